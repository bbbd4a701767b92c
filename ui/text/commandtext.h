// SPDX-FileCopyrightText: 2026 The Stridewell contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/projection/projection.h"
#include "core/store/storereport.h"
#include "ui/text/formats.h"

#include <QString>
#include <QStringList>

namespace stridewell {

/// What the commands say: help, what was saved, and what went wrong with files. All paragraphs end with a newline
/// except help and error texts, which are single lines.
class CommandText {
public:
    // Help
    static QString program();
    static QString command(const char* name);
    static QString option(const char* name);
    /// What stands for the option's value in the help: "DATE", "FILE".
    static QString optionValue(const char* name);

    // Saved
    static QString profileSaved(bool isNew);
    static QString saved(const Run& run, const Formats& formats);
    static QString saved(const Morning& morning, const Formats& formats);
    /// The answer that the one just saved takes the place of.
    static QString replaced(const Morning& before, const Formats& formats);
    static QString saved(const SymptomCheck& check, const Formats& formats);
    static QString saved(const Walk& walk, const Formats& formats);
    static QString saved(const CrossTraining& cross, const Formats& formats);
    static QString saved(const StrengthSession& strength, const Formats& formats);
    static QString saved(const Clearance& clearance, const Formats& formats);
    static QString saved(const Move& move, const Formats& formats);
    /// What the plan says now and what that entry changed: its outcome where it is a run, the state, the week's done,
    /// used and limit, the next run.
    static QString planNow(const Projection& before, const Projection& after, EntryId entry, const Formats& formats);

    // Files
    static QString written(const QString& file);
    /// One line a run, morning or move that contradicts.
    static QStringList entries(const Journal& journal, const Formats& formats);
    static QString backedUp(const QString& file, const StoreReport& report);
    static QString restored(const QString& file, const BackupContent& content, const QString& kept,
                            const Formats& formats);
    static QString nothingYet();
    /// now: what is in the data file, or why that cannot be told.
    static QString restorePreview(const BackupContent& backup, const QString& now, const Formats& formats);
    /// "42 runs, 30 mornings, 12 other entries, 23 Nov 2026 to 3 Jan 2027"
    static QString content(const BackupContent& content, const Formats& formats);
    /// Added to what is wrong with a damaged data file: the backup that can be restored.
    static QString newestBackup(const QString& file, const BackupContent& content, const QString& dataOption,
                                const Formats& formats);
    static QString checked(const QString& file, const StoreReport& report);

    // Errors
    static QString noDataFile(const QString& file, const QString& dataOption);
    /// The place was chosen in the window, instead of `usual`.
    static QString noChosenDataFile(const QString& file, const QString& usual);
    static QString noProfile(const QString& file, const QString& dataOption);
    static QString unreadable(const QString& file, const QString& detail);
    static QString cannotWriteThere(const QString& file);
    static QString noBackup(const QString& file);
    static QString notABackup(const QString& file, const QString& detail);
    static QString backupFailed(const QString& file, const QString& detail);
    static QString noDailyBackup(const QString& detail);
    static QString sameFile(const QString& file);
    static QString oneSheet();
    static QString outputFailed();
    /// A window of this data file is open and does not come to the front.
    static QString openWindowSilent();
    static QString failed(const QString& detail);
};

} // namespace stridewell
