// SPDX-License-Identifier: MIT
#include "ui/support/my_day_file.h"

#include "base/csv.h"
#include "ui/common/both_languages.h"

#include <QDateTime>

namespace wxm::support {
using namespace Qt::StringLiterals;

namespace {

//! Both languages of one sentence.
class Words {
public:
    QStringList operator()(const char *source) const
    {
        return {m_say.front()(source), m_say.back()(source)};
    }

private:
    decltype(bothLanguages({})) m_say = bothLanguages("wxm::support::MyDayFile");
};

QString seconds(EpochMs ms) { return ms < 0 ? QString() : QString::number(ms / 1000); }
QString number(int count) { return count < 0 ? QString() : QString::number(count); }
QString clock(EpochMs at) { return QDateTime::fromMSecsSinceEpoch(at).toString(u"HH:mm:ss"_s); }

//! Two lines of heads: English, Arabic.
QString heads(const Words &words, const QList<const char *> &sources)
{
    QStringList english;
    QStringList arabic;
    for (const auto *source : sources) {
        const auto both = words(source);
        english.append(both.first());
        arabic.append(both.last());
    }
    return csvRecord(english) + csvRecord(arabic);
}

QString totals(const Words &words, const DayRecord &record)
{
    const auto numbers = record.numbers();
    const auto row = [&](const char *source, const QString &value) {
        return csvRecord(words(source) + QStringList{value});
    };
    return row(QT_TRANSLATE_NOOP("wxm::support::MyDayFile", "Day"),
               record.day.toString(Qt::ISODate))
        + row(QT_TRANSLATE_NOOP("wxm::support::MyDayFile", "Replies"), number(numbers.replies))
        + row(QT_TRANSLATE_NOOP("wxm::support::MyDayFile", "Threads handled"),
            number(numbers.threads))
        + row(QT_TRANSLATE_NOOP("wxm::support::MyDayFile", "First reply, median (s)"),
            seconds(numbers.firstMedianMs))
        + row(QT_TRANSLATE_NOOP("wxm::support::MyDayFile", "Next reply, median (s)"),
            seconds(numbers.nextMedianMs))
        + row(QT_TRANSLATE_NOOP("wxm::support::MyDayFile", "Replies within the target"),
            number(numbers.within))
        + row(QT_TRANSLATE_NOOP("wxm::support::MyDayFile", "Replies that somebody waited for"),
            number(numbers.timed))
        + row(QT_TRANSLATE_NOOP("wxm::support::MyDayFile", "Longest wait (s)"),
            seconds(numbers.longestMs))
        + row(QT_TRANSLATE_NOOP("wxm::support::MyDayFile", "How it was counted"),
            words(QT_TRANSLATE_NOOP("wxm::support::MyDayFile",
                      "By what this console saw on this computer; gaps are not counted."))
                .join(u" / "_s));
}

QString hours(const Words &words, const DayRecord &record)
{
    QString csv = heads(words,
        {QT_TRANSLATE_NOOP("wxm::support::MyDayFile", "Hour"),
            QT_TRANSLATE_NOOP("wxm::support::MyDayFile", "Replies"),
            QT_TRANSLATE_NOOP("wxm::support::MyDayFile", "Threads handled"),
            QT_TRANSLATE_NOOP("wxm::support::MyDayFile", "First reply, median (s)"),
            QT_TRANSLATE_NOOP("wxm::support::MyDayFile", "Next reply, median (s)"),
            QT_TRANSLATE_NOOP("wxm::support::MyDayFile", "Most waiting")});
    const auto hours = record.hours();
    for (int hour = hours ? hours->first : 1; hours && hour <= hours->second; ++hour) {
        const auto numbers = record.numbersOf(hour);
        csv += csvRecord({QTime(hour, 0).toString(u"HH:mm"_s), number(numbers.replies),
            number(numbers.threads), seconds(numbers.firstMedianMs), seconds(numbers.nextMedianMs),
            number(numbers.mostWaiting)});
    }
    return csv;
}

QString gaps(const Words &words, const DayRecord &record)
{
    const auto all = record.gaps();
    if (all.isEmpty())
        return {};
    QString csv = heads(words,
        {QT_TRANSLATE_NOOP("wxm::support::MyDayFile", "Not counted from"),
            QT_TRANSLATE_NOOP("wxm::support::MyDayFile", "Until"),
            QT_TRANSLATE_NOOP("wxm::support::MyDayFile", "Why")});
    for (const auto &gap : all)
        csv += csvRecord({clock(gap.from), clock(gap.to),
            words(gap.wasClosed
                    ? QT_TRANSLATE_NOOP("wxm::support::MyDayFile", "The console was closed")
                    : QT_TRANSLATE_NOOP("wxm::support::MyDayFile", "The link was lost"))
                .join(u" / "_s)});
    return csv + csvRecord({});
}

QString threads(const Words &words, const DayRecord &record)
{
    QString csv = heads(words,
        {QT_TRANSLATE_NOOP("wxm::support::MyDayFile", "Thread"),
            QT_TRANSLATE_NOOP("wxm::support::MyDayFile", "Replies"),
            QT_TRANSLATE_NOOP("wxm::support::MyDayFile", "First answered after (s)")});
    const auto all = record.threads();
    for (const auto &one : all)
        csv += csvRecord({one.thread.toString(), number(one.replies), seconds(one.firstAfterMs)});
    return csv;
}

} // namespace

QByteArray myDayCsv(const DayRecord &record)
{
    const Words words;
    QString csv = totals(words, record);
    if (!record.totals)
        csv += csvRecord({}) + hours(words, record) + csvRecord({}) + gaps(words, record)
            + threads(words, record);
    return "\xEF\xBB\xBF" + csv.toUtf8();
}

} // namespace wxm::support
