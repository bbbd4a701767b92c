// SPDX-FileCopyrightText: 2026 The Stridewell contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/print/pdfdetails.h"

#include <qpdf/Buffer.hh>
#include <qpdf/QPDF.hh>
#include <qpdf/QPDFObjectHandle.hh>
#include <qpdf/QPDFWriter.hh>

#include <exception>
#include <memory>

namespace stridewell {

namespace {

QPDFObjectHandle text(const QString& value) {
    return QPDFObjectHandle::newUnicodeString(value.toStdString());
}

} // namespace

tl::expected<QByteArray, QString> withDetails(const QByteArray& pdf, const PdfDetails& details) {
    try {
        QPDF document;
        document.setSuppressWarnings(true);
        document.processMemoryFile("sheet", pdf.constData(), static_cast<std::size_t>(pdf.size()));
        QPDFObjectHandle trailer = document.getTrailer();
        if (!trailer.getKey("/Info").isDictionary()) {
            trailer.replaceKey("/Info", document.makeIndirectObject(QPDFObjectHandle::newDictionary()));
        }
        QPDFObjectHandle info = trailer.getKey("/Info");
        info.replaceKey("/Title", text(details.title));
        info.replaceKey("/Author", text(details.author));
        QPDFObjectHandle catalog = document.getRoot();
        catalog.replaceKey("/Lang", QPDFObjectHandle::newString(details.language.toStdString()));
        QPDFObjectHandle preferences = QPDFObjectHandle::newDictionary();
        preferences.replaceKey("/DisplayDocTitle", QPDFObjectHandle::newBool(true));
        catalog.replaceKey("/ViewerPreferences", preferences);

        QPDFWriter writer(document);
        writer.setOutputMemory();
        writer.write();
        const std::shared_ptr<Buffer> bytes = writer.getBufferSharedPointer();
        return QByteArray(reinterpret_cast<const char*>(bytes->getBuffer()), static_cast<qsizetype>(bytes->getSize()));
    } catch (const std::exception& problem) {
        return tl::unexpected(QString::fromUtf8(problem.what()));
    }
}

} // namespace stridewell
