// SPDX-FileCopyrightText: 2026 The Stridewell contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/symptom.h"

#include <QDialog>

namespace stridewell {

class SymptomChecklist;

/// The symptom checklist, open at any time, with what to do first shown at once.
class SymptomDialog : public QDialog {
    Q_OBJECT

public:
    explicit SymptomDialog(Symptoms symptoms = {}, QWidget* parent = nullptr);
    [[nodiscard]] Symptoms symptoms() const;

private:
    SymptomChecklist* m_list = nullptr;
};

} // namespace stridewell
