// SPDX-FileCopyrightText: 2026 The Stridewell contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <qpdf/qpdf-c.h>

namespace stridewell {

/// The functions of libqpdf's C interface that are used here, by their names without "qpdf_".
struct QpdfLibrary {
    decltype(&::qpdf_init) init = nullptr;
    decltype(&::qpdf_cleanup) cleanup = nullptr;
    decltype(&::qpdf_silence_errors) silenceErrors = nullptr;
    decltype(&::qpdf_set_suppress_warnings) setSuppressWarnings = nullptr;
    decltype(&::qpdf_read_memory) readMemory = nullptr;
    decltype(&::qpdf_has_error) hasError = nullptr;
    decltype(&::qpdf_get_error) getError = nullptr;
    decltype(&::qpdf_get_error_full_text) getErrorFullText = nullptr;
    decltype(&::qpdf_init_write_memory) initWriteMemory = nullptr;
    decltype(&::qpdf_write) write = nullptr;
    decltype(&::qpdf_get_buffer) getBuffer = nullptr;
    decltype(&::qpdf_get_buffer_length) getBufferLength = nullptr;
    decltype(&::qpdf_get_trailer) getTrailer = nullptr;
    decltype(&::qpdf_get_root) getRoot = nullptr;
    decltype(&::qpdf_make_indirect_object) makeIndirectObject = nullptr;
    decltype(&::qpdf_oh_get_key) ohGetKey = nullptr;
    decltype(&::qpdf_oh_is_dictionary) ohIsDictionary = nullptr;
    decltype(&::qpdf_oh_new_bool) ohNewBool = nullptr;
    decltype(&::qpdf_oh_new_dictionary) ohNewDictionary = nullptr;
    decltype(&::qpdf_oh_new_unicode_string) ohNewUnicodeString = nullptr;
    decltype(&::qpdf_oh_replace_key) ohReplaceKey = nullptr;
};

/// Loaded when first asked for, since few days see a PDF and every start of the window would pay for it; null where it
/// is not installed.
const QpdfLibrary* qpdfLibrary();

} // namespace stridewell
