// SPDX-License-Identifier: MIT
#include "ui/common/plain_edit.h"

#include "ui/common/pasted.h"
#include "ui/common/redo_key.h"

#include <QMimeData>

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

} // namespace wxm
