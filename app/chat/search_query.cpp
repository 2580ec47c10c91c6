// SPDX-License-Identifier: MIT
#include "chat/search_query.h"

#include "base/folding.h"

#include <QDateTime>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace wxm {

namespace {

using PartKind = SearchPart::Kind;

struct OperatorNames {
    SearchOperator op;
    QStringView english;
    QStringView arabic;
    QStringView others; //!< Folded, with spaces between them.
};

constexpr std::array<OperatorNames, 8> kNames{{
    {SearchOperator::From, u"from", u"من", u"by sender"},
    {SearchOperator::In, u"in", u"في", u"thread"},
    {SearchOperator::Language, u"lang", u"لغة", u"language اللغه بلغه"},
    {SearchOperator::Has, u"has", u"فيه", u"with فيها بها به"},
    {SearchOperator::Before, u"before", u"قبل", u"until"},
    {SearchOperator::After, u"after", u"بعد", u"since منذ"},
    {SearchOperator::Label, u"label", u"وسم", u"labels tag الوسم وسوم"},
    {SearchOperator::Is, u"is", u"حالة", u"state status الحاله"},
}};

bool isAmong(const QString &folded, QStringView words)
{
    return words.split(u' ').contains(folded);
}

std::optional<SearchOperator> operatorOf(QStringView name)
{
    // Once for the program: this is asked for each word of each letter that is typed.
    static const auto arabic = [] {
        std::array<QString, kNames.size()> all;
        std::transform(kNames.begin(), kNames.end(), all.begin(),
            [](const OperatorNames &one) { return foldedForSearch(one.arabic); });
        return all;
    }();
    const QString folded = foldedForSearch(name);
    for (std::size_t i = 0; i < kNames.size(); ++i) {
        const auto &one = kNames[i];
        if (folded == one.english || folded == arabic[i] || isAmong(folded, one.others))
            return one.op;
    }
    return {};
}

QChar closingOf(QChar opening)
{
    switch (opening.unicode()) {
    case u'"':
        return u'"';
    case u'\u201C': // “ ”
        return u'\u201D';
    case u'\u00AB': // « »
        return u'\u00BB';
    default:
        return {};
    }
}

//! Takes what was typed apart, from the start to the end.
class Scanner {
public:
    explicit Scanner(const QString &typed) : m_typed(typed) { }

    QList<SearchPart> parts()
    {
        QList<SearchPart> parts;
        while (skipSpaces()) {
            auto part = next();
            part.length = m_at - part.start;
            if (part.isChip() || !part.value.isEmpty())
                parts.append(part);
        }
        return parts;
    }

private:
    bool skipSpaces()
    {
        while (m_at < m_typed.size() && m_typed[m_at].isSpace())
            ++m_at;
        return m_at < m_typed.size();
    }

    SearchPart next()
    {
        SearchPart part;
        part.start = m_at;
        const QChar first = m_typed[m_at];
        if (!closingOf(first).isNull()) {
            part.kind = PartKind::Exact;
            part.value = value();
            return part;
        }
        const bool isExcluded = first == u'-' || first == u'\u2212';
        if (isExcluded) {
            ++m_at;
            part.kind = PartKind::Excluded;
            part.value = m_at < m_typed.size() ? value() : QString();
            return part;
        }
        const auto colon = colonOfName();
        if (colon < 0) {
            part.value = run();
            return part;
        }
        part.name = m_typed.sliced(m_at, colon - m_at);
        part.op = operatorOf(part.name);
        m_at = colon + 1;
        part.kind = part.op ? PartKind::Condition : PartKind::Unknown;
        takeValue(part);
        return part;
    }

    //! A value may stand behind a space, as a chip shows it.
    void takeValue(SearchPart &part)
    {
        const auto behind = m_at;
        if (part.op && skipSpaces() && colonOfName() < 0 && m_typed[m_at] != u'-') {
            part.value = value();
        } else {
            m_at = behind;
            if (m_at < m_typed.size() && !m_typed[m_at].isSpace())
                part.value = value();
        }
        if (part.op && part.value.isEmpty())
            part.kind = PartKind::Unfinished;
    }

