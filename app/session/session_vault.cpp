// SPDX-License-Identifier: MIT
#include "base/then.h"
#include "session/jwt.h"
#include "session/session.h"
#include "session/token_reply.h"
#include "session/vault_key.h"

#include <QLoggingCategory>

#include <memory>

using namespace Qt::StringLiterals;

// What the session does with the keychain, whose answers may come late, or be that it is locked.

Q_LOGGING_CATEGORY(lcVault, "wxm.session.vault", QtInfoMsg)

namespace wxm {

//! A late answer counts: a person may have had to open the keychain first.
void Session::store()
{
    if (!m_keep)
        return;
    const QString key = vaultKey(m_calls.rest().server(), m_account);
    keepForWipe(key, false);
    auto isAnswered = std::make_shared<bool>(false);
    QTimer::singleShot(m_limits.vaultAnswerMs, this, [this, isAnswered, era = m_generation] {
        if (era == m_generation && !*isAnswered && !m_isStored)
            Q_EMIT storedChanged(false);
    });
    then(m_vault.write(key, m_token), this,
        [this, key, isAnswered, era = m_generation](const Result<Done> &written) {
            *isAnswered = true;
            if (era != m_generation)
                return; // signed out meanwhile, and wiped behind this write
            m_isStored = written.has_value();
            m_settings.storedAccount.set(written ? key : QString());
            if (written)
                remember();
            else
                qCWarning(lcVault)
                    << "the sign-in is kept in memory only:" << written.error().detail;
            Q_EMIT storedChanged(m_isStored);
        });
}

void Session::askVault(const QString &key)
{
    m_isAsking = true;
    then(m_vault.read(key), this, [this, era = m_generation](const Result<QByteArray> &secret) {
        if (era != m_generation)
            return; // signed in by hand meanwhile, or out
        m_isAsking = false;
        vaultAnswered(secret);
    });
}

//! Also long after the person was asked for the password, if they have not signed in since.
void Session::vaultAnswered(const Result<QByteArray> &secret)
{
    const bool isLate = m_vaultWait != VaultWait::None;
    if (m_state != State::Resuming && !isLate)
        return;
    if (secret && isToken(*secret)) {
        m_isStored = true;
        setVaultWait(VaultWait::None);
        resumeWith(*secret);
        return;
    }
    m_state = State::SignedOut;
    m_isStored = false;
    if (secret)
        setVaultWait(VaultWait::None);
    else
        setVaultWait(isLockedKeychain(secret.error()) ? VaultWait::Locked : VaultWait::Absent);
    if (!isLate)
        Q_EMIT nothingToResume();
}

void Session::setVaultWait(VaultWait wait)
{
    if (std::exchange(m_vaultWait, wait) != wait)
        Q_EMIT vaultWaitChanged();
}

//! The keychain has come, or was opened: what it could not do before is tried again.
void Session::onVaultReachable()
{
    wipeAgain();
    const QString key = m_settings.storedAccount();
    if (m_vaultWait != VaultWait::None && !m_isAsking && isKeyOf(key, m_calls.rest().server()))
        askVault(key);
}

//! For who cannot wait for as long as a person needs.
QFuture<Result<QByteArray>> Session::readWithin(const QString &key)
{
    auto promise = std::make_shared<QPromise<Result<QByteArray>>>();
    promise->start();
    const auto end = [promise](const Result<QByteArray> &result) {
        if (promise->future().isFinished())
            return;
        promise->addResult(result);
        promise->finish();
    };
    then(m_vault.read(key), this, end);
    QTimer::singleShot(m_limits.vaultAnswerMs, this, [end] {
        end(failure(ApiError{.kind = ApiError::Kind::Timeout, .detail = u"keychain"_s}));
    });
    return promise->future();
}

//! Written down before it is tried, so that a later run goes on where this one could not.
void Session::wipeKey(const QString &key)
{
    keepForWipe(key, true);
    then(m_vault.remove(key), this, [this, key](const Result<Done> &removed) {
        if (removed) {
            keepForWipe(key, false);
            return;
        }
        qCWarning(lcVault) << "the keychain kept the sign-in:" << removed.error().detail;
        Q_EMIT wipeFailed(isLockedKeychain(removed.error()));
    });
}

void Session::wipeAgain()
{
    const auto keys = m_settings.keysToWipe();
    for (const auto &key : keys) {
        then(m_vault.remove(key), this, [this, key](const Result<Done> &removed) {
            if (!removed || !m_settings.keysToWipe().contains(key))
                return;
            keepForWipe(key, false);
            Q_EMIT wipedLater();
        });
    }
}

void Session::keepForWipe(const QString &key, bool isKept)
{
    auto keys = m_settings.keysToWipe();
    const bool wasKept = keys.removeAll(key) > 0;
    if (isKept)
        keys.append(key);
    if (isKept != wasKept)
        m_settings.keysToWipe.set(keys);
}

} // namespace wxm
