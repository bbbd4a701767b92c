// SPDX-FileCopyrightText: 2026 The Stridewell contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/access/checks.h"
#include "tests/ui/access/paintrecorder.h"

#include <QAbstractItemView>
#include <QAccessible>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QScreen>
#include <QScrollArea>
#include <QScrollBar>

namespace stridewell::test {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr QChar ellipsis(0x2026);
/// Glyphs may reach a little over their line without being cut for the eye: the hook of a J, by their height.
double toleranceFor(const PaintedText& text) {
    constexpr double least = 1.5;
    constexpr double share = 0.12;
    return std::max(least, share * text.ink.height());
}

/// The area whose viewport the widget is; null for all others.
QAbstractScrollArea* areaOf(const QWidget& widget) {
    auto* area = qobject_cast<QAbstractScrollArea*>(widget.parentWidget());
    return area != nullptr && area->viewport() == &widget ? area : nullptr;
}

/// What can be seen of the widget, at most after scrolling, in its own coordinates.
QRectF reachable(const QWidget& widget) {
    QRectF seen = widget.rect();
    QPoint offset;
    for (const QWidget* each = &widget; !each->isWindow(); each = each->parentWidget()) {
        if (areaOf(*each->parentWidget()) != nullptr) {
            break; // scrolled into view; scrolling sideways is a fault of its own
        }
        offset += each->pos();
        seen &= QRectF(each->parentWidget()->rect()).translated(-offset);
    }
    return seen;
}

/// Everything the widget says elsewhere than in its picture.
QStringList wordsOf(QWidget& widget) {
    QStringList words{widget.toolTip()};
    if (QAccessibleInterface* face = QAccessible::queryAccessibleInterface(&widget)) {
        words << face->text(QAccessible::Name) + QLatin1Char('\n') + face->text(QAccessible::Description) +
                     QLatin1Char('\n') + face->text(QAccessible::Value);
    }
    return words;
}

/// The cell that begins with the shortened text has the whole of it for pointer and screen reader.
bool cellTellsAll(const QAbstractItemView& view, const QString& begin) {
    const QAbstractItemModel& model = *view.model();
    for (int row = 0; row < model.rowCount(); ++row) {
        for (int column = 0; column < model.columnCount(); ++column) {
            const QModelIndex index = model.index(row, column);
            const QString text = index.data().toString();
            if (text.contains(begin) && index.data(Qt::ToolTipRole).toString().contains(text)) {
                return true;
            }
        }
    }
    return false;
}

bool isShortened(QWidget& widget, const QString& painted) {
    if (!painted.contains(ellipsis)) {
        return false;
    }
    for (const char* property : {"text", "placeholderText", "title"}) {
        if (widget.property(property).toString().remove(QLatin1Char('&')).contains(painted)) {
            return false; // its own words end in three dots
        }
    }
    const QString begin = painted.left(painted.indexOf(ellipsis)).trimmed();
    if (const auto* view = qobject_cast<QAbstractItemView*>(areaOf(widget))) {
        return !cellTellsAll(*view, begin);
    }
    for (const QString& words : wordsOf(widget)) {
        if (begin.isEmpty() || !words.contains(begin)) {
            return true;
        }
    }
    return false;
}

void checkText(QWidget& widget, const PaintedText& text, QRectF seen, QStringList& faults) {
    if (isShortened(widget, text.text)) {
        faults += u"%1: \"%2\" is shortened and nowhere else in full"_s.arg(pathOf(widget), text.text);
        return;
    }
    const QAbstractScrollArea* area = areaOf(widget);
    if (qobject_cast<const QLineEdit*>(&widget) == nullptr) { // which paints what is selected apart
        seen &= text.visible;
    }
    const double tolerance = toleranceFor(text);
    if (area != nullptr) { // lines half scrolled out are no fault
        seen.setTop(-1e6);
        seen.setBottom(1e6);
    }
    if (!seen.adjusted(-tolerance, -tolerance, tolerance, tolerance).contains(text.ink)) {
        faults += u"%1: \"%2\" is cut off (text %3,%4 %5x%6; seen %7,%8 %9x%10)"_s.arg(pathOf(widget), text.text)
                      .arg(text.ink.x())
                      .arg(text.ink.y())
                      .arg(text.ink.width())
                      .arg(text.ink.height())
                      .arg(seen.x())
                      .arg(seen.y())
                      .arg(seen.width())
                      .arg(seen.height());
    }
}

} // namespace

namespace {

/// What asks for the most room, so that the fault can be found.
QString widestIn(QWidget& page) {
    const QWidget* widest = &page;
    int least = 0;
    for (QWidget* each : visibleIn(page)) {
        if (each->layout() == nullptr && each->minimumSizeHint().width() > least) {
            widest = each;
            least = each->minimumSizeHint().width();
        }
    }
    return u"%1 (%2 of %3)"_s.arg(pathOf(*widest).section(u" > "_s, -2)).arg(least).arg(page.width());
}

} // namespace

QStringList clipFaults(QWidget& root) {
    QStringList faults;
    if (root.isWindow()) {
        const QSize room = root.screen()->availableSize();
        if (root.width() > room.width() || root.height() > room.height()) {
            faults += u"%1: %2x%3 does not fit a screen of %4x%5"_s.arg(pathOf(root))
                          .arg(root.width())
                          .arg(root.height())
                          .arg(room.width())
                          .arg(room.height());
        }
    }
    const auto widgets = visibleIn(root);
    for (QWidget* widget : widgets) {
        if (const auto* area = qobject_cast<QScrollArea*>(widget)) {
            const int over = area->widget() == nullptr ? 0 : area->widget()->width() - area->viewport()->width();
            if (over > 0) {
                faults += u"%1: scrolls sideways by %2 pixels, for %3"_s.arg(pathOf(*widget))
                              .arg(over)
                              .arg(widestIn(*area->widget()));
            }
        }
        const auto* label = qobject_cast<QLabel*>(widget);
        const QRectF seen = reachable(*widget);
        if (label != nullptr && !label->text().trimmed().isEmpty() && seen.isEmpty()) {
            faults += pathOf(*widget) + u": has no room at all"_s;
        }
        const Painted painted = paintedBy(*widget);
        for (const PaintedText& text : painted.texts) {
            checkText(*widget, text, seen, faults);
        }
    }
    return faults;
}

} // namespace stridewell::test
