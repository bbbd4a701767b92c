// SPDX-FileCopyrightText: 2026 The Stridewell contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme/metrics.h"

#include <QLabel>

class QAbstractButton;
class QPushButton;
class QString;
class QWidget;

namespace stridewell {

/// The one filled button of a page.
QPushButton* makePrimaryButton(const QString& caption, QWidget* parent);
/// A quiet secondary button; iconName as in themedIcon, may be empty.
QPushButton* makeButton(const QString& caption, const QString& iconName, QWidget* parent);
/// A button that looks like a link ("Why?").
QPushButton* makeLinkButton(const QString& caption, QWidget* parent);
/// A label at a step of the type scale that wraps its words.
QLabel* makeLabel(const QString& text, TextStyle style, QWidget* parent);
/// A heading of a page section, found by screen readers as such.
QLabel* makeSectionHeading(const QString& text, QWidget* parent);

/// Marks a field as wrong (red edge) or right again.
void markField(QWidget* field, bool wrong);

/// The sentence under a field: hidden while there is nothing wrong, icon and words otherwise.
class FieldNote : public QWidget {
    Q_OBJECT

public:
    /// field: gets the mark, and the sentence as its accessible description.
    explicit FieldNote(QWidget* field, QWidget* parent = nullptr);
    /// Empty: right again.
    void setProblem(const QString& sentence);
    [[nodiscard]] QString problem() const;

private:
    QWidget* m_field;
    QString m_description; ///< of the field while it is right
    QLabel* m_icon = nullptr;
    QLabel* m_text = nullptr;
};

} // namespace stridewell
