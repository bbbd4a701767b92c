// SPDX-FileCopyrightText: 2026 The Stridewell contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme/colours.h"
#include "ui/theme/metrics.h"

#include <QFont>
#include <QObject>

class QApplication;

namespace stridewell {

/// What the person chose in the settings.
enum class ThemeChoice { System, Light, Dark, HighContrast };

/// Gives the application its palette, font size and stylesheet. One object, made beside QApplication; widgets never
/// need it: they read currentColours() and space().
class Theme : public QObject {
    Q_OBJECT

public:
    /// Remembers the system's font and palette; changes nothing yet.
    explicit Theme(QApplication& app, QObject* parent = nullptr);
    ~Theme() override;

    /// Text size in percent of the system's, held to 100..200.
    void setTextPercent(int percent);
    void setChoice(ThemeChoice choice);
    [[nodiscard]] int textPercent() const { return m_textPercent; }
    [[nodiscard]] ThemeChoice choice() const { return m_choice; }
    /// What the choice comes to now; for System, dark when the system's own palette is.
    [[nodiscard]] ColourScheme scheme() const;

    /// Applies palette, font and stylesheet, and takes all fades and slides away. setChoice() and setTextPercent() call
    /// it once it has been called.
    void apply();

signals:
    /// After apply() has changed something, also when the system switched between light and dark.
    void changed();

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    [[nodiscard]] bool systemIsDark() const;
    void scheduleSystemLook();

    QApplication& m_app;
    QFont m_systemFont;
    ThemeChoice m_choice = ThemeChoice::System;
    int m_textPercent = 100;
    bool m_systemDark = false;
    bool m_applied = false;
    bool m_lookScheduled = false;
};

} // namespace stridewell
