// SPDX-License-Identifier: MIT
#pragma once

#include "live/feed_kinds.h"

#include <QMenu>

namespace wxm::live {

//! The kinds of rows, each switched by itself, for all feeds and kept. It stays open: who puts one
//! away often puts away another.
class KindsMenu final : public QMenu {
    Q_OBJECT

public:
    KindsMenu(Settings &settings, QWidget *parent);

protected:
    void mouseReleaseEvent(QMouseEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
};

} // namespace wxm::live
