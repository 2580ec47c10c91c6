// SPDX-License-Identifier: MIT
#pragma once

#include "base/folded_text.h"
#include "chat/chat_store.h"
#include "chat/people.h"
#include "chat/search_index.h"
#include "chat/search_query.h"

#include <functional>

namespace wxm {

//! A comment of a live that is watched. Its texts are foreign.
struct SearchedComment {
    CommentId id;
    UserId user;
    QString name;
    QString text;
    EpochMs createdAt = kUnknownTime;
};

//! Search over every message that was read since the start, of support and of conversations, also
//! where its thread was closed long ago, and over the comments of lives. In memory alone. GUI
//! thread, which never waits for it.
class MessageSearch final : public QObject {
    Q_OBJECT

public:
    MessageSearch(const ChatStore &store, const People &people, QObject *parent = nullptr);

    //! What the lists of threads know of them now.
    struct Lists {
        std::function<QList<ThreadKey>(const ThreadFilter &)> threads;
        std::function<QStringList()> labels;
    };
    void setLists(Lists lists) { m_lists = std::move(lists); }
    void setCap(const SearchCap &cap) { m_index.setCap(cap); }
    //! `title`: of the live, or whose it is; foreign text.
    void learnComments(LiveId live, const QString &title, const QList<SearchedComment> &comments);

    //! A page of what is found, newest first; a newer question cancels the one before. A page may
    //! hold less than there is, even nothing: as long as it tells of older ones, ask on.
    [[nodiscard]] QFuture<SearchHits> find(const SearchTerms &terms, std::int64_t older = 0);
    //! With numbers in the place of names, as they are known now.
    SearchTerms termsOf(const SearchQuery &query) const;
    SearchReach reach() const { return m_index.reach(); }
    bool isAbsent() const { return m_index.isAbsent(); }
    //! Who is not of the staff in a thread, as its messages tell; invalid: nobody wrote yet.
    UserId personIn(ThreadKey thread) const { return m_persons.value(thread); }
    QString titleOf(LiveId live) const { return m_lives.value(live); }
    //! As lists or, for those who comment, lives tell it; empty where it is not known.
    QString nameOf(UserId user) const;
    //! Somebody signed out, or another person signed in.
    void forget();

Q_SIGNALS:
    void reachChanged();
    //! What was found before is no more to be shown.
    void forgotten();

private:
    void learn(ThreadKey thread, const QList<Message> &messages);
    void learnName(UserId user, const QString &name);
    void followPerson();
    void placeWithin(SearchTerms &terms, const SearchQuery &query) const;
    //! A name as it is compared, so that no letter that is typed has them all folded again.
    struct FoldedName {
        QString name = {};
        FoldedText folded = {};
    };
    //! Who was meant by the value of an operator, as long as that and the names are the same.
    struct Asked {
        QStringList names = {};
        std::uint64_t edition = 0;
        QList<UserId> found = {};
    };
    QList<UserId> peopleNamed(const QStringList &folded, Asked &last) const;

    const ChatStore &m_store;
    const People &m_people;
    UserId m_me;
    Lists m_lists;
    QHash<ThreadKey, UserId> m_persons;
    QHash<LiveId, QString> m_lives;
    QHash<UserId, FoldedName> m_commenters;
    std::uint64_t m_edition = 1; //!< Of all names.
    mutable QHash<UserId, FoldedName> m_foldedPeople;
    mutable Asked m_from;
    mutable Asked m_in;
    SearchIndex m_index;
};

} // namespace wxm
