// SPDX-License-Identifier: MIT
#include "ui/live/person_card.h"

#include "base/foreign_text.h"
#include "live/person_acts.h"
#include "ui/common/avatar.h"
#include "ui/common/badge.h"
#include "ui/common/buttons.h"
#include "ui/common/foreign_label.h"
#include "ui/common/keys.h"
#include "ui/common/name_warning.h"
#include "ui/common/paint.h"
#include "ui/common/plain_edit.h"
#include "ui/live/act_box.h"
#include "ui/live/action_bar.h"
#include "ui/live/live_words.h"
#include "ui/live/moderator_dialog.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QMenu>
#include <QPainter>
#include <QScrollArea>
#include <QScrollBar>

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace wxm::live {

namespace {
constexpr int kCardAvatar = 40;
constexpr std::size_t kFirstSaid = 30;
constexpr std::size_t kMoreSaid = 200;
constexpr std::size_t kMostSaid = 5'000;
constexpr int kSaidAtMost = 168;
constexpr int kCardNoteHeight = 60;
} // namespace

PersonCard::PersonCard(Live &live, QWidget *parent)
    : QWidget(parent)
    , m_live(live)
    , m_avatar(new Avatar(kCardAvatar, this))
    , m_nameLabel(new ForeignLabel(ForeignLabel::Kind::Name, this))
    , m_id(new TextLabel(TextSize::Meta, ColorRole::Text3, Weight::Regular, this))
    , m_first(new TextLabel(TextSize::Meta, ColorRole::Text2, Weight::Regular, this))
    , m_count(new Chip({}, this))
    , m_removed(new Chip({}, this))
    , m_mark(new Chip({}, this))
    , m_saidHead(new TextLabel(TextSize::Meta, ColorRole::Text2, Weight::Regular, this))
    , m_said(new QVBoxLayout)
    , m_saidArea(new QScrollArea(this))
    , m_older(new Button({}, Button::Kind::Ghost, this))
    , m_noteHead(new TextLabel(TextSize::Meta, ColorRole::Text2, Weight::Regular, this))
    , m_note(new PlainEdit(this))
    , m_block(new Button({}, Button::Kind::Danger, this))
    , m_message(new Button({}, Button::Kind::Plain, this))
    , m_more(new IconButton(IconName::More, {}, this))
    , m_close(new IconButton(IconName::Close, {}, this))
{
    m_nameLabel->setTextSize(TextSize::Title);
    m_nameLabel->setWeight(Weight::Bold);
    m_avatar->setBehind(ColorRole::Pane);
    auto *names = new QVBoxLayout;
    names->setSpacing(0);
    names->addWidget(m_nameLabel);
    auto *small = new QHBoxLayout;
    small->setSpacing(space::k8);
    small->addWidget(m_id);
    small->addWidget(m_first, 1);
    names->addLayout(small);
    auto *head = new QHBoxLayout;
    head->setSpacing(space::k12);
    head->addWidget(m_avatar, 0, Qt::AlignTop);
    head->addLayout(names, 1);
    head->addWidget(m_close, 0, Qt::AlignTop);
    auto *chips = new QHBoxLayout;
    chips->setSpacing(space::k8);
    for (auto *chip : {m_count, m_removed, m_mark})
        chips->addWidget(chip);
    chips->addStretch();
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(space::k8);
    buttons->addWidget(m_block);
    buttons->addWidget(m_message);
    buttons->addStretch();
    buttons->addWidget(m_more);
    m_message->setIconName(IconName::Messages);
    auto *saidBox = new QWidget(m_saidArea);
    auto *said = new QVBoxLayout(saidBox);
    said->setContentsMargins(0, 0, 0, 0);
    said->setSpacing(space::k4);
    said->addLayout(m_said);
    said->addWidget(m_older, 0, Qt::AlignLeading);
    m_said->setSpacing(space::k4);
    m_older->setButtonSize(Button::Size::Small);
    m_saidArea->setFrameShape(QFrame::NoFrame);
    m_saidArea->setWidgetResizable(true);
    m_saidArea->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_saidArea->setWidget(saidBox);
    m_saidArea->viewport()->setAutoFillBackground(false);
    saidBox->setAutoFillBackground(false);
    m_note->setFixedHeight(kCardNoteHeight);
    m_note->setTabChangesFocus(true);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(space::k16, space::k16, space::k16, space::k16);
    column->setSpacing(space::k8);
    column->addLayout(head);
    column->addLayout(chips);
    column->addWidget(m_saidHead);
    column->addWidget(m_saidArea);
    column->addWidget(m_noteHead);
    column->addWidget(m_note);
    column->addSpacing(space::k4);
    column->addLayout(buttons);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Maximum);
    connect(m_close, &QAbstractButton::clicked, this, &PersonCard::dismiss);
    connect(m_block, &QAbstractButton::clicked, this, [this] { start(m_blockAction); });
    connect(
        m_message, &QAbstractButton::clicked, this, [this] { Q_EMIT messageTriggered(m_user); });
    connect(m_more, &QAbstractButton::clicked, this, &PersonCard::popUpMenu);
    connect(m_older, &QAbstractButton::clicked, this, [this] {
        m_mostShown = std::min(m_mostShown + kMoreSaid, kMostSaid);
        m_commentsShown = UINT32_MAX;
        refresh();
    });
    connect(m_note, &PlainEdit::textChanged, this,
        [this] { m_live.notes.setText(m_user, m_note->text()); });
    connect(&m_live.notes, &Notes::changed, this, [this](UserId user) {
        if (user == m_user)
            showNote();
    });
    connect(&m_live.notes, &Notes::reset, this, &PersonCard::showNote);
    connect(&m_live.notes, &Notes::savedChanged, this, &PersonCard::retranslate);
    connect(&m_live.calls, &ApiCalls::capabilityChanged, this, &PersonCard::refresh);
    connect(&m_live.store, &LiveStore::changed, this, [this](LiveId live_) {
        if (live_ == m_which && m_user.isValid())
            refresh();
    });
    const auto again = [this] {
        m_commentsShown = UINT32_MAX;
        refresh();
    };
    connect(&m_live.flagged, &FlaggedComments::blursChanged, this, again);
    connect(&m_live.flagged, &FlaggedComments::found, this, [this, again](LiveId live_) {
        if (live_ == m_which && m_user.isValid())
            again();
    });
    const auto presence = [this] {
        const auto online = m_live.presence.isOnline(m_user);
        m_avatar->setPresence(!online ? PresenceMark::Unknown
                : *online             ? PresenceMark::Online
                                      : PresenceMark::Offline);
    };
    connect(&m_live.presence, &Presence::changed, this, presence);
    connect(&m_live.presence, &Presence::reset, this, presence);
    hide();
}

