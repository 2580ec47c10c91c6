// SPDX-License-Identifier: MIT
#pragma once

#include "net/one_shot_body.h"

#include <QByteArray>
#include <QObject>
#include <QString>

namespace wxm {

//! A file that a call carries as multipart/form-data: what it is, how far it is, and the way to end
//! it. Belongs to who asked; the call goes with it. GUI thread.
class FileUpload final : public QObject {
    Q_OBJECT

public:
    //! `size`: of the file as it was checked; one that has another size by then is not sent.
    FileUpload(QString path, qint64 size, const QString &name, const QByteArray &mime);

    QByteArray contentType() const { return "multipart/form-data; boundary=" + m_boundary; }
    qint64 totalBytes() const { return m_head.size() + m_size + m_tail.size(); }
    //! A fresh body for one try. It tells how far it is through this object.
    OneShotBody *makeBody();

    //! The call ends as Cancelled.
    void cancel();
    bool isCancelled() const { return m_isCancelled; }
    //! The file could not be read to its end, or is another one by now.
    bool isFileGone() const { return m_isFileGone; }

Q_SIGNALS:
    //! Bytes that the network has taken, of totalBytes().
    void progressed(qint64 bytes);
    void cancelled();
    void fileGone();

private:
    friend class FileBody;

    const QString m_path;
    const qint64 m_size;
    const QByteArray m_boundary;
    const QByteArray m_head;
    const QByteArray m_tail;
    bool m_isCancelled = false;
    bool m_isFileGone = false;
};

} // namespace wxm
