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
    if (!m_entries.contains(place)) {
        m_order.append(place);
        forgetOldest();
    }
    ++m_entries[place].users;
}

void GapLog::close(ChannelKey place)
{
    const auto entry = m_entries.find(place);
    if (entry == m_entries.end() || entry->users == 0 || --entry->users > 0)
        return;
    auto &record = entry->record;
    if (!record.spans.isEmpty() && record.spans.last().toMs == 0)
        record.spans.last().toMs = m_clock.wallMs();
    // What happened while nobody looked is no gap: it is read when the place is opened again.
    record.gaps.removeIf([](const LoggedGap &one) { return one.gap.toMs == 0; });
    Q_EMIT changed(place);
}

void GapLog::heard(ChannelKey place)
{
    const auto entry = m_entries.find(place);
    if (entry == m_entries.end() || entry->users == 0)
        return;
    auto &record = entry->record;
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

void GapLog::endSpan(ChannelKey place, Entry &entry, EpochMs atMs, ConnectionStatus::Cause cause)
{
    auto &record = entry.record;
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
        if (const auto entry = m_entries.find(place); entry->users > 0)
            endSpan(place, *entry, fromMs, cause);
    }
}

void GapLog::missed(ChannelKey place, EpochMs fromMs, int recovered)
{
    const auto entry = m_entries.find(place);
    if (entry == m_entries.end() || entry->users == 0 || recovered <= 0)
        return;
    const auto now = m_clock.wallMs();
    append(entry->record.gaps,
        {.gap = {.fromMs = std::min(fromMs, now),
             .toMs = now,
             .cause = ConnectionStatus::Cause::EventsMissed},
            .fill = GapFill::Filled,
            .recovered = recovered});
    Q_EMIT changed(place);
}

void GapLog::settle(ChannelKey place, GapFill fill, int recovered)
{
    const auto entry = m_entries.find(place);
    if (entry == m_entries.end())
        return;
    bool isNews = false;
    for (auto &one : entry->record.gaps) {
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
        auto &entry = m_entries[place];
        entry.record = {};
        if (entry.users == 0) {
            m_entries.remove(place);
            m_order.removeOne(place);
        }
        Q_EMIT changed(place);
    }
}

void GapLog::forgetOldest()
{
    for (qsizetype at = 0; at < m_order.size() && m_order.size() > kPlacesKept;) {
        if (m_entries.value(m_order[at]).users > 0) {
            ++at;
            continue;
        }
        m_entries.remove(m_order[at]);
        m_order.removeAt(at);
    }
}

} // namespace wxm
