// SPDX-FileCopyrightText: 2026 The Stridewell contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/text/issuetext.h"

#include "core/rules/ruleid.h"
#include "core/store/storeerror.h"
#include "ui/text/formats.h"
#include "ui/text/rulewords.h"

#include <QCoreApplication>
#include <QDir>

#include <algorithm>
#include <array>
#include <cmath>
#include <string_view>

namespace stridewell {

namespace {

struct Say {
    Q_DECLARE_TR_FUNCTIONS(IssueText)
};

/// As input is typed and files are written: with a point, whatever the locale.
QString plainNumber(std::optional<double> number) {
    return number ? QString::number(*number, 'g', 10) : QString();
}

/// What was found, or a word for it where nothing can be quoted.
QString found(const Issue& issue) {
    return issue.found.empty() ? Say::tr("this") : QString::fromStdString(issue.found);
}

/// One complaint about a number, by what is known of the right ones. %1 is what was found.
struct RangeWords {
    const char* anyNumber;
    const char* between;
    const char* atLeast;
    const char* atMost;
};

constexpr RangeWords notANumber{
    QT_TRANSLATE_NOOP("IssueText", "%1 is not a number"),
    QT_TRANSLATE_NOOP("IssueText", "%1 is not a number from %2 to %3"),
    QT_TRANSLATE_NOOP("IssueText", "%1 is not a number of at least %2"),
    QT_TRANSLATE_NOOP("IssueText", "%1 is not a number of at most %2"),
};
constexpr RangeWords notWhole{
    QT_TRANSLATE_NOOP("IssueText", "%1 is not a whole number"),
    QT_TRANSLATE_NOOP("IssueText", "%1 is not a whole number from %2 to %3"),
    QT_TRANSLATE_NOOP("IssueText", "%1 is not a whole number of at least %2"),
    QT_TRANSLATE_NOOP("IssueText", "%1 is not a whole number of at most %2"),
};
constexpr RangeWords tooPrecise{
    QT_TRANSLATE_NOOP("IssueText", "%1 has too many decimals; right would be a number with one decimal"),
    QT_TRANSLATE_NOOP("IssueText", "%1 has too many decimals; right would be a number with one decimal from %2 to %3"),
    QT_TRANSLATE_NOOP("IssueText", "%1 has too many decimals; right would be a number with one decimal of at least %2"),
    QT_TRANSLATE_NOOP("IssueText", "%1 has too many decimals; right would be a number with one decimal of at most %2"),
};

QString inWords(const RangeWords& words, const Issue& issue) {
    if (issue.low && issue.high) {
        return Say::tr(words.between).arg(found(issue), plainNumber(issue.low), plainNumber(issue.high));
    }
    if (issue.low || issue.high) {
        return Say::tr(issue.low ? words.atLeast : words.atMost)
            .arg(found(issue), plainNumber(issue.low ? issue.low : issue.high));
    }
    return Say::tr(words.anyNumber).arg(found(issue));
}

/// With what would be right, where that is known.
QString withRight(const QString& wrong, const Issue& issue) {
    return issue.allowed.empty() ? wrong
                                 : Say::tr("%1; right would be: %2", "what is wrong, what would be right")
                                       .arg(wrong, QString::fromStdString(issue.allowed));
}

/// Whether the key, option or column named last in `where` may have decimals; all others are whole numbers.
bool takesFractions(std::string_view where) {
    static constexpr std::array<std::string_view, 8> names{"walk_kmh", "jog_kmh", "distance_m", "jog_done",
                                                           "walk",     "jog",     "km",         "miles"};
    const std::size_t cut = where.find_last_of(".-[]\"' ");
    const std::string_view last = cut == std::string_view::npos ? where : where.substr(cut + 1);
    return where.ends_with("jog-done") || where.ends_with("distance-m") || where.starts_with("Dist") ||
           where.starts_with("dist") || std::find(names.begin(), names.end(), last) != names.end();
}

QString numberText(const Issue& issue) {
    switch (issue.kind) {
    case IssueKind::NotANumber: return inWords(notANumber, issue);
    case IssueKind::NotWhole: return inWords(notWhole, issue);
    case IssueKind::OutOfRange: return inWords(takesFractions(issue.where) ? notANumber : notWhole, issue);
    case IssueKind::TooPrecise: return inWords(tooPrecise, issue);
    case IssueKind::Empty: return Say::tr("the text is empty; right would be at least one letter");
    case IssueKind::TooLong:
        return Say::tr("the text is too long (%1 characters); right would be at most %2")
            .arg(found(issue), plainNumber(issue.high));
    case IssueKind::TooFast:
        return Say::tr("distance and minutes together are faster than %1 km/h; right would be the distance on foot "
                       "and the minutes it took")
            .arg(plainNumber(issue.high));
    default: return {};
    }
}

QString profileText(const Issue& issue) {
    switch (issue.kind) {
    case IssueKind::JogSlowerThanWalk:
        return Say::tr("the jog is slower than the walk; right would be at least the walking speed of %1 km/h")
            .arg(plainNumber(issue.low));
    case IssueKind::JogTooFast:
        return Say::tr("the jog is more than four times as fast as the walk; right would be at most %1 km/h (1.2 to "
                       "1.8 times the walk is usual)")
            .arg(plainNumber(issue.high));
    case IssueKind::DayCount:
        return issue.found.empty() ? Say::tr("the number of run days is wrong; right would be two to five")
                                   : Say::tr("%1 run days are given; right would be two to five").arg(found(issue));
    case IssueKind::DaysTouch:
        return Say::tr("the run days follow each other; right would be at least two with a rest day between, such as "
                       "mon,thu");
    case IssueKind::CharacterMismatch:
        return issue.found == "pain"
                   ? Say::tr("a kind of pain is given, but the scores during and after are 0; right would be none")
                   : Say::tr("pain was scored, but its kind is none; right would be dull, sharp or shooting");
    case IssueKind::FutureDate:
        return Say::tr("%1 lies in the future; right would be today or earlier").arg(found(issue));
    case IssueKind::TooEarly:
        return Say::tr("%1 is too early; right would be %2 or later")
            .arg(found(issue), QString::fromStdString(issue.allowed));
    case IssueKind::NoSuchEntry:
        if (!issue.allowed.empty()) {
            return Say::tr("there is no run still ahead on %1; right would be: %2")
                .arg(found(issue), QString::fromStdString(issue.allowed));
        }
        return issue.found.empty() ? Say::tr("there is nothing here to change")
                                   : Say::tr("there is nothing to change for %1").arg(found(issue));
    case IssueKind::BreaksRule: {
        const QString row = QString::fromStdString(issue.allowed);
        for (std::size_t i = 0; i < ruleIdTexts.size(); ++i) {
            if (ruleIdTexts[i] == issue.allowed) {
                const char* words = plainRuleWords(static_cast<RuleId>(i));
                return Say::tr("this does not fit the plan (%1): %2")
                    .arg(row, QCoreApplication::translate("Phrasebook", words));
            }
        }
        return Say::tr("this does not fit the plan");
    }
    default: return {};
    }
}

QString formatText(const Issue& issue) {
    switch (issue.kind) {
    case IssueKind::NotADate:
        return Say::tr("%1 is not a date of the calendar; right would be year-month-day, such as 2026-11-23")
            .arg(found(issue));
    case IssueKind::NotATime:
        return Say::tr("%1 is not a time of day; right would be hours and minutes, such as 07:30").arg(found(issue));
    case IssueKind::UnknownValue: return withRight(Say::tr("%1 is not known here").arg(found(issue)), issue);
    case IssueKind::UnknownKey:
        return withRight(issue.found.empty() ? Say::tr("this key is not part of the format")
                                             : Say::tr("the key %1 is not part of the format").arg(found(issue)),
                         issue);
    case IssueKind::Missing: return withRight(Say::tr("this is missing"), issue);
    case IssueKind::Duplicate:
        return issue.found.empty() ? Say::tr("this is given twice; right would be once")
                                   : Say::tr("%1 is given twice; right would be once").arg(found(issue));
    case IssueKind::WrongType:
        return issue.allowed.empty() ? Say::tr("%1 is of the wrong kind").arg(found(issue))
                                     : Say::tr("%1 is not of the right kind; right would be: %2")
                                           .arg(found(issue), QString::fromStdString(issue.allowed));
    case IssueKind::NotText: return Say::tr("the text is not valid UTF-8; right would be plain text");
    case IssueKind::NotAJournal: return Say::tr("this is not a Stridewell journal file");
    case IssueKind::NewerFormat:
        return Say::tr("this journal file is of a later version (%1) than this program reads (%2); a newer Stridewell "
                       "can read it")
            .arg(found(issue), plainNumber(issue.high));
    case IssueKind::NotJson:
        return issue.found.empty()
                   ? Say::tr("this is not JSON; right would be a journal file that Stridewell has written")
                   : Say::tr("this is not JSON near %1; right would be a journal file that Stridewell has written")
                         .arg(found(issue));
    default: return {};
    }
}

QString tableText(const Issue& issue) {
    switch (issue.kind) {
    case IssueKind::NotImportable:
        return Say::tr(
            "this is neither a journal file of Stridewell nor a table of runs (CSV) from Stridewell, Strava, "
            "Garmin or Runkeeper; right would be a table whose first line names its columns, such as "
            "date,distance_m,duration_min");
    case IssueKind::MissingColumns:
        return Say::tr("the first line does not name these columns of a %1 table: %2. Right would be the file as %1 "
                       "writes it, with English names")
            .arg(found(issue), QString::fromStdString(issue.allowed));
    case IssueKind::NotRead:
        return issue.found.empty()
                   ? Say::tr("a quotation mark is opened here and never closed; nothing from here on was read")
                   : Say::tr(
                         "a quotation mark is opened in line %1 and never closed; right would be a second one at the "
                         "end of that text")
                         .arg(found(issue));
    case IssueKind::TooManyLines:
        return Say::tr("the table is too long; right would be at most %1 lines").arg(plainNumber(issue.high));
    case IssueKind::NotARun: return Say::tr("%1 is not taken; only runs are").arg(found(issue));
    case IssueKind::WalkOnly:
        return Say::tr("%1 is not taken: everyday walking neither earns nor uses any distance").arg(found(issue));
    case IssueKind::NotADuration:
        return Say::tr("%1 is not how long a run takes; right would be hours, minutes and seconds up to 24 hours, such "
                       "as 0:31:05")
            .arg(found(issue));
    default: return {};
    }
}

/// A path for people: no escape sequences, native separators.
QString shown(const std::filesystem::path& file) {
    return QDir::toNativeSeparators(QString::fromStdU16String(file.u16string()));
}

} // namespace

QString issueReason(const Issue& issue) {
    QString text = numberText(issue);
    if (text.isEmpty()) {
        text = profileText(issue);
    }
    if (text.isEmpty()) {
        text = formatText(issue);
    }
    if (text.isEmpty()) {
        text = tableText(issue);
    }
    return text;
}

QString distanceReason(const Issue& issue, const Formats& formats) {
    if (issue.kind == IssueKind::TooFast && issue.high) {
        const Speed most = Speed::fromTenths(static_cast<int>(std::lround(*issue.high * 10)));
        //: a pace and the same as a speed, in the person's units
        return Say::tr("distance and minutes together are faster than %1 (%2); right would be the distance on foot and "
                       "the minutes it took")
            .arg(formats.pace(most), formats.speed(most));
    }
    bool known = false;
    const double metres = QString::fromStdString(issue.found).toDouble(&known);
    if (issue.kind != IssueKind::OutOfRange || !known || !issue.high || metres <= *issue.high) {
        return issueReason(issue);
    }
    const auto shownLength = [&formats](double length) {
        return formats.ceiling(Distance::fromKilometres(length / 1000));
    };
    return Say::tr("%1 is too far for one run; right would be at most %2")
        .arg(shownLength(metres), shownLength(*issue.high));
}

QString issueText(const Issue& issue) {
    const QString reason = issueReason(issue);
    return issue.where.empty()
               ? reason
               : Say::tr("%1: %2", "where, what is wrong").arg(QString::fromStdString(issue.where), reason);
}

QString storeErrorText(const StoreError& error) {
    const QString file = shown(error.file());
    QString detail = QString::fromUtf8(error.what());
    switch (error.kind()) {
    case StoreErrorKind::Damaged:
        return Say::tr("The data file %1 is damaged or is not a Stridewell data file (%2). It was not changed: nothing "
                       "more is lost. Restore a backup, or choose another data file.")
            .arg(file, detail);
    case StoreErrorKind::NewerThanProgram:
        return Say::tr("The data file %1 was written by a newer Stridewell. It was not changed, nothing was lost. "
                       "Install the newer version to open it.")
            .arg(file);
    case StoreErrorKind::Busy:
        return Say::tr("The data file %1 is in use by another program. Nothing was changed and nothing was lost. Close "
                       "the other program and try again.")
            .arg(file);
    case StoreErrorKind::ReadOnly:
        return Say::tr("The file %1 cannot be written. What was saved before is not lost. Allow writing to the "
                       "file and its folder, or choose another place.")
            .arg(file);
    case StoreErrorKind::DiskFull:
        return Say::tr("There is no space left to write the file %1. What was saved before is not lost. Free some "
                       "space and try again, or choose another place.")
            .arg(file);
    case StoreErrorKind::CannotOpen:
        return Say::tr("The file %1 cannot be opened (%2). Nothing was changed and nothing was lost. Check that "
                       "the folder exists and that you may read it, or choose another place.")
            .arg(file, detail);
    case StoreErrorKind::Gone:
        return Say::tr("The data file %1 is no longer where it was when it was opened: moved, deleted or replaced. "
                       "Nothing was written and nothing was lost. Put it back and try again, or choose another place: "
                       "what is open goes "
                       "along.")
            .arg(file);
    case StoreErrorKind::ChangedElsewhere:
        return Say::tr(
                   "Another window or command has changed the same entry in %1 in the meantime. That was left as it is "
                   "now, and nothing was lost. Look at it, and try again.")
            .arg(file);
    case StoreErrorKind::Failed:
        return Say::tr("The file %1 could not be used (%2). Nothing was changed and nothing was lost. Try again.")
            .arg(file, detail);
    }
    return detail;
}

QString storeErrorDetail(const StoreError& error) {
    switch (error.kind()) {
    case StoreErrorKind::DiskFull: return Say::tr("no space left");
    case StoreErrorKind::ReadOnly: return Say::tr("the folder cannot be written");
    case StoreErrorKind::Busy: return Say::tr("in use by another program");
    case StoreErrorKind::Gone: return Say::tr("the data file is no longer where it was");
    default: return QString::fromUtf8(error.what());
    }
}

QString fileProblemText(const FileProblem& problem) {
    return Say::tr("The file %1 could not be written (%2). What was there before is unchanged. Choose another folder "
                   "or free some space, and try again.")
        .arg(QDir::toNativeSeparators(problem.file), problem.detail);
}

} // namespace stridewell
