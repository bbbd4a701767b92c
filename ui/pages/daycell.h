// SPDX-FileCopyrightText: 2026 The Stridewell contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/projection/projection.h"
#include "ui/text/formats.h"

#include <QAbstractButton>

#include <optional>

namespace stridewell {

/// What was really run on a day.
struct DoneOnDay {
    int minutes = 0;
    Distance distance;
};

/// What one day of the plan shows.
struct PlanDay {
    Date date;
    std::optional<ProjectedSession> session;
    std::optional<DoneOnDay> done; ///< where the session was run
    bool today = false;
    bool core = false; ///< core items are suggested
};

/// One day of a week: its run with status as icon and word, or rest. A run still ahead can be dragged to another day
/// or moved with Shift and an arrow key.
class DayCell : public QAbstractButton {
    Q_OBJECT

public:
    explicit DayCell(QWidget* parent = nullptr);
    void setDay(const PlanDay& day, const Formats& formats);
    /// Whether the run that is being moved may come here.
    void setGood(bool good);
    [[nodiscard]] bool isGood() const { return m_good; }
    /// Says to a screen reader where this run may go.
    void setMoveHint(const QString& sentence);
    [[nodiscard]] const PlanDay& day() const { return m_day; }
    /// What a dragged run is: its date in ISO form.
    static QString mimeType();
    /// A line of a list instead of a tile, for narrow windows.
    void setFlat(bool flat);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

signals:
    /// A run that can move was taken up, or has the keyboard.
    void moveConsidered(stridewell::Date from);
    void moveForgotten();
    void moveAsked(stridewell::Date from, stridewell::Date to);
    /// An arrow key without Shift: the neighbour so many days away.
    void focusAsked(int days);

protected:
    void paintEvent(QPaintEvent* event) override;
    void focusInEvent(QFocusEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void dragEnterEvent(QDragEnterEvent* event) override;
    void dragLeaveEvent(QDragLeaveEvent* event) override;
    void dropEvent(QDropEvent* event) override;

private:
    [[nodiscard]] bool movable() const;
    [[nodiscard]] QString description(const Formats& formats) const;
    void paintGood(QPainter& painter, const QRectF& frame) const;
    /// The place on the side where reading begins; alignments turn round by themselves.
    [[nodiscard]] QRect mirrored(const QRect& place) const;
    void paintTile(QPainter& painter, const QRect& area) const;
    void paintFlat(QPainter& painter, const QRect& area) const;

    PlanDay m_day;
    QString m_name;     ///< "Mon 23"
    QString m_status;   ///< "planned"
    QString m_minutes;  ///< "30 min"
    QString m_distance; ///< "2.75 km"
    bool m_flat = false;
    bool m_dragOver = false;
    bool m_good = false;
    QPoint m_pressed;
};

} // namespace stridewell
