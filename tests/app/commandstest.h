// SPDX-FileCopyrightText: 2026 The Stridewell contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/app/program.h"

#include <gtest/gtest.h>
#include <nlohmann/json.hpp>

namespace stridewell {

/// The real program's commands, on a data folder of their own.
class Commands : public testing::Test {
protected:
    Finished ok(const Program::Arguments& arguments) {
        Finished finished = program.run(arguments);
        EXPECT_EQ(finished.code, 0) << arguments.front() << ": " << finished.err;
        EXPECT_EQ(finished.err, "");
        return finished;
    }
    void setUp() { ok({"setup", "--start", "2026-11-23", "--today", "2026-11-22"}); }
    nlohmann::json status(const char* today) {
        return nlohmann::json::parse(ok({"status", "--today", today, "--format", "json"}).out);
    }
    Program program;
};

} // namespace stridewell
