// SPDX-License-Identifier: MIT
#pragma once

#include "live/live_api.h"
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
    QString name = {};  //!< Foreign text, for the words in the strip.
    QString words = {}; //!< Foreign text: what the comment says.

    friend bool operator==(const Target &, const Target &) = default;
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
};

//! Actions of staff in lives. Each waits in a strip where it can be taken back, then goes out
//! exactly once, in order and not faster than ten a second; it is done by the answer or by the event, whichever comes first. One
//! that ended without proof is looked for at the server, never sent again. GUI thread.
class LiveActions final : public QObject {
    Q_OBJECT

public:
    LiveActions(LiveStore &store, LiveApi &api, Settings &settings, const Clock &clock,
        QObject *parent = nullptr);

    //! The number of the pending action; 0 if the same one is on its way already, or what it asks for
    //! is known to be so.
    std::uint64_t start(Action action, const Target &target);
    //! Takes back what still waits; false if it is too late.
    bool undo(std::uint64_t id);
    //! Takes back the last one of this live that still waits.
    bool undoLast(LiveId live);
    void checkAgain(std::uint64_t id);
    //! Puts a refused or unconfirmed one away.
    void dismiss(std::uint64_t id);
    void clear();
    //! How many have not been answered yet, what is still in its undo time included.
    int held() const;
    //! Sends out what waits, in its order: there will be no later.
    void release();

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

private:
    using Pending = std::list<PendingAction>::iterator;

    Pending find(std::uint64_t id);
    OpId expect(Action action, const Target &target);
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
    std::optional<std::int64_t> m_lastSentMs; //!< Monotonic.
    int m_direct = 0; //!< Comments and ends of streams on their way.
    QTimer m_timer;
};

} // namespace wxm::live
