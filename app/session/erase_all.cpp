// SPDX-License-Identifier: MIT
#include "session/erase_all.h"

#include "base/file_seal.h"
#include "base/then.h"
#include "session/accounts.h"
#include "session/file_key.h"
#include "session/proxy_sign_in.h"
#include "session/token_vault.h"
#include "settings/settings.h"

#include <QDir>
#include <QFileInfo>
#include <QLockFile>
#include <QPromise>
#include <QSet>

#include <algorithm>
#include <memory>
#include <vector>

using namespace Qt::StringLiterals;

namespace wxm {

namespace {

//! One profile that nobody works in now, nor will while this stands.
struct Held {
    QString folder;
    std::unique_ptr<QLockFile> lock;
    QStringList keys; //!< Of its entries in the keychain.
    bool isForgotten = true;
};

//! Whether the keychain has, or had, a key for the files of this profile.
bool hasSealedLines(const QString &folder)
{
    const auto files = QDir(folder).entryInfoList({u"*.jsonl"_s}, QDir::Files);
    return std::any_of(files.begin(), files.end(),
        [](const QFileInfo &one) { return FileSeal::isIn(one.filePath()); });
}

QStringList keysOf(const QString &folder)
{
    SettingsFile file(folder + u"/settings.json"_s);
    file.setReadOnly();
    Settings settings(file);
    const auto toWipe = settings.keysToWipe();
    QSet<QString> keys(toWipe.begin(), toWipe.end());
    keys.insert(settings.storedAccount());
    for (const auto &account : Accounts(settings).all())
        keys.insert(account.key);
    for (const auto &proxy : settings.proxiesKept())
        keys.insert(ProxySignIn::keyOf(proxy));
    if (hasSealedLines(folder))
        keys.insert(fileKeyName(folder));
    keys.remove({});
    return keys.values();
}

struct Run {
    std::vector<Held> profiles;
    Erased erased;
    std::size_t waiting = 0;
    QPromise<Erased> promise;

    //! The keychain has answered for all of them.
    void end()
    {
        for (auto &profile : profiles) {
            if (!profile.isForgotten)
                continue; // its settings say which entries are left
            profile.lock->unlock();
            if (QDir(profile.folder).removeRecursively())
                ++erased.profiles;
            else
                ++erased.open;
        }
        promise.addResult(erased);
        promise.finish();
    }
};

} // namespace

QFuture<Erased> eraseEverything(const QString &folder, TokenVault &vault, QObject *context)
{
    auto run = std::make_shared<Run>();
    run->promise.start();
    const auto folders =
        QDir(folder).entryInfoList(QDir::Dirs | QDir::NoDotAndDotDot | QDir::Hidden);
    for (const auto &one : folders) {
        if (one.isSymLink())
            continue; // put there by another program
        const auto path = one.filePath();
        auto lock = std::make_unique<QLockFile>(path + u"/lock"_s);
        lock->setStaleLockTime(0);
        if (!lock->tryLock(0)) {
            ++run->erased.open;
            continue;
        }
        run->profiles.push_back({path, std::move(lock), keysOf(path)});
        run->waiting += std::size_t(run->profiles.back().keys.size());
    }
    auto future = run->promise.future();
    if (run->waiting == 0)
        run->end();
    for (std::size_t i = 0; i < run->profiles.size(); ++i)
        for (const auto &key : std::as_const(run->profiles[i].keys))
            then(vault.remove(key), context, [run, i](const Result<Done> &removed) {
                if (!removed) {
                    ++run->erased.keptEntries;
                    run->profiles[i].isForgotten = false;
                }
                if (--run->waiting == 0)
                    run->end();
            });
    return future;
}

} // namespace wxm
