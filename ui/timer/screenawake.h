// SPDX-FileCopyrightText: 2026 The Stridewell contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

#include <optional>

namespace stridewell {

/// Asks the desktop to leave the screen on, through org.freedesktop.ScreenSaver on the session bus. Where there is no
/// such service it does nothing; a program that ends or is killed takes its wish along.
class ScreenAwake : public QObject {
    Q_OBJECT

public:
    explicit ScreenAwake(QObject* parent = nullptr);
    ~ScreenAwake() override;

    /// Whether the screen is to stay on from now on.
    void keep(bool on);

private:
    void ask();
    void giveBack();

    bool m_wanted = false;
    bool m_asked = false;            ///< an answer is on its way
    std::optional<quint32> m_cookie; ///< what the desktop wants to be given back
};

} // namespace stridewell
