// SPDX-License-Identifier: MIT
#include "ui/screens/stage.h"

#include "fakes/fake_time.h"
#include "ui/live/feed_view.h"
#include "ui/settings/diagnostics_panel.h"

#include <QNetworkProxy>

#include <algorithm>

namespace wxm::testing {

using namespace Qt::StringLiterals;

Stage::Stage()
{
    fake.useFakePort();
    fake.chat.people.learn(kHuda, QStringLiteral("Huda"));
    fake.chat.people.learn(kMe, QStringLiteral("سارة الدوسري"));
    fake.chat.people.learn(UserId{4821}, QStringLiteral("نورة العتيبي"));
    theConversations.store.setMe(kMe);
    theConversations.model.setMe(kMe);
    fake.settings.keys.follow(
        &window, [this](const QStringList &lines) { Keys::of(&window).setLines(lines); });
    stand.fillEvening();
    window.addPage(supportPage);
    window.addPage(messagesPage);
    window.addPage(livePage);
    window.addPage(settingsPage, MainWindow::Place::Foot);
    window.setAccount(QStringLiteral("سارة الدوسري"), kMe.value);
    const auto now = QDateTime::currentDateTimeUtc();
    window.setConnection({.state = ConnectionView::State::Connected,
        .latencyMs = 34,
        .lastChecked = now.addSecs(-12)});
    window.setNotifications(3);
    fake.port.messages[ThreadKey::of(kNoura)] = nouraTalk();
    fake.port.messages[ThreadKey::of(kOmar)] = omarTalk();
}

Stage::~Stage() = default;

void Stage::turn()
{
    for (int round = 0; round < 5; ++round) {
        fakes::settle();
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    }
}

void Stage::settle()
{
    const auto areFeedsLaidOut = [] {
        const auto widgets = QApplication::allWidgets();
        return std::all_of(widgets.begin(), widgets.end(), [](const QWidget *widget) {
            const auto *feed = qobject_cast<const live::FeedView *>(widget);
            return !feed || feed->isLaidOut();
        });
    };
    turn();
    QVERIFY(QTest::qWaitFor(areFeedsLaidOut));
    turn();
}

void Stage::setOnline(std::int64_t user, bool isOnline)
{
    const auto sink = fake.realtime.presence().sink();
    sink->decode("{\"event\":\"user." + std::string(isOnline ? "online" : "offline")
        + "\",\"user_id\":" + std::to_string(user) + "}");
    sink->deliver();
}

ReplyEdit *Stage::editor() const { return supportPage->findChild<Composer *>()->editor(); }

KeysPanel *Stage::openKeys()
{
    fake.settings.keys.set({u"support.labels=Ctrl+Shift+Y"_s, u"window.goTo=Ctrl+G"_s,
        u"support.handOver=Ctrl+Nothing"_s});
    auto *place = KeysPanel::addTo(*settingsPage, fake.settings);
    window.showPage(settingsPage);
    settingsPage->showPlace(place);
    return place->findChild<KeysPanel *>();
}

void Stage::showDiagnostics()
{
    diagnostics.noteConnection(u"lost, reconnecting"_s, u"the server does not answer"_s);
    diagnostics.noteConnection(u"connected"_s);
    diagnostics.noteError(
        {.kind = ApiError::Kind::Timeout, .httpStatus = 504, .detail = {}}, u"lives.list"_s);
    auto *place = settingsPage->addPlace(
        IconName::Info,
        [] {
            return SettingsSection::Words{SettingsPage::tr("Diagnostics"),
                SettingsPage::tr("For finding faults. It contains no names.")};
        },
        new DiagnosticsPanel(
            diagnostics, fake.calls, [] { return Diagnostics::programFacts(u"0.1.0"_s); }));
    window.showPage(settingsPage);
    settingsPage->showPlace(place);
    settle();
}

void Stage::meetProxy()
{
    const QNetworkProxy proxy(
        QNetworkProxy::HttpProxy, QStringLiteral("proxy.office.example"), 3128);
    std::ignore = proxySignIn.cure(proxy, QUrl(QStringLiteral("https://wxm.example")));
    std::ignore = QTest::qWaitFor([this] { return proxySignIn.question().has_value(); });
}

void Stage::goOffline()
{
    fake.realtime.connectTo(QUrl(QStringLiteral("http://127.0.0.1:1")), "token");
    const auto isOffline = [this] {
        return fake.realtime.status().state == ConnectionStatus::State::Offline;
    };
    QVERIFY(QTest::qWaitFor(isOffline));
    const auto now = QDateTime::currentDateTimeUtc();
    window.setConnection({.state = ConnectionView::State::Offline,
        .nextTry = now.addSecs(8),
        .since = now.addSecs(-240),
        .reason = ConnectionView::Reason::NoNetwork});
}

void Stage::fillConversations()
{
    fake.port.messages[ThreadKey::of(ConversationId{8})] = {
        {MessageId{78}, UserId{12}, false, u"مساء الخير، متى يبدأ جدول الجمعة؟"_s, {},
            now() - 9 * kMinute},
        {MessageId{79}, kMe, false, u"الساعة 8 مساءً، والضيوف من 7:30."_s, {}, now() - 5 * kMinute},
        {MessageId{80}, UserId{12}, false, u"تم الاتفاق 👍🏽"_s, {}, now() - kMinute}};
    const auto row = [](std::int64_t id, std::int64_t user, const QString &name,
                         const QString &last, int unread, int ago) {
        conversations::Conversation one;
        one.id = ConversationId{id};
        one.userId = UserId{user};
        one.userName = name;
        one.unread = unread;
        one.last = {.id = MessageId{id * 10},
            .senderId = UserId{user},
            .body = last,
            .createdAt = now() - ago * kMinute};
        return one;
    };
    theConversations.store.setListed(
        {row(9, 3, u"Huda"_s, u"are you there?"_s, 2, 0),
            row(8, 12, u"نورة العتيبي"_s, u"تم الاتفاق 👍🏽"_s, 0, 1),
            row(7, 61, u"LamaPlays"_s, u"الرابط ما يفتح عندي"_s, 0, 190),
            row(6, 4412, u"Noura Al-Qahtani"_s, u"thank you so much"_s, 0, 300)},
        {});
    theConversations.model.refresh();
}

void Stage::openForbidden()
{
    fillConversations();
    fake.port.historyError = {.kind = ApiError::Kind::Forbidden, .httpStatus = 403, .detail = {}};
    messagesPage->setSupportLookup([](UserId) { return true; });
    window.showPage(messagesPage);
    messagesPage->openConversation(ConversationId{9});
    settle();
}

} // namespace wxm::testing
