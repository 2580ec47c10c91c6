// SPDX-License-Identifier: MIT
#include "ui/live/live_page.h"

#include "base/foreign_text.h"
#include "ui/common/banner.h"
#include "ui/common/error_text.h"
#include "ui/common/keys.h"
#include "ui/live/brake_dialog.h"
#include "ui/live/break_bar.h"
#include "ui/live/care_view.h"
#include "ui/live/feed_pane.h"
#include "ui/live/input_watch.h"
#include "ui/live/journal_view.h"
#include "ui/live/live_notices.h"
#include "ui/live/live_tabs.h"
#include "ui/live/lives_list.h"
#include "ui/live/panel_rail.h"
#include "ui/live/person_sheet.h"
#include "ui/live/pop_out.h"
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
constexpr int kNarrowestBesidePanel = 520; //!< One feed alone, at 100 %: below it the panel folds.
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
    , m_journal(new JournalView(live, this))
    , m_care(new CareView(live, this))
    , m_breakBar(new BreakBar(live, this))
    , m_emergency(new Banner(this))
    , m_night(new Banner(this))
    , m_area(new QWidget(this))
    , m_grid(new QGridLayout(m_area))
    , m_side(new SidePanel(live, this))
    , m_person(new PersonSheet(live, this))
    , m_rail(new PanelRail(this))
    , m_row(new QHBoxLayout)
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    m_row->setSpacing(0);
    m_stack->addWidget(m_list);
    m_stack->addWidget(m_area);
    m_stack->addWidget(m_triage);
    m_stack->addWidget(m_waves);
    m_stack->addWidget(m_journal);
    m_stack->addWidget(m_care);
    m_row->addWidget(m_stack, 1);
    m_row->addWidget(m_side);
    m_row->addWidget(m_person);
    m_row->addWidget(m_rail);
    m_rail->hide();
    column->addWidget(m_tabs);
    column->addWidget(m_night);
    column->addWidget(m_emergency);
    column->addWidget(m_breakBar);
    column->addLayout(m_row, 1);
    m_grid->setContentsMargins(0, 0, 0, 0);
    m_grid->setSpacing(1);
    m_side->setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Preferred);

    m_notices = new LiveNotices(
        live,
        [this](LiveId which) {
            Q_EMIT wanted();
            watch(which);
        },
        this);
    connect(m_notices, &LiveNotices::noticed, this, &LivePage::noticed);
    connect(m_tabs, &LiveTabs::chosen, this, [this](LiveId chosen) {
        if (m_popOuts.contains(chosen))
            return popOut(chosen);
        setCurrent(chosen);
        putPersonAway();
    });
    connect(m_tabs, &LiveTabs::triageRequested, this, &LivePage::showTriage);
    connect(m_triage, &TriageView::left, this, &LivePage::backToFeeds);
    connect(m_tabs, &LiveTabs::wavesRequested, this, &LivePage::showWaves);
    connect(m_waves, &WavesView::left, this, &LivePage::backToFeeds);
    connect(m_waves, &WavesView::liveWanted, this, &LivePage::watch);
    connect(m_tabs, &LiveTabs::journalRequested, this, &LivePage::showJournal);
    connect(m_journal, &JournalView::left, this, &LivePage::backToFeeds);
    connect(m_tabs, &LiveTabs::careRequested, this, &LivePage::showCare);
    connect(m_care, &CareView::left, this, &LivePage::backToFeeds);
    const auto exposure = [this] {
        m_tabs->setExposure(m_live.exposure.isCounted() ? m_live.exposure.level() : 0);
    };
    connect(&m_live.exposure, &Exposure::changed, this, exposure);
    exposure();
    connect(&m_live.triage, &Triage::changed, this,
        [this] { m_tabs->setWaiting(m_live.triage.waitingCount()); });
    // Where nothing is said no wave rises, and one that has risen is looked at until it is over.
    m_lookForWaves.setSingleShot(true);
    m_lookForWaves.setInterval(kWavesMs);
    connect(&m_lookForWaves, &QTimer::timeout, this, [this] {
        const auto rising = WavesView::rising(m_live);
        m_tabs->setRising(rising);
        if (rising)
            m_lookForWaves.start();
    });
    connect(&m_live.store, &LiveStore::changed, this, [this] {
        if (!m_lookForWaves.isActive())
            m_lookForWaves.start();
    });
    connect(m_tabs, &LiveTabs::listRequested, this, [this] { setCurrent({}); });
    connect(m_tabs, &LiveTabs::watchRequested, this, &LivePage::watch);
    connect(m_tabs, &LiveTabs::splitChanged, this, [this](bool split) {
        m_tabs->setSplit(split);
        m_arranged.clear();
        arrange();
    });
    connect(m_tabs, &LiveTabs::layoutsRequested, this, &LivePage::showLayouts);
    connect(m_tabs, &LiveTabs::panelToggled, this, [this] {
        if (m_isFolded)
            return openOver(m_isOver ? -1 : m_side->tab());
        m_panelWanted = m_side->isHidden();
        arrange();
    });
    connect(m_rail, &PanelRail::tabChosen, this,
        [this](int tab) { openOver(m_isOver && m_side->tab() == tab ? -1 : tab); });
    connect(m_side, &SidePanel::liveWanted, this, &LivePage::setCurrent);
    connect(m_side, &SidePanel::messageTriggered, this, &LivePage::messageTriggered);
    connect(m_side, &SidePanel::sheetWanted, this,
        [this](UserId user) { showPerson(m_current, user, {}); });
    connect(m_person, &PersonSheet::messageTriggered, this, &LivePage::messageTriggered);
    connect(m_person, &PersonSheet::left, this, &LivePage::backToFeeds);
    connect(m_list, &LivesList::chosen, this, &LivePage::watch);
    connect(m_list, &LivesList::numberWanted, m_tabs, &LiveTabs::focusNumber);
    connect(&m_live.store, &LiveStore::openedChanged, this, &LivePage::refreshPanes);
    connect(&m_live.store, &LiveStore::changed, this, &LivePage::onChanged);
    connect(&m_live.actions, &LiveActions::brakeChanged, this, &LivePage::askAtBrake);
    connect(&m_live.watch, &LiveWatch::stateChanged, this, [this] { showNote(); });
    connect(&m_live.session, &Session::signedIn, this, [this] {
        m_live.running.setActive(m_list->isVisible());
        if (m_isLayoutFaulty)
            m_live.desk.setLastLayout({});
        m_isLayoutDue = m_live.settings.opensLayout() && !m_isLayoutFaulty;
        if (m_isLayoutDue && isVisible())
            openLastLayout();
    });
    connect(&m_live.session, &Session::signedOut, this, [this] { m_arranged.clear(); });
    connect(m_emergency, &Banner::actionTriggered, this, &LivePage::showEmergency);
    connect(&m_live.emergency, &Emergency::changed, this, &LivePage::tellEmergency);
    connect(m_night, &Banner::actionTriggered, this, &LivePage::answerNight);
    connect(&m_live.night, &NightWatch::changed, this, &LivePage::tellNight);
    qApp->installEventFilter(new InputWatch([this] { m_live.night.noteInput(); }, this));
    addShortcuts();
    refreshPanes();
    tellEmergency();
    tellNight();
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

