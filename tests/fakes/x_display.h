// SPDX-License-Identifier: MIT
#pragma once

#include <QProcess>
#include <QStandardPaths>

#include <cstdio>
#include <initializer_list>

namespace wxm::testing {

//! A display of its own, for what only a real one shows. Stands before QApplication, which then
//! takes it: the environment is set.
class XDisplay {
public:
    XDisplay()
    {
        m_server.setProcessChannelMode(QProcess::ForwardedErrorChannel);
        m_server.start(QStringLiteral("Xvfb"),
            {QStringLiteral("-displayfd"), QStringLiteral("1"), QStringLiteral("-screen"),
                QStringLiteral("0"), QStringLiteral("1600x1000x24"), QStringLiteral("-nolisten"),
                QStringLiteral("tcp"), QStringLiteral("-noreset")});
        if (!m_server.waitForStarted())
            return;
        QByteArray name;
        while (!name.contains('\n') && m_server.waitForReadyRead(15'000))
            name += m_server.readAllStandardOutput();
        m_isThere = name.contains('\n');
        if (!m_isThere)
            return;
        qputenv("DISPLAY", ":" + name.trimmed());
        qputenv("QT_QPA_PLATFORM", "xcb");
    }
    ~XDisplay()
    {
        m_server.terminate();
        m_server.waitForFinished();
    }
    bool isThere() const { return m_isThere; }

    static bool setLayout(const QString &layout)
    {
        return QProcess::execute(QStringLiteral("setxkbmap"),
                   {QStringLiteral("-rules"), QStringLiteral("evdev"), QStringLiteral("-model"),
                       QStringLiteral("pc105"), QStringLiteral("-layout"), layout})
            == 0;
    }

private:
    QProcess m_server;
    bool m_isThere = false;
};

//! A test that cannot run here ends with this, and ctest says that it was left out.
constexpr int kLeftOut = 77;

inline bool hasPrograms(std::initializer_list<QLatin1StringView> programs)
{
    for (const auto program : programs) {
        if (QStandardPaths::findExecutable(program).isEmpty()) {
            std::printf("left out: %s is needed\n", program.data());
            return false;
        }
    }
    return true;
}

} // namespace wxm::testing
