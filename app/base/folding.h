// SPDX-License-Identifier: MIT
#pragma once

#include <QString>
#include <QStringView>

namespace wxm {

//! What matters of a text when somebody looks for it: no case, no marks, no tatweel, nothing
//! invisible, one form of each letter, Western digits. "الدورى" finds "الدوري", "إعلان" finds "اعلان".
//! Shorter than the text at times: never a place in the text itself.
QString foldedForSearch(QStringView text);

} // namespace wxm
