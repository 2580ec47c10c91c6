// SPDX-License-Identifier: MIT
#include "ui/live/person_sheet.h"

#include "base/foreign_text.h"
#include "live/person_acts.h"
#include "ui/common/accessible.h"
#include "ui/common/avatar.h"
#include "ui/common/badge.h"
#include "ui/common/buttons.h"
#include "ui/common/foreign_label.h"
#include "ui/common/keys.h"
#include "ui/common/line_edit.h"
#include "ui/common/paint.h"
#include "ui/common/plain_edit.h"
#include "ui/common/relative_time.h"
#include "ui/live/act_box.h"
#include "ui/live/journal_view.h"
#include "ui/live/live_words.h"
#include "ui/live/name_lens.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QListWidget>
#include <QLocale>
#include <QPainter>
#include <QScrollArea>
#include <QStackedWidget>
#include <QStyle>
#include <QTabBar>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace wxm::live {

namespace {
constexpr int kSheetAvatar = 56;
constexpr int kSheetWidth = 720;
constexpr int kSheetSoonMs = 300;
constexpr std::size_t kSaid = 300; //!< Of a live.
enum Tab { SaidTab, ActsTab, CheckTab };

QListWidgetItem *addLine(QListWidget *list, const QString &line)
{
    auto *item = new QListWidgetItem(line, list);
    item->setData(Qt::AccessibleTextRole, spokenText(line));
    return item;
}

QListWidget *lines(QWidget *parent)
{
    auto *list = new QListWidget(parent);
    list->setFrameShape(QFrame::NoFrame);
    list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    list->setWordWrap(true);
    list->setTextElideMode(Qt::ElideRight);
    return list;
}

QString stepText(LadderStep step)
{
    switch (step) {
    case LadderStep::Remove:
        return PersonSheet::tr("Remove");
    case LadderStep::RemoveAndBlock:
        return PersonSheet::tr("Remove and block in this live");
    case LadderStep::BlockEverywhere:
        return PersonSheet::tr("Block in every open live");
    }
    return {};
}

} // namespace

