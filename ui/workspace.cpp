// SPDX-FileCopyrightText: 2026 The Stridewell contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/workspace.h"

#include "core/projection/project.h"
#include "core/store/backupfolder.h"

#include <QLocale>

#include <utility>

namespace stridewell {

namespace {

/// Keeps every id, so that undo steps still find their entries.
std::unique_ptr<Store> copied(const Store& from, const std::filesystem::path& file,
                              const std::optional<Profile>& profile, const Journal& journal) {
    auto store = std::make_unique<Store>(file);
    try {
        store->replaceWith(from);
    } catch (const StoreError&) { // the old place cannot even be read: what was in memory goes along
        store->addAll(profile, journal);
    }
    return store;
}

} // namespace

Workspace::Workspace(std::function<Date()> clock, QObject* parent)
    : QObject(parent), m_clock(std::move(clock)), m_today(m_clock()) {
    m_watch.setInterval(watchIntervalMs);
    connect(&m_watch, &QTimer::timeout, this, &Workspace::refresh);
}

Workspace::~Workspace() = default;

bool Workspace::open(const std::filesystem::path& file) {
    try {
        OpenData data = opened(file);
        m_store = std::move(data.store);
        take(std::move(data.read));
    } catch (const StoreError& error) {
        if (!isOpen()) {
            m_file = file;
        }
        emit storeFailed(error);
        return false;
    }
    m_file = file;
    m_reported.reset();
    m_watch.start();
    project();
    return true;
}

void Workspace::openAhead(const std::filesystem::path& file, std::future<OpenData> begun) {
    m_aheadFile = file;
    m_ahead = std::move(begun);
}

OpenData Workspace::opened(const std::filesystem::path& file) {
    auto ahead = std::move(m_ahead); // once: after an error, opening again begins anew
    if (ahead.valid() && m_aheadFile == file) {
        if (OpenData data = ahead.get(); data.store != nullptr) {
            return data;
        }
    }
    return openData(file);
}

void Workspace::close() {
    m_watch.stop();
    m_store.reset();
    m_profile.reset();
    m_journal = {};
    m_projection.reset();
}

bool Workspace::moveTo(const std::filesystem::path& file) {
    if (!isOpen()) {
        return open(file);
    }
    try {
        auto store = copied(*m_store, file, m_profile, m_journal);
        m_version = store->dataVersion();
        m_store = std::move(store);
    } catch (const StoreError& error) {
        emit storeFailed(error);
        return false;
    }
    const auto before = std::exchange(m_file, file);
    m_reported.reset();
    try {
        copyBackups(before, file);
    } catch (const StoreError& error) {
        emit backupFailed(error);
    }
    return true;
}

Formats Workspace::formats() const {
    return {QLocale(), m_profile ? m_profile->units : Units::Kilometres};
}

bool Workspace::change(const std::function<void(Store&)>& step) {
    if (!isOpen()) {
        return false;
    }
    std::optional<StoreError> noBackup;
    try {
        follow();
        noBackup = keepBackup();
        step(*m_store);
    } catch (const StoreError& error) {
        if (error.kind() == StoreErrorKind::ChangedElsewhere) {
            load();
        }
        emit storeFailed(error);
        return false;
    }
    load();
    emit saved();
    if (noBackup && m_backupTold != m_today) {
        m_backupTold = m_today;
        emit backupFailed(*noBackup);
    }
    return true;
}

bool Workspace::look(const std::function<void(const Store&)>& step) {
    if (!isOpen()) {
        return false;
    }
    try {
        step(*m_store);
    } catch (const StoreError& error) {
        if (error.file() != m_file) {
            throw;
        }
        emit storeFailed(error);
        return false;
    }
    return true;
}

std::optional<StoreError> Workspace::keepBackup() {
    try {
        keepDailyBackup(*m_store, m_today);
    } catch (const StoreError& error) {
        return error;
    }
    return std::nullopt;
}

void Workspace::refresh() {
    const Date now = m_clock();
    const bool newDay = now != m_today;
    m_today = now;
    if (!isOpen()) {
        return;
    }
    bool loaded = false;
    try {
        follow();
        if (m_store->isGone()) {
            throw StoreError(StoreErrorKind::Gone, m_file, "no longer where it was opened");
        }
        loaded = (m_reported || m_store->dataVersion() != m_version) && load();
    } catch (const StoreError& error) {
        tellUnread(error);
    }
    if (newDay && !loaded) {
        project();
    }
}

/// A file that somebody has put in the place of the open one is the person's data file now.
void Workspace::follow() {
    if (!m_store->isGone()) {
        return;
    }
    try {
        m_store->foldLog();
    } catch (const StoreError&) { // a drive that is not connected any more
    }
    std::error_code unknown;
    if (!std::filesystem::is_regular_file(m_file, unknown)) {
        return;
    }
    m_store.reset(); // first: the two would share a log
    m_version = -1;
    try {
        m_store = std::make_unique<Store>(m_file);
    } catch (const StoreError&) {
        close();
        throw;
    }
}

void Workspace::take(ReadData data) {
    m_profile = data.profile;
    m_journal = std::move(data.journal);
    m_version = data.version;
}

bool Workspace::load() {
    try {
        take(readData(*m_store));
    } catch (const StoreError& error) {
        tellUnread(error);
        m_version = -1; // look again at the next tick
        return false;
    }
    const bool wasUnread = std::exchange(m_reported, std::nullopt).has_value();
    project();
    if (wasUnread) {
        emit readAgain();
    }
    return true;
}

void Workspace::tellUnread(const StoreError& error) {
    if (m_reported != error.kind()) {
        m_reported = error.kind();
        emit readFailed(error);
    }
}

void Workspace::project() {
    if (!m_profile) {
        const bool gone = m_projection.has_value();
        m_projection.reset();
        if (gone) {
            emit profileGone();
        }
        return;
    }
    m_projection = stridewell::project(*m_profile, m_journal, m_today);
    emit projectionChanged(*m_projection);
}

std::filesystem::path freeDataFile(const std::filesystem::path& folder) {
    std::filesystem::path file = folder / "stridewell.db";
    std::error_code error; // a folder that cannot be read has no such file for us
    for (int number = 2; std::filesystem::exists(file, error); ++number) {
        file = folder / ("stridewell-" + std::to_string(number) + ".db");
    }
    return file;
}

} // namespace stridewell
