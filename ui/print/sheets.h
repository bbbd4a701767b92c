// SPDX-FileCopyrightText: 2026 The Stridewell contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/journal.h"
#include "core/projection/projection.h"
#include "ui/print/pagepainter.h"
#include "ui/print/reportoptions.h"
#include "ui/text/formats.h"

#include <memory>

namespace stridewell {

/// The week on one page to fill in by hand. Null when the projection has no such week.
std::unique_ptr<PagePainter> weekSheet(const Projection& projection, const Profile& profile, int week,
                                       const Formats& formats);

/// All weeks on one page for the fridge.
std::unique_ptr<PagePainter> planSheet(const Projection& projection, const Profile& profile, const Formats& formats);

/// The session of one day as a strip to fold into a pocket. Null when no run is planned on that day.
std::unique_ptr<PagePainter> cueCard(const Projection& projection, const Profile& profile, Date date,
                                     const Formats& formats);

/// For a physiotherapist: plan, weeks, pain curve, what was ticked, what the plan did. One or two pages; older things
/// are summed up where that is what it takes, and only notes may need more.
std::unique_ptr<PagePainter> report(const Projection& projection, const Profile& profile, const Journal& journal,
                                    const Formats& formats, const ReportOptions& options = {});

} // namespace stridewell
