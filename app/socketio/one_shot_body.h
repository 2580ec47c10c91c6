// SPDX-License-Identifier: MIT
#pragma once

#include <QIODevice>

#include <algorithm>
#include <cstring>

namespace socketio {

//! A request body that can be read once. QNetworkAccessManager sends a request again by itself when
//! the server closes before it answers, unless its body is sequential and refuses to be reset.
class OneShotBody final : public QIODevice {
public:
    explicit OneShotBody(QByteArray bytes) : m_bytes(std::move(bytes))
    {
        open(ReadOnly | Unbuffered);
    }

    bool isSequential() const override { return true; }
    bool reset() override { return false; }
    qint64 bytesAvailable() const override { return m_bytes.size() - m_read; }
    bool atEnd() const override { return bytesAvailable() == 0; }

protected:
    qint64 readData(char *data, qint64 maxSize) override
    {
        const qint64 count = std::min<qint64>(maxSize, m_bytes.size() - m_read);
        if (count == 0)
            return m_bytes.isEmpty() || maxSize == 0 ? 0 : -1;
        std::memcpy(data, m_bytes.constData() + m_read, static_cast<std::size_t>(count));
        m_read += count;
        return count;
    }
    qint64 writeData(const char *, qint64) override { return -1; }

private:
    QByteArray m_bytes;
    qint64 m_read = 0;
};

} // namespace socketio
