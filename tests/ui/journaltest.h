// SPDX-FileCopyrightText: 2026 The Stridewell contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/ui/windowtest.h"
#include "ui/models/journalfilter.h"
#include "ui/pages/journalfilterbar.h"
#include "ui/pages/journalpage.h"

#include <QComboBox>

namespace stridewell::test {

inline PainScore score(int value) {
    return *PainScore::tryFrom(value);
}

inline Run hurting(Date date, int pain, const char* note = "") {
    Run run = aRun(date);
    run.during = run.after = score(pain);
    run.character = pain > 0 ? PainCharacter::Dull : PainCharacter::None;
    run.note = note;
    return run;
}

/// One entry of every kind and three runs, in the plan's first two weeks.
inline Journal anEventfulWeek() {
    Journal journal;
    journal.runs = {hurting(monday, 0, "by the river"), hurting(monday + Days(2), 2), hurting(monday + Days(4), 4)};
    journal.mornings = {{{}, monday + Days(1), score(0)}, {{}, monday + Days(3), score(1)}};
    journal.checks = {{{}, monday + Days(5), {Symptom::MorningStiff3Months}}};
    journal.walks = {{{}, monday + Days(6), 30, score(1)}};
    journal.cross = {{{}, monday + Days(5), CrossKind::Swim, 25, score(0)}};
    journal.strength = {{{}, monday + Days(1), {StrengthItem::DeadBug, StrengthItem::CatCow}}};
    journal.clearances = {{{}, monday + Days(6), "Dr. Weber"}};
    journal.moves = {};
    return journal;
}

/// The journal page of the real window, after an eventful week.
class JournalPageTest : public WindowTest {
protected:
    void begin(const Journal& journal = anEventfulWeek(), Date at = monday + Days(9)) {
        Store(folder.file()).replaceAll(aProfile(), journal);
        today = at;
        start();
        press(Qt::Key_3, Qt::AltModifier);
    }
    [[nodiscard]] JournalPage& journalPage() { return *window().findChild<JournalPage*>(); }
    [[nodiscard]] JournalFilterBar& bar() { return *journalPage().filterBar(); }
    [[nodiscard]] QTableView& table() { return *journalPage().table(); }
    [[nodiscard]] int shown() { return table().model()->rowCount(); }
    [[nodiscard]] std::string count() { return journalPage().countLabel()->text().toStdString(); }
    template <typename Choice>
    static void choose(QComboBox* combo, Choice choice) {
        combo->setCurrentIndex(static_cast<int>(choice));
    }
    /// Makes the first row that says so the current one.
    void choose(const char* what) {
        for (int row = 0; row < shown(); ++row) {
            if (cell(row, JournalTableModel::SessionColumn) == QString::fromUtf8(what)) {
                table().setCurrentIndex(table().model()->index(row, 0));
                table().setFocus();
                return;
            }
        }
        FAIL() << what << " is not shown";
    }
    [[nodiscard]] QString cell(int row, int column) { return table().model()->index(row, column).data().toString(); }
    template <typename Dialog>
    Dialog* dialog() {
        return window().findChild<Dialog*>();
    }
};

} // namespace stridewell::test