PersonSheet::PersonSheet(Live &live, QWidget *parent)
    : QWidget(parent)
    , m_live(live)
    , m_avatar(new Avatar(kSheetAvatar, this))
    , m_name(new ForeignLabel(ForeignLabel::Kind::Name, this))
    , m_id(new TextLabel(TextSize::Meta, ColorRole::Text3, Weight::Regular, this))
    , m_nickname(new LineEdit(LineEdit::Content::Words, this))
    , m_facts(new TextLabel(TextSize::Meta, ColorRole::Text2, Weight::Regular, this))
    , m_watched(new Chip({}, this))
    , m_removed(new Chip({}, this))
    , m_spoof(new Chip({}, this))
    , m_watch(new Button({}, Button::Kind::Plain, this))
    , m_message(new Button({}, Button::Kind::Plain, this))
    , m_block(new Button({}, Button::Kind::Danger, this))
    , m_close(new IconButton(IconName::Close, {}, this))
    , m_more(new IconButton(IconName::More, {}, this))
    , m_foot(new QWidget(this))
    , m_tabs(new QTabBar(this))
    , m_stack(new QStackedWidget(this))
    , m_said(lines(this))
    , m_acts(lines(this))
    , m_check(new QWidget)
    , m_resembles(new TextLabel(TextSize::Ui, ColorRole::Warn, Weight::Bold, m_check))
    , m_nameLens(new NameLens(m_check))
    , m_wordsLens(new NameLens(m_check))
    , m_copy(new Button({}, Button::Kind::Plain, m_check))
    , m_known(new Button({}, Button::Kind::Plain, m_check))
    , m_ladderHead(new TextLabel(TextSize::Meta, ColorRole::Text2, Weight::Regular, this))
    , m_ladder(lines(this))
    , m_namesHead(new TextLabel(TextSize::Meta, ColorRole::Text2, Weight::Regular, this))
    , m_names(lines(this))
    , m_side(new QScrollArea(this))
    , m_noteHead(new TextLabel(TextSize::Meta, ColorRole::Text2, Weight::Regular, this))
    , m_note(new PlainEdit(this))
    , m_removeAll(new Button({}, Button::Kind::Plain, this))
    , m_forget(new Button({}, Button::Kind::Ghost, this))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(space::k16, space::k16, space::k16, space::k16);
    column->setSpacing(space::k8);
    column->addWidget(makeHead());
    for (int i = 0; i <= CheckTab; ++i)
        m_tabs->addTab(QString());
    m_tabs->setDrawBase(false);
    m_tabs->setExpanding(false);
    m_tabs->setUsesScrollButtons(false);
    column->addWidget(m_tabs);
    auto *check = new QVBoxLayout(m_check);
    check->setContentsMargins(0, 0, 0, 0);
    check->setSpacing(space::k12);
    m_resembles->setWordWrap(true);
    auto *codes = new QHBoxLayout;
    codes->setSpacing(space::k8);
    codes->addWidget(m_copy);
    codes->addWidget(m_known);
    codes->addStretch();
    check->addWidget(m_resembles);
    check->addWidget(m_nameLens);
    check->addWidget(m_wordsLens);
    check->addLayout(codes);
    check->addStretch();
    auto *area = new QScrollArea(this);
    area->setFrameShape(QFrame::NoFrame);
    area->setWidgetResizable(true);
    area->setFocusPolicy(Qt::NoFocus);
    area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    area->setWidget(m_check);
    area->viewport()->setAutoFillBackground(false);
    m_check->setAutoFillBackground(false);
    m_stack->addWidget(m_said);
    m_stack->addWidget(m_acts);
    m_stack->addWidget(area);
    auto *row = new QHBoxLayout;
    row->setSpacing(space::k16);
    row->addWidget(m_stack, 1);
    row->addWidget(makeSide());
    column->addLayout(row, 1);
    auto *foot = new QHBoxLayout(m_foot);
    foot->setContentsMargins(0, 0, 0, 0);
    foot->setSpacing(space::k8);
    foot->addWidget(m_removeAll);
    foot->addStretch();
    foot->addWidget(m_forget);
    column->addWidget(m_foot);
    m_soon.setSingleShot(true);
    m_soon.setInterval(kSheetSoonMs);
    const auto soon = [this] {
        if (isVisible() && !m_soon.isActive())
            m_soon.start();
    };
    connect(&m_soon, &QTimer::timeout, this, &PersonSheet::refresh);
    connect(&m_live.store, &LiveStore::changed, this, soon);
    connect(&m_live.log, &ActLog::changed, this, soon);
    connect(&m_live.people, &PersonBook::changed, this, soon);
    connect(&m_live.people, &PersonBook::reset, this, soon);
    connect(&m_live.profiles, &People::changed, this, &PersonSheet::onProfile);
    connect(&m_live.store, &LiveStore::openedChanged, this, [this] {
        if (m_live.store.opened().isEmpty()) { // another account may sign in next
            m_user = {};
            hide(); // without a word: the feeds are going, too
        }
    });
    connect(m_tabs, &QTabBar::currentChanged, m_stack, &QStackedWidget::setCurrentIndex);
    connect(m_close, &QAbstractButton::clicked, this, &PersonSheet::dismiss);
    connect(m_watch, &QAbstractButton::clicked, this, &PersonSheet::watch);
    connect(m_block, &QAbstractButton::clicked, this, &PersonSheet::block);
    connect(
        m_message, &QAbstractButton::clicked, this, [this] { Q_EMIT messageTriggered(m_user); });
    connect(m_removeAll, &QAbstractButton::clicked, this, &PersonSheet::removeAll);
    connect(m_copy, &QAbstractButton::clicked, this, &PersonSheet::copyCodes);
    connect(m_known, &QAbstractButton::clicked, this, [this] {
        const auto *known = m_live.people.find(m_user);
        m_live.people.setKnown(m_user, !(known && known->isKnown));
    });
    connect(m_forget, &QAbstractButton::clicked, this, [this] {
        m_live.people.forget(m_user);
        m_live.viewers.forget(m_user);
        m_live.notes.setText(m_user, {});
        dismiss();
    });
    connect(m_nickname, &QLineEdit::editingFinished, this,
        [this] { m_live.people.setNickname(m_user, m_nickname->text()); });
    connect(m_note, &PlainEdit::textChanged, this,
        [this] { m_live.notes.setText(m_user, m_note->text()); });
    connect(&m_live.flagged, &FlaggedComments::blursChanged, this, [this] {
        m_saidKey.clear();
        refresh();
    });
    for (auto *list : {m_said, m_acts, m_ladder, m_names})
        list->installEventFilter(this);
    retranslate();
    hide();
}

