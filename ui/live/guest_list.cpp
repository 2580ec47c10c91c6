// SPDX-License-Identifier: MIT
#include "ui/live/guest_list.h"

#include "base/foreign_text.h"
#include "ui/common/accessible.h"
#include "ui/common/avatar.h"
#include "ui/common/buttons.h"
#include "ui/common/foreign_label.h"
#include "ui/common/relative_time.h"
#include "ui/live/action_bar.h"
#include "ui/live/live_words.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QMouseEvent>
#include <QVBoxLayout>

#include <algorithm>
#include <climits>

using namespace Qt::StringLiterals;

namespace wxm::live {

namespace {

constexpr int kAvatar = 36;
constexpr int kName = 26; //!< Arabic marks reach beyond the line of 20
constexpr int kGuestTickMs = 10'000;

} // namespace

GuestRowWidget::GuestRowWidget(Live &live, LiveId which, QWidget *parent)
    : ListRow(parent)
    , m_live(live)
    , m_which(which)
    , m_avatar(new Avatar(kAvatar, this))
    , m_name(new ForeignLabel(ForeignLabel::Kind::Name, this))
    , m_since(new TextLabel(TextSize::Meta, ColorRole::Text2, Weight::Regular, this))
    , m_where(new ForeignLabel(ForeignLabel::Kind::Name, this))
    , m_approve(new Button({}, Button::Kind::Tonal, this))
    , m_reject(new Button({}, Button::Kind::Plain, this))
    , m_undo(new Button({}, Button::Kind::Plain, this))
    , m_kick(new IconButton(IconName::SignOut, {}, this))
{
    m_name->setTextSize(TextSize::Body);
    m_name->setWeight(Weight::Bold);
    m_avatar->setBehind(ColorRole::Pane);
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(space::k8);
    for (auto *button : {m_approve, m_reject, m_undo}) {
        button->setButtonSize(Button::Size::Small);
        buttons->addWidget(button);
    }
    buttons->addStretch();
    m_approve->setIconName(IconName::Check);
    m_reject->setIconName(IconName::Close);
    auto *column = new QVBoxLayout;
    column->setSpacing(0);
    column->addWidget(m_name);
    column->addWidget(m_since);
    column->addWidget(m_where);
    m_where->setTextSize(TextSize::Meta);
    m_where->setColorRole(ColorRole::AccentText);
    m_where->hide();
    column->addSpacing(space::k4);
    column->addLayout(buttons);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(space::k12, space::k4, space::k12, space::k4);
    row->addSpacing(space::k4); // margins do not mirror, a leading spacing does
    row->setSpacing(space::k12);
    row->addWidget(m_avatar, 0, Qt::AlignTop);
    row->addLayout(column, 1);
    row->addWidget(m_kick, 0, Qt::AlignTop);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    connect(m_approve, &QAbstractButton::clicked, this, [this] { start(Action::ApproveGuest); });
    connect(m_reject, &QAbstractButton::clicked, this, [this] { start(Action::RejectGuest); });
    connect(m_kick, &QAbstractButton::clicked, this, [this] { start(Action::KickGuest); });
    connect(m_undo, &QAbstractButton::clicked, this, [this] {
        if (m_decision)
            m_live.actions.undo(m_decision->id);
    });
    connect(&m_live.calls, &ApiCalls::capabilityChanged, this, &GuestRowWidget::dress);
    connect(&m_live.presence, &Presence::changed, this, [this](UserId user) {
        if (user == m_guest.id)
            showPresence();
    });
    connect(&m_live.presence, &Presence::reset, this, &GuestRowWidget::showPresence);
}

void GuestRowWidget::start(Action action)
{
    m_live.actions.start(action, {m_which, {}, m_guest.id, m_guest.name, {}});
}

void GuestRowWidget::setElsewhere(const QString &where)
{
    m_where->setForeignText(where);
    m_where->setVisible(!where.isEmpty());
}

void GuestRowWidget::setGuest(const Guest &guest)
{
    m_guest = guest;
    dress();
    showPresence();
}

//! The row stays where it is until it is too late: else the next person's buttons would come under
//! a finger that presses twice.
void GuestRowWidget::setDecision(const std::optional<PendingAction> &decision)
{
    const bool hadFocus = m_approve->hasFocus() || m_reject->hasFocus();
    const bool isNew = decision.has_value() != m_decision.has_value();
    m_decision = decision;
    if (!isNew)
        return;
    dress();
    if (hadFocus && m_decision)
        m_undo->setFocus(Qt::OtherFocusReason);
}

void GuestRowWidget::showPresence()
{
    const auto online = m_live.presence.isOnline(m_guest.id);
    m_avatar->setPresence(!online ? PresenceMark::Unknown
            : *online             ? PresenceMark::Online
                                  : PresenceMark::Offline);
}

void GuestRowWidget::dress()
{
    const bool asks = m_guest.status == Guest::Status::Requested;
    m_avatar->setPerson(m_guest.name, m_guest.id.value);
    m_name->setForeignText(m_guest.name, m_guest.id.value);
    m_name->setMinimumHeight(Theme::of(this).scaled(kName));
    const auto age = m_guest.sinceMs > 0
        ? std::optional(std::chrono::seconds((m_live.clock.wallMs() - m_guest.sinceMs) / 1000))
        : std::nullopt;
    QString since;
    if (asks)
        since = !age            ? tr("asks to join")
            : m_guest.wasBefore ? tr("asked before %1").arg(clockAt(m_guest.sinceMs))
                                : tr("asked %1").arg(agoText(*age));
    else
        since = age && !m_guest.wasBefore ? tr("on stage, since %1").arg(clockAt(m_guest.sinceMs))
                                          : tr("on stage");
    if (m_decision)
        since = m_decision->action == Action::ApproveGuest ? tr("Approved") : tr("Rejected");
    m_since->setText(isolateLtr(u"#"_s + m_guest.id.toString()) + u"  "_s + since);
    m_undo->setText(tr("Undo"));
    m_undo->setAccessibleName(tr("Undo"));
    m_undo->setVisible(m_decision.has_value());
    m_approve->setText(tr("Approve"));
    m_reject->setText(tr("Reject"));
    dressButton(*m_approve, m_live.actions, Action::ApproveGuest);
    dressButton(*m_reject, m_live.actions, Action::RejectGuest);
    dressButton(*m_kick, m_live.actions, Action::KickGuest);
    m_approve->setVisible(asks && !m_decision);
    m_reject->setVisible(asks && !m_decision);
    m_kick->setVisible(!asks && !m_decision);
    setAccessibleName(shownName(m_guest.name, m_guest.id.value) + u", "_s + since);
}

void GuestRowWidget::mouseReleaseEvent(QMouseEvent *event)
{
    if (event->button() == Qt::LeftButton && rect().contains(event->pos()))
        Q_EMIT personTriggered(m_guest.id);
}

GuestList::GuestList(Live &live, QWidget *parent)
    : QWidget(parent)
    , m_live(live)
    , m_requestHead(new TextLabel(TextSize::Meta, ColorRole::Text2, Weight::Regular, this))
    , m_requests(new ListBox(this))
    , m_stageHead(new TextLabel(TextSize::Meta, ColorRole::Text2, Weight::Regular, this))
    , m_stage(new ListBox(this))
    , m_none(new TextLabel(TextSize::Ui, ColorRole::Text2, Weight::Regular, this))
{
    installFeedAccessibility();
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, space::k8, 0, space::k8);
    column->setSpacing(0);
    for (auto *box : {m_requests, m_stage}) {
        auto *rows = new QVBoxLayout(box);
        rows->setContentsMargins(0, 0, 0, 0);
        rows->setSpacing(0);
        box->setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    }
    m_none->setWordWrap(true);
    const auto addHead = [column](TextLabel *head) {
        if (!head->wordWrap()) // in a low panel the list scrolls, and nothing is squeezed
            head->setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
        auto *box = new QHBoxLayout;
        box->setContentsMargins(space::k16, space::k8, space::k16, space::k4);
        box->addWidget(head);
        column->addLayout(box);
    };
    addHead(m_requestHead);
    column->addWidget(m_requests);
    addHead(m_none);
    addHead(m_stageHead);
    column->addWidget(m_stage);
    column->addStretch();
    connect(&m_live.store, &LiveStore::changed, this, &GuestList::refresh);
    connect(&m_live.store, &LiveStore::openedChanged, this, &GuestList::refresh);
    connect(&m_live.actions, &LiveActions::changed, this, &GuestList::refresh);
    m_tick.setInterval(kGuestTickMs);
    connect(&m_tick, &QTimer::timeout, this, [this] {
        for (auto *row : findChildren<GuestRowWidget *>())
            row->dress();
    });
    retranslate();
}

