// SPDX-License-Identifier: MIT
#include "ui/chat/pane_splitter.h"

#include "ui/common/paint.h"

#include <QEvent>
#include <QPainter>

namespace wxm {

namespace {

class Hairline final : public QSplitterHandle {
public:
    using QSplitterHandle::QSplitterHandle;

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        painter.fillRect(rect(), Theme::of(this).color(ColorRole::Line));
    }
};

} // namespace

PaneSplitter::PaneSplitter(QWidget *list, QWidget *chat, QWidget *panel, QWidget *parent)
    : QSplitter(Qt::Horizontal, parent)
    , m_list(list)
    , m_chat(chat)
    , m_panel(panel)
{
    setHandleWidth(1);
    setChildrenCollapsible(false);
    addWidget(list);
    addWidget(chat);
    if (panel)
        addWidget(panel);
    setStretchFactor(0, 0);
    setStretchFactor(1, 1);
    limit();
    m_direction = layoutDirection();
    evenOut();
}

//! QSplitter (6.4) sets mirrored panes one pixel too far out; a spare one brings them back.
void PaneSplitter::evenOut()
{
    const QMargins spare(0, 0, isRightToLeft() ? 1 : 0, 0);
    setContentsMargins(spare);
}

//! What holds text grows with it, and folds earlier.
void PaneSplitter::limit()
{
    const auto &theme = Theme::of(this);
    if (theme.textScale() == m_limitedFor)
        return;
    m_limitedFor = theme.textScale();
    m_list->setMaximumWidth(theme.scaled(440));
    if (m_panel) {
        m_panel->setMinimumWidth(theme.scaled(240));
        m_panel->setMaximumWidth(theme.scaled(400));
    }
    setSizes({theme.scaled(metric::kThreadList), 740, theme.scaled(metric::kCustomerPanel)});
}

QSplitterHandle *PaneSplitter::createHandle() { return new Hairline(orientation(), this); }

void PaneSplitter::setPanelWanted(bool isWanted)
{
    m_isPanelWanted = isWanted;
    fold();
}

bool PaneSplitter::isPanelShown() const { return m_panel && !m_panel->isHidden(); }

bool PaneSplitter::hasRoomForPanel() const
{
    return window()->width() >= Theme::of(this).scaled(metric::kFoldPanelBelow);
}

void PaneSplitter::setChatInFront(bool isInFront)
{
    m_isChatInFront = isInFront;
    fold();
}

void PaneSplitter::fold()
{
    const int width = window()->width();
    const bool wasFolded = m_isListFolded;
    const bool wasShown = isPanelShown();
    m_isListFolded = width < Theme::of(this).scaled(metric::kFoldListBelow);
    m_list->setVisible(!m_isListFolded || !m_isChatInFront);
    m_chat->setVisible(!m_isListFolded || m_isChatInFront);
    if (m_panel)
        m_panel->setVisible(m_isPanelWanted && hasRoomForPanel() && !m_isListFolded);
    if (wasFolded != m_isListFolded || wasShown != isPanelShown())
        Q_EMIT foldingChanged();
}

void PaneSplitter::resizeEvent(QResizeEvent *event)
{
    QSplitter::resizeEvent(event);
    fold();
}

void PaneSplitter::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LayoutDirectionChange && layoutDirection() != m_direction) {
        m_sizesOf[m_direction == Qt::RightToLeft] = sizes();
        m_direction = layoutDirection();
        if (const auto &own = m_sizesOf[m_direction == Qt::RightToLeft]; !own.isEmpty())
            setSizes(own);
        evenOut();
    }
    if (event->type() == QEvent::PaletteChange) {
        limit();
        fold();
    }
    QSplitter::changeEvent(event);
}

} // namespace wxm
