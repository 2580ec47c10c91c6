// SPDX-License-Identifier: MIT
// Search over many messages in memory: how long the first page takes, for words that many messages
// have and for those that few have, and what a message costs; beside SQLite's own LIKE over the
// same rows.
//   search-bench MESSAGES   prints
//   {"messages","bytes_a_message","text_bytes_a_message","resident_a_message","add_us",
//    "pages":{"word":[ms of the first page, ms of LIKE, hits in it],…},"page_p50","page_max",
//    "like_p50","like_max"}
// A first page is whole: a look that ended early, for others to come in between, is gone on with.
#include "chat/search_table.h"
#include "probes/feed_bench/usage.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRandomGenerator>
#include <QtSql/QSqlDatabase>
#include <QtSql/QSqlQuery>

#include <cmath>
#include <cstdio>
#include <limits>

using namespace Qt::StringLiterals;
using namespace wxm;

namespace {

constexpr int kBatch = 200;
constexpr int kWords = 30'000;
constexpr int kRounds = 5;
constexpr int kPage = 100;

//! Words as frequent as those of a language are: the n-th comes 1/n as often as the first.
class Language {
public:
    Language()
    {
        const auto letters = u"ابتثجحخدذرزسشصضطظعغفقكلمنهوي"_s;
        for (int n = 0; n < kWords; ++n) {
            QString word = m_random.bounded(4) == 0 ? u"ال"_s : QString();
            const int length = 2 + m_random.bounded(5);
            for (int at = 0; at < length; ++at)
                word += letters[m_random.bounded(int(letters.size()))];
            words.append(word);
        }
    }
    QString sentence()
    {
        QStringList all;
        const int count = 3 + m_random.bounded(12);
        for (int at = 0; at < count; ++at) {
            const double share = m_random.generateDouble();
            all.append(words[int(std::pow(double(kWords), share)) - 1]);
        }
        return all.join(u' ');
    }
    int below(int most) { return m_random.bounded(most); }

