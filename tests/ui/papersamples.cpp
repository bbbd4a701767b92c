// SPDX-FileCopyrightText: 2026 The Stridewell contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/papersamples.h"

#include <QRegularExpression>

#include <algorithm>

namespace stridewell::samples {

namespace {

Run ran(int day, int minutes, int during = 0) {
    Run run;
    run.date = monday + Days(day);
    run.durationMin = minutes;
    run.during = *PainScore::tryFrom(during);
    run.after = run.during;
    run.character = during > 0 ? PainCharacter::Dull : PainCharacter::None;
    return run;
}

Run ran(int day, int minutes, double kilometres) {
    Run run = ran(day, minutes);
    run.distance = Distance::fromMillimetres(static_cast<std::int64_t>(kilometres * 1e6));
    return run;
}

Journal journalOf(std::vector<Run> runs) {
    Journal journal;
    journal.runs = std::move(runs);
    return journal;
}

Profile buildUp() {
    Profile profile = profileWith({0, 2, 4}, Units::Kilometres, PlanKind::Gentle);
    profile.goal = Goal::FiveKilometres;
    profile.walk = Speed::fromTenths(40);
    profile.jog = Speed::fromTenths(60);
    return profile;
}

/// As many weeks as make twelve, however the goal is reached.
Profile twelveWeeks() {
    for (int jog = 60; jog <= 160; ++jog) {
        Profile profile = buildUp();
        profile.jog = Speed::fromTenths(jog);
        profile.walk = Speed::fromTenths(std::max(40, jog / 2));
        if (checked(profile) && freshProjection(profile).weeks.size() == 12) {
            return profile;
        }
    }
    return buildUp();
}

} // namespace

std::vector<PaperState> paperStates() {
    const Profile three = profileWith({0, 2, 4});
    const std::vector<Run> firstWeek{ran(0, 30), ran(2, 30, 1), ran(4, 30)};
    std::vector<Run> longer = firstWeek;
    longer.push_back(ran(7, 60, 9.9));
    longer.push_back(ran(9, 45, 7.2));
    std::vector<Run> seven;
    seven.reserve(7);
    for (int day = 0; day < 7; ++day) {
        seven.push_back(ran(day, 20 + day));
    }
    std::vector<Run> hurt = firstWeek;
    hurt.push_back(ran(7, 25, 4));
    PaperState arabic{"arabic", three, {}, monday, 4, QLocale(QLocale::Arabic, QLocale::Egypt)};
    PaperState japanese{"japanese", three, {}, monday, 4, QLocale(QLocale::Japanese, QLocale::Japan)};
    return {{"new", three, {}, monday, 1},
            {"last-week", three, {}, monday, 4},
            {"week-2", three, journalOf(firstWeek), monday + Days(7), 2},
            {"miles",
             profileWith({0, 2, 4}, Units::Miles),
             {},
             monday,
             2,
             QLocale(QLocale::English, QLocale::UnitedStates)},
            {"over", three, journalOf(longer), monday + Days(10), 2},
            {"break", three, journalOf({ran(0, 30), ran(2, 30, 7)}), monday + Days(3), 1},
            {"stepped-back", three, journalOf(hurt), monday + Days(8), 2},
            {"gentle", profileWith({0, 2, 4}, Units::Kilometres, PlanKind::Gentle), {}, monday, 6},
            {"build-up", buildUp(), {}, monday, 12},
            {"twelve-weeks", twelveWeeks(), {}, monday, 12},
            {"five-runs", profileWith({0, 1, 2, 4, 6}), {}, monday, 4},
            {"four-runs", profileWith({0, 2, 4, 6}), {}, monday, 2},
            {"seven-entries", three, journalOf(seven), monday + Days(6), 1},
            std::move(arabic),
            std::move(japanese)};
}

std::vector<std::pair<QString, std::unique_ptr<PagePainter>>> sheetsOf(const PaperState& state) {
    const Projection projection = state.projection();
    const Formats formats = state.formats();
    const QString name = QString::fromLatin1(state.name);
    std::vector<std::pair<QString, std::unique_ptr<PagePainter>>> sheets;
    const auto add = [&](const QString& sheet, std::unique_ptr<PagePainter> pages) {
        if (pages) {
            sheets.emplace_back(name + QLatin1Char('-') + sheet, std::move(pages));
        }
    };
    add(QStringLiteral("week"), weekSheet(projection, state.profile, state.week, formats));
    add(QStringLiteral("plan"), planSheet(projection, state.profile, formats));
    if (projection.nextRun) {
        add(QStringLiteral("cue"), cueCard(projection, state.profile, *projection.nextRun, formats));
    }
    return sheets;
}

QString LongLanguage::translate(const char* /*context*/, const char* source, const char* /*disambiguation*/,
                                int /*number*/) const {
    QString text = QString::fromUtf8(source);
    if (text.size() < 3 || text.startsWith(QLatin1String("stridewell-"))) {
        return text;
    }
    // Every word grows, the longest into the next one.
    static const QRegularExpression word(QStringLiteral("(?<![%\\w])[A-Za-z][a-z]{2,}"));
    QString result;
    qsizetype last = 0;
    for (auto words = word.globalMatch(text); words.hasNext();) {
        const QRegularExpressionMatch match = words.next();
        const QString found = match.captured();
        result += text.mid(last, match.capturedStart() - last) + found +
                  found.toLower().repeated(2).left(found.size() * 3 / 4);
        last = match.capturedEnd();
    }
    return result + text.mid(last);
}

} // namespace stridewell::samples
