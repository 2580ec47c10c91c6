// SPDX-License-Identifier: MIT
#pragma once

#include "base/bidi.h"
#include "ui/common/theme.h"

#include <QBuffer>
#include <QByteArray>
#include <QPdfWriter>
#include <QTextCursor>
#include <QTextDocument>

namespace wxm {

//! Sheets of A4 as a PDF file: paragraphs and tables below each other, each in its own direction.
//! Paper is white in every theme, and what is written on it plain text.
//! Made, filled and written on one thread, whichever.
class Paper {
public:
    //! `direction`: of the program's own words.
    Paper(const QString &title, TextDirection direction);
    Paper(const Paper &) = delete;
    Paper &operator=(const Paper &) = delete;

    struct Look {
        TextSize size = TextSize::Body;
        ColorRole role = ColorRole::Text;
        Weight weight = Weight::Regular;
        int above = 0;
    };
    void add(const QString &text, TextDirection direction, const Look &look);
    void add(const QString &text, const Look &look) { add(text, m_direction, look); }
    //! The first column begins the line, the others are numbers.
    void addTable(const QStringList &heads, const QList<QStringList> &rows);
    //! All of it, once.
    QByteArray written();

private:
    QTextCharFormat lettersOf(TextDirection direction, const Look &look) const;

    //! Of this paper alone: what a font has loaded belongs to one thread.
    const Theme m_theme{Theme::Scheme::Light};
    const TextDirection m_direction;
    QByteArray m_bytes;
    QBuffer m_buffer;
    QPdfWriter m_writer;
    QTextDocument m_document;
    QTextCursor m_cursor;
};

} // namespace wxm
