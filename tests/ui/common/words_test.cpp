// SPDX-License-Identifier: MIT
#include "base/bidi.h"
#include "ui/common/error_text.h"
#include "ui/common/obstacle_words.h"
#include "ui/common/relative_time.h"
#include "ui/ui_test.h"

#include <QRegularExpression>
#include <QScopeGuard>
#include <QTimeZone>

using namespace wxm;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

class WordsTest : public QObject {
    Q_OBJECT

    testing::UiTest ui;

    static QList<ApiError::Kind> allKinds()
    {
        QList<ApiError::Kind> kinds;
        for (int kind = 0; kind <= int(ApiError::Kind::TooLarge); ++kind)
            kinds << ApiError::Kind(kind);
        return kinds;
    }

private Q_SLOTS:
    void initTestCase() { qputenv("TZ", "Asia/Riyadh"); }

    //! An hour that is skipped and one that comes twice: the clock is that of the wall, days are
    //! counted by the calendar.
    void stamp_overDaylightSavingTime()
    {
        qputenv("TZ", "CET-1CEST,M3.5.0/2,M10.5.0/3");
        const auto at = [](const char *utc) {
            return QDateTime::fromString(QLatin1StringView(utc), Qt::ISODate);
        };
        const auto zone = qScopeGuard([] { qputenv("TZ", "Asia/Riyadh"); });
        QCOMPARE(clockText(at("2026-03-29T00:59:00Z")), u"01:59"_s);
        QCOMPARE(clockText(at("2026-03-29T01:00:00Z")), u"03:00"_s);
        QCOMPARE(clockText(at("2026-10-25T00:30:00Z")), u"02:30"_s);
        QCOMPARE(clockText(at("2026-10-25T01:30:00Z")), u"02:30"_s);
        // 23 hours before, and yet the day before; 24 and a half hours before, and yet today.
        QCOMPARE(stampText(at("2026-03-28T22:30:00Z"), at("2026-03-29T21:30:00Z")),
            QCoreApplication::translate("RelativeTime", "Yesterday"));
        QCOMPARE(stampText(at("2026-10-24T22:10:00Z"), at("2026-10-25T22:40:00Z")), u"00:10"_s);
    }

    void error_everyKindHasItsOwnSentence()
    {
        QSet<QString> sentences;
        for (const auto kind : allKinds()) {
            const QString sentence = errorText({.kind = kind, .httpStatus = 502, .detail = {}});
            QVERIFY(!sentence.isEmpty());
            sentences.insert(sentence);
        }
        QCOMPARE(sentences.size(), allKinds().size());
    }

    void obstacle_everyKindHasItsOwnWordsAndNamesWhoItIs()
    {
        using Kind = Obstacle::Kind;
        QCOMPARE(obstacleWords({}), QString());
        QCOMPARE(obstacleSentence({}), QString());
        QSet<QString> words;
        for (int kind = int(Kind::CertificateSelfSigned); kind <= int(Kind::ProxyNotUnderstood);
             ++kind) {
            const Obstacle obstacle{Kind(kind), u"Somebody 10.0.0.1:8"_s};
            const bool isSigned = Kind(kind) != Kind::CertificateSelfSigned;
            QCOMPARE(obstacleWords(obstacle).contains(isolate(obstacle.who)), isSigned);
            QVERIFY(!obstacleWords(obstacle).contains(u'%'));
            QVERIFY(!obstacleWords({Kind(kind), {}}).contains(u'%'));
            words.insert(obstacleSentence(obstacle));
        }
        QCOMPARE(words.size(), int(Kind::ProxyNotUnderstood));
    }

    //! What a stranger's certificate calls its signer is a stranger's text.
    void obstacle_signerIsCutAndStripped()
    {
        const Obstacle obstacle{
            Obstacle::Kind::CertificateUnknownAuthority, u"IT\n\u202Etxt"_s + QString(500, u'x')};
        const auto words = obstacleWords(obstacle);
        QVERIFY(!words.contains(u'\n') && !words.contains(u'\u202E'));
        QCOMPARE_LT(words.size(), 400);
    }

    void error_ofTheWayIsSaidByWhatStandsInIt()
    {
        const Obstacle obstacle{Obstacle::Kind::ProxyWantsPassword, u"10.0.0.1:8"_s};
        ApiError error{.kind = ApiError::Kind::Offline, .detail = {}};
        error.obstacle = obstacle;
        QCOMPARE(errorText(error), obstacleSentence(obstacle));
        error.kind = ApiError::Kind::Forbidden; // the server said so itself
        QVERIFY(errorText(error) != obstacleSentence(obstacle));
    }

