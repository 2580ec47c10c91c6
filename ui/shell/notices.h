// SPDX-License-Identifier: MIT
#pragma once

#include "settings/settings.h"
#include "ui/common/notice.h"
#include "ui/common/tones.h"
#include "ui/shell/desktop_notifier.h"
#include "ui/shell/gathering.h"

#include <QDateTime>
#include <QList>
#include <QObject>
#include <QPointer>
#include <QSet>

#include <memory>

class QMenu;
class QWidget;

namespace wxm {

class MainWindow;

//! What came while a person looked elsewhere: behind the bell of the rail, by its sound, and on the
//! desktop while the window is behind. Each notice leads to its place; of a flood the desktop hears
//! one sentence, which leads to the bell. Threads that nobody opens are reminded of, where that is
//! wanted; in quiet hours the bell alone counts. GUI thread.
class Notices final : public QObject {
    Q_OBJECT

public:
    static constexpr qsizetype kMost = 100;
    //! So long what comes in a flood is gathered for one sentence.
    static constexpr int kTogetherMs = 1'000;

    Notices(MainWindow &window, const Settings &settings, const Clock &clock,
        QObject *parent = nullptr);

    void add(const Notice &notice);
    //! Its reason is gone: it was read, here or elsewhere.
    void settle(const QString &key);
    //! Another account, or none.
    void clear();
    //! The newest first.
    const QList<Notice> &all() const { return m_all; }
    int unseen() const { return m_unseen; }
    const Tones &tones() const { return m_tones; }
    //! Shows its place, and is settled by that.
    void open(const QString &key);
    //! Of the program: where the desktop has no other way, its messages come from there.
    void setTray(QSystemTrayIcon *tray) { m_desktop.setTray(tray); }
    void setOwnSounds(Sounds *sounds) { m_tones.setOwn(sounds); }

Q_SIGNALS:
    //! A notification was clicked: the window is wanted in front.
    void raiseWanted();
    void changed();

private:
    //! Nothing may be heard or seen besides the bell.
    bool isSilent();
    bool isInFront() const;
    void tell(const Notice &notice);
    //! `hasOwnSound`: one of ours was played for it, and the desktop plays none.
    void tellMany(const QString &words, bool hasOwnSound, bool isReminder);
    void tellTogether();
    void tellAfterQuiet();
    void remind();
    void startReminding();
    void forgetReminder(const QString &key);
    //! The tones that are chosen for news of this key; empty: none.
    QString toneOf(const QString &key) const;
    //! Plays them; false: there are none.
    bool sound(const QString &key);
    void reply(const QString &key, const QString &text);
    void openMenu();
    void setUnseen(int count);

    MainWindow &m_window;
    const Settings &m_settings;
    const Clock &m_clock;
    DesktopNotifier m_desktop;
    Gathering m_gathering;
    Tones m_tones;
    std::unique_ptr<Timer> m_together; //!< Until the one sentence about many is said, or said anew.
    std::unique_ptr<Timer> m_quiet;    //!< Until the hours are over in which something came.
    std::unique_ptr<Timer> m_reminder;
    QSet<QString> m_unopened;   //!< Threads that are reminded of.
    bool m_isReminding = false; //!< What is told of many is a reminder.
    bool m_playsChoice = false; //!< A tone that is chosen from now on.
    QList<Notice> m_all;
    int m_unseen = 0;
    QMenu *m_menu;
};

} // namespace wxm