QSize PersonSheet::sizeHint() const { return {Theme::of(this).scaled(kSheetWidth), 600}; }

void PersonSheet::show(LiveId live, UserId user, CommentId comment)
{
    m_which = live;
    m_user = user;
    m_comment = comment;
    m_live.people.meet(user, name(), false);
    const QSignalBlocker quiet(m_note);
    m_note->setPlainText(m_live.notes.text(user));
    m_tabs->setCurrentIndex(SaidTab);
    setVisible(true);
    refresh();
    m_said->setFocus();
}

void PersonSheet::dismiss()
{
    if (!m_user.isValid())
        return;
    m_user = {};
    hide();
    Q_EMIT left();
}

//! As it was said last, in any of the lives.
QString PersonSheet::name() const
{
    QString known;
    for (const auto live : m_live.store.opened()) {
        const auto *person = m_live.store.find(live)->feed().findPerson(m_user);
        if (person && !person->name.empty() && (known.isEmpty() || live == m_which))
            known = toQString(person->name);
    }
    const auto *kept = m_live.people.find(m_user);
    return known.isEmpty() && kept ? kept->name : known;
}

Target PersonSheet::target() const { return {m_which, {}, m_user, name(), {}}; }

void PersonSheet::refresh()
{
    if (!m_user.isValid())
        return;
    const auto shown = name();
    m_avatar->setPerson(shown, m_user.value);
    m_name->setForeignText(shown, m_user.value);
    m_id->setText(isolateLtr(u'#' + m_user.toString()));
    setAccessibleName(tr("Person"));
    const auto *known = m_live.people.find(m_user);
    if (!m_nickname->hasFocus())
        m_nickname->setText(known ? known->nickname : QString());
    const auto entries = m_live.log.entries();
    const auto ladder = ladderOf(entries, m_user, m_live.clock.wallMs());
    m_watched->setVisible(known && known->isWatched);
    m_watched->setLook({ChipKind::Warn, tr("Watch-list"), IconName::Flag});
    m_removed->setVisible(ladder.removals > 0);
    m_removed->setLook(
        {ChipKind::Danger, tr("%Ln removed", nullptr, ladder.removals), IconName::Trash});
    showSaid();
    showActs(entries);
    showLadder(ladder);
    showLens();
    showSide();
    m_watch->setText(known && known->isWatched ? tr("Off the watch-list") : tr("Watch-list"));
    const QString why =
        capabilityText(m_live.actions.capability(Action::BlockViewer), Action::BlockViewer);
    m_block->setEnabled(why.isEmpty());
    m_block->setToolTip(plainToolTip(why));
}

