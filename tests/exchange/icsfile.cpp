// SPDX-FileCopyrightText: 2026 The Stridewell contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/exchange/icsfile.h"

#include <gtest/gtest.h>

namespace stridewell {

std::vector<std::string> foldedLines(const std::string& file) {
    std::vector<std::string> lines;
    std::size_t at = 0;
    while (at < file.size()) {
        const std::size_t end = file.find("\r\n", at);
        if (end == std::string::npos) {
            ADD_FAILURE() << "the last line has no end: " << file.substr(at);
            break;
        }
        lines.push_back(file.substr(at, end - at));
        EXPECT_EQ(lines.back().find_first_of("\r\n"), std::string::npos) << lines.back();
        at = end + 2;
    }
    return lines;
}

std::vector<std::string> unfoldedLines(const std::string& file) {
    std::vector<std::string> lines;
    for (const std::string& line : foldedLines(file)) {
        if (!line.empty() && line[0] == ' ') {
            lines.back() += line.substr(1);
        } else {
            lines.push_back(line);
        }
    }
    return lines;
}

namespace {

void addProperty(IcsComponent& component, const std::string& line) {
    const std::size_t colon = line.find(':');
    const std::size_t semicolon = line.find(';');
    ASSERT_NE(colon, std::string::npos) << line;
    const std::size_t nameEnd = std::min(colon, semicolon);
    std::string name = line.substr(0, nameEnd);
    EXPECT_EQ(name.find_first_not_of("ABCDEFGHIJKLMNOPQRSTUVWXYZ-"), std::string::npos) << line;
    const std::string parameters = nameEnd < colon ? line.substr(nameEnd + 1, colon - nameEnd - 1) : std::string();
    if (component.properties.contains(name)) {
        name += "#2";
    }
    component.properties[name] = {parameters, line.substr(colon + 1)};
}

} // namespace

IcsComponent readIcs(const std::string& file) {
    std::vector<IcsComponent> open(1);
    for (const std::string& line : unfoldedLines(file)) {
        if (line.rfind("BEGIN:", 0) == 0) {
            open.push_back({line.substr(6), {}, {}});
        } else if (line.rfind("END:", 0) == 0) {
            const IcsComponent done = open.back();
            EXPECT_EQ(done.name, line.substr(4));
            open.pop_back();
            if (open.empty()) {
                ADD_FAILURE() << "ended what never began: " << line;
                return {};
            }
            open.back().parts.push_back(done);
        } else {
            addProperty(open.back(), line);
        }
    }
    if (open.size() != 1 || open[0].parts.size() != 1 || open[0].parts[0].name != "VCALENDAR") {
        ADD_FAILURE() << "not one calendar";
        return {};
    }
    return open[0].parts[0];
}

std::string unescaped(const std::string& value) {
    std::string text;
    for (std::size_t i = 0; i < value.size(); ++i) {
        if (value[i] != '\\') {
            EXPECT_TRUE(value[i] != ';' && value[i] != ',') << "not escaped: " << value;
            text += value[i];
            continue;
        }
        const char next = i + 1 < value.size() ? value[++i] : '\0';
        EXPECT_NE(std::string("\\;,nN").find(next), std::string::npos) << value;
        text += next == 'n' || next == 'N' ? '\n' : next;
    }
    return text;
}

} // namespace stridewell
