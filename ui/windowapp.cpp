// SPDX-FileCopyrightText: 2026 The Stridewell contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/windowapp.h"

#include "ui/calendarservice.h"
#include "ui/firstframe.h"
#include "ui/headstart.h"
#include "ui/onewindow.h"
#include "ui/settings/uisettings.h"
#include "ui/text/commandtext.h"
#include "ui/text/language.h"
#include "ui/windowsetup.h"

#include <QApplication>

#include <iostream>
#include <optional>

namespace stridewell {

int runWindow(int argc, char** argv, const std::filesystem::path& dataFile, DateSource today, MomentSource now,
              bool exitAfterStartup) {
    OneWindow one(dataFile);
    const OneWindow::Turn turn = exitAfterStartup ? OneWindow::Turn::NoAnswer : one.take();
    if (turn == OneWindow::Turn::HandedOver) {
        return 0;
    }
    const std::filesystem::path usedFile = UiSettings().dataFileFor(dataFile);
    HeadStart ahead(usedFile);
    QApplication app(argc, argv);
    QApplication::setApplicationName(QStringLiteral("Stridewell"));
    QApplication::setDesktopFileName(QStringLiteral("org.stridewell.Stridewell"));
    const Language language(UiSettings().text(Setting::Language));
    language.speak(app);
    QApplication::setLayoutDirection(language.direction());
    if (turn == OneWindow::Turn::NoAnswer && !exitAfterStartup) {
        std::cerr << "stridewell: " << CommandText::openWindowSilent().toStdString() << std::endl;
    }
    ahead.wait();
    WindowSetup setup(app, std::move(today));
    setup.workspace().openAhead(usedFile, ahead.takeData());
    setup.calendar().setClock(std::move(now));
    setup.open(dataFile);
    setup.window().show();
    QObject::connect(&one, &OneWindow::wanted, &setup.window(),
                     [&setup](const QByteArray& token) { bringToFront(setup.window(), token); });
    one.answer();
    std::optional<FirstFrame> firstFrame;
    if (exitAfterStartup) {
        firstFrame.emplace(setup.window().windowHandle(), [&setup] {
            std::cout << "started" << std::endl; // for whoever waits for it
            setup.window().close();
        });
    }
    return QApplication::exec();
}

} // namespace stridewell
