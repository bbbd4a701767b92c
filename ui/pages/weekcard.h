// SPDX-FileCopyrightText: 2026 The Stridewell contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/journal.h"
#include "core/projection/projection.h"
#include "ui/widgets/card.h"

#include <array>
#include <vector>

class QGridLayout;
class QLabel;
class QLayout;
class QPushButton;

namespace stridewell {

class Banner;
class DayCell;
class Formats;
class WeekMeter;
class WhyList;

/// One week of the plan: its seven days, planned, done and limit as a bar, and why.
class WeekCard : public Card {
    Q_OBJECT

public:
    explicit WeekCard(QWidget* parent = nullptr);
    /// journal: of the projection.
    void setWeek(const Projection& projection, const ProjectedWeek& week, const Journal& journal,
                 const Formats& formats);
    /// Says under the days why a run could not move; empty takes it back.
    void setRefusal(const QString& sentence);
    [[nodiscard]] QString refusal() const;
    /// Marks the days to which a run may move, and says so under them; an empty sentence takes it back.
    void setGoodDays(const std::vector<Date>& days, const QString& sentence);
    [[nodiscard]] QString goodDays() const;
    [[nodiscard]] DayCell* day(int index) const { return m_days[static_cast<std::size_t>(index)]; }
    [[nodiscard]] bool holds(Date date) const;

signals:
    void moveAsked(stridewell::Date from, stridewell::Date to);
    /// A run is held, or has the keyboard: where may it go?
    void moveConsidered(stridewell::Date from);
    void logAsked(stridewell::Date date);
    void editAsked(stridewell::EntryId run);
    void printAsked(int week);
    void saveAsked(int week);

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    QLayout* makeHeading();
    void arrangeDays();
    void dayClicked(const DayCell& cell);
    void focusDay(int index);
    void setDays(const Projection& projection, const ProjectedWeek& week, const Journal& journal,
                 const Formats& formats);

    int m_number = 1;
    Date m_start;
    Date m_today;
    bool m_flat = false;
    QLabel* m_heading = nullptr;
    QLabel* m_dates = nullptr;
    QPushButton* m_print = nullptr;
    QPushButton* m_save = nullptr;
    QLabel* m_session = nullptr;
    QGridLayout* m_grid = nullptr;
    std::array<DayCell*, 7> m_days{};
    QLabel* m_goodDays = nullptr;
    Banner* m_refusal = nullptr;
    WeekMeter* m_meter = nullptr;
    WhyList* m_why = nullptr;
};

} // namespace stridewell
