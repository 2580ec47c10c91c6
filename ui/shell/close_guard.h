// SPDX-License-Identifier: MIT
#pragma once

#include "chat/chat.h"
#include "ui/shell/close_question.h"
#include "ui/shell/main_window.h"

#include <QPointer>

namespace wxm {

//! Between the cross and the end of the program: what is typed is saved first, and where replies
//! have not gone out, or the disk does not take what was typed, closing asks. GUI thread.
class CloseGuard final : public QObject {
    Q_OBJECT

public:
    CloseGuard(Chat &chat, MainWindow &window);

    //! The question that stands on the screen, if one does.
    CloseQuestion *question() const { return m_question; }

private:
    bool mayClose();

    Chat &m_chat;
    MainWindow &m_window;
    QPointer<CloseQuestion> m_question;
    bool m_closesAnyway = false;
};

} // namespace wxm
