// SPDX-License-Identifier: MIT
#include "ui/support/support_bulk.h"

#include "base/foreign_text.h"
#include "ui/chat/thread_list_view.h"
#include "ui/common/accessible.h"
#include "ui/common/buttons.h"
#include "ui/common/error_text.h"
#include "ui/common/foreign_label.h"
#include "ui/common/paint.h"
#include "ui/common/popup.h"
#include "ui/common/relative_time.h"
#include "ui/support/thread_care.h"

#include <QBoxLayout>
#include <QKeyEvent>
#include <QListWidget>
#include <QMenu>
#include <QProgressBar>

namespace wxm::support {

namespace {
constexpr int kFailedRows = 4;
constexpr int kFailedRow = 28;
} // namespace

SupportBulk::SupportBulk(Support &support, Chat &chat, const Clock &clock, ThreadListView &list,
    ThreadCare &care, QWidget *parent)
    : QWidget(parent)
    , m_support(support)
    , m_chat(chat)
    , m_list(list)
    , m_care(care)
    , m_run(clock)
    , m_assignMenu(new QMenu(this))
    , m_snoozeMenu(new QMenu(this))
    , m_count(new TextLabel(TextSize::Ui, ColorRole::Text, Weight::Bold, this))
    , m_all(new Button({}, Button::Kind::Ghost, this))
    , m_clear(new IconButton(IconName::Close, {}, this))
    , m_acts(new QWidget(this))
    , m_assign(new IconButton(IconName::UserPlus, {}, m_acts))
    , m_resolve(new IconButton(IconName::Check, {}, m_acts))
    , m_snooze(new IconButton(IconName::Snooze, {}, m_acts))
    , m_label(new IconButton(IconName::Tag, {}, m_acts))
    , m_read(new IconButton(IconName::Checks, {}, m_acts))
    , m_running(new QWidget(this))
    , m_doing(new TextLabel(TextSize::Ui, ColorRole::Text, Weight::Regular, m_running))
    , m_progress(new QProgressBar(m_running))
    , m_stop(new Button({}, Button::Kind::Plain, m_running))
    , m_result(new QWidget(this))
    , m_said(new TextLabel(TextSize::Ui, ColorRole::Text, Weight::Regular, m_result))
    , m_failed(new QListWidget(m_result))
    , m_again(new Button({}, Button::Kind::Plain, m_result))
    , m_close(new Button({}, Button::Kind::Ghost, m_result))
{
    makeRows();
    connectParts();
    m_running->hide();
    m_result->hide();
    retranslate();
}

void SupportBulk::makeRows()
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(space::k16, space::k8, space::k16, space::k8);
    column->setSpacing(space::k4);
    auto *head = new QHBoxLayout;
    head->addWidget(m_count, 1);
    head->addWidget(m_all);
    head->addWidget(m_clear);
    column->addLayout(head);
    auto *acts = new QHBoxLayout(m_acts);
    acts->setContentsMargins(0, 0, 0, 0);
    acts->setSpacing(space::k8);
    for (auto *button : {m_assign, m_resolve, m_snooze, m_label, m_read})
        acts->addWidget(button);
    acts->addStretch();
    column->addWidget(m_acts);
    auto *running = new QHBoxLayout(m_running);
    running->setContentsMargins(0, 0, 0, 0);
    auto *bar = new QVBoxLayout;
    bar->addWidget(m_doing);
    bar->addWidget(m_progress);
    running->addLayout(bar, 1);
    running->addWidget(m_stop);
    column->addWidget(m_running);
    auto *result = new QVBoxLayout(m_result);
    result->setContentsMargins(0, 0, 0, 0);
    result->addWidget(m_said);
    result->addWidget(m_failed);
    auto *ends = new QHBoxLayout;
    ends->addStretch();
    ends->addWidget(m_close);
    ends->addWidget(m_again);
    result->addLayout(ends);
    column->addWidget(m_result);
    m_said->setWordWrap(true);
    m_doing->setWordWrap(true);
    m_progress->setTextVisible(false);
    m_failed->setFrameShape(QFrame::NoFrame);
    m_failed->setWordWrap(true);
    for (auto *button : {m_all, m_stop, m_again, m_close})
        button->setButtonSize(Button::Size::Small);
    m_clear->setSmall(true);
}

