// SPDX-FileCopyrightText: 2026 The Stridewell contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/faults.h"

namespace stridewell {

std::string_view nameOf(DiskCall call) {
    constexpr std::string_view names[] = {"open",     "create", "read",          "write",      "sync",
                                          "truncate", "delete", "shared memory", "openFile",   "createFile",
                                          "syncFile", "rename", "link",          "makeFolder", "removeFile"};
    return names[static_cast<std::size_t>(call)];
}

std::string_view nameOf(Fault fault) {
    constexpr std::string_view names[] = {"I/O error", "disk full", "short write", "power cut"};
    return names[static_cast<std::size_t>(fault)];
}

bool canFail(DiskCall call, Fault fault) {
    switch (fault) {
    case Fault::IoError: return call != DiskCall::RemoveFile; // nobody can take away what cannot be removed
    case Fault::PowerCut: return call != DiskCall::Read;
    case Fault::DiskFull:
        return call != DiskCall::Read && call != DiskCall::Open && call != DiskCall::OpenFile &&
               call != DiskCall::RemoveFile;
    case Fault::ShortWrite: return call == DiskCall::Write;
    }
    return false;
}

void Faults::arm(std::optional<Injection> injection) {
    m_injection = injection;
    m_calls.clear();
    m_fired = false;
    m_armed = true;
}

std::optional<Fault> Faults::next(DiskCall call) {
    if (!m_armed) {
        return std::nullopt;
    }
    const std::size_t number = m_calls.size();
    m_calls.push_back(call);
    if (!m_injection || number < m_injection->at || !canFail(call, m_injection->fault) ||
        (m_fired && m_injection->lasting == Lasting::Once)) {
        return std::nullopt;
    }
    m_fired = true;
    return m_injection->fault;
}

Faults& faults() {
    static Faults only;
    return only;
}

} // namespace stridewell
