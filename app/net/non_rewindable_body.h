// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArray>
#include <QIODevice>

#include <cstring>

namespace wxm {

//! A request body that can be read once. Qt repeats a POST or a DELETE by itself when the server
//! drops the connection before answering; it cannot repeat a body that it cannot rewind.
class NonRewindableBody final : public QIODevice {
public:
    explicit NonRewindableBody(QByteArray bytes, QObject *parent = nullptr)
        : QIODevice(parent)
        , m_bytes(std::move(bytes))
    {
        open(QIODevice::ReadOnly | QIODevice::Unbuffered);
    }

    //! True as long as nothing was taken: then the server cannot have had the request. Of an empty
    //! body nothing is ever taken, so it proves nothing.
    bool isUntouched() const { return m_at == 0 && !m_bytes.isEmpty(); }
    bool isSequential() const override { return true; }
    bool reset() override { return false; }
    qint64 bytesAvailable() const override
    {
        return m_bytes.size() - m_at + QIODevice::bytesAvailable();
    }
    bool atEnd() const override { return m_at >= m_bytes.size(); }

protected:
    qint64 readData(char *data, qint64 maxSize) override
    {
        const qint64 count = qMin(maxSize, m_bytes.size() - m_at);
        if (count <= 0)
            return -1;
        std::memcpy(data, m_bytes.constData() + m_at, size_t(count));
        m_at += count;
        return count;
    }
    qint64 writeData(const char *, qint64) override { return -1; }

private:
    QByteArray m_bytes;
    qint64 m_at = 0;
};

} // namespace wxm
