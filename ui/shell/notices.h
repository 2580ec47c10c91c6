// SPDX-License-Identifier: MIT
#pragma once

#include "settings/settings.h"
#include "ui/common/notice.h"
#include "ui/shell/desktop_notifier.h"
#include "ui/shell/gathering.h"

#include <QDateTime>
#include <QList>
#include <QObject>
#include <QPointer>

#include <memory>

class QMenu;
class QWidget;

namespace wxm {

class MainWindow;

//! What came while a person looked elsewhere: behind the bell of the rail, and on the desktop while
//! the window is behind. Each notice leads to its place; of a flood the desktop hears one sentence,
//! which leads to the bell. GUI thread.
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

Q_SIGNALS:
    //! A notification was clicked: the window is wanted in front.
    void raiseWanted();

private:
    void tell(const Notice &notice);
    void tellTogether();
    void openMenu();
    void open(const QString &key);
    void setUnseen(int count);

    MainWindow &m_window;
    const Settings &m_settings;
    DesktopNotifier m_desktop;
    Gathering m_gathering;
    std::unique_ptr<Timer> m_together; //!< Until the one sentence about many is said, or said anew.
    QList<Notice> m_all;
    int m_unseen = 0;
    QMenu *m_menu;
};

} // namespace wxm
