// SPDX-License-Identifier: MIT
#include "base/log.h"
#include "fakes/await.h"
#include "fakes/session_stage.h"
#include "program/diagnostics.h"

#include <QDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace wxm;
using namespace wxm::fakes;

class DiagnosticsTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    //! A whole sign-in, a refusal that quotes a customer, an expiry and a sign-out; then everything
    //! that was written anywhere is searched for what was planted.
    void bundle_holdsNothingThatWasPlanted()
    {
        QTemporaryDir folder;
        FakeClock clock;
        Log log(
            {.fileName = folder.filePath(u"log.txt"_s), .least = QtDebugMsg, .toStderr = false});
        Diagnostics diagnostics(clock, &log);
        AuthServer server(clock);
        FakeVault vault;
        Program program(clock, vault, server.http.origin(), folder.path());
        const Credentials credentials{.phoneCode = u"966"_s,
            .phone = u"512345678"_s,
            .password = u"right"_s,
            .userType = u"supporter"_s};
        QCOMPARE(failureKind(program.session.signIn(credentials)), -1);
        QTRY_VERIFY(program.session.isStored());
        const auto first = program.session.token();
        server.expireAll();
        QCOMPARE(failureKind(program.calls.send({.endpoint = u"lives.list"_s})), -1);
        const auto second = program.session.token();
        QVERIFY(first != second);

        server.http.answerWith(httpAnswer(
            422, R"({"message":"Noura Hidden said Buy-the-blue-one","code":"Noura Hidden",
                     "errors":{"body":["call +966512345678"]}})"));
        const auto refused = await(program.calls.send({.endpoint = u"support.send"_s,
            .ids = {{u"thread_id"_s, 5}},
            .body = {{u"body"_s, u"Buy-the-blue-one"_s}}}));
        QVERIFY(refused && !*refused);
        diagnostics.noteError(refused->error());
        diagnostics.noteConnection(u"lost: no answer"_s);
        qWarning() << "careless" << credentials.phone << second << "password:"
                   << "hunter2";

        const auto facts = Diagnostics::programFacts(u"1.0"_s)
            + Diagnostics::Facts{{u"Server"_s, server.http.origin().toString()}};
        const auto bundle = diagnostics.bundle(facts, program.calls);
        for (const auto &needed :
            {u"invalid HTTP 422"_s, u"lost: no answer"_s, u"Qt: "_s, u"lives.list: offered"_s,
                u"POST admin/support/threads/5/messages"_s, u"127.0.0.1"_s})
            QVERIFY2(bundle.contains(needed), qPrintable(needed));

        QByteArray written = bundle.toUtf8();
        for (const auto &name : QDir(folder.path()).entryList(QDir::Files)) {
            if (name.startsWith(u"settings"_s))
                continue; // the person's own form, checked below
            QFile file(folder.filePath(name));
            QVERIFY(file.open(QIODevice::ReadOnly));
            written += file.readAll();
        }
        int hits = 0;
        for (const QByteArray &planted :
            {first, second, first.mid(10, 40), second.mid(10, 40), "512345678"_ba, "hunter2"_ba,
                "Noura Hidden"_ba, "Buy-the-blue-one"_ba, "right\""_ba}) {
            hits += int(written.count(planted));
            QVERIFY2(!written.contains(planted), planted.left(30).constData());
        }
        QVERIFY(program.disk.flush(5'000));
        QFile settings(folder.filePath(u"settings.json"_s));
        QVERIFY(settings.open(QIODevice::ReadOnly));
        const auto form = settings.readAll();
        hits += int(form.count(first) + form.count(second) + form.count("\"right\""));
        qInfo("planted values found: %d", hits);
        QCOMPARE(hits, 0);
    }

    void notes_areFewAndRecent()
    {
        FakeClock clock;
        Diagnostics diagnostics(clock, nullptr);
        for (int n = 0; n < 1000; ++n)
            diagnostics.noteConnection(QString::number(n));
        QCOMPARE(diagnostics.connections().size(), 200);
        QCOMPARE(diagnostics.connections().last().text, u"999"_s);
    }

    void serverCode_isTakenOnlyIfItIsOne()
    {
        FakeClock clock;
        Diagnostics diagnostics(clock, nullptr);
        diagnostics.noteError(
            {.kind = ApiError::Kind::Forbidden, .serverCode = u"NOT_YOURS"_s, .detail = {}});
        diagnostics.noteError(
            {.kind = ApiError::Kind::Forbidden, .serverCode = u"Noura said"_s, .detail = {}});
        QCOMPARE(diagnostics.errors().at(0).text, u"forbidden NOT_YOURS"_s);
        QCOMPARE(diagnostics.errors().at(1).text, u"forbidden"_s);
    }
};

QTEST_GUILESS_MAIN(DiagnosticsTest)
#include "diagnostics_test.moc"
