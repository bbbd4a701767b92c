// SPDX-FileCopyrightText: 2026 The Stridewell contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// Every seed and every kept finding of the fuzzers goes through what they try. tests/fuzz/findings keeps what a fuzzer
// once ended the program with.
#include "tests/fuzz/trials.h"
#include "tests/support/files.h"

#include <algorithm>
#include <gtest/gtest.h>
#include <ostream>
#include <vector>

namespace stridewell {
namespace {

namespace fs = std::filesystem;

struct Trial {
    const char* name;
    void (*run)(std::string_view bytes);
    friend void PrintTo(const Trial& trial, std::ostream* out) { *out << trial.name; }
};

std::vector<fs::path> inputsOf(const Trial& trial) {
    std::vector<fs::path> inputs;
    for (const char* kind : {"seeds", "findings"}) {
        const fs::path folder = fs::path(FUZZ_DIR) / kind / trial.name;
        if (fs::is_directory(folder)) {
            std::copy(fs::directory_iterator(folder), {}, std::back_inserter(inputs));
        }
    }
    std::sort(inputs.begin(), inputs.end());
    return inputs;
}

class Replay : public testing::TestWithParam<Trial> {};

TEST_P(Replay, SeedsAndFindingsAreRefusedOrUnderstood) {
    const auto inputs = inputsOf(GetParam());
    ASSERT_GE(inputs.size(), 3U);
    for (const fs::path& input : inputs) {
        SCOPED_TRACE(input);
        GetParam().run(contentOf(input));
    }
}

TEST_P(Replay, NothingAndOneByteAreRefused) {
    GetParam().run("");
    GetParam().run(std::string_view("\0", 1));
}

INSTANTIATE_TEST_SUITE_P(Fuzz, Replay,
                         testing::Values(Trial{"journalfile", tryJournalFile}, Trial{"datafile", tryDataFile}),
                         [](const auto& instance) { return instance.param.name; });

} // namespace
} // namespace stridewell
