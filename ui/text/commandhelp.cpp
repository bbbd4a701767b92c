// SPDX-FileCopyrightText: 2026 The Stridewell contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/text/commandtext.h"

#include <QCoreApplication>

#include <array>
#include <cstring>

namespace stridewell {

namespace {

struct Entry {
    const char* name;
    const char* words;
    const char* value;
};

constexpr std::array commands{
    Entry{"plan", QT_TRANSLATE_NOOP("Command", "Show the plan of these settings alone; no data file is read or made"),
          ""},
    Entry{"setup", QT_TRANSLATE_NOOP("Command", "Make your profile in the data file, or change what is named"), ""},
    Entry{"status", QT_TRANSLATE_NOOP("Command", "Show where you stand: today, the weeks, their limits"), ""},
    Entry{"log", QT_TRANSLATE_NOOP("Command", "Add a run with its pain scores"), ""},
    Entry{"morning", QT_TRANSLATE_NOOP("Command", "Answer how your back is this morning"), ""},
    Entry{"walk", QT_TRANSLATE_NOOP("Command", "Add a brisk walk without jogging"), ""},
    Entry{"cross", QT_TRANSLATE_NOOP("Command", "Add swimming, cycling or the elliptical trainer"), ""},
    Entry{"strength", QT_TRANSLATE_NOOP("Command", "Add core and stretch items that you did"), ""},
    Entry{"symptoms", QT_TRANSLATE_NOOP("Command", "Tick what you have with your back pain"), ""},
    Entry{"clearance", QT_TRANSLATE_NOOP("Command", "Record that a professional has cleared you to run"), ""},
    Entry{"move", QT_TRANSLATE_NOOP("Command", "Move a planned run to another day"), ""},
    Entry{"print", QT_TRANSLATE_NOOP("Command", "Write a week sheet, the plan, a cue card or a report as a PDF"), ""},
    Entry{"export", QT_TRANSLATE_NOOP("Command", "Write the data file's content to other files"), ""},
    Entry{"import",
          QT_TRANSLATE_NOOP("Command", "Add a journal file, or another program's runs (CSV), to the data file"), ""},
    Entry{"backup", QT_TRANSLATE_NOOP("Command", "Write a checked copy of the data file"), ""},
    Entry{"restore", QT_TRANSLATE_NOOP("Command", "Put a backup back; what was there is kept beside it"), ""},
    Entry{"check", QT_TRANSLATE_NOOP("Command", "Check the data file and count what it holds"), ""},
};

constexpr std::array options{
    Entry{"help", QT_TRANSLATE_NOOP("Command", "Print this help and exit"), ""},
    Entry{"version", QT_TRANSLATE_NOOP("Command", "Print the version and exit"), ""},
    Entry{"data", QT_TRANSLATE_NOOP("Command", "Use this data file"), "FILE"},
    Entry{"today", QT_TRANSLATE_NOOP("Command", "Take this day as today (2026-11-23)"), "DATE"},
    Entry{"profile", QT_TRANSLATE_NOOP("Command", "Start from the profile in this JSON file"), "FILE"},
    Entry{"start", QT_TRANSLATE_NOOP("Command", "First day of week 1 (default: next Monday)"), "DATE"},
    Entry{"days", QT_TRANSLATE_NOOP("Command", "Days you can run on (default: mon,wed,fri)"), "DAYS"},
    Entry{"walk", QT_TRANSLATE_NOOP("Command", "Walking speed in km/h, 3.0 to 8.0 (default: 5.0)"), "KMH"},
    Entry{"jog", QT_TRANSLATE_NOOP("Command", "Jogging speed in km/h, 4.0 to 16.0 (default: 8.0)"), "KMH"},
    Entry{"gentle", QT_TRANSLATE_NOOP("Command", "The gentle plan of six weeks"), ""},
    Entry{"standard", QT_TRANSLATE_NOOP("Command", "The standard plan of four weeks"), ""},
    Entry{"goal", QT_TRANSLATE_NOOP("Command", "four_weeks, 30_minutes or 5_km"), "GOAL"},
    Entry{"units", QT_TRANSLATE_NOOP("Command", "km or mi"), "UNITS"},
    Entry{"returning", QT_TRANSLATE_NOOP("Command", "You have run before and start again"), ""},
    Entry{"format", QT_TRANSLATE_NOOP("Command", "text, json (plan: or ics)"), "FORMAT"},
    Entry{"journal", QT_TRANSLATE_NOOP("Command", "This journal file instead of the data file; with export: write it"),
          "FILE"},
    Entry{"date", QT_TRANSLATE_NOOP("Command", "The day it was (default: today)"), "DATE"},
    Entry{"time",
          QT_TRANSLATE_NOOP("Command", "Time of day (log: only orders two runs of one day; calendar: default all day)"),
          "HH:MM"},
    Entry{"distance-m", QT_TRANSLATE_NOOP("Command", "Distance on foot in metres"), "METRES"},
    Entry{"km", QT_TRANSLATE_NOOP("Command", "Distance on foot in kilometres"), "KM"},
    Entry{"miles", QT_TRANSLATE_NOOP("Command", "Distance on foot in miles"), "MILES"},
    Entry{"duration-min", QT_TRANSLATE_NOOP("Command", "Minutes, 1 to 1440 (log: default as planned)"), "MINUTES"},
    Entry{"jog-done", QT_TRANSLATE_NOOP("Command", "Share of the jog minutes done, 0 to 1 (default: 1)"), "SHARE"},
    Entry{"before", QT_TRANSLATE_NOOP("Command", "Pain score before the run, 0 to 10 (default: 0)"), "SCORE"},
    Entry{"during", QT_TRANSLATE_NOOP("Command", "Highest pain score during it, 0 to 10 (log: default 0)"), "SCORE"},
    Entry{"after", QT_TRANSLATE_NOOP("Command", "Pain score within an hour, 0 to 10 (default: as during)"), "SCORE"},
    Entry{"character", QT_TRANSLATE_NOOP("Command", "Kind of pain: none, dull, sharp, shooting"), "KIND"},
    Entry{"not-eased", QT_TRANSLATE_NOOP("Command", "The pain did not ease after warming up"), ""},
    Entry{"stride-altered", QT_TRANSLATE_NOOP("Command", "The pain changed how you ran"), ""},
    Entry{"painkiller", QT_TRANSLATE_NOOP("Command", "A painkiller was taken in the 24 hours before"), ""},
    Entry{"symptom", QT_TRANSLATE_NOOP("Command", "Something else with your back pain (may be given several times)"),
          "ID"},
    Entry{"note", QT_TRANSLATE_NOOP("Command", "A note, up to 2000 characters"), "TEXT"},
    Entry{"score", QT_TRANSLATE_NOOP("Command", "Pain score this morning, 0 to 10"), "SCORE"},
    Entry{"kind", QT_TRANSLATE_NOOP("Command", "swim, cycle or elliptical"), "KIND"},
    Entry{"items", QT_TRANSLATE_NOOP("Command", "What you did: dead_bug,pelvic_tilt,..."), "ITEMS"},
    Entry{"by", QT_TRANSLATE_NOOP("Command", "Who cleared you"), "WHO"},
    Entry{"from", QT_TRANSLATE_NOOP("Command", "The day of the planned run"), "DATE"},
    Entry{"to", QT_TRANSLATE_NOOP("Command", "The day it moves to"), "DATE"},
    Entry{"week", QT_TRANSLATE_NOOP("Command", "The sheet of this week"), "N"},
    Entry{"plan", QT_TRANSLATE_NOOP("Command", "All weeks of the plan on as few pages as they need"), ""},
    Entry{"cue", QT_TRANSLATE_NOOP("Command", "The cue card of that day's run"), "DATE"},
    Entry{"report", QT_TRANSLATE_NOOP("Command", "A report for your physiotherapist"), ""},
    Entry{"paper", QT_TRANSLATE_NOOP("Command", "a4 or letter (default: your country's)"), "PAPER"},
    Entry{"pdf", QT_TRANSLATE_NOOP("Command", "The PDF to write"), "FILE"},
    Entry{"csv", QT_TRANSLATE_NOOP("Command", "Write the runs as a table (CSV)"), "FILE"},
    Entry{"ics", QT_TRANSLATE_NOOP("Command", "Write the plan as a calendar file (ICS)"), "FILE"},
    Entry{"alarm",
          QT_TRANSLATE_NOOP("Command", "Calendar: a reminder so many minutes before (all day: before midnight)"),
          "MINUTES"},
    Entry{"no-strength", QT_TRANSLATE_NOOP("Command", "Calendar: the runs alone, without core exercises"), ""},
    Entry{"person", QT_TRANSLATE_NOOP("Command", "Calendar: whose runs, where several share one calendar"), "NAME"},
    Entry{"dry-run", QT_TRANSLATE_NOOP("Command", "Only say what would happen; write nothing"), ""},
    Entry{"with-walks", QT_TRANSLATE_NOOP("Command", "Take walks, too, as runs without jogging (not everyday walking)"),
          ""},
    Entry{"file", QT_TRANSLATE_NOOP("Command", "The file"), "FILE"},
};

template <std::size_t size>
const Entry* find(const std::array<Entry, size>& table, const char* name) {
    for (const Entry& entry : table) {
        if (std::strcmp(entry.name, name) == 0) {
            return &entry;
        }
    }
    return nullptr;
}

QString words(const Entry* entry) {
    return entry == nullptr ? QString() : QCoreApplication::translate("Command", entry->words);
}

} // namespace

QString CommandText::program() {
    return QCoreApplication::translate(
        "Command", "Stridewell: a walk-run plan for new runners who worry about their back. Without a command it "
                   "opens the window. Not medical advice.");
}

QString CommandText::command(const char* name) {
    return words(find(commands, name));
}

QString CommandText::option(const char* name) {
    return words(find(options, name));
}

QString CommandText::optionValue(const char* name) {
    const Entry* const entry = find(options, name);
    return entry == nullptr ? QString() : QString::fromLatin1(entry->value);
}

} // namespace stridewell
