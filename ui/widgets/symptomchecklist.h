// SPDX-FileCopyrightText: 2026 The Stridewell contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/symptom.h"

#include <QWidget>

#include <array>

class QCheckBox;
class QVBoxLayout;

namespace stridewell {

class Banner;

/// The checklist of symptoms, grouped by how soon they need someone, the most urgent first; a tick shows in place what
/// to do first.
class SymptomChecklist : public QWidget {
    Q_OBJECT

public:
    explicit SymptomChecklist(QWidget* parent = nullptr);

    [[nodiscard]] Symptoms value() const;
    void setValue(Symptoms symptoms);
    [[nodiscard]] QCheckBox* box(Symptom symptom) const { return m_boxes[static_cast<std::size_t>(symptom)]; }
    /// The advice shown for the gravest group with a tick; empty when nothing is ticked.
    [[nodiscard]] QString advice() const;

signals:
    void valueChanged();

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    QWidget* makeGroup(std::size_t group);
    void arrange(bool wide);
    void showAdvice();

    std::array<QVBoxLayout*, 2> m_columns{};
    std::array<QWidget*, 4> m_groups{};
    bool m_wide = false;
    std::array<QCheckBox*, symptomCount> m_boxes{};
    std::array<Banner*, 4> m_banners{};
};

} // namespace stridewell
