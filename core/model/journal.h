// SPDX-FileCopyrightText: 2026 The Stridewell contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/symptom.h"
#include "core/units/calendar.h"
#include "core/units/distance.h"
#include "core/units/painscore.h"
#include "core/units/result.h"

#include <algorithm>
#include <cstdint>
#include <optional>
#include <string>
#include <vector>

namespace stridewell {

/// Identity of one journal entry inside a data file. 0 = not stored yet. Never part of a journal file.
class EntryId {
public:
    constexpr EntryId() = default;
    explicit constexpr EntryId(std::int64_t value) : m_value(value) {}
    [[nodiscard]] constexpr std::int64_t value() const { return m_value; }
    friend constexpr auto operator<=>(EntryId, EntryId) = default;

private:
    std::int64_t m_value = 0;
};

/// Minutes since midnight, 0..1439; only orders two runs of one day.
using MinuteOfDay = int;

enum class PainCharacter { None, Dull, Sharp, Shooting };

/// One logged run-walk session with its pain scores.
struct Run {
    EntryId id;
    Date date;
    std::optional<MinuteOfDay> time;
    std::optional<Distance> distance; ///< missing: minutes x speeds stand in for it (B9)
    int durationMin = 0;              ///< 1..1440
    int jogDonePermille = 1000;       ///< share of the session's jog minutes done, 0..1000
    PainScore before;
    PainScore during;
    PainScore after; ///< within one hour of finishing
    PainCharacter character = PainCharacter::None;
    bool eased = true; ///< eased after warming up
    bool strideAltered = false;
    bool painkiller = false; ///< in the 24 h before a score (M1)
    Symptoms symptoms;
    std::string note; ///< UTF-8, at most 2000 characters

    /// P of section C: the greater of during and after.
    [[nodiscard]] PainScore worst() const { return std::max(during, after); }
    /// The greatest of all three.
    [[nodiscard]] PainScore highest() const { return std::max(before, worst()); }

    friend bool operator==(const Run&, const Run&) = default;
};

/// "How is your back this morning?", before any painkiller. One a date.
struct Morning {
    EntryId id;
    Date date;
    PainScore score;
    friend bool operator==(const Morning&, const Morning&) = default;
};

/// The symptom checklist, opened at any time.
struct SymptomCheck {
    EntryId id;
    Date date;
    Symptoms symptoms;
    friend bool operator==(const SymptomCheck&, const SymptomCheck&) = default;
};

/// A brisk walk without jogging: the walk test that ends a break.
struct Walk {
    EntryId id;
    Date date;
    int durationMin = 0; ///< 1..1440
    PainScore during;
    friend bool operator==(const Walk&, const Walk&) = default;
};

enum class CrossKind { Swim, Cycle, Elliptical };

struct CrossTraining {
    EntryId id;
    Date date;
    CrossKind kind = CrossKind::Swim;
    int durationMin = 0; ///< 1..1440
    PainScore during;
    friend bool operator==(const CrossTraining&, const CrossTraining&) = default;
};

/// A2, in the order in which the weeks add them.
enum class StrengthItem {
    DeadBug,
    PelvicTilt,
    CatCow,
    GluteBridge,
    HipFlexor,
    Hamstring,
    Piriformis,
    Pigeon,
    KneeToChest,
    ChildsPose,
    BirdDog,
    FrontPlank,
    SidePlank,
    FoamRolling,
};

struct StrengthSession {
    EntryId id;
    Date date;
    std::vector<StrengthItem> items;
    friend bool operator==(const StrengthSession&, const StrengthSession&) = default;
};

/// "I have been seen and cleared."
struct Clearance {
    EntryId id;
    Date date;
    std::string by; ///< who cleared, free text, at most 200 characters
    friend bool operator==(const Clearance&, const Clearance&) = default;
};

/// The runner moved a planned run to another day.
struct Move {
    EntryId id;
    Date from;
    Date to;
    friend bool operator==(const Move&, const Move&) = default;
};

/// A pair of running shoes. What they have run follows from the runs (projection/shoewear).
struct Shoes {
    EntryId id;
    std::string name;            ///< UTF-8, 1..60 characters, not blank
    Date firstDay;               ///< first day worn
    Distance startDistance;      ///< on them before that day, at most maxShoesDistance
    std::optional<Date> retired; ///< last day worn, firstDay or later; nothing while they are in use
    friend bool operator==(const Shoes&, const Shoes&) = default;
};

/// The facts, and only facts: nothing derived is ever kept here. Order never matters to the projection.
struct Journal {
    std::vector<Run> runs;
    std::vector<Morning> mornings;
    std::vector<SymptomCheck> checks;
    std::vector<Walk> walks;
    std::vector<CrossTraining> cross;
    std::vector<StrengthSession> strength;
    std::vector<Clearance> clearances;
    std::vector<Move> moves;
    std::vector<Shoes> shoes;

    friend bool operator==(const Journal&, const Journal&) = default;
};

inline constexpr int maxDurationMin = 1440;
inline constexpr int maxNoteCharacters = 2000;
inline constexpr int maxClearedByCharacters = 200;
inline constexpr int maxShoesNameCharacters = 60;
inline constexpr Distance maxShoesDistance = Distance::fromMillimetres(10'000'000'000); // 10 000 km
inline constexpr int maxRunKmh = 25; ///< faster on foot is a typing error

/// Each returns the entry itself when it can be true, else the first issue with `where` = the journal file's key.
Result<Run> checked(const Run& run);
Result<Walk> checked(const Walk& walk);
Result<CrossTraining> checked(const CrossTraining& cross);
Result<Clearance> checked(const Clearance& clearance);
Result<Shoes> checked(const Shoes& shoes);

/// Number of Unicode characters of UTF-8 text; nothing when it is not valid UTF-8.
std::optional<std::size_t> utf8Length(const std::string& text);

} // namespace stridewell
