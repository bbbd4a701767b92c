// SPDX-FileCopyrightText: 2026 The Stridewell contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/card.h"

#include <filesystem>

namespace stridewell {

class DataDialogs;
class PrintService;

/// Where the data is, and what can be done with it as a whole.
class DataSettings : public Card {
    Q_OBJECT

public:
    DataSettings(DataDialogs& dialogs, PrintService& printing, QWidget* parent = nullptr);
    void setFile(const std::filesystem::path& file);

private:
    void addButtons(DataDialogs& dialogs, PrintService& printing);
    void openFolder();

    std::filesystem::path m_path;
    QLabel* m_file = nullptr;
};

} // namespace stridewell
