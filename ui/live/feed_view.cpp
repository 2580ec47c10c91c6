// SPDX-License-Identifier: MIT
#include "ui/live/feed_view.h"

#include "ui/common/accessible.h"
#include "ui/common/paint.h"
#include "ui/live/feed_accessible.h"
#include "ui/live/live_words.h"

#include <QAccessible>
#include <QPainter>
#include <QScrollBar>

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace wxm::live {

namespace {
constexpr int kFrameMs = 16;
} // namespace

FeedView::FeedView(LiveStore &store, QWidget *parent)
    : QAbstractScrollArea(parent)
    , m_store(store)
    , m_rows(*this)
    , m_news(new FeedNews(*this))
{
    installFeedAccessibility();
    setFrameShape(QFrame::NoFrame);
    setFocusPolicy(Qt::StrongFocus);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollBarPolicy(Qt::ScrollBarAsNeeded);
    viewport()->setMouseTracking(true);
    viewport()->setAttribute(Qt::WA_OpaquePaintEvent);
    setAccessibleName(tr("Live feed"));
    m_tick.setSingleShot(true);
    m_tick.setTimerType(Qt::PreciseTimer);
    m_rest.setSingleShot(true);
    m_rest.setInterval(kLongestHoverMs);
    connect(&m_rest, &QTimer::timeout, this, &FeedView::onMouseRested);
    m_tick.setInterval(kFrameMs);
    connect(&m_tick, &QTimer::timeout, this, [this] {
        sync();
        m_isReady = true;
        announceNews();
        viewport()->update();
    });
    connect(verticalScrollBar(), &QScrollBar::actionTriggered, this, [this] {
        const auto *bar = verticalScrollBar();
        if (bar->sliderPosition() >= bar->maximum())
            goToEnd();
        else
            scrollToIndex(std::size_t(std::max(bar->sliderPosition(), 0)));
    });
    connect(&m_store, &LiveStore::changed, this, &FeedView::onChanged);
    connect(&m_store, &LiveStore::openedChanged, this, [this] {
        if (m_record && m_store.find(m_live) != m_record)
            setLive({});
    });
}

FeedView::~FeedView() = default;

void FeedView::setLive(LiveId live)
{
    m_live = live;
    m_record = m_store.find(live);
    m_rows.setLive(m_record);
    m_current.reset();
    m_hovered.reset();
    m_leftOff.reset();
    m_unfolded.clear();
    m_selected.clear();
    m_isSelecting = false;
    m_visible.clear();
    m_follows = true;
    m_news->begin(m_record ? m_record->feed().endRow() : 0);
    m_openGap.reset();
    m_gapsKnown = m_record ? m_record->feed().endRow() : 0; // what was there is no news
    m_layoutNumber = m_record ? m_record->feed().layoutNumber() : 0;
    forgetFeedRows(this);
    refilter();
    schedule();
    Q_EMIT targetChanged();
}

void FeedView::onChanged(LiveId live)
{
    if (live == m_live && m_record)
        schedule();
}

//! Only where a screen reader listens, and for the feed that has the keyboard: several at once are
//! noise.
void FeedView::announceNews()
{
    if (!m_record || m_isLane)
        return;
    const auto &feed = m_record->feed();
    const auto end = feed.endRow();
    tellGap();
    if (!hasFocus() || !QAccessible::isActive() || m_news->knownEnd() > end)
        return m_news->begin(end);
    int comments = 0;
    std::uint64_t newest = 0;
    for (auto row = std::max(m_news->knownEnd(), feed.firstRow()); row < end; ++row) {
        if (feed.row(row).kind != FeedRow::Kind::Comment || !passes(row))
            continue;
        ++comments;
        newest = row;
    }
    m_news->came(comments, newest, end);
}

//! Once it is known what it cost, and wherever the keyboard is: a reader cannot see the line.
void FeedView::tellGap()
{
    const auto &feed = m_record->feed();
    for (auto row = std::max(m_gapsKnown, feed.firstRow()); row < feed.endRow(); ++row) {
        if (feed.row(row).kind == FeedRow::Kind::Gap)
            m_openGap = row;
    }
    m_gapsKnown = feed.endRow();
    if (!m_openGap)
        return;
    const bool isKept = *m_openGap >= feed.firstRow() && *m_openGap < feed.endRow();
    if (isKept && GapFill(feed.row(*m_openGap).note & 3U) == GapFill::Filling)
        return;
    if (isKept && isVisible() && isActiveWindow())
        announce(this, spokenRow(*m_openGap));
    m_openGap.reset();
}

void FeedView::schedule()
{
    m_isDirty = true;
    if (!m_tick.isActive())
        m_tick.start();
}

// Which rows there are.

bool FeedView::passes(std::uint64_t number) const
{
    const auto &feed = m_record->feed();
    const auto &row = feed.row(number);
    switch (row.kind) {
    case FeedRow::Kind::Gap:
        return !m_isLane;
    case FeedRow::Kind::Gift:
        return m_kinds.gifts && m_filter.gifts && m_filter.words.isEmpty() && !m_filter.watchedOnly;
    case FeedRow::Kind::Burst:
        return m_filter.bursts && m_filter.words.isEmpty() && !m_filter.watchedOnly
            && m_kinds.shows(feed.burst(row));
    case FeedRow::Kind::Notice:
        return (m_filter.bursts || FeedKinds::isNeverHidden(Notice(row.note)))
            && m_filter.words.isEmpty() && !m_filter.watchedOnly && m_kinds.shows(Notice(row.note));
    case FeedRow::Kind::Comment:
        break;
    }
    if (!m_filter.comments || isFoldedAway(number))
        return false;
    if (m_filter.watchedOnly && (!m_flagged || !m_flagged->find(m_live, number)))
        return false;
    if (m_filter.words.isEmpty())
        return true;
    m_folded.assign(feed.text(row));
    if (m_wanted.isWithin(m_folded))
        return true;
    m_folded.assign(std::string_view(feed.person(row).name));
    return m_wanted.isWithin(m_folded);
}

void FeedView::setFilter(const FeedFilter &filter)
{
    if (filter == m_filter)
        return;
    m_filter = filter;
    m_wanted = FoldedPhrase(filter.words);
    refilter();
    m_follows = true;
    forgetFeedRows(this);
    schedule();
    Q_EMIT stateChanged();
}

void FeedView::setFlagged(const FlaggedComments &flagged)
{
    m_flagged = &flagged;
    m_rows.setFlagged(m_flagged);
    connect(&flagged, &FlaggedComments::found, this, &FeedView::onChanged);
    connect(&flagged, &FlaggedComments::folded, this, &FeedView::onChanged);
    connect(&flagged, &FlaggedComments::reset, this, [this](LiveId live) {
        if (live != m_live || !m_record)
            return;
        m_rows.forgetLayouts();
        refilter();
        forgetFeedRows(this);
        schedule();
    });
    refilter();
    schedule();
}

void FeedView::setStaff(const QList<Staff> &staff)
{
    m_rows.setStaff(staff);
    schedule();
}

void FeedView::refilter()
{
    const auto *all = folds();
    m_foldsTaken = all ? all->endChange() : 0;
    m_filtered.clear();
    m_hiddenBursts.clear();
    m_filteredEnd = m_record ? m_record->feed().firstRow() : 0;
    extendFilter();
}

void FeedView::extendFilter()
{
    if (!m_record || !isListed())
        return;
    const auto &feed = m_record->feed();
    while (!m_filtered.empty() && m_filtered.front() < feed.firstRow())
        m_filtered.pop_front();
    const auto end = m_filter.watchedOnly && m_flagged
        ? std::min(feed.endRow(), m_flagged->lookedAtEnd(m_live))
        : feed.endRow();
    for (m_filteredEnd = std::max(m_filteredEnd, feed.firstRow()); m_filteredEnd < end;
         ++m_filteredEnd) {
        if (passes(m_filteredEnd))
            m_filtered.push_back(m_filteredEnd);
        else if (feed.row(m_filteredEnd).kind == FeedRow::Kind::Burst)
            m_hiddenBursts.push_back(m_filteredEnd);
    }
}

std::size_t FeedView::rowCount() const
{
    if (!m_record)
        return 0;
    return isListed() ? m_filtered.size() : m_record->feed().size();
}

std::uint64_t FeedView::rowNumber(std::size_t at) const
{
    return isListed() ? m_filtered[at] : m_record->feed().firstRow() + at;
}

std::optional<std::size_t> FeedView::indexOf(std::uint64_t number) const
{
    if (!m_record || number < m_record->feed().firstRow() || number >= m_record->feed().endRow())
        return {};
    if (!isListed())
        return std::size_t(number - m_record->feed().firstRow());
    const auto found = std::lower_bound(m_filtered.begin(), m_filtered.end(), number);
    if (found == m_filtered.end())
        return {};
    return std::size_t(found - m_filtered.begin());
}

// Where they are.

//! Rows were put in between: find the ones again that a person looks at.
void FeedView::followShift()
{
    const auto &feed = m_record->feed();
    const auto then = std::exchange(m_layoutNumber, feed.layoutNumber());
    const auto follow = [&](std::optional<std::uint64_t> &number) {
        if (number)
            number = feed.nowAt(*number, then);
    };
    const bool hadTarget = m_current || m_hovered;
    follow(m_leftOff);
    follow(m_current);
    follow(m_hovered);
    if (!m_follows)
        m_anchor = feed.nowAt(m_anchor, then).value_or(std::max(m_anchor, feed.firstRow()));
    if (m_seenEnd > 0)
        m_seenEnd = feed.nowAt(m_seenEnd - 1, then).value_or(m_seenEnd - 1) + 1;
    m_news->follow(feed, then);
    forgetFeedRows(this);
    const auto stable = feed.stableEnd(then);
    while (!m_filtered.empty() && m_filtered.back() >= stable)
        m_filtered.pop_back();
    while (!m_hiddenBursts.empty() && m_hiddenBursts.back() >= stable)
        m_hiddenBursts.pop_back();
    m_filteredEnd = std::min(m_filteredEnd, stable);
    if (hadTarget)
        Q_EMIT targetChanged();
}

void FeedView::sync()
{
    m_isDirty = false;
    if (m_record) {
        const auto &feed = m_record->feed();
        if (m_layoutNumber != feed.layoutNumber())
            followShift();
        takeFolds();
        extendFilter();
        takeBursts();
        if (m_current && *m_current < feed.firstRow())
            setCurrent({});
        if (m_follows && !isPaused())
            m_seenEnd = feed.endRow();
    }
    layOut();
    updateScrollBar();
    Q_EMIT stateChanged();
    if (m_hovered || m_current)
        Q_EMIT targetChanged();
}

//! The rows that were laid out are kept, by the same numbers and in the same room.
bool FeedView::isStillThere() const
{
    if (!m_record || m_visible.empty())
        return false;
    const auto &feed = m_record->feed();
    return m_layoutNumber == feed.layoutNumber() && m_visible.back().number >= feed.firstRow()
        && m_visible.front().rect.width() == viewport()->width();
}

void FeedView::layOut()
{
    m_visible.clear();
    const auto count = rowCount();
    if (count == 0)
        return;
    m_rows.setWidth(viewport()->width());
    std::size_t at = count - 1;
    int below = 0;
    if (!m_follows) {
        if (const auto anchor = indexOf(m_anchor)) {
            at = *anchor;
            below = m_anchorBelow;
        } else if (m_anchor < rowNumber(0)) {
            at = 0; // what was being read is gone: the oldest row that is left
            m_anchor = rowNumber(0);
            below = m_anchorBelow = 0;
        }
    }
    int bottom = viewport()->height() + below;
    for (std::size_t left = at + 1; left-- > 0 && bottom > 0;) {
        const auto number = rowNumber(left);
        const int height = rowHeight(number);
        m_visible.push_back({number, QRect(0, bottom - height, viewport()->width(), height)});
        bottom -= height;
    }
    // Old rows do not fill the view: what is newer comes up into the room.
    if (!m_follows && bottom > 0 && (at + 1 < count || below > 0)) {
        for (auto &one : m_visible)
            one.rect.translate(0, -bottom);
        int lower = m_visible.front().rect.bottom() + 1;
        for (auto next = at + 1; next < count && lower < viewport()->height(); ++next) {
            const auto number = rowNumber(next);
            const int height = rowHeight(number);
            m_visible.insert(
                m_visible.begin(), {number, QRect(0, lower, viewport()->width(), height)});
            lower += height;
        }
        m_anchor = m_visible.front().number;
        m_anchorBelow = std::max(m_visible.front().rect.bottom() + 1 - viewport()->height(), 0);
    }
    if (m_visible.back().number == rowNumber(0) && m_visible.back().rect.top() >= 0 && !m_follows)
        Q_EMIT olderWanted();
}

void FeedView::stopFollowing()
{
    if (!m_follows || rowCount() == 0)
        return;
    m_follows = false;
    m_anchor = m_visible.empty() ? rowNumber(rowCount() - 1) : m_visible.front().number;
    m_anchorBelow = 0;
    m_seenEnd = m_anchor + 1;
}

void FeedView::scrollBy(int pixels)
{
    if (rowCount() == 0)
        return;
    if (pixels > 0)
        stopFollowing();
    if (m_follows)
        return;
    auto at = indexOf(m_anchor).value_or(0);
    m_anchorBelow += pixels;
    while (at > 0 && m_anchorBelow >= rowHeight(rowNumber(at)))
        m_anchorBelow -= rowHeight(rowNumber(at--));
    while (m_anchorBelow < 0 && at + 1 < rowCount())
        m_anchorBelow += rowHeight(rowNumber(++at));
    m_anchor = rowNumber(at);
    if (m_anchorBelow < 0 || (m_anchorBelow == 0 && at + 1 == rowCount())) {
        goToEnd();
        return;
    }
    m_anchorBelow = std::min(m_anchorBelow, rowHeight(m_anchor));
    m_seenEnd = std::max(m_seenEnd, m_anchor + 1);
    schedule();
}

void FeedView::scrollToIndex(std::size_t top)
{
    const auto count = rowCount();
    if (count == 0)
        return;
    stopFollowing();
    // The row that stands at the lower edge when `top` stands at the upper one.
    int room = viewport()->height();
    auto at = std::min(top, count - 1);
    for (room -= rowHeight(rowNumber(at)); room > 0 && at + 1 < count;)
        room -= rowHeight(rowNumber(++at));
    m_anchor = rowNumber(at);
    m_anchorBelow = std::max(-room, 0);
    m_seenEnd = std::max(m_seenEnd, m_anchor + 1);
    schedule();
}

void FeedView::updateScrollBar()
{
    auto *bar = verticalScrollBar();
    const QSignalBlocker quiet(bar);
    const auto count = int(rowCount());
    const auto shown = int(m_visible.size());
    const auto top = m_visible.empty() ? 0 : int(indexOf(m_visible.back().number).value_or(0));
    bar->setPageStep(std::max(shown, 1));
    bar->setRange(0, std::max(count - shown, 0));
    bar->setValue(m_follows ? bar->maximum() : top);
}

void FeedView::goToEnd()
{
    m_follows = true;
    if (m_record)
        m_seenEnd = m_record->feed().endRow();
    schedule();
    Q_EMIT stateChanged();
}

int FeedView::newCount() const
{
    if (!m_record || m_follows)
        return 0;
    if (!isListed())
        return int(m_record->feed().endRow() - std::min(m_seenEnd, m_record->feed().endRow()));
    return int(
        m_filtered.end() - std::lower_bound(m_filtered.begin(), m_filtered.end(), m_seenEnd));
}

int FeedView::watchCount() const
{
    return m_flagged && m_record ? int(m_flagged->of(m_live).size()) : 0;
}

int FeedView::newWatchCount() const
{
    if (!m_record || m_follows || !m_flagged)
        return 0;
    const auto &all = m_flagged->of(m_live);
    return int(all.end()
        - std::lower_bound(all.begin(), all.end(), m_seenEnd,
            [](const Flagged &one, std::uint64_t row) { return one.row < row; }));
}

//! With the line that may stand under it.
int FeedView::rowHeight(std::uint64_t number) const
{
    const int line = m_leftOff == number ? Theme::of(this).scaled(feed::kReason) : 0;
    return m_rows.height(number) + line;
}

void FeedView::paintLeftOff(QPainter &painter, const QRect &row) const
{
    const auto &theme = Theme::of(this);
    const int height = theme.scaled(feed::kReason);
    const QRect line(row.left(), row.bottom() + 1 - height, row.width(), height);
    const QString words = tr("You left off here");
    auto style = ownCellStyle(
        theme, TextSize::Meta, words, ColorRole::AccentText, layoutDirection(), Weight::Bold);
    const int width = cellWidth(words, style.font) + 1;
    const int from = line.left() + (line.width() - width) / 2;
    painter.setPen(QPen(theme.color(ColorRole::AccentText), 1));
    const int middle = line.center().y();
    painter.drawLine(line.left() + space::k16, middle, from - space::k12, middle);
    painter.drawLine(from + width + space::k12, middle, line.right() - space::k16, middle);
    paintCell(&painter, QRect(from, line.top(), width, height), words, style);
}

QRect FeedView::rowRect(std::uint64_t number) const
{
    for (const auto &one : m_visible) {
        if (one.number == number)
            return one.rect;
    }
    return {};
}

std::optional<std::uint64_t> FeedView::rowAt(const QPoint &point) const
{
    for (const auto &one : m_visible) {
        if (one.rect.contains(point))
            return one.number;
    }
    return {};
}

QString FeedView::spokenRow(std::uint64_t number) const
{
    return m_record ? m_rows.spoken(number) : QString();
}

void FeedView::resizeEvent(QResizeEvent *event)
{
    QAbstractScrollArea::resizeEvent(event);
    // What is being read stays where it is, whatever comes and goes below.
    if (!m_follows && event->oldSize().height() > 0)
        m_anchorBelow =
            std::max(m_anchorBelow + event->oldSize().height() - event->size().height(), 0);
    schedule();
}

void FeedView::changeEvent(QEvent *event)
{
    QAbstractScrollArea::changeEvent(event);
    const auto type = event->type();
    if (type == QEvent::LanguageChange)
        setAccessibleName(m_isLane ? tr("Gifts, likes and shares") : tr("Live feed"));
    if (type == QEvent::LanguageChange || type == QEvent::PaletteChange
        || type == QEvent::FontChange || type == QEvent::LayoutDirectionChange) {
        m_rows.clear();
        schedule();
    }
}

void FeedView::paintEvent(QPaintEvent *)
{
    // What came since the tick has a frame of its own: nothing is laid out twice for one.
    if (m_isDirty && !(m_isReady && isStillThere()))
        sync();
    m_isReady = false;
    QPainter painter(viewport());
    painter.fillRect(viewport()->rect(), Theme::of(this).color(ColorRole::Surface));
    for (const auto &one : m_visible) {
        QRect rect = one.rect;
        if (m_leftOff == one.number) {
            paintLeftOff(painter, rect);
            rect.setHeight(m_rows.height(one.number));
        }
        m_rows.paint(painter, rect, one.number,
            {.isHovered = m_hovered == one.number,
                .isCurrent = m_current == one.number,
                .hasFocus = hasFocus(),
                .isSelected = isSelected(one.number)});
    }
    if (hasFocus() && !m_current) // no row has it yet
        paintInnerFocus(&painter, viewport()->rect(), Theme::of(this));
}

} // namespace wxm::live
