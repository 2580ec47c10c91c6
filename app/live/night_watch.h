// SPDX-License-Identifier: MIT
#pragma once

#include "live/act_log.h"
#include "live/flagged_comments.h"

#include <QTimer>

#include <functional>
#include <map>

namespace wxm::live {

//! Removes what rules find while no moderator is there: rules that a person marked for it, of
//! comments that came since, never those of staff, and in no live whose staff is not known. Only
//! where the policy allows it and a person switched it on; each act goes the usual way, through the
//! strip and into the journal, where its begin and its end stand as well. Twenty within half a
//! minute stop it until a person lets it go on. GUI thread.
class NightWatch final : public QObject {
    Q_OBJECT

public:
    static constexpr int kMost = 20;
    static constexpr int kTickMs = 15'000;

    enum class State {
        Off,      //!< Not wanted, not allowed, or no rule is marked for it.
        Attended, //!< A moderator is there.
        Loosened, //!< Nobody is, but the rules are not as they were written.
        Watching,
        Stopped, //!< Too much at once: it waits for a person.
    };

    //! What ended a watch.
    enum class End {
        SomebodyCame,
        Stopped,     //!< By its brake.
        Loosened,    //!< The rules are not as they were written.
        NothingToDo, //!< Switched off, no rule is marked any more, or no live is open.
        ProgramClosed,
    };
    //! The same in the words of the window, with how many comments went.
    using EndWords = std::function<QString(End end, int removed)>;

    NightWatch(LiveStore &store, ModerationRules &rules, FlaggedComments &flagged,
        LiveActions &actions, ActLog &log, Settings &settings, const Clock &clock,
        QObject *parent = nullptr);
    ~NightWatch() override;

    State state() const { return m_state; }
    //! The administrator lets it be switched on here.
    bool isAllowed() const;
    //! A person did something here: the watch is theirs.
    void noteInput();
    //! After it stopped; the watch is whose press this was.
    void goOn();

    //! Open lives in which it does nothing, since nobody has told who their staff is, or who we
    //! are.
    const QList<LiveId> &withoutStaff() const { return m_withoutStaff; }
    //! Of the watches since it was read last: since when, and how many.
    EpochMs sinceMs() const { return m_sinceMs; }
    int removed() const { return m_removed; }
    void setRead();
    //! The session ended: what was done is not told to whoever comes next.
    void forget();
    //! Why a comment is removed, in the words of the window; `%1` is the rule.
    void setReason(const QString &words) { m_reason = words; }
    void setEndWords(EndWords words) { m_endWords = std::move(words); }

public Q_SLOTS:
    //! Called by a timer: time alone begins a watch.
    void look();

Q_SIGNALS:
    //! The state, withoutStaff(), or removed().
    void changed();

private:
    bool isSet() const;
    bool isWanted() const;
    bool isSomebodyThere() const;
    State stateNow() const;
    QList<LiveId> livesWithoutStaff() const;
    void become(State now);
    void begin();
    void logEnd(End end);
    void onFound(LiveId live);
    const moderation::Rule *ruleFor(const LiveRecord &record, const Flagged &flagged);
    void remove(LiveId live, const LiveRecord &record, const Flagged &flagged,
        const moderation::Rule &rule);

    LiveStore &m_store;
    ModerationRules &m_rules;
    FlaggedComments &m_flagged;
    LiveActions &m_actions;
    ActLog &m_log;
    Settings &m_settings;
    const Clock &m_clock;
    State m_state = State::Off;
    std::int64_t m_inputMs; //!< Monotonic: when a person last did something here.
    EpochMs m_sinceMs = 0;  //!< Of what is to be read.
    int m_removed = 0;
    int m_removedNow = 0; //!< Of them, those of the watch that goes on.
    QList<LiveId> m_withoutStaff;
    ActBrake m_brake;
    //! What was there when the watch began, or what was looked at since.
    struct Past {
        std::uint64_t endRow = 0;
        EpochMs newestMs = kUnknownTime; //!< By the server's clock, which may not be ours.
    };
    std::map<LiveId, Past> m_past;
    QString m_reason = QStringLiteral("%1");
    EndWords m_endWords;
    QTimer m_tick;
};

} // namespace wxm::live
