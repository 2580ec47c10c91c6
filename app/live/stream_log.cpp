// SPDX-License-Identifier: MIT
#include "live/stream_log.h"

#include "live/log_words.h"

#include <QDir>
#include <QFileInfo>
#include <QPointer>

#include <algorithm>
#include <string_view>
#include <utility>

using namespace Qt::StringLiterals;

namespace wxm::live {

namespace {

constexpr int kSoonMs = 1'000;
constexpr int kLogAgainMs = 10'000; //!< After a disk that took nothing.
constexpr std::size_t kIdsKept = 4'096;

//! A string of JSON. By hand, since twenty thousand a second have to be made beside a window.
void addText(QByteArray &line, std::string_view utf8)
{
    line += '"';
    for (const char one : utf8) {
        const auto byte = static_cast<unsigned char>(one);
        if (one == '"' || one == '\\') {
            line += '\\';
            line += one;
        } else if (byte < 0x20) {
            constexpr std::string_view kHex = "0123456789abcdef";
            line += "\\u00";
            line += kHex[byte >> 4U];
            line += kHex[byte & 15U];
        } else {
            line += one;
        }
    }
    line += '"';
}

void addNumber(QByteArray &line, const char *name, std::int64_t value)
{
    line += ",\"";
    line += name;
    line += "\":";
    line += QByteArray::number(qint64(value));
}

void addText(QByteArray &line, const char *name, std::string_view utf8)
{
    line += ",\"";
    line += name;
    line += "\":";
    addText(line, utf8);
}

} // namespace

StreamLog::StreamLog(LiveStore &store, Settings &settings, QObject *parent)
    : QObject(parent)
    , m_store(store)
    , m_settings(settings)
{
    m_soon.setSingleShot(true);
    connect(&m_soon, &QTimer::timeout, this, &StreamLog::flush);
    connect(&store, &LiveStore::changed, this, &StreamLog::look);
    connect(&store, &LiveStore::openedChanged, this, [this] {
        flush();
        std::erase_if(m_logged, [this](const auto &one) { return !m_store.find(one.first); });
        for (const auto live : m_store.opened()) {
            if (m_settings.logsLives() && !m_logged.contains(live))
                setOn(live, true);
        }
    });
}

StreamLog::~StreamLog() { flush(); }

void StreamLog::open(const QString &folder, Disk disk)
{
    m_folder = folder;
    m_disk = std::move(disk);
}

bool StreamLog::isFailing(LiveId live) const
{
    const auto known = m_logged.find(live);
    return known != m_logged.end() && known->second.isFailing;
}

//! What is kept already is written as well: it is what the person sees.
void StreamLog::setOn(LiveId live, bool isOn)
{
    if (!isOffered() || isOn == this->isOn(live))
        return;
    if (isOn) {
        auto &logged = m_logged[live];
        findFiles(live, logged);
        if (const auto *record = m_store.find(live)) {
            logged.next = record->feed().firstRow();
            logged.layout = record->feed().layoutNumber();
        }
        look(live);
    } else {
        flush();
        m_logged.erase(live);
    }
    Q_EMIT changed(live);
}

QString StreamLog::path(LiveId live, int file) const
{
    return m_folder + u"/live-log-%1-%2.jsonl"_s.arg(live.toString()).arg(file, 6, 10, QChar(u'0'));
}

//! It goes on behind what earlier runs wrote.
void StreamLog::findFiles(LiveId live, Logged &logged) const
{
    const auto known = files(live);
    if (known.isEmpty())
        return;
    const QFileInfo last(known.last());
    logged.file = last.completeBaseName().section(u'-', -1).toInt();
    logged.bytes = last.size();
}

QStringList StreamLog::files(LiveId live) const
{
    QStringList paths;
    if (m_folder.isEmpty())
        return paths;
    const auto found = QDir(m_folder).entryInfoList(
        {u"live-log-%1-*.jsonl"_s.arg(live.toString())}, QDir::Files, QDir::Name);
    for (const auto &one : found)
        paths.append(one.filePath());
    return paths;
}

QList<LiveId> StreamLog::recorded() const
{
    QList<LiveId> lives;
    if (m_folder.isEmpty())
        return lives;
    const auto found =
        QDir(m_folder).entryInfoList({u"live-log-*-*.jsonl"_s}, QDir::Files, QDir::Time);
    for (const auto &one : found) {
        const LiveId live{one.completeBaseName().section(u'-', 2, 2).toLongLong()};
        if (live.isValid() && !lives.contains(live))
            lives.append(live);
    }
    return lives;
}

void StreamLog::followShift(Logged &logged, const LiveFeed &feed)
{
    const auto stable = feed.stableEnd(logged.layout);
    const auto moved = logged.next + feed.insertedSince(logged.layout);
    logged.layout = feed.layoutNumber();
    // What was put in among the last rows is late; what is far behind is of the past.
    const auto from = std::max(
        {stable, feed.firstRow(), moved > kIdsKept / 2 ? moved - kIdsKept / 2 : std::uint64_t{0}});
    logged.next = std::min(moved, feed.endRow());
    if (from < logged.next)
        logged.next = from;
}

void StreamLog::look(LiveId live)
{
    const auto known = m_logged.find(live);
    const auto *record = m_store.find(live);
    if (known == m_logged.end() || !record)
        return;
    auto &logged = known->second;
    const auto &feed = record->feed();
    if (logged.layout != feed.layoutNumber())
        followShift(logged, feed);
    logged.next = std::max(logged.next, feed.firstRow());
    for (; logged.next < feed.endRow(); ++logged.next) {
        // Numbers that are still gathered are written when something stands behind them.
        if (feed.row(logged.next).kind == FeedRow::Kind::Burst && logged.next + 1 == feed.endRow())
            break;
        take(logged, *record, logged.next);
    }
    // A disk that takes nothing; what it is writing at this moment stays.
    if (const auto from = logged.inFlight; logged.waiting.size() - from > kHeld) {
        const auto end = logged.waiting.indexOf('\n', logged.waiting.size() - kHeld) + 1;
        logged.lost += int(logged.waiting.mid(from, end - from).count('\n'));
        logged.waiting.remove(from, end - from);
    }
    if (!logged.waiting.isEmpty() && !m_soon.isActive())
        m_soon.start(logged.isFailing ? kLogAgainMs : kSoonMs);
}

void StreamLog::take(Logged &logged, const LiveRecord &record, std::uint64_t number)
{
    const auto &feed = record.feed();
    const auto &row = feed.row(number);
    if (row.kind == FeedRow::Kind::Comment) {
        // Ids grow: only one of a page that was read again can be there already.
        if (row.id <= logged.newest
            && std::find(logged.ids.rbegin(), logged.ids.rend(), row.id) != logged.ids.rend())
            return;
        logged.newest = std::max(logged.newest, row.id);
        logged.ids.push_back(row.id);
        if (logged.ids.size() > kIdsKept)
            logged.ids.pop_front();
    }
    auto &line = logged.waiting;
    line += "{\"at\":" + QByteArray::number(qint64(row.atMs())) + ",\"kind\":\"";
    line += QByteArrayView(kLogKinds[std::size_t(row.kind)]);
    line += '"';
    const bool hasPerson =
        row.kind != FeedRow::Kind::Burst && row.kind != FeedRow::Kind::Gap && row.person != 0;
    if (hasPerson) {
        addNumber(line, "user", feed.person(row).id.value);
        addText(line, "name", feed.person(row).name);
    }
    switch (row.kind) {
    case FeedRow::Kind::Comment:
        addNumber(line, "id", row.id);
        addText(line, "text", feed.text(row));
        break;
    case FeedRow::Kind::Gift:
        addText(line, "gift", feed.text(row));
        addNumber(line, "count", row.extra);
        if (row.id > 0)
            addNumber(line, "value", row.id);
        break;
    case FeedRow::Kind::Burst: {
        const auto burst = feed.burst(row);
        addNumber(line, "joined", burst.joined);
        addNumber(line, "left", burst.left);
        addNumber(line, "likes", burst.likes);
        addNumber(line, "shares", burst.shares);
        break;
    }
    case FeedRow::Kind::Gap:
        addNumber(line, "from", feed.gap(row).fromMs);
        addNumber(line, "to", feed.gap(row).toMs);
        break;
    case FeedRow::Kind::Notice:
        addText(line, "what", kLogNotices[row.note % kLogNotices.size()]);
        break;
    }
    line += "}\n";
}

void StreamLog::flush()
{
    for (auto &[live, logged] : m_logged)
        write(live, logged);
}

void StreamLog::write(LiveId live, Logged &logged)
{
    if (logged.waiting.isEmpty() || logged.inFlight > 0 || !m_disk.append)
        return;
    const auto most = qint64{m_settings.logMegabytes()} * 1024 * 1024 / kFiles;
    if (logged.bytes >= most) {
        ++logged.file;
        logged.bytes = 0;
        if (logged.file >= kFiles)
            m_disk.remove(path(live, logged.file - kFiles));
    }
    const int lost = logged.lost;
    QByteArray lines;
    if (lost > 0)
        lines = "{\"kind\":\"lost\",\"lines\":" + QByteArray::number(lost) + "}\n";
    lines += logged.waiting;
    logged.inFlight = logged.waiting.size();
    m_disk.append(path(live, logged.file), lines,
        [this, alive = QPointer(this), live, lost, size = lines.size()](bool isOnDisk) {
            if (!alive)
                return;
            const auto known = m_logged.find(live);
            if (known == m_logged.end())
                return;
            auto &one = known->second;
            const auto sent = std::exchange(one.inFlight, 0);
            if (isOnDisk) {
                one.waiting.remove(0, sent);
                one.lost -= lost;
                one.bytes += size;
            }
            if (std::exchange(one.isFailing, !isOnDisk) == isOnDisk)
                Q_EMIT changed(live);
            if (!one.waiting.isEmpty() && !m_soon.isActive())
                m_soon.start(isOnDisk ? kSoonMs : kLogAgainMs);
        });
}

} // namespace wxm::live
