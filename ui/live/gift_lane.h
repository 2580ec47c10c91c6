// SPDX-License-Identifier: MIT
#pragma once

#include "live/live_store.h"

#include <QWidget>

class QCheckBox;

namespace wxm {
class TextLabel;
}

namespace wxm::live {

class FeedView;

//! Gifts, likes and shares of one live, beside its comments instead of between them: what thanks
//! are due for does not race past. Which of the three it shows is chosen for each live.
class GiftLane final : public QWidget {
    Q_OBJECT

public:
    GiftLane(LiveStore &store, LiveId which, QWidget *parent);

    FeedView &view() { return *m_view; }
    void placeInTabOrder(QWidget *feed);

protected:
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void fit();
    void retranslate();
    void takeKinds();

    TextLabel *m_head;
    QCheckBox *m_gifts;
    QCheckBox *m_likes;
    QCheckBox *m_shares;
    FeedView *m_view;
};

} // namespace wxm::live
