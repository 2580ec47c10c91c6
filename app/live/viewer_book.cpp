// SPDX-License-Identifier: MIT
#include "live/viewer_book.h"

#include "base/on_pool.h"

#include <QCryptographicHash>
#include <QFile>
#include <QtEndian>

#include <algorithm>
#include <memory>
#include <utility>
#include <vector>

using namespace Qt::StringLiterals;

namespace wxm::live {

namespace {

constexpr int kSaveDelayMs = 60'000;
constexpr EpochMs kHourMs = 3'600'000;
constexpr qsizetype kEntry = 16; //!< Bytes: number, hour of the last visit, hour of the one before.
constexpr QByteArrayView kHead("wxm-viewers 1\n");

quint32 hourOf(EpochMs ms) { return quint32(std::max<EpochMs>(ms, 0) / kHourMs); }

} // namespace

ViewerBook::ViewerBook(Settings &settings, const Clock &clock, QObject *parent)
    : QObject(parent)
    , m_settings(settings)
    , m_clock(clock)
{
    m_soon.setSingleShot(true);
    m_soon.setInterval(kSaveDelayMs);
    connect(&m_soon, &QTimer::timeout, this, &ViewerBook::saveNow);
    settings.remembersViewers.follow(this, [this](bool isWanted) {
        if (std::exchange(m_isWanted, isWanted) == isWanted)
            return;
        m_visits.clear();
        if (isWanted)
            load();
        else
            saveNow(); // nobody: what was kept is gone
        Q_EMIT changed();
    });
}

ViewerBook::~ViewerBook()
{
    if (m_soon.isActive())
        saveNow();
}

void ViewerBook::open(
    const QString &folder, std::function<void(const QString &, const QByteArray &)> save)
{
    m_folder = folder;
    m_save = std::move(save);
    load();
}

void ViewerBook::setAccount(const QString &account)
{
    if (account == m_account)
        return;
    if (m_soon.isActive())
        saveNow();
    m_account = account;
    m_visits.clear();
    load();
    Q_EMIT changed();
}

//! The name of the file tells nobody whose it is.
QString ViewerBook::path() const
{
    if (m_folder.isEmpty() || m_account.isEmpty())
        return {};
    const auto sum = QCryptographicHash::hash(m_account.toUtf8(), QCryptographicHash::Sha256);
    return m_folder + u"/viewers-"_s + QString::fromLatin1(sum.toHex().left(16)) + u".bin"_s;
}

ViewerBook::Visits ViewerBook::read(const QString &path, const QString &account)
{
    QFile file(path);
    const auto head = kHead.toByteArray() + account.toUtf8() + '\n';
    if (!file.open(QFile::ReadOnly) || file.size() > head.size() + 2 * kMost * kEntry)
        return {};
    const auto bytes = file.readAll();
    Visits found;
    if (!bytes.startsWith(head))
        return found;
    found.reserve((bytes.size() - head.size()) / kEntry);
    for (auto at = head.size(); at + kEntry <= bytes.size(); at += kEntry) {
        const auto *entry = bytes.constData() + at;
        if (const auto user = qFromLittleEndian<qint64>(entry); user > 0)
            found.insert(user,
                {qFromLittleEndian<quint32>(entry + 8), qFromLittleEndian<quint32>(entry + 12)});
    }
    return found;
}

//! Who wrote before the file was read stays known as that.
void ViewerBook::load()
{
    const auto file = path();
    if (file.isEmpty() || !m_isWanted)
        return;
    const auto take = [this, file](const Visits &kept) {
        if (file != path() || !m_isWanted)
            return; // another account by now
        const auto early = std::exchange(m_visits, kept);
        for (auto one = early.cbegin(); one != early.cend(); ++one)
            meet(UserId{one.key()});
        Q_EMIT changed();
    };
    onPool(
        this, [file, account = m_account] { return read(file, account); }, take);
}

void ViewerBook::meet(UserId user)
{
    if (!user.isValid() || !m_isWanted)
        return;
    const auto now = hourOf(m_clock.wallMs());
    auto &visit = m_visits[user.value];
    if (visit.lastHour == now)
        return;
    if (visit.lastHour > 0 && now - visit.lastHour >= kVisitMs / kHourMs)
        visit.beforeHour = visit.lastHour;
    visit.lastHour = now;
    if (m_visits.size() > kMost + kMost / 10)
        prune();
    if (m_save && !m_soon.isActive())
        m_soon.start();
}

std::optional<EpochMs> ViewerBook::before(UserId user) const
{
    const auto known = m_visits.constFind(user.value);
    if (known == m_visits.cend() || known->beforeHour == 0)
        return {};
    return EpochMs{known->beforeHour} * kHourMs;
}

void ViewerBook::forget(UserId user)
{
    if (!m_visits.remove(user.value))
        return;
    if (m_save)
        m_soon.start();
    Q_EMIT changed();
}

//! A tenth at once, so that it is rarely done.
void ViewerBook::prune()
{
    std::vector<quint32> hours;
    hours.reserve(std::size_t(m_visits.size()));
    for (const auto &visit : std::as_const(m_visits))
        hours.push_back(visit.lastHour);
    const auto oldest = hours.begin() + std::ptrdiff_t(m_visits.size() - kMost);
    std::nth_element(hours.begin(), oldest, hours.end());
    // Those before the limit go all, and of its own hour as many as are left.
    const auto limit = *oldest;
    m_visits.removeIf([limit](const auto &one) { return one.value().lastHour < limit; });
    auto tooMany = m_visits.size() - kMost;
    m_visits.removeIf([&](const auto &one) {
        return tooMany > 0 && one.value().lastHour == limit && tooMany-- > 0;
    });
}

void ViewerBook::saveNow()
{
    m_soon.stop();
    const auto file = path();
    if (!m_save || file.isEmpty())
        return;
    QByteArray bytes = kHead.toByteArray() + m_account.toUtf8() + '\n';
    auto at = bytes.size();
    bytes.resize(at + m_visits.size() * kEntry);
    for (auto one = m_visits.cbegin(); one != m_visits.cend(); ++one, at += kEntry) {
        auto *entry = bytes.data() + at;
        qToLittleEndian<qint64>(one.key(), entry);
        qToLittleEndian<quint32>(one->lastHour, entry + 8);
        qToLittleEndian<quint32>(one->beforeHour, entry + 12);
    }
    m_save(file, bytes);
}

} // namespace wxm::live
