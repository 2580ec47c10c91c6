// SPDX-License-Identifier: MIT
#include "ui/live/live_page.h"

#include "base/foreign_text.h"
#include "ui/common/error_text.h"
#include "ui/live/feed_pane.h"
#include "ui/live/live_tabs.h"
#include "ui/live/lives_list.h"
#include "ui/live/rules_dialog.h"
#include "ui/live/side_panel.h"
#include "ui/live/triage_view.h"
#include "ui/live/waves_view.h"

#include <QApplication>
#include <QEvent>
#include <QGridLayout>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QStackedWidget>
#include <QStyle>

namespace wxm::live {

namespace {
// At 100 % text.
constexpr int kFoldPanelBelow = 760;
constexpr int kNarrowestFeed = 330;
constexpr int kLowestFeed = 360;
constexpr int kWavesMs = 2'000; //!< So often it is looked whether one rises.
} // namespace

LivePage::LivePage(Live &live, QWidget *parent)
    : ShellPage(parent)
    , m_live(live)
    , m_tabs(new LiveTabs(live, this))
    , m_stack(new QStackedWidget(this))
    , m_list(new LivesList(live, this))
    , m_triage(new TriageView(live, this))
    , m_waves(new WavesView(live, this))
    , m_area(new QWidget(this))
    , m_grid(new QGridLayout(m_area))
    , m_side(new SidePanel(live, this))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    auto *row = new QHBoxLayout;
    row->setSpacing(0);
    m_stack->addWidget(m_list);
    m_stack->addWidget(m_area);
    m_stack->addWidget(m_triage);
    m_stack->addWidget(m_waves);
    row->addWidget(m_stack, 1);
    row->addSpacerItem(m_roomForSide); // the panel lies over it, or over the feed
    column->addWidget(m_tabs);
    column->addLayout(row, 1);
    m_grid->setContentsMargins(0, 0, 0, 0);
    m_grid->setSpacing(1);
    m_row = row;

    connect(m_tabs, &LiveTabs::chosen, this, &LivePage::setCurrent);
    connect(m_tabs, &LiveTabs::triageRequested, this, &LivePage::showTriage);
    connect(m_triage, &TriageView::left, this, &LivePage::backToFeeds);
    connect(m_tabs, &LiveTabs::wavesRequested, this, &LivePage::showWaves);
    connect(m_waves, &WavesView::left, this, &LivePage::backToFeeds);
    connect(&m_live.triage, &Triage::changed, this,
        [this] { m_tabs->setWaiting(m_live.triage.waitingCount()); });
    m_lookForWaves.setInterval(kWavesMs);
    connect(&m_lookForWaves, &QTimer::timeout, this,
        [this] { m_tabs->setRising(WavesView::rising(m_live)); });
    m_lookForWaves.start();
    connect(m_tabs, &LiveTabs::listRequested, this, [this] { setCurrent({}); });
    connect(m_tabs, &LiveTabs::watchRequested, this, &LivePage::watch);
    connect(m_tabs, &LiveTabs::splitChanged, this, [this](bool split) {
        m_tabs->setSplit(split);
        arrange();
    });
    connect(m_tabs, &LiveTabs::panelToggled, this, [this] {
        wantPanel(m_side->isHidden());
        arrange();
    });
    connect(m_side, &SidePanel::messageTriggered, this, &LivePage::messageTriggered);
    connect(m_list, &LivesList::chosen, this, &LivePage::watch);
    connect(m_list, &LivesList::numberWanted, m_tabs, &LiveTabs::focusNumber);
    connect(&m_live.store, &LiveStore::openedChanged, this, &LivePage::refreshPanes);
    connect(&m_live.store, &LiveStore::changed, this, &LivePage::onChanged);
    connect(&m_live.watch, &LiveWatch::stateChanged, this, [this] { showNote(); });
    connect(&m_live.session, &Session::signedIn, this,
        [this] { m_live.lives.setActive(m_list->isVisible()); });
    refreshPanes();
}

QString LivePage::title() const { return tr("Live"); }

