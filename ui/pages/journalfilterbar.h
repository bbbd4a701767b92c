// SPDX-FileCopyrightText: 2026 The Stridewell contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/projection/projection.h"
#include "ui/models/journalfilter.h"

#include <QWidget>

class QComboBox;
class QLineEdit;

namespace stridewell {

class DateEdit;

/// The questions that narrow the journal down: a text, what kind, when, how much pain.
class JournalFilterBar : public QWidget {
    Q_OBJECT

public:
    enum Period { AnyTime, ThisWeek, FourWeeks, ThreeMonths, FromTo };

    explicit JournalFilterBar(QWidget* parent = nullptr);
    /// What "this week" and "the last" are counted from.
    void setToday(const Projection& projection);
    [[nodiscard]] JournalQuery query() const;
    /// Everything there is, of any time.
    void showAll();
    void fitToText();

    [[nodiscard]] QLineEdit* text() const { return m_text; }
    [[nodiscard]] QComboBox* kinds() const { return m_show; }
    [[nodiscard]] QComboBox* period() const { return m_period; }
    [[nodiscard]] QComboBox* pain() const { return m_pain; }
    [[nodiscard]] DateEdit* from() const { return m_from; }
    [[nodiscard]] DateEdit* to() const { return m_to; }

signals:
    void changed();

private:
    QComboBox* addChoice(const QString& name, const QStringList& choices);
    void periodChosen();

    Date m_today;
    Date m_weekStart;
    QLineEdit* m_text = nullptr;
    QComboBox* m_show = nullptr;
    QComboBox* m_period = nullptr;
    QComboBox* m_pain = nullptr;
    QWidget* m_fromTo = nullptr;
    DateEdit* m_from = nullptr;
    DateEdit* m_to = nullptr;
    bool m_quiet = false;
};

} // namespace stridewell
