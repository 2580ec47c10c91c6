// SPDX-License-Identifier: MIT
#pragma once

#include "live/live_models.h"
#include "ui/common/icons.h"

#include <QIdentityProxyModel>
#include <QListView>
#include <QStyledItemDelegate>

#include <functional>

namespace wxm::live {

//! Gives a model of meanings its words: what assistive technology hears for a row.
class WordsModel final : public QIdentityProxyModel {
    Q_OBJECT

public:
    using Words = std::function<QString(const QModelIndex &source)>;

    WordsModel(QAbstractItemModel &source, Words words, QObject *parent);
    QVariant data(const QModelIndex &index, int role) const override;
    //! The language changed.
    void retranslate();

private:
    Words m_words;
};

//! A row of an icon, a line and a smaller line.
struct TwoLines {
    std::optional<IconName> icon; //!< Else an avatar of this person.
    ColorRole iconRole = ColorRole::Text2;
    QString name; //!< Foreign text, for the avatar.
    qint64 userId = 0;
    QString first;            //!< Shown text.
    bool firstIsOurs = false; //!< A sentence of ours, in the window's direction.
    Weight firstWeight = Weight::Regular;
    QString second;
    bool secondIsOurs = false; //!< As firstIsOurs.
    QString trailing;
};

//! Paints rows from a function of the source index.
class TwoLineDelegate final : public QStyledItemDelegate {
    Q_OBJECT

public:
    using Look = std::function<TwoLines(const QModelIndex &source)>;

    TwoLineDelegate(Look look, int height, QObject *parent);
    void paint(QPainter *painter, const QStyleOptionViewItem &option,
        const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;

private:
    Look m_look;
    int m_height;
};

//! A list view in our look. `name`: for assistive technology.
QListView *makeList(const QString &name, QWidget *parent);

} // namespace wxm::live
