// SPDX-License-Identifier: MIT
#include "fakes/session_stage.h"
#include "realtime/link_stage.h"
#include "ui/shell/diagnostics_feed.h"

#include <QtTest>

using namespace Qt::StringLiterals;
using namespace wxm;
using namespace wxm::fakes;

namespace {

struct Desk {
    QTemporaryDir folder;
    LinkStage stage;
    FakeVault vault;
    Program program{stage.clock, vault, stage.server.url, folder.path()};
    Diagnostics diagnostics{stage.clock, nullptr};
    DiagnosticsFeed feed{diagnostics, stage.link, program.session, program.calls};

    QStringList noted() const
    {
        QStringList texts;
        for (const auto &note : diagnostics.connections())
            texts.append(note.text);
        return texts;
    }
};

} // namespace

//! What the diagnostics say about the way that the live connection goes.
class DiagnosticsFeedTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void pollingAndTheWayBackAreNotedOnceEach()
    {
        Desk desk;
        auto &stage = desk.stage;
        const QString polls = u"the live connection uses long polling"_s;
        const QString socket = u"the live connection uses WebSocket"_s;
        stage.begin();
        stage.gateway().end({true, u"refused"_s, 400}); // a middle without WebSocket
        stage.pass(2'000);
        stage.accept();
        QVERIFY(stage.link.status().isPolling);
        QCOMPARE(desk.noted().count(polls), 1);
        QCOMPARE(desk.noted().count(socket), 0);

        stage.link.setTransport(LiveTransport::WebSocket);
        stage.pass(2'000);
        stage.accept();
        QVERIFY(stage.link.status().isConnected() && !stage.link.status().isPolling);
        QCOMPARE(desk.noted().count(polls), 1);
        QCOMPARE(desk.noted().count(socket), 1);
    }

    //! It is what everybody has, and no news.
    void webSocketFromTheBeginningIsNoNews()
    {
        Desk desk;
        desk.stage.connectFully();
        QVERIFY(desk.noted().contains(u"connected"_s));
        QCOMPARE(desk.noted().count(u"the live connection uses WebSocket"_s), 0);
    }
};

QTEST_MAIN(DiagnosticsFeedTest)
#include "diagnostics_feed_test.moc"
