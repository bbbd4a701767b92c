// SPDX-FileCopyrightText: 2026 The Stridewell contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

class QComboBox;
class QFormLayout;
class QWidget;

namespace stridewell {

class Card;

/// Captions and their fields, beside each other or below each other where the width ends.
QFormLayout* addSettingsForm(Card* card);
/// A choice of words with its caption; `description` says what it does.
QComboBox* addSettingsCombo(QFormLayout* form, const QString& caption, const QString& description);
/// What a control does, for whoever points at it or listens.
void describe(QWidget* control, const QString& description);

} // namespace stridewell
