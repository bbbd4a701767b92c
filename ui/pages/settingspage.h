// SPDX-FileCopyrightText: 2026 The Stridewell contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/page.h"

class QComboBox;
class QLabel;
class QRadioButton;

namespace stridewell {

class ActionDialogs;
class Actions;
class DataDialogs;
class PrintService;
class Theme;
class UiSettings;
class Workspace;

/// The plan's choices, units, look, paper, and where the data is. Everything takes effect at once.
class SettingsPage : public Page {
    Q_OBJECT

public:
    struct Parts {
        Workspace& workspace;
        Actions& actions;
        ActionDialogs& dialogs;
        DataDialogs& data;
        PrintService& printing;
        UiSettings& settings;
        Theme& theme;
    };
    explicit SettingsPage(const Parts& parts, QWidget* parent = nullptr);
    [[nodiscard]] QString title() const override;
    [[nodiscard]] QString iconName() const override;
    [[nodiscard]] QRadioButton* milesButton() const { return m_miles; }
    [[nodiscard]] QRadioButton* kilometresButton() const { return m_kilometres; }

protected:
    void build() override;
    void render(const Projection& projection) override;

private:
    QWidget* makePlanCard();
    QWidget* makeLookCard();
    QWidget* makeDataCard();
    void setUnits(Units units);
    void openDataFolder();

    Parts m_parts;
    QLabel* m_plan = nullptr;
    QLabel* m_days = nullptr;
    QLabel* m_pace = nullptr;
    QRadioButton* m_kilometres = nullptr;
    QRadioButton* m_miles = nullptr;
    QComboBox* m_theme = nullptr;
    QComboBox* m_textSize = nullptr;
    QComboBox* m_paper = nullptr;
    QLabel* m_file = nullptr;
};

/// The theme that the settings name.
void applyLook(const UiSettings& settings, Theme& theme);

} // namespace stridewell
