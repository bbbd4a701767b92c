// SPDX-FileCopyrightText: 2026 The Stridewell contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/text/papertext.h"

#include <QCoreApplication>
#include <QList>

namespace stridewell {

namespace {

struct Say {
    Q_DECLARE_TR_FUNCTIONS(PaperText)
};

} // namespace

QString noFontFor(const QString& characters) {
    constexpr int most = 12;
    QStringList shown;
    for (const uint character : characters.toUcs4().mid(0, most)) {
        const auto point = static_cast<char32_t>(character);
        shown << QString::fromUcs4(&point, 1);
    }
    return Say::tr("No installed font has these characters, so the sheet has empty boxes for them: %1. Install a font "
                   "that has them (on Debian: fonts-noto-cjk for Chinese, Japanese and Korean, fonts-noto-core for "
                   "most other scripts) and print again.")
        .arg(shown.join(QLatin1Char(' ')));
}

QString noPrinterAdvice() {
    return Say::tr(
        "No printer is set up on this computer. Add one in the system's settings under Printers, or save the "
        "sheet as a PDF and print it elsewhere.");
}

} // namespace stridewell
