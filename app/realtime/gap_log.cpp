// SPDX-License-Identifier: MIT
#include "realtime/gap_log.h"

#include <algorithm>

namespace wxm {

namespace {

constexpr qsizetype kPlacesKept = 500;
constexpr qsizetype kEntriesKept = 1'000;

template <class T> void append(QList<T> &list, const T &entry)
{
    list.append(entry);
    if (list.size() > kEntriesKept)
        list.removeFirst();
}

} // namespace

bool GapRecord::hasOpenGap() const
{
    return std::any_of(gaps.begin(), gaps.end(),
        [](const LoggedGap &one) { return one.fill == GapFill::Filling; });
}

GapLog::GapLog(const Clock &clock, QObject *parent) : QObject(parent), m_clock(clock) { }

void GapLog::open(ChannelKey place)
{
    if (!m_books.contains(place)) {
        m_order.append(place);
        forgetOldest();
    }
    ++m_books[place].users;
}

void GapLog::close(ChannelKey place)
{
    const auto book = m_books.find(place);
    if (book == m_books.end() || book->users == 0 || --book->users > 0)
        return;
    auto &record = book->record;
    if (!record.spans.isEmpty() && record.spans.last().toMs == 0)
        record.spans.last().toMs = m_clock.wallMs();
    // What happened while nobody looked is no gap: it is read when the place is opened again.
    record.gaps.removeIf([](const LoggedGap &one) { return one.gap.toMs == 0; });
    Q_EMIT changed(place);
}

void GapLog::heard(ChannelKey place)
{
    const auto book = m_books.find(place);
    if (book == m_books.end() || book->users == 0)
        return;
    auto &record = book->record;
    if (!record.spans.isEmpty() && record.spans.last().toMs == 0)
        return;
    const auto now = m_clock.wallMs();
    append(record.spans, {.fromMs = now, .toMs = 0});
    for (auto &one : record.gaps) {
        if (one.gap.toMs == 0)
            one.gap.toMs = std::max(now, one.gap.fromMs);
    }
    Q_EMIT changed(place);
}

void GapLog::allHeard(std::optional<ChannelKey::Kind> kind)
{
    for (const auto &place : QList(m_order)) {
        if (!kind || place.kind == *kind)
            heard(place);
    }
}

void GapLog::endSpan(ChannelKey place, Book &book, EpochMs atMs, ConnectionStatus::Cause cause)
{
    auto &record = book.record;
    if (record.spans.isEmpty() || record.spans.last().toMs != 0)
        return;
    auto &span = record.spans.last();
    span.toMs = std::max(atMs, span.fromMs);
    append(record.gaps, {.gap = {.fromMs = span.toMs, .toMs = 0, .cause = cause}});
    Q_EMIT changed(place);
}

void GapLog::allLost(EpochMs fromMs, ConnectionStatus::Cause cause)
{
    for (const auto &place : QList(m_order)) {
        if (const auto book = m_books.find(place); book->users > 0)
            endSpan(place, *book, fromMs, cause);
    }
}

void GapLog::missed(ChannelKey place, EpochMs fromMs, int recovered)
{
    const auto book = m_books.find(place);
    if (book == m_books.end() || book->users == 0 || recovered <= 0)
        return;
    const auto now = m_clock.wallMs();
    append(book->record.gaps,
        {.gap = {.fromMs = std::min(fromMs, now),
             .toMs = now,
             .cause = ConnectionStatus::Cause::EventsMissed},
            .fill = GapFill::Filled,
            .recovered = recovered});
    Q_EMIT changed(place);
}

void GapLog::settle(ChannelKey place, GapFill fill, int recovered)
{
    const auto book = m_books.find(place);
    if (book == m_books.end())
        return;
    bool isNews = false;
    for (auto &one : book->record.gaps) {
        if (one.fill != GapFill::Filling || one.gap.toMs == 0)
            continue;
        one.fill = fill;
        one.recovered = std::exchange(recovered, 0);
        isNews = true;
    }
    if (isNews)
        Q_EMIT changed(place);
}

void GapLog::clear()
{
    for (const auto &place : QList(m_order)) {
        auto &book = m_books[place];
        book.record = {};
        if (book.users == 0) {
            m_books.remove(place);
            m_order.removeOne(place);
        }
        Q_EMIT changed(place);
    }
}

void GapLog::forgetOldest()
{
    for (qsizetype at = 0; at < m_order.size() && m_order.size() > kPlacesKept;) {
        if (m_books.value(m_order[at]).users > 0) {
            ++at;
            continue;
        }
        m_books.remove(m_order[at]);
        m_order.removeAt(at);
    }
}

} // namespace wxm
