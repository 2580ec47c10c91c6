// SPDX-License-Identifier: MIT
#include "live/act_log.h"

#include "base/folded_text.h"
#include "base/on_pool.h"

#include <QFile>
#include <QFuture>
#include <QHash>
#include <QPointer>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace wxm::live {

namespace {

constexpr int kAgainMs = 10'000;
constexpr std::size_t kPruneAt = ActLog::kMost + ActLog::kMost / 10;
constexpr EpochMs kDayMs = 24LL * 3'600'000;

struct FileRead {
    ActLines lines;
    qint64 bytes = 0;
};

FileRead readFile(const QString &path)
{
    FileRead read;
    QFile file(path);
    if (!file.open(QFile::ReadOnly))
        return read;
    // Of one that is too large the end: the newest lines.
    read.bytes = file.size();
    if (read.bytes > ActLog::kLargest) {
        file.seek(read.bytes - ActLog::kLargest);
        file.readLine();
    }
    read.lines = readActLines(file.readAll());
    return read;
}

bool isDone(const ActLine &line)
{
    return line.end == ActLine::End::Done || line.end == ActLine::End::Seen;
}

} // namespace

ActLog::ActLog(Settings &settings, const Clock &clock, QObject *parent)
    : QObject(parent)
    , m_settings(settings)
    , m_clock(clock)
{
    m_again.setSingleShot(true);
    m_again.setInterval(kAgainMs);
    connect(&m_again, &QTimer::timeout, this, &ActLog::write);
}

ActLog::~ActLog()
{
    QByteArray rest;
    for (auto at = m_inFlight; at < m_waiting.size(); ++at)
        rest += m_waiting[at];
    if (!rest.isEmpty() && isKept())
        m_disk.append(rest, {});
}

void ActLog::open(const QString &path, Disk disk)
{
    m_disk = std::move(disk);
    m_path = path;
    m_settings.journalOnDisk.follow(this, [this](bool isWanted) {
        if (isWanted && !m_isRead) {
            m_isRead = true;
            read();
        }
        Q_EMIT changed();
    });
}

void ActLog::read()
{
    if (m_path.isEmpty())
        return;
    m_isLoading = true;
    // What this run did before goes behind what is in the file.
    m_early.assign(m_lines.begin(), m_lines.end());
    m_lines.clear();
    onPool(
        this, [path = m_path] { return readFile(path); },
        [this](const FileRead &file) { take(file.lines, file.bytes); });
}

//! The lines of earlier runs. The oldest go: by age, and when there are too many. The chain then
//! begins in its midst; one that was broken is not mended, its file stays as it was found.
void ActLog::take(const ActLines &file, qint64 bytes)
{
    m_bytes = bytes;
    // A line that a power cut left in the midst is no break: the next one follows from the one
    // before.
    m_isBroken = file.broken >= 0;
    m_last = file.last;
    m_lines.assign(file.lines.begin(), file.lines.end());
    const auto oldest = m_clock.wallMs() - m_settings.journalDays() * kDayMs;
    const auto before = m_lines.size();
    while (!m_lines.empty() && (m_lines.size() > kMost || m_lines.front().atMs < oldest))
        m_lines.pop_front();
    if (m_lines.size() == before || m_isBroken) {
        // A line that was cut short would swallow the next one.
        if (file.isTorn)
            m_waiting.emplace_back("\n");
        loaded();
        return;
    }
    QByteArray kept;
    QByteArray last;
    for (const auto &line : m_lines) {
        const auto one = chainedLine(line, last);
        last = one.sum;
        kept += one.bytes;
    }
    m_disk.replace(kept, [this, alive = QPointer(this), last, size = kept.size()](bool isOnDisk) {
        if (!alive)
            return;
        if (isOnDisk) { // else the old file stays, and what comes goes behind it
            m_last = last;
            m_bytes = size;
        }
        loaded();
    });
}

void ActLog::loaded()
{
    m_isLoading = false;
    for (auto &line : std::exchange(m_early, {}))
        add(std::move(line));
    write();
    Q_EMIT changed();
}

void ActLog::setAccount(const QString &account, UserId user, const QString &name)
{
    m_account = account;
    m_user = user;
    m_userName = name;
    Q_EMIT changed();
}

