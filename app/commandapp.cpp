// SPDX-FileCopyrightText: 2026 The Stridewell contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commandapp.h"

#include "ui/settings/uisettings.h"
#include "ui/text/language.h"

#include <QGuiApplication>

namespace stridewell {

namespace {

// Qt keeps references to both. The program's own arguments are not Qt's to read.
int argumentCount = 1;
char programName[] = "stridewell";
char* arguments[] = {programName, nullptr};

void speak(QCoreApplication& app) {
    Language(UiSettings().text(Setting::Language)).speak(app);
}

} // namespace

CommandApp::CommandApp() : m_app(std::make_unique<QCoreApplication>(argumentCount, arguments)) {
    speak(*m_app);
}

CommandApp::~CommandApp() = default;

void CommandApp::makePainter() {
    leave();
    qputenv("QT_QPA_PLATFORM", "offscreen"); // paper needs no display, and must not wait for one
    m_app = std::make_unique<QGuiApplication>(argumentCount, arguments);
    speak(*m_app);
}

void CommandApp::leave() {
    m_app.reset();
}

} // namespace stridewell
