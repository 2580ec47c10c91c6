// SPDX-License-Identifier: MIT
#pragma once

#include "chat/outbox.h"
#include "chat/chat_store.h"
#include "chat/drafts.h"
#include "chat/people.h"
#include "chat/thread_list_model.h"
#include "realtime/presence.h"
#include "support/support_store.h"

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

    void setFilter(Filter filter);
    Filter filter() const { return m_filter; }
    void setOrder(Order order);
    Order order() const { return m_order; }
    //! Names that begin with the Arabic article are sorted by what follows it.
    void setSkipsArticle(bool skips);
    //! Nothing: as the locale.
    void setWeekStart(std::optional<Qt::DayOfWeek> day);
    //! Looks in names, numbers, subjects and last messages.
    //! Where replies have failed is seen in the list.
    void setOutbox(const Outbox &outbox);
    void setSearch(const QString &words);
    QString search() const { return m_search; }
    //! Of the list without filter and search.
    int count(Filter filter) const { return m_counts[std::size_t(filter)]; }
    void refresh();
    //! After midnight, or in another zone, "today" is another day. It looks twice a minute by
    //! itself.
    void lookAtClock();

Q_SIGNALS:
    void countsChanged();

private:
    //! Moments that part the sections.
    struct Days {
        Day today;
        EpochMs week = 0; //!< Its first moment.
    };
    Days days() const;
    ThreadListRow rowOf(const SupportThread &thread, const Days &days) const;
    void sort(QList<ThreadListRow> &rows) const;
    bool matches(const SupportThread &thread, const ThreadListRow &row) const;
    void refreshSoon();

    const SupportStore &m_store;
    const ChatStore &m_messages;
    const Outbox *m_outbox = nullptr;
    const Drafts &m_drafts;
    const People &m_people;
    const Presence &m_presence;
    const Clock &m_clock;
    Filter m_filter = Filter::All;
    Order m_order = Order::Waiting;
    bool m_skipsArticle = true;
    std::optional<Qt::DayOfWeek> m_weekStart;
    QString m_search;
    mutable FoldedTexts m_folded;
    std::array<int, 3> m_counts = {};
    Day m_today;
    QTimer m_soon;
    QTimer m_minute;
};

} // namespace wxm::support
