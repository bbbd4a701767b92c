// SPDX-FileCopyrightText: 2026 The Stridewell contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/opendata.h"

namespace stridewell {

ReadData readData(const Store& store) {
    ReadData data;
    data.version = store.dataVersion(); // first: what is committed meanwhile is read again
    data.profile = store.loadProfile();
    data.journal = store.loadJournal();
    return data;
}

OpenData openData(const std::filesystem::path& file) {
    OpenData opened{std::make_unique<Store>(file), {}};
    opened.read = readData(*opened.store);
    return opened;
}

} // namespace stridewell