    QStringList words;

private:
    QRandomGenerator m_random{19};
};

double ms(const QElapsedTimer &time) { return double(time.nsecsElapsed()) / 1e6; }
double rounded(double value) { return std::round(value * 100) / 100; }

//! The plain way: the same texts in a table, looked through from the newest on.
class Plain {
public:
    Plain()
    {
        m_base.setDatabaseName(u":memory:"_s);
        m_base.open();
        QSqlQuery(m_base).exec(u"CREATE TABLE messages (id INTEGER PRIMARY KEY, text TEXT)"_s);
    }
    void add(const QList<SearchedMessage> &messages)
    {
        m_base.transaction();
        QSqlQuery query(m_base);
        query.prepare(u"INSERT INTO messages VALUES (?, ?)"_s);
        for (const auto &one : messages) {
            query.bindValue(0, qint64(one.message.id.value));
            query.bindValue(1, one.message.body);
            query.exec();
        }
        m_base.commit();
    }
    void find(const QString &word)
    {
        QSqlQuery query(m_base);
        query.setForwardOnly(true);
        query.prepare(
            u"SELECT id, text FROM messages WHERE text LIKE ? ORDER BY id DESC LIMIT 100"_s);
        query.bindValue(0, u'%' + word + u'%');
        query.exec();
        while (query.next())
            query.value(1).toString();
    }

private:
    QSqlDatabase m_base = QSqlDatabase::addDatabase(u"QSQLITE"_s, u"plain"_s);
};

//! As the page of the search asks: on and on, until the page is full or there is no more.
qsizetype firstPage(SearchTable &table, const SearchTerms &terms)
{
    auto page = table.find(terms, 0, kPage);
    auto hits = page.hits.size();
    while (page.older > 0 && hits < kPage) {
        page = table.find(terms, page.older, kPage - int(hits));
        hits += page.hits.size();
    }
    return hits;
}

struct Asked {
    QString name;
    SearchTerms terms;
    QString like;
};

QList<Asked> questions(const Language &language)
{
    const auto &words = language.words;
    return {{u"of every second message"_s, {.words = {words[0]}}, words[0]},
        {u"two frequent ones"_s, {.words = {words[1], words[2]}}, words[1] + u'%' + words[2]},
        {u"of one in a thousand"_s, {.words = {words[400]}}, words[400]},
        {u"frequent and rare"_s, {.words = {words[0], words[20'000]}},
            words[0] + u'%' + words[20'000]},
        {u"rare"_s, {.words = {words[29'000]}}, words[29'000]},
        {u"two letters"_s, {.words = {words[0].first(2)}}, words[0].first(2)},
        {u"none"_s, {.words = {u"zzzzzz"_s}}, u"zzzzzz"_s}};
}

} // namespace

int main(int argc, char *argv[])
{
    const QCoreApplication application(argc, argv);
    const int count = argc > 1 ? QByteArray(argv[1]).toInt() : 1'000'000;
    Language language;
    SearchTable table;
    if (!table.isOpen() || count <= 0) {
        std::fprintf(stderr, "search-bench: no SQLite with FTS5, or no number of messages\n");
        return 2;
    }
    // All of them are kept, on as many shelves as a console has that is full.
    table.setCap({.messages = count, .bytes = std::numeric_limits<std::int64_t>::max()});
    const auto before = Usage::now().rssKb;
    double addMs = 0;
    double textBytes = 0;
    QElapsedTimer time;
    Plain plain;
    long plainKb = 0;
    for (int from = 0; from < count; from += kBatch) {
        QList<SearchedMessage> some;
        for (int id = from + 1; id <= qMin(count, from + kBatch); ++id) {
            const auto thread = ThreadKey::of(ThreadId{1 + language.below(4'000)});
            const bool isOurs = language.below(2) == 0;
            some.append({thread,
                {MessageId{id}, UserId{isOurs ? 2 : thread.id + 10'000}, isOurs,
                    language.sentence(), {}, 1'770'000'000'000 + EpochMs(id) * 3'000},
                isOurs});
            textBytes += double(some.last().message.body.toUtf8().size());
        }
        time.start();
        table.add(some);
        addMs += ms(time);
        const auto kb = Usage::now().rssKb;
        plain.add(some);
        plainKb += Usage::now().rssKb - kb;
    }
    const auto resident = double(Usage::now().rssKb - before - plainKb) * 1024;
    QJsonObject pages;
    std::vector<double> ours, likes;
    const auto asked = questions(language);
    for (const auto &one : asked) {
        std::vector<double> page, like;
        qsizetype hits = 0;
        for (int round = 0; round < kRounds; ++round) {
            time.start();
            hits = firstPage(table, one.terms);
            page.push_back(ms(time));
            time.start();
            plain.find(one.like);
            like.push_back(ms(time));
        }
        pages[one.name] = QJsonArray{
            rounded(percentile(page, 0.5)), rounded(percentile(like, 0.5)), double(hits)};
        ours.insert(ours.end(), page.begin(), page.end());
        likes.insert(likes.end(), like.begin(), like.end());
    }
    if (table.reach().messages != count || table.reach().dropped != 0) {
        std::fprintf(stderr, "search-bench: not everything that was added is kept\n");
        return 1;
    }
    const QJsonObject figures{{u"messages"_s, count},
        {u"bytes_a_message"_s, rounded(double(table.bytes()) / count)},
        {u"text_bytes_a_message"_s, rounded(textBytes / count)},
        {u"resident_a_message"_s, rounded(resident / count)},
        {u"add_us"_s, rounded(addMs * 1000 / count)}, {u"pages"_s, pages},
        {u"page_p50"_s, rounded(percentile(ours, 0.5))},
        {u"page_max"_s, rounded(percentile(ours, 1))},
        {u"like_p50"_s, rounded(percentile(likes, 0.5))},
        {u"like_max"_s, rounded(percentile(likes, 1))}};
    std::printf("%s\n", QJsonDocument(figures).toJson(QJsonDocument::Compact).constData());
    return 0;
}