void ActLog::add(ActLine line)
{
    if (line.atMs == 0)
        line.atMs = m_clock.wallMs();
    if (line.account.isEmpty()) {
        line.account = m_account;
        if (line.isOwn()) {
            line.by = m_user;
            line.byName = m_userName;
        }
    }
    if (m_isLoading) {
        m_early.push_back(std::move(line));
        return;
    }
    auto chained = chainedLine(line, m_last);
    m_lines.push_back(std::move(line));
    if (isKept()) {
        m_last = std::move(chained.sum);
        m_waiting.push_back(std::move(chained.bytes));
        write();
    }
    // The file goes on: it is cut at the next start.
    while (m_lines.size() > kPruneAt)
        m_lines.pop_front();
    Q_EMIT changed();
}

//! One write at a time: a line is in the file only behind the one that it builds on.
void ActLog::write()
{
    if (m_isLoading || m_waiting.empty() || m_inFlight > 0 || !isKept())
        return;
    QByteArray all;
    for (const auto &one : m_waiting)
        all += one;
    m_inFlight = m_waiting.size();
    m_disk.append(all, [this, alive = QPointer(this), size = all.size()](bool isOnDisk) {
        if (!alive)
            return;
        const auto sent = std::exchange(m_inFlight, 0);
        if (isOnDisk) {
            m_waiting.erase(m_waiting.begin(), m_waiting.begin() + std::ptrdiff_t(sent));
            m_bytes += size;
        }
        const bool wasFailed = std::exchange(m_failed, !isOnDisk);
        if (m_failed)
            m_again.start();
        else
            write();
        if (m_failed || wasFailed)
            Q_EMIT changed();
    });
}

QList<ActEntry> ActLog::entries(const ActQuery &query) const
{
    QHash<QByteArray, qsizetype> known;
    QList<ActEntry> all;
    for (const auto &line : m_lines) {
        if (line.account != m_account)
            continue;
        const auto at = line.key.isEmpty() ? known.cend() : known.constFind(line.key);
        if (at == known.cend()) {
            if (!line.key.isEmpty())
                known.insert(line.key, all.size());
            all.append({line, line.atMs, false});
            continue;
        }
        auto &entry = all[*at];
        // When it began, and by which rule: those may be others when it ends.
        const auto begunMs = entry.line.atMs;
        const bool counts = entry.line.countsForLadder;
        entry.line = line;
        entry.line.atMs = begunMs;
        entry.line.countsForLadder = counts;
        entry.endedMs = line.atMs;
    }
    // What undid an act came after it.
    QSet<ActSubject> later;
    for (auto entry = all.rbegin(); entry != all.rend(); ++entry) {
        if (!isDone(entry->line))
            continue;
        const auto opposite = oppositeKind(entry->line.kind);
        entry->isReversed = opposite && later.contains(subjectOf(entry->line, *opposite));
        later.insert(subjectOf(entry->line, entry->line.kind));
    }
    const FoldedPhrase wanted(query.words);
    FoldedText folded;
    const auto holds = [&](const QString &text) {
        folded.assign(QStringView(text));
        return wanted.isWithin(folded);
    };
    QList<ActEntry> found;
    for (auto entry = all.crbegin(); entry != all.crend(); ++entry) {
        const auto &line = entry->line;
        const bool isWanted = line.atMs >= query.sinceMs
            && (!query.isOwn || line.isOwn() == *query.isOwn)
            && (!query.kind || line.kind == *query.kind) && (!query.end || line.end == *query.end)
            && (!query.live.isValid() || line.live == query.live);
        if (!isWanted)
            continue;
        const bool isFound = query.words.isEmpty() || holds(line.name) || holds(line.words)
            || holds(line.reason) || holds(line.liveTitle) || line.user.toString() == query.words
            || line.live.toString() == query.words || line.comment.toString() == query.words
            || std::any_of(line.also.begin(), line.also.end(),
                [&](CommentId one) { return one.toString() == query.words; });
        if (isFound)
            found.append(*entry);
    }
    return found;
}

QList<ActLine> ActLog::linesOf(const QByteArray &key) const
{
    QList<ActLine> found;
    for (const auto &line : m_lines) {
        if (!key.isEmpty() && line.key == key)
            found.append(line);
    }
    return found;
}

EpochMs ActLog::lastOfOthers(EpochMs sinceMs) const
{
    for (auto line = m_lines.rbegin(); line != m_lines.rend() && line->atMs >= sinceMs; ++line) {
        if (line->account == m_account && !line->isOwn())
            return line->atMs;
    }
    return 0;
}

QList<LiveId> ActLog::lives() const
{
    QList<LiveId> found;
    for (const auto &line : m_lines) {
        if (line.account == m_account && line.live.isValid() && !found.contains(line.live))
            found.append(line.live);
    }
    return found;
}

} // namespace wxm::live
