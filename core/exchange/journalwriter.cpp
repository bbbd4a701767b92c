// SPDX-FileCopyrightText: 2026 The Stridewell contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/journaljson.h"
#include "core/exchange/profilejson.h"
#include "core/exchange/timetext.h"

#include <algorithm>
#include <tuple>

namespace stridewell {

namespace {

using Json = nlohmann::ordered_json;

Json symptomList(Symptoms symptoms) {
    Json list = Json::array();
    for (const auto& [symptom, text] : Words<Symptom>::table) {
        if (symptoms.has(symptom)) {
            list.push_back(text);
        }
    }
    return list;
}

Json toJson(const Run& run) {
    Json json;
    json["date"] = toIso(run.date);
    if (run.time) {
        json["time"] = timeText(*run.time);
    }
    if (run.distance) {
        json["distance_m"] = run.distance->metres();
    }
    json["duration_min"] = run.durationMin;
    json["jog_done"] = run.jogDonePermille / 1000.0;
    json["before"] = run.before.value();
    json["during"] = run.during.value();
    json["after"] = run.after.value();
    json["character"] = word(run.character);
    json["eased"] = run.eased;
    json["stride_altered"] = run.strideAltered;
    json["painkiller"] = run.painkiller;
    json["symptoms"] = symptomList(run.symptoms);
    json["note"] = run.note;
    return json;
}

Json toJson(const Morning& morning) {
    return {{"date", toIso(morning.date)}, {"score", morning.score.value()}};
}

Json toJson(const SymptomCheck& check) {
    return {{"date", toIso(check.date)}, {"symptoms", symptomList(check.symptoms)}};
}

Json toJson(const Walk& walk) {
    return {{"date", toIso(walk.date)}, {"duration_min", walk.durationMin}, {"during", walk.during.value()}};
}

Json toJson(const CrossTraining& cross) {
    return {{"date", toIso(cross.date)},
            {"kind", word(cross.kind)},
            {"duration_min", cross.durationMin},
            {"during", cross.during.value()}};
}

Json toJson(const StrengthSession& session) {
    Json items = Json::array();
    for (const StrengthItem item : session.items) {
        items.push_back(word(item));
    }
    return {{"date", toIso(session.date)}, {"items", std::move(items)}};
}

Json toJson(const Clearance& clearance) {
    return {{"date", toIso(clearance.date)}, {"by", clearance.by}};
}

Json toJson(const Move& move) {
    return {{"from", toIso(move.from)}, {"to", toIso(move.to)}};
}

Json toJson(const Shoes& shoes) {
    Json json = {
        {"name", shoes.name}, {"first_day", toIso(shoes.firstDay)}, {"distance_m", shoes.startDistance.metres()}};
    if (shoes.retired) {
        json["retired"] = toIso(*shoes.retired);
    }
    return json;
}

template <typename Entry>
auto orderOf(const Entry& entry) {
    return std::tuple(entry.date);
}
auto orderOf(const Run& run) {
    return std::tuple(run.date, run.time);
}
auto orderOf(const Move& move) {
    return std::tuple(move.from);
}
auto orderOf(const Shoes& shoes) {
    return std::tuple(shoes.firstDay);
}

/// By date; entries of one date stay in the order they have.
template <typename Entry>
Json toList(std::vector<Entry> entries) {
    std::stable_sort(entries.begin(), entries.end(),
                     [](const Entry& a, const Entry& b) { return orderOf(a) < orderOf(b); });
    Json list = Json::array();
    for (const Entry& entry : entries) {
        list.push_back(toJson(entry));
    }
    return list;
}

} // namespace

std::string toJournalJson(const JournalFile& file) {
    const Journal& journal = file.journal;
    Json json = {{"format", journalFormat},
                 {"version", journalFormatVersion},
                 {"profile", profileJson(file.profile)},
                 {"runs", toList(journal.runs)},
                 {"mornings", toList(journal.mornings)},
                 {"checks", toList(journal.checks)},
                 {"walks", toList(journal.walks)},
                 {"cross", toList(journal.cross)},
                 {"strength", toList(journal.strength)},
                 {"clearances", toList(journal.clearances)},
                 {"moves", toList(journal.moves)}};
    if (!journal.shoes.empty()) { // came later: without it, a file is as it always was
        json["shoes"] = toList(journal.shoes);
    }
    return json.dump(2) + "\n";
}

} // namespace stridewell
