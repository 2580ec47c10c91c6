// SPDX-License-Identifier: MIT
#include "ui/settings/lock_mark.h"

#include "ui/common/icons.h"
#include "ui/common/theme.h"

#include <QPainter>

namespace wxm {

LockMark::LockMark(QWidget *parent) : QWidget(parent)
{
    const int side = Theme::of(this).scaled(metric::kIconMeta);
    setFixedSize(side, side);
}

void LockMark::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    paintIcon(&painter, rect(), IconName::Lock, Theme::of(this).color(ColorRole::Text2),
        layoutDirection());
}

} // namespace wxm