GuestList::~GuestList() { watch({}); }

void GuestList::watch(const QList<UserId> &users)
{
    if (users == m_watched)
        return;
    m_live.presence.watch(users);
    m_live.presence.unwatch(m_watched);
    m_watched = users;
}

void GuestList::show(LiveId live)
{
    m_which = live;
    qDeleteAll(m_stage->findChildren<GuestRowWidget *>(QString(), Qt::FindDirectChildrenOnly));
    m_isTurning = true;
    refresh();
    m_isTurning = false;
}

//! The live in front first, the others as they were opened.
QList<LiveId> GuestList::lives() const
{
    auto all = m_live.store.opened();
    if (all.removeOne(m_which))
        all.prepend(m_which);
    return all;
}

QString GuestList::elsewhere(LiveId live) const
{
    const auto *record = m_live.store.find(live);
    if (live == m_which || !record)
        return {};
    const QString title = shownTitle(record->state().title);
    const QString number = isolateLtr(u'#' + live.toString());
    return title.isEmpty() ? number : number + u"  "_s + title;
}

void GuestList::fill(ListBox *box, Guest::Status status, const QList<LiveId> &lives)
{
    QStringList asking;
    QHash<std::pair<LiveId, UserId>, GuestRowWidget *> known;
    for (auto *row : box->findChildren<GuestRowWidget *>(QString(), Qt::FindDirectChildrenOnly))
        known.insert({row->live(), row->guest().id}, row);
    int wanted = 0; // where the next row stands
    const auto place = [box, &wanted](GuestRowWidget *row) {
        auto *rows = static_cast<QVBoxLayout *>(box->layout());
        if (rows->indexOf(row) != wanted)
            rows->insertWidget(wanted, row);
        ++wanted;
    };
    for (const auto live : lives) {
        const auto *record = m_live.store.find(live);
        // What was decided keeps its place until it is too late to take it back.
        QList<GuestRowWidget *> decided;
        for (auto it = known.begin(); it != known.end(); ++it) {
            if (it.key().first == live && status == Guest::Status::Requested
                && decisionOn(live, it.key().second))
                decided.append(*it);
        }
        std::sort(decided.begin(), decided.end(), [box](auto *left, auto *right) {
            return box->layout()->indexOf(left) < box->layout()->indexOf(right);
        });
        const auto placeDecided = [&](int before) {
            while (!decided.isEmpty() && box->layout()->indexOf(decided.first()) <= before) {
                auto *row = decided.takeFirst();
                known.remove({live, row->guest().id});
                row->setDecision(decisionOn(live, row->guest().id));
                row->setElsewhere(elsewhere(live));
                place(row);
            }
        };
        for (const auto &guest : record ? record->state().guests : QList<Guest>{}) {
            if (guest.status != status || decisionOn(live, guest.id))
                continue;
            auto *row = known.take({live, guest.id});
            if (row) {
                placeDecided(box->layout()->indexOf(row));
                row->setDecision({});
            } else {
                placeDecided(INT_MAX);
                if (status == Guest::Status::Requested)
                    asking.append(shownName(guest.name, guest.id.value));
                row = new GuestRowWidget(m_live, live, box);
                connect(row, &GuestRowWidget::personTriggered, this, [this, live](UserId user) {
                    if (live != m_which)
                        Q_EMIT liveWanted(live);
                    Q_EMIT personTriggered(user);
                });
            }
            place(row);
            row->setElsewhere(elsewhere(live));
            if (!(row->guest() == guest))
                row->setGuest(guest);
        }
        placeDecided(INT_MAX);
    }
    for (auto *row : std::as_const(known)) {
        const auto decision = status == Guest::Status::Requested
            ? decisionOn(row->live(), row->guest().id)
            : std::nullopt;
        if (decision) {
            row->setDecision(decision);
            continue;
        }
        row->hide();
        row->setParent(nullptr);
        row->deleteLater();
    }
    if (!asking.isEmpty() && !m_isTurning)
        announce(this,
            asking.size() == 1
                ? tr("%1 asks to join the stage").arg(asking.first())
                : tr("%n guest(s) ask to join the stage", nullptr, int(asking.size())));
}

