// SPDX-License-Identifier: MIT
#pragma once

#include "live/moderation_rules.h"
#include "live/stream_log.h"

#include <array>

namespace wxm::live {

//! What is switched on when many come at once to do harm, and switched back when they are gone.
//! Each step goes back to what it was before; that is kept in the settings, so that a program that
//! ended in the midst of a raid still knows it. GUI thread.
class Emergency final : public QObject {
    Q_OBJECT

public:
    //! In the order in which they help.
    enum class Step {
        LooseRules,  //!< All rules of words at their loosest.
        GatherWaves, //!< What many say stands in one row.
        SlowActs,    //!< Every act waits long enough to be taken back.
        LogLives,    //!< What is said is written down, for the evidence.
        StopList,    //!< The words of the raid.
    };
    static constexpr std::array kSteps{
        Step::LooseRules, Step::GatherWaves, Step::SlowActs, Step::LogLives, Step::StopList};
    static constexpr int kSlowSeconds = 10;

    //! Why a step cannot be switched.
    enum class Hindrance {
        None,
        Policy,  //!< The administrator decides it.
        NoWords, //!< The stop list is empty.
        NoDisk,  //!< Nothing is kept on this computer.
    };

    Emergency(Settings &settings, ModerationRules &rules, LiveStore &store, StreamLog &logs,
        QObject *parent = nullptr);

    bool isOn(Step step) const;
    Hindrance hindrance(Step step) const;
    void setOn(Step step, bool isOn);
    //! It was off, and a person switched it on here.
    bool isFromHere(Step step) const;
    //! How many are on from here.
    int switchedOn() const;
    //! Each that is on from here as it was before.
    void allBack();

    //! Words of the stop list.
    qsizetype stopWords() const;
    //! One more of them, which switches the list on. False: nothing was changed.
    bool addStopWord(const QString &word);

Q_SIGNALS:
    void changed();

private:
    bool isInForce(Step step) const;
    bool has(const QString &note) const { return m_settings.emergency().contains(note); }
    void note(const QStringList &notes);
    void forget(const QString &beginning);
    QString noteOf(const QString &beginning) const;
    void setStopList(bool isOn);
    void setLogs(bool isOn);

    Settings &m_settings;
    ModerationRules &m_rules;
    LiveStore &m_store;
    StreamLog &m_logs;
};

//! Somebody of the staff of open lives, who may be asked for help.
struct ShiftMate {
    UserId id;
    QString name = {}; //!< Foreign text; empty where nobody knows it.
    QList<LiveId> lives = {};
};
//! The moderators of the open lives without ourselves, those of most lives first.
QList<ShiftMate> shiftMates(const LiveStore &store);

} // namespace wxm::live
