// SPDX-License-Identifier: MIT
#pragma once

#include "support/support_api.h"
#include "support/support_events.h"

#include <QHash>
#include <QObject>

namespace wxm::support {

//! Every support thread that the lists told of: what the server said, and on top of it what was
//! asked for and is not answered yet. GUI thread.
class SupportStore final : public QObject {
    Q_OBJECT

public:
    using OpId = quint64;
    //! What a person asked for: a change of the thread, or that its messages are read.
    struct Operation {
        ThreadId thread;
        ThreadChange change = {};
        int read = 0; //!< So many messages less to read.
    };

    using QObject::QObject;

    //! Nothing for a thread no list has told of.
    std::optional<SupportThread> thread(ThreadId id) const;
    QList<SupportThread> threads() const;
    //! The newest of a person; invalid if no list has told of one.
    ThreadId newestOf(UserId user) const;
    //! A first complete list was read.
    bool isLoaded() const { return m_isLoaded; }
    std::optional<ApiError> error() const { return m_error; }
    bool isCut() const { return m_isCut; }
    int waitingCount() const;
    int unreadCount() const;

    //! A complete list. Threads that are missing in it are gone, but for the one that is open.
    //! `isCut`: the server has more than were read.
    void setListed(const QList<SupportThread> &rows, ThreadId open, bool isCut = false);
    //! Some of them, as the server has them now; the others stay.
    void merge(QList<SupportThread> rows, ThreadId open);
    void setError(const ApiError &error);
    //! False if the thread is unknown or the event does not fit: a list will tell.
    bool receive(const SupportMessageCreated &event);
    //! A reply of ours got its id.
    void receiveSent(ThreadId thread, const Message &message);
    void clear();

    [[nodiscard]] OpId expect(const Operation &operation);
    void confirm(OpId id);
    void reject(OpId id);

Q_SIGNALS:
    void changed();

private:
    static void apply(SupportThread &thread, const Operation &operation);
    static void applyLast(SupportThread &thread, const Message &message);

    QHash<ThreadId, SupportThread> m_confirmed;
    QList<std::pair<OpId, Operation>> m_pending;
    std::optional<ApiError> m_error;
    bool m_isLoaded = false;
    bool m_isCut = false;
    OpId m_nextOp = 1;
};

} // namespace wxm::support
