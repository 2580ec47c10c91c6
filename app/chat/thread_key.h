// SPDX-License-Identifier: MIT
#pragma once

#include "base/id.h"

#include <optional>

namespace wxm {

//! One place where messages are exchanged: a customer's support thread or a conversation. What
//! chat/ knows of the two kinds ends here.
struct ThreadKey {
    enum class Kind { Support, Conversation };

    Kind kind = Kind::Support;
    std::int64_t id = 0;

    static ThreadKey of(ThreadId thread) { return {Kind::Support, thread.value}; }
    static ThreadKey of(ConversationId conversation)
    {
        return {Kind::Conversation, conversation.value};
    }

    bool isValid() const { return id > 0; }
    bool isSupport() const { return kind == Kind::Support; }
    ThreadId thread() const { return isSupport() ? ThreadId{id} : ThreadId{}; }
    ConversationId conversation() const
    {
        return isSupport() ? ConversationId{} : ConversationId{id};
    }

    //! `support/12`, `conversation/9`: the key in the files of the profile.
    QString toString() const
    {
        return (isSupport() ? QStringLiteral("support/") : QStringLiteral("conversation/"))
            + QString::number(id);
    }
    static std::optional<ThreadKey> fromString(QStringView text)
    {
        const auto slash = text.indexOf(u'/');
        bool isNumber = false;
        const auto id = text.mid(slash + 1).toLongLong(&isNumber);
        const auto kind = text.left(slash < 0 ? 0 : slash);
        if (!isNumber || id <= 0)
            return {};
        if (kind == u"support")
            return of(ThreadId{id});
        if (kind == u"conversation")
            return of(ConversationId{id});
        return {};
    }

    friend bool operator==(const ThreadKey &, const ThreadKey &) = default;
    friend size_t qHash(const ThreadKey &key, size_t seed = 0) noexcept
    {
        return qHashMulti(seed, int(key.kind), key.id);
    }
};

} // namespace wxm

Q_DECLARE_METATYPE(wxm::ThreadKey)
