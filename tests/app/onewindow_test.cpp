// SPDX-FileCopyrightText: 2026 The Stridewell contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// Starting the window while it is open: two real processes, without a display.
#include "tests/app/program.h"

#include <chrono>
#include <csignal>
#include <functional>
#include <gtest/gtest.h>
#include <poll.h>

namespace stridewell {
namespace {

namespace fs = std::filesystem;
using namespace std::chrono_literals;

bool waitUntil(const std::function<bool()>& condition) {
    const auto end = std::chrono::steady_clock::now() + 60s;
    while (!condition()) {
        if (std::chrono::steady_clock::now() > end) {
            return false;
        }
        ::poll(nullptr, 0, 10);
    }
    return true;
}

class OneWindowProgram : public testing::Test {
protected:
    OneWindowProgram() { fs::create_directory(runtime()), fs::permissions(runtime(), fs::perms::owner_all); }
    ~OneWindowProgram() override {
        for (const Started& window : m_open) {
            ::kill(window.process, SIGKILL);
            static_cast<void>(Program::finish(window));
        }
    }
    [[nodiscard]] Started startWindow(const Program::Arguments& arguments = {}) const {
        return program.start(arguments, {"env", "QT_QPA_PLATFORM=offscreen", "XDG_RUNTIME_DIR=" + runtime().string()});
    }
    /// A window that is the one for its data file.
    Started open(const Program::Arguments& arguments = {}) {
        const std::size_t before = locks();
        const Started window = startWindow(arguments);
        m_open.push_back(window);
        EXPECT_TRUE(waitUntil([&] { return locks() > before; })) << contentOf(window.err);
        return window;
    }
    [[nodiscard]] std::vector<fs::path> lockFiles() const {
        std::vector<fs::path> files;
        std::error_code none;
        for (const auto& entry : fs::directory_iterator(runtime() / "stridewell", none)) {
            if (entry.path().extension() == ".lock") {
                files.push_back(entry.path());
            }
        }
        return files;
    }
    [[nodiscard]] std::size_t locks() const { return lockFiles().size(); }
    [[nodiscard]] static bool runs(const Started& window) { return ::waitpid(window.process, nullptr, WNOHANG) == 0; }
    [[nodiscard]] fs::path runtime() const { return program.file("runtime"); }

    const Program program;
    std::vector<Started> m_open;
};

TEST_F(OneWindowProgram, ASecondStartHandsOverAndIsDone) {
    const Started first = open();
    for (int start = 0; start < 2; ++start) {
        const Finished second = Program::finish(startWindow());
        EXPECT_EQ(second.code, 0);
        EXPECT_EQ(second.out + second.err, "");
    }
    EXPECT_TRUE(runs(first));
}

TEST_F(OneWindowProgram, AKilledWindowIsInNobodysWay) {
    const Started first = open();
    ::kill(first.process, SIGKILL);
    EXPECT_EQ(Program::finish(first).code, -1);
    m_open.clear();
    EXPECT_EQ(locks(), 1U) << "what it left behind";
    const Started next = startWindow();
    m_open.push_back(next);
    // It is the window now: whoever comes later hands over to it.
    ASSERT_TRUE(waitUntil([&] {
        const auto files = lockFiles(); // none for the moment in which the old one goes
        return !files.empty() && contentOf(files.front()).starts_with(std::to_string(next.process));
    }));
    EXPECT_EQ(Program::finish(startWindow()).code, 0);
    EXPECT_TRUE(runs(next));
}

TEST_F(OneWindowProgram, AnotherDataFileHasItsOwnWindow) {
    const Started first = open();
    const Started other = open({"--data", program.file("other.db")});
    EXPECT_EQ(Program::finish(startWindow({"--data", program.file("other.db")})).code, 0);
    EXPECT_TRUE(runs(first));
    EXPECT_TRUE(runs(other));
}

TEST_F(OneWindowProgram, AWindowThatHangsDoesNotKeepTheNextFromOpening) {
    const Started first = open();
    ::kill(first.process, SIGSTOP);
    const Started second = startWindow();
    m_open.push_back(second);
    EXPECT_TRUE(waitUntil([&] { return contentOf(second.err).find("does not answer") != std::string::npos; }));
    EXPECT_TRUE(runs(second));
}

TEST_F(OneWindowProgram, CommandsAndTheSmokeRunDoTheirOwnWork) {
    const Started first = open();
    ::kill(first.process, SIGSTOP); // could not answer
    const Finished plan = Program::finish(startWindow({"plan"}));
    EXPECT_EQ(plan.code, 0);
    EXPECT_NE(plan.out.find("Week 1"), std::string::npos);
    const Finished smoke = Program::finish(startWindow({"--exit-after-startup"}));
    EXPECT_EQ(smoke.code, 0);
    EXPECT_EQ(smoke.err.find("does not answer"), std::string::npos) << "it opens no window that anybody would see";
}

} // namespace
} // namespace stridewell
