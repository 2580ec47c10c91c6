// SPDX-License-Identifier: MIT
#pragma once

#include "chat/chat_store.h"

#include <QObject>
#include <QStringList>

namespace wxm {

class ReplyEdit;

//! Up in an empty reply: what the person wrote in this thread before, newest first; Down goes back.
//! What is being written is never replaced.
class EarlierReplies final : public QObject {
    Q_OBJECT

public:
    EarlierReplies(const ChatStore &store, ReplyEdit *editor);

    void setThread(ThreadKey thread);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    QStringList earlier() const;
    bool step(int by);

    const ChatStore &m_store;
    ReplyEdit *m_editor;
    ThreadKey m_thread;
    int m_at = -1; //!< Which one stands in the field; -1: none.
};

} // namespace wxm
