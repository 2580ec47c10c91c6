// SPDX-License-Identifier: MIT
#include "ui/chat/reply_preview.h"

#include "base/bidi.h"
#include "ui/common/accessible.h"
#include "ui/common/paint.h"

#include <QEvent>
#include <QResizeEvent>

namespace wxm {

namespace {
constexpr int kPreviewMargin = space::k12;
constexpr int kAbove = space::k8;
constexpr int kPreviewWidest = 460;
} // namespace

ReplyPreview::ReplyPreview(Look look, QWidget *parent) : QWidget(parent), m_look(look)
{
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Minimum);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
}

void ReplyPreview::setReply(const FilledReply &filled)
{
    m_shown = shownReply(filled);
    setAccessibleName(spokenText(filled.text));
    m_layout = layoutFor(width());
    updateGeometry();
    update();
}

BodyLayout ReplyPreview::layoutFor(int width) const
{
    return {m_shown.text, Theme::of(this),
        {.width = qMax(40, width - 2 * kPreviewMargin),
            .size = TextSize::Body,
            .inherited =
                layoutDirection() == Qt::RightToLeft ? TextDirection::Rtl : TextDirection::Ltr}};
}

QSize ReplyPreview::sizeHint() const { return {kPreviewWidest, heightForWidth(kPreviewWidest)}; }

QSize ReplyPreview::minimumSizeHint() const
{
    return {120, Theme::of(this).lineHeight(TextSize::Body) + 2 * kAbove};
}

int ReplyPreview::heightForWidth(int width) const
{
    return layoutFor(width).size().height() + 2 * kAbove;
}

void ReplyPreview::paintEvent(QPaintEvent *)
{
    const auto &theme = Theme::of(this);
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const int height = qMin(this->height(), m_layout.size().height() + 2 * kAbove);
    const QRect box(0, 0, width(), height);
    if (m_look == Look::Chosen)
        paintBox(&painter, box, radius::kNormal, theme.color(ColorRole::BubbleOut));
    else
        paintBox(&painter, box, radius::kNormal, theme.color(ColorRole::Surface),
            theme.color(ColorRole::Line2));
    // A block as wide as its longest line, at the leading edge.
    const int rest = width() - 2 * kPreviewMargin - m_layout.size().width();
    const int x = kPreviewMargin + (layoutDirection() == Qt::RightToLeft ? qMax(0, rest) : 0);
    const QPoint corner(x, kAbove);
    painter.setPen(QPen(theme.color(ColorRole::Field), 1, Qt::DashLine));
    painter.setBrush(theme.color(ColorRole::Surface));
    for (const auto &place : m_shown.places) {
        QRectF whole;
        for (const QRectF &part : m_layout.rectsOf(place.start, place.length))
            whole |= part;
        if (!whole.isEmpty())
            painter.drawRoundedRect(whole.translated(corner).adjusted(0.5, 1.5, -0.5, -1.5),
                radius::kSmall, radius::kSmall);
    }
    m_layout.paint(&painter, corner, theme.color(ColorRole::Text));
}

void ReplyPreview::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    m_layout = layoutFor(width());
}

void ReplyPreview::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::FontChange
        || event->type() == QEvent::LayoutDirectionChange) {
        m_layout = layoutFor(width());
        updateGeometry();
        update();
    }
}

} // namespace wxm
