// SPDX-License-Identifier: MIT
#include "ui/chat/reply_finder.h"

#include "ui/chat/chat_view.h"
#include "ui/chat/replies_popup.h"
#include "ui/chat/reply_edit.h"
#include "ui/chat/reply_library.h"
#include "ui/common/buttons.h"
#include "ui/common/keys.h"
#include "ui/common/popup.h"

#include <QDateTime>
#include <QKeyEvent>
#include <QMenu>
#include <QRegularExpression>
#include <QTextBlock>

#include <algorithm>
#include <utility>

namespace wxm {
using namespace Qt::StringLiterals;

ReplyFinder::ReplyFinder(Chat &chat, ReplyEdit *editor, IconButton *button, QWidget *composer,
    std::function<void(QWidget *)> place)
    : QObject(composer)
    , m_chat(chat)
    , m_editor(editor)
    , m_composer(composer)
    , m_place(std::move(place))
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
    if (thread != m_thread)
        m_inserted.clear();
    m_thread = thread;
    m_isPressed = false;
    m_dismissedAt = -1;
    if (m_popup)
        m_popup->hide();
}

void ReplyFinder::setCustomer(const QString &name, const QString &subject)
{
    m_customer = name;
    m_subject = subject;
}

ReplyContext ReplyFinder::context() const
{
    return replyContext(m_chat, m_thread, m_customer, m_subject);
}

RepliesPopup *ReplyFinder::popup()
{
    if (!m_popup) {
        m_popup = new RepliesPopup(m_chat.replies, m_composer);
        m_place(m_popup);
        m_popup->installEventFilter(this);
        connect(m_popup, &RepliesPopup::chosen, this, &ReplyFinder::insert);
        connect(m_popup, &RepliesPopup::newWanted, this, [this](const QString &words) {
            dropQuery();
            writeNew(words);
        });
    }
    return m_popup;
}

bool ReplyFinder::isOpen() const { return m_popup && m_popup->isVisible(); }

ReplyLibrary *ReplyFinder::library()
{
    if (!m_library)
        m_library = new ReplyLibrary(m_chat.replies, context(), m_composer);
    return m_library;
}

void ReplyFinder::openLibrary() { library()->open(); }

void ReplyFinder::writeNew(const QString &text)
{
    if (m_popup)
        m_popup->hide();
    library()->open();
    m_library->writeNew(text);
}

//! What was typed to find one goes: it was no part of a reply.
void ReplyFinder::dropQuery()
{
    QString query;
    if (const int slash = m_isPressed ? -1 : slashAt(&query); slash >= 0) {
        auto cursor = m_editor->textCursor();
        cursor.setPosition(slash, QTextCursor::KeepAnchor);
        cursor.removeSelectedText();
    }
}

int ReplyFinder::slashAt(QString *query) const
{
    static const QRegularExpression pattern(u"(?:^|\\s)/([^\\s/]{0,30})$"_s);
    constexpr int kFarthest = 34; // what the pattern can hold
    return m_editor->typedMark(pattern, kFarthest, query);
}

void ReplyFinder::showPopup(const QString &query)
{
    if (const auto *pane = m_composer->parentWidget(); pane && !isOpen())
        makeRoom(*pane);
    popup()->showFor(query, context());
}

//! What is to spare; where that is little, as with large text on a small screen, the messages lend
//! theirs until a reply is chosen.
void ReplyFinder::makeRoom(const QWidget &pane)
{
    giveBack();
    const int spare = pane.height() - pane.minimumSizeHint().height();
    m_lender = pane.findChild<ChatView *>();
    m_lent = m_lender
        ? qBound(0, popup()->wholeHeight() - spare, qMax(m_lender->minimumHeight() - 1, 0))
        : 0;
    if (m_lent > 0)
        m_lender->setMinimumHeight(m_lender->minimumHeight() - m_lent);
    popup()->setMostHeight(spare + m_lent);
}

