// SPDX-License-Identifier: MIT
#include "ui/common/bundled_fonts.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFontDatabase>

using namespace Qt::StringLiterals;

namespace wxm {

void prepareBundledFonts()
{
#if defined(Q_OS_UNIX) && !defined(Q_OS_MACOS)
    // QCoreApplication does not know its folder yet.
    const QString settings = QFile::symLinkTarget(u"/proc/self/exe"_s).section(u'/', 0, -3)
        + u"/share/wxm-console/fonts.conf"_s;
    if (!qEnvironmentVariableIsSet("FONTCONFIG_FILE") && !QFile::exists(u"/etc/fonts/fonts.conf"_s)
        && QFile::exists(settings))
        qputenv("FONTCONFIG_FILE", QFile::encodeName(settings));
#endif
}

QString bundledFontFolder()
{
    return QCoreApplication::applicationDirPath() + u"/../share/wxm-console/fonts"_s;
}

void addBundledFonts(const QString &folder)
{
    const QDir fonts(folder);
    for (const auto &name : fonts.entryList({u"*.ttf"_s}, QDir::Files))
        QFontDatabase::addApplicationFont(fonts.filePath(name));
}

bool canShowArabic() { return !QFontDatabase::families(QFontDatabase::Arabic).isEmpty(); }

} // namespace wxm
