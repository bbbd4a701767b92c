// SPDX-FileCopyrightText: 2026 The Stridewell contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <functional>
#include <memory>
#include <vector>

class QDialog;

namespace stridewell {
class WindowSetup;
}

namespace stridewell::test {

struct SceneDialog {
    const char* name;
    /// Made with the window's data file as it is, the window as its parent; not shown yet.
    std::function<std::unique_ptr<QDialog>(WindowSetup&)> make;
};

/// Every dialog of the program, some of them in several states. The window's journal must have a run.
std::vector<SceneDialog> sceneDialogs();

} // namespace stridewell::test
