// SPDX-License-Identifier: MIT
#pragma once

#include "chat/saved_replies.h"

namespace wxm {

//! Saved replies with those first that speak of what somebody wrote, best first (BM25 over folded
//! words, without the Arabic article); the others stay in their order. Pure function.
struct RelatedReplies {
    QList<SavedReply> all;
    int related = 0; //!< How many of them, from the first on.
};
RelatedReplies relatedFirst(const QList<SavedReply> &replies, const QString &said);
inline constexpr int kMostRelated = 3;

} // namespace wxm
