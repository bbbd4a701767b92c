// SPDX-FileCopyrightText: 2026 The Stridewell contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// libical's components with an owner. Seen by the calendar's reader and writer alone.
#pragma once

#include <libical/ical.h>

#include <memory>

namespace stridewell {

struct FreeComponent {
    void operator()(icalcomponent* component) const { icalcomponent_free(component); }
};
using Component = std::unique_ptr<icalcomponent, FreeComponent>;

inline constexpr const char* productId = "-//Stridewell//Stridewell//EN";

} // namespace stridewell
