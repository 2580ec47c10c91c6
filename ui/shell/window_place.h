// SPDX-License-Identifier: MIT
#pragma once

#include "settings/settings.h"

#include <QObject>
#include <QRect>
#include <QTimer>

class QWidget;

namespace wxm {

//! Where a window stood: size, place and whether it was maximised, kept for each screen. What is
//! kept is checked when it is used, since the screen may be gone or smaller now: no window opens
//! with an edge that nobody can reach. One for each top window.
class WindowPlace final : public QObject {
    Q_OBJECT

public:
    //! `name`: of the window in the settings; `first`: the size it wants when nothing is kept.
    WindowPlace(QWidget &window, QString name, QSize first, Setting<QStringList> &places);

    //! Before the window is shown; `beside`: on the screen of that one, where nothing is kept.
    void restore(const QWidget *beside = nullptr);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void store();

    QWidget &m_window;
    QString m_name;
    QSize m_first;
    Setting<QStringList> &m_places;
    QTimer m_later;
};

//! Shows a window as the program is wanted to start; any other value: in front.
void showAtStart(QWidget &window, const QString &startsAs);

//! `wanted` as far as it can stand within `screen`: not larger, and wholly inside.
QRect fitted(const QRect &wanted, const QRect &screen);

} // namespace wxm
