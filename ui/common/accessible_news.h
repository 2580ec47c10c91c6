// SPDX-License-Identifier: MIT
#pragma once

#include <QAccessible>
#include <QHash>

#include <utility>

namespace wxm {

//! What was told last of the names and descriptions of objects.
class AccessibleNews {
public:
    //! False for the name or description that was told last of the same object, and for how far a
    //! list is scrolled: a feed moves its bar ten times a second, and nobody reads it out.
    bool isNews(const QAccessibleEvent &event);

private:
    //! An address may come to another object: that is asked for its name when it appears.
    QHash<std::pair<const QObject *, int>, QString> m_told;
};

//! Keeps back from assistive technology what it knows already. Qt tells of a name or a description
//! at each setAccessibleName(), the same one too, and our windows set theirs whenever something
//! near them changes: hundreds of events a minute. Orca 43 takes some twenty a second, and while
//! fifty wait it drops whatever appears, our sentences among it. Once, before the first widget; on
//! Linux.
void tellOnlyNews();

} // namespace wxm
