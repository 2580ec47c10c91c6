// SPDX-License-Identifier: MIT
#include "live/rehearsal.h"

#include "base/on_pool.h"

#include <algorithm>
#include <string>
#include <unordered_map>
#include <utility>

namespace wxm::live {

namespace {

//! Somebody who wrote in a live.
struct Writer {
    UserId id;
    std::string name;
    std::uint8_t roles = 0;
    int said = 0;
};

//! A comment apart from its feed.
struct KeptComment {
    CommentId id;
    EpochMs atMs = kUnknownTime;
    std::size_t from = 0; //!< In KeptLive::texts.
    std::size_t size = 0;
    std::uint32_t writer = 0; //!< In KeptLive::writers.
    int count = 0;            //!< Which one of its writer it is.
};

//! What is kept of one live.
struct KeptLive {
    LiveId live;
    bool isWhole = false; //!< Nothing came before that is not kept.
    std::vector<Writer> writers;
    std::unordered_map<std::int64_t, std::uint32_t> byUser;
    std::vector<KeptComment> comments;
    std::string texts;
};

std::uint32_t writerOf(KeptLive &live, const LiveState &state, const Person &person)
{
    const auto [at, isNew] =
        live.byUser.try_emplace(person.id.value, std::uint32_t(live.writers.size()));
    if (isNew)
        live.writers.push_back(
            {person.id, person.name, FlaggedComments::rolesOf(state, person.id), 0});
    return at->second;
}

} // namespace

struct Rehearser::Kept {
    std::vector<KeptLive> lives;
    std::uint64_t next = 0; //!< Row of the last of these that is copied next.
};

Rehearser::Rehearser(const LiveStore &store, QObject *parent) : QObject(parent), m_store(store)
{
    connect(&m_step, &QTimer::timeout, this, &Rehearser::copySome);
}

Rehearser::~Rehearser() { drop(); }

void Rehearser::drop()
{
    m_step.stop();
    m_kept.reset();
    m_done = {};
    if (const auto stop = std::exchange(m_stop, {}))
        stop->store(true);
}

void Rehearser::ask(RuleSets sets, Done done)
{
    drop();
    m_sets = std::move(sets);
    m_done = std::move(done);
    m_left = m_store.opened();
    m_kept = std::make_shared<Kept>();
    m_step.start(0);
}

//! As much as a step may take; when all of it is copied, the pool has its turn.
void Rehearser::copySome()
{
    std::size_t rows = 0;
    std::size_t bytes = 0;
    auto &kept = *m_kept;
    while (!m_left.isEmpty()) {
        const auto *record = m_store.find(m_left.first());
        if (!record) { // closed meanwhile: what was copied counts
            m_left.removeFirst();
            continue;
        }
        const auto &feed = record->feed();
        if (kept.lives.empty() || kept.lives.back().live != m_left.first()) {
            kept.next =
                feed.endRow() - std::min<std::uint64_t>(feed.size(), Rehearsal::kRowsOfALive);
            kept.lives.emplace_back();
            kept.lives.back().live = m_left.first();
            kept.lives.back().isWhole = kept.next == feed.firstRow();
        } else if (const auto &copied = kept.lives.back().comments; !copied.empty()) {
            // Behind the last that was copied, wherever that is by now. Where it has gone, the live
            // is what was copied of it.
            const auto last = feed.find(copied.back().id);
            kept.next = last ? *last + 1 : feed.endRow();
        } else {
            kept.next = std::max(kept.next, feed.firstRow());
        }
        auto &live = kept.lives.back();
        for (; kept.next < feed.endRow(); ++kept.next) {
            if (++rows > kRowsAStep || bytes > kBytesAStep)
                return;
            const auto &row = feed.row(kept.next);
            if (row.kind != FeedRow::Kind::Comment)
                continue;
            const auto text = feed.text(row);
            const auto writer = writerOf(live, record->state(), feed.person(row));
            live.comments.push_back({CommentId{row.id}, row.atMs(), live.texts.size(), text.size(),
                writer, ++live.writers[writer].said});
            live.texts += text;
            bytes += text.size();
        }
        m_left.removeFirst();
    }
    m_step.stop();
    m_stop = std::make_shared<std::atomic_bool>(false);
    onPool(
        this,
        [kept = std::exchange(m_kept, {}), sets = std::exchange(m_sets, {}), stop = m_stop] {
            return lookThrough(*kept, sets, *stop);
        },
        [this, stop = m_stop](const std::vector<Rehearsal> &found) {
            if (m_stop != stop)
                return; // another question followed
            m_stop.reset();
            std::exchange(m_done, {})(found);
        });
}

std::vector<Rehearsal> Rehearser::lookThrough(
    const Kept &kept, const RuleSets &sets, const std::atomic_bool &stop)
{
    std::vector<Rehearsal> all;
    moderation::MatchScratch scratch;
    std::vector<moderation::Hit> hits;
    for (const auto &set : sets) {
        Rehearsal result;
        QSet<UserId> people;
        for (const auto &live : kept.lives) {
            for (const auto &comment : live.comments) {
                if (stop.load(std::memory_order_relaxed))
                    return {};
                const auto &writer = live.writers[comment.writer];
                const auto text = std::string_view(live.texts).substr(comment.from, comment.size);
                ++result.lookedAt;
                set->match({.text = text,
                               .author = writer.name,
                               .user = writer.id,
                               .roles = writer.roles,
                               .isFirst = comment.count == 1 && live.isWhole,
                               .count = comment.count},
                    scratch, hits);
                if (hits.empty())
                    continue;
                ++result.comments;
                people.insert(writer.id);
                result.hits.append({live.live, comment.id, comment.atMs,
                    QString::fromUtf8(writer.name), QString::fromUtf8(text), hits.front()});
            }
        }
        result.people = int(people.size());
        std::stable_sort(result.hits.begin(), result.hits.end(),
            [](const auto &a, const auto &b) { return a.comment > b.comment; });
        if (result.hits.size() > Rehearsal::kShown)
            result.hits.resize(Rehearsal::kShown);
        all.push_back(std::move(result));
    }
    return all;
}

} // namespace wxm::live
