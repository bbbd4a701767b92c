// SPDX-FileCopyrightText: 2026 The Stridewell contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/data/importdialog.h"

#include "core/model/entrylists.h"
#include "ui/text/commandtext.h"
#include "ui/text/entrywords.h"
#include "ui/text/importtext.h"
#include "ui/text/phrasebook.h"
#include "ui/widgets/controls.h"

#include <QListWidget>
#include <QPushButton>
#include <QVBoxLayout>

namespace stridewell {

namespace {

QStringList linesOf(const Journal& journal, const Formats& formats) {
    QStringList lines;
    forEachList(journal, [&](const auto& list) {
        for (const auto& entry : list) {
            lines << entryLine(entry, formats);
        }
    });
    return lines;
}

} // namespace

ImportDialog::ImportDialog(const QString& name, const ImportFile& file, const JournalMerge& merge,
                           const std::optional<Profile>& mine, const Formats& formats, QWidget* parent)
    : FrameDialog(tr("Import"), tr("What is in %1").arg(name), tr("Import"), parent) {
    const auto count = [&formats](std::size_t number) { return formats.number(static_cast<int>(number)); };
    addList(tr("New entries: %1").arg(count(merge.taken)), linesOf(merge.added, formats));
    if (merge.skipped > 0) {
        addList(tr("In your journal already: %1").arg(count(merge.skipped)), {});
    }
    if (merge.refused > 0) {
        addList(tr("Saying something else than yours, not taken: %1").arg(count(merge.refused)),
                linesOf(merge.contradicting, formats));
    }
    if (!file.skipped.empty()) {
        QStringList lines;
        for (const SkippedLine& line : file.skipped) {
            lines << skippedLineText(line.line, line.issue);
        }
        addList(tr("Lines that cannot be taken: %1").arg(count(file.skipped.size())), lines);
    }
    if (mine && file.profile && *mine != *file.profile) {
        addList(tr("Your plan stays as it is; the file has another."), {});
    }
    if (file.withoutPain && merge.taken > 0) {
        addList(tr("This file has no pain scores: they stand at 0 until you edit a run."), {});
    }
    if (file.unitsAssumed && merge.taken > 0) {
        addList(tr("The file does not name its unit: distances are taken in %1.").arg(unitsName(formats.units())), {});
    }
    body()->addStretch();
    const bool takesProfile = !mine && file.profile.has_value();
    acceptButton()->setEnabled(merge.taken > 0 || takesProfile);
    acceptButton()->setFocus();
    fitToScreen(this, {ems(40), ems(36)});
}

void ImportDialog::addList(const QString& heading, const QStringList& lines) {
    m_text << heading << lines;
    body()->addWidget(makeLabel(heading, TextStyle::Strong, this));
    if (lines.isEmpty()) {
        return;
    }
    auto* list = new QListWidget(this);
    list->setAccessibleName(heading);
    list->setWordWrap(true);
    list->setUniformItemSizes(true); // ten thousand runs
    list->addItems(lines);
    body()->addWidget(list, 1);
}

QString ImportDialog::preview() const {
    return m_text.join(QLatin1Char('\n'));
}

} // namespace stridewell
