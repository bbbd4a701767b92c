// SPDX-FileCopyrightText: 2026 The Stridewell contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QPushButton;

namespace stridewell {

class Banner;

/// The whole window while no data file can be used: why, and another place for it.
class ProblemPage : public QWidget {
    Q_OBJECT

public:
    explicit ProblemPage(QWidget* parent = nullptr);
    /// What happened to which file, and what to do.
    void setProblem(const QString& sentence);
    [[nodiscard]] QString problem() const;
    [[nodiscard]] QPushButton* elsewhereButton() const { return m_elsewhere; }

signals:
    void retryClicked();
    void elsewhereClicked();

private:
    Banner* m_banner = nullptr;
    QPushButton* m_elsewhere = nullptr;
};

} // namespace stridewell
