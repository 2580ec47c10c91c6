// SPDX-License-Identifier: MIT
#pragma once

#include "live/live.h"
#include "ui/common/notice.h"
#include "ui/common/tones.h"

#include <QObject>

#include <functional>
#include <map>

namespace wxm::live {

//! What a moderator wants to be told of while looking elsewhere: hits of rules that say so, guests
//! who ask to come on stage, acts that were refused. One a kind and live: a newer one takes the
//! place of the older.
class LiveNotices final : public QObject {
    Q_OBJECT

public:
    //! `open` shows a live.
    LiveNotices(Live &live, std::function<void(LiveId)> open, QObject *parent);

    //! How often a sound was asked for; for tests.
    int sounds() const { return m_sounds; }
    const Tones &tones() const { return m_tones; }
    void setOwnSounds(Sounds *sounds) { m_tones.setOwn(sounds); }
    //! Off: whatever rules and settings say.
    void setSounds(bool areOn) { m_hasSounds = areOn; }

Q_SIGNALS:
    void noticed(const wxm::Notice &notice);

private:
    void onFound(LiveId live);
    void onReceived(const LiveEvent &event);
    void onEnded(const PendingAction &action, JournalEntry::Outcome outcome);
    void tell(
        LiveId live, const QString &kind, const QString &title, const QString &text, UserId user);
    void sound(const QString &name, std::optional<SoundKind> kind = {});

    Live &m_live;
    std::function<void(LiveId)> m_open;
    std::map<LiveId, std::uint64_t> m_next;  //!< Rows before it were told of, or are of the past.
    QSet<std::pair<LiveId, UserId>> m_asked; //!< To come on stage, and are told of.
    int m_sounds = 0;
    bool m_hasSounds = true;
    Tones m_tones;
};

} // namespace wxm::live
