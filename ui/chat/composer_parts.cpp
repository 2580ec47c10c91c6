// SPDX-License-Identifier: MIT
#include "ui/chat/composer.h"
#include "ui/chat/reply_edit.h"
#include "ui/common/foreign_label.h"
#include "ui/common/icon_mark.h"

#include <QVBoxLayout>

// What the box around the field holds.

namespace wxm {

namespace {

//! Icon, title and a note behind it, in one line.
QHBoxLayout *headLine(IconName icon, ColorRole role, QWidget *title, QWidget *note, QWidget *parent)
{
    auto *line = new QHBoxLayout;
    line->setSpacing(space::k8);
    line->addWidget(new IconMark(icon, role, parent));
    line->addWidget(title);
    line->addWidget(note);
    line->addStretch();
    return line;
}

} // namespace

QWidget *Composer::makeColumns()
{
    auto *columns = new QWidget(m_box);
    m_answerColumn = new QWidget(columns);
    m_answerTitle = new TextLabel(TextSize::Ui, ColorRole::Text, Weight::Bold, m_answerColumn);
    m_answerTime = new TextLabel(TextSize::Meta, ColorRole::Text3, Weight::Regular, m_answerColumn);
    m_answerText = new ForeignLabel(ForeignLabel::Kind::Body, m_answerColumn);
    m_answerText->setTextSize(TextSize::Body);
    m_answerText->setMaximumLines(6);
    auto *answer = new QVBoxLayout(m_answerColumn);
    answer->setContentsMargins(space::k12, space::k12, space::k12, space::k12);
    answer->setSpacing(space::k4);
    answer->addLayout(headLine(
        IconName::Shield, ColorRole::AccentText, m_answerTitle, m_answerTime, m_answerColumn));
    answer->addWidget(m_answerText);
    answer->addStretch();
    auto *draft = new QVBoxLayout;
    draft->setSpacing(0);
    auto *titled = new QWidget(columns);
    m_draftTitle = new TextLabel(TextSize::Ui, ColorRole::Text, Weight::Bold, titled);
    m_draftNote = new TextLabel(TextSize::Meta, ColorRole::Text3, Weight::Regular, titled);
    auto *title = new QVBoxLayout(titled);
    title->setContentsMargins(space::k12, space::k12, space::k12, 0);
    title->addLayout(
        headLine(IconName::Pencil, ColorRole::Text2, m_draftTitle, m_draftNote, titled));
    m_editor = new ReplyEdit(columns);
    draft->addWidget(titled);
    draft->addWidget(m_editor);
    auto *row = new QHBoxLayout(columns);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(0);
    row->addWidget(m_answerColumn, 1);
    row->addLayout(draft, 1);
    return columns;
}

QWidget *Composer::makeTools()
{
    auto *tools = new QWidget(m_box);
    m_emoji = new IconButton(IconName::Emoji, {}, tools);
    m_clip = new IconButton(IconName::Clip, {}, tools);
    m_slash = new IconButton(IconName::Slash, {}, tools);
    m_spell = new IconButton(IconName::Spell, {}, tools);
    m_translate = new IconButton(IconName::Translate, {}, tools);
    m_translate->setCheckable(true);
    connect(m_translate, &IconButton::toggled, this, [this](bool isOn) {
        if (m_thread.isValid())
            m_chat.translation.setOn(m_thread, isOn);
        updateTranslation();
    });
    m_ltr = new IconButton(IconName::ParagraphLtr, {}, tools);
    m_rtl = new IconButton(IconName::ParagraphRtl, {}, tools);
    m_edit = new Button({}, Button::Kind::Primary, tools);
    m_sendToo = new Button({}, Button::Kind::Plain, tools);
    m_discard = new Button({}, Button::Kind::GhostDanger, tools);
    m_discard->setIconName(IconName::Trash);
    m_counter = new TextLabel(TextSize::Meta, ColorRole::Text3, Weight::Regular, tools);
    m_send = new Button({}, Button::Kind::Primary, tools);
    auto *row = new QHBoxLayout(tools);
    row->setContentsMargins(space::k4, space::k4, space::k4, space::k4);
    row->setSpacing(space::k4);
    row->addWidget(m_emoji);
    row->addWidget(m_clip);
    row->addWidget(m_slash);
    row->addWidget(m_translate);
    row->addWidget(m_spell);
    row->addSpacing(space::k8);
    for (auto *button : {m_ltr, m_rtl}) {
        button->setCheckable(true);
        row->addWidget(button);
    }
    row->addWidget(m_edit);
    row->addSpacing(space::k4);
    row->addWidget(m_sendToo);
    row->addWidget(m_discard);
    row->addStretch();
    m_waits = new TextLabel(TextSize::Meta, ColorRole::Warn, Weight::Regular, tools);
    m_waitsMark = new IconMark(IconName::Clock, ColorRole::Warn, tools);
    row->addWidget(m_counter);
    row->addWidget(m_waitsMark);
    row->addWidget(m_waits);
    row->addSpacing(space::k8);
    row->addWidget(m_send);
    connect(m_ltr, &IconButton::clicked, this, [this] {
        m_editor->setCurrentDirection(TextDirection::Ltr);
        m_editor->setFocus();
    });
    connect(m_rtl, &IconButton::clicked, this, [this] {
        m_editor->setCurrentDirection(TextDirection::Rtl);
        m_editor->setFocus();
    });
    connect(m_send, &Button::clicked, this, [this] { send(); });
    connect(m_edit, &Button::clicked, this, [this] {
        m_chat.drafts.setKnown(m_thread, m_chat.store.timeline(m_thread).newestId());
        updateCollision();
        m_editor->setFocus();
    });
    connect(m_sendToo, &Button::clicked, this, [this] {
        m_chat.drafts.setKnown(m_thread, m_chat.store.timeline(m_thread).newestId());
        updateCollision();
        send();
    });
    connect(m_discard, &Button::clicked, this, [this] {
        m_chat.drafts.setText(m_thread, {}, {});
        updateCollision();
        m_editor->setFocus();
    });
    return tools;
}

} // namespace wxm