//! Made about a request, and not on its way yet.
std::optional<PendingAction> GuestList::decisionOn(LiveId live, UserId user) const
{
    for (const auto &one : m_live.actions.pending()) {
        const bool decides =
            one.action == Action::ApproveGuest || one.action == Action::RejectGuest;
        if (decides && one.target.live == live && one.target.user == user
            && one.state == PendingAction::State::Waiting)
            return one;
    }
    return {};
}

void GuestList::refresh()
{
    const auto lives = this->lives();
    fill(m_requests, Guest::Status::Requested, lives);
    fill(m_stage, Guest::Status::OnStage, {m_which});
    const auto *record = m_live.store.find(m_which);
    qsizetype waiting = 0;
    QList<UserId> users;
    for (const auto live : lives) {
        const auto *one = m_live.store.find(live);
        waiting += one ? one->state().countOf(Guest::Status::Requested) : 0;
        for (const auto &guest : one ? one->state().guests : QList<Guest>{}) {
            if (!users.contains(guest.id))
                users.append(guest.id);
        }
    }
    const auto onStage = record ? record->state().countOf(Guest::Status::OnStage) : 0;
    m_requestHead->setText(tr("Requests") + u" · "_s + numberText(waiting));
    m_stageHead->setText(tr("On stage") + u" · "_s + numberText(onStage));
    m_none->setVisible(waiting == 0);
    m_stageHead->setVisible(onStage > 0);
    watch(users);
    users.isEmpty() ? m_tick.stop() : (m_tick.isActive() ? void() : m_tick.start());
}

void GuestList::retranslate()
{
    m_requests->setAccessibleName(tr("Guest requests"));
    m_stage->setAccessibleName(tr("Guests on stage"));
    m_none->setText(tr("No requests to join the stage. Requests appear here automatically."));
    for (auto *row : findChildren<GuestRowWidget *>())
        row->dress();
    refresh();
}

void GuestList::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

} // namespace wxm::live
