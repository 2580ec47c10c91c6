// SPDX-License-Identifier: MIT
#include "base/log.h"
#include "base/redact.h"
#include "fakes/fake_token.h"

#include <QLoggingCategory>
#include <QTemporaryDir>
#include <QTest>
#include <QThread>

#include <memory>

using namespace Qt::StringLiterals;
using namespace wxm;

Q_LOGGING_CATEGORY(lcOurs, "wxm.test", QtDebugMsg)
Q_LOGGING_CATEGORY(lcQt, "qt.network.test", QtDebugMsg)

class LogTest : public QObject {
    Q_OBJECT

private:
    QTemporaryDir m_folder;

    static QByteArray contents(const QStringList &files)
    {
        QByteArray all;
        for (const auto &name : files) {
            QFile file(name);
            if (file.open(QIODevice::ReadOnly))
                all += file.readAll();
        }
        return all;
    }

private Q_SLOTS:
    void redacted_hidesWhatIsPlanted_data()
    {
        QTest::addColumn<QString>("line");
        QTest::addColumn<QString>("planted");
        const auto token = QString::fromLatin1(fakes::makeToken(12, 1000, 2000));
        const auto row = [](const char *name, const QString &line, const QString &planted) {
            QTest::newRow(name) << line << planted;
        };
        row("a header", u"Authorization: Bearer "_s + token, token);
        row("a bearer that is no token", u"sent Bearer hunter2hunter2"_s, u"hunter2"_s);
        row("a token alone", u"got "_s + token + u" from there"_s, token);
        row("the middle of one", u"cut "_s + token.mid(10, 60), token.mid(20, 40));
        row("a password in JSON", u"{\"password\":\"hunter2\",\"a\":1}"_s, u"hunter2"_s);
        row("a password in a form", u"auth=5000&password=hunter2"_s, u"hunter2"_s);
        row("a token in a query", u"GET /x?token=abc123def"_s, u"abc123def"_s);
        row("a phone number", u"call 500000001 now"_s, u"500000001"_s);
        row("with a plus", u"+966500000001"_s, u"966500000001"_s);
        row("with blanks", u"(050 000 0001)"_s, u"000 0001"_s);
        row("in Arabic digits", u"رقم ٠٥٠٠٠٠٠٠٠١"_s, u"٠٥٠٠٠٠٠"_s);
    }
    void redacted_hidesWhatIsPlanted()
    {
        QFETCH(QString, line);
        QFETCH(QString, planted);
        QVERIFY2(!redacted(line).contains(planted), qPrintable(redacted(line)));
    }

    void redacted_leavesWhatHelps()
    {
        const auto line = u"GET admin/support/threads/1234567890/messages 200 answered 31 ms 1204 "
                          "bytes 50854eac-bdd4-4137-aaa0-123456789012 wxm.prompita.com"_s;
        QCOMPARE(redacted(line), line);
    }

    void redacted_cannotForgeALine()
    {
        QCOMPARE(redacted(u"a\n2026 ERROR forged\x1b[31m\u202e"_s),
            u"a\\x0a2026 ERROR forged\\x1b[31m\\x202e"_s);
        QVERIFY(redacted(QString(100000, u'ü')).size() <= 2000);
    }

    void file_isPrivateAndRenewedWhenFull()
    {
        const auto name = m_folder.filePath(u"log.txt"_s);
        Log log({.fileName = name, .maxBytes = 10000, .kept = 3, .toStderr = false});
        for (int i = 0; i < 1000; ++i)
            qCInfo(lcOurs) << "line" << i << "of the long shift";
        QCOMPARE(log.files().size(), 4);
        for (const auto &file : log.files()) {
            QCOMPARE_LE(QFileInfo(file).size(), 10000);
            QCOMPARE(QFile::permissions(file) & QFile::Permissions(0x0077), QFile::Permissions());
        }
        QVERIFY(contents({name}).contains("line 999 "));
        QVERIFY(!contents(log.files()).contains("line 0 "));
        QCOMPARE(log.tail(1).size(), 1);
    }

    void levels_keepOutWhatNobodyAskedFor()
    {
        const auto name = m_folder.filePath(u"levels.txt"_s);
        {
            const Log log({.fileName = name, .least = QtInfoMsg, .toStderr = false});
            qCDebug(lcOurs) << "ours-debug";
            qCInfo(lcOurs) << "ours-info";
            qCDebug(lcQt) << "theirs-debug";
            qCInfo(lcQt) << "theirs-info";
            qCWarning(lcQt) << "theirs-warning";
        }
        {
            const Log log({.fileName = name, .least = QtDebugMsg, .toStderr = false});
            qCDebug(lcOurs) << "ours-later";
            qCDebug(lcQt) << "theirs-later";
        }
        const auto text = contents({name});
        for (const char *in : {"ours-info", "theirs-warning", "ours-later"})
            QVERIFY2(text.contains(in), in);
        for (const char *out : {"ours-debug", "theirs-debug", "theirs-info", "theirs-later"})
            QVERIFY2(!text.contains(out), out);
    }

    void threads_writeWholeLines()
    {
        const auto name = m_folder.filePath(u"threads.txt"_s);
        const Log log({.fileName = name, .toStderr = false});
        std::vector<std::unique_ptr<QThread>> threads;
        for (int t = 0; t < 4; ++t) {
            threads.emplace_back(QThread::create([] {
                for (int i = 0; i < 200; ++i)
                    qCInfo(lcOurs) << "whole line";
            }));
            threads.back()->start();
        }
        for (const auto &thread : threads)
            QVERIFY(thread->wait(10000));
        const auto lines = contents({name}).trimmed().split('\n');
        QCOMPARE(lines.size(), 800);
        for (const auto &line : lines)
            QVERIFY(line.endsWith(" wxm.test: whole line"));
    }
};

QTEST_GUILESS_MAIN(LogTest)
#include "log_test.moc"
