// SPDX-License-Identifier: MIT
#include "settings/policy.h"

#include <QFile>
#include <QSettings>

using namespace Qt::StringLiterals;

// Where each system keeps what an administrator decides. The registry and managed preferences hold
// the same keys as the file (readPolicyValues).

namespace wxm {

namespace {

Result<Policy> fromFile(const QString &fileName, bool mustExist)
{
    QFile file(fileName);
    if (!mustExist && !file.exists())
        return Policy{};
    if (!file.open(QIODevice::ReadOnly))
        return failure(ApiError::Kind::Refused, fileName + u": "_s + file.errorString());
    return readPolicy(file.readAll(), fileName);
}

#if defined(Q_OS_WIN) || defined(Q_OS_MACOS)

Result<Policy> fromNative(const QString &place)
{
    const QSettings store(place, QSettings::NativeFormat);
    QVariantMap values;
    for (const auto &key : store.allKeys()) // single settings have keys of their own
        values.insert(key, store.value(key));
    return readPolicyValues(values, place);
}

#endif

} // namespace

QString machinePolicyPlace()
{
#if defined(Q_OS_WIN)
    return u"HKEY_LOCAL_MACHINE\\Software\\Policies\\WXM\\Console"_s;
#elif defined(Q_OS_MACOS)
    return u"/Library/Managed Preferences/com.prompita.wxm.console.plist"_s;
#else
    return u"/etc/wxm-console/policy.json"_s;
#endif
}

Result<Policy> firstPolicy(const QStringList &places)
{
    for (const auto &place : places) {
        auto policy = fromFile(place, false);
        // One that cannot be read is the policy: to pass it over would set free what it forbids.
        if (!policy || !policy->source.isEmpty())
            return policy;
    }
    return Policy{};
}

Result<Policy> machinePolicy(const QString &fileName)
{
    if (!fileName.isEmpty())
        return fromFile(fileName, true);
#if defined(Q_OS_WIN) || defined(Q_OS_MACOS)
    return fromNative(machinePolicyPlace());
#else
    // A Flatpak has the /etc of its runtime and sees that of the computer there. So does a
    // container that is given the host: a policy of the computer holds in it as well.
    return firstPolicy({machinePolicyPlace(), u"/run/host"_s + machinePolicyPlace()});
#endif
}

} // namespace wxm
