// SPDX-License-Identifier: MIT
#include "ui/common/avatar.h"

#include "base/foreign_text.h"
#include "base/names.h"
#include "ui/common/paint.h"
#include "ui/common/text_painter.h"

#include <QEvent>
#include <QPainter>
#include <QStyle>

namespace wxm {
namespace {

constexpr int kDot = 12;
constexpr int kRing = 2;

} // namespace

void paintPresence(QPainter *painter, const QRectF &rect, const Theme &theme, PresenceMark presence)
{
    if (presence == PresenceMark::Online)
        paintBox(painter, rect, rect.width() / 2, theme.color(ColorRole::OkMark));
    else if (presence == PresenceMark::Offline)
        paintBox(painter, rect, rect.width() / 2, {}, theme.color(ColorRole::Text3), 1.5);
    else if (presence == PresenceMark::Away) { // not by colour alone: half of it is empty
        paintBox(painter, rect, rect.width() / 2, {}, theme.color(ColorRole::WarnMark), 1.5);
        painter->save();
        painter->setClipRect(QRectF(rect.left(), rect.center().y(), rect.width(), rect.height()));
        paintBox(painter, rect, rect.width() / 2, theme.color(ColorRole::WarnMark));
        painter->restore();
    }
}

void paintAvatar(QPainter *painter, const QRect &rect, const Theme &theme, const QString &name,
    qint64 userId, PresenceMark presence, const QColor &behind, Qt::LayoutDirection direction)
{
    const AvatarColors colors = theme.avatar(userId);
    paintBox(painter, rect, rect.width() / 2.0, colors.tint);
    CellStyle style;
    const QString letters = initials(name);
    style.font = theme.font(TextSize::Ui, letters, Weight::Bold);
    style.font.setPixelSize(qRound(rect.width() * (letters.size() > 1 ? 0.34 : 0.42)));
    style.color = colors.ink;
    style.alignment = Qt::AlignHCenter;
    paintCell(painter, rect, letters, style);
    if (presence == PresenceMark::Unknown)
        return;
    const int side = theme.scaled(kDot), ring = theme.scaled(kRing);
    const QRect logical(rect.right() + 2 - side, rect.bottom() + 2 - side, side, side);
    const QRectF dot = QStyle::visualRect(direction, rect, logical);
    paintBox(painter, dot, side / 2.0, behind);
    paintPresence(painter, dot.adjusted(ring, ring, -ring, -ring), theme, presence);
}

Avatar::Avatar(int side, QWidget *parent) : QWidget(parent), m_side(side)
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
}

void Avatar::setPerson(const QString &name, qint64 userId)
{
    m_name = name;
    m_userId = userId;
    update();
}

void Avatar::setPresence(PresenceMark presence)
{
    m_presence = presence;
    update();
}

void Avatar::setBehind(ColorRole role)
{
    m_behind = role;
    update();
}

QSize Avatar::sizeHint() const
{
    const int side = Theme::of(this).scaled(m_side) + 2;
    return {side, side};
}

void Avatar::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::PaletteChange) // the size of text, too
        updateGeometry();
    QWidget::changeEvent(event);
}

void Avatar::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const Theme &theme = Theme::of(this);
    const int side = theme.scaled(m_side);
    const QRect logical(0, 0, side, side);
    paintAvatar(&painter, QStyle::visualRect(layoutDirection(), rect(), logical), theme, m_name,
        m_userId, m_presence, theme.color(m_behind), layoutDirection());
}

} // namespace wxm
