// SPDX-License-Identifier: MIT
#pragma once

#include "live/live.h"
#include "live/replay.h"

#include <QWidget>

class QComboBox;
class QSlider;
class QTimer;

namespace wxm {
class Button;
class EmptyState;
class TextLabel;
} // namespace wxm

namespace wxm::live {

class FeedView;

//! Recorded lives of this computer, to be gone through by time: for training, and for whoever
//! asks why something was done. Read only: nothing that is done here reaches anybody.
class ReplayWindow final : public QWidget {
    Q_OBJECT

public:
    //! `which`: the one that is shown first; invalid: the latest.
    ReplayWindow(Live &live, LiveId which, QWidget *parent);
    ~ReplayWindow() override;

    const Replay *replay() const { return m_replay.get(); }
    FeedView &view() { return *m_view; }

Q_SIGNALS:
    //! A recording was read.
    void read();

protected:
    void changeEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    void choose(LiveId live);
    void showRecording(Recording recording);
    void goBy(int seconds);
    void goToSlider();
    void tell();
    void retranslate();

    Live &m_live;
    std::unique_ptr<Replay> m_replay;
    std::unique_ptr<FlaggedComments> m_flagged; //!< Of its rows: they are blurred as everywhere.
    std::uint64_t m_reading = 0;                //!< Counts readings: an older one is not shown.
    bool m_isReading = false;
    QComboBox *m_lives;
    TextLabel *m_what;
    EmptyState *m_empty;
    FeedView *m_view;
    QSlider *m_time;
    Button *m_back;
    Button *m_on;
    TextLabel *m_at;
    QTimer *m_soon;
};

} // namespace wxm::live