PersonCard::~PersonCard()
{
    if (m_user.isValid())
        m_live.presence.unwatch({m_user});
}

void PersonCard::show(LiveId live, UserId user)
{
    if (m_user.isValid())
        m_live.presence.unwatch({m_user});
    m_which = live;
    m_user = user;
    m_name.clear();
    m_commentsShown = UINT32_MAX;
    m_mostShown = kFirstSaid;
    m_live.presence.watch({user});
    showNote();
    refresh();
    m_saidArea->verticalScrollBar()->setValue(0);
    setVisible(true);
}

void PersonCard::showNote()
{
    const auto text = m_live.notes.text(m_user);
    if (m_note->text() == text)
        return;
    const QSignalBlocker quiet(m_note);
    m_note->setPlainText(text);
}

void PersonCard::popUpMenu()
{
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->setToolTipsVisible(true);
    const QString why =
        capabilityText(m_live.actions.capability(m_moderatorAction), m_moderatorAction);
    const Target who{m_which, {}, m_user, m_name, {}};
    connect(menu->addAction(icon(IconName::User), tr("Everything about this person")),
        &QAction::triggered, this, [this] { Q_EMIT sheetWanted(m_user); });
    const auto comments = commentsBy(m_live.store, m_which, m_user).size();
    const auto offer = [&](Action action, const QString &words, auto act) {
        auto *entry = menu->addAction(icon(actionIcon(action)), words);
        const QString fault = capabilityText(m_live.actions.capability(action), action);
        entry->setEnabled(fault.isEmpty());
        entry->setToolTip(plainToolTip(fault));
        connect(entry, &QAction::triggered, this, act);
    };
    if (m_blockAction == Action::BlockViewer)
        offer(Action::BlockViewer, tr("Block with a reason…"),
            [this, who] { (new ActBox(m_live, Action::BlockViewer, who, this))->open(); });
    if (comments > 0)
        offer(Action::RemoveComment, tr("Remove their %Ln comments", nullptr, int(comments)),
            [this, who] {
                m_live.actions.startAll(
                    removalActs(m_live.store, withLastReason(m_live, Action::RemoveComment, who)));
            });
    menu->addSeparator(); // not one slip away
    auto *entry =
        menu->addAction(icon(actionIcon(m_moderatorAction)), actionText(m_moderatorAction));
    entry->setEnabled(why.isEmpty());
    entry->setToolTip(plainToolTip(why));
    connect(
        entry, &QAction::triggered, this, [this, action = m_moderatorAction] { start(action); });
    menu->popup(m_more->mapToGlobal(QPoint(0, m_more->height())));
}

