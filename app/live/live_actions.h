// SPDX-License-Identifier: MIT
#pragma once

#include "live/act_brake.h"
#include "live/live_api.h"
#include "live/live_journal.h"
#include "settings/settings.h"

#include <QTimer>

#include <list>

namespace wxm::live {

//! What a person can do in a live.
enum class Action {
    RemoveComment,
    PinComment,
    UnpinComment,
    BlockViewer,
    UnblockViewer,
    ApproveGuest,
    RejectGuest,
    KickGuest,
    AssignModerator,
    RevokeModerator,
};

//! Endpoint id of an action, for its capability.
QString endpointOf(Action action);

//! What an action is about, taken at the press: nothing that moves afterwards can change it.
struct Target {
    LiveId live;
    CommentId comment = {}; //!< For actions on comments.
    UserId user = {};
    QString name = {};   //!< Foreign text, for the words in the strip.
    QString words = {};  //!< Foreign text: what the comment says.
    QString reason = {}; //!< Why, in our own words: sent where the server takes it, kept anyway.
    QList<CommentId> also = {}; //!< More comments of the person that the act is for; in `words`.

    friend bool operator==(const Target &, const Target &) = default;
};

//! Something that is to be done.
struct Wanted {
    Action action = Action::RemoveComment;
    Target target;
};

//! One action on its way.
struct PendingAction {
    enum class State {
        Waiting, //!< Can be taken back until dueMs.
        Sending,
        Unconfirmed, //!< It went out and nobody knows what became of it.
        Refused,     //!< Stays until it is put away.
    };

    std::uint64_t id = 0;
    Action action = Action::RemoveComment;
    Target target;
    State state = State::Waiting;
    std::int64_t dueMs = 0;  //!< Monotonic: when it goes out, or is looked for again.
    std::int64_t undoMs = 0; //!< How long it waits in all.
    int checks = 0;
    bool isChecking = false;
    std::optional<ApiError> error = {};
    QByteArray key = {};
    OpId expected = OpId::None;
    std::uint64_t group = 0; //!< Begun as one with others, and taken back as one; 0: alone.
    EpochMs pressedMs = 0;
};

//! Actions of staff in lives. Each waits in a strip where it can be taken back, then goes out
//! exactly once, in order and not faster than ten a second; it is done by the answer or by the
//! event, whichever comes first. One that ended without proof is looked for at the server, never
//! sent again. Undo and brake: live_actions_undo.cpp. GUI thread.
class LiveActions final : public QObject {
    Q_OBJECT

public:
    LiveActions(LiveStore &store, LiveApi &api, Settings &settings, const Clock &clock,
        QObject *parent = nullptr);

    //! The number of the pending action; 0 if the same one is on its way already, or what it asks
    //! for is known to be so.
    std::uint64_t start(Action action, const Target &target);
    //! Begun by a rule while nobody is there: what a person presses is counted, this is not.
    std::uint64_t startByRule(Action action, const Target &target);
    //! Several as one press: seen as one and taken back as one. Those that were begun.
    QList<std::uint64_t> startAll(const QList<Wanted> &acts);
    //! Takes back what still waits; false if it is too late.
    bool undo(std::uint64_t id);
    //! With all that was begun as one with it.
    bool undoWithGroup(std::uint64_t id);
    //! Takes back what of these still waits; how many that were.
    int undoGroup(std::uint64_t group);
    //! Takes back the last one of this live that still waits, with all that was begun as one with
    //! it.
    bool undoLast(LiveId live);
    //! Takes back all that still waits, of this live or, invalid, of all; how many that were.
    int undoAll(LiveId live = {});
    void checkAgain(std::uint64_t id);
    //! Puts a refused or unconfirmed one away.
    void dismiss(std::uint64_t id);
    void clear();
    //! How many have not been answered yet, what is still in its undo time included.
    int held() const;
    //! Sends out what waits, in its order: there will be no later.
    void release();

    //! Too many were pressed within half a minute: what waits is held until a person answers.
    bool isBraked() const { return m_brake.isOn(); }
    int pressedLately() const { return m_brake.pressed(); }
    //! What is held goes out, and for some minutes nobody is asked again.
    void goOn();
    //! Takes back all that is held.
    int undoHeld();

    const std::list<PendingAction> &pending() const { return m_pending; }
    Capability capability(Action action) const { return m_api.capability(endpointOf(action)); }
    //! Milliseconds until it goes out.
    std::int64_t waitMs(const PendingAction &action) const;

    //! Writes a comment as ourselves. Its text is kept by the caller until this ends well.
    //! `key`: the same when a person sends the same words again.
    [[nodiscard]] QFuture<Result<Done>> comment(
        LiveId live, const QString &body, const QByteArray &key);
    //! Ends the stream for everybody; cannot be taken back, so it does not wait.
    [[nodiscard]] QFuture<Result<Done>> end(LiveId live, const QByteArray &key);
    Capability capabilityOf(const QString &endpoint) const { return m_api.capability(endpoint); }
    //! For one intention of a person.
    static QByteArray newKey();

public Q_SLOTS:
    //! Does what is due; called by the timer.
    void advance();

Q_SIGNALS:
    void changed();
    //! The brake went on, or off.
    void brakeChanged();
    //! It goes out to the server now.
    void sent(const wxm::live::PendingAction &action);
    //! How it ended. Unconfirmed is no last word: another end may follow.
    void ended(const wxm::live::PendingAction &action, wxm::live::JournalEntry::Outcome outcome);
    //! Somebody else did it before it went out: it is theirs, and no act of ours.
    void overtaken(const wxm::live::PendingAction &action);

private:
    using Pending = std::list<PendingAction>::iterator;

    Pending find(std::uint64_t id);
    OpId expect(Action action, const Target &target);
    std::uint64_t begin(Action action, const Target &target, std::uint64_t group);
    std::uint64_t startOne(Action action, const Target &target, bool isPress);
    void press();
    bool takeBack(Pending action);
    bool hasWaiting() const;
    void lookAtBrake(bool wasOn);
    void lookFor(Pending action, const ApiError &refusal);
    QFuture<Result<Done>> call(const PendingAction &action);
    void sendNext();
    void settle(std::uint64_t id, const Result<Done> &answer);
    void onReceived(const LiveEvent &event);
    void done(Pending action, bool byUs);
    void refuse(Pending action, const ApiError &error);
    void noteOutcome(const PendingAction &action, JournalEntry::Outcome outcome);
    void unconfirmed(Pending action);
    void check(Pending action);
    void onOutcomeChecked(std::uint64_t id, std::optional<bool> isDone);
    static bool waitsForCheck(const PendingAction &action);
    bool isBusy(LiveId live) const;
    bool isFirstOfItsTarget(const PendingAction &action) const;
    std::int64_t paceMs() const;
    void plan();

    LiveStore &m_store;
    LiveApi &m_api;
    Settings &m_settings;
    const Clock &m_clock;
    std::list<PendingAction> m_pending;
    std::uint64_t m_lastId = 0;
    std::uint64_t m_lastGroup = 0;
    ActBrake m_brake;
    std::optional<std::int64_t> m_lastSentMs; //!< Monotonic.
    int m_direct = 0;                         //!< Comments and ends of streams on their way.
    QTimer m_timer;
};

} // namespace wxm::live
