// SPDX-License-Identifier: MIT
#pragma once

#include "base/folded_text.h"
#include "chat/message.h"
#include "chat/thread_key.h"

#include <QList>
#include <QStringList>

namespace wxm {

//! What the index is asked: a SearchQuery whose names are numbers by now.
struct SearchTerms {
    QStringList words = {};
    QStringList exact = {};
    QStringList excluded = {};
    quint32 all = 0;              //!< Of kSearchOurs and the like: the message has all of these,
    QList<quint32> anyOf = {};    //!< one of each of these sets,
    QList<UserId> senders = {};   //!< is by one of them, or by
    quint32 sides = 0;            //!< one of these sides; neither said: by anybody,
    QList<ThreadKey> places = {}; //!< and stands in one of them, or in
    quint32 kinds = 0;            //!< one of these kinds.
    bool isImpossible = false;    //!< A name that nobody has.
    EpochMs before = kUnknownTime;
    EpochMs after = kUnknownTime;

    friend bool operator==(const SearchTerms &, const SearchTerms &) = default;
};

//! One message to be found later.
struct SearchedMessage {
    ThreadKey thread;
    Message message;
    bool isOurs = false;
};

//! One that was found.
struct SearchHit {
    ThreadKey thread;
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

//! What was read since the start, and can be found.
struct SearchReach {
    std::int64_t messages = 0;
    std::int64_t threads = 0;
    EpochMs oldest = kUnknownTime;
    friend bool operator==(const SearchReach &, const SearchReach &) = default;
};

} // namespace wxm
