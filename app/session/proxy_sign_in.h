// SPDX-License-Identifier: MIT
#pragma once

#include "base/obstacle.h"
#include "net/proxy_passwords.h"
#include "session/token_vault.h"
#include "settings/settings.h"

#include <QFuture>
#include <QObject>
#include <QPromise>
#include <QSet>
#include <QUrl>

#include <memory>
#include <optional>

namespace wxm {

class ProxyTrial;

//! Signing in at a proxy. One that wants a password gets what the keychain has for it; where that
//! is nothing, or is refused, a person is asked, once: no other try is made until they answer. What
//! they enter is tried before it is kept, in place of what was kept before. Belongs to the
//! computer, not to an account of the platform: it outlives a sign-out. GUI thread.
class ProxySignIn final : public QObject {
    Q_OBJECT

public:
    struct Question {
        QString proxy; //!< host:port
        QString user;  //!< Of what was refused.
        bool wasRefused = false;

        friend bool operator==(const Question &, const Question &) = default;
    };

    //! `vaultAnswerMs`: how long a keychain may think before the person is asked; its answer counts
    //! later, too.
    ProxySignIn(std::shared_ptr<ProxyPasswords> passwords, TokenVault &vault, Settings &settings,
        QObject *parent = nullptr, int vaultAnswerMs = 5'000);
    ~ProxySignIn() override;

    //! The proxy refused a connection to `server`. True: it may be tried again with what
    //! ProxyPasswords has now. For ProxyRoute::setCure().
    QFuture<bool> cure(const QNetworkProxy &refused, const QUrl &server);

    //! What a person is asked.
    const std::optional<Question> &question() const { return m_question; }
    //! Their answer, tried at the proxy. Unauthorized: it does not take it, and the question stays.
    QFuture<Result<Done>> answer(const ProxyPassword &password);

    //! Its entry in the keychain.
    static QString keyOf(const QString &proxy);
    //! The proxies that the keychain has a password for.
    QStringList kept() const { return m_settings.proxiesKept(); }
    //! Done when it is gone from the keychain and from this run.
    QFuture<Result<Done>> forget(const QString &proxy);

Q_SIGNALS:
    void questionChanged();
    //! A proxy takes what it did not take before: what waits can go on.
    void letThrough();
    //! The keychain did not take the password: it is used until the program ends.
    void notKept();

private:
    void ask(const Question &question);
    void settleQuestion();
    void readKept(const QString &proxy, const std::shared_ptr<QPromise<bool>> &promise);
    void take(const QString &proxy, const ProxyPassword &password);
    void keep(const QString &proxy, const ProxyPassword &password);
    void note(const QString &proxy, bool isKept);

    std::shared_ptr<ProxyPasswords> m_passwords;
    TokenVault &m_vault;
    Settings &m_settings;
    const int m_vaultAnswerMs;
    QNetworkProxy m_refused;
    QUrl m_server;
    std::optional<Question> m_question;
    QSet<QString> m_read; //!< Proxies whose entry of the keychain was looked up in this run.
    std::unique_ptr<ProxyTrial> m_trial;
};

} // namespace wxm
