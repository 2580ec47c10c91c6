// SPDX-License-Identifier: MIT
#include "base/characters.h"
#include "base/folding.h"
#include "base/foreign_text.h"
#include "base/hostile_strings.h"
#include "base/names.h"
#include "base/shown_body.h"

#include <QRegularExpression>
#include <QTest>

#include <algorithm>

using namespace wxm;
using namespace Qt::StringLiterals;

namespace {

constexpr qint64 kId = 12;

bool holdsAny(QStringView text, bool (*isSuch)(char32_t))
{
    for (qsizetype i = 0; i < text.size();) {
        const CodePoint c = codePointAt(text, i);
        if (isSuch(c.value))
            return true;
        i = c.end();
    }
    return false;
}

bool isBidi(char32_t c) { return isBidiControl(c); }

int longestRunOfMarks(QStringView text)
{
    int longest = 0;
    int run = 0;
    for (qsizetype i = 0; i < text.size();) {
        const CodePoint c = codePointAt(text, i);
        run = isMark(c.value) ? run + 1 : 0;
        longest = qMax(longest, run);
        i = c.end();
    }
    return longest;
}

// Balanced within each paragraph, and nothing that reaches out of it.
bool isBalanced(const QString &text)
{
    for (const QString &paragraph : text.split(u'\n')) {
        int isolates = 0;
        int embeddings = 0;
        for (const QChar c : paragraph) {
            const ushort u = c.unicode();
            isolates += (u >= 0x2066 && u <= 0x2068) - (u == 0x2069);
            embeddings +=
                (u == 0x202A || u == 0x202B || u == 0x202D || u == 0x202E) - (u == 0x202C);
            if (isolates < 0 || embeddings < 0)
                return false;
        }
        if (isolates != 0 || embeddings != 0)
            return false;
    }
    return true;
}

void checkLine(const QString &shown, qsizetype limit)
{
    QVERIFY2(!holdsAny(shown, isBidi), qPrintable(shown));
    QVERIFY(!holdsAny(shown, isControl));
    QVERIFY(!holdsAny(shown, isLineBreak));
    QVERIFY(shown.size() <= limit);
    QVERIFY(longestRunOfMarks(shown) <= limits::kMarks);
}

} // namespace

//! Every hostile string through every function of the text path.
class HostileTextTest : public QObject {
    Q_OBJECT

    static void rows()
    {
        QTest::addColumn<QString>("text");
        const auto all = testing::hostileStrings();
        for (qsizetype i = 0; i < all.size(); ++i)
            QTest::addRow("%s %d", all[i].kind, int(i)) << all[i].text;
    }

private Q_SLOTS:
    void table_isLongEnough() { QVERIFY(testing::hostileStrings().size() >= 150); }

    void name_isOneHarmlessLine_data() { rows(); }
    void name_isOneHarmlessLine()
    {
        QFETCH(QString, text);
        const QString name = shownName(text, kId);
        checkLine(name, limits::kName);
        QVERIFY(!name.trimmed().isEmpty());
        QCOMPARE(shownName(name, kId), name); // once is enough
        QVERIFY(!initials(text).isEmpty());
        if (text.size() <= limits::kName && name != u"#12"_s)
            QCOMPARE(nameSkeleton(name), nameSkeleton(text));
    }

    void titlesFilesAndPreviews_areOneHarmlessLine_data() { rows(); }
    void titlesFilesAndPreviews_areOneHarmlessLine()
    {
        QFETCH(QString, text);
        checkLine(shownTitle(text), limits::kName);
        checkLine(shownPreview(text), limits::kName);
        checkLine(shownServerSentence(text), limits::kServerSentence);
        checkLine(shownFileName(text), limits::kName);
        QVERIFY(!shownFileName(text).contains(u'/') && !shownFileName(text).contains(u'\\'));
        checkLine(fileExtension(text), 16);
    }

