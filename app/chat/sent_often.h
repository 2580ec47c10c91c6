// SPDX-License-Identifier: MIT
#pragma once

#include "base/disk_writer.h"

#include <QByteArray>
#include <QHash>
#include <QList>
#include <QString>
#include <QStringView>

namespace wxm {

//! Counts how often the same reply was sent, to offer it for the library. Of a text only a hash is
//! kept, with a salt of this profile: whoever has the file can tell whether a text that they know
//! was sent often, and nothing else. GUI thread.
class SentOften final {
public:
    static constexpr int kOften = 3;
    static constexpr qsizetype kShortest = 24; //!< "Thank you" needs no library.
    static constexpr qsizetype kMost = 1'000;  //!< The ones longest unsent go.

    //! `disk`: who writes it, and lives longer; null: one of its own.
    explicit SentOften(QString path, DiskWriter *disk = nullptr);

    //! True at the third time exactly: it is offered once, and never again after that.
    bool note(QStringView text);

private:
    void load();
    void save();
    QByteArray hashOf(QStringView text) const;

    const QString m_path;
    std::unique_ptr<DiskWriter> m_ownDisk;
    DiskWriter &m_disk;
    QByteArray m_salt;
    QHash<QByteArray, int> m_counts;
    QList<QByteArray> m_order; //!< Last sent at the end.
};

} // namespace wxm
