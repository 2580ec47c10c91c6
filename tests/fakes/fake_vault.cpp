// SPDX-License-Identifier: MIT
#include "fakes/fake_vault.h"

#include <QTimer>

namespace wxm::fakes {

void FakeVault::open()
{
    mood = Mood::Works;
    for (const auto &late : std::exchange(m_silent, {}))
        late();
    for (const auto &[context, act] : m_toTell)
        if (context)
            act();
}

void FakeVault::whenReachable(QObject *context, std::function<void()> act)
{
    m_toTell.append({context, std::move(act)});
}

QFuture<Result<QByteArray>> FakeVault::read(const QString &key)
{
    ++reads;
    if (whenRead)
        whenRead();
    return answer<QByteArray>([this, key] { return secrets.value(key); });
}

QFuture<Result<Done>> FakeVault::write(const QString &key, const QByteArray &secret)
{
    ++writes;
    return answer<Done>([this, key, secret] {
        secrets.insert(key, secret);
        tellChanged();
        return Done{};
    });
}

QFuture<Result<Done>> FakeVault::remove(const QString &key)
{
    ++removals;
    return answer<Done>([this, key] {
        secrets.remove(key);
        tellChanged();
        return Done{};
    });
}

void FakeVault::tellChanged() const
{
    if (whenChanged)
        whenChanged();
}

} // namespace wxm::fakes
