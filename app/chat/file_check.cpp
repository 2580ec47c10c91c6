// SPDX-License-Identifier: MIT
#include "chat/file_check.h"

#include <QFile>
#include <QFileInfo>
#include <QMimeDatabase>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace wxm {

namespace {

using Fault = DraftFile::Fault;

//! What runs when the customer opens it, by the names under which systems know it.
constexpr std::array kPrograms = {"exe", "com", "bat", "cmd", "scr", "pif", "msi", "msix", "appx",
    "ps1", "vbs", "vbe", "js", "jse", "wsf", "hta", "lnk", "url", "reg", "jar", "apk", "app", "dmg",
    "pkg", "sh", "bash", "run", "desktop", "appimage", "deb", "rpm", "so", "dll", "html", "htm",
    "xhtml", "svg"};
//! and what is one whatever it is called.
constexpr std::array kProgramKinds = {"application/x-executable", "application/x-sharedlib",
    "application/x-ms-dos-executable", "application/x-msdownload",
    "application/vnd.microsoft.portable-executable", "application/x-shellscript",
    "application/x-msi", "application/x-pie-executable", "application/x-mach-binary", "text/html",
    "application/xhtml+xml", "image/svg+xml"};

DraftFile refused(DraftFile file, Fault fault)
{
    file.state = DraftFile::State::Refused;
    file.fault = fault;
    return file;
}

} // namespace

bool isProgram(const QString &name, const QMimeType &kind)
{
    const auto ending = QFileInfo(name).suffix().toLower();
    const bool byName = std::any_of(kPrograms.begin(), kPrograms.end(),
        [&](const char *known) { return ending == QLatin1StringView(known); });
    return byName
        || std::any_of(kProgramKinds.begin(), kProgramKinds.end(),
            [&](const char *known) { return kind.inherits(QString::fromLatin1(known)); });
}

DraftFile checkedFile(DraftFile file, qint64 mostBytes)
{
    const QFileInfo found(file.path);
    file.size = found.size();
    if (!found.isFile() || !found.isReadable()) // a folder, a pipe, gone
        return refused(std::move(file), Fault::Unreadable);
    if (file.size == 0)
        return refused(std::move(file), Fault::Empty);
    const auto kind = QMimeDatabase().mimeTypeForFile(found);
    file.mime = kind.name().toLatin1();
    if (isProgram(file.name, kind))
        return refused(std::move(file), Fault::Program);
    if (file.size > mostBytes)
        return refused(std::move(file), Fault::TooLarge);
    file.state = DraftFile::State::Waiting;
    file.fault = Fault::None;
    return file;
}

} // namespace wxm
