// SPDX-License-Identifier: MIT
#pragma once

#include <QString>

class QMimeData;
class QWidget;

namespace wxm {

//! What a paste or a drop offers to a field that takes words.
enum class Pasted {
    Words,
    File,    //!< A file manager offers its path as words too, which nobody meant to write.
    Picture, //!< and no words beside it
    Nothing,
};

Pasted pastedKind(const QMimeData *offered);
//! Why it did not come in; empty for words.
QString pastedFault(Pasted kind);
//! The text of a document as it is written elsewhere: lines end in line feeds, and the spaces that
//! do not break stay.
QString withLineFeeds(QString raw);
//! Says a sentence at a field that has no place of its own for one: beside it, and to a screen
//! reader.
void sayBeside(QWidget *field, const QString &sentence);

} // namespace wxm
