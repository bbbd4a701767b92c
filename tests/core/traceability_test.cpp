// SPDX-FileCopyrightText: 2026 The Stridewell contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rules/ruleid.h"

#include <algorithm>
#include <array>
#include <cstdio>
#include <fstream>
#include <gtest/gtest.h>
#include <iterator>
#include <memory>
#include <regex>
#include <set>
#include <sstream>
#include <string>

namespace stridewell {
namespace {

std::string rulesDocument() {
    std::ifstream file(SOURCE_DIR "/docs/rules.md");
    return {std::istreambuf_iterator<char>(file), std::istreambuf_iterator<char>()};
}

TEST(Traceability, EveryRowStandsInTheRulesDocument) {
    const std::string document = rulesDocument();
    ASSERT_FALSE(document.empty());
    for (const std::string_view id : ruleIdTexts) {
        EXPECT_TRUE(std::regex_search(document, std::regex("\\b" + std::string(id) + "\\b"))) << id;
    }
}

/// "Suite.Test" of every test of a program, one a line.
std::string testNames(const std::string& program) {
    const std::string command = "QT_QPA_PLATFORM=offscreen '" + program + "' --gtest_list_tests";
    const auto close = [](std::FILE* pipe) { pclose(pipe); };
    const std::unique_ptr<std::FILE, decltype(close)> pipe(popen(command.c_str(), "r"), close);
    std::string suite;
    std::string names;
    std::array<char, 512> line{};
    while (pipe && std::fgets(line.data(), line.size(), pipe.get()) != nullptr) {
        std::string word(line.data());
        const bool isTest = word.starts_with("  ");
        word = word.substr(isTest ? 2 : 0);
        word.resize(std::min(word.find_first_of(" #\n"), word.size()));
        if (isTest) {
            names += suite + word + "\n";
        } else {
            suite = word;
        }
    }
    return names;
}

TEST(Traceability, EveryRowStandsInTheNameOfATest) {
    std::string names;
    std::istringstream programs(TEST_PROGRAMS);
    for (std::string program; std::getline(programs, program, ':');) {
        const std::string ofProgram = testNames(program);
        EXPECT_FALSE(ofProgram.empty()) << program;
        names += ofProgram;
    }
    for (const std::string_view id : ruleIdTexts) {
        const std::regex whole("(^|[^A-Z])" + std::string(id) + "([^0-9]|$)", std::regex::multiline);
        EXPECT_TRUE(std::regex_search(names, whole)) << id << " is in no test's name";
    }
}

TEST(Traceability, TheDocumentKnowsNoRowThatTheCodeDoesNot) {
    const std::set<std::string_view> known(ruleIdTexts.begin(), ruleIdTexts.end());
    const std::string document = rulesDocument();
    const std::regex row(R"(^\|\s*\**([A-Z]{1,2}\d{1,2})\**\s*\|)", std::regex::multiline);
    for (std::sregex_iterator it(document.begin(), document.end(), row), end; it != end; ++it) {
        const std::string id = (*it)[1];
        const bool property = id.front() == 'P' || id.front() == 'X' || id.front() == 'S' || id.front() == 'E';
        EXPECT_TRUE(known.count(id) == 1 || property) << id;
    }
}

} // namespace
} // namespace stridewell
