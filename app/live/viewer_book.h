// SPDX-License-Identifier: MIT
#pragma once

#include "base/clock.h"
#include "base/id.h"
#include "base/iso_time.h"
#include "settings/settings.h"

#include <QHash>
#include <QObject>
#include <QTimer>

#include <functional>
#include <optional>

namespace wxm::live {

//! Who wrote in a live before, by number and hour alone, for the account that is signed in, on this
//! computer. Capped: the longest unseen go. GUI thread; what it reads and writes is done elsewhere.
class ViewerBook final : public QObject {
    Q_OBJECT

public:
    static constexpr qsizetype kMost = 100'000;
    //! Comments further apart belong to two visits.
    static constexpr EpochMs kVisitMs = 6LL * 3'600'000;

    ViewerBook(Settings &settings, const Clock &clock, QObject *parent = nullptr);
    ~ViewerBook() override;

    //! One file an account in this folder. `save` puts bytes in place of a file, and does not wait.
    void open(const QString &folder, std::function<void(const QString &, const QByteArray &)> save);
    void setAccount(const QString &account);

    //! They wrote, now.
    void meet(UserId user);
    //! When they wrote last before this visit, to the hour; nothing: never, as far as is known.
    std::optional<EpochMs> before(UserId user) const;
    void forget(UserId user);
    qsizetype size() const { return m_visits.size(); }
    void saveNow();

Q_SIGNALS:
    //! What was kept is here, or is gone.
    void changed();

private:
    struct Visit {
        quint32 lastHour = 0; //!< Since 1970.
        quint32 beforeHour = 0;
    };
    using Visits = QHash<qint64, Visit>;

    static Visits read(const QString &path, const QString &account);
    void load();
    void prune();
    QString path() const;

    Settings &m_settings;
    const Clock &m_clock;
    std::function<void(const QString &, const QByteArray &)> m_save;
    QString m_folder;
    QString m_account;
    Visits m_visits;
    bool m_isWanted = true;
    QTimer m_soon;
};

} // namespace wxm::live
