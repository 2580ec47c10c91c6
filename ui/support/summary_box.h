// SPDX-License-Identifier: MIT
#pragma once

#include "chat/thread_key.h"
#include "chat/thread_summary.h"

#include <QHash>
#include <QWidget>

namespace wxm {
class ForeignLabel;
class IconMark;
class TextLabel;
} // namespace wxm

namespace wxm::support {

class FactRow;

//! The key lines of a thread that is too long to be read at a glance. Hidden for a short one.
class SummaryBox final : public QWidget {
    Q_OBJECT

public:
    static constexpr qsizetype kWorthMessages = 6;

    explicit SummaryBox(QWidget *parent = nullptr);

    //! Of the thread before, all that it holds now was seen.
    void setThread(ThreadKey thread);
    //! `me`: whose messages are no news.
    void setTimeline(const Timeline &timeline, UserId me, QDate today);
    //! Somebody else wrote since the agent was last here.
    bool hasNews() const { return m_hasNews; }

protected:
    void changeEvent(QEvent *event) override;

private:
    bool isOtherThan(const Timeline &timeline, QDate today);
    void retranslate();

    ThreadKey m_thread;
    QHash<ThreadKey, MessageId> m_seen; //!< The newest message when the agent left it.
    MessageId m_newest;
    EpochMs m_openedAt = kUnknownTime; //!< What comes before the agent's eyes is no news.
    //! What the summary was made of.
    struct Made {
        ThreadKey thread;
        MessageId newest;
        qsizetype messages = 0;
        bool isWhole = false;
        QDate day;

        friend bool operator==(const Made &, const Made &) = default;
    } m_made;
    ThreadSummary m_summary;
    bool m_isWorth = false;
    bool m_hasNews = false;
    TextLabel *m_title;
    IconMark *m_newsMark;
    TextLabel *m_news;
    TextLabel *m_firstTitle;
    ForeignLabel *m_first;
    TextLabel *m_questionsTitle;
    QList<ForeignLabel *> m_questions;
    FactRow *m_dates;
    FactRow *m_theirs;
    FactRow *m_ours;
};

} // namespace wxm::support
