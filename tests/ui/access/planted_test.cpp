// SPDX-FileCopyrightText: 2026 The Stridewell contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/access/checks.h"
#include "ui/theme/theme.h"
#include "ui/widgets/controls.h"
#include "ui/widgets/painscale.h"

#include <gtest/gtest.h>

#include <QApplication>
#include <QButtonGroup>
#include <QCheckBox>
#include <QDialog>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QPainter>
#include <QPushButton>
#include <QScrollArea>
#include <QStyle>
#include <QTest>
#include <QVBoxLayout>

/// Each check of the window is shown a dialog without faults, then one fault of each kind that it is for.

namespace stridewell::test {
namespace {

using namespace Qt::Literals::StringLiterals;

class Planted : public ::testing::Test {
protected:
    Planted() {
        theme.setChoice(ThemeChoice::Light);
        theme.apply();
        dialog.setWindowTitle(u"Planted"_s);
        auto* column = new QVBoxLayout(&dialog);
        column->addWidget(makeLabel(u"How was it?"_s, TextStyle::Body, &dialog));
        line = new QLineEdit(&dialog);
        line->setAccessibleName(u"Answer"_s);
        line->setPlaceholderText(u"optional"_s);
        column->addWidget(line);
        tick = new QCheckBox(u"Once more"_s, &dialog);
        column->addWidget(tick);
        column->addWidget(new PainScale(u"Back pain"_s, &dialog));
        button = makePrimaryButton(u"Save"_s, &dialog);
        column->addWidget(button);
    }
    /// All that a check says about the dialog as it is now.
    QString faults(QStringList (*check)(QWidget&)) {
        dialog.show();
        for (int round = 0; round < 3; ++round) {
            QApplication::processEvents();
        }
        return check(dialog).join(u'\n');
    }
    bool finds(QStringList (*check)(QWidget&), const QString& path, const QString& what) {
        const QString found = faults(check);
        return found.contains(path) && found.contains(what);
    }

