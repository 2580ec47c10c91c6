// SPDX-License-Identifier: MIT
#include "chat/sent_often.h"

#include "base/folding.h"

#include <QCryptographicHash>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRandomGenerator>

#include <tuple>

using namespace Qt::StringLiterals;

namespace wxm {

namespace {
constexpr qsizetype kHashBytes = 12;
constexpr int kSaltBytes = 16;
} // namespace

SentOften::SentOften(QString path, DiskWriter *disk)
    : m_path(std::move(path))
    , m_ownDisk(disk ? nullptr : new DiskWriter)
    , m_disk(disk ? *disk : *m_ownDisk)
{
    load();
    while (m_salt.size() < kSaltBytes)
        m_salt.append(char(QRandomGenerator::system()->bounded(256)));
}

QByteArray SentOften::hashOf(QStringView text) const
{
    QCryptographicHash hash(QCryptographicHash::Sha256);
    hash.addData(m_salt);
    hash.addData(foldedForSearch(text).simplified().toUtf8());
    return hash.result().left(kHashBytes).toBase64();
}

bool SentOften::note(QStringView text)
{
    if (text.trimmed().size() < kShortest)
        return false;
    const auto hash = hashOf(text);
    const int count = ++m_counts[hash];
    m_order.removeOne(hash);
    m_order.append(hash);
    while (m_order.size() > kMost)
        m_counts.remove(m_order.takeFirst());
    save();
    return count == kOften;
}

void SentOften::load()
{
    QFile file(m_path);
    if (!file.open(QFile::ReadOnly))
        return;
    const auto kept = QJsonDocument::fromJson(file.readAll()).object(); // damaged: counted anew
    m_salt = QByteArray::fromBase64(kept[u"salt"_s].toString().toLatin1());
    for (const auto &row : kept[u"sent"_s].toArray()) {
        const auto hash = row[0].toString().toLatin1();
        if (m_counts.contains(hash) || hash.isEmpty() || m_order.size() >= kMost)
            continue;
        m_order.append(hash);
        m_counts.insert(hash, row[1].toInt());
    }
}

//! A count that the disk does not take costs an offer, no more.
void SentOften::save()
{
    QJsonArray rows;
    for (const auto &hash : m_order)
        rows.append(QJsonArray{QString::fromLatin1(hash), m_counts.value(hash)});
    m_disk.replace(m_path,
        QJsonDocument(
            QJsonObject{{u"salt"_s, QString::fromLatin1(m_salt.toBase64())}, {u"sent"_s, rows}})
            .toJson(QJsonDocument::Compact));
}

} // namespace wxm
