// SPDX-License-Identifier: MIT
#pragma once

#include "base/bidi.h"
#include "live/person_acts.h"
#include "settings/policy.h"
#include "ui/chat/chat_pane.h"
#include "ui/chat/composer.h"
#include "ui/chat/day_dialog.h"
#include "ui/chat/find_bar.h"
#include "ui/chat/list_pane.h"
#include "ui/chat/replies_popup.h"
#include "ui/chat/reply_editor.h"
#include "ui/chat/reply_library.h"
#include "ui/chat/save_attachment_dialog.h"
#include "ui/chat/search_page.h"
#include "ui/chat/view_button.h"
#include "ui/common/empty_state.h"
#include "ui/common/line_edit.h"
#include "ui/common/open_url.h"
#include "ui/conversations/start_dialog.h"
#include "ui/live/act_box.h"
#include "ui/live/brake_dialog.h"
#include "ui/live/emergency_sheet.h"
#include "ui/live/end_dialog.h"
#include "ui/live/evidence_dialog.h"
#include "ui/live/feed_pane.h"
#include "ui/live/filter_line_dialog.h"
#include "ui/live/layout_dialog.h"
#include "ui/live/presets_dialog.h"
#include "ui/live/quick_list.h"
#include "ui/live/replay_window.h"
#include "ui/live/rules_dialog.h"
#include "ui/live/watch_word_dialog.h"
#include "ui/screens/components.h"
#include "ui/screens/stage.h"
#include "ui/settings/about_panel.h"
#include "ui/settings/kept_panel.h"
#include "ui/settings/key_editor.h"
#include "ui/settings/key_row.h"
#include "ui/settings/keys_panel.h"
#include "ui/settings/proxy_panel.h"
#include "ui/settings/settings_nav.h"
#include "ui/shell/close_question.h"
#include "ui/shell/console.h"
#include "ui/shell/crash_question.h"
#include "ui/shell/erasure.h"
#include "ui/shell/key_question.h"
#include "ui/shell/notice_bar.h"
#include "ui/shell/proxy_dialog.h"
#include "ui/shell/shortcut_sheet.h"
#include "ui/shell/start_fault.h"
#include "ui/shell/switcher.h"
#include "ui/signin/sign_in_window.h"
#include "ui/support/support_inbox.h"
#include "ui/support/thread_care.h"

#include <functional>

