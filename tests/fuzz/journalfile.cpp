// SPDX-FileCopyrightText: 2026 The Stridewell contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/fuzz/roundtrip.h"
#include "tests/fuzz/trials.h"

namespace stridewell {

void tryJournalFile(std::string_view bytes) {
    if (const auto file = parseJournalFile(bytes)) {
        demandRoundTrip(*file);
    }
    static_cast<void>(parseProfileFile(bytes));
}

} // namespace stridewell
