// SPDX-FileCopyrightText: 2026 The Stridewell contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/journal.h"
#include "core/model/profile.h"
#include "ui/data/framedialog.h"

#include <optional>

class QCheckBox;
class QLineEdit;

namespace stridewell {

class DateEdit;
class DistanceEdit;
class FieldNote;

/// A pair of shoes: a new one, or one to correct.
class ShoesDialog : public FrameDialog {
    Q_OBJECT

public:
    /// existing: the pair to correct, whose id is kept; today: the latest day that can be chosen.
    ShoesDialog(const std::optional<Shoes>& existing, Units units, Date today, QWidget* parent = nullptr);

    [[nodiscard]] Shoes shoes() const;
    void accept() override;

    [[nodiscard]] QLineEdit* name() const { return m_name; }
    [[nodiscard]] DateEdit* firstDay() const { return m_firstDay; }
    [[nodiscard]] DistanceEdit* startDistance() const { return m_distance; }
    [[nodiscard]] QCheckBox* retired() const { return m_retired; }
    [[nodiscard]] DateEdit* lastDay() const { return m_lastDay; }
    /// What is wrong, in the order of the fields; empty when nothing is.
    [[nodiscard]] QString problem() const;

private:
    void addName();
    void addFirstDay(Date today);
    void addDistance(Units units);
    void addRetired(Date today);
    /// The first field that is wrong, with its sentence shown.
    QWidget* markWrong();
    /// As large as its words, within the screen; what does not fit scrolls.
    void fit();

    Shoes m_base;
    QVBoxLayout* m_fields = nullptr;
    QLineEdit* m_name = nullptr;
    FieldNote* m_nameNote = nullptr;
    DateEdit* m_firstDay = nullptr;
    DistanceEdit* m_distance = nullptr;
    FieldNote* m_distanceNote = nullptr;
    QCheckBox* m_retired = nullptr;
    DateEdit* m_lastDay = nullptr;
    FieldNote* m_lastDayNote = nullptr;
};

} // namespace stridewell
