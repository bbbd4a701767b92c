// SPDX-FileCopyrightText: 2026 The Stridewell contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/projection/projection.h"

#include <QDialog>

#include <optional>
#include <vector>

class QListWidget;
class QPushButton;

namespace stridewell {

class Banner;
struct BlockingRun;
class Formats;

/// Another day for a planned run: the days of its plan week, those that a rule refuses with the reason.
class MoveRunDialog : public QDialog {
    Q_OBJECT

public:
    /// from: the day on which the run is planned now.
    MoveRunDialog(const Profile& profile, const Journal& journal, const Projection& projection, Date from,
                  const Formats& formats, QWidget* parent = nullptr);

    /// The chosen day; nothing while no allowed day is chosen.
    [[nodiscard]] std::optional<Date> chosen() const;

    [[nodiscard]] QListWidget* days() const { return m_list; }
    [[nodiscard]] QPushButton* moveButton() const { return m_move; }
    /// Offered when no day fits, but would once another run has moved.
    [[nodiscard]] QPushButton* otherButton() const { return m_other; }

signals:
    /// The run of that day is to be moved first; the dialog has closed.
    void otherAsked(Date date);

private:
    struct Day {
        Date date;
        QString refusal; ///< empty: allowed
    };
    void build(Date from, const Formats& formats);
    void offerOther(const BlockingRun& blocking, const Formats& formats);
    void choiceChanged();

    std::vector<Day> m_days;
    QListWidget* m_list = nullptr;
    Banner* m_nothing = nullptr;
    QPushButton* m_move = nullptr;
    QPushButton* m_other = nullptr;
};

/// Why a run may not move to a day, in one sentence; issue as checkMove() gives it.
QString moveRefusal(const Issue& issue, const Formats& formats);

} // namespace stridewell
