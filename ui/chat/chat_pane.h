// SPDX-License-Identifier: MIT
#pragma once

#include "chat/chat.h"
#include "chat/message_model.h"

#include <QTimer>
#include <QWidget>

class QStackedWidget;

namespace wxm {

class Banner;
class ChatView;
class Composer;
class EmptyState;
class FindBar;
class IconButton;
class Skeleton;
class TranslationStrip;
struct SearchTerms;

//! One thread: its messages, what is to be said about them, and the reply that is being written.
class ChatPane final : public QWidget {
    Q_OBJECT

public:
    ChatPane(Chat &chat, const Settings &settings, QWidget *parent = nullptr);

    //! The thread has to be open in the actions already.
    void setThread(ThreadKey thread);
    ThreadKey thread() const { return m_model.thread(); }
    //! The server says that we are no part of it.
    void setForbidden(bool isForbidden);
    //! A button for that case; empty: none.
    void setFallback(const QString &words);
    //! What stands here while no thread is open.
    void setNothingOpen(const QString &title, const QString &sentence);

    ChatView *view() const { return m_view; }
    //! Opens and closes the search in the thread; a control for the header.
    IconButton *findButton() const { return m_findButton; }
    void openFind();
    //! Goes to a message of the open thread, and reads back for it where that is needed.
    void goToMessage(MessageId message);
    //! Words of a search that led here: lit until Escape, or another thread.
    void light(const SearchTerms &terms);
    //! Goes to the first message of that day, or of the first one after it, and reads back for it.
    void goToDay(QDate day);
    void askForDay();
    //! Which message stands in sight, to come back to; invalid: the newest does.
    MessageId inSight() const;
    Composer *composer() const { return m_composer; }

Q_SIGNALS:
    //! Escape in the reply: back to the list.
    void leaveWanted();
    //! The agent is about to be led to another place of the thread.
    void leaving();
    //! The button of setFallback().
    void fallbackTriggered();

protected:
    void changeEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void connectView();
    bool isForbidden() const;
    void update();
    void updateBanner();
    void sayOffline(const ConnectionStatus &status);
    void updateAttention();
    void onReconnected(bool recovered, const Gap &gap);
    void lookAtClock();
    void goOnToMessage();
    void goOnToDay();
    void goToQuoted(MessageId from, const QString &quoted);
    void openAttachment(MediaId media);
    void saveAttachment(MediaId media);
    void retranslate();

    Chat &m_chat;
    MessageModel m_model;
    bool m_isForbidden = false;
    QString m_fallbackAction;
    bool m_hasShownUnread = false;
    MessageId m_wanted; //!< To be gone to as soon as it is here.
    QDate m_wantedDay;  //!< The same.
    QString m_nothingTitle;
    QString m_nothingSentence;
    int m_utcOffset; //!< Of the days that are shown.
    QTimer m_minute;
    std::optional<Gap> m_gap; //!< Being compared with the server.
    QTimer m_tick;            //!< While the banner counts the seconds to the next attempt.
    Banner *m_banner;
    TranslationStrip *m_translation;
    FindBar *m_find;
    IconButton *m_findButton;
    QStackedWidget *m_stack;
    ChatView *m_view;
    EmptyState *m_empty;
    Skeleton *m_skeleton;
    Composer *m_composer;
};

} // namespace wxm
