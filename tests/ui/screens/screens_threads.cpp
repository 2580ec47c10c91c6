// SPDX-License-Identifier: MIT
#include "ui/chat/chat_pane.h"
#include "ui/chat/composer.h"
#include "ui/chat/day_dialog.h"
#include "ui/chat/find_bar.h"
#include "ui/chat/later_dialog.h"
#include "ui/chat/list_pane.h"
#include "ui/chat/reply_editor.h"
#include "ui/chat/reply_library.h"
#include "ui/chat/save_attachment_dialog.h"
#include "ui/chat/search_page.h"
#include "ui/chat/tidy_dialog.h"
#include "ui/chat/view_button.h"
#include "ui/common/empty_state.h"
#include "ui/common/line_edit.h"
#include "ui/common/open_url.h"
#include "ui/conversations/start_dialog.h"
#include "ui/screens/screens.h"
#include "ui/support/support_inbox.h"
#include "ui/support/thread_care.h"

namespace wxm::testing {

using namespace Qt::StringLiterals;

namespace {

//! A library as a team has it, with a reply of one side and one that everybody has.
void fillReplies(SavedReplies &replies)
{
    const QList<SavedReply> all{
        {.title = u"Refund on its way"_s,
            .shortcut = u"refund"_s,
            .folder = u"Payments"_s,
            .arabic =
                u"أهلًا {الاسم}، راجعنا العملية {رقم العملية} وثبت لنا الخصم. نرجّع لك {المبلغ} على "
                "بطاقتك خلال {المدة}.\nونعتذر لك عن الإزعاج، أنا {الموظف} وحاضرين لك 🌷"_s,
            .english =
                u"Hi {name}, we checked order {order number} and can see the charge. {amount} "
                "goes back to your card within {how long}.\nSorry for the trouble. I am {agent} "
                "and glad to help 🌷"_s,
            .uses = 48,
            .lastUsed = Stage::now()},
        {.title = u"Refund was refused"_s,
            .shortcut = u"refund-no"_s,
            .folder = u"Payments"_s,
            .arabic = u"الباقة انصرف منها، وما نقدر نرجّعها."_s,
            .english = u"This pack was used, so we cannot pay it back."_s,
            .uses = 9},
        {.title = u"Card was refused"_s,
            .shortcut = u"card"_s,
            .folder = u"Payments"_s,
            .english = u"Try another card, or mada."_s,
            .uses = 6},
        {.title = u"تحية"_s,
            .shortcut = u"سلام"_s,
            .folder = u"الترحيب"_s,
            .arabic = u"أهلًا {الاسم}، كيف نقدر نخدمك؟"_s,
            .english = u"Hi {name}, how can we help?"_s,
            .uses = 31}};
    std::ignore = replies.saveAll(all);
    replies.setShared({{.title = u"Withdrawal limit"_s,
        .shortcut = u"limit"_s,
        .folder = u"Policies"_s,
        .arabic = u"الحد 5,000 ريال في الأسبوع"_s,
        .english = u"The limit is 5,000 SAR a week"_s}});
}

//! The search over what was read in two threads.
std::unique_ptr<QWidget> searchedPage(Stage &stage, const QString &words)
{
    auto &chat = stage.fake.chat;
    auto *search = new MessageSearch(chat.store, chat.people);
    const std::pair<ThreadKey, QList<Message>> talks[] = {
        {ThreadKey::of(Stage::kNoura), Stage::nouraTalk()},
        {ThreadKey::of(Stage::kOmar), Stage::omarTalk()}};
    for (const auto &[thread, messages] : talks) {
        chat.store.open(thread);
        for (const auto &one : messages)
            chat.store.receive(thread, one);
    }
    auto page = std::make_unique<SearchPage>(*search, chat.people, chat.store);
    search->setParent(page.get());
    page->findChild<LineEdit *>()->setText(words);
    page->show();
    // It answers from a thread of its own: hits, or that there are none.
    const auto *empty = page->findChild<EmptyState *>();
    const auto first = empty->title();
    std::ignore =
        QTest::qWaitFor([&] { return empty->isHidden() || empty->title() != first; }, 2'000);
    return page;
}

} // namespace

QList<Screen> threadScreens()
{
    using Keep = std::unique_ptr<QWidget>;
    constexpr QSize desk{1440, 900};
    const auto window = [](Stage &stage) { return static_cast<QWidget *>(&stage.window); };
    return {
        {u"support"_s, desk,
            [=](Stage &stage, Keep &) {
                stage.openNoura();
                return window(stage);
            }},
        {u"support-arabic-data"_s, desk,
            [=](Stage &stage, Keep &) {
                stage.openOnly(true);
                return window(stage);
            }},
        {u"support-english-data"_s, desk,
            [=](Stage &stage, Keep &) {
                stage.openOnly(false);
                return window(stage);
            }},
        {u"support-collision"_s, desk,
            [=](Stage &stage, Keep &) {
                stage.openCollision();
                return window(stage);
            }},
        {u"support-refused"_s, desk,
            [=](Stage &stage, Keep &) {
                stage.openRefused();
                return window(stage);
            }},
        {u"support-reading-back"_s, desk,
            [=](Stage &stage, Keep &) {
                stage.readBack();
                return window(stage);
            }},
        {u"support-nothing-found"_s, desk,
            [=](Stage &stage, Keep &) {
                stage.fillThreads();
                stage.supportPage->findChild<ListPane *>()->findChild<LineEdit *>()->setText(
                    u"مسترجع"_s);
                return window(stage);
            }},
        {u"search"_s, {760, 900},
            [](Stage &stage, Keep &keep) {
                keep = searchedPage(stage, u"العمليه"_s);
                return keep.get();
            }},
        {u"search-unknown-operator"_s, {760, 900},
            [](Stage &stage, Keep &keep) {
                keep = searchedPage(stage, u"from:customer has:link colour:red مسترجع"_s);
                return keep.get();
            }},
        {u"messages-forbidden"_s, desk,
            [=](Stage &stage, Keep &) {
                stage.openForbidden();
                return window(stage);
            }},
        {u"support-gap"_s, desk,
            [=](Stage &stage, Keep &) {
                stage.openNoura();
                stage.tellGap();
                return window(stage);
            }},
        {u"support-loading"_s, desk, [=](Stage &stage, Keep &) { return window(stage); }},
        {u"support-nothing-open"_s, desk,
            [=](Stage &stage, Keep &) {
                stage.fillThreads();
                return window(stage);
            }},
        {u"support-empty"_s, desk,
            [=](Stage &stage, Keep &) {
                stage.theSupport.store.setListed({}, {});
                return window(stage);
            }},
        {u"support-error"_s, desk,
            [=](Stage &stage, Keep &) {
                stage.theSupport.store.setError(
                    {.kind = ApiError::Kind::Server, .httpStatus = 502, .detail = {}});
                return window(stage);
            }},
        {u"support-narrow"_s, {1100, 760},
            [=](Stage &stage, Keep &) {
                stage.openNoura();
                return window(stage);
            }},
        {u"support-narrowest"_s, {820, 700},
            [=](Stage &stage, Keep &) {
                stage.openNoura();
                return window(stage);
            }},
        {u"saved-replies"_s, desk,
            [=](Stage &stage, Keep &) {
                stage.openNoura();
                fillReplies(stage.fake.chat.replies);
                stage.window.show();
                stage.window.activateWindow();
                Stage::settle();
                stage.editor()->setFocus();
                stage.editor()->selectAll();
                QTest::keyClick(stage.editor(), Qt::Key_Delete);
                QTest::keyClick(stage.editor(), Qt::Key_Slash);
                return window(stage);
            },
            {1600, 1300}},
        {u"saved-replies-other-side"_s, {1600, 1000},
            [=](Stage &stage, Keep &) {
                stage.openNoura();
                fillReplies(stage.fake.chat.replies);
                stage.window.show();
                stage.window.activateWindow();
                Stage::settle();
                stage.editor()->setFocus();
                stage.editor()->selectAll();
                QTest::keyClick(stage.editor(), Qt::Key_Delete);
                for (const QChar letter : u"/ref"_s)
                    QTest::keyClick(stage.editor(), letter.toLatin1());
                QTest::keyClick(stage.editor(), Qt::Key_Tab);
                return window(stage);
            },
            {2400, 1500}},
        {u"reply-library"_s, {1280, 760},
            [=](Stage &stage, Keep &) {
                stage.openNoura();
                fillReplies(stage.fake.chat.replies);
                stage.window.show();
                stage.window.activateWindow();
                Stage::settle();
                stage.supportPage->findChild<Composer *>()->openLibrary();
                auto *library = stage.window.findChild<ReplyLibrary *>();
                library->editor()->insertPlace();
                return static_cast<QWidget *>(library);
            },
            {2560, 1500}},
        {u"reply-library-empty"_s, {1280, 760},
            [=](Stage &stage, Keep &) {
                stage.openNoura();
                stage.window.show();
                auto *library = new ReplyLibrary(stage.fake.chat.replies, {}, &stage.window);
                library->open();
                return static_cast<QWidget *>(library);
            },
            {2560, 1500}},
        {u"go-to-day"_s, desk,
            [=](Stage &stage, Keep &) {
                stage.openNoura();
                (new DayDialog(&stage.window))->open();
                return window(stage);
            }},
        {u"send-later"_s, desk,
            [=](Stage &stage, Keep &) {
                stage.openNoura();
                std::ignore =
                    stage.fake.chat.later.put(stage.supportPage->findChild<ChatPane *>()->thread(),
                        u"أتأكد من وصول المبلغ وأعود إليك صباحًا."_s,
                        stage.fake.clock.wallMs() + 3'600'000, {});
                return window(stage);
            }},
        {u"send-later-time"_s, desk,
            [=](Stage &stage, Keep &) {
                stage.openNoura();
                (new LaterDialog(&stage.window))->open();
                return window(stage);
            }},
        {u"tidy-reply"_s, desk,
            [=](Stage &stage, Keep &) {
                stage.openNoura();
                (new TidyDialog(u"أهلًا  , وصل المبلغ ؟؟\nThank you  !"_s,
                     u"أهلًا، وصل المبلغ؟\nThank you!"_s, &stage.window))
                    ->open();
                return window(stage);
            }},
        {u"save-attachment"_s, desk,
            [=](Stage &stage, Keep &) {
                stage.openNoura();
                (new SaveAttachmentDialog(
                     {[] { return QFuture<Result<QString>>(); },
                         [](const QUrl &) { return QFuture<Result<QByteArray>>(); }},
                     &stage.window))
                    ->open();
                return window(stage);
            }},
        {u"open-link"_s, desk,
            [=](Stage &stage, Keep &) {
                stage.openNoura();
                openForeignUrl(
                    QUrl(u"https://wxm-prize.example/win?id=48213"_s), &stage.window, {});
                return window(stage);
            }},
        {u"messages"_s, desk,
            [=](Stage &stage, Keep &) {
                stage.fillConversations();
                stage.window.showPage(stage.messagesPage);
                stage.messagesPage->openConversation(ConversationId{8});
                Stage::settle();
                return window(stage);
            }},
        {u"start-conversation"_s, desk,
            [=](Stage &stage, Keep &) {
                stage.fillConversations();
                stage.window.showPage(stage.messagesPage);
                (new conversations::StartDialog(
                     stage.theConversations.actions, stage.fake.chat.people, &stage.window))
                    ->open();
                return window(stage);
            }},
        {u"support-find"_s, desk,
            [=](Stage &stage, Keep &) {
                stage.openNoura();
                auto *pane = stage.supportPage->findChild<ChatPane *>();
                pane->openFind();
                pane->findChild<FindBar *>()->findChild<LineEdit *>()->setText(u"العمليه"_s);
                return window(stage);
            }},
        {u"support-sort"_s, desk,
            [=](Stage &stage, Keep &) {
                stage.openNoura();
                stage.window.show();
                Stage::settle();
                named<IconButton>(stage.window, support::SupportPage::tr("Sort"))->click();
                return window(stage);
            }},
        {u"support-inbox"_s, {1600, 1000},
            [=](Stage &stage, Keep &) {
                stage.openInbox();
                return window(stage);
            }},
        {u"support-selected"_s, desk,
            [=](Stage &stage, Keep &) {
                stage.openInbox();
                stage.pickSome();
                return window(stage);
            }},
        {u"support-filter"_s, desk,
            [=](Stage &stage, Keep &) {
                stage.openInbox();
                stage.window.show();
                Stage::settle();
                named<IconButton>(stage.window, support::SupportInbox::tr("Add filter"))->click();
                return window(stage);
            }},
        {u"support-views"_s, desk,
            [=](Stage &stage, Keep &) {
                stage.openInbox();
                stage.window.show();
                Stage::settle();
                stage.window.findChild<ViewButton *>()->click();
                return window(stage);
            }},
        {u"my-day"_s, {1600, 1000},
            [=](Stage &stage, Keep &) {
                stage.openMyDay();
                return window(stage);
            }},
        {u"my-day-empty"_s, desk,
            [=](Stage &stage, Keep &) {
                stage.openMyDay(true);
                return window(stage);
            }},
        {u"support-snooze"_s, desk,
            [=](Stage &stage, Keep &) {
                stage.openInbox();
                stage.window.show();
                Stage::settle();
                named<IconButton>(stage.window, support::SupportPage::tr("Snooze"))->click();
                return window(stage);
            }},
        {u"support-labels"_s, desk,
            [=](Stage &stage, Keep &) {
                stage.openInbox();
                stage.window.show();
                Stage::settle();
                named<IconButton>(stage.window, support::SupportPage::tr("Labels"))->click();
                return window(stage);
            }},
        {u"support-hand-over"_s, desk,
            [=](Stage &stage, Keep &) {
                stage.openInbox();
                stage.window.show();
                Stage::settle();
                stage.supportPage->findChild<support::ThreadCare *>()->openHandOver(Stage::kNoura);
                return window(stage);
            }},
        {u"support-list-alone"_s, {820, 700},
            [=](Stage &stage, Keep &) {
                stage.fillThreads();
                return window(stage);
            }},
    };
}

} // namespace wxm::testing
