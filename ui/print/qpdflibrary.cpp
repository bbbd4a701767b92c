// SPDX-FileCopyrightText: 2026 The Stridewell contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/print/qpdflibrary.h"

#include <QLibrary>

namespace stridewell {

namespace {

template <typename Function>
bool find(QLibrary& library, const char* name, Function& function) {
    function = reinterpret_cast<Function>(library.resolve(name));
    return function != nullptr;
}

bool load(QpdfLibrary& calls) {
    QLibrary library(QStringLiteral(STRIDEWELL_QPDF));
    return find(library, "qpdf_init", calls.init) && find(library, "qpdf_cleanup", calls.cleanup) &&
           find(library, "qpdf_silence_errors", calls.silenceErrors) &&
           find(library, "qpdf_set_suppress_warnings", calls.setSuppressWarnings) &&
           find(library, "qpdf_read_memory", calls.readMemory) && find(library, "qpdf_has_error", calls.hasError) &&
           find(library, "qpdf_get_error", calls.getError) &&
           find(library, "qpdf_get_error_full_text", calls.getErrorFullText) &&
           find(library, "qpdf_init_write_memory", calls.initWriteMemory) && find(library, "qpdf_write", calls.write) &&
           find(library, "qpdf_get_buffer", calls.getBuffer) &&
           find(library, "qpdf_get_buffer_length", calls.getBufferLength) &&
           find(library, "qpdf_get_trailer", calls.getTrailer) && find(library, "qpdf_get_root", calls.getRoot) &&
           find(library, "qpdf_make_indirect_object", calls.makeIndirectObject) &&
           find(library, "qpdf_oh_get_key", calls.ohGetKey) &&
           find(library, "qpdf_oh_is_dictionary", calls.ohIsDictionary) &&
           find(library, "qpdf_oh_new_bool", calls.ohNewBool) &&
           find(library, "qpdf_oh_new_dictionary", calls.ohNewDictionary) &&
           find(library, "qpdf_oh_new_unicode_string", calls.ohNewUnicodeString) &&
           find(library, "qpdf_oh_replace_key", calls.ohReplaceKey);
}

} // namespace

const QpdfLibrary* qpdfLibrary() {
    static QpdfLibrary calls;
    static const bool isThere = load(calls);
    return isThere ? &calls : nullptr;
}

} // namespace stridewell