void LivePage::activate()
{
    m_live.watch.look();
    if (auto *front = pane(m_current))
        front->view().setFocus();
    else
        m_tabs->focusNumber();
}

QList<Place> LivePage::places()
{
    QList<Place> all;
    QSet<LiveId> known;
    const auto add = [&](LiveId id, const QString &title, const QString &streamer) {
        if (!id.isValid() || known.contains(id))
            return;
        known.insert(id);
        const QString name = shownTitle(title);
        all.append({.kind = Place::Kind::Live,
            .name = name.isEmpty() ? tr("Live %1").arg(isolateLtr(u'#' + id.toString())) : name,
            .id = id.value,
            .detail = shownTitle(streamer),
            .alsoFound = streamer,
            .icon = IconName::Live,
            .open =
                [this, id] {
                    Q_EMIT wanted();
                    watch(id);
                },
            .openBeside =
                [this, id] {
                    Q_EMIT wanted();
                    m_tabs->setSplit(true);
                    watch(id);
                }});
    };
    for (const auto id : m_live.store.opened()) {
        if (const auto *record = m_live.store.find(id))
            add(id, record->state().title, record->state().streamerName);
    }
    for (const auto &row : m_live.lives.rows())
        add(row.id, row.title, row.streamerName);
    return all;
}

QList<KeyHelp> LivePage::keyHelp() const
{
    return {{QStringLiteral("P"), tr("Pin or unpin the comment")},
        {QStringLiteral("Delete"), tr("Remove the comment")},
        {QStringLiteral("B"), tr("Block or unblock the viewer")},
        {QStringLiteral("Z"), tr("Take back what is waiting")},
        {QStringLiteral("Alt"), tr("Hold: the feed stands still")},
        {QStringLiteral("Enter"), tr("Who wrote the comment")},
        {QStringLiteral("End"), tr("Go to the newest comment")},
        {QStringLiteral("T"), tr("Triage: the flagged comments of all lives")},
        {QStringLiteral("J"), tr("In triage: the next comment")},
        {QStringLiteral("K"), tr("In triage: the previous comment")},
        {QStringLiteral("R"), tr("In triage: remove the comment")},
        {QStringLiteral("Space"), tr("In triage: looked at, leave it")},
        {QStringLiteral("X"), tr("In triage: not a hit")}};
}

void LivePage::watch(LiveId live)
{
    if (!m_live.watch.watch(live, m_live.session.identity().id)) {
        m_tabs->setFault(tr("At most %n lives can be watched at a time. Close one first.", nullptr,
            int(m_live.watch.most())));
        return;
    }
    setCurrent(live);
    if (auto *front = pane(live))
        front->view().setFocus();
}

void LivePage::unwatch(LiveId live) { m_live.watch.unwatch(live); }

FeedPane *LivePage::pane(LiveId live) const
{
    for (auto *one : m_panes) {
        if (one->liveId() == live)
            return one;
    }
    return nullptr;
}

//! One pane for each live that the store has open.
void LivePage::refreshPanes()
{
    const auto opened = m_live.store.opened();
    for (auto *one : QList(m_panes)) {
        if (opened.contains(one->liveId()))
            continue;
        m_panes.removeOne(one);
        m_seen.remove(one->liveId());
        one->hide();
        one->deleteLater();
    }
    for (const auto live : opened) {
        if (pane(live))
            continue;
        auto *made = new FeedPane(m_live, live, m_area);
        m_panes.append(made);
        connect(made, &FeedPane::activated, this, [this, live] { setCurrent(live); });
        connect(made, &FeedPane::closeRequested, this, [this, live] { unwatch(live); });
        connect(made, &FeedPane::rulesWanted, this, &LivePage::editRules);
        connect(made, &FeedPane::personTriggered, this, [this, live](UserId user) {
            setCurrent(live);
            wantPanel(true);
            arrange();
            m_side->showPerson(user);
        });
    }
    if (!opened.contains(m_current))
        m_current = opened.isEmpty() ? LiveId{} : opened.last();
    setCurrent(m_current);
}

