// SPDX-License-Identifier: MIT
#pragma once

#include "chat/listed_thread.h"

namespace wxm::support {

enum class ThreadStatus { Open, Pending, Resolved };

//! One row of the list of threads; everything but the id may be missing.
//!   {"id": 5, "user_id": 12, "user_name": "…", "subject": "…", "status": "open", "unread_count":
//!   2,
//!    "assignee_id": null, "last_message": {…}, "created_at": "…", "updated_at": "…"}
struct SupportThread : ListedThread<ThreadId> {
    QString subject; //!< Foreign text.
    ThreadStatus status = ThreadStatus::Open;
    UserId assigneeId; //!< Invalid: nobody.
    EpochMs createdAt = kUnknownTime;
    //! Since when the customer waits, by what this program has seen: a second question does not
    //! start the clock again. Not on the wire.
    EpochMs waitingSince = kUnknownTime;
    //! Staff have answered in it, by what this program has seen. Not on the wire.
    bool wasAnswered = false;

    //! The customer wrote last, and the thread is not done.
    bool isWaiting() const
    {
        return status != ThreadStatus::Resolved && last.id.isValid() && !last.isStaff;
    }
    bool isOfOthers() const { return !last.isStaff; }
    bool isQuiet() const { return false; }
    friend bool operator==(const SupportThread &, const SupportThread &) = default;
};

Result<SupportThread> readThread(JsonReader &json);

//! `open`, `pending`, `resolved`.
QString wireName(ThreadStatus status);

} // namespace wxm::support

Q_DECLARE_TYPEINFO(wxm::support::SupportThread, Q_RELOCATABLE_TYPE);
