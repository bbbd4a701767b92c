// SPDX-FileCopyrightText: 2026 The Stridewell contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/journaljson.h"

#include "core/exchange/jsonfields.h"
#include "core/exchange/profilejson.h"
#include "core/exchange/timetext.h"

#include <cmath>
#include <set>

namespace stridewell {

namespace {

// Binary fractions of thousandths come out a hair low; far less than a thousandth, so that 0.7999 still is 799.
constexpr double binaryNoise = 1e-9;
constexpr double longestRunMetres = 300'000;

/// The entry, once its own rules agree; their issue names the key, the field says where the entry stands.
template <typename Entry>
Entry accepted(const Entry& entry, const JsonField& field) {
    auto result = checked(entry);
    if (!result) {
        Issue issue = result.error();
        issue.where = field.path() + "." + issue.where;
        throw Refused{std::move(issue)};
    }
    return *result;
}

int duration(const JsonField& entry) {
    return static_cast<int>(entry.at("duration_min").whole(1, maxDurationMin));
}

Symptoms symptoms(const JsonField& list) {
    Symptoms result;
    for (const JsonField& item : list.list()) {
        result.add(item.word<Symptom>());
    }
    return result;
}

PainScore optionalScore(const JsonField& entry, const char* key, PainScore otherwise) {
    const auto field = entry.find(key);
    return field ? field->score() : otherwise;
}

bool optionalFlag(const JsonField& entry, const char* key, bool otherwise) {
    const auto field = entry.find(key);
    return field ? field->flag() : otherwise;
}

void readPain(const JsonField& entry, Run& run) {
    run.before = optionalScore(entry, "before", PainScore());
    run.during = optionalScore(entry, "during", PainScore());
    run.after = optionalScore(entry, "after", run.during);
    const bool hurt = run.worst() > PainScore();
    const auto character = entry.find("character");
    run.character = character ? character->word<PainCharacter>() : hurt ? PainCharacter::Dull : PainCharacter::None;
    run.eased = optionalFlag(entry, "eased", true);
    run.strideAltered = optionalFlag(entry, "stride_altered", false);
    run.painkiller = optionalFlag(entry, "painkiller", false);
    if (const auto list = entry.find("symptoms")) {
        run.symptoms = symptoms(*list);
    }
}

Run readRun(const JsonField& entry) {
    entry.expectKeys({"date", "time", "distance_m", "duration_min", "jog_done", "before", "during", "after",
                      "character", "eased", "stride_altered", "painkiller", "symptoms", "note"});
    Run run;
    run.date = entry.at("date").date();
    if (const auto time = entry.find("time")) {
        run.time = parseTime(time->text());
        if (!run.time) {
            time->refuse(IssueKind::NotATime);
        }
    }
    if (const auto distance = entry.find("distance_m")) {
        run.distance = Distance::fromMetres(distance->number(0, longestRunMetres));
    }
    run.durationMin = duration(entry);
    if (const auto share = entry.find("jog_done")) {
        run.jogDonePermille = static_cast<int>(std::floor(share->number(0, 1) * 1000 + binaryNoise));
    }
    readPain(entry, run);
    if (const auto note = entry.find("note")) {
        run.note = note->text();
    }
    return accepted(run, entry);
}

Morning readMorning(const JsonField& entry) {
    entry.expectKeys({"date", "score"});
    return {{}, entry.at("date").date(), entry.at("score").score()};
}

SymptomCheck readCheck(const JsonField& entry) {
    entry.expectKeys({"date", "symptoms"});
    return {{}, entry.at("date").date(), symptoms(entry.at("symptoms"))};
}

Walk readWalk(const JsonField& entry) {
    entry.expectKeys({"date", "duration_min", "during"});
    return {{}, entry.at("date").date(), duration(entry), entry.at("during").score()};
}

CrossTraining readCross(const JsonField& entry) {
    entry.expectKeys({"date", "kind", "duration_min", "during"});
    return {
        {}, entry.at("date").date(), entry.at("kind").word<CrossKind>(), duration(entry), entry.at("during").score()};
}

StrengthSession readStrength(const JsonField& entry) {
    entry.expectKeys({"date", "items"});
    StrengthSession session;
    session.date = entry.at("date").date();
    for (const JsonField& item : entry.at("items").list()) {
        session.items.push_back(item.word<StrengthItem>());
    }
    return session;
}

Clearance readClearance(const JsonField& entry) {
    entry.expectKeys({"date", "by"});
    return accepted(Clearance{{}, entry.at("date").date(), entry.at("by").text()}, entry);
}

Move readMove(const JsonField& entry) {
    entry.expectKeys({"from", "to"});
    return {{}, entry.at("from").date(), entry.at("to").date()};
}

Shoes readShoes(const JsonField& entry) {
    entry.expectKeys({"name", "first_day", "distance_m", "retired"});
    Shoes shoes;
    shoes.name = entry.at("name").text();
    shoes.firstDay = entry.at("first_day").date();
    if (const auto distance = entry.find("distance_m")) {
        shoes.startDistance = Distance::fromMetres(distance->number(0, maxShoesDistance.metres()));
    }
    if (const auto retired = entry.find("retired")) {
        shoes.retired = retired->date();
    }
    return accepted(shoes, entry);
}

template <typename Entry>
void readList(const JsonField& file, const char* key, std::vector<Entry>& into, Entry (*read)(const JsonField&)) {
    if (const auto list = file.find(key)) {
        for (const JsonField& entry : list->list()) {
            into.push_back(read(entry));
        }
    }
}

void refuseTwoMornings(const JsonField& file, const std::vector<Morning>& mornings) {
    std::set<Date> seen;
    for (std::size_t i = 0; i < mornings.size(); ++i) {
        if (!seen.insert(mornings[i].date).second) {
            file.at("mornings").list()[i].at("date").refuse(IssueKind::Duplicate);
        }
    }
}

void expectOurs(const JsonField& file) {
    const auto format = file.isObject() ? file.find("format") : std::nullopt;
    if (!format || !format->isText() || format->text() != journalFormat) {
        throw Refused{{IssueKind::NotAJournal, file.isObject() ? "format" : ""}};
    }
    constexpr std::int64_t anyVersion = 1'000'000;
    const auto version = file.at("version").whole(1, anyVersion);
    if (version > journalFormatVersion) {
        throw Refused{{IssueKind::NewerFormat, "version", std::to_string(version), {}, journalFormatVersion}};
    }
}

JournalFile readFile(const JsonField& file) {
    expectOurs(file); // before the keys: a later version may well have more of them
    file.expectKeys({"format", "version", "profile", "runs", "mornings", "checks", "walks", "cross", "strength",
                     "clearances", "moves", "shoes"});
    JournalFile result;
    result.profile = readProfile(file.at("profile"));
    readList(file, "runs", result.journal.runs, readRun);
    readList(file, "mornings", result.journal.mornings, readMorning);
    readList(file, "checks", result.journal.checks, readCheck);
    readList(file, "walks", result.journal.walks, readWalk);
    readList(file, "cross", result.journal.cross, readCross);
    readList(file, "strength", result.journal.strength, readStrength);
    readList(file, "clearances", result.journal.clearances, readClearance);
    readList(file, "moves", result.journal.moves, readMove);
    readList(file, "shoes", result.journal.shoes, readShoes);
    refuseTwoMornings(file, result.journal.mornings);
    return result;
}

template <typename Value, typename Read>
Result<Value> parse(std::string_view json, Read read) {
    const auto value = readJson(json);
    if (!value) {
        return refuse(value.error());
    }
    try {
        return read(JsonField(*value, ""));
    } catch (Refused& refused) {
        return refuse(std::move(refused.issue));
    }
}

} // namespace

Result<JournalFile> parseJournalFile(std::string_view json) {
    return parse<JournalFile>(json, readFile);
}

Result<Profile> parseProfileFile(std::string_view json) {
    return parse<Profile>(json, [](const JsonField& file) {
        const bool whole = file.isObject() && file.find("format");
        return whole ? readFile(file).profile : readProfile(file);
    });
}

} // namespace stridewell
