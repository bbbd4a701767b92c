// SPDX-FileCopyrightText: 2026 The Stridewell contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/print/pdfdetails.h"

#include <memory>
#include <qpdf/qpdf-c.h>

namespace stridewell {

namespace {

struct Cleanup {
    void operator()(qpdf_data document) const { qpdf_cleanup(&document); }
};

using Document = std::unique_ptr<std::remove_pointer_t<qpdf_data>, Cleanup>;

void setText(qpdf_data document, qpdf_oh dictionary, const char* key, const QString& text) {
    qpdf_oh_replace_key(document, dictionary, key, qpdf_oh_new_unicode_string(document, text.toUtf8().constData()));
}

void setDetails(qpdf_data document, const PdfDetails& details) {
    const qpdf_oh trailer = qpdf_get_trailer(document);
    if (qpdf_oh_is_dictionary(document, qpdf_oh_get_key(document, trailer, "/Info")) == QPDF_FALSE) {
        qpdf_oh_replace_key(document, trailer, "/Info",
                            qpdf_make_indirect_object(document, qpdf_oh_new_dictionary(document)));
    }
    const qpdf_oh info = qpdf_oh_get_key(document, trailer, "/Info");
    setText(document, info, "/Title", details.title);
    setText(document, info, "/Author", details.author);
    const qpdf_oh catalog = qpdf_get_root(document);
    setText(document, catalog, "/Lang", details.language);
    const qpdf_oh preferences = qpdf_oh_new_dictionary(document);
    qpdf_oh_replace_key(document, preferences, "/DisplayDocTitle", qpdf_oh_new_bool(document, QPDF_TRUE));
    qpdf_oh_replace_key(document, catalog, "/ViewerPreferences", preferences);
}

} // namespace

tl::expected<QByteArray, QString> withDetails(const QByteArray& pdf, const PdfDetails& details) {
    const Document document(qpdf_init());
    qpdf_data data = document.get();
    qpdf_silence_errors(data);
    qpdf_set_suppress_warnings(data, QPDF_TRUE);
    qpdf_read_memory(data, "sheet", pdf.constData(), static_cast<unsigned long long>(pdf.size()), nullptr);
    if (qpdf_has_error(data) == QPDF_FALSE) {
        setDetails(data, details);
        qpdf_init_write_memory(data);
        qpdf_write(data);
    }
    if (qpdf_has_error(data) != QPDF_FALSE) {
        return tl::unexpected(QString::fromUtf8(qpdf_get_error_full_text(data, qpdf_get_error(data))));
    }
    const unsigned char* bytes = qpdf_get_buffer(data);
    return QByteArray(reinterpret_cast<const char*>(bytes), static_cast<qsizetype>(qpdf_get_buffer_length(data)));
}

} // namespace stridewell
