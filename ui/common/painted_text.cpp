// SPDX-License-Identifier: MIT
#include "ui/common/painted_text.h"

#include <utility>

namespace wxm {

namespace {

std::function<void(const PaintedText &)> &paintingObserver()
{
    static std::function<void(const PaintedText &)> observer;
    return observer;
}

std::function<void(QStringView)> &layoutObserver()
{
    static std::function<void(QStringView)> observer;
    return observer;
}

} // namespace

void setPaintedTextObserver(std::function<void(const PaintedText &)> observer)
{
    paintingObserver() = std::move(observer);
}

bool isPaintingObserved() { return bool(paintingObserver()); }

void notePainted(const PaintedText &painted)
{
    if (paintingObserver())
        paintingObserver()(painted);
}

void setLaidOutTextObserver(std::function<void(QStringView)> observer)
{
    layoutObserver() = std::move(observer);
}

void noteLaidOut(QStringView text)
{
    if (layoutObserver())
        layoutObserver()(text);
}

} // namespace wxm
