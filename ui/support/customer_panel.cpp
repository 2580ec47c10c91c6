// SPDX-License-Identifier: MIT
#include "ui/support/customer_panel.h"

#include "base/foreign_text.h"
#include "base/phone_number.h"
#include "ui/chat/chat_header.h"
#include "ui/chat/checklist_box.h"
#include "ui/common/buttons.h"
#include "ui/common/foreign_label.h"
#include "ui/common/name_warning.h"
#include "ui/common/open_url.h"
#include "ui/common/paint.h"
#include "ui/common/relative_time.h"
#include "ui/common/wait_mark.h"
#include "ui/common/while_shown.h"
#include "ui/support/notes_box.h"
#include "ui/support/panel_parts.h"
#include "ui/support/summary_box.h"
#include "ui/support/writer_box.h"

#include <QApplication>
#include <QClipboard>
#include <QPainter>
#include <QScrollArea>
#include <QVBoxLayout>

namespace wxm::support {

namespace {

constexpr int kClockMs = 15'000;
constexpr int kMostEarlier = 8;

QString stamp(EpochMs time)
{
    return time == kUnknownTime
        ? QString()
        : stampText(QDateTime::fromMSecsSinceEpoch(time), QDateTime::currentDateTime());
}

//! The sections; a hairline above each.
class CustomerBody final : public QWidget {
public:
    using QWidget::QWidget;
    QList<QWidget *> lines;

protected:
    void paintEvent(QPaintEvent *) override
    {
        const auto &theme = Theme::of(this);
        QPainter painter(this);
        painter.fillRect(rect(), theme.color(ColorRole::Pane));
        for (const auto *line : std::as_const(lines)) {
            if (line->isVisible())
                paintHairline(&painter, {0, line->y(), width(), 1}, theme.color(ColorRole::Line));
        }
    }
};

} // namespace

CustomerPanel::CustomerPanel(
    Support &support, Chat &chat, const Settings &settings, QWidget *parent)
    : PersonPanel(parent)
    , m_support(support)
    , m_chat(chat)
    , m_settings(settings)
    , m_body(new CustomerBody)
    , m_sections(new QVBoxLayout(m_body))
    , m_title(new TextLabel(TextSize::Body, ColorRole::Text, Weight::Bold, this))
    , m_close(new IconButton(IconName::Close, {}, this))
    , m_avatar(new Avatar(48, m_body))
    , m_name(new ForeignLabel(ForeignLabel::Kind::Name, m_body))
    , m_id(new TextLabel(TextSize::Ui, ColorRole::Text2, Weight::Regular, m_body))
{
    auto *head = new QHBoxLayout;
    head->setContentsMargins(space::k16, 10, space::k16, 10);
    head->addWidget(m_title, 1);
    head->addWidget(m_close);
    auto *area = new QScrollArea(this);
    area->setFrameShape(QFrame::NoFrame);
    area->setWidgetResizable(true);
    area->setFocusPolicy(Qt::NoFocus);
    area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    area->setWidget(m_body);
    auto *all = new QVBoxLayout(this);
    all->setContentsMargins(0, 0, 0, 0);
    all->setSpacing(0);
    all->addLayout(head);
    all->addWidget(area, 1);
    m_sections->setContentsMargins(space::k16, 0, space::k16, space::k16);
    m_sections->setSpacing(0);
    makeHead();
    makeFacts();
    m_notes = new NotesBox(m_chat.notes);
    section()->layout()->addWidget(m_notes);
    m_checklist = new ChecklistBox(m_chat.marks, settings);
    auto *steps = section();
    steps->layout()->addWidget(m_checklist);
    const auto showSteps = [this, steps] {
        steps->setVisible(m_checklist->hasLists());
        m_body->update();
    };
    connect(m_checklist, &ChecklistBox::listsChanged, this, showSteps);
    showSteps();
    makeEarlier();
    m_sections->addStretch(1);
    connectParts();
    retranslate();
}

void CustomerPanel::connectParts()
{
    connect(m_close, &IconButton::clicked, this, &CustomerPanel::closeWanted);
    connect(m_copy, &IconButton::clicked, this,
        [this] { QApplication::clipboard()->setText(withoutBidiControls(m_phone->value())); });
    connect(m_call, &Button::clicked, this, [this] { openPhone(m_number, this); });
    connect(&m_support.store, &SupportStore::changed, this, &CustomerPanel::refresh);
    connect(&m_chat.people, &People::changed, this, &CustomerPanel::refresh);
    connect(&m_chat.realtime().presence(), &Presence::changed, this, &CustomerPanel::refresh);
    connect(&m_chat.realtime().presence(), &Presence::reset, this, &CustomerPanel::refresh);
    connect(&m_chat.store, &ChatStore::changed, this, [this](ThreadKey changed) {
        if (changed == m_thread)
            refresh();
    });
    connect(m_allEarlier, &Button::clicked, this, [this] {
        m_showsAllEarlier = true;
        refresh();
    });
    connect(m_olderEarlier, &Button::clicked, &m_support.actions, &ThreadListControl::readMore);
    connect(&m_support.actions, &ThreadListControl::moreChanged, this, &CustomerPanel::refresh);
    m_clock.setInterval(kClockMs);
    new WhileShown(this, m_clock, [this] { refresh(); }); // of this
}

QWidget *CustomerPanel::section()
{
    auto *widget = new QWidget(m_body);
    auto *rows = new QVBoxLayout(widget);
    rows->setContentsMargins(0, space::k12, 0, space::k12);
    rows->setSpacing(2);
    m_sections->addWidget(widget);
    static_cast<CustomerBody *>(m_body)->lines.append(widget);
    return widget;
}

void CustomerPanel::setThread(ThreadId thread)
{
    m_thread = ThreadKey::of(thread);
    if (const auto row = m_support.store.thread(thread))
        m_chat.people.ask(row->userId);
    refresh();
}

void CustomerPanel::setTalk(ThreadKey talk, UserId user, const QString &name)
{
    m_thread = talk;
    m_talkUser = user;
    m_talkName = name;
    m_chat.people.ask(user);
    refresh();
}

void CustomerPanel::refresh()
{
    if (!m_thread.isValid())
        return;
    const auto thread = m_support.store.thread(m_thread.thread());
    if (m_thread.isSupport() && !thread)
        return;
    m_checklist->setThread(m_thread);
    m_here->setVisible(thread.has_value());
    m_summary->setThread(m_thread);
    m_summary->setTimeline(
        m_chat.store.timeline(m_thread), m_chat.store.me(), QDate::currentDate());
    countLanguages(m_chat.store.timeline(m_thread));
    if (thread) {
        refreshPerson(thread->userId, thread->userName);
        refreshFacts(*thread);
        refreshEarlier(thread->userId, thread->id);
    } else {
        refreshPerson(m_talkUser, m_talkName);
        refreshEarlier(m_talkUser, {});
    }
    m_body->update();
}

void CustomerPanel::refreshPerson(UserId user, const QString &told)
{
    const auto person = m_chat.people.person(user);
    const QString name = told.isEmpty() ? person.name : told;
    const auto isOnline = m_chat.realtime().presence().isOnline(user);
    m_avatar->setPerson(name, user.value);
    m_avatar->setPresence(presenceMark(isOnline));
    m_name->setForeignText(name, user.value);
    m_name->setWarning(nameWarning(name, m_chat.people.staffNamesFor(user)));
    QString id = isolateLtr(u'#' + user.toString());
    if (const QString presence = presenceWords(isOnline); !presence.isEmpty())
        id += QLatin1String("  ") + presence;
    m_id->setText(user.isValid() ? id : QString());
    const QString phone = shownName(person.phone, 0);
    m_phone->setFact(tr("Phone"), person.phone.isEmpty() ? QString() : isolateLtr(phone));
    m_number = person.phone;
    const auto &calls = m_settings.callsAllowed;
    m_call->setVisible(calls.isFixed() && calls() && !dialled(m_number).isEmpty());
    const auto since = QDateTime::fromMSecsSinceEpoch(person.memberSince).date();
    m_since->setFact(tr("Member since"),
        person.memberSince == kUnknownTime ? QString() : dateText(since, QDate::currentDate()));
    m_notes->setUser(user);
    refreshWriter(user);
}

//! In their support threads alone: who talks with staff directly is no stranger.
void CustomerPanel::refreshWriter(UserId user)
{
    m_writer->setFacts(m_thread.isSupport()
            ? writerFacts(user, m_name->originalText(), m_support.store.threadsOf(user),
                m_chat.store.timeline(m_thread), m_chat.people.namesBefore(user))
            : std::nullopt);
}

//! In a long thread only what came is looked at.
void CustomerPanel::countLanguages(const Timeline &timeline)
{
    const auto grown = m_counted == m_thread ? m_mark.grown(timeline) : std::nullopt;
    if (!grown)
        m_arabic = m_latin = 0;
    const auto &messages = timeline.messages;
    const auto below = grown ? messages.size() - grown->below : 0;
    for (qsizetype at = 0; at < messages.size(); ++at) {
        if (grown && at == grown->above)
            at = below;
        if (at == messages.size())
            break;
        if (!messages[at].isStaff && messages[at].senderId != m_chat.store.me()
            && hasOwnDirection(messages[at].body))
            ++(paragraphDirection(messages[at].body) == TextDirection::Rtl ? m_arabic : m_latin);
    }
    m_counted = m_thread;
    m_mark.set(timeline);
    m_languagesTitle->setVisible(m_arabic + m_latin > 0);
    m_languages->setVisible(m_arabic + m_latin > 0);
    m_languages->setCounts(m_arabic, m_latin);
}

void CustomerPanel::refreshFacts(const SupportThread &thread)
{
    const auto &timeline = m_chat.store.timeline(ThreadKey::of(thread.id));
    EpochMs asked = kUnknownTime, answered = kUnknownTime;
    struct {
        UserId senderId;
        EpochMs at = kUnknownTime;
    } lastReply;
    if (thread.last.isStaff)
        lastReply = {thread.last.senderId, thread.last.createdAt};
    const auto &messages = timeline.messages;
    const auto reply = std::find_if(
        messages.rbegin(), messages.rend(), [](const Message &one) { return one.isStaff; });
    if (reply != messages.rend() && reply->createdAt >= lastReply.at)
        lastReply = {reply->senderId, reply->createdAt};
    for (auto it = messages.begin(); it != messages.end() && answered == kUnknownTime; ++it) {
        if (!it->isStaff && asked == kUnknownTime)
            asked = it->createdAt;
        if (it->isStaff && asked != kUnknownTime)
            answered = it->createdAt;
    }
    m_subject->setForeignText(thread.subject);
    m_subject->setVisible(!m_subject->text().isEmpty());
    m_opened->setFact(tr("Opened"), stamp(thread.createdAt));
    // Only the beginning of the thread tells when the first reply came.
    const bool knowsStart = timeline.isLoaded && !timeline.older;
    using namespace std::chrono;
    m_firstReply->setFact(tr("First reply"),
        knowsStart && answered > asked ? tr("after %1", "%1: how long, as 13 min")
                                             .arg(waitingText(seconds((answered - asked) / 1000)))
                                       : QString());
    if (thread.isWaiting() && thread.waitingSince != kUnknownTime) {
        const auto clock = m_support.model.targets().clock(thread.waitingSince, thread.wasAnswered,
            QDateTime::currentMSecsSinceEpoch(), m_chat.marks.of(m_thread).labels);
        const auto look = waitMark(clock);
        m_waiting->setFact(tr("Waiting now"), waitedText(clock), look.icon, look.role);
    } else if (!lastReply.senderId.isValid()) {
        m_waiting->setFact(tr("Last message"), stamp(thread.activityAt()));
    } else {
        const QString who = lastReply.senderId == m_chat.store.me()
            ? tr("You")
            : shownName(m_chat.people.name(lastReply.senderId), lastReply.senderId.value);
        m_waiting->setFact(tr("Last reply"),
            tr("%1, %2", "who, when").arg(isolate(who), isolate(stamp(lastReply.at))));
    }
}

//! All that the lists have told of; the first ones at once. Where the lists end before the server's
//! do, it is said, and more can be read.
void CustomerPanel::refreshEarlier(UserId user, ThreadId but)
{
    if (std::exchange(m_earlierOf, user) != user)
        m_showsAllEarlier = false;
    QList<SupportThread> others;
    const auto all = user.isValid() ? m_support.store.threadsOf(user) : QList<SupportThread>();
    for (const auto &one : all) {
        if (one.id != but)
            others.append(one);
    }
    const int count = int(others.size());
    std::sort(others.begin(), others.end(),
        [](const auto &left, const auto &right) { return left.activityAt() > right.activityAt(); });
    if (!m_showsAllEarlier)
        others = others.first(qMin<qsizetype>(others.size(), kMostEarlier));
    QList<ThreadId> ids;
    for (const auto &one : std::as_const(others))
        ids.append(one.id);
    const bool isCut = m_support.actions.hasMore();
    m_earlierTitle->parentWidget()->setVisible(!others.isEmpty() || isCut);
    m_earlierTitle->setText(m_thread.isSupport() ? tr("Other threads · %1").arg(count)
                                                 : tr("Support threads · %1").arg(count));
    m_allEarlier->setText(tr("Show all %n", "threads of a person", count));
    m_allEarlier->setVisible(count > others.size());
    m_olderEarlier->setText(m_support.actions.isReadingMore()
            ? tr("Older threads are read…")
            : tr("Look for older ones on the server"));
    m_olderEarlier->setVisible(isCut);
    m_olderEarlier->setEnabled(!m_support.actions.isReadingMore());
    if (std::exchange(m_earlierShown, ids) == ids)
        return;
    while (auto *item = m_earlier->takeAt(0)) {
        item->widget()->deleteLater();
        delete item;
    }
    for (const auto &one : std::as_const(others)) {
        auto *row = new EarlierThread(one, m_body);
        connect(
            row, &QAbstractButton::clicked, this, [this, id = one.id] { Q_EMIT threadWanted(id); });
        m_earlier->addWidget(row);
    }
}

void CustomerPanel::retranslate()
{
    m_title->setText(tr("Customer"));
    m_close->setName(tr("Hide customer"));
    m_copy->setName(tr("Copy phone number"));
    m_call->setText(tr("Call"));
    m_call->setAccessibleName(tr("Call"));
    m_languagesTitle->setText(tr("Languages seen"));
    m_threadTitle->setText(tr("This thread"));
    refresh();
}

void CustomerPanel::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

void CustomerPanel::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), Theme::of(this).color(ColorRole::Pane));
}

} // namespace wxm::support
