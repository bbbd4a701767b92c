// SPDX-FileCopyrightText: 2026 The Stridewell contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/removedentry.h"
#include "ui/data/framedialog.h"
#include "ui/text/formats.h"

#include <optional>
#include <vector>

class QListWidget;

namespace stridewell {

/// What was deleted in the last thirty days, to bring one entry back.
class RemovedDialog : public FrameDialog {
    Q_OBJECT

public:
    /// removed: the last one first.
    RemovedDialog(std::vector<RemovedEntry> removed, const Formats& formats, QWidget* parent = nullptr);

    [[nodiscard]] std::optional<RemovedEntry> chosen() const;
    [[nodiscard]] QListWidget* list() const { return m_list; }

private:
    std::vector<RemovedEntry> m_removed;
    QListWidget* m_list = nullptr;
};

} // namespace stridewell
