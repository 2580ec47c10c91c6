// SPDX-License-Identifier: MIT
#include "ui/chat/chat_pane.h"

#include "base/foreign_text.h"
#include "base/then.h"
#include "ui/chat/chat_view.h"
#include "ui/chat/composer.h"
#include "ui/chat/day_dialog.h"
#include "ui/chat/find_bar.h"
#include "ui/chat/quote.h"
#include "ui/chat/reply_edit.h"
#include "ui/chat/save_attachment_dialog.h"
#include "ui/chat/translation_strip.h"
#include "ui/common/banner.h"
#include "ui/common/buttons.h"
#include "ui/common/empty_state.h"
#include "ui/common/error_text.h"
#include "ui/common/keys.h"
#include "ui/common/open_url.h"
#include "ui/common/relative_time.h"
#include "ui/common/save_file.h"
#include "ui/common/while_shown.h"

#include <QApplication>
#include <QDateTime>
#include <QEvent>
#include <QKeyEvent>
#include <QLocale>
#include <QStackedWidget>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>

namespace wxm {

namespace {

constexpr int kLookMs = 30'000; //!< "Today" is right again so soon after midnight.

enum class Writers { Customers, Everybody };

//! What the thread is written in: decides for texts without letters.
std::optional<TextDirection> threadDirection(const Timeline &timeline, Writers writers)
{
    for (auto it = timeline.messages.rbegin(); it != timeline.messages.rend(); ++it) {
        if ((writers == Writers::Everybody || !it->isStaff) && hasOwnDirection(it->body))
            return paragraphDirection(it->body);
    }
    return {};
}

QString clockOf(EpochMs time) { return clockText(QDateTime::fromMSecsSinceEpoch(time)); }

} // namespace

ChatPane::ChatPane(Chat &chat, const Settings &settings, QWidget *parent)
    : QWidget(parent)
    , m_chat(chat)
    , m_model(chat.store, chat.outbox)
    , m_utcOffset(QDateTime::currentDateTime().offsetFromUtc())
    , m_banner(new Banner(this))
    , m_translation(new TranslationStrip(chat.translation, this))
    , m_find(nullptr)
    , m_findButton(new IconButton(IconName::Search, {}, this))
    , m_stack(new QStackedWidget(this))
    , m_view(new ChatView(m_model, chat.people, m_stack))
    , m_empty(new EmptyState(m_stack))
    , m_skeleton(new Skeleton(m_stack))
    , m_composer(new Composer(chat, settings, this))
{
    m_stack->addWidget(m_view);
    m_stack->addWidget(m_empty);
    m_stack->addWidget(m_skeleton);
    // What stands in place of the messages takes no room from the reply; the messages themselves
    // do.
    for (auto *stand : {static_cast<QWidget *>(m_empty), static_cast<QWidget *>(m_skeleton)})
        stand->setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Ignored);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    m_find = new FindBar(m_view, this);
    m_findButton->setCheckable(true);
    column->addWidget(m_translation);
    column->addWidget(m_banner);
    column->addWidget(m_find);
    column->addWidget(m_stack, 1);
    column->addWidget(m_composer);
    m_model.setLedger(m_chat.realtime().ledger());
    connectView();
    connect(&m_chat.store, &ChatStore::changed, this, [this](ThreadKey changed) {
        if (changed == thread())
            update();
    });
    connect(&m_chat.realtime(), &Realtime::statusChanged, this, &ChatPane::updateBanner);
    connect(&m_chat.realtime().rooms(), &Rooms::stateChanged, this, &ChatPane::updateBanner);
    connect(&m_chat.realtime(), &Realtime::reconnected, this, &ChatPane::onReconnected);
    connect(m_empty, &EmptyState::primaryTriggered, this, [this] {
        if (isForbidden())
            Q_EMIT fallbackTriggered();
        else
            m_chat.actions.refresh(thread());
    });
    connect(m_banner, &Banner::actionTriggered, this, [this] { m_chat.realtime().retryNow(); });
    connect(m_findButton, &IconButton::toggled, this,
        [this](bool isOn) { isOn ? m_find->open() : m_find->close(); });
    connect(m_find, &FindBar::openChanged, m_findButton, &IconButton::setChecked);
    connect(m_composer, &Composer::leaveWanted, this, [this] {
        if (m_view->isLit())
            m_view->light({});
        else
            Q_EMIT leaveWanted();
    });
    connect(m_composer, &Composer::sent, m_view, &ChatView::scrollToBottom);
    bindKey(this, Command::ReplyLibrary, Qt::WindowShortcut, [this] { m_composer->openLibrary(); });
    bindKey(this, Command::AttachFiles, Qt::WindowShortcut, [this] { m_composer->pickFiles(); });
    m_composer->takeDropsOn(this);
    bindKey(this, Command::TranslateThread, Qt::WindowShortcut,
        [this] { m_composer->toggleTranslation(); });
    m_view->setTranslation(chat.translation);
    m_tick.setInterval(1'000);
    connect(&m_tick, &QTimer::timeout, this, &ChatPane::updateBanner);
    settings.ownSide.follow(
        m_view, [this](const QString &side) { m_view->setOwnAtRight(side == u"right"); });
    m_minute.setInterval(kLookMs);
    new WhileShown(this, m_minute, [this] { lookAtClock(); }); // of this
    retranslate();
}

void ChatPane::lookAtClock()
{
    const int offset = QDateTime::currentDateTime().offsetFromUtc();
    if (std::exchange(m_utcOffset, offset) != offset)
        m_model.zoneChanged();
    m_view->lookAtClock();
}

void ChatPane::connectView()
{
    auto &actions = m_chat.actions;
    connect(m_view, &ChatView::olderWanted, this, [this] {
        if (!m_model.showOlder())
            m_chat.actions.loadOlder(thread());
    });
    connect(m_view, &ChatView::wholeWanted, this, [this] { m_model.showWhole(); });
    connect(m_view, &ChatView::atBottomChanged, this, &ChatPane::updateAttention);
    connect(m_view, &ChatView::checkAgain, &actions, &ChatActions::checkAgain);
    connect(m_view, &ChatView::sendAgain, &actions, &ChatActions::sendAgain);
    connect(m_view, &ChatView::discardWanted, &actions, &ChatActions::discard);
    connect(m_view, &ChatView::editWanted, this, [this](const QByteArray &key) {
        m_chat.actions.edit(thread(), key);
        m_composer->editor()->setFocus();
    });
    connect(m_view, &ChatView::typed, m_composer, &Composer::insertTyped);
    connect(m_view, &ChatView::quoteWanted, m_composer, &Composer::quote);
    connect(m_view, &ChatView::linkActivated, this,
        [this](const QUrl &url) { openForeignUrl(url, this, m_chat.ownHosts()); });
    connect(m_view, &ChatView::attachmentActivated, this, &ChatPane::openAttachment);
    connect(m_view, &ChatView::attachmentSaveWanted, this, &ChatPane::saveAttachment);
    connect(m_view, &ChatView::quotedWanted, this, &ChatPane::goToQuoted);
    connect(m_view, &ChatView::dayWanted, this, &ChatPane::askForDay);
}

void ChatPane::setThread(ThreadKey thread)
{
    if (thread == m_model.thread())
        return;
    if (this->thread().isValid())
        m_chat.actions.setAttentive(this->thread(), false);
    if (m_view->isAtBottom()) // what stands there was read
        m_chat.store.clearUnreadLine(this->thread());
    m_isForbidden = false;
    m_hasShownUnread = false;
    m_wanted = {};
    m_wantedDay = {};
    m_gap.reset();
    m_find->close();
    m_view->light({});
    m_model.setThread(thread);
    m_composer->expectInherited(threadDirection(m_chat.store.timeline(thread), Writers::Everybody));
    m_composer->setThread(thread);
    m_translation->setThread(thread);
    update();
    updateAttention();
}

void ChatPane::openFind()
{
    if (m_stack->currentWidget() == m_view)
        m_find->open();
}

//! Pressed among the messages, which have no use for it; in the reply the composer asks.
void ChatPane::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape && m_view->isLit())
        return m_view->light({});
    QWidget::keyPressEvent(event);
}

