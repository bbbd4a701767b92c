// SPDX-FileCopyrightText: 2026 The Stridewell contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rules/ruleid.h"

#include <fstream>
#include <gtest/gtest.h>
#include <iterator>
#include <regex>
#include <set>
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