void PersonCard::dismiss()
{
    if (m_user.isValid())
        m_live.presence.unwatch({m_user});
    m_user = {};
    hide();
}

void PersonCard::start(Action action)
{
    const Target target{m_which, {}, m_user, m_name, {}};
    if (action == Action::AssignModerator)
        (new ModeratorDialog(m_live, target, this))->open();
    else
        m_live.actions.start(action, withLastReason(m_live, action, target));
}

void PersonCard::refresh()
{
    const auto *record = m_live.store.find(m_which);
    if (!record) {
        dismiss();
        return;
    }
    if (!m_user.isValid())
        return;
    const auto *person = record->feed().findPerson(m_user);
    if (person && !person->name.empty())
        m_name = toQString(person->name);
    else if (const auto *guest = record->state().guest(m_user))
        m_name = guest->name;
    m_avatar->setPerson(m_name, m_user.value);
    m_nameLabel->setForeignText(m_name, m_user.value);
    const bool isStaff = record->state().moderators.contains(m_user);
    m_nameLabel->setWarning(isStaff ? QString() : nameWarning(m_name, moderatorNames(*record)));
    m_id->setText(isolateLtr(u"#"_s + m_user.toString()));
    const QString first = person ? clockAt(person->firstMs) : QString();
    m_first->setText(first.isEmpty() ? QString() : tr("First seen %1").arg(first));
    const auto comments = person ? person->comments : 0U;
    m_count->setLook(
        {ChipKind::Neutral, tr("%Ln comments", nullptr, int(comments)), IconName::Messages});
    const auto &state = record->state();
    const bool isBlocked = state.blocked.contains(m_user);
    const bool isModerator = state.moderators.contains(m_user);
    m_mark->setVisible(isBlocked || isModerator);
    if (isBlocked)
        m_mark->setLook({ChipKind::Danger, tr("Blocked"), IconName::Ban});
    else
        m_mark->setLook({ChipKind::Accent, tr("Moderator"), IconName::Shield});
    m_blockAction = isBlocked ? Action::UnblockViewer : Action::BlockViewer;
    m_moderatorAction = isModerator ? Action::RevokeModerator : Action::AssignModerator;
    m_block->setText(actionText(m_blockAction));
    m_block->setIconName(actionIcon(m_blockAction));
    m_block->setKind(isBlocked ? Button::Kind::Plain : Button::Kind::Danger);
    dressButton(*m_block, m_live.actions, m_blockAction);
    retranslate();
    setAccessibleName(shownName(m_name, m_user.value));
    showComments(*record);
}

void PersonCard::retranslate()
{
    m_message->setText(tr("Message"));
    m_message->setAccessibleName(tr("Message this person"));
    m_more->setName(tr("More actions for this person"));
    m_close->setName(tr("Close"));
    m_saidHead->setText(tr("Comments in this live"));
    m_older->setText(tr("Show earlier ones"));
    m_noteHead->setText(m_live.notes.isSaved()
            ? tr("Note, this computer only")
            : tr("Note not saved: the disk could not be written"));
    m_noteHead->setColorRole(m_live.notes.isSaved() ? ColorRole::Text2 : ColorRole::Danger);
    m_note->setAccessibleName(tr("Note about this person"));
    m_note->setPlaceholderText(tr("Write a note…"));
}

