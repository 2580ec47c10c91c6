// SPDX-License-Identifier: MIT
#pragma once

#include "chat/chat_store.h"
#include "chat/drafts.h"
#include "chat/outbox.h"
#include "chat/people.h"
#include "chat/thread_list_model.h"
#include "realtime/presence.h"
#include "support/support_store.h"

#include <QCollator>

namespace wxm::support {

//! The list of threads as it is shown: who waits, longest first; who was answered today; the rest.
class SupportModel final : public ThreadListModel {
    Q_OBJECT

public:
    enum class Filter { All, Waiting, Unread };
    //! Within the sections: who waits longest first, what is newest first, or by the customer's
    //! name.
    enum class Order { Waiting, Newest, Name };
    //! Its first moment, and that of the next one.
    using Day = std::pair<EpochMs, EpochMs>;

    SupportModel(const SupportStore &store, const ChatStore &messages, const Drafts &drafts,
        const People &people, const Presence &presence, const Clock &clock,
        QObject *parent = nullptr);

    //! Marks the threads in which a reply was refused or not confirmed.
    void setOutbox(const Outbox &outbox);
    void setFilter(Filter filter)
    {
        m_filter = filter;
        showFilter(int(filter));
    }
    Filter filter() const { return m_filter; }
    void setOrder(Order order);
    Order order() const { return m_order; }
    //! Names that begin with the Arabic article are sorted by what follows it.
    void setSkipsArticle(bool skips);
    //! Nothing: as the locale.
    void setWeekStart(std::optional<Qt::DayOfWeek> day);
    //! Of the list without filter and search.
    int count(Filter filter) const { return countOf(int(filter)); }
    //! After midnight, or in another zone, "today" is another day. It looks twice a minute by
    //! itself.
    void lookAtClock();

protected:
    std::vector<ThreadEntry> allEntries() override;
    std::optional<ThreadEntry> entryOf(ThreadKey thread) override;
    EpochMs sortKey(const ThreadPlace &place) const override;
    bool isByName() const override { return m_order == Order::Name; }
    QCollatorSortKey nameKey(const QString &name) const override;

private:
    void touchUnsent();
    //! Moments that part the sections.
    struct Days {
        Day today;
        EpochMs week = 0; //!< Its first moment.
    };
    Days days() const;
    void sortByNames();
    ThreadEntry entry(const SupportThread &thread, const Days &days) const;

    const SupportStore &m_store;
    const ChatStore &m_messages;
    const Drafts &m_drafts;
    const Outbox *m_outbox = nullptr;
    QList<ThreadKey> m_unsent; //!< Threads that were marked.
    const People &m_people;
    const Presence &m_presence;
    const Clock &m_clock;
    Filter m_filter = Filter::All;
    Order m_order = Order::Waiting;
    bool m_skipsArticle = true;
    std::optional<Qt::DayOfWeek> m_weekStart;
    QCollator m_collator;
    Day m_today;
    QTimer m_minute;
};

} // namespace wxm::support
