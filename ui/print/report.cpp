// SPDX-FileCopyrightText: 2026 The Stridewell contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/print/fillin.h"
#include "ui/print/painchart.h"
#include "ui/print/parts.h"
#include "ui/print/sheets.h"
#include "ui/print/typeset.h"
#include "ui/text/phrasebook.h"

#include "core/model/words.h"

#include <QCoreApplication>

#include <algorithm>
#include <map>

namespace stridewell {

namespace {

/// For whoever looks at the back: what was planned, what was run, how it hurt, what was ticked, what the plan did.
class Report : public FlowPages {
    Q_DECLARE_TR_FUNCTIONS(Report)

public:
    Report(const Projection& projection, const Profile& profile, const Journal& journal, const Formats& formats)
        : m_projection(projection), m_profile(profile), m_journal(journal), m_formats(formats) {}

    [[nodiscard]] QString title() const override { return tr("Running and back pain: report"); }

protected:
    [[nodiscard]] std::vector<Block> blocks(double width, Setting /*setting*/) const override {
        std::vector<Block> result;
        result.push_back(titleBlock(title(), m_formats.longDate(m_projection.today), palette(), width));
        result.push_back(paragraphBlock(planLine(), palette(), width));
        result.push_back(paragraphBlock(stateLine(), palette(), width));
        result.push_back(headingBlock(tr("Pain scores, 0 to 10"), palette(), width));
        result.push_back(chartBlock(width));
        result.push_back(headingBlock(tr("Weeks: distance on foot"), palette(), width));
        addWeeks(result, width);
        result.push_back(headingBlock(tr("Ticked on the symptom list"), palette(), width));
        addSymptoms(result, width);
        result.push_back(headingBlock(tr("Runs with pain, and what the plan did"), palette(), width));
        addRuns(result, width);
        return result;
    }

private:
    static constexpr std::size_t mostLines = 16;

    [[nodiscard]] QString planLine() const {
        return tr("%1, walk-run plan since %2: %3 runs a week, walking at %4 and jogging at %5.")
            .arg(planKindName(m_profile.plan), m_formats.longDate(m_profile.start),
                 m_formats.number(m_projection.plan.sessionsPerWeek), m_formats.speed(m_profile.walk),
                 m_formats.speed(m_profile.jog));
    }

    [[nodiscard]] QString stateLine() const {
        const PlanState& state = m_projection.state;
        QString text = tr("Now: %1.").arg(outcomeTitle(state.outcome, state.urgency));
        if (state.since && state.outcome != Outcome::Keep) {
            text += QLatin1Char(' ') + tr("Since %1.").arg(m_formats.longDate(*state.since));
        }
        for (const Finding& finding : state.why) {
            text += QLatin1Char(' ') + sentence(finding, m_formats);
        }
        return text;
    }

    [[nodiscard]] Block chartBlock(double width) const {
        if (m_journal.runs.empty() && m_journal.mornings.empty()) {
            return paragraphBlock(tr("No pain scores yet."), palette(), width, true);
        }
        const QString legend = tr("Filled dots: highest score during or after a run. Open dots: the next morning.");
        const double words = textHeight(legend, bodyFont(), width);
        const double chart = pt(130);
        return {chart + words, pt(6), [=, this](QPainter& painter, const QRectF& rect) {
                    paintPainChart(painter, QRectF(rect.topLeft(), QSizeF(rect.width(), chart)), m_journal,
                                   m_projection.today, m_formats, palette());
                    drawText(painter, rect.adjusted(0, chart, 0, 0), legend, bodyFont(), palette().quiet);
                }};
    }

    void addWeeks(std::vector<Block>& result, double width) const {
        for (const ProjectedWeek& week : m_projection.weeks) {
            if (week.start > m_projection.today) {
                break;
            }
            result.push_back(
                paragraphBlock(tr("%1, %2: %3 of %4 runs; planned %5, done %6, limit %7")
                                   .arg(m_formats.shortDate(week.start), contentName(week.content),
                                        m_formats.number(week.doneSessions), m_formats.number(week.plannedSessions),
                                        m_formats.distanceWithin(week.planned, week.ceiling.limit),
                                        m_formats.distance(week.actual), m_formats.ceiling(week.ceiling.limit)),
                               palette(), width));
        }
        if (m_projection.weeks.empty() || m_projection.weeks.front().start > m_projection.today) {
            result.push_back(paragraphBlock(tr("The plan has not started yet."), palette(), width, true));
        }
    }

    void addSymptoms(std::vector<Block>& result, double width) const {
        std::map<Date, Symptoms> ticked;
        const auto add = [&](Date date, Symptoms symptoms) {
            for (const auto& [symptom, word] : Words<Symptom>::table) {
                if (symptoms.has(symptom) && date <= m_projection.today) {
                    ticked[date].add(symptom);
                }
            }
        };
        for (const Run& run : m_journal.runs) {
            add(run.date, run.symptoms);
        }
        for (const SymptomCheck& check : m_journal.checks) {
            add(check.date, check.symptoms);
        }
        for (const auto& [date, symptoms] : ticked) {
            QStringList names;
            for (const auto& [symptom, word] : Words<Symptom>::table) {
                if (symptoms.has(symptom)) {
                    names << symptomQuestion(symptom);
                }
            }
            result.push_back(paragraphBlock(tr("%1: %2").arg(m_formats.date(date), names.join(QStringLiteral("; "))),
                                            palette(), width));
        }
        if (ticked.empty()) {
            result.push_back(paragraphBlock(tr("Nothing was ticked."), palette(), width, true));
        }
    }

    [[nodiscard]] QString runLine(const RunVerdict& verdict, const Run& run) const {
        QString scores = tr("before %1, during %2, after %3")
                             .arg(m_formats.number(run.before.value()), m_formats.number(run.during.value()),
                                  m_formats.number(run.after.value()));
        if (run.character != PainCharacter::None) {
            scores = tr("%1, %2").arg(scores, characterName(run.character));
        }
        if (run.strideAltered) {
            scores = tr("%1, changed the stride").arg(scores);
        }
        if (run.painkiller) {
            scores = tr("%1, with a painkiller").arg(scores);
        }
        return tr("%1, %2: %3. %4.")
            .arg(m_formats.date(verdict.date), m_formats.distance(verdict.actual), scores,
                 outcomeTitle(verdict.outcome, verdict.urgency));
    }

    /// The latest first, and no more than two pages can hold.
    void addRuns(std::vector<Block>& result, double width) const {
        std::size_t lines = 0;
        for (auto verdict = m_projection.runs.rbegin(); verdict != m_projection.runs.rend(); ++verdict) {
            if (verdict->index >= m_journal.runs.size()) {
                continue;
            }
            const Run& run = m_journal.runs[verdict->index];
            const bool hurt = std::max({run.before, run.during, run.after}).value() > 0;
            if (!hurt && verdict->outcome == Outcome::Keep) {
                continue;
            }
            if (++lines > mostLines) {
                result.push_back(
                    paragraphBlock(tr("Earlier runs with pain are in the journal."), palette(), width, true));
                return;
            }
            result.push_back(paragraphBlock(runLine(*verdict, run), palette(), width));
        }
        if (lines == 0) {
            result.push_back(paragraphBlock(tr("No run with pain so far."), palette(), width, true));
        }
    }

    Projection m_projection;
    Profile m_profile;
    Journal m_journal;
    Formats m_formats;
};

} // namespace

std::unique_ptr<PagePainter> report(const Projection& projection, const Profile& profile, const Journal& journal,
                                    const Formats& formats) {
    return std::make_unique<Report>(projection, profile, journal, formats);
}

} // namespace stridewell
