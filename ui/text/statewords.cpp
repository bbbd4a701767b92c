// SPDX-FileCopyrightText: 2026 The Stridewell contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rules/painstate.h"
#include "ui/text/emergency.h"
#include "ui/text/phrasebook.h"

#include <QCoreApplication>

namespace stridewell {

namespace {

struct Say {
    Q_DECLARE_TR_FUNCTIONS(Phrasebook)
};

} // namespace

QString outcomeTitle(Outcome outcome, std::optional<Urgency> urgency) {
    switch (outcome) {
    case Outcome::Keep: return Say::tr("Keep going");
    case Outcome::Swap: return Say::tr("Swap the next run");
    case Outcome::AddRest: return Say::tr("Add rest");
    case Outcome::BackWeek: return Say::tr("One week back");
    case Outcome::Break: return Say::tr("Take a break from jogging");
    case Outcome::SeeProfessional:
        return urgency == Urgency::Today ? Say::tr("See a professional today") : Say::tr("See a professional");
    case Outcome::Emergency: return Say::tr("Get help now");
    }
    return {};
}

QString stateAdvice(const PlanState& state, const Formats& formats) {
    switch (state.outcome) {
    case Outcome::Keep:
        return state.holdProgress ? Say::tr("The plan goes on, but the next week waits until a run without a "
                                            "painkiller.")
                                  : Say::tr("The plan goes on as it stands.");
    case Outcome::Swap:
        return Say::tr("Instead of the next run, swim, cycle or use the elliptical trainer for 20 to 30 minutes. The "
                       "run is not made up.");
    case Outcome::AddRest:
        return state.provisional ? Say::tr("The next run waits until 72 hours after the painful one. The next "
                                           "morning's score may change that.")
                                 : Say::tr("The next run waits until 72 hours after the painful one. A run that no "
                                           "longer fits into the week is left out.");
    case Outcome::BackWeek:
        return Say::tr("The next run is one week earlier in the plan. After one full week without trouble it goes "
                       "forward again.");
    case Outcome::Break:
        return Say::tr("No jogging for now. Easy walking and gentle movement are fine while the pain is 2 or less. "
                       "Heat or cold for 15 to 20 minutes, with a cloth in between, may ease it.");
    case Outcome::SeeProfessional:
        if (state.urgency == Urgency::Today) {
            return urgentCall(formats.locale()) + QLatin1Char(' ') +
                   Say::tr("No running and no other training until someone has looked at it.");
        }
        return Say::tr("Let a physiotherapist, your GP or a sports doctor look at it within one to two weeks. No "
                       "jogging until then; walking is fine while the pain is 2 or less.");
    case Outcome::Emergency:
        return emergencyCall(formats.locale()) + QLatin1Char(' ') +
               Say::tr("The plan waits until you have been seen and cleared.");
    }
    return {};
}

QString endCondition(EndCondition condition, const PlanState& state, const Formats& formats) {
    switch (condition) {
    case EndCondition::CrossTraining:
        return Say::tr("Swim, cycle or elliptical training at a pain score of 2 or less, and 2 or less the next "
                       "morning");
    case EndCondition::MorningLow: return Say::tr("A morning with a pain score of 2 or less");
    case EndCondition::SeventyTwoHours:
        return state.since
                   ? Say::tr("72 hours of rest: no jogging before %1").arg(formats.date(*state.since + Days(restDays)))
                   : Say::tr("72 hours of rest from jogging");
    case EndCondition::FullWeek: return Say::tr("One full week at the lower level without trouble");
    case EndCondition::TwoMornings: return Say::tr("Two mornings in a row with a pain score of 2 or less");
    case EndCondition::BriskWalk:
        return Say::tr("A brisk walk of 30 minutes at a pain score of 2 or less, and 2 or less the next morning");
    case EndCondition::Clearance: return Say::tr("A professional has seen you and cleared you to run");
    }
    return {};
}

QString statusName(SessionStatus status) {
    switch (status) {
    case SessionStatus::Done: return Say::tr("done");
    case SessionStatus::Part: return Say::tr("partly done");
    case SessionStatus::Planned: return Say::tr("planned");
    case SessionStatus::Moved: return Say::tr("moved");
    case SessionStatus::Missed: return Say::tr("missed");
    case SessionStatus::Dropped: return Say::tr("left out");
    case SessionStatus::Swapped: return Say::tr("swapped");
    case SessionStatus::Paused: return Say::tr("paused");
    }
    return {};
}

QString cardTitle(CardKind kind) {
    switch (kind) {
    case CardKind::Run: return Say::tr("Run today");
    case CardKind::Rest: return Say::tr("Rest day");
    case CardKind::Strength: return Say::tr("Rest day with core exercises");
    case CardKind::Swap: return Say::tr("Swim, cycle or elliptical instead of a run");
    case CardKind::Paused: return Say::tr("The plan is paused");
    case CardKind::Alert: return Say::tr("First have your back looked at");
    case CardKind::BeforeStart: return Say::tr("Your plan has not started yet");
    case CardKind::Finished: return Say::tr("You have finished the plan");
    }
    return {};
}

} // namespace stridewell
