// SPDX-License-Identifier: MIT
#pragma once

#include <QStyledItemDelegate>

namespace wxm {

//! Rows of an open combo box, as those of a menu: each in the font and direction of its own words.
class ComboDelegate : public QStyledItemDelegate {
    Q_OBJECT
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter *painter, const QStyleOptionViewItem &option,
        const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
};

} // namespace wxm
