// SPDX-FileCopyrightText: 2026 The Stridewell contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Grabs every widget and dialog as a picture, for people to look at: widgets_gallery FOLDER.
// Each comes in light, dark and high contrast, and in light at 200 % text.

#include "core/projection/project.h"
#include "ui/dialogs/clearancedialog.h"
#include "ui/dialogs/logrundialog.h"
#include "ui/dialogs/moverundialog.h"
#include "ui/dialogs/painsection.h"
#include "ui/dialogs/profilewizard.h"
#include "ui/dialogs/startgatestep.h"
#include "ui/dialogs/symptomdialog.h"
#include "ui/text/formats.h"
#include "ui/theme/icons.h"
#include "ui/theme/theme.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/bodymeasure.h"
#include "ui/widgets/card.h"
#include "ui/widgets/choicerow.h"
#include "ui/widgets/controls.h"
#include "ui/widgets/dateedit.h"
#include "ui/widgets/distanceedit.h"
#include "ui/widgets/fieldnote.h"
#include "ui/widgets/iconlabel.h"
#include "ui/widgets/painscale.h"
#include "ui/widgets/planpreview.h"
#include "ui/widgets/sessionbar.h"
#include "ui/widgets/speedchoice.h"
#include "ui/widgets/symptomchecklist.h"
#include "ui/widgets/undobar.h"
#include "ui/widgets/weekdaypicker.h"
#include "ui/widgets/weekmeter.h"
#include "ui/widgets/wrapcheckbox.h"

#include <QApplication>
#include <QCheckBox>
#include <QDir>
#include <QGridLayout>
#include <QHBoxLayout>
#include <QPushButton>
#include <QSpinBox>
#include <QVBoxLayout>

#include <functional>
#include <memory>

