// SPDX-FileCopyrightText: 2026 The Stridewell contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// Older weeks of a report as sums.
#include "ui/print/reportfacts.h"

#include <algorithm>
#include <iterator>
#include <utility>

namespace stridewell {

namespace {

using Lines = std::vector<ReportedWeeks>;

/// Several weeks as one line.
ReportedWeeks sumOf(const Lines& lines, std::size_t first, std::size_t count) {
    ReportedWeeks sum = lines[first];
    for (std::size_t i = first + 1; i < first + count; ++i) {
        const ReportedWeeks& line = lines[i];
        sum.last = line.last;
        sum.weeks += line.weeks;
        sum.planned += line.planned;
        sum.done += line.done;
        sum.plannedHalfMin += line.plannedHalfMin;
        sum.minutes += line.minutes;
        sum.plannedDistance += line.plannedDistance;
        sum.actual += line.actual;
    }
    return sum;
}

Lines ofKind(const Lines& lines, ReportedWeeks::Kind kind) {
    Lines result;
    std::copy_if(lines.begin(), lines.end(), std::back_inserter(result),
                 [kind](const ReportedWeeks& line) { return line.kind == kind; });
    return result;
}

/// In `most` lines: the latest half of them single weeks, the others sums of 4, 8, 12, 24, ... weeks each.
Lines grouped(const Lines& lines, std::size_t most) {
    if (lines.size() <= most) {
        return lines;
    }
    const std::size_t single = most / 2;
    const std::size_t older = lines.size() - single;
    const std::size_t groups = std::max<std::size_t>(most - single, 1);
    std::size_t size = 4;
    while ((older + size - 1) / size > groups) {
        size += size < 12 ? 4 : 12;
    }
    Lines result;
    // The first takes what does not fill a group, so that those after it are of one length.
    std::size_t count = older % size == 0 ? size : older % size;
    for (std::size_t at = 0; at < older; at += std::exchange(count, size)) {
        result.push_back(sumOf(lines, at, count));
    }
    result.insert(result.end(), lines.end() - static_cast<std::ptrdiff_t>(single), lines.end());
    return result;
}

} // namespace

std::vector<ReportedWeeks> summedUp(const std::vector<ReportedWeeks>& weeks, std::size_t most) {
    if (weeks.size() <= most) {
        return weeks;
    }
    using Kind = ReportedWeeks::Kind;
    const Lines before = ofKind(weeks, Kind::BeforePlan);
    const Lines inPlan = ofKind(weeks, Kind::InPlan);
    const Lines after = ofKind(weeks, Kind::AfterPlan);
    const std::size_t forBefore = before.empty() ? 0 : 1;
    const std::size_t room = most - forBefore;
    const std::size_t forPlan = after.empty() ? room : std::min(inPlan.size(), room / 2);
    Lines result = grouped(before, forBefore);
    for (const Lines& lines : {grouped(inPlan, forPlan), grouped(after, room - forPlan)}) {
        result.insert(result.end(), lines.begin(), lines.end());
    }
    return result;
}

} // namespace stridewell
