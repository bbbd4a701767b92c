// SPDX-FileCopyrightText: 2026 The Stridewell contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/access/checks.h"
#include "ui/theme/colours.h"

#include <QAbstractScrollArea>
#include <QApplication>
#include <QImage>
#include <QMultiMap>
#include <QTest>

namespace stridewell::test {

using namespace Qt::Literals::StringLiterals;

namespace {

/// Where both widgets stand side by side: their ancestors that have one parent.
std::pair<QRect, QRect> besideEachOther(const QWidget& a, const QWidget& b) {
    const QWidget* left = &a;
    const QWidget* common = a.parentWidget();
    while (common != nullptr && !common->isAncestorOf(&b)) {
        left = common;
        common = common->parentWidget();
    }
    const QWidget* right = &b;
    while (right->parentWidget() != common && right->parentWidget() != nullptr) {
        right = right->parentWidget();
    }
    return {left->geometry(), right->geometry()};
}

/// The second is read before the first.
bool isBefore(const QRect& second, const QRect& first, bool rightToLeft) {
    if (second.bottom() < first.top()) {
        return second.left() <= first.right(); // higher, and no further column
    }
    const bool sameRow = second.top() <= first.center().y() && first.top() <= second.center().y();
    return sameRow && (rightToLeft ? second.left() > first.right() : second.right() < first.left());
}

QImage pictureAround(QWidget& root, const QWidget& widget) {
    constexpr int around = 6;
    const QRect area(widget.mapTo(&root, QPoint()), widget.size());
    return root.grab(area.adjusted(-around, -around, around, around)).toImage().convertToFormat(QImage::Format_RGB32);
}

int strongChanges(const QImage& before, const QImage& after) {
    constexpr double needed = 3.0;
    int changes = 0;
    for (int y = 0; y < before.height(); ++y) {
        for (int x = 0; x < before.width(); ++x) {
            const QRgb a = before.pixel(x, y);
            const QRgb b = after.pixel(x, y);
            changes += a != b && contrastRatio(QColor(a), QColor(b)) >= needed ? 1 : 0;
        }
    }
    return changes;
}

} // namespace

QStringList orderFaults(QWidget& root) {
    const auto chain = tabChain(root);
    QMultiMap<int, QString> jumps; // by how far they go up
    for (qsizetype i = 0; i < chain.size(); ++i) {
        const QWidget& from = *chain[i];
        const QWidget& to = *chain[(i + 1) % chain.size()];
        if (&from == &to) {
            continue;
        }
        const auto [first, second] = besideEachOther(from, to);
        if (isBefore(second, first, root.isRightToLeft())) {
            jumps.insert(from.mapTo(&root, QPoint()).y() - to.mapTo(&root, QPoint()).y(),
                         u"%1: Tab comes here from %2, which is read later"_s.arg(pathOf(to), pathOf(from)));
        }
    }
    if (!jumps.isEmpty()) {
        jumps.erase(std::prev(jumps.end())); // after the last, Tab begins again
    }
    return jumps.values();
}

QStringList focusFaults(QWidget& root) {
    QStringList faults;
    root.activateWindow();
    if (!QTest::qWaitForWindowActive(&root)) {
        return {u"%1: does not become active"_s.arg(pathOf(root))};
    }
    const auto chain = tabChain(root);
    for (QWidget* widget : chain) {
        if (QWidget* focused = QApplication::focusWidget()) {
            focused->clearFocus();
        }
        QApplication::processEvents();
        const QImage before = pictureAround(root, *widget);
        widget->setFocus(Qt::TabFocusReason);
        QApplication::processEvents();
        if (QApplication::focusWidget() != widget) {
            faults += pathOf(*widget) + u": does not take the focus"_s;
            continue;
        }
        const int changes = strongChanges(before, pictureAround(root, *widget));
        const int half = widget->width() + widget->height(); // half of a line around it
        if (changes < half * 8 / 10) {
            faults +=
                u"%1: the focus cannot be seen (%2 pixels change by 3:1 where %3 would be half a line around it)"_s
                    .arg(pathOf(*widget))
                    .arg(changes)
                    .arg(half);
        }
    }
    return faults;
}

} // namespace stridewell::test