    void error_serversWordsStayOut()
    {
        ApiError error{.kind = ApiError::Kind::Invalid, .httpStatus = 422, .detail = {}};
        error.serverMessage = u"<a href='file:///x'>click</a>\n\u202Etxt"_s;
        QVERIFY(!errorText(error).contains(u"click"_s));
        QCOMPARE(errorDetail(error), u"<a href='file:///x'>click</a> txt"_s);
        QVERIFY(!errorDetailsForCopy(error).contains(u"click"_s));
        QCOMPARE(errorDetailsForCopy(error), u"invalid 422"_s);
    }

    void error_namesTheStatus()
    {
        QVERIFY(errorText({.kind = ApiError::Kind::Server, .httpStatus = 502, .detail = {}})
                    .contains(u"502"_s));
        QVERIFY(!errorText({.kind = ApiError::Kind::Server, .httpStatus = 0, .detail = {}})
                     .contains(u"0"_s));
    }

    void stamp_isAsShortAsCanBe()
    {
        const QDateTime now = QDateTime::fromString(u"2026-06-07T12:00:00"_s, Qt::ISODate);
        QCOMPARE(stampText(now.addSecs(-600), now), u"11:50"_s);
        QCOMPARE(stampText(now.addSecs(600), now), u"12:10"_s); // a clock that runs ahead
        const QString yesterday = stampText(now.addDays(-1), now);
        QVERIFY(!yesterday.contains(QRegularExpression(u"\\d"_s)));
        QCOMPARE(
            stampText(now.addDays(-3), now), QLocale().toString(now.addDays(-3).date(), u"dddd"_s));
        QVERIFY(stampText(now.addDays(-30), now).startsWith(u"8 "_s));
        QVERIFY(stampText(now.addYears(-1), now).contains(u"2025"_s));
        QCOMPARE(stampText({}, now), u"–"_s);
    }

    void day_saysTodayAndYesterday()
    {
        const QDate today(2026, 6, 7);
        QVERIFY(dayText(today, today).contains(dateText(today, today)));
        QVERIFY(dayText(today, today) != dayText(today.addDays(-1), today));
        QVERIFY(
            dayText(today.addDays(-1), today).size() > dayText(today.addDays(-2), today).size());
    }

    void numbers_areWestern()
    {
        const QDateTime now = QDateTime::fromString(u"2026-06-07T12:34:56"_s, Qt::ISODate);
        const QString all = clockText(now) + stampText(now.addDays(-40), now)
            + dayText(now.date(), now.date()) + fullText(now) + agoText(25min) + inText(8s)
            + waitingText(64min) + durationText(192s);
        for (const QChar c : all)
            QVERIFY2(!(c.unicode() >= 0x660 && c.unicode() <= 0x669), qPrintable(all));
        // Locales put marks into their dates; our cells decide the direction.
        QVERIFY(!dayText(now.date(), now.date()).contains(QChar(0x200F)));
    }

    void clock_hasTwelveHoursWhereWanted()
    {
        const QDateTime time = QDateTime::fromString(u"2026-06-07T15:04:00"_s, Qt::ISODate);
        QCOMPARE(clockText(time), u"15:04"_s);
        setTimeStyle({.hasTwelveHours = true});
        QCOMPARE(clockText(time), testing::isArabic() ? u"3:04 م"_s : u"3:04 PM"_s);
        setTimeStyle({});
    }

    void day_hasItsHijriDateWhereWanted()
    {
        const QDate day(2026, 6, 7);
        QVERIFY(!dayText(day, day).contains(u"1447"_s));
        setTimeStyle({.showsHijri = true});
        QVERIFY2(dayText(day, day).contains(u"1447"_s), qPrintable(dayText(day, day)));
        QVERIFY(!testing::isArabic() || dayText(day, day).contains(u"ذو الحجة"_s));
        setTimeStyle({});
    }

