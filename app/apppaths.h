// SPDX-FileCopyrightText: 2026 The Stridewell contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <filesystem>

namespace stridewell {

/// Where the data file is unless --data names another: stridewell.db in $STRIDEWELL_DATA, else in the folder stridewell
/// of the platform's data folder ($XDG_DATA_HOME, ~/.local/share). Nothing is made here.
std::filesystem::path defaultDataFile();

} // namespace stridewell
