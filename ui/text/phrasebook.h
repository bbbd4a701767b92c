// SPDX-FileCopyrightText: 2026 The Stridewell contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/projection/projection.h"
#include "ui/text/formats.h"

#include <QString>
#include <QStringList>

#include <optional>

namespace stridewell {

// Rules

/// One plain sentence for a row and its numbers. Every row has one, and it reads well when numbers are missing.
QString sentence(const Finding& finding, const Formats& formats);
/// The row's sentence without numbers.
QString sentence(RuleId row, const Formats& formats);
/// Where the row comes from and what kind of evidence it has, in one line.
QString sourceOf(RuleId row);
/// The week's limit and why it is what it is, in one sentence: "Limit 9.0 km: last week's 8.25 km and 10 % more."
QString ceilingSentence(const Ceiling& ceiling, const Formats& formats);
/// "2.1 km left this week", or that the week's limit is reached.
QString allowanceSentence(const Allowance& allowance, const Formats& formats);
/// What a run that was longer than usual means (B11); empty for Spike::Ok.
QString spikeSentence(Spike spike);

// State

/// "Keep going", "Take a break", "See a professional today", ...
QString outcomeTitle(Outcome outcome, std::optional<Urgency> urgency);
/// What the plan does in that state and what the person can do, in one to three sentences.
QString stateAdvice(const PlanState& state, const Formats& formats);
/// One thing that has to happen before that state ends.
QString endCondition(EndCondition condition, const PlanState& state, const Formats& formats);

// Plan

/// "Week 1", "Bridge week", "Walking week", "Keep-going week 2".
QString contentName(WeekContent content);
/// "Week 2 of 4": the plan week's number among all weeks of the projection.
QString weekTitle(const Projection& projection, int week);
/// weekTitle() and, where plan and calendar no longer run together, the plan's own week:
/// "Week 3 of 5 (in the plan: Week 2)".
QString fullWeekTitle(const Projection& projection, const ProjectedWeek& week);
/// Whether the content of a plan week is not the one its number suggests: repeats, bridge weeks, keep-going weeks.
bool outOfStep(const ProjectedWeek& week);
/// "Run 1 of 3"
QString runTitle(int session, int sessions);
/// "5 min walk, 5 × (1 min jog + 2 min walk), 10 min walk"
QString sessionSummary(const SessionShape& shape, const Formats& formats);
/// The same as steps to follow: "Warm up: walk 5 min briskly", "Jog 1 min, walk 2 min. Do this 5 times", ...
QStringList sessionSteps(const SessionShape& shape, const Formats& formats);
/// The middle part alone: "5 × (1 min jog + 2 min walk)", "jog 15 min without a break".
QString roundsSummary(const SessionShape& shape, const Formats& formats);
QString planKindName(PlanKind kind);
/// The same over the plan's weeks: "Four weeks", or "Four-week plan, 18 weeks with those repeated or added".
QString planLength(const Projection& projection);
QString goalName(Goal goal);
QString unitsName(Units units);
QString statusName(SessionStatus status);
/// Heading of today's card: "Run today", "Rest day", ...
QString cardTitle(CardKind kind);
/// How much more jogging than the week before, honestly: "Jogging alone grows by 100 %"; empty for the first week.
QString jogChange(std::optional<int> percent, const Formats& formats);
/// The same for a week by its content; empty for week 1 and outside the plan.
QString jogChange(const Plan& plan, WeekContent content, const Formats& formats);

// Strength

enum class StrengthGroup { Core, Stretch, Roll };
StrengthGroup groupOf(StrengthItem item);
QString groupName(StrengthGroup group);
/// How often the group is due: "three days a week", "daily if you can", ...
QString groupFrequency(StrengthGroup group);
QString strengthName(StrengthItem item);
/// The dose at that level (A2): "2 × 6 each side"; "not for now" where the item is stopped.
QString strengthDose(StrengthItem item, StrengthLevel level = {});

// Pain

/// Plain words for one line of the checklist, to be read after "With your back pain, do you have ...".
QString symptomQuestion(Symptom symptom);
/// "none", "mild", "noticeable", "strong" for 0, 1-2, 3-5, 6-10.
QString painWord(int score);
QString characterName(PainCharacter character);
QString crossName(CrossKind kind);

// Said everywhere in the same words

/// When to stop a run and whom to call (M3, EM, UT), as separate sentences.
QStringList stopRules(const Formats& formats);
/// "Not medical advice ..."
QString disclaimer();
/// What the 10 % rule is and is not.
QString tenPercentNote();
/// Where the plan and its limits come from, in one line.
QString planSource();

/// The words of a text, each number and "×" together with what follows it, so that a line never ends between them.
QStringList wordsWithUnits(const QString& text);

} // namespace stridewell
