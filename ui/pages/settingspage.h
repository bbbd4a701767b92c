// SPDX-FileCopyrightText: 2026 The Stridewell contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/page.h"

class QBoxLayout;

namespace stridewell {

class ActionDialogs;
class Actions;
class DataDialogs;
class DataSettings;
class LookSettings;
class PlanSettings;
class PrintService;
class ShoesCard;
class Theme;
class UiSettings;
class Workspace;

/// The plan's choices, shoes, the look, and where the data is: a card each. Everything takes effect at once.
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

protected:
    void build() override;
    void render(const Projection& projection) override;
    void resizeEvent(QResizeEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    /// One column of cards, or two where the window is wide.
    void arrange();

    Parts m_parts;
    QBoxLayout* m_columns = nullptr;
    PlanSettings* m_plan = nullptr;
    ShoesCard* m_shoes = nullptr;
    LookSettings* m_look = nullptr;
    DataSettings* m_data = nullptr;
};

} // namespace stridewell
