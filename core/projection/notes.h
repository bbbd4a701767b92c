// SPDX-FileCopyrightText: 2026 The Stridewell contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/projection/projection.h"

namespace stridewell {

/// Advice that changes nothing by itself, from a projection that is otherwise complete: A4 (fewer runs than run days),
/// D8 (exercises missed), D10 (a run missed two weeks running), M1 (painkiller), M2 (a physiotherapist can help).
std::vector<Finding> notesFor(const Projection& projection, const Profile& profile, const Journal& journal);

} // namespace stridewell