//! What they said in the lives that are open, by live, the newest first.
void PersonSheet::showSaid()
{
    // Looking through all rows is dear, so only when it can say something new.
    QList<std::pair<qint64, qint64>> key{{m_user.value, m_which.value}, {m_isRevealed, 0}};
    for (const auto live : m_live.store.opened()) {
        const auto *record = m_live.store.find(live);
        const auto *person = record->feed().findPerson(m_user);
        key.append({person ? qint64(person->comments) : 0, record->state().removed.size()});
        key.append({qint64(m_live.flagged.of(live).size()), 0});
    }
    if (key == m_saidKey && m_said->count() > 0)
        return;
    m_saidKey = key;
    const int at = m_said->currentRow();
    m_said->clear();
    int count = 0;
    int lives = 0;
    for (const auto live : m_live.store.opened()) {
        const auto *record = m_live.store.find(live);
        const auto numbers = record->feed().commentsOf(m_user, kSaid);
        if (numbers.empty())
            continue;
        ++lives;
        count += int(numbers.size());
        const auto title = shownTitle(record->state().title);
        auto *head = addLine(m_said,
            (title.isEmpty() ? QString() : isolate(title) + u' ')
                + isolateLtr(u'#' + live.toString()));
        auto bold = m_said->font();
        bold.setBold(true);
        head->setFont(bold);
        for (const auto number : numbers) {
            const auto &row = record->feed().row(number);
            const auto *flag = m_live.flagged.find(live, number);
            const bool blurs = flag && !m_isRevealed && m_live.flagged.isBlurred(*flag);
            QString line = isolateLtr(clockAt(row.atMs())) + u"  "_s
                + (blurs ? blurredText()
                         : isolate(shownPreview(toQString(record->feed().text(row)))));
            if (record->state().removed.contains(CommentId{row.id}))
                line += u" · "_s + tr("Removed");
            addLine(m_said, line);
        }
    }
    if (count == 0)
        addLine(m_said, tr("No comments in the open lives"));
    m_said->setCurrentRow(std::min(at, m_said->count() - 1));
    m_tabs->setTabText(SaidTab, tr("Said") + u"  "_s + numberText(count));
    const auto *known = m_live.people.find(m_user);
    auto facts = profile();
    if (known && known->firstMs > 0)
        facts << tr("First seen %1").arg(isolate(fullText(timeOf(known->firstMs))));
    facts << tr("%Ln comments", nullptr, count) << tr("in %Ln open lives", nullptr, lives);
    m_facts->setText(facts.join(u" · "_s));
    const auto here = int(commentsBy(m_live.store, m_which, m_user).size());
    m_removeAll->setText(tr("Remove their %Ln comments here", nullptr, here));
    m_removeAll->setAccessibleName(m_removeAll->text());
    m_removeAll->setEnabled(
        here > 0 && m_live.actions.capability(Action::RemoveComment) == Capability::Offered);
}

void PersonSheet::showActs(const QList<ActEntry> &entries)
{
    m_acts->clear();
    int count = 0;
    for (const auto &entry : entries) {
        const auto &line = entry.line;
        if (line.user != m_user)
            continue;
        ++count;
        QString words = actName(line.kind) + u" · "_s + endText(entry) + u'\n'
            + isolate(fullText(timeOf(line.atMs))) + u" · "_s
            + isolateLtr(u'#' + line.live.toString()) + u" · "_s
            + (line.isOwn() ? tr("you") : tr("others"));
        if (!line.reason.isEmpty())
            words += u" · "_s + isolate(line.reason);
        auto *item = addLine(m_acts, words);
        item->setIcon(icon(journalIcon({.kind = line.kind})));
    }
    if (count == 0)
        addLine(m_acts, tr("Nothing was done to this person"));
    m_tabs->setTabText(ActsTab, tr("Actions") + u"  "_s + numberText(count));
}

void PersonSheet::showLadder(const Ladder &ladder)
{
    m_ladder->clear();
    for (int i = 0; i < kLadderSteps; ++i) {
        const auto step = LadderStep(i);
        const bool isDone = step < ladder.next;
        QString words = QLocale().toString(i + 1) + u"  "_s + stepText(step);
        const auto doneMs = step == LadderStep::Remove ? ladder.lastRemovalMs : ladder.lastBlockMs;
        if (step == ladder.next)
            words += u'\n' + tr("proposed now");
        else if (isDone && doneMs > 0)
            words += u'\n' + isolate(fullText(timeOf(doneMs)));
        auto *item = addLine(m_ladder, words);
        item->setIcon(icon(isDone ? IconName::Check : IconName::ChevronEnd));
        auto font = m_ladder->font();
        font.setBold(step == ladder.next);
        item->setFont(font);
    }
    int height = 0;
    for (int i = 0; i < m_ladder->count(); ++i)
        height += m_ladder->sizeHintForRow(i);
    // Where there is less room its lines are scrolled.
    m_ladder->setMaximumHeight(height + space::k8);
}

void PersonSheet::showSide()
{
    const auto *known = m_live.people.find(m_user);
    m_names->clear();
    if (known) {
        for (const auto &one : known->namesBefore)
            addLine(m_names, isolate(shownName(one, m_user.value)));
    }
    if (m_names->count() == 0)
        addLine(m_names, tr("None is known"));
    m_forget->setEnabled(known || !m_live.notes.text(m_user).isEmpty());
}

