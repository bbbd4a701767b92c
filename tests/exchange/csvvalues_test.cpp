// SPDX-FileCopyrightText: 2026 The Stridewell contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/csvvalues.h"

#include <gtest/gtest.h>

namespace stridewell {
namespace {

TEST(CsvNumber, IsReadAsPeopleAndSpreadsheetsWriteIt) {
    struct Row {
        const char* text;
        std::optional<double> point, comma; ///< by decimal mark
    };
    const std::vector<Row> rows{
        {"5", 5.0, 5.0},
        {"5.02", 5.02, 5.02},
        {"5,02", 5.02, 5.02},
        {"1,024", 1024.0, 1.024},
        {"0,512", 0.512, 0.512},
        {"1,024,000", 1024000.0, {}},
        {"1,024.5", 1024.5, 1024.5},
        {"1.024,5", 1024.5, 1024.5},
        {"1 024,5", 1024.5, 1024.5},
        {"1\xE2\x80\xAF"
         "024",
         1024.0, 1024.0},
        {" 7 ", 7.0, 7.0},
        {"+7", 7.0, 7.0},
        {"-7.5", -7.5, -7.5},
        {"10,24,5", {}, {}},
        {"1.2.3", {}, {}},
        {",5", {}, {}},
        {"", {}, {}},
        {"--", {}, {}},
        {"NaN", {}, {}},
        {"inf", {}, {}},
        {"1e309", {}, {}},
        {"1e3", {}, {}},
        {"0x10", {}, {}},
        {"5 km", {}, {}},
    };
    for (const Row& row : rows) {
        EXPECT_EQ(parseNumber(row.text, DecimalMark::Point), row.point) << row.text;
        EXPECT_EQ(parseNumber(row.text, DecimalMark::Comma), row.comma) << row.text;
    }
    EXPECT_EQ(parseNumber(std::string(400, '9'), DecimalMark::Point), std::nullopt) << "no computer can hold it";
}

TEST(CsvDuration, IsSecondsOrAClock) {
    const auto seconds = [](const char* text) -> std::optional<long> {
        const auto duration = parseDuration(text, DecimalMark::Point);
        return duration ? std::optional<long>(duration->count()) : std::nullopt;
    };
    EXPECT_EQ(seconds("1865"), 1865);
    EXPECT_EQ(seconds("1865.0"), 1865);
    EXPECT_EQ(seconds("31:05"), 1865);
    EXPECT_EQ(seconds("00:31:05.3"), 1865);
    EXPECT_EQ(seconds("1:02:03"), 3723);
    EXPECT_EQ(parseDuration("31:05,3", DecimalMark::Comma), std::chrono::seconds(1865));
    for (const char* wrong : {"", "--", ":", "31:", ":05", "1:2:3:4", "31:60", "1:60:00", "-5", "-1:00", "NaN", "1e309",
                              "31 min", "99999999999"}) {
        EXPECT_EQ(seconds(wrong), std::nullopt) << wrong;
    }
}

TEST(CsvMoment, IsReadInEveryFormThatLeavesNothingOpen) {
    const Date day = *parseDate("2022-05-29");
    constexpr MinuteOfDay afternoon = 15 * 60 + 53;
    for (const char* text : {"2022-05-29 15:53:35", "2022-05-29T15:53:35Z", "2022-05-29 15:53",
                             "May 29, 2022, 3:53:35 PM", "May 29, 2022, 3:53:35\xE2\x80\xAFPM", "29 May 2022, 15:53:35",
                             "29.05.2022, 15:53:35", " 2022-05-29 15:53:35 "}) {
        EXPECT_EQ(parseMoment(text), (Moment{day, afternoon})) << text;
    }
    EXPECT_EQ(parseMoment("2022-05-29"), Moment{day});
    EXPECT_EQ(parseMoment("May 29, 2022, 12:05:00 AM"), (Moment{day, 5}));
    EXPECT_EQ(parseMoment("May 29, 2022, 12:05:00 PM"), (Moment{day, 12 * 60 + 5}));
    for (const char* wrong : {"",
                              "--",
                              "2022-05-00",
                              "2022-02-30",
                              "1970-01-01",
                              "2100-01-01",
                              "0 May 2022",
                              "11/12/2026",
                              "2022",
                              "May",
                              "May 29",
                              "29 May 2022 at",
                              "May 29, 2022, 13:00:00 PM",
                              "May 29, 2022, 0:10 AM",
                              "2022-05-29 24:00",
                              "2022-05-29 12:60",
                              "2022-05-29 noon",
                              "2022-05-29 1:2:3:4",
                              "2022-05-29 -1:30",
                              "Mai 29, 2022"}) {
        EXPECT_EQ(parseMoment(wrong), std::nullopt) << wrong;
    }
}

} // namespace
} // namespace stridewell
