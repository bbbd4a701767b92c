// SPDX-FileCopyrightText: 2026 The Stridewell contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/ui/samples.h"
#include "ui/print/sheets.h"

#include <QLocale>
#include <QString>
#include <QTranslator>

#include <memory>
#include <vector>

namespace stridewell::samples {

/// A runner on one day, as sheets are tried with.
struct PaperState {
    const char* name;
    Profile profile;
    Journal journal;
    Date today;
    int week = 1; ///< whose sheet is of interest
    QLocale locale{QLocale::English, QLocale::UnitedKingdom};
    [[nodiscard]] Projection projection() const { return project(profile, journal, today); }
    [[nodiscard]] Formats formats() const { return {locale, profile.units}; }
};

/// New, in week 2, over the limit, on a break, building up for months, five runs a week, seven entries in one week,
/// stepped back with a long reason, and with the dates of Arabic and Japanese locales.
std::vector<PaperState> paperStates();

/// Week sheet, plan sheet and, where a run is ahead, its cue card, each with a name.
std::vector<std::pair<QString, std::unique_ptr<PagePainter>>> sheetsOf(const PaperState& state);

/// A language in which everything is 60 % longer, in words as German has them.
class LongLanguage : public QTranslator {
public:
    [[nodiscard]] QString translate(const char* context, const char* source, const char* disambiguation,
                                    int number) const override;
    [[nodiscard]] bool isEmpty() const override { return false; }
};

} // namespace stridewell::samples
