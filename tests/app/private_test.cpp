// SPDX-FileCopyrightText: 2026 The Stridewell contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// What the program links and opens, and who may read what it writes.
#include "core/store/store.h"
#include "tests/app/program.h"

#include <algorithm>
#include <csignal>
#include <gtest/gtest.h>
#include <iostream>
#include <set>
#include <sstream>
#include <sys/stat.h>

namespace stridewell {
namespace {

namespace fs = std::filesystem;

std::string outputOf(const std::string& command) {
    std::string out;
    FILE* const pipe = ::popen(command.c_str(), "r");
    for (int c = std::fgetc(pipe); c != EOF; c = std::fgetc(pipe)) {
        out += static_cast<char>(c);
    }
    ::pclose(pipe);
    return out;
}

std::vector<std::string> linesOf(const std::string& text) {
    std::istringstream in(text);
    std::vector<std::string> lines;
    for (std::string line; std::getline(in, line);) {
        lines.push_back(line);
    }
    return lines;
}

/// "libQt6Core.so.6" of a line of readelf: "... Shared library: [libQt6Core.so.6]".
std::set<std::string> neededLibraries() {
    std::set<std::string> names;
    for (const std::string& line : linesOf(outputOf("LC_ALL=C readelf --dynamic --wide '" STRIDEWELL_PROGRAM "'"))) {
        const std::size_t open = line.find('[');
        if (line.find("(NEEDED)") != std::string::npos && open != std::string::npos) {
            names.insert(line.substr(open + 1, line.find(']') - open - 1));
        }
    }
    return names;
}

TEST(Private, LinksNoNetworkLibrary) {
    const auto names = neededLibraries();
    ASSERT_TRUE(names.contains("libQt6Core.so.6")) << "readelf could not be asked";
    for (const std::string& name : names) {
        for (const char* network : {"Network", "WebSockets", "WebEngine", "libcurl", "libssl", "libcrypto", "gnutls",
                                    "libnss3", "libsoup", "nghttp", "libssh", "libresolv", "libnsl"}) {
            EXPECT_EQ(name.find(network), std::string::npos) << name;
        }
        std::cout << name << ' ';
    }
    std::cout << '\n';
}

unsigned modeOf(const fs::path& path) {
    struct stat status {};
    EXPECT_EQ(::stat(path.c_str(), &status), 0) << path;
    return status.st_mode & 0777U;
}

class PrivateFiles : public testing::Test {
protected:
    PrivateFiles() {
        ::umask(S_IWGRP | S_IWOTH); // as people have it
        EXPECT_EQ(program.run({"setup", "--start", "2026-11-23", "--today", "2026-11-22"}).code, 0);
    }
    void ok(const Program::Arguments& arguments) const {
        const Finished finished = program.run(arguments);
        EXPECT_EQ(finished.code, 0) << arguments[0] << ": " << finished.err;
    }
    const Program program;
};

TEST_F(PrivateFiles, NobodyElseReadsTheDataFileItsLogOrItsBackups) {
    const Store store(program.dataFile()); // keeps the log and its index there
    ok({"log", "--date", "2026-11-23", "--today", "2026-11-23"});
    EXPECT_EQ(modeOf(program.dataFolder()), 0700U);
    std::set<std::string> seen;
    for (const auto& entry : fs::recursive_directory_iterator(program.dataFolder())) {
        EXPECT_EQ(modeOf(entry.path()), entry.is_directory() ? 0700U : 0600U) << entry.path();
        seen.insert(entry.path().extension().string());
    }
    EXPECT_EQ(seen, (std::set<std::string>{"", ".db", ".db-shm", ".db-wal"})) << "the folder of backups, and files";
}

TEST_F(PrivateFiles, NobodyElseReadsWhatIsWrittenForThePerson) {
    ok({"log", "--date", "2026-11-23", "--today", "2026-11-23"});
    ok({"export", "--journal", program.file("j.json"), "--csv", program.file("c.csv"), "--ics", program.file("p.ics")});
    ok({"backup", program.file("b.db")});
    ok({"print", "--plan", "--pdf", program.file("p.pdf")});
    for (const char* name : {"j.json", "c.csv", "p.ics", "b.db", "p.pdf"}) {
        EXPECT_EQ(modeOf(program.file(name)), 0600U) << name;
    }
}

/// What strace saw, one call a line.
class Traced : public PrivateFiles {
protected:
    void SetUp() override {
        if (outputOf("strace -o /dev/null true && echo works").find("works") == std::string::npos) {
            GTEST_SKIP() << "strace is missing or may not watch here";
        }
    }
    /// `before`: as in Program::start; it is watched, too.
    std::vector<std::string> trace(const Program::Arguments& arguments, const Program::Arguments& before = {}) const {
        const std::string file = program.file("trace.txt");
        Program::Arguments watch{"strace",
                                 "--follow-forks",
                                 "--quiet=all",
                                 "--string-limit=4096",
                                 "--output=" + file,
                                 "--trace=socket,connect,open,openat,openat2,creat,mkdir,mkdirat,rename,renameat,"
                                 "renameat2,link,linkat,symlink,symlinkat,unlink,unlinkat,truncate"};
        watch.insert(watch.end(), before.begin(), before.end());
        const Finished finished = Program::finish(program.start(arguments, watch));
        EXPECT_EQ(finished.code, 0) << finished.err;
        auto calls = linesOf(contentOf(file));
        EXPECT_GT(calls.size(), 10U) << "nothing was watched";
        return calls;
    }
};

bool has(const std::string& text, const char* part) {
    return text.find(part) != std::string::npos;
}

/// Whether a call that did not fail wrote, made or took away something.
bool writes(const std::string& call) {
    const bool opens = has(call, "open") || has(call, "creat(");
    const bool reads = opens && !has(call, "O_WRONLY") && !has(call, "O_RDWR") && !has(call, "O_CREAT");
    const bool failed = has(call, " = -1 ");
    return !has(call, "socket(") && !has(call, "connect(") && !reads && !failed && has(call, "(");
}

/// The paths between quotes.
std::vector<std::string> pathsOf(const std::string& call) {
    std::vector<std::string> paths;
    for (std::size_t open = call.find('"'); open != std::string::npos;) {
        const std::size_t close = call.find('"', open + 1);
        paths.push_back(call.substr(open + 1, close - open - 1));
        open = call.find('"', close + 1);
    }
    return paths;
}

TEST_F(Traced, OpensNoInternetSocketAndWritesOnlyWhereItWasTold) {
    ::setenv("ASAN_OPTIONS", "detect_leaks=0", 1); // it cannot be looked for under strace
    const fs::path home = program.file("home");    // where Qt keeps its caches
    fs::create_directory(home);
    fs::permissions(home, fs::perms::owner_all);
    ::setenv("HOME", home.c_str(), 1);
    ::setenv("XDG_RUNTIME_DIR", home.c_str(), 1);
    for (const char* name : {"XDG_CACHE_HOME", "XDG_CONFIG_HOME", "XDG_DATA_HOME", "TMPDIR"}) {
        ::unsetenv(name);
    }
    const std::string folder = program.file("out");
    const std::string out = folder + "/";
    fs::create_directory(folder);
    std::size_t written = 0;
    for (const Program::Arguments& arguments : std::vector<Program::Arguments>{
             {"setup", "--walk", "5.5"},
             {"log", "--date", "2026-11-23", "--today", "2026-11-23"},
             {"export", "--journal", out + "j.json", "--csv", out + "c.csv", "--ics", out + "p.ics"},
             {"import", out + "j.json"},
             {"backup", out + "b.db"},
             {"restore", out + "b.db"},
             {"check"},
             {"print", "--plan", "--pdf", out + "p.pdf"}}) {
        for (const std::string& call : trace(arguments)) {
            EXPECT_FALSE(has(call, "AF_INET")) << arguments[0] << ": " << call;
            if (!writes(call)) {
                continue;
            }
            for (const std::string& path : pathsOf(call)) {
                const bool told = path.starts_with(folder) || path.starts_with(program.dataFolder().string());
                const bool unnamed = has(call, "linkat(") && path.starts_with("/proc/self/fd/"); // gets its name here
                EXPECT_TRUE(told || unnamed || path.starts_with((home / ".cache").string()) ||
                            path.starts_with("/dev/"))
                    << arguments[0] << ": " << call;
                written += told ? 1 : 0;
            }
        }
    }
    EXPECT_GE(written, 8U) << "the watch itself works";
}

TEST_F(Traced, AWindowSpeaksToAnotherThroughTwoFilesOfThePersonsRuntimeFolder) {
    ::setenv("ASAN_OPTIONS", "detect_leaks=0", 1);
    const fs::path home = program.file("home");
    const fs::path runtime = program.file("runtime");
    fs::create_directory(home);
    fs::create_directory(runtime);
    fs::permissions(runtime, fs::perms::owner_all);
    ::setenv("HOME", home.c_str(), 1);
    ::setenv("XDG_RUNTIME_DIR", runtime.c_str(), 1);
    const Program::Arguments offscreen{"env", "QT_QPA_PLATFORM=offscreen"};
    const Started open = program.start({}, offscreen);
    while (!fs::exists(runtime / "stridewell") || fs::is_empty(runtime / "stridewell")) {
        ASSERT_EQ(::waitpid(open.process, nullptr, WNOHANG), 0) << contentOf(open.err);
    }
    std::set<std::string> kinds;
    for (const std::string& call : trace({}, offscreen)) {
        EXPECT_FALSE(has(call, "AF_INET")) << call;
        EXPECT_FALSE(has(call, "AF_UNIX")) << call;
        for (const std::string& path : writes(call) ? pathsOf(call) : std::vector<std::string>{}) {
            EXPECT_TRUE(path.starts_with(runtime.string()) || path.starts_with("/dev/") || path.starts_with("/proc/"))
                << call;
            kinds.insert(fs::path(path).extension().string());
        }
    }
    EXPECT_TRUE(kinds.contains(".show")) << "the watch itself works";
    EXPECT_EQ(modeOf(runtime / "stridewell"), 0700U);
    ::kill(open.process, SIGKILL);
    EXPECT_EQ(Program::finish(open).code, -1);
}

TEST_F(Traced, TheWindowOpensNoInternetSocketAndWritesOnlyItsOwn) {
    ::setenv("ASAN_OPTIONS", "detect_leaks=0", 1);
    const fs::path home = program.file("home");
    fs::create_directory(home);
    ::setenv("HOME", home.c_str(), 1);
    for (const std::string& call : trace({"--exit-after-startup"}, {"env", "QT_QPA_PLATFORM=offscreen"})) {
        EXPECT_FALSE(has(call, "AF_INET")) << call;
        for (const std::string& path : writes(call) ? pathsOf(call) : std::vector<std::string>{}) {
            const fs::path own = program.settingsFile().parent_path(); // settings, data and the home folder
            EXPECT_TRUE(path.starts_with(own.string()) || path.starts_with("/proc/self/fd/") ||
                        path.starts_with("/dev/"))
                << call;
        }
    }
}

} // namespace
} // namespace stridewell