void LivePage::watch(LiveId live)
{
    if (!m_live.watch.watch(live, m_live.session.identity().id)) {
        m_tabs->setFault(tr("At most %n lives can be watched at a time. Close one first.", nullptr,
            int(m_live.watch.most())));
        return;
    }
    if (m_popOuts.contains(live))
        return popOut(live); // its window comes to the front
    if (!m_arranged.isEmpty() && !m_arranged.contains(live))
        m_arranged.append(live);
    putPersonAway();
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
    for (auto *window : QList(m_popOuts.values())) {
        if (!opened.contains(window->live()))
            window->close();
    }
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
        connectPane(made, live);
    }
    if (!opened.contains(m_current))
        m_current = opened.isEmpty() ? LiveId{} : opened.last();
    setCurrent(m_current);
}

void LivePage::connectPane(FeedPane *made, LiveId live)
{
    connect(made, &FeedPane::activated, this, [this, live] { setCurrent(live); });
    connect(made, &FeedPane::popOutWanted, this, [this, live] { popOut(live); });
    connect(made, &FeedPane::closeRequested, this, [this, live] { unwatch(live); });
    connect(made, &FeedPane::sheetWanted, this, [this](const Target &target) {
        setCurrent(target.live);
        showPerson(target.live, target.user, target.comment);
    });
    connect(made, &FeedPane::waveWanted, this, [this](const Target &target) {
        showWaves();
        m_waves->choose(target);
    });
    connect(&made->view(), &FeedView::revealed, m_side, &SidePanel::setRevealed);
    connect(&made->view(), &FeedView::revealed, this, [this](bool isShown) {
        if (isShown)
            m_live.exposure.noteRevealed();
    });
    connect(&made->view(), &FeedView::revealed, m_person, &PersonSheet::setRevealed);
    connect(made, &FeedPane::rulesWanted, this, &LivePage::editRules);
    connect(made, &FeedPane::emergencyWanted, this, &LivePage::showEmergency);
    connect(made, &FeedPane::quickListWanted, this, [this, live] { showQuickList(live); });
    connect(made, &FeedPane::replayWanted, this, [this, live] { showReplay(live); });
    connect(made, &FeedPane::personTriggered, this, [this, live](UserId user) {
        setCurrent(live);
        if (m_isFolded) {
            m_isOver = true;
        } else {
            m_panelWanted = true;
        }
        arrange();
        m_side->showPerson(user);
    });
}

