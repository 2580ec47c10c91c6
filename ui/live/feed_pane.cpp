// SPDX-License-Identifier: MIT
#include "ui/live/feed_pane.h"

#include "live/person_acts.h"
#include "realtime/gap_report.h"
#include "ui/common/banner.h"
#include "ui/common/error_text.h"
#include "ui/common/foreign_label.h"
#include "ui/common/keys.h"
#include "ui/common/save_file.h"
#include "ui/live/act_box.h"
#include "ui/live/action_bar.h"
#include "ui/live/comment_bar.h"
#include "ui/live/end_dialog.h"
#include "ui/live/evidence_dialog.h"
#include "ui/live/filter_bar.h"
#include "ui/live/filter_line_dialog.h"
#include "ui/live/kinds_menu.h"
#include "ui/live/live_header.h"
#include "ui/live/live_words.h"
#include "ui/live/moderator_dialog.h"
#include "ui/live/pending_strip.h"
#include "ui/live/pinned_line.h"
#include "ui/live/pop_out.h"
#include "ui/live/selection_bar.h"
#include "ui/live/watch_word_dialog.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QKeyEvent>
#include <QMenu>
#include <QStyle>
#include <QVBoxLayout>

namespace wxm::live {

namespace {

constexpr std::int64_t kStaffMs = 1'000;

void copyWords(QString words) { QGuiApplication::clipboard()->setText(words.remove(QChar(0))); }

} // namespace

FeedPane::FeedPane(Live &live, LiveId which, QWidget *parent)
    : QWidget(parent)
    , m_live(live)
    , m_which(which)
    , m_header(new LiveHeader(live.clock, this))
    , m_filter(new FilterBar(this))
    , m_pinned(new PinnedLine(live, this))
    , m_banner(new Banner(this))
    , m_view(new FeedView(live.store, this))
    , m_selection(new SelectionBar(live, this))
    , m_strip(new PendingStrip(live, which, this))
    , m_bar(new ActionBar(live, this))
    , m_newLine(new QWidget(this))
    , m_newButton(new Button({}, Button::Kind::Tonal, m_newLine))
    , m_comment(new CommentBar(live, which, this))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_header);
    column->addWidget(m_filter);
    column->addWidget(m_pinned);
    column->addWidget(m_banner);
    column->addWidget(m_view, 1);
    column->addWidget(m_newLine);
    column->addWidget(m_selection);
    column->addWidget(m_strip);
    column->addWidget(m_comment);
    m_bar->hide();
    // No window is wider open for what folds.
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Ignored);
    auto *jump = new QHBoxLayout(m_newLine); // below the comments, so that it lies over none
    jump->setContentsMargins(space::k16, space::k4, space::k16, space::k4);
    jump->addStretch();
    jump->addWidget(m_newButton);
    m_newButton->setButtonSize(Button::Size::Small);
    m_newLine->hide();
    m_newButton->setIconName(IconName::Down);
    m_view->setFlagged(live.flagged);
    m_view->setLive(which);
    for (const auto *kind : FeedKinds::settingsOf(live.settings))
        kind->follow(m_view, [this](bool) { takeKinds(); });
    live.settings.showsLane.follow(m_view, [this](bool isWanted) { setLane(isWanted); });
    live.settings.foldsWaves.follow(m_view, [this](bool folds) { m_view->setFoldsWaves(folds); });
    m_view->installEventFilter(this);

    connect(&m_live.store, &LiveStore::changed, this, &FeedPane::onChanged);
    connect(&m_live.watch, &LiveWatch::stateChanged, this, [this](LiveId changed) {
        if (changed == m_which)
            showBanner();
    });
    connect(m_banner, &Banner::actionTriggered, this, [this] {
        if (m_isEnded)
            Q_EMIT closeRequested();
        else
            m_live.watch.refresh(m_which);
    });
    connect(&m_live.rules, &ModerationRules::setChanged, this, &FeedPane::placeOverlays);
    connect(&m_live.flagged, &FlaggedComments::blursChanged, m_view->viewport(),
        qOverload<>(&QWidget::update));
    connect(&m_live.session, &Session::identityChanged, this, [this] {
        if (const auto *record = m_live.store.find(m_which))
            takeStaff(record->state());
    });
    connect(m_filter, &FilterBar::rulesWanted, this, &FeedPane::rulesWanted);
    connect(m_header, &LiveHeader::closeRequested, this, &FeedPane::closeRequested);
    connect(m_header, &LiveHeader::menuRequested, this, &FeedPane::popUpLiveMenu);
    connect(m_filter, &FilterBar::filterChanged, m_view, &FeedView::setFilter);
    connect(m_pinned, &PinnedLine::unpinTriggered, this,
        [this](const Target &target) { start(Action::UnpinComment, target); });
    connect(m_view, &FeedView::targetChanged, this, &FeedPane::placeOverlays);
    connect(m_view, &FeedView::stateChanged, this, &FeedPane::placeOverlays);
    connect(m_view, &FeedView::actionTriggered, this, &FeedPane::start);
    connect(m_view, &FeedView::selectionChanged, this,
        [this] { m_selection->show(m_view->selection()); });
    connect(m_view, &FeedView::selectionActTriggered, this, &FeedPane::actOnSelection);
    connect(m_selection, &SelectionBar::triggered, this, &FeedPane::actOnSelection);
    connect(m_selection, &SelectionBar::cleared, m_view, &FeedView::clearSelection);
    connect(m_view, &FeedView::evidenceWanted, this, &FeedPane::openEvidence);
    connect(m_view, &FeedView::sheetWanted, this, &FeedPane::sheetWanted);
    connect(m_view, &FeedView::watchTriggered, this,
        [this](UserId user) { m_live.people.setWatched(user, !m_live.people.isWatched(user)); });
    connect(
        &m_live.people, &PersonBook::changed, m_view->viewport(), qOverload<>(&QWidget::update));
    m_view->setPeople(m_live.people);
    m_view->setViewers(m_live.viewers);
    connect(m_view, &FeedView::boxWanted, this, &FeedPane::openBox);
    connect(m_view, &FeedView::removalOfAllTriggered, this, &FeedPane::removeAllOf);
    connect(m_view, &FeedView::undoAllTriggered, this, [this] { m_live.actions.undoAll(m_which); });
    connect(m_view, &FeedView::undoTriggered, this, [this] { m_live.actions.undoLast(m_which); });
    connect(m_view, &FeedView::personTriggered, this, &FeedPane::personTriggered);
    connect(m_view, &FeedView::menuRequested, this, &FeedPane::popUpMenu);
    connect(m_view, &FeedView::olderWanted, this, [this] {
        if (m_live.watch.hasOlder(m_which))
            m_live.watch.loadOlder(m_which);
    });
    connect(m_bar, &ActionBar::triggered, this, &FeedPane::start);
    connect(&m_live.desk, &DeskBook::changed, this, &FeedPane::placeOverlays);
    connect(m_bar, &ActionBar::presetTriggered, this, &FeedPane::doPreset);
    connect(m_view, &FeedView::presetTriggered, this, &FeedPane::doPreset);
    connect(m_bar, &ActionBar::moreRequested, this, &FeedPane::popUpMenu);
    connect(m_bar, &ActionBar::mouseInside, m_view, &FeedView::holdHover);
    connect(m_newButton, &QAbstractButton::clicked, m_view, &FeedView::goToEnd);
    connect(&m_live.logs, &StreamLog::changed, this, [this](LiveId changed) {
        if (changed == m_which) {
            m_header->setLogged(m_live.logs.isOn(m_which));
            showBanner();
        }
    });
    connect(m_comment, &CommentBar::quickListWanted, this, &FeedPane::quickListWanted);
    m_header->setLogged(m_live.logs.isOn(m_which));
    onChanged(m_which);
    showBanner();
}

