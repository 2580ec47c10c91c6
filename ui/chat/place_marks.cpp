// SPDX-License-Identifier: MIT
#include "ui/chat/place_marks.h"

#include "chat/reply_text.h"
#include "ui/common/formatted_line.h"
#include "ui/common/paint.h"

#include <QAbstractTextDocumentLayout>
#include <QScrollBar>
#include <QTextBlock>
#include <QTextEdit>
#include <QTextLayout>

namespace wxm {

namespace {

void paintPlace(QPainter &painter, const QRectF &box, bool isValue)
{
    const auto &theme = Theme::of();
    if (isValue)
        return paintBox(&painter, box, radius::kSmall, theme.color(ColorRole::AccentSoft));
    QPen pen(theme.color(ColorRole::Field), 1, Qt::DashLine);
    painter.setPen(pen);
    painter.setBrush(Qt::NoBrush);
    painter.drawRoundedRect(box.adjusted(0.5, 0.5, -0.5, -0.5), radius::kSmall, radius::kSmall);
}

} // namespace

void paintPlaces(QPainter &painter, const QTextEdit &field)
{
    const QPointF scrolled(
        field.horizontalScrollBar()->value(), field.verticalScrollBar()->value());
    const auto *layout = field.document()->documentLayout();
    const QRectF view(scrolled, QSizeF(field.viewport()->size()));
    painter.setRenderHint(QPainter::Antialiasing);
    for (auto block = field.cursorForPosition({}).block(); block.isValid(); block = block.next()) {
        const QRectF place = layout->blockBoundingRect(block);
        if (place.top() > view.bottom())
            break;
        const QString text = block.text();
        if (!text.contains(u'{'))
            continue;
        const QPointF origin = block.layout()->position() - scrolled;
        for (const auto &one : replyPlaces(text)) {
            for (int i = 0; i < block.layout()->lineCount(); ++i) {
                QRectF whole; // letters and braces may be runs of their own
                for (const QRectF &box :
                    boxesIn(block.layout()->lineAt(i), int(one.start), int(one.length)))
                    whole |= box;
                if (!whole.isEmpty())
                    paintPlace(painter, whole.translated(origin), one.value.has_value());
            }
        }
    }
}

} // namespace wxm
