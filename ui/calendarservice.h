// SPDX-FileCopyrightText: 2026 The Stridewell contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/data/calendardialog.h"

#include "ui/windowapp.h"

#include <QObject>

namespace stridewell {

class UiSettings;
class Workspace;

/// Puts the plan into a calendar file: asks how and where, and remembers both.
class CalendarService : public QObject {
    Q_OBJECT

public:
    /// window: the dialogs' parent.
    CalendarService(Workspace& workspace, UiSettings& settings, QWidget* window);

    /// Without one, files are made at the beginning of the workspace's today.
    void setClock(MomentSource now) { m_now = std::move(now); }
    /// What was chosen last.
    [[nodiscard]] CalendarChoice remembered() const;
    /// Writes the file; one that is there and was made by this program tells what to cancel.
    void writeTo(const QString& file, const CalendarChoice& choice);

public slots:
    void exportCalendar();

signals:
    /// What was done, as a finished sentence.
    void told(const QString& what);
    void failed(const QString& title, const QString& sentence);

private:
    void remember(const CalendarChoice& choice);
    [[nodiscard]] QString askWhere(const CalendarChoice& choice) const;

    Workspace& m_workspace;
    UiSettings& m_settings;
    QWidget* m_window;
    MomentSource m_now;
};

} // namespace stridewell
