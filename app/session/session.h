// SPDX-License-Identifier: MIT
#pragma once

#include "api/api_calls.h"
#include "base/clock.h"
#include "net/token_gate.h"
#include "session/accounts.h"
#include "session/farewell.h"
#include "session/renewal_pace.h"
#include "session/token_vault.h"
#include "settings/settings.h"

#include <QPromise>
#include <QTimer>

#include <memory>
#include <vector>

namespace wxm {

//! What a person enters to sign in.
struct Credentials {
    QString phoneCode; //!< Digits without `+`.
    QString phone;     //!< Digits.
    QString password;
    QString userType; //!< The header `user_type`.
    bool keepSignedIn = true;
};

//! Who is signed in.
struct Identity {
    UserId id;
    QString name; //!< Foreign text; empty where the server does not tell.
    QString userType;
};

//! The figures of a token's life; tests shorten them.
struct SessionLimits {
    QList<int> refreshDelaysMs = {1'000, 3'000}; //!< Before a refresh without answer is repeated.
    //! How long a keychain may think before the person is asked for the password; its answer still
    //! counts later.
    int vaultAnswerMs = 10'000;
    //! Before the keychain is asked again for what another program may just be putting there.
    QList<int> vaultDelaysMs = {300, 1'000};
    int aheadPauseMs =
        30'000; //!< Between two renewals that nobody needs yet; doubled after failures.
    int aheadPauseMaxMs = 900'000;
    int tickMs =
        30'000; //!< How often the wall clock is looked at: it may jump, and machines sleep.
    RenewalLimits renewal = {};
};

//! The one sign-in of the program: token, identity, refresh. GUI thread.
//!
//! session.cpp: sign-in and sign-out; session_renewal.cpp: the renewal of the token;
//! session_vault.cpp: the keychain.
//!
//! The token leaves this class only for the Authorization header and the socket's CONNECT.
class Session final : public QObject, public TokenGate {
    Q_OBJECT

public:
    enum class State {
        SignedOut,
        SigningIn,
        Resuming, //!< The keychain is asked for the token of an account that is known.
        SignedIn,
    };
    enum class EndReason {
        ByPerson,
        Expired,     //!< The token could not be refreshed any more.
        Revoked,     //!< Signed out elsewhere or banned.
        NotAccepted, //!< The live server does not take this token at all.
        NotRenewed,  //!< The token is refused, and for a minute nothing came of renewing it.
    };
    Q_ENUM(EndReason)

    Session(ApiCalls &calls, TokenVault &vault, Settings &settings, const Clock &clock,
        QObject *parent = nullptr, SessionLimits limits = {});
    ~Session() override;

    State state() const { return m_state; }
    const Identity &identity() const { return m_identity; }
    //! Key of its account in the vault, kept there or not; empty while signed out.
    QString accountKey() const;
    QByteArray token() const { return m_token; }
    //! False once the keychain has refused: the person will have to sign in again next time.
    bool isStored() const { return m_isStored; }
    //! Why the keychain has not answered yet, while its answer would still sign in.
    enum class VaultWait { None, Silent, Locked, Absent };
    VaultWait vaultWait() const { return m_vaultWait; }
    //! Keeping the first sign-in will make the system ask for a password of a new keychain.
    [[nodiscard]] QFuture<bool> isVaultNew() { return m_vault.isNew(); }

    //! Signs in on the server that the REST client is set to.
    [[nodiscard]] QFuture<Result<Done>> signIn(const Credentials &credentials);
    //! Takes up the stored session of this server, if there is one: signed in as soon as the
    //! keychain has answered, verified behind.
    void resume();
    //! Ends the session here and on the server, and wipes the token everywhere; after what people
    //! were promised has gone out, or has had its time to.
    void signOut();
    //! Leaves the session as it is, to be resumed later: another account is to be used.
    void leave();

    //! What has to go out before any end of a session.
    Farewell &farewell() { return m_farewell; }

    //! Wipes an account that is not signed in now.
    void forget(const QString &key);

    //! Since the server issued the token; very much for one that was kept from an earlier run.
    std::int64_t tokenAgeMs() const;
    //! The server refuses the token and does not renew it: nothing can be sent until it does.
    bool isNotRenewed() const { return m_pace.isTroubled(); }
    //! Wall clock of the next try to renew it; 0 if none is planned.
    EpochMs nextRenewalMs() const;
    //! The server answers again: a renewal that only waits for that is tried now.
    void retryRenewal();

