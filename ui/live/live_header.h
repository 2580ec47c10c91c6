// SPDX-License-Identifier: MIT
#pragma once

#include "live/live_store.h"
#include "ui/common/icons.h"

#include <QTimer>
#include <QWidget>

namespace wxm {
class IconButton;
}

namespace wxm::live {

//! Title, streamer and figures of one live, with a line of its viewers over the last ten minutes.
class LiveHeader final : public QWidget {
    Q_OBJECT

public:
    LiveHeader(const Clock &clock, QWidget *parent);

    void show(const LiveRecord *live);
    void setActive(bool active);
    //! What is said here is written to this computer.
    void setLogged(bool isLogged);
    //! One line, with the figures that have room behind the title; all of them are in its tip.
    void setLow(bool isLow);
    int heightOf(bool isLow) const;
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

Q_SIGNALS:
    void closeRequested();
    void menuRequested(const QPoint &globalPos);

protected:
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void retranslate();
    void tellWhole();
    //! Says where it ends.
    int paintTitle(QPainter &painter, const QRect &line) const;
    void paintFigures(QPainter &painter, const QRect &line) const;
    void paintSpark(QPainter &painter, const QRect &rect) const;
    QString uptime() const;
    QString spoken() const;

    const Clock &m_clock;
    LiveState m_state;
    bool m_isActive = false;
    bool m_isLogged = false;
    bool m_isLow = false;
    QTimer m_tick; //!< The time on air.
    IconButton *m_menu;
    IconButton *m_close;
};

} // namespace wxm::live
