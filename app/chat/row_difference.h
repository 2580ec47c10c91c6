// SPDX-License-Identifier: MIT
#pragma once

#include <QList>

#include <algorithm>

namespace wxm {

//! What turns one list into another: the middle that differs between an equal head and an equal
//! tail.
struct RowDifference {
    qsizetype head = 0;     //!< Rows that stay at the beginning.
    qsizetype removed = 0;  //!< Then so many go,
    qsizetype inserted = 0; //!< and so many come.
};

template <class Row, class Same>
RowDifference rowDifference(const QList<Row> &before, const QList<Row> &after, Same isSameRow)
{
    const auto shorter = std::min(before.size(), after.size());
    qsizetype head = 0, tail = 0;
    while (head < shorter && isSameRow(before[head], after[head]))
        ++head;
    while (tail < shorter - head
        && isSameRow(before[before.size() - 1 - tail], after[after.size() - 1 - tail]))
        ++tail;
    return {head, before.size() - head - tail, after.size() - head - tail};
}

} // namespace wxm
