// SPDX-FileCopyrightText: 2026 The Stridewell contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/csvreader.h"

#include <gtest/gtest.h>
#include <rapidcheck.h>

namespace stridewell {
namespace {

struct Record {
    std::size_t line = 0;
    CsvCells cells;
    friend bool operator==(const Record&, const Record&) = default;
};

void PrintTo(const Record& record, std::ostream* out) {
    *out << "line " << record.line << ':';
    for (const std::string& cell : record.cells) {
        *out << " [" << cell << ']';
    }
}

std::vector<Record> records(std::string_view text, char separator = ',') {
    std::vector<Record> result;
    readCsv(text, separator, [&](std::size_t line, const CsvCells& cells) {
        result.push_back({line, cells});
        return true;
    });
    return result;
}

TEST(CsvReader, KeepsWhatIsQuotedAndCountsLinesOfTheFile) {
    EXPECT_EQ(records("a,b\n\"x,\"\"y\"\"\n\nz\",2\n\n \n3,\n"),
              (std::vector<Record>{{1, {"a", "b"}}, {2, {"x,\"y\"\n\nz", "2"}}, {7, {"3", ""}}}));
}

TEST(CsvReader, TakesEveryLineEndAndSeparator) {
    const std::vector<Record> expected{{1, {"a", "b"}}, {2, {"c", "d"}}};
    for (const char* text : {"a,b\nc,d\n", "a,b\r\nc,d\r\n", "a,b\rc,d\r", "a,b\nc,d"}) {
        EXPECT_EQ(records(text), expected) << text;
    }
    EXPECT_EQ(records("a;b\nc;d\n", ';'), expected);
    EXPECT_EQ(records("a\tb\nc\td\n", '\t'), expected);
}

TEST(CsvReader, TellsTheLineOfAQuoteThatNeverCloses) {
    int seen = 0;
    const auto open = readCsv("a\nb\n\"c\nd,e\n", ',', [&](std::size_t, const CsvCells&) { return ++seen > 0; });
    EXPECT_EQ(open, 3U);
    EXPECT_EQ(seen, 2);
    EXPECT_FALSE(readCsv("a\n\"c\"\n", ',', [](std::size_t, const CsvCells&) { return true; }).has_value());
}

TEST(CsvReader, StopsWhenItsReaderHasEnough) {
    int seen = 0;
    readCsv("a\nb\nc\n", ',', [&](std::size_t, const CsvCells&) { return ++seen < 2; });
    EXPECT_EQ(seen, 2);
}

TEST(CsvReader, LeavesOutColumnsBeyondAnyTable) {
    const auto wide = records(std::string(maxCsvColumns + 10, ','));
    ASSERT_EQ(wide.size(), 1U);
    EXPECT_EQ(wide[0].cells.size(), maxCsvColumns);
}

TEST(CsvReader, GivesBackAnyCellsThatWereQuoted) {
    EXPECT_TRUE(rc::check([] {
        const auto cells = *rc::gen::nonEmpty(rc::gen::arbitrary<std::vector<std::string>>());
        std::string text;
        for (const std::string& cell : cells) {
            text += text.empty() ? "\"" : ",\"";
            for (const char c : cell) {
                text += c == '"' ? "\"\"" : std::string(1, c);
            }
            text += '"';
        }
        const auto read = records(text + "\r\n");
        RC_ASSERT(read.size() == 1U);
        RC_ASSERT(read[0].cells == cells);
    }));
}

} // namespace
} // namespace stridewell
