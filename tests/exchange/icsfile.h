// SPDX-FileCopyrightText: 2026 The Stridewell contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// A reader of calendar files that knows RFC 5545's lines and nothing of the library that writes them.
#pragma once

#include <map>
#include <string>
#include <vector>

namespace stridewell {

/// One property: its parameters as written ("VALUE=DATE") and its value as written.
struct IcsValue {
    std::string parameters;
    std::string value;
};

struct IcsComponent {
    std::string name;
    std::map<std::string, IcsValue> properties; ///< a second one of a name is appended to "NAME#2"
    std::vector<IcsComponent> parts;

    /// The value of that property; empty where there is none.
    [[nodiscard]] std::string operator[](const std::string& property) const {
        const auto found = properties.find(property);
        return found == properties.end() ? std::string() : found->second.value;
    }
    [[nodiscard]] bool isCancelled() const { return (*this)["STATUS"] == "CANCELLED"; }
    [[nodiscard]] std::vector<IcsComponent> all(const std::string& kind) const {
        std::vector<IcsComponent> found;
        for (const IcsComponent& part : parts) {
            if (part.name == kind) {
                found.push_back(part);
            }
        }
        return found;
    }
};

/// The file's lines without their ends, as they are (folded) or put together (unfolded). Anything but CRLF at the end
/// of a line fails the test.
std::vector<std::string> foldedLines(const std::string& file);
std::vector<std::string> unfoldedLines(const std::string& file);

/// The calendar; a file that is not one fails the test.
IcsComponent readIcs(const std::string& file);

/// A text value as a person reads it (3.3.11).
std::string unescaped(const std::string& value);

} // namespace stridewell
