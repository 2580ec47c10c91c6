// SPDX-License-Identifier: MIT
// Who it is, with what can be done about them, and what stands beside what they said.
#include "ui/common/avatar.h"
#include "ui/common/badge.h"
#include "ui/common/buttons.h"
#include "ui/common/foreign_label.h"
#include "ui/common/keys.h"
#include "ui/common/line_edit.h"
#include "ui/common/plain_edit.h"
#include "ui/common/popup.h"
#include "ui/live/person_sheet.h"

#include <QHBoxLayout>
#include <QListWidget>
#include <QMenu>
#include <QScrollArea>
#include <QVBoxLayout>

#include <algorithm>

namespace wxm::live {

namespace {
constexpr int kSide = 240;
constexpr int kSheetNoteHeight = 84;
constexpr int kLowBelow = 420; //!< At 100 %.
} // namespace

QWidget *PersonSheet::makeHead()
{
    auto *head = new QWidget(this);
    m_name->setTextSize(TextSize::Title);
    m_name->setWeight(Weight::Bold);
    m_avatar->setBehind(ColorRole::Pane);
    m_nickname->setMaxLength(int(PersonBook::kNickname));
    m_nickname->setInBar();
    auto *names = new QHBoxLayout;
    names->setSpacing(space::k8);
    names->addWidget(m_name, 2);
    names->addWidget(m_id);
    names->addWidget(m_nickname, 1);
    m_facts->setWordWrap(true);
    auto *chips = new QHBoxLayout;
    chips->setSpacing(space::k8);
    for (auto *chip : {m_watched, m_removed, m_spoof})
        chips->addWidget(chip);
    chips->addStretch();
    auto *words = new QVBoxLayout;
    words->setSpacing(space::k4);
    words->addLayout(names);
    words->addWidget(m_facts);
    words->addLayout(chips);
    auto *top = new QHBoxLayout;
    top->setSpacing(space::k12);
    top->addWidget(m_avatar, 0, Qt::AlignTop);
    top->addLayout(words, 1);
    top->addWidget(m_close, 0, Qt::AlignTop);
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(space::k8);
    for (auto *button : {m_watch, m_message, m_block})
        buttons->addWidget(button);
    buttons->addWidget(m_more);
    buttons->addStretch();
    m_more->hide();
    connect(m_more, &QAbstractButton::clicked, this, &PersonSheet::popUpMore);
    m_watch->setIconName(IconName::Flag);
    showKeyCap(m_watch, Command::WatchPerson);
    m_message->setIconName(IconName::Messages);
    m_block->setIconName(IconName::Ban);
    showKeyCap(m_block, Command::BlockViewer);
    auto *column = new QVBoxLayout(head);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::k8);
    column->addLayout(top);
    column->addLayout(buttons);
    return head;
}

QWidget *PersonSheet::makeSide()
{
    auto *side = new QWidget;
    auto *column = new QVBoxLayout(side);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::k4);
    column->addWidget(m_ladderHead);
    column->addWidget(m_ladder, 4); // as high as it wants, before the names
    column->addWidget(m_namesHead);
    column->addWidget(m_names, 1);
    column->addWidget(m_noteHead);
    column->addWidget(m_note);
    m_note->setFixedHeight(kSheetNoteHeight);
    m_note->setTabChangesFocus(true);
    for (auto *label : {m_ladderHead, m_namesHead, m_noteHead})
        label->setWordWrap(true);
    m_side->setWidget(side);
    m_side->setFrameShape(QFrame::NoFrame);
    m_side->setWidgetResizable(true);
    m_side->setFocusPolicy(Qt::NoFocus);
    m_side->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_side->viewport()->setAutoFillBackground(false);
    side->setAutoFillBackground(false);
    return m_side;
}

//! What was said comes first: beside it large text scrolls, and in a low window the foot is a menu.
void PersonSheet::fit()
{
    const auto &theme = Theme::of(this);
    m_side->setFixedWidth(std::min(theme.scaled(kSide), width() * 2 / 5));
    const bool isLow = height() < theme.scaled(kLowBelow);
    m_foot->setVisible(!isLow);
    m_more->setVisible(isLow);
}

void PersonSheet::popUpMore()
{
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    for (auto *button : {m_removeAll, m_forget}) {
        auto *entry = menu->addAction(button->text());
        entry->setEnabled(button->isEnabled());
        entry->setToolTip(button->toolTip());
        connect(entry, &QAction::triggered, button, &QAbstractButton::click);
    }
    menu->setToolTipsVisible(true);
    popUp(menu, m_more, PopupSide::Below);
}

void PersonSheet::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    fit();
}

} // namespace wxm::live
