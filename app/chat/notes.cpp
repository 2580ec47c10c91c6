// SPDX-License-Identifier: MIT
#include "chat/notes.h"

#include "base/durable_file.h"

#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace wxm {

namespace {

constexpr int kSaveDelayMs = 500;
constexpr int kRetryMs = 2'000;
constexpr auto kOwnerOnly = QFile::ReadOwner | QFile::WriteOwner;

} // namespace

Notes::Notes(QString path, const Clock &clock, QObject *parent)
    : QObject(parent)
    , m_path(std::move(path))
    , m_clock(clock)
{
    m_timer.setSingleShot(true);
    connect(&m_timer, &QTimer::timeout, this, &Notes::saveNow);
    load();
}

Notes::~Notes()
{
    if (m_timer.isActive())
        saveNow();
}

void Notes::setAccount(const QString &account)
{
    if (account == m_account)
        return;
    if (!m_account.isEmpty())
        Q_EMIT lastWords();
    if (m_timer.isActive())
        saveNow();
    m_account = account;
    Q_EMIT reset();
}

Note Notes::note(UserId person) const
{
    const auto account = m_notes.constFind(m_account);
    return account == m_notes.cend() ? Note{} : account->value(person);
}

void Notes::setText(UserId person, const QString &text)
{
    if (!person.isValid())
        return;
    auto &notes = m_notes[m_account];
    const auto kept = text.first(std::min(text.size(), kLongest));
    if (notes.value(person).text == kept)
        return;
    if (kept.isEmpty())
        notes.remove(person);
    else
        notes[person] = {.text = kept, .changedAt = m_clock.wallMs()};
    // Not restarted by the next key: a person who types on is never farther ahead than the delay.
    if (!m_timer.isActive())
        m_timer.start(kSaveDelayMs);
    Q_EMIT changed(person);
}

void Notes::saveNow()
{
    m_timer.stop();
    QJsonObject accounts;
    for (auto account = m_notes.cbegin(); account != m_notes.cend(); ++account) {
        QJsonObject people;
        for (auto it = account->cbegin(); it != account->cend(); ++it)
            people.insert(it.key().toString(),
                QJsonObject{{u"text"_s, it->text}, {u"at"_s, qint64(it->changedAt)}});
        if (!people.isEmpty())
            accounts.insert(account.key(), people);
    }
    m_failed = !saveDurably(m_path, QJsonDocument(accounts).toJson(QJsonDocument::Compact));
    if (m_failed)
        m_timer.start(kRetryMs);
    Q_EMIT savedChanged();
}

void Notes::load()
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
        const auto people = account->toObject();
        for (auto it = people.begin(); it != people.end(); ++it) {
            const UserId person{it.key().toLongLong()};
            const auto text = it->toObject()[u"text"_s].toString().left(kLongest);
            if (person.isValid() && !text.isEmpty())
                m_notes[account.key()].insert(
                    person, {.text = text, .changedAt = it->toObject()[u"at"_s].toInteger()});
        }
    }
}

} // namespace wxm
