// SPDX-License-Identifier: MIT
#include "ui/chat/related_strip.h"

#include "base/bidi.h"
#include "base/foreign_text.h"
#include "chat/related_replies.h"
#include "ui/chat/reply_context.h"
#include "ui/common/buttons.h"
#include "ui/common/flow_layout.h"
#include "ui/common/foreign_label.h"

#include <QApplication>
#include <QEvent>

#include <utility>

namespace wxm {
using namespace Qt::StringLiterals;

namespace {
constexpr int kMostTitleWidth = 150; //!< At 100 % text.
} // namespace

RelatedStrip::RelatedStrip(Chat &chat, QWidget *parent)
    : QWidget(parent)
    , m_chat(chat)
    , m_words(new TextLabel(TextSize::Meta, ColorRole::Text3, Weight::Regular, this))
{
    auto *row = new FlowLayout(this);
    row->addWidget(m_words);
    for (int i = 0; i < kMostRelated; ++i) {
        auto *button = new Button({}, Button::Kind::Plain, this);
        button->setButtonSize(Button::Size::Tight);
        button->installEventFilter(this);
        connect(button, &Button::clicked, this, [this, i] {
            if (i < m_ids.size())
                Q_EMIT chosen(m_ids[i]);
        });
        row->addWidget(button);
        m_buttons.append(button);
    }
    hide();
    connect(&m_chat.store, &ChatStore::changed, this, [this](ThreadKey changed) {
        if (changed == m_thread)
            refresh();
    });
    connect(&m_chat.replies, &SavedReplies::changed, this, &RelatedStrip::look);
    retranslate();
}

void RelatedStrip::setThread(ThreadKey thread)
{
    m_thread = thread;
    m_said = unansweredText(m_chat, m_thread);
    look();
}

void RelatedStrip::setAllowed(bool isAllowed)
{
    if (std::exchange(m_isAllowed, isAllowed) != isAllowed)
        look();
}

//! Many changes of a thread are none of what is asked in it.
void RelatedStrip::refresh()
{
    const auto said = unansweredText(m_chat, m_thread);
    if (hasFocusWithin() || said == m_said)
        return;
    m_said = said;
    look();
}

void RelatedStrip::look()
{
    if (!m_isAllowed || m_said.isEmpty())
        return offer({});
    offer(repliesToOffer(m_chat.replies.replies(), m_said));
}

void RelatedStrip::offer(const QList<SavedReply> &replies)
{
    m_ids.clear();
    for (int i = 0; i < m_buttons.size(); ++i) {
        auto *button = m_buttons[i];
        button->setVisible(i < replies.size());
        if (i >= replies.size())
            continue;
        m_ids.append(replies[i].id);
        const QString title = shownTitle(replies[i].title);
        QString words = button->fontMetrics().elidedText(
            title, Qt::ElideRight, Theme::of(this).scaled(kMostTitleWidth));
        button->setText(isolate(words.replace(u'&', u"&&"_s)));
        button->setAccessibleName(tr("Insert saved reply %1").arg(isolate(title)));
        button->setToolTip(plainToolTip(title));
    }
    setVisible(!replies.isEmpty());
}

bool RelatedStrip::hasFocusWithin() const
{
    const auto *focus = QApplication::focusWidget();
    return focus && isAncestorOf(focus);
}

void RelatedStrip::retranslate()
{
    setAccessibleName(tr("Related saved replies"));
    m_words->setText(tr("Related saved replies"));
    look();
}

void RelatedStrip::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

//! What came while a button had the keyboard.
bool RelatedStrip::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::FocusOut)
        QMetaObject::invokeMethod(this, &RelatedStrip::refresh, Qt::QueuedConnection);
    return QWidget::eventFilter(watched, event);
}

} // namespace wxm
