// SPDX-FileCopyrightText: 2026 The Stridewell contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/ui/datafolder.h"
#include "ui/actions.h"
#include "ui/workspace.h"

#include <gtest/gtest.h>

#include <QSignalSpy>

namespace stridewell::test {

/// A workspace with a plan, and what it says.
class WorkspaceTest : public ::testing::Test {
protected:
    WorkspaceTest() {
        folder.write(aProfile());
        EXPECT_TRUE(workspace.open(folder.file()));
        projected.clear();
    }
    [[nodiscard]] Distance used() const { return workspace.projection()->allowance->used; }

    DataFolder folder;
    Date today = monday + Days(4);
    Workspace workspace{[this] { return today; }};
    Actions actions{workspace};
    QSignalSpy projected{&workspace, &Workspace::projectionChanged};
    QSignalSpy failed{&workspace, &Workspace::storeFailed};
    QSignalSpy done{&actions, &Actions::done};
};

} // namespace stridewell::test
