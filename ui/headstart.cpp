// SPDX-FileCopyrightText: 2026 The Stridewell contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/headstart.h"

#include <QtGlobal>

#include <algorithm>
#include <array>
#include <fontconfig/fontconfig.h>

namespace stridewell {

namespace {

/// Qt and its desktop plugins take these out of the environment while they start, and the environment may only be
/// changed while no other thread reads it.
bool environmentWillChange() {
    constexpr std::array taken{"DESKTOP_STARTUP_ID", "XDG_ACTIVATION_TOKEN"};
    return std::any_of(taken.begin(), taken.end(), [](const char* name) { return qEnvironmentVariableIsSet(name); });
}

OpenData prepare(const std::filesystem::path& dataFile) {
    FcInit();
    std::error_code unknown;
    return std::filesystem::exists(dataFile, unknown) ? openData(dataFile) : OpenData();
}

} // namespace

HeadStart::HeadStart(const std::filesystem::path& dataFile)
    : m_done(std::async(std::launch::async, prepare, dataFile)) {
    if (environmentWillChange()) {
        wait();
    }
}

} // namespace stridewell
