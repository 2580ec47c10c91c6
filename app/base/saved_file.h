// SPDX-License-Identifier: MIT
#pragma once

#include "base/clock.h"
#include "base/disk_writer.h"
#include "base/record_lines.h"

#include <QJsonObject>

#include <optional>

namespace wxm {

//! A file that holds what a person keeps, written whole by the DiskWriter some time after the first
//! change that it does not hold yet, and so never more than that behind a person who types on. What
//! the disk refuses is tried again until it is taken. GUI thread.
class SavedFile final : public QObject {
    Q_OBJECT

public:
    //! What makes all of it on the writer's thread, from the values as they are when it is asked.
    using Snapshot = std::function<DiskWriter::Content()>;

    //! `content`: all of it, whenever it is written.
    SavedFile(
        QString path, DiskWriter &disk, const Clock &clock, std::function<QByteArray()> content);
    //! For what grows: who types does not wait while it is made.
    SavedFile(QString path, DiskWriter &disk, const Clock &clock, Snapshot snapshot);
    //! Asks for what is not on the disk yet; the writer lives longer.
    ~SavedFile() override;

    const QString &path() const { return m_path; }
    //! For who reads it on another thread.
    std::shared_ptr<const FileSeal> seal() const { return m_disk.seal(); }
    //! What is there, as readLines() of record_lines hands it on. What is to become of damage is
    //! for the caller to say.
    LinesFound readLines(const std::function<bool(const QJsonObject &)> &take) const;
    //! A file that is one object of JSON of `most` bytes. Nothing where there is none; where it is
    //! another, that is damage.
    std::optional<QJsonObject> readObject(qint64 most);
    //! What was read there was damaged: it is kept as `*.bad` before anything is written.
    void setDamaged() { m_isDamaged = true; }

    //! There is something that the file does not hold.
    void change();
    //! Asks the writer now.
    void saveNow();
    //! From the event loop: what is on the screen comes first.
    void saveSoon() { m_timer->start(0); }
    //! Nothing is written until as many release().
    void hold() { ++m_holds; }
    void release();

    //! False while the disk holds less than there is and does not take more.
    bool isSaved() const { return !m_hasFailed; }
    //! Whether there is anything that the file does not hold.
    bool isSaving() const { return m_timer->isActive() || m_writing > 0 || m_wantsSaving; }

Q_SIGNALS:
    //! The disk took everything, or refused.
    void ended();

private:
    const QString m_path;
    DiskWriter &m_disk;
    const Snapshot m_snapshot;
    const std::unique_ptr<Timer> m_timer;
    int m_holds = 0;
    int m_writing = 0;
    bool m_wantsSaving = false; //!< Asked for while it is held.
    bool m_hasFailed = false;
    bool m_isDamaged = false;
};

} // namespace wxm
