// SPDX-License-Identifier: MIT
#include "ui/live/paper.h"

#include "base/foreign_text.h"
#include "ui/common/theme.h"

#include <QAbstractTextDocumentLayout>
#include <QBuffer>
#include <QPdfWriter>
#include <QTextCursor>
#include <QTextDocument>

namespace wxm::live {

namespace {
constexpr int kDpi = 96;
constexpr int kMargin = 14; // millimetres
} // namespace

QByteArray onPaper(
    const QString &title, const QStringList &paragraphs, Qt::LayoutDirection direction)
{
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QBuffer::WriteOnly);
    QPdfWriter paper(&buffer);
    paper.setResolution(kDpi);
    paper.setTitle(withoutBidiControls(title));
    paper.setPageSize(QPageSize(QPageSize::A4));
    paper.setPageMargins(QMarginsF(kMargin, kMargin, kMargin, kMargin), QPageLayout::Millimeter);
    QTextDocument document;
    document.documentLayout()->setPaintDevice(&paper);
    document.setDocumentMargin(0);
    document.setPageSize(QSizeF(paper.pageLayout().paintRectPixels(paper.resolution()).size()));
    const Theme white(Theme::Scheme::Light); // paper is white in every theme
    QTextCursor cursor(&document);
    const auto add = [&](const QString &text, TextSize size, Weight weight, int above) {
        QTextBlockFormat block;
        block.setLayoutDirection(direction);
        block.setTopMargin(above);
        QTextCharFormat letters;
        letters.setFont(white.font(size, direction, weight));
        letters.setForeground(white.color(ColorRole::Text));
        cursor.insertBlock(block, letters);
        cursor.insertText(QString(text).replace(u'\n', QChar(QChar::LineSeparator)), letters);
    };
    add(title, TextSize::Title, Weight::Bold, 0);
    for (const auto &one : paragraphs)
        add(one, TextSize::Body, Weight::Regular, space::k12);
    document.print(&paper);
    buffer.close();
    return bytes;
}

} // namespace wxm::live
