// SPDX-License-Identifier: MIT
#pragma once

#include "session/settings.h"
#include "ui/common/notice.h"
#include "ui/shell/desktop_notifier.h"

#include <QDateTime>
#include <QList>
#include <QObject>
#include <QPointer>

class QMenu;
class QWidget;

namespace wxm {

class MainWindow;

//! What came while a person looked elsewhere: behind the bell of the rail, and on the desktop while
//! the window is behind. Each notice leads to its place. GUI thread.
class Notices final : public QObject {
    Q_OBJECT

public:
    static constexpr qsizetype kMost = 20;

    Notices(MainWindow &window, const Settings &settings, QObject *parent = nullptr);

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
    void openMenu();
    void open(const QString &key);
    void setUnseen(int count);

    MainWindow &m_window;
    const Settings &m_settings;
    DesktopNotifier m_desktop;
    QList<Notice> m_all;
    int m_unseen = 0;
    QMenu *m_menu;
};

} // namespace wxm
