// SPDX-FileCopyrightText: 2026 The Stridewell contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/commands/call.h"

#include <CLI/App.hpp>
#include <CLI/Config.hpp>
#include <CLI/Formatter.hpp>
#include <functional>
#include <optional>
#include <string>
#include <vector>

namespace stridewell {

/// Opens the window; the arguments are the program's.
using WindowEntry =
    std::function<int(int argc, char** argv, const std::filesystem::path& dataFile, bool exitAfterStartup)>;

/// The program's arguments, and what they ask for. Commands add themselves (commands/commands.h).
class CommandLine {
public:
    using Action = std::function<void(const Call& call)>;

    CommandLine(Date today, WindowEntry window);

    /// Runs what the arguments ask for and returns the exit code; errors are said on standard error.
    int run(int argc, char** argv);

    /// A command of that name with the common options; its help is in ui/text/commandhelp.
    CLI::App& add(const std::string& name, Action action);
    /// An option with one value; nothing in `value` when it is not given.
    CLI::Option* option(CLI::App& command, const std::string& names, std::optional<std::string>& value);
    /// An option that may be given several times, each time with one value or several separated by commas.
    CLI::Option* listOption(CLI::App& command, const std::string& names, std::vector<std::string>& values);
    /// What stands without a name.
    CLI::Option* positional(CLI::App& command, const std::string& name, std::optional<std::string>& value);
    CLI::Option* flag(CLI::App& command, const std::string& names, bool& value);

private:
    void addCommon(CLI::App& command);
    int perform();

    Call m_call; // first: the words of the others are in its language
    CLI::App m_app;
    WindowEntry m_window;
    Action m_action;
    bool m_exitAfterStartup = false;
};

} // namespace stridewell
