// SPDX-License-Identifier: MIT
#pragma once

#include "live/live.h"

#include <QAbstractButton>

class QHBoxLayout;

namespace wxm {
class Button;
class IconButton;
class LineEdit;
} // namespace wxm

namespace wxm::live {

//! One watched live in the strip.
class LiveTab final : public QAbstractButton {
    Q_OBJECT

public:
    LiveTab(LiveId live, QWidget *parent);

    LiveId live() const { return m_live; }
    void show(const LiveRecord *record);
    //! Comments that came while it was out of sight.
    void setNews(int count);
    //! Feeds stand side by side, and this one is not among them.
    void setNotShown(bool isNotShown);
    //! Its words for a tool tip and for assistive technology; again in another language.
    void tell();
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    int leastWidth() const;

    LiveId m_live;
    QString m_title;
    bool m_ended = false;
    bool m_isNotShown = false;
    int m_news = 0;
};

//! The strip on top of the live page: watched lives, the number of another, how they are laid out.
class LiveTabs final : public QWidget {
    Q_OBJECT

public:
    LiveTabs(Live &live, QWidget *parent);

    //! What is in front; invalid: the list of running lives.
    void setCurrent(LiveId live);
    bool isSplit() const;
    void setSplit(bool split);
    void setNews(LiveId live, int count);
    //! Which feeds are before the person's eyes: the tabs of the others say that they are not.
    void setShown(const QList<LiveId> &lives);
    void focusNumber();
    //! Flagged comments that wait for a look.
    void setWaiting(int count);
    //! Waves that grow at this moment.
    void setRising(int count);
    //! How much the moderator had to read lately, 1 to Exposure::kLevels; 0: not counted.
    void setExposure(int level);
    //! What the page shows.
    enum class Front { Feeds, Triage, Waves, Journal, Care };
    void setFront(Front front);
    //! A sentence under the field, in place of its tool tip; empty takes it back.
    void setFault(const QString &sentence);
    QSize sizeHint() const override;

Q_SIGNALS:
    void chosen(wxm::LiveId live);
    void listRequested();
    void triageRequested();
    void wavesRequested();
    void journalRequested();
    void careRequested();
    //! A menu is wanted, at this button.
    void layoutsRequested(QWidget *button);
    void watchRequested(wxm::LiveId live);
    void splitChanged(bool split);
    void panelToggled();

protected:
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void refresh();
    void watch();
    void retranslate();
    void dressTriage();

    Live &m_live;
    LiveId m_current;
    QHBoxLayout *m_tabRow;
    QList<LiveTab *> m_tabs;
    IconButton *m_list;
    Button *m_triage;
    int m_waiting = 0;
    IconButton *m_waves;
    IconButton *m_journal;
    IconButton *m_care;
    IconButton *m_layouts;
    int m_exposure = 0;
    int m_rising = 0;
    LineEdit *m_number;
    Button *m_watch;
    IconButton *m_single;
    IconButton *m_split;
    IconButton *m_panel;
};

} // namespace wxm::live
