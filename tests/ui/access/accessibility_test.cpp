// SPDX-FileCopyrightText: 2026 The Stridewell contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/access/checks.h"
#include "tests/ui/access/views.h"

#include <gtest/gtest.h>

#include <QCoreApplication>
#include <QMap>

/// The real window in every state, and every dialog: names, roles, whole text, contrast, focus.

namespace stridewell::test {
namespace {

using Check = QStringList (*)(QWidget&);
using Visit = void (*)(const Look&, const Visitor&);

/// The height at which every page of every scene shows without scrolling.
constexpr int wholePage = 4000;

struct Part {
    const char* name;
    Visit visit;
};

struct View {
    Part part;
    Look look;
};

/// Or the test's name in ctest would hold addresses.
void PrintTo(const View& view, std::ostream* out) {
    *out << view.part.name << ' ' << view.look.theme << ' ' << view.look.percent << " %";
}

std::string nameOf(const ::testing::TestParamInfo<View>& info) {
    return std::string(info.param.part.name) + "_" + info.param.look.theme + "_" +
           std::to_string(info.param.look.percent);
}

constexpr Part pages{"pages", visitPages};
constexpr Part dialogs{"dialogs", visitDialogs};
constexpr Part beginnings{"beginnings", visitBeginnings};

class Accessibility : public ::testing::TestWithParam<View> {
protected:
    /// Runs the check over every view; a fault that many views share is told once, with the first of them.
    static void expectNone(Check check, bool wholePages = false) {
        QMap<QString, QStringList> found;
        int views = 0;
        GetParam().part.visit(GetParam().look, [&](QWidget& view, const QString& name) {
            if (wholePages) {
                view.resize(view.width(), wholePage);
                QCoreApplication::processEvents();
                QCoreApplication::processEvents();
            }
            ++views;
            const QStringList faults = check(view);
            for (const QString& fault : faults) {
                found[fault].append(name);
            }
        });
        EXPECT_GT(views, 3);
        for (auto fault = found.cbegin(); fault != found.cend(); ++fault) {
            ADD_FAILURE() << qPrintable(fault.value().first()) << " (" << fault.value().size()
                          << " views): " << qPrintable(fault.key());
        }
    }
};

/// What does not depend on the look.
using AccessibilityByMeaning = Accessibility;
TEST_P(AccessibilityByMeaning, EveryControlHasItsNameAndRole) {
    expectNone(nameFaults);
}

using AccessibilityBySize = Accessibility;
TEST_P(AccessibilityBySize, NoTextIsCutOffAndNoPageScrollsSideways) {
    expectNone(clipFaults);
}
TEST_P(AccessibilityBySize, TabGoesAsOneReads) {
    expectNone(orderFaults);
}

using AccessibilityByColour = Accessibility;
TEST_P(AccessibilityByColour, TextIconsAndEdgesStandOut) {
    expectNone(contrastFaults, true);
}
TEST_P(AccessibilityByColour, TheFocusCanBeSeen) {
    expectNone(focusFaults, true);
}

std::vector<View> in(const std::vector<Look>& looks) {
    std::vector<View> views;
    for (const Look& look : looks) {
        for (const Part& part : {pages, dialogs, beginnings}) {
            views.push_back({part, look});
        }
    }
    return views;
}

INSTANTIATE_TEST_SUITE_P(Window, AccessibilityByMeaning, ::testing::ValuesIn(in({{}})), nameOf);
INSTANTIATE_TEST_SUITE_P(Window, AccessibilityBySize,
                         ::testing::ValuesIn(in({{"light", 100}, {"light", 150}, {"light", 200}})), nameOf);
INSTANTIATE_TEST_SUITE_P(Window, AccessibilityByColour,
                         ::testing::ValuesIn(in({{"light", 100}, {"dark", 100}, {"high_contrast", 100}})), nameOf);

} // namespace
} // namespace stridewell::test
