// SPDX-FileCopyrightText: 2026 The Stridewell contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/shoescard.h"

#include "core/projection/projection.h"
#include "ui/actiondialogs.h"
#include "ui/actions.h"
#include "ui/flowlayout.h"
#include "ui/page.h"
#include "ui/pages/settingsform.h"
#include "ui/pages/shoebar.h"
#include "ui/pages/whylist.h"
#include "ui/text/shoeswords.h"
#include "ui/widgets/accessrole.h"
#include "ui/widgets/controls.h"
#include "ui/workspace.h"

#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

namespace stridewell {

using namespace Qt::Literals::StringLiterals;

namespace {

QString nameOf(const Shoes& shoes) {
    return QString::fromStdString(shoes.name);
}

} // namespace

ShoesCard::ShoesCard(const Workspace& workspace, Actions& actions, ActionDialogs& dialogs, QWidget* parent)
    : Card(tr("Shoes"), parent), m_workspace(workspace), m_actions(actions), m_dialogs(dialogs),
      m_pairs(new QVBoxLayout) {
    m_pairs->setSpacing(space(Space::L));
    body()->addLayout(m_pairs);
    m_add = makeButton(tr("Add shoes…"), u"add"_s, this);
    describe(m_add, tr("Asks for a name, the first day worn and what they had done before."));
    body()->addWidget(m_add, 0, Qt::AlignLeft);
    connect(m_add, &QPushButton::clicked, &m_dialogs, &ActionDialogs::addShoes);
}

void ShoesCard::setProjection(const Projection& projection) {
    const Formats formats = m_workspace.formats();
    const auto& all = m_workspace.journal().shoes;
    QStringList shown{whyShoes(formats)};
    for (const ShoeWear& wear : projection.shoes) {
        const Shoes& shoes = all.at(wear.index);
        shown << QString::number(shoes.id.value()) << nameOf(shoes) << shoesDistance(wear, formats)
              << shoesDays(shoes, formats) << (wear.due ? shoesSentence(shoes, *wear.due, formats) : QString());
    }
    if (shown == m_shown) {
        return;
    }
    m_shown = shown;
    const auto was = focused();
    m_buttons.clear();
    clearLayout(m_pairs);
    if (projection.shoes.empty()) {
        m_pairs->addWidget(makeLabel(whyShoes(formats), TextStyle::Body, this));
    }
    for (const ShoeWear& wear : projection.shoes) {
        addPair(wear, all.at(wear.index));
    }
    const auto inUse = std::count_if(projection.shoes.begin(), projection.shoes.end(),
                                     [](const ShoeWear& wear) { return wear.inUse; });
    if (inUse > 1) {
        m_pairs->addWidget(makeLabel(whichShoes(), TextStyle::Muted, this));
    }
    QList<QWidget*> asRead;
    for (QPushButton* button : findChildren<QPushButton*>()) {
        const bool ofPair = std::any_of(m_buttons.begin(), m_buttons.end(),
                                        [button](const auto& each) { return each.button == button; });
        const bool source = qobject_cast<WhyList*>(button->parentWidget()) != nullptr;
        if (ofPair || (source && !button->parentWidget()->isHidden())) {
            asRead.append(button);
        }
    }
    tabAt(this, asRead); // they come and go with the pairs
    if (was) {
        focusAgain(*was);
    }
}

void ShoesCard::addPair(const ShoeWear& wear, const Shoes& shoes) {
    const Formats formats = m_workspace.formats();
    auto* column = new QVBoxLayout;
    column->setSpacing(space(Space::XS));
    const QString name = wear.inUse ? nameOf(shoes) : tr("%1 (retired)", "name of a pair of shoes").arg(nameOf(shoes));
    column->addWidget(makeLabel(name, wear.inUse ? TextStyle::Strong : TextStyle::Body, this));
    if (wear.inUse) {
        auto* bar = new ShoeBar(this);
        bar->setDistance(wear.distance);
        bar->setAccessibleName(shoesDistance(wear, formats));
        column->addWidget(bar);
    }
    const QString words =
        tr("%1 · %2", "distance of a pair, its days").arg(shoesDistance(wear, formats), shoesDays(shoes, formats));
    column->addWidget(makeLabel(words, TextStyle::Muted, this));
    if (wear.inUse && wear.due) {
        auto* due = new WhyList(this);
        due->setFindings({*wear.due}, formats);
        column->addWidget(due);
    }
    m_pairs->addLayout(column);
    addButtons(wear, shoes);
}

void ShoesCard::addButtons(const ShoeWear& wear, const Shoes& shoes) {
    auto* row = new FlowLayout;
    const QString name = nameOf(shoes);
    const auto add = [&](Deed deed, const QString& caption, const QString& icon, const QString& full,
                         const QString& description) {
        auto* button = makeButton(caption, icon, this);
        button->setAccessibleName(full);
        describe(button, description);
        row->addWidget(button);
        m_buttons.push_back({shoes.id, deed, button});
        connect(button, &QPushButton::clicked, this, [this, id = shoes.id, deed] { act(id, deed); });
    };
    add(Deed::Edit, tr("Edit…"), u"edit"_s, tr("Edit %1").arg(name), tr("Name, days and distance before."));
    if (wear.inUse) {
        add(Deed::Retire, tr("Retire"), u"finish"_s, tr("Retire %1").arg(name),
            tr("From tomorrow on no run counts for this pair. What it has run stays."));
    } else {
        add(Deed::Retire, tr("Wear again"), u"redo"_s, tr("Wear %1 again").arg(name),
            tr("Runs count for this pair again, also those since it was retired."));
    }
    add(Deed::Remove, tr("Remove"), u"delete"_s, tr("Remove %1").arg(name),
        tr("Takes the pair off this list. Your runs stay as they are."));
    m_pairs->addLayout(row);
}

void ShoesCard::act(EntryId shoes, Deed deed) {
    switch (deed) {
    case Deed::Edit: m_dialogs.editShoes(shoes); break;
    case Deed::Retire: m_actions.retireShoes(shoes); break;
    case Deed::Remove: m_actions.removeShoes(shoes); break;
    }
}

std::optional<ShoesCard::Button> ShoesCard::focused() const {
    const auto found = std::find_if(m_buttons.begin(), m_buttons.end(),
                                    [this](const Button& each) { return each.button == window()->focusWidget(); });
    return found == m_buttons.end() ? std::nullopt : std::optional(*found);
}

void ShoesCard::focusAgain(const Button& was) {
    const auto found = std::find_if(m_buttons.begin(), m_buttons.end(), [&was](const Button& each) {
        return each.shoes == was.shoes && each.deed == was.deed;
    });
    QPushButton* button = found == m_buttons.end() ? m_add : found->button;
    button->show(); // its layout would only do so later, and what is hidden takes no focus
    button->setFocus();
}

} // namespace stridewell