//! Whose names nobody else should have: ours, the streamer's, the moderators' as far as they spoke.
void FeedPane::takeStaff(const LiveState &state)
{
    const auto &me = m_live.session.identity();
    QList<Staff> staff;
    if (me.id.isValid() && !me.name.isEmpty())
        staff.append({me.id, me.name});
    if (state.streamerId.isValid() && !state.streamerName.isEmpty())
        staff.append({state.streamerId, state.streamerName});
    const auto &feed = m_live.store.find(m_which)->feed();
    auto moderators = state.moderators.values();
    std::sort(moderators.begin(), moderators.end());
    for (const auto user : std::as_const(moderators)) {
        if (const auto *person = feed.findPerson(user); person && !person->name.empty())
            staff.append({user, toQString(person->name)});
    }
    if (staff == m_staff)
        return;
    m_staff = staff;
    m_view->setStaff(staff);
}

void FeedPane::onChanged(LiveId which)
{
    if (which != m_which)
        return;
    const auto *record = m_live.store.find(m_which);
    m_header->show(record);
    m_pinned->show(record);
    if (!record)
        return;
    // Not with each batch: names change rarely.
    const auto now = m_live.clock.monotonicMs();
    if (!m_staffMs || now - *m_staffMs >= kStaffMs) {
        m_staffMs = now;
        takeStaff(record->state());
    }
    if (record->state().ended != m_isEnded) {
        m_isEnded = record->state().ended;
        m_comment->dress();
        showBanner();
    }
}

