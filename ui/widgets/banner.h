// SPDX-FileCopyrightText: 2026 The Stridewell contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme/colours.h"

#include <QFrame>

class QLabel;
class QPushButton;

namespace stridewell {

class IconLabel;

/// Icon, word, colour and a sentence, with a button where there is something to do.
class Banner : public QFrame {
    Q_OBJECT

public:
    explicit Banner(Tone tone = Tone::Info, QWidget* parent = nullptr);
    /// title: the word ("Rest a day longer"); text: sentences beneath it, may be empty.
    void setMessage(Tone tone, const QString& title, const QString& text);
    [[nodiscard]] Tone tone() const { return m_tone; }
    [[nodiscard]] QString title() const;
    [[nodiscard]] QString text() const;
    /// Empty hides the button.
    void setButton(const QString& caption);
    [[nodiscard]] QPushButton* button() const { return m_button; }

signals:
    void buttonClicked();

private:
    Tone m_tone;
    IconLabel* m_icon = nullptr;
    QLabel* m_title = nullptr;
    QLabel* m_text = nullptr;
    QPushButton* m_button = nullptr;
};

} // namespace stridewell
