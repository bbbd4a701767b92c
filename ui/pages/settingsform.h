// SPDX-FileCopyrightText: 2026 The Stridewell contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <functional>

class QComboBox;
class QFormLayout;
class QWidget;

namespace stridewell {

class Card;

/// Captions and their fields, beside each other or below each other where the width ends.
QFormLayout* addSettingsForm(Card* card);
/// A choice of words with its caption; `description` says what it does.
QComboBox* addSettingsCombo(QFormLayout* form, const QString& caption, const QString& description);
/// Makes a change that gives the page another height, and scrolls so that the control stays where it is, under the
/// pointer that has just used it.
void keepInPlace(QWidget* control, const std::function<void()>& change);
/// What a control does, for whoever points at it or listens.
void describe(QWidget* control, const QString& description);

} // namespace stridewell
