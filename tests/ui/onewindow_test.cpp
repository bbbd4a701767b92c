// SPDX-FileCopyrightText: 2026 The Stridewell contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/onewindow.h"

#include <gtest/gtest.h>

#include <QDir>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QThread>
#include <QWidget>

#include <memory>

namespace stridewell {
namespace {

using namespace std::chrono_literals;
using Turn = OneWindow::Turn;

class OneWindowTest : public ::testing::Test {
protected:
    /// A second start, as another process would be: it waits while this thread answers.
    Turn secondStart(std::chrono::milliseconds atMost = 60s) {
        Turn turn = Turn::First;
        const std::unique_ptr<QThread> other(QThread::create([&] {
            OneWindow second(file(), folder());
            turn = second.take(atMost);
        }));
        QSignalSpy ended(other.get(), &QThread::finished);
        other->start();
        EXPECT_TRUE(ended.wait(120'000));
        other->wait();
        return turn;
    }
    [[nodiscard]] QString folder() const { return m_temp.filePath(QStringLiteral("runtime")); }
    [[nodiscard]] std::filesystem::path file() const {
        return m_temp.filePath(QStringLiteral("stridewell.db")).toStdString();
    }
    [[nodiscard]] QStringList requests() const { return QDir(folder()).entryList({QStringLiteral("*.show")}); }

private:
    QTemporaryDir m_temp;
};

TEST_F(OneWindowTest, ALaterStartBringsTheOpenWindowToTheFront) {
    QWidget window;
    QWidget inFront;
    window.showMinimized();
    inFront.show();
    inFront.activateWindow();
    ASSERT_TRUE(QTest::qWaitForWindowActive(&inFront));
    OneWindow first(file(), folder());
    ASSERT_EQ(first.take(), Turn::First);
    QObject::connect(&first, &OneWindow::wanted, &window,
                     [&](const QByteArray& token) { bringToFront(window, token); });
    first.answer();
    EXPECT_EQ(secondStart(), Turn::HandedOver);
    EXPECT_TRUE(QTest::qWaitForWindowActive(&window));
    EXPECT_FALSE(window.isMinimized());
    EXPECT_EQ(secondStart(), Turn::HandedOver) << "the third is as welcome";
    EXPECT_TRUE(requests().isEmpty());
}

TEST_F(OneWindowTest, WhatIsAskedWhileTheWindowIsBeingBuiltIsAnswered) {
    OneWindow first(file(), folder());
    ASSERT_EQ(first.take(), Turn::First);
    QSignalSpy wanted(&first, &OneWindow::wanted);
    qputenv("XDG_ACTIVATION_TOKEN", "from the desktop");
    Turn turn = Turn::First;
    const std::unique_ptr<QThread> other(QThread::create([&] {
        OneWindow second(file(), folder());
        turn = second.take(60s);
    }));
    other->start();
    ASSERT_TRUE(QTest::qWaitFor([&] { return !requests().isEmpty(); }, 60'000));
    first.answer();
    EXPECT_TRUE(other->wait(60'000));
    qunsetenv("XDG_ACTIVATION_TOKEN");
    EXPECT_EQ(turn, Turn::HandedOver);
    ASSERT_EQ(wanted.count(), 1);
    EXPECT_EQ(wanted.first().first().toByteArray(), QByteArray("from the desktop"));
}

TEST_F(OneWindowTest, AWindowThatDoesNotAnswerKeepsNobodyWaiting) {
    OneWindow first(file(), folder());
    ASSERT_EQ(first.take(), Turn::First); // and never answers
    EXPECT_EQ(secondStart(1ms), Turn::NoAnswer);
    EXPECT_TRUE(requests().isEmpty()) << "a request that was given up must not come to life later";
}

TEST_F(OneWindowTest, AnotherFileOrAnotherPersonHasAWindowOfItsOwn) {
    OneWindow first(file(), folder());
    ASSERT_EQ(first.take(), Turn::First);
    OneWindow otherFile(file().parent_path() / "other.db", folder());
    EXPECT_EQ(otherFile.take(1ms), Turn::First);
    OneWindow otherPerson(file(), folder() + QStringLiteral("-of-another"));
    EXPECT_EQ(otherPerson.take(1ms), Turn::First);
    OneWindow roundabout(file().parent_path() / "runtime" / ".." / "stridewell.db", folder());
    EXPECT_EQ(roundabout.take(1ms), Turn::NoAnswer) << "the same file by another way";
}

TEST_F(OneWindowTest, AClosedWindowLetsTheNextOneBeTheFirst) {
    {
        OneWindow first(file(), folder());
        ASSERT_EQ(first.take(), Turn::First);
    }
    OneWindow next(file(), folder());
    EXPECT_EQ(next.take(1ms), Turn::First);
}

TEST_F(OneWindowTest, WithoutAPlaceForItEveryStartHasItsWindow) {
    for (const QString& nowhere : {QString(), QStringLiteral("/proc/nowhere")}) {
        OneWindow first(file(), nowhere);
        OneWindow second(file(), nowhere);
        EXPECT_EQ(first.take(1ms), Turn::First);
        EXPECT_EQ(second.take(1ms), Turn::First);
        second.answer();
    }
}

} // namespace
} // namespace stridewell
