// SPDX-License-Identifier: MIT
#include "ui/common/dialog_body.h"

#include "ui/common/theme.h"

#include <QEvent>
#include <QScreen>
#include <QScrollBar>
#include <QVBoxLayout>

#include <algorithm>

namespace wxm {
namespace {

constexpr int kLeast = 72; //!< Two lines: enough to see that there is more.

} // namespace

DialogBody::DialogBody(QWidget *parent) : QScrollArea(parent)
{
    auto *inside = new QWidget;
    m_contents = new QVBoxLayout(inside);
    // Rings of focus lie around their fields.
    m_contents->setContentsMargins(space::k24, space::k4, space::k24, space::k4);
    m_contents->setSpacing(space::k8);
    setWidget(inside);
    setFrameShape(QFrame::NoFrame);
    setFocusPolicy(Qt::NoFocus);
    viewport()->setAutoFillBackground(false);
    inside->setAutoFillBackground(false);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Preferred);
}

void DialogBody::measure()
{
    m_contents->invalidate();
    updateGeometry();
}

bool DialogBody::page(bool isDown)
{
    auto *bar = verticalScrollBar();
    if (bar->maximum() == 0)
        return false;
    bar->setValue(bar->value() + (isDown ? bar->pageStep() : -bar->pageStep()));
    return true;
}

QSize DialogBody::sizeHint() const { return m_contents->totalSizeHint(); }

QSize DialogBody::minimumSizeHint() const
{
    const QSize least = m_contents->totalMinimumSize();
    const int bar = verticalScrollBar()->sizeHint().width();
    const int most = screen()->availableSize().width() * 9 / 10; // beside a frame
    return {std::min(least.width() + bar, most),
        std::min(least.height(), Theme::of(this).scaled(kLeast))};
}

bool DialogBody::hasHeightForWidth() const { return m_contents->hasHeightForWidth(); }

int DialogBody::heightForWidth(int width) const { return m_contents->totalHeightForWidth(width); }

//! As high as it is seen, or as high as it must be.
void DialogBody::place()
{
    const int width = std::max(viewport()->width(), m_contents->totalMinimumSize().width());
    const int least = m_contents->hasHeightForWidth() ? m_contents->minimumHeightForWidth(width)
                                                      : m_contents->totalMinimumSize().height();
    widget()->resize(width, std::max(viewport()->height(), least));
}

void DialogBody::resizeEvent(QResizeEvent *event)
{
    place();
    QScrollArea::resizeEvent(event);
}

bool DialogBody::viewportEvent(QEvent *event)
{
    if (event->type() == QEvent::LayoutRequest) { // what is inside became higher, or lower
        updateGeometry();
        place();
    }
    return QScrollArea::viewportEvent(event);
}

} // namespace wxm
