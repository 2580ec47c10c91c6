// SPDX-License-Identifier: MIT
#pragma once

#include "live/live.h"
#include "ui/live/feed_accessible.h"

namespace wxm {
class ForeignLabel;
class IconButton;
class TextLabel;
} // namespace wxm

namespace wxm::live {

//! A pinned comment with the button that takes the pin away.
class PinnedRowWidget final : public ListRow {
    Q_OBJECT

public:
    PinnedRowWidget(Live &live, const Target &target, QWidget *parent);
    CommentId comment() const { return m_target.comment; }
    void setTarget(const Target &target);
    void dress();

private:
    Live &m_live;
    Target m_target;
    ForeignLabel *m_name;
    ForeignLabel *m_words;
    IconButton *m_unpin;
};

//! Pinned comments of one live, the newest first.
class PinnedList final : public QWidget {
    Q_OBJECT

public:
    PinnedList(Live &live, QWidget *parent);
    void show(LiveId live);

protected:
    void changeEvent(QEvent *event) override;

private:
    void refresh();
    void retranslate();

    Live &m_live;
    LiveId m_which;
    QList<CommentId> m_shown;
    ListBox *m_box;
    TextLabel *m_none;
};

} // namespace wxm::live
