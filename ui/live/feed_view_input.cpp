// SPDX-License-Identifier: MIT
// What a person does with a feed: mouse, wheel, keys.
#include "ui/common/foreign_label.h"
#include "ui/common/open_url.h"
#include "ui/live/feed_view.h"

#include <QAccessible>
#include <QHelpEvent>
#include <QKeyEvent>
#include <QToolTip>

#include <algorithm>
#include <utility>

namespace wxm::live {

// What is pointed at.

std::optional<Target> FeedView::targetOf(std::uint64_t number) const
{
    if (!m_record || number < m_record->feed().firstRow() || number >= m_record->feed().endRow())
        return {};
    const auto &feed = m_record->feed();
    const auto &row = feed.row(number);
    if (row.kind != FeedRow::Kind::Comment)
        return {};
    const auto comment = feed.comment(row);
    return Target{m_live, comment.id, comment.userId, comment.userName, comment.body};
}

std::optional<Target> FeedView::target() const
{
    if (m_hovered) {
        if (auto hovered = targetOf(*m_hovered))
            return hovered;
    }
    return m_current ? targetOf(*m_current) : std::nullopt;
}

QRect FeedView::targetRect() const
{
    if (m_hovered && targetOf(*m_hovered))
        return rowRect(*m_hovered);
    return m_current ? rowRect(*m_current) : QRect();
}

void FeedView::setHovered(std::optional<std::uint64_t> number)
{
    if (number == m_hovered || m_holdsHover)
        return;
    m_hovered = number;
    viewport()->update();
    Q_EMIT targetChanged();
}

void FeedView::holdHover(bool hold)
{
    m_holdsHover = hold;
    setPaused(m_isHovered, hold || viewport()->underMouse());
    if (m_isHovered)
        m_rest.start();
    if (!hold && !viewport()->underMouse())
        setHovered({});
}

void FeedView::setCurrent(std::optional<std::uint64_t> number)
{
    if (number == m_current)
        return;
    m_current = number;
    viewport()->update();
    Q_EMIT targetChanged();
    const auto at = number ? indexOf(*number) : std::nullopt;
    if (!at || !QAccessible::isActive())
        return;
    QAccessibleEvent event(this, QAccessible::Focus);
    event.setChild(int(*at));
    QAccessible::updateAccessibility(&event);
}

void FeedView::setPaused(bool &which, bool on)
{
    if (which == on)
        return;
    const bool wasPaused = isPaused();
    which = on;
    if (isPaused() && !wasPaused)
        m_pausedFor.start();
    // A pause holds the rows where they are; its end goes on where the view was following.
    if (isPaused() && !wasPaused && m_follows) {
        stopFollowing();
        m_resumes = true;
    } else if (!isPaused() && wasPaused && m_resumes) {
        m_resumes = false;
        // More than a screenful went by: what was read last is marked, to be found again.
        if (newCount() > int(m_visible.size()) && m_seenEnd > 0)
            m_leftOff = m_seenEnd - 1;
        goToEnd();
    }
    schedule();
    Q_EMIT stateChanged();
}

//! The moderator looks elsewhere, or went away: the rows go on.
void FeedView::onMouseRested()
{
    m_holdsHover = false;
    setHovered({});
    setPaused(m_isHovered, false);
}

bool FeedView::showNameTip(QHelpEvent *event)
{
    const auto number = rowAt(event->pos());
    const QString name = number && m_rows.isOnName(rowRect(*number), event->pos())
        ? m_rows.cutName(*number)
        : QString();
    if (name.isEmpty()) {
        QToolTip::hideText();
        event->ignore();
    } else {
        QToolTip::showText(event->globalPos(), plainToolTip(name), viewport());
    }
    return true;
}

bool FeedView::viewportEvent(QEvent *event)
{
    if (event->type() == QEvent::ToolTip)
        return showNameTip(static_cast<QHelpEvent *>(event));
    if (event->type() == QEvent::Enter) {
        setPaused(m_isHovered, true);
        m_rest.start();
    } else if (event->type() == QEvent::Leave && !m_holdsHover) {
        m_rest.stop();
        setPaused(m_isHovered, false);
        setHovered({});
    }
    return QAbstractScrollArea::viewportEvent(event);
}

void FeedView::mouseMoveEvent(QMouseEvent *event)
{
    setPaused(m_isHovered, true);
    m_rest.start();
    const auto number = rowAt(event->pos());
    setHovered(number);
    const bool link = number && m_rows.linkAt(rowRect(*number), *number, event->pos()).has_value();
    const bool name =
        number && targetOf(*number) && m_rows.isOnName(rowRect(*number), event->pos());
    viewport()->setCursor(link || name ? Qt::PointingHandCursor : Qt::ArrowCursor);
}

void FeedView::mousePressEvent(QMouseEvent *event)
{
    m_pressedAt = event->pos();
    if (const auto number = rowAt(event->pos())) {
        setCurrent(number);
        if (event->modifiers() == Qt::ControlModifier && event->button() == Qt::LeftButton)
            toggleSelected(*number);
    }
}

void FeedView::mouseReleaseEvent(QMouseEvent *event)
{
    const auto number = rowAt(event->pos());
    if (event->button() != Qt::LeftButton || event->modifiers() == Qt::ControlModifier || !number
        || number != rowAt(m_pressedAt) || number != m_current)
        return;
    const QRect rect = rowRect(*number);
    if (const auto url = m_rows.linkAt(rect, *number, event->pos())) {
        openForeignUrl(*url, this);
    } else if (m_rows.isOnName(rect, event->pos()) && m_rows.foldAt(*number)) {
        toggleFold(*number);
    } else if (m_rows.isOnName(rect, event->pos())) {
        if (const auto who = targetOf(*number))
            Q_EMIT personTriggered(who->user);
    }
}

void FeedView::contextMenuEvent(QContextMenuEvent *event)
{
    const bool byKey = event->reason() == QContextMenuEvent::Keyboard;
    const auto number = byKey ? m_current : rowAt(event->pos());
    const auto what = number ? targetOf(*number) : std::nullopt;
    if (!what)
        return;
    const QPoint at =
        byKey ? viewport()->mapToGlobal(rowRect(*number).center()) : event->globalPos();
    Q_EMIT menuRequested(*what, at);
}

void FeedView::wheelEvent(QWheelEvent *event)
{
    const int pixels =
        event->pixelDelta().isNull() ? event->angleDelta().y() * 60 / 120 : event->pixelDelta().y();
    m_resumes = m_resumes && pixels == 0;
    scrollBy(pixels);
    event->accept();
}

// Keys.

void FeedView::moveCurrent(int steps)
{
    const auto count = std::int64_t(rowCount());
    if (count == 0)
        return;
    const auto last =
        m_visible.empty() ? count - 1 : std::int64_t(indexOf(m_visible.front().number).value_or(0));
    const auto from =
        m_current ? std::int64_t(indexOf(*m_current).value_or(0)) : last + (steps < 0 ? 1 : 0);
    const auto to = std::clamp<std::int64_t>(from + steps, 0, count - 1);
    m_hovered.reset();
    setCurrent(rowNumber(std::size_t(to)));
    makeVisible(*m_current);
}

void FeedView::makeVisible(std::uint64_t number)
{
    const QRect rect = rowRect(number);
    if (!rect.isEmpty() && rect.top() >= 0 && rect.bottom() < viewport()->height())
        return;
    m_resumes = false;
    if (!rect.isEmpty()) {
        scrollBy(rect.top() < 0 ? -rect.top() : viewport()->height() - rect.bottom() - 1);
        return;
    }
    const bool isAbove = m_visible.empty() || number < m_visible.back().number;
    stopFollowing();
    if (isAbove) {
        scrollToIndex(indexOf(number).value_or(0));
    } else {
        m_anchor = number;
        m_anchorBelow = 0;
    }
    schedule();
}

//! What acts without a comment first; false: not here, or there is none to act on.
bool FeedView::actByKey(const KeyMap::Pressed &pressed)
{
    switch (int(pressed.command)) { // of the many
    case int(Command::UndoAct):
        Q_EMIT undoTriggered();
        return true;
    case int(Command::UndoAllActs):
        Q_EMIT undoAllTriggered();
        return true;
    case int(Command::FoldWave):
        if (m_current)
            toggleFold(*m_current);
        return m_current.has_value();
    default:
        break;
    }
    const auto what = target();
    return what && actOn(*what, pressed);
}

bool FeedView::actOn(const Target &what, const KeyMap::Pressed &pressed)
{
    const auto &state = m_record->state();
    switch (int(pressed.command)) { // of the many
    case int(Command::RemoveComment):
        Q_EMIT actionTriggered(Action::RemoveComment, what);
        return true;
    case int(Command::PinComment):
        Q_EMIT actionTriggered(
            state.pinned.contains(what.comment) ? Action::UnpinComment : Action::PinComment, what);
        return true;
    case int(Command::BlockViewer):
        Q_EMIT actionTriggered(
            state.blocked.contains(what.user) ? Action::UnblockViewer : Action::BlockViewer, what);
        return true;
    case int(Command::PersonSheet):
        Q_EMIT sheetWanted(what);
        return true;
    case int(Command::Evidence):
        Q_EMIT evidenceWanted(what);
        return true;
    case int(Command::WatchPerson):
        Q_EMIT watchTriggered(what.user);
        return true;
    case int(Command::Preset):
        Q_EMIT presetTriggered(pressed.index + 1, what);
        return true;
    // The same, and more of it: with a reason, or all of this person.
    case int(Command::BlockWithReason):
        Q_EMIT boxWanted(Action::BlockViewer, what);
        return true;
    case int(Command::RemoveWithReason):
        Q_EMIT boxWanted(Action::RemoveComment, what);
        return true;
    case int(Command::RemoveAllOfPerson):
        Q_EMIT removalOfAllTriggered(what);
        return true;
    default:
        return false;
    }
}

//! True where it moved, or a person was reached.
bool FeedView::moveByKey(const QKeyEvent &event)
{
    const int page = std::max(int(m_visible.size()) - 1, 1);
    switch (event.key()) {
    case Qt::Key_Up:
        moveCurrent(-1);
        return true;
    case Qt::Key_Down:
        moveCurrent(1);
        return true;
    case Qt::Key_PageUp:
        moveCurrent(-page);
        return true;
    case Qt::Key_PageDown:
        moveCurrent(page);
        return true;
    case Qt::Key_Home:
        moveCurrent(-int(std::min<std::size_t>(rowCount(), INT_MAX)));
        return true;
    case Qt::Key_End:
        m_resumes = false;
        setCurrent({});
        goToEnd();
        return true;
    case Qt::Key_Escape:
        setCurrent({});
        return true;
    case Qt::Key_Return:
    case Qt::Key_Enter:
    case Qt::Key_Space: {
        const bool isPlain = !(event.modifiers() & ~Qt::KeyboardModifiers(Qt::KeypadModifier));
        const auto what = target();
        if (!what || !isPlain || event.isAutoRepeat())
            return false;
        Q_EMIT personTriggered(what->user);
        return true;
    }
    default:
        return false;
    }
}

void FeedView::keyPressEvent(QKeyEvent *event)
{
    if (selectByKey(*event))
        return;
    const auto pressed = Keys::of(this).pressed(*event, KeyPlace::Feed);
    if (pressed && pressed->command == Command::Reveal) {
        if (!event->isAutoRepeat())
            setRevealed(true);
        return;
    }
    // A key that is held down acts once.
    if (pressed && !event->isAutoRepeat() && actByKey(*pressed))
        return;
    if (!pressed && event->matches(QKeySequence::Undo) && !event->isAutoRepeat()) {
        Q_EMIT undoTriggered();
        return;
    }
    if (!pressed && moveByKey(*event))
        return;
    QAbstractScrollArea::keyPressEvent(event);
}

//! What is blurred is shown for as long as a key is held, and no longer.
void FeedView::setRevealed(bool isShown)
{
    m_rows.setRevealed(isShown);
    viewport()->update();
    if (std::exchange(m_isRevealed, isShown) != isShown)
        Q_EMIT revealed(isShown);
}

void FeedView::keyReleaseEvent(QKeyEvent *event)
{
    if (Keys::of(this).isRelease(*event, Command::Reveal)) {
        setRevealed(false);
        return;
    }
    QAbstractScrollArea::keyReleaseEvent(event);
}

void FeedView::focusInEvent(QFocusEvent *event)
{
    QAbstractScrollArea::focusInEvent(event);
    viewport()->update();
}

void FeedView::focusOutEvent(QFocusEvent *event)
{
    QAbstractScrollArea::focusOutEvent(event);
    setPaused(m_isAltHeld, false);
    setRevealed(false);
}

} // namespace wxm::live
