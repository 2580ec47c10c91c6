// SPDX-License-Identifier: MIT
#include "chat/saved_replies.h"

#include "base/folding.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QUuid>

#include <algorithm>
#include <tuple>

using namespace Qt::StringLiterals;

namespace wxm {

namespace {

constexpr int kVersion = 2;
constexpr int kSaveDelayMs = 2'000;

QString newId() { return QUuid::createUuid().toString(QUuid::WithoutBraces); }

//! Equal titles are one reply, whatever the case and the marks.
QString titleKey(const QString &title) { return foldedForSearch(title).simplified(); }

SavedReply replyOf(const QJsonObject &row)
{
    SavedReply reply{.id = row[u"id"_s].toString(),
        .title = row[u"title"_s].toString().trimmed().left(SavedReplies::kLongestTitle),
        .shortcut = row[u"shortcut"_s].toString().left(SavedReplies::kLongestShortcut),
        .folder = row[u"folder"_s].toString().trimmed().left(SavedReplies::kLongestFolder),
        .arabic = row[u"arabic"_s].toString(),
        .english = row[u"english"_s].toString(),
        .uses = std::max(0, row[u"uses"_s].toInt()),
        .lastUsed = row[u"used"_s].toInteger()};
    if (const auto text = row[u"text"_s].toString(); !text.isEmpty()) // of an earlier version
        reply.text(sideOfText(text)) = text;
    if (reply.id.isEmpty())
        reply.id = newId();
    return reply;
}

QJsonObject toJson(const SavedReply &reply)
{
    return {{u"id"_s, reply.id}, {u"title"_s, reply.title}, {u"shortcut"_s, reply.shortcut},
        {u"folder"_s, reply.folder}, {u"arabic"_s, reply.arabic}, {u"english"_s, reply.english},
        {u"uses"_s, reply.uses}, {u"used"_s, qint64(reply.lastUsed)}};
}

} // namespace

bool SavedReply::lacks(ReplySide side) const { return QStringView(text(side)).trimmed().isEmpty(); }

bool SavedReply::saysTheSame(const SavedReply &other) const
{
    return title == other.title && shortcut == other.shortcut && folder == other.folder
        && arabic == other.arabic && english == other.english;
}

SavedReplies::SavedReplies(QString path, DiskWriter *disk)
    : m_path(std::move(path))
    , m_ownDisk(disk ? nullptr : new DiskWriter)
    , m_disk(disk ? *disk : *m_ownDisk)
{
    m_timer.setSingleShot(true);
    connect(&m_timer, &QTimer::timeout, this, &SavedReplies::saveNow);
    load();
}

SavedReplies::~SavedReplies()
{
    if (m_timer.isActive())
        saveNow();
}

void SavedReplies::setShared(const QList<SharedReply> &shared)
{
    m_shared.clear();
    for (const auto &one : shared) {
        const auto use = m_sharedUses.value(one.title);
        m_shared.append({.id = u"shared:"_s + QString::number(m_shared.size()),
            .title = one.title,
            .shortcut = one.shortcut,
            .folder = one.folder,
            .arabic = one.arabic,
            .english = one.english,
            .uses = use.count,
            .lastUsed = use.last,
            .isShared = true});
    }
    forgetFolded();
    Q_EMIT changed();
}

QList<SavedReply> SavedReplies::replies() const { return m_own + m_shared; }

std::optional<SavedReply> SavedReplies::find(const QString &id) const
{
    for (const auto *list : {&m_own, &m_shared}) {
        for (const auto &one : *list) {
            if (one.id == id)
                return one;
        }
    }
    return std::nullopt;
}

QStringList SavedReplies::folders(bool ofShared) const
{
    QStringList names;
    for (const auto &one : ofShared ? m_shared : m_own) {
        if (!one.folder.isEmpty() && !names.contains(one.folder))
            names.append(one.folder);
    }
    std::sort(names.begin(), names.end(),
        [](const QString &a, const QString &b) { return QString::localeAwareCompare(a, b) < 0; });
    return names;
}

SavedReplies::Kept SavedReplies::check(const SavedReply &reply) const
{
    if (reply.title.trimmed().isEmpty())
        return Kept::NoTitle;
    if (reply.lacks(ReplySide::Arabic) && reply.lacks(ReplySide::English))
        return Kept::NoText;
    if (reply.title.size() > kLongestTitle || reply.shortcut.size() > kLongestShortcut
        || reply.folder.size() > kLongestFolder || reply.arabic.size() > kLongestText
        || reply.english.size() > kLongestText)
        return Kept::TooLong;
    bool isNew = true;
    for (const auto &one : m_own) {
        if (one.id == reply.id)
            isNew = false;
        else if (titleKey(one.title) == titleKey(reply.title))
            return Kept::TitleTaken;
    }
    return isNew && room() == 0 ? Kept::Full : Kept::Yes;
}

SavedReplies::Kept SavedReplies::save(const SavedReply &reply, QString *id)
{
    if (const auto kept = check(reply); kept != Kept::Yes)
        return kept;
    auto wanted = reply;
    wanted.title = wanted.title.trimmed();
    wanted.isShared = false;
    if (wanted.id.isEmpty())
        wanted.id = newId();
    if (id)
        *id = wanted.id;
    auto own = m_own;
    const auto same = std::find_if(
        own.begin(), own.end(), [&](const SavedReply &one) { return one.id == wanted.id; });
    if (same != own.end())
        *same = wanted;
    else
        own.append(wanted);
    return store(own) ? Kept::Yes : Kept::NotOnDisk;
}

SavedReplies::Kept SavedReplies::saveAll(const QList<SavedReply> &replies)
{
    auto own = m_own;
    for (auto reply : replies) {
        reply.isShared = false;
        const auto same = std::find_if(
            own.begin(), own.end(), [&](const SavedReply &one) { return one.id == reply.id; });
        if (!reply.id.isEmpty() && same != own.end()) {
            *same = reply;
            continue;
        }
        if (reply.id.isEmpty())
            reply.id = newId();
        own.append(reply);
    }
    if (own.size() > kMost)
        return Kept::Full;
    return store(own) ? Kept::Yes : Kept::NotOnDisk;
}

bool SavedReplies::remove(const QString &id)
{
    auto own = m_own;
    own.removeIf([&](const SavedReply &one) { return one.id == id; });
    return store(own);
}

void SavedReplies::noteUse(const QString &id, EpochMs now)
{
    for (auto *list : {&m_own, &m_shared}) {
        for (auto &one : *list) {
            if (one.id != id)
                continue;
            ++one.uses;
            one.lastUsed = now;
            if (one.isShared)
                m_sharedUses[one.title] = {one.uses, now};
        }
    }
    if (!m_timer.isActive())
        m_timer.start(kSaveDelayMs);
    Q_EMIT changed();
}

//! A count that the disk does not take is none worth a word: it goes with the next change.
void SavedReplies::saveNow()
{
    m_timer.stop();
    m_disk.replace(m_path, toJson(m_own));
}

QByteArray SavedReplies::toJson(const QList<SavedReply> &own) const
{
    QJsonArray rows;
    for (const auto &one : own)
        rows.append(wxm::toJson(one));
    QJsonObject uses;
    for (auto it = m_sharedUses.cbegin(); it != m_sharedUses.cend(); ++it)
        uses.insert(it.key(), QJsonObject{{u"uses"_s, it->count}, {u"used"_s, qint64(it->last)}});
    return QJsonDocument(
        QJsonObject{{u"version"_s, kVersion}, {u"replies"_s, rows}, {u"shared"_s, uses}})
        .toJson(QJsonDocument::Indented);
}

bool SavedReplies::store(const QList<SavedReply> &own)
{
    if (!m_disk.replaceAndWait(m_path, toJson(own)))
        return false;
    m_timer.stop();
    m_own = own;
    forgetFolded();
    Q_EMIT changed();
    return true;
}

//! Everything that the file holds: what were left out here would be gone with the next change.
void SavedReplies::load()
{
    QFile file(m_path);
    if (!file.open(QFile::ReadOnly))
        return;
    QJsonParseError fault;
    const auto document = QJsonDocument::fromJson(file.readAll(), &fault);
    file.close();
    if (fault.error != QJsonParseError::NoError) { // set aside, never written over
        QFile::remove(m_path + ".bad"_L1);
        QFile::rename(m_path, m_path + ".bad"_L1);
        return;
    }
    const auto rows = document.isArray() ? document.array() : document[u"replies"_s].toArray();
    for (const auto &row : rows) {
        const auto reply = replyOf(row.toObject());
        if (!reply.title.isEmpty()
            && !(reply.lacks(ReplySide::Arabic) && reply.lacks(ReplySide::English)))
            m_own.append(reply);
    }
    const auto uses = document[u"shared"_s].toObject();
    for (auto it = uses.begin(); it != uses.end(); ++it)
        m_sharedUses.insert(it.key(),
            {.count = std::max(0, it.value()[u"uses"_s].toInt()),
                .last = it.value()[u"used"_s].toInteger()});
}

void SavedReplies::forgetFolded() { m_folded.clear(); }

const QList<SavedReplies::Folded> &SavedReplies::folded() const
{
    if (m_folded.isEmpty()) {
        for (const auto &one : replies())
            m_folded.append({foldedForSearch(one.title), foldedForSearch(one.shortcut),
                foldedForSearch(one.arabic), foldedForSearch(one.english)});
    }
    return m_folded;
}

QList<SavedReply> SavedReplies::found(const QString &query) const
{
    const auto all = replies();
    const auto &folds = folded();
    const QString whole = foldedForSearch(query).simplified();
    const auto words = whole.split(u' ', Qt::SkipEmptyParts);
    struct Hit {
        int rank;
        const SavedReply *reply;
    };
    QList<Hit> hits;
    for (qsizetype i = 0; i < all.size(); ++i) {
        const auto &fold = folds[i];
        const auto inTitle = [&](const QString &word) {
            return fold.title.contains(word) || fold.shortcut.contains(word);
        };
        const bool isFound = std::all_of(words.begin(), words.end(), [&](const QString &word) {
            return inTitle(word) || fold.arabic.contains(word) || fold.english.contains(word);
        });
        if (!isFound)
            continue;
        const bool begins = fold.shortcut.startsWith(whole) || fold.title.startsWith(whole);
        const bool isNamed = std::all_of(words.begin(), words.end(), inTitle);
        hits.append({begins ? 0 : isNamed ? 1 : 2, &all[i]});
    }
    std::stable_sort(hits.begin(), hits.end(), [](const Hit &a, const Hit &b) {
        return a.rank != b.rank ? a.rank < b.rank : a.reply->uses > b.reply->uses;
    });
    QList<SavedReply> found;
    found.reserve(hits.size());
    for (const auto &hit : hits)
        found.append(*hit.reply);
    return found;
}

bool SavedReplies::holds(const QString &text) const
{
    const QString wanted = foldedForSearch(text).simplified();
    return std::any_of(folded().cbegin(), folded().cend(), [&](const Folded &fold) {
        return fold.arabic.simplified() == wanted || fold.english.simplified() == wanted;
    });
}

} // namespace wxm
