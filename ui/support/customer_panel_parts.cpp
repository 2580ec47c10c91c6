// SPDX-License-Identifier: MIT
#include "ui/common/avatar.h"
#include "ui/common/buttons.h"
#include "ui/common/foreign_label.h"
#include "ui/support/customer_panel.h"
#include "ui/support/panel_parts.h"
#include "ui/support/summary_box.h"
#include "ui/support/writer_box.h"

#include <QVBoxLayout>

// What the panel is made of.

namespace wxm::support {

void CustomerPanel::makeHead()
{
    m_name->setTextSize(TextSize::Title);
    m_name->setWeight(Weight::Bold);
    auto *who = new QHBoxLayout;
    who->setSpacing(space::k12);
    who->setContentsMargins(0, 0, 0, space::k12);
    auto *names = new QVBoxLayout;
    names->setSpacing(2);
    names->addStretch();
    names->addWidget(m_name);
    names->addWidget(m_id);
    names->addStretch();
    who->addWidget(m_avatar);
    who->addLayout(names, 1);
    m_avatar->setBehind(ColorRole::Pane);
    m_sections->addLayout(who);
}

void CustomerPanel::makeFacts()
{
    auto *contact = section();
    m_phone = new FactRow(contact);
    m_phone->setTrailingRoom(metric::kButtonSmall + space::k4);
    m_copy = new IconButton(IconName::Copy, {}, m_phone);
    m_copy->setSmall(true);
    auto *trailing = new QHBoxLayout(m_phone);
    trailing->setContentsMargins(0, 0, 0, 0);
    trailing->addStretch();
    trailing->addWidget(m_copy);
    m_call = new Button({}, Button::Kind::Ghost, contact);
    m_call->setButtonSize(Button::Size::Tight);
    m_call->hide();
    m_since = new FactRow(contact);
    m_languagesTitle = new TextLabel(TextSize::Ui, ColorRole::Text2, Weight::Regular, contact);
    m_languages = new LanguageBar(contact);
    auto *facts = static_cast<QVBoxLayout *>(contact->layout());
    facts->addWidget(m_phone);
    facts->addWidget(m_call, 0, Qt::AlignTrailing);
    for (QWidget *row : {static_cast<QWidget *>(m_since), static_cast<QWidget *>(m_languagesTitle),
             static_cast<QWidget *>(m_languages)})
        facts->addWidget(row);
    m_writer = new WriterBox(contact);
    contact->layout()->addWidget(m_writer);

    auto *here = section();
    m_here = here;
    m_threadTitle = new TextLabel(TextSize::Meta, ColorRole::Text2, Weight::Regular, here);
    m_subject = new ForeignLabel(ForeignLabel::Kind::Title, here);
    m_opened = new FactRow(here);
    m_firstReply = new FactRow(here);
    m_waiting = new FactRow(here);
    for (QWidget *row : {static_cast<QWidget *>(m_threadTitle), static_cast<QWidget *>(m_subject),
             static_cast<QWidget *>(m_opened), static_cast<QWidget *>(m_firstReply),
             static_cast<QWidget *>(m_waiting)})
        here->layout()->addWidget(row);
    m_summary = new SummaryBox(here);
    here->layout()->addWidget(m_summary);
}

void CustomerPanel::makeEarlier()
{
    auto *earlier = section();
    m_earlierTitle = new TextLabel(TextSize::Meta, ColorRole::Text2, Weight::Regular, earlier);
    earlier->layout()->addWidget(m_earlierTitle);
    m_earlier = new QVBoxLayout;
    m_earlier->setSpacing(space::k4);
    static_cast<QVBoxLayout *>(earlier->layout())->addLayout(m_earlier);
    m_allEarlier = new Button({}, Button::Kind::Ghost, earlier);
    m_olderEarlier = new Button({}, Button::Kind::Ghost, earlier);
    for (auto *button : {m_allEarlier, m_olderEarlier}) {
        button->setButtonSize(Button::Size::Tight);
        static_cast<QVBoxLayout *>(earlier->layout())->addWidget(button, 0, Qt::AlignLeading);
    }
}

} // namespace wxm::support