//! What is wrong with this live, or nothing.
void FeedPane::showBanner()
{
    const auto fault = m_live.watch.fault(m_which);
    const bool unknown = fault && fault->kind == ApiError::Kind::NotFound;
    if (unknown) {
        m_banner->say(Banner::Kind::Danger, IconName::Warn, tr("There is no live with this number"),
            tr("Check the number and try again."));
    } else if (m_isEnded) {
        m_banner->say(Banner::Kind::Ok, IconName::Info, tr("The stream has ended"),
            tr("What was said stays here until you stop watching."), tr("Stop watching"));
    } else if (m_live.logs.isFailing(m_which)) {
        m_banner->say(Banner::Kind::Danger, IconName::Disk,
            tr("The log of this live is not written"),
            tr("It cannot be written to disk. The latest lines are in memory and are tried "
               "again."));
    } else if (m_live.watch.roomState(m_which) == Rooms::State::Forbidden) {
        m_banner->say(Banner::Kind::Warn, IconName::Lock, tr("You cannot watch this live"),
            tr("The server does not let this account follow it."));
    } else if (m_live.watch.roomState(m_which) == Rooms::State::Failed) {
        m_banner->say(Banner::Kind::Warn, IconName::Offline, tr("The feed could not be opened"),
            tr("The live server did not open it. It is asked again by itself; until then the "
               "comments "
               "are read every now and then."));
    } else if (fault && fault->kind != ApiError::Kind::NotOffered
        && fault->kind != ApiError::Kind::Forbidden
        && fault->kind != ApiError::Kind::Unauthorized // the status line says these
        && fault->kind != ApiError::Kind::Offline && fault->kind != ApiError::Kind::Cancelled) {
        m_banner->say(Banner::Kind::Warn, IconName::Warn, tr("Figures and guests did not load"),
            errorText(*fault), tr("Try again"));
    } else {
        m_banner->dismiss();
    }
}

bool FeedPane::showComment(CommentId comment)
{
    const auto *record = m_live.store.find(m_which);
    if (!record || !record->feed().find(comment))
        return false;
    if (!m_view->goToComment(comment)) {
        m_filter->showComments();
        return m_view->goToComment(comment);
    }
    return true;
}

void FeedPane::setActive(bool active) { m_header->setActive(active); }

void FeedPane::start(Action action, const Target &target)
{
    if (m_live.actions.capability(action) != Capability::Offered)
        return;
    // A row that stands for many is acted on as many.
    const auto folded = m_view->foldedWith(target.comment);
    if (action == Action::AssignModerator)
        (new ModeratorDialog(m_live, target, this))->open();
    else if (action == Action::BlockViewer && folded.size() > 1)
        Q_EMIT waveWanted(target);
    else if (action == Action::RemoveComment && folded.size() > 1)
        m_live.actions.startAll(removals(folded));
    else
        m_live.actions.start(action, withLastReason(m_live, action, target));
}

QList<Wanted> FeedPane::removals(const QList<Target> &targets) const
{
    const auto *record = m_live.store.find(m_which);
    QList<Wanted> acts;
    for (const auto &one : targets) {
        if (record && !record->state().removed.contains(one.comment))
            acts.append(
                {Action::RemoveComment, withLastReason(m_live, Action::RemoveComment, one)});
    }
    return acts;
}

void FeedPane::openBox(Action action, const Target &target)
{
    if (m_live.actions.capability(action) == Capability::Offered)
        (new ActBox(m_live, action, target, this))->open();
}

