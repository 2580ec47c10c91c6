// SPDX-License-Identifier: MIT
#include "live/rehearsal.h"

#include <algorithm>

namespace wxm::live {

namespace {

QString fromUtf8(std::string_view text)
{
    return QString::fromUtf8(text.data(), qsizetype(text.size()));
}

} // namespace

Rehearsal rehearse(const LiveStore &store, const moderation::RuleSet &rules)
{
    Rehearsal result;
    moderation::MatchScratch scratch;
    std::vector<moderation::Hit> hits;
    QSet<UserId> people;
    for (const auto live : store.opened()) {
        const auto &record = *store.find(live);
        const auto &feed = record.feed();
        std::unordered_map<std::int64_t, int> said;
        const auto first =
            feed.endRow() - std::min<std::uint64_t>(feed.size(), Rehearsal::kRowsOfALive);
        for (auto number = first; number < feed.endRow(); ++number) {
            const auto &row = feed.row(number);
            if (row.kind != FeedRow::Kind::Comment)
                continue;
            const auto &person = feed.person(row);
            const int count = ++said[person.id.value];
            ++result.lookedAt;
            rules.match({.text = feed.text(row),
                            .author = person.name,
                            .user = person.id,
                            .roles = FlaggedComments::rolesOf(record.state(), person.id),
                            .isFirst = count == 1 && first == feed.firstRow(),
                            .count = count},
                scratch, hits);
            if (hits.empty())
                continue;
            ++result.comments;
            people.insert(person.id);
            result.hits.append({live, CommentId{row.id}, row.atMs(), fromUtf8(person.name),
                fromUtf8(feed.text(row)), hits.front()});
        }
    }
    result.people = int(people.size());
    std::stable_sort(result.hits.begin(), result.hits.end(),
        [](const auto &a, const auto &b) { return a.comment > b.comment; });
    if (result.hits.size() > Rehearsal::kShown)
        result.hits.resize(Rehearsal::kShown);
    return result;
}

} // namespace wxm::live
