// SPDX-License-Identifier: MIT
#include "ui/chat/pane_splitter.h"

#include "ui/common/paint.h"

#include <QEvent>
#include <QPainter>

namespace wxm {

namespace {

constexpr int kWidestList = 440;

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

//! What is folded away has no width: then nothing is kept.
void PaneSplitter::save()
{
    const auto now = sizes();
    if (!m_settings || now.contains(0))
        return;
    const bool isRtl = m_direction == Qt::RightToLeft;
    m_sizesOf[isRtl] = now;
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
    // Alone it fills the window.
    m_list->setMaximumWidth(m_isListFolded ? QWIDGETSIZE_MAX : Theme::of(this).scaled(kWidestList));
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
