// SPDX-License-Identifier: MIT
#pragma once

#include "base/id.h"
#include "base/iso_time.h"
#include "base/saved_file.h"
#include "live/presets.h"

#include <QHash>
#include <QObject>

#include <memory>
#include <utility>

namespace wxm::live {

//! Lives that stand side by side, under a name.
struct DeskLayout {
    QString name = {};
    QList<LiveId> lives = {};  //!< In their order.
    QList<LiveId> popped = {}; //!< Of those, in windows of their own.
    bool hasPanel = true;

    friend bool operator==(const DeskLayout &, const DeskLayout &) = default;
};

//! How the window of a live stands among others.
struct WindowLook {
    static constexpr int kClearest = 40; //!< Percent: what is said in it can still be read.
    static constexpr int kFull = 100;

    bool isOnTop = false;
    int opacity = kFull;

    friend bool operator==(const WindowLook &, const WindowLook &) = default;
};

//! A live that was watched.
struct RecentLive {
    LiveId id = {};
    QString title = {};    //!< Foreign text.
    QString streamer = {}; //!< Foreign text.
    EpochMs lastMs = 0;

    friend bool operator==(const RecentLive &, const RecentLive &) = default;
};

//! How an account has its live desk on this computer: layouts, what was watched lately, what the
//! keys 1 to 3 do, and how windows of their own stand. Nothing is overwritten by itself: a layout
//! stays as it was saved. GUI thread.
class DeskBook final : public QObject {
    Q_OBJECT

public:
    static constexpr qsizetype kLayouts = 9;   //!< As many as have a key.
    static constexpr qsizetype kRecents = 30;  //!< The latest.
    static constexpr qsizetype kPresets = 100; //!< Streamers; the latest that were changed.
    static constexpr qsizetype kLooks = 30;    //!< Windows; the latest that were changed.
    static constexpr qsizetype kName = 40;
    static constexpr qint64 kLargest = 1024 * 1024;

    explicit DeskBook(const Clock &clock, QObject *parent = nullptr);

    //! A damaged file is kept as `*.bad` before anything is written.
    void open(const QString &path, DiskWriter &disk);
    void setAccount(const QString &account);

    const QList<DeskLayout> &layouts() const;
    //! In place of the one of the same name, or as a new one; false: there is no room, or no name.
    bool saveLayout(const DeskLayout &layout);
    void removeLayout(const QString &name);
    //! The one that was opened or saved last; empty: none.
    QString lastLayout() const;
    void setLastLayout(const QString &name);

    //! The latest first.
    const QList<RecentLive> &recents() const;
    void watched(LiveId live, const QString &title, const QString &streamer);

    //! Of the lives of this streamer; while nobody knows whose it is, of this live.
    Presets presets(LiveId live, UserId streamer) const;
    void setPresets(LiveId live, UserId streamer, const Presets &presets);

    //! Of the window of this live.
    WindowLook windowLook(LiveId live) const;
    void setWindowLook(LiveId live, const WindowLook &look);
    void saveNow();

Q_SIGNALS:
    void changed();

private:
    //! One of the two is valid.
    struct PresetsOf {
        UserId streamer = {};
        LiveId live = {};
        Presets keys = {};
    };
    struct Desk {
        QList<DeskLayout> layouts = {};
        QList<RecentLive> recents = {};
        QString last = {};
        QList<PresetsOf> presets = {};                   //!< The latest last.
        QList<std::pair<LiveId, WindowLook>> looks = {}; //!< The latest last.
    };
    void touch();
    void change();
    QByteArray content() const;

    const Clock &m_clock;
    QString m_account;
    QHash<QString, Desk> m_desks;      //!< By account.
    std::unique_ptr<SavedFile> m_file; //!< None before open(): everything is in memory.
};

} // namespace wxm::live
