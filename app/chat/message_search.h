// SPDX-License-Identifier: MIT
#pragma once

#include "chat/chat_store.h"
#include "chat/people.h"
#include "chat/search_index.h"
#include "chat/search_query.h"

namespace wxm {

//! Search over every message that was read since the start, of support and of conversations, also
//! where its thread was closed long ago. In memory alone. GUI thread, which never waits for it.
class MessageSearch final : public QObject {
    Q_OBJECT

public:
    MessageSearch(const ChatStore &store, const People &people, QObject *parent = nullptr);

    //! A page of what is found, newest first; a newer question cancels the one before. A page may
    //! hold less than there is, even nothing: as long as it tells of older ones, ask on.
    [[nodiscard]] QFuture<SearchHits> find(const SearchTerms &terms, std::int64_t older = 0);
    //! With numbers in the place of names, as they are known now.
    SearchTerms termsOf(const SearchQuery &query) const;
    SearchReach reach() const { return m_index.reach(); }
    bool isAbsent() const { return m_index.isAbsent(); }
    //! Who is not of the staff in a thread, as its messages tell; invalid: nobody wrote yet.
    UserId personIn(ThreadKey thread) const { return m_persons.value(thread); }
    //! Somebody signed out, or another person signed in.
    void forget();

Q_SIGNALS:
    void reachChanged();
    //! What was found before is no more to be shown.
    void forgotten();

private:
    void learn(ThreadKey thread, const QList<Message> &messages);
    QList<UserId> peopleNamed(const QStringList &folded) const;

    const ChatStore &m_store;
    const People &m_people;
    UserId m_me;
    QHash<ThreadKey, UserId> m_persons;
    SearchIndex m_index;
};

} // namespace wxm
