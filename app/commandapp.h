// SPDX-FileCopyrightText: 2026 The Stridewell contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTemporaryDir>

#include <memory>
#include <optional>

class QCoreApplication;

namespace stridewell {

/// Qt's application object while a command runs: translations hang on it, and a process may have one at a time. Speaks
/// the language that was chosen in the window.
class CommandApp {
public:
    /// For words alone.
    CommandApp();
    ~CommandApp();

    /// In its place one that can paint pages, without a display.
    void makePainter();
    /// Makes room for the window's.
    void leave();

private:
    std::optional<QTemporaryDir> m_runtime; ///< for Qt, where the system gives no such folder
    std::unique_ptr<QCoreApplication> m_app;
};

} // namespace stridewell