//! As one: one row in the strip, and one undo.
void FeedPane::actOnSelection(Action action)
{
    const auto chosen = m_view->selection();
    if (m_live.actions.capability(action) != Capability::Offered)
        return;
    QList<Wanted> acts;
    if (action == Action::RemoveComment) {
        acts = removals(chosen);
    } else {
        for (const auto &one : eachPersonOnce(chosen))
            acts.append({action, withLastReason(m_live, action, one)});
    }
    m_live.actions.startAll(acts);
    m_view->clearSelection();
}

//! Around the comment, or of the last minutes.
void FeedPane::openEvidence(const std::optional<Target> &about)
{
    const auto *record = m_live.store.find(m_which);
    const auto row = record && about ? record->feed().find(about->comment) : std::nullopt;
    const auto atMs = row ? record->feed().row(*row).atMs() : m_live.clock.wallMs();
    (new EvidenceDialog(
         m_live, m_which, atMs, about ? about->user : UserId{}, m_view->grab(), this))
        ->open();
}

void FeedPane::removeAllOf(const Target &target)
{
    if (m_live.actions.capability(Action::RemoveComment) == Capability::Offered)
        m_live.actions.startAll(
            removalActs(m_live.store, withLastReason(m_live, Action::RemoveComment, target)));
}

void FeedPane::addWatchWord() { (new WatchWordDialog(m_live, this))->open(); }

void FeedPane::placeOverlays()
{
    const QRect view(m_view->geometry().topLeft(), m_view->viewport()->size());
    m_filter->setPaused(m_view->isPaused()
            ? std::optional(FilterBar::Pause{.seconds = int(m_view->pausedMs() / 1000),
                .news = m_view->newCount(),
                .flagged = m_view->newWatchCount()})
            : std::nullopt);
    m_filter->setFlagged(m_live.rules.set()->rules().size(), m_view->watchCount());
    const auto target = m_view->target();
    const QRect row = m_view->targetRect();
    const bool hasBar = target && !row.isEmpty() && row.bottom() > 0 && row.top() < view.height();
    if (hasBar && !m_bar->isHeld()) {
        m_bar->setTarget(*target);
        const QSize size = m_bar->sizeHint();
        const int top =
            std::clamp(row.top() + (Theme::of(this).scaled(feed::kRow) - size.height()) / 2, 0,
                std::max(view.height() - size.height(), 0));
        const QRect place(QPoint(view.width() - space::k16 - size.width(), top), size);
        m_bar->setGeometry(QStyle::visualRect(layoutDirection(), QRect({}, view.size()), place)
                               .translated(view.topLeft()));
        m_bar->raise();
    }
    if (!m_bar->isHeld())
        m_bar->setVisible(hasBar);

    const int news = m_view->newCount();
    m_newButton->setText(news > 0 ? tr("%Ln new", nullptr, news) : tr("To the end"));
    // What a pause holds back is told by the bar above: nothing moves under the pointer for it.
    m_newLine->setVisible(!m_view->isFollowing() && !m_view->isPaused());
}

