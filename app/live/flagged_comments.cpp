// SPDX-License-Identifier: MIT
#include "live/flagged_comments.h"

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace wxm::live {

using moderation::Role;
using moderation::Rule;

FlaggedComments::FlaggedComments(LiveStore &store, ModerationRules &rules, QObject *parent)
    : QObject(parent)
    , m_store(store)
    , m_rules(rules)
    , m_set(rules.set())
{
    m_step.setSingleShot(true);
    m_step.setInterval(0);
    connect(&m_step, &QTimer::timeout, this, &FlaggedComments::goOn);
    connect(&store, &LiveStore::changed, this, &FlaggedComments::look);
    connect(&store, &LiveStore::openedChanged, this, [this] {
        std::erase_if(m_watched, [this](const auto &one) { return !m_store.find(one.first); });
        // Another account may sign in next: what was said before is not theirs.
        if (m_watched.empty())
            m_waves = moderation::WaveDetector();
    });
    connect(&rules, &ModerationRules::setChanged, this, &FlaggedComments::takeSet);
}

const std::deque<Flagged> &FlaggedComments::of(LiveId live) const
{
    static const std::deque<Flagged> kNone;
    const auto known = m_watched.find(live);
    return known == m_watched.end() ? kNone : known->second.flagged;
}

const Flagged *FlaggedComments::find(LiveId live, std::uint64_t row) const
{
    const auto &all = of(live);
    const auto found = std::lower_bound(all.begin(), all.end(), row,
        [](const Flagged &one, std::uint64_t number) { return one.row < number; });
    return found != all.end() && found->row == row ? &*found : nullptr;
}

std::uint64_t FlaggedComments::lookedAtEnd(LiveId live) const
{
    const auto known = m_watched.find(live);
    return known == m_watched.end() ? 0 : known->second.end;
}

QString FlaggedComments::wordOf(const Flagged &flagged) const
{
    return flagged.hit.word == moderation::Hit::kNoWord
        ? QString()
        : ruleOf(flagged).words.value(qsizetype(flagged.hit.word));
}

std::uint8_t FlaggedComments::rolesOf(const LiveState &state, UserId user)
{
    auto bits = unsigned(Role::Viewer);
    if (state.streamerId == user && user.isValid())
        bits = unsigned(Role::Streamer);
    else if (state.moderators.contains(user))
        bits = unsigned(Role::Moderator);
    for (const auto &guest : state.guests) {
        if (guest.id == user && guest.status == Guest::Status::OnStage)
            bits |= unsigned(Role::Guest);
    }
    return std::uint8_t(bits);
}

bool FlaggedComments::countsForLadder(LiveId live, CommentId comment) const
{
    const auto *record = m_store.find(live);
    const auto row = record ? record->feed().find(comment) : std::nullopt;
    const auto *flagged = row ? find(live, *row) : nullptr;
    return !flagged || ruleOf(*flagged).countsForLadder;
}

bool FlaggedComments::isBlurred(const Flagged &flagged) const
{
    return m_blurs != "off"_L1 && (m_blurs == "all"_L1 || ruleOf(flagged).blurs);
}

bool FlaggedComments::blursWords(const QString &words) const
{
    if (words.isEmpty() || m_blurs == "off"_L1 || m_set->isEmpty())
        return false;
    const auto utf8 = words.toStdString();
    moderation::MatchScratch scratch;
    std::vector<moderation::Hit> hits;
    m_set->match({.text = utf8, .author = {}}, scratch, hits);
    return std::any_of(hits.begin(), hits.end(), [this](const moderation::Hit &hit) {
        return m_blurs == "all"_L1 || m_set->rules()[qsizetype(hit.rule)].blurs;
    });
}

void FlaggedComments::setBlurs(const QString &which)
{
    if (std::exchange(m_blurs, which) != which)
        Q_EMIT blursChanged();
}

void FlaggedComments::takeSet()
{
    m_set = m_rules.set();
    m_countsPeople =
        std::any_of(m_set->rules().begin(), m_set->rules().end(), [](const Rule &rule) {
            return rule.kind == Rule::Kind::FirstComment || rule.kind == Rule::Kind::Filter;
        });
    for (auto &[live, watched] : m_watched)
        watched.flagged.clear(); // their rules are numbers in the set before
    for (const auto live : m_store.opened()) {
        const auto *record = m_store.find(live);
        begin(live, m_watched[live], record->feed());
        look(live);
    }
}

void FlaggedComments::begin(LiveId live, Watched &watched, const LiveFeed &feed)
{
    watched.flagged.clear();
    watched.said.clear();
    watched.end = feed.firstRow();
    if (watched.layoutNumber != feed.layoutNumber())
        watched.folds.renumber(feed);
    watched.layoutNumber = feed.layoutNumber();
    Q_EMIT reset(live);
}

//! Rows were put in between: those behind them got other numbers. What was put in is of the past,
//! or late: no wave.
void FlaggedComments::lookAgain(LiveId live, Watched &watched, const LiveFeed &feed)
{
    watched.waveEnd =
        std::min(watched.waveEnd + feed.insertedSince(watched.layoutNumber), feed.endRow());
    const auto stable = feed.stableEnd(watched.layoutNumber);
    watched.folds.renumber(feed);
    watched.layoutNumber = feed.layoutNumber();
    if (stable <= feed.firstRow())
        return begin(live, watched, feed);
    if (stable >= watched.end)
        return;
    watched.end = stable;
    while (!watched.flagged.empty() && watched.flagged.back().row >= stable)
        watched.flagged.pop_back();
    watched.said.clear();
    for (auto number = feed.firstRow(); m_countsPeople && number < stable; ++number) {
        if (feed.row(number).kind == FeedRow::Kind::Comment)
            ++watched.said[feed.person(feed.row(number)).id.value];
    }
}

void FlaggedComments::look(LiveId live)
{
    const auto *record = m_store.find(live);
    if (!record)
        return;
    auto &watched = m_watched[live];
    const auto &feed = record->feed();
    if (watched.layoutNumber != feed.layoutNumber())
        lookAgain(live, watched, feed);
    while (!watched.flagged.empty() && watched.flagged.front().row < feed.firstRow())
        watched.flagged.pop_front();
    watched.folds.dropBefore(feed.firstRow());
    watched.end = std::max(watched.end, feed.firstRow());
    const auto changes = watched.folds.endChange();
    const auto end = std::min(feed.endRow(), watched.end + kRowsAStep);
    bool isNew = false;
    for (; watched.end < end; ++watched.end)
        isNew = lookAt(*record, live, watched, watched.end) || isNew;
    if (watched.end < feed.endRow())
        m_step.start();
    if (isNew)
        Q_EMIT found(live);
    if (watched.folds.endChange() != changes)
        Q_EMIT folded(live);
}

const WaveFolds *FlaggedComments::folds(LiveId live) const
{
    const auto known = m_watched.find(live);
    return known == m_watched.end() ? nullptr : &known->second.folds;
}

bool FlaggedComments::isStaff(const LiveState &state, UserId user)
{
    return (rolesOf(state, user) & (unsigned(Role::Moderator) | unsigned(Role::Streamer))) != 0
        || user == state.self;
}

//! What staff say is never folded away.
void FlaggedComments::fold(
    const moderation::Wave &wave, const LiveRecord &record, Watched &watched, std::uint64_t row)
{
    // The first is known as one only when the second comes.
    if (wave.comments == 2 && wave.firstComment.isValid()) {
        const auto *first = m_store.find(wave.firstLive);
        const auto known = m_watched.find(wave.firstLive);
        const auto at = first ? first->feed().find(wave.firstComment) : std::nullopt;
        if (at && known != m_watched.end()
            && !isStaff(first->state(), first->feed().person(first->feed().row(*at)).id))
            known->second.folds.add(wave.id, {*at, wave.firstComment}, wave.people, wave.lives);
    }
    const auto &feed = record.feed();
    if (!isStaff(record.state(), feed.person(feed.row(row)).id))
        watched.folds.add(wave.id, {row, CommentId{feed.row(row).id}}, wave.people, wave.lives);
}

void FlaggedComments::goOn()
{
    for (const auto live : m_store.opened()) {
        if (lookedAtEnd(live) < m_store.find(live)->feed().endRow())
            look(live);
    }
}

//! How often the same was said, if the row is new; it then counts for waves.
int FlaggedComments::repeats(
    const LiveRecord &record, LiveId live, Watched &watched, std::uint64_t number)
{
    const auto &feed = record.feed();
    if (number < watched.waveEnd)
        return 0;
    watched.waveEnd = number + 1;
    const auto &row = feed.row(number);
    m_folded.assign(feed.text(row));
    const auto *wave = m_waves.add(
        m_folded, feed.text(row), live, feed.person(row).id, row.atMs(), CommentId{row.id});
    if (wave)
        fold(*wave, record, watched, number);
    return wave ? wave->comments : 1;
}

std::vector<std::pair<LiveId, std::uint64_t>> FlaggedComments::sameAs(std::string_view utf8)
{
    FoldedText wanted;
    wanted.assign(utf8);
    std::vector<std::pair<LiveId, std::uint64_t>> same;
    for (const auto live : m_store.opened()) {
        const auto &feed = m_store.find(live)->feed();
        const auto kept = std::min<std::uint64_t>(feed.size(), kRowsOfAWave);
        for (auto number = feed.endRow() - kept; number < feed.endRow(); ++number) {
            const auto &row = feed.row(number);
            if (row.kind != FeedRow::Kind::Comment)
                continue;
            m_folded.assign(feed.text(row));
            if (m_waves.isSame(wanted, m_folded))
                same.emplace_back(live, number);
        }
    }
    return same;
}

bool FlaggedComments::lookAt(
    const LiveRecord &record, LiveId live, Watched &watched, std::uint64_t number)
{
    const auto &feed = record.feed();
    const auto &row = feed.row(number);
    if (row.kind != FeedRow::Kind::Comment)
        return false;
    const int same = repeats(record, live, watched, number);
    const auto &person = feed.person(row);
    if (m_viewers && person.firstComment == row.id)
        m_viewers->meet(person.id);
    if (m_set->isEmpty())
        return false;
    const int count = m_countsPeople ? ++watched.said[person.id.value] : 0;
    m_set->match({.text = feed.text(row),
                     .author = person.name,
                     .user = person.id,
                     .roles = rolesOf(record.state(), person.id),
                     .isFirst = count == 1,
                     .count = count,
                     .repeats = same},
        m_scratch, m_hits);
    if (m_hits.empty())
        return false;
    const auto weightiest = std::min_element(
        m_hits.begin(), m_hits.end(), [](const auto &a, const auto &b) { return a.rule < b.rule; });
    Flagged flagged{number, CommentId{row.id}, *weightiest, std::uint32_t(m_hits.size() - 1)};
    // Only now is it known what each rule asks: how often the person wrote, and the same was said.
    for (const auto &hit : m_hits) {
        if (m_set->rules()[qsizetype(hit.rule)].removesAtNight)
            flagged.atNight = std::min(flagged.atNight, hit.rule);
    }
    watched.flagged.push_back(flagged);
    return true;
}

} // namespace wxm::live
