// SPDX-FileCopyrightText: 2026 The Stridewell contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commands/call.h"

#include "app/apppaths.h"
#include "app/clock.h"
#include "app/commands/files.h"
#include "app/commands/values.h"
#include "core/store/backupfolder.h"
#include "ui/calendarexport.h"
#include "ui/settings/uisettings.h"
#include "ui/text/commandtext.h"
#include "ui/text/issuetext.h"

#include <QLocale>

#include <cstdio>
#include <iostream>

namespace stridewell {

Date Call::day() const {
    return today ? OptionValue("--today", *today).date() : m_clockToday;
}

CalendarStamp Call::stamp() const {
    return today ? stampOf(day()) : CalendarStamp{utcNow()};
}

std::filesystem::path Call::dataFile() const {
    if (!data) {
        return UiSettings().dataFileFor(defaultDataFile());
    }
    if (data->empty()) {
        OptionValue("--data", *data).refuse(IssueKind::Missing);
    }
    return *data;
}

bool Call::hasDataFile() const {
    std::error_code unknown;
    return std::filesystem::status(dataFile(), unknown).type() != std::filesystem::file_type::not_found;
}

Store Call::createStore() const {
    return Store(dataFile());
}

QString Call::noDataFileText() const {
    const bool chosen = !data && dataFile() != defaultDataFile();
    const QString text = chosen ? CommandText::noChosenDataFile(shownPath(dataFile()), shownPath(defaultDataFile()))
                                : CommandText::noDataFile(shownPath(dataFile()), dataOption());
    const auto backup = newestGoodBackup(dataFile());
    return backup ? text + QLatin1Char(' ') +
                        CommandText::newestBackup(shownPath(backup->first.file), backup->second, dataOption(),
                                                  Formats(QLocale(), {}))
                  : text;
}

Store Call::openStore() const {
    if (!hasDataFile()) {
        throw CommandError(ExitCode::WrongInput, noDataFileText());
    }
    return Store(dataFile());
}

void Call::expectOutput(const std::filesystem::path& file) const {
    expectWritable(file);
    if (belongsToData(file, dataFile())) {
        throw CommandError(ExitCode::WrongInput, CommandText::sameFile(shownPath(file)));
    }
}

QString Call::dataOption() const {
    return data ? QStringLiteral(" --data \"%1\"").arg(shownPath(std::filesystem::absolute(*data))) : QString();
}

void Call::keepDailyBackup(const Store& store) const {
    try {
        stridewell::keepDailyBackup(store, m_clockToday);
    } catch (const StoreError& error) {
        std::cerr << "stridewell: " << CommandText::noDailyBackup(storeErrorDetail(error)).toStdString() << std::endl;
    }
}

Runner Call::load(const Store& store) const {
    const auto profile = store.loadProfile();
    if (!profile) {
        throw CommandError(ExitCode::WrongInput, CommandText::noProfile(shownPath(store.file()), dataOption()));
    }
    return {*profile, store.loadJournal()};
}

Formats Call::formats(const Profile& profile) {
    return {QLocale(), profile.units};
}

void Call::print(const std::string& text) {
    if (std::fwrite(text.data(), 1, text.size(), stdout) != text.size() || std::fflush(stdout) != 0) {
        throw CommandError(ExitCode::Failed, CommandText::outputFailed());
    }
}

void Call::print(const QString& text) {
    print(text.toStdString());
}

} // namespace stridewell
