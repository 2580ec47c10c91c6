// SPDX-License-Identifier: MIT
#pragma once

#include "chat/saved_replies.h"

#include <QAbstractListModel>
#include <QStyledItemDelegate>

namespace wxm {

//! Some saved replies in an order that was found for them.
class RepliesModel final : public QAbstractListModel {
    Q_OBJECT

public:
    using QAbstractListModel::QAbstractListModel;

    //! `query`: what is lit in their titles and shortcuts. `side`: whose first words are shown.
    void setReplies(const QList<SavedReply> &replies, const QString &query, ReplySide side);
    const SavedReply *reply(int row) const;
    int rowOf(const QString &id) const;
    ReplySide side() const { return m_side; }
    //! Folded.
    const QString &query() const { return m_query; }
    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;

private:
    QList<SavedReply> m_rows;
    QString m_query;
    ReplySide m_side = ReplySide::English;
};

//! Title over the shortcut and the first words; how often it was used; marks on what the deployment
//! gives and on what lacks a side.
class ReplyDelegate final : public QStyledItemDelegate {
    Q_OBJECT

public:
    ReplyDelegate(const RepliesModel &model, int height, QObject *parent);
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    void paint(QPainter *painter, const QStyleOptionViewItem &option,
        const QModelIndex &index) const override;

private:
    const RepliesModel &m_model;
    int m_height;
};

} // namespace wxm
