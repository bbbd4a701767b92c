// SPDX-FileCopyrightText: 2026 The Stridewell contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/papersamples.h"
#include "ui/print/pdf.h"

#include <QDir>
#include <QGuiApplication>
#include <QTextStream>

/// Every sheet on every paper, in every state, as PDFs for people to look at: papersheets FOLDER
int main(int argc, char** argv) {
    using namespace stridewell;
    qputenv("QT_QPA_PLATFORM", "offscreen");
    const QGuiApplication application(argc, argv);
    QTextStream says(stdout);
    if (argc != 2 || !QDir().mkpath(QString::fromLocal8Bit(argv[1]))) {
        says << "usage: papersheets FOLDER\n";
        return 2;
    }
    const QDir folder(QString::fromLocal8Bit(argv[1]));
    const auto write = [&](const QString& language) {
        for (const samples::PaperState& state : samples::paperStates()) {
            for (const auto& [name, pages] : samples::sheetsOf(state)) {
                const auto save = [&](const Paper& paper, const char* end) {
                    const QString file = folder.filePath(language + name + QLatin1String(end));
                    if (!writePdf(*pages, paper, file)) {
                        says << "cannot write " << file << "\n";
                    }
                };
                save(QPageSize::A4, "-a4.pdf");
                save(QPageSize::Letter, "-letter.pdf");
                if (pages->likesLandscape()) {
                    save({QPageSize::A4, QPageLayout::Landscape}, "-a4-landscape.pdf");
                    save({QPageSize::Letter, QPageLayout::Landscape}, "-letter-landscape.pdf");
                }
            }
        }
    };
    write({});
    samples::LongLanguage longer;
    QCoreApplication::installTranslator(&longer);
    write(QStringLiteral("long-"));
    QCoreApplication::removeTranslator(&longer);
    return 0;
}
