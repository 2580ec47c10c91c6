// SPDX-License-Identifier: MIT
#include "live/person_book.h"

#include "base/foreign_text.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace wxm::live {

namespace {

QJsonObject jsonOf(const KnownPerson &person)
{
    QJsonObject json{{u"first"_s, qint64(person.firstMs)}, {u"last"_s, qint64(person.lastMs)}};
    if (!person.name.isEmpty())
        json.insert(u"name"_s, person.name);
    if (!person.namesBefore.isEmpty())
        json.insert(u"before"_s, QJsonArray::fromStringList(person.namesBefore));
    if (!person.nickname.isEmpty())
        json.insert(u"nickname"_s, person.nickname);
    if (person.isWatched)
        json.insert(u"watched"_s, true);
    if (person.isKnown)
        json.insert(u"known"_s, true);
    return json;
}

KnownPerson personOf(const QJsonObject &json)
{
    KnownPerson person{.name = json[u"name"_s].toString(),
        .nickname = json[u"nickname"_s].toString().left(PersonBook::kNickname),
        .isWatched = json[u"watched"_s].toBool(),
        .isKnown = json[u"known"_s].toBool(),
        .firstMs = json[u"first"_s].toInteger(),
        .lastMs = json[u"last"_s].toInteger()};
    const auto before = json[u"before"_s].toArray();
    for (const auto &name : before) {
        if (person.namesBefore.size() < PersonBook::kNames)
            person.namesBefore.append(name.toString());
    }
    return person;
}

} // namespace

PersonBook::PersonBook(const Clock &clock, QObject *parent) : QObject(parent), m_clock(clock) { }

void PersonBook::open(const QString &path, DiskWriter &disk)
{
    m_file = std::make_unique<SavedFile>(path, disk, m_clock, [this] { return content(); });
    const auto accounts = m_file->readObject(kLargest);
    if (!accounts)
        return;
    for (auto account = accounts->begin(); account != accounts->end(); ++account) {
        const auto people = account.value().toObject();
        for (auto one = people.begin(); one != people.end(); ++one) {
            if (const UserId user{one.key().toLongLong()}; user.isValid())
                m_people[account.key()].insert(user, personOf(one.value().toObject()));
        }
    }
    Q_EMIT reset();
}

void PersonBook::setAccount(const QString &account)
{
    if (std::exchange(m_account, account) != account)
        Q_EMIT reset();
}

const KnownPerson *PersonBook::find(UserId user) const
{
    const auto people = m_people.constFind(m_account);
    if (people == m_people.cend())
        return nullptr;
    const auto known = people->constFind(user);
    return known == people->cend() ? nullptr : &*known;
}

bool PersonBook::isWatched(UserId user) const
{
    const auto *known = find(user);
    return known && known->isWatched;
}

QList<std::pair<UserId, KnownPerson>> PersonBook::watched() const
{
    QList<std::pair<UserId, KnownPerson>> found;
    const auto people = m_people.constFind(m_account);
    if (people == m_people.cend())
        return found;
    for (auto one = people->cbegin(); one != people->cend(); ++one) {
        if (one->isWatched)
            found.append({one.key(), *one});
    }
    std::sort(found.begin(), found.end(), [](const auto &a, const auto &b) {
        return a.second.lastMs != b.second.lastMs ? a.second.lastMs > b.second.lastMs
                                                  : a.first < b.first;
    });
    return found;
}

KnownPerson &PersonBook::person(UserId user)
{
    auto &one = m_people[m_account][user];
    if (one.firstMs == 0)
        one.firstMs = m_clock.wallMs();
    one.lastMs = m_clock.wallMs();
    return one;
}

void PersonBook::touch(UserId user)
{
    prune();
    change();
    Q_EMIT changed(user);
}

void PersonBook::meet(UserId user, const QString &name, bool asNew)
{
    if (!user.isValid() || (!asNew && !find(user)))
        return;
    auto &one = person(user);
    if (name.isEmpty() || name == one.name) {
        change();
        return;
    }
    if (!one.name.isEmpty()) {
        one.namesBefore.removeAll(one.name);
        one.namesBefore.prepend(one.name);
    }
    one.namesBefore.removeAll(name);
    while (one.namesBefore.size() > kNames)
        one.namesBefore.removeLast();
    one.name = name;
    touch(user);
}

void PersonBook::setNickname(UserId user, const QString &nickname)
{
    const auto cleaned = shownTitle(nickname).trimmed().left(kNickname);
    const auto *known = find(user);
    if (!user.isValid() || (known ? known->nickname == cleaned : cleaned.isEmpty()))
        return;
    person(user).nickname = cleaned;
    touch(user);
}

void PersonBook::setWatched(UserId user, bool isWatched)
{
    if (!user.isValid() || this->isWatched(user) == isWatched)
        return;
    person(user).isWatched = isWatched;
    touch(user);
}

void PersonBook::setKnown(UserId user, bool isKnown)
{
    if (!user.isValid())
        return;
    person(user).isKnown = isKnown;
    touch(user);
}

void PersonBook::forget(UserId user)
{
    if (m_people[m_account].remove(user))
        touch(user);
}

//! Persons without a watch or a nickname go first, then those not seen longest.
void PersonBook::prune()
{
    auto &people = m_people[m_account];
    while (people.size() > kMost) {
        const auto isKept = [](const KnownPerson &one) {
            return one.isWatched || !one.nickname.isEmpty();
        };
        auto oldest = people.begin();
        for (auto one = people.begin(); one != people.end(); ++one) {
            if (isKept(*one) != isKept(*oldest) ? isKept(*oldest) : one->lastMs < oldest->lastMs)
                oldest = one;
        }
        people.erase(oldest);
    }
}

void PersonBook::saveNow()
{
    if (m_file)
        m_file->saveNow();
}

void PersonBook::change()
{
    if (m_file)
        m_file->change();
}

QByteArray PersonBook::content() const
{
    QJsonObject accounts;
    for (auto account = m_people.cbegin(); account != m_people.cend(); ++account) {
        QJsonObject people;
        for (auto one = account->cbegin(); one != account->cend(); ++one)
            people.insert(one.key().toString(), jsonOf(*one));
        if (!people.isEmpty())
            accounts.insert(account.key(), people);
    }
    return QJsonDocument(accounts).toJson(QJsonDocument::Compact);
}

} // namespace wxm::live
