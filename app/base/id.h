// SPDX-License-Identifier: MIT
#pragma once

#include <QHashFunctions>
#include <QMetaType>
#include <QString>

#include <compare>
#include <cstdint>

namespace wxm {

//! A server's id with its meaning in the type: 1…2^63-1, 0 for "none".
template <class Tag> struct Id {
    std::int64_t value = 0;

    constexpr bool isValid() const { return value > 0; }
    QString toString() const { return QString::number(value); }
    friend constexpr auto operator<=>(Id, Id) = default;
    friend size_t qHash(Id id, size_t seed = 0) noexcept { return ::qHash(id.value, seed); }
};

using UserId = Id<struct UserTag>;
using ThreadId = Id<struct ThreadTag>;
using ConversationId = Id<struct ConversationTag>;
using MessageId = Id<struct MessageTag>;
using MediaId = Id<struct MediaTag>;
using LiveId = Id<struct LiveTag>;
using CommentId = Id<struct CommentTag>;

} // namespace wxm

template <class Tag> struct std::hash<wxm::Id<Tag>> {
    std::size_t operator()(wxm::Id<Tag> id) const noexcept
    {
        return std::hash<std::int64_t>{}(id.value);
    }
};
