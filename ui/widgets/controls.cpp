// SPDX-FileCopyrightText: 2026 The Stridewell contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/controls.h"

#include "ui/theme/icons.h"
#include "ui/theme/look.h"
#include "ui/widgets/accessrole.h"
#include "ui/widgets/wraplabel.h"

#include <QPushButton>
#include <QScreen>
#include <QScrollArea>

namespace stridewell {

namespace {

using namespace Qt::Literals::StringLiterals;

QPushButton* makeRole(const QString& caption, const QString& role, QWidget* parent) {
    auto* button = new QPushButton(caption, parent);
    // Enter belongs to the dialog's default button, not to whatever quiet button has the focus.
    button->setAutoDefault(false);
    if (!role.isEmpty()) {
        setLook(button, "role", role);
    }
    return button;
}

} // namespace

QPushButton* makePrimaryButton(const QString& caption, QWidget* parent) {
    return makeRole(caption, u"primary"_s, parent);
}

QPushButton* makeButton(const QString& caption, const QString& iconName, QWidget* parent) {
    QPushButton* button = makeRole(caption, {}, parent);
    if (!iconName.isEmpty()) {
        button->setIcon(themedIcon(iconName));
    }
    return button;
}

QPushButton* makeLinkButton(const QString& caption, QWidget* parent) {
    return makeRole(caption, u"link"_s, parent);
}

QLabel* makeLabel(const QString& text, TextStyle style, QWidget* parent) {
    auto* label = new WrapLabel(text, parent);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    setTextStyle(label, style);
    if (style == TextStyle::Title || style == TextStyle::Subtitle || style == TextStyle::Display) {
        setAccessibleRole(label, QAccessible::Heading); // screen readers jump from one to the next
    }
    return label;
}

QLabel* makeSectionHeading(const QString& text, QWidget* parent) {
    return makeLabel(text, TextStyle::Subtitle, parent);
}

QScrollArea* makeScrollArea(QWidget* content, QWidget* parent) {
    auto* area = new QScrollArea(parent);
    area->setFrameShape(QFrame::NoFrame);
    area->setWidgetResizable(true);
    area->setFocusPolicy(Qt::NoFocus); // what is inside has the focus, and scrolls into view with it
    area->setWidget(content);
    area->viewport()->setAutoFillBackground(false);
    content->setAutoFillBackground(false);
    return area;
}

void fitToScreen(QWidget* window, QSize preferred) {
    window->resize(preferred.boundedTo(window->screen()->availableSize()));
}

void markField(QWidget* field, bool wrong) {
    setLook(field, "wrong", wrong);
}

} // namespace stridewell
