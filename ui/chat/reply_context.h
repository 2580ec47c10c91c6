// SPDX-License-Identifier: MIT
#pragma once

#include "chat/chat.h"

namespace wxm {

//! For whom a saved reply is filled in. A value of the moment; foreign texts are made safe to show.
struct ReplyContext {
    QString customer; //!< Empty: no thread is open, or nobody knows the name.
    QString agent;
    QString number;
    QString subject;
    QString said;                    //!< Their last messages: foreign text, never shown.
    std::optional<ReplySide> writes; //!< By their last messages; nothing: none has letters.

    //! What stands for the words in braces; the date in the language of the side.
    QHash<ReplyValue, QString> values(ReplySide side) const;
    FilledReply filled(const SavedReply &reply, ReplySide side) const
    {
        return fillReply(reply.text(side), values(side));
    }
};

ReplyContext replyContext(
    const Chat &chat, ThreadKey thread, const QString &customer, const QString &subject);

//! What nobody of staff has answered yet, newest first, at most kMessagesForSide messages: foreign
//! text, never shown.
QString unansweredText(const Chat &chat, ThreadKey thread);

} // namespace wxm
