// SPDX-License-Identifier: MIT
#include "chat/sent_often.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace wxm;

class SentOftenTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void thirdTime_isOfferedOnce()
    {
        SentOften often({});
        QVERIFY(!often.note(u"سيصلك المبلغ خلال خمسة أيام عمل"));
        QVERIFY(!often.note(u"سيصلك  المبلغُ خلال خمسة أيّام عمل ")); // the same, spelt otherwise
        QVERIFY(often.note(u"سيصلك المبلغ خلال خمسة أيام عمل"));
        QVERIFY(!often.note(u"سيصلك المبلغ خلال خمسة أيام عمل"));
        for (int i = 0; i < 4; ++i)
            QVERIFY(!often.note(u"Thank you"));
    }
    void counts_outliveTheProgramAsHashesOnly()
    {
        QTemporaryDir folder;
        const QString path = folder.filePath(u"sent_often.json"_s);
        const QString text = u"Your order number is 48213, dear Noura"_s;
        for (int i = 0; i < 2; ++i)
            QVERIFY(!SentOften(path).note(text));
        QFile file(path);
        QVERIFY(file.open(QFile::ReadOnly));
        const auto bytes = file.readAll();
        file.close();
        for (const auto &word : {"order", "48213", "noura", "Noura"})
            QVERIFY2(!bytes.contains(word), word);
        QVERIFY(SentOften(path).note(text));
    }
    void twoProfiles_haveNoHashInCommon()
    {
        QTemporaryDir folder;
        QStringList hashes;
        for (const auto &name : {u"a"_s, u"b"_s}) {
            SentOften(folder.filePath(name)).note(u"The very same sentence for everybody"_s);
            QFile file(folder.filePath(name));
            QVERIFY(file.open(QFile::ReadOnly));
            const auto kept = QString::fromUtf8(file.readAll());
            hashes.append(kept.mid(kept.indexOf(u"[["_s)));
        }
        QVERIFY(hashes[0] != hashes[1]);
    }
    void longestUnsent_goes()
    {
        QTemporaryDir folder;
        const QString path = folder.filePath(u"sent_often.json"_s);
        QFile file(path);
        QVERIFY(file.open(QFile::WriteOnly));
        file.write("{ damaged");
        file.close();
        SentOften often({});
        QVERIFY(!often.note(u"the first of a great many sentences"));
        QVERIFY(!often.note(u"the first of a great many sentences"));
        for (int i = 0; i < int(SentOften::kMost); ++i)
            QVERIFY(!often.note(u"another sentence, number %1, of them"_s.arg(i)));
        QVERIFY(!often.note(u"the first of a great many sentences")); // counted anew
        QVERIFY(!SentOften(path).note(u"a damaged file is counted anew"));
    }
};

QTEST_GUILESS_MAIN(SentOftenTest)
#include "sent_often_test.moc"
