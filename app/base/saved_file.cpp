// SPDX-License-Identifier: MIT
#include "base/saved_file.h"

#include <utility>

namespace wxm {

namespace {
constexpr int kChangeMs = 500;
constexpr int kRetryMs = 2'000;
} // namespace

SavedFile::SavedFile(
    QString path, DiskWriter &disk, const Clock &clock, std::function<QByteArray()> content)
    : SavedFile(std::move(path), disk, clock, Snapshot([content = std::move(content)] {
        return DiskWriter::Content([bytes = content()] { return bytes; });
    }))
{
}

SavedFile::SavedFile(QString path, DiskWriter &disk, const Clock &clock, Snapshot snapshot)
    : m_path(std::move(path))
    , m_disk(disk)
    , m_snapshot(std::move(snapshot))
    , m_timer(clock.createTimer([this] { saveNow(); }))
{
}

SavedFile::~SavedFile()
{
    m_holds = 0;
    if (m_timer->isActive() || m_wantsSaving)
        saveNow();
}

LinesFound SavedFile::readLines(const std::function<bool(const QJsonObject &)> &take) const
{
    return wxm::readLines(m_path, seal().get(), take);
}

std::optional<QJsonObject> SavedFile::readObject(qint64 most)
{
    QJsonObject object;
    const auto found = wxm::readObject(m_path, most, object);
    if (found == LinesFound::Damage)
        setDamaged();
    return found == LinesFound::Whole ? std::optional(object) : std::nullopt;
}

//! Not restarted by the next change: who types on is never farther ahead than the delay.
void SavedFile::change()
{
    if (!m_timer->isActive())
        m_timer->start(kChangeMs);
}

void SavedFile::saveNow()
{
    m_timer->stop();
    m_wantsSaving = m_holds > 0;
    if (m_wantsSaving)
        return;
    ++m_writing;
    m_disk.replaceBy(
        m_path, m_snapshot(), this,
        [this, wasDamaged = m_isDamaged](bool isOnDisk) {
            --m_writing;
            m_hasFailed = !isOnDisk;
            if (isOnDisk && wasDamaged)
                m_isDamaged = false;
            if (m_hasFailed && !isSaving())
                m_timer->start(kRetryMs);
            Q_EMIT ended();
        },
        m_isDamaged ? DiskWriter::Old::IsKept : DiskWriter::Old::Goes);
}

void SavedFile::release()
{
    if (m_holds > 0 && --m_holds == 0 && m_wantsSaving)
        saveNow();
}

} // namespace wxm
