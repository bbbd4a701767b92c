// SPDX-FileCopyrightText: 2026 The Stridewell contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/opendata.h"

#include <filesystem>
#include <future>

namespace stridewell {

/// What a window needs and Qt does not have to be there for, made on another thread while Qt connects to the display:
/// the system's configuration of fonts, and the data file (docs/adr/0020). To be made before QApplication.
class HeadStart {
public:
    /// dataFile: read only if it is there; nothing is created.
    explicit HeadStart(const std::filesystem::path& dataFile);

    /// To be waited for before a first font is asked for: it would be right without, but the configuration read twice.
    void wait() const { m_done.wait(); }
    /// Throws StoreError where the data file cannot be used. No `store` where there is none.
    std::future<OpenData> takeData() { return std::move(m_done); }

private:
    std::future<OpenData> m_done;
};

} // namespace stridewell
