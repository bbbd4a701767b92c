// SPDX-FileCopyrightText: 2026 The Stridewell contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/words.h"
#include "ui/theme/icons.h"
#include "ui/theme/stylesheet.h"
#include "ui/theme/theme.h"

#include <QApplication>
#include <QDir>
#include <QFontInfo>
#include <QLineEdit>
#include <QListView>
#include <QMenu>
#include <QPalette>
#include <QPushButton>
#include <QStyle>

#include <gtest/gtest.h>

namespace stridewell {
namespace {

using namespace Qt::Literals::StringLiterals;

constexpr std::array schemes{ColourScheme::Light, ColourScheme::Dark, ColourScheme::HighContrast};
constexpr std::array tones{Tone::Neutral, Tone::Info, Tone::Good, Tone::Caution, Tone::Stop};

struct Pair {
    const char* what;
    QColor front;
    QColor back;
};

std::vector<Pair> textPairs(const Colours& c) {
    std::vector<Pair> pairs{{"text on window", c.text, c.window},
                            {"text on card", c.text, c.surface},
                            {"text on hovered row", c.text, c.surfaceHover},
                            {"text on rail", c.text, c.rail},
                            {"text on selected row", c.text, c.accentSoft},
                            {"quiet text on window", c.textMuted, c.window},
                            {"quiet text on card", c.textMuted, c.surface},
                            {"quiet text on rail", c.textMuted, c.rail},
                            {"primary button", c.onAccent, c.accent},
                            {"primary button hovered", c.onAccent, c.accentHover},
                            {"accent text on window", c.accentInk, c.window},
                            {"accent text on card", c.accentInk, c.surface},
                            {"chosen toggle", c.accentInk, c.accentSoft}};
    for (const Tone tone : tones) {
        const ToneColours& colours = c.tone(tone);
        pairs.push_back({"tone ink on its fill", colours.ink, colours.fill});
        pairs.push_back({"tone ink on card", colours.ink, c.surface});
        pairs.push_back({"text on solid tone", colours.onSolid, colours.solid});
    }
    return pairs;
}

TEST(ThemeContrast, ATextPairOfBlackAndWhiteIs21) {
    EXPECT_NEAR(contrastRatio(Qt::black, Qt::white), 21.0, 0.01);
    EXPECT_NEAR(contrastRatio(QColor(0x777777U), Qt::white), 4.48, 0.01); // the well-known near miss
}

TEST(ThemeContrast, BodyTextIsReadableInEveryTheme) {
    for (const ColourScheme scheme : schemes) {
        for (const Pair& pair : textPairs(coloursOf(scheme))) {
            EXPECT_GE(contrastRatio(pair.front, pair.back), 4.5)
                << pair.what << ", theme " << static_cast<int>(scheme) << ": " << pair.front.name().toStdString()
                << " on " << pair.back.name().toStdString();
        }
    }
}

TEST(ThemeContrast, HighContrastTextReachesSeven) {
    for (const Pair& pair : textPairs(coloursOf(ColourScheme::HighContrast))) {
        EXPECT_GE(contrastRatio(pair.front, pair.back), 7.0) << pair.what;
    }
}

TEST(ThemeContrast, EdgesOfControlsAndTheFocusRingStandOut) {
    for (const ColourScheme scheme : schemes) {
        const Colours& c = coloursOf(scheme);
        for (const QColor& back : {c.window, c.surface}) {
            EXPECT_GE(contrastRatio(c.controlLine, back), 3.0) << static_cast<int>(scheme);
            EXPECT_GE(contrastRatio(c.focus, back), 3.0) << static_cast<int>(scheme);
            EXPECT_GE(contrastRatio(c.tone(Tone::Stop).solid, back), 3.0) << static_cast<int>(scheme);
        }
    }
}

class ThemeApplied : public testing::Test {
protected:
    void TearDown() override {
        theme.setChoice(ThemeChoice::Light);
        theme.setTextPercent(100);
        theme.apply();
    }
    QApplication& app = *qobject_cast<QApplication*>(QCoreApplication::instance());
    Theme theme{app};
};

TEST_F(ThemeApplied, AChoiceChangesThePaletteAtOnce) {
    theme.apply();
    int changes = 0;
    const QObject context; // ends the counting with this test
    QObject::connect(&theme, &Theme::changed, &context, [&changes] { ++changes; });
    theme.setChoice(ThemeChoice::Dark);
    EXPECT_EQ(QApplication::palette().color(QPalette::Window), coloursOf(ColourScheme::Dark).window);
    EXPECT_EQ(currentScheme(), ColourScheme::Dark);
    theme.setChoice(ThemeChoice::HighContrast);
    EXPECT_EQ(currentScheme(), ColourScheme::HighContrast);
    EXPECT_EQ(changes, 2);
    theme.setChoice(ThemeChoice::HighContrast);
    EXPECT_EQ(changes, 2) << "the same choice again changes nothing";
}

TEST_F(ThemeApplied, TextAndSpacingGrowTogetherToTwiceTheSize) {
    theme.apply();
    const double points = QFontInfo(QApplication::font()).pointSizeF();
    const int gap = space(Space::XL);
    theme.setTextPercent(200);
    EXPECT_NEAR(QFontInfo(QApplication::font()).pointSizeF(), 2 * points, 0.6);
    EXPECT_NEAR(space(Space::XL), 2 * gap, 3);
    theme.setTextPercent(900);
    EXPECT_EQ(theme.textPercent(), 200);
    theme.setTextPercent(10);
    EXPECT_EQ(theme.textPercent(), 100);
}

TEST_F(ThemeApplied, PlaceholdersStayReadableUnderTheStyleSheet) {
    theme.apply();
    for (const ThemeChoice choice : {ThemeChoice::Light, ThemeChoice::Dark, ThemeChoice::HighContrast}) {
        theme.setChoice(choice);
        QLineEdit edit;
        edit.ensurePolished();
        const QColor placeholder = edit.palette().color(QPalette::PlaceholderText);
        EXPECT_EQ(placeholder.alpha(), 255);
        EXPECT_GE(contrastRatio(placeholder, currentColours().surface), 4.5) << static_cast<int>(choice);
    }
}

TEST(ThemeStyleSheet, EveryMarkIsFilledIn) {
    for (const ColourScheme scheme : schemes) {
        const QString sheet = styleSheetFor(scheme, QApplication::font());
        ASSERT_FALSE(sheet.isEmpty());
        EXPECT_FALSE(sheet.section(u"*/"_s, 3).contains(u"@{"_s)) << "left over";
        EXPECT_FALSE(sheet.contains(u": ;"_s)) << "a name that has no value";
        EXPECT_FALSE(sheet.contains(u"/marks//"_s));
    }
}

/// Pixels of an icon that are drawn in exactly this colour.
int pixelsOf(const QIcon& icon, const QColor& colour) {
    const QImage image = icon.pixmap(48).toImage().convertToFormat(QImage::Format_ARGB32);
    int count = 0;
    for (int y = 0; y < image.height(); ++y) {
        for (int x = 0; x < image.width(); ++x) {
            count += image.pixelColor(x, y) == colour ? 1 : 0;
        }
    }
    return count;
}

TEST_F(ThemeApplied, AnIconFollowsTheThemeByItself) {
    theme.setChoice(ThemeChoice::Light);
    theme.apply();
    const QIcon icon = themedIcon(u"print"_s);
    EXPECT_GT(pixelsOf(icon, coloursOf(ColourScheme::Light).text), 50);
    theme.setChoice(ThemeChoice::Dark);
    EXPECT_GT(pixelsOf(icon, coloursOf(ColourScheme::Dark).text), 50);
    EXPECT_EQ(pixelsOf(icon, coloursOf(ColourScheme::Light).text), 0);
}

TEST_F(ThemeApplied, IconsInFieldsListsMenusAndButtonsGrowWithTheText) {
    const auto sizes = [] {
        const QLineEdit field;
        const QListView list;
        const QMenu menu;
        QPushButton button;
        button.ensurePolished();
        const QStyle& style = *QApplication::style();
        return std::array{style.pixelMetric(QStyle::PM_LineEditIconSize, nullptr, &field),
                          style.pixelMetric(QStyle::PM_SmallIconSize, nullptr, &list),
                          style.pixelMetric(QStyle::PM_SmallIconSize, nullptr, &menu), button.iconSize().height()};
    };
    theme.setTextPercent(100);
    theme.apply();
    const auto usual = sizes();
    theme.setTextPercent(200);
    const auto large = sizes();
    for (std::size_t i = 0; i < usual.size(); ++i) {
        EXPECT_NEAR(large[i], 2 * usual[i], 2) << i;
    }
    theme.setTextPercent(100);
}

TEST(ThemeIcons, EveryIconOfTheResourcesDrawsSomething) {
    const QStringList files = QDir(u":/stridewell/icons"_s).entryList(QDir::Files);
    ASSERT_GE(files.size(), 30);
    for (const QString& file : files) {
        const QIcon icon = themedIcon(file.chopped(4));
        ASSERT_FALSE(icon.isNull()) << file.toStdString();
        EXPECT_GT(pixelsOf(icon, currentColours().text), 10) << file.toStdString();
    }
    EXPECT_TRUE(themedIcon(u"no-such-icon"_s).isNull());
}

TEST(ThemeIcons, EveryExerciseHasItsPicture) {
    for (const auto& exercise : Words<StrengthItem>::table) {
        const QString name = QString::fromUtf8(exercise.second.data(), static_cast<qsizetype>(exercise.second.size()));
        const QIcon picture = themedIcon(u"exercises/"_s + name);
        ASSERT_FALSE(picture.isNull()) << name.toStdString();
        EXPECT_GT(pixelsOf(picture, currentColours().text), 10) << name.toStdString();
    }
}

} // namespace
} // namespace stridewell
