// SPDX-License-Identifier: MIT
#include "settings/safe_mode.h"

#include "settings/settings.h"

#include <QCoreApplication>

namespace wxm {

void enterSafeMode(Settings &settings)
{
    auto &file = settings.file;
    constexpr auto kReason = QT_TRANSLATE_NOOP("Settings", "Not in safe mode");
    file.setReadOnly();
    const QList<QLatin1StringView> asAtFirst{settings.paneSizes.key(), settings.windowPlaces.key(),
        settings.recentThreads.key(), settings.savedViews.key(), settings.listOrder.key(),
        settings.emojiRecent.key(), settings.digits.key(), settings.twelveHours.key(),
        settings.hijri.key(), settings.hijriDays.key(), settings.weekStart.key(),
        settings.skipsArticle.key(), settings.ownSide.key(), settings.directionKeys.key(),
        settings.foldsWaves.key()};
    const auto declared = file.declared();
    for (const auto &info : declared)
        if (asAtFirst.contains(info.key) && !file.isFixed(info.key))
            file.lock(info.key, info.fallback, kReason);
    // Whatever a policy says: what is off here can do no harm.
    for (const auto *one : {&settings.spelling, &settings.noticeSound, &settings.opensLayout})
        file.lock(one->key(), false, kReason);
    for (const auto *one : {&settings.guestSound, &settings.refusedSound, &settings.supportSound,
             &settings.messageSound})
        file.lock(one->key(), QString(), kReason);
}

} // namespace wxm
