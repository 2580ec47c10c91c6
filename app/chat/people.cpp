// SPDX-License-Identifier: MIT
#include "chat/people.h"

#include "base/then.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace wxm {

namespace {
constexpr qsizetype kMostNamesBefore = 4;
}

Result<Person> readPerson(JsonReader &json)
{
    Person person;
    person.id = json.id<UserId>("id");
    person.name = json.lenientText("name");
    person.phone = json.lenientText("phone");
    person.memberSince = json.time("created_at");
    return json.finish(std::move(person));
}

People::People(ApiCalls &calls, QObject *parent) : QObject(parent), m_calls(calls) { }

Person People::person(UserId user) const
{
    auto person = m_people.value(user);
    person.id = user;
    return person;
}

void People::learn(UserId user, const QString &name)
{
    if (!user.isValid() || name.isEmpty() || m_people.value(user).name == name)
        return;
    auto person = this->person(user);
    person.name = name;
    store(person);
}

void People::ask(UserId user)
{
    if (!user.isValid() || m_asked.contains(user))
        return;
    m_asked.insert(user);
    then(m_calls.send<Person>({.endpoint = u"users.show"_s, .ids = {{u"user_id"_s, user.value}}},
             [](const QByteArray &body) { return envelope::object<Person>(body, readPerson); }),
        this, [this, user](const Result<Person> &answer) {
            if (answer && answer->id == user)
                store(*answer);
            else if (!answer && answer.error().kind == ApiError::Kind::Offline)
                m_asked.remove(user);
        });
}

void People::noteStaff(UserId user)
{
    if (user.isValid())
        m_staff.insert(user);
}

QStringList People::staffNamesFor(UserId user) const
{
    QStringList names;
    if (m_staff.contains(user))
        return names;
    for (const auto colleague : m_staff) {
        if (const QString known = name(colleague); !known.isEmpty())
            names.append(known);
    }
    return names;
}

void People::forget()
{
    m_staff.clear();
    m_people.clear();
    m_namesBefore.clear();
    m_asked.clear();
}

void People::store(const Person &person)
{
    auto &known = m_people[person.id];
    if (known == person)
        return;
    const auto name = person.name.isEmpty() ? known.name : person.name;
    if (!known.name.isEmpty() && known.name != name) {
        auto &before = m_namesBefore[person.id];
        before.removeAll(name);
        before.removeAll(known.name);
        before.prepend(known.name);
        before = before.first(std::min(before.size(), kMostNamesBefore));
    }
    known = person;
    known.name = name;
    Q_EMIT changed(person.id);
}

} // namespace wxm
