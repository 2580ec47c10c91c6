// SPDX-License-Identifier: MIT
#pragma once

#include <QRectF>
#include <QString>
#include <QStringView>

#include <functional>

namespace wxm {

//! What was drawn, for tests that look for words that are cut or lie over others: painted words are
//! no widgets. In pixels of the device.
struct PaintedText {
    QString text;
    QRectF ink;
    QRectF place; //!< What it was clipped to.
    bool isCut = false;
    bool isOurs = false;
};
//! Told of everything that text_painter draws from now on; null: nobody is. GUI thread.
void setPaintedTextObserver(std::function<void(const PaintedText &)> observer);
bool isPaintingObserved();
void notePainted(const PaintedText &painted);

//! Told of each text that text_painter hands to a layout, which is what a stranger's text costs;
//! null: nobody is. GUI thread.
void setLaidOutTextObserver(std::function<void(QStringView)> observer);
void noteLaidOut(QStringView text);

} // namespace wxm
