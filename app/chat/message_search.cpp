// SPDX-License-Identifier: MIT
#include "chat/message_search.h"

#include "base/folded_text.h"
#include "chat/search_words.h"

namespace wxm {

MessageSearch::MessageSearch(const ChatStore &store, const People &people, QObject *parent)
    : QObject(parent)
    , m_store(store)
    , m_people(people)
{
    connect(&store, &ChatStore::learned, this, &MessageSearch::learn);
    connect(&m_index, &SearchIndex::reachChanged, this, &MessageSearch::reachChanged);
}

void MessageSearch::learn(ThreadKey thread, const QList<Message> &messages)
{
    if (m_me != m_store.me()) {
        if (m_me.isValid())
            forget();
        m_me = m_store.me();
    }
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
    m_index.forget();
    Q_EMIT forgotten();
}

QFuture<SearchHits> MessageSearch::find(const SearchTerms &terms, std::int64_t older)
{
    return m_index.find(terms, older);
}

QList<UserId> MessageSearch::peopleNamed(const QStringList &folded) const
{
    QList<UserId> found;
    if (folded.isEmpty())
        return found;
    std::vector<FoldedPhrase> phrases(folded.cbegin(), folded.cend());
    FoldedText name;
    const auto known = m_people.known();
    for (const auto &person : known) {
        name.assign(person.name);
        for (const auto &phrase : phrases) {
            if (phrase.findIn(name)) {
                found.append(person.id);
                break;
            }
        }
    }
    return found;
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
    terms.senders = from.ids + peopleNamed(from.names);
    if (from.me)
        terms.senders.append(m_store.me());
    const auto &in = query.in;
    terms.kinds =
        (in.support ? kSearchSupport : 0U) | (in.conversations ? kSearchConversation : 0U);
    for (const auto number : in.numbers)
        terms.places << ThreadKey::of(ThreadId{number}) << ThreadKey::of(ConversationId{number});
    const auto named = peopleNamed(in.names);
    const QSet<UserId> people(named.cbegin(), named.cend());
    for (auto it = m_persons.cbegin(); it != m_persons.cend() && !people.isEmpty(); ++it) {
        if (people.contains(it.value()))
            terms.places.append(it.key());
    }
    terms.isImpossible = (!from.isAny() && !terms.sides && terms.senders.isEmpty())
        || (!in.isAny() && !terms.kinds && terms.places.isEmpty());
    return terms;
}

} // namespace wxm
