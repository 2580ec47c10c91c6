// SPDX-License-Identifier: MIT
#include "chat/received_file.h"

#include "base/foreign_text.h"
#include "chat/file_check.h"

#include <QFileInfo>
#include <QMimeDatabase>

using namespace Qt::StringLiterals;

namespace wxm {

namespace {

//! The ending stays, whatever has to go for it.
QString cutTo(const QString &name, const QString &ending)
{
    if (ending.isEmpty())
        return clamped(name, ReceivedFile::kLongestName);
    return clamped(name, ReceivedFile::kLongestName - ending.size() - 1) + u'.' + ending;
}

//! Without what a name must not have on one system or another.
QString fileName(const QUrl &address)
{
    const QString whole = address.fileName(QUrl::FullyDecoded);
    QString name = withoutBidiControls(shownTitle(whole));
    for (QChar &c : name) {
        if (QStringView(u"/\\:*?\"<>|").contains(c) || c.unicode() < u' ')
            c = u'_';
    }
    name = name.simplified();
    while (name.startsWith(u'.'))
        name.remove(0, 1); // a file that is not seen
    while (name.endsWith(u'.') || name.endsWith(u' '))
        name.chop(1);
    if (name.isEmpty())
        return u"attachment"_s;
    if (whole.size() <= ReceivedFile::kLongestName)
        return name;
    // A title is cut at its end, where the ending was.
    auto ending = fileExtension(whole);
    ending.removeIf([](QChar c) { return !c.isLetterOrNumber(); });
    return cutTo(QFileInfo(name).completeBaseName(), ending);
}

//! Its first bytes say nothing against its name.
bool fits(const QMimeType &byName, const QMimeType &byContent)
{
    return byName.isDefault() || byContent.isDefault() || byContent.name() == "text/plain"_L1
        || byName.inherits(byContent.name()) || byContent.inherits(byName.name());
}

} // namespace

ReceivedFile receivedFile(const QUrl &address, const QByteArray &content)
{
    ReceivedFile file{.name = fileName(address), .content = content};
    const QMimeDatabase kinds;
    const auto byName = kinds.mimeTypeForFile(file.name, QMimeDatabase::MatchExtension);
    const auto byContent = kinds.mimeTypeForData(content);
    file.isDisguised = !fits(byName, byContent);
    const auto kind = file.isDisguised || byName.isDefault() ? byContent : byName;
    file.kind = kind.comment();
    file.mime = kind.name().toLatin1();
    if (QFileInfo(file.name).suffix().isEmpty() && !kind.preferredSuffix().isEmpty())
        file.name = cutTo(file.name, kind.preferredSuffix());
    // By the name that it will have: an ending makes a program of what was none.
    file.isProgram = isProgram(file.name, byContent) || isProgram(file.name, byName);
    return file;
}

} // namespace wxm
