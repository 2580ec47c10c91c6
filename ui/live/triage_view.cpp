// SPDX-License-Identifier: MIT
#include "ui/live/triage_view.h"

#include "base/bidi.h"
#include "base/foreign_text.h"
#include "ui/common/accessible.h"
#include "ui/common/buttons.h"
#include "ui/common/empty_state.h"
#include "ui/common/foreign_label.h"
#include "ui/common/keys.h"
#include "ui/common/relative_time.h"
#include "ui/live/live_words.h"
#include "ui/live/rule_editor.h"

#include <QGridLayout>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QListWidget>
#include <QVBoxLayout>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace wxm::live {

namespace {

constexpr int kQueueWidth = 368;
constexpr int kNarrowQueue = 200;
constexpr int kWordsFrom = 1080;     //!< Below it the rarer buttons are icons.
constexpr std::uint64_t kAround = 7; //!< Comments before, and after.

QString personText(const LiveFeed &feed, const FeedRow &row)
{
    const auto &person = feed.person(row);
    return shownName(toQString(person.name), person.id.value);
}

Button *keyButton(Button::Kind kind, IconName icon, Command command, QWidget *parent)
{
    auto *button = new Button({}, kind, parent);
    button->setIconName(icon);
    showKeyCap(button, command);
    button->setAutoDefault(false);
    return button;
}

} // namespace

TriageView::TriageView(Live &live, QWidget *parent)
    : QWidget(parent)
    , m_live(live)
    , m_list(new QListWidget(this))
    , m_head(new TextLabel(TextSize::Title, ColorRole::Text, Weight::Bold, this))
    , m_news(new TextLabel(TextSize::Meta, ColorRole::AccentText, Weight::Regular, this))
    , m_around(new QListWidget(this))
    , m_judge(new QWidget(this))
    , m_who(new ForeignLabel(ForeignLabel::Kind::Name, m_judge))
    , m_where(new TextLabel(TextSize::Meta, ColorRole::Text2, Weight::Regular, m_judge))
    , m_words(new ForeignLabel(ForeignLabel::Kind::Body, m_judge))
    , m_why(new TextLabel(TextSize::Ui, ColorRole::Text2, Weight::Regular, m_judge))
    , m_proposal(new TextLabel(TextSize::Ui, ColorRole::AccentText, Weight::Regular, m_judge))
    , m_counts(new TextLabel(TextSize::Meta, ColorRole::Text2, Weight::Regular, this))
    , m_empty(new EmptyState(this))
    , m_main(new QWidget(this))
    , m_acts(new QGridLayout)
    , m_remove(keyButton(Button::Kind::Primary, IconName::Trash, Command::RemoveComment, this))
    , m_block(keyButton(Button::Kind::Danger, IconName::Ban, Command::BlockViewer, this))
    , m_look(keyButton(Button::Kind::Plain, IconName::Eye, Command::TriageReviewed, this))
    , m_noHit(keyButton(Button::Kind::Plain, IconName::Check, Command::TriageFalseAlarm, this))
    , m_previous(keyButton(Button::Kind::Ghost, IconName::Up, Command::TriagePrevious, this))
    , m_next(keyButton(Button::Kind::Ghost, IconName::Down, Command::TriageNext, this))
    , m_undo(keyButton(Button::Kind::Ghost, IconName::Undo, Command::UndoAct, this))
    , m_back(keyButton(Button::Kind::Plain, IconName::Close, Command::Leave, this))
{
    auto *side = new QVBoxLayout;
    side->setContentsMargins(space::k12, space::k12, space::k12, space::k12);
    side->setSpacing(space::k8);
    side->addWidget(m_head);
    side->addWidget(m_list, 1);
    side->addWidget(m_news);
    side->addWidget(m_counts);
    auto *judge = new QVBoxLayout(m_judge);
    judge->setContentsMargins(0, 0, 0, 0);
    judge->setSpacing(space::k4);
    for (QWidget *one :
        std::initializer_list<QWidget *>{m_who, m_where, m_words, m_why, m_proposal})
        judge->addWidget(one);
    m_who->setWeight(Weight::Bold);
    m_words->setTextSize(TextSize::Title);
    m_words->setMaximumLines(6);
    m_why->setWordWrap(true);
    m_proposal->setWordWrap(true);
    m_acts->setSpacing(space::k8);
    auto *ways = new QHBoxLayout;
    ways->setSpacing(space::k8);
    for (auto *button : {m_previous, m_next, m_undo})
        ways->addWidget(button);
    ways->addStretch();
    ways->addWidget(m_back);
    auto *main = new QVBoxLayout(m_main);
    main->setContentsMargins(0, 0, 0, 0);
    main->setSpacing(space::k8);
    main->addWidget(m_around, 1);
    main->addWidget(m_judge);
    main->addLayout(m_acts);
    auto *right = new QVBoxLayout;
    right->setContentsMargins(space::k12, space::k12, space::k12, space::k12);
    right->addWidget(m_empty, 1);
    right->addWidget(m_main, 1);
    right->addLayout(ways);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->addLayout(side, 3);
    row->addLayout(right, 7);
    m_list->setMinimumWidth(kNarrowQueue);
    m_list->setMaximumWidth(kQueueWidth);
    // The page is as small as its feeds may be: what is behind them does not hold it open.
    setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Ignored);
    m_list->setTextElideMode(Qt::ElideRight);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_around->setMinimumHeight(1); // in a low window it gives way, never the comment to judge
    m_around->setFocusPolicy(Qt::TabFocus);
    m_around->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setFocusProxy(m_list);
    for (auto *list : {m_list, m_around})
        list->installEventFilter(this);
    connect(m_list, &QListWidget::currentRowChanged, this, [this](int at) {
        m_current = at;
        showItem();
    });
    connect(m_remove, &QAbstractButton::clicked, this, [this] { start(Action::RemoveComment); });
    connect(m_block, &QAbstractButton::clicked, this, [this] { start(Action::BlockViewer); });
    connect(m_look, &QAbstractButton::clicked, this, &TriageView::lookedAt);
    connect(m_noHit, &QAbstractButton::clicked, this, &TriageView::noHit);
    connect(m_previous, &QAbstractButton::clicked, this, [this] { goBy(-1); });
    connect(m_next, &QAbstractButton::clicked, this, [this] { goBy(1); });
    connect(m_undo, &QAbstractButton::clicked, this, &TriageView::undo);
    connect(m_back, &QAbstractButton::clicked, this, &TriageView::left);
    connect(&m_live.store, &LiveStore::openedChanged, this, [this] {
        if (m_live.store.opened().isEmpty()) // another account may sign in next
            forget();
    });
    connect(&m_live.triage, &Triage::changed, this, &TriageView::onChanged);
    connect(&m_live.actions, &LiveActions::ended, this, &TriageView::onEnded);
    connect(&m_live.actions, &LiveActions::overtaken, this,
        [this](const PendingAction &action) { leaveOut(action.id); });
    connect(&m_live.rules, &ModerationRules::setChanged, this, &TriageView::onChanged);
    connect(&m_live.flagged, &FlaggedComments::blursChanged, this, &TriageView::showQueue);
    retranslate();
}

