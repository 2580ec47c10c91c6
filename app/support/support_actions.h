// SPDX-License-Identifier: MIT
#pragma once

#include "chat/chat_actions.h"
#include "chat/list_poll.h"
#include "support/support_store.h"

namespace wxm::support {

//! What a person can do with threads, and how their list is kept true. GUI thread.
class SupportActions final : public QObject {
    Q_OBJECT

public:
    enum class Action { Resolve, Reopen, Assign, Unassign };

    SupportActions(SupportApi &api, SupportStore &store, ChatStore &messages, ChatActions &chat,
        QObject *parent = nullptr);

    //! A session begins or ends.
    void start();
    void stop();
    //! The page is open and seen: the list is read every 20 s.
    void setWatched(bool isWatched) { m_poll.setWatched(isWatched); }
    //! Something may have changed: reads the list in a moment.
    void refresh() { m_poll.hint(); }
    //! A person asks for it: what was learnt of the server counts no more.
    void tryAgain()
    {
        m_api.askAnew();
        refresh();
    }

    //! The one thread that is shown; an invalid id closes it.
    void open(ThreadId thread);
    ThreadId openThread() const { return m_open; }

    void resolve(ThreadId thread);
    void reopen(ThreadId thread);
    void assignToMe(ThreadId thread);
    void unassign(ThreadId thread);
    //! Changes that the server has not answered yet: promised, as soon as they are pressed.
    int underWay() const { return m_underWay; }
    //! The session has ended over these; how many.
    int abandon();
    Capability updateCapability() const { return m_api.updateCapability(); }
    Capability sendCapability() const { return m_api.sendCapability(); }

    //! Events from the live connection.
    void receive(const std::vector<SupportMessageCreated> &events, bool isIncomplete);

Q_SIGNALS:
    void opened(wxm::ThreadId thread);
    void refused(wxm::ThreadId thread, wxm::support::SupportActions::Action action,
        const wxm::ApiError &error);
    //! A change was begun or answered.
    void underWayChanged();
    //! A list was read, wholly.
    void listRead();

private:
    void settleMisfits();
    struct Reading;
    void readList();
    void readNext(const std::shared_ptr<Reading> &reading, const PageCursor &at);
    bool takeHead(Reading &reading, const Page<SupportThread> &page);
    void update(ThreadId thread, Action action, const ThreadChange &change);
    void onReading(ThreadKey thread);
    void onReadEnded(ThreadKey thread, const Result<Done> &outcome);

    SupportApi &m_api;
    SupportStore &m_store;
    ChatStore &m_messages;
    ChatActions &m_chat;
    ListPoll m_poll;
    QSet<ThreadId> m_misfits; //!< What events told of, and the list did not hold.
    bool m_hasMisfits = false;
    ThreadId m_open;
    int m_underWay = 0;
    int m_era = 0; //!< Counts the sessions: an answer to an earlier one is counted no more.
    QHash<ThreadKey, SupportStore::OpId> m_reading;
    QSet<ThreadId> m_head; //!< The first page of the open threads, as all pages were read last.
};

} // namespace wxm::support
