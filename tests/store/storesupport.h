// SPDX-FileCopyrightText: 2026 The Stridewell contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/store.h"

#include <SQLiteCpp/SQLiteCpp.h>
#include <gtest/gtest.h>

namespace stridewell {

inline Date onDay(const char* iso) {
    return *parseDate(iso);
}

inline Run aRun(const char* date, const char* note = "") {
    Run run;
    run.date = onDay(date);
    run.durationMin = 30;
    run.note = note;
    return run;
}

inline Profile aProfile() {
    Profile profile;
    profile.start = onDay("2026-11-23");
    return profile;
}

/// What is wrong with that data file; nothing when it opens.
inline std::optional<StoreErrorKind> errorOfOpening(const std::filesystem::path& file) {
    try {
        const Store store(file);
        return std::nullopt;
    } catch (const StoreError& error) {
        EXPECT_EQ(error.file(), file);
        return error.kind();
    }
}

/// Does that to a file behind the program's back.
inline void sqlite(const std::filesystem::path& file, const char* sql) {
    SQLite::Database(file.string(), SQLite::OPEN_READWRITE | SQLite::OPEN_CREATE).exec(sql);
}

} // namespace stridewell