void ChatPane::light(const SearchTerms &terms)
{
    m_find->close();
    m_view->light(terms);
}

void ChatPane::goToMessage(MessageId message)
{
    m_wantedDay = {}; // who goes elsewhere is not called back
    m_wanted = message;
    goOnToMessage();
}

void ChatPane::goOnToMessage()
{
    const auto &timeline = m_chat.store.timeline(thread());
    if (!m_wanted.isValid() || m_model.rowCount() == 0)
        return;
    if (timeline.find(m_wanted)) {
        m_model.showWhole();
        if (m_view->goToMessage(m_wanted)) {
            m_view->setFocus();
            m_wanted = {};
        }
        return;
    }
    if (timeline.isReading || timeline.isReadingOlder)
        return;
    const bool isOlder = !timeline.messages.isEmpty() && m_wanted < timeline.messages.first().id;
    if (isOlder && timeline.older && !timeline.error)
        m_chat.actions.loadOlder(thread());
    else if (timeline.isLoaded)
        m_wanted = {}; // it is gone from the server, or that does not answer
}

void ChatPane::goToDay(QDate day)
{
    m_wanted = {};
    m_wantedDay = day;
    if (m_chat.store.timeline(thread()).error)
        m_chat.actions.loadOlder(thread()); // a person asks: once more
    goOnToDay();
}

