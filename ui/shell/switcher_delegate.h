// SPDX-License-Identifier: MIT
#pragma once

#include "ui/common/theme.h"
#include "ui/shell/switcher_model.h"

#include <QStyledItemDelegate>

namespace wxm {

//! Paints what the switcher found: who or what, the number, what is said of it, what is waited for.
class SwitcherDelegate final : public QStyledItemDelegate {
    Q_OBJECT

public:
    SwitcherDelegate(const SwitcherModel &model, QObject *parent);

    static int rowHeight(const SwitcherModel &model, int row, const Theme &theme);
    void paint(QPainter *painter, const QStyleOptionViewItem &option,
        const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;

private:
    void paintEntry(QPainter *painter, const QStyleOptionViewItem &option, const SwitcherRow &row,
        const Theme &theme) const;

    const SwitcherModel &m_model;
};

} // namespace wxm
