// SPDX-License-Identifier: MIT
#include "program/autostart.h"

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

Autostart::Start Autostart::ofThisRun(const ProgramOptions &options, const QString &executable)
{
    Start start{.program = executable};
    const QString image = qEnvironmentVariable("APPIMAGE");
    const QString mounted = qEnvironmentVariable("APPDIR");
    // Both are inherited by whatever a program in an image starts.
    if (!image.isEmpty() && QFile::exists(image)
        && (mounted.isEmpty() || executable.startsWith(mounted + u'/'))) {
        start.program = image;
        start.passing = executable;
    }
    if (options.profile != ProgramOptions().profile) {
        start.profile = options.profile;
        start.arguments += {u"--profile"_s, options.profile};
    }
    if (!options.server.isEmpty())
        start.arguments += {u"--server"_s, options.server};
    return start;
}

bool Autostart::isStale() const
{
    const QString program = recorded();
    return !program.isEmpty() && program != m_start.program
        && (program == m_start.passing || !QFile::exists(program));
}

QString Autostart::entryName() const
{
    return m_start.profile.isEmpty() ? QString(kProgramId) : kProgramId + u'-' + m_start.profile;
}

#ifdef Q_OS_WIN

namespace {

constexpr wchar_t kRunKey[] = L"Software\\Microsoft\\Windows\\CurrentVersion\\Run";

Result<Done> outcome(LSTATUS status)
{
    if (status == ERROR_SUCCESS || status == ERROR_FILE_NOT_FOUND)
        return Done{};
    return failure(ApiError::Kind::Refused, u"autostart: registry error %1"_s.arg(status));
}

} // namespace

Autostart::Autostart(Start start, QString folder)
    : m_start(std::move(start))
    , m_folder(std::move(folder))
{
}

bool Autostart::isOffered() const { return true; }

bool Autostart::isOn() const
{
    return RegGetValueW(HKEY_CURRENT_USER, kRunKey, entryName().toStdWString().c_str(),
               RRF_RT_REG_SZ, nullptr, nullptr, nullptr)
        == ERROR_SUCCESS;
}

QString Autostart::recorded() const
{
    std::wstring command(4096, L'\0');
    auto size = DWORD(command.size() * sizeof(wchar_t));
    if (RegGetValueW(HKEY_CURRENT_USER, kRunKey, entryName().toStdWString().c_str(), RRF_RT_REG_SZ,
            nullptr, command.data(), &size)
        != ERROR_SUCCESS)
        return {};
    return QDir::fromNativeSeparators(QString::fromWCharArray(command.c_str()).section(u'"', 1, 1));
}

Result<Done> Autostart::set(bool on, bool isMinimized) const
{
    const std::wstring name = entryName().toStdWString();
    if (!on)
        return outcome(RegDeleteKeyValueW(HKEY_CURRENT_USER, kRunKey, name.c_str()));
    QString line = u"\"%1\""_s.arg(QDir::toNativeSeparators(m_start.program));
    if (isMinimized)
        line += u" --minimized"_s;
    for (const auto &argument : m_start.arguments)
        line += u" \""_s + argument + u'"'; // neither a profile nor an origin holds a quote
    const std::wstring command = line.toStdWString();
    return outcome(RegSetKeyValueW(HKEY_CURRENT_USER, kRunKey, name.c_str(), REG_SZ,
        command.c_str(), DWORD((command.size() + 1) * sizeof(wchar_t))));
}

#else

