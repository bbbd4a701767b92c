// SPDX-FileCopyrightText: 2026 The Stridewell contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/workspace.h"

#include "core/projection/project.h"
#include "core/store/backupfolder.h"

#include <QLocale>

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
        auto store = std::make_unique<Store>(file);
        const std::int64_t version = store->dataVersion();
        auto profile = store->loadProfile();
        auto journal = store->loadJournal();
        m_profile = profile;
        m_journal = std::move(journal);
        m_version = version;
        m_store = std::move(store);
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
    m_file = file;
    m_reported.reset();
    return true;
}

Formats Workspace::formats() const {
    return {QLocale(), m_profile ? m_profile->units : Units::Kilometres};
}

bool Workspace::change(const std::function<void(Store&)>& step) {
    if (!isOpen()) {
        return false;
    }
    const auto noBackup = keepBackup();
    try {
        step(*m_store);
    } catch (const StoreError& error) {
        emit storeFailed(error);
        return false;
    }
    load();
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
    try {
        if (m_store->dataVersion() != m_version) {
            load();
            return;
        }
    } catch (const StoreError& error) {
        if (m_reported != error.kind()) {
            m_reported = error.kind();
            emit storeFailed(error);
        }
    }
    if (newDay) {
        project();
    }
}

void Workspace::load() {
    try {
        const std::int64_t version = m_store->dataVersion();
        auto profile = m_store->loadProfile();
        auto journal = m_store->loadJournal();
        m_profile = profile;
        m_journal = std::move(journal);
        m_version = version;
        m_reported.reset();
    } catch (const StoreError& error) {
        if (m_reported != error.kind()) {
            m_reported = error.kind();
            emit storeFailed(error);
        }
        m_version = -1; // look again at the next tick
        return;
    }
    project();
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
