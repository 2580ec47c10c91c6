// SPDX-License-Identifier: MIT
#include "ui/live/live_stand.h"

#include <QPromise>

namespace wxm::live {

using namespace Qt::StringLiterals;

namespace {

template <class T> QFuture<Result<T>> done(const T &value)
{
    QPromise<Result<T>> promise;
    promise.start();
    promise.addResult(Result<T>(value));
    promise.finish();
    return promise.future();
}

} // namespace

QFuture<Result<QByteArray>> NoVault::read(const QString &) { return done(QByteArray()); }

QFuture<Result<Done>> NoVault::write(const QString &, const QByteArray &) { return done(Done{}); }

QFuture<Result<Done>> NoVault::remove(const QString &) { return done(Done{}); }

LiveStand::LiveStand() { temporary.settings.foldsWaves.set(false); }

LiveStand::~LiveStand() = default;

void LiveStand::say(std::int64_t liveId, std::int64_t id, std::int64_t user, const QString &name,
    const QString &words, int secondsAgo)
{
    const auto nameUtf8 = name.toStdString();
    const auto body = words.toStdString();
    live.store.receive(CommentAdded{LiveId{liveId},
        {CommentId{id}, UserId{user}, clock.wallMs() - secondsAgo * 1000, nameUtf8, body}});
}

void LiveStand::fillEvening()
{
    rest.setServer(QUrl(u"http://127.0.0.1:1"_s)); // nobody answers there
    for (const auto id : {LiveId{7}, LiveId{9}, LiveId{11}})
        live.watch.watch(id, UserId{2});
    const auto details = [this](std::int64_t id, const QString &title, std::int64_t streamer,
                             const QString &name, std::int64_t likes, std::int64_t gifts,
                             int minutes) {
        LiveDetails one;
        one.id = LiveId{id};
        one.title = title;
        one.streamerId = UserId{streamer};
        one.streamerName = name;
        one.likes = likes;
        one.gifts = gifts;
        one.startedMs = clock.wallMs() - minutes * 60'000;
        one.moderators = QList<UserId>{UserId{300}};
        live.store.take(one);
    };
    details(7, u"أمسية شعرية من الرياض"_s, 60, u"عبدالرحمن الشهري"_s, 48'200, 312, 84);
    details(9, u"Ranked night · بطولة الأحد"_s, 61, u"LamaPlays"_s, 121'000, 94, 46);
    details(11, u"طبخ مع أم سعود"_s, 62, u"أم سعود"_s, 900, 12, 5);
    const auto now = clock.wallMs();
    for (int i = 0; i < 40; ++i) {
        clock.setWallMs(now - (40 - i) * 15'000);
        live.store.receive(ViewerJoined{LiveId{7}, UserId{900 + i}, 1'100 + i * 6 + (i * 37) % 23});
        live.store.receive(ViewerLeft{LiveId{9}, UserId{900 + i}, 4'400 - i * 10 + (i * 53) % 41});
    }
    clock.setWallMs(now - 60'000);
    const struct {
        std::int64_t user;
        QString name;
        QString words;
    } said[] = {
        {110, u"أم ريان"_s, u"الله يعطيكم العافية على هالأمسية الجميلة"_s},
        {111, u"Yousef"_s, u"first time here, what is tonight’s theme?"_s},
        {112, u"نورة العتيبي"_s, u"ما شاء الله، صوتك يريّح القلب ❤️"_s},
        {113, u"abu_fahad"_s, u"مساء الورد من جدة 🌹🌹"_s},
        {114, u"Sara K."_s, u"Beautiful poem, greetings from London 🇬🇧"_s},
        {115, u"خالد"_s, u"ممكن تعيد قصيدة \"الرياض\" لو سمحت؟"_s},
        {116, u"مها"_s, u"🔥🔥🔥"_s},
        {117, u"تركي"_s, u"@noura مرحبا، الـ concept حق البث رهيب 👏🏽"_s},
        {118, u"user_99"_s, u"لا تصدقونه هذا نصّـــاب ياخذ فلوسكم ولا يرد"_s},
        {119, u"fares_x"_s, u"ادخلوا قناتي الثانية وربحوا عملات مجانًا"_s},
        {120, u"عبدالعزيز المطيري"_s,
            u"أول مرة أحضر لكم بث، وبصراحة ما توقعت المستوى هذا كله. استمروا والله يوفقكم، وننتظركم الجمعة الجاية بإذن الله"_s},
        {300, u"هدى"_s, u"حياكم الله جميعًا، نرجو الالتزام بآداب التعليق."_s},
        {121, u"بدر"_s, u"12345 ممتاز"_s},
        {122, u"saad_7"_s, u"الصوت يقطع عندي، أحد غيري؟"_s},
        {123, u"Lina"_s, u"same here, audio cuts every few seconds"_s},
        {124, u"دلال"_s, u"عندي تمام 👍🏽"_s},
        {125, u"claim_now"_s, u"free coins 👉 http://wxm-prize.example/win"_s},
    };
    std::int64_t id = 900;
    for (const auto &one : said) {
        clock.advanceMs(3'000);
        say(7, ++id, one.user, one.name, one.words);
        say(9, 1'000 + id, one.user + 50, one.name, one.words);
        if (one.user == 117) {
            live.store.addGap(LiveId{7},
                {clock.wallMs() - 12'000, clock.wallMs(), ConnectionStatus::Cause::LinkLost});
            live.store.settleGap(LiveId{7}, clock.wallMs() - 12'000, GapFill::NotOffered, 0);
        }
        if (one.user == 119)
            live.store.receive(
                GiftSent{LiveId{7}, UserId{130}, u"فهد الحربي"_s, u"Rose 🌹"_s, 10, 5, 312});
    }
    live.store.receive(CommentPinned{LiveId{7}, CommentId{903}});
    live.store.confirm(live.store.expect(CommentRemoved{LiveId{7}, CommentId{910}}));
    const std::pair<std::int64_t, QString> guests[] = {{40311, u"لطيفة الدوسري"_s},
        {51702, u"Hassan Ali"_s}, {38845, u"مها"_s}, {40012, u"ماجد العمري"_s}};
    for (const auto &[user, name] : guests)
        live.store.receive(GuestRequested{LiveId{7}, {UserId{user}, name, {}}});
    live.store.receive(GuestApproved{LiveId{7}, {UserId{40012}, u"ماجد العمري"_s, {}}});
    clock.advanceMs(41'000);
}

QList<Banner *> bannersOf(const LivePage &page)
{
    QList<Banner *> shown;
    for (auto *one : page.findChildren<Banner *>()) {
        if (one->isVisible() && one->parentWidget() == &page)
            shown.append(one);
    }
    return shown;
}

QAbstractButton *button(const QWidget &root, const QString &name)
{
    for (auto *one : root.findChildren<QAbstractButton *>()) {
        if (one->accessibleName() == name && one->isVisible())
            return one;
    }
    return nullptr;
}

} // namespace wxm::live
