// SPDX-License-Identifier: MIT
#include "ui/chat/reply_edit.h"

#include "base/characters.h"
#include "chat/sent_text.h"
#include "ui/chat/place_marks.h"
#include "ui/chat/reply_layout.h"
#include "ui/common/emoji.h"
#include "ui/common/pasted.h"
#include "ui/common/redo_key.h"
#include "ui/common/text_painter.h"

#include <QGuiApplication>
#include <QImage>
#include <QInputMethod>
#include <QKeyEvent>
#include <QMetaMethod>
#include <QMimeData>
#include <QPainter>
#include <QRegularExpression>
#include <QScrollBar>
#include <QSyntaxHighlighter>
#include <QTextBlock>
#include <QTextBoundaryFinder>
#include <QTextLayout>

#include <algorithm>
#include <limits>
#include <utility>

namespace wxm {

namespace {

//! Set on a paragraph whose direction a person chose.
constexpr int kChosen = QTextFormat::UserProperty + 1;
constexpr int kMargin = space::k12;
constexpr int kMostMarks = 200; //!< Drawn at once; more of them say nothing more.
constexpr int kSliceMs = 2;     //!< Of laying out between two keys.
constexpr int kWhole = std::numeric_limits<int>::max();

//! What a paste may bring in unseen. Joiners belong to words and emoji.
bool isUnseen(QChar c)
{
    const char16_t code = c.unicode();
    return isBidiControl(code) || (isInvisible(code) && code != kZwj && code != kZwnj);
}

//! As much of it as fits, whole letters only.
QString cutTo(const QString &text, qsizetype characters, qsizetype lines)
{
    qsizetype end = std::min(text.size(), std::max<qsizetype>(characters, 0));
    for (qsizetype at = text.indexOf(u'\n'); at >= 0 && at < end;
         at = text.indexOf(u'\n', at + 1)) {
        if (--lines <= 0)
            end = at;
    }
    if (end >= text.size())
        return text;
    QTextBoundaryFinder letters(QTextBoundaryFinder::Grapheme, text);
    letters.setPosition(end);
    if (!letters.isAtBoundary())
        end = std::max<qsizetype>(letters.toPreviousBoundary(), 0);
    return text.left(end);
}

//! Emoji of several characters as one, as wherever they are shown.
class EmojiDress final : public QSyntaxHighlighter {
public:
    using QSyntaxHighlighter::QSyntaxHighlighter;

protected:
    void highlightBlock(const QString &text) override
    {
        for (const auto &range : emojiFormats(text))
            setFormat(range.start, range.length, range.format);
    }
};

Qt::LayoutDirection toQt(TextDirection direction)
{
    return direction == TextDirection::Rtl ? Qt::RightToLeft : Qt::LeftToRight;
}

} // namespace

ReplyEdit::ReplyEdit(QWidget *parent) : QTextEdit(parent), m_layout(new ReplyLayout(document()))
{
    document()->setDocumentLayout(m_layout);
    m_layOutMore.setSingleShot(true);
    connect(m_layout, &ReplyLayout::unfinished, this, [this] { m_layOutMore.start(0); });
    connect(&m_layOutMore, &QTimer::timeout, this, &ReplyEdit::layOutMore);
    setAcceptRichText(false);
    setFrameShape(QFrame::NoFrame);
    setTabChangesFocus(true);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    viewport()->setAutoFillBackground(false);
    document()->setDocumentMargin(kMargin);
    document()->setDefaultCursorMoveStyle(Qt::VisualMoveStyle);
    new EmojiDress(document());
    applyFont();
    connect(document(), &QTextDocument::contentsChange, this, &ReplyEdit::noteChange);
    connect(this, &QTextEdit::textChanged, this, &ReplyEdit::lookAtChange);
    connect(QGuiApplication::inputMethod(), &QInputMethod::inputDirectionChanged, this, [this] {
        m_knowsKeyboard = true;
        directParagraphs();
    });
    connect(this, &QTextEdit::cursorPositionChanged, this, &ReplyEdit::directionChanged);
    connect(m_layout, &ReplyLayout::documentSizeChanged, this, &ReplyEdit::heightChanged);
}

void ReplyEdit::setInherited(std::optional<TextDirection> direction)
{
    if (std::exchange(m_inherited, direction) != direction)
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

void ReplyEdit::setTextSize(TextSize size)
{
    m_size = size;
    document()->setDocumentMargin(size == TextSize::Body ? kMargin : space::k8);
    applyFont();
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

//! Told before textChanged(), once for each place: the work after a key is that of the paragraph it
//! fell in, however long the text is.
void ReplyEdit::noteChange(int at, int removed, int added)
{
    keepText(at, removed, added);
    const auto begin = std::lower_bound(m_hidden.begin(), m_hidden.end(), at);
    auto rest = m_hidden.erase(begin, std::lower_bound(begin, m_hidden.end(), at + removed));
    for (; rest != m_hidden.end(); ++rest)
        *rest += added - removed;
    if (m_changedFrom < 0) {
        m_changedFrom = at;
        m_changedTo = at + added;
        return;
    }
    if (m_changedTo > at)
        m_changedTo = std::max(at, m_changedTo + added - removed);
    m_changedTo = std::max(m_changedTo, at + added);
    m_changedFrom = std::min(m_changedFrom, at);
}

//! Emoji end with their paragraph, so that no other one is to be read anew.
void ReplyEdit::keepText(int at, int removed, int added)
{
    const int length = textLength();
    int start = document()->findBlock(std::min(at, length)).position();
    const auto last = document()->findBlock(std::min(at + added, length));
    const int end = last.position() + last.length() - 1;
    qsizetype before = end - added + removed - start;
    if (m_text.size() + added - removed != length) { // another document than it knew
        start = 0;
        before = m_text.size();
    }
    QString now;
    for (auto block = document()->findBlock(start); block.isValid() && block.position() <= end;
         block = block.next()) {
        if (block.position() > start)
            now += u'\n';
        now += block.text();
    }
    m_text.replace(start, before, writtenEmoji(withLineFeeds(now)));
}

//! What is in sight stays where it is.
void ReplyEdit::layOutMore()
{
    auto *bar = verticalScrollBar();
    const auto seen = m_layout->blockAt(bar->value());
    const qreal within = bar->value() - m_layout->topOf(seen);
    m_layout->layOutSome(kSliceMs);
    bar->setValue(qRound(m_layout->topOf(seen) + within));
    if (!m_layout->isWhole())
        m_layOutMore.start(0);
}

void ReplyEdit::lookAtChange()
{
    if (m_isDirecting)
        return;
    const int last = std::max(document()->characterCount() - 1, 0);
    const int from = std::clamp(m_changedFrom, 0, last);
    const int to = std::clamp(m_changedTo, from, last);
    m_changedFrom = m_changedTo = -1;
    // What is stepped back to has its directions; turning it anew would be a step that never ends.
    if (!m_isLoading && !document()->isRedoAvailable()) {
        layEmoji(document()->findBlock(from), to);
        direct(document()->findBlock(from), to);
    }
    m_changedFrom = m_changedTo = -1; // what turning it has changed
    findHidden(document()->findBlock(from), to);
}

//! Qt 6.4 takes an emoji apart at a sign for colour in its midst (laidOutEmoji). Here another sign
//! stands in its place, one for one, and text() has the right one.
void ReplyEdit::layEmoji(QTextBlock first, int end)
{
    if (std::exchange(m_isDirecting, true))
        return;
    QTextCursor signs(document());
    bool hasChanged = false;
    for (auto block = first; block.isValid() && block.position() <= end; block = block.next()) {
        const QString written = block.text();
        const QString laid = editedEmoji(written);
        for (qsizetype at = 0; laid != written && at < laid.size(); ++at) {
            if (laid[at] == written[at])
                continue;
            signs.setPosition(block.position() + int(at));
            if (!std::exchange(hasChanged, true))
                signs.joinPreviousEditBlock(); // one step with the emoji
            // Not by a step, which takes all of the emoji that follows.
            signs.setPosition(block.position() + int(at) + 1, QTextCursor::KeepAnchor);
            signs.insertText(laid[at]);
        }
    }
    if (hasChanged)
        signs.endEditBlock();
    m_isDirecting = false;
}

void ReplyEdit::directParagraphs() { direct(document()->begin(), kWhole); }

//! From a paragraph on, as far as they begin before `end`.
void ReplyEdit::direct(QTextBlock first, int end)
{
    if (std::exchange(m_isDirecting, true))
        return;
    QTextCursor all(document());
    bool hasTurned = false;
    for (auto block = first; block.isValid() && block.position() <= end; block = block.next()) {
        const auto wanted = toQt(wantedDirection(block));
        if (block.blockFormat().layoutDirection() == wanted)
            continue;
        if (!std::exchange(hasTurned, true)) {
            all.setPosition(block.position());
            all.joinPreviousEditBlock(); // undone together with the letters that caused it
        }
        QTextBlockFormat format;
        format.setLayoutDirection(wanted);
        QTextCursor(block).mergeBlockFormat(format);
    }
    if (hasTurned)
        all.endEditBlock();
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

bool ReplyEdit::holdsWords() const
{
    for (auto block = document()->begin(); block.isValid(); block = block.next()) {
        if (!isTrimmedAway(block.text()))
            return true;
    }
    return false;
}

int ReplyEdit::typedMark(const QRegularExpression &pattern, int farthest, QString *query) const
{
    const auto cursor = textCursor();
    const int from = std::max(0, cursor.positionInBlock() - farthest); // however long the line is
    const auto found =
        pattern.match(cursor.block().text().mid(from, cursor.positionInBlock() - from));
    if (cursor.hasSelection() || !found.hasMatch())
        return -1;
    *query = found.captured(1);
    return cursor.block().position() + from + int(found.capturedStart(1)) - 1;
}

//! Where the system's own way does nothing, what was shown is taken as it stands.
void ReplyEdit::commitComposed()
{
    if (hasFocus())
        QGuiApplication::inputMethod()->commit();
    const auto *layout = textCursor().block().layout();
    const QString composed = layout ? layout->preeditAreaText() : QString();
    if (composed.isEmpty())
        return;
    QInputMethodEvent taken;
    taken.setCommitString(composed);
    QCoreApplication::sendEvent(this, &taken);
    if (hasFocus())
        QGuiApplication::inputMethod()->reset();
}

int ReplyEdit::contentHeight() const { return int(document()->size().height()); }

void ReplyEdit::applyFont() { applyFont(currentDirection()); }

void ReplyEdit::applyFont(TextDirection direction)
{
    const auto font = Theme::of(this).font(m_size, toQt(direction));
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
    if (event->key() == Qt::Key_Backspace && !held && !textCursor().hasSelection() && takeEmoji())
        return;
    if (event->matches(QKeySequence::Undo))
        return step(&QTextDocument::undo, &QTextDocument::isUndoAvailable);
    if (isRedoKey(*event))
        return step(&QTextDocument::redo, &QTextDocument::isRedoAvailable);
    QTextEdit::keyPressEvent(event);
}

//! The whole of one before the caret: half a key cap or a family without its last child is nothing
//! that anybody wrote.
bool ReplyEdit::takeEmoji()
{
    auto cursor = textCursor();
    const auto length = emojiLengthBefore(cursor.block().text(), cursor.positionInBlock());
    if (length == 0)
        return false;
    cursor.setPosition(cursor.position() - int(length), QTextCursor::KeepAnchor);
    cursor.removeSelectedText();
    ensureCursorVisible();
    return true;
}

//! A paragraph that turned with its letters is no step of its own to a person.
void ReplyEdit::step(
    void (QTextDocument::*take)(QTextCursor *), bool (QTextDocument::*isThere)() const)
{
    const QString before = text();
    auto cursor = textCursor();
    while (text() == before && (document()->*isThere)())
        (document()->*take)(&cursor);
    // A direction that was turned after its letters comes back with them.
    while (isThere == &QTextDocument::isRedoAvailable && document()->isRedoAvailable()) {
        const QString now = text();
        document()->redo(&cursor);
        if (text() == now)
            continue;
        document()->undo(&cursor);
        break;
    }
    setTextCursor(cursor);
    ensureCursorVisible();
}

//! Files and pictures are let in as far as what takes them, or the sentence that refuses them.
bool ReplyEdit::canInsertFromMimeData(const QMimeData *source) const
{
    return pastedKind(source) != Pasted::Nothing;
}

void ReplyEdit::insertFromMimeData(const QMimeData *source)
{
    if (offer(source))
        return;
    if (const auto kind = pastedKind(source); kind != Pasted::Words)
        return refuse(pastedFault(kind));
    QString offered = source->text();
    offered.replace(QLatin1String("\r\n"), QLatin1String("\n")).remove(QChar(0));
    auto cursor = textCursor();
    const int replaced = cursor.selectionEnd() - cursor.selectionStart();
    const QString taken = cutTo(offered, m_mostCharacters - textLength() + replaced,
        kMostLines - std::max(document()->blockCount() - 1, 0));
    if (!taken.isEmpty())
        cursor.insertText(taken);
    ensureCursorVisible();
    if (taken.size() < offered.size())
        refuse(tr("The pasted text is too long: %Ln character(s) of it were left out.", nullptr,
            int(offered.size() - taken.size())));
}

bool ReplyEdit::offer(const QMimeData *source)
{
    static const auto files = QMetaMethod::fromSignal(&ReplyEdit::filesOffered);
    static const auto pictures = QMetaMethod::fromSignal(&ReplyEdit::pictureOffered);
    const auto kind = pastedKind(source);
    if (kind == Pasted::File && isSignalConnected(files) && !source->urls().isEmpty()) {
        Q_EMIT filesOffered(source->urls());
        return true;
    }
    if (kind == Pasted::Picture && isSignalConnected(pictures)) {
        Q_EMIT pictureOffered(qvariant_cast<QImage>(source->imageData()));
        return true;
    }
    return false;
}

void ReplyEdit::refuse(const QString &sentence)
{
    static const auto signal = QMetaMethod::fromSignal(&ReplyEdit::pasteRefused);
    if (isSignalConnected(signal))
        Q_EMIT pasteRefused(sentence);
    else
        sayBeside(this, sentence);
}

//! Plain text in logical order: the clipboard never gets markup from here.
QMimeData *ReplyEdit::createMimeDataFromSelection() const
{
    auto *copied = new QMimeData;
    copied->setText(writtenEmoji(withLineFeeds(textCursor().selectedText())));
    return copied;
}

void ReplyEdit::findHidden(QTextBlock first, int end)
{
    QList<int> found;
    int stop = first.isValid() ? first.position() : 0;
    for (auto block = first; block.isValid() && block.position() <= end; block = block.next()) {
        const QString text = block.text();
        for (int at = 0; at < text.size(); ++at) {
            if (isUnseen(text[at]))
                found.append(block.position() + at);
        }
        stop = block.position() + block.length();
    }
    const int start = first.isValid() ? first.position() : 0;
    const auto begin = std::lower_bound(m_hidden.begin(), m_hidden.end(), start);
    const auto close = std::lower_bound(begin, m_hidden.end(), stop);
    if (std::equal(begin, close, found.begin(), found.end()))
        return;
    const auto at = begin - m_hidden.begin();
    m_hidden.erase(begin, close);
    QList<int> all = m_hidden.mid(0, at);
    all += found;
    all += m_hidden.mid(at);
    m_hidden = all;
    viewport()->update();
}

//! A small flag where the character is, since it leaves no trace of its own.
void ReplyEdit::paintHidden(QPainter &painter) const
{
    painter.setPen(Qt::NoPen);
    painter.setBrush(Theme::of(this).color(ColorRole::WarnMark));
    const int top = cursorForPosition(QPoint(0, 0)).block().position();
    const auto lowest = cursorForPosition(QPoint(0, viewport()->height())).block();
    auto at = std::lower_bound(m_hidden.begin(), m_hidden.end(), top);
    for (int drawn = 0; at != m_hidden.end() && drawn < kMostMarks; ++at, ++drawn) {
        if (*at >= lowest.position() + lowest.length())
            break;
        QTextCursor cursor(document());
        cursor.setPosition(*at);
        const QRect place = cursorRect(cursor);
        if (!place.intersects(viewport()->rect()))
            continue;
        painter.drawRect(place.left(), place.top(), 1, place.height());
        painter.drawRect(place.left() - 2, place.top(), 5, 3);
    }
}

void ReplyEdit::paintEvent(QPaintEvent *event)
{
    const int top = verticalScrollBar()->value();
    m_layout->layOutSeen(top, top + viewport()->height());
    {
        QPainter below(viewport());
        paintPlaces(below, *this);
    }
    QTextEdit::paintEvent(event);
    if (m_overlay) {
        QPainter over(viewport());
        m_overlay(over);
    }
    if (!m_hidden.isEmpty()) {
        QPainter painter(viewport());
        paintHidden(painter);
    }
    if (!document()->isEmpty() || m_hint.isEmpty())
        return;
    // Qt draws it at the left in every direction.
    const auto &theme = Theme::of(this);
    QPainter painter(viewport());
    const int margin = int(document()->documentMargin());
    const QRect line(margin, margin, viewport()->width() - 2 * margin, theme.lineHeight(m_size));
    auto style = cellStyle(theme, m_size, m_hint, ColorRole::Text3, layoutDirection());
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