void ChatPane::goOnToDay()
{
    const auto &timeline = m_chat.store.timeline(thread());
    if (!m_wantedDay.isValid() || timeline.messages.isEmpty())
        return;
    const EpochMs start = m_wantedDay.startOfDay().toMSecsSinceEpoch();
    const auto &messages = timeline.messages;
    const bool isReached =
        std::any_of(messages.begin(), messages.end(), [start](const Message &one) {
            return one.createdAt != kUnknownTime && one.createdAt < start;
        });
    if (!isReached && timeline.older) {
        if (timeline.isReading || timeline.isReadingOlder)
            return;
        if (!timeline.error)
            return m_chat.actions.loadOlder(thread());
        m_wantedDay = {};
        return m_banner->say(Banner::Kind::Warn, IconName::Warn, tr("That day could not be read"),
            errorText(*timeline.error));
    }
    const auto first = std::find_if(messages.begin(), messages.end(),
        [start](const Message &one) { return one.createdAt >= start; });
    goToMessage(first == messages.end() ? messages.last().id : first->id);
}

void ChatPane::askForDay()
{
    if (m_stack->currentWidget() != m_view || m_model.rowCount() == 0)
        return;
    auto *dialog = new DayDialog(this);
    connect(dialog, &DayDialog::chosen, this, [this, asked = thread()](QDate day) {
        if (asked != thread())
            return;
        Q_EMIT leaving();
        goToDay(day);
    });
    dialog->open();
}

MessageId ChatPane::inSight() const
{
    return m_view->isAtBottom() ? MessageId{} : m_view->inSight();
}

//! A quote is plain text: it is looked for in all that was read of the thread before it.
void ChatPane::goToQuoted(MessageId from, const QString &quoted)
{
    if (const auto found = quotedMessage(m_chat.store.timeline(thread()).messages, from, quoted);
        found.isValid()) {
        Q_EMIT leaving();
        return goToMessage(found);
    }
    m_banner->say(Banner::Kind::Warn, IconName::Quote, tr("The quoted message is not here"),
        tr("It stands further back than this thread was read, or was changed when it was quoted."));
}

