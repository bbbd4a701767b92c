// SPDX-FileCopyrightText: 2026 The Stridewell contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/paperreader.h"
#include "tests/ui/windowtest.h"
#include "ui/print/pdf.h"
#include "ui/printing/printpreview.h"
#include "ui/printing/printservice.h"

#include <QComboBox>
#include <QMessageBox>
#include <QPrinter>
#include <QPushButton>
#include <QTemporaryDir>

namespace stridewell {
namespace {

using test::aProfile;
using test::WindowTest;

class Preview : public WindowTest {
protected:
    void open() {
        startWith(aProfile());
        service().setPrinters([] { return QStringList{QStringLiteral("Kitchen")}; });
    }
    PrintService& service() { return *window().findChild<PrintService*>(); }
    PrintPreview* preview() { return window().findChild<PrintPreview*>(); }
    /// The chooser with that name, as a screen reader would say it.
    QComboBox* chooser(const QString& name) {
        for (QComboBox* combo : preview()->findChildren<QComboBox*>()) {
            if (combo->accessibleName() == name) {
                return combo;
            }
        }
        ADD_FAILURE() << "no chooser " << name.toStdString();
        return nullptr;
    }
    void choose(const QString& name, const QString& item) {
        QComboBox* combo = chooser(name);
        ASSERT_TRUE(combo->isVisible()) << name.toStdString();
        const int at = combo->findText(item, Qt::MatchStartsWith);
        ASSERT_GE(at, 0) << item.toStdString();
        combo->setCurrentIndex(at);
        emit combo->activated(at);
    }
    QPushButton* button(const QString& caption) {
        for (QPushButton* button : preview()->findChildren<QPushButton*>()) {
            if (button->text() == caption) {
                return button;
            }
        }
        ADD_FAILURE() << "no button " << caption.toStdString();
        return nullptr;
    }
    void close() {
        preview()->reject();
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    }
};

TEST_F(Preview, EverySheetCanBeChosenInIt) {
    open();
    press(Qt::Key_P, Qt::ControlModifier);
    ASSERT_NE(preview(), nullptr);
    EXPECT_EQ(preview()->pages().title(), QStringLiteral("Week 1 of 4"));
    choose(QStringLiteral("Which one"), QStringLiteral("Week 3"));
    EXPECT_EQ(preview()->pages().title(), QStringLiteral("Week 3 of 4"));
    choose(QStringLiteral("Sheet"), QStringLiteral("Plan"));
    EXPECT_EQ(preview()->pages().title(), QStringLiteral("My walk-run plan"));
    EXPECT_FALSE(chooser(QStringLiteral("Which one"))->isVisible());
    choose(QStringLiteral("Sheet"), QStringLiteral("Cue card"));
    EXPECT_EQ(preview()->pages().title(), QStringLiteral("Mon 23 Nov · Run 1 of 3"));
    choose(QStringLiteral("Which one"), QStringLiteral("Wed 25 Nov"));
    EXPECT_EQ(preview()->pages().title(), QStringLiteral("Wed 25 Nov · Run 2 of 3"));
    close();
    press(Qt::Key_P, Qt::ControlModifier | Qt::AltModifier);
    ASSERT_NE(preview(), nullptr);
    EXPECT_EQ(preview()->pages().title(), QStringLiteral("My walk-run plan"));
}

TEST_F(Preview, PaperAndOrientationAreRemembered) {
    open();
    service().previewPlan();
    choose(QStringLiteral("Paper"), QStringLiteral("Letter"));
    choose(QStringLiteral("Orientation"), QStringLiteral("Landscape"));
    close();
    const UiSettings stored(folder.settingsFile());
    EXPECT_EQ(stored.text(Setting::Paper), QStringLiteral("letter"));
    EXPECT_EQ(stored.text(Setting::Orientation), QStringLiteral("landscape"));
    service().previewPlan();
    EXPECT_EQ(chooser(QStringLiteral("Paper"))->currentText(), QStringLiteral("Letter"));
    EXPECT_EQ(service().paperFor(preview()->pages()), Paper(QPageSize::Letter, QPageLayout::Landscape));
    choose(QStringLiteral("Sheet"), QStringLiteral("Week"));
    EXPECT_FALSE(chooser(QStringLiteral("Orientation"))->isVisible()) << "a week sheet only stands upright";
    EXPECT_EQ(service().paperFor(preview()->pages()), Paper(QPageSize::Letter));
}

TEST_F(Preview, WithoutAPrinterItSaysWhatToDoAndOffersAPdf) {
    open();
    service().setPrinters([] { return QStringList(); });
    service().previewWeek(1);
    EXPECT_TRUE(textOf(preview()).contains(QStringLiteral("No printer is set up"))) << textOf(preview()).toStdString();
    EXPECT_TRUE(button(QStringLiteral("Save as PDF…"))->isDefault());
    button(QStringLiteral("Print…"))->click();
    auto* box = preview()->findChild<QMessageBox*>();
    ASSERT_NE(box, nullptr);
    EXPECT_EQ(box->defaultButton()->text(), QStringLiteral("Save as PDF…"));
    box->reject();
    close();
    service().setPrinters([] { return QStringList{QStringLiteral("Kitchen")}; });
    service().previewWeek(1);
    EXPECT_FALSE(textOf(preview()).contains(QStringLiteral("No printer")));
    EXPECT_TRUE(button(QStringLiteral("Print…"))->isDefault());
}

/// A printer that prints to a file.
void printTo(QPrinter& printer, const QString& file) {
    printer.setOutputFormat(QPrinter::PdfFormat);
    printer.setOutputFileName(file);
    printer.setFullPage(true);
}

TEST_F(Preview, ThePrinterGetsTheWordsOfThePdf) {
    open();
    const QTemporaryDir out;
    for (const SheetKind kind : {SheetKind::Week, SheetKind::Plan}) {
        const auto pages = service().pages({kind, 2, {}});
        for (const QPageSize::PageSizeId size : {QPageSize::A4, QPageSize::Letter}) {
            const QString printed = out.filePath(QStringLiteral("printed.pdf"));
            const QString saved = out.filePath(QStringLiteral("saved.pdf"));
            QPrinter printer(QPrinter::HighResolution);
            printTo(printer, printed);
            printer.setPageSize(QPageSize(size));
            ASSERT_TRUE(service().printOn(printer, *pages, size));
            ASSERT_TRUE(writePdf(*pages, size, saved).has_value());
            const std::vector<PdfPage> onPaper = readPages(printed);
            const std::vector<PdfPage> inFile = readPages(saved);
            ASSERT_EQ(onPaper.size(), inFile.size());
            EXPECT_EQ(onPaper.front().size.toSize(), inFile.front().size.toSize());
            EXPECT_EQ(flat(onPaper.front()).toStdString(), flat(inFile.front()).toStdString());
        }
    }
}

TEST_F(Preview, OnlyThePagesAskedForArePrinted) {
    Profile often = aProfile();
    often.days = Weekdays{0, 1, 2, 4, 6};
    startWith(often);
    const auto pages = service().pages({SheetKind::Week, 4, {}});
    ASSERT_EQ(pages->pageCount(PageGeometry::of(QPageSize::Letter)), 2);
    const QTemporaryDir out;
    const QString file = out.filePath(QStringLiteral("second.pdf"));
    QPrinter printer(QPrinter::HighResolution);
    printTo(printer, file);
    printer.setPageSize(QPageSize(QPageSize::Letter));
    printer.setFromTo(2, 2);
    ASSERT_TRUE(service().printOn(printer, *pages, QPageSize::Letter));
    const std::vector<PdfPage> printed = readPages(file);
    ASSERT_EQ(printed.size(), 1U);
    EXPECT_TRUE(flat(printed.front()).contains(QStringLiteral("Page 2 of 2")));
}

} // namespace
} // namespace stridewell
