// SPDX-FileCopyrightText: 2026 The Stridewell contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commandapp.h"

#include "ui/settings/uisettings.h"
#include "ui/text/language.h"

#include <QFileInfo>
#include <QGuiApplication>

#include <unistd.h>

namespace stridewell {

namespace {

// Qt keeps references to both. The program's own arguments are not Qt's to read.
int argumentCount = 1;
char programName[] = "stridewell";
char* arguments[] = {programName, nullptr};

void speak(QCoreApplication& app) {
    Language(UiSettings().text(Setting::Language)).speak(app);
}

constexpr const char* runtimeVariable = "XDG_RUNTIME_DIR";

/// Whether Qt will take the system's runtime folder. It looks into it for a display, also where it is to paint without
/// one; over SSH, in a container or behind sudo there may be none, or another person's.
bool hasRuntimeFolder() {
    const QFileInfo folder(qEnvironmentVariable(runtimeVariable));
    constexpr auto others =
        QFile::ReadGroup | QFile::WriteGroup | QFile::ExeGroup | QFile::ReadOther | QFile::WriteOther | QFile::ExeOther;
    return folder.isDir() && folder.ownerId() == ::getuid() && (folder.permissions() & others) == 0;
}

} // namespace

CommandApp::CommandApp() : m_app(std::make_unique<QCoreApplication>(argumentCount, arguments)) {
    speak(*m_app);
}

CommandApp::~CommandApp() = default;

void CommandApp::makePainter() {
    leave();
    qputenv("QT_QPA_PLATFORM", "offscreen"); // paper needs no display, and must not wait for one
    if (!hasRuntimeFolder()) {               // or Qt says so, and leaves a folder of its own in /tmp
        m_runtime.emplace();
        qputenv(runtimeVariable, m_runtime->path().toLocal8Bit());
    }
    m_app = std::make_unique<QGuiApplication>(argumentCount, arguments);
    speak(*m_app);
}

void CommandApp::leave() {
    m_app.reset();
}

} // namespace stridewell
