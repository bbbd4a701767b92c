// SPDX-FileCopyrightText: 2026 The Stridewell contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/profile.h"
#include "core/units/distance.h"

#include <QLineEdit>

#include <optional>

namespace stridewell {

/// An optional distance in kilometres or miles, written the locale's way. Empty means "not given".
class DistanceEdit : public QLineEdit {
    Q_OBJECT

public:
    explicit DistanceEdit(Units units, QWidget* parent = nullptr);

    /// Nothing while empty or while the text is no distance (see isRight).
    [[nodiscard]] std::optional<Distance> value() const;
    void setValue(std::optional<Distance> value);
    /// Empty, or a number of 0 or more.
    [[nodiscard]] bool isRight() const;
    [[nodiscard]] Units units() const { return m_units; }
    /// Shows the same distance in the other unit.
    void setUnits(Units units);

    [[nodiscard]] QSize sizeHint() const override;

signals:
    void valueChanged();

protected:
    void paintEvent(QPaintEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    [[nodiscard]] QString unitName() const;
    void makeRoomForUnit();

    Units m_units;
    std::optional<Distance> m_set; ///< as set, so that what is shown rounds and value() does not
    QString m_setText;
};

} // namespace stridewell
