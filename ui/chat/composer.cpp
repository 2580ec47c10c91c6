// SPDX-License-Identifier: MIT
#include "ui/chat/composer.h"

#include "base/foreign_text.h"
#include "chat/sent_text.h"
#include "ui/chat/collision_head.h"
#include "ui/chat/earlier_replies.h"
#include "ui/chat/emoji_finder.h"
#include "ui/chat/held_strip.h"
#include "ui/chat/later_strip.h"
#include "ui/chat/quote.h"
#include "ui/chat/related_strip.h"
#include "ui/chat/replies_popup.h"
#include "ui/chat/reply_edit.h"
#include "ui/chat/reply_files.h"
#include "ui/chat/reply_finder.h"
#include "ui/chat/spell_marks.h"
#include "ui/chat/translation_preview.h"
#include "ui/common/accessible.h"
#include "ui/common/banner.h"
#include "ui/common/foreign_label.h"
#include "ui/common/icon_mark.h"
#include "ui/common/keys.h"
#include "ui/common/paint.h"
#include "ui/common/relative_time.h"

#include <QKeyEvent>
#include <QRegularExpression>
#include <QVBoxLayout>

#include <algorithm>

namespace wxm {
using namespace Qt::StringLiterals;

namespace {
constexpr int kLeastLines = 2;
constexpr int kLowBelow = 420; //!< Of the pane, at 100 % text.

} // namespace

Composer::Composer(Chat &chat, const Settings &settings, QWidget *parent)
    : QWidget(parent)
    , m_chat(chat)
    , m_settings(settings)
    , m_banner(new Banner(this))
    , m_later(new LaterStrip(chat, this))
    , m_held(new HeldStrip(chat, this))
    , m_related(new RelatedStrip(chat, this))
    , m_box(new QWidget(this))
    , m_head(new CollisionHead(m_box))
    , m_hint(new TextLabel(TextSize::Meta, ColorRole::Text3, Weight::Regular, this))
    , m_saved(new TextLabel(TextSize::Meta, ColorRole::Text3, Weight::Regular, this))
{
    auto *boxed = new QVBoxLayout(m_box);
    boxed->setContentsMargins(2, 2, 2, 2);
    boxed->setSpacing(0);
    auto *columns = makeColumns();
    auto *tools = makeTools();
    m_files = new ReplyFiles(chat, m_editor, m_clip, m_box);
    boxed->addWidget(m_head);
    boxed->addWidget(m_files);
    m_preview = new TranslationPreview(chat.translation, m_box);
    boxed->addWidget(columns);
    boxed->addWidget(m_preview);
    boxed->addWidget(tools);
    auto *feet = new QHBoxLayout;
    feet->addWidget(m_hint);
    feet->addStretch();
    feet->addWidget(m_saved);
    auto *all = new QVBoxLayout(this);
    all->setContentsMargins(space::k20, space::k12, space::k20, space::k8);
    all->setSpacing(space::k8);
    all->addWidget(m_banner);
    all->addWidget(m_later);
    all->addWidget(m_held);
    all->addWidget(m_related);
    all->addWidget(m_box);
    all->addLayout(feet);
    m_editor->installEventFilter(this);
    m_marks = new SpellMarks(m_chat.spelling, m_settings, m_editor, m_spell);
    connect(m_marks, &SpellMarks::tidyWanted, this, &Composer::openTidy);
    bindKey(this, Command::TidyReply, Qt::WindowShortcut, [this] { openTidy(); });
    m_earlier = new EarlierReplies(m_chat.store, m_editor);
    const auto above = [this, all](QWidget *list) { all->insertWidget(all->indexOf(m_box), list); };
    new EmojiFinder(m_settings, m_editor, m_emoji, above);
    m_finder = new ReplyFinder(m_chat, m_editor, m_slash, this, above); // its keys come first
    connect(m_finder, &ReplyFinder::sendWanted, this, [this] { send(); });
    connect(m_related, &RelatedStrip::chosen, m_finder, &ReplyFinder::insertReply);
    connect(m_editor, &ReplyEdit::sendWanted, this, [this] { send(); });
    connect(m_editor, &QTextEdit::textChanged, this, &Composer::storeDraft);
    connect(m_editor, &ReplyEdit::pasteRefused, this,
        [this](const QString &sentence) { sayOfFiles(sentence, {}); });
    connect(m_files, &ReplyFiles::sayWanted, this, &Composer::sayOfFiles);
    connect(m_preview, &TranslationPreview::changed, this, &Composer::updateState);
    connect(&m_chat.translation, &Translation::engineChanged, this, &Composer::updateTranslation);
    connect(&m_chat.translation, &Translation::changed, this, [this](ThreadKey thread) {
        if (thread == m_thread)
            updateTranslation();
    });
    connect(m_files, &ReplyFiles::changed, this, &Composer::followFiles);
    connect(&m_chat.actions, &ChatActions::awaitingChanged, this, &Composer::onAwaiting);
    m_chat.files.setMostBytes(qint64(m_settings.fileMegabytes()) * 1024 * 1024);
    connect(m_editor, &ReplyEdit::heightChanged, this, &Composer::updateHeight);
    connect(m_editor, &ReplyEdit::directionChanged, this, &Composer::updateState);
    connect(m_banner, &Banner::actionTriggered, this, &Composer::onBanner);
    connect(m_held, &HeldStrip::undoWanted, this, &Composer::takeBack);
    connect(m_held, &HeldStrip::sendNowWanted, this, [this] {
        m_chat.outbox.releaseHeld(m_thread);
        m_editor->setFocus();
    });
    connectLater();
    connect(&m_chat.drafts, &Drafts::changed, this, &Composer::loadDraft);
    connect(&m_chat.drafts, &Drafts::lastWords, this, &Composer::commitComposed);
    connect(&m_chat.drafts, &Drafts::savedChanged, this, &Composer::updateState);
    connect(&m_chat.actions, &ChatActions::notSaved, this, [this](ThreadKey thread) {
        if (thread == m_thread)
            sayNotSaved();
    });
    connect(&m_chat.store, &ChatStore::changed, this, [this](ThreadKey changed) {
        if (changed == m_thread)
            updateCollision();
    });
    connect(&m_chat.outbox, &Outbox::longestReplyChanged, this, &Composer::updateState);
    connect(&m_chat.actions, &ChatActions::staleChanged, this, &Composer::onStaleChanged);
    connect(&m_settings.file, &SettingsFile::changed, this, &Composer::retranslate);
    retranslate();
    setThread({});
}

void Composer::commitComposed() { m_editor->commitComposed(); }

void Composer::setThread(ThreadKey thread)
{
    commitComposed(); // into the draft of the thread it was composed in
    m_thread = thread;
    m_broken.clear(); // of the thread that was here
    endHint();
    m_finder->setThread(thread);
    m_earlier->setThread(thread);
    m_held->setThread(thread);
    m_later->setThread(thread);
    m_related->setThread(thread);
    m_files->setThread(thread);
    m_preview->close();
    updateTranslation();
    m_hasAsked = m_isAsking = false;
    m_banner->dismiss();
    m_isLoading = true;
    m_editor->load(m_chat.drafts.draft(thread).text);
    m_isLoading = false;
    if (m_chat.actions.wasNotSaved(thread))
        sayNotSaved();
    updateCollision();
    updateState();
    updateHeight();
}

void Composer::setInherited(std::optional<TextDirection> direction)
{
    m_editor->setInherited(direction);
}

void Composer::expectInherited(std::optional<TextDirection> direction)
{
    m_editor->expectInherited(direction);
}

void Composer::setLocked(const QString &reason)
{
    m_lock = reason;
    updateState();
    updateHeight();
}

//! The draft was changed elsewhere: sent, or put back from a reply that was refused.
void Composer::loadDraft(ThreadKey thread)
{
    const auto text = m_chat.drafts.draft(m_thread).text;
    if (thread != m_thread || m_isLoading || m_editor->text() == text)
        return;
    m_isLoading = true;
    m_editor->load(text);
    m_isLoading = false;
    updateCollision();
    updateState();
}

void Composer::storeDraft()
{
    endHint();
    if (m_isLoading || !m_thread.isValid())
        return;
    m_isLoading = true;
    m_chat.drafts.setText(m_thread, m_editor->text(), m_chat.store.timeline(m_thread).newestId());
    m_isLoading = false;
    m_preview->setVoid();
    updateCollision();
    updateState();
    tellOfColleague();
}

//! Nothing is in the way: who answers all the same goes on writing.
void Composer::tellOfColleague()
{
    if (m_colleague.isEmpty() || m_toldOf.contains(m_thread) || m_editor->textLength() == 0
        || m_banner->isVisible())
        return;
    m_toldOf.insert(m_thread);
    m_asked = SendOverride::Assign;
    m_banner->say(Banner::Kind::Warn, IconName::User,
        tr("Assigned to %1").arg(isolate(m_colleague)), tr("You can still reply."),
        tr("Assign to me"));
}

void Composer::onBanner()
{
    if (m_asked != SendOverride::Assign && m_asked != SendOverride::Keep
        && m_asked != SendOverride::Restore)
        return send(m_asked);
    m_banner->dismiss();
    if (m_asked == SendOverride::Restore) {
        m_chat.actions.toDraft(m_thread, m_cancelled.body);
        return m_editor->setFocus();
    }
    if (m_asked == SendOverride::Keep)
        return m_finder->writeNew(m_often);
    m_editor->setFocus();
    Q_EMIT assignWanted();
}

void Composer::insertTyped(const QString &text)
{
    m_editor->setFocus();
    m_editor->insertPlainText(text);
}

void Composer::quote(const QString &text)
{
    if (!m_editor->isEnabled())
        return;
    QTextCursor cursor(m_editor->document());
    cursor.insertText(asQuote(text));
    m_editor->moveCursor(QTextCursor::End);
    m_editor->setFocus();
}

void Composer::setCustomer(const QString &name, const QString &subject)
{
    m_finder->setCustomer(name, subject);
    m_marks->setNames({name, m_chat.people.name(m_chat.store.me())});
}

void Composer::openLibrary() { m_finder->openLibrary(); }

void Composer::send(SendOverride anyway)
{
    commitComposed();
    const auto text = m_editor->text();
    if (!holdsAnything()) // pressed once more: the one before goes at once
        return m_chat.outbox.releaseHeld(m_thread);
    if (!m_send->isEnabled() || m_finder->isOpen())
        return;
    if (anyway == SendOverride::No && (asksForText(text) || asksForFiles()))
        return;
    if (asksFirst()) {
        m_asked = anyway == SendOverride::No ? SendOverride::Stale : anyway;
        return;
    }
    if (!m_sendsOriginal && previewsFirst(text))
        return;
    const auto body = outgoing(text);
    m_preview->close();
    m_isAsking = false;
    m_banner->dismiss();
    m_files->clearRefused();
    m_editor->setFocus();
    if (m_files->underWay() > 0)
        return m_chat.actions.sendWhenUploaded(m_thread, body);
    m_chat.actions.send(m_thread, body, anyway == SendOverride::Unsaved);
    offerToKeep(text);
    Q_EMIT sent();
}

void Composer::sayNotSaved()
{
    m_asked = SendOverride::Unsaved;
    m_banner->say(Banner::Kind::Danger, IconName::Warn,
        tr("Not saved: the disk could not be written"),
        tr("The reply was not sent. Free some space, or send it without a copy on this computer."),
        tr("Send anyway"));
}

//! The third time the same was written by hand.
void Composer::offerToKeep(const QString &text)
{
    if (text == m_finder->inserted() || !m_chat.sentOften.note(text) || m_chat.replies.holds(text))
        return;
    m_often = text;
    m_asked = SendOverride::Keep;
    m_banner->say(Banner::Kind::Ok, IconName::Stack, tr("You have sent this three times"),
        tr("As a saved reply it is three keys away."), tr("Keep it as a saved reply"));
}

//! What looks as if it was not meant for the customer is sent by a second press alone.
bool Composer::asksForText(const QString &text)
{
    m_asked = SendOverride::AsItStands;
    if (const auto open = openPlaces(text); !open.isEmpty()) {
        auto cursor = m_editor->textCursor();
        cursor.clearSelection();
        m_editor->setTextCursor(cursor);
        m_finder->goToPlace(true);
        m_banner->say(Banner::Kind::Warn, IconName::Slash,
            tr("Not filled in: %1").arg(isolate(shownTitle(open.join(u' ')))),
            tr("The customer would read the braces."), tr("Send anyway"));
        return true;
    }
    static const QRegularExpression search(u"^/\\S{0,30}$"_s);
    const auto sent = trimmedAsServersDo(text);
    if (!search.match(sent).hasMatch())
        return false;
    m_banner->say(Banner::Kind::Warn, IconName::Slash,
        tr("Send only “%1”?").arg(isolate(shownTitle(sent))),
        tr("It looks like the search for a saved reply."), tr("Send anyway"));
    return true;
}

void Composer::takeBack()
{
    if (!m_chat.actions.takeBack(m_thread))
        return;
    m_editor->moveCursor(QTextCursor::End);
    m_editor->setFocus();
}

//! A colleague may have answered already: once per gap, one more key is asked for.
bool Composer::asksFirst()
{
    if (!m_thread.isSupport() || m_hasAsked || !m_chat.actions.mayBeStale(m_thread))
        return false;
    m_hasAsked = m_isAsking = true;
    m_pressed = {m_editor->text(), newestOfOthers()};
    m_banner->say(Banner::Kind::Warn, IconName::Gap, tr("This thread may be out of date"),
        tr("It is being compared with the server. Your reply goes out after that, if nobody has "
           "written meanwhile. Send once more to send it now."),
        tr("Send anyway"));
    return true;
}

MessageId Composer::newestOfOthers() const
{
    const auto &messages = m_chat.store.timeline(m_thread).messages;
    const auto found = std::find_if(messages.rbegin(), messages.rend(),
        [this](const Message &message) { return message.senderId != m_chat.store.me(); });
    return found == messages.rend() ? MessageId{} : found->id;
}

//! A press that had to wait is honoured when the doubt is gone, and nothing has changed by it.
void Composer::onStaleChanged()
{
    if (m_chat.actions.mayBeStale(m_thread))
        return;
    if (m_isAsking && !m_chat.actions.isCompared(m_thread))
        return; // the link is gone again
    m_hasAsked = false;
    if (!std::exchange(m_isAsking, false))
        return;
    m_banner->dismiss();
    if (m_editor->text() != m_pressed.text)
        return;
    if (newestOfOthers() == m_pressed.newest)
        return send(m_asked);
    m_banner->say(Banner::Kind::Warn, IconName::Gap, tr("Something new has arrived"),
        tr("Your reply was not sent. Read it, then send."), tr("Send anyway"));
}

QString Composer::colleague(const Message &message) const
{
    return shownName(m_chat.people.name(message.senderId), message.senderId.value);
}

void Composer::updateCollision()
{
    const auto *answer = m_chat.actions.answerBesideDraft(m_thread);
    const bool wasColliding = std::exchange(m_isColliding, answer != nullptr);
    if (answer) {
        m_answer = *answer;
        m_chat.people.ask(answer->senderId);
        const bool isOwn = m_answer.senderId == m_chat.store.me(); // on another desk
        const QString name = isOwn ? QString() : colleague(m_answer);
        m_head->setAnswer(name, m_answer.createdAt);
        m_answerTitle->setText(isOwn ? tr("Reply of this account, from elsewhere")
                                     : tr("Reply of %1").arg(isolate(name)));
        m_answerTime->setText(isolateLtr(clockText(m_answer.createdAt == kUnknownTime
                ? QDateTime()
                : QDateTime::fromMSecsSinceEpoch(m_answer.createdAt))));
        m_answerText->setForeignText(m_answer.body);
    }
    for (QWidget *part : {static_cast<QWidget *>(m_head), m_answerColumn,
             m_draftTitle->parentWidget(), static_cast<QWidget *>(m_edit),
             static_cast<QWidget *>(m_sendToo), static_cast<QWidget *>(m_discard)})
        part->setVisible(m_isColliding);
    m_emoji->setVisible(!m_isColliding);
    m_clip->setVisible(!m_isColliding);
    updateTranslation();
    m_slash->setVisible(!m_isColliding);
    m_spell->setVisible(!m_isColliding);
    m_ltr->setVisible(!m_isColliding);
    m_rtl->setVisible(!m_isColliding);
    if (wasColliding != m_isColliding) {
        updateState();
        updateHeight();
        if (m_isColliding)
            announce(m_head, m_head->words());
    }
}

void Composer::updateState()
{
    const int length = m_editor->textLength();
    const int longest = std::min(m_settings.replyLength(), m_chat.outbox.longestReply());
    m_editor->setMostCharacters(longest + ReplyEdit::kMostCharacters - kLongest);
    const bool isTooLong = length > longest;
    const bool isLocked = m_isColliding || !m_lock.isEmpty();
    const bool awaits = m_chat.actions.awaitsUpload(m_thread);
    m_send->setEnabled(m_thread.isValid() && holdsAnything() && !isLocked && !isTooLong && !awaits);
    m_waits->setText(
        awaits ? tr("waits for %Ln file(s)", nullptr, m_files->underWay()) : QString());
    m_waits->setVisible(awaits);
    m_waitsMark->setVisible(awaits);
    m_send->setText(m_isColliding ? tr("Send locked")
            : sendsTranslation()  ? tr("Send translation")
                                  : tr("Send"));
    m_send->setAccessibleName(tr("Send"));
    m_send->setIconName(isLocked ? IconName::Lock : IconName::Send);
    m_send->setToolTip(plainToolTip(m_lock));
    m_editor->setEnabled(m_thread.isValid());
    m_counter->setVisible(length > longest - std::min(kLongest - kCounterFrom, longest / 4));
    m_counter->setColorRole(isTooLong ? ColorRole::Danger : ColorRole::Text3);
    m_counter->setText(isTooLong ? tr("%n character(s) too long", nullptr, length - longest)
                                 : tr("%n character(s) left", nullptr, longest - length));
    const bool isRtl = m_editor->currentDirection() == TextDirection::Rtl;
    m_ltr->setChecked(!isRtl);
    m_rtl->setChecked(isRtl);
    const auto &drafts = m_chat.drafts;
    m_saved->setColorRole(drafts.isSaved() ? ColorRole::Text3 : ColorRole::Danger);
    if (!drafts.isSaved())
        m_saved->setText(tr("Draft not saved: the disk could not be written"));
    else
        m_saved->setText(length > 0 && !drafts.isSaving() ? tr("Draft saved") : QString());
    m_saved->setVisible(!m_saved->text().isEmpty());
    m_box->update();
}

//! From two lines to a third of the pane.
void Composer::updateHeight()
{
    const int line = Theme::of(this).lineHeight(TextSize::Body);
    const int room = parentWidget() ? parentWidget()->height() : 600;
    // In a low window, or with large text, the conversation comes first.
    const bool isLow = room < Theme::of(this).scaled(kLowBelow);
    m_hint->setVisible(!isLow || m_saysHint);
    m_related->setAllowed(!isLow && !m_isColliding && m_lock.isEmpty());
    const int least =
        (isLow ? 1 : kLeastLines) * line + (m_isColliding ? (isLow ? 1 : 2) * line : space::k8);
    // A colleague's answer beside it takes its lines as well.
    const int most = qMax(least, room / (isLow ? (m_isColliding ? 5 : 4) : 3));
    m_editor->setFixedHeight(qBound(least, m_editor->contentHeight() + 2, most));
    m_editor->setVerticalScrollBarPolicy(
        m_editor->contentHeight() + 2 > most ? Qt::ScrollBarAsNeeded : Qt::ScrollBarAlwaysOff);
}

void Composer::retranslate()
{
    m_editor->setEnterSends(m_settings.enterSends());
    m_editor->setAccessibleName(tr("Reply"));
    m_editor->setHint(tr("Write a reply…"));
    m_emoji->setName(tr("Emoji"));
    m_slash->setName(tr("Saved replies"));
    m_translate->setName(tr("Translate"));
    m_ltr->setName(tr("Paragraph left to right"));
    m_rtl->setName(tr("Paragraph right to left"));
    m_edit->setText(tr("Edit my draft"));
    m_sendToo->setText(tr("Send mine as well"));
    m_discard->setText(tr("Discard draft"));
    m_draftTitle->setText(tr("Your draft"));
    m_draftNote->setText(tr("saved on this computer"));
    updateHint();
    updateCollision();
    updateState();
}

bool Composer::event(QEvent *event)
{
    if (event->type() == QEvent::Resize || event->type() == QEvent::Polish)
        QMetaObject::invokeMethod(this, &Composer::updateHeight, Qt::QueuedConnection);
    return QWidget::event(event);
}

void Composer::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    else if (event->type() == QEvent::PaletteChange)
        updateHeight();
    QWidget::changeEvent(event);
}

void Composer::hideEvent(QHideEvent *event)
{
    commitComposed();
    QWidget::hideEvent(event);
}

bool Composer::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::FocusIn || event->type() == QEvent::FocusOut)
        update();
    if (event->type() == QEvent::KeyPress && takesPreviewKey(*static_cast<QKeyEvent *>(event)))
        return true;
    if (event->type() == QEvent::KeyPress
        && static_cast<QKeyEvent *>(event)->key() == Qt::Key_Escape) {
        Q_EMIT leaveWanted();
        return true;
    }
    // In an empty field there is nothing else to undo.
    if (event->type() == QEvent::KeyPress && m_editor->textLength() == 0 && m_held->holds()
        && static_cast<QKeyEvent *>(event)->matches(QKeySequence::Undo)) {
        takeBack();
        return true;
    }
    return QWidget::eventFilter(watched, event);
}

} // namespace wxm
