// SPDX-License-Identifier: MIT
#pragma once

#include "base/id.h"
#include "base/iso_time.h"

#include <QHash>
#include <QStringList>

#include <array>
#include <optional>
#include <vector>

namespace wxm {

//! What filters ask of one thread, small, so that a pass over a long list is a walk through memory.
struct ThreadFacts {
    enum Flag : quint16 {
        // One of these four,
        Open = 1,
        Pending = 1 << 1,
        Snoozed = 1 << 2,
        Resolved = 1 << 3,
        // at most one of these two: what the last message is written in,
        Arabic = 1 << 4,
        English = 1 << 5,
        // and any of these.
        Unread = 1 << 6,
        HasNote = 1 << 7,
        Urgent = 1 << 8,
        Waiting = 1 << 9,
        Followed = 1 << 10,
    };
    static constexpr quint16 kStates = Open | Pending | Snoozed | Resolved;
    static constexpr quint16 kLanguages = Arabic | English;
    static constexpr std::size_t kMostLabels = 8;

    std::int64_t assignee = 0;                    //!< 0: nobody.
    EpochMs waitingSince = kUnknownTime;          //!< 0: nobody waits.
    std::array<quint16, kMostLabels> labels = {}; //!< Numbers from 1 on, of LabelNumbers.
    quint16 flags = 0;
};

//! Labels as numbers.
class LabelNumbers {
public:
    //! 0 where there are more labels than anybody has.
    quint16 of(const QString &label);

private:
    QHash<QString, quint16> m_numbers;
};

//! What a person narrows a list of threads to: of each kind any of what is named, of all kinds all.
//! A value; kept as text.
struct ThreadFilter {
    quint16 states = 0;    //!< Of ThreadFacts::kStates; 0: any.
    quint16 languages = 0; //!< Of ThreadFacts::kLanguages; 0: any.
    bool isMine = false;
    bool isNobodys = false;
    QList<UserId> assignees = {};
    QStringList labels = {};
    bool isUnread = false;
    bool hasNote = false;
    bool isUrgent = false;
    bool isFollowed = false;
    bool isWaiting = false;
    int waitingMinutes = 0; //!< Waits at least as long; 0: whether anybody waits or not.
    QString text = {};      //!< Searched for.

    bool isEmpty() const { return *this == ThreadFilter{}; }
    //! But for the text, which is another search.
    bool isEmptyBesideText() const;
    //! What lets through what both do.
    ThreadFilter with(const ThreadFilter &other) const;
    //! `states=open,pending&mine=1&label=vip&text=…`
    QString toString() const;
    //! What is not understood is left out.
    static ThreadFilter fromString(const QString &text);

    friend bool operator==(const ThreadFilter &, const ThreadFilter &) = default;
};

//! A filter that somebody has given a name.
struct NamedFilter {
    static constexpr qsizetype kLongestName = 40; //!< UTF-16 units.
    static constexpr qsizetype kMost = 24;

    QString name;
    ThreadFilter filter;

    //! One line: the name, a tab, the filter.
    QString toString() const;
    static std::optional<NamedFilter> fromString(const QString &line);
    friend bool operator==(const NamedFilter &, const NamedFilter &) = default;
};

//! A filter made ready for many rows. The text is not looked at.
class FilterPass {
public:
    FilterPass() = default;
    FilterPass(const ThreadFilter &filter, UserId me, EpochMs now, LabelNumbers &labels);

    bool lets(const ThreadFacts &facts) const
    {
        return (facts.flags & m_all) == m_all && hasAnyOf(facts.flags, m_states)
            && hasAnyOf(facts.flags, m_languages) && waitsLongEnough(facts)
            && (m_assignees.empty() || isAssigned(facts))
            && (m_labels.empty() || isLabelled(facts));
    }

private:
    static bool hasAnyOf(quint16 flags, quint16 wanted) { return !wanted || (flags & wanted); }
    bool waitsLongEnough(const ThreadFacts &facts) const
    {
        return m_waitingBefore == kUnknownTime
            || (facts.waitingSince != kUnknownTime && facts.waitingSince <= m_waitingBefore);
    }
    bool isAssigned(const ThreadFacts &facts) const;
    bool isLabelled(const ThreadFacts &facts) const;

    quint16 m_all = 0;
    quint16 m_states = 0;
    quint16 m_languages = 0;
    EpochMs m_waitingBefore = kUnknownTime;
    std::vector<std::int64_t> m_assignees; //!< 0: nobody.
    std::vector<quint16> m_labels;
};

} // namespace wxm
