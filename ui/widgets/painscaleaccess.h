// SPDX-FileCopyrightText: 2026 The Stridewell contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace stridewell {

/// Lets screen readers read a PainScale as a slider from 0 to 10. Doing it twice does no harm.
void installPainScaleAccess();

} // namespace stridewell
