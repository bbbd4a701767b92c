// SPDX-FileCopyrightText: 2026 The Stridewell contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/commandapp.h"
#include "core/exchange/calendar/calendarfile.h"
#include "core/projection/projection.h"
#include "core/store/store.h"
#include "ui/text/formats.h"

#include <QString>

#include <filesystem>
#include <memory>
#include <optional>
#include <string>

namespace stridewell {

/// What the data file holds.
struct Runner {
    Profile profile;
    Journal journal;
};

/// What every command may use: the data file, today and standard output.
class Call {
public:
    explicit Call(Date clockToday) : m_clockToday(clockToday) {}

    std::optional<std::string> data;  ///< --data
    std::optional<std::string> today; ///< --today
    int argc = 0;                     ///< for Qt
    char** argv = nullptr;
    std::shared_ptr<CommandApp> app = std::make_shared<CommandApp>();

    /// --today, else the local date.
    [[nodiscard]] Date day() const;
    /// --data; else the default, or the place that was chosen for it in the window.
    [[nodiscard]] std::filesystem::path dataFile() const;
    /// Whether there is a data file; one that cannot be looked at counts as there.
    [[nodiscard]] bool hasDataFile() const;

    /// Opens the data file; makes it where missing.
    [[nodiscard]] Store createStore() const;
    /// Opens the data file; ends the command (wrong input: set up first) when there is none.
    [[nodiscard]] Store openStore() const;
    /// Ends the command (wrong input) when no file can be made there, or when it would replace the data file or one of
    /// its backups. To be called before any work is done.
    void expectOutput(const std::filesystem::path& file) const;
    /// What a command that is advised needs to reach the same data file: " --data FILE" where that was given.
    [[nodiscard]] QString dataOption() const;

    /// Before a change: the day's backup, unless there is one. Where it cannot be made, says so on standard error and
    /// goes on: an entry is worth more than a second copy of the others.
    void keepDailyBackup(const Store& store) const;
    /// When what is written was made: --today's beginning, else this moment.
    [[nodiscard]] CalendarStamp stamp() const;
    /// The local date, whatever --today says: for what happens to files.
    [[nodiscard]] Date clockToday() const { return m_clockToday; }
    /// Profile and journal; ends the command in the same way when there is no profile.
    [[nodiscard]] Runner load(const Store& store) const;

    /// The person's locale.
    [[nodiscard]] static Formats formats(const Profile& profile);
    /// Writes to standard output as UTF-8; ends the command when that cannot be written.
    static void print(const QString& text);
    static void print(const std::string& text);

    /// There is none: what to do, and the backup that could come back.
    [[nodiscard]] QString noDataFileText() const;

private:
    Date m_clockToday;
};

} // namespace stridewell