void ChatPane::setForbidden(bool isForbidden)
{
    m_isForbidden = isForbidden;
    update();
}

void ChatPane::setFallback(const QString &words)
{
    if (std::exchange(m_fallbackAction, words) != words)
        update();
}

bool ChatPane::isForbidden() const
{
    const auto &timeline = m_chat.store.timeline(thread());
    return m_isForbidden
        || (!thread().isSupport() && timeline.error
            && timeline.error->kind == ApiError::Kind::Forbidden);
}

void ChatPane::setNothingOpen(const QString &title, const QString &sentence)
{
    m_nothingTitle = title;
    m_nothingSentence = sentence;
    update();
}

void ChatPane::update()
{
    const auto &timeline = m_chat.store.timeline(thread());
    m_composer->setVisible(thread().isValid() && !isForbidden());
    if (const auto direction = threadDirection(timeline, Writers::Customers))
        m_view->setInherited(*direction);
    // After an Arabic answer the next one is expected in Arabic, whatever the customer writes.
    m_composer->setInherited(threadDirection(timeline, Writers::Everybody));
    if (!thread().isValid()) {
        m_empty->setWords(IconName::Messages, ColorRole::Text3, m_nothingTitle, m_nothingSentence);
        m_stack->setCurrentWidget(m_empty);
    } else if (isForbidden()) {
        m_empty->setWords(IconName::Lock, ColorRole::Text2,
            tr("You are not part of this conversation"),
            tr("Only its members can read it. Ask a member to add you."), m_fallbackAction);
        m_stack->setCurrentWidget(m_empty);
    } else if (m_model.rowCount() > 0) {
        m_stack->setCurrentWidget(m_view);
    } else if (timeline.error && !timeline.isReading) {
        m_empty->setFault(tr("The messages did not load"), *timeline.error);
        m_stack->setCurrentWidget(m_empty);
    } else if (!timeline.isLoaded) {
        m_stack->setCurrentWidget(m_skeleton);
    } else {
        m_empty->setWords(IconName::Inbox, ColorRole::Text3, tr("No messages yet"),
            tr("What you write below is the first one."));
        m_stack->setCurrentWidget(m_empty);
    }
    if (timeline.unreadFrom.isValid() && !std::exchange(m_hasShownUnread, true))
        m_view->showUnreadLine();
    updateBanner();
    // What they have to say stands instead.
    goOnToDay();
    goOnToMessage();
}

void ChatPane::onReconnected(bool recovered, const Gap &gap)
{
    if (!recovered && thread().isValid() && gap.fromMs > 0)
        m_gap = gap;
    updateBanner();
}

void ChatPane::updateBanner()
{
    const auto &status = m_chat.realtime().status();
    const auto &timeline = m_chat.store.timeline(thread());
    if (!thread().isValid())
        return m_banner->dismiss();
    const bool isOffline = status.state == ConnectionStatus::State::Offline;
    if (!isOffline || !isVisible())
        m_tick.stop();
    else if (!m_tick.isActive())
        m_tick.start();
    if (isOffline)
        return sayOffline(status);
    if (m_gap && status.isConnected()) {
        const QString span =
            tr("Link lost %1 to %2")
                .arg(isolateLtr(clockOf(m_gap->fromMs)), isolateLtr(clockOf(m_gap->toMs)));
        if (timeline.isReading)
            return m_banner->say(Banner::Kind::Warn, IconName::Gap, span,
                tr("Comparing this thread with the server."));
        m_gap.reset();
    }
    if (timeline.error && m_model.rowCount() > 0 && !timeline.isReading)
        return m_banner->say(Banner::Kind::Warn, IconName::Warn,
            tr("This thread could not be refreshed"), errorText(*timeline.error));
    const bool isUnheard = !thread().isSupport() && status.isConnected()
        && m_chat.realtime().rooms().state(RoomKey::of(ConversationId{thread().id}))
            == Rooms::State::Failed;
    if (isUnheard)
        return m_banner->say(Banner::Kind::Warn, IconName::Offline,
            tr("New messages may come late here"),
            tr("The live server did not open this conversation. It is asked again by itself; until "
               "then the messages are read every now and then."));
    m_banner->dismiss();
}

