// SPDX-License-Identifier: MIT
// The product's keychain behind a command line, a process for each call: `write KEY`, `read KEY`,
// `remove KEY`, `remove-when-open KEY`. A secret comes in on stdin and goes out on stdout. Ends
// with 0, or with 1 and the error on stderr.
#include "base/then.h"
#include "session/chunked_vault.h"
#include "session/keychain_vault.h"

#include <QCoreApplication>
#include <QTimer>

#include <cstdio>
#include <iostream>
#include <iterator>

using namespace Qt::StringLiterals;
using namespace wxm;

namespace {

int say(const ApiError &error)
{
    std::fprintf(stderr, "error %d: %s\n", int(error.kind), qPrintable(error.detail));
    return 1;
}

//! Until it is gone for certain.
void removeWhenOpen(ChunkedVault &vault, const QString &key)
{
    const auto end = [](const Result<Done> &done) {
        if (done)
            QCoreApplication::exit(0);
        else
            say(done.error());
    };
    vault.whenReachable(&vault, [&vault, key, end] { then(vault.remove(key), &vault, end); });
    then(vault.remove(key), &vault, end);
}

void run(ChunkedVault &vault, const QString &verb, const QString &key)
{
    const auto end = [](const Result<Done> &done) {
        QCoreApplication::exit(done ? 0 : say(done.error()));
    };
    if (verb == "write"_L1) {
        const std::string secret{std::istreambuf_iterator<char>(std::cin), {}};
        then(vault.write(key, QByteArray::fromStdString(secret)), &vault, end);
    } else if (verb == "remove-when-open"_L1) {
        removeWhenOpen(vault, key);
    } else if (verb == "remove"_L1) {
        then(vault.remove(key), &vault, end);
    } else {
        then(vault.read(key), &vault, [](const Result<QByteArray> &secret) {
            if (secret)
                std::fwrite(secret->constData(), 1, size_t(secret->size()), stdout);
            QCoreApplication::exit(secret ? 0 : say(secret.error()));
        });
    }
}

} // namespace

int main(int argc, char *argv[])
{
    QCoreApplication application(argc, argv);
    const auto arguments = QCoreApplication::arguments();
    KeychainVault keychain;
    ChunkedVault vault(keychain);
    QTimer::singleShot(0, &vault, [&] { run(vault, arguments.value(1), arguments.value(2)); });
    return QCoreApplication::exec();
}
