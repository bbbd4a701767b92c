// SPDX-FileCopyrightText: 2026 The Stridewell contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/helpdialog.h"

#include "ui/page.h"
#include "ui/text/phrasebook.h"
#include "ui/widgets/controls.h"

#include <QGridLayout>
#include <QPushButton>
#include <QScreen>
#include <QVBoxLayout>

#include <array>
#include <utility>

namespace stridewell {

namespace {

QVBoxLayout* makeColumn(QDialog* dialog) {
    auto* column = new QVBoxLayout(dialog);
    column->setContentsMargins(space(Space::XL), space(Space::XL), space(Space::XL), space(Space::L));
    column->setSpacing(space(Space::M));
    return column;
}

void addClose(QDialog* dialog, QVBoxLayout* column) {
    auto* close = makePrimaryButton(ShortcutsDialog::tr("Close"), dialog);
    close->setDefault(true);
    column->addWidget(close, 0, Qt::AlignRight);
    QObject::connect(close, &QPushButton::clicked, dialog, &QDialog::accept);
}

} // namespace

ShortcutsDialog::ShortcutsDialog(QWidget* parent) : QDialog(parent) {
    setWindowTitle(tr("Keyboard shortcuts"));
    QVBoxLayout* column = makeColumn(this);
    auto* grid = new QGridLayout;
    grid->setHorizontalSpacing(space(Space::XL));
    constexpr double roomyEms = 40; // of the screen's height: in large text all of them fit a small one
    grid->setVerticalSpacing(screen()->availableSize().height() >= ems(roomyEms) ? space(Space::S)
                                                                                 : space(Space::XS) / 2);
    const std::array lines{
        std::pair{tr("Alt+1 to Alt+4"), tr("Today, Plan, Journal, Progress")},
        std::pair{tr("Ctrl+,"), tr("Settings")},
        std::pair{tr("Ctrl+L"), tr("Log a run")},
        std::pair{tr("Ctrl+T"), tr("Start the timer of today's run")},
        std::pair{tr("Space, left, right"), tr("On the timer: pause or go on, back, skip ahead")},
        std::pair{tr("0 to 9"), tr("Choose a pain score; 1 then 0 is ten")},
        std::pair{tr("Shift and an arrow"), tr("Move the chosen run to another day")},
        std::pair{tr("Enter, Delete"), tr("Change or delete an entry of the journal")},
        std::pair{tr("Ctrl+F"), tr("Find in the journal")},
        std::pair{tr("Ctrl+Z, Ctrl+Shift+Z"), tr("Undo, redo")},
        std::pair{tr("Ctrl+P"), tr("Print the week")},
        std::pair{tr("Ctrl+Alt+P"), tr("Print all weeks")},
        std::pair{tr("Ctrl+Shift+P"), tr("Save the week as PDF")},
        std::pair{tr("Ctrl+Q"), tr("Quit")},
    };
    int row = 0;
    for (const auto& [keys, what] : lines) {
        grid->addWidget(makeLabel(keys, TextStyle::Strong, this), row, 0, Qt::AlignTop);
        grid->addWidget(makeLabel(what, TextStyle::Body, this), row++, 1);
    }
    grid->setColumnStretch(1, 1);
    column->addLayout(grid);
    addClose(this, column);
    fitToWords(this, 32);
}

AboutDialog::AboutDialog(QWidget* parent) : QDialog(parent) {
    setWindowTitle(tr("About Stridewell"));
    QVBoxLayout* column = makeColumn(this);
    column->addWidget(makeLabel(tr("Stridewell %1").arg(QStringLiteral(STRIDEWELL_VERSION)), TextStyle::Title, this));
    column->addWidget(makeLabel(tr("Walk-run plans for new runners who worry about their lower back. Everything stays "
                                   "on your computer."),
                                TextStyle::Body, this));
    column->addWidget(makeLabel(disclaimer(), TextStyle::Strong, this));
    column->addWidget(makeLabel(tenPercentNote(), TextStyle::Body, this));
    column->addWidget(makeLabel(planSource(), TextStyle::Muted, this));
    column->addWidget(makeLabel(tr("Free software under the GNU General Public License, version 3 or later."),
                                TextStyle::Muted, this));
    addClose(this, column);
    fitToWords(this, 34);
}

} // namespace stridewell
