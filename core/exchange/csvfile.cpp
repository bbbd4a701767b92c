// SPDX-FileCopyrightText: 2026 The Stridewell contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/csvfile.h"

#include "core/exchange/timetext.h"
#include "core/model/words.h"

#include <algorithm>
#include <map>
#include <tuple>

namespace stridewell {

namespace {

constexpr const char* header = "date,time,distance_m,duration_min,jog_done,before,during,after,next_morning,character,"
                               "eased,stride_altered,painkiller,symptoms,note\r\n";

/// "2750.001": thousandths as they are stored, without a detour over binary fractions.
std::string thousandths(std::int64_t value) {
    std::string fraction = std::to_string(value % 1000);
    fraction.insert(0, 3 - fraction.size(), '0');
    return std::to_string(value / 1000) + "." + fraction;
}

/// Quoted where a reader would otherwise take it apart or cut spaces off its ends.
std::string quoted(const std::string& text) {
    const bool spaces = !text.empty() && (text.front() == ' ' || text.back() == ' ' || text.back() == '\t');
    if (!spaces && text.find_first_of(",;\"\r\n'\t") == std::string::npos) {
        return text;
    }
    std::string result = "\"";
    for (const char c : text) {
        result += c == '"' ? "\"\"" : std::string(1, c);
    }
    return result + "\"";
}

/// Whether the text, apostrophes before it aside, is one that a spreadsheet takes for a formula.
bool startsAFormula(std::string_view text) {
    const std::size_t start = text.find_first_not_of('\'');
    return start != std::string_view::npos && std::string_view("=+-@\t\r").find(text[start]) != std::string_view::npos;
}

std::string symptomText(Symptoms symptoms) {
    std::string text;
    for (const auto& [symptom, id] : Words<Symptom>::table) {
        if (symptoms.has(symptom)) {
            text += (text.empty() ? "" : " ") + std::string(id);
        }
    }
    return text;
}

const char* flag(bool value) {
    return value ? "true" : "false";
}

std::string line(const Run& run, const std::map<Date, int>& mornings) {
    const auto morning = mornings.find(run.date + Days(1));
    const std::string cells[] = {
        toIso(run.date),
        run.time ? timeText(*run.time) : "",
        run.distance ? thousandths(run.distance->millimetres()) : "",
        std::to_string(run.durationMin),
        thousandths(run.jogDonePermille),
        std::to_string(run.before.value()),
        std::to_string(run.during.value()),
        std::to_string(run.after.value()),
        morning == mornings.end() ? "" : std::to_string(morning->second),
        std::string(word(run.character)),
        flag(run.eased),
        flag(run.strideAltered),
        flag(run.painkiller),
        symptomText(run.symptoms),
        quoted(guarded(run.note)),
    };
    std::string text;
    for (const std::string& cell : cells) {
        text += (text.empty() ? "" : ",") + cell;
    }
    return text + "\r\n";
}

} // namespace

std::string guarded(std::string text) {
    return startsAFormula(text) ? text.insert(0, "'") : text;
}

std::string unguarded(std::string text) {
    return text.starts_with('\'') && startsAFormula(text) ? text.substr(1) : text;
}

std::string toCsv(const Journal& journal) {
    std::map<Date, int> mornings;
    for (const Morning& morning : journal.mornings) {
        mornings[morning.date] = morning.score.value();
    }
    std::vector<Run> runs = journal.runs;
    std::stable_sort(runs.begin(), runs.end(),
                     [](const Run& a, const Run& b) { return std::tie(a.date, a.time) < std::tie(b.date, b.time); });
    std::string text = header;
    for (const Run& run : runs) {
        text += line(run, mornings);
    }
    return text;
}

} // namespace stridewell
