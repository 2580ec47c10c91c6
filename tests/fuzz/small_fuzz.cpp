// SPDX-License-Identifier: MIT
// Small readers: addresses, times, headers, tokens, policies, endpoint maps, notices.
#include "api/endpoint_map.h"
#include "base/iso_time.h"
#include "fuzz.h"
#include "net/retry_after.h"
#include "net/server_url.h"
#include "program/program_version.h"
#include "program/update_notice.h"
#include "program/wxm_address.h"
#include "session/jwt.h"
#include "settings/policy.h"
#include "settings/settings.h"

using namespace wxm;

namespace {

constexpr EpochMs k2000 = 946'684'800'000;
constexpr EpochMs k2100 = 4'102'444'800'000;

void addresses(const QString &text)
{
    if (const auto address = readWxmAddress(text)) {
        FUZZ_CHECK(address->id > 0);
        FUZZ_CHECK(readWxmAddress(address->toString()) == address);
    }
    if (const auto origin = readServerUrl(text)) {
        FUZZ_CHECK(
            !origin->host().isEmpty() && origin->userInfo().isEmpty() && !origin->hasQuery());
        FUZZ_CHECK(origin->scheme() == QLatin1String("https")
            || (origin->scheme() == QLatin1String("http") && isLoopbackHost(origin->host())));
    }
}

void times(std::string_view bytes)
{
    const auto ms = readIsoTime(bytes);
    FUZZ_CHECK(ms == kUnknownTime || (ms >= k2000 && ms <= k2100));
    const auto wait =
        readRetryAfter(QByteArray(bytes.data(), qsizetype(bytes.size())), 1'780'000'000'000, 300);
    FUZZ_CHECK(wait >= 1 && wait <= 300);
}

void documents(const QByteArray &bytes)
{
    if (const auto policy = readPolicy(bytes, QStringLiteral("policy.json"))) {
        SettingsFile file{QString()};
        Settings settings(file);
        applyPolicy(*policy, settings);
        FUZZ_CHECK(settings.replyLength() >= 1 && settings.replyLength() <= 16'000);
        FUZZ_CHECK(settings.mostFeeds() >= 1 && settings.mostFeeds() <= 12);
    }
    auto map = EndpointMap::builtIn();
    (void)map.override(bytes, QStringLiteral("endpoints.json"));
    FUZZ_CHECK(
        map.find(QStringLiteral("auth.login")).has_value()); // documented: cannot be switched off
    FUZZ_CHECK(!readUpdateNotice(bytes, QByteArray(32, 'k'), QStringLiteral("updates.example")));
    SettingsFile file{QString()};
    const Settings settings(file);
    (void)file.import(bytes);
    FUZZ_CHECK(settings.undoSeconds() >= 0 && settings.undoSeconds() <= 10);
    FUZZ_CHECK(settings.storedAccount().isEmpty()); // personal: never from a file of somebody else
}

void tokens(const QByteArray &bytes)
{
    const auto claims = readClaims(bytes);
    FUZZ_CHECK(claims.subject.value >= 0 && claims.expiresMs >= 0 && claims.issuedMs >= 0);
    if (isToken(bytes))
        for (const char c : bytes)
            FUZZ_CHECK(c > 0x20 && c < 0x7F); // may stand in a header
    (void)readProgramVersion(QString::fromUtf8(bytes));
}

} // namespace

void fuzzOne(std::string_view bytes)
{
    const int choice = takeChoice(bytes, 4);
    const QByteArray array(bytes.data(), qsizetype(bytes.size()));
    switch (choice) {
    case 0:
        return addresses(QString::fromUtf8(array));
    case 1:
        return times(bytes);
    case 2:
        return documents(array);
    default:
        return tokens(array);
    }
}
