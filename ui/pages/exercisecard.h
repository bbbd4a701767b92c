// SPDX-FileCopyrightText: 2026 The Stridewell contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/projection/projection.h"
#include "ui/widgets/card.h"

#include <vector>

class QCheckBox;
class QLabel;
class QGridLayout;

namespace stridewell {

class Actions;
class Formats;

/// Today's core and stretch items with pictures and boxes; a tick is saved at once.
class ExerciseCard : public Card {
    Q_OBJECT

public:
    explicit ExerciseCard(Actions& actions, QWidget* parent = nullptr);
    /// Hidden on days without exercises.
    void setToday(const Projection& projection, const Journal& journal, const Formats& formats);
    [[nodiscard]] const std::vector<QCheckBox*>& boxes() const { return m_boxes; }

protected:
    void changeEvent(QEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    void setItems(const std::vector<StrengthItem>& items, const StrengthLevels& levels);
    void arrange();
    /// As many columns as the widest exercise has room for.
    void fitColumns();
    void sizePictures();
    void save();

    Actions& m_actions;
    Date m_today;
    std::vector<StrengthItem> m_items;
    StrengthLevels m_levels{};
    std::vector<QCheckBox*> m_boxes; ///< parallel to m_items
    std::vector<QLabel*> m_headings; ///< one a group
    QLabel* m_count = nullptr;
    QGridLayout* m_grid = nullptr;
    int m_columns = 1;
};

} // namespace stridewell
