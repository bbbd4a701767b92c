// SPDX-FileCopyrightText: 2026 The Stridewell contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/text/rulewords.h"

#include <QtGlobal>

#include <array>

namespace stridewell {

namespace {

struct RuleWords {
    RuleId row;
    const char* words;
};

// One line a row, in the order of RuleId. A sentence states what was seen or what the plan did, never a diagnosis.
constexpr std::array<RuleWords, ruleIdTexts.size()> table{{
    {RuleId::A1, QT_TRANSLATE_NOOP("Phrasebook", "This week follows the plan.")},
    {RuleId::A2, QT_TRANSLATE_NOOP("Phrasebook", "Core and stretching exercises are added week by week.")},
    {RuleId::A3, QT_TRANSLATE_NOOP("Phrasebook", "Warm-up and cool-down are as long as the 10 % limit asks at your "
                                                 "speeds.")},
    {RuleId::A4, QT_TRANSLATE_NOOP("Phrasebook", "The number of runs leaves a rest day between them and a first week "
                                                 "of at most ten miles (16 km).")},
    {RuleId::A5, QT_TRANSLATE_NOOP("Phrasebook", "The gentle six-week plan takes smaller steps, with bridge weeks "
                                                 "between the others.")},
    {RuleId::A6, QT_TRANSLATE_NOOP("Phrasebook", "The week comes again: the next one starts after two runs in a row "
                                                 "without trouble and with no open break.")},
    {RuleId::A7, QT_TRANSLATE_NOOP("Phrasebook", "After week 4 you keep going: one jog without a break, a little "
                                                 "longer as the limit allows.")},
    {RuleId::B1, QT_TRANSLATE_NOOP("Phrasebook", "What counts is the distance on foot in your runs, walking and "
                                                 "jogging together.")},
    {RuleId::B2, QT_TRANSLATE_NOOP("Phrasebook", "Distance above the limit does not raise the next limit.")},
    {RuleId::B3, QT_TRANSLATE_NOOP("Phrasebook", "A first week, or the first after a long gap, is limited to ten "
                                                 "miles (16 km).")},
    {RuleId::B4, QT_TRANSLATE_NOOP("Phrasebook", "The limit is what you managed last week and 10 % more.")},
    {RuleId::B5, QT_TRANSLATE_NOOP("Phrasebook", "Last week was more than 30 % above the week before, so the limit "
                                                 "does not grow this time.")},
    {RuleId::B6, QT_TRANSLATE_NOOP("Phrasebook", "You may come back to a distance you managed within the last four "
                                                 "weeks: that is not an increase.")},
    {RuleId::B7, QT_TRANSLATE_NOOP("Phrasebook", "Last week was complete, so its distance alone sets the limit.")},
    {RuleId::B8, QT_TRANSLATE_NOOP("Phrasebook", "The week is sized to stay under its limit.")},
    {RuleId::B9, QT_TRANSLATE_NOOP("Phrasebook", "A distance differs a lot from the minutes you ran: is it right?")},
    {RuleId::B10, QT_TRANSLATE_NOOP("Phrasebook", "A limit is always shown rounded down.")},
    {RuleId::B11, QT_TRANSLATE_NOOP("Phrasebook", "A single run should be at most 10 % longer than your longest of "
                                                  "the last 30 days.")},
    {RuleId::B12, QT_TRANSLATE_NOOP("Phrasebook", "One run a week fewer would be kinder to begin with.")},
    {RuleId::B13, QT_TRANSLATE_NOOP("Phrasebook", "A run counts as done when at least 80 % of its jog minutes were "
                                                  "done; its distance counts in any case.")},
    {RuleId::EM1, QT_TRANSLATE_NOOP("Phrasebook", "You ticked trouble passing or feeling urine, or loss of bladder "
                                                  "or bowel control.")},
    {RuleId::EM2, QT_TRANSLATE_NOOP("Phrasebook", "You ticked numbness or tingling around the genitals, back passage, "
                                                  "inner thighs or buttocks.")},
    {RuleId::EM3, QT_TRANSLATE_NOOP("Phrasebook", "You ticked pain, tingling, numbness or weakness from the back into "
                                                  "both legs.")},
    {RuleId::EM4, QT_TRANSLATE_NOOP("Phrasebook", "You ticked leg weakness that gets worse, or a foot that will not "
                                                  "lift.")},
    {RuleId::EM5, QT_TRANSLATE_NOOP("Phrasebook", "You ticked chest pain together with the back pain.")},
    {RuleId::EM6, QT_TRANSLATE_NOOP("Phrasebook", "You ticked that the pain began with a serious accident or fall.")},
    {RuleId::UT1, QT_TRANSLATE_NOOP("Phrasebook", "You ticked a fever, shivers or feeling unwell with the back "
                                                  "pain.")},
    {RuleId::UT2, QT_TRANSLATE_NOOP("Phrasebook", "You ticked weight loss without a reason.")},
    {RuleId::UT3, QT_TRANSLATE_NOOP("Phrasebook", "You ticked a lump, swelling or a change in the shape of your "
                                                  "back.")},
    {RuleId::UT4, QT_TRANSLATE_NOOP("Phrasebook", "You ticked pain that rest does not ease, or that is worse at "
                                                  "night.")},
    {RuleId::UT5, QT_TRANSLATE_NOOP("Phrasebook", "You ticked pain that is worse on coughing, sneezing or opening the "
                                                  "bowels, or that comes from the top of the back.")},
    {RuleId::UT6, QT_TRANSLATE_NOOP("Phrasebook", "You ticked one leg that is newly weak or gives way.")},
    {RuleId::UT7, QT_TRANSLATE_NOOP("Phrasebook", "You ticked new back pain together with an illness or medicine in "
                                                  "your past that a doctor should know of.")},
    {RuleId::UT8, QT_TRANSLATE_NOOP("Phrasebook", "You ticked one sore point on the bone that hurts more on impact.")},
    {RuleId::RB1, QT_TRANSLATE_NOOP("Phrasebook", "The pain spreads to the buttock or leg, or shoots.")},
    {RuleId::RB2, QT_TRANSLATE_NOOP("Phrasebook", "You ticked numbness or tingling in one leg or foot.")},
    {RuleId::RB3, QT_TRANSLATE_NOOP("Phrasebook", "The pain gets in the way of daily life, walking, standing or "
                                                  "sleep.")},
    {RuleId::RB4, QT_TRANSLATE_NOOP("Phrasebook", "You gave a pain score of 8 or more.")},
    {RuleId::RB5, QT_TRANSLATE_NOOP("Phrasebook", "The pain has lasted for weeks without enough improvement.")},
    {RuleId::RB6, QT_TRANSLATE_NOOP("Phrasebook", "The pain keeps coming back or the break has lasted two weeks.")},
    {RuleId::RB7, QT_TRANSLATE_NOOP("Phrasebook", "You ticked a back that has been stiff for half an hour or more on "
                                                  "most mornings for three months.")},
    {RuleId::BR1, QT_TRANSLATE_NOOP("Phrasebook", "The pain was sharp or stabbing.")},
    {RuleId::BR2, QT_TRANSLATE_NOOP("Phrasebook", "You ticked a muscle spasm.")},
    {RuleId::BR3, QT_TRANSLATE_NOOP("Phrasebook", "The pain was worse with each of the last three runs.")},
    {RuleId::BR4, QT_TRANSLATE_NOOP("Phrasebook", "You gave a pain score of 6 or more.")},
    {RuleId::BR5, QT_TRANSLATE_NOOP("Phrasebook", "The pain was 3 or more and changed your stride.")},
    {RuleId::BR6, QT_TRANSLATE_NOOP("Phrasebook", "A second step back would have followed within four weeks, so it "
                                                  "becomes a break.")},
    {RuleId::GB1, QT_TRANSLATE_NOOP("Phrasebook", "Pain of 3 to 5 had not settled by the next morning.")},
    {RuleId::GB2, QT_TRANSLATE_NOOP("Phrasebook", "Pain changed the plan for the second time within two weeks.")},
    {RuleId::GB3, QT_TRANSLATE_NOOP("Phrasebook", "The highest pain score has risen two weeks running.")},
    {RuleId::AR0, QT_TRANSLATE_NOOP("Phrasebook", "Pain of 3 to 5: tomorrow morning's score decides what comes "
                                                  "next.")},
    {RuleId::AR1, QT_TRANSLATE_NOOP("Phrasebook", "Pain of 4 or 5 that had settled by the next morning.")},
    {RuleId::AR2, QT_TRANSLATE_NOOP("Phrasebook", "Little pain on the run, but 3 to 5 the next morning.")},
    {RuleId::AR3, QT_TRANSLATE_NOOP("Phrasebook", "Mild pain that changed your stride.")},
    {RuleId::SW1, QT_TRANSLATE_NOOP("Phrasebook", "Pain of 3 that had settled by the next morning.")},
    {RuleId::SW2, QT_TRANSLATE_NOOP("Phrasebook", "Mild pain that did not ease after warming up.")},
    {RuleId::SW3, QT_TRANSLATE_NOOP("Phrasebook", "Your back hurt 3 to 5 before the run.")},
    {RuleId::KP1, QT_TRANSLATE_NOOP("Phrasebook", "No pain: carry on as planned.")},
    {RuleId::KP2, QT_TRANSLATE_NOOP("Phrasebook", "Mild, dull pain that eased and did not change your stride: carry "
                                                  "on and keep an eye on it.")},
    {RuleId::M1, QT_TRANSLATE_NOOP("Phrasebook", "You had taken a painkiller, so the score may be too low and the "
                                                 "next week waits.")},
    {RuleId::M2, QT_TRANSLATE_NOOP("Phrasebook", "With any back pain, a physiotherapist can look at what lies behind "
                                                 "it.")},
    {RuleId::M3, QT_TRANSLATE_NOOP("Phrasebook", "Stop a run at once if the pain reaches 6, turns sharp or changes "
                                                 "your stride.")},
    {RuleId::D1, QT_TRANSLATE_NOOP("Phrasebook", "The missed run is left out: runs are never doubled up.")},
    {RuleId::D2, QT_TRANSLATE_NOOP("Phrasebook", "The missed run moves to a later day this week with rest on both "
                                                 "sides.")},
    {RuleId::D3, QT_TRANSLATE_NOOP("Phrasebook", "Enough runs were done, so the week counts and you go on.")},
    {RuleId::D4, QT_TRANSLATE_NOOP("Phrasebook", "Too few runs were done to go on, so the week comes again.")},
    {RuleId::D5, QT_TRANSLATE_NOOP("Phrasebook", "A week without a run: the last week you completed comes again.")},
    {RuleId::D6, QT_TRANSLATE_NOOP("Phrasebook", "After two weeks or more without a run you start one week "
                                                 "earlier.")},
    {RuleId::D7, QT_TRANSLATE_NOOP("Phrasebook", "After four weeks or more without a run you start again with "
                                                 "week 1.")},
    {RuleId::D8, QT_TRANSLATE_NOOP("Phrasebook", "Missed exercises can be done on another day, once a day at "
                                                 "most.")},
    {RuleId::D9, QT_TRANSLATE_NOOP("Phrasebook", "Runs left out because of pain are excused, but do not count as "
                                                 "done.")},
    {RuleId::D10, QT_TRANSLATE_NOOP("Phrasebook", "A run was missed two weeks running: one run a week fewer may suit "
                                                  "you better.")},
    {RuleId::SH1, QT_TRANSLATE_NOOP("Phrasebook", "Running shoes are usually replaced after 300 to 500 miles (about "
                                                  "480 to 800 km): it is time to look at these now and then.")},
    {RuleId::SH2, QT_TRANSLATE_NOOP("Phrasebook", "Running shoes are usually replaced after 300 to 500 miles (about "
                                                  "480 to 800 km): it may be time for another pair.")},
}};

constexpr bool inOrder() {
    for (std::size_t i = 0; i < table.size(); ++i) {
        if (static_cast<std::size_t>(table[i].row) != i) {
            return false;
        }
    }
    return true;
}
static_assert(inOrder(), "the table follows RuleId");

} // namespace

const char* plainRuleWords(RuleId row) {
    return table[static_cast<std::size_t>(row)].words;
}

} // namespace stridewell
