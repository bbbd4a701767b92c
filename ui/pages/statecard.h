// SPDX-FileCopyrightText: 2026 The Stridewell contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/projection/projection.h"
#include "ui/widgets/card.h"

class QLabel;
class QPushButton;

namespace stridewell {

class ActionDialogs;
class Banner;
class Formats;
class PrintService;
class WhyList;

/// Any state but "keep going": what the plan does, why, and what ends it, with the entries that are still missing.
class StateCard : public Card {
    Q_OBJECT

public:
    StateCard(ActionDialogs& dialogs, PrintService& printing, QWidget* parent = nullptr);
    /// Hidden while there is nothing but to keep going, and nothing to say of a clearance.
    void setState(const Projection& projection, const Journal& journal, const Formats& formats);
    [[nodiscard]] QPushButton* reportButton() const { return m_report; }

private:
    void setEnds(const Projection& projection, const Formats& formats);
    void setGoesOn(const Projection& projection, const Journal& journal, const Formats& formats);

    Banner* m_banner = nullptr;
    QLabel* m_goesOnHeading = nullptr;
    WhyList* m_goesOn = nullptr; ///< after a clearance
    QLabel* m_whyHeading = nullptr;
    WhyList* m_why = nullptr;
    QLabel* m_endsHeading = nullptr;
    QLabel* m_ends = nullptr;
    QPushButton* m_cleared = nullptr;
    QPushButton* m_walk = nullptr;
    QPushButton* m_cross = nullptr;
    QPushButton* m_report = nullptr;
};

} // namespace stridewell