void FeedPane::popUpMenu(const Target &target, const QPoint &globalPos)
{
    const auto *record = m_live.store.find(m_which);
    if (!record)
        return;
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    const auto add = [&](Action action, std::optional<Command> command) {
        const auto words = actionText(action);
        auto *entry = menu->addAction(
            icon(actionIcon(action)), command ? withKey(words, this, *command) : words);
        const QString why = capabilityText(m_live.actions.capability(action), action);
        entry->setEnabled(why.isEmpty());
        entry->setToolTip(plainToolTip(why));
        connect(
            entry, &QAction::triggered, this, [this, action, target] { start(action, target); });
    };
    const auto addBox = [&](Action action, const QString &words, Command command) {
        auto *entry = menu->addAction(icon(actionIcon(action)), withKey(words, this, command));
        entry->setEnabled(m_live.actions.capability(action) == Capability::Offered);
        connect(
            entry, &QAction::triggered, this, [this, action, target] { openBox(action, target); });
    };
    menu->setToolTipsVisible(true);
    auto *copy = menu->addAction(icon(IconName::Copy), tr("Copy text"));
    copy->setText(copy->text() + u'\t' + keyName(QKeySequence::Copy));
    connect(copy, &QAction::triggered, this, [words = target.words] { copyWords(words); });
    auto *person = menu->addAction(
        icon(IconName::User), withKey(tr("About this person"), this, Command::AboutPerson));
    connect(person, &QAction::triggered, this,
        [this, user = target.user] { Q_EMIT personTriggered(user); });
    auto *sheet = menu->addAction(icon(IconName::Mask),
        withKey(tr("Everything, and the name check"), this, Command::PersonSheet));
    connect(sheet, &QAction::triggered, this, [this, target] { Q_EMIT sheetWanted(target); });
    auto *evidence = menu->addAction(
        icon(IconName::Journal), withKey(tr("Evidence pack…"), this, Command::Evidence));
    connect(evidence, &QAction::triggered, this, [this, target] { openEvidence(target); });
    auto *watched = menu->addAction(icon(IconName::Flag),
        withKey(m_live.people.isWatched(target.user) ? tr("Off the watch-list") : tr("Watch-list"),
            this, Command::WatchPerson));
    connect(watched, &QAction::triggered, this, [this, user = target.user] {
        m_live.people.setWatched(user, !m_live.people.isWatched(user));
    });
    menu->addSeparator();
    const auto &state = record->state();
    if (!state.removed.contains(target.comment)) {
        add(state.pinned.contains(target.comment) ? Action::UnpinComment : Action::PinComment,
            Command::PinComment);
        add(Action::RemoveComment, Command::RemoveComment);
        addBox(Action::RemoveComment, tr("Remove with a reason…"), Command::RemoveWithReason);
    }
    const auto all = commentsBy(m_live.store, m_which, target.user).size();
    if (all > 1) {
        auto *entry = menu->addAction(icon(IconName::Trash),
            withKey(tr("Remove their %Ln comments", nullptr, int(all)), this,
                Command::RemoveAllOfPerson));
        const auto capability = m_live.actions.capability(Action::RemoveComment);
        entry->setEnabled(capability == Capability::Offered);
        entry->setToolTip(plainToolTip(capabilityText(capability, Action::RemoveComment)));
        connect(entry, &QAction::triggered, this, [this, target] { removeAllOf(target); });
    }
    const bool isBlocked = state.blocked.contains(target.user);
    add(isBlocked ? Action::UnblockViewer : Action::BlockViewer, Command::BlockViewer);
    if (!isBlocked)
        addBox(Action::BlockViewer, tr("Block with a reason…"), Command::BlockWithReason);
    menu->addSeparator(); // not one slip below blocking
    add(state.moderators.contains(target.user) ? Action::RevokeModerator : Action::AssignModerator,
        {});
    menu->popup(globalPos);
}