    Theme theme{*qApp};
    QDialog dialog;
    QLineEdit* line = nullptr;
    QCheckBox* tick = nullptr;
    QPushButton* button = nullptr;
};

TEST_F(Planted, NothingOfTheProgramMovesByItself) {
    dialog.show();
    EXPECT_EQ(button->style()->styleHint(QStyle::SH_Widget_Animation_Duration, nullptr, button), 0);
    EXPECT_EQ(button->style()->styleHint(QStyle::SH_Widget_Animate, nullptr, button), 0);
    for (const Qt::UIEffect effect : {Qt::UI_AnimateMenu, Qt::UI_FadeMenu, Qt::UI_AnimateCombo, Qt::UI_AnimateTooltip,
                                      Qt::UI_FadeTooltip, Qt::UI_AnimateToolBox}) {
        EXPECT_FALSE(QApplication::isEffectEnabled(effect)) << effect;
    }
}

TEST_F(Planted, NothingWhereNothingIs) {
    for (const auto check : {nameFaults, clipFaults, contrastFaults, orderFaults, focusFaults}) {
        EXPECT_EQ(faults(check).toStdString(), "");
    }
}

TEST_F(Planted, AFieldWithoutAName) {
    line->setAccessibleName({});
    EXPECT_TRUE(finds(nameFaults, u"QLineEdit"_s, u"no accessible name"_s));
}

TEST_F(Planted, AButtonThatIsAnIconAlone) {
    button->setText({});
    EXPECT_TRUE(finds(nameFaults, u"QPushButton"_s, u"no accessible name"_s));
}

TEST_F(Planted, AWindowWithoutATitle) {
    dialog.setWindowTitle({});
    EXPECT_TRUE(finds(nameFaults, u"QDialog"_s, u"without a title"_s));
}

TEST_F(Planted, AControlThatIsNoneToScreenReaders) {
    auto* drawn = new QWidget(&dialog);
    drawn->setFocusPolicy(Qt::StrongFocus);
    drawn->setAccessibleName(u"Drawn"_s);
    dialog.layout()->addWidget(drawn);
    EXPECT_TRUE(finds(nameFaults, u"QWidget(Drawn)"_s, u"does not say what it is"_s));
}

TEST_F(Planted, AChoiceOfOneThatLooksLikeChoicesOfTheirOwn) {
    auto* group = new QButtonGroup(&dialog);
    tick->setAutoExclusive(false);
    group->addButton(tick);
    EXPECT_TRUE(finds(nameFaults, u"QCheckBox"_s, u"does not say what it is"_s));
}

class Drawing : public QWidget {
public:
    using QWidget::QWidget;

protected:
    void paintEvent(QPaintEvent* /*event*/) override {
        QPainter painter(this);
        painter.drawText(rect(), Qt::AlignCenter, QStringLiteral("3.0 km"));
    }
};

TEST_F(Planted, WordsThatAreOnlyPainted) {
    auto* drawing = new Drawing(&dialog);
    drawing->setMinimumSize(80, 30);
    dialog.layout()->addWidget(drawing);
    EXPECT_TRUE(finds(nameFaults, u"Planted"_s, {}) || finds(nameFaults, u"QDialog"_s, u"no accessible name"_s));
}

TEST_F(Planted, AButtonForTheMouseAlone) {
    button->setFocusPolicy(Qt::NoFocus);
    EXPECT_TRUE(finds(nameFaults, u"QPushButton(Save)"_s, u"mouse alone"_s));
}

TEST_F(Planted, ALabelTooNarrow) {
    auto* label = dialog.findChild<QLabel*>();
    label->setWordWrap(false);
    label->setFixedWidth(30);
    EXPECT_TRUE(finds(clipFaults, u"QLabel(How was it?)"_s, u"is cut off"_s));
}

TEST_F(Planted, ALabelTooLow) {
    dialog.findChild<QLabel*>()->setFixedHeight(8);
    EXPECT_TRUE(finds(clipFaults, u"QLabel(How was it?)"_s, u"is cut off"_s));
}

TEST_F(Planted, AButtonTooNarrow) {
    button->setText(u"Save what I have just written down here"_s);
    button->setFixedWidth(80);
    EXPECT_TRUE(finds(clipFaults, u"QPushButton"_s, u"is cut off"_s));
}

TEST_F(Planted, ACheckBoxTooNarrow) {
    tick->setFixedWidth(50);
    EXPECT_TRUE(finds(clipFaults, u"QCheckBox(Once more)"_s, u"is cut off"_s));
}

TEST_F(Planted, APlaceholderThatIsShortened) {
    line->setPlaceholderText(u"only where others share the calendar"_s);
    line->setFixedWidth(90);
    EXPECT_TRUE(finds(clipFaults, u"QLineEdit(Answer)"_s, u"is shortened"_s));
    line->setToolTip(line->placeholderText());
    line->setAccessibleDescription(line->placeholderText());
    EXPECT_EQ(faults(clipFaults).toStdString(), "") << "told in full for pointer and screen reader";
}

TEST_F(Planted, AnAreaThatScrollsSideways) {
    auto* wide = new QWidget;
    wide->setMinimumWidth(900);
    auto* area = makeScrollArea(wide, &dialog);
    area->setFixedWidth(200);
    dialog.layout()->addWidget(area);
    EXPECT_TRUE(finds(clipFaults, u"QScrollArea"_s, u"scrolls sideways"_s));
}

TEST_F(Planted, ADialogLargerThanTheScreen) {
    dialog.setMinimumHeight(700);
    EXPECT_TRUE(finds(clipFaults, u"QDialog"_s, u"does not fit a screen"_s));
}

TEST_F(Planted, FaintText) {
    dialog.findChild<QLabel*>()->setStyleSheet(u"color: #8a8f8c"_s);
    EXPECT_TRUE(finds(contrastFaults, u"QLabel(How was it?)"_s, u"has a contrast of"_s));
}

TEST_F(Planted, FaintTextIsEnoughWhereItIsLarge) {
    dialog.findChild<QLabel*>()->setStyleSheet(u"color: #8a8f8c; font-size: 24pt"_s);
    EXPECT_EQ(faults(contrastFaults).toStdString(), "");
}

TEST_F(Planted, AFaintIcon) {
    QPixmap pale(18, 18);
    pale.fill(Qt::transparent);
    QPainter(&pale).fillRect(4, 4, 10, 10, QColor(0xD8DDD9));
    auto* quiet = makeButton(u"Print"_s, {}, &dialog);
    quiet->setIcon(QIcon(pale));
    dialog.layout()->addWidget(quiet);
    EXPECT_TRUE(finds(contrastFaults, u"QPushButton(Print)"_s, u"an icon"_s));
}

TEST_F(Planted, AFieldWithoutAnEdge) {
    line->setStyleSheet(u"border: 1px solid #e6eae7; background: #f4f5f1"_s);
    EXPECT_TRUE(finds(contrastFaults, u"QLineEdit(Answer)"_s, u"its edge"_s));
}

TEST_F(Planted, ATickBoxWithoutAnEdge) {
    tick->setStyleSheet(u"QCheckBox::indicator { border: 1px solid #e6eae7; background: #f4f5f1 }"_s);
    EXPECT_TRUE(finds(contrastFaults, u"QCheckBox(Once more)"_s, u"its edge"_s));
}

TEST_F(Planted, TabThatJumps) {
    QWidget::setTabOrder(tick, line); // the line stands above
    EXPECT_TRUE(finds(orderFaults, u"QLineEdit(Answer)"_s, u"read later"_s));
}

TEST_F(Planted, TabThatJumpsWithinARow) {
    auto* row = new QHBoxLayout;
    auto* second = makeButton(u"Second"_s, {}, &dialog);
    row->addWidget(makeButton(u"First"_s, {}, &dialog));
    row->addWidget(second);
    static_cast<QVBoxLayout*>(dialog.layout())->addLayout(row);
    QWidget::setTabOrder(button, second);
    EXPECT_TRUE(finds(orderFaults, u"QPushButton(First)"_s, u"read later"_s));
}

TEST_F(Planted, AFocusThatCannotBeSeen) {
    auto* quiet = makeButton(u"Quiet"_s, {}, &dialog);
    dialog.layout()->addWidget(quiet);
    quiet->setStyleSheet(u"QPushButton, QPushButton:focus { border: 1px solid #0F6B70; padding: 6px 14px; }"_s);
    EXPECT_TRUE(finds(focusFaults, u"QPushButton(Quiet)"_s, u"cannot be seen"_s));
    EXPECT_FALSE(finds(focusFaults, u"QPushButton(Save)"_s, u"cannot be seen"_s));
}

TEST_F(Planted, AFocusThatIsTooFaint) {
    line->setStyleSheet(u"QLineEdit:focus { border: 2px solid #c6cdc8; }"_s);
    EXPECT_TRUE(finds(focusFaults, u"QLineEdit(Answer)"_s, u"cannot be seen"_s));
}

} // namespace
} // namespace stridewell::test
