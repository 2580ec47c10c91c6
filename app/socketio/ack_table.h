// SPDX-License-Identifier: MIT
#pragma once

#include "socketio/environment.h"
#include "socketio/event_view.h"

#include <QtGlobal>

#include <functional>
#include <map>
#include <memory>

namespace socketio {

//! Acknowledgements that are waited for. Each ends exactly once; one timer serves all.
class AckTable {
public:
    //! `expired` hears the id of each that timed out, before its handler does.
    AckTable(Environment &environment, std::function<void(quint64)> expired);

    //! Returns its id, which is never used again. `timeoutMs` <= 0: no limit.
    quint64 add(AckHandler handler, int timeoutMs);
    //! It went out with the present session.
    void markWritten(quint64 id);
    //! Ends it with the answer. Returns milliseconds since it was written; -1 if no caller waits
    //! for it.
    qint64 resolve(quint64 id, const AckResult &result);
    //! The session is over: all that were written will never be answered.
    void failWritten();

private:
    struct Entry {
        AckHandler handler;
        qint64 deadline;  //!< 0: none
        qint64 writtenAt; //!< 0: not written
    };

    void expire();
    void arm();
    Entry take(std::map<quint64, Entry>::iterator it);

    Environment &m_environment;
    std::function<void(quint64)> m_expired;
    std::map<quint64, Entry> m_entries;
    std::multimap<qint64, quint64> m_deadlines;
    std::unique_ptr<Timer> m_timer;
    quint64 m_nextId = 0;
};

} // namespace socketio
