// SPDX-License-Identifier: MIT
#include "chat/message_search.h"

#include "base/folded_text.h"
#include "base/folding.h"
#include "chat/search_words.h"

#include <algorithm>
#include <utility>

namespace wxm {

namespace {
//! So many names of people in lives are known at most: of the others the number is shown.
constexpr qsizetype kMostCommenters = 50'000;
} // namespace

MessageSearch::MessageSearch(const ChatStore &store, const People &people, QObject *parent)
    : QObject(parent)
    , m_store(store)
    , m_people(people)
{
    connect(&store, &ChatStore::learned, this, &MessageSearch::learn);
    connect(&people, &People::changed, this, [this] { ++m_edition; });
    connect(&m_index, &SearchIndex::reachChanged, this, &MessageSearch::reachChanged);
}

void MessageSearch::followPerson()
{
    if (m_me == m_store.me())
        return;
    if (m_me.isValid())
        forget();
    m_me = m_store.me();
}

void MessageSearch::learnComments(
    LiveId live, const QString &title, const QList<SearchedComment> &comments)
{
    followPerson();
    m_lives.insert(live, title);
    QList<SearchedMessage> all;
    all.reserve(comments.size());
    for (const auto &one : comments) {
        learnName(one.user, one.name);
        all.append({live,
            {.id = MessageId{one.id.value},
                .senderId = one.user,
                .isStaff = false,
                .body = one.text,
                .mediaId = {},
                .createdAt = one.createdAt},
            one.user == m_me});
    }
    m_index.add(all);
}

void MessageSearch::learnName(UserId user, const QString &name)
{
    const auto known = m_commenters.constFind(user);
    const bool isKnown = known != m_commenters.cend();
    if (name.isEmpty() || (isKnown && known->name == name)
        || (!isKnown && m_commenters.size() >= kMostCommenters))
        return;
    m_commenters.insert(user, {name, FoldedText(name)});
    ++m_edition;
}

QString MessageSearch::nameOf(UserId user) const
{
    const auto name = m_people.name(user);
    return name.isEmpty() ? m_commenters.value(user).name : name;
}

void MessageSearch::learn(ThreadKey thread, const QList<Message> &messages)
{
    followPerson();
    QList<SearchedMessage> all;
    all.reserve(messages.size());
    for (const auto &message : messages) {
        const bool isOurs = message.isStaff || message.senderId == m_me;
        if (!isOurs)
            m_persons.insert(thread, message.senderId);
        all.append({thread, message, isOurs});
    }
    m_index.add(all);
}

void MessageSearch::forget()
{
    m_persons.clear();
    m_lives.clear();
    m_commenters.clear();
    m_foldedPeople.clear();
    ++m_edition;
    m_index.forget();
    Q_EMIT forgotten();
}

QFuture<SearchHits> MessageSearch::find(const SearchTerms &terms, std::int64_t older)
{
    return m_index.find(terms, older);
}

QList<UserId> MessageSearch::peopleNamed(const QStringList &folded, Asked &last) const
{
    if (folded.isEmpty())
        return {};
    if (last.edition == m_edition && last.names == folded)
        return last.found;
    QList<UserId> found;
    const std::vector<FoldedPhrase> phrases(folded.cbegin(), folded.cend());
    const auto look = [&](UserId user, const FoldedText &name) {
        if (std::any_of(phrases.cbegin(), phrases.cend(),
                [&name](const auto &phrase) { return phrase.findIn(name); }))
            found.append(user);
    };
    const auto known = m_people.known();
    for (const auto &person : known) {
        auto &kept = m_foldedPeople[person.id];
        if (kept.name != person.name)
            kept = {person.name, FoldedText(person.name)};
        look(person.id, kept.folded);
    }
    for (auto it = m_commenters.cbegin(); it != m_commenters.cend(); ++it)
        look(it.key(), it->folded);
    last = {folded, m_edition, found};
    return found;
}

//! Lives have neither labels nor states: where one is asked for, they are not among the places.
void MessageSearch::placeWithin(SearchTerms &terms, const SearchQuery &query) const
{
    if (query.threads.isEmpty())
        return;
    auto filter = query.threads;
    const auto typed = std::exchange(filter.labels, {});
    const auto labels = m_lists.labels && !typed.isEmpty() ? m_lists.labels() : QStringList();
    for (const auto &label : labels) {
        const auto folded = foldedForSearch(label).simplified();
        if (std::any_of(typed.begin(), typed.end(),
                [&folded](const QString &one) { return folded.startsWith(one); }))
            filter.labels.append(label);
    }
    terms.within.emplace();
    if (!m_lists.threads || (!typed.isEmpty() && filter.labels.isEmpty()))
        return;
    const auto threads = m_lists.threads(filter);
    for (const auto &thread : threads)
        terms.within->append(thread);
}

SearchTerms MessageSearch::termsOf(const SearchQuery &query) const
{
    SearchTerms terms{.words = query.words,
        .exact = query.exact,
        .excluded = query.excluded,
        .before = query.before,
        .after = query.after};
    if (query.hasLink)
        terms.all |= kSearchLink;
    if (query.hasFile)
        terms.all |= kSearchFile;
    if (query.arabic || query.english)
        terms.anyOf.append(
            (query.arabic ? kSearchArabic : 0U) | (query.english ? kSearchEnglish : 0U));
    const auto &from = query.from;
    terms.sides = (from.customers ? kSearchTheirs : 0U) | (from.staff ? kSearchOurs : 0U);
    terms.senders = from.ids + peopleNamed(from.names, m_from);
    if (from.me)
        terms.senders.append(m_store.me());
    const auto &in = query.in;
    terms.kinds = (in.support ? kSearchSupport : 0U) | (in.conversations ? kSearchConversation : 0U)
        | (in.lives ? kSearchLive : 0U);
    for (const auto number : in.numbers)
        terms.places << ThreadKey::of(ThreadId{number}) << ThreadKey::of(ConversationId{number})
                     << LiveId{number};
    const auto named = peopleNamed(in.names, m_in);
    const QSet<UserId> people(named.cbegin(), named.cend());
    for (auto it = m_persons.cbegin(); it != m_persons.cend() && !people.isEmpty(); ++it) {
        if (people.contains(it.value()))
            terms.places.append(it.key());
    }
    std::vector<FoldedPhrase> titles(in.names.cbegin(), in.names.cend());
    for (auto it = m_lives.cbegin(); it != m_lives.cend() && !titles.empty(); ++it) {
        const FoldedText title(it.value());
        if (std::any_of(titles.cbegin(), titles.cend(),
                [&title](const auto &phrase) { return phrase.findIn(title); }))
            terms.places.append(it.key());
    }
    placeWithin(terms, query);
    terms.isImpossible = (terms.within && terms.within->isEmpty())
        || (!from.isAny() && !terms.sides && terms.senders.isEmpty())
        || (!in.isAny() && !terms.kinds && terms.places.isEmpty());
    return terms;
}

} // namespace wxm
