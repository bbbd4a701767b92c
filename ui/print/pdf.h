// SPDX-FileCopyrightText: 2026 The Stridewell contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/print/pagepainter.h"
#include "ui/text/issuetext.h"

#include <QPageSize>
#include <QString>

#include <tl/expected.hpp>

namespace stridewell {

using WriteResult = tl::expected<void, FileProblem>;

/// Writes all pages as a vector PDF with selectable text, title, author and language. The file appears whole or not at
/// all. Needs a QGuiApplication (the offscreen platform will do) and a font (Debian: fonts-dejavu-core).
WriteResult writePdf(const PagePainter& pages, const Paper& paper, const QString& file);

/// Writes one page as a PNG at `dpi` dots per inch. The file appears whole or not at all.
WriteResult writePng(const PagePainter& pages, const Paper& paper, int page, int dpi, const QString& file);

/// The paper the locale's country prints on: A4 or Letter.
QPageSize::PageSizeId localPaper(const QLocale& locale);

} // namespace stridewell
