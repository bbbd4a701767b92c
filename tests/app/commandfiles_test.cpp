// SPDX-FileCopyrightText: 2026 The Stridewell contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// The commands and their files: in another place, damaged, missing, full, not to be written over.
#include "tests/app/commandstest.h"

namespace stridewell {
namespace {

using nlohmann::json;
using Arguments = Program::Arguments;

TEST_F(Commands, FollowTheDataToThePlaceThatWasChosenInTheWindow) {
    writeContent(program.settingsFile(), "[data]\nasked_for=" + program.dataFile().string() +
                                             "\nelsewhere=" + program.file("drive/stridewell.db") + "\n");
    const auto missing = program.run({"status"});
    EXPECT_EQ(missing.code, 2);
    EXPECT_NE(missing.err.find("drive/stridewell.db, which was chosen in the window"), std::string::npos)
        << missing.err;
    EXPECT_NE(missing.err.find("--data"), std::string::npos);
    setUp();
    EXPECT_TRUE(std::filesystem::exists(program.file("drive/stridewell.db")));
    EXPECT_FALSE(std::filesystem::exists(program.dataFile()));
    ok({"check", "--data", program.file("drive/stridewell.db")});
    EXPECT_EQ(program.run({"check", "--data", program.dataFile().string()}).code, 2) << "named: that one, no other";
}

TEST_F(Commands, ABackupComesBack) {
    setUp();
    ok({"log", "--date", "2026-11-23", "--today", "2026-11-23"});
    ok({"backup", program.file("copy.db")});
    ok({"log", "--date", "2026-11-25", "--today", "2026-11-25"});
    const std::string preview = ok({"restore", program.file("copy.db"), "--dry-run"}).out;
    EXPECT_NE(preview.find("In this backup: runs: 1"), std::string::npos) << preview;
    EXPECT_NE(preview.find("Your data now: runs: 2"), std::string::npos) << preview;
    EXPECT_EQ(status("2026-11-25")["runs"].size(), 2U) << "a preview changes nothing";
    const std::string out = ok({"restore", program.file("copy.db")}).out;
    EXPECT_NE(out.find("-before-restore.db"), std::string::npos);
    EXPECT_EQ(status("2026-11-25")["runs"].size(), 1U);
    std::filesystem::remove_all(program.dataFolder());
    ok({"restore", program.file("copy.db")});
    EXPECT_EQ(status("2026-11-25")["runs"].size(), 1U);
}

TEST_F(Commands, NothingIsWrittenOverTheDataFileOrItsBackups) {
    setUp();
    ok({"log", "--date", "2026-11-23", "--today", "2026-11-23"});
    const std::string data = program.dataFile().string();
    const std::string backups = (program.dataFolder() / "stridewell-backups" / "mine.db").string();
    std::filesystem::create_directories(program.dataFolder() / "stridewell-backups");
    for (const std::string& file : {data, data + "-wal", backups}) {
        for (const Arguments& command : std::vector<Arguments>{{"export", "--csv", file},
                                                               {"export", "--journal", file},
                                                               {"backup", file},
                                                               {"print", "--week", "1", "--pdf", file}}) {
            EXPECT_EQ(program.run(command).code, 2) << command[0] << " " << file;
        }
    }
    EXPECT_EQ(status("2026-11-25")["runs"].size(), 1U);
}

TEST_F(Commands, TheAdviceAfterDamageReachesTheVeryFile) {
    const std::string data = program.file("other.db");
    ok({"setup", "--data", data, "--start", "2026-11-23"});
    ok({"log", "--data", data, "--date", "2026-11-23", "--today", "2026-11-23"});
    writeContent(data, "scrambled");
    const Finished damaged = program.run({"check", "--data", data});
    EXPECT_EQ(damaged.code, 3);
    EXPECT_NE(damaged.err.find("stridewell restore \""), std::string::npos) << damaged.err;
    EXPECT_NE(damaged.err.find("--data \"" + data + "\""), std::string::npos) << damaged.err;
    std::filesystem::remove(data);
    const Finished missing = program.run({"status", "--data", data});
    EXPECT_EQ(missing.code, 2);
    EXPECT_NE(missing.err.find("stridewell restore \""), std::string::npos) << missing.err;
}

TEST_F(Commands, WithoutARuntimeFolderTheySayNothingMoreAndLeaveNothingBehind) {
    setUp();
    const std::filesystem::path temporary = program.file("tmp");
    const std::filesystem::path anybodys = program.file("anybodys");
    std::filesystem::create_directory(temporary);
    std::filesystem::create_directory(anybodys);
    std::filesystem::permissions(anybodys, std::filesystem::perms::all);
    for (const std::string& runtime : {std::string("--unset=XDG_RUNTIME_DIR"), "XDG_RUNTIME_DIR=" + anybodys.string(),
                                       std::string("XDG_RUNTIME_DIR=/nowhere")}) {
        for (const Arguments& arguments : std::vector<Arguments>{
                 {"status"}, {"plan"}, {"check"}, {"print", "--plan", "--pdf", program.file("plan.pdf")}}) {
            const auto finished =
                Program::finish(program.start(arguments, {"env", runtime, "TMPDIR=" + temporary.string()}));
            EXPECT_EQ(finished.code, 0) << arguments[0];
            EXPECT_EQ(finished.err, "") << runtime << ' ' << arguments[0];
        }
    }
    EXPECT_TRUE(std::filesystem::is_empty(temporary));
    EXPECT_TRUE(std::filesystem::is_empty(anybodys));
}

TEST_F(Commands, WithoutAProfileTheySayToSetUpFirst) {
    for (const Arguments& arguments : std::vector<Arguments>{{"status"},
                                                             {"log", "--duration-min", "30"},
                                                             {"morning", "--score", "0"},
                                                             {"check"},
                                                             {"backup", program.file("b")},
                                                             {"export", "--csv", program.file("c.csv")}}) {
        const auto finished = program.run(arguments);
        EXPECT_EQ(finished.code, 2) << arguments[0];
        EXPECT_NE(finished.err.find("stridewell setup"), std::string::npos) << finished.err;
    }
    EXPECT_FALSE(std::filesystem::exists(program.dataFolder()));
    EXPECT_FALSE(std::filesystem::exists(program.file("c.csv")));
}

TEST_F(Commands, ADataFileThatCannotBeUsedIsCodeThreeAndStaysAsItIs) {
    std::filesystem::create_directory(program.dataFolder());
    writeContent(program.dataFile(), "dear diary");
    for (const Arguments& arguments : std::vector<Arguments>{{"status"},
                                                             {"setup"},
                                                             {"check"},
                                                             {"log", "--duration-min", "30"},
                                                             {"export", "--csv", program.file("c.csv")}}) {
        const auto finished = program.run(arguments);
        EXPECT_EQ(finished.code, 3) << arguments[0];
        EXPECT_NE(finished.err.find("stridewell.db"), std::string::npos);
    }
    EXPECT_EQ(contentOf(program.dataFile()), "dear diary");
}

TEST_F(Commands, ADataFolderThatCannotBeWrittenIsCodeThreeAndLosesNothing) {
    std::filesystem::create_directory(program.dataFolder());
    using std::filesystem::perms;
    std::filesystem::permissions(program.dataFolder(), perms::owner_read | perms::owner_exec);
    EXPECT_EQ(program.run({"setup"}).code, 3);
    std::filesystem::permissions(program.dataFolder(), perms::owner_all);
    setUp();
    std::filesystem::permissions(program.dataFolder(), perms::owner_read | perms::owner_exec);
    const auto refused = program.run({"log", "--date", "2026-11-23", "--today", "2026-11-23"});
    EXPECT_EQ(refused.code, 3);
    EXPECT_NE(refused.err, "");
    std::filesystem::permissions(program.dataFolder(), perms::owner_all);
    EXPECT_EQ(status("2026-11-23")["runs"].size(), 0U);
}

TEST_F(Commands, OutputThatCannotBeWrittenIsAFailure) {
    const std::string shell = std::string("'") + STRIDEWELL_PROGRAM + "' plan > /dev/full 2> /dev/null";
    const int status = std::system(shell.c_str());
    EXPECT_EQ(WEXITSTATUS(status), 1);
}

} // namespace
} // namespace stridewell