namespace wxm::testing {

//! One screen of the program: a name, a size at 100 %, and how a person gets there. What it returns
//! is looked at and photographed; owned by the stage or by `keep`.
struct Screen {
    QString name;
    QSize size;
    std::function<QWidget *(Stage &, std::unique_ptr<QWidget> &keep)> open;
    //! At 200 % the text of a desk that was made for one eye needs more room than a small window
    //! has: the walk then uses a window of this size.
    QSize largeSize = {};
};

//! Keys typed with the keyboard in Arabic are noticed in the password.
inline std::unique_ptr<SignInWindow> filledSignIn(
    const QString &phone, const QString &password = {})
{
    using namespace Qt::StringLiterals;
    QCoreApplication::setApplicationVersion(u"1.0.0"_s);
    auto form = std::make_unique<SignInWindow>();
    form->setForm({.countryCode = u"966"_s,
        .phone = phone,
        .password = password,
        .userType = u"supporter"_s,
        .keepSignedIn = true,
        .server = u"https://wxm.prompita.com"_s});
    return form;
}

//! A library as a team has it, with a reply of one side and one that everybody has.
inline void fillReplies(SavedReplies &replies)
{
    using namespace Qt::StringLiterals;
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
inline std::unique_ptr<QWidget> searchedPage(Stage &stage, const QString &words)
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

//! Every screen. A new one is a line here: it is then walked and photographed by itself.
inline QList<Screen> allScreens()
{
    using namespace Qt::StringLiterals;
    using Keep = std::unique_ptr<QWidget>;
    constexpr QSize desk{1440, 900};
    const auto window = [](Stage &stage) { return static_cast<QWidget *>(&stage.window); };
    return {
        {u"sign-in"_s, {960, 720},
            [](Stage &, Keep &keep) {
                keep = filledSignIn(u"50 123 4567"_s);
                return keep.get();
            }},
        {u"sign-in-password"_s, {960, 720},
            [](Stage &, Keep &keep) {
                auto form = filledSignIn(u"50 123 4567"_s, u"كلمة السر"_s);
                form->showError({.kind = ApiError::Kind::Unauthorized, .detail = {}});
                keep = std::move(form);
                return keep.get();
            }},
        {u"sign-in-fault"_s, {960, 720},
            [](Stage &, Keep &keep) {
                auto form = filledSignIn({});
                form->setNotice(Console::tr("Your session has ended. Sign in to continue."));
                form->show(); // as when it comes from the server
                form->showError({.kind = ApiError::Kind::Offline, .detail = {}});
                keep = std::move(form);
                return keep.get();
            }},
        {u"sign-in-fixed"_s, {960, 820},
            [](Stage &, Keep &keep) {
                auto form = filledSignIn(u"50 123 4567"_s, u"secret"_s);
                form->setFixed({.server = true, .language = true, .keepSignedIn = true});
                form->show();
                form->showError({.kind = ApiError::Kind::Offline, .detail = {}});
                keep = std::move(form);
                return keep.get();
            }},
        {u"sign-in-keychain"_s, {960, 820},
            [](Stage &, Keep &keep) {
                auto form = filledSignIn(u"50 123 4567"_s);
                form->setKeychainNew(true);
                keep = std::move(form);
                return keep.get();
            }},
        {u"start-fault"_s, desk,
            [=](Stage &stage, Keep &) {
                (new StartFault(
                     u"/etc/wxm-console/policy.json:4: \"ui/theme\": must be one of \"system\", "
                     "\"light\", \"dark\"\n/etc/wxm-console/policy.json:7: \"updates\": must be "
                     "true or false"_s,
                     &stage.window))
                    ->open();
                return window(stage);
            }},
        {u"sign-in-accounts"_s, {960, 820},
            [](Stage &, Keep &keep) {
                auto form = filledSignIn({});
                form->setAccounts({{u"نورة العتيبي"_s, isolateLtr(u"+966 •••• 0001"_s), 12},
                    {u"Omar Farouk"_s, isolateLtr(u"+966 •••• 0002"_s), 34},
                    {QString(), isolateLtr(u"+971 •••• 7788"_s), 56}});
                keep = std::move(form);
                return keep.get();
            }},
        {u"sign-in-proxy"_s, {960, 760},
            [](Stage &, Keep &keep) {
                auto form = filledSignIn(u"50 123 4567"_s, u"secret"_s);
                form->setProxy(u"proxy.office.example:3128"_s);
                form->show();
                ApiError error{.kind = ApiError::Kind::Offline, .detail = {}};
                error.obstacle = {
                    Obstacle::Kind::ProxyWantsPassword, u"proxy.office.example:3128"_s};
                form->showError(error);
                keep = std::move(form);
                return keep.get();
            }},
        {u"proxy-password"_s, desk,
            [=](Stage &stage, Keep &) {
                stage.openNoura();
                stage.meetProxy();
                stage.window.setConnection({.state = ConnectionView::State::Offline,
                    .reason = ConnectionView::Reason::Obstacle,
                    .obstacle = {
                        Obstacle::Kind::ProxyWantsPassword, u"proxy.office.example:3128"_s}});
                (new ProxyDialog(stage.proxySignIn, &stage.window))->open();
                return window(stage);
            }},
        {u"settings-connection"_s, desk,
            [=](Stage &stage, Keep &) {
                stage.fake.settings.proxiesKept.set({u"proxy.office.example:3128"_s});
                stage.settingsPage->addPanel(SettingSection::Connection,
                    new ProxyPanel(stage.fake.settings, [&stage](const QString &proxy) {
                        return stage.proxySignIn.forget(proxy);
                    }));
                stage.settingsPage->addPanel(
                    SettingSection::Privacy, new KeptPanel(KeepLocal::All, 30));
                stage.window.showPage(stage.settingsPage);
                stage.settingsPage->showSection(SettingSection::Connection);
                return window(stage);
            }},
        {u"about"_s, desk,
            [=](Stage &stage, Keep &) {
                auto *place = stage.settingsPage->addPlace(
                    IconName::Info,
                    [] { return SettingsSection::Words{SettingsPage::tr("About")}; },
                    new AboutPanel(u"1.0.0"_s));
                stage.window.showPage(stage.settingsPage);
                stage.settingsPage->showPlace(place);
                return window(stage);
            }},
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
        {u"lives"_s, desk,
            [=](Stage &stage, Keep &) {
                stage.window.showPage(stage.livePage);
                return window(stage);
            }},
        {u"live"_s, {1600, 1000},
            [=](Stage &stage, Keep &) {
                stage.openLive(true);
                stage.stand.live.actions.start(live::Action::RemoveComment,
                    {LiveId{7}, CommentId{917}, UserId{125}, u"claim_now"_s, u"free coins"_s});
                Stage::settle();
                return window(stage);
            }},
        {u"live-laptop"_s, {1366, 768},
            [=](Stage &stage, Keep &) {
                stage.window.resize(1366, 768);
                stage.openLive(true);
                Stage::settle();
                return window(stage);
            },
            {2400, 1400}},
        {u"live-person"_s, {1600, 1000},
            [=](Stage &stage, Keep &) {
                stage.window.showPage(stage.livePage);
                stage.livePage->watch(LiveId{7});
                Stage::settle();
                for (auto *pane : stage.livePage->findChildren<live::FeedPane *>()) {
                    if (pane->liveId() == LiveId{7})
                        Q_EMIT pane->personTriggered(UserId{122});
                }
                return window(stage);
            }},
        {u"live-none"_s, desk,
            [=](Stage &stage, Keep &) {
                stage.openNoLive();
                return window(stage);
            }},
        {u"live-not-offered"_s, {1600, 1000},
            [=](Stage &stage, Keep &) {
                stage.openNotOffered();
                return window(stage);
            }},
        {u"settings"_s, desk,
            [=](Stage &stage, Keep &) {
                stage.window.showPage(stage.settingsPage);
                stage.settingsPage->showSection(SettingSection::Text);
                return window(stage);
            }},
        {u"switcher"_s, desk,
            [=](Stage &stage, Keep &) {
                stage.fillConversations();
                stage.openNoura();
                stage.openNourhan();
                stage.window.openSwitcher();
                stage.window.findChild<Switcher *>()->findChild<LineEdit *>()->setText(u"نور"_s);
                return window(stage);
            }},
        {u"keys"_s, desk,
            [=](Stage &stage, Keep &) {
                stage.openNoura();
                stage.window.openKeys();
                return window(stage);
            }},
        {u"offline"_s, desk,
            [=](Stage &stage, Keep &) {
                stage.openNoura();
                stage.goOffline();
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
        {u"first-run"_s, desk,
            [=](Stage &stage, Keep &) {
                stage.fillThreads();
                stage.window.showHints();
                return window(stage);
            }},
        {u"close-question"_s, desk,
            [=](Stage &stage, Keep &) {
                stage.openNoura();
                (new CloseQuestion({.unsent = 2}, &stage.window))->open();
                return window(stage);
            }},
        {u"crash-question"_s, desk,
            [=](Stage &stage, Keep &) {
                (new CrashQuestion({.text = "signal", .wasRestoring = true}, &stage.window))
                    ->open();
                return window(stage);
            }},
        {u"key-question"_s, desk,
            [=](Stage &stage, Keep &) {
                (new KeyQuestion(FileKey::End::Gone, true, &stage.window))->open();
                return window(stage);
            }},
        {u"erase-question"_s, desk,
            [=](Stage &stage, Keep &) {
                stage.openNoura();
                (new EraseQuestion({.unsent = 2, .drafts = 3}, &stage.window))->open();
                return window(stage);
            }},
        {u"safe-mode"_s, desk,
            [=](Stage &stage, Keep &) {
                stage.fillThreads();
                stage.window.setSafeMode();
                return window(stage);
            }},
        {u"damage"_s, desk,
            [=](Stage &stage, Keep &) {
                stage.openNoura();
                auto &notices = stage.window.notices();
                notices.add({.words = [] {
                    return NoticeBar::Words{Console::tr("The settings were damaged"),
                        Console::tr("They start afresh. The old file is kept beside them as %1.")
                            .arg(isolateLtr(u"settings.json.bad"_s))};
                }});
                return window(stage);
            }},
        {u"live-end"_s, {1600, 1000},
            [=](Stage &stage, Keep &) {
                stage.openLive();
                (new live::EndDialog(stage.stand.live, LiveId{7}, &stage.window))->open();
                return window(stage);
            }},
        {u"live-rules"_s, {1600, 1000},
            [=](Stage &stage, Keep &) {
                stage.openLive();
                (new live::RulesDialog(stage.stand.live, &stage.window))->open();
                return window(stage);
            }},
        {u"live-triage"_s, {1600, 1000},
            [=](Stage &stage, Keep &) {
                stage.openLive();
                testing::named<QAbstractButton>(*stage.livePage, live::LiveTabs::tr("Triage"))
                    ->click();
                return window(stage);
            }},
        {u"live-waves"_s, {1600, 1000},
            [=](Stage &stage, Keep &) {
                for (int i = 0; i < 6; ++i)
                    stage.stand.say(i % 2 ? 7 : 9, 930 + i, 140 + i, u"user_%1"_s.arg(i),
                        u"ادخلوا قناتي الثانية وربحوا عملات"_s, 6 - i);
                stage.openLive();
                testing::named<QAbstractButton>(*stage.livePage, live::LiveTabs::tr("Waves"))
                    ->click();
                return window(stage);
            }},
        {u"live-block-box"_s, {1600, 1000},
            [=](Stage &stage, Keep &) {
                stage.openLive();
                auto *box = new live::ActBox(stage.stand.live, live::Action::BlockViewer,
                    {LiveId{7}, CommentId{917}, UserId{125}, u"claim_now"_s,
                        u"free coins 👉 http://wxm-prize.example/win"_s},
                    &stage.window);
                box->open();
                testing::named<QAbstractButton>(*box, live::ActBox::tr("Choose"))->click();
                return window(stage);
            }},
        {u"live-selection"_s, {1600, 1000},
            [=](Stage &stage, Keep &) {
                stage.openLive();
                stage.window.show();
                Stage::settle();
                for (auto *pane : stage.livePage->findChildren<live::FeedPane *>()) {
                    if (pane->liveId() != LiveId{7})
                        continue;
                    for (int i = 0; i < 4; ++i)
                        QTest::keyClick(&pane->view(), Qt::Key_Up, Qt::ShiftModifier);
                }
                return window(stage);
            }},
        {u"live-brake"_s, {1600, 1000},
            [=](Stage &stage, Keep &) {
                stage.openLive();
                for (int i = 0; i < 20; ++i)
                    stage.stand.live.actions.start(live::Action::BlockViewer,
                        {LiveId{7}, {}, UserId{700 + i}, u"gift_user_%1"_s.arg(i), {}});
                return window(stage);
            }},
        {u"live-held"_s, {1600, 1000},
            [=](Stage &stage, Keep &) {
                stage.stand.temporary.settings.brakeActs.set(2);
                stage.openLive();
                stage.stand.live.actions.startAll(live::blockActs(stage.stand.live.store,
                    {LiveId{7}, {}, UserId{125}, u"claim_now"_s, {}, u"scam link"_s}, {LiveId{7}},
                    true));
                stage.stand.live.actions.start(live::Action::RemoveComment,
                    {LiveId{7}, CommentId{909}, UserId{118}, u"user_99"_s, u"نصّـــاب"_s,
                        u"إساءة"_s});
                for (auto *dialog : stage.livePage->findChildren<live::BrakeDialog *>())
                    dialog->reject();
                return window(stage);
            }},
        {u"live-log"_s, {1600, 1000},
            [=](Stage &stage, Keep &) {
                stage.fillLog();
                stage.openLive();
                testing::named<QAbstractButton>(
                    *stage.livePage, live::LiveTabs::tr("Journal of all lives"))
                    ->click();
                return window(stage);
            }},
        {u"live-care"_s, {1600, 1000},
            [=](Stage &stage, Keep &) {
                stage.openLive();
                auto &live = stage.stand.live;
                live.exposure.setInSight({LiveId{7}}); // the window is not shown yet
                for (int i = 0; i < 50; ++i) {
                    stage.stand.say(7, 2'000 + i, 500 + i, u"user_99"_s, u"هذا نصاب %1"_s.arg(i));
                    stage.stand.clock.setWallMs(stage.stand.clock.wallMs() + 45'000);
                    live.exposure.look();
                }
                live.people.meet(UserId{118}, u"user_99"_s, true);
                live.people.setWatched(UserId{118}, true);
                testing::named<QAbstractButton>(*stage.livePage, live::LiveTabs::tr("Exposure"))
                    ->click();
                return window(stage);
            }},
        {u"live-layout-name"_s, {1600, 1000},
            [=](Stage &stage, Keep &) {
                stage.openLive();
                (new live::LayoutDialog(stage.stand.live,
                     {.name = {}, .lives = {LiveId{7}, LiveId{9}}, .popped = {}, .hasPanel = true},
                     &stage.window))
                    ->open();
                return window(stage);
            }},
        {u"live-emergency"_s, {1600, 1000},
            [=](Stage &stage, Keep &) {
                stage.openLive();
                auto &lives = stage.stand.live;
                lives.rules.addWord(live::ModerationRules::stopListId(), u"نصاب"_s);
                lives.emergency.setOn(live::Emergency::Step::SlowActs, true);
                (new live::EmergencySheet(lives, LiveId{7}, &stage.window))->open();
                return window(stage);
            }},
        {u"live-night-watch"_s, {1600, 1000},
            [=](Stage &stage, Keep &) {
                auto &lives = stage.stand.live;
                Policy policy;
                policy.settings.insert(u"live/nightAllowed"_s, true);
                applyPolicy(policy, stage.stand.temporary.settings);
                stage.stand.temporary.settings.nightWatch.set(true);
                moderation::Rule rule;
                rule.id = u"prizes"_s;
                rule.name = u"روابط وجوائز"_s;
                rule.words = QStringList{u"coins"_s};
                rule.removesAtNight = true;
                lives.rules.setRules({rule});
                stage.openLive();
                std::ignore = QTest::qWaitFor([&] { return !lives.rules.set()->isEmpty(); }, 2'000);
                stage.stand.clock.advanceMs(20 * 60'000);
                lives.night.look();
                return window(stage);
            }},
        {u"live-lane"_s, {1600, 1000},
            [=](Stage &stage, Keep &) {
                stage.stand.temporary.settings.showsLane.set(true);
                stage.openLive();
                return window(stage);
            }},
        {u"live-filter-line"_s, {1600, 1000},
            [=](Stage &stage, Keep &) {
                stage.openLive();
                (new live::FilterLineDialog(stage.stand.live, LiveId{7}, &stage.window))->open();
                return window(stage);
            }},
        {u"live-quick-list"_s, {340, 480},
            [](Stage &stage, Keep &keep) {
                auto &settings = stage.stand.temporary.settings;
                settings.quickTexts.set({u"أهلًا بالجميع"_s, u"Please be kind to each other"_s});
                auto list = std::make_unique<live::QuickList>(settings, nullptr);
                list->setWhere(isolateLtr(u"#7"_s));
                keep = std::move(list);
                return keep.get();
            },
            {560, 760}},
        {u"live-replay-none"_s, {720, 720},
            [](Stage &stage, Keep &keep) {
                auto replay =
                    std::make_unique<live::ReplayWindow>(stage.stand.live, LiveId{}, nullptr);
                replay->setAttribute(Qt::WA_DeleteOnClose, false);
                keep = std::move(replay);
                return keep.get();
            }},
        {u"live-watch-word"_s, {1600, 1000},
            [=](Stage &stage, Keep &) {
                stage.openLive();
                moderation::Rule rule;
                rule.id = u"prizes"_s;
                rule.name = u"روابط وجوائز"_s;
                rule.words = QStringList{u"coins"_s};
                stage.stand.live.rules.setRules({rule});
                (new live::WatchWordDialog(stage.stand.live, &stage.window))->open();
                return window(stage);
            }},
        {u"live-presets"_s, {1600, 1000},
            [=](Stage &stage, Keep &) {
                stage.openLive();
                stage.stand.live.desk.setPresets(LiveId{7}, UserId{60},
                    {live::Preset{live::Preset::Act::RemoveAndBlock, u"scam link"_s},
                        live::Preset{live::Preset::Act::Remove, u"إعلان عن قناة أخرى"_s},
                        live::Preset{}});
                (new live::PresetsDialog(stage.stand.live, LiveId{7}, &stage.window))->open();
                return window(stage);
            }},
        {u"live-few-kinds"_s, {1600, 1000},
            [=](Stage &stage, Keep &) {
                stage.stand.temporary.settings.showsJoins.set(false);
                stage.stand.temporary.settings.showsGifts.set(false);
                stage.openLive();
                return window(stage);
            }},
        {u"live-person-sheet"_s, {1600, 1000},
            [=](Stage &stage, Keep &) {
                stage.fillLog();
                stage.openPersonSheet(0);
                return window(stage);
            }},
        {u"live-person-lens"_s, {1600, 1000},
            [=](Stage &stage, Keep &) {
                stage.openPersonSheet(2);
                return window(stage);
            }},
        {u"live-evidence"_s, {1600, 1000},
            [=](Stage &stage, Keep &) {
                stage.openLive();
                (new live::EvidenceDialog(stage.stand.live, LiveId{7}, stage.stand.clock.wallMs(),
                     UserId{125}, stage.livePage->grab(), &stage.window))
                    ->open();
                return window(stage);
            }},
        {u"live-wave-in-feed"_s, {1600, 1000},
            [=](Stage &stage, Keep &) {
                stage.stand.temporary.settings.foldsWaves.set(true);
                for (int i = 0; i < 12; ++i) {
                    stage.stand.say(7, 930 + i, 140 + i % 9, u"user_%1"_s.arg(i),
                        i % 3 == 1 ? u"إدخلوا قناتي الثانيه وربحوا عملات!"_s
                                   : u"ادخلوا قناتي الثانية وربحوا عملات"_s,
                        12 - i);
                    if (i == 4)
                        stage.stand.say(
                            9, 980, 190, u"fares_x"_s, u"ادخلوا قناتي الثانية وربحوا عملات"_s, 2);
                }
                stage.stand.say(7, 960, 111, u"Yousef"_s, u"is the sound fine for everybody?"_s);
                stage.openLive();
                return window(stage);
            }},
        {u"live-people"_s, {1600, 1000},
            [=](Stage &stage, Keep &) {
                stage.openLiveTab(1);
                return window(stage);
            }},
        {u"live-pinned"_s, {1600, 1000},
            [=](Stage &stage, Keep &) {
                stage.openLiveTab(2);
                return window(stage);
            }},
        {u"live-journal"_s, {1600, 1000},
            [=](Stage &stage, Keep &) {
                stage.stand.live.actions.start(live::Action::PinComment,
                    {LiveId{7}, CommentId{905}, UserId{114}, u"Sara K."_s, u"Beautiful poem"_s});
                stage.stand.live.actions.start(
                    live::Action::BlockViewer, {LiveId{7}, {}, UserId{119}, u"fares_x"_s, {}});
                stage.openLiveTab(3);
                return window(stage);
            }},
        {u"settings-general"_s, desk,
            [=](Stage &stage, Keep &) {
                stage.window.showPage(stage.settingsPage);
                stage.settingsPage->showSection(SettingSection::General);
                return window(stage);
            }},
        {u"settings-locked"_s, desk,
            [=](Stage &stage, Keep &) {
                stage.fake.file.setPolicy({{u"chat/ownSide"_s, u"right"_s},
                    {u"ui/digits"_s, u"arabic"_s}, {u"ui/hijri"_s, true}, {u"ui/textScale"_s, 150},
                    {u"ui/weekStart"_s, u"sunday"_s}});
                stage.window.showPage(stage.settingsPage);
                stage.settingsPage->showSection(SettingSection::Text);
                return window(stage);
            }},
        {u"settings-keys"_s, desk,
            [=](Stage &stage, Keep &) {
                stage.openKeys();
                return window(stage);
            }},
        {u"settings-keys-conflict"_s, desk,
            [=](Stage &stage, Keep &) {
                auto *panel = stage.openKeys();
                auto *search = stage.settingsPage->findChild<SettingsNav *>();
                search->findChild<LineEdit *>()->setText(u"ctrl+h"_s);
                for (auto *row : panel->findChildren<KeyRow *>()) {
                    if (row->command() == Command::Snooze)
                        Q_EMIT row->changeWanted(Command::Snooze);
                }
                panel->findChild<KeyEditor *>()->propose(
                    Command::Snooze, {QKeyCombination(Qt::ControlModifier, Qt::Key_L)});
                return window(stage);
            }},
        {u"settings-search"_s, desk,
            [=](Stage &stage, Keep &) {
                stage.window.showPage(stage.settingsPage);
                stage.settingsPage->findChild<SettingsNav *>()->findChild<LineEdit *>()->setText(
                    isArabic() ? u"النص"_s : u"text"_s);
                return window(stage);
            }},
        {u"components"_s, {900, 1840},
            [](Stage &stage, Keep &keep) {
                stage.openNoura();
                keep = std::make_unique<Components>(stage);
                return keep.get();
            }},
        {u"diagnostics"_s, desk,
            [=](Stage &stage, Keep &) {
                stage.showDiagnostics();
                return window(stage);
            }},
    };
}

} // namespace wxm::testing
