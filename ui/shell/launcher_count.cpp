// SPDX-License-Identifier: MIT
#include "ui/shell/launcher_count.h"

#include "base/program_id.h"

#include <QGuiApplication>

#ifdef WXM_DBUS
#include <QDBusConnection>
#include <QDBusMessage>
#endif

namespace wxm {
using namespace Qt::StringLiterals;

void showLauncherCount(int count)
{
#if QT_VERSION >= QT_VERSION_CHECK(6, 5, 0)
    qGuiApp->setBadgeNumber(count);
#elif defined(WXM_DBUS)
    // As docks of freedesktop.org's systems read it; nobody answers.
    auto message = QDBusMessage::createSignal(u"/com/canonical/unity/launcherentry/1"_s,
        u"com.canonical.Unity.LauncherEntry"_s, u"Update"_s);
    message << QString(u"application://"_s + kProgramId + u".desktop"_s)
            << QVariantMap{{u"count"_s, qint64(count)}, {u"count-visible"_s, count > 0}};
    QDBusConnection::sessionBus().send(message);
#else
    Q_UNUSED(count)
#endif
}

} // namespace wxm
