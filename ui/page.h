// SPDX-FileCopyrightText: 2026 The Stridewell contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/projection/projection.h"

#include <QWidget>

#include <optional>

class QDialog;
class QLayout;
class QVBoxLayout;

namespace stridewell {

/// One page of the window, reached from the rail. Shows a projection; computes nothing. What it consists of is made
/// when it is first shown, so that a window opens with one page's work.
class Page : public QWidget {
    Q_OBJECT

public:
    using QWidget::QWidget;
    [[nodiscard]] virtual QString title() const = 0;
    /// As in themedIcon().
    [[nodiscard]] virtual QString iconName() const = 0;
    /// What there is to show from now on; kept, and read when the page is next prepared.
    void setProjection(const std::optional<Projection>& projection);
    /// Makes the page ready to be seen; nothing while there is no projection.
    void prepare();
    [[nodiscard]] bool isBuilt() const { return m_isBuilt; }
    /// What the page is about, for the keys of somebody who has just come to it; null where nothing stands out.
    [[nodiscard]] virtual QWidget* mainControl() const { return focusProxy(); }

protected:
    /// Makes the widgets, once.
    virtual void build() = 0;
    /// Puts the projection into them.
    virtual void render(const Projection& projection) = 0;
    /// A scrolling column of readable width that fills the page; what is added to it shows from top to bottom.
    QVBoxLayout* makeScrollingColumn(double widestEms);
    /// Of that column, from now on.
    void setWidest(double widestEms);
    void changeEvent(QEvent* event) override;

private:
    const std::optional<Projection>* m_projection = nullptr;
    bool m_isBuilt = false;
    bool m_isStale = false;
    QWidget* m_column = nullptr;
    double m_widestEms = 0;
};

/// The plan week that today lies in; the first before the start, the last after the end.
const ProjectedWeek& weekOfToday(const Projection& projection);

/// The plan week that somebody who prints now wants: today's, or the next one where no run of it is left.
const ProjectedWeek& weekToPrint(const Projection& projection);

/// Takes everything out of a layout; widgets are deleted once their signals have returned.
void clearLayout(QLayout* layout);

/// Makes a dialog as wide as asked or as the screen allows, and as high as its wrapped words need then.
void fitToWords(QDialog* dialog, double widthEms);

} // namespace stridewell
