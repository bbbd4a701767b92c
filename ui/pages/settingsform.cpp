// SPDX-FileCopyrightText: 2026 The Stridewell contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/settingsform.h"

#include "ui/theme/metrics.h"
#include "ui/widgets/card.h"

#include <QComboBox>
#include <QCoreApplication>
#include <QFormLayout>
#include <QScrollArea>
#include <QScrollBar>
#include <QTimer>
#include <QVBoxLayout>
#include <QWheelEvent>

namespace stridewell {

namespace {

/// The wheel scrolls the page that lies below the pointer, and changes no setting on the way.
class SettingsCombo : public QComboBox {
public:
    using QComboBox::QComboBox;

protected:
    void wheelEvent(QWheelEvent* event) override { event->ignore(); }
};

} // namespace

QFormLayout* addSettingsForm(Card* card) {
    auto* form = new QFormLayout;
    form->setHorizontalSpacing(space(Space::M));
    form->setVerticalSpacing(space(Space::M));
    form->setRowWrapPolicy(QFormLayout::WrapLongRows);
    card->body()->addLayout(form);
    return form;
}

QComboBox* addSettingsCombo(QFormLayout* form, const QString& caption, const QString& description) {
    auto* combo = new SettingsCombo(form->parentWidget());
    combo->setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Fixed);
    describe(combo, description);
    form->addRow(caption, combo);
    combo->setAccessibleName(QString(caption).remove(QLatin1Char('&')));
    return combo;
}

void keepInPlace(QWidget* control, const std::function<void()>& change) {
    QWidget* parent = control->parentWidget();
    while (parent != nullptr && qobject_cast<QScrollArea*>(parent) == nullptr) {
        parent = parent->parentWidget();
    }
    auto* scroll = qobject_cast<QScrollArea*>(parent);
    if (scroll == nullptr) {
        change();
        return;
    }
    const auto top = [control, scroll] { return control->mapTo(scroll->viewport(), QPoint()).y(); };
    const int before = top();
    change();
    // What has changed asks for its new room one parent after the other.
    QTimer::singleShot(0, control, [scroll, before, top] {
        QCoreApplication::sendPostedEvents(nullptr, QEvent::LayoutRequest);
        QScrollBar* bar = scroll->verticalScrollBar();
        bar->setValue(bar->value() + top() - before);
    });
}

void describe(QWidget* control, const QString& description) {
    control->setAccessibleDescription(description);
    control->setToolTip(description);
}

} // namespace stridewell
