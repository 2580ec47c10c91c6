// SPDX-License-Identifier: MIT
#pragma once

#include <QWidget>

#include <array>

namespace wxm {
class Badge;
class IconButton;
} // namespace wxm

namespace wxm::live {

//! What is left of the side panel where the feeds have its room: a button for each of its tabs,
//! which brings it over the feeds, and how many guests wait in all lives.
class PanelRail final : public QWidget {
    Q_OBJECT

public:
    explicit PanelRail(QWidget *parent);

    void setWaiting(int guests);
    //! The tab that lies over the feeds; -1: none.
    void setOpenTab(int tab);
    QSize sizeHint() const override;

Q_SIGNALS:
    void tabChosen(int tab);

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void retranslate();
    void placeBadge();

    std::array<IconButton *, 4> m_buttons{};
    Badge *m_badge;
    int m_waiting = 0;
};

} // namespace wxm::live
