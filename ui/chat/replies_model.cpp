// SPDX-License-Identifier: MIT
#include "ui/chat/replies_model.h"

#include "base/folding.h"
#include "base/foreign_text.h"
#include "ui/common/icons.h"
#include "ui/common/paint.h"
#include "ui/common/relative_time.h"
#include "ui/common/text_painter.h"

namespace wxm {
using namespace Qt::StringLiterals;

namespace {

//! Takes a stretch off the trailing end of a line, and returns it.
QRect takeTrailing(QRect &line, int width, Qt::LayoutDirection direction)
{
    const QRect logical(line.right() + 1 - width, line.top(), width, line.height());
    const QRect rest = line.adjusted(0, 0, -width - space::k8, 0);
    const QRect taken = QStyle::visualRect(direction, line, logical);
    line = QStyle::visualRect(direction, line, rest);
    return taken;
}

QRect takeLeading(QRect &line, int width, Qt::LayoutDirection direction)
{
    const QRect logical(line.left(), line.top(), width, line.height());
    const QRect rest = line.adjusted(width + space::k8, 0, 0, 0);
    const QRect taken = QStyle::visualRect(direction, line, logical);
    line = QStyle::visualRect(direction, line, rest);
    return taken;
}

//! Coloured and underlined, not bold: a change of weight would part Arabic letters.
void paintLit(QPainter *painter, const QRect &rect, const QString &title,
    const QList<FoundRange> &lit, const Theme &theme, Qt::LayoutDirection direction)
{
    const BodyLayout line(title, theme, {.width = rect.width(), .maximumLines = 1});
    QList<QTextLayout::FormatRange> formats;
    for (const auto &range : lit) {
        QTextLayout::FormatRange format{int(range.start), int(range.length), {}};
        format.format.setForeground(theme.color(ColorRole::AccentText));
        format.format.setFontUnderline(true);
        formats.append(format);
    }
    const int x =
        direction == Qt::RightToLeft ? rect.right() + 1 - line.size().width() : rect.left();
    line.paint(painter, {x, rect.top() + (rect.height() - line.size().height()) / 2},
        theme.color(ColorRole::Text), formats);
}

QString lackText(const SavedReply &reply)
{
    if (reply.lacks(ReplySide::Arabic))
        return RepliesModel::tr("no Arabic");
    return reply.lacks(ReplySide::English) ? RepliesModel::tr("no English") : QString();
}

} // namespace

void RepliesModel::setReplies(
    const QList<SavedReply> &replies, const QString &query, ReplySide side)
{
    beginResetModel();
    m_rows = replies;
    m_query = foldedForSearch(query).trimmed();
    m_side = side;
    endResetModel();
}

const SavedReply *RepliesModel::reply(int row) const
{
    return row >= 0 && row < m_rows.size() ? &m_rows[row] : nullptr;
}

int RepliesModel::rowOf(const QString &id) const
{
    for (int i = 0; i < int(m_rows.size()); ++i) {
        if (m_rows[i].id == id)
            return i;
    }
    return -1;
}

int RepliesModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

QVariant RepliesModel::data(const QModelIndex &index, int role) const
{
    const auto *one = reply(index.row());
    if (!one || (role != Qt::DisplayRole && role != Qt::AccessibleTextRole))
        return {};
    QStringList heard{shownTitle(one->title), shownPreview(one->text(one->sideOr(m_side)))};
    if (const auto lack = lackText(*one); !lack.isEmpty())
        heard.append(lack);
    if (one->isShared)
        heard.append(tr("shared with everyone"));
    if (one->uses > 0)
        heard.append(tr("used %Ln time(s)", nullptr, one->uses));
    return heard.join(u", "_s);
}

ReplyDelegate::ReplyDelegate(const RepliesModel &model, int height, QObject *parent)
    : QStyledItemDelegate(parent)
    , m_model(model)
    , m_height(height)
{
}

QSize ReplyDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &) const
{
    return {option.rect.width(), Theme::of(option.widget).scaled(m_height)};
}

void ReplyDelegate::paint(
    QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const auto *reply = m_model.reply(index.row());
    if (!reply)
        return;
    const auto &theme = Theme::of(option.widget);
    const auto direction = option.direction;
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    const QRect box = option.rect.adjusted(space::k8, 0, -space::k8, 0);
    if (option.state.testFlag(QStyle::State_Selected))
        paintBox(painter, box, radius::kNormal, theme.color(ColorRole::Select));
    else if (option.state.testFlag(QStyle::State_MouseOver))
        paintBox(painter, box, radius::kNormal, theme.color(ColorRole::Hover));
    if (option.state.testFlag(QStyle::State_HasFocus))
        paintInnerFocus(painter, box, theme);
    const QRect inner = box.adjusted(space::k8, space::k4, -space::k8, -space::k4);
    const int half = inner.height() / 2;
    QRect first(inner.left(), inner.top(), inner.width(), half);
    QRect second(inner.left(), inner.top() + half, inner.width(), half);
    const auto style = [&](TextSize size, const QString &text, ColorRole role) {
        return cellStyle(theme, size, text, role, direction);
    };
    if (reply->uses > 0) {
        const QString count = isolateLtr(numberText(reply->uses) + u'\u00D7');
        auto look = style(TextSize::Meta, count, ColorRole::Text3);
        look.alignment = Qt::AlignTrailing;
        paintCell(
            painter, takeTrailing(first, cellWidth(count, look.font) + 1, direction), count, look);
    }
    if (reply->isShared) {
        const int side = theme.scaled(metric::kIconMeta);
        QRect mark = takeTrailing(first, side, direction);
        mark.setTop(mark.top() + (half - side) / 2);
        mark.setHeight(side);
        paintIcon(painter, mark, IconName::Lock, theme.color(ColorRole::Text3), direction);
    }
    const QString title = shownTitle(reply->title);
    const auto lit =
        m_model.query().isEmpty() ? QList<FoundRange>() : rangesOf(m_model.query(), title);
    if (lit.isEmpty())
        paintCell(painter, first, title, style(TextSize::Body, title, ColorRole::Text));
    else
        paintLit(painter, first, title, lit, theme, direction);
    if (const auto lack = lackText(*reply); !lack.isEmpty()) {
        const auto warn = style(TextSize::Meta, lack, ColorRole::Warn);
        paintCell(
            painter, takeTrailing(second, cellWidth(lack, warn.font) + 1, direction), lack, warn);
    }
    if (!reply->shortcut.isEmpty()) {
        const QString typed = isolate(u'/' + shownTitle(reply->shortcut));
        const auto quiet = style(TextSize::Meta, typed, ColorRole::Text3);
        const int width = qMin(cellWidth(typed, quiet.font) + 1, second.width() / 2);
        paintCell(painter, takeLeading(second, width, direction), typed, quiet);
    }
    const QString words = shownPreview(reply->text(reply->sideOr(m_model.side())));
    paintCell(painter, second, words, style(TextSize::Ui, words, ColorRole::Text2));
    painter->restore();
}

} // namespace wxm
