// SPDX-License-Identifier: MIT
#pragma once

#include "chat/saved_replies.h"

#include <QAbstractListModel>
#include <QFrame>

class QListView;

namespace wxm {

class Button;
class TextLabel;

//! The saved replies that hold some letters, best first.
class RepliesModel final : public QAbstractListModel {
    Q_OBJECT

public:
    using QAbstractListModel::QAbstractListModel;

    void setReplies(const QList<SavedReplies::Reply> &replies, const QString &query);
    const SavedReplies::Reply *reply(int row) const;
    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;

private:
    QList<SavedReplies::Reply> m_rows;
};

//! Opens over the reply that is being written: `/` and a few letters find a saved reply. The
//! keyboard stays in the reply; arrows move here, Enter or Tab takes.
class RepliesPopup final : public QFrame {
    Q_OBJECT

public:
    //! A child of `window`, above `editor`.
    RepliesPopup(SavedReplies &replies, QWidget *editor, QWidget *parent);

    //! Shows what `query` finds.
    void showFor(const QString &query);
    //! True: the key was for this list.
    bool takeKey(int key);
    bool isEmpty() const { return m_model.rowCount() == 0; }

Q_SIGNALS:
    void chosen(const wxm::SavedReplies::Reply &reply);
    //! The first reply is to be saved: there is none yet.
    void newWanted();

protected:
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void place();
    void move(int step);
    void take(int row);
    void retranslate();
    bool hasNone() const;

    SavedReplies &m_replies;
    QWidget *m_editor;
    RepliesModel m_model;
    QString m_query;
    QListView *m_list;
    TextLabel *m_none;
    Button *m_new;
    TextLabel *m_foot;
};

} // namespace wxm
