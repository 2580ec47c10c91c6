// SPDX-License-Identifier: MIT
#pragma once

#include "live/live.h"

#include <QWidget>

namespace wxm {
class IconButton;
}

namespace wxm::live {

//! The newest pinned comment of a live on one line.
class PinnedLine final : public QWidget {
    Q_OBJECT

public:
    PinnedLine(Live &live, QWidget *parent);

    void show(const LiveRecord *record);
    //! Put away, where the comments need its room: the panel lists what is pinned.
    void setFolded(bool isFolded);
    bool holdsAny() const { return m_holdsAny; }
    QSize sizeHint() const override;

Q_SIGNALS:
    void unpinTriggered(const wxm::live::Target &target);

protected:
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    Live &m_live;
    Target m_target;
    qsizetype m_more = 0;
    bool m_holdsAny = false;
    bool m_isFolded = false;
    IconButton *m_unpin;
};

} // namespace wxm::live
