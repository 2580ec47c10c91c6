// SPDX-License-Identifier: MIT
#include "ui/chat/pane_splitter.h"

#include "ui/common/paint.h"

#include <QEvent>
#include <QPainter>

namespace wxm {

namespace {

// At 100 % text.
constexpr int kWidestList = 440;
constexpr int kNarrowestList = 240;
constexpr int kNarrowestPanel = 240;
constexpr int kNarrowestChat = 460;

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
    connect(this, &QSplitter::splitterMoved, this, &PaneSplitter::save);
}

namespace {

QString directionWord(bool isRtl) { return isRtl ? QStringLiteral("rtl") : QStringLiteral("ltr"); }

} // namespace

void PaneSplitter::remember(const Settings &settings, const QString &place)
{
    m_settings = &settings;
    m_place = place;
    const auto entries = settings.paneSizes();
    for (const auto &entry : entries) {
        const auto parts = entry.split(u' ');
        if (parts.size() != count() + 2 || parts[0] != place)
            continue;
        QList<int> sizes;
        for (const auto &part : parts.sliced(2))
            sizes.append(qBound(0, part.toInt(), 10'000));
        m_sizesOf[parts[1] == directionWord(true)] = sizes;
    }
    if (const auto &own = m_sizesOf[m_direction == Qt::RightToLeft]; !own.isEmpty())
        setSizes(own);
}

//! What is folded away has no width: it keeps the one it had.
void PaneSplitter::save()
{
    auto now = sizes();
    if (m_isListFolded || m_list->isHidden() || m_chat->isHidden())
        return;
    if (m_panel && m_panel->isHidden())
        now[2] = wantedSizes()[2];
    const bool isRtl = m_direction == Qt::RightToLeft;
    m_sizesOf[isRtl] = now;
    if (!m_settings || now.contains(0))
        return;
    const QString head = m_place + u' ' + directionWord(isRtl);
    QStringList entries = m_settings->paneSizes();
    entries.removeIf([&](const QString &entry) { return entry.startsWith(head + u' '); });
    QString entry = head;
    for (const int size : now)
        entry += u' ' + QString::number(size);
    entries.append(entry);
    m_settings->file.setValue(m_settings->paneSizes.key(), QJsonArray::fromStringList(entries));
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
    if (m_panel) {
        m_panel->setMinimumWidth(theme.scaled(kNarrowestPanel));
        m_panel->setMaximumWidth(theme.scaled(400));
    }
    setSizes(wantedSizes());
}

QList<int> PaneSplitter::wantedSizes() const
{
    const auto &own = m_sizesOf[m_direction == Qt::RightToLeft];
    if (own.size() == count())
        return own;
    const auto &theme = Theme::of(this);
    QList<int> first{theme.scaled(metric::kThreadList), 740};
    if (m_panel)
        first.append(theme.scaled(metric::kCustomerPanel));
    return first;
}

//! The list and the panel as wide as they were dragged, as long as that leaves the chat enough.
void PaneSplitter::share()
{
    if (m_list->isHidden() || m_chat->isHidden() || m_isListFolded)
        return;
    const auto &theme = Theme::of(this);
    const auto wanted = wantedSizes();
    const bool hasPanel = isPanelShown();
    int list = qBound(m_list->minimumSizeHint().width(), wanted[0], m_list->maximumWidth());
    int panel = hasPanel ? qBound(m_panel->minimumWidth(), wanted[2], m_panel->maximumWidth()) : 0;
    const int all = width() - (hasPanel ? 2 : 1) * handleWidth() - contentsMargins().right();
    int lacks = theme.scaled(kNarrowestChat) - (all - list - panel);
    if (lacks > 0 && hasPanel) {
        const int given = qMin(lacks, panel - m_panel->minimumWidth());
        panel -= given;
        lacks -= given;
    }
    if (lacks > 0)
        list -= qBound(0, lacks, list - qMin(list, theme.scaled(kNarrowestList)));
    QList<int> now{list, all - list - panel};
    if (m_panel)
        now.append(panel);
    if (now != sizes())
        setSizes(now);
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
    const auto &theme = Theme::of(this);
    return window()->width() >= theme.scaled(metric::kFoldPanelBelow)
        && width() - theme.scaled(kNarrowestList) - theme.scaled(kNarrowestPanel)
        >= theme.scaled(kNarrowestChat);
}

void PaneSplitter::setPanelInFront(bool isInFront)
{
    m_isPanelInFront = isInFront;
    fold();
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
    // Alone it fills the window.
    m_list->setMaximumWidth(m_isListFolded ? QWIDGETSIZE_MAX : Theme::of(this).scaled(kWidestList));
    const bool hasRoom = hasRoomForPanel() && !m_isListFolded;
    if (hasRoom || !m_panel)
        m_isPanelInFront = false;
    // In the place of the list, and in a narrow window of the chat, too.
    const bool isAlone = m_isPanelInFront
        && this->width() < Theme::of(this).scaled(kNarrowestChat + kNarrowestPanel);
    m_list->setVisible(!m_isPanelInFront && (!m_isListFolded || !m_isChatInFront));
    m_chat->setVisible(!isAlone && (!m_isListFolded || m_isChatInFront || m_isPanelInFront));
    if (m_panel) {
        m_panel->setMaximumWidth(isAlone ? QWIDGETSIZE_MAX : Theme::of(this).scaled(400));
        m_panel->setVisible(m_isPanelInFront || (m_isPanelWanted && hasRoom));
    }
    share();
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
