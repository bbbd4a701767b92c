// SPDX-FileCopyrightText: 2026 The Stridewell contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QLabel;
class QPushButton;

namespace stridewell {

/// Says what was just done and offers to undo it. It has no time limit, as people read and press at their own pace: it
/// stays until the next sentence, a click, or hide(), which the window does when another page is shown. Edit, Undo and
/// its keys stay after that.
class UndoBar : public QWidget {
    Q_OBJECT

public:
    explicit UndoBar(QWidget* parent = nullptr);
    /// what: the action as a finished sentence ("Run of 23 November deleted.").
    void offer(const QString& what);
    /// The same for what there is nothing to undo of.
    void tell(const QString& what);
    [[nodiscard]] QString text() const;
    [[nodiscard]] QPushButton* undoButton() const { return m_undo; }

signals:
    void undoClicked();

private:
    void say(const QString& what);
    QLabel* m_text = nullptr;
    QPushButton* m_undo = nullptr;
};

} // namespace stridewell