void SupportBulk::connectParts()
{
    connect(&m_list, &ThreadListView::pickedChanged, this, &SupportBulk::refresh);
    connect(m_all, &Button::clicked, this, [this] { m_list.pickAll(); });
    connect(m_clear, &QAbstractButton::clicked, this, [this] {
        m_list.clearPicked();
        m_list.setFocus();
    });
    connect(m_assign, &QAbstractButton::clicked, m_assignMenu,
        [this] { popUp(m_assignMenu, m_assign, PopupSide::Below); });
    connect(m_assignMenu, &QMenu::aboutToShow, this, &SupportBulk::fillAssignMenu);
    connect(m_snooze, &QAbstractButton::clicked, m_snoozeMenu,
        [this] { popUp(m_snoozeMenu, m_snooze, PopupSide::Below); });
    connect(m_snoozeMenu, &QMenu::aboutToShow, this, [this] {
        m_snoozeMenu->clear();
        m_care.fillSnoozeMenu(m_snoozeMenu, [this] { return m_list.picked(); });
    });
    connect(m_resolve, &QAbstractButton::clicked, this, [this] { order({Act::Resolve}); });
    connect(m_read, &QAbstractButton::clicked, this, [this] { order({Act::Read}); });
    connect(
        m_label, &QAbstractButton::clicked, this, [this] { m_care.openLabels(m_list.picked()); });
    // What stays on this computer is done at once.
    connect(&m_care, &ThreadCare::snoozed, this, [this](const QList<ThreadKey> &threads) {
        if (threads.size() > 1)
            say(tr("%n threads snoozed", nullptr, int(threads.size())));
    });
    connect(&m_care, &ThreadCare::labelled, this, [this](const QList<ThreadKey> &threads) {
        if (threads.size() > 1)
            say(tr("%n threads labelled", nullptr, int(threads.size())));
    });
    connect(&m_run, &BulkRun::progressed, this, &SupportBulk::onProgress);
    connect(&m_run, &BulkRun::ended, this, &SupportBulk::onEnded);
    connect(m_stop, &Button::clicked, &m_run, &BulkRun::stop);
    connect(m_close, &Button::clicked, this, [this] {
        m_asked.clear();
        m_result->hide();
        refresh();
        m_list.setFocus();
    });
    connect(m_again, &Button::clicked, this, [this] {
        if (!m_asked.isEmpty())
            return begin(std::exchange(m_asked, {}));
        QList<ThreadKey> threads;
        for (const auto &failure : m_run.failures())
            threads.append(failure.thread);
        begin(threads + m_run.rest());
    });
}

void SupportBulk::fillAssignMenu()
{
    m_assignMenu->clear();
    m_assignMenu->addAction(tr("To me"), this, [this] { order({Act::Assign, m_chat.store.me()}); });
    m_assignMenu->addAction(tr("To nobody"), this, [this] { order({Act::Assign, UserId{}}); });
    const auto colleagues = m_care.colleagues();
    if (!colleagues.isEmpty())
        m_assignMenu->addSeparator();
    for (const auto &[id, name] : colleagues)
        m_assignMenu->addAction(literalMnemonic(shownName(name, id.value)), this, [this, to = id] {
            order({Act::Assign, to});
        });
}

void SupportBulk::order(const Order &order)
{
    const auto threads = m_list.picked();
    if (m_run.isRunning() || threads.isEmpty())
        return;
    m_order = order;
    if (threads.size() < kAsksFrom)
        return begin(threads);
    m_asked = threads;
    const auto seconds = std::chrono::seconds(threads.size() * BulkRun::kEveryMs / 1000);
    say(tr("This concerns %n threads and takes about %1.", nullptr, int(threads.size()))
            .arg(durationText(seconds)));
    m_again->setText(tr("Go ahead"));
    m_close->setText(tr("Cancel"));
    m_again->show();
    m_again->setFocus();
}

void SupportBulk::begin(const QList<ThreadKey> &threads)
{
    m_result->hide();
    m_run.start(threads, step());
    announceState(this, doingWords());
    refresh();
}

BulkRun::Step SupportBulk::step() const
{
    auto *actions = &m_support.actions;
    switch (m_order.act) {
    case Act::Assign:
        return [actions, to = m_order.to](ThreadKey thread) {
            return actions->change(thread.thread(), {.assigneeId = to});
        };
    case Act::Resolve:
        return [actions](ThreadKey thread) {
            return actions->change(thread.thread(), {.status = ThreadStatus::Resolved});
        };
    case Act::Read:
        return [actions](ThreadKey thread) { return actions->markRead(thread.thread()); };
    }
    Q_UNREACHABLE();
}

void SupportBulk::onProgress()
{
    m_progress->setRange(0, m_run.total());
    m_progress->setValue(m_run.done());
    m_doing->setText(tr("%1 %2 of %3", "what is done, number, total")
                         .arg(doingWords(), numberText(m_run.done()), numberText(m_run.total())));
}

