// SPDX-License-Identifier: MIT
#include "ui/chat/reply_edit.h"
#include "ui/common/emoji.h"

#include <QTextBlock>
#include <QTextCursor>
#include <QTextDocument>
#include <QTextLayout>

#include <algorithm>
#include <array>
#include <utility>

namespace wxm {

namespace {

//! Where QTextCursor begins another paragraph.
bool endsParagraph(QChar c)
{
    constexpr char16_t kBeginOfFrame = 0xFDD0;
    constexpr char16_t kEndOfFrame = 0xFDD1;
    return c == u'\n' || c == u'\r' || c == QChar::ParagraphSeparator || c == kBeginOfFrame
        || c == kEndOfFrame;
}

//! Two for all paragraphs: what Qt finds a format by is kept in it.
const QTextBlockFormat &directedFormat(TextDirection direction)
{
    static const auto formats = [] {
        std::array<QTextBlockFormat, 2> made;
        made[0].setLayoutDirection(Qt::LeftToRight);
        made[1].setLayoutDirection(Qt::RightToLeft);
        return made;
    }();
    return formats[direction == TextDirection::Rtl ? 1 : 0];
}

} // namespace

void ReplyEdit::load(const QString &text)
{
    if (this->text() == text) {
        directParagraphs();
    } else {
        document()->setUndoRedoEnabled(false); // else each paragraph would be remembered
        m_isLoading = true;
        setWhole(text);
        m_isLoading = false;
        document()->setUndoRedoEnabled(true);
        moveCursor(QTextCursor::End);
        applyFont();
        Q_EMIT directionChanged();
    }
    ensureCursorVisible(); // by the font of the last paragraph
    document()->clearUndoRedoStacks();
}

//! Each paragraph comes in with its direction and with the signs of emoji that the document has
//! (layEmoji). By setPlainText() all of them would be turned afterwards, one by one, and whoever
//! follows the document would go through it a second time.
void ReplyEdit::setWhole(const QString &text)
{
    const auto lastBreak = std::find_if(text.crbegin(), text.crend(), endsParagraph).base();
    const auto last = QStringView(text).sliced(lastBreak - text.cbegin());
    applyFont(paragraphDirection(last, inherited())); // before: else it is laid out twice
    // What an input method shows belongs to what was here, of which the first paragraph stays.
    textCursor().block().layout()->setPreeditArea(-1, {});
    QTextCursor whole(document());
    whole.beginEditBlock();
    // Not by QTextDocument::clear(), which is a change of its own.
    whole.select(QTextCursor::Document);
    whole.removeSelectedText();
    bool isFirst = true;
    for (auto begin = text.cbegin();;) {
        const auto end = std::find_if(begin, text.cend(), endsParagraph);
        const QString paragraph(begin, end - begin);
        const auto &format = directedFormat(paragraphDirection(paragraph, inherited()));
        if (std::exchange(isFirst, false))
            whole.setBlockFormat(format);
        else
            whole.insertBlock(format, {});
        whole.insertText(editedEmoji(paragraph), {});
        if (end == text.cend())
            break;
        const bool isPair = *end == u'\r' && end + 1 != text.cend() && end[1] == u'\n';
        begin = end + (isPair ? 2 : 1);
    }
    whole.endEditBlock();
}

} // namespace wxm