void TriageView::forget()
{
    m_queue.clear();
    m_steps.clear();
    m_counted.clear();
    m_looked = 0;
    m_current = -1;
    m_around->clear();
    m_who->setForeignText({});
    m_words->setForeignText({});
    showQueue();
}

void TriageView::begin()
{
    m_queue = m_live.triage.waiting();
    m_current = m_queue.isEmpty() ? -1 : 0;
    showQueue();
    m_list->setFocus();
}

//! The queue as it is now, with the same comment in hand if it still waits.
void TriageView::sortIn()
{
    const auto held = m_queue.value(m_current);
    m_queue = m_live.triage.waiting();
    const auto at = std::find_if(
        m_queue.cbegin(), m_queue.cend(), [&](const TriageItem &one) { return one.is(held); });
    m_current = at == m_queue.cend() ? std::min(m_current, int(m_queue.size()) - 1)
                                     : int(at - m_queue.cbegin());
    if (m_current < 0 && !m_queue.isEmpty())
        m_current = 0;
}

void TriageView::showQueue()
{
    const QSignalBlocker quiet(m_list);
    m_list->clear();
    for (const auto &item : std::as_const(m_queue)) {
        auto *row = new QListWidgetItem(rowText(item), m_list);
        row->setData(Qt::AccessibleTextRole,
            spokenText(rowText(item)).replace(u'\n', u", "_s) + u", "_s + tr("waiting"));
        const auto *record = m_live.store.find(item.live);
        const auto number = record ? record->feed().find(item.comment) : std::nullopt;
        const auto *flag = number ? m_live.flagged.find(item.live, *number) : nullptr;
        row->setIcon(ruleMark(flag ? m_live.flagged.ruleOf(*flag).color : 1, *this));
    }
    m_list->setCurrentRow(m_current);
    showItem();
}

