// SPDX-FileCopyrightText: 2026 The Stridewell contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/owncsv.h"

#include "core/exchange/csvfile.h"

#include <algorithm>
#include <cmath>
#include <sstream>

namespace stridewell {

namespace {

// As in journal files: thousandths come out a hair low, far less than a thousandth.
constexpr double binaryNoise = 1e-9;
constexpr double longestRunMetres = 300'000;

Symptoms symptoms(const CsvField& field) {
    Symptoms result;
    std::istringstream ids(field.text());
    for (std::string id; ids >> id;) {
        const auto symptom = fromWord<Symptom>(id);
        if (!symptom) {
            field.refuse(IssueKind::UnknownValue, allWords<Symptom>());
        }
        result.add(*symptom);
    }
    return result;
}

/// A time of day as it is written, or as a spreadsheet writes it anew (7:30, 07:30:00).
MinuteOfDay time(const CsvField& field) {
    const auto moment = parseMoment("2000-01-01 " + field.text());
    if (!moment || !moment->time) {
        field.refuse(IssueKind::NotATime);
    }
    return *moment->time;
}

} // namespace

OwnCsv::OwnCsv(const CsvCells& header) {
    for (const std::string& cell : header) {
        const std::string name = lowered(trimmed(cell));
        m_columns.try_emplace(name, findColumn(header, name).value_or(CsvColumn{}));
    }
}

std::optional<CsvField> OwnCsv::find(const CsvRow& row, const char* name) const {
    const auto column = m_columns.find(name);
    return column == m_columns.end() ? std::nullopt : row.find(column->second);
}

void OwnCsv::readPain(const CsvRow& row, Run& run) const {
    const auto score = [&](const char* name, PainScore otherwise) {
        const auto field = find(row, name);
        return field ? field->score() : otherwise;
    };
    const auto flag = [&](const char* name, bool otherwise) {
        const auto field = find(row, name);
        return field ? field->flag() : otherwise;
    };
    run.before = score("before", PainScore());
    run.during = score("during", PainScore());
    run.after = score("after", run.during);
    const bool hurt = run.worst() > PainScore();
    const auto character = find(row, "character");
    run.character = character ? character->word<PainCharacter>() : hurt ? PainCharacter::Dull : PainCharacter::None;
    run.eased = flag("eased", true);
    run.strideAltered = flag("stride_altered", false);
    run.painkiller = flag("painkiller", false);
    if (const auto list = find(row, "symptoms")) {
        run.symptoms = symptoms(*list);
    }
}

Run OwnCsv::readRun(const CsvRow& row, const ImportSettings& settings) const {
    Run run;
    const CsvField date = row.at(m_columns.at("date"));
    run.date = date.moment().date;
    if (settings.today && run.date > *settings.today) {
        date.refuse(IssueKind::FutureDate);
    }
    if (const auto field = find(row, "time")) {
        run.time = time(*field);
    }
    if (const auto field = find(row, "distance_m")) {
        run.distance = Distance::fromMetres(field->number(0, longestRunMetres));
    }
    run.durationMin = row.at(m_columns.at("duration_min")).whole(1, maxDurationMin);
    if (const auto field = find(row, "jog_done")) {
        run.jogDonePermille = static_cast<int>(std::floor(field->number(0, 1) * 1000 + binaryNoise));
    }
    readPain(row, run);
    if (const auto column = m_columns.find("note"); column != m_columns.end()) {
        run.note = unguarded(row.raw(column->second));
    }
    auto result = checked(run);
    if (!result) {
        throw Refused{result.error()};
    }
    return run;
}

void OwnCsv::readMorning(const CsvRow& row, Date date, Journal& journal) {
    const auto field = find(row, "next_morning");
    if (!field) {
        return;
    }
    const PainScore score = field->score();
    if (!parseDate(toIso(date))) { // the morning after the last day there is
        field->refuse(IssueKind::NotADate);
    }
    const auto [known, isNew] = m_mornings.try_emplace(date, score);
    if (known->second != score) {
        field->refuse(IssueKind::Duplicate);
    }
    if (isNew) {
        journal.mornings.push_back({{}, date, score});
    }
}

void OwnCsv::read(const CsvRow& row, const ImportSettings& settings, Journal& journal) {
    const Run run = readRun(row, settings);
    readMorning(row, run.date + Days(1), journal);
    journal.runs.push_back(run);
}

} // namespace stridewell
