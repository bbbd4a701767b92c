// SPDX-FileCopyrightText: 2026 The Stridewell contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/journal.h"
#include "core/model/profile.h"

#include <rapidcheck.h>

namespace stridewell {

inline Date anyDate() {
    return *parseDate("2026-01-01") + Days(*rc::gen::inRange(0, 1000));
}

inline PainScore anyScore() {
    return PainScore::tryFrom(*rc::gen::inRange(0, 11)).value();
}

inline Symptoms anySymptoms() {
    Symptoms symptoms;
    for (const int index : *rc::gen::container<std::vector<int>>(rc::gen::inRange(0, symptomCount))) {
        symptoms.add(static_cast<Symptom>(index));
    }
    return symptoms;
}

/// Unicode, control characters and quotes included.
inline std::string anyText() {
    static const std::vector<std::string> pieces{"a",    " ", "\n", "\t", "\"", "\\", "'",    "=1+1",
                                                 ",",    "ß", "é",  "€",  "日", "🏃",  "\x7f", "\xF0\x9D\x84\x9E",
                                                 "\x01", "0"};
    std::string text;
    for (const auto index :
         *rc::gen::container<std::vector<std::size_t>>(rc::gen::inRange<std::size_t>(0, pieces.size()))) {
        text += pieces[index];
    }
    return text;
}

inline Run anyRun() {
    Run run;
    run.date = anyDate();
    run.durationMin = *rc::gen::inRange(1, 300);
    if (*rc::gen::arbitrary<bool>()) {
        run.time = *rc::gen::inRange(0, 1440);
    }
    if (*rc::gen::arbitrary<bool>()) {
        run.distance = Distance::fromMillimetres(*rc::gen::inRange<std::int64_t>(0, run.durationMin * 400'000LL));
    }
    run.jogDonePermille = *rc::gen::inRange(0, 1001);
    run.before = anyScore();
    run.during = anyScore();
    run.after = anyScore();
    const bool hurt = run.during.value() + run.after.value() > 0;
    run.character = hurt ? static_cast<PainCharacter>(*rc::gen::inRange(1, 4)) : PainCharacter::None;
    run.eased = *rc::gen::arbitrary<bool>();
    run.strideAltered = *rc::gen::arbitrary<bool>();
    run.painkiller = *rc::gen::arbitrary<bool>();
    run.symptoms = anySymptoms();
    run.note = anyText();
    return run;
}

template <typename Entry, typename Make>
std::vector<Entry> several(Make make) {
    std::vector<Entry> entries;
    const int count = *rc::gen::inRange(0, 4);
    entries.reserve(static_cast<std::size_t>(count));
    for (int i = 0; i < count; ++i) {
        entries.push_back(make());
    }
    return entries;
}

inline Shoes anyShoes() {
    Shoes shoes;
    shoes.name = *rc::gen::element<std::string>("a", "Blue", "日", "=1") + anyText();
    if (utf8Length(shoes.name).value_or(maxShoesNameCharacters + 1) > maxShoesNameCharacters) {
        shoes.name = "long";
    }
    shoes.firstDay = anyDate();
    shoes.startDistance =
        Distance::fromMillimetres(*rc::gen::inRange<std::int64_t>(0, maxShoesDistance.millimetres() + 1));
    if (*rc::gen::arbitrary<bool>()) {
        shoes.retired = shoes.firstDay + Days(*rc::gen::inRange(0, 500));
    }
    return shoes;
}

inline Journal anyJournal() {
    Journal journal;
    journal.runs = several<Run>(anyRun);
    Date morning = anyDate();
    journal.mornings = several<Morning>([&] { return Morning{{}, morning += Days(1), anyScore()}; });
    journal.checks = several<SymptomCheck>([] { return SymptomCheck{{}, anyDate(), anySymptoms()}; });
    journal.walks = several<Walk>([] { return Walk{{}, anyDate(), *rc::gen::inRange(1, 1441), anyScore()}; });
    journal.cross = several<CrossTraining>([] {
        return CrossTraining{
            {}, anyDate(), static_cast<CrossKind>(*rc::gen::inRange(0, 3)), *rc::gen::inRange(1, 1441), anyScore()};
    });
    journal.strength = several<StrengthSession>([] {
        return StrengthSession{
            {}, anyDate(), several<StrengthItem>([] { return static_cast<StrengthItem>(*rc::gen::inRange(0, 14)); })};
    });
    journal.clearances = several<Clearance>([] { return Clearance{{}, anyDate(), anyText()}; });
    journal.moves = several<Move>([] { return Move{{}, anyDate(), anyDate()}; });
    journal.shoes = several<Shoes>(anyShoes);
    return journal;
}

inline Profile anyProfile() {
    Profile profile;
    profile.start = anyDate();
    profile.days = *rc::gen::element(Weekdays{0, 2, 4}, Weekdays{1, 3}, Weekdays{0, 2, 4, 6}, Weekdays{1, 3, 5, 6, 0});
    profile.walk = Speed::fromTenths(*rc::gen::inRange(40, 61));
    profile.jog = Speed::fromTenths(*rc::gen::inRange(61, 161));
    profile.plan = static_cast<PlanKind>(*rc::gen::inRange(0, 2));
    profile.goal = static_cast<Goal>(*rc::gen::inRange(0, 3));
    profile.units = static_cast<Units>(*rc::gen::inRange(0, 2));
    profile.returning = *rc::gen::arbitrary<bool>();
    return profile;
}

/// Without ids and in one order, so that two journals with the same facts are equal.
inline Journal facts(Journal journal) {
    const auto plain = [](auto& entries, auto key) {
        for (auto& entry : entries) {
            entry.id = EntryId();
        }
        std::sort(entries.begin(), entries.end(), [&](const auto& a, const auto& b) { return key(a) < key(b); });
    };
    plain(journal.runs, [](const Run& r) { return std::tuple(r.date, r.time, r.durationMin, r.note, r.distance); });
    plain(journal.mornings, [](const Morning& m) { return m.date; });
    const auto bits = [](Symptoms symptoms) {
        unsigned value = 0;
        for (int i = 0; i < symptomCount; ++i) {
            value = value * 2 + (symptoms.has(static_cast<Symptom>(i)) ? 1 : 0);
        }
        return value;
    };
    plain(journal.checks, [&](const SymptomCheck& c) { return std::pair(c.date, bits(c.symptoms)); });
    plain(journal.walks, [](const Walk& w) { return std::tuple(w.date, w.durationMin, w.during); });
    plain(journal.cross, [](const CrossTraining& c) { return std::tuple(c.date, c.kind, c.durationMin, c.during); });
    plain(journal.strength, [](const StrengthSession& s) { return std::pair(s.date, s.items); });
    plain(journal.clearances, [](const Clearance& c) { return std::pair(c.date, c.by); });
    plain(journal.moves, [](const Move& m) { return std::pair(m.from, m.to); });
    plain(journal.shoes, [](const Shoes& s) { return std::tuple(s.firstDay, s.name, s.startDistance, s.retired); });
    return journal;
}

} // namespace stridewell
