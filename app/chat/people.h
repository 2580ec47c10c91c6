// SPDX-License-Identifier: MIT
#pragma once

#include "api/api_calls.h"
#include "base/json_reader.h"

#include <QHash>
#include <QObject>

namespace wxm {

//! What is known of one person.
struct Person {
    UserId id;
    QString name;  //!< Foreign text; empty where it is not known.
    QString phone; //!< Foreign text.
    EpochMs memberSince = kUnknownTime;

    friend bool operator==(const Person &, const Person &) = default;
};

//! `{"id":12,"name":"…","phone":"…","created_at":"…"}`, all but the id optional.
Result<Person> readPerson(JsonReader &json);

//! Names by id: messages carry ids only. Learnt from the lists, asked of the server (users.show)
//! where no list tells. GUI thread.
class People final : public QObject {
    Q_OBJECT

public:
    explicit People(ApiCalls &calls, QObject *parent = nullptr);

    //! Empty but for the id where nothing is known.
    Person person(UserId user) const;
    QString name(UserId user) const { return m_people.value(user).name; }
    //! What they were called before in this session, the last one first; a few at most.
    QStringList namesBefore(UserId user) const { return m_namesBefore.value(user); }
    //! From a row of a list; an empty name changes nothing.
    void learn(UserId user, const QString &name);
    //! Asks the server, once a session, where it offers that.
    void ask(UserId user);
    bool wasAsked(UserId user) const { return m_asked.contains(user); }
    //! Everybody of whom anything is known, in no order.
    QList<Person> known() const { return m_people.values(); }
    //! This one answers customers: names that read like theirs are marked.
    void noteStaff(UserId user);
    //! Names that another person's should not read like; none where the person is of the staff.
    QStringList staffNamesFor(UserId user) const;
    //! For another account: what was asked may be asked again.
    void forget();

Q_SIGNALS:
    void changed(wxm::UserId user);

private:
    void store(const Person &person);

    ApiCalls &m_calls;
    QHash<UserId, Person> m_people;
    QHash<UserId, QStringList> m_namesBefore;
    QSet<UserId> m_asked;
    QSet<UserId> m_staff;
};

} // namespace wxm