void ChatPane::sayOffline(const ConnectionStatus &status)
{
    using namespace std::chrono;
    const auto wait =
        ceil<seconds>(milliseconds(status.nextTryMs - QDateTime::currentMSecsSinceEpoch()));
    const QString title = status.sinceMs > 0
        ? tr("Offline since %1").arg(isolateLtr(clockOf(status.sinceMs)))
        : tr("Offline");
    m_banner->say(Banner::Kind::Warn, IconName::Offline, title,
        wait > seconds::zero()
            ? tr("Next try %1. You can go on writing, nothing is lost.").arg(inText(wait))
            : tr("You can go on writing, nothing is lost."),
        tr("Try now"));
}

//! Read is what is before the person's eyes: the newest message, in the active window.
void ChatPane::updateAttention()
{
    if (thread().isValid())
        m_chat.actions.setAttentive(
            thread(), isVisible() && window()->isActiveWindow() && m_view->isAtBottom());
}

void ChatPane::openAttachment(MediaId media)
{
    then(m_chat.attachments.address(media), this, [this](const Result<QString> &address) {
        const auto url = address ? safeUrl(*address) : std::nullopt;
        if (url)
            return openForeignUrl(*url, this, m_chat.ownHosts());
        m_banner->say(Banner::Kind::Warn, IconName::Clip, tr("The attachment did not open"),
            address ? tr("Its address is not a safe one.") : errorText(address.error()));
    });
}

//! What it is is told first; then the person says where it is kept.
void ChatPane::saveAttachment(MediaId media)
{
    const auto others = findChildren<SaveAttachmentDialog *>(Qt::FindDirectChildrenOnly);
    if (std::any_of(others.begin(), others.end(), [](auto *one) { return one->isVisible(); }))
        return; // one file at a time
    auto *dialog = new SaveAttachmentDialog(
        {[this, media] { return m_chat.attachments.address(media); },
            [this](const QUrl &url) { return m_chat.attachments.fetch(url); }},
        this);
    connect(dialog, &SaveAttachmentDialog::wanted, this, [this](const ReceivedFile &file) {
        const auto told = [this](bool isSaved) {
            if (!isSaved)
                m_banner->say(Banner::Kind::Danger, IconName::Warn, tr("Not saved"),
                    tr("The file could not be written to disk, or it is a link to another file."));
        };
        saveMade(
            this, tr("Save attachment"), file.name, [content = file.content] { return content; },
            told);
    });
    dialog->open();
}

void ChatPane::retranslate()
{
    m_skeleton->setWords(tr("Loading messages…"));
    m_findButton->setName(tr("Search in this thread"));
    m_chat.translation.setOwn(
        QLocale().language() == QLocale::Arabic ? TextLanguage::Arabic : TextLanguage::English);
    update();
}

void ChatPane::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    else if (event->type() == QEvent::ActivationChange)
        updateAttention();
    QWidget::changeEvent(event);
}

void ChatPane::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    window()->installEventFilter(this);
    updateAttention();
    updateBanner();
    m_chat.actions.look(thread());
}

void ChatPane::hideEvent(QHideEvent *event)
{
    QWidget::hideEvent(event);
    updateAttention();
}

bool ChatPane::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::WindowActivate && isVisible())
        m_chat.actions.look(thread());
    if (event->type() == QEvent::WindowActivate || event->type() == QEvent::WindowDeactivate)
        QMetaObject::invokeMethod(this, &ChatPane::updateAttention, Qt::QueuedConnection);
    return QWidget::eventFilter(watched, event);
}

} // namespace wxm
