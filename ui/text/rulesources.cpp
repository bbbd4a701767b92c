// SPDX-FileCopyrightText: 2026 The Stridewell contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/text/phrasebook.h"

#include <QCoreApplication>

#include <array>

namespace stridewell {

namespace {

struct Say {
    Q_DECLARE_TR_FUNCTIONS(Phrasebook)
};

/// The kinds of ground a row can stand on.
enum class Source {
    Guide,
    GuideOwn,
    GuideArticles,
    Articles,
    ArticlesNhs,
    Nhs,
    NhsOwn,
    Guideline,
    TenPercent,
    TenMiles,
    Cohort,
    PainModel,
    PainModelGuide,
    Stiffness,
    Bone,
    Missed,
    Physio,
    Own
};

QString words(Source source) {
    switch (source) {
    case Source::Guide: return Say::tr("Beginner running guide (4-week plan); practical advice.");
    case Source::GuideOwn: return Say::tr("Beginner running guide (4-week plan); caution of our own.");
    case Source::GuideArticles:
        return Say::tr("Beginner running guide and articles on running with back pain; practical advice.");
    case Source::Articles: return Say::tr("Articles on running with back pain; practical advice.");
    case Source::ArticlesNhs:
        return Say::tr("NHS back pain advice and articles on running with back pain; public health advice.");
    case Source::Nhs: return Say::tr("NHS back pain advice; public health advice.");
    case Source::NhsOwn: return Say::tr("NHS Couch to 5K (rest days, three runs a week); caution of our own.");
    case Source::Guideline: return Say::tr("Clinical guideline on low back pain (NICE NG59) and lists built on it.");
    case Source::TenPercent:
        return Say::tr("The 10 % rule of coaches; a cautious custom, not proven to prevent injury.");
    case Source::TenMiles: return Say::tr("Article on starting to run again (ten miles, then eleven); a custom.");
    case Source::Cohort:
        return Say::tr("Study of 5 205 runners (2025): single long runs mattered; not done on beginners.");
    case Source::PainModel:
        return Say::tr("Pain-monitoring model (trial on Achilles tendons), read strictly; not tested on backs.");
    case Source::PainModelGuide:
        return Say::tr("Beginner running guide and the pain-monitoring model, read strictly; not tested on backs.");
    case Source::Stiffness: return Say::tr("Public pages on inflammatory back pain; practical advice.");
    case Source::Bone: return Say::tr("Article on running with back pain (stress fracture); practical advice.");
    case Source::Missed: return Say::tr("Running coaches on training after a gap; practical advice.");
    case Source::Physio: return Say::tr("Article on starting to run again; practical advice.");
    case Source::Own: return Say::tr("Caution of our own; no direct evidence.");
    }
    return {};
}

constexpr Source planSourceOf(RuleId row) {
    switch (row) {
    case RuleId::A1: return Source::Guide;
    case RuleId::A2: return Source::GuideArticles;
    case RuleId::A3:
    case RuleId::A5: return Source::GuideOwn;
    case RuleId::A4: return Source::NhsOwn;
    case RuleId::B1:
    case RuleId::B4:
    case RuleId::B7: return Source::TenPercent;
    case RuleId::B3: return Source::TenMiles;
    case RuleId::B11: return Source::Cohort;
    case RuleId::SH1:
    case RuleId::SH2: return Source::Articles;
    case RuleId::D3:
    case RuleId::D5:
    case RuleId::D6:
    case RuleId::D7: return Source::Missed;
    default: return Source::Own;
    }
}

constexpr Source painSourceOf(RuleId row) {
    switch (row) {
    case RuleId::EM1:
    case RuleId::EM4:
    case RuleId::UT3:
    case RuleId::UT4:
    case RuleId::UT6: return Source::ArticlesNhs;
    case RuleId::EM2:
    case RuleId::EM3:
    case RuleId::EM5:
    case RuleId::EM6:
    case RuleId::UT1:
    case RuleId::UT2:
    case RuleId::UT5: return Source::Nhs;
    case RuleId::UT7: return Source::Guideline;
    case RuleId::UT8: return Source::Bone;
    case RuleId::RB7: return Source::Stiffness;
    case RuleId::RB1:
    case RuleId::RB2:
    case RuleId::RB3:
    case RuleId::RB5: return Source::Articles;
    case RuleId::RB4:
    case RuleId::BR1:
    case RuleId::BR2:
    case RuleId::BR3:
    case RuleId::AR3:
    case RuleId::SW2:
    case RuleId::KP1:
    case RuleId::KP2: return Source::Guide;
    case RuleId::RB6:
    case RuleId::GB2: return Source::GuideOwn;
    case RuleId::BR5:
    case RuleId::GB1:
    case RuleId::AR1:
    case RuleId::SW1: return Source::PainModelGuide;
    case RuleId::BR4:
    case RuleId::GB3:
    case RuleId::AR2:
    case RuleId::SW3:
    case RuleId::M3: return Source::PainModel;
    case RuleId::M2: return Source::Physio;
    default: return Source::Own;
    }
}

} // namespace

QString sourceOf(RuleId row) {
    const bool pain = row >= RuleId::EM1 && row <= RuleId::M3;
    return words(pain ? painSourceOf(row) : planSourceOf(row));
}

} // namespace stridewell
