// SPDX-License-Identifier: MIT
#include "chat/received_file.h"

#include "base/foreign_text.h"
#include "chat/file_check.h"

#include <QFileInfo>
#include <QMimeDatabase>

using namespace Qt::StringLiterals;

namespace wxm {

namespace {

//! What a name must not have on one system or another.
QString fileName(const QUrl &address)
{
    QString name = withoutBidiControls(shownTitle(address.fileName(QUrl::FullyDecoded)));
    for (QChar &c : name) {
        if (QStringView(u"/\\:*?\"<>|").contains(c) || c.unicode() < u' ')
            c = u'_';
    }
    name = name.simplified();
    while (name.startsWith(u'.'))
        name.remove(0, 1); // a file that is not seen
    while (name.endsWith(u'.') || name.endsWith(u' '))
        name.chop(1);
    const auto ending = QFileInfo(name).suffix().left(16);
    if (name.size() > ReceivedFile::kLongestName)
        name = name.left(ReceivedFile::kLongestName - ending.size() - 1) + u'.' + ending;
    return name.isEmpty() ? u"attachment"_s : name;
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
        file.name += u'.' + kind.preferredSuffix();
    // By the name that it will have: an ending makes a program of what was none.
    file.isProgram = isProgram(file.name, byContent) || isProgram(file.name, byName);
    return file;
}

} // namespace wxm
