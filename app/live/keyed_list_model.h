// SPDX-License-Identifier: MIT
#pragma once

#include <QAbstractListModel>
#include <QSet>

#include <algorithm>

namespace wxm::live {

//! A list model that is told its new rows and works out what was inserted, removed, moved and
//! changed, so that selection and reading position stay. `Row::key()` names a row. For short lists:
//! a thread's messages differ in one stretch (MessageModel), and a list of 100,000 threads is told
//! which ones changed (ThreadListModel).
template <class Row> class KeyedListModel : public QAbstractListModel {
public:
    using QAbstractListModel::QAbstractListModel;

    int rowCount(const QModelIndex &parent = {}) const final
    {
        return parent.isValid() ? 0 : int(m_rows.size());
    }
    const QList<Row> &rows() const { return m_rows; }
    const Row *at(const QModelIndex &index) const
    {
        return index.isValid() && index.row() < m_rows.size() ? &m_rows[index.row()] : nullptr;
    }

protected:
    void update(const QList<Row> &next)
    {
        QSet<qint64> wanted;
        for (const auto &row : next)
            wanted.insert(row.key());
        for (qsizetype i = m_rows.size(); i-- > 0;) {
            if (wanted.contains(m_rows[i].key()))
                continue;
            beginRemoveRows({}, int(i), int(i));
            m_rows.removeAt(i);
            endRemoveRows();
        }
        QSet<qint64> known;
        for (const auto &row : std::as_const(m_rows))
            known.insert(row.key());
        for (qsizetype i = 0; i < next.size(); ++i)
            place(i, next[i], known.contains(next[i].key()));
    }

private:
    void place(qsizetype i, const Row &row, bool isKnown)
    {
        if (!isKnown) {
            beginInsertRows({}, int(i), int(i));
            m_rows.insert(i, row);
            endInsertRows();
            return;
        }
        if (m_rows[i].key() != row.key()) {
            const auto from = std::find_if(m_rows.begin() + i, m_rows.end(),
                                  [&row](const Row &one) { return one.key() == row.key(); })
                - m_rows.begin();
            beginMoveRows({}, int(from), int(from), {}, int(i));
            m_rows.move(from, i);
            endMoveRows();
        }
        if (!(m_rows[i] == row)) {
            m_rows[i] = row;
            Q_EMIT dataChanged(index(int(i)), index(int(i)));
        }
    }

    QList<Row> m_rows;
};

} // namespace wxm::live
