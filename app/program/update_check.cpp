// SPDX-License-Identifier: MIT
#include "program/update_check.h"

#include "base/then.h"
#include "program/ed25519.h"

#include <QLoggingCategory>

using namespace Qt::StringLiterals;

#ifndef WXM_UPDATE_URL
#define WXM_UPDATE_URL ""
#define WXM_UPDATE_KEY ""
#endif

namespace wxm {

namespace {

Q_LOGGING_CATEGORY(lcUpdate, "wxm.update")

constexpr std::int64_t kUpdateDayMs = 24 * 60 * 60 * 1000;
constexpr qsizetype kKeyBytes = 32;

} // namespace

UpdateSource UpdateSource::builtIn(const QString &currentVersion)
{
    return {.address = QUrl(QStringLiteral(WXM_UPDATE_URL), QUrl::StrictMode),
        .publicKey = QByteArray::fromHex(WXM_UPDATE_KEY),
        .current = readProgramVersion(currentVersion).value_or(ProgramVersion{})};
}

UpdateCheck::UpdateCheck(
    UpdateSource source, Fetch fetch, SettingsFile &file, const Clock &clock, QObject *parent)
    : QObject(parent)
    , m_source(std::move(source))
    , m_fetch(std::move(fetch))
    , m_clock(clock)
    , m_lastAsked(file, "update/lastAsked"_L1, {})
    , m_newestSeen(file, "update/newestSeen"_L1, {})
{
}

UpdateCheck::State UpdateCheck::state() const
{
    if (m_source.address.scheme() != "https"_L1 || m_source.publicKey.size() != kKeyBytes
        || !ed25519::isAvailable())
        return State::NotBuiltIn;
    if (!m_choice.allowedByPolicy)
        return State::OffByPolicy;
    if (!m_choice.wanted)
        return State::OffByPerson;
    // A last time in the future is that of a clock that was wrong; it must not silence us for
    // years.
    const std::int64_t since = m_clock.wallMs() - m_lastAsked().toLongLong();
    return since >= 0 && since < kUpdateDayMs ? State::Waiting : State::Due;
}

void UpdateCheck::tick()
{
    tellIfQuiet();
    if (state() != State::Due)
        return;
    // Written before asking, so that a fault or a crash is not repeated every start.
    m_lastAsked.set(QString::number(m_clock.wallMs()));
    QUrl address = m_source.address;
    const QString channel = m_choice.channel == "beta"_L1 ? u"beta"_s : u"stable"_s;
    address.setPath(
        address.path() + (address.path().endsWith(u'/') ? u""_s : u"/"_s) + channel + u".json"_s);
    then(m_fetch(address), this, [this](const Result<QByteArray> &file) { take(file); });
}

void UpdateCheck::take(const Result<QByteArray> &file)
{
    if (!file) {
        qCInfo(lcUpdate).noquote() << "not reached:" << file.error().detail;
        return;
    }
    auto notice = readUpdateNotice(*file, m_source.publicKey, m_source.address.host());
    if (!notice) {
        qCWarning(lcUpdate).noquote() << notice.error().detail;
        return;
    }
    // A person who chose stable is never told of what comes before a release.
    const bool early = notice->version.stage != ProgramVersion::Stage::Release;
    if (m_choice.channel != "beta"_L1 && (early || notice->channel != "stable"_L1))
        return;
    if (notice->expires <= m_clock.wallMs()) {
        qCWarning(lcUpdate) << "the notice has lapsed";
        return;
    }
    const auto seen = readProgramVersion(m_newestSeen());
    if (notice->version <= m_source.current || (seen && notice->version < *seen))
        return;
    m_newestSeen.set(notice->version.toString());
    if (m_told != notice->version)
        m_untold = std::move(*notice);
    tellIfQuiet();
}

void UpdateCheck::tellIfQuiet()
{
    if (!m_untold || m_isWriting() || !m_choice.allowedByPolicy || !m_choice.wanted)
        return;
    const UpdateNotice notice = *std::exchange(m_untold, std::nullopt);
    m_told = notice.version;
    Q_EMIT found(notice);
}

} // namespace wxm
