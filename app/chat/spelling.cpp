// SPDX-License-Identifier: MIT
#include "chat/spelling.h"

#include "chat/dictionaries.h"
#include "chat/spelling_words.h"

#include <QCoreApplication>
#include <QFile>
#include <QPromise>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace wxm {

namespace {
constexpr qsizetype kMostKnown = 20'000; //!< A whole shift's words; then it begins anew.
constexpr qsizetype kMostOwn = 10'000;
constexpr qsizetype kMostOwnBytes = 1024 * 1024;
} // namespace

QStringList Spelling::systemFolders()
{
    const auto beside =
        QCoreApplication::applicationDirPath(); // the portable program brings its own
    QStringList folders{beside + u"/dictionaries"_s,
        beside + u"/../share/wxm-console/dictionaries"_s, beside + u"/../Resources/dictionaries"_s};
    folders << u"/usr/share/hunspell"_s << u"/usr/local/share/hunspell"_s
            << u"/usr/share/myspell/dicts"_s << u"/Library/Spelling"_s;
    return folders;
}

bool Spelling::isBuilt() { return Dictionaries::isBuilt(); }

Spelling::Spelling(QStringList folders, QString ownPath, DiskWriter *disk)
    : m_ownPath(std::move(ownPath))
    , m_ownDisk(disk ? nullptr : new DiskWriter)
    , m_disk(disk ? *disk : *m_ownDisk)
    , m_dictionaries(std::make_shared<Dictionaries>(std::move(folders)))
{
    m_pool.setMaxThreadCount(1);
    load();
}

Spelling::~Spelling() = default;

void Spelling::load()
{
    QFile file(m_ownPath);
    if (m_ownPath.isEmpty() || !file.open(QFile::ReadOnly))
        return;
    const auto words = QString::fromUtf8(file.read(kMostOwnBytes)).split(u'\n', Qt::SkipEmptyParts);
    for (const auto &word : words.first(std::min(words.size(), kMostOwn)))
        m_own.insert(word.trimmed());
}

Spelling::Verdict Spelling::verdict(const QString &word)
{
    const auto bare = bareWord(word);
    if (m_own.contains(bare))
        return Verdict::Right;
    if (const auto known = m_known.constFind(bare); known != m_known.cend())
        return *known ? Verdict::Right : Verdict::Wrong;
    if (isGulfWord(bare)) {
        m_known.insert(bare, true);
        return Verdict::Right;
    }
    m_wanted.insert(bare);
    if (!m_isAsking)
        ask();
    return Verdict::NotKnownYet;
}

//! Everything that was wanted since the last answer, at once.
void Spelling::ask()
{
    m_isAsking = true;
    const QStringList words(m_wanted.cbegin(), m_wanted.cend());
    m_wanted.clear();
    m_pool.start([this, words, dictionaries = m_dictionaries] {
        QHash<QString, bool> answers;
        for (const auto &word : words)
            answers.insert(word, dictionaries->isRight(word));
        QSet<Language> absent;
        for (const auto language : {Language::Arabic, Language::English}) {
            if (dictionaries->isAbsent(language == Language::Arabic))
                absent.insert(language);
        }
        QMetaObject::invokeMethod(
            this,
            [this, answers, absent] {
                if (m_known.size() + answers.size() > kMostKnown)
                    m_known.clear();
                m_known.insert(answers);
                m_absent = absent;
                m_isAsking = false;
                if (!m_wanted.isEmpty())
                    ask();
                Q_EMIT changed();
            },
            Qt::QueuedConnection);
    });
}

QFuture<QStringList> Spelling::suggestions(const QString &word)
{
    auto promise = std::make_shared<QPromise<QStringList>>();
    promise->start();
    const auto future = promise->future();
    m_pool.start([promise, bare = bareWord(word), dictionaries = m_dictionaries] {
        promise->addResult(bestSuggestions(dictionaries->suggestions(bare)));
        promise->finish();
    });
    return future;
}

bool Spelling::addOwn(const QString &word)
{
    const auto bare = bareWord(word);
    if (bare.isEmpty() || m_own.size() >= kMostOwn)
        return false;
    m_own.insert(bare);
    QStringList all(m_own.cbegin(), m_own.cend());
    all.sort();
    const bool isSaved = m_disk.replaceAndWait(m_ownPath, (all.join(u'\n') + u'\n').toUtf8());
    Q_EMIT changed();
    return isSaved;
}

} // namespace wxm
