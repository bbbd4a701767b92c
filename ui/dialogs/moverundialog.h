// SPDX-FileCopyrightText: 2026 The Stridewell contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/projection/projection.h"

#include <QDialog>

#include <optional>

class QListWidget;
class QPushButton;

namespace stridewell {

class Formats;

/// Another day for a planned run: the days of its plan week, those a rule refuses with the reason.
class MoveRunDialog : public QDialog {
    Q_OBJECT

public:
    /// from: the day on which the run is planned now.
    MoveRunDialog(const Profile& profile, const Journal& journal, const Projection& projection, Date from,
                  const Formats& formats, QWidget* parent = nullptr);

    /// The chosen day; nothing while no allowed day is chosen.
    [[nodiscard]] std::optional<Date> chosen() const;

private:
    void choiceChanged();

    QListWidget* m_days = nullptr;
    QPushButton* m_move = nullptr;
};

} // namespace stridewell
