// SPDX-License-Identifier: MIT
#include "ui/chat/reply_finder.h"

#include "base/foreign_text.h"
#include "ui/chat/replies_popup.h"
#include "ui/chat/reply_edit.h"
#include "ui/chat/save_reply_dialog.h"
#include "ui/common/buttons.h"
#include "ui/common/paint.h"
#include "ui/common/popup.h"

#include <QKeyEvent>
#include <QMenu>
#include <QRegularExpression>
#include <QTextBlock>

#include <algorithm>

namespace wxm {
using namespace Qt::StringLiterals;

ReplyFinder::ReplyFinder(Chat &chat, ReplyEdit *editor, IconButton *button, QWidget *composer)
    : QObject(composer)
    , m_chat(chat)
    , m_editor(editor)
    , m_composer(composer)
    , m_menu(new QMenu(button))
{
    m_editor->installEventFilter(this);
    connect(m_editor, &QTextEdit::cursorPositionChanged, this, &ReplyFinder::follow);
    connect(m_editor, &QTextEdit::textChanged, this, &ReplyFinder::follow);
    connect(m_menu, &QMenu::aboutToShow, this, &ReplyFinder::fillMenu);
    connect(button, &QAbstractButton::clicked, m_menu,
        [this, button] { popUp(m_menu, button, PopupSide::Below); });
}

void ReplyFinder::setThread(ThreadKey thread)
{
    m_thread = thread;
    m_isPressed = false;
    m_dismissedAt = -1;
    if (m_popup)
        m_popup->hide();
}

RepliesPopup *ReplyFinder::popup()
{
    if (!m_popup) { // over the messages, so a child of what holds both
        auto *pane = m_composer->parentWidget() ? m_composer->parentWidget() : m_composer;
        m_popup = new RepliesPopup(m_chat.replies, m_editor, pane);
        connect(m_popup, &RepliesPopup::chosen, this, &ReplyFinder::insert);
        connect(m_popup, &RepliesPopup::newWanted, this, [this] { writeNew({}); });
    }
    return m_popup;
}

bool ReplyFinder::isOpen() const { return m_popup && m_popup->isVisible(); }

//! What was typed to find one goes: it was no part of a reply.
void ReplyFinder::writeNew(const QString &text)
{
    QString query;
    if (const int slash = m_isPressed ? -1 : slashAt(&query); isOpen() && slash >= 0) {
        auto cursor = m_editor->textCursor();
        cursor.setPosition(slash, QTextCursor::KeepAnchor);
        cursor.removeSelectedText();
    }
    if (m_popup)
        m_popup->hide();
    (new SaveReplyDialog(m_chat.replies, text, m_composer))->open();
}

int ReplyFinder::slashAt(QString *query) const
{
    static const QRegularExpression pattern(u"(?:^|\\s)/([^\\s/]{0,30})$"_s);
    constexpr int kFarthest = 34; // what the pattern can hold, however long the line is
    const auto cursor = m_editor->textCursor();
    const int from = std::max(0, cursor.positionInBlock() - kFarthest);
    const auto found =
        pattern.match(cursor.block().text().mid(from, cursor.positionInBlock() - from));
    if (cursor.hasSelection() || !found.hasMatch())
        return -1;
    *query = found.captured(1);
    return cursor.block().position() + from + int(found.capturedStart(1)) - 1;
}

//! The list follows what is typed after the "/".
void ReplyFinder::follow()
{
    QString query;
    const int at = slashAt(&query);
    if (at != m_dismissedAt)
        m_dismissedAt = -1;
    const bool wanted =
        at >= 0 && m_dismissedAt < 0 && m_editor->hasFocus() && m_composer->isVisible();
    if (wanted) {
        m_isPressed = false;
        popup()->showFor(query);
        // Nothing holds it: it was a path, or half of one.
        if (m_popup->isEmpty() && !query.isEmpty())
            m_popup->hide();
    } else if (m_popup) {
        m_popup->hide();
    }
}

bool ReplyFinder::eventFilter(QObject *watched, QEvent *event)
{
    if (!m_popup || !m_popup->isVisible())
        return QObject::eventFilter(watched, event);
    if (event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent *>(event)->key();
        QString query;
        if (key == Qt::Key_Escape)
            m_dismissedAt = slashAt(&query);
        if (m_popup->takeKey(key))
            return true;
    } else if (event->type() == QEvent::FocusOut) {
        m_popup->hide();
    }
    return QObject::eventFilter(watched, event);
}

QHash<QString, QString> ReplyFinder::values() const
{
    const QString customer = m_customer.isEmpty() ? QString() : shownName(m_customer, 0);
    const QString me = shownName(m_chat.people.name(m_chat.store.me()), 0);
    const QString number = QString::number(m_thread.id);
    // Both languages, since one set of replies serves both.
    return {{u"name"_s, customer}, {u"الاسم"_s, customer}, {u"agent"_s, me}, {u"الموظف"_s, me},
        {u"number"_s, number}, {u"الرقم"_s, number}};
}

void ReplyFinder::insert(const SavedReplies::Reply &reply)
{
    const auto filled = fillReply(reply.text, values());
    auto cursor = m_editor->textCursor();
    QString query;
    const int slash = m_isPressed ? -1 : slashAt(&query);
    cursor.beginEditBlock();
    if (slash >= 0)
        cursor.setPosition(slash, QTextCursor::KeepAnchor);
    const int start = cursor.selectionStart();
    cursor.insertText(filled.text);
    cursor.endEditBlock();
    if (filled.openAt >= 0) { // typed over at once
        cursor.setPosition(start + int(filled.openAt));
        cursor.setPosition(start + int(filled.openAt + filled.openLength), QTextCursor::KeepAnchor);
    }
    m_editor->setTextCursor(cursor);
    m_editor->setFocus();
    m_isPressed = false;
}

void ReplyFinder::fillMenu()
{
    m_menu->clear();
    auto *find = m_menu->addAction(icon(IconName::Search), tr("Find a saved reply") + u"\t/"_s);
    connect(find, &QAction::triggered, this, [this] {
        m_editor->setFocus();
        m_isPressed = true;
        popup()->showFor({});
    });
    const QString text = m_editor->text();
    auto *keep = m_menu->addAction(icon(IconName::Plus), tr("Save this text as a reply…"));
    keep->setEnabled(!text.trimmed().isEmpty());
    connect(keep, &QAction::triggered, this, [this, text] { writeNew(text); });
    auto *fresh = m_menu->addAction(icon(IconName::Pencil), tr("New saved reply…"));
    connect(fresh, &QAction::triggered, this, [this] { writeNew({}); });
    QStringList own;
    for (const auto &reply : m_chat.replies.replies()) {
        if (!reply.isShared)
            own.append(reply.title);
    }
    auto *drop = m_menu->addMenu(icon(IconName::Trash), tr("Delete a saved reply"));
    drop->setEnabled(!own.isEmpty());
    for (const QString &title : own) {
        auto *one = drop->addAction(literalMnemonic(shownTitle(title)));
        connect(one, &QAction::triggered, this,
            [this, title] { std::ignore = m_chat.replies.remove(title); });
    }
}

} // namespace wxm
