// SPDX-License-Identifier: MIT
#pragma once

#include "settings/settings.h"
#include "ui/shell/tray_watch.h"

#include <QObject>

#include <array>
#include <functional>

class QAction;
class QMenu;
class QSystemTrayIcon;

namespace wxm {

class Clock;
class MainWindow;
class Notices;

//! The program in the tray of a desktop that has one: what is new, and the window, which may be
//! closed to there. A tray may come late, go and come again: it is asked for at each use, and with
//! none the window closes as ever. GUI thread.
class TrayIcon final : public QObject {
    Q_OBJECT

public:
    //! As long as it takes a panel to start anew; then a window that was in its tray comes back.
    static constexpr int kBackMs = 10'000;

    //! Whether there is a tray at this moment.
    using Question = std::function<bool()>;

    //! `isThere`: asked instead of Qt, and from the beginning.
    TrayIcon(MainWindow &window, Notices &notices, Settings &settings, const Clock &clock,
        const Question &isThere = {}, QObject *parent = nullptr);

    //! Null until a tray was there.
    QMenu *menu() const { return m_menu; }
    QString toolTip() const;
    //! The end of the program, by the same questions as a window that is closed.
    void quit();
    //! A tray has come, or the one that was there is gone.
    void onTray(bool isThere);

Q_SIGNALS:
    //! The window is wanted in front.
    void raiseWanted();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    //! In the order of the rail.
    enum Kind : std::size_t { Support, Messages, Live, kKinds };

    bool isThere() const { return m_trays.mayAsk() && m_question(); }
    void look();
    void build();
    void refresh();
    QString kindWords(Kind kind, int count) const;
    static Kind kindOf(const QString &key);
    void openNewest(Kind kind);
    bool isWindowShown() const;
    void showOrHide();
    void putInTray();
    void tellOnce();
    void onClosing(bool *isKept);
    void followQuestion();
    void stay() { m_isEnding = false; }

    MainWindow &m_window;
    Notices &m_notices;
    Settings &m_settings;
    const Clock &m_clock;
    TrayWatch m_trays;
    const Question m_question;
    bool m_isEnding = false; //!< The window closes for good, at once or after a question.
    bool m_isInTray = false; //!< The window is hidden, and the program goes on.
    QSystemTrayIcon *m_icon = nullptr;
    QMenu *m_menu = nullptr; //!< Of the window.
    QMenu *m_availability = nullptr;
    QAction *m_show = nullptr;
    QAction *m_nothing = nullptr;
    QAction *m_quit = nullptr;
    std::array<QAction *, kKinds> m_kinds{};
};

} // namespace wxm
