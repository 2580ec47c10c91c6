// SPDX-License-Identifier: MIT
#include "session/accounts.h"

#include "settings/settings.h"

#include <QJsonDocument>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace wxm {

namespace {

QString written(const KnownAccount &account)
{
    return QString::fromUtf8(
        QJsonDocument(QJsonObject{{u"key"_s, account.key}, {u"server"_s, account.server},
                          {u"phone_code"_s, account.phoneCode}, {u"phone"_s, account.phone},
                          {u"user_type"_s, account.userType}, {u"name"_s, account.name}})
            .toJson(QJsonDocument::Compact));
}

KnownAccount read(const QString &text)
{
    const auto json = QJsonDocument::fromJson(text.toUtf8());
    return {.key = json["key"_L1].toString(),
        .server = json["server"_L1].toString(),
        .phoneCode = json["phone_code"_L1].toString(),
        .phone = json["phone"_L1].toString(),
        .userType = json["user_type"_L1].toString(),
        .name = json["name"_L1].toString()};
}

} // namespace

QList<KnownAccount> Accounts::all() const
{
    QList<KnownAccount> accounts;
    for (const auto &text : m_settings.accounts())
        if (auto account = read(text); !account.key.isEmpty() && accounts.size() < kMost)
            accounts.append(std::move(account));
    return accounts;
}

QStringList Accounts::remember(KnownAccount account)
{
    auto accounts = all();
    const auto at = std::find_if(accounts.begin(), accounts.end(),
        [&](const KnownAccount &known) { return known.key == account.key; });
    if (at != accounts.end()) {
        if (account.name.isEmpty())
            account.name = at->name;
        accounts.erase(at);
    }
    accounts.prepend(std::move(account));
    QStringList dropped;
    while (accounts.size() > kMost)
        dropped.append(accounts.takeLast().key);
    write(accounts);
    return dropped;
}

void Accounts::forget(const QString &key)
{
    auto accounts = all();
    accounts.removeIf([&](const KnownAccount &known) { return known.key == key; });
    write(accounts);
}

void Accounts::write(const QList<KnownAccount> &accounts)
{
    QStringList texts;
    for (const auto &account : accounts)
        texts.append(written(account));
    m_settings.accounts.set(texts);
}

QString maskedPhone(const KnownAccount &account)
{
    return u"+%1 •••• %2"_s.arg(
        account.phoneCode, account.phone.right(account.phone.size() > 6 ? 4 : 2));
}

} // namespace wxm
