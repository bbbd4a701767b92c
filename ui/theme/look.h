// SPDX-FileCopyrightText: 2026 The Stridewell contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QVariant;
class QWidget;

namespace stridewell {

/// Sets a dynamic property that the stylesheet looks at ("tone", "wrong", "role") and has it looked at again, for the
/// widget and what is inside it.
void setLook(QWidget* widget, const char* property, const QVariant& value);

} // namespace stridewell
