// SPDX-FileCopyrightText: 2026 The Stridewell contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QLabel;
class QPushButton;

namespace stridewell {

/// The whole window in an emergency: whom to call, and "I have been seen and cleared". Nothing else, but why an earlier
/// clearance of the day is no longer there.
class AlertPage : public QWidget {
    Q_OBJECT

public:
    explicit AlertPage(QWidget* parent = nullptr);
    [[nodiscard]] QPushButton* clearedButton() const { return m_cleared; }
    [[nodiscard]] QString call() const;
    void tellTakenBack(const QString& sentence);

signals:
    void clearedClicked();

private:
    QLabel* m_call = nullptr;
    QLabel* m_takenBack = nullptr;
    QPushButton* m_cleared = nullptr;
};

} // namespace stridewell
