// SPDX-License-Identifier: MIT
#pragma once

#include "chat/chat.h"
#include "ui/shell/close_question.h"
#include "ui/shell/main_window.h"

#include <QPointer>

namespace wxm {

//! Between the cross and the end of the program: what is typed is saved and what waits for its undo
//! time is sent first, with a moment for the answers; where replies or actions have not gone out,
//! or the disk does not take what was typed, closing asks. GUI thread.
class CloseGuard final : public QObject {
    Q_OBJECT

public:
    //! `farewell`: of the session.
    CloseGuard(Chat &chat, Farewell &farewell, MainWindow &window);

    //! The question that stands on the screen, if one does.
    CloseQuestion *question() const { return m_question; }

    //! The system may end the program at any time from now on: all is saved and sent, nothing is
    //! asked.
    void prepareForEnd();
    //! The system ends the program: the same, and then it ends by itself, within seconds.
    void endNow();

private:
    bool mayClose();

    CloseQuestion::What what() const;

    Chat &m_chat;
    Farewell &m_farewell;
    MainWindow &m_window;
    QPointer<CloseQuestion> m_question;
    bool m_closesAnyway = false;
    bool m_isWaiting = false; //!< For the answers to what was sent at the last moment.
    bool m_hasWaited = false;
};

} // namespace wxm
