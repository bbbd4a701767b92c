// SPDX-FileCopyrightText: 2026 The Stridewell contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/support/files.h"
#include "tests/support/privileges.h"
#include "tests/support/tempfolder.h"

#include <cstdlib>
#include <fcntl.h>
#include <string>
#include <sys/wait.h>
#include <unistd.h>
#include <vector>

namespace stridewell {

/// A started program; what it said is known once it has ended.
struct Started {
    pid_t process = -1;
    std::filesystem::path out;
    std::filesystem::path err;
};

struct Finished {
    int code = -1;
    std::string out;
    std::string err;
};

/// The real program as a process of its own, with a data folder of its own and no display.
class Program {
public:
    using Arguments = std::vector<std::string>;

    /// Standard input is empty; permissions count even for root.
    [[nodiscard]] Finished run(const Arguments& arguments) const { return finish(start(arguments)); }

    /// Several may run at the same time. `before` is a program, with its arguments, that runs this one: strace.
    [[nodiscard]] Started start(const Arguments& arguments, const Arguments& before = {}) const {
        const std::string number = std::to_string(m_started++);
        Started started{-1, file(("stdout-" + number).c_str()), file(("stderr-" + number).c_str())};
        started.process = ::fork();
        if (started.process == 0) {
            redirect(STDOUT_FILENO, started.out);
            redirect(STDERR_FILENO, started.err);
            ::setenv("STRIDEWELL_DATA", dataFolder().c_str(), 1);
            ::setenv("STRIDEWELL_CONFIG", settingsFile().c_str(), 1);
            ::setenv("LC_ALL", "C.UTF-8", 1);
            ::unsetenv("DISPLAY");
            ::unsetenv("WAYLAND_DISPLAY");
            ::unsetenv("QT_QPA_PLATFORM");
            respectPermissions();
            std::vector<std::string> all = before;
            all.emplace_back(STRIDEWELL_PROGRAM);
            all.insert(all.end(), arguments.begin(), arguments.end());
            std::vector<char*> pointers;
            pointers.reserve(all.size() + 1);
            for (std::string& argument : all) {
                pointers.push_back(argument.data());
            }
            pointers.push_back(nullptr);
            ::execvp(pointers[0], pointers.data());
            ::_exit(127);
        }
        return started;
    }

    [[nodiscard]] static Finished finish(const Started& started) {
        int status = 0;
        ::waitpid(started.process, &status, 0);
        return {WIFEXITED(status) ? WEXITSTATUS(status) : -1, contentOf(started.out), contentOf(started.err)};
    }

    [[nodiscard]] std::filesystem::path dataFolder() const { return m_temp / "data"; }
    [[nodiscard]] std::filesystem::path settingsFile() const { return m_temp / "settings.ini"; }
    [[nodiscard]] std::filesystem::path dataFile() const { return dataFolder() / "stridewell.db"; }
    [[nodiscard]] std::string file(const char* name) const { return (m_temp / name).string(); }

private:
    static void redirect(int descriptor, const std::filesystem::path& file) {
        const int target = ::open(file.c_str(), O_CREAT | O_TRUNC | O_WRONLY, 0600);
        ::dup2(target, descriptor);
    }
    TempFolder m_temp;
    mutable int m_started = 0;
};

} // namespace stridewell
