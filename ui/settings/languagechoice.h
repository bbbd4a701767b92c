// SPDX-FileCopyrightText: 2026 The Stridewell contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QComboBox;
class QLabel;

namespace stridewell {

class UiSettings;

/// Which language the program speaks: the system's, or one of those it has, each in its own words. What is on the
/// screen stays in the language of its start; a sentence says when the chosen one comes.
class LanguageChoice : public QWidget {
    Q_OBJECT

public:
    explicit LanguageChoice(UiSettings& settings, QWidget* parent = nullptr);

    [[nodiscard]] QComboBox* box() const { return m_box; }
    [[nodiscard]] QLabel* note() const { return m_note; }

private:
    void choose();

    UiSettings& m_settings;
    QString m_spoken; ///< the setting that the window was started with
    QComboBox* m_box;
    QLabel* m_note;
};

} // namespace stridewell
