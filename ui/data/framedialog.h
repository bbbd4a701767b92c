// SPDX-FileCopyrightText: 2026 The Stridewell contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>

class QPushButton;
class QVBoxLayout;

namespace stridewell {

class Card;

/// One card with what is asked, and below it Cancel and the one filled button, which Enter presses.
class FrameDialog : public QDialog {
    Q_OBJECT

public:
    FrameDialog(const QString& title, const QString& heading, const QString& acceptCaption, QWidget* parent);

    [[nodiscard]] QPushButton* acceptButton() const { return m_accept; }

protected:
    [[nodiscard]] QVBoxLayout* body() const;
    /// Opens as high as what is in it needs at that width, held inside the screen.
    void fitToWords(double widthEms);
    void showEvent(QShowEvent* event) override;

private:
    Card* m_card = nullptr;
    QPushButton* m_cancel = nullptr;
    QPushButton* m_accept = nullptr;
};

} // namespace stridewell
