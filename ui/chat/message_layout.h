// SPDX-License-Identifier: MIT
#pragma once

#include "base/folding.h"
#include "base/foreign_text.h"
#include "base/shown_body.h"
#include "chat/message_rows.h"
#include "chat/translation.h"
#include "ui/common/text_painter.h"

#include <QRect>

class QPainter;

namespace wxm {

inline constexpr int kQuoteBar = 3; //!< Width of the bar beside a quote.

//! What a row is laid out for.
struct MessageContext {
    int width = 0;
    Qt::LayoutDirection direction = Qt::LeftToRight;
    std::optional<Translation::Beneath> beneath = {}; //!< Translated, or as it was written.
    Qt::LayoutDirection sides = Qt::LeftToRight;      //!< Own bubbles stand at its trailing edge.
    TextDirection inherited = TextDirection::Ltr;     //!< Of the thread, for texts without letters.
    QString sender;            //!< Shown; drawn above the first message of another member of staff.
    QString quotedSender = {}; //!< Shown; who wrote what is quoted, where that message is here.
    ThreadKey thread;
    QDate today;
    bool isFirst = false;     //!< The topmost row.
    bool isBelowLine = false; //!< Right below a day or unread line.
    bool showsAll = false;    //!< A long text was opened.
    QSize buttons;            //!< Of the row's own buttons; empty for none.
};

//! One row of a thread, laid out once and painted (message_paint.cpp) often. Places are relative to
//! the row's top left corner, already mirrored for the window.
class MessageLayout {
public:
    MessageLayout() = default;
    MessageLayout(const MessageRow &row, const MessageContext &context, const Theme &theme);

    int height() const { return m_height; }
    const ShownBody &shown() const { return m_shown; }
    QRect bubble() const { return m_bubble; }
    QRect buttons() const { return m_buttons; }

    struct Marks {
        qsizetype selectionStart = 0;
        qsizetype selectionLength = 0;
        QList<FoundRange> found = {}; //!< What is searched for, in the shown text.
        bool isSought = false;        //!< The keyboard is in the search, which shows its row here.
        bool isCurrent = false;
        bool isActive = false; //!< The list has the keyboard.
    };
    void paint(QPainter *painter, const QPoint &at, const MessageRow &row,
        const MessageContext &context, const Theme &theme, const Marks &marks) const;

    //! Position in the shown text; -1 where there is none.
    qsizetype textAt(const QPoint &point, bool nearest) const;
    const TextLink *linkAt(const QPoint &point) const;
    bool isMoreAt(const QPoint &point) const { return m_more.contains(point); }
    bool isAttachmentAt(const QPoint &point) const { return m_attachment.contains(point); }
    bool isQuoteAt(const QPoint &point) const { return m_quoteRect.contains(point); }

private:
    void layOutLine(const MessageContext &context, const Theme &theme, const MessageRow &row);
    void layOutMessage(const MessageRow &row, const MessageContext &context, const Theme &theme);
    void paintLine(QPainter *painter, const QPoint &at, const MessageRow &row,
        const MessageContext &context, const Theme &theme) const;
    void layOutQuote(
        const MessageRow &row, const MessageContext &context, const Theme &theme, int widest);
    void paintBeneath(QPainter *painter, const QPoint &at, const MessageContext &context,
        const Theme &theme) const;
    void paintQuote(QPainter *painter, const QPoint &at, const Theme &theme) const;
    void paintBubble(
        QPainter *painter, const QPoint &at, const MessageRow &row, const Theme &theme) const;
    void paintBeside(QPainter *painter, const QPoint &at, const MessageRow &row,
        const MessageContext &context, const Theme &theme) const;
    void paintAuthor(QPainter *painter, const QPoint &at, const MessageContext &context,
        const Theme &theme) const;

    int m_height = 0;
    ShownBody m_shown;
    BodyLayout m_body;
    BodyLayout m_quote; //!< Lines of another message that stand first.
    QString m_quoteAuthor;
    QRect m_quoteRect; //!< With its bar, which stands where the quoted text begins.
    bool m_isQuoteRtl = false;
    QRect m_author; //!< Shield, name and role above the bubble.
    QRect m_bubble;
    QPoint m_text;
    QRect m_attachment;
    BodyLayout m_beneath;
    QRect m_beneathRect; //!< From its hairline on, badge and text.
    QRect m_more;        //!< "Show all"
    QRect m_beside;      //!< Time and mark, or the state while it is short.
    QRect m_state;       //!< The sentence of a state with buttons.
    QRect m_buttons;
};

//! Whether the state of a row asks for the person: a sentence and buttons below the bubble.
bool wantsPerson(const MessageRow &row);
//! It has a sentence below its bubble.
bool saysBelow(const MessageRow &row);

} // namespace wxm
