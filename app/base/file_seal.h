// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArray>
#include <QByteArrayView>
#include <QString>

#include <optional>

namespace wxm {

//! Seals the lines of a file with a key (XSalsa20-Poly1305, libsodium's secretbox), each by itself,
//! so that a file can grow and a torn end costs one line. Plain lines among them stay readable: a
//! policy comes to files that are there. The key is wiped with this object. Any thread.
class FileSeal {
public:
    static constexpr qsizetype kKeyBytes = 32;

    //! False where the program was built without libsodium.
    static bool isAvailable();
    static QByteArray newKey();
    static bool isSealed(QByteArrayView line);
    //! Whether a file has a sealed line, wherever it stands. False where it cannot be read.
    static bool isIn(const QString &path);

    //! `key`: kKeyBytes.
    explicit FileSeal(const QByteArray &key);
    ~FileSeal();
    Q_DISABLE_COPY_MOVE(FileSeal)

    //! Whole lines; those that are sealed stay as they are.
    QByteArray sealed(const QByteArray &lines) const;
    //! A sealed line as it was, without its end; nothing where another key or another hand was at
    //! it.
    std::optional<QByteArray> opened(QByteArrayView line) const;

private:
    QByteArray sealedOne(QByteArrayView line) const;

    QByteArray m_key;
};

} // namespace wxm
