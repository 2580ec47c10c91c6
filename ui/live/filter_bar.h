// SPDX-License-Identifier: MIT
#pragma once

#include "ui/live/feed_view.h"

namespace wxm {
class Button;
class IconButton;
class LineEdit;
} // namespace wxm

namespace wxm::live {

//! Which rows of a feed are shown, and whether it stands still.
class FilterBar final : public QWidget {
    Q_OBJECT

public:
    explicit FilterBar(QWidget *parent);

    void setPaused(bool paused);
    void openSearch();
    QSize sizeHint() const override;

Q_SIGNALS:
    void filterChanged(const wxm::live::FeedFilter &filter);

protected:
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void resizeEvent(QResizeEvent *event) override;
    void retranslate();
    //! Words where there is room, else icons that are named.
    void dressButtons();
    void closeSearch();
    void apply();

    bool m_isNarrow = false;
    Button *m_comments;
    Button *m_gifts;
    Button *m_bursts;
    QWidget *m_paused;
    IconButton *m_searchButton;
    LineEdit *m_search;
};

} // namespace wxm::live
