// SPDX-License-Identifier: MIT
#include "chat/search_table.h"

#ifdef WXM_SQL

#include "base/links.h"
#include "chat/search_words.h"
#include "chat/translation_engine.h"

#include <QElapsedTimer>
#include <QSet>
#include <QtSql/QSqlDatabase>
#include <QtSql/QSqlError>
#include <QtSql/QSqlQuery>
#include <QVariant>

#include <algorithm>
#include <deque>
#include <limits>
#include <tuple>
#include <vector>

using namespace Qt::StringLiterals;

namespace wxm {

namespace {

//! A row's number is its time, so that "newest first", "before" and "after" are the order of the
//! rows themselves: seconds since 1970, and so many places within each. Each list of a word holds
//! the steps between them: with more places they need a byte more.
constexpr int kPlaceBits = 8;
//! Before it stand those whose time nobody told: the whole of 1970.
constexpr std::int64_t kKnownFrom = (std::int64_t(365) * 86'400) << kPlaceBits;
//! After so long a look is handed over as far as it came: news go in between, and so does another
//! question.
constexpr qint64 kLongestLookMs = 40;
constexpr int kRowsBetweenAsking = 64;

std::int64_t firstPlaceOf(EpochMs time) { return (time / 1'000) << kPlaceBits; }
//! What a row keeps of its time besides its place.
std::int64_t offsetOf(EpochMs time, std::int64_t place)
{
    return place < kKnownFrom ? 0 : time - (place >> kPlaceBits) * 1'000;
}
EpochMs timeOf(std::int64_t place, std::int64_t offset)
{
    return place < kKnownFrom ? kUnknownTime : (place >> kPlaceBits) * 1'000 + offset;
}

//! So many shelves hold what is kept, and one more is being filled.
constexpr std::int64_t kShelves = 8;
constexpr int kKinds = 4; //!< Of places, with room for one.

std::int64_t numberOf(SearchPlace place) { return place.id * kKinds + int(place.kind); }
SearchPlace placeOf(std::int64_t number)
{
    return {SearchPlace::Kind(number % kKinds), number / kKinds};
}

quint32 flagsOf(const SearchedMessage &one)
{
    quint32 flags = one.isOurs ? kSearchOurs : kSearchTheirs;
    flags |= one.place.isLive() ? kSearchLive
        : one.place.isSupport() ? kSearchSupport
                                : kSearchConversation;
    if (one.message.mediaId.isValid())
        flags |= kSearchFile;
    auto text = one.message.body;
    // Most have none, and the first look is cheap.
    const auto links = text.contains(u"://"_s) ? findLinks(text) : QList<TextLink>();
    if (!links.isEmpty())
        flags |= kSearchLink;
    // The letters of an address are of no language.
    for (auto link = links.rbegin(); link != links.rend(); ++link)
        text.remove(link->start, link->length);
    if (const auto language = languageOf(text))
        flags |= *language == TextLanguage::Arabic ? kSearchArabic : kSearchEnglish;
    return flags;
}

bool run(QSqlQuery &query) { return query.exec(); }
bool run(QSqlDatabase &base, const QString &words)
{
    QSqlQuery query(base);
    return query.exec(words);
}

QString joined(const QStringList &conditions) { return conditions.join(u" AND "); }

QString among(const QString &column, const QStringList &numbers, quint32 orFlags)
{
    if (numbers.isEmpty())
        return {};
    const auto words = u"%1 IN (%2)"_s.arg(column, numbers.join(u','));
    return orFlags ? u"(%1 OR (m.flags & %2) <> 0)"_s.arg(words).arg(orFlags) : words;
}

//! Signs stand for several threads and people: the numbers themselves decide.
QStringList exactConditions(const SearchTerms &terms)
{
    QStringList places, senders;
    for (const auto &place : terms.places)
        places.append(QString::number(numberOf(place)));
    for (const auto user : terms.senders)
        senders.append(user.toString());
    QStringList conditions{
        among(u"m.thread"_s, places, terms.kinds), among(u"m.sender"_s, senders, terms.sides)};
    conditions.removeAll(QString());
    return conditions;
}

QString wordsOf(int shelf) { return u"words_%1"_s.arg(shelf); }

QString questionFor(const SearchTerms &terms, const QString &words)
{
    QStringList all{u"w.%1 MATCH ?"_s.arg(words), u"w.rowid < ?"_s};
    if (terms.after != kUnknownTime)
        all.append(u"w.rowid >= %1"_s.arg(firstPlaceOf(terms.after)));
    else if (terms.before != kUnknownTime) // a time that is not known is before nothing
        all.append(u"w.rowid >= %1"_s.arg(kKnownFrom));
    all += exactConditions(terms);
    return u"SELECT m.place, m.thread, m.message, m.sender, m.flags, m.time, m.text FROM "_s + words
        + u" w CROSS JOIN messages m ON m.place = w.rowid WHERE "_s + joined(all)
        + u" ORDER BY w.rowid DESC"_s;
}

SearchHit hitOf(const QSqlQuery &row, QString text, Folds folds)
{
    const auto flags = row.value(4).toUInt();
    return {placeOf(row.value(1).toLongLong()), MessageId{row.value(2).toLongLong()},
        UserId{row.value(3).toLongLong()}, (flags & kSearchOurs) != 0, (flags & kSearchFile) != 0,
        timeOf(row.value(0).toLongLong(), row.value(5).toLongLong()), std::move(text), folds};
}

std::unique_ptr<QSqlQuery> prepared(const QSqlDatabase &base, const QString &words)
{
    auto query = std::make_unique<QSqlQuery>(base);
    query->setForwardOnly(true);
    return query->prepare(words) ? std::move(query) : nullptr;
}

std::optional<QSet<std::int64_t>> numbersOf(const std::optional<QList<SearchPlace>> &places)
{
    if (!places)
        return {};
    QSet<std::int64_t> numbers;
    for (const auto &place : *places)
        numbers.insert(numberOf(place));
    return numbers;
}

//! What is found on one shelf, newest first.
struct Cursor {
    std::unique_ptr<QSqlQuery> query;
    std::int64_t at = 0; //!< Place of the row that it stands at; 0: it is at its end.

    void step() { at = query->next() ? query->value(0).toLongLong() : 0; }
};

//! That with the newest row; null: all are at their ends.
Cursor *newestOf(std::vector<Cursor> &cursors)
{
    Cursor *newest = nullptr;
    for (auto &one : cursors) {
        if (one.at > 0 && (!newest || one.at > newest->at))
            newest = &one;
    }
    return newest;
}

} // namespace

struct SearchTable::Shelf {
    int number = 0;
    std::int64_t messages = 0;
    std::int64_t bytesBefore = 0; //!< What there was when it was begun.
    std::unique_ptr<QSqlQuery> addWords = {};
};

struct SearchTable::Sql {
    QString name;
    QSqlDatabase base;
    // Made once: they are asked for each message.
    std::unique_ptr<QSqlQuery> placeBefore;
    std::unique_ptr<QSqlQuery> addMessage;
    std::unique_ptr<QSqlQuery> addThread;
    std::deque<Shelf> shelves; //!< What was read first stands on the first.
    int lastShelf = 0;
    FoldedText folded;
};

SearchTable::SearchTable() : m_sql(std::make_unique<Sql>()), m_isOpen(open()) { }

SearchTable::~SearchTable()
{
    const QString name = m_sql->name;
    m_sql.reset(); // nothing may hold it when it is taken off the list
    QSqlDatabase::removeDatabase(name);
}

bool SearchTable::open()
{
    const QString driver = u"QSQLITE"_s;
    m_sql->name = u"search-%1"_s.arg(quintptr(this), 0, 16);
    if (!QSqlDatabase::isDriverAvailable(driver))
        return false;
    auto &base = m_sql->base = QSqlDatabase::addDatabase(driver, m_sql->name);
    base.setDatabaseName(u":memory:"_s);
    if (!base.open())
        return false;
    // Messages must not be written to the folder for temporary files either.
    const bool isMade = run(base, u"PRAGMA temp_store = MEMORY"_s)
        && run(base,
            u"CREATE TABLE messages (place INTEGER PRIMARY KEY, thread INTEGER NOT NULL, "
            "message INTEGER NOT NULL, sender INTEGER NOT NULL, flags INTEGER NOT NULL, "
            "time INTEGER NOT NULL, text TEXT NOT NULL, shelf INTEGER NOT NULL)"_s)
        && run(base, u"CREATE UNIQUE INDEX known ON messages (message, thread)"_s)
        && run(base, u"CREATE TABLE threads (thread INTEGER PRIMARY KEY)"_s) && addShelf();
    if (!isMade) {
        qWarning("search over messages: %s", qPrintable(base.lastError().text()));
        return false;
    }
    m_sql->placeBefore = prepared(base, u"SELECT max(place) FROM messages WHERE place < ?"_s);
    m_sql->addMessage =
        prepared(base, u"INSERT OR IGNORE INTO messages VALUES (?, ?, ?, ?, ?, ?, ?, ?)"_s);
    m_sql->addThread = prepared(base, u"INSERT OR IGNORE INTO threads VALUES (?)"_s);
    return m_sql->placeBefore && m_sql->addMessage && m_sql->addThread;
}

//! Its words alone, without places and sizes: what it finds is looked at anyway. Non-ASCII is never
//! taken apart: that was done before.
bool SearchTable::addShelf()
{
    Shelf shelf{.number = ++m_sql->lastShelf, .bytesBefore = bytes()};
    const QString words = wordsOf(shelf.number);
    if (!run(m_sql->base,
            u"CREATE VIRTUAL TABLE %1 USING fts5(line, content='', detail=none, columnsize=0, "
            "prefix='2 3 4 5 6', tokenize=\"ascii tokenchars '_'\")"_s.arg(words)))
        return false;
    shelf.addWords =
        prepared(m_sql->base, u"INSERT INTO %1 (rowid, line) VALUES (?, ?)"_s.arg(words));
    if (!shelf.addWords)
        return false;
    m_sql->shelves.push_back(std::move(shelf));
    return true;
}

//! The one that is being filled; another one where it has its share of what is kept.
SearchTable::Shelf *SearchTable::shelf()
{
    auto *last = &m_sql->shelves.back();
    const bool isFull = last->messages >= std::max<std::int64_t>(1, m_cap.messages / kShelves)
        || bytes() - last->bytesBefore >= m_cap.bytes / kShelves;
    // Where no new one can be made the old one takes more.
    if (last->messages > 0 && isFull && addShelf())
        last = &m_sql->shelves.back();
    return last;
}

//! No transaction: its way back would be a copy of everything that goes.
void SearchTable::dropShelf()
{
    const auto before = bytes();
    const int gone = m_sql->shelves.front().number;
    m_sql->shelves.pop_front(); // its query first
    auto &base = m_sql->base;
    run(base, u"DROP TABLE "_s + wordsOf(gone));
    run(base, u"DELETE FROM messages WHERE shelf = %1"_s.arg(gone));
    run(base, u"DELETE FROM threads"_s);
    run(base, u"INSERT INTO threads SELECT DISTINCT thread FROM messages"_s);
    const auto freed = before - bytes();
    for (auto &shelf : m_sql->shelves)
        shelf.bytesBefore -= freed; // what one has grown by is not what another one was
    const auto left = number(u"SELECT count(*) FROM messages"_s);
    m_reach.dropped += m_reach.messages - left;
    m_reach.messages = left;
    m_reach.lives = number(u"SELECT count(*) FROM threads WHERE thread % %1 = %2"_s.arg(kKinds).arg(
        int(SearchPlace::Kind::Live)));
    m_reach.threads = number(u"SELECT count(*) FROM threads"_s) - m_reach.lives;
    m_reach.oldest = number(
        u"SELECT time + (place >> %1) * 1000 FROM messages WHERE place >= %2 ORDER BY place LIMIT 1"_s
            .arg(kPlaceBits)
            .arg(kKnownFrom));
}

//! The shelf that is being filled stays, unless it alone is too much.
void SearchTable::keepCap()
{
    while (m_reach.messages > m_cap.messages || bytes() > m_cap.bytes) {
        if (m_sql->shelves.size() == 1 && (m_reach.messages == 0 || !addShelf()))
            return;
        dropShelf();
    }
}

void SearchTable::setCap(const SearchCap &cap)
{
    m_cap = cap;
    if (m_isOpen)
        keepCap();
}

//! Behind those of the same second. Where a second is full, as by a wave of comments, somewhat
//! later: the time itself can be told from the row.
std::int64_t SearchTable::placeFor(EpochMs createdAt)
{
    const auto first = firstPlaceOf(createdAt);
    for (std::int64_t seconds = 1;; seconds *= 2) {
        const auto end = first + (seconds << kPlaceBits);
        auto &query = *m_sql->placeBefore;
        query.bindValue(0, qint64(end));
        const bool hasAny = run(query) && query.next() && !query.isNull(0);
        const auto last = hasAny ? query.value(0).toLongLong() : -1;
        query.finish();
        if (last < end - 1)
            return std::max({first, std::int64_t(last) + 1, std::int64_t{1}}); // 0 is no place
    }
}

int SearchTable::add(const QList<SearchedMessage> &messages)
{
    if (!m_isOpen)
        return 0;
    QList<const SearchedMessage *> sorted;
    for (const auto &one : messages) {
        if (one.message.id.isValid() && one.place.isValid())
            sorted.append(&one);
    }
    // A row before the last one makes FTS5 write down what it holds.
    std::sort(sorted.begin(), sorted.end(), [](const auto *a, const auto *b) {
        return std::tuple(a->message.createdAt, a->message.id)
            < std::tuple(b->message.createdAt, b->message.id);
    });
    if (sorted.isEmpty())
        return 0;
    int added = 0;
    auto &to = *shelf();
    m_sql->base.transaction();
    for (const auto *one : std::as_const(sorted)) {
        const auto &message = one->message;
        const auto time = std::max<EpochMs>(message.createdAt, kUnknownTime);
        const auto place = placeFor(time);
        const auto flags = flagsOf(*one);
        auto &row = *m_sql->addMessage;
        const QVariant values[]{qint64(place), qint64(numberOf(one->place)),
            qint64(message.id.value), qint64(message.senderId.value), flags,
            qint64(offsetOf(time, place)), message.body.isNull() ? u""_s : message.body, to.number};
        for (int i = 0; i < int(std::size(values)); ++i)
            row.bindValue(i, values[i]);
        if (!run(row) || row.numRowsAffected() != 1)
            continue;
        m_sql->folded.assign(message.body);
        to.addWords->bindValue(0, qint64(place));
        to.addWords->bindValue(1, searchWords(m_sql->folded, flags, one->place, message.senderId));
        run(*to.addWords);
        m_sql->addThread->bindValue(0, qint64(numberOf(one->place)));
        run(*m_sql->addThread);
        (one->place.isLive() ? m_reach.lives : m_reach.threads) +=
            std::max(0, m_sql->addThread->numRowsAffected());
        if (time != kUnknownTime)
            m_reach.oldest = m_reach.oldest == kUnknownTime ? time : std::min(m_reach.oldest, time);
        ++added;
    }
    m_sql->base.commit();
    to.messages += added;
    m_reach.messages += added;
    keepCap();
    return added;
}

SearchHits SearchTable::find(
    const SearchTerms &terms, std::int64_t older, int most, const std::function<bool()> &isStopped)
{
    if (!m_isOpen || terms.isImpossible)
        return {};
    auto before = older > 0 ? older : std::numeric_limits<std::int64_t>::max();
    if (terms.before != kUnknownTime)
        before = std::min(before, firstPlaceOf(terms.before));
    SearchHits page;
    SearchMatch match(terms);
    QElapsedTimer time;
    time.start();
    const QString expression = searchExpression(terms);
    std::vector<Cursor> cursors;
    for (const auto &shelf : m_sql->shelves) {
        Cursor cursor{prepared(m_sql->base, questionFor(terms, wordsOf(shelf.number)))};
        if (!cursor.query)
            return {};
        cursor.query->bindValue(0, expression);
        cursor.query->bindValue(1, qint64(before));
        if (!run(*cursor.query)) {
            qWarning("search over messages: %s", qPrintable(cursor.query->lastError().text()));
            return {};
        }
        cursor.step();
        cursors.push_back(std::move(cursor));
    }
    const auto within = numbersOf(terms.within);
    std::int64_t last = 0;
    auto *newest = newestOf(cursors);
    for (int looked = 0; newest; ++looked) {
        if (page.hits.size() >= most) {
            page.older = last;
            break;
        }
        if (looked > 0 && looked % kRowsBetweenAsking == 0
            && (time.hasExpired(kLongestLookMs) || (isStopped && isStopped()))) {
            page.older = last;
            break;
        }
        last = newest->at;
        const auto &row = *newest->query;
        if (!within || within->contains(row.value(1).toLongLong())) {
            auto text = row.value(6).toString();
            if (const auto folds = match.of(text))
                page.hits.append(hitOf(row, std::move(text), *folds));
        }
        newest->step();
        newest = newestOf(cursors);
    }
    return page;
}

std::int64_t SearchTable::bytes() const
{
    const auto pages = number(u"PRAGMA page_count"_s) - number(u"PRAGMA freelist_count"_s);
    return pages * number(u"PRAGMA page_size"_s);
}

std::int64_t SearchTable::number(const QString &question) const
{
    QSqlQuery query(m_sql->base);
    return query.exec(question) && query.next() ? query.value(0).toLongLong() : 0;
}

} // namespace wxm

#else

namespace wxm {

struct SearchTable::Sql { };
struct SearchTable::Shelf { };

SearchTable::SearchTable() = default;
SearchTable::~SearchTable() = default;
bool SearchTable::open() { return false; }
std::int64_t SearchTable::placeFor(EpochMs) { return 0; }
int SearchTable::add(const QList<SearchedMessage> &) { return 0; }
SearchHits SearchTable::find(const SearchTerms &, std::int64_t, int, const std::function<bool()> &)
{
    return {};
}
void SearchTable::setCap(const SearchCap &) { }
std::int64_t SearchTable::bytes() const { return 0; }

} // namespace wxm

#endif
