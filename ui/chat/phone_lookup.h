// SPDX-License-Identifier: MIT
#pragma once

#include "chat/people.h"

namespace wxm {

//! A customer calls, and is searched for by the phone number, which no list of the server tells.
//! The people who are here are asked for, some at a time, since each is a request.
class PhoneLookup {
public:
    //! Asked for by one search, and by each wish for more.
    static constexpr int kAtOnce = 20;

    explicit PhoneLookup(People &people) : m_people(people) { }

    //! What is searched for, among whom; who is asked first comes first. Anything but a number ends
    //! it.
    void search(const QString &words, const QList<UserId> &users);
    bool isSearching() const { return !m_users.isEmpty(); }
    bool canAskMore() const;
    void askMore();
    //! Whose numbers were compared, in a sentence.
    QString words() const;

private:
    People &m_people;
    QList<UserId> m_users; //!< Each once.
};

} // namespace wxm