void SupportBulk::onEnded()
{
    const auto &failures = m_run.failures();
    const int well = m_run.done() - int(failures.size());
    QString words = doneWords(well);
    if (!failures.isEmpty())
        words += u' ' + tr("%n failed.", nullptr, int(failures.size()));
    if (!m_run.rest().isEmpty())
        words += u' ' + tr("%n left as they are.", nullptr, int(m_run.rest().size()));
    // What is still to be done stays picked.
    QList<ThreadKey> left = m_run.rest();
    for (const auto &failure : failures)
        left.append(failure.thread);
    m_list.pick(left);
    say(words);
    for (const auto &failure : failures)
        m_failed->addItem(tr("%1: %2", "a thread, and why it failed")
                              .arg(threadWords(failure.thread), errorText(failure.error)));
    const auto rows = qMin<qsizetype>(kFailedRows, failures.size());
    m_failed->setVisible(rows > 0);
    m_failed->setFixedHeight(int(rows) * Theme::of(this).scaled(kFailedRow));
    m_again->setVisible(!left.isEmpty());
}

void SupportBulk::say(const QString &words)
{
    m_failed->clear();
    m_failed->hide();
    m_again->hide();
    m_again->setText(tr("Try again"));
    m_close->setText(tr("Close"));
    m_said->setText(words);
    m_result->show();
    announceState(this, words);
    refresh();
}

QString SupportBulk::threadWords(ThreadKey thread) const
{
    const auto row = m_support.store.thread(thread.thread());
    const QString number = isolateLtr(u'#' + QString::number(thread.id));
    if (!row)
        return number;
    const QString name = row->userName.isEmpty() ? m_chat.people.name(row->userId) : row->userName;
    return isolate(shownName(name, row->userId.value)) + u' ' + number;
}

QString SupportBulk::doingWords() const
{
    switch (m_order.act) {
    case Act::Assign:
        return tr("Assigning");
    case Act::Resolve:
        return tr("Resolving");
    case Act::Read:
        return tr("Marking as read");
    }
    Q_UNREACHABLE();
}

QString SupportBulk::doneWords(int count) const
{
    switch (m_order.act) {
    case Act::Assign:
        return tr("%n assigned.", nullptr, count);
    case Act::Resolve:
        return tr("%n resolved.", nullptr, count);
    case Act::Read:
        return tr("%n marked as read.", nullptr, count);
    }
    Q_UNREACHABLE();
}

void SupportBulk::refresh()
{
    const auto count = m_list.picked().size();
    const bool isRunning = m_run.isRunning();
    setVisible(count > 0 || isRunning || !m_result->isHidden());
    m_count->setText(tr("%n selected", nullptr, int(count)));
    m_running->setVisible(isRunning);
    m_acts->setVisible(count > 0);
    m_acts->setEnabled(!isRunning);
    m_clear->setEnabled(!isRunning);
    m_all->setEnabled(!isRunning);
    QString why;
    if (m_support.actions.updateCapability() == Capability::Absent)
        why = tr("This server does not offer changing threads. Ask your administrator.");
    else if (m_support.actions.updateCapability() == Capability::Forbidden)
        why = tr("This account may not change threads. Ask your administrator.");
    for (auto *button : {m_assign, m_resolve}) {
        button->setEnabled(!isRunning && why.isEmpty());
        button->setAccessibleDescription(why);
    }
}

void SupportBulk::retranslate()
{
    m_count->setAccessibleName(tr("Selected threads"));
    m_all->setText(tr("Select all"));
    m_all->setAccessibleName(tr("Select all matching"));
    m_clear->setName(tr("Clear selection"));
    m_assign->setName(tr("Assign selected"));
    m_resolve->setName(tr("Resolve selected"));
    m_snooze->setName(tr("Snooze selected"));
    m_label->setName(tr("Label selected"));
    m_read->setName(tr("Mark selected as read"));
    m_progress->setAccessibleName(tr("Bulk progress"));
    m_stop->setText(tr("Stop"));
    m_failed->setAccessibleName(tr("What failed"));
    m_again->setText(m_asked.isEmpty() ? tr("Try again") : tr("Go ahead"));
    m_close->setText(m_asked.isEmpty() ? tr("Close") : tr("Cancel"));
    refresh();
}

void SupportBulk::keyPressEvent(QKeyEvent *event)
{
    if (event->key() != Qt::Key_Escape)
        return QWidget::keyPressEvent(event);
    if (m_run.isRunning())
        return m_run.stop();
    m_list.clearPicked();
    m_list.setFocus();
}

void SupportBulk::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

void SupportBulk::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    paintHairline(&painter, {0, 0, width(), 1}, Theme::of(this).color(ColorRole::Line));
}

} // namespace wxm::support
