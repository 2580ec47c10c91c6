// SPDX-License-Identifier: MIT
#pragma once

#include "chat/search_terms.h"

#include <QString>

#include <functional>
#include <memory>

namespace wxm {

//! Messages in SQLite, in memory alone, and what of them is looked for (FTS5). Nothing of it comes
//! to a disk. Made, used and let go in one thread, which waits for it; SearchIndex has that thread.
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
    //! What SQLite holds in memory.
    std::int64_t bytes() const;

private:
    struct Sql;
    bool open();
    std::int64_t placeFor(EpochMs createdAt);

    std::unique_ptr<Sql> m_sql;
    SearchReach m_reach;
    bool m_isOpen = false;
};

} // namespace wxm
