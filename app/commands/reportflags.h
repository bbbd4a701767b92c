// SPDX-FileCopyrightText: 2026 The Stridewell contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/commandline.h"
#include "ui/print/reportoptions.h"

#include <optional>
#include <string>

namespace stridewell {

/// What `print --report` takes besides: --from, --to, --notes and --name.
struct ReportFlags {
    std::optional<std::string> from, to, name;
    bool notes = false;

    void addTo(CommandLine& line, CLI::App& command);
    /// Ends the command (wrong input) when one of them is given.
    void expectNone() const;
    /// Ends the command (wrong input) when a value is not right.
    [[nodiscard]] ReportOptions chosen(Date today) const;
};

} // namespace stridewell