    void hijri_isUmmAlQuraAndFollowsTheSighting()
    {
        const QDate newYear(2026, 6, 16); // by the rule of QCalendar the year before goes on
        setTimeStyle({.showsHijri = true});
        const QString first = dayText(newYear, newYear);
        QVERIFY2(first.contains(u"1448"_s), qPrintable(first));
        QVERIFY2(
            first.contains(testing::isArabic() ? u"1 محرم"_s : u"1 Muharram"_s), qPrintable(first));
        setTimeStyle({.showsHijri = true, .hijriDays = -1});
        QVERIFY2(dayText(newYear, newYear).contains(u"1447"_s), qPrintable(first));
        setTimeStyle({.showsHijri = true, .hijriDays = 2});
        QVERIFY2(
            dayText(newYear, newYear).contains(testing::isArabic() ? u"3 محرم"_s : u"3 Muharram"_s),
            qPrintable(dayText(newYear, newYear)));
        setTimeStyle({});
    }

    void digits_areThoseThatWereChosen()
    {
        ui.localizer().setDigits(Localizer::Digits::ArabicIndic);
        const bool arabic = testing::isArabic();
        const QDateTime time(QDate(2026, 6, 7), QTime(7, 8, 14), Qt::UTC);
        QCOMPARE(clockText(time), arabic ? u"١٠:٠٨"_s : u"10:08"_s);
        QCOMPARE(durationText(192s), arabic ? u"٣:١٢"_s : u"3:12"_s);
        QCOMPARE(numberText(1342), arabic ? u"١٬٣٤٢"_s : u"1,342"_s);
        QCOMPARE(percentText(82), arabic ? u"٨٢٪"_s : u"82%"_s);
        QCOMPARE(utcText(time), u"2026-06-07 07:08:14 UTC"_s); // a code, not a sentence
        QVERIFY(errorText({.kind = ApiError::Kind::Server, .httpStatus = 502, .detail = {}})
                    .contains(u"502"_s));
        ui.localizer().setDigits(Localizer::Digits::Western);
    }

    void durations()
    {
        QCOMPARE(durationText(192s), u"3:12"_s);
        QCOMPARE(durationText(5048s), u"1:24:08"_s);
        QCOMPARE(durationText(-5s), u"0:00"_s);
        QVERIFY(waitingText(64min).contains(u"1"_s) && waitingText(64min).contains(u"04"_s));
        QCOMPARE(waitingText(10s), waitingText(60s));
        QVERIFY(agoText(0s) != agoText(5s));
        QVERIFY(inText(61s) == inText(119s)); // rounded up: never "now" while it lasts
        QVERIFY(agoText(90min) == agoText(119min));
    }

    void full_namesTheZoneAndUtcStandsBeside()
    {
        const QDateTime time(QDate(2026, 6, 7), QTime(7, 8, 14), Qt::UTC);
        QVERIFY(withoutBidiControls(fullText(time)).contains(u"10:08:14 UTC+3"_s));
        QCOMPARE(utcText(time), u"2026-06-07 07:08:14 UTC"_s);
        QVERIFY(!fullText({}).isEmpty());
    }

    void serversFieldNames_becomeOurWords_data()
    {
        QTest::addColumn<QString>("sentence");
        QTest::addColumn<QString>("field");
        QTest::newRow("user_id") << u"قيمة user_id المحددة غير صالحة"_s << u"the account number"_s;
        QTest::newRow("user id") << u"The selected user id is invalid."_s
                                 << u"the account number"_s;
        QTest::newRow("body") << u"يجب ألا يتجاوز body 5000 حرفًا"_s << u"the text"_s;
        QTest::newRow("phone") << u"The phone field is required."_s << u"the phone number"_s;
        QTest::newRow("auth") << u"حقل auth مطلوب"_s << u"the phone number"_s;
    }
    void serversFieldNames_becomeOurWords()
    {
        QFETCH(QString, sentence);
        QFETCH(QString, field);
        // In the language of the sentence, and not that of the window.
        const bool isArabicSentence = sentence.front() != u'T';
        const QString ours = isArabicSentence
            ? QCoreApplication::translate("ErrorText", field.toUtf8().constData())
            : field;
        const QString said = withoutFieldNames(sentence);
        QVERIFY2(said.contains(ours, Qt::CaseInsensitive), qPrintable(said));
        QVERIFY2(!said.contains(u"user_id"_s) && !said.contains(u" body "_s)
                && !said.contains(u"auth"_s),
            qPrintable(said));
        // What only looks like one stays.
        for (const QString &other :
            {u"Everybody is busy."_s, u"The phone number is wrong."_s, u"a.body@x.example"_s})
            QCOMPARE(withoutFieldNames(other), other);
    }
};

QTEST_MAIN(WordsTest)
#include "words_test.moc"