    //! Only letters before it, and no address behind it: neither 10:30 nor https://.
    qsizetype colonOfName() const
    {
        auto at = m_at;
        while (at < m_typed.size() && (m_typed[at].isLetter() || m_typed[at].isMark()))
            ++at;
        const bool isName = at > m_at && at < m_typed.size() && m_typed[at] == u':'
            && !QStringView(m_typed).sliced(at + 1).startsWith(u"//");
        return isName ? at : -1;
    }

    //! In quotes, or up to a space. A quote that is not closed goes to the end: it is being typed.
    QString value()
    {
        const QChar closing = closingOf(m_typed[m_at]);
        if (closing.isNull())
            return run();
        const auto from = m_at + 1;
        auto end = m_typed.indexOf(closing, from);
        m_at = end < 0 ? m_typed.size() : end + 1;
        if (end < 0)
            end = m_typed.size();
        return m_typed.sliced(from, end - from).simplified();
    }

    QString run()
    {
        const auto from = m_at;
        while (m_at < m_typed.size() && !m_typed[m_at].isSpace())
            ++m_at;
        return m_typed.sliced(from, m_at - from);
    }

    const QString &m_typed;
    qsizetype m_at = 0;
};

QDate dayOf(const QString &folded, QDate today)
{
    if (isAmong(folded, u"today اليوم"))
        return today;
    if (isAmong(folded, u"yesterday امس البارحه"))
        return today.addDays(-1);
    if (const auto last = folded.right(1); last == u"d" || last == u"ي") {
        bool isNumber = false;
        const int days = folded.chopped(1).toInt(&isNumber);
        return isNumber && days >= 0 && days < 36'500 ? today.addDays(-days) : QDate();
    }
    if (const auto day = QDate::fromString(folded, u"yyyy-MM-dd"_s); day.isValid())
        return day;
    if (const auto month = QDate::fromString(folded, u"yyyy-MM"_s); month.isValid())
        return month;
    const auto numbers = folded.split(u'/');
    if (numbers.size() < 2 || numbers.size() > 3)
        return {};
    const int year = numbers.size() == 3 ? numbers[2].toInt() : today.year();
    const QDate day(
        year > 0 && year < 100 ? year + 2000 : year, numbers[1].toInt(), numbers[0].toInt());
    return numbers.size() == 2 && day > today ? day.addYears(-1) : day;
}

std::optional<std::int64_t> numberOf(QStringView folded)
{
    if (folded.startsWith(u'#'))
        folded = folded.sliced(1);
    bool isNumber = false;
    const auto number = folded.toLongLong(&isNumber);
    return isNumber && number > 0 ? std::optional<std::int64_t>(number) : std::nullopt;
}

void takeSender(SearchQuery::Whose &from, const QString &folded)
{
    if (isAmong(folded, u"customer customers client عميل العميل العملاء زبون"))
        from.customers = true;
    else if (isAmong(folded, u"staff agent us team موظف الموظف الموظفين الفريق فريق"))
        from.staff = true;
    else if (isAmong(folded, u"me i انا مني"))
        from.me = true;
    else if (const auto id = numberOf(folded))
        from.ids.append(UserId{*id});
    else
        from.names.append(folded);
}

void takePlace(SearchQuery::Where &in, const QString &folded)
{
    if (isAmong(folded, u"support الدعم دعم"))
        in.support = true;
    else if (isAmong(folded, u"messages conversations المحادثات محادثات الرسائل رسايل الرسايل"))
        in.conversations = true;
    else if (isAmong(folded, u"live lives comments البث بث تعليقات التعليقات"))
        in.lives = true;
    else if (const auto number = numberOf(folded))
        in.numbers.append(*number);
    else
        in.names.append(folded);
}

//! What the lists know of a thread; words of one state with a hyphen or a space between them.
bool takeState(ThreadFilter &threads, QString folded)
{
    folded.replace(u' ', u'-');
    if (isAmong(folded, u"open مفتوحه"))
        threads.states |= ThreadFacts::Open;
    else if (isAmong(folded, u"pending معلقه"))
        threads.states |= ThreadFacts::Pending;
    else if (isAmong(folded, u"snoozed موجله"))
        threads.states |= ThreadFacts::Snoozed;
    else if (isAmong(folded, u"resolved closed محلوله حلت تم-الحل"))
        threads.states |= ThreadFacts::Resolved;
    else if (isAmong(folded, u"unread جديده غير-مقروءه"))
        threads.isUnread = true;
    else if (isAmong(folded, u"waiting منتظره تنتظر بانتظار-الرد"))
        threads.isWaiting = true;
    else if (isAmong(folded, u"urgent عاجله"))
        threads.isUrgent = true;
    else if (isAmong(folded, u"followed متابعه"))
        threads.isFollowed = true;
    else if (isAmong(folded, u"mine لي المسنده-الي"))
        threads.isMine = true;
    else if (isAmong(folded, u"unassigned nobody's غير-مسنده"))
        threads.isNobodys = true;
    else
        return false;
    return true;
}

//! False where it is no value of this operator.
bool takeCondition(SearchQuery &query, SearchOperator op, const QString &folded, QDate today)
{
    switch (op) {
    case SearchOperator::From:
        takeSender(query.from, folded);
        return true;
    case SearchOperator::In:
        takePlace(query.in, folded);
        return true;
    case SearchOperator::Language: {
        const bool isArabic = isAmong(folded, u"ar arabic عربي العربيه عربيه");
        const bool isEnglish = isAmong(folded, u"en english انجليزي الانجليزيه انجليزيه انقليزي");
        query.arabic = query.arabic || isArabic;
        query.english = query.english || isEnglish;
        return isArabic || isEnglish;
    }
    case SearchOperator::Has: {
        const bool isLink = isAmong(folded, u"link links رابط روابط");
        const bool isFile =
            isAmong(folded, u"file files attachment picture ملف ملفات مرفق مرفقات صوره");
        query.hasLink = query.hasLink || isLink;
        query.hasFile = query.hasFile || isFile;
        const bool isNote = isAmong(folded, u"note notes ملاحظه ملاحظات");
        query.threads.hasNote = query.threads.hasNote || isNote;
        return isLink || isFile || isNote;
    }
    case SearchOperator::Label:
        query.threads.labels.append(folded);
        return true;
    case SearchOperator::Is:
        return takeState(query.threads, folded);
    case SearchOperator::Before:
    case SearchOperator::After: {
        const auto day = dayOf(folded, today);
        if (!day.isValid())
            return false;
        const EpochMs start = day.startOfDay().toMSecsSinceEpoch();
        if (op == SearchOperator::After)
            query.after = std::max(query.after, start);
        else
            query.before = query.before == kUnknownTime ? start : std::min(query.before, start);
        return true;
    }
    }
    return false;
}

} // namespace