void LivePage::setCurrent(LiveId live)
{
    m_current = live;
    m_tabs->setCurrent(live);
    m_tabs->setFront(LiveTabs::Front::Feeds);
    for (auto *one : std::as_const(m_panes))
        one->setActive(one->liveId() == live && m_tabs->isSplit() && m_panes.size() > 1);
    m_stack->setCurrentWidget(live.isValid() ? m_area : static_cast<QWidget *>(m_list));
    m_side->show(live);
    arrange();
    showNote();
}

void LivePage::setSideBySideLimit(int most)
{
    m_mostShown = std::clamp<qsizetype>(most, 1, kSideBySide);
    arrange();
}

void LivePage::editRules() { (new RulesDialog(m_live, this))->open(); }

//! Over the feeds, which go on; each comes back as it was.
void LivePage::showTriage()
{
    m_tabs->setFront(LiveTabs::Front::Triage);
    m_stack->setCurrentWidget(m_triage);
    placePanel();
    m_triage->begin();
}

void LivePage::showWaves()
{
    m_tabs->setFront(LiveTabs::Front::Waves);
    m_stack->setCurrentWidget(m_waves);
    placePanel();
    m_waves->begin();
}

void LivePage::backToFeeds()
{
    setCurrent(m_current);
    if (auto *front = pane(m_current))
        front->view().setFocus();
}

//! Where it stands beside the feeds that is a wish to keep; over them it is for now.
void LivePage::wantPanel(bool isWanted)
{
    (hasRoomForPanel() ? m_panelWanted : m_isPanelOver) = isWanted;
}

void LivePage::placePanel()
{
    const bool isFeed = m_stack->currentWidget() == m_area || m_stack->currentWidget() == m_list;
    const bool hasRoom = hasRoomForPanel();
    if (hasRoom)
        m_isPanelOver = false;
    const bool isShown = isFeed && m_current.isValid() && (hasRoom ? m_panelWanted : m_isPanelOver);
    const int wide = std::min(m_side->sizeHint().width(), width());
    m_roomForSide->changeSize(isShown && hasRoom ? wide : 0, 0, QSizePolicy::Fixed);
    m_row->invalidate();
    const int top = m_tabs->sizeHint().height();
    m_side->setGeometry(QStyle::visualRect(
        layoutDirection(), rect(), QRect(width() - wide, top, wide, height() - top)));
    m_side->setVisible(isShown);
    m_side->raise();
}

void LivePage::arrange()
{
    const bool split = m_tabs->isSplit() && m_panes.size() > 1;
    const auto room = roomForFeeds();
    QList<FeedPane *> shown;
    if (split)
        shown = m_panes.first(std::min({m_panes.size(), m_mostShown, room.columns * room.rows}));
    if (auto *front = pane(m_current); front && !shown.contains(front)) {
        if (split)
            shown.removeLast();
        shown.append(front);
    }
    const auto even =
        shown.size() <= 3 ? std::max<qsizetype>(shown.size(), 1) : (shown.size() + 1) / 2;
    const auto columns = std::min(even, room.columns);
    for (auto *one : std::as_const(m_panes)) {
        m_grid->removeWidget(one);
        one->setVisible(shown.contains(one));
        one->setActive(split && one->liveId() == m_current);
    }
    for (qsizetype i = 0; i < shown.size(); ++i)
        m_grid->addWidget(shown[i], int(i / columns), int(i % columns));
    for (auto *one : std::as_const(shown))
        m_seen[one->liveId()] = m_live.store.find(one->liveId())->feed().endRow();
    QList<LiveId> visible;
    for (auto *one : std::as_const(shown))
        visible.append(one->liveId());
    m_live.watch.setVisible(visible);
    placePanel();
}

//! How many feeds can be read side by side; the others are a tab away.
LivePage::Room LivePage::roomForFeeds() const
{
    const auto &theme = Theme::of(this);
    const bool hasPanel = m_panelWanted && hasRoomForPanel();
    const int wide = width() - (hasPanel ? m_side->sizeHint().width() : 0);
    return {std::max(1, wide / theme.scaled(kNarrowestFeed)),
        std::max(1, height() / theme.scaled(kLowestFeed))};
}

