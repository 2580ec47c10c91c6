// SPDX-License-Identifier: MIT
#include "ui/common/plain_edit.h"

#include "ui/common/pasted.h"
#include "ui/common/redo_key.h"

#include <QEvent>
#include <QMimeData>
#include <QStyle>
#include <QTextDocument>
#include <QTextOption>

namespace wxm {

QString PlainEdit::text() const { return withLineFeeds(document()->toRawText()); }

bool PlainEdit::canInsertFromMimeData(const QMimeData *source) const
{
    return pastedKind(source) != Pasted::Nothing;
}

void PlainEdit::insertFromMimeData(const QMimeData *source)
{
    const auto kind = pastedKind(source);
    if (kind == Pasted::Words)
        QPlainTextEdit::insertFromMimeData(source);
    else
        sayBeside(this, pastedFault(kind));
}

void PlainEdit::keyPressEvent(QKeyEvent *event)
{
    if (isRedoKey(*event) && !isReadOnly())
        return redo();
    QPlainTextEdit::keyPressEvent(event);
}

QMimeData *PlainEdit::createMimeDataFromSelection() const
{
    auto *copied = new QMimeData;
    copied->setText(withLineFeeds(textCursor().selectedText()));
    return copied;
}

void PlainEdit::align()
{
    auto option = document()->defaultTextOption();
    const auto leading = QStyle::visualAlignment(layoutDirection(), Qt::AlignLeading);
    if (option.alignment() == leading && option.textDirection() == Qt::LayoutDirectionAuto)
        return;
    option.setTextDirection(Qt::LayoutDirectionAuto);
    option.setAlignment(leading);
    document()->setDefaultTextOption(option);
}

void PlainEdit::changeEvent(QEvent *event)
{
    QPlainTextEdit::changeEvent(event);
    if (event->type() == QEvent::LayoutDirectionChange)
        align();
}

void PlainEdit::showEvent(QShowEvent *event)
{
    QPlainTextEdit::showEvent(event);
    align();
}

} // namespace wxm
