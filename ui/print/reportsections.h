// SPDX-FileCopyrightText: 2026 The Stridewell contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/print/flow.h"
#include "ui/print/painchart.h"
#include "ui/print/reportblocks.h"
#include "ui/print/reportfacts.h"
#include "ui/print/table.h"
#include "ui/text/reporttext.h"

#include <algorithm>
#include <set>
#include <vector>

namespace stridewell {

/// How many lines the parts of a report may take; older ones are summed up.
struct ReportDetail {
    std::size_t weeks;
    std::size_t steps; ///< what the plan did
    std::size_t runs;
    std::size_t days;      ///< dates named in one line
    bool together = false; ///< symptoms and rules as one text each rather than line by line
};

/// Everything a report is made from.
struct ReportData {
    Projection projection;
    Profile profile;
    Formats formats;
    ReportOptions options;
    ReportFacts facts;
};

/// Something the plan did: a state that pain opened, or a week that came again or was made smaller.
struct PlanStep {
    int number = 1; ///< by date
    Date date;
    const StateSpan* state = nullptr;   ///< of the facts; either this
    const TurnedWeeks* weeks = nullptr; ///< or that
};
std::vector<PlanStep> planSteps(const ReportFacts& facts);

/// The last `most` of a list.
template <typename T>
std::vector<T> latest(const std::vector<T>& all, std::size_t most) {
    return {all.end() - static_cast<std::ptrdiff_t>(std::min(all.size(), most)), all.end()};
}

/// Makes the parts of a report, each as blocks for a column of `width`.
class ReportSections {
public:
    ReportSections(const ReportData& data, const ReportDetail& detail, const ChartPalette& palette, double width);

    /// Beside the title.
    [[nodiscard]] QString reportOf() const { return m_text.reportOf(m_data.projection.today); }
    [[nodiscard]] std::vector<Block> atAGlance() const;
    [[nodiscard]] std::vector<Block> symptoms() const;
    [[nodiscard]] std::vector<Block> chart() const;
    [[nodiscard]] std::vector<Block> planDid() const;
    [[nodiscard]] std::vector<Block> weeks() const;
    [[nodiscard]] std::vector<Block> runs() const;
    [[nodiscard]] std::vector<Block> scores() const;
    [[nodiscard]] std::vector<Block> notes() const;
    [[nodiscard]] std::vector<Block> howToRead() const;

private:
    [[nodiscard]] std::vector<PlanStep> shownSteps() const;
    [[nodiscard]] std::vector<const ReportedRun*> shownRuns() const;
    [[nodiscard]] std::vector<const ReportedRun*> tellingRuns() const;
    [[nodiscard]] PainSeries series() const;
    [[nodiscard]] std::set<RuleId> rulesShown() const;
    void addOtherTraining(LabelledRows& rows) const;
    [[nodiscard]] QString painLine() const;
    [[nodiscard]] QString earlierSteps(const std::vector<PlanStep>& shown) const;
    [[nodiscard]] QString otherRuns() const;
    [[nodiscard]] TableRow runRow(const ReportedRun& reported) const;
    [[nodiscard]] QString whatFollowed(const ReportedRun& run) const;
    /// What stands under the table of weeks.
    [[nodiscard]] QString aboutWeeks(bool summedUp) const;
    /// scale: the distance of a bar's full width.
    [[nodiscard]] TableRow weekRow(const ReportedWeeks& line, Distance scale) const;

    const ReportData& m_data;
    const ReportFacts& m_facts;
    ReportDetail m_detail;
    const ChartPalette& m_palette;
    double m_width;
    ReportText m_text;
};

} // namespace stridewell
