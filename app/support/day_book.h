// SPDX-License-Identifier: MIT
#pragma once

#include "base/saved_file.h"
#include "support/day_record.h"

#include <QHash>
#include <QMap>
#include <QObject>

namespace wxm::support {

//! What this console saw and did, day by day, for each account, on this computer only: numbers of
//! threads and times, no names and no words. Of 90 days all of it, of older ones the totals. Read
//! from the disk when somebody signs in, on a thread of the pool: nobody waits for it, and what
//! happens meanwhile is joined with what was read. GUI thread.
class DayBook final : public QObject {
    Q_OBJECT

public:
    static constexpr int kWholeDays = 90;
    static constexpr int kMostDays = 730; //!< What is older goes.

    //! `path`: in the profile, a line a day. Of a damaged file what is readable is kept, and a copy
    //! as `*.bad`; empty: nothing is kept.
    DayBook(const QString &path, DiskWriter &disk, const Clock &clock, QObject *parent = nullptr);

    //! The span ends with the program.
    ~DayBook() override;

    const Clock &clock() const { return m_clock; }
    QDate today() const;
    void setAccount(const QString &account);

    void addReply(const DayReply &reply);
    //! The console is connected now, and so many wait. Asked again and again, at least each two
    //! minutes: what lies further apart is a gap.
    void look(int waiting);
    //! The link was lost: nothing is known from now on.
    void lose();

    //! An empty one where nothing is known of that day.
    DayRecord day(QDate day) const;
    //! The first one that anything is known of; today where there is none.
    QDate firstDay() const;
    //! Days before this run are not known yet.
    bool isReading() const { return m_isReading; }
    //! False while the disk holds less than there is and does not take more.
    bool isSaved() const { return m_file.isSaved(); }
    void saveNow() { m_file.saveNow(); }

Q_SIGNALS:
    //! Something of today is other than it was, or all of it: another account.
    void changed();

private:
    using Days = QMap<QDate, DayRecord>;

    //! Of one file, by account.
    struct Read {
        QHash<QString, Days> days;
        bool isDamaged = false;
    };
    static Read read(const QString &path, const FileSeal *seal);
    void load();
    void take(const Read &read);
    DayRecord &todays();
    void fold(Days &days);
    QByteArray content() const;

    const Clock &m_clock;
    const QString m_path;
    QString m_account;
    bool m_isLoaded = false; //!< Or is being read.
    bool m_isReading = false;
    QHash<QString, Days> m_days; //!< By account.
    //! As written, so that one reply does not write ninety days anew; emptied by what changes.
    mutable QHash<QString, QMap<QDate, QByteArray>> m_lines;
    bool m_isSeeing = false; //!< The last span goes on.
    bool m_hasSeen = false;  //!< In this run.
    EpochMs m_savedAt = kUnknownTime;
    SavedFile m_file;
};

} // namespace wxm::support
