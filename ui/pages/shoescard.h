// SPDX-FileCopyrightText: 2026 The Stridewell contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/journal.h"
#include "ui/widgets/card.h"

#include <optional>
#include <vector>

class QPushButton;

namespace stridewell {

class ActionDialogs;
class Actions;
class Workspace;
struct Projection;
struct ShoeWear;

/// The pairs of shoes, what each has run, and what can be done with it.
class ShoesCard : public Card {
    Q_OBJECT

public:
    ShoesCard(const Workspace& workspace, Actions& actions, ActionDialogs& dialogs, QWidget* parent = nullptr);
    void setProjection(const Projection& projection);
    [[nodiscard]] QPushButton* addButton() const { return m_add; }

private:
    /// What can be done with a pair.
    enum class Deed { Edit, Retire, Remove };
    struct Button {
        EntryId shoes;
        Deed deed;
        QPushButton* button;
    };

    void addPair(const ShoeWear& wear, const Shoes& shoes);
    void addButtons(const ShoeWear& wear, const Shoes& shoes);
    void act(EntryId shoes, Deed deed);
    /// Which of the buttons has the focus.
    [[nodiscard]] std::optional<Button> focused() const;
    /// To the same button of the same pair, or to the one that adds a pair.
    void focusAgain(const Button& was);

    const Workspace& m_workspace;
    Actions& m_actions;
    ActionDialogs& m_dialogs;
    QVBoxLayout* m_pairs = nullptr;
    QPushButton* m_add = nullptr;
    std::vector<Button> m_buttons;
    QStringList m_shown; ///< what the pairs say now
};

} // namespace stridewell
