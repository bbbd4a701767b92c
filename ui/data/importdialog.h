// SPDX-FileCopyrightText: 2026 The Stridewell contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/importfile.h"
#include "core/exchange/journalmerge.h"
#include "ui/data/framedialog.h"
#include "ui/text/formats.h"

class QLabel;

namespace stridewell {

/// What a file would add to the journal, before anything is added: new, already there, contradicting, skipped.
class ImportDialog : public FrameDialog {
    Q_OBJECT

public:
    /// file: what was read; mine: nothing before the first profile, which the file's then becomes.
    ImportDialog(const QString& name, const ImportFile& file, const JournalMerge& merge,
                 const std::optional<Profile>& mine, const Formats& formats, QWidget* parent = nullptr);

    /// The whole preview as text.
    [[nodiscard]] QString preview() const;

private:
    void addList(const QString& heading, const QStringList& lines);

    QStringList m_text;
};

} // namespace stridewell
