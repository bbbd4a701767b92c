// SPDX-FileCopyrightText: 2026 The Stridewell contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/text/painbands.h"
#include "ui/text/phrasebook.h"

#include <QCoreApplication>

namespace stridewell {

namespace {

struct Say {
    Q_DECLARE_TR_FUNCTIONS(Phrasebook)
};

} // namespace

QString symptomQuestion(Symptom symptom) {
    switch (symptom) {
    case Symptom::BladderBowel:
        return Say::tr("trouble passing urine or feeling that you need to, or a bladder or bowels you cannot control");
    case Symptom::SaddleNumb:
        return Say::tr("numbness or tingling around the genitals, back passage, inner thighs or buttocks, or a change "
                       "in feeling when wiping or during sex");
    case Symptom::BothLegs:
        return Say::tr("pain, tingling, numbness or weakness that spreads from the back into both legs (not tired "
                       "leg muscles)");
    case Symptom::FootDropOrWorseningWeakness:
        return Say::tr("a leg that gets weaker and weaker, or a foot whose front you cannot lift");
    case Symptom::ChestPain: return Say::tr("chest pain as well");
    case Symptom::SeriousAccident: return Say::tr("a serious accident or fall that it began with");
    case Symptom::FeverUnwell: return Say::tr("a fever, shivers or a feeling of being ill");
    case Symptom::WeightLoss: return Say::tr("weight loss that you cannot explain");
    case Symptom::LumpSwellingShape: return Say::tr("a lump, swelling or a change in the shape of your back");
    case Symptom::NotBetterWithRest: return Say::tr("pain that gets worse with movement and no better with rest");
    case Symptom::WorseAtNight: return Say::tr("pain that is worse at night");
    case Symptom::CoughSneezePoo: return Say::tr("pain that is worse when you cough, sneeze or open your bowels");
    case Symptom::UpperBack: return Say::tr("pain that comes from the top of your back, between the shoulders");
    case Symptom::LegWeakOne: return Say::tr("one leg that is newly weak, unsteady or gives way (not just tired)");
    case Symptom::RiskHistory:
        return Say::tr("a past cancer, osteoporosis, long use of steroids, a weak immune system or injected drugs, "
                       "and the pain is new");
    case Symptom::BoneTender:
        return Say::tr("one sore point on the bone of the spine or sacrum that hurts more with each step or jolt");
    case Symptom::RadiatesGluteLeg: return Say::tr("pain that spreads into one buttock or leg");
    case Symptom::NumbTingleOneLeg: return Say::tr("numbness or tingling in one leg or foot");
    case Symptom::DailyActivities:
        return Say::tr("pain that gets in the way of daily life, walking, standing or sleep");
    case Symptom::MorningStiff3Months:
        return Say::tr("a back that is stiff for half an hour or more on most mornings, for three months or longer");
    case Symptom::Spasm: return Say::tr("a muscle spasm: the back locks or cramps");
    }
    return {};
}

QString painWord(int score) {
    if (score <= 0) {
        return Say::tr("none");
    }
    if (score <= painBands[0].high) {
        return Say::tr("mild");
    }
    return score <= painBands[1].high ? Say::tr("noticeable") : Say::tr("strong");
}

QString painBandName(const PainBand& band, const Formats& formats) {
    return Say::tr("%1–%2 %3", "two scores and their word")
        .arg(formats.number(band.low), formats.number(band.high), painWord(band.high));
}

QString characterName(PainCharacter character) {
    switch (character) {
    case PainCharacter::None: return Say::tr("none");
    case PainCharacter::Dull: return Say::tr("dull");
    case PainCharacter::Sharp: return Say::tr("sharp or stabbing");
    case PainCharacter::Shooting: return Say::tr("shooting");
    }
    return {};
}

QString crossName(CrossKind kind) {
    switch (kind) {
    case CrossKind::Swim: return Say::tr("Swim");
    case CrossKind::Cycle: return Say::tr("Cycle");
    case CrossKind::Elliptical: return Say::tr("Elliptical trainer");
    }
    return {};
}

} // namespace stridewell
