// SPDX-FileCopyrightText: 2026 The Stridewell contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QLabel;
class QPushButton;

namespace stridewell {

class Banner;

/// The whole window while no data file can be used: why, a backup to put in its place, another place for it.
class ProblemPage : public QWidget {
    Q_OBJECT

public:
    explicit ProblemPage(QWidget* parent = nullptr);
    /// What happened to which file, and what to do.
    void setProblem(const QString& title, const QString& sentence);
    [[nodiscard]] QString problem() const;
    /// The backup that can take the file's place, in words.
    void offerBackup(const QString& sentence);
    /// For a file that is not there: going on without what was in it.
    void offerNew();
    [[nodiscard]] QPushButton* restoreButton() const { return m_restore; }
    [[nodiscard]] QPushButton* newButton() const { return m_new; }
    [[nodiscard]] QPushButton* retryButton() const { return m_retry; }

signals:
    void retryClicked();
    void elsewhereClicked();
    void restoreClicked();
    void newClicked();

private:
    Banner* m_banner = nullptr;
    QLabel* m_backup = nullptr;
    QPushButton* m_restore = nullptr;
    QPushButton* m_new = nullptr;
    QPushButton* m_elsewhere = nullptr;
    QPushButton* m_retry = nullptr;
};

} // namespace stridewell
