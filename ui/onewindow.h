// SPDX-FileCopyrightText: 2026 The Stridewell contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLockFile>
#include <QObject>

#include <chrono>
#include <filesystem>
#include <memory>

class QFileSystemWatcher;
class QWidget;

namespace stridewell {

/// One window for a data file: the first program to show it holds a lock, a later one asks that window to come to the
/// front and ends. Lock and request are files in the person's runtime folder (docs/adr/0015), so that nobody else's
/// window is meant, and a lock whose program was killed counts for nothing.
class OneWindow : public QObject {
    Q_OBJECT

public:
    /// How the start of a second window went.
    enum class Turn {
        First,      ///< this program's window is the one
        HandedOver, ///< the open window has answered: nothing is left to do
        NoAnswer,   ///< there is one, but it does not answer
    };

    /// How long the open window may take to answer.
    static constexpr std::chrono::milliseconds patience{3000};

    /// folder: where lock and request stand; made where missing. Without a writable one every window is the first.
    explicit OneWindow(const std::filesystem::path& dataFile, const QString& folder = usualFolder(),
                       QObject* parent = nullptr);
    ~OneWindow() override;
    [[nodiscard]] static QString usualFolder();

    /// Takes the turn, before there is a window. Waits for an answer for `patience` at most.
    Turn take(std::chrono::milliseconds atMost = patience);
    /// Answers from now on, and what was asked meanwhile; only after Turn::First.
    void answer();

signals:
    /// Another start wants this window. token: what the desktop gave that start for coming to the front; may be empty.
    void wanted(const QByteArray& token);

private:
    bool ask(std::chrono::milliseconds atMost);
    void look();

    QString m_folder;
    QString m_request;
    QLockFile m_lock;
    std::unique_ptr<QFileSystemWatcher> m_watcher; ///< needs the application, which a start that hands over has not
};

/// Lets a window come to the front with the keyboard, or as far as the desktop allows.
void bringToFront(QWidget& window, const QByteArray& token);

} // namespace stridewell