void FeedPane::popUpLiveMenu(const QPoint &globalPos)
{
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    connect(menu->addAction(icon(IconName::Search), tr("Search in this feed")), &QAction::triggered,
        m_filter, &FilterBar::openSearch);
    menu->addMenu(new KindsMenu(m_live.settings, menu));
    auto *lane = menu->addAction(icon(IconName::Gift), tr("Gifts, likes and shares in a lane"));
    lane->setCheckable(true);
    lane->setChecked(m_lane != nullptr);
    connect(lane, &QAction::triggered, this, &FeedPane::setLane);
    auto *line = menu->addAction(icon(IconName::Filter), tr("Tell viewers of the filters…"));
    line->setEnabled(m_comment->hindrance().isEmpty());
    line->setToolTip(plainToolTip(m_comment->hindrance()));
    connect(line, &QAction::triggered, this, &FeedPane::tellOfFilters);
    connect(menu->addAction(icon(IconName::Refresh), tr("Compare with the server")),
        &QAction::triggered, this, [this] { m_live.watch.refresh(m_which); });
    connect(menu->addAction(icon(IconName::Gap), tr("Save record of interruptions…")),
        &QAction::triggered, this, &FeedPane::saveRecord);
    connect(menu->addAction(icon(IconName::Journal), tr("Evidence pack…")), &QAction::triggered,
        this, [this] { openEvidence({}); });
    auto *log = menu->addAction(icon(IconName::Disk), tr("Log to disk"));
    log->setCheckable(true);
    log->setChecked(m_live.logs.isOn(m_which));
    log->setEnabled(m_live.logs.isOffered());
    connect(
        log, &QAction::triggered, this, [this](bool isOn) { m_live.logs.setOn(m_which, isOn); });
    auto *replay = menu->addAction(icon(IconName::History), tr("Replay of the log…"));
    replay->setEnabled(!m_live.logs.files(m_which).isEmpty());
    connect(replay, &QAction::triggered, this, &FeedPane::replayWanted);
    if (!qobject_cast<PopOut *>(window()))
        connect(menu->addAction(icon(IconName::External), tr("Own window")), &QAction::triggered,
            this, &FeedPane::popOutWanted);
    auto *word = menu->addAction(
        icon(IconName::Plus), withKey(tr("Watch word…"), this, Command::AddWatchWord));
    connect(word, &QAction::triggered, this, &FeedPane::addWatchWord);
    connect(menu->addAction(icon(IconName::Target), tr("Rules…")), &QAction::triggered, this,
        &FeedPane::rulesWanted);
    connect(menu->addAction(icon(IconName::Shield), tr("Emergency sheet…")), &QAction::triggered,
        this, &FeedPane::emergencyWanted);
    connect(menu->addAction(icon(IconName::Ban), tr("Presets, keys 1 to 3…")), &QAction::triggered,
        this, &FeedPane::editPresets);
    menu->addSeparator();
    connect(menu->addAction(icon(IconName::Close), tr("Stop watching")), &QAction::triggered, this,
        &FeedPane::closeRequested);
    auto *end = menu->addAction(icon(IconName::Live, ColorRole::Danger), tr("End live…"));
    const auto capability = m_live.actions.capabilityOf(QStringLiteral("lives.end"));
    end->setEnabled(capability == Capability::Offered && !m_isEnded);
    menu->setToolTipsVisible(true);
    if (m_isEnded)
        end->setToolTip(plainToolTip(tr("The stream has ended")));
    else if (capability != Capability::Offered)
        end->setToolTip(plainToolTip(capability == Capability::Absent
                ? tr("End live: this server does not offer it. Ask your administrator.")
                : tr("End live: your account may not do this. Ask your administrator.")));
    connect(end, &QAction::triggered, this, &FeedPane::askToEnd);
    menu->popup(globalPos);
}

void FeedPane::saveRecord()
{
    const auto place = ChannelKey::of(m_which);
    saveFile(this, tr("Save record of interruptions"), gapReportName(place, m_live.clock.wallMs()),
        gapReport(m_live.ledger, place), [this](bool isSaved) {
            if (!isSaved)
                m_banner->say(Banner::Kind::Danger, IconName::Warn, tr("Not saved"),
                    tr("The file could not be written to disk, or it is a link to another file."));
        });
}

void FeedPane::tellOfFilters() { (new FilterLineDialog(m_live, m_which, this))->open(); }

void FeedPane::askToEnd() { (new EndDialog(m_live, m_which, this))->open(); }

void FeedPane::copyCurrent() const
{
    if (const auto what = m_view->target())
        copyWords(what->words);
}

void FeedPane::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    fold();
    placeOverlays();
}

bool FeedPane::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::Resize || event->type() == QEvent::Move)
        placeOverlays();
    else if (event->type() == QEvent::FocusIn)
        Q_EMIT activated();
    return QWidget::eventFilter(watched, event);
}

void FeedPane::keyPressEvent(QKeyEvent *event)
{
    const auto &keys = Keys::of(this);
    if (keys.isKey(*event, Command::Find))
        return m_filter->openSearch();
    if (m_view->hasFocus() && !event->isAutoRepeat()) {
        if (keys.isKey(*event, Command::SearchFeed))
            return m_filter->openSearch();
        if (keys.isKey(*event, Command::NextFlagged))
            return m_view->goToFlagged(true);
        if (keys.isKey(*event, Command::PreviousFlagged))
            return m_view->goToFlagged(false);
        if (keys.isKey(*event, Command::AddWatchWord))
            return addWatchWord();
    }
    if (event->matches(QKeySequence::Copy) && m_view->hasFocus()) {
        copyCurrent();
        return;
    }
    if (!event->isAutoRepeat() && keys.isKey(*event, Command::UndoAllActs))
        return void(m_live.actions.undoAll(m_which));
    if (!event->isAutoRepeat() && keys.isKey(*event, Command::UndoAct))
        return void(m_live.actions.undoLast(m_which));
    QWidget::keyPressEvent(event);
}

void FeedPane::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) {
        showBanner();
        placeOverlays();
    } else if (event->type() == QEvent::LayoutDirectionChange) {
        placeOverlays();
    }
}

} // namespace wxm::live
