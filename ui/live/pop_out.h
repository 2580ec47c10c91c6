// SPDX-License-Identifier: MIT
#pragma once

#include "live/live.h"

#include <QGuiApplication>
#include <QWidget>

class QCheckBox;
class QSlider;

namespace wxm {
class TextLabel;
}

namespace wxm::live {

class FeedPane;

//! One live in a window of its own, with its own strip and undo. Closing it brings the live back.
//! Whether it stays on top, and how clear it is, are kept with the live.
class PopOut final : public QWidget {
    Q_OBJECT

public:
    //! `platform`: Wayland leaves it to the desktop alone which window is on top and how clear it
    //! is, so neither is offered there.
    PopOut(Live &live, LiveId which, QWidget *page,
        const QString &platform = QGuiApplication::platformName());

    FeedPane &pane() { return *m_pane; }
    LiveId live() const { return m_which; }

Q_SIGNALS:
    void closed(wxm::LiveId live);

protected:
    void closeEvent(QCloseEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void addLook(QLayout *foot);
    void keepLook();
    void sayOpacity();
    void retranslate();

    Live &m_live;
    LiveId m_which;
    FeedPane *m_pane;
    QCheckBox *m_onTop;
    TextLabel *m_opacityText;
    QSlider *m_opacity;
};

} // namespace wxm::live