bool SearchQuery::isEmpty() const
{
    return words.isEmpty() && exact.isEmpty() && excluded.isEmpty() && from.isAny() && in.isAny()
        && !arabic && !english && !hasLink && !hasFile && threads.isEmpty()
        && before == kUnknownTime && after == kUnknownTime;
}

SearchQuery parseSearch(const QString &typed, QDate today)
{
    SearchQuery query;
    query.parts = Scanner(typed).parts();
    for (auto &part : query.parts) {
        switch (part.kind) {
        case PartKind::Word:
            query.words.append(part.value);
            break;
        case PartKind::Exact:
            query.exact.append(part.value);
            break;
        case PartKind::Excluded:
            query.excluded.append(part.value);
            break;
        case PartKind::Condition:
            if (const auto folded = foldedForSearch(part.value).simplified();
                folded.isEmpty() || !takeCondition(query, *part.op, folded, today))
                part.kind = PartKind::BadValue;
            break;
        case PartKind::Unfinished:
        case PartKind::BadValue:
        case PartKind::Unknown:
            break;
        }
    }
    return query;
}

QDate readDay(QStringView typed, QDate today)
{
    return dayOf(foldedForSearch(typed).simplified(), today);
}

QString searchOperatorName(SearchOperator op, bool inArabic)
{
    for (const auto &one : kNames) {
        if (one.op == op)
            return (inArabic ? one.arabic : one.english).toString();
    }
    return {};
}

} // namespace wxm
