// SPDX-FileCopyrightText: 2026 The Stridewell contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/whylist.h"

#include "ui/page.h"
#include "ui/text/phrasebook.h"
#include "ui/widgets/accessrole.h"
#include "ui/widgets/controls.h"

#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

namespace stridewell {

WhyList::WhyList(QWidget* parent) : QWidget(parent), m_rows(new QVBoxLayout(this)) {
    m_rows->setContentsMargins(0, 0, 0, 0);
    m_rows->setSpacing(space(Space::S));
    hide();
}

void WhyList::setFindings(const std::vector<Finding>& findings, const Formats& formats) {
    std::vector<Line> lines;
    lines.reserve(findings.size());
    for (const Finding& finding : findings) {
        lines.push_back({sentence(finding, formats), finding.row});
    }
    show(std::move(lines));
}

void WhyList::setSentence(const QString& first, RuleId row, const std::vector<Finding>& more, const Formats& formats) {
    std::vector<Line> lines{{first, row}};
    for (const Finding& finding : more) {
        if (finding.row != row || finding.date) { // the first sentence has said the row's own, not what it did to a day
            lines.push_back({sentence(finding, formats), finding.row});
        }
    }
    show(std::move(lines));
}

QStringList WhyList::sentences() const {
    QStringList result;
    for (const Line& line : m_lines) {
        result.append(line.sentence);
    }
    return result;
}

void WhyList::show(std::vector<Line> lines) {
    lines.erase(std::remove_if(lines.begin(), lines.end(), [](const Line& line) { return line.sentence.isEmpty(); }),
                lines.end());
    std::vector<Line> once; // several runs of a week can have one reason
    for (const Line& line : lines) {
        if (std::find(once.begin(), once.end(), line) == once.end()) {
            once.push_back(line);
        }
    }
    lines = std::move(once);
    if (lines == m_lines) {
        return;
    }
    m_lines = std::move(lines);
    clearLayout(m_rows);
    QList<QWidget*> sources;
    for (const Line& line : m_lines) {
        sources.append(addLine(line));
    }
    tabAt(this, sources); // the lines come and go
    setVisible(!m_lines.empty());
}

QWidget* WhyList::addLine(const Line& line) {
    auto* row = new QHBoxLayout;
    row->setSpacing(space(Space::S));
    auto* words = makeLabel(line.sentence, TextStyle::Body, this);
    row->addWidget(words, 1);
    auto* source = makeLinkButton(tr("Source"), this);
    source->setAccessibleName(tr("Source of: %1").arg(line.sentence));
    row->addWidget(source, 0, Qt::AlignTop);
    // A button has room around its word: the first line of the sentence stands as high.
    source->ensurePolished();
    const int above = (source->sizeHint().height() - source->fontMetrics().height()) / 2;
    words->setContentsMargins(0, above, 0, above);
    auto* text = makeLabel(sourceOf(line.row), TextStyle::Muted, this);
    text->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    text->hide();
    connect(source, &QPushButton::clicked, text, [text, source] {
        text->setVisible(text->isHidden());
        source->setText(text->isHidden() ? tr("Source") : tr("Hide source"));
    });
    m_rows->addLayout(row);
    m_rows->addWidget(text);
    return source;
}

} // namespace stridewell
