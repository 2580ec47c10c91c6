// SPDX-License-Identifier: MIT
#pragma once

#include "live/live.h"
#include "live/wave_act.h"

#include <QTimer>
#include <QWidget>

class QCheckBox;
class QComboBox;
class QListWidget;
class QScrollArea;

namespace wxm {
class Button;
class EmptyState;
class ForeignLabel;
class TextLabel;
} // namespace wxm

namespace wxm::live {

//! What many say at about the same time over all open lives, and acts on all of one. The list
//! stands still while it is in front: figures change in place, new waves come at its end.
class WavesView final : public QWidget {
    Q_OBJECT

public:
    WavesView(Live &live, QWidget *parent);

    //! Comes to the front: the waves of the last ten minutes, the largest first.
    void begin();
    //! The wave that this comment belongs to comes in hand.
    void choose(const Target &target);
    //! How many grow at this moment.
    static int rising(const Live &live);

Q_SIGNALS:
    void left();
    void liveWanted(wxm::LiveId live);

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void changeEvent(QEvent *event) override;
    void hideEvent(QHideEvent *event) override;

private:
    void retranslate();
    void refresh();
    void showJoins();
    void fillReasons();
    void chooseAt(int at);
    void freeze();
    void start();
    void stop();
    void dress();
    QString rowText(const moderation::Wave &wave) const;

    Live &m_live;
    WaveAct m_act;
    std::vector<moderation::Wave> m_waves;
    int m_current = -1;
    QList<Target> m_members; //!< Of the wave in hand, as they were when it was chosen.
    QTimer m_refresh;
    TextLabel *m_head;
    QListWidget *m_joins; //!< Lives that far more people than usual come into.
    QListWidget *m_list;
    EmptyState *m_empty;
    QScrollArea *m_area; //!< The panel is higher than a small screen with large text.
    QWidget *m_panel;
    ForeignLabel *m_sample;
    TextLabel *m_figures;
    QCheckBox *m_removes;
    QCheckBox *m_blocks;
    TextLabel *m_reasonName;
    QComboBox *m_reason;
    QListWidget *m_people;
    TextLabel *m_preview;
    TextLabel *m_progress;
    Button *m_again;
    Button *m_start;
    Button *m_stop;
    Button *m_back;
};

} // namespace wxm::live
