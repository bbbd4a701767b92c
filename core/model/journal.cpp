// SPDX-FileCopyrightText: 2026 The Stridewell contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/journal.h"

#include <string>

namespace stridewell {

namespace {

constexpr Distance longestRun = Distance::fromMillimetres(300'000'000); // 300 km

std::optional<Issue> textIssue(const char* where, const std::string& text, int most) {
    const auto length = utf8Length(text);
    if (!length) {
        return Issue{IssueKind::NotText, where};
    }
    if (*length > static_cast<std::size_t>(most)) {
        return Issue{IssueKind::TooLong, where, std::to_string(*length), 0, most};
    }
    return std::nullopt;
}

std::optional<Issue> durationIssue(int minutes) {
    if (minutes < 1 || minutes > maxDurationMin) {
        return Issue{IssueKind::OutOfRange, "duration_min", std::to_string(minutes), 1, maxDurationMin};
    }
    return std::nullopt;
}

/// Length of the UTF-8 sequence that starts with this byte, 0 when none does.
std::size_t sequenceLength(unsigned char lead) {
    if (lead < 0x80) {
        return 1;
    }
    if (lead >= 0xC2 && lead <= 0xDF) {
        return 2;
    }
    if ((lead & 0xF0U) == 0xE0) {
        return 3;
    }
    return lead >= 0xF0 && lead <= 0xF4 ? 4 : 0;
}

/// Overlong forms, surrogates and code points past U+10FFFF are told by the second byte.
bool secondByteFits(unsigned char lead, unsigned char second) {
    switch (lead) {
    case 0xE0: return second >= 0xA0;
    case 0xED: return second < 0xA0;
    case 0xF0: return second >= 0x90;
    case 0xF4: return second < 0x90;
    default: return true;
    }
}

} // namespace

std::optional<std::size_t> utf8Length(const std::string& text) {
    std::size_t count = 0;
    for (std::size_t at = 0; at < text.size(); ++count) {
        const auto lead = static_cast<unsigned char>(text[at]);
        const std::size_t length = sequenceLength(lead);
        if (length == 0 || at + length > text.size()) {
            return std::nullopt;
        }
        for (std::size_t i = 1; i < length; ++i) {
            const auto next = static_cast<unsigned char>(text[at + i]);
            if ((next & 0xC0U) != 0x80 || (i == 1 && !secondByteFits(lead, next))) {
                return std::nullopt;
            }
        }
        at += length;
    }
    return count;
}

Result<Run> checked(const Run& run) {
    if (auto issue = durationIssue(run.durationMin)) {
        return refuse(*issue);
    }
    if (run.time && (*run.time < 0 || *run.time >= maxDurationMin)) {
        return refuse({IssueKind::NotATime, "time", std::to_string(*run.time)});
    }
    if (run.jogDonePermille < 0 || run.jogDonePermille > 1000) {
        return refuse({IssueKind::OutOfRange, "jog_done", std::to_string(run.jogDonePermille / 1000.0), 0, 1});
    }
    if (run.distance) {
        const std::int64_t mm = run.distance->millimetres();
        if (mm < 0 || *run.distance > longestRun) {
            return refuse({IssueKind::OutOfRange, "distance_m", std::to_string(mm / 1000), 0, longestRun.metres()});
        }
        // mm per minute of the fastest believable run: 25 km/h.
        if (mm > std::int64_t{run.durationMin} * maxRunKmh * 1'000'000 / 60) {
            return refuse({IssueKind::TooFast, "distance_m", std::to_string(mm / 1000), {}, maxRunKmh});
        }
    }
    const bool hurt = run.worst() > PainScore();
    if (hurt != (run.character != PainCharacter::None)) {
        return refuse({IssueKind::CharacterMismatch, "character", hurt ? "none" : "pain"});
    }
    if (auto issue = textIssue("note", run.note, maxNoteCharacters)) {
        return refuse(*issue);
    }
    return run;
}

Result<Walk> checked(const Walk& walk) {
    if (auto issue = durationIssue(walk.durationMin)) {
        return refuse(*issue);
    }
    return walk;
}

Result<CrossTraining> checked(const CrossTraining& cross) {
    if (auto issue = durationIssue(cross.durationMin)) {
        return refuse(*issue);
    }
    return cross;
}

Result<Clearance> checked(const Clearance& clearance) {
    if (auto issue = textIssue("by", clearance.by, maxClearedByCharacters)) {
        return refuse(*issue);
    }
    return clearance;
}

Result<Shoes> checked(const Shoes& shoes) {
    if (auto issue = textIssue("name", shoes.name, maxShoesNameCharacters)) {
        return refuse(*issue);
    }
    if (shoes.name.find_first_not_of(" \t\r\n") == std::string::npos) {
        return refuse({IssueKind::Empty, "name"});
    }
    if (shoes.startDistance < Distance() || shoes.startDistance > maxShoesDistance) {
        return refuse({IssueKind::OutOfRange, "distance_m", std::to_string(shoes.startDistance.millimetres() / 1000), 0,
                       maxShoesDistance.metres()});
    }
    if (shoes.retired && *shoes.retired < shoes.firstDay) {
        return refuse({IssueKind::TooEarly, "retired", toIso(*shoes.retired), {}, {}, toIso(shoes.firstDay)});
    }
    return shoes;
}

} // namespace stridewell