namespace stridewell {
namespace {

using namespace Qt::Literals::StringLiterals;
using Made = std::unique_ptr<QWidget>;

constexpr Date monday{std::chrono::year{2026} / 11 / 23};

const Formats& formats() {
    static const Formats instance(QLocale(QLocale::English, QLocale::UnitedKingdom), Units::Kilometres);
    return instance;
}

Profile sampleProfile() {
    Profile profile;
    profile.start = monday;
    return profile;
}

const Projection& sampleProjection() {
    static const Projection projection = [] {
        Journal journal;
        Run run;
        run.date = monday;
        run.durationMin = 30;
        journal.runs.push_back(run);
        return project(sampleProfile(), journal, monday + Days(2));
    }();
    return projection;
}

void addInputs(Card& card) {
    QVBoxLayout* body = card.body();
    auto* line = new QHBoxLayout;
    line->addWidget(makePrimaryButton(u"Log this run"_s, &card));
    line->addWidget(makeButton(u"Print week"_s, u"print"_s, &card));
    auto* off = makeButton(u"Move"_s, u"move"_s, &card);
    off->setEnabled(false);
    line->addWidget(off);
    line->addWidget(makeLinkButton(u"Why?"_s, &card));
    line->addStretch();
    body->addLayout(line);
    auto* fields = new QHBoxLayout;
    auto* distance = new DistanceEdit(Units::Kilometres, &card);
    distance->setValue(Distance::fromKilometres(2.75));
    auto* wrong = new DistanceEdit(Units::Miles, &card);
    wrong->setText(u"far"_s);
    fields->addWidget(distance);
    fields->addWidget(wrong);
    fields->addWidget(new DateEdit(monday, &card));
    auto* spin = new QSpinBox(&card);
    spin->setSuffix(u" min"_s);
    spin->setValue(30);
    fields->addWidget(spin);
    fields->addStretch();
    body->addLayout(fields);
    auto* note = new FieldNote(wrong, &card);
    note->setProblem(u"Far is not a number of at least 0."_s);
    body->addWidget(note);
    auto* days = new WeekdayPicker(&card);
    days->setValue(Weekdays{0, 2, 3});
    body->addWidget(days);
    body->addWidget(new SpeedChoice(Gait::Jog, Units::Kilometres, &card));
    auto* ticked = new WrapCheckBox(u"I have run before and am coming back to it"_s, &card);
    ticked->setChecked(true);
    body->addWidget(ticked);
}

Made widgetsPage() {
    auto page = std::make_unique<QWidget>();
    page->setObjectName(u"page"_s);
    auto* column = new QVBoxLayout(page.get());
    column->setSpacing(space(Space::M));
    auto* inputs = new Card(u"Inputs"_s, page.get());
    addInputs(*inputs);
    column->addWidget(inputs);
    auto* pain = new Card(u"How is your back this morning?"_s, page.get());
    for (const int score : {-1, 0, 2, 4, 8}) {
        auto* scale = new PainScale(u"Pain"_s, pain);
        scale->setValue(PainScore::tryFrom(score));
        pain->body()->addWidget(scale);
    }
    column->addWidget(pain);
    auto* week = new Card(u"This week"_s, page.get());
    auto* bar = new SessionBar(week);
    bar->setSession(sampleProjection().weeks.front().sessions.front().shape);
    week->body()->addWidget(bar);
    auto* meter = new WeekMeter(week);
    meter->setWeek(sampleProjection(), sampleProjection().weeks.front(), formats());
    week->body()->addWidget(meter);
    column->addWidget(week);
    for (const Tone tone : {Tone::Neutral, Tone::Info, Tone::Good, Tone::Caution, Tone::Stop}) {
        auto* banner = new Banner(tone, page.get());
        banner->setMessage(tone, u"Rest a day longer"_s, u"The next run waits until 72 hours after the painful one."_s);
        if (tone == Tone::Caution) {
            banner->setButton(u"Why?"_s);
        }
        column->addWidget(banner);
    }
    auto* undo = new UndoBar(page.get());
    undo->offer(u"Run of 23 Nov deleted."_s);
    column->addWidget(undo);
    return page;
}

Made iconsPage() {
    auto page = std::make_unique<QWidget>();
    auto* grid = new QGridLayout(page.get());
    int place = 0;
    const QStringList names = QDir(u":/stridewell/icons"_s).entryList();
    for (const QString& file : names) {
        auto* icon = new IconLabel(file.chopped(4), IconTint::Text, page.get());
        icon->setScale(2);
        grid->addWidget(icon, place / 8 * 2, place % 8, Qt::AlignCenter);
        grid->addWidget(makeLabel(file.chopped(4), TextStyle::Caption, page.get()), place / 8 * 2 + 1, place % 8,
                        Qt::AlignCenter);
        ++place;
    }
    return page;
}

Made wizard(int step, bool ticked) {
    auto made = std::make_unique<ProfileWizard>(monday - Days(3), std::nullopt);
    if (ticked) {
        made->gate()->bodyMeasure()->height()->setValue(170);
        made->gate()->bodyMeasure()->weight()->setValue(90);
        made->gate()->troubledBox()->setChecked(true);
        made->gate()->painScale()->setValue(PainScore::tryFrom(4));
        made->gate()->checklist()->box(Symptom::RadiatesGluteLeg)->setChecked(true);
        made->gate()->checklist()->box(Symptom::ChestPain)->setChecked(true);
    }
    made->setStep(step);
    return made;
}

Made logRun(bool hurt) {
    auto made =
        std::make_unique<LogRunDialog>(sampleProfile(), sampleProjection(), std::nullopt, monday + Days(2), formats());
    if (hurt) {
        made->pain()->during()->setValue(PainScore::tryFrom(3));
        made->resize(made->width(), ems(64));
    }
    return made;
}

struct Picture {
    QString name;
    std::function<Made()> make;
};

QList<Picture> pictures() {
    return {{u"widgets"_s, widgetsPage},
            {u"icons"_s, iconsPage},
            {u"wizard1"_s, [] { return wizard(0, false); }},
            {u"wizard1-ticked"_s, [] { return wizard(0, true); }},
            {u"wizard2"_s, [] { return wizard(1, false); }},
            {u"wizard3"_s, [] { return wizard(2, false); }},
            {u"wizard3-gentle"_s, [] { return wizard(2, true); }},
            {u"logrun"_s, [] { return logRun(false); }},
            {u"logrun-pain"_s, [] { return logRun(true); }},
            {u"symptoms"_s, [] { return Made(new SymptomDialog(Symptoms{Symptom::Spasm})); }},
            {u"move"_s,
             [] {
                 Profile twice = sampleProfile();
                 twice.days = Weekdays{0, 3};
                 const Projection projection = project(twice, Journal{}, monday);
                 return Made(new MoveRunDialog(twice, Journal{}, projection, monday + Days(3), formats()));
             }},
            {u"clearance"_s, [] { return Made(new ClearanceDialog(monday, monday + Days(9))); }}};
}

int grabAll(QApplication& app, const QString& folder) {
    struct Look {
        QString name;
        ThemeChoice choice;
        int percent;
    };
    const QList<Look> looks{{u"light"_s, ThemeChoice::Light, 100},
                            {u"dark"_s, ThemeChoice::Dark, 100},
                            {u"contrast"_s, ThemeChoice::HighContrast, 100},
                            {u"light200"_s, ThemeChoice::Light, 200}};
    Theme theme(app);
    theme.apply();
    QDir().mkpath(folder);
    for (const Look& look : looks) {
        theme.setChoice(look.choice);
        theme.setTextPercent(look.percent);
        for (const Picture& picture : pictures()) {
            const Made widget = picture.make();
            if (widget->inherits("QDialog")) {
                if (look.percent > 100) {
                    widget->resize(1024, 640); // the smallest screen there has to be room on
                }
            } else {
                widget->resize(widget->sizeHint().width(), widget->heightForWidth(widget->sizeHint().width()));
            }
            widget->show();
            QApplication::processEvents();
            if (!widget->grab().save(folder + u"/%1-%2.png"_s.arg(picture.name, look.name))) {
                return 1;
            }
        }
    }
    return 0;
}

} // namespace
} // namespace stridewell

int main(int argc, char** argv) {
    if (qEnvironmentVariableIsEmpty("QT_QPA_PLATFORM")) {
        qputenv("QT_QPA_PLATFORM", "offscreen");
    }
    QApplication app(argc, argv);
    QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom));
    const QStringList arguments = QApplication::arguments();
    return stridewell::grabAll(app, arguments.size() > 1 ? arguments.at(1) : QStringLiteral("."));
}
