// SPDX-FileCopyrightText: 2026 The Stridewell contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

#include <tl/expected.hpp>

namespace stridewell {

/// What a PDF says about itself.
struct PdfDetails {
    QString title;
    QString author;
    QString language; ///< of its text, as in HTML: "en"
};

/// The same document with these details, its title in the reader's title bar; or what is wrong with it. Where libqpdf
/// cannot be loaded, the document as it was.
tl::expected<QByteArray, QString> withDetails(const QByteArray& pdf, const PdfDetails& details);

} // namespace stridewell
