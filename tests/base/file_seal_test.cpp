// SPDX-License-Identifier: MIT
#include "base/disk_writer.h"
#include "base/file_seal.h"
#include "base/record_lines.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <memory>

using namespace Qt::StringLiterals;
using namespace wxm;

class FileSealTest : public QObject {
    Q_OBJECT

    QTemporaryDir m_folder;

    static QByteArray contents(const QString &path)
    {
        QFile file(path);
        return file.open(QFile::ReadOnly) ? file.readAll() : QByteArray();
    }

private Q_SLOTS:
    void initTestCase()
    {
        if (!FileSeal::isAvailable())
            QSKIP("built without libsodium");
    }

    void lines_areSealedEachByItself()
    {
        const FileSeal seal(FileSeal::newKey());
        const auto sealed = seal.sealed("first\nsecond\nfirst\n");
        const auto lines = sealed.split('\n');
        QCOMPARE(lines.size(), 4);
        QVERIFY(lines.last().isEmpty());
        for (int i = 0; i < 3; ++i)
            QVERIFY(FileSeal::isSealed(lines[i]));
        QVERIFY(lines[0] != lines[2]); // equal words are not seen to be equal
        QCOMPARE(*seal.opened(lines[1]), QByteArray("second"));
        QVERIFY(!sealed.contains("first"));
        QCOMPARE(seal.sealed(sealed), sealed);
    }

    void anotherKeyOrAnotherHand_opensNothing()
    {
        const FileSeal seal(FileSeal::newKey());
        const FileSeal other(FileSeal::newKey());
        auto line = seal.sealed("words");
        QVERIFY(!other.opened(line));
        QVERIFY(!seal.opened("words"));
        QVERIFY(!seal.opened(line.first(line.size() / 2)));
        const auto at = line.size() / 2;
        line[at] = line[at] == 'A' ? 'B' : 'A';
        QVERIFY(!seal.opened(line));
    }

    void writer_sealsFilesOfLinesAndNoOther()
    {
        const auto seal = std::make_shared<const FileSeal>(FileSeal::newKey());
        const QString lines = m_folder.filePath(u"drafts.jsonl"_s);
        const QString settings = m_folder.filePath(u"settings.json"_s);
        DiskWriter disk;
        disk.setSeal(seal, true);
        disk.append(lines, sealedLine({{u"a"_s, 1}}));
        disk.append(lines, sealedLine({{u"a"_s, 2}}));
        disk.replace(settings, "{}");
        QVERIFY(disk.flush(20'000));
        QCOMPARE(contents(settings), QByteArray("{}"));
        QVERIFY(contents(lines).startsWith("sealed1:"));
        QList<int> found;
        const auto take = [&](const QJsonObject &line) {
            found.append(line[u"a"_s].toInt());
            return true;
        };
        QCOMPARE(readLines(lines, seal.get(), take), LinesFound::Whole);
        QCOMPARE(found, (QList<int>{1, 2}));
        // Without the key nothing is taken for what it is not.
        QCOMPARE(readLines(lines, nullptr, take), LinesFound::Damage);
        QCOMPARE(found.size(), 2);
    }

    void plainLines_areReadAmongSealedOnes()
    {
        const FileSeal seal(FileSeal::newKey());
        const QString path = m_folder.filePath(u"mixed.jsonl"_s);
        QFile file(path);
        QVERIFY(file.open(QFile::WriteOnly));
        const auto sealed = seal.sealed(sealedLine({{u"a"_s, 2}}));
        file.write(sealedLine({{u"a"_s, 1}}) + sealed + sealed.first(20));
        file.close();
        int count = 0;
        const auto found = readLines(path, &seal, [&](const QJsonObject &) { return ++count > 0; });
        QCOMPARE(count, 2);
        QCOMPARE(found, LinesFound::TornEnd); // as a crash leaves it
    }
};

QTEST_GUILESS_MAIN(FileSealTest)
#include "file_seal_test.moc"