void ReplyFinder::giveBack()
{
    if (const int lent = std::exchange(m_lent, 0); m_lender && lent > 0)
        m_lender->setMinimumHeight(m_lender->minimumHeight() + lent);
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
    // Within a line that nothing is found by it was a path, or half of one.
    const bool isFirst = at >= 0 && at == m_editor->textCursor().block().position();
    if (wanted && (isFirst || query.isEmpty() || !m_chat.replies.found(query).isEmpty())) {
        m_isPressed = false;
        showPopup(query);
    } else if (m_popup) {
        m_popup->hide();
    }
}

bool ReplyFinder::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_popup) {
        if (event->type() == QEvent::HideToParent)
            giveBack();
        return false;
    }
    if (event->type() == QEvent::KeyPress && takeKey(*static_cast<QKeyEvent *>(event)))
        return true;
    if (event->type() == QEvent::FocusOut && isOpen())
        m_popup->hide();
    return QObject::eventFilter(watched, event);
}

bool ReplyFinder::takeKey(const QKeyEvent &key)
{
    if (isOpen()) {
        QString query;
        if (key.key() == Qt::Key_Escape)
            m_dismissedAt = slashAt(&query);
        return m_popup->takeKey(key);
    }
    const bool isBack = key.key() == Qt::Key_Backtab;
    if ((key.key() == Qt::Key_Tab || isBack) && !key.modifiers().testFlag(Qt::ControlModifier))
        return goToPlace(!isBack);
    return false;
}

bool ReplyFinder::goToPlace(bool isForward)
{
    const auto text = m_editor->text();
    auto cursor = m_editor->textCursor();
    const auto place = isForward ? placeAfter(text, cursor.selectionEnd())
                                 : placeBefore(text, cursor.selectionStart());
    if (!place)
        return false;
    cursor.setPosition(int(place->start));
    cursor.setPosition(int(place->end()), QTextCursor::KeepAnchor);
    m_editor->setTextCursor(cursor);
    m_editor->setFocus();
    return true;
}

void ReplyFinder::insert(const QString &id, const FilledReply &filled, bool sends)
{
    auto cursor = m_editor->textCursor();
    QString query;
    const int slash = m_isPressed ? -1 : slashAt(&query);
    cursor.beginEditBlock();
    if (slash >= 0)
        cursor.setPosition(slash, QTextCursor::KeepAnchor);
    const int start = cursor.selectionStart();
    cursor.insertText(filled.text);
    cursor.endEditBlock();
    if (!filled.places.isEmpty()) { // typed over at once
        const auto &first = filled.places.first();
        cursor.setPosition(start + int(first.start));
        cursor.setPosition(start + int(first.start + first.length), QTextCursor::KeepAnchor);
    }
    m_editor->setTextCursor(cursor);
    m_editor->setFocus();
    m_isPressed = false;
    m_inserted = filled.text;
    m_chat.replies.noteUse(id, QDateTime::currentMSecsSinceEpoch());
    if (sends)
        Q_EMIT sendWanted();
}

void ReplyFinder::insertReply(const QString &id)
{
    const auto reply = m_chat.replies.find(id);
    if (!reply)
        return;
    const auto whom = context();
    const auto side = whom.writes.value_or(
        m_composer->layoutDirection() == Qt::RightToLeft ? ReplySide::Arabic : ReplySide::English);
    m_isPressed = true; // a "/" before the caret stays
    insert(id, whom.filled(*reply, reply->sideOr(side)), false);
}

void ReplyFinder::fillMenu()
{
    m_menu->clear();
    auto *find = m_menu->addAction(icon(IconName::Search), tr("Find a saved reply") + u"\t/"_s);
    connect(find, &QAction::triggered, this, [this] {
        m_editor->setFocus();
        m_isPressed = true;
        showPopup({});
    });
    const QString text = m_editor->text();
    auto *keep = m_menu->addAction(icon(IconName::Plus), tr("Save this text as a reply…"));
    keep->setEnabled(!text.trimmed().isEmpty());
    connect(keep, &QAction::triggered, this, [this, text] { writeNew(text); });
    auto *all = m_menu->addAction(
        icon(IconName::Stack), withKey(tr("All saved replies…"), this, Command::ReplyLibrary));
    connect(all, &QAction::triggered, this, &ReplyFinder::openLibrary);
}

} // namespace wxm
