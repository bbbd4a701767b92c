// SPDX-FileCopyrightText: 2026 The Stridewell contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFrame>
#include <QList>

class QToolButton;
class QVBoxLayout;

namespace stridewell {

class Page;

/// The pages by icon and word, down the left side.
class NavigationRail : public QFrame {
    Q_OBJECT

public:
    explicit NavigationRail(QWidget* parent = nullptr);
    /// Where a page's button stands.
    enum class Place { Top, Bottom };
    /// Buttons are numbered in the order of the calls. shortcut: shown to the person and in force.
    void addPage(const Page& page, const QKeySequence& shortcut, Place place);
    void setCurrent(int index);

signals:
    void chosen(int index);

protected:
    void paintEvent(QPaintEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    void setIconSizes();

    QVBoxLayout* m_top = nullptr;
    QVBoxLayout* m_bottom = nullptr;
    QList<QToolButton*> m_buttons;
};

} // namespace stridewell
