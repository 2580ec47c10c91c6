// SPDX-License-Identifier: MIT
#pragma once

class QPainter;
class QTextEdit;

namespace wxm {

//! Frames behind the words in braces of a field: filled where the program knows the value, dashed
//! where a person fills it. To be painted before the text; only what is in sight costs something.
void paintPlaces(QPainter &painter, const QTextEdit &field);

} // namespace wxm
