// SPDX-License-Identifier: MIT
#include "net/file_upload.h"

#include "base/on_pool.h"

#include <QFile>
#include <QFuture>
#include <QPointer>
#include <QUuid>

#include <cstring>
#include <memory>

using namespace Qt::StringLiterals;

namespace wxm {

namespace {

constexpr qint64 kPiece = 256 * 1024; //!< Read at once, and ahead of what the network takes.

//! As browsers write it: what would end the quotation is escaped, and nothing else.
QByteArray quotedName(const QString &name)
{
    QByteArray bytes = name.toUtf8();
    bytes.replace('\r', "%0D").replace('\n', "%0A").replace('"', "%22");
    return bytes;
}

QByteArray headOf(const QByteArray &boundary, const QString &name, const QByteArray &mime)
{
    return "--" + boundary + "\r\nContent-Disposition: form-data; name=\"file\"; filename=\""
        + quotedName(name) + "\"\r\nContent-Type: " + mime + "\r\n\r\n";
}

//! One piece of a file that still has the size it is taken for; null where it cannot be had.
QByteArray pieceOf(const QString &path, qint64 size, qint64 at)
{
    QFile file(path);
    const auto wanted = qMin(kPiece, size - at);
    if (!file.open(QFile::ReadOnly) || file.size() != size || !file.seek(at))
        return {};
    const auto piece = file.read(wanted);
    return piece.size() == wanted ? piece : QByteArray();
}

} // namespace

//! Pieces are read by a thread of the pool, so that a slow disk holds up no window.
class FileBody final : public OneShotBody {
public:
    explicit FileBody(FileUpload &upload) : m_upload(&upload), m_ready(upload.m_head)
    {
        open(QIODevice::ReadOnly | QIODevice::Unbuffered);
        readAhead();
    }

    bool isUntouched() const override { return m_taken == 0; }
    qint64 bytesAvailable() const override
    {
        return m_ready.size() - m_at + QIODevice::bytesAvailable();
    }
    bool atEnd() const override { return m_upload && m_taken >= m_upload->totalBytes(); }

protected:
    qint64 readData(char *data, qint64 maxSize) override
    {
        if (!m_upload || atEnd())
            return -1;
        const qint64 count = qMin(maxSize, m_ready.size() - m_at);
        if (count <= 0)
            return 0; // readyRead() tells when there is more
        std::memcpy(data, m_ready.constData() + m_at, size_t(count));
        m_at += count;
        m_taken += count;
        readAhead();
        Q_EMIT m_upload->progressed(m_taken);
        return count;
    }

private:
    void readAhead()
    {
        if (m_isReading || m_hasEnded || m_ready.size() - m_at > kPiece)
            return;
        if (m_readUpTo == m_upload->m_size) {
            m_hasEnded = true;
            return append(m_upload->m_tail);
        }
        m_isReading = true;
        onPool(
            this,
            [path = m_upload->m_path, size = m_upload->m_size, at = m_readUpTo] {
                return pieceOf(path, size, at);
            },
            [this](const QByteArray &piece) { onPiece(piece); });
    }
    void onPiece(const QByteArray &piece)
    {
        m_isReading = false;
        if (!m_upload)
            return;
        if (piece.isEmpty()) {
            m_upload->m_isFileGone = true;
            Q_EMIT m_upload->fileGone();
            return;
        }
        m_readUpTo += piece.size();
        append(piece);
        readAhead();
    }
    void append(const QByteArray &bytes)
    {
        m_ready.remove(0, m_at);
        m_at = 0;
        m_ready += bytes;
        Q_EMIT readyRead();
    }

    QPointer<FileUpload> m_upload;
    QByteArray m_ready;
    qint64 m_at = 0;
    qint64 m_taken = 0;
    qint64 m_readUpTo = 0;
    bool m_isReading = false;
    bool m_hasEnded = false;
};

FileUpload::FileUpload(QString path, qint64 size, const QString &name, const QByteArray &mime)
    : m_path(std::move(path))
    , m_size(size)
    , m_boundary("wxm-" + QUuid::createUuid().toByteArray(QUuid::WithoutBraces))
    , m_head(headOf(m_boundary, name, mime))
    , m_tail("\r\n--" + m_boundary + "--\r\n")
{
}

OneShotBody *FileUpload::makeBody() { return new FileBody(*this); }

void FileUpload::cancel()
{
    if (m_isCancelled)
        return;
    m_isCancelled = true;
    Q_EMIT cancelled();
}

} // namespace wxm
