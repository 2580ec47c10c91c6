// SPDX-License-Identifier: MIT
#include "session/autostart.h"

#include "base/durable_file.h"
#include "base/program_id.h"

#include <QDir>
#include <QFile>
#include <QStandardPaths>

#ifdef Q_OS_WIN
#include <windows.h>
#endif

using namespace Qt::StringLiterals;

namespace wxm {

#ifdef Q_OS_WIN

namespace {

constexpr wchar_t kRunKey[] = L"Software\\Microsoft\\Windows\\CurrentVersion\\Run";
const std::wstring kName = QString(kProgramId).toStdWString();

Result<Done> outcome(LSTATUS status)
{
    if (status == ERROR_SUCCESS || status == ERROR_FILE_NOT_FOUND)
        return Done{};
    return failure({.kind = ApiError::Kind::Refused,
        .serverCode = {},
        .detail = u"autostart: registry error %1"_s.arg(status)});
}

} // namespace

Autostart::Autostart(QString program, QString folder)
    : m_program(std::move(program))
    , m_folder(std::move(folder))
{
}

bool Autostart::isOffered() const { return true; }

bool Autostart::isOn() const
{
    return RegGetValueW(
               HKEY_CURRENT_USER, kRunKey, kName.c_str(), RRF_RT_REG_SZ, nullptr, nullptr, nullptr)
        == ERROR_SUCCESS;
}

Result<Done> Autostart::set(bool on) const
{
    if (!on)
        return outcome(RegDeleteKeyValueW(HKEY_CURRENT_USER, kRunKey, kName.c_str()));
    const std::wstring command =
        u"\"%1\" --minimized"_s.arg(QDir::toNativeSeparators(m_program)).toStdWString();
    return outcome(RegSetKeyValueW(HKEY_CURRENT_USER, kRunKey, kName.c_str(), REG_SZ,
        command.c_str(), DWORD((command.size() + 1) * sizeof(wchar_t))));
}

#else

namespace {

#ifdef Q_OS_MACOS

QString systemFolder() { return QDir::homePath() + u"/Library/LaunchAgents"_s; }
QString fileName() { return kProgramId + u".plist"_s; }

QString content(const QString &program)
{
    return uR"(<?xml version="1.0" encoding="UTF-8"?>
<!DOCTYPE plist PUBLIC "-//Apple//DTD PLIST 1.0//EN" "http://www.apple.com/DTDs/PropertyList-1.0.dtd">
<plist version="1.0"><dict>
<key>Label</key><string>%1</string>
<key>ProgramArguments</key><array><string>%2</string><string>--minimized</string></array>
<key>RunAtLoad</key><true/>
</dict></plist>
)"_s.arg(kProgramId, program.toHtmlEscaped());
}

#else

QString systemFolder()
{
    return QStandardPaths::writableLocation(QStandardPaths::GenericConfigLocation)
        + u"/autostart"_s;
}
QString fileName() { return kProgramId + u".desktop"_s; }

//! Quoted as an argument of Exec, and that then escaped as a value of the file.
QString quoted(const QString &argument)
{
    QString text;
    for (const QChar c : argument) {
        if (c == u'"' || c == u'`' || c == u'$' || c == u'\\')
            text += u'\\';
        text += c == u'%' ? u"%%"_s : QString(c);
    }
    return u'"' + text.replace(u'\\', u"\\\\"_s) + u'"';
}

QString content(const QString &program)
{
    return u"[Desktop Entry]\nType=Application\nName=WXM Console\nName[ar]=منصة WXM\n"
           "Exec=%1 --minimized\nIcon=%2\nTerminal=false\nX-GNOME-Autostart-enabled=true\n"_s.arg(
               quoted(program), kProgramId);
}

#endif

Result<Done> refused(const QString &why)
{
    return failure(
        {.kind = ApiError::Kind::Refused, .serverCode = {}, .detail = u"autostart: "_s + why});
}

} // namespace

Autostart::Autostart(QString program, QString folder)
    : m_program(std::move(program))
    , m_folder(folder.isEmpty() ? systemFolder() : std::move(folder))
{
}

bool Autostart::isOffered() const { return !QFile::exists(u"/.flatpak-info"_s); }

bool Autostart::isOn() const { return QFile::exists(m_folder + u'/' + fileName()); }

Result<Done> Autostart::set(bool on) const
{
    const QString path = m_folder + u'/' + fileName();
    if (!on) {
        QFile file(path);
        if (file.exists() && !file.remove())
            return refused(file.errorString());
        return Done{};
    }
    // A line break would begin a key of its own.
    if (m_program.contains(u'\n') || m_program.contains(u'\r'))
        return refused(u"the program's path has a line break"_s);
    if (!QDir().mkpath(m_folder) || !saveDurably(path, content(m_program).toUtf8()))
        return refused(u"not written: "_s + path);
    return Done{};
}

#endif

} // namespace wxm
