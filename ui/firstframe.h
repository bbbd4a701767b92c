// SPDX-FileCopyrightText: 2026 The Stridewell contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QEvent>
#include <QObject>
#include <QTimer>
#include <QWindow>

#include <functional>
#include <utility>

namespace stridewell {

/// Calls back once, when a window that has just been shown has its first whole frame on the display.
class FirstFrame : public QObject {
public:
    FirstFrame(QWindow* window, std::function<void()> then) : m_window(window), m_then(std::move(then)) {
        m_window->installEventFilter(this);
    }

protected:
    bool eventFilter(QObject* watched, QEvent* event) override {
        if (event->type() == QEvent::Expose && m_window->isExposed() && m_then) {
            // The window paints while it handles this event; what is queued comes after.
            QTimer::singleShot(0, this, std::exchange(m_then, nullptr));
        }
        return QObject::eventFilter(watched, event);
    }

private:
    QWindow* m_window;
    std::function<void()> m_then;
};

} // namespace stridewell