void PersonSheet::watch() { m_live.people.setWatched(m_user, !m_live.people.isWatched(m_user)); }

void PersonSheet::block()
{
    if (m_live.actions.capability(Action::BlockViewer) == Capability::Offered)
        (new ActBox(m_live, Action::BlockViewer, target(), this))->open();
}

void PersonSheet::removeAll()
{
    m_live.actions.startAll(
        removalActs(m_live.store, withLastReason(m_live, Action::RemoveComment, target())));
}

void PersonSheet::retranslate()
{
    m_nickname->setAccessibleName(tr("Nickname"));
    m_nickname->setPlaceholderText(tr("Nickname"));
    m_close->setName(tr("Close"));
    m_more->setName(tr("More about this person"));
    m_message->setText(tr("Message"));
    m_message->setAccessibleName(tr("Message this person"));
    m_block->setText(tr("Block…"));
    m_block->setAccessibleName(tr("Block viewer"));
    m_watch->setAccessibleName(tr("Watch-list"));
    m_copy->setText(tr("Copy code points"));
    m_copy->setAccessibleName(m_copy->text());
    m_forget->setText(tr("Forget now"));
    m_forget->setAccessibleName(tr("Forget person"));
    m_forget->setToolTip(plainToolTip(tr("Nickname, note, watch-list and names before; the journal "
                                         "keeps what was done")));
    m_said->setAccessibleName(tr("Comments here"));
    m_acts->setAccessibleName(tr("Actions taken"));
    m_ladder->setAccessibleName(tr("Ladder"));
    m_names->setAccessibleName(tr("Previous names"));
    m_ladderHead->setText(tr("Ladder, of the last 30 days"));
    m_namesHead->setText(tr("Previous names"));
    m_noteHead->setText(tr("Note, this computer only"));
    m_note->setAccessibleName(tr("Note about this person"));
    m_note->setPlaceholderText(tr("Write a note…"));
    m_tabs->setAccessibleName(tr("About this person"));
    m_saidKey.clear();
    refresh();
}

void PersonSheet::setRevealed(bool revealed)
{
    if (std::exchange(m_isRevealed, revealed) != revealed)
        refresh();
}

bool PersonSheet::actByKey(const QKeyEvent &event)
{
    if (event.isAutoRepeat())
        return false;
    const bool isLeaving = event.key() == Qt::Key_Escape && event.modifiers() == Qt::NoModifier;
    const auto pressed = Keys::of(this).pressed(event, KeyPlace::Person);
    switch (int(pressed ? pressed->command : isLeaving ? Command::Leave : Command::Confirm)) {
    case int(Command::Leave):
        dismiss();
        return true;
    case int(Command::WatchPerson):
        watch();
        return true;
    case int(Command::BlockViewer):
        block();
        return true;
    case int(Command::PersonNote):
        m_note->setFocus();
        return true;
    case int(Command::Reveal):
        setRevealed(true);
        return true;
    default:
        return false;
    }
}

//! Lists take letters to search by: here they act.
bool PersonSheet::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::KeyPress && actByKey(*static_cast<QKeyEvent *>(event)))
        return true;
    if (event->type() == QEvent::FocusOut)
        setRevealed(false);
    if (event->type() == QEvent::KeyRelease
        && Keys::of(this).isRelease(*static_cast<QKeyEvent *>(event), Command::Reveal))
        setRevealed(false);
    return QWidget::eventFilter(watched, event);
}

void PersonSheet::keyPressEvent(QKeyEvent *event)
{
    if (!actByKey(*event))
        QWidget::keyPressEvent(event);
}

void PersonSheet::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const auto &theme = Theme::of(this);
    painter.fillRect(rect(), theme.color(ColorRole::Pane));
    paintHairline(&painter, QStyle::visualRect(layoutDirection(), rect(), QRect(0, 0, 1, height())),
        theme.color(ColorRole::Line));
}

void PersonSheet::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

} // namespace wxm::live
