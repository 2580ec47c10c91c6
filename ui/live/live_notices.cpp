// SPDX-License-Identifier: MIT
#include "ui/live/live_notices.h"

#include "base/foreign_text.h"
#include "live/event_effects.h"
#include "ui/common/error_text.h"
#include "ui/live/live_words.h"

#include <algorithm>
#include <type_traits>
#include <variant>

using namespace Qt::StringLiterals;

namespace wxm::live {

LiveNotices::LiveNotices(Live &live, std::function<void(LiveId)> open, QObject *parent)
    : QObject(parent)
    , m_live(live)
    , m_open(std::move(open))
{
    connect(&m_live.flagged, &FlaggedComments::found, this, &LiveNotices::onFound);
    // Other rules, other rows: what is found anew is of the past.
    connect(&m_live.flagged, &FlaggedComments::reset, this, [this](LiveId which) {
        if (const auto *record = m_live.store.find(which))
            m_next[which] = record->feed().endRow();
    });
    connect(&m_live.store, &LiveStore::openedChanged, this, [this] {
        std::erase_if(m_next, [this](const auto &one) { return !m_live.store.find(one.first); });
        m_asked.removeIf([this](const auto &one) { return !m_live.store.find(one.first); });
    });
    connect(&m_live.store, &LiveStore::received, this, &LiveNotices::onReceived);
    connect(&m_live.actions, &LiveActions::ended, this, &LiveNotices::onEnded);
}

void LiveNotices::onFound(LiveId live)
{
    auto &next = m_next[live];
    const auto *record = m_live.store.find(live);
    if (!record)
        return;
    const auto &all = m_live.flagged.of(live);
    auto hit = std::lower_bound(all.begin(), all.end(), next,
        [](const Flagged &one, std::uint64_t row) { return one.row < row; });
    for (; hit != all.end(); ++hit) {
        next = hit->row + 1;
        const auto &rule = m_live.flagged.ruleOf(*hit);
        sound(rule.sound);
        if (!rule.notifies)
            continue;
        const auto &row = record->feed().row(hit->row);
        const auto &person = record->feed().person(row);
        const QString name = shownName(toQString(person.name), person.id.value);
        // What is blurred in the feed is not shown on the desktop.
        tell(live, u"rule/"_s + rule.id, ruleName(rule),
            m_live.flagged.isBlurred(*hit) ? name
                                           : name + u": "_s + toQString(record->feed().text(row)),
            person.id);
    }
}

void LiveNotices::onReceived(const LiveEvent &event)
{
    std::visit(
        [this]<class Event>(const Event &one) {
            if constexpr (std::is_same_v<Event, GuestRequested>) {
                const std::pair<LiveId, UserId> who{one.liveId, one.guest.userId};
                if (m_asked.contains(who))
                    return; // it was told before
                m_asked.insert(who);
                sound(m_live.settings.guestSound(), SoundKind::GuestAsked);
                tell(one.liveId, u"guest"_s, shownName(one.guest.userName, one.guest.userId.value),
                    tr("asks to come on stage"), one.guest.userId);
            } else if constexpr (OneOf<Event, GuestApproved, GuestRejected, GuestKicked,
                                     GuestLeft>) {
                m_asked.remove({one.liveId, one.guest.userId});
            }
        },
        event);
}

void LiveNotices::onEnded(const PendingAction &action, JournalEntry::Outcome outcome)
{
    if (outcome != JournalEntry::Outcome::Refused)
        return;
    sound(m_live.settings.refusedSound(), SoundKind::ActRefused);
    tell(action.target.live, u"refused"_s, actionText(action.action) + u": "_s + tr("refused"),
        action.error ? errorText(*action.error) : QString(), action.target.user);
}

void LiveNotices::tell(
    LiveId live, const QString &kind, const QString &title, const QString &text, UserId user)
{
    Q_EMIT noticed({.key = u"live/"_s + live.toString() + u'/' + kind,
        .title = title,
        .text = text,
        .personId = user.value,
        .open = [this, live] { m_open(live); }});
}

void LiveNotices::sound(const QString &name, std::optional<SoundKind> kind)
{
    if (m_hasSounds && m_tones.playSpaced(name, m_live.clock.monotonicMs(), kind))
        ++m_sounds;
}

} // namespace wxm::live
