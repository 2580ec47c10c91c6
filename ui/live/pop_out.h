// SPDX-License-Identifier: MIT
#pragma once

#include "live/live.h"

#include <QWidget>

class QCheckBox;

namespace wxm::live {

class FeedPane;

//! One live in a window of its own, with its own strip and undo. Closing it brings the live back.
class PopOut final : public QWidget {
    Q_OBJECT

public:
    PopOut(Live &live, LiveId which, QWidget *page);

    FeedPane &pane() { return *m_pane; }
    LiveId live() const { return m_which; }

Q_SIGNALS:
    void closed(wxm::LiveId live);

protected:
    void closeEvent(QCloseEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void retranslate();

    Live &m_live;
    LiveId m_which;
    FeedPane *m_pane;
    QCheckBox *m_onTop;
};

} // namespace wxm::live
