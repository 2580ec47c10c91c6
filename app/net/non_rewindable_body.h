// SPDX-License-Identifier: MIT
#pragma once

#include "net/one_shot_body.h"

#include <QByteArray>

#include <cstring>

namespace wxm {

//! A body that is there as a whole.
class NonRewindableBody final : public OneShotBody {
public:
    explicit NonRewindableBody(QByteArray bytes, QObject *parent = nullptr)
        : OneShotBody(parent)
        , m_bytes(std::move(bytes))
    {
        open(QIODevice::ReadOnly | QIODevice::Unbuffered);
    }

    bool isUntouched() const override { return m_at == 0 && !m_bytes.isEmpty(); }
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

private:
    QByteArray m_bytes;
    qint64 m_at = 0;
};

} // namespace wxm
