// SPDX-FileCopyrightText: 2026 The Stridewell contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/print/pdfdetails.h"

#include "ui/print/qpdflibrary.h"

#include <memory>

namespace stridewell {

namespace {

struct Cleanup {
    const QpdfLibrary* qpdf;
    void operator()(qpdf_data document) const { qpdf->cleanup(&document); }
};

using Document = std::unique_ptr<std::remove_pointer_t<qpdf_data>, Cleanup>;

void setText(const QpdfLibrary& qpdf, qpdf_data document, qpdf_oh dictionary, const char* key, const QString& text) {
    qpdf.ohReplaceKey(document, dictionary, key, qpdf.ohNewUnicodeString(document, text.toUtf8().constData()));
}

void setDetails(const QpdfLibrary& qpdf, qpdf_data document, const PdfDetails& details) {
    const qpdf_oh trailer = qpdf.getTrailer(document);
    if (qpdf.ohIsDictionary(document, qpdf.ohGetKey(document, trailer, "/Info")) == QPDF_FALSE) {
        qpdf.ohReplaceKey(document, trailer, "/Info",
                          qpdf.makeIndirectObject(document, qpdf.ohNewDictionary(document)));
    }
    const qpdf_oh info = qpdf.ohGetKey(document, trailer, "/Info");
    setText(qpdf, document, info, "/Title", details.title);
    setText(qpdf, document, info, "/Author", details.author);
    const qpdf_oh catalog = qpdf.getRoot(document);
    setText(qpdf, document, catalog, "/Lang", details.language);
    const qpdf_oh preferences = qpdf.ohNewDictionary(document);
    qpdf.ohReplaceKey(document, preferences, "/DisplayDocTitle", qpdf.ohNewBool(document, QPDF_TRUE));
    qpdf.ohReplaceKey(document, catalog, "/ViewerPreferences", preferences);
}

} // namespace

tl::expected<QByteArray, QString> withDetails(const QByteArray& pdf, const PdfDetails& details) {
    const QpdfLibrary* qpdf = qpdfLibrary();
    if (qpdf == nullptr) {
        return pdf; // a sheet without author and language is better than none
    }
    const Document document(qpdf->init(), Cleanup{qpdf});
    qpdf_data data = document.get();
    qpdf->silenceErrors(data);
    qpdf->setSuppressWarnings(data, QPDF_TRUE);
    qpdf->readMemory(data, "sheet", pdf.constData(), static_cast<unsigned long long>(pdf.size()), nullptr);
    if (qpdf->hasError(data) == QPDF_FALSE) {
        setDetails(*qpdf, data, details);
        qpdf->initWriteMemory(data);
        qpdf->write(data);
    }
    if (qpdf->hasError(data) != QPDF_FALSE) {
        return tl::unexpected(QString::fromUtf8(qpdf->getErrorFullText(data, qpdf->getError(data))));
    }
    const unsigned char* bytes = qpdf->getBuffer(data);
    return QByteArray(reinterpret_cast<const char*>(bytes), static_cast<qsizetype>(qpdf->getBufferLength(data)));
}

} // namespace stridewell
