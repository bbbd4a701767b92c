// SPDX-FileCopyrightText: 2026 The Stridewell contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// The window in a made-up language whose words are 60 % longer than English ones, at the usual text size: what is
// cut off there would be cut off in German or Finnish.
#include "tests/ui/access/checks.h"
#include "tests/ui/access/views.h"
#include "tests/ui/language/madeuplanguage.h"

#include <gtest/gtest.h>

#include <QCoreApplication>
#include <QMap>

namespace stridewell::test {
namespace {

constexpr int longerPercent = 60;

/// By the percentage of the text size.
class LongWords : public ::testing::TestWithParam<int> {
protected:
    void SetUp() override {
        ASSERT_GT(m_language.size(), 1000) << "lupdate found nothing";
        QCoreApplication::installTranslator(&m_language);
    }
    void TearDown() override { QCoreApplication::removeTranslator(&m_language); }
    /// A fault that many views share is told once, with the first of them.
    static void expectWhole(void (*visit)(const Look&, const Visitor&)) {
        QMap<QString, QStringList> found;
        int views = 0;
        visit({"light", GetParam()}, [&](QWidget& view, const QString& name) {
            ++views;
            for (const QString& fault : clipFaults(view)) {
                found[fault].append(name);
            }
        });
        EXPECT_GT(views, 3);
        for (auto fault = found.cbegin(); fault != found.cend(); ++fault) {
            ADD_FAILURE() << qPrintable(fault.value().first()) << " (" << fault.value().size()
                          << " views): " << qPrintable(fault.key());
        }
    }

private:
    MadeUpLanguage m_language{longerPercent};
};

TEST_P(LongWords, NoTextOfADialogIsCutOff) {
    expectWhole(visitDialogs);
}

TEST_P(LongWords, NoTextOfAFirstStartOrOfATroubleIsCutOff) {
    expectWhole(visitBeginnings);
}

INSTANTIATE_TEST_SUITE_P(Percent, LongWords, ::testing::Values(100), ::testing::PrintToStringParamName());

} // namespace
} // namespace stridewell::test
