// SPDX-License-Identifier: MIT
#pragma once

#include <QFile>
#include <QStringList>
#include <QTemporaryDir>

namespace wxm::fakes {

inline constexpr char kNotoFolder[] = "/usr/share/fonts/truetype/noto/";

//! A computer that has these files of Noto and no other font. Before QApplication; what is not
//! installed here is left out.
class OnlyFonts {
public:
    explicit OnlyFonts(const QStringList &files)
    {
        for (const auto &name : files)
            QFile::copy(QLatin1String(kNotoFolder) + name, m_folder.filePath(name));
        QFile settings(m_folder.filePath(QStringLiteral("fonts.conf")));
        const QByteArray place = QFile::encodeName(m_folder.path());
        m_isReady = settings.open(QIODevice::WriteOnly)
            && settings.write("<?xml version=\"1.0\"?><fontconfig><dir>" + place
                   + "</dir><cachedir>" + place + "/cache</cachedir></fontconfig>")
                > 0;
        qputenv("FONTCONFIG_FILE", QFile::encodeName(settings.fileName()));
    }
    bool isReady() const { return m_isReady; }

private:
    QTemporaryDir m_folder;
    bool m_isReady = false;
};

} // namespace wxm::fakes
