// SPDX-FileCopyrightText: 2026 The Stridewell contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/text/emergency.h"
#include "ui/text/phrasebook.h"

#include <QCoreApplication>

namespace stridewell {

namespace {

struct Say {
    Q_DECLARE_TR_FUNCTIONS(Phrasebook)
};

} // namespace

QString contentName(WeekContent content) {
    switch (content.kind()) {
    case WeekContent::Kind::W0: return Say::tr("Walking week");
    case WeekContent::Kind::W1: return Say::tr("Week 1");
    case WeekContent::Kind::W1b: return Say::tr("Bridge week after week 1");
    case WeekContent::Kind::W2: return Say::tr("Week 2");
    case WeekContent::Kind::W3: return Say::tr("Week 3");
    case WeekContent::Kind::W3b: return Say::tr("Bridge week after week 3");
    case WeekContent::Kind::W4: return Say::tr("Week 4");
    case WeekContent::Kind::X: return Say::tr("Keep-going week %L1").arg(content.number());
    }
    return {};
}

QString weekTitle(const Projection& projection, int week) {
    return Say::tr("Week %L1 of %L2").arg(week).arg(projection.weeks.size());
}

bool outOfStep(const ProjectedWeek& week) {
    switch (week.content.kind()) {
    case WeekContent::Kind::W1: return week.number != 1;
    case WeekContent::Kind::W2: return week.number != 2;
    case WeekContent::Kind::W3: return week.number != 3;
    case WeekContent::Kind::W4: return week.number != 4;
    default: return true;
    }
}

QString fullWeekTitle(const Projection& projection, const ProjectedWeek& week) {
    const QString title = weekTitle(projection, week.number);
    //: "Week 5 of 6", then which of the plan's weeks that is
    return outOfStep(week) ? Say::tr("%1 (in the plan: %2)").arg(title, contentName(week.content)) : title;
}

QString runTitle(int session, int sessions) {
    return Say::tr("Run %L1 of %L2").arg(session).arg(sessions);
}

QString roundsSummary(const SessionShape& shape, const Formats& formats) {
    const QString jog = formats.minutes(shape.jogHalfMin);
    const QString walk = formats.minutes(2 * shape.walkMin);
    const QString rounds = formats.number(shape.rounds);
    if (shape.jogHalfMin == 0) {
        return Say::tr("%1 walk").arg(formats.minutes(2 * shape.rounds * shape.walkMin));
    }
    if (shape.walkMin == 0) {
        //: minutes of jogging in a short summary; with rounds: "2 × 7 min jog"
        return shape.rounds == 1 ? Say::tr("%1 jog").arg(jog) : Say::tr("%1 × %2 jog").arg(rounds, jog);
    }
    //: rounds, minutes of jogging and of walking: "5 × (1 min jog + 2 min walk)"
    return Say::tr("%1 × (%2 jog + %3 walk)").arg(rounds, jog, walk);
}

QString sessionSummary(const SessionShape& shape, const Formats& formats) {
    if (shape.jogHalfMin == 0) {
        return Say::tr("%1 walk, easy at the start and the end").arg(formats.minutes(shape.halfMinTotal()));
    }
    //: warm-up walk, rounds, cool-down walk: "5 min walk, 5 × (1 min jog + 2 min walk), 10 min walk"
    return Say::tr("%1 walk, %2, %3 walk")
        .arg(formats.minutes(2 * shape.warmUpMin), roundsSummary(shape, formats),
             formats.minutes(2 * shape.coolDownMin));
}

QStringList sessionSteps(const SessionShape& shape, const Formats& formats) {
    const QString jog = formats.minutes(shape.jogHalfMin);
    const QString walk = formats.minutes(2 * shape.walkMin);
    QStringList steps{Say::tr("Warm-up: walk %1, brisk by the end").arg(formats.minutes(2 * shape.warmUpMin))};
    if (shape.jogHalfMin == 0) {
        steps << Say::tr("Walk %1 at your normal pace").arg(formats.minutes(2 * shape.rounds * shape.walkMin));
    } else if (shape.walkMin == 0) {
        steps << (shape.rounds == 1 ? Say::tr("Jog %1 without a break, slowly enough to talk").arg(jog)
                                    : Say::tr("Jog %1, %Ln times", nullptr, shape.rounds).arg(jog));
    } else {
        steps
            << Say::tr("Jog %1, then walk %2: %Ln times, slowly enough to talk", nullptr, shape.rounds).arg(jog, walk);
    }
    return steps << Say::tr("Cool-down: walk %1, easy").arg(formats.minutes(2 * shape.coolDownMin));
}

QString planKindName(PlanKind kind) {
    return kind == PlanKind::Standard ? Say::tr("Four weeks") : Say::tr("Gentle six weeks");
}

QString planLength(const Projection& projection) {
    const int weeks = static_cast<int>(projection.weeks.size());
    const bool standard = projection.plan.kind == PlanKind::Standard;
    if (weeks == (standard ? 4 : 6)) {
        return planKindName(projection.plan.kind);
    }
    return standard ? Say::tr("Four-week plan, %Ln weeks with those repeated or added", nullptr, weeks)
                    : Say::tr("Gentle six-week plan, %Ln weeks with those repeated or added", nullptr, weeks);
}

QString goalName(Goal goal) {
    switch (goal) {
    case Goal::FourWeeks: return Say::tr("The plan's last week: jog 15 minutes");
    case Goal::ThirtyMinutes: return Say::tr("Jog 30 minutes");
    case Goal::FiveKilometres: return Say::tr("Jog 5 km");
    }
    return {};
}

QString unitsName(Units units) {
    return units == Units::Kilometres ? Say::tr("Kilometres") : Say::tr("Miles");
}

QString jogChange(std::optional<int> percent, const Formats& formats) {
    if (!percent) {
        return {};
    }
    if (*percent == 0) {
        return Say::tr("As much jogging as the week before");
    }
    return *percent > 0 ? Say::tr("Jogging alone grows by %1").arg(formats.percent(*percent))
                        : Say::tr("Jogging alone falls by %1").arg(formats.percent(-*percent));
}

QString jogChange(const Plan& plan, WeekContent content, const Formats& formats) {
    const auto changes = plan.jogChangePercent();
    for (std::size_t i = 0; i < plan.weeks.size(); ++i) {
        if (plan.weeks[i].content == content) {
            return jogChange(changes[i], formats);
        }
    }
    return {};
}

QStringList stopRules(const Formats& formats) {
    const EmergencyServices services = emergencyServices(formats.locale());
    return {
        Say::tr("Stop and walk home if the pain score reaches 6 of 10, the pain turns sharp, or it changes your "
                "stride."),
        Say::tr("Call %1 or go to %2 now if, with back pain, you cannot pass urine or hold bladder or bowels, go numb "
                "between the legs, have pain, numbness or weakness in both legs, cannot lift a foot, have chest pain, "
                "or had a serious fall or accident.")
            .arg(services.number, services.department),
        services.urgentNumber.isEmpty()
            ? Say::tr("See a doctor the same day for back pain with fever, weight loss, a lump, one weak leg, or pain "
                      "that is worse at night.")
            : Say::tr("See a doctor the same day, or call %1, for back pain with fever, weight loss, a lump, one weak "
                      "leg, or pain that is worse at night.")
                  .arg(services.urgentNumber),
    };
}

QString disclaimer() {
    return Say::tr("Stridewell is not medical advice and does not diagnose. If in doubt, ask a professional.");
}

QString tenPercentNote() {
    return Say::tr("The 10 % limit is a cautious custom among coaches, not a proven shield. It is measured on the "
                   "distance on foot, walking and jogging together; the jogging alone grows faster.");
}

QStringList wordsWithUnits(const QString& text) {
    QStringList pieces;
    for (const QString& word : text.split(QLatin1Char(' '))) {
        const QString before = pieces.isEmpty() ? QString() : pieces.last().section(QLatin1Char(' '), -1);
        if (!before.isEmpty() && (before.back().isNumber() || before == QStringLiteral("×"))) {
            pieces.last() += QLatin1Char(' ') + word;
        } else {
            pieces << word;
        }
    }
    return pieces;
}

QString planSource() {
    return Say::tr("Plan: a four-week beginner running guide. Limit: 10 % more than the week before, a custom of "
                   "coaches.");
}

} // namespace stridewell
