// SPDX-License-Identifier: MIT
#include "ui/chat/file_words.h"

#include "ui/common/error_text.h"
#include "ui/common/relative_time.h"

#include <QCoreApplication>
#include <QLocale>

namespace wxm {

namespace {

struct FileWords {
    Q_DECLARE_TR_FUNCTIONS(FileWords)
};

int percentOf(const DraftFile &file)
{
    return file.size > 0 ? int(file.sent * 100 / file.size) : 0;
}

QString faultWords(const DraftFile &file, qint64 mostBytes)
{
    switch (file.fault) {
    case DraftFile::Fault::TooLarge:
        return FileWords::tr("Refused: %1, the limit is %2")
            .arg(sizeWords(file.size), sizeWords(mostBytes));
    case DraftFile::Fault::Program:
        return FileWords::tr("Refused: this kind of file could run on the customer’s computer");
    case DraftFile::Fault::Empty:
        return FileWords::tr("Refused: the file is empty");
    case DraftFile::Fault::Unreadable:
        return FileWords::tr("Refused: the file cannot be read, or was changed");
    case DraftFile::Fault::TooMany:
        return FileWords::tr("Refused: too many files for one reply");
    case DraftFile::Fault::NotOffered:
        return FileWords::tr("This server does not accept files");
    case DraftFile::Fault::Cancelled:
        return FileWords::tr("Stopped by you");
    case DraftFile::Fault::Server:
    case DraftFile::Fault::None:
        break;
    }
    if (!file.error)
        return {};
    if (file.error->kind == ApiError::Kind::TooLarge)
        return FileWords::tr("Refused: larger than this server takes");
    const auto detail = errorDetail(*file.error);
    const QString why = detail.isEmpty() ? errorText(*file.error) : detail;
    if (file.state == DraftFile::State::Refused)
        return FileWords::tr("Refused: %1").arg(why);
    const bool isOfTheLink = file.error->kind == ApiError::Kind::Offline
        || file.error->kind == ApiError::Kind::Ambiguous
        || file.error->kind == ApiError::Kind::Timeout;
    if (isOfTheLink)
        return FileWords::tr("Stopped at %1, the link was lost").arg(percentText(percentOf(file)));
    return FileWords::tr("Stopped: %1").arg(why);
}

} // namespace

QString sizeWords(qint64 bytes)
{
    const int decimals = bytes < 10 * 1024 * 1024 && bytes >= 1024 * 1024 ? 1 : 0;
    return QLocale().formattedDataSize(bytes, decimals, QLocale::DataSizeTraditionalFormat);
}

QString fileStateWords(const DraftFile &file, qint64 mostBytes)
{
    switch (file.state) {
    case DraftFile::State::Checking:
        return FileWords::tr("Being checked");
    case DraftFile::State::Waiting:
        return FileWords::tr("%1, next").arg(sizeWords(file.size));
    case DraftFile::State::Sending:
        return percentText(percentOf(file));
    case DraftFile::State::Ready:
        return file.size > 0 ? FileWords::tr("%1, uploaded").arg(sizeWords(file.size))
                             : FileWords::tr("uploaded");
    case DraftFile::State::Refused:
    case DraftFile::State::Stopped:
        break;
    }
    return faultWords(file, mostBytes);
}

IconName fileIcon(const QByteArray &mime)
{
    if (mime.startsWith("image/"))
        return IconName::Image;
    return mime.startsWith("audio/") ? IconName::Mic : IconName::File;
}

} // namespace wxm
