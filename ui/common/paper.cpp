// SPDX-License-Identifier: MIT
#include "ui/common/paper.h"

#include <QAbstractTextDocumentLayout>
#include <QTextTable>

namespace wxm {

namespace {

constexpr int kDpi = 96;
constexpr int kMargin = 14; // millimetres

Qt::LayoutDirection layoutOf(TextDirection direction)
{
    return direction == TextDirection::Rtl ? Qt::RightToLeft : Qt::LeftToRight;
}

} // namespace

Paper::Paper(const QString &title, TextDirection direction)
    : m_direction(direction)
    , m_buffer(&m_bytes)
    , m_writer((m_buffer.open(QBuffer::WriteOnly), &m_buffer))
    , m_cursor(&m_document)
{
    m_writer.setResolution(kDpi);
    m_writer.setTitle(withoutBidiControls(title));
    m_writer.setPageSize(QPageSize(QPageSize::A4));
    m_writer.setPageMargins(QMarginsF(kMargin, kMargin, kMargin, kMargin), QPageLayout::Millimeter);
    m_document.documentLayout()->setPaintDevice(&m_writer);
    m_document.setDefaultFont(m_theme.font(TextSize::Body, layoutOf(direction), Weight::Regular));
    m_document.setDocumentMargin(0);
    m_document.setPageSize(
        QSizeF(m_writer.pageLayout().paintRectPixels(m_writer.resolution()).size()));
}

QTextCharFormat Paper::lettersOf(TextDirection direction, const Look &look) const
{
    QTextCharFormat letters;
    letters.setFont(m_theme.font(look.size, layoutOf(direction), look.weight));
    letters.setForeground(m_theme.color(look.role));
    return letters;
}

void Paper::add(const QString &text, TextDirection direction, const Look &look)
{
    QTextBlockFormat block;
    block.setLayoutDirection(layoutOf(direction));
    block.setTopMargin(look.above);
    const auto letters = lettersOf(direction, look);
    m_cursor.insertBlock(block, letters);
    m_cursor.insertText(text, letters);
}

//! A table of Qt's has no direction of its own that holds everywhere: its columns are put in the
//! order in which they are seen.
void Paper::addTable(const QStringList &heads, const QList<QStringList> &rows)
{
    const int columns = int(heads.size());
    const bool isRtl = m_direction == TextDirection::Rtl;
    QTextTableFormat format;
    format.setLayoutDirection(Qt::LeftToRight);
    format.setBorder(0);
    format.setCellPadding(space::k4);
    format.setCellSpacing(0);
    format.setHeaderRowCount(1); // again on each sheet
    format.setWidth(QTextLength(QTextLength::PercentageLength, 100));
    format.setTopMargin(space::k4);
    auto *table = m_cursor.insertTable(int(rows.size()) + 1, columns, format);
    const auto fill = [&](int row, const QStringList &cells, const Look &look) {
        for (int column = 0; column < columns; ++column) {
            auto cursor =
                table->cellAt(row, isRtl ? columns - 1 - column : column).firstCursorPosition();
            QTextBlockFormat block;
            block.setLayoutDirection(layoutOf(m_direction));
            block.setAlignment(column == 0 ? Qt::AlignLeading : Qt::AlignTrailing);
            cursor.setBlockFormat(block);
            cursor.insertText(cells.value(column), lettersOf(m_direction, look));
        }
    };
    fill(0, heads, {.size = TextSize::Meta, .role = ColorRole::Text2, .weight = Weight::Bold});
    for (int row = 0; row < int(rows.size()); ++row)
        fill(row + 1, rows[row], {.size = TextSize::Ui});
    m_cursor.movePosition(QTextCursor::End);
}

QByteArray Paper::written()
{
    m_document.print(&m_writer);
    m_buffer.close();
    return m_bytes;
}

} // namespace wxm
