// SPDX-FileCopyrightText: 2026 The Stridewell contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/commands/call.h"
#include "core/projection/project.h"
#include "ui/text/commandtext.h"

namespace stridewell {

/// Keeps one entry by `keep`, which returns its id, and prints what it changes in the plan.
template <typename Entry, typename Keep>
void record(const Call& call, Store& store, const Runner& runner, const Entry& entry, Keep keep) {
    const Date today = call.day();
    const Projection before = project(runner.profile, runner.journal, today);
    call.keepDailyBackup(store);
    const EntryId id = keep();
    const Projection after = project(runner.profile, store.loadJournal(), today);
    call.print(CommandText::saved(entry, Call::formats(runner.profile)));
    call.print(CommandText::planNow(before, after, id, Call::formats(runner.profile)));
}

template <typename Entry>
void record(const Call& call, Store& store, const Runner& runner, const Entry& entry) {
    record(call, store, runner, entry, [&] { return store.add(entry); });
}

} // namespace stridewell
