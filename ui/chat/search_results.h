// SPDX-License-Identifier: MIT
#pragma once

#include "base/folding.h"
#include "chat/search_terms.h"

#include <QAbstractListModel>
#include <QStyledItemDelegate>

#include <functional>
#include <unordered_map>

namespace wxm {

//! What was found, thread by thread and live by live: that with the newest hit first. A head for
//! each, its hits below.
class SearchResults final : public QAbstractListModel {
    Q_OBJECT

public:
    struct Person {
        UserId id;    //!< Invalid: nobody wrote there but staff.
        QString name; //!< Foreign text; empty where it is not known.
    };
    //! Who a person is, and whose a thread is, or what a live is called; asked again at each
    //! painting.
    struct Names {
        std::function<Person(SearchPlace)> ofPlace;
        std::function<QString(UserId)> ofPerson;
        std::function<UserId()> me;
    };
    struct Row {
        SearchPlace place;
        qsizetype hit = -1; //!< Its place in the hits; -1: the head.
        int count = 0;      //!< Of a head.
    };
    //! One line of a hit, begun close to what is lit.
    struct Shown {
        QString text;
        QList<FoundRange> lit;
    };

    explicit SearchResults(Names names, QObject *parent = nullptr);

    void clear();
    //! In the place of all; or behind them, where `isMore`.
    void take(const SearchTerms &terms, const QList<SearchHit> &hits, bool isMore);
    qsizetype hitCount() const { return m_hits.size(); }
    int threadCount() const { return int(m_threads); }
    int liveCount() const { return int(m_lives); }
    const Row &row(int row) const { return m_rows[row]; }
    const SearchHit *hit(int row) const;
    const SearchHit &hitAt(qsizetype hit) const { return m_hits[hit]; }
    //! -1 where it is not among them.
    int rowOf(SearchPlace place, MessageId message) const;
    //! The next hit from there, or the first of the next thread; `row` itself at an end.
    int next(int row, int step, bool byThread) const;

    const Names &names() const { return m_names; }
    //! "Customer", "You", "Huda"; shown.
    QString sender(const SearchHit &hit) const;
    QString time(const SearchHit &hit) const;
    //! Why it was found in another spelling; empty: in this one.
    static QString reason(Folds folds);
    const Shown &shown(qsizetype hit) const;

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;
    void retranslate();

private:
    void arrange();
    QString spoken(const Row &row) const;

    Names m_names;
    SearchTerms m_terms;
    QList<SearchHit> m_hits;
    QList<Row> m_rows;
    qsizetype m_threads = 0;
    qsizetype m_lives = 0;
    mutable std::unordered_map<qsizetype, Shown> m_shown; //!< Of what was painted.
};

class SearchResultDelegate final : public QStyledItemDelegate {
    Q_OBJECT

public:
    SearchResultDelegate(const SearchResults &results, QObject *parent);
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    void paint(QPainter *painter, const QStyleOptionViewItem &option,
        const QModelIndex &index) const override;

private:
    void paintHead(
        QPainter *painter, const QStyleOptionViewItem &option, const SearchResults::Row &row) const;
    void paintHit(
        QPainter *painter, const QStyleOptionViewItem &option, const SearchResults::Row &row) const;

    const SearchResults &m_results;
};

} // namespace wxm