//! "Scams · #7 · 2 min" over "user_99: what was said".
QString TriageView::rowText(const TriageItem &item) const
{
    const auto *record = m_live.store.find(item.live);
    const auto number = record ? record->feed().find(item.comment) : std::nullopt;
    const auto *flag = number ? m_live.flagged.find(item.live, *number) : nullptr;
    if (!flag)
        return isolateLtr(u'#' + item.live.toString());
    const auto &row = record->feed().row(*number);
    const auto age = std::max<EpochMs>(m_live.clock.wallMs() - row.atMs(), 0);
    return isolate(shownTitle(ruleName(m_live.flagged.ruleOf(*flag)))) + u" · "_s
        + isolateLtr(u'#' + item.live.toString()) + u" · "_s
        + isolateLtr(durationText(std::chrono::seconds(age / 1000))) + u'\n'
        + isolate(personText(record->feed(), row)) + u": "_s
        + isolate(shownTitle(shownWords(item.live, *number)));
}

QString TriageView::shownWords(LiveId live, std::uint64_t number) const
{
    const auto *flag = m_live.flagged.find(live, number);
    if (flag && !m_isRevealed && m_live.flagged.isBlurred(*flag))
        return blurredText();
    const auto &feed = m_live.store.find(live)->feed();
    return toQString(feed.text(feed.row(number)));
}

void TriageView::setRevealed(bool revealed)
{
    if (std::exchange(m_isRevealed, revealed) == revealed)
        return;
    if (revealed)
        m_live.exposure.noteRevealed();
    showQueue();
}

void TriageView::showItem()
{
    dress();
    if (m_current < 0 || m_current >= int(m_queue.size()))
        return;
    const auto &item = m_queue[m_current];
    const auto *record = m_live.store.find(item.live);
    const auto number = record ? record->feed().find(item.comment) : std::nullopt;
    const auto *flag = number ? m_live.flagged.find(item.live, *number) : nullptr;
    if (!flag)
        return;
    const auto &feed = record->feed();
    const auto &row = feed.row(*number);
    const auto &person = feed.person(row);
    m_who->setForeignText(toQString(person.name), person.id.value);
    QStringList where{isolate(shownTitle(record->state().title)),
        isolateLtr(u'#' + item.live.toString()), isolateLtr(clockAt(row.atMs())),
        tr("%Ln comments in this live", nullptr, int(person.comments))};
    where.removeAll(isolate(QString()));
    m_where->setText(where.join(u" · "_s));
    m_words->setForeignText(shownWords(item.live, *number));
    const auto &rule = m_live.flagged.ruleOf(*flag);
    const bool isHidden = m_live.flagged.isBlurred(*flag) && !m_isRevealed;
    QStringList why{
        hitText(rule, isHidden ? QString() : m_live.flagged.wordOf(*flag), int(flag->others))};
    why << foldsText(flag->hit.folds);
    why.removeAll(QString());
    m_why->setText(why.join(u" · "_s));
    m_judge->setAccessibleDescription(spokenText(m_why->text()));
    propose(person.id, rule.countsForLadder);
    showAround(feed, *number);
}

void TriageView::showAround(const LiveFeed &feed, std::uint64_t number)
{
    m_around->clear();
    const auto from = number - std::min(number - feed.firstRow(), kAround);
    const auto end = std::min(feed.endRow(), number + kAround + 1);
    for (auto at = from; at < end; ++at) {
        const auto &row = feed.row(at);
        if (row.kind != FeedRow::Kind::Comment)
            continue;
        const QString line = isolateLtr(clockAt(row.atMs())) + u"  "_s
            + isolate(personText(feed, row)) + u": "_s
            + isolate(shownTitle(shownWords(m_queue[m_current].live, at)));
        auto *shown = new QListWidgetItem(line, m_around);
        shown->setData(Qt::AccessibleTextRole, spokenText(line));
        if (at == number)
            m_around->setCurrentItem(shown);
    }
    m_around->scrollToItem(m_around->currentItem(), QAbstractItemView::PositionAtCenter);
}

//! What came waits for the next key; what went stays until then, too. An empty queue fills itself.
void TriageView::onChanged()
{
    if (!isVisible())
        return;
    if (m_queue.isEmpty()) {
        sortIn();
        showQueue();
        return;
    }
    dress();
}

void TriageView::goBy(int steps)
{
    sortIn();
    m_current = m_queue.isEmpty() ? -1 : std::clamp(m_current + steps, 0, int(m_queue.size()) - 1);
    showQueue();
}

