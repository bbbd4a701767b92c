// SPDX-FileCopyrightText: 2026 The Stridewell contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/rules/finding.h"

#include <QWidget>

#include <vector>

class QVBoxLayout;

namespace stridewell {

class Formats;

/// Rules that spoke, one sentence each; a click shows where the rule comes from.
class WhyList : public QWidget {
    Q_OBJECT

public:
    explicit WhyList(QWidget* parent = nullptr);
    /// Nothing to say hides the list.
    void setFindings(const std::vector<Finding>& findings, const Formats& formats);
    /// The same with a first sentence of its own, whose source is that of `row`.
    void setSentence(const QString& sentence, RuleId row, const std::vector<Finding>& more, const Formats& formats);
    /// The sentences shown.
    [[nodiscard]] QStringList sentences() const;

private:
    struct Line {
        QString sentence;
        RuleId row;
        friend bool operator==(const Line&, const Line&) = default;
    };
    void show(std::vector<Line> lines);
    /// The button that shows its source.
    QWidget* addLine(const Line& line);

    QVBoxLayout* m_rows = nullptr;
    std::vector<Line> m_lines;
};

} // namespace stridewell
