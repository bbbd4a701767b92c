// SPDX-FileCopyrightText: 2026 The Stridewell contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/commandline.h"
#include "core/model/profile.h"

#include <optional>
#include <string>

namespace stridewell {

/// The options that name parts of a profile, as plan and setup take them.
struct ProfileOptions {
    std::optional<std::string> start;
    std::optional<std::string> days;
    std::optional<std::string> walk;
    std::optional<std::string> jog;
    bool gentle = false;

    void addTo(CommandLine& line, CLI::App& command);
    /// `profile` with what is named changed. Not yet checked as a whole.
    [[nodiscard]] Profile applied(Profile profile) const;
};

/// What a runner gets who chooses nothing.
Profile defaultProfile(Date today);

} // namespace stridewell
