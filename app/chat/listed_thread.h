// SPDX-License-Identifier: MIT
#pragma once

#include "chat/message.h"
#include "chat/thread_key.h"

namespace wxm {

//! What every row of a list of threads has, of whatever kind; everything but the id may be missing.
template <class IdType> struct ListedThread {
    using Id = IdType;

    Id id;
    UserId userId;
    QString userName; //!< Foreign text.
    int unread = 0;
    bool isUnreadKnown = true; //!< False where the server's count makes no sense.
    LastMessage last;
    EpochMs updatedAt = kUnknownTime;

    EpochMs activityAt() const
    {
        return last.createdAt != kUnknownTime ? last.createdAt : updatedAt;
    }
    friend bool operator==(const ListedThread &, const ListedThread &) = default;
};

//! Reads all but the person, whom each kind tells in its own way: `readPerson` does so where
//! servers write it, since fields are found at once in the order in which they stand.
template <class Id, class Person>
void readListed(JsonReader &json, ListedThread<Id> &row, Person readPerson)
{
    row.id = json.id<Id>("id");
    readPerson();
    const auto unread = json.count("unread_count");
    row.unread = int(unread.value_or(0));
    row.isUnreadKnown = unread.has_value();
    row.last = readLastMessage(json);
    row.updatedAt = json.time("updated_at");
}

} // namespace wxm
