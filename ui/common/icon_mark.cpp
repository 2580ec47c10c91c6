// SPDX-License-Identifier: MIT
#include "ui/common/icon_mark.h"

#include <QEvent>
#include <QPainter>

namespace wxm {

IconMark::IconMark(IconName name, ColorRole role, QWidget *parent)
    : QWidget(parent)
    , m_name(name)
    , m_role(role)
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
}

void IconMark::setMark(IconName name, ColorRole role)
{
    m_name = name;
    m_role = role;
    update();
}

QSize IconMark::sizeHint() const
{
    const int side = Theme::of(this).scaled(metric::kIconMeta);
    return {side, side};
}

void IconMark::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    paintIcon(&painter, rect(), m_name, Theme::of(this).color(m_role), layoutDirection());
}

void IconMark::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::PaletteChange) // the size of text, too
        updateGeometry();
    QWidget::changeEvent(event);
}

} // namespace wxm