void LivePage::setCurrent(LiveId live)
{
    if (live != m_current)
        putPersonAway();
    m_current = live;
    m_tabs->setCurrent(live);
    m_tabs->setFront(LiveTabs::Front::Feeds);
    for (auto *one : std::as_const(m_panes))
        one->setActive(one->liveId() == live && m_tabs->isSplit() && m_panes.size() > 1);
    m_stack->setCurrentWidget(live.isValid() ? m_area : static_cast<QWidget *>(m_list));
    m_side->show(live);
    arrange();
    showNote();
    tellQuickList();
}

void LivePage::setSideBySideLimit(int most)
{
    m_mostShown = std::clamp<qsizetype>(most, 1, kSideBySide);
    arrange();
}

//! Once for each time that it goes on; what is held says so in its strip until it is answered.
void LivePage::askAtBrake()
{
    if (m_brake)
        m_brake->close();
    if (m_live.actions.isBraked()) {
        m_brake = new BrakeDialog(m_live, this);
        m_brake->open();
    }
}

void LivePage::arrange()
{
    const bool split = m_tabs->isSplit() && m_panes.size() > 1;
    placeSide(panelFolds());
    m_stack->setVisible(!isPersonAlone());
    const auto room = roomForFeeds(!m_isFolded);
    QList<FeedPane *> shown;
    QList<FeedPane *> here; // and in no window of its own
    for (auto *one : std::as_const(m_panes)) {
        if (!m_popOuts.contains(one->liveId())
            && (m_arranged.isEmpty() || m_arranged.contains(one->liveId())))
            here.append(one);
    }
    if (split)
        shown = here.first(std::min({here.size(), m_mostShown, room.columns * room.rows}));
    if (auto *front = pane(m_current);
        front && !shown.contains(front) && !m_popOuts.contains(m_current)) {
        if (split && !shown.isEmpty())
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
    for (auto *one : std::as_const(shown)) {
        if (const auto *record = m_live.store.find(one->liveId()))
            m_seen[one->liveId()] = record->feed().endRow();
    }
    QList<LiveId> visible;
    for (auto *one : std::as_const(shown))
        visible.append(one->liveId());
    visible += m_popOuts.keys();
    m_live.watch.setVisible(visible);
    m_tabs->setShown(visible);
    tellSight();
}

//! Feeds come first: the panel gives its room where another one fits in it, and where a single one
//! would be too narrow beside it.
bool LivePage::panelFolds() const
{
    if (!m_panelWanted || m_person->user().isValid())
        return false;
    const int beside = width() - m_side->sizeHint().width();
    if (beside < Theme::of(this).scaled(kNarrowestBesidePanel))
        return true;
    const auto most = std::min(m_panes.size(), m_mostShown);
    return m_tabs->isSplit() && roomForFeeds(true).columns < most
        && roomForFeeds(false).columns > roomForFeeds(true).columns;
}

void LivePage::placeSide(bool folds)
{
    if (std::exchange(m_isFolded, folds) != folds) {
        m_isOver = false;
        if (folds)
            m_row->removeWidget(m_side);
        else
            m_row->insertWidget(1, m_side);
    }
    const bool isOfFeeds = m_current.isValid()
        && (m_stack->currentWidget() == m_area || m_stack->currentWidget() == m_list);
    m_rail->setVisible(isOfFeeds && m_isFolded);
    m_rail->setOpenTab(m_isOver ? m_side->tab() : -1);
    m_side->setVisible(
        isOfFeeds && !m_person->user().isValid() && (m_isFolded ? m_isOver : m_panelWanted));
    if (!m_isFolded || !m_isOver)
        return;
    const int top = m_tabs->geometry().bottom() + 1;
    const int wide = qMin(m_side->sizeHint().width(), width() - m_rail->sizeHint().width());
    const QRect place(width() - m_rail->sizeHint().width() - wide, top, wide, height() - top);
    m_side->setGeometry(QStyle::visualRect(layoutDirection(), rect(), place));
    m_side->raise();
}

//! -1: puts it away.
void LivePage::openOver(int tab)
{
    m_isOver = tab >= 0;
    if (tab >= 0)
        m_side->setTab(tab);
    placeSide(m_isFolded);
    if (!m_isOver) {
        if (auto *front = pane(m_current))
            front->view().setFocus();
    }
}

//! How many feeds can be read side by side; the others are a tab away.
LivePage::Room LivePage::roomForFeeds(bool hasPanel) const
{
    const auto &theme = Theme::of(this);
    const int panel = m_person->user().isValid() ? m_person->width()
        : hasPanel                               ? m_panelWanted ? m_side->sizeHint().width() : 0
                                                 : m_rail->sizeHint().width();
    const int wide = width() - panel;
    return {std::max(1, wide / theme.scaled(kNarrowestFeed)),
        std::max(1, height() / theme.scaled(kLowestFeed))};
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
        m_rail->setWaiting(waiting);
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
    const auto &keys = Keys::of(this);
    if (!event->isAutoRepeat() && keys.isKey(*event, Command::Triage))
        return showTriage();
    if (!event->isAutoRepeat() && keys.isKey(*event, Command::ApproveGuest))
        return decideOldestGuest(Action::ApproveGuest);
    if (!event->isAutoRepeat() && keys.isKey(*event, Command::RejectGuest))
        return decideOldestGuest(Action::RejectGuest);
    if (event->key() == Qt::Key_Escape && m_isFolded && m_isOver)
        return openOver(-1);
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

void LivePage::showEvent(QShowEvent *event)
{
    ShellPage::showEvent(event);
    if (m_isLayoutDue)
        openLastLayout();
    tellSight();
}

void LivePage::hideEvent(QHideEvent *event)
{
    ShellPage::hideEvent(event);
    tellSight();
    holdAll(false);
}

void LivePage::resizeEvent(QResizeEvent *event)
{
    ShellPage::resizeEvent(event);
    fitPerson();
    arrange();
}

void LivePage::changeEvent(QEvent *event)
{
    ShellPage::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) {
        showNote();
        tellEmergency();
        tellNight();
    }
    if (event->type() == QEvent::ActivationChange && isActiveWindow() && isVisible())
        m_live.watch.look();
    // Alt+Tab: the release goes to another window.
    if (event->type() == QEvent::ActivationChange && !isActiveWindow())
        holdAll(false);
}

} // namespace wxm::live
