// SPDX-License-Identifier: MIT
#pragma once

#include <QHash>
#include <QList>

#include <optional>
#include <utility>

namespace wxm {

//! Rows by id as the server told them, and on top of them what a person asked for and the server
//! has not answered yet. What is shown is both together; a refusal drops one operation and folds
//! again. `Operation` has `target()`, the id of its row, and `apply(State &)`.
template <class Id, class State, class Operation> class Optimistic {
public:
    using OpId = quint64;

    //! Null for a row that nobody told of. Without what is asked for.
    const State *confirmed(Id id) const
    {
        const auto it = m_confirmed.constFind(id);
        return it == m_confirmed.cend() ? nullptr : &*it;
    }
    State *confirmed(Id id)
    {
        const auto it = m_confirmed.find(id);
        return it == m_confirmed.end() ? nullptr : &*it;
    }
    std::optional<State> shown(Id id) const
    {
        const auto *row = confirmed(id);
        if (!row)
            return {};
        auto shown = *row;
        for (const auto &[op, operation] : m_pending) {
            if (operation.target() == id)
                operation.apply(shown);
        }
        return shown;
    }
    QList<State> allShown() const
    {
        QList<State> all = m_confirmed.values();
        if (m_pending.isEmpty())
            return all;
        for (auto &row : all) {
            for (const auto &[op, operation] : m_pending) {
                if (operation.target() == row.id)
                    operation.apply(row);
            }
        }
        return all;
    }
    const QHash<Id, State> &rows() const { return m_confirmed; }

    void insert(const State &row) { m_confirmed.insert(row.id, row); }
    void remove(Id id) { m_confirmed.remove(id); }
    void clear()
    {
        m_confirmed.clear();
        m_pending.clear();
    }

    OpId expect(const Operation &operation)
    {
        m_pending.append({m_nextOp, operation});
        return m_nextOp++;
    }
    //! The server did it. The row that this concerns; an invalid id where nothing was waiting.
    Id confirm(OpId id)
    {
        for (const auto &[op, operation] : std::as_const(m_pending)) {
            if (op != id)
                continue;
            if (auto *row = confirmed(operation.target()))
                operation.apply(*row);
        }
        return reject(id);
    }
    //! The server did not do it.
    Id reject(OpId id)
    {
        Id target = {};
        m_pending.removeIf([&](const auto &pending) {
            if (pending.first != id)
                return false;
            target = pending.second.target();
            return true;
        });
        return target;
    }

private:
    QHash<Id, State> m_confirmed;
    QList<std::pair<OpId, Operation>> m_pending;
    OpId m_nextOp = 1;
};

} // namespace wxm
