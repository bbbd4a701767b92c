// SPDX-FileCopyrightText: 2026 The Stridewell contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/text/commandtext.h"

#include "ui/text/phrasebook.h"

#include <QCoreApplication>

namespace stridewell {

namespace {

struct Say {
    Q_DECLARE_TR_FUNCTIONS(Command)
};

const QChar newLine = QLatin1Char('\n');

QString counts(const StoreReport& report) {
    return Say::tr("runs: %L1, mornings: %L2, other entries: %L3")
        .arg(report.runs)
        .arg(report.mornings)
        .arg(report.otherEntries);
}

} // namespace

QString CommandText::written(const QString& file) {
    return Say::tr("Written: %1").arg(file) + newLine;
}

QStringList CommandText::entries(const Journal& journal, const Formats& formats) {
    QStringList lines;
    for (const Run& run : journal.runs) {
        lines << Say::tr("run on %1, %2").arg(formats.date(run.date), formats.minutes(2 * run.durationMin));
    }
    for (const Morning& morning : journal.mornings) {
        lines << Say::tr("morning of %1, pain score %2").arg(formats.date(morning.date)).arg(morning.score.value());
    }
    for (const Move& move : journal.moves) {
        lines << Say::tr("move from %1 to %2").arg(formats.date(move.from), formats.date(move.to));
    }
    for (const Shoes& shoes : journal.shoes) {
        lines << Say::tr("shoes %1, first worn on %2")
                     .arg(QString::fromStdString(shoes.name), formats.date(shoes.firstDay));
    }
    return lines;
}

QString CommandText::backedUp(const QString& file, const StoreReport& report) {
    return Say::tr("Backup written and checked: %1 (%2)").arg(file, counts(report)) + newLine;
}

QString CommandText::content(const BackupContent& content, const Formats& formats) {
    if (!content.firstEntry || !content.lastEntry) {
        return counts(content.report);
    }
    const QString first = formats.longDate(*content.firstEntry);
    return content.firstEntry == content.lastEntry
               ? Say::tr("%1, %2", "what is in a file, its only day").arg(counts(content.report), first)
               : Say::tr("%1, %2 to %3", "what is in a file, its first and last day")
                     .arg(counts(content.report), first, formats.longDate(*content.lastEntry));
}

QString CommandText::nothingYet() {
    return Say::tr("nothing yet");
}

QString CommandText::restorePreview(const BackupContent& backup, const QString& now, const Formats& formats) {
    return Say::tr("In this backup: %1.").arg(content(backup, formats)) + newLine +
           Say::tr("Your data now: %1. It would be kept.").arg(now) + newLine;
}

QString CommandText::newestBackup(const QString& file, const BackupContent& content, const QString& dataOption,
                                  const Formats& formats) {
    return Say::tr("The newest good backup is %1 (%2). Bring it back with: stridewell restore \"%1\"%3")
        .arg(file, CommandText::content(content, formats), dataOption);
}

QString CommandText::restored(const QString& file, const BackupContent& content, const QString& kept,
                              const Formats& formats) {
    QString text = Say::tr("Restored into %1: %2.").arg(file, CommandText::content(content, formats)) + newLine;
    if (!kept.isEmpty()) {
        text += Say::tr("What was there before is kept in %1").arg(kept) + newLine;
    }
    return text;
}

QString CommandText::checked(const QString& file, const StoreReport& report) {
    const QString profile = report.hasProfile ? Say::tr("a profile") : Say::tr("no profile yet");
    return Say::tr("The data file %1 is whole. Version %2, %3, %4.")
               .arg(file, QString::number(report.schemaVersion), profile, counts(report)) +
           newLine;
}

QString CommandText::noDataFile(const QString& file, const QString& dataOption) {
    return Say::tr("There is no data file %1 yet. Make your plan first with: stridewell setup%2").arg(file, dataOption);
}

QString CommandText::noChosenDataFile(const QString& file, const QString& usual) {
    return Say::tr(
               "The data file %1, which was chosen in the window, is not there. Connect the drive it is on, or open "
               "the window with stridewell and choose another place. For the usual place: --data \"%2\"")
        .arg(file, usual);
}

QString CommandText::noProfile(const QString& file, const QString& dataOption) {
    return Say::tr("The data file %1 has no profile yet. Make your plan first with: stridewell setup%2")
        .arg(file, dataOption);
}

QString CommandText::unreadable(const QString& file, const QString& detail) {
    return Say::tr("The file %1 cannot be read (%2). Right would be a file that exists and that you may read.")
        .arg(file, detail);
}

QString CommandText::cannotWriteThere(const QString& file) {
    return Say::tr("The file %1 cannot be written. Right would be a file in a folder that exists and that you may "
                   "write to.")
        .arg(file);
}

QString CommandText::noBackup(const QString& file) {
    return Say::tr("There is no file %1. Right would be a backup that Stridewell has written.").arg(file);
}

QString CommandText::notABackup(const QString& file, const QString& detail) {
    return Say::tr("The file %1 cannot be restored (%2). Right would be a backup that this or an older Stridewell has "
                   "written. Your data file was not changed.")
        .arg(file, detail);
}

QString CommandText::backupFailed(const QString& file, const QString& detail) {
    return Say::tr(
               "The backup %1 could not be written (%2). Your data file is unchanged. Choose another folder or free "
               "some space, and try again.")
        .arg(file, detail);
}

QString CommandText::noDailyBackup(const QString& detail) {
    return Say::tr("Today's backup could not be made (%1). Earlier backups are as they were. Make one elsewhere with: "
                   "stridewell backup FILE")
        .arg(detail);
}

QString CommandText::sameFile(const QString& file) {
    return Say::tr("%1 belongs to your data: the data file, or a backup of it. Right would be another file.").arg(file);
}

QString CommandText::oneSheet() {
    return Say::tr("Name one sheet to print: --week N, --plan, --cue DATE or --report.");
}

QString CommandText::outputFailed() {
    return Say::tr("Standard output cannot be written.");
}

QString CommandText::openWindowSilent() {
    return Say::tr("Stridewell is open already, but its window does not answer. Here is another; both show the same.");
}

QString CommandText::failed(const QString& detail) {
    return Say::tr("Something went wrong inside the program (%1).").arg(detail);
}

} // namespace stridewell