//! The panel folds before a feed does, or gets narrower than it can be read in.
bool LivePage::hasRoomForPanel() const
{
    const auto &theme = Theme::of(this);
    if (width() < theme.scaled(kFoldPanelBelow))
        return false;
    const qsizetype narrowest = theme.scaled(kNarrowestFeed);
    const qsizetype feeds =
        m_tabs->isSplit() ? std::clamp<qsizetype>(m_panes.size(), 1, m_mostShown) : 1;
    const auto wanted = feeds <= 3 ? feeds : (feeds + 1) / 2;
    const auto fitting = [&](int room) { return std::min(wanted, room / narrowest); };
    return fitting(width() - m_side->sizeHint().width())
        >= std::max<qsizetype>(fitting(width()), 1);
}

void LivePage::onChanged(LiveId live)
{
    const auto *record = m_live.store.find(live);
    auto *shown = pane(live);
    if (!record || !shown)
        return;
    const auto end = record->feed().endRow();
    if (!shown->isHidden())
        m_seen[live] = end;
    m_tabs->setNews(
        live, int(std::min<std::uint64_t>(end - std::min(m_seen.value(live, end), end), 1'000)));
    int waiting = 0;
    for (const auto one : m_live.store.opened())
        waiting += int(m_live.store.find(one)->state().countOf(Guest::Status::Requested));
    if (waiting != m_waitingGuests) {
        m_waitingGuests = waiting;
        Q_EMIT badgeChanged(waiting);
    }
    if (live == m_current)
        showNote();
}

void LivePage::showNote()
{
    const auto *record = m_live.store.find(m_current);
    QString note;
    if (record)
        note = record->state().selfIsVisible ? tr("You are visible as a viewer")
                                             : tr("Not counted as a viewer");
    if (const auto fault = m_live.watch.joinFault(m_current);
        record && fault && !record->state().selfIsVisible)
        note = tr("Not counted as a viewer: %1").arg(errorText(*fault));
    Q_EMIT noteChanged(note);
}

//! Alt, held anywhere on the page, pauses every feed; some part of it has the focus.
void LivePage::holdAll(bool hold)
{
    // A field keeps the release of a key for itself, so it is looked for on its way there.
    hold ? qApp->installEventFilter(this) : qApp->removeEventFilter(this);
    for (auto *one : std::as_const(m_panes))
        one->view().setAltHeld(hold && !one->isHidden());
}

void LivePage::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Alt && !event->isAutoRepeat())
        holdAll(true);
    // From a feed: fields keep their letters, and never let one come here.
    if (event->key() == Qt::Key_T && event->modifiers() == Qt::NoModifier
        && !event->isAutoRepeat()) {
        showTriage();
        return;
    }
    if (event->key() == Qt::Key_Escape && m_isPanelOver) {
        wantPanel(false);
        backToFeeds();
        return;
    }
    ShellPage::keyPressEvent(event);
}

bool LivePage::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::KeyRelease) {
        const auto *key = static_cast<const QKeyEvent *>(event);
        if (key->key() == Qt::Key_Alt && !key->isAutoRepeat())
            holdAll(false);
    }
    return ShellPage::eventFilter(watched, event);
}

void LivePage::hideEvent(QHideEvent *event)
{
    ShellPage::hideEvent(event);
    holdAll(false);
}

void LivePage::resizeEvent(QResizeEvent *event)
{
    ShellPage::resizeEvent(event);
    arrange();
}

void LivePage::changeEvent(QEvent *event)
{
    ShellPage::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        showNote();
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::LayoutDirectionChange)
        arrange();
    if (event->type() == QEvent::ActivationChange && isActiveWindow() && isVisible())
        m_live.watch.look();
    // Alt+Tab: the release goes to another window.
    if (event->type() == QEvent::ActivationChange && !isActiveWindow())
        holdAll(false);
}

} // namespace wxm::live
