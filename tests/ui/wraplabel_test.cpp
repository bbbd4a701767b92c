// SPDX-FileCopyrightText: 2026 The Stridewell contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/wraplabel.h"

#include <gtest/gtest.h>

namespace stridewell {
namespace {

using namespace Qt::Literals::StringLiterals;

/// A label that remembers its heights beside Qt's own, which measures each time: they never differ.
class WrapLabelTest : public ::testing::Test {
protected:
    WrapLabelTest() {
        each([](QLabel& one) {
            one.setWordWrap(true);
            one.setText(u"Walk five minutes, then five rounds of one minute's jog and two minutes' walk."_s);
        });
    }
    template <typename Change>
    void each(Change change) {
        change(label);
        change(twin);
    }
    /// The height at one of the widths, to see that a change does change something.
    int expectSame(const char* after) {
        for (const int width : {60, 120, 200, 60}) {
            EXPECT_EQ(label.heightForWidth(width), twin.heightForWidth(width)) << after << ", width " << width;
        }
        return label.heightForWidth(widthAsked);
    }

    static constexpr int widthAsked = 120;
    QWidget window;
    WrapLabel label{&window};
    QLabel twin{&window};
};

TEST_F(WrapLabelTest, ItsHeightIsThatOfItsWordsAsTheyAreNow) {
    const int first = expectSame("at first");
    each([](QLabel& one) { one.setText(one.text() + one.text()); });
    const int longer = expectSame("a longer text");
    EXPECT_GT(longer, first);
    each([](QLabel& one) { one.setText(u"Rest."_s); });
    EXPECT_LT(expectSame("a shorter text"), first);
}

TEST_F(WrapLabelTest, ItsHeightFollowsFontAndStyle) {
    int before = expectSame("at first");
    each([](QLabel& one) { one.setFont(QFont(one.font().family(), 2 * one.font().pointSize())); });
    EXPECT_GT(expectSame("a larger font"), before);
    window.ensurePolished();
    before = expectSame("polished");
    window.setStyleSheet(u"QLabel { padding: 20px; }"_s);
    each([](QLabel& one) { one.ensurePolished(); });
    EXPECT_GT(expectSame("a style with edges"), before);
    before = expectSame("the same");
    window.setStyleSheet(u"QLabel { padding: 40px; }"_s);
    each([](QLabel& one) { one.ensurePolished(); });
    EXPECT_GT(expectSame("wider edges"), before);
    before = expectSame("the same");
    window.setStyleSheet(u"QLabel { padding: 40px; font-size: 40pt; }"_s);
    each([](QLabel& one) { one.ensurePolished(); });
    EXPECT_GT(expectSame("a font of the style"), before);
}

} // namespace
} // namespace stridewell
