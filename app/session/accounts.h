// SPDX-License-Identifier: MIT
#pragma once

#include <QList>
#include <QString>

namespace wxm {

struct Settings;

//! An account whose sign-in the keychain holds. The token itself is nowhere but there.
struct KnownAccount {
    QString key;    //!< Its entry in the keychain, see vaultKey().
    QString server; //!< An origin.
    QString phoneCode;
    QString phone;
    QString userType;
    QString name = {}; //!< Foreign text; empty until the server has told it.

    friend bool operator==(const KnownAccount &, const KnownAccount &) = default;
};

//! The accounts that this profile remembers, the last used first. Kept in the settings file, which
//! only its person can read, and left out of an export. GUI thread.
class Accounts {
public:
    static constexpr qsizetype kMost = 4;

    explicit Accounts(Settings &settings) : m_settings(settings) { }

    QList<KnownAccount> all() const;
    //! Puts it first; an empty name keeps the one that is known. Those over kMost fall out: the
    //! keys to wipe are returned.
    QStringList remember(KnownAccount account);
    void forget(const QString &key);

private:
    void write(const QList<KnownAccount> &accounts);

    Settings &m_settings;
};

//! `+966 •••• 4567`: enough to tell one's own numbers apart, too little for who looks on.
QString maskedPhone(const KnownAccount &account);

} // namespace wxm
