// SPDX-FileCopyrightText: 2026 The Stridewell contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// Property P8 in figures: how long the plan takes those who miss runs by chance.
#include "tests/simulate/population.h"

#include <CLI/CLI.hpp>
#include <iomanip>
#include <iostream>

namespace {

using namespace stridewell;

struct Options {
    Trial trial;
    int runners = 2000;
    std::uint64_t seed = 1;
    std::vector<int> chances{0, 10, 20, 30, 40};
};

void describe(CLI::App& app, Options& options) {
    app.add_option("--runners", options.runners, "how many runners for each chance")->check(CLI::PositiveNumber);
    app.add_option("--seed", options.seed, "another seed is other luck");
    app.add_option("--runs", options.trial.runsPerWeek, "runs a week")->check(CLI::Range(2, 5));
    app.add_option("--chance", options.chances, "chances of missing a run, in percent")
        ->delimiter(',')
        ->check(CLI::Range(0, 100));
    app.add_flag("--retry", options.trial.retry, "a missed run that the plan moves (D2) is tried again");
    app.add_option("--weeks", options.trial.mostWeeks, "give up after so many weeks")->check(CLI::PositiveNumber);
}

std::string shown(std::optional<int> weeks) {
    return weeks ? std::to_string(*weeks) : "-";
}

void print(int chance, const Summary& summary) {
    std::cout << std::setw(4) << chance << " %" << std::setw(8) << shown(summary.median) << std::setw(8) << std::fixed
              << std::setprecision(2) << summary.mean << std::setw(7) << shown(summary.ninetieth) << std::setw(7)
              << shown(summary.last) << std::setw(12) << std::setprecision(4) << summary.inFourWeeks << std::setw(12)
              << summary.unfinished << std::endl; // flushed: a line may take a while
}

int run(int argc, char** argv) {
    CLI::App app("Lets runners follow the plan who miss each run by chance, and tells how many weeks they need (P8).");
    Options options;
    describe(app, options);
    CLI11_PARSE(app, argc, argv);
    std::cout << options.runners << " runners, " << options.trial.runsPerWeek << " runs a week, seed " << options.seed
              << (options.trial.retry ? ", moved runs are tried again" : ", a missed run stays missed") << '\n'
              << "missed  median    mean  90 %   last  in 4 weeks  unfinished\n";
    for (const int chance : options.chances) {
        options.trial.missedPercent = chance;
        print(chance, summarise(simulate(options.trial, options.runners, options.seed)));
    }
    return 0;
}

} // namespace

int main(int argc, char** argv) {
    try {
        return run(argc, argv);
    } catch (const std::exception& error) {
        std::cerr << "simulate: " << error.what() << '\n';
        return 1;
    }
}
