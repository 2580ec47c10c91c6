// SPDX-License-Identifier: MIT
#include "ui/chat/reply_layout.h"

#include <QElapsedTimer>
#include <QFontMetricsF>
#include <QPainter>
#include <QStyle>
#include <QTextDocument>
#include <QTextLayout>

#include <algorithm>
#include <cmath>
#include <limits>
#include <utility>

namespace wxm {

namespace {

//! A change, or a text, of so many paragraphs and characters is laid out at once.
constexpr int kBlocksAtOnce = 100;
constexpr int kCharactersAtOnce = 8'000;
constexpr qreal kFar = std::numeric_limits<int>::max();

QList<QTextLayout::FormatRange> selectedIn(
    const QTextBlock &block, const QAbstractTextDocumentLayout::PaintContext &context)
{
    QList<QTextLayout::FormatRange> ranges;
    for (const auto &selection : context.selections) {
        const int start = selection.cursor.selectionStart() - block.position();
        const int end = selection.cursor.selectionEnd() - block.position();
        if (start < block.length() && end > 0 && end > start)
            ranges.append({start, end - start, selection.format});
    }
    return ranges;
}

} // namespace

ReplyLayout::ReplyLayout(QTextDocument *document) : QAbstractTextDocumentLayout(document)
{
    // The one whose place it takes knows what is painted on, and how wide a caret is.
    const auto *before = document->documentLayout();
    setPaintDevice(before->paintDevice());
    m_cursorWidth = before->property("cursorWidth").toInt();
}

ReplyLayout::Measures ReplyLayout::measures() const
{
    return {.width = document()->pageSize().width(),
        .margin = document()->documentMargin(),
        .font = document()->defaultFont(),
        .option = document()->defaultTextOption(),
        .revision = document()->revision()};
}

bool ReplyLayout::isSame(const Measures &other) const
{
    const auto &option = m_measures.option;
    return other.width == m_measures.width && other.margin == m_measures.margin
        && other.revision == m_measures.revision && other.font == m_measures.font
        && other.option.wrapMode() == option.wrapMode() && other.option.flags() == option.flags()
        && other.option.textDirection() == option.textDirection()
        && other.option.alignment() == option.alignment();
}

bool ReplyLayout::isWhole() const { return m_whole >= document()->characterCount(); }

bool ReplyLayout::isLaid(const QTextBlock &block) const
{
    return block.userState() == m_generation && block.layout()->lineCount() > 0;
}

void ReplyLayout::layOut(QTextBlock block) const
{
    auto option = m_measures.option;
    const auto format = block.blockFormat();
    const auto direction = block.textDirection();
    option.setTextDirection(direction);
    option.setAlignment(QStyle::visualAlignment(direction,
        format.hasProperty(QTextFormat::BlockAlignment) ? format.alignment() : option.alignment()));
    auto *layout = block.layout();
    layout->setTextOption(option);
    qreal y = 0;
    qreal bottom = 0;
    layout->beginLayout();
    for (auto line = layout->createLine(); line.isValid(); line = layout->createLine()) {
        line.setLeadingIncluded(true);
        line.setLineWidth(m_measures.width - 2 * m_measures.margin);
        line.setPosition({0, y});
        bottom = y + line.height();
        y += std::ceil(line.ascent() + line.descent() + line.leading());
    }
    layout->endLayout();
    block.setLineCount(int(std::ceil(std::max(y, bottom))));
    block.setUserState(m_generation);
}

//! And as much above and below as is in sight with it: what is scrolled to stays where it is when
//! it is drawn. False: there was nothing to do.
bool ReplyLayout::layOutAround(const QTextBlock &block) const
{
    if (isLaid(block))
        return false;
    layOut(block);
    const int far = paintDevice() ? paintDevice()->height() : 0;
    int above = 0;
    for (auto one = block.previous(); one.isValid() && above < far; one = one.previous()) {
        if (!isLaid(one))
            layOut(one);
        above += one.lineCount();
    }
    int below = 0;
    for (auto one = block.next(); one.isValid() && below < far; one = one.next()) {
        if (!isLaid(one))
            layOut(one);
        below += one.lineCount();
    }
    return true;
}

//! Where it stands is known; that its letters know it, too, is for who asks them.
void ReplyLayout::place(const QTextBlock &block) const
{
    block.layout()->setPosition({m_measures.margin, topOf(block)});
}

//! As many lines as so many letters of middle width take.
void ReplyLayout::guess(const QTextBlock &first, int end) const
{
    const QFontMetricsF metrics(m_measures.font);
    const qreal width = std::max(m_measures.width - 2 * m_measures.margin, 1.0);
    const qreal letters = std::max(width / std::max(metrics.averageCharWidth(), 1.0), 1.0);
    const int height = int(std::ceil(metrics.ascent() + metrics.descent() + metrics.leading()));
    for (auto block = first; block.isValid() && block.position() <= end; block = block.next()) {
        block.clearLayout();
        block.setUserState(-1);
        block.setLineCount(height * (int(block.length() / letters) + 1));
    }
}

QTextBlock ReplyLayout::blockAt(qreal y) const
{
    const int row = int(std::floor(std::min(y, kFar) - m_measures.margin));
    if (row < 0)
        return document()->begin();
    return row < document()->lineCount() ? document()->findBlockByLineNumber(row)
                                         : document()->lastBlock();
}

qreal ReplyLayout::topOf(const QTextBlock &block) const
{
    return m_measures.margin + block.firstLineNumber();
}

QSizeF ReplyLayout::documentSize() const
{
    if (m_measures.width <= 0)
        return {0, 0};
    return {m_measures.width, document()->lineCount() + 2 * m_measures.margin};
}

QRectF ReplyLayout::frameBoundingRect(QTextFrame *) const { return {{}, documentSize()}; }

QRectF ReplyLayout::blockBoundingRect(const QTextBlock &block) const
{
    if (!block.isValid() || m_measures.width <= 0)
        return {};
    // A scroll bar that comes makes the lines shorter, once.
    for (int rounds = 0; rounds < 3 && layOutAround(block); ++rounds)
        tellSize();
    place(block);
    QRectF box = block.layout()->boundingRect();
    box.moveTopLeft(block.layout()->position());
    return box;
}

int ReplyLayout::hitTest(const QPointF &point, Qt::HitTestAccuracy accuracy) const
{
    const auto block = blockAt(point.y());
    const QRectF box = blockBoundingRect(block);
    const auto *layout = block.layout();
    const int last = document()->characterCount() - 1 + int(layout->preeditAreaText().size());
    const bool isExact = accuracy == Qt::ExactHit;
    if (point.y() < box.top() || point.y() > box.bottom() || layout->lineCount() == 0)
        return isExact ? -1 : point.y() < box.top() ? 0 : last;
    const QPointF within = point - layout->position();
    int at = 0;
    while (at + 1 < layout->lineCount() && layout->lineAt(at + 1).y() <= within.y())
        ++at;
    const auto line = layout->lineAt(at);
    const QRectF text = line.naturalTextRect();
    if (isExact && (within.x() < text.left() || within.x() > text.right()))
        return -1;
    return std::min(last,
        block.position()
            + line.xToCursor(within.x(),
                isExact ? QTextLine::CursorOnCharacter : QTextLine::CursorBetweenCharacters));
}

void ReplyLayout::draw(QPainter *painter, const PaintContext &context)
{
    if (m_measures.width <= 0)
        return;
    const auto size = documentSize();
    const QRectF all(m_measures.margin, 0, size.width() - 2 * m_measures.margin, kFar);
    const QRectF clip = context.clip.isValid() ? context.clip & all : all;
    layOutSeen(clip.top(), clip.bottom());
    const auto pen = painter->pen();
    painter->setPen(context.palette.color(QPalette::Text));
    // The one that ends there reaches into it with its tails.
    for (auto block = blockAt(clip.top() - 1); block.isValid(); block = block.next()) {
        if (topOf(block) > clip.bottom())
            break;
        place(block);
        auto *layout = block.layout();
        layout->draw(painter, {}, selectedIn(block, context), clip);
        const int at = context.cursorPosition;
        if (at >= block.position() && at < block.position() + block.length())
            layout->drawCursor(painter, {}, at - block.position(), m_cursorWidth);
        else if (at < -1 && !layout->preeditAreaText().isEmpty()) // within what is being composed
            layout->drawCursor(
                painter, {}, layout->preeditAreaPosition() - (at + 2), m_cursorWidth);
    }
    painter->setPen(pen);
}

//! Whoever paints is not to be scrolled meanwhile: the new size is told behind it.
void ReplyLayout::layOutSeen(qreal top, qreal bottom)
{
    if (m_measures.width <= 0 || isWhole())
        return;
    bool isNew = false;
    for (auto block = blockAt(top - 1); block.isValid() && topOf(block) <= bottom;
         block = block.next())
        isNew = layOutAround(block) || isNew;
    if (isNew)
        QMetaObject::invokeMethod(
            this, [this] { tellSize(); }, Qt::QueuedConnection);
}

void ReplyLayout::layOutSome(int milliseconds)
{
    if (m_measures.width <= 0)
        return;
    QElapsedTimer spent;
    spent.start();
    auto block = document()->findBlock(m_whole);
    for (; block.isValid() && spent.elapsed() < milliseconds; block = block.next()) {
        if (!isLaid(block))
            layOut(block);
    }
    m_whole = block.isValid() ? block.position() : document()->characterCount();
    tellSize();
}

void ReplyLayout::documentChanged(int from, int removed, int added)
{
    const auto before = std::exchange(m_measures, measures());
    const int characters = document()->characterCount();
    const bool isOfAll = from == 0 && removed == 0 && added >= characters;
    if (isOfAll && isSame(before))
        return; // Qt says so whenever the field has another height
    if (isOfAll) {
        ++m_generation;
        m_whole = 0;
    }
    if (m_measures.width <= 0)
        return;
    const auto first = document()->findBlock(from);
    const int end = std::min(from + added, characters);
    int count = 0;
    auto past = first; // the one behind has lost its beginning where a line was broken
    for (; past.isValid() && past.position() <= end && count <= kBlocksAtOnce; past = past.next())
        ++count;
    if (m_whole > from)
        m_whole = std::max(m_whole + added - removed, from);
    const int height = document()->lineCount();
    const bool isAtOnce = count <= kBlocksAtOnce && end - from <= kCharactersAtOnce;
    if (isAtOnce) {
        for (auto block = first; block != past; block = block.next())
            layOut(block);
        if (m_whole >= first.position())
            m_whole = std::max(m_whole, past.isValid() ? past.position() : characters);
    } else {
        // By other measures the heights of before are as good as a guess.
        if (!isOfAll || before.width <= 0)
            guess(first, end);
        m_whole = std::min(m_whole, first.position());
    }
    // Who reads a short text to somebody asks its letters where they are.
    if (document()->blockCount() <= kBlocksAtOnce) {
        for (auto block = document()->begin(); block.isValid(); block = block.next())
            place(block);
    }
    tellSize();
    const bool isSameHeight = isAtOnce && past.isValid() && document()->lineCount() == height;
    const qreal top = isOfAll ? 0 : topOf(first);
    Q_EMIT update(QRectF(0, top, kFar, isSameHeight ? topOf(past) - top : kFar));
    if (!isWhole())
        Q_EMIT unfinished();
}

void ReplyLayout::tellSize() const
{
    if (const auto size = documentSize(); std::exchange(m_told, size) != size)
        Q_EMIT const_cast<ReplyLayout *>(this)->documentSizeChanged(size);
}

} // namespace wxm
