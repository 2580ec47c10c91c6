// SPDX-License-Identifier: MIT
#include "ui/chat/earlier_replies.h"

#include "ui/chat/reply_edit.h"

#include <QKeyEvent>

namespace wxm {

EarlierReplies::EarlierReplies(const ChatStore &store, ReplyEdit *editor)
    : QObject(editor)
    , m_store(store)
    , m_editor(editor)
{
    editor->installEventFilter(this);
}

void EarlierReplies::setThread(ThreadKey thread)
{
    m_thread = thread;
    m_at = -1;
}

QStringList EarlierReplies::earlier() const
{
    QStringList bodies;
    const auto &messages = m_store.timeline(m_thread).messages;
    for (auto it = messages.crbegin(); it != messages.crend(); ++it) {
        if (it->senderId == m_store.me() && !it->body.isEmpty() && !bodies.contains(it->body))
            bodies.append(it->body);
    }
    return bodies;
}

bool EarlierReplies::step(int by)
{
    const auto bodies = earlier();
    const bool stands = m_at >= 0 && m_at < bodies.size() && m_editor->text() == bodies[m_at];
    if (m_editor->textLength() > 0 && !stands)
        return false;
    const int at = (stands ? m_at : -1) + by;
    if (at < -1 || at >= bodies.size())
        return stands;
    m_at = at;
    auto cursor = m_editor->textCursor();
    cursor.select(QTextCursor::Document);
    cursor.insertText(at < 0 ? QString() : bodies[at]); // can be undone
    m_editor->setTextCursor(cursor);
    return true;
}

bool EarlierReplies::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::KeyPress) {
        const auto &key = *static_cast<QKeyEvent *>(event);
        const bool isUp = key.key() == Qt::Key_Up;
        const bool isHeld = (key.modifiers() & ~Qt::KeypadModifier) != Qt::NoModifier;
        if ((isUp || key.key() == Qt::Key_Down) && !isHeld && step(isUp ? 1 : -1))
            return true;
    }
    return QObject::eventFilter(watched, event);
}

} // namespace wxm
