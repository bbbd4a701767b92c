// SPDX-FileCopyrightText: 2026 The Stridewell contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/store.h"

#include <QTemporaryDir>

#include <filesystem>

namespace stridewell::test {

inline constexpr Date monday{std::chrono::year{2026} / 11 / 23};

/// Speeds of 5.0 and 8.0 km/h, three runs a week, starting on `monday`.
inline Profile aProfile() {
    Profile profile;
    profile.start = monday;
    return profile;
}

/// A run of week 1 as the plan has it, without pain.
inline Run aRun(Date date, double metres = 2750) {
    Run run;
    run.date = date;
    run.durationMin = 30;
    run.distance = Distance::fromMetres(metres);
    return run;
}

/// A folder of its own for the data file of a test.
class DataFolder {
public:
    [[nodiscard]] std::filesystem::path path() const { return m_folder.path().toStdString(); }
    [[nodiscard]] std::filesystem::path file() const { return path() / "stridewell.db"; }
    [[nodiscard]] QString settingsFile() const { return m_folder.filePath(QStringLiteral("settings.ini")); }
    /// Writes a profile from outside, as another process would.
    void write(const Profile& profile) const { Store(file()).addAll(profile, {}); }
    void write(const Run& run) const { Store(file()).add(run); }

private:
    QTemporaryDir m_folder;
};

} // namespace stridewell::test
