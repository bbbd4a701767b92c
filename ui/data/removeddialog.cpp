// SPDX-FileCopyrightText: 2026 The Stridewell contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/data/removeddialog.h"

#include "ui/text/entrywords.h"
#include "ui/widgets/controls.h"

#include <QListWidget>
#include <QPushButton>
#include <QVBoxLayout>

namespace stridewell {

RemovedDialog::RemovedDialog(std::vector<RemovedEntry> removed, const Formats& formats, QWidget* parent)
    : FrameDialog(tr("Recently deleted"), tr("Deleted in the last 30 days"), tr("Bring back"), parent),
      m_removed(std::move(removed)), m_list(new QListWidget(this)) {
    m_list->setAccessibleName(tr("Deleted entries"));
    m_list->setWordWrap(true);
    for (const RemovedEntry& entry : m_removed) {
        m_list->addItem(tr("%1\nDeleted on %2", "entry of the journal, date")
                            .arg(entryLine(entry.entry, formats), formats.date(entry.removed)));
    }
    body()->addWidget(m_list, 1);
    if (m_removed.empty()) {
        m_list->hide();
        body()->addWidget(
            makeLabel(tr("Nothing was deleted. What you delete stays here for 30 days."), TextStyle::Muted, this), 1);
    }
    acceptButton()->setEnabled(!m_removed.empty());
    m_list->setCurrentRow(0);
    m_list->setFocus();
    fitToScreen(this, {ems(34), ems(28)});
}

std::optional<RemovedEntry> RemovedDialog::chosen() const {
    const int row = m_list->currentRow();
    return row < 0 ? std::nullopt : std::optional(m_removed.at(static_cast<std::size_t>(row)));
}

} // namespace stridewell
