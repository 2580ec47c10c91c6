// SPDX-License-Identifier: MIT
#pragma once

#include "ui/live/feed_view.h"

namespace wxm {
class Button;
class Chip;
class IconButton;
class LineEdit;
} // namespace wxm

namespace wxm::live {

//! Which rows of a feed are shown, and whether it stands still.
class FilterBar final : public QWidget {
    Q_OBJECT

public:
    explicit FilterBar(QWidget *parent);

    //! What a pause hides; nothing: the feed goes on.
    struct Pause {
        int seconds = 0;
        int news = 0;    //!< rows that came meanwhile
        int flagged = 0; //!< of those, comments that a rule applies to

        friend bool operator==(const Pause &, const Pause &) = default;
    };
    void setPaused(const std::optional<Pause> &pause);
    //! `rules`: how many are on; `hits`: comments that one applies to.
    void setFlagged(qsizetype rules, int hits);
    //! What no feed shows has no button here either.
    void setKinds(const FeedKinds &kinds);
    void openSearch();
    //! Nothing keeps a comment from being shown, but what no feed shows.
    void showComments();
    QSize sizeHint() const override;

Q_SIGNALS:
    void filterChanged(const wxm::live::FeedFilter &filter);
    //! There are no rules yet, and the moderator wants some.
    void rulesWanted();

protected:
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void resizeEvent(QResizeEvent *event) override;
    void retranslate();
    //! Words where there is room, else icons that are named.
    void fit();
    void dressWatched();
    QString pauseWords() const;
    void closeSearch();
    void apply();

    Button *m_comments;
    Button *m_gifts;
    Button *m_bursts;
    Button *m_watched;
    qsizetype m_rules = 0;
    int m_hits = 0;
    Chip *m_paused;
    std::optional<Pause> m_pause;
    IconButton *m_searchButton;
    LineEdit *m_search;
};

} // namespace wxm::live
