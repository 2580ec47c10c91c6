// SPDX-License-Identifier: MIT
#include "chat/search_table.h"

#ifdef WXM_SQL

#include "base/links.h"
#include "chat/search_words.h"
#include "chat/translation_engine.h"

#include <QElapsedTimer>
#include <QtSql/QSqlDatabase>
#include <QtSql/QSqlError>
#include <QtSql/QSqlQuery>
#include <QVariant>

#include <algorithm>
#include <limits>
#include <tuple>

using namespace Qt::StringLiterals;

namespace wxm {

namespace {

//! A row's number is its time, so that "newest first", "before" and "after" are the order of the
//! rows themselves: seconds since 1970, and so many places within each.
constexpr int kPlaceBits = 12;
//! After so long a look is handed over as far as it came: news go in between, and so does another
//! question.
constexpr qint64 kLongestLookMs = 40;
constexpr int kRowsBetweenAsking = 64;

std::int64_t firstPlaceOf(EpochMs time) { return (time / 1'000) << kPlaceBits; }

std::int64_t numberOf(ThreadKey thread) { return thread.id * 2 + (thread.isSupport() ? 0 : 1); }
ThreadKey threadOf(std::int64_t number)
{
    return {number % 2 == 0 ? ThreadKey::Kind::Support : ThreadKey::Kind::Conversation, number / 2};
}

quint32 flagsOf(const SearchedMessage &one)
{
    quint32 flags = one.isOurs ? kSearchOurs : kSearchTheirs;
    flags |= one.thread.isSupport() ? kSearchSupport : kSearchConversation;
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
    for (const auto thread : terms.places)
        places.append(QString::number(numberOf(thread)));
    for (const auto user : terms.senders)
        senders.append(user.toString());
    QStringList conditions{
        among(u"m.thread"_s, places, terms.kinds), among(u"m.sender"_s, senders, terms.sides)};
    conditions.removeAll(QString());
    return conditions;
}

QString questionFor(const SearchTerms &terms)
{
    QStringList all{u"w.words MATCH ?"_s, u"w.rowid < ?"_s};
    if (terms.after != kUnknownTime)
        all.append(u"w.rowid >= %1"_s.arg(firstPlaceOf(terms.after)));
    else if (terms.before != kUnknownTime) // a time that is not known is before nothing
        all.append(u"w.rowid >= %1"_s.arg(std::int64_t(1) << kPlaceBits));
    all += exactConditions(terms);
    return u"SELECT m.place, m.thread, m.message, m.sender, m.flags, m.time, m.text "
           "FROM words w CROSS JOIN messages m ON m.place = w.rowid WHERE "_s
        + joined(all) + u" ORDER BY w.rowid DESC"_s;
}

SearchHit hitOf(const QSqlQuery &row, QString text, Folds folds)
{
    const auto flags = row.value(4).toUInt();
    return {threadOf(row.value(1).toLongLong()), MessageId{row.value(2).toLongLong()},
        UserId{row.value(3).toLongLong()}, (flags & kSearchOurs) != 0, (flags & kSearchFile) != 0,
        row.value(5).toLongLong(), std::move(text), folds};
}

} // namespace

struct SearchTable::Sql {
    QString name;
    QSqlDatabase base;
    // Made once: they are asked for each message.
    std::unique_ptr<QSqlQuery> placeBefore;
    std::unique_ptr<QSqlQuery> addMessage;
    std::unique_ptr<QSqlQuery> addWords;
    std::unique_ptr<QSqlQuery> addThread;
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
            "time INTEGER NOT NULL, text TEXT NOT NULL)"_s)
        && run(base, u"CREATE UNIQUE INDEX known ON messages (message, thread)"_s)
        && run(base, u"CREATE TABLE threads (thread INTEGER PRIMARY KEY)"_s)
        // Its words alone, without places and sizes: what it finds is looked at anyway. Non-ASCII
        // is never taken apart: that was done before.
        && run(base,
            u"CREATE VIRTUAL TABLE words USING fts5(line, content='', detail=none, columnsize=0, "
            "prefix='2 3 4 5 6', tokenize=\"ascii tokenchars '_'\")"_s);
    if (!isMade) {
        qWarning("search over messages: %s", qPrintable(base.lastError().text()));
        return false;
    }
    const auto prepared = [&](const QString &words) {
        auto query = std::make_unique<QSqlQuery>(base);
        query->setForwardOnly(true);
        return query->prepare(words) ? std::move(query) : nullptr;
    };
    m_sql->placeBefore = prepared(u"SELECT max(place) FROM messages WHERE place < ?"_s);
    m_sql->addMessage = prepared(u"INSERT OR IGNORE INTO messages VALUES (?, ?, ?, ?, ?, ?, ?)"_s);
    m_sql->addWords = prepared(u"INSERT INTO words (rowid, line) VALUES (?, ?)"_s);
    m_sql->addThread = prepared(u"INSERT OR IGNORE INTO threads VALUES (?)"_s);
    return m_sql->placeBefore && m_sql->addMessage && m_sql->addWords && m_sql->addThread;
}

//! Behind those of the same second. Where a second is full, which no desk sees, somewhat later: the
//! time itself stands in the row.
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
            return std::max(first, std::int64_t(last) + 1);
    }
}

