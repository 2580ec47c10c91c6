// SPDX-License-Identifier: MIT
#pragma once

#include "chat/people.h"
#include "support/support_store.h"

namespace wxm::support {

//! Everybody who has threads here, or answered in one, but for the person: who has most comes
//! first. `andAnswers`: who only answered counts as well.
QList<UserId> colleagueIds(const SupportStore &store, UserId me, bool andAnswers);
//! The same people with their names; foreign text.
QList<std::pair<UserId, QString>> named(const QList<UserId> &people, const People &names);

} // namespace wxm::support
