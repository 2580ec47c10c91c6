// SPDX-License-Identifier: MIT
#include "ui/common/mark_view.h"

#include "ui/common/icons.h"
#include "ui/common/theme.h"

#include <QPainter>

namespace wxm {

MarkView::MarkView(int side, QWidget *parent) : QWidget(parent), m_side(side)
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    setAttribute(Qt::WA_TransparentForMouseEvents);
}

QSize MarkView::sizeHint() const
{
    const int side = Theme::of(this).scaled(m_side);
    return {side, side};
}

void MarkView::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.drawPixmap(0, 0, markPixmap(width(), devicePixelRatioF()));
}

} // namespace wxm
