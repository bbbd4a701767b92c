// SPDX-FileCopyrightText: 2026 The Stridewell contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/projection/projection.h"
#include "ui/opendata.h"
#include "ui/text/formats.h"

#include <QObject>
#include <QTimer>

#include <filesystem>
#include <functional>
#include <future>
#include <memory>
#include <optional>

namespace stridewell {

/// The open data file and what it comes to: profile, journal, today and the projection of the three. Projects anew
/// after each change, whoever made it, and says so with one signal. The only place that catches StoreError.
class Workspace : public QObject {
    Q_OBJECT

public:
    /// clock: asked for the local date now and every `watchIntervalMs`.
    explicit Workspace(std::function<Date()> clock, QObject* parent = nullptr);
    ~Workspace() override;

    /// Opens or creates the data file in place of the one open before. False and storeFailed() when it cannot be
    /// used; then everything stays as it was.
    bool open(const std::filesystem::path& file);
    /// The next open() takes what was begun elsewhere, if it is for this file and has a store.
    void openAhead(const std::filesystem::path& file, std::future<OpenData> begun);
    /// Lets go of the data file, until open().
    void close();
    /// Takes everything, with its ids, and the backups to a new data file and goes on there. False and storeFailed()
    /// when that place cannot be written either. `file` must not exist; where nothing is open yet, it may, and is
    /// opened.
    bool moveTo(const std::filesystem::path& file);

    [[nodiscard]] bool isOpen() const { return m_store != nullptr; }
    /// The data file that is open; else the one last asked for.
    [[nodiscard]] const std::filesystem::path& file() const { return m_file; }
    [[nodiscard]] Date today() const { return m_today; }
    [[nodiscard]] const std::optional<Profile>& profile() const { return m_profile; }
    [[nodiscard]] const Journal& journal() const { return m_journal; }
    /// Nothing before the first profile.
    [[nodiscard]] const std::optional<Projection>& projection() const { return m_projection; }
    /// The person's locale and units; kilometres before the first profile.
    [[nodiscard]] Formats formats() const;

    /// Lets `step` change the store, after the day's backup, then projects anew. False and storeFailed() when the store
    /// could not: then nothing has changed.
    bool change(const std::function<void(Store&)>& step);

    /// Lets `step` read the store. False and storeFailed() when the data file could not be read; what is about another
    /// file (a backup) is thrown on.
    bool look(const std::function<void(const Store&)>& step);

    /// Takes in what another process has committed, and a new date. Runs by itself every `watchIntervalMs`.
    void refresh();

    static constexpr int watchIntervalMs = 1500;

signals:
    /// After every change, with what it came to.
    void projectionChanged(const stridewell::Projection& projection);
    /// After a change that leaves no profile: a restore or the undo of an import.
    void profileGone();
    void storeFailed(const stridewell::StoreError& error);
    /// What another process did could not be read; what is shown is as it was before. Told once, until readAgain().
    void readFailed(const stridewell::StoreError& error);
    void readAgain();
    /// After each change that is on disk.
    void saved();
    /// The day's backup could not be made (told once a day), or the backups could not go along to a new place. The
    /// change itself goes on.
    void backupFailed(const stridewell::StoreError& error);

private:
    [[nodiscard]] std::optional<StoreError> keepBackup();
    void follow();
    OpenData opened(const std::filesystem::path& file);
    void take(ReadData data);
    /// Whether what it came to could be read.
    bool load();
    void tellUnread(const StoreError& error);
    void project();

    std::function<Date()> m_clock;
    std::filesystem::path m_file;
    std::filesystem::path m_aheadFile;
    std::future<OpenData> m_ahead;
    std::unique_ptr<Store> m_store;
    std::int64_t m_version = 0;
    Date m_today;
    std::optional<Profile> m_profile;
    Journal m_journal;
    std::optional<Projection> m_projection;
    std::optional<Date> m_backupTold;
    std::optional<StoreErrorKind> m_reported; ///< a failed refresh is told once, not at every look
    QTimer m_watch;
};

/// A name for a new data file in `folder` that is not taken: stridewell.db, stridewell-2.db, ...
std::filesystem::path freeDataFile(const std::filesystem::path& folder);

} // namespace stridewell