    void body_isWrappedBalancedAndBounded_data() { rows(); }
    void body_isWrappedBalancedAndBounded()
    {
        QFETCH(QString, text);
        for (const auto thread : {TextDirection::Ltr, TextDirection::Rtl}) {
            const ShownBody body = shownBody(text, limits::kFirstView, thread);
            QVERIFY(isBalanced(body.text));
            QVERIFY(body.text.size() <= 4 * limits::kFirstView);
            QVERIFY(longestRunOfMarks(body.text) <= limits::kMarks);
            for (const QString &paragraph : body.text.split(u'\n')) {
                QVERIFY(paragraph.isEmpty()
                    || (paragraph.front() == QChar(0x2068) && paragraph.back() == QChar(0x2069)));
                QVERIFY(!holdsAny(QString(paragraph).remove(u'\t'), isControl));
            }
            QCOMPARE(body.source.size(), body.text.size() + 1);
            QVERIFY(std::is_sorted(body.source.begin(), body.source.end()));
        }
    }

    void copying_givesTheOriginalLessNul_data() { rows(); }
    void copying_givesTheOriginalLessNul()
    {
        QFETCH(QString, text);
        if (text.size() > limits::kBody)
            return; // cut, and said to be
        const ShownBody body = shownBody(text, limits::kBody);
        QString expected = text;
        expected.remove(QChar(u'\0'));
        QCOMPARE(body.originalText(text, 0, body.text.size()), expected);
    }

    void links_areOnlyWhatMayBeOpened_data() { rows(); }
    void links_areOnlyWhatMayBeOpened()
    {
        QFETCH(QString, text);
        for (const TextLink &link : shownBody(text, limits::kBody).links) {
            QVERIFY(link.url.scheme() == u"http"_s || link.url.scheme() == u"https"_s);
            QVERIFY(!link.url.host().isEmpty());
            QVERIFY(link.url.userInfo().isEmpty());
            const QByteArray encoded = link.url.toEncoded();
            QVERIFY(std::all_of(encoded.begin(), encoded.end(),
                [](char c) { return c > 0x20 && uchar(c) < 0x7F; }));
        }
    }

    void notification_isShortAndWithoutMarkup_data() { rows(); }
    void notification_isShortAndWithoutMarkup()
    {
        QFETCH(QString, text);
        const QString plain = shownInNotification(text, false);
        checkLine(withoutBidiControls(plain), limits::kNotification);
        QVERIFY(plain.size() <= limits::kNotification);
        QVERIFY(isBalanced(plain));
        QVERIFY(!shownInNotification(text, true).contains(u'<'));
    }

    void log_isOneAsciiSafeLine_data() { rows(); }
    void log_isOneAsciiSafeLine()
    {
        QFETCH(QString, text);
        checkLine(shownInLog(text).remove(QRegularExpression(u"\\p{M}"_s)), limits::kLog);
    }

    void csv_isOneCellAndNoFormula_data() { rows(); }
    void csv_isOneCellAndNoFormula()
    {
        QFETCH(QString, text);
        QString cell = csvCell(text);
        QVERIFY(cell.size() >= 2 && cell.startsWith(u'"') && cell.endsWith(u'"'));
        cell = cell.sliced(1, cell.size() - 2);
        QVERIFY(!QStringView(u"=+-@\t\r").contains(cell.left(1)) || cell.isEmpty());
        QCOMPARE(cell.replace(u"\"\""_s, QString()).count(u'"'), 0);
        QVERIFY(!holdsAny(cell, isBidi) && !holdsAny(cell, isControl));
    }

    void search_foldsToTheSameTwice_data() { rows(); }
    void search_foldsToTheSameTwice()
    {
        QFETCH(QString, text);
        const QString folded = foldedForSearch(text);
        QCOMPARE(foldedForSearch(folded), folded);
    }

    void otherPrograms_takeOurDirection_data() { rows(); }
    void otherPrograms_takeOurDirection()
    {
        QFETCH(QString, text);
        const QString shown = shownTitle(text);
        const TextDirection wanted = paragraphDirection(shown);
        // A reader that knows nothing but the first strong character.
        const QString certain = withCertainDirection(shown);
        QVERIFY(!directionMark(certain, wanted));
    }
};

QTEST_GUILESS_MAIN(HostileTextTest)
#include "hostile_text_test.moc"
