// SPDX-License-Identifier: MIT
#include "api/api_calls.h"
#include "base/log.h"
#include "fakes/fake_clock.h"
#include "settings/settings.h"
#include "ui/common/buttons.h"
#include "ui/settings/diagnostics_panel.h"
#include "ui/settings/transfer_panel.h"
#include "ui/ui_test.h"

#include <QClipboard>
#include <QPlainTextEdit>
#include <QTemporaryDir>

using namespace wxm;
using namespace Qt::StringLiterals;

class DiagnosticsPanelTest : public QObject {
    Q_OBJECT

    testing::UiTest ui;

    struct Fixture {
        fakes::FakeClock clock;
        Log log{{.toStderr = false}};
        Diagnostics diagnostics{clock, &log};
        RestClient rest{clock};
        ApiCalls calls{rest, EndpointMap::builtIn()};
        DiagnosticsPanel panel{
            diagnostics, calls, [] {
                return Diagnostics::Facts{{u"Server"_s, u"https://wxm.example"_s}};
            }};

        bool shows(const QString &text) const
        {
            for (const auto *label : panel.findChildren<QLabel *>())
                if (label->text().contains(text))
                    return true;
            return false;
        }
    };

private Q_SLOTS:
    void panel_showsHistoryErrorsEndpointsAndLog()
    {
        Fixture f;
        f.diagnostics.noteConnection(u"lost, reconnecting"_s, u"the server does not answer"_s);
        f.diagnostics.noteError(
            {.kind = ApiError::Kind::Timeout, .httpStatus = 504, .detail = {}}, u"lives.list"_s);
        qCritical() << "seen in the log";
        f.panel.resize(700, 1600);
        QVERIFY(testing::showAndWait(f.panel));
        testing::shoot(f.panel, u"diagnostics"_s);
        QVERIFY(f.shows(QCoreApplication::translate("Diagnostics", "the server does not answer")));
        QVERIFY(f.shows(u"lives.list timeout HTTP 504"_s));
        QVERIFY(f.shows(u"https://wxm.example"_s));
        QVERIFY(f.shows(u"support.threads"_s));
        QVERIFY(
            f.panel.findChild<QPlainTextEdit *>()->toPlainText().contains(u"seen in the log"_s));
        QVERIFY(testing::labelsThatReadMarkup(f.panel).isEmpty());
    }

    //! What is copied and what is saved, searched for what was planted.
    void copyAndSave_holdNothingThatWasPlanted()
    {
        Fixture f;
        const QString token = u"eyJhbGciOiJIUzI1NiJ9.eyJzdWIiOiIxMiJ9."_s + QString(43, u'x');
        ApiError refused{.kind = ApiError::Kind::Invalid,
            .httpStatus = 422,
            .serverCode = u"Noura Hidden"_s,
            .detail = u"Bearer "_s + token};
        refused.serverMessage = u"Buy-the-blue-one"_s;
        f.diagnostics.noteError(refused, u"support.send"_s);
        qCritical() << "careless" << token << "+966 512 345 678"
                    << "password: hunter2";
        QTemporaryDir folder;
        const auto name = folder.filePath(u"d.txt"_s);
        QVERIFY(f.panel.saveTo(name));
        testing::named<Button>(f.panel, DiagnosticsPanel::tr("Copy the diagnostics"))->click();
        QFile file(name);
        QVERIFY(file.open(QIODevice::ReadOnly));
        QCOMPARE(file.permissions() & QFile::Permissions(0x0077), QFile::Permissions());
        const QString all =
            QString::fromUtf8(file.readAll()) + QGuiApplication::clipboard()->text();
        QCOMPARE(all.count(u"support.send invalid HTTP 422"_s), 2);
        QCOMPARE(all.count(u"careless"_s), 2);
        for (const auto &planted : {token, token.mid(25, 40), u"512 345 678"_s, u"hunter2"_s,
                 u"Noura Hidden"_s, u"Buy-the-blue-one"_s})
            QVERIFY2(!all.contains(planted), qPrintable(planted));
    }

    void save_saysWhenItCould_not()
    {
        Fixture f;
        QVERIFY(!f.panel.saveTo(u"/nowhere/at/all/d.txt"_s));
        QVERIFY(f.shows(DiagnosticsPanel::tr("Not saved: the file could not be written there.")));
    }

    void settings_goToAnotherComputer()
    {
        QTemporaryDir folder;
        const auto name = folder.filePath(u"e.json"_s);
        SettingsFile here{QString()};
        Settings settings(here);
        settings.theme.set(u"dark"_s);
        settings.phone.set(u"512345678"_s);
        QVERIFY(TransferPanel(here).exportTo(name));
        SettingsFile other{QString()};
        Settings there(other);
        TransferPanel panel(other);
        QVERIFY(panel.importFrom(name));
        QCOMPARE(there.theme(), u"dark"_s);
        QVERIFY(there.phone().isEmpty());
        QCOMPARE(panel.said(), TransferPanel::tr("%n setting(s) imported.", nullptr, 1));
        QFile junk(name);
        QVERIFY(junk.open(QIODevice::WriteOnly | QIODevice::Truncate));
        junk.write("[]");
        junk.close();
        QVERIFY(!panel.importFrom(name));
        QVERIFY(!panel.importFrom(folder.filePath(u"missing"_s)));
        QCOMPARE(there.theme(), u"dark"_s);
    }
};

QTEST_MAIN(DiagnosticsPanelTest)
#include "diagnostics_panel_test.moc"
