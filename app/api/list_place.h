// SPDX-License-Identifier: MIT
#pragma once

#include "api/paging.h"

#include <QByteArrayList>

#include <vector>

namespace wxm::envelope {

//! Where the list of an answer stands, and what is said about its pages around it.
struct ListPlace {
    QByteArrayList path; //!< The keys that lead to it from the root; empty: the root's own members.
    bool isNull = false; //!< `"data": null`, as some say that there is nothing.
    std::vector<Paging> said; //!< Of each object on the way, the innermost first.
};

//! Looks into `data` and its relatives first, then for the one list that has a name of its own.
std::optional<ListPlace> findList(JsonReader &root);
//! An object with an id.
bool isRow(JsonReader &json);
//! Calls `row` with each element of the list, and before that `expect` with their count where they
//! stand in an array.
void readList(JsonReader &root, const ListPlace &place, FunctionRef<void(JsonReader &)> row,
    FunctionRef<void(qsizetype)> expect);
//! Calls `take` with the object that an answer is about, unless there is none.
void readOnlyObject(JsonReader &root, FunctionRef<void(JsonReader &)> take);

} // namespace wxm::envelope
