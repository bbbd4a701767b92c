// SPDX-FileCopyrightText: 2026 The Stridewell contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/ui/datafolder.h"
#include "ui/dialogs/logrundialog.h"
#include "ui/windowsetup.h"

#include <gtest/gtest.h>

#include <QAbstractButton>
#include <QApplication>
#include <QLabel>
#include <QTableView>
#include <QTest>

#include <optional>

namespace stridewell::test {

/// The real main window on a data file of its own, driven by keys and clicks.
class WindowTest : public ::testing::Test {
protected:
    WindowTest() {
        static const QFont systemFont = QApplication::font();
        qApp->setStyleSheet({});
        QApplication::setFont(systemFont); // the theme of another test's window may have left its own
    }
    void start() {
        setup.emplace(
            *qApp, [this] { return today; }, folder.settingsFile());
        setup->open(folder.file());
        setup->window().show();
        ASSERT_TRUE(QTest::qWaitForWindowExposed(&setup->window()));
    }
    void startWith(const Profile& profile) {
        folder.write(profile);
        start();
    }
    void goTo(Date date) {
        today = date;
        setup->workspace().refresh();
    }
    [[nodiscard]] MainWindow& window() { return setup->window(); }
    /// A page as it is when somebody goes there now.
    template <typename PageType>
    PageType* page() {
        auto* found = window().findChild<PageType*>();
        if (found != nullptr) {
            found->prepare();
        }
        return found;
    }
    void press(Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier) {
        if (QApplication::activeModalWidget() == nullptr) {
            window().activateWindow(); // no window manager does it after a dialog has closed
            ASSERT_TRUE(QTest::qWaitForWindowActive(&window()));
        }
        QWidget* target = QApplication::focusWidget();
        QTest::keyClick(target != nullptr ? target : &window(), key, modifiers);
        QApplication::processEvents();
    }
    /// Logs today's run as the plan has it: Ctrl+L, Enter.
    void logAsPlanned() {
        press(Qt::Key_L, Qt::ControlModifier);
        auto* dialog = window().findChild<LogRunDialog*>();
        ASSERT_NE(dialog, nullptr);
        press(Qt::Key_Return);
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
        ASSERT_EQ(window().findChild<LogRunDialog*>(), nullptr) << "Enter did not save";
    }
    /// Everything that can be read on a page now.
    [[nodiscard]] static QString textOf(const QWidget* widget) {
        QStringList texts;
        for (const QLabel* label : widget->findChildren<QLabel*>()) {
            texts.append(label->isVisibleTo(widget) ? label->text() : QString());
        }
        for (const QAbstractButton* button : widget->findChildren<QAbstractButton*>()) {
            texts.append(button->isVisibleTo(widget) ? button->text() + button->accessibleName() : QString());
        }
        for (const QTableView* table : widget->findChildren<QTableView*>()) {
            for (int row = 0; row < table->model()->rowCount(); ++row) {
                for (int column = 0; column < table->model()->columnCount(); ++column) {
                    texts.append(table->model()->index(row, column).data().toString());
                }
            }
        }
        return texts.join(QLatin1Char('\n'));
    }
    [[nodiscard]] Journal stored() const { return Store(folder.file()).loadJournal(); }

    test::DataFolder folder;
    Date today = monday;
    std::optional<WindowSetup> setup;
};

} // namespace stridewell::test
