// SPDX-FileCopyrightText: 2026 The Stridewell contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/backupfolder.h"
#include "ui/data/framedialog.h"
#include "ui/text/formats.h"

#include <filesystem>
#include <optional>
#include <vector>

class QLabel;
class QListWidget;

namespace stridewell {

/// The program's own backups and any other file, with what is in each before it is restored.
class RestoreDialog : public FrameDialog {
    Q_OBJECT

public:
    /// backups: the newest first; now: what the data file holds, to compare.
    RestoreDialog(std::vector<BackupFile> backups, const BackupContent& now, const Formats& formats,
                  QWidget* parent = nullptr);

    /// The file to restore, once it has been looked into and is whole.
    [[nodiscard]] std::optional<std::filesystem::path> chosen() const;
    /// A backup that lies somewhere else.
    void addFile(const std::filesystem::path& file);
    [[nodiscard]] QListWidget* list() const { return m_list; }
    /// What is in the chosen one, or why it cannot be restored.
    [[nodiscard]] QString preview() const;

private:
    void lookIntoCurrent();
    void chooseFile();

    Formats m_formats;
    std::vector<std::filesystem::path> m_files;
    std::optional<std::filesystem::path> m_chosen;
    QListWidget* m_list = nullptr;
    QLabel* m_preview = nullptr;
};

} // namespace stridewell
