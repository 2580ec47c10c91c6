// SPDX-License-Identifier: MIT
#pragma once

#include <QAbstractTextDocumentLayout>
#include <QFont>
#include <QTextBlock>
#include <QTextOption>

namespace wxm {

//! Lays out the paragraphs of a field each by itself, to the pixel as QTextEdit's own layout does;
//! that one goes through all that follow after each key. Here a key costs its paragraph. A short
//! text is laid out at once. Of a long one that is new, or has another width or font, what is
//! looked at is, and the rest has its height by guess until layOutSome() has come to it.
//!
//! The document keeps the heights, as counts of lines: a line is a pixel. So it tells in a few
//! steps where a paragraph stands, and which one stands at a height.
class ReplyLayout final : public QAbstractTextDocumentLayout {
    Q_OBJECT
    //! QTextEdit asks for it by this name.
    Q_PROPERTY(int cursorWidth MEMBER m_cursorWidth)

public:
    explicit ReplyLayout(QTextDocument *document);

    void draw(QPainter *painter, const PaintContext &context) override;
    int hitTest(const QPointF &point, Qt::HitTestAccuracy accuracy) const override;
    int pageCount() const override { return 1; }
    QSizeF documentSize() const override;
    QRectF frameBoundingRect(QTextFrame *frame) const override;
    QRectF blockBoundingRect(const QTextBlock &block) const override;

    //! The paragraph at this height, or the nearest.
    QTextBlock blockAt(qreal y) const;
    qreal topOf(const QTextBlock &block) const;
    bool isWhole() const;
    //! Before it is painted.
    void layOutSeen(qreal top, qreal bottom);
    //! Goes on for so long with what nobody has looked at. Heights may change by it, and what
    //! stands below moves.
    void layOutSome(int milliseconds);

Q_SIGNALS:
    //! There is something for layOutSome().
    void unfinished();

protected:
    void documentChanged(int from, int removed, int added) override;

private:
    //! What every paragraph is laid out by.
    struct Measures {
        qreal width = 0;
        qreal margin = 0;
        QFont font;
        QTextOption option;
        int revision = -1;
    };
    Measures measures() const;
    bool isSame(const Measures &other) const;
    bool isLaid(const QTextBlock &block) const;
    void layOut(QTextBlock block) const;
    bool layOutAround(const QTextBlock &block) const;
    void place(const QTextBlock &block) const;
    void guess(const QTextBlock &first, int end) const;
    void tellSize() const;

    int m_cursorWidth = 1;
    int m_generation = 0; //!< Of what is laid out by these measures.
    int m_whole = 0;      //!< Characters at the start whose paragraphs all are.
    Measures m_measures;
    mutable QSizeF m_told;
};

} // namespace wxm
