// SPDX-License-Identifier: MIT
#include "chat/drafts.h"

#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSaveFile>

using namespace Qt::StringLiterals;

namespace wxm {

namespace {

constexpr int kSaveDelayMs = 500;
constexpr int kRetryMs = 2'000;
constexpr auto kOwnerOnly = QFile::ReadOwner | QFile::WriteOwner;

} // namespace

Drafts::Drafts(QString path, const Clock &clock, QObject *parent)
    : QObject(parent)
    , m_path(std::move(path))
    , m_clock(clock)
{
    m_timer.setSingleShot(true);
    connect(&m_timer, &QTimer::timeout, this, &Drafts::saveNow);
    load();
}

Drafts::~Drafts()
{
    if (m_timer.isActive())
        saveNow();
}

void Drafts::setAccount(const QString &account)
{
    if (account == m_account)
        return;
    if (m_timer.isActive())
        saveNow();
    m_account = account;
    const auto drafts = m_drafts.value(account);
    for (auto it = drafts.begin(); it != drafts.end(); ++it)
        Q_EMIT changed(it.key());
}

Draft Drafts::draft(ThreadKey thread) const
{
    const auto account = m_drafts.constFind(m_account);
    return account == m_drafts.cend() ? Draft{} : account->value(thread);
}

int Drafts::count() const { return int(m_drafts.value(m_account).size()); }

void Drafts::setText(ThreadKey thread, const QString &text, MessageId known)
{
    auto &drafts = m_drafts[m_account];
    const auto before = drafts.value(thread);
    if (before.text == text)
        return;
    if (text.isEmpty())
        drafts.remove(thread);
    else
        drafts[thread] = {.text = text,
            .changedAt = m_clock.wallMs(),
            .knownAt = before.text.isEmpty() ? known : before.knownAt};
    // Not restarted by the next key: a person who types on is never farther ahead than the delay.
    if (!m_timer.isActive())
        m_timer.start(kSaveDelayMs);
    Q_EMIT changed(thread);
}

void Drafts::setKnown(ThreadKey thread, MessageId known)
{
    auto &drafts = m_drafts[m_account];
    const auto it = drafts.find(thread);
    if (it == drafts.end() || it->knownAt == known)
        return;
    it->knownAt = known;
    if (!m_timer.isActive())
        m_timer.start(kSaveDelayMs);
    Q_EMIT changed(thread);
}

void Drafts::saveNow()
{
    m_timer.stop();
    QJsonObject accounts;
    for (auto account = m_drafts.cbegin(); account != m_drafts.cend(); ++account) {
        QJsonObject threads;
        for (auto it = account->cbegin(); it != account->cend(); ++it) {
            threads.insert(it.key().toString(),
                QJsonObject{{u"text"_s, it->text}, {u"at"_s, qint64(it->changedAt)},
                    {u"known"_s, qint64(it->knownAt.value)}});
        }
        if (!threads.isEmpty())
            accounts.insert(account.key(), threads);
    }
    QSaveFile file(m_path);
    const QByteArray bytes = QJsonDocument(accounts).toJson(QJsonDocument::Compact);
    bool saved = file.open(QFile::WriteOnly);
    if (saved) {
        file.setPermissions(kOwnerOnly);
        saved = file.write(bytes) == bytes.size() && file.commit();
    }
    m_failed = !saved;
    if (m_failed)
        m_timer.start(kRetryMs);
    Q_EMIT savedChanged();
}

void Drafts::load()
{
    QFile file(m_path);
    if (!file.open(QFile::ReadOnly))
        return;
    QJsonParseError fault;
    const auto accounts = QJsonDocument::fromJson(file.readAll(), &fault).object();
    file.close();
    if (fault.error != QJsonParseError::NoError) {
        m_wasDamaged = true;
        QFile::remove(m_path + ".bad"_L1);
        QFile::rename(m_path, m_path + ".bad"_L1);
        QFile::setPermissions(m_path + ".bad"_L1, kOwnerOnly);
        return;
    }
    for (auto account = accounts.begin(); account != accounts.end(); ++account) {
        const auto threads = account->toObject();
        for (auto it = threads.begin(); it != threads.end(); ++it) {
            const auto thread = ThreadKey::fromString(it.key());
            const auto draft = it->toObject();
            if (thread && !draft[u"text"_s].toString().isEmpty())
                m_drafts[account.key()].insert(*thread,
                    {.text = draft[u"text"_s].toString(),
                        .changedAt = draft[u"at"_s].toInteger(),
                        .knownAt = MessageId{draft[u"known"_s].toInteger()}});
        }
    }
}

} // namespace wxm
