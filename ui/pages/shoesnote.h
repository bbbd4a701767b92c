// SPDX-FileCopyrightText: 2026 The Stridewell contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/card.h"

#include <QStringList>

namespace stridewell {

class UiSettings;
class Workspace;
struct Projection;
struct ShoeWear;

/// On today's page, quietly: it is time to look at a pair of shoes (SH1, SH2). Each pair and row until the person has
/// read it; hidden while there is nothing to say.
class ShoesNote : public Card {
    Q_OBJECT

public:
    ShoesNote(const Workspace& workspace, UiSettings& settings, QWidget* parent = nullptr);
    void setProjection(const Projection& projection);
    /// What is said now, pair by pair.
    [[nodiscard]] QStringList sentences() const { return m_sentences; }

private:
    /// Names pair and row in the settings.
    [[nodiscard]] QString keyOf(const ShoeWear& wear) const;
    [[nodiscard]] QStringList read() const;
    void addLine(const ShoeWear& wear, const QString& sentence);

    const Workspace& m_workspace;
    UiSettings& m_settings;
    QStringList m_sentences;
};

} // namespace stridewell
