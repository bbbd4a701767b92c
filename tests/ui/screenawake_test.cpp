// SPDX-FileCopyrightText: 2026 The Stridewell contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// The timer keeps the screen on while it runs: told from the desktop's side, on a session bus of its own
// (dbus-run-session screenawake_test).
#include "tests/ui/windowtest.h"
#include "ui/timer/timerservice.h"
#include "ui/timer/timerwindow.h"

#include <QDBusConnection>
#include <QDBusConnectionInterface>
#include <QPushButton>

#include <set>

namespace stridewell {

/// A desktop's screen saver: whoever holds one of its numbers keeps the screen on.
class FakeScreenSaver : public QObject {
    Q_OBJECT
    Q_CLASSINFO("D-Bus Interface", "org.freedesktop.ScreenSaver")

public:
    /// The connection is another than the program's: what is said goes through the bus.
    FakeScreenSaver() : m_bus(QDBusConnection::connectToBus(QDBusConnection::SessionBus, QStringLiteral("desktop"))) {
        m_bus.registerObject(QStringLiteral("/org/freedesktop/ScreenSaver"), this,
                             QDBusConnection::ExportAllInvokables);
    }
    ~FakeScreenSaver() override {
        leave();
        m_bus.unregisterObject(QStringLiteral("/org/freedesktop/ScreenSaver"));
    }
    [[nodiscard]] bool enter() { return m_bus.registerService(QStringLiteral("org.freedesktop.ScreenSaver")); }
    void leave() { m_bus.unregisterService(QStringLiteral("org.freedesktop.ScreenSaver")); }

    Q_INVOKABLE quint32 Inhibit(const QString& program,
                                const QString& reason) { // NOLINT(readability-identifier-naming)
        held.insert(++number);
        said = program + QLatin1Char(' ') + reason;
        return number;
    }
    Q_INVOKABLE void UnInhibit(quint32 given) { // NOLINT(readability-identifier-naming)
        wrong += held.erase(given) == 1 ? 0 : 1;
    }

    std::set<quint32> held;
    quint32 number = 0; ///< the last one given
    int wrong = 0;      ///< numbers given back that nobody held
    QString said;

private:
    QDBusConnection m_bus;
};

namespace {

using namespace std::chrono_literals;
using test::aProfile;

class ScreenAwakeTest : public test::WindowTest {
protected:
    void SetUp() override { ASSERT_TRUE(QDBusConnection::sessionBus().isConnected()) << "wants dbus-run-session"; }
    TimerWindow* begin() {
        startWith(aProfile());
        setup->timer().setClock([this] { return now; });
        press(Qt::Key_T, Qt::ControlModifier);
        return setup->timer().window();
    }
    void letPass(SessionTimer::Millis time) {
        for (; time > 0s; time -= 20s) {
            now += std::min<SessionTimer::Millis>(time, 20s);
            setup->timer().look();
        }
    }
    /// Until everything that was said on the way to the bus and back has been heard.
    static void settle() {
        for (int round = 0; round < 3; ++round) {
            QDBusConnection::sessionBus().interface()->isServiceRegistered(QStringLiteral("org.freedesktop.DBus"));
            QApplication::processEvents();
        }
    }
    SessionTimer::Millis now{1h};
    FakeScreenSaver desktop;
};

TEST_F(ScreenAwakeTest, StaysOnWhileTheTimerRunsAndNoLonger) {
    ASSERT_TRUE(desktop.enter());
    TimerWindow* timer = begin();
    settle();
    EXPECT_TRUE(desktop.held.empty()) << "nothing runs before it is started";
    timer->primaryButton()->click();
    ASSERT_TRUE(QTest::qWaitFor([&] { return desktop.held.size() == 1; }));
    EXPECT_TRUE(desktop.said.startsWith(QStringLiteral("Stridewell "))) << desktop.said.toStdString();
    letPass(2min);
    timer->primaryButton()->click(); // pause
    ASSERT_TRUE(QTest::qWaitFor([&] { return desktop.held.empty(); }));
    timer->primaryButton()->click();
    ASSERT_TRUE(QTest::qWaitFor([&] { return desktop.held.size() == 1; }));
    letPass(40min); // to the end
    ASSERT_TRUE(QTest::qWaitFor([&] { return desktop.held.empty(); }));
    EXPECT_EQ(desktop.number, 2U) << "asked once each time";
    EXPECT_EQ(desktop.wrong, 0);
}

TEST_F(ScreenAwakeTest, IsGivenBackByWhoeverStopsClosesOrQuits) {
    ASSERT_TRUE(desktop.enter());
    TimerWindow* timer = begin();
    const auto start = [&] {
        timer->primaryButton()->click();
        return QTest::qWaitFor([&] { return desktop.held.size() == 1; });
    };
    ASSERT_TRUE(start());
    timer->stopButton()->click();
    ASSERT_TRUE(QTest::qWaitFor([&] { return desktop.held.empty(); }));
    timer->stopButton()->click(); // goes on
    ASSERT_TRUE(QTest::qWaitFor([&] { return desktop.held.size() == 1; }));
    timer->close();
    ASSERT_TRUE(QTest::qWaitFor([&] { return desktop.held.empty(); }));
    setup->timer().open();
    timer = setup->timer().window();
    ASSERT_TRUE(start());
    settle();      // or the program's end takes it back, and this one does not end here
    setup.reset(); // Ctrl+Q
    EXPECT_TRUE(QTest::qWaitFor([&] { return desktop.held.empty(); }));
    EXPECT_EQ(desktop.wrong, 0);
}

TEST_F(ScreenAwakeTest, APauseBeforeTheDesktopHasAnsweredGivesItBackToo) {
    ASSERT_TRUE(desktop.enter());
    TimerWindow* timer = begin();
    timer->primaryButton()->click();
    timer->primaryButton()->click();
    ASSERT_TRUE(QTest::qWaitFor([&] { return desktop.number == 1; }));
    EXPECT_TRUE(QTest::qWaitFor([&] { return desktop.held.empty(); }));
    EXPECT_EQ(desktop.wrong, 0);
}

TEST_F(ScreenAwakeTest, WithoutADesktopThatListensTheTimerRunsAllTheSame) {
    TimerWindow* timer = begin();
    timer->primaryButton()->click();
    settle();
    letPass(1min);
    ASSERT_TRUE(setup->timer().timer());
    EXPECT_EQ(setup->timer().timer()->done(), 1min);
    timer->primaryButton()->click();
    ASSERT_TRUE(desktop.enter()); // one that comes later is asked the next time
    timer->primaryButton()->click();
    EXPECT_TRUE(QTest::qWaitFor([&] { return desktop.held.size() == 1; }));
}

} // namespace
} // namespace stridewell

#include "screenawake_test.moc"
