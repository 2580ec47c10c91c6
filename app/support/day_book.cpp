// SPDX-License-Identifier: MIT
#include "support/day_book.h"

#include "base/on_pool.h"
#include "base/record_lines.h"

#include <QDateTime>

#include <algorithm>
#include <utility>

namespace wxm::support {
using namespace Qt::StringLiterals;

namespace {

constexpr EpochMs kMinuteMs = 60'000;
constexpr EpochMs kApartMs = 2 * kMinuteMs;
//! The file is written whole; that time goes by alone is no reason to do it each minute.
constexpr EpochMs kSaveMs = 10 * kMinuteMs;

//! One day, in the file and since this run began.
DayRecord joined(DayRecord before, const DayRecord &now)
{
    before.replies += now.replies;
    before.seen += now.seen;
    for (qsizetype step = 0; step < std::min(before.waiting.size(), now.waiting.size()); ++step)
        before.waiting[step] = std::max(before.waiting[step], now.waiting[step]);
    return before;
}

} // namespace

DayBook::DayBook(const QString &path, DiskWriter &disk, const Clock &clock, QObject *parent)
    : QObject(parent)
    , m_clock(clock)
    , m_path(path)
    , m_file(path, disk, clock, [this] { return content(); })
{
}

//! The span ends with the program. What was not read to its end is read now: else the file would be
//! written without it.
DayBook::~DayBook()
{
    if (m_isReading)
        take(read(m_path, m_file.seal().get()));
    lose();
}

QDate DayBook::today() const { return QDateTime::fromMSecsSinceEpoch(m_clock.wallMs()).date(); }

void DayBook::setAccount(const QString &account)
{
    if (account == m_account)
        return;
    lose();
    m_account = account;
    m_hasSeen = false;
    if (!account.isEmpty())
        load();
    Q_EMIT changed();
}

DayBook::Read DayBook::read(const QString &path, const FileSeal *seal)
{
    Read all;
    const auto found = readLines(path, seal, [&all](const QJsonObject &row) {
        const auto record = dayRecordFrom(row);
        if (record)
            all.days[row[u"account"_s].toString()].insert(record->day, *record);
        return record.has_value();
    });
    all.isDamaged = found == LinesFound::Damage;
    return all;
}

//! Nothing is written until it is there.
void DayBook::load()
{
    if (std::exchange(m_isLoaded, true) || m_path.isEmpty())
        return;
    m_isReading = true;
    m_file.hold();
    onPool(
        this, [path = m_path, seal = m_file.seal()] { return read(path, seal.get()); },
        [this](const Read &found) { take(found); });
}

//! Today may have begun here already: the day goes on from what was read.
void DayBook::take(const Read &found)
{
    if (!std::exchange(m_isReading, false))
        return;
    if (found.isDamaged)
        m_file.setDamaged();
    for (auto account = found.days.cbegin(); account != found.days.cend(); ++account) {
        auto &days = m_days[account.key()];
        for (const auto &before : *account) {
            const auto now = days.constFind(before.day);
            days.insert(before.day, now == days.cend() ? before : joined(before, *now));
        }
    }
    for (auto &days : m_days)
        fold(days);
    m_lines.clear();
    m_file.release();
    Q_EMIT changed();
}

DayRecord &DayBook::todays()
{
    auto &days = m_days[m_account];
    const auto day = today();
    if (!days.contains(day)) {
        for (auto &all : m_days)
            fold(all);
        days.insert(day, DayRecord{.day = day});
    }
    m_lines[m_account].remove(day); // who asks changes it
    return days[day];
}

//! Where a day begins is where older ones lose their details.
void DayBook::fold(Days &days)
{
    m_lines.clear();
    const auto whole = today().addDays(-kWholeDays);
    const auto last = today().addDays(-kMostDays);
    for (auto it = days.begin(); it != days.end() && it.key() < whole;) {
        if (it.key() < last) {
            it = days.erase(it);
            continue;
        }
        if (!it->totals)
            *it = it->asTotals();
        ++it;
    }
}

void DayBook::addReply(const DayReply &reply)
{
    if (m_account.isEmpty())
        return;
    auto &day = todays();
    if (day.replies.size() >= DayRecord::kMostReplies)
        return;
    day.replies.append(reply);
    m_file.change();
    Q_EMIT changed();
}

void DayBook::look(int waiting)
{
    if (m_account.isEmpty())
        return;
    auto &day = todays();
    const EpochMs now = m_clock.wallMs();
    const bool goesOn = m_isSeeing && !day.seen.isEmpty() && now >= day.seen.last().to
        && now - day.seen.last().to <= kApartMs;
    if (goesOn)
        day.seen.last().to = now;
    else if (day.seen.isEmpty() || now >= day.seen.last().to)
        // A computer that slept ran no console.
        day.seen.append({now, now, !m_hasSeen || m_isSeeing});
    m_isSeeing = true;
    m_hasSeen = true;
    auto &step = day.waiting[DayRecord::stepOf(now)];
    const bool isMore = waiting > step;
    step = std::max(step, waiting);
    if (isMore || now - m_savedAt >= kSaveMs || now < m_savedAt) {
        m_savedAt = now;
        m_file.change();
    }
    Q_EMIT changed();
}

void DayBook::lose()
{
    if (!std::exchange(m_isSeeing, false) || m_account.isEmpty())
        return;
    auto &day = todays();
    const EpochMs now = m_clock.wallMs();
    if (!day.seen.isEmpty() && now >= day.seen.last().to && now - day.seen.last().to <= kApartMs)
        day.seen.last().to = now;
    m_file.change();
    Q_EMIT changed();
}

DayRecord DayBook::day(QDate day) const
{
    const auto days = m_days.constFind(m_account);
    return days == m_days.cend() ? DayRecord{.day = day} : days->value(day, DayRecord{.day = day});
}

QDate DayBook::firstDay() const
{
    const auto days = m_days.constFind(m_account);
    return days == m_days.cend() || days->isEmpty() ? today() : std::min(days->firstKey(), today());
}

QByteArray DayBook::content() const
{
    QByteArray lines;
    for (auto account = m_days.cbegin(); account != m_days.cend(); ++account) {
        for (const auto &record : *account) {
            auto &line = m_lines[account.key()][record.day];
            if (line.isEmpty()) {
                auto row = toJson(record);
                row.insert(u"account"_s, account.key());
                line = sealedLine(std::move(row));
            }
            lines += line;
        }
    }
    return lines;
}

} // namespace wxm::support
