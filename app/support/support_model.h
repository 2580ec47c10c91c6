// SPDX-License-Identifier: MIT
#pragma once

#include "chat/chat_store.h"
#include "chat/listed_model.h"
#include "support/response_targets.h"
#include "support/support_store.h"

#include <QCollator>

namespace wxm::support {

//! The list of threads as it is shown: who waits, longest first; who was answered today; the rest.
class SupportModel final : public ListedModel<SupportStore> {
    Q_OBJECT

public:
    //! Views. Snoozed threads are in none of Waiting, Mine, Unassigned and Pending, nor are
    //! resolved ones.
    enum Filter { All, Waiting, Unread, Mine, Unassigned, Pending, Snoozed, Resolved };
    //! Within the sections: who waits longest first, what is newest first, or by the customer's
    //! name.
    enum class Order { Waiting, Newest, Name };
    //! Its first moment, and that of the next one.
    using Day = std::pair<EpochMs, EpochMs>;

    SupportModel(const SupportStore &store, const ChatStore &messages, const Drafts &drafts,
        const People &people, const Presence &presence, const Clock &clock,
        QObject *parent = nullptr);

    bool hasCareLine() const override { return true; }
    WaitClock waitClockOf(const ThreadListRow &row, EpochMs at) const override;
    //! By which the clocks of those who wait run.
    void setTargets(const ResponseTargets &targets);
    const ResponseTargets &targets() const { return m_targets; }
    void setOrder(Order order);
    Order order() const { return m_order; }
    //! Names that begin with the Arabic article are sorted by what follows it.
    void setSkipsArticle(bool skips);
    //! Nothing: as the locale.
    void setWeekStart(std::optional<Qt::DayOfWeek> day);
    //! After midnight, or in another zone, "today" is another day. It looks twice a minute by
    //! itself.
    void lookAtClock();
    //! Another account is signed in.
    void personChanged();
    //! Whether some filter asks how long somebody waits.
    void setAsksForTime(bool asks) { m_asksForTime = asks; }

private:
    EpochMs sortKey(const ThreadPlace &place) const override;
    UserId me() const override { return m_messages.me(); }
    EpochMs now() const override { return m_clock.wallMs(); }
    bool isByName() const override { return m_order == Order::Name; }
    QCollatorSortKey nameKey(const QString &name) const override;
    void prepare(bool isAll) override;
    ThreadEntry entry(const SupportThread &thread) const override;

    //! Moments that part the sections.
    struct Days {
        Day today;
        EpochMs week = 0; //!< Its first moment.
    };
    Days days() const;
    void sortByNames();

    const ChatStore &m_messages;
    const Clock &m_clock;
    Days m_days;
    ResponseTargets m_targets;
    Order m_order = Order::Waiting;
    bool m_skipsArticle = true;
    std::optional<Qt::DayOfWeek> m_weekStart;
    QCollator m_collator;
    Day m_today;
    bool m_asksForTime = false;
    QTimer m_minute;
};

} // namespace wxm::support
