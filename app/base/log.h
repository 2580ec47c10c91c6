// SPDX-License-Identifier: MIT
#pragma once

#include <QFile>
#include <QMutex>
#include <QStringList>
#include <QtGlobal>

namespace wxm {

//! Where the program's messages go: stderr, a file that is renewed when it is full, and the last of
//! them where a note of a crash finds them. Every line is redacted(). One at a time, for as long as
//! it lives; messages may come from any thread.
class Log {
public:
    struct Options {
        QString fileName = {};       //!< Empty: stderr alone.
        QtMsgType least = QtInfoMsg; //!< Of our own categories; of others only warnings and worse.
        qint64 maxBytes = 1024 * 1024;
        int kept = 4; //!< Older files, `<name>.1` and so on.
        bool toStderr = true;
    };
    explicit Log(Options options);
    ~Log();
    Q_DISABLE_COPY_MOVE(Log)

    //! The last lines, as they were written.
    QStringList tail(int lines) const;
    //! The file and the older ones.
    QStringList files() const;

private:
    static void handle(QtMsgType type, const QMessageLogContext &context, const QString &message);
    void write(QtMsgType type, const char *category, const QString &message);
    void rotate();

    const Options m_options;
    mutable QMutex m_mutex;
    QFile m_file;
    QStringList m_recent;
    QtMessageHandler m_before;
};

} // namespace wxm
