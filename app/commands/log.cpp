// SPDX-FileCopyrightText: 2026 The Stridewell contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commandline.h"
#include "app/commands/commands.h"
#include "app/commands/record.h"
#include "app/commands/values.h"
#include "core/exchange/timetext.h"

#include <algorithm>
#include <cmath>
#include <memory>

namespace stridewell {

namespace {

struct LogOptions {
    std::optional<std::string> date, time, metres, km, miles, duration, jogDone, before, during, after, character, note;
    std::vector<std::string> symptoms;
    bool notEased = false;
    bool strideAltered = false;
    bool painkiller = false;
};

constexpr double longestKm = 300;
constexpr double metresPerKm = 1000;
constexpr double kmPerMile = 1.609344;

/// The distance and the option it came from.
std::optional<Distance> distanceOf(const LogOptions& options) {
    if (options.metres) {
        return Distance::fromMetres(OptionValue("--distance-m", *options.metres).number(0, longestKm * metresPerKm));
    }
    if (options.km) {
        return Distance::fromKilometres(OptionValue("--km", *options.km).number(0, longestKm));
    }
    if (options.miles) {
        return Distance::fromMiles(OptionValue("--miles", *options.miles).number(0, std::floor(longestKm / kmPerMile)));
    }
    return std::nullopt;
}

const char* distanceOption(const LogOptions& options) {
    return options.km ? "--km" : options.miles ? "--miles" : "--distance-m";
}

PainScore scoreOr(const char* option, const std::optional<std::string>& text, PainScore otherwise) {
    return text ? OptionValue(option, *text).score() : otherwise;
}

void readPain(const LogOptions& options, Run& run) {
    run.before = scoreOr("--before", options.before, PainScore());
    run.during = scoreOr("--during", options.during, PainScore());
    run.after = scoreOr("--after", options.after, run.during);
    const bool hurt = run.worst() > PainScore();
    run.character = options.character ? OptionValue("--character", *options.character).word<PainCharacter>()
                    : hurt            ? PainCharacter::Dull
                                      : PainCharacter::None;
    run.eased = !options.notEased;
    run.strideAltered = options.strideAltered;
    run.painkiller = options.painkiller;
    for (const std::string& id : options.symptoms) {
        run.symptoms.add(OptionValue("--symptom", id).word<Symptom>());
    }
}

/// What the options say; minutes are 0 where they say nothing.
Run readRun(const LogOptions& options, Date today) {
    Run run;
    run.date = options.date ? OptionValue("--date", *options.date).pastDate(today) : today;
    if (options.time) {
        run.time = parseTime(*options.time);
        if (!run.time) {
            OptionValue("--time", *options.time).refuse(IssueKind::NotATime);
        }
    }
    run.distance = distanceOf(options);
    if (options.duration) {
        run.durationMin = OptionValue("--duration-min", *options.duration).whole(1, maxDurationMin);
    }
    if (options.jogDone) {
        constexpr double binaryNoise = 1e-9;
        const double share = OptionValue("--jog-done", *options.jogDone).number(0, 1);
        run.jogDonePermille = static_cast<int>(std::floor(share * 1000 + binaryNoise));
    }
    readPain(options, run);
    run.note = options.note.value_or("");
    return run;
}

/// Minutes of the session planned for that day, a started minute counting whole.
int plannedMinutes(const Projection& projection, Date date) {
    for (const ProjectedWeek& week : projection.weeks) {
        for (const ProjectedSession& session : week.sessions) {
            if (session.date == date && session.run == EntryId()) {
                return (session.shape.halfMinTotal() + 1) / 2;
            }
        }
    }
    return 0;
}

Run acceptedRun(const Run& run, const LogOptions& options) {
    auto result = checked(run);
    if (!result) {
        Issue issue = result.error();
        issue.where = issue.where == "distance_m" ? distanceOption(options) : optionOf(issue.where);
        refuseInput(issue);
    }
    return *result;
}

void logRun(const Call& call, const LogOptions& options) {
    const Date today = call.day();
    Run run = readRun(options, today);
    if (run.durationMin > 0) {
        run = acceptedRun(run, options); // wrong input is said even where there is no data file yet
    }
    Store store = call.openStore();
    const Runner runner = call.load(store);
    if (run.durationMin == 0) {
        // As seen on that day: later the same session is one that was missed.
        run.durationMin = plannedMinutes(project(runner.profile, runner.journal, run.date), run.date);
    }
    if (run.durationMin == 0) {
        refuseInput({IssueKind::Missing, "--duration-min"});
    }
    record(call, store, runner, acceptedRun(run, options));
}

} // namespace

void addLogCommand(CommandLine& line) {
    auto options = std::make_shared<LogOptions>();
    CLI::App& command = line.add("log", [options](const Call& call) { logRun(call, *options); });
    line.option(command, "--date", options->date);
    line.option(command, "--time", options->time);
    CLI::Option* const metres = line.option(command, "--distance-m", options->metres);
    CLI::Option* const km = line.option(command, "--km", options->km);
    CLI::Option* const miles = line.option(command, "--miles", options->miles);
    km->excludes(metres);
    miles->excludes(metres);
    miles->excludes(km);
    line.option(command, "--duration-min", options->duration);
    line.option(command, "--jog-done", options->jogDone);
    line.option(command, "--before", options->before);
    line.option(command, "--during", options->during);
    line.option(command, "--after", options->after);
    line.option(command, "--character", options->character);
    line.flag(command, "--not-eased", options->notEased);
    line.flag(command, "--stride-altered", options->strideAltered);
    line.flag(command, "--painkiller", options->painkiller);
    line.listOption(command, "--symptom,--symptoms", options->symptoms);
    line.option(command, "--note", options->note);
}

} // namespace stridewell
