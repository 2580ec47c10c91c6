// SPDX-License-Identifier: MIT
#pragma once

#include "base/folded_text.h"
#include "chat/message.h"
#include "chat/thread_key.h"

#include <QList>
#include <QStringList>

#include <optional>

namespace wxm {

//! Where something that can be found was written: in a thread, or as a comment of a live.
struct SearchPlace {
    enum class Kind { Support, Conversation, Live };

    Kind kind = Kind::Support;
    std::int64_t id = 0;

    SearchPlace() = default;
    SearchPlace(ThreadKey thread)
        : kind(thread.isSupport() ? Kind::Support : Kind::Conversation)
        , id(thread.id)
    {
    }
    SearchPlace(LiveId live) : kind(Kind::Live), id(live.value) { }
    SearchPlace(Kind itsKind, std::int64_t itsId) : kind(itsKind), id(itsId) { }

    bool isValid() const { return id > 0; }
    bool isSupport() const { return kind == Kind::Support; }
    bool isLive() const { return kind == Kind::Live; }
    LiveId live() const { return isLive() ? LiveId{id} : LiveId{}; }
    //! Invalid for a live.
    ThreadKey thread() const
    {
        if (isLive())
            return {};
        return isSupport() ? ThreadKey::of(ThreadId{id}) : ThreadKey::of(ConversationId{id});
    }

    friend bool operator==(const SearchPlace &, const SearchPlace &) = default;
    friend size_t qHash(const SearchPlace &place, size_t seed = 0) noexcept
    {
        return qHashMulti(seed, int(place.kind), place.id);
    }
};

//! What the index is asked: a SearchQuery whose names are numbers by now.
struct SearchTerms {
    QStringList words = {};
    QStringList exact = {};
    QStringList excluded = {};
    quint32 all = 0;                //!< Of kSearchOurs and the like: the message has all of these,
    QList<quint32> anyOf = {};      //!< one of each of these sets,
    QList<UserId> senders = {};     //!< is by one of them, or by
    quint32 sides = 0;              //!< one of these sides; neither said: by anybody,
    QList<SearchPlace> places = {}; //!< and stands in one of them, or in
    quint32 kinds = 0;              //!< one of these kinds;
    std::optional<QList<SearchPlace>> within = {}; //!< besides, in one of these.
    bool isImpossible = false;                     //!< A name that nobody has.
    EpochMs before = kUnknownTime;
    EpochMs after = kUnknownTime;

    friend bool operator==(const SearchTerms &, const SearchTerms &) = default;
};

//! One message to be found later; of a live: a comment, with its number for that of a message.
struct SearchedMessage {
    SearchPlace place;
    Message message;
    bool isOurs = false;
};

//! One that was found.
struct SearchHit {
    SearchPlace place;
    MessageId message;
    UserId sender;
    bool isOurs = false;
    bool hasFile = false;
    EpochMs createdAt = kUnknownTime;
    QString text; //!< Foreign text.
    Folds folds;  //!< Why another spelling was found.
};

//! Newest first.
struct SearchHits {
    QList<SearchHit> hits;
    std::int64_t older = 0; //!< Where to go on; 0: that was all.
};

//! How much is kept to be found: what was read first goes when there is more.
struct SearchCap {
    std::int64_t messages = 1'000'000;
    std::int64_t bytes = 400'000'000;
    friend bool operator==(const SearchCap &, const SearchCap &) = default;
};

//! What was read since the start, and can be found.
struct SearchReach {
    std::int64_t messages = 0; //!< Comments included.
    std::int64_t threads = 0;
    EpochMs oldest = kUnknownTime;
    std::int64_t lives = 0;
    std::int64_t dropped = 0; //!< Messages that had to make room for others.
    friend bool operator==(const SearchReach &, const SearchReach &) = default;
};

} // namespace wxm
