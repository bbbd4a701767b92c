// SPDX-FileCopyrightText: 2026 The Stridewell contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/shoesnote.h"

#include "ui/page.h"
#include "ui/pages/whylist.h"
#include "ui/settings/uisettings.h"
#include "ui/text/shoeswords.h"
#include "ui/widgets/controls.h"
#include "ui/workspace.h"

#include <QPushButton>
#include <QVBoxLayout>

namespace stridewell {

ShoesNote::ShoesNote(const Workspace& workspace, UiSettings& settings, QWidget* parent)
    : Card(tr("Your shoes"), parent), m_workspace(workspace), m_settings(settings) {
    hide();
}

QString ShoesNote::keyOf(const ShoeWear& wear) const {
    const Shoes& shoes = m_workspace.journal().shoes.at(wear.index);
    const std::string_view row = text(wear.due->row);
    return QStringLiteral("%1/%2/%3")
        .arg(shoes.id.value())
        .arg(QString::fromStdString(toIso(shoes.firstDay)),
             QString::fromLatin1(row.data(), static_cast<qsizetype>(row.size())));
}

QStringList ShoesNote::read() const {
    return m_settings.text(Setting::ShoesRead).split(QLatin1Char(' '), Qt::SkipEmptyParts);
}

void ShoesNote::setProjection(const Projection& projection) {
    const QStringList known = read();
    const Formats formats = m_workspace.formats();
    std::vector<ShoeWear> due;
    QStringList sentences;
    for (const ShoeWear& wear : projection.shoes) {
        if (wear.inUse && wear.due && !known.contains(keyOf(wear))) {
            due.push_back(wear);
            sentences.append(shoesSentence(m_workspace.journal().shoes.at(wear.index), *wear.due, formats));
        }
    }
    if (sentences == m_sentences) {
        return; // keeps the focus where it is
    }
    m_sentences = sentences;
    clearLayout(body());
    for (std::size_t i = 0; i < due.size(); ++i) {
        addLine(due[i], m_sentences.at(static_cast<qsizetype>(i)));
    }
    setVisible(!due.empty());
}

void ShoesNote::addLine(const ShoeWear& wear, const QString& sentence) {
    const QString name = QString::fromStdString(m_workspace.journal().shoes.at(wear.index).name);
    auto* line = new WhyList(this);
    line->setSentence(sentence, wear.due->row, {}, m_workspace.formats());
    body()->addWidget(line);
    auto* known = makeLinkButton(tr("I know, do not show this again"), this);
    known->setAccessibleName(tr("Do not show this about %1 again").arg(name));
    known->setAccessibleDescription(tr("The settings go on showing what your shoes have run."));
    body()->addWidget(known, 0, Qt::AlignLeft);
    connect(known, &QPushButton::clicked, this, [this, key = keyOf(wear)] {
        m_settings.set(Setting::ShoesRead, (read() << key).join(QLatin1Char(' ')));
        if (m_workspace.projection()) {
            setProjection(*m_workspace.projection());
        }
    });
}

} // namespace stridewell
