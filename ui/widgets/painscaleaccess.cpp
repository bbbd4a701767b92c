// SPDX-FileCopyrightText: 2026 The Stridewell contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/painscaleaccess.h"

#include "ui/widgets/painscale.h"

#include <QAccessibleWidget>

namespace stridewell {

namespace {

constexpr int worst = 10;

class PainScaleAccess : public QAccessibleWidget, public QAccessibleValueInterface {
public:
    explicit PainScaleAccess(PainScale* scale) : QAccessibleWidget(scale, QAccessible::Slider), m_scale(scale) {}

    void* interface_cast(QAccessible::InterfaceType type) override {
        if (type == QAccessible::ValueInterface) {
            return static_cast<QAccessibleValueInterface*>(this);
        }
        return QAccessibleWidget::interface_cast(type);
    }
    [[nodiscard]] QString text(QAccessible::Text which) const override {
        const QString own = QAccessibleWidget::text(which);
        switch (which) {
        case QAccessible::Value: return m_scale->valueText();
        case QAccessible::Description: // AT-SPI passes a value's number alone
            return PainScale::tr("%1. %2", "score in words, how to use the scale").arg(m_scale->valueText(), own);
        default: return own;
        }
    }
    [[nodiscard]] QVariant currentValue() const override {
        const std::optional<PainScore> value = m_scale->value();
        return value ? QVariant(value->value()) : QVariant();
    }
    void setCurrentValue(const QVariant& value) override { m_scale->setValue(PainScore::tryFrom(value.toInt())); }
    [[nodiscard]] QVariant maximumValue() const override { return worst; }
    [[nodiscard]] QVariant minimumValue() const override { return 0; }
    [[nodiscard]] QVariant minimumStepSize() const override { return 1; }

private:
    PainScale* m_scale;
};

QAccessibleInterface* makeAccess(const QString& /*className*/, QObject* object) {
    auto* scale = qobject_cast<PainScale*>(object);
    return scale == nullptr ? nullptr : new PainScaleAccess(scale);
}

} // namespace

void installPainScaleAccess() {
    static const bool installed = [] {
        QAccessible::installFactory(makeAccess);
        return true;
    }();
    Q_UNUSED(installed)
}

} // namespace stridewell
