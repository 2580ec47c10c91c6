// SPDX-License-Identifier: MIT
#include "chat/kept_words.h"
#include "chat/libre_translate.h"
#include "chat/translation.h"
#include "chat/translation_program.h"
#include "fakes/await.h"
#include "fakes/fake_calls.h"
#include "fakes/fake_clock.h"
#include "fakes/http_server.h"

#include <QFile>
#include <QJsonArray>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace wxm;
using namespace wxm::fakes;

namespace {

const ThreadKey kThread = ThreadKey::of(ThreadId{12});
constexpr UserId kMe{2}, kCustomer{12};

//! A server that speaks LibreTranslate's interface: each text backwards in brackets, marks kept.
class StandIn {
public:
    HttpServer server;
    QStringList heard; //!< Every text that it was given.
    bool losesMarks = false;

    StandIn()
    {
        server.handler = [this](const Arrival &arrival, QTcpSocket &socket) {
            const auto body = QJsonDocument::fromJson(arrival.body).object();
            const auto q = body[u"q"_s];
            const bool isList = q.isArray();
            QJsonArray answers;
            for (const auto &text : isList ? q.toArray() : QJsonArray{q}) {
                heard.append(text.toString());
                auto said = u"<"_s + text.toString() + u'>';
                if (losesMarks)
                    said.remove(u'⟦');
                answers.append(said);
            }
            const QJsonObject answer{
                {u"translatedText"_s, isList ? QJsonValue(answers) : answers.first()}};
            socket.write(httpAnswer(200, QJsonDocument(answer).toJson()));
        };
    }
    std::unique_ptr<LibreTranslate> engine() const
    {
        return std::make_unique<LibreTranslate>(server.origin(), u"secret"_s);
    }
};

//! What a future gave; nothing for a fault.
template <class T> std::optional<T> said(const QFuture<Result<T>> &future)
{
    const auto result = await(future);
    return result && *result ? std::optional<T>(**result) : std::nullopt;
}

Message message(std::int64_t id, const QString &body, UserId sender = kCustomer)
{
    return {.id = MessageId{id},
        .senderId = sender,
        .isStaff = sender == kMe,
        .body = body,
        .mediaId = {}};
}

} // namespace

class TranslationTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void words_thatAreKept_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("marked");
        QTest::newRow("number") << u"I paid 550 coins"_s << u"I paid ⟦0⟧ coins"_s;
        QTest::newRow("code") << u"order WX-50917."_s << u"order ⟦0⟧"_s;
        QTest::newRow("link") << u"see https://wxm.example/a?b=1 now"_s << u"see ⟦0⟧ now"_s;
        QTest::newRow("braces") << u"Hi {name}, {how long}"_s << u"Hi ⟦0⟧, ⟦1⟧"_s;
        QTest::newRow("name") << u"Dear Maya L. and Mayan"_s << u"Dear ⟦0⟧. and Mayan"_s;
        QTest::newRow("arabic name") << u"أهلًا مايا، كيفك"_s << u"أهلًا ⟦0⟧، كيفك"_s;
        QTest::newRow("arabic digits") << u"دفعت ٥٥٠ ريال"_s << u"دفعت ⟦0⟧ ريال"_s;
        QTest::newRow("mail") << u"write to a.b@wxm.example"_s << u"write to ⟦0⟧"_s;
        QTest::newRow("mark") << u"a ⟦7⟧ of theirs"_s << u"a ⟦0⟧ of theirs"_s;
    }
    void words_thatAreKept()
    {
        QFETCH(QString, text);
        QFETCH(QString, marked);
        const auto kept = keptWords(text, {u"Maya L"_s, u"مايا"_s});
        QCOMPARE(kept.marked(), marked);
        QCOMPARE(kept.restored(marked).value_or(QString()), text);
    }
    void marks_thatWereLostOrDoubled_areNoTranslation()
    {
        const auto kept = keptWords(u"pay 1 and 2"_s, {});
        QVERIFY(!kept.restored(u"⟦0⟧ only"_s));
        QVERIFY(!kept.restored(u"⟦0⟧ ⟦0⟧ ⟦1⟧"_s));
        QVERIFY(!kept.restored(u"⟦0⟧ ⟦1⟧ ⟦2⟧"_s));
        QCOMPARE(kept.restored(u"⟦ 1 ⟧ ثم ⟦٠⟧"_s).value_or(QString()), u"2 ثم 1"_s);
    }

    void server_isAskedInItsInterfaceAndNobodyElse()
    {
        StandIn standIn;
        const auto engine = standIn.engine();
        const auto result =
            said(engine->translate({u"hello"_s}, TextLanguage::English, TextLanguage::Arabic));
        QVERIFY(result);
        QCOMPARE(*result, QStringList{u"<hello>"_s});
        const auto &arrival = standIn.server.arrivals.value(0);
        QCOMPARE(arrival.method, "POST"_ba);
        QCOMPARE(arrival.target, "/translate"_ba);
        const auto body = QJsonDocument::fromJson(arrival.body).object();
        QCOMPARE(body[u"source"_s].toString(), u"en"_s);
        QCOMPARE(body[u"target"_s].toString(), u"ar"_s);
        QCOMPARE(body[u"format"_s].toString(), u"text"_s);
        QCOMPARE(body[u"api_key"_s].toString(), u"secret"_s);
        QVERIFY(!arrival.headers.contains("authorization"));
        QVERIFY(!arrival.headers.contains("cookie"));
    }
    void server_thatSaysSomethingElse_isAFault_data()
    {
        QTest::addColumn<QByteArray>("answer");
        QTest::newRow("html") << httpAnswer(
            200, "<html>Sign in</html>", {"Content-Type: text/html"});
        QTest::newRow("redirect") << httpAnswer(302, "", {"Location: https://elsewhere.example/"});
        QTest::newRow("error") << httpAnswer(400, R"({"error":"ar is not supported"})");
        QTest::newRow("nothing") << httpAnswer(200, "{}");
        QTest::newRow("another shape") << httpAnswer(200, R"({"translatedText":{"a":1}})");
        QTest::newRow("fewer") << httpAnswer(200, R"({"translatedText":[]})");
        QTest::newRow("broken") << httpAnswer(200, R"({"translatedText":)");
    }
    void server_thatSaysSomethingElse_isAFault()
    {
        QFETCH(QByteArray, answer);
        HttpServer server;
        server.answerWith(answer);
        LibreTranslate engine(server.origin(), {});
        QVERIFY(!said(engine.translate({u"hello"_s}, TextLanguage::English, TextLanguage::Arabic)));
        QCOMPARE(server.arrivals.size(), 1);
    }

    void program_isGivenLinesAndItsLanguages()
    {
        TranslationProgram engine({script(u"while IFS= read -r l; do echo \"$1$2:$l\"; done"_s)});
        const auto first = said(engine.translate(
            {u"one\n\ntwo"_s, u"three"_s}, TextLanguage::English, TextLanguage::Arabic));
        QVERIFY(first);
        QCOMPARE(*first, (QStringList{u"enar:one\n\nenar:two"_s, u"enar:three"_s}));
        const auto other =
            said(engine.translate({u"واحد"_s}, TextLanguage::Arabic, TextLanguage::English));
        QCOMPARE(other->value(0), u"aren:واحد"_s);
    }
    void program_thatIsSilentOrGone_isAFaultAndTheNextTextGoes_data()
    {
        QTest::addColumn<QString>("first");
        QTest::newRow("ends") << u"exit 1"_s;
        QTest::newRow("silent") << u"sleep 20"_s;
        QTest::newRow("empty") << u"echo"_s;
    }
    void program_thatIsSilentOrGone_isAFaultAndTheNextTextGoes()
    {
        QFETCH(QString, first);
        const auto mark = m_folder.filePath(u"was-here"_s);
        QFile::remove(mark);
        TranslationProgram engine({script(
            u"if [ ! -e '%1' ]; then touch '%1'; %2; exit; fi; while read -r l; do echo \"$l!\"; done"_s
                .arg(mark, first))});
        QVERIFY(!said(engine.translate({u"a"_s}, TextLanguage::English, TextLanguage::Arabic)));
        const auto next =
            said(engine.translate({u"b"_s}, TextLanguage::English, TextLanguage::Arabic));
        QVERIFY(next);
        QCOMPARE(next->value(0), u"b!"_s);
    }
    void program_thatIsNotThere_isAFault()
    {
        TranslationProgram engine({u"/nowhere/translator"_s});
        QVERIFY(!said(engine.translate({u"a"_s}, TextLanguage::English, TextLanguage::Arabic)));
    }

    void thread_isOffUntilAPersonSaysSo()
    {
        StandIn standIn;
        Desk desk;
        desk.translation.setEngine(standIn.engine());
        desk.store.addNewest(kThread, {message(1, u"hello there"_s)}, std::nullopt);
        QCoreApplication::processEvents();
        QVERIFY(standIn.heard.isEmpty());
        desk.translation.setOwn(TextLanguage::Arabic);
        desk.translation.setOn(kThread, true);
        QTRY_VERIFY(desk.beneath(1));
        QCOMPARE(desk.beneath(1)->text, u"<hello there>"_s);
        QCOMPARE(desk.beneath(1)->to, TextLanguage::Arabic);
        desk.translation.setOn(kThread, false);
        QVERIFY(!desk.beneath(1));
    }
    void withoutAnEngine_nothingIsOffered()
    {
        Desk desk;
        QVERIFY(!desk.translation.isOffered());
        desk.translation.setOn(kThread, true);
        QVERIFY(!desk.translation.isOn(kThread));
    }
    void ownLanguageAndOwnMessages_areLeftAlone()
    {
        StandIn standIn;
        Desk desk;
        desk.translation.setEngine(standIn.engine());
        desk.translation.setOwn(TextLanguage::Arabic);
        desk.store.addNewest(kThread,
            {message(1, u"السلام عليكم"_s), message(2, u"Hi from me"_s, kMe), message(3, u"👍 55"_s),
                message(4, u"thanks"_s)},
            std::nullopt);
        desk.translation.setOn(kThread, true);
        QTRY_VERIFY(desk.beneath(4));
        QCOMPARE(standIn.heard, QStringList{u"thanks"_s});
    }
    void engineThatLosesMarks_isGivenTheWordsAlone()
    {
        StandIn standIn;
        standIn.losesMarks = true;
        Desk desk;
        desk.translation.setEngine(standIn.engine());
        const auto text = said(desk.translation.translate(u"Pay 550 at https://a.example now"_s,
            {TextLanguage::English, TextLanguage::Arabic}, {}));
        QVERIFY(text);
        QCOMPARE(*text, u"<Pay> 550 <at> https://a.example <now>"_s);
    }
    void reply_goesInTheLanguageOfTheCustomer()
    {
        StandIn standIn;
        Desk desk;
        desk.translation.setEngine(standIn.engine());
        desk.store.addNewest(kThread, {message(1, u"hello"_s)}, std::nullopt);
        QVERIFY(!desk.translation.directionFor(kThread, u"أهلًا"_s));
        desk.translation.setOn(kThread, true);
        const auto direction = desk.translation.directionFor(kThread, u"أهلًا"_s);
        QVERIFY(direction);
        QCOMPARE(direction->to, TextLanguage::English);
        QVERIFY(!desk.translation.directionFor(kThread, u"Hello"_s));
        QVERIFY(!desk.translation.directionFor(kThread, u"👍"_s));
    }

private:
    struct Desk {
        FakeClock clock;
        RestClient rest{clock};
        FakeCalls calls{rest, EndpointMap::builtIn()};
        ChatStore store;
        People people{calls};
        Translation translation{store, people};

        Desk()
        {
            calls.holds = true;
            store.setMe(kMe);
            store.open(kThread);
        }
        std::optional<Translation::Beneath> beneath(std::int64_t id) const
        {
            return translation.beneath(kThread, MessageId{id}, {});
        }
    };

    QString script(const QString &body)
    {
        const auto path = m_folder.filePath(u"translator-%1.sh"_s.arg(++m_scripts));
        QFile file(path);
        if (!file.open(QFile::WriteOnly))
            qFatal("no script");
        file.write("#!/bin/sh\n" + body.toUtf8() + '\n');
        file.setPermissions(QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
        return path;
    }

    QTemporaryDir m_folder;
    int m_scripts = 0;
};

QTEST_GUILESS_MAIN(TranslationTest)
#include "translation_test.moc"