    QFuture<Result<QByteArray>> freshToken(const QByteArray &rejected) override;
    //! For who has no TokenGate reply to wait for: ends the session for `reason`.
    void end(EndReason reason);
    //! The live server called the token revoked: a refresh that is refused now says so to the
    //! person.
    void suspectRevoked() { m_isSuspect = true; }

Q_SIGNALS:
    //! There is a stored session; who it belongs to is known, the token is still asked for. Ends
    //! with signedIn(), nothingToResume() or signedOut().
    void resuming();
    void signedIn();
    void signedOut(wxm::Session::EndReason reason);
    //! The same session goes on with another token.
    void tokenChanged();
    void identityChanged();
    //! isNotRenewed() or the time of the next try is another.
    void renewalChanged();
    //! Nothing was stored, or it could not be read: the sign-in window is due.
    void nothingToResume();
    //! The keychain took or refused the token.
    void storedChanged(bool stored);
    //! The keychain would not delete the token of a session that has ended; it is tried again as
    //! soon as it opens, and in the next run.
    void wipeFailed(bool isLocked);
    //! What it would not delete is deleted now.
    void wipedLater();
    //! Another vaultWait().
    void vaultWaitChanged();

private:
    //! Somebody who waits for the end of a refresh.
    struct Waiter {
        std::shared_ptr<QPromise<Result<QByteArray>>> promise;
        bool isRejected = false; //!< The token was refused to them; others only queue behind.
    };

    //! Issued: the server has made it for us just now.
    enum class Origin { Issued, Kept };
    void adopt(const QByteArray &token, Origin origin);
    void store();
    void recall(const QString &key);
    void askVault(const QString &key);
    void vaultAnswered(const Result<QByteArray> &secret);
    void setVaultWait(VaultWait wait);
    void onVaultReachable();
    QFuture<Result<QByteArray>> readWithin(const QString &key);
    void wipeKey(const QString &key);
    void wipeAgain();
    void keepForWipe(const QString &key, bool isKept);
    void resumeWith(const QByteArray &token);
    void tellSignedOut(const QByteArray &token);
    bool hasAccount() const { return m_state == State::SignedIn || m_state == State::Resuming; }
    void learnIdentity();
    void refresh();
    void askForToken();
    void refreshed(const Result<QByteArray> &token);
    void askVaultForNewer(const ApiError &refusal, int look = 0);
    void renewed(const QByteArray &token, bool isOurs);
    void refreshFailed(const ApiError &error);
    void giveUp(const ApiError &refusal, EndReason reason);
    void askWhetherAlive(const ApiError &refusal);
    ApiError refusedAgain();
    void restBeforeRenewal(const ApiError &error);
    void renewalIsWell();
    void answerWaiting(const Result<QByteArray> &token);
    void planRefresh();
    void tick();
    void signOutNow();
    void endNow(EndReason reason);
    void wipe(EndReason reason);
    void close(EndReason reason);
    QString accountName(const Credentials &credentials) const;
    void remember();

    ApiCalls &m_calls;
    TokenVault &m_vault;
    Settings &m_settings;
    const Clock &m_clock;
    const SessionLimits m_limits;
    State m_state = State::SignedOut;
    Identity m_identity;
    QByteArray m_token;
    QString m_account;    //!< Last part of the vault key.
    KnownAccount m_known; //!< What is remembered of it, if it is kept.
    int m_generation = 0; //!< Counts sessions: an answer for an earlier one is dropped.
    bool m_keep = false;
    bool m_isStored = false;
    VaultWait m_vaultWait = VaultWait::None;
    bool m_isAsking = false; //!< The keychain, for the stored session.
    bool m_isRefreshing = false;
    bool m_isSuspect = false;
    int m_tries = 0;          //!< Of the running refresh.
    bool m_wasNeeded = false; //!< A refused token asked for the running refresh.
    RenewalPace m_pace;
    QTimer m_again;               //!< Renews a refused token that could not be renewed before.
    std::int64_t m_issuedMs = -1; //!< Monotonic; -1: not in this run.
    int m_aheadPauseMs = 0;
    EpochMs m_refreshDueMs = kUnknownTime;
    std::int64_t m_lastRefreshMs = 0; //!< Monotonic; of the last renewal that was tried.
    std::vector<Waiter> m_waiting;
    std::unique_ptr<Timer> m_refreshAhead;
    Farewell m_farewell;
    bool m_isLeaving = false; //!< Signing out, but for what goes out before.
};

} // namespace wxm
