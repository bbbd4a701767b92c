// SPDX-FileCopyrightText: 2026 The Stridewell contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/banner.h"

#include "ui/theme/look.h"
#include "ui/widgets/accessrole.h"
#include "ui/widgets/controls.h"
#include "ui/widgets/iconlabel.h"

#include <QHBoxLayout>
#include <QPushButton>
#include <QVBoxLayout>
#include <QVariant>

namespace stridewell {

namespace {

using namespace Qt::Literals::StringLiterals;

QString toneName(Tone tone) {
    switch (tone) {
    case Tone::Neutral: return u"neutral"_s;
    case Tone::Info: return u"info"_s;
    case Tone::Good: return u"good"_s;
    case Tone::Caution: return u"caution"_s;
    case Tone::Stop: return u"stop"_s;
    }
    return u"neutral"_s;
}

} // namespace

Banner::Banner(Tone tone, QWidget* parent)
    : QFrame(parent), m_tone(tone), m_icon(new IconLabel(toneIconName(tone), toneTint(tone), this)),
      m_title(makeLabel({}, TextStyle::Strong, this)), m_text(makeLabel({}, TextStyle::Body, this)),
      m_button(makeButton({}, {}, this)) {
    setAccessibleRole(this, QAccessible::AlertMessage);
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(space(Space::M), space(Space::M), space(Space::M), space(Space::M));
    row->setSpacing(space(Space::M));
    row->addWidget(m_icon, 0, Qt::AlignTop);
    auto* words = new QVBoxLayout;
    words->setSpacing(space(Space::XS));
    words->addWidget(m_title);
    words->addWidget(m_text);
    row->addLayout(words, 1);
    row->addWidget(m_button, 0, Qt::AlignVCenter);
    m_button->hide();
    setMessage(tone, {}, {});
    connect(m_button, &QPushButton::clicked, this, &Banner::buttonClicked);
}

void Banner::setMessage(Tone tone, const QString& title, const QString& text) {
    const bool news = title != m_title->text() || text != m_text->text();
    m_tone = tone;
    m_icon->setIcon(toneIconName(tone), toneTint(tone));
    m_title->setText(title);
    m_title->setVisible(!title.isEmpty());
    m_text->setText(text);
    m_text->setVisible(!text.isEmpty());
    setLook(this, "tone", toneName(tone));
    setAccessibleName(title);
    setAccessibleDescription(text);
    if (news && isVisible()) {
        announce(this); // one that appears is spoken anyway
    }
}

QString Banner::title() const {
    return m_title->text();
}

QString Banner::text() const {
    return m_text->text();
}

void Banner::setButton(const QString& caption) {
    m_button->setText(caption);
    m_button->setVisible(!caption.isEmpty());
}

} // namespace stridewell
