// SPDX-License-Identifier: MIT
#include "chat/saved_replies.h"

#include "base/durable_file.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace wxm {

namespace {

//! A word in braces, in any script; not JSON, not a lone brace.
const QRegularExpression &placePattern()
{
    static const QRegularExpression pattern(u"\\{([\\p{L}_][\\p{L}\\p{M}\\p{N}_ ]{0,31})\\}"_s,
        QRegularExpression::UseUnicodePropertiesOption);
    return pattern;
}

} // namespace

SavedReplies::SavedReplies(QString path, QObject *parent) : QObject(parent), m_path(std::move(path))
{
    load();
}

void SavedReplies::setShared(const QList<SharedReply> &shared)
{
    m_shared = shared;
    Q_EMIT changed();
}

QList<SavedReplies::Reply> SavedReplies::replies() const
{
    QList<Reply> all;
    for (const auto &one : m_own)
        all.append({one.title, one.text, false});
    for (const auto &one : m_shared)
        all.append({one.title, one.text, true});
    return all;
}

bool SavedReplies::save(const QString &title, const QString &text)
{
    auto own = m_own;
    const auto same = std::find_if(
        own.begin(), own.end(), [&](const SharedReply &one) { return one.title == title; });
    if (same != own.end())
        same->text = text;
    else if (own.size() < kMost)
        own.append({title, text});
    return store(own);
}

bool SavedReplies::remove(const QString &title)
{
    auto own = m_own;
    own.removeIf([&](const SharedReply &one) { return one.title == title; });
    return store(own);
}

bool SavedReplies::store(const QList<SharedReply> &own)
{
    QJsonArray rows;
    for (const auto &one : own)
        rows.append(QJsonObject{{u"title"_s, one.title}, {u"text"_s, one.text}});
    if (!saveDurably(m_path, QJsonDocument(rows).toJson(QJsonDocument::Indented)))
        return false;
    m_own = own;
    Q_EMIT changed();
    return true;
}

void SavedReplies::load()
{
    QFile file(m_path);
    if (!file.open(QFile::ReadOnly))
        return;
    QJsonParseError fault;
    const auto rows = QJsonDocument::fromJson(file.readAll(), &fault).array();
    file.close();
    if (fault.error != QJsonParseError::NoError) { // set aside, never written over
        QFile::remove(m_path + ".bad"_L1);
        QFile::rename(m_path, m_path + ".bad"_L1);
        return;
    }
    for (const auto &row : rows) {
        const auto title = row[u"title"_s].toString().trimmed();
        const auto text = row[u"text"_s].toString();
        if (!title.isEmpty() && !text.isEmpty() && m_own.size() < kMost)
            m_own.append({title.left(kLongestTitle), text});
    }
}

FilledReply fillReply(const QString &text, const QHash<QString, QString> &values)
{
    FilledReply filled;
    qsizetype from = 0;
    auto places = placePattern().globalMatch(text);
    while (places.hasNext()) {
        const auto place = places.next();
        filled.text += QStringView(text).mid(from, place.capturedStart() - from);
        from = place.capturedEnd();
        const auto value = values.value(place.captured(1).trimmed().toLower());
        if (!value.isEmpty()) {
            filled.text += value;
            continue;
        }
        if (filled.openAt < 0) {
            filled.openAt = filled.text.size();
            filled.openLength = place.capturedLength();
        }
        filled.text += place.captured();
    }
    filled.text += QStringView(text).mid(from);
    return filled;
}

QStringList openPlaces(const QString &text)
{
    QStringList open;
    auto places = placePattern().globalMatch(text);
    while (places.hasNext()) {
        const auto place = places.next().captured();
        if (!open.contains(place))
            open.append(place);
    }
    return open;
}

} // namespace wxm
