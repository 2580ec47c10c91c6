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

//! Those worth offering unasked, best first, at most kMostRelated: their score passes a threshold,
//! so one common word brings nothing, and neither does a library of a single reply. Looks at the
//! first kMostScored replies and at the beginning of each text only: it runs with each message.
QList<SavedReply> repliesToOffer(const QList<SavedReply> &replies, const QString &said);
inline constexpr qsizetype kMostScored = 500;
inline constexpr qsizetype kMostScoredText = 400; //!< Units, of each side.
inline constexpr qsizetype kMostSaid = 2'000;     //!< Units, the newest ones.

} // namespace wxm
