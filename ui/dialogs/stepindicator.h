// SPDX-FileCopyrightText: 2026 The Stridewell contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>
#include <QWidget>

namespace stridewell {

/// The steps of an assistant as numbered dots with words; the current one stands out.
class StepIndicator : public QWidget {
    Q_OBJECT

public:
    explicit StepIndicator(QStringList names, QWidget* parent = nullptr);
    /// 0 for the first.
    void setStep(int step);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    /// Columns are even where every name fits; else the current step has what room there is, the others their circles.
    [[nodiscard]] double columnOf(int index) const;
    static double dotWidth();
    void paintStep(QPainter& painter, int index, const QRectF& column) const;

    QStringList m_names;
    int m_step = 0;
};

} // namespace stridewell