//! What the names of others should not read like.
QStringList PersonCard::moderatorNames(const LiveRecord &record)
{
    QStringList names;
    for (const auto moderator : record.state().moderators) {
        if (const auto *known = record.feed().findPerson(moderator); known && !known->name.empty())
            names.append(toQString(known->name));
    }
    return names;
}

//! Looking through all rows is dear, so only when it can say something new.
void PersonCard::showComments(const LiveRecord &record)
{
    const auto *person = record.feed().findPerson(m_user);
    const auto comments = person ? person->comments : 0U;
    const auto removals = record.state().removed.size();
    if (comments == m_commentsShown && removals == m_removalsShown)
        return;
    m_commentsShown = comments;
    m_removalsShown = removals;
    const auto all = record.feed().commentsOf(m_user, kMostSaid);
    const auto isRemoved = [&record](std::uint64_t number) {
        return record.state().removed.contains(CommentId{record.feed().row(number).id});
    };
    const auto removed = int(std::count_if(all.begin(), all.end(), isRemoved));
    m_removed->setVisible(removed > 0);
    m_removed->setLook({ChipKind::Danger, tr("%Ln removed", nullptr, removed), IconName::Trash});
    m_saidHead->setVisible(!all.empty());
    m_saidArea->setVisible(!all.empty());
    m_older->setVisible(all.size() > m_mostShown);
    const std::vector numbers(
        all.begin(), all.begin() + std::ptrdiff_t(std::min(all.size(), m_mostShown)));
    while (auto *item = m_said->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    for (const auto number : numbers) {
        const auto comment = record.feed().comment(record.feed().row(number));
        auto *line = new QWidget(this);
        auto *row = new QHBoxLayout(line);
        row->setContentsMargins(0, 0, 0, 0);
        row->setSpacing(space::k8);
        auto *time = new TextLabel(TextSize::Meta, ColorRole::Text3, Weight::Regular, line);
        time->setText(clockAt(comment.createdMs));
        auto *words = new ForeignLabel(ForeignLabel::Kind::Body, line);
        const auto *flag = m_live.flagged.find(m_which, number);
        const bool blurs = flag && !m_isRevealed && m_live.flagged.isBlurred(*flag);
        words->setForeignText(blurs ? blurredText() : comment.body);
        words->setMaximumLines(4);
        if (isRemoved(number) || blurs)
            words->setColorRole(ColorRole::Text3);
        row->addWidget(time, 0, Qt::AlignTop);
        row->addWidget(words, 1);
        if (isRemoved(number)) {
            auto *mark = new Chip({ChipKind::Danger, tr("Removed"), IconName::Trash}, line);
            row->addWidget(mark, 0, Qt::AlignTop);
        }
        m_said->addWidget(line);
    }
    // As tall as what was said, up to a third of the panel.
    const int height = m_saidArea->widget()->sizeHint().height();
    m_saidArea->setFixedHeight(std::min(height, Theme::of(this).scaled(kSaidAtMost)));
}

void PersonCard::setRevealed(bool revealed)
{
    if (std::exchange(m_isRevealed, revealed) == revealed || !m_user.isValid())
        return;
    m_commentsShown = UINT32_MAX;
    refresh();
}

void PersonCard::keyPressEvent(QKeyEvent *event)
{
    if (Keys::of(this).isKey(*event, Command::Reveal))
        setRevealed(true);
    else
        QWidget::keyPressEvent(event);
}

void PersonCard::keyReleaseEvent(QKeyEvent *event)
{
    if (Keys::of(this).isRelease(*event, Command::Reveal))
        setRevealed(false);
    else
        QWidget::keyReleaseEvent(event);
}

void PersonCard::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const auto &theme = Theme::of(this);
    painter.fillRect(rect(), theme.color(ColorRole::Surface));
    paintHairline(&painter, QRect(0, 0, width(), 1), theme.color(ColorRole::Line));
}

void PersonCard::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange && m_user.isValid())
        refresh();
}

} // namespace wxm::live
