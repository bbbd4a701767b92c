// SPDX-FileCopyrightText: 2026 The Stridewell contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace stridewell {

/// What pain does to the plan, by severity: a later one is more severe (section C).
enum class Outcome { Keep, Swap, AddRest, BackWeek, Break, SeeProfessional, Emergency };

/// How soon to see a professional.
enum class Urgency { Book, Today };

} // namespace stridewell
