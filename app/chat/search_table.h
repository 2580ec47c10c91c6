// SPDX-License-Identifier: MIT
#pragma once

#include "chat/search_terms.h"

#include <QString>

#include <functional>
#include <memory>

namespace wxm {

//! Messages in SQLite, in memory alone, and what of them is looked for (FTS5). Nothing of it comes
//! to a disk. Made, used and let go in one thread, which waits for it; SearchIndex has that thread.
//!
//! The words stand on shelves, one behind the other: the first shelf is thrown away whole when
//! there is too much. Single messages taken out of FTS5 would make it larger for a long time.
class SearchTable {
public:
    SearchTable();
    ~SearchTable();
    SearchTable(const SearchTable &) = delete;
    SearchTable &operator=(const SearchTable &) = delete;

    //! False where this build has no QtSql, or this computer no driver with FTS5.
    bool isOpen() const { return m_isOpen; }
    //! Those that are known already change nothing. How many were not.
    int add(const QList<SearchedMessage> &messages);
    //! The newest `most` of what is older than `older` of a page before (0: of all). `isStopped` is
    //! asked now and then: true ends the look with what was found, as does a look that takes long:
    //! both with a place to go on from.
    SearchHits find(const SearchTerms &terms, std::int64_t older, int most,
        const std::function<bool()> &isStopped = {});
    SearchReach reach() const { return m_reach; }
    //! At once, where it is lower than before.
    void setCap(const SearchCap &cap);
    //! What SQLite holds in memory, without what it keeps free for what comes.
    std::int64_t bytes() const;

private:
    struct Sql;
    struct Shelf;
    bool open();
    std::int64_t placeFor(EpochMs createdAt);
    Shelf *shelf();
    bool addShelf();
    void dropShelf();
    void keepCap();
    std::int64_t number(const QString &question) const;

    std::unique_ptr<Sql> m_sql;
    SearchReach m_reach;
    SearchCap m_cap;
    bool m_isOpen = false;
};

} // namespace wxm