int SearchTable::add(const QList<SearchedMessage> &messages)
{
    if (!m_isOpen)
        return 0;
    QList<const SearchedMessage *> sorted;
    for (const auto &one : messages) {
        if (one.message.id.isValid() && one.thread.isValid())
            sorted.append(&one);
    }
    // A row before the last one makes FTS5 write down what it holds.
    std::sort(sorted.begin(), sorted.end(), [](const auto *a, const auto *b) {
        return std::tuple(a->message.createdAt, a->message.id)
            < std::tuple(b->message.createdAt, b->message.id);
    });
    int added = 0;
    m_sql->base.transaction();
    for (const auto *one : std::as_const(sorted)) {
        const auto &message = one->message;
        const auto time = std::max<EpochMs>(message.createdAt, kUnknownTime);
        const auto place = placeFor(time);
        const auto flags = flagsOf(*one);
        auto &row = *m_sql->addMessage;
        const QVariant values[]{qint64(place), qint64(numberOf(one->thread)),
            qint64(message.id.value), qint64(message.senderId.value), flags, qint64(time),
            message.body.isNull() ? u""_s : message.body};
        for (int i = 0; i < int(std::size(values)); ++i)
            row.bindValue(i, values[i]);
        if (!run(row) || row.numRowsAffected() != 1)
            continue;
        m_sql->folded.assign(message.body);
        m_sql->addWords->bindValue(0, qint64(place));
        m_sql->addWords->bindValue(
            1, searchWords(m_sql->folded, flags, one->thread, message.senderId));
        run(*m_sql->addWords);
        m_sql->addThread->bindValue(0, qint64(numberOf(one->thread)));
        run(*m_sql->addThread);
        m_reach.threads += std::max(0, m_sql->addThread->numRowsAffected());
        if (time != kUnknownTime)
            m_reach.oldest = m_reach.oldest == kUnknownTime ? time : std::min(m_reach.oldest, time);
        ++added;
    }
    m_sql->base.commit();
    m_reach.messages += added;
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
    QSqlQuery query(m_sql->base);
    query.setForwardOnly(true);
    if (!query.prepare(questionFor(terms)))
        return {};
    query.bindValue(0, searchExpression(terms));
    query.bindValue(1, qint64(before));
    if (!run(query)) {
        qWarning("search over messages: %s", qPrintable(query.lastError().text()));
        return {};
    }
    std::int64_t last = 0;
    for (int looked = 0; query.next(); ++looked) {
        if (page.hits.size() >= most) {
            page.older = last;
            break;
        }
        if (looked > 0 && looked % kRowsBetweenAsking == 0
            && (time.hasExpired(kLongestLookMs) || (isStopped && isStopped()))) {
            page.older = last;
            break;
        }
        last = query.value(0).toLongLong();
        auto text = query.value(6).toString();
        if (const auto folds = match.of(text))
            page.hits.append(hitOf(query, std::move(text), *folds));
    }
    return page;
}

std::int64_t SearchTable::bytes() const
{
    if (!m_isOpen)
        return 0;
    std::int64_t product = 1;
    for (const auto &pragma : {u"PRAGMA page_count"_s, u"PRAGMA page_size"_s}) {
        QSqlQuery query(m_sql->base);
        product *= query.exec(pragma) && query.next() ? query.value(0).toLongLong() : 0;
    }
    return product;
}

} // namespace wxm

#else

namespace wxm {

struct SearchTable::Sql { };

SearchTable::SearchTable() = default;
SearchTable::~SearchTable() = default;
bool SearchTable::open() { return false; }
std::int64_t SearchTable::placeFor(EpochMs) { return 0; }
int SearchTable::add(const QList<SearchedMessage> &) { return 0; }
SearchHits SearchTable::find(const SearchTerms &, std::int64_t, int, const std::function<bool()> &)
{
    return {};
}
std::int64_t SearchTable::bytes() const { return 0; }

} // namespace wxm

#endif
