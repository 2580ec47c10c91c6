// SPDX-License-Identifier: MIT
#include "ui/chat/composer.h"
#include "ui/chat/reply_edit.h"
#include "ui/common/paint.h"

#include <QPainter>

// The box around the field, and the hairlines where a draft stands beside another answer.

namespace wxm {

void Composer::paintEvent(QPaintEvent *)
{
    const auto &theme = Theme::of(this);
    QPainter painter(this);
    painter.fillRect(rect(), theme.color(ColorRole::Surface));
    paintHairline(&painter, {0, 0, width(), 1}, theme.color(ColorRole::Line));
    painter.setRenderHint(QPainter::Antialiasing);
    const bool hasFocus = m_editor->hasFocus() && !m_isColliding;
    paintBox(&painter, m_box->geometry(), radius::kNormal, theme.color(ColorRole::Surface),
        theme.color(hasFocus    ? ColorRole::AccentText
                : m_isColliding ? ColorRole::Line2
                                : ColorRole::Field),
        hasFocus ? 2 : 1);
    if (!m_isColliding)
        return;
    // Hairlines between their reply, the draft and the choices.
    const QRect columns = m_answerColumn->rect().translated(m_answerColumn->mapTo(this, QPoint()));
    const int x = layoutDirection() == Qt::RightToLeft ? columns.left() : columns.right();
    paintHairline(&painter, {x, columns.top(), 1, columns.height()}, theme.color(ColorRole::Line));
    paintHairline(&painter, {m_box->x() + 1, columns.bottom(), m_box->width() - 2, 1},
        theme.color(ColorRole::Line));
}

} // namespace wxm
