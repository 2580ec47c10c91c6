// SPDX-License-Identifier: MIT
#include "ui/chat/collision_head.h"

#include "base/bidi.h"
#include "ui/common/icons.h"
#include "ui/common/paint.h"
#include "ui/common/relative_time.h"
#include "ui/common/text_painter.h"

#include <QEvent>
#include <QPainterPath>
#include <QStyle>

namespace wxm {

CollisionHead::CollisionHead(QWidget *parent) : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    m_tick.setInterval(1'000);
    connect(&m_tick, &QTimer::timeout, this, &CollisionHead::refresh);
}

void CollisionHead::setAnswer(const QString &name, EpochMs at)
{
    m_name = name;
    m_at = at;
    m_tick.start();
    refresh();
}

QString CollisionHead::words() const
{
    using namespace std::chrono;
    if (m_at == kUnknownTime && m_name.isEmpty())
        return tr("This account answered elsewhere while you were writing");
    if (m_at == kUnknownTime)
        return tr("%1 answered while you were writing").arg(isolate(m_name));
    const seconds age((QDateTime::currentMSecsSinceEpoch() - m_at) / 1000);
    if (m_name.isEmpty())
        return tr("This account answered elsewhere %1, while you were writing")
            .arg(isolate(agoText(age)));
    return tr("%1 answered %2, while you were writing").arg(isolate(m_name), isolate(agoText(age)));
}

QSize CollisionHead::sizeHint() const { return {240, Theme::of(this).scaled(40)}; }

void CollisionHead::refresh()
{
    setAccessibleName(withoutBidiControls(words()));
    if (!isVisible())
        m_tick.stop();
    update();
}

void CollisionHead::paintEvent(QPaintEvent *)
{
    const auto &theme = Theme::of(this);
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    // Round above, straight below: it is the top of the box.
    QPainterPath path;
    path.addRoundedRect(QRectF(rect()).adjusted(0, 0, 0, radius::kNormal), radius::kNormal - 1,
        radius::kNormal - 1);
    painter.setClipRect(rect());
    painter.fillPath(path, theme.color(ColorRole::WarnSoft));
    const auto place = [&](const QRect &logical) {
        return QStyle::visualRect(layoutDirection(), rect(), logical);
    };
    const int side = theme.scaled(metric::kIcon);
    const QRect inner = rect().adjusted(space::k12, 0, -space::k12, 0);
    const QRect icon(inner.left(), inner.center().y() - side / 2, side, side);
    paintIcon(
        &painter, place(icon), IconName::Lock, theme.color(ColorRole::Warn), layoutDirection());
    const QString note = tr("Nothing was sent");
    auto noteStyle = ownCellStyle(theme, TextSize::Meta, note, ColorRole::Text2, layoutDirection());
    const int noteWidth = cellWidth(note, noteStyle.font);
    paintCell(
        &painter, place({inner.right() + 1 - noteWidth, 0, noteWidth, height()}), note, noteStyle);
    const int from = icon.right() + 1 + space::k8;
    const QString title = words();
    paintCell(&painter, place({from, 0, inner.right() - noteWidth - space::k12 - from, height()}),
        title,
        ownCellStyle(theme, TextSize::Ui, title, ColorRole::Text, layoutDirection(), Weight::Bold));
}

void CollisionHead::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        refresh();
    QWidget::changeEvent(event);
}

} // namespace wxm
