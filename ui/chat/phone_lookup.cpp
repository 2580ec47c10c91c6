// SPDX-License-Identifier: MIT
#include "ui/chat/phone_lookup.h"

#include "base/phone_number.h"

#include <QCoreApplication>

#include <algorithm>

namespace wxm {

namespace {

struct PhoneWords {
    Q_DECLARE_TR_FUNCTIONS(PhoneLookup)
};

} // namespace

void PhoneLookup::search(const QString &words, const QList<UserId> &users)
{
    const bool wasSearching = isSearching();
    m_users.clear();
    if (!looksLikePhone(words))
        return;
    QSet<UserId> known;
    for (const auto user : users) {
        if (user.isValid() && !known.contains(user))
            m_users.append(user);
        known.insert(user);
    }
    if (!wasSearching) // a digit more is no other search
        askMore();
}

bool PhoneLookup::canAskMore() const
{
    return std::any_of(
        m_users.begin(), m_users.end(), [this](UserId user) { return !m_people.wasAsked(user); });
}

void PhoneLookup::askMore()
{
    int asked = 0;
    for (const auto user : std::as_const(m_users)) {
        if (asked == kAtOnce)
            break;
        if (m_people.wasAsked(user))
            continue;
        m_people.ask(user);
        ++asked;
    }
}

QString PhoneLookup::words() const
{
    const auto known = std::count_if(m_users.begin(), m_users.end(),
        [this](UserId user) { return !m_people.person(user).phone.isEmpty(); });
    if (known == 0 && !canAskMore())
        return PhoneWords::tr("This server does not give phone numbers.");
    return PhoneWords::tr("Phone numbers are known for %1 of the %2 people here.")
        .arg(known)
        .arg(m_users.size());
}

} // namespace wxm
