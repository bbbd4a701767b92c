// SPDX-FileCopyrightText: 2026 The Stridewell contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/onewindow.h"

#include <QApplication>
#include <QCryptographicHash>
#include <QDeadlineTimer>
#include <QDir>
#include <QFileSystemWatcher>
#include <QSaveFile>
#include <QStandardPaths>
#include <QThread>
#include <QWidget>

namespace stridewell {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr const char* tokenVariable = "XDG_ACTIVATION_TOKEN"; // Wayland's; Qt reads it when it activates a window

/// The same for every way to write the path of one file.
QString nameFor(const std::filesystem::path& dataFile) {
    std::error_code error;
    const std::filesystem::path absolute = std::filesystem::absolute(dataFile, error);
    const std::filesystem::path real = std::filesystem::weakly_canonical(absolute, error);
    const QByteArray path = QByteArray::fromStdString((error ? absolute : real).string());
    return QString::fromLatin1(QCryptographicHash::hash(path, QCryptographicHash::Sha256).toHex().left(20));
}

} // namespace

OneWindow::OneWindow(const std::filesystem::path& dataFile, const QString& folder, QObject* parent)
    : QObject(parent), m_folder(folder), m_request(folder + u'/' + nameFor(dataFile) + u".show"_s),
      m_lock(folder + u'/' + nameFor(dataFile) + u".lock"_s) {
    m_lock.setStaleLockTime(0); // it never grows old; a program that no longer runs holds nothing
}

OneWindow::~OneWindow() = default;

QString OneWindow::usualFolder() {
    const QString folder = QStandardPaths::writableLocation(QStandardPaths::RuntimeLocation);
    return folder.isEmpty() ? QString() : folder + u"/stridewell"_s;
}

OneWindow::Turn OneWindow::take(std::chrono::milliseconds atMost) {
    const bool possible = !m_folder.isEmpty() && QDir().mkpath(m_folder);
    if (!possible || m_lock.tryLock(0) || m_lock.error() != QLockFile::LockFailedError) {
        return Turn::First;
    }
    if (ask(atMost)) {
        return Turn::HandedOver;
    }
    // It may have closed just then.
    return m_lock.tryLock(0) ? Turn::First : Turn::NoAnswer;
}

bool OneWindow::ask(std::chrono::milliseconds atMost) {
    QSaveFile request(m_request);
    if (!request.open(QIODevice::WriteOnly)) {
        return false;
    }
    request.write(qgetenv(tokenVariable));
    if (!request.commit()) {
        return false;
    }
    constexpr unsigned long stepMs = 10;
    for (const QDeadlineTimer deadline(atMost); QFile::exists(m_request); QThread::msleep(stepMs)) {
        if (deadline.hasExpired()) {
            return !QFile::remove(m_request); // gone in the last moment: answered
        }
    }
    return true;
}

void OneWindow::answer() {
    if (!m_lock.isLocked()) {
        return;
    }
    m_watcher = std::make_unique<QFileSystemWatcher>(QStringList(m_folder));
    connect(m_watcher.get(), &QFileSystemWatcher::directoryChanged, this, &OneWindow::look);
    look();
}

void OneWindow::look() {
    QFile request(m_request);
    if (!request.open(QIODevice::ReadOnly)) {
        return;
    }
    const QByteArray token = request.readAll();
    request.close();
    request.remove(); // the answer
    emit wanted(token);
}

void bringToFront(QWidget& window, const QByteArray& token) {
    if (!token.isEmpty()) {
        qputenv(tokenVariable, token);
    }
    window.setWindowState(window.windowState() & ~Qt::WindowMinimized);
    window.show();
    window.raise();
    QWidget* const dialog = QApplication::activeModalWidget();
    QWidget* const front = dialog != nullptr ? dialog : &window;
    front->raise();
    front->activateWindow();
    QApplication::alert(front); // where the desktop lets nobody push forward, its task list says so
}

} // namespace stridewell
