// SPDX-FileCopyrightText: 2026 The Stridewell contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QWidget>

#include <functional>

namespace stridewell::test {

/// How the window is looked at; the size is that of the smallest screen the program is for.
struct Look {
    const char* theme = "light"; ///< as in the settings file
    int percent = 100;           ///< text size
};

/// Called with a window or dialog that shows, and the name of what it shows.
using Visitor = std::function<void(QWidget& view, const QString& name)>;

/// The real window in that look: every page of a scene (tests/ui/scenes.h), or what fills the window instead.
void visitPages(const Look& look, const Visitor& visit);
/// Every dialog of tests/ui/scenedialogs.h.
void visitDialogs(const Look& look, const Visitor& visit);
/// Each step of the first start, the first plan, each way a data file can fail, and the bar after a deletion.
void visitBeginnings(const Look& look, const Visitor& visit);

} // namespace stridewell::test