//! Lists take letters to search by, Space and Enter to choose: here they act.
bool TriageView::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::KeyPress) {
        const auto *key = static_cast<QKeyEvent *>(event);
        // A key that is held down acts once; it may go on through the queue.
        const bool goes = key->key() == Qt::Key_Down || key->key() == Qt::Key_Up;
        if (key->isAutoRepeat() && !goes)
            return true;
        if (Keys::of(this).isKey(*key, Command::Reveal)) {
            setRevealed(true);
            return true;
        }
        if (act(*key))
            return true;
    }
    if (event->type() == QEvent::KeyRelease) {
        const auto *key = static_cast<QKeyEvent *>(event);
        if (Keys::of(this).isRelease(*key, Command::Reveal))
            setRevealed(false);
    }
    if (event->type() == QEvent::FocusOut)
        setRevealed(false);
    return QWidget::eventFilter(watched, event);
}

void TriageView::keyPressEvent(QKeyEvent *event)
{
    if (!event->isAutoRepeat() && act(*event))
        return;
    QWidget::keyPressEvent(event);
}

void TriageView::dress()
{
    const bool hasItem = m_current >= 0 && m_current < int(m_queue.size());
    m_main->setVisible(hasItem);
    m_empty->setVisible(!hasItem);
    m_head->setText(tr("%Ln need review", nullptr, int(m_queue.size())));
    QSet<std::pair<qint64, qint64>> known;
    for (const auto &one : std::as_const(m_queue))
        known.insert({one.live.value, one.comment.value});
    const auto now = m_live.triage.waiting();
    const auto news = int(std::count_if(now.cbegin(), now.cend(), [&](const TriageItem &one) {
        return !known.contains({one.live.value, one.comment.value});
    }));
    m_news->setText(news > 0 ? tr("%Ln new, added when you continue", nullptr, news) : QString());
    m_counts->setText(countText());
    const bool hasRules = m_live.flagged.hasRules();
    m_empty->setWords(hasRules ? IconName::Checks : IconName::Target, ColorRole::Text3,
        hasRules ? tr("Nothing to review") : tr("No rule is on"),
        hasRules ? tr("Flagged comments of all open lives wait here.")
                 : tr("Add rules in the menu of a live; what they match waits here."));
    for (const auto &[button, action] :
        {std::pair(m_remove, Action::RemoveComment), std::pair(m_block, Action::BlockViewer)}) {
        const QString why = capabilityText(m_live.actions.capability(action), action);
        button->setEnabled(hasItem && why.isEmpty());
        button->setToolTip(plainToolTip(why));
    }
    m_undo->setEnabled(!m_steps.isEmpty());
    m_previous->setEnabled(hasItem);
    m_next->setEnabled(hasItem || news > 0);
}

void TriageView::retranslate()
{
    m_list->setAccessibleName(tr("Flagged comments"));
    m_around->setAccessibleName(tr("Comments around it"));
    m_judge->setAccessibleName(tr("Comment to judge"));
    const std::pair<Button *, QString> names[] = {{m_remove, tr("Remove comment")},
        {m_block, tr("Block viewer")}, {m_look, tr("Reviewed")}, {m_noHit, tr("False alarm")},
        {m_previous, tr("Previous comment")}, {m_next, tr("Next comment")}, {m_undo, tr("Undo")},
        {m_back, tr("Back to feeds")}};
    for (const auto &[button, name] : names)
        button->setAccessibleName(name);
    fit();
    m_counts->setAccessibleName(tr("Done in triage"));
    m_proposal->setAccessibleName(tr("Suggested action"));
    showQueue();
}

void TriageView::fit()
{
    const bool isWide = width() >= Theme::of(this).scaled(kWordsFrom);
    for (auto *button : {m_remove, m_block, m_look, m_noHit, m_previous, m_next, m_undo, m_back}) {
        const bool hasWords = isWide || button == m_remove || button == m_block;
        button->setText(hasWords ? button->accessibleName() : QString());
        if (button != m_remove && button != m_block) // those say why they cannot
            button->setToolTip(hasWords ? QString() : plainToolTip(button->accessibleName()));
    }
    // In one row, or in two where large text has no room in one.
    const std::array acts{m_remove, m_block, m_look, m_noHit};
    int wanted = 3 * space::k8;
    for (const auto *button : acts)
        wanted += button->sizeHint().width();
    const int columns = wanted <= m_main->width() ? 4 : 2;
    for (int i = 0; i < int(acts.size()); ++i)
        m_acts->addWidget(acts[std::size_t(i)], i / columns, i % columns, Qt::AlignLeading);
    m_acts->setColumnStretch(columns - 1, 1);
    m_acts->setColumnStretch(columns == 4 ? 1 : 3, 0);
}

void TriageView::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    fit();
}

void TriageView::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

} // namespace wxm::live
