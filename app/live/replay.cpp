// SPDX-License-Identifier: MIT
#include "live/replay.h"

#include "base/json_reader.h"
#include "live/log_words.h"

#include <QFile>

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace wxm::live {

namespace {

using Line = Recording::Line;

constexpr int kMostLost = 1'000'000'000; //!< Whatever a damaged line says.

//! Numbers and times of a log are larger than a count of a server may be.
std::int64_t numberOf(JsonReader &json, std::string_view key)
{
    return json.lenientId<CommentId>(key).value;
}

//! `lost`: how many lines a full disk cost where this one stands; else 0.
bool readLine(JsonReader &json, Line &line, int &lost)
{
    const auto name = json.lenientUtf8("kind");
    const bool isLoss = name == "lost";
    const auto kind = std::find(kLogKinds.begin(), kLogKinds.end(), name);
    if (isLoss)
        lost = int(std::clamp<std::int64_t>(json.count("lines").value_or(1), 1, kMostLost));
    if (kind == kLogKinds.end())
        return false;
    line.kind = FeedRow::Kind(kind - kLogKinds.begin());
    line.atMs = numberOf(json, "at");
    line.user = json.lenientId<UserId>("user");
    line.name = json.lenientUtf8("name");
    switch (line.kind) {
    case FeedRow::Kind::Comment:
        line.id = numberOf(json, "id");
        line.text = json.lenientUtf8("text");
        return line.id > 0;
    case FeedRow::Kind::Gift:
        line.text = json.lenientUtf8("gift");
        line.count = json.count("count").value_or(0);
        line.value = numberOf(json, "value");
        return true;
    case FeedRow::Kind::Burst:
        line.burst = {json.count("joined").value_or(0), json.count("left").value_or(0),
            json.count("likes").value_or(0), json.count("shares").value_or(0)};
        return true;
    case FeedRow::Kind::Gap:
        line.gap.fromMs = numberOf(json, "from");
        line.gap.toMs = numberOf(json, "to");
        return line.gap.fromMs > 0 && line.gap.toMs >= line.gap.fromMs;
    case FeedRow::Kind::Notice: {
        const auto what =
            std::find(kLogNotices.begin(), kLogNotices.end(), json.lenientUtf8("what"));
        line.notice = Notice(what - kLogNotices.begin());
        return what != kLogNotices.end();
    }
    }
    return false;
}

void readFile(const QByteArray &bytes, JsonParser &parser, Recording &recording)
{
    for (qsizetype at = 0; at < bytes.size();) {
        auto end = bytes.indexOf('\n', at);
        if (end < 0)
            end = bytes.size();
        const auto one = QByteArrayView(bytes).sliced(at, end - at);
        at = end + 1;
        if (one.isEmpty())
            continue;
        Line line;
        bool isGood = false;
        int lost = 0;
        const auto read =
            parser.readObject(one, [&](JsonReader &json) { isGood = readLine(json, line, lost); });
        if (!read || !isGood) {
            recording.unreadable = std::min(recording.unreadable + std::max(lost, 1), kMostLost);
            continue;
        }
        // One without a time stands where it was written.
        if (line.atMs <= 0)
            line.atMs = recording.lines.empty() ? 0 : recording.lines.back().atMs;
        recording.lines.push_back(std::move(line));
    }
}

} // namespace

Recording readRecording(const QStringList &files)
{
    QList<QByteArray> all;
    qint64 bytes = 0;
    for (auto path = files.crbegin(); path != files.crend(); ++path) {
        QFile file(*path);
        if (!file.open(QFile::ReadOnly))
            continue;
        if (bytes + file.size() > kMostRecordingBytes && !all.isEmpty())
            break;
        all.prepend(file.read(kMostRecordingBytes));
        bytes += all.first().size();
    }
    Recording recording;
    JsonParser parser;
    for (const auto &one : std::as_const(all))
        readFile(one, parser, recording);
    // A page of history that was read late stands behind what was said after it.
    std::stable_sort(recording.lines.begin(), recording.lines.end(),
        [](const Line &a, const Line &b) { return a.atMs < b.atMs; });
    return recording;
}

Replay::Replay(LiveId live, QObject *parent) : QObject(parent), m_live(live)
{
    m_store.open(m_live, {});
}

void Replay::take(Recording recording)
{
    m_recording = std::move(recording);
    m_next = m_recording.lines.size() + 1; // what is shown is of another one: it begins anew
    seek(m_recording.toMs());
}

void Replay::seek(EpochMs atMs)
{
    const auto &lines = m_recording.lines;
    m_atMs = atMs;
    m_end = std::size_t(std::upper_bound(lines.begin(), lines.end(), atMs,
                            [](EpochMs at, const Line &line) { return at < line.atMs; })
        - lines.begin());
    if (m_end < m_next) {
        m_store.close(m_live);
        m_store.open(m_live, {});
        m_next = 0;
        Q_EMIT restarted();
    }
    if (m_end > kRows)
        m_next = std::max(m_next, m_end - kRows);
    step();
}

//! Comments go packed, as from the socket: who shows them hears of many at once.
void Replay::step()
{
    m_step->stop();
    LiveBatch said;
    const auto end = std::min(m_end, m_next + kLinesAStep);
    for (; m_next < end; ++m_next) {
        const auto &line = m_recording.lines[m_next];
        if (line.kind != FeedRow::Kind::Comment)
            deliver(said); // before the clock goes on
        m_clock.nowMs = line.atMs;
        if (line.kind == FeedRow::Kind::Comment)
            said.add(CommentAdded{
                m_live, {CommentId{line.id}, line.user, line.atMs, line.name, line.text}});
        else
            play(line);
    }
    deliver(said);
    if (m_next < m_end) {
        m_step->start(0);
        return;
    }
    m_clock.nowMs = m_atMs;
    Q_EMIT moved();
}

void Replay::deliver(LiveBatch &said)
{
    if (!said.isEmpty())
        m_store.receive(std::exchange(said, LiveBatch()));
}

void Replay::play(const Line &line)
{
    const GuestInfo guest{line.user, QString::fromStdString(line.name), {}};
    switch (line.kind) {
    case FeedRow::Kind::Comment: // packed by step()
        return;
    case FeedRow::Kind::Gift:
        return m_store.receive(GiftSent{m_live, line.user, guest.userName,
            QString::fromStdString(line.text), line.value > 0 ? Count(line.value) : Count(),
            line.count > 0 ? Count(line.count) : Count()});
    case FeedRow::Kind::Burst:
        return m_store.addBurst(m_live, line.burst);
    case FeedRow::Kind::Gap:
        m_store.addGap(m_live, line.gap);
        return m_store.settleGap(m_live, line.gap.fromMs, GapFill::NotOffered, 0);
    case FeedRow::Kind::Notice:
        break;
    }
    switch (line.notice) {
    case Notice::Ended:
        return m_store.receive(Ended{m_live});
    case Notice::Blocked:
        return m_store.receive(ViewerBlocked{m_live, line.user});
    case Notice::GuestRequested:
        return m_store.receive(GuestRequested{m_live, guest});
    case Notice::GuestApproved:
        return m_store.receive(GuestApproved{m_live, guest});
    case Notice::GuestLeft:
        return m_store.receive(GuestLeft{m_live, guest});
    case Notice::ModeratorAssigned:
        return m_store.receive(ModeratorAssigned{m_live, line.user});
    case Notice::ModeratorRevoked:
        return m_store.receive(ModeratorRevoked{m_live, line.user});
    case Notice::SelfVisible: // of the account that recorded it
        break;
    }
}

} // namespace wxm::live
