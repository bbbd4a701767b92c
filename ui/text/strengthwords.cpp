// SPDX-FileCopyrightText: 2026 The Stridewell contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/text/phrasebook.h"

#include <QCoreApplication>

namespace stridewell {

namespace {

struct Say {
    Q_DECLARE_TR_FUNCTIONS(Phrasebook)
};

} // namespace

StrengthGroup groupOf(StrengthItem item) {
    switch (item) {
    case StrengthItem::HipFlexor:
    case StrengthItem::Hamstring:
    case StrengthItem::Piriformis:
    case StrengthItem::Pigeon:
    case StrengthItem::KneeToChest:
    case StrengthItem::ChildsPose: return StrengthGroup::Stretch;
    case StrengthItem::FoamRolling: return StrengthGroup::Roll;
    default: return StrengthGroup::Core;
    }
}

QString groupName(StrengthGroup group) {
    switch (group) {
    case StrengthGroup::Core: return Say::tr("Core");
    case StrengthGroup::Stretch: return Say::tr("Stretch");
    case StrengthGroup::Roll: return Say::tr("Foam roller");
    }
    return {};
}

QString groupFrequency(StrengthGroup group) {
    switch (group) {
    case StrengthGroup::Core: return Say::tr("three days a week");
    case StrengthGroup::Stretch: return Say::tr("daily if you can");
    case StrengthGroup::Roll: return Say::tr("after each run");
    }
    return {};
}

QString strengthName(StrengthItem item) {
    switch (item) {
    case StrengthItem::DeadBug: return Say::tr("Dead bug");
    case StrengthItem::PelvicTilt: return Say::tr("Pelvic tilt");
    case StrengthItem::CatCow: return Say::tr("Cat-cow");
    case StrengthItem::GluteBridge: return Say::tr("Glute bridge");
    case StrengthItem::HipFlexor: return Say::tr("Hip flexor");
    case StrengthItem::Hamstring: return Say::tr("Hamstring");
    case StrengthItem::Piriformis: return Say::tr("Piriformis");
    case StrengthItem::Pigeon: return Say::tr("Pigeon");
    case StrengthItem::KneeToChest: return Say::tr("Knee to chest");
    case StrengthItem::ChildsPose: return Say::tr("Child's pose");
    case StrengthItem::BirdDog: return Say::tr("Bird-dog");
    case StrengthItem::FrontPlank: return Say::tr("Front plank");
    case StrengthItem::SidePlank: return Say::tr("Side plank");
    case StrengthItem::FoamRolling: return Say::tr("Foam rolling");
    }
    return {};
}

namespace {

QString startDose(StrengthItem item) {
    switch (item) {
    case StrengthItem::PelvicTilt: return Say::tr("8 times, hold 2 s");
    case StrengthItem::CatCow: return Say::tr("8 times, slowly");
    case StrengthItem::ChildsPose: return Say::tr("3 slow breaths");
    case StrengthItem::KneeToChest: return Say::tr("2 × 5 s each side");
    case StrengthItem::DeadBug: return Say::tr("2 × 6 each side");
    case StrengthItem::GluteBridge: return Say::tr("2 × 8, hold 3 s");
    case StrengthItem::BirdDog: return Say::tr("2 × 5 each side, hold 5 s");
    case StrengthItem::FrontPlank: return Say::tr("3 × 10 s, kneeling");
    case StrengthItem::SidePlank: return Say::tr("3 × 10 s each side, kneeling");
    case StrengthItem::HipFlexor:
    case StrengthItem::Hamstring:
    case StrengthItem::Piriformis:
    case StrengthItem::Pigeon: return Say::tr("30 s each side");
    case StrengthItem::FoamRolling: return Say::tr("30 s each: glutes, hips, hamstrings, never the spine");
    }
    return {};
}

QString targetDose(StrengthItem item) {
    switch (item) {
    case StrengthItem::PelvicTilt: return Say::tr("2 × 15, hold 2 s");
    case StrengthItem::CatCow: return Say::tr("2 × 10, slowly");
    case StrengthItem::ChildsPose: return Say::tr("2 × 30 s");
    case StrengthItem::KneeToChest: return Say::tr("3 × 20 s each side");
    case StrengthItem::DeadBug: return Say::tr("3 × 10 each side");
    case StrengthItem::GluteBridge: return Say::tr("3 × 12, hold 5 s");
    case StrengthItem::BirdDog: return Say::tr("3 × 8 each side, hold 10 s");
    case StrengthItem::FrontPlank: return Say::tr("3 × 30 s, on the toes");
    case StrengthItem::SidePlank: return Say::tr("3 × 30 s each side, on the feet");
    case StrengthItem::HipFlexor:
    case StrengthItem::Hamstring:
    case StrengthItem::Piriformis:
    case StrengthItem::Pigeon: return Say::tr("2 × 60 s each side");
    case StrengthItem::FoamRolling: return Say::tr("60 s each: glutes, hips, hamstrings, never the spine");
    }
    return {};
}

/// The planks take a step in between: longer, still kneeling.
QString betweenDose(StrengthItem item) {
    return item == StrengthItem::SidePlank ? Say::tr("3 × 30 s each side, kneeling") : Say::tr("3 × 30 s, kneeling");
}

} // namespace

QString strengthDose(StrengthItem item, StrengthLevel level) {
    if (level.stopped) {
        return Say::tr("not for now");
    }
    if (level.step <= 0) {
        return startDose(item);
    }
    return level.step >= lastStep(item) ? targetDose(item) : betweenDose(item);
}

} // namespace stridewell