namespace {

#ifdef Q_OS_MACOS

QString systemFolder() { return QDir::homePath() + u"/Library/LaunchAgents"_s; }
const auto kSuffix = u".plist"_s;

QString content(const QString &name, const Autostart::Start &start, bool isMinimized)
{
    QString arguments = isMinimized ? u"<string>--minimized</string>"_s : QString();
    for (const auto &argument : start.arguments)
        arguments += u"<string>%1</string>"_s.arg(argument.toHtmlEscaped());
    return uR"(<?xml version="1.0" encoding="UTF-8"?>
<!DOCTYPE plist PUBLIC "-//Apple//DTD PLIST 1.0//EN" "http://www.apple.com/DTDs/PropertyList-1.0.dtd">
<plist version="1.0"><dict>
<key>Label</key><string>%1</string>
<key>ProgramArguments</key><array><string>%2</string>%3</array>
<key>RunAtLoad</key><true/>
</dict></plist>
)"_s.arg(name, start.program.toHtmlEscaped(), arguments);
}

QString programIn(const QString &text)
{
    const QString program = text.section(u"<array><string>"_s, 1).section(u"</string>"_s, 0, 0);
    QString plain = program;
    return plain.replace(u"&lt;"_s, u"<"_s)
        .replace(u"&gt;"_s, u">"_s)
        .replace(u"&quot;"_s, u"\""_s)
        .replace(u"&amp;"_s, u"&"_s);
}

#else

QString systemFolder()
{
    return QStandardPaths::writableLocation(QStandardPaths::GenericConfigLocation)
        + u"/autostart"_s;
}
const auto kSuffix = u".desktop"_s;

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

QString content(const QString &, const Autostart::Start &start, bool isMinimized)
{
    QString command = quoted(start.program);
    if (isMinimized)
        command += u" --minimized"_s;
    for (const auto &argument : start.arguments)
        command += u' ' + quoted(argument);
    return u"[Desktop Entry]\nType=Application\nName=WXM Console\nName[ar]=منصة WXM\n"_s
        + u"Exec="_s + command + u"\nIcon="_s + kProgramId
        + u"\nTerminal=false\nX-GNOME-Autostart-enabled=true\n"_s;
}

//! The reverse of quoted(), of the first argument of Exec.
QString programIn(const QString &text)
{
    QString line = text.section(u"\nExec="_s, 1).section(u'\n', 0, 0);
    line.replace(u"\\\\"_s, u"\\"_s);
    if (!line.startsWith(u'"'))
        return line.section(u' ', 0, 0);
    QString program;
    for (qsizetype at = 1; at < line.size() && line.at(at) != u'"'; ++at) {
        const bool isEscape = line.at(at) == u'\\' || line.mid(at, 2) == "%%"_L1;
        if (isEscape && at + 1 < line.size())
            ++at;
        program += line.at(at);
    }
    return program;
}

#endif

Result<Done> refused(const QString &why)
{
    return failure(ApiError::Kind::Refused, u"autostart: "_s + why);
}

} // namespace

Autostart::Autostart(Start start, QString folder)
    : m_start(std::move(start))
    , m_folder(folder.isEmpty() ? systemFolder() : std::move(folder))
{
}

bool Autostart::isOffered() const { return !QFile::exists(u"/.flatpak-info"_s); }

bool Autostart::isOn() const { return QFile::exists(m_folder + u'/' + entryName() + kSuffix); }

QString Autostart::recorded() const
{
    QFile file(m_folder + u'/' + entryName() + kSuffix);
    return file.open(QIODevice::ReadOnly) ? programIn(QString::fromUtf8(file.read(64 * 1024)))
                                          : QString();
}

Result<Done> Autostart::set(bool on, bool isMinimized) const
{
    const QString path = m_folder + u'/' + entryName() + kSuffix;
    if (!on) {
        QFile file(path);
        if (file.exists() && !file.remove())
            return refused(file.errorString());
        return Done{};
    }
    // A line break would begin a key of its own.
    const QString all = m_start.program + m_start.arguments.join(QChar());
    if (all.contains(u'\n') || all.contains(u'\r'))
        return refused(u"the program's path has a line break"_s);
    if (!QDir().mkpath(m_folder)
        || !saveDurably(path, content(entryName(), m_start, isMinimized).toUtf8()))
        return refused(u"not written: "_s + path);
    return Done{};
}

#endif

} // namespace wxm
