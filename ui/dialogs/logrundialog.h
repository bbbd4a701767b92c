// SPDX-FileCopyrightText: 2026 The Stridewell contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/journal.h"
#include "core/projection/projection.h"

#include <QDialog>

#include <memory>
#include <optional>

namespace stridewell {

class Formats;

/// A run and its pain scores, filled in from the plan. Enter saves; what cannot be true marks its field.
class LogRunDialog : public QDialog {
    Q_OBJECT

public:
    /// existing: the run to change (keeps its id); without it, filled in from the session planned for `date`.
    /// projection.today bounds the date.
    LogRunDialog(const Profile& profile, const Projection& projection, const std::optional<Run>& existing, Date date,
                 const Formats& formats, QWidget* parent = nullptr);
    ~LogRunDialog() override;

    /// The run as entered; checked() has a value once the dialog has been accepted.
    [[nodiscard]] Run run() const;

    void accept() override;

private:
    struct Private;
    std::unique_ptr<Private> m_d;
};

} // namespace stridewell
