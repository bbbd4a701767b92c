// SPDX-FileCopyrightText: 2026 The Stridewell contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/fuzz/trials.h"

#include <cstddef>
#include <cstdint>

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* bytes, std::size_t size) {
    stridewell::tryJournalFile({reinterpret_cast<const char*>(bytes), size}); // NOLINT: bytes are text here
    return 0;
}
