// SPDX-License-Identifier: MIT
#pragma once

#include "live/ladder.h"
#include "live/live.h"
#include "ui/common/keys.h"

#include <QWidget>

class QGridLayout;
class QListWidget;

namespace wxm {
class Button;
class EmptyState;
class ForeignLabel;
class TextLabel;
} // namespace wxm

namespace wxm::live {

//! Judges the flagged comments of all open lives one after the other, by keys alone. The queue
//! stands still under the hand: what came meanwhile is sorted in by the next key. Acts:
//! triage_view_acts.cpp.
class TriageView final : public QWidget {
    Q_OBJECT

public:
    TriageView(Live &live, QWidget *parent);

    //! Comes to the front: the queue as it is now.
    void begin();

Q_SIGNALS:
    void left();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void changeEvent(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    //! What Z takes back.
    struct Step {
        enum class Kind { Action, LookedAt, Exception } kind;
        TriageItem item;
        std::uint64_t action = 0;
        QString text = {};
    };

    void retranslate();
    void forget();
    void sortIn();
    void showQueue();
    void showItem();
    void showAround(const LiveFeed &feed, std::uint64_t row);
    void onChanged();
    void goBy(int steps);
    bool act(const QKeyEvent &event);
    bool act(Command command);
    void start(Action action);
    void openBox(Action action);
    void removeAll();
    void propose(UserId user, bool countsForLadder);
    void doProposed();
    void lookedAt();
    void noHit();
    void setRevealed(bool revealed);
    void undo();
    //! A press about this comment: to be counted, and taken back as one.
    void begun(const TriageItem &item, const QList<std::uint64_t> &acts);
    void onEnded(const PendingAction &action, JournalEntry::Outcome outcome);
    //! It was begun here and is not ours after all.
    void leaveOut(std::uint64_t action);
    QString countText() const;
    void settled(const QString &said);
    void dress();
    //! Words where there is room, else icons that are named.
    void fit();
    std::optional<Target> target() const;
    QString rowText(const TriageItem &item) const;
    //! What a comment says, or that it is blurred.
    QString shownWords(LiveId live, std::uint64_t row) const;

    Live &m_live;
    QList<TriageItem> m_queue;
    int m_current = -1;
    LadderStep m_proposed = LadderStep::Remove;
    bool m_isRevealed = false; //!< Its key is held.
    QList<Step> m_steps;
    int m_looked = 0;
    //! What was begun here and neither taken back nor refused: the act, and about whom.
    QHash<std::uint64_t, std::pair<Action, UserId>> m_counted;
    QListWidget *m_list;
    TextLabel *m_head;
    TextLabel *m_news;
    QListWidget *m_around;
    QWidget *m_judge;
    ForeignLabel *m_who;
    TextLabel *m_where;
    ForeignLabel *m_words;
    TextLabel *m_why;
    TextLabel *m_proposal;
    TextLabel *m_counts;
    EmptyState *m_empty;
    QWidget *m_main;
    QGridLayout *m_acts; // of it
    Button *m_remove;
    Button *m_block;
    Button *m_look;
    Button *m_noHit;
    Button *m_previous;
    Button *m_next;
    Button *m_undo;
    Button *m_back;
};

} // namespace wxm::live
