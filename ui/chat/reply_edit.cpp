// SPDX-License-Identifier: MIT
#include "ui/chat/reply_edit.h"

#include "base/characters.h"
#include "ui/common/text_painter.h"

#include <QAbstractTextDocumentLayout>
#include <QGuiApplication>
#include <QInputMethod>
#include <QKeyEvent>
#include <QMimeData>
#include <QPainter>
#include <QTextBlock>
#include <QTextDocumentFragment>

namespace wxm {

namespace {

//! Set on a paragraph whose direction a person chose.
constexpr int kChosen = QTextFormat::UserProperty + 1;
constexpr int kMargin = space::k12;
constexpr int kMostMarks = 200; //!< More of them say nothing more.

//! What a paste may bring in unseen. Joiners belong to words and emoji.
bool isUnseen(QChar c)
{
    const char16_t code = c.unicode();
    return isBidiControl(code) || (isInvisible(code) && code != kZwj && code != kZwnj);
}

Qt::LayoutDirection toQt(TextDirection direction)
{
    return direction == TextDirection::Rtl ? Qt::RightToLeft : Qt::LeftToRight;
}

} // namespace

ReplyEdit::ReplyEdit(QWidget *parent) : QTextEdit(parent)
{
    setAcceptRichText(false);
    setFrameShape(QFrame::NoFrame);
    setTabChangesFocus(true);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    viewport()->setAutoFillBackground(false);
    document()->setDocumentMargin(kMargin);
    document()->setDefaultCursorMoveStyle(Qt::VisualMoveStyle);
    applyFont();
    connect(this, &QTextEdit::textChanged, this, &ReplyEdit::directParagraphs);
    connect(this, &QTextEdit::textChanged, this, &ReplyEdit::findHidden);
    connect(QGuiApplication::inputMethod(), &QInputMethod::inputDirectionChanged, this, [this] {
        m_knowsKeyboard = true;
        directParagraphs();
    });
    connect(this, &QTextEdit::cursorPositionChanged, this, &ReplyEdit::directionChanged);
    connect(document()->documentLayout(), &QAbstractTextDocumentLayout::documentSizeChanged, this,
        &ReplyEdit::heightChanged);
}

void ReplyEdit::setInherited(std::optional<TextDirection> direction)
{
    m_inherited = direction;
    directParagraphs();
}

TextDirection ReplyEdit::inherited() const
{
    if (m_inherited)
        return *m_inherited;
    const auto direction =
        m_knowsKeyboard ? QGuiApplication::inputMethod()->inputDirection() : layoutDirection();
    return direction == Qt::RightToLeft ? TextDirection::Rtl : TextDirection::Ltr;
}

void ReplyEdit::setHint(const QString &hint)
{
    m_hint = hint;
    viewport()->update();
}

TextDirection ReplyEdit::wantedDirection(const QTextBlock &block) const
{
    const auto format = block.blockFormat();
    if (format.boolProperty(kChosen))
        return format.layoutDirection() == Qt::RightToLeft ? TextDirection::Rtl
                                                           : TextDirection::Ltr;
    return paragraphDirection(block.text(), inherited());
}

TextDirection ReplyEdit::currentDirection() const { return wantedDirection(textCursor().block()); }

void ReplyEdit::directParagraphs()
{
    if (std::exchange(m_isDirecting, true))
        return;
    for (auto block = document()->begin(); block.isValid(); block = block.next()) {
        const auto wanted = toQt(wantedDirection(block));
        if (block.blockFormat().layoutDirection() == wanted)
            continue;
        QTextCursor cursor(block);
        cursor.joinPreviousEditBlock(); // undone together with the letters that caused it
        QTextBlockFormat format;
        format.setLayoutDirection(wanted);
        cursor.mergeBlockFormat(format);
        cursor.endEditBlock();
    }
    m_isDirecting = false;
    applyFont();
    Q_EMIT directionChanged();
}

void ReplyEdit::setCurrentDirection(TextDirection direction)
{
    QTextBlockFormat format;
    format.setLayoutDirection(toQt(direction));
    format.setProperty(kChosen, true);
    textCursor().mergeBlockFormat(format);
    viewport()->update();
    Q_EMIT directionChanged();
}

void ReplyEdit::load(const QString &text)
{
    if (toPlainText() != text) {
        setPlainText(text);
        moveCursor(QTextCursor::End);
    }
    document()->clearUndoRedoStacks();
    directParagraphs();
}

int ReplyEdit::contentHeight() const { return int(document()->size().height()); }

void ReplyEdit::applyFont()
{
    const auto font = Theme::of(this).font(TextSize::Body, toQt(currentDirection()));
    if (document()->defaultFont() != font)
        document()->setDefaultFont(font);
}

void ReplyEdit::keyPressEvent(QKeyEvent *event)
{
    const bool isEnter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    const auto held =
        event->modifiers() & (Qt::ShiftModifier | Qt::ControlModifier | Qt::AltModifier);
    const bool sends = held == Qt::ControlModifier || (m_enterSends && !held);
    if (isEnter && sends) {
        if (!event->isAutoRepeat())
            Q_EMIT sendWanted();
        return;
    }
    if (event->key() == Qt::Key_Direction_L || event->key() == Qt::Key_Direction_R) {
        setCurrentDirection(
            event->key() == Qt::Key_Direction_R ? TextDirection::Rtl : TextDirection::Ltr);
        return;
    }
    if (isEnter && m_enterSends) { // a paragraph of its own, so that it has its own direction
        textCursor().insertBlock();
        ensureCursorVisible();
        return;
    }
    QTextEdit::keyPressEvent(event);
}

void ReplyEdit::insertFromMimeData(const QMimeData *source)
{
    if (source->hasText())
        textCursor().insertText(source->text());
    ensureCursorVisible();
}

//! Plain text in logical order: the clipboard never gets markup from here.
QMimeData *ReplyEdit::createMimeDataFromSelection() const
{
    auto *copied = new QMimeData;
    copied->setText(textCursor().selection().toPlainText());
    return copied;
}

void ReplyEdit::findHidden()
{
    QList<int> found;
    for (auto block = document()->begin(); block.isValid(); block = block.next()) {
        const QString text = block.text();
        for (int at = 0; at < text.size() && found.size() < kMostMarks; ++at) {
            if (isUnseen(text[at]))
                found.append(block.position() + at);
        }
    }
    if (m_hidden == found)
        return;
    m_hidden = found;
    viewport()->update();
}

//! A small flag where the character is, since it leaves no trace of its own.
void ReplyEdit::paintHidden(QPainter &painter) const
{
    painter.setPen(Qt::NoPen);
    painter.setBrush(Theme::of(this).color(ColorRole::WarnMark));
    for (const int at : m_hidden) {
        QTextCursor cursor(document());
        cursor.setPosition(at);
        const QRect place = cursorRect(cursor);
        if (!place.intersects(viewport()->rect()))
            continue;
        painter.drawRect(place.left(), place.top(), 1, place.height());
        painter.drawRect(place.left() - 2, place.top(), 5, 3);
    }
}

void ReplyEdit::paintEvent(QPaintEvent *event)
{
    QTextEdit::paintEvent(event);
    if (!m_hidden.isEmpty()) {
        QPainter painter(viewport());
        paintHidden(painter);
    }
    if (!document()->isEmpty() || m_hint.isEmpty())
        return;
    // Qt draws it at the left in every direction.
    const auto &theme = Theme::of(this);
    QPainter painter(viewport());
    const QRect line(
        kMargin, kMargin, viewport()->width() - 2 * kMargin, theme.lineHeight(TextSize::Body));
    auto style = cellStyle(theme, TextSize::Body, m_hint, ColorRole::Text3, layoutDirection());
    if (toQt(currentDirection()) != layoutDirection())
        style.alignment = Qt::AlignTrailing; // where the caret stands
    paintCell(&painter, line, m_hint, style);
}

void ReplyEdit::changeEvent(QEvent *event)
{
    QTextEdit::changeEvent(event);
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::LayoutDirectionChange
        || event->type() == QEvent::FontChange)
        applyFont();
    if (event->type() == QEvent::LayoutDirectionChange && !m_inherited)
        directParagraphs();
}

} // namespace wxm
