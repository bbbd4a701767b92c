// SPDX-FileCopyrightText: 2026 The Stridewell contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/profile.h"

#include <SQLiteCpp/Database.h>
#include <optional>

namespace stridewell {

/// Inside a transaction of the caller; all throw SQLite::Exception.
std::optional<Profile> loadProfile(SQLite::Database& db);
void removeProfile(SQLite::Database& db);
void saveProfile(SQLite::Database& db, const Profile& profile);

} // namespace stridewell
