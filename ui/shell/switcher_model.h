// SPDX-License-Identifier: MIT
#pragma once

#include "ui/common/place.h"

#include <QAbstractListModel>

#include <optional>

namespace wxm {

//! A row of the list: an entry, or the head of a section.
struct SwitcherRow {
    std::optional<Place::Kind> section = {};
    Place entry = {};
    qsizetype matchAt = -1; //!< In the name.
    qsizetype matchLength = 0;
    qint64 number =
        0; //!< Shown beside the name: the one that was looked for, else that of the entry.
};

//! Finds by folded text: no case, no Arabic marks, one form of each letter; a number with or
//! without "#"; ">" first leaves only the actions. Pure but for the rows.
class SwitcherModel final : public QAbstractListModel {
    Q_OBJECT

public:
    static constexpr int kMostOfAKind = 6;

    using QAbstractListModel::QAbstractListModel;

    void setEntries(QList<Place> entries);
    void setQuery(const QString &query);
    //! The kind that stands above the others; nothing: as they are listed in Place::Kind.
    void setFirst(std::optional<Place::Kind> kind);
    //! The first entry that can be opened beside what is open, or -1.
    int firstBeside() const;
    const SwitcherRow *row(int index) const;
    bool isEntry(int index) const;
    //! The next entry in that direction, or -1.
    int next(int from, int step) const;
    bool isEmpty() const { return m_rows.isEmpty(); }

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;

    static QString sectionWords(Place::Kind kind);
    static QString besideWords();

private:
    struct Searchable {
        Place entry;
        QString name = {}; //!< Folded, like
        QString rest = {}; //!< what is found besides it. Both only once something is looked for.
    };
    void fold();
    void find();

    QList<Searchable> m_entries;
    QList<SwitcherRow> m_rows;
    QString m_query;
    std::optional<Place::Kind> m_first;
    bool m_isFolded = false;
};

} // namespace wxm
