// SPDX-FileCopyrightText: 2026 The Stridewell contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/access/checks.h"
#include "tests/ui/access/paintrecorder.h"
#include "ui/theme/colours.h"

#include <QAbstractButton>
#include <QAbstractSpinBox>
#include <QCheckBox>
#include <QComboBox>
#include <QHash>
#include <QImage>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QRadioButton>
#include <QStyle>
#include <QStyleOptionButton>

#include <algorithm>

namespace stridewell::test {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr double forText = 4.5;
constexpr double forLargeText = 3.0;
constexpr double forShapes = 3.0;

double neededFor(const QFont& font) {
    constexpr double large = 18.0;
    constexpr double largeBold = 14.0;
    return font.pointSizeF() >= large || (font.bold() && font.pointSizeF() >= largeBold) ? forLargeText : forText;
}

QColor over(const QColor& ink, const QColor& paper) {
    const auto mix = [a = ink.alphaF()](float top, float below) { return top * a + below * (1 - a); };
    return QColor::fromRgbF(mix(ink.redF(), paper.redF()), mix(ink.greenF(), paper.greenF()),
                            mix(ink.blueF(), paper.blueF()));
}

/// The colours that cover a good part of an area, without those that are as good as the ink itself.
QList<QColor> papersIn(const QImage& shot, const QRect& area, const QColor& ink) {
    constexpr double goodPart = 0.2;
    QHash<QRgb, int> counts;
    const QRect inside = area & shot.rect();
    int all = 0;
    for (int y = inside.top(); y <= inside.bottom(); ++y) {
        for (int x = inside.left(); x <= inside.right(); ++x) {
            ++counts[shot.pixel(x, y)];
            ++all;
        }
    }
    QList<QColor> papers;
    int most = 0;
    QColor usual;
    for (auto it = counts.cbegin(); it != counts.cend(); ++it) {
        const QColor colour(it.key());
        if (it.value() > most) {
            most = it.value();
            usual = colour;
        }
        if (it.value() > goodPart * all && colour.rgb() != ink.rgb()) {
            papers += colour;
        }
    }
    return papers.isEmpty() && usual.isValid() ? QList<QColor>{usual} : papers;
}

double worstContrast(const QImage& shot, const QRect& area, const QColor& ink) {
    double worst = 21;
    const auto papers = papersIn(shot, area, ink);
    for (const QColor& paper : papers) {
        worst = std::min(worst, contrastRatio(over(ink, paper), paper));
    }
    return worst;
}

/// Where, at the left, is the line by which one sees where an input, button or tick box begins.
QRect edgeOf(const QWidget& widget) {
    constexpr int thickest = 8; // the focus may draw lines of its own at the edge
    if (qobject_cast<const QCheckBox*>(&widget) != nullptr || qobject_cast<const QRadioButton*>(&widget) != nullptr) {
        const int line = widget.fontMetrics().height();
        if (widget.inherits("stridewell::WrapCheckBox")) {
            const bool picture = !static_cast<const QAbstractButton&>(widget).icon().isNull();
            return {0, 0, line, picture ? widget.height() : 2 * line}; // the mark is beside it, or the first line
        }
        QStyleOptionButton option;
        option.initFrom(&widget);
        const auto mark = qobject_cast<const QCheckBox*>(&widget) != nullptr ? QStyle::SE_CheckBoxIndicator
                                                                             : QStyle::SE_RadioButtonIndicator;
        return widget.style()->subElementRect(mark, &option, &widget);
    }
    return {0, 0, thickest, widget.height()};
}

bool hasEdge(const QWidget& widget) {
    if (const auto* button = qobject_cast<const QPushButton*>(&widget)) {
        return button->property("role").toString() != u"link"_s;
    }
    if (const auto* line = qobject_cast<const QLineEdit*>(&widget)) {
        return qobject_cast<const QAbstractSpinBox*>(line->parentWidget()) == nullptr &&
               qobject_cast<const QComboBox*>(line->parentWidget()) == nullptr;
    }
    return qobject_cast<const QAbstractSpinBox*>(&widget) != nullptr ||
           qobject_cast<const QComboBox*>(&widget) != nullptr ||
           qobject_cast<const QPlainTextEdit*>(&widget) != nullptr ||
           qobject_cast<const QCheckBox*>(&widget) != nullptr || qobject_cast<const QRadioButton*>(&widget) != nullptr;
}

double edgeContrast(const QImage& shot, const QRect& edge) {
    const int y = edge.center().y();
    const int from = std::max(0, edge.left() - 2);
    const QColor outside(shot.pixel(from, std::min(y, shot.height() - 1)));
    double best = 1;
    for (int x = from; x <= edge.right() && x < shot.width(); ++x) {
        best = std::max(best, contrastRatio(outside, QColor(shot.pixel(x, y))));
    }
    return best;
}

QString fault(const QWidget& widget, const QString& what, double found, double needed) {
    return u"%1: %2 has a contrast of %3 where %4 is right"_s.arg(pathOf(widget), what)
        .arg(found, 0, 'f', 2)
        .arg(needed);
}

void checkPainted(QWidget& widget, const QImage& shot, const QPoint& offset, QStringList& faults) {
    const Painted painted = paintedBy(widget);
    for (const PaintedText& text : painted.texts) {
        const QRect area = (text.ink & text.visible).translated(offset).toAlignedRect();
        if (area.height() < text.ink.height() / 2 || !shot.rect().intersects(area)) {
            continue; // scrolled out, all but a sliver
        }
        const double found = worstContrast(shot, area.adjusted(-1, -1, 1, 1), text.colour);
        if (found < neededFor(text.font)) {
            faults += fault(widget, u"\"%1\" (%2)"_s.arg(text.text.left(40), text.colour.name()), found,
                            neededFor(text.font));
        }
    }
    for (const PaintedPicture& picture : painted.pictures) {
        const QRect area = picture.place.translated(offset).toAlignedRect();
        const double found = worstContrast(shot, area, picture.colour);
        if (shot.rect().intersects(area) && found < forShapes) {
            faults += fault(widget, u"an icon (%1)"_s.arg(picture.colour.name()), found, forShapes);
        }
    }
}

} // namespace

QStringList contrastFaults(QWidget& root) {
    QStringList faults;
    const QImage shot = root.grab().toImage().convertToFormat(QImage::Format_RGB32);
    const auto widgets = visibleIn(root);
    for (QWidget* widget : widgets) {
        if (!widget->isEnabled()) {
            continue; // what cannot be used may be faint
        }
        const QPoint offset = widget->mapTo(&root, QPoint());
        checkPainted(*widget, shot, offset, faults);
        if (hasEdge(*widget)) {
            const double found = edgeContrast(shot, edgeOf(*widget).translated(offset));
            if (found < forShapes) {
                faults += fault(*widget, u"its edge"_s, found, forShapes);
            }
        }
    }
    return faults;
}

} // namespace stridewell::test
