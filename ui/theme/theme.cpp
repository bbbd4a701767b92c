// SPDX-FileCopyrightText: 2026 The Stridewell contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/theme.h"

#include "ui/theme/colours.h"
#include "ui/theme/icons.h"
#include "ui/theme/metrics.h"
#include "ui/theme/stylesheet.h"

#include <QApplication>
#include <QEvent>
#include <QFontInfo>
#include <QPainter>
#include <QPalette>
#include <QProxyStyle>
#include <QTimer>
#include <QWidget>

#include <algorithm>

namespace stridewell {

namespace {

using namespace Qt::Literals::StringLiterals;

/// Fusion without its fades and slides: nothing of the program moves by itself, whatever the system allows.
class CalmStyle : public QProxyStyle {
public:
    CalmStyle() : QProxyStyle(u"Fusion"_s) {}
    int styleHint(StyleHint hint, const QStyleOption* option, const QWidget* widget,
                  QStyleHintReturn* more) const override {
        switch (hint) {
        case SH_Widget_Animate:
        case SH_Widget_Animation_Duration:
        case SH_ScrollBar_Transient: return 0;
        default: return QProxyStyle::styleHint(hint, option, widget, more);
        }
    }
    QIcon standardIcon(StandardPixmap icon, const QStyleOption* option, const QWidget* widget) const override {
        // Each menu bar asks for the mark of what has no room in it. Qt's own is a dark picture on any theme, and loads
        // the plugins of every picture format; ours is drawn when it is seen.
        return icon == SP_ToolBarHorizontalExtensionButton ? themedIcon(u"next"_s)
                                                           : QProxyStyle::standardIcon(icon, option, widget);
    }
    /// Qt's own sizes are pixels of a usual text size: icons in menus, fields and lists grow with the text, too.
    int pixelMetric(PixelMetric metric, const QStyleOption* option, const QWidget* widget) const override {
        switch (metric) {
        case PM_SmallIconSize:
        case PM_ButtonIconSize:
        case PM_ListViewIconSize:
        case PM_LineEditIconSize: return iconSize();
        default: return QProxyStyle::pixelMetric(metric, option, widget);
        }
    }
    void drawPrimitive(PrimitiveElement element, const QStyleOption* option, QPainter* painter,
                       const QWidget* widget) const override {
        if (element != PE_FrameFocusRect) { // a grey box within the line that the stylesheet draws around
            QProxyStyle::drawPrimitive(element, option, painter, widget);
        } else if (widget != nullptr && widget->property("role") == u"primary"_s) {
            drawRingWithin(*painter, widget->rect());
        }
    }

private:
    /// A line around a filled button would hardly be told from its fill; one within it is.
    static void drawRingWithin(QPainter& painter, const QRect& button) {
        constexpr double width = 2;
        constexpr double inset = 3;
        painter.save();
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setPen(QPen(currentColours().onAccent, width));
        painter.setBrush(Qt::NoBrush);
        painter.drawRoundedRect(QRectF(button).adjusted(inset, inset, -inset, -inset), inset, inset);
        painter.restore();
    }
};

void stopEffects() {
    for (const Qt::UIEffect effect : {Qt::UI_General, Qt::UI_AnimateMenu, Qt::UI_FadeMenu, Qt::UI_AnimateCombo,
                                      Qt::UI_AnimateTooltip, Qt::UI_FadeTooltip, Qt::UI_AnimateToolBox}) {
        QApplication::setEffectEnabled(effect, false);
    }
}

constexpr int smallestTextPercent = 100;
constexpr int largestTextPercent = 200;

} // namespace

Theme::Theme(QApplication& app, QObject* parent) : QObject(parent), m_app(app), m_systemFont(QApplication::font()) {
    m_systemDark = systemIsDark();
    m_app.installEventFilter(this);
}

Theme::~Theme() = default;

void Theme::setTextPercent(int percent) {
    const int held = std::clamp(percent, smallestTextPercent, largestTextPercent);
    if (held != m_textPercent) {
        m_textPercent = held;
        if (m_applied) {
            apply();
        }
    }
}

void Theme::setChoice(ThemeChoice choice) {
    if (choice != m_choice) {
        m_choice = choice;
        if (m_applied) {
            apply();
        }
    }
}

ColourScheme Theme::scheme() const {
    switch (m_choice) {
    case ThemeChoice::Light: return ColourScheme::Light;
    case ThemeChoice::Dark: return ColourScheme::Dark;
    case ThemeChoice::HighContrast: return ColourScheme::HighContrast;
    case ThemeChoice::System: break;
    }
    return m_systemDark ? ColourScheme::Dark : ColourScheme::Light;
}

void Theme::apply() {
    if (!m_applied) {
        // One look on every desktop: platform styles would mix their own boxes with the stylesheet's.
        QApplication::setStyle(new CalmStyle);
        stopEffects();
    }
    QFont font = m_systemFont;
    font.setPointSizeF(QFontInfo(m_systemFont).pointSizeF() * m_textPercent / 100.0);
    QApplication::setFont(font);
    QApplication::setPalette(paletteOf(scheme()));
    m_app.setStyleSheet(styleSheetFor(scheme(), font));
    m_applied = true;
    emit changed();
}

bool Theme::eventFilter(QObject* watched, QEvent* event) {
    if (event->type() == QEvent::ThemeChange && m_applied) {
        scheduleSystemLook();
    }
    return QObject::eventFilter(watched, event);
}

void Theme::scheduleSystemLook() {
    if (m_lookScheduled) {
        return; // every window gets the event, one look is enough
    }
    m_lookScheduled = true;
    QTimer::singleShot(0, this, [this] {
        const QPalette ours = QApplication::palette();
        QApplication::setPalette(QPalette()); // shows the system's own again
        const bool dark = systemIsDark();
        QApplication::setPalette(ours);
        m_lookScheduled = false;
        if (dark != m_systemDark) {
            m_systemDark = dark;
            if (m_choice == ThemeChoice::System) {
                apply();
            }
        }
    });
}

bool Theme::systemIsDark() const {
    const QPalette palette = QApplication::palette();
    return palette.color(QPalette::Window).lightness() < palette.color(QPalette::WindowText).lightness();
}

} // namespace stridewell
