// SPDX-FileCopyrightText: 2026 The Stridewell contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/commands/call.h"
#include "core/projection/project.h"
#include "core/store/withdraw.h"
#include "ui/text/commandtext.h"
#include "ui/text/entrywords.h"

namespace stridewell {

/// Keeps one entry by `keep`, which returns its id, with what it takes back, and prints what it changes in the plan.
template <typename Entry, typename Keep>
void record(const Call& call, Store& store, const Runner& runner, const Entry& entry, Keep keep) {
    const Date today = call.day();
    const Projection before = project(runner.profile, runner.journal, today);
    call.keepDailyBackup(store);
    EntryId id;
    std::vector<Clearance> withdrawn;
    store.together([&] {
        withdrawn = withdrawClearances<Entry>(store, std::nullopt, entry, call.clockToday());
        id = keep();
    });
    const Projection after = project(runner.profile, store.loadJournal(), today);
    call.print(CommandText::saved(entry, Call::formats(runner.profile)));
    if (!withdrawn.empty()) {
        call.print(clearanceWithdrawn(withdrawn.front().date, today, Call::formats(runner.profile)) +
                   QLatin1Char('\n'));
    }
    call.print(CommandText::planNow(before, after, id, Call::formats(runner.profile)));
}

template <typename Entry>
void record(const Call& call, Store& store, const Runner& runner, const Entry& entry) {
    record(call, store, runner, entry, [&] { return store.add(entry); });
}

} // namespace stridewell
