// SPDX-FileCopyrightText: 2026 The Stridewell contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/card.h"

class QComboBox;

namespace stridewell {

class Formats;
class PrintService;
class Theme;
class UiSettings;

/// Colours, text size and paper; each takes effect at once.
class LookSettings : public Card {
    Q_OBJECT

public:
    LookSettings(UiSettings& settings, Theme& theme, PrintService& printing, const Formats& formats,
                 QWidget* parent = nullptr);
    /// Shows what is in force.
    void refresh();
    [[nodiscard]] QComboBox* colours() const { return m_theme; }
    [[nodiscard]] QComboBox* textSize() const { return m_textSize; }
    [[nodiscard]] QComboBox* paper() const { return m_paper; }

private:
    void addTheme();
    void addTextSize(const Formats& formats);
    void addPaper();

    UiSettings& m_settings;
    Theme& m_inForce;
    PrintService& m_printing;
    QComboBox* m_theme = nullptr;
    QComboBox* m_textSize = nullptr;
    QComboBox* m_paper = nullptr;
};

/// The theme that the settings name.
void applyLook(const UiSettings& settings, Theme& theme);

} // namespace stridewell
