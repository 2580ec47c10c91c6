// SPDX-License-Identifier: MIT
#pragma once

#include "base/clock.h"
#include "realtime/connection_status.h"
#include "realtime/rooms.h"

#include <QHash>
#include <QList>
#include <QObject>

namespace wxm {

//! What became of a gap.
enum class GapFill : std::uint8_t {
    Filling, //!< It is being compared with the server, or will be.
    Filled,
    Partly,     //!< Not all of it could be read.
    NotOffered, //!< This server does not show what was.
};

//! What the log keeps an entry for: a support thread, or a room of the live server.
struct ChannelKey {
    enum class Kind { Support, Conversation, Live };

    Kind kind = Kind::Support;
    std::int64_t id = 0;

    static ChannelKey of(ThreadId id) { return {Kind::Support, id.value}; }
    static ChannelKey of(ConversationId id) { return {Kind::Conversation, id.value}; }
    static ChannelKey of(LiveId id) { return {Kind::Live, id.value}; }
    static ChannelKey of(RoomKey room)
    {
        return {room.kind == RoomKey::Kind::Live ? Kind::Live : Kind::Conversation, room.id};
    }

    friend bool operator==(const ChannelKey &, const ChannelKey &) = default;
    friend size_t qHash(const ChannelKey &key, size_t seed = 0) noexcept
    {
        return qHashMulti(seed, int(key.kind), key.id);
    }
};

//! A time in which events of a place were heard. Wall clock.
struct HeardSpan {
    EpochMs fromMs = 0;
    EpochMs toMs = 0; //!< 0: it goes on.
    friend bool operator==(const HeardSpan &, const HeardSpan &) = default;
};

//! A time in which they were not, between two spans.
struct LoggedGap {
    Gap gap; //!< `toMs` is 0 while it goes on.
    GapFill fill = GapFill::Filling;
    int recovered = 0; //!< Messages or comments that were read and no event had told.
    friend bool operator==(const LoggedGap &, const LoggedGap &) = default;
};

//! The gaps of one channel, the oldest first.
struct GapRecord {
    QList<HeardSpan> spans;
    QList<LoggedGap> gaps;

    //! A gap runs, or was not compared with the server yet.
    bool hasOpenGap() const;
};

//! When each open place was heard and when not, why, and what was recovered. GUI thread.
//!
//! A place that is closed keeps its record for this run of the program; the oldest are forgotten
//! first.
class GapLog final : public QObject {
    Q_OBJECT

public:
    explicit GapLog(const Clock &clock, QObject *parent = nullptr);

    //! Something shows the place from now on; counted.
    void open(ChannelKey place);
    void close(ChannelKey place);
    //! Its events arrive from now on: ends the running gap. Without effect on what is not open.
    void heard(ChannelKey place);
    //! Every open place, or one kind of it.
    void allHeard(std::optional<ChannelKey::Kind> kind = {});
    //! No events arrive since `fromMs`.
    void allLost(EpochMs fromMs, ConnectionStatus::Cause cause);
    //! A reading found what events had not told since `fromMs`, though the connection stood.
    void missed(ChannelKey place, EpochMs fromMs, int recovered);
    //! What is not settled of this place, but for a gap that still runs: the first takes
    //! `recovered`.
    void settle(ChannelKey place, GapFill fill, int recovered);

    //! Empty for a place that was never open.
    GapRecord record(ChannelKey place) const { return m_entries.value(place).record; }
    QList<ChannelKey> places() const { return m_order; }
    void clear();

Q_SIGNALS:
    void changed(wxm::ChannelKey place);

private:
    struct Entry {
        GapRecord record;
        int users = 0;
    };
    void endSpan(ChannelKey place, Entry &entry, EpochMs atMs, ConnectionStatus::Cause cause);
    void forgetOldest();

    const Clock &m_clock;
    QHash<ChannelKey, Entry> m_entries;
    QList<ChannelKey> m_order; //!< By their first opening.
};

} // namespace wxm

Q_DECLARE_METATYPE(wxm::ChannelKey)
