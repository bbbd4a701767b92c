// SPDX-FileCopyrightText: 2026 The Stridewell contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/store.h"
#include "tests/support/tempfolder.h"

#include <filesystem>
#include <functional>
#include <memory>
#include <ostream>
#include <string>
#include <vector>

namespace stridewell {

/// A folder with a data file of every kind of entry, a removed run, and one good backup.
class Scene {
public:
    Scene();
    [[nodiscard]] std::filesystem::path folder() const { return m_temp.path() / "home"; }
    [[nodiscard]] std::filesystem::path file() const { return folder() / "s.db"; }
    [[nodiscard]] std::filesystem::path backup() const { return folder() / "s-backups" / "2026-11-20.db"; }
    /// Where backupTo() writes.
    [[nodiscard]] std::filesystem::path target() const { return folder() / "copy.db"; }

private:
    TempFolder m_temp;
};

/// What an action keeps from one attempt to the next.
struct Attempt {
    std::unique_ptr<Store> store; ///< nothing for an action on a file that is not open
    Journal imported;
};

/// Something a person does that writes.
struct Action {
    std::string name;
    /// Makes the scene fit for it.
    std::function<void(const Scene&)> arrange = [](const Scene&) {};
    /// What has been done already when the faults begin.
    std::function<void(Attempt&, const Scene&)> begin = [](Attempt&, const Scene&) {};
    std::function<void(Attempt&, const Scene&)> run;
    /// The whole content is replaced: what was there has to be found in a copy.
    bool replaces = false;
    /// Makes a copy of what is there.
    bool copies = false;
    friend std::ostream& operator<<(std::ostream& out, const Action& action) { return out << action.name; }
};

inline constexpr const char* actionDay = "2026-11-30";

/// Every action of the store that changes a file.
const std::vector<Action>& storeActions();

} // namespace stridewell
