// SPDX-License-Identifier: MIT
#include "base/log.h"

#include "base/crash_lines.h"
#include "base/durable_file.h"
#include "base/redact.h"

#include <QDateTime>
#include <QMutexLocker>

#include <atomic>
#include <cstdio>

using namespace Qt::StringLiterals;

namespace wxm {

namespace {

constexpr int kRecent = 2'000;

//! Qt's handler is a plain function; this is where it finds the one log.
std::atomic<Log *> s_log = nullptr;

int severity(QtMsgType type)
{
    switch (type) {
    case QtDebugMsg:
        return 0;
    case QtInfoMsg:
        return 1;
    case QtWarningMsg:
        return 2;
    case QtCriticalMsg:
        return 3;
    case QtFatalMsg:
        return 4;
    }
    return 4;
}

const char *word(QtMsgType type)
{
    switch (type) {
    case QtDebugMsg:
        return "debug";
    case QtInfoMsg:
        return "info ";
    case QtWarningMsg:
        return "warn ";
    case QtCriticalMsg:
        return "error";
    case QtFatalMsg:
        return "fatal";
    }
    return "fatal";
}

} // namespace

Log::Log(Options options) : m_options(std::move(options)), m_file(m_options.fileName)
{
    if (!m_options.fileName.isEmpty()
        && m_file.open(QIODevice::WriteOnly | QIODevice::Append | QIODevice::Unbuffered))
        m_file.setPermissions(kOwnerOnly);
    s_log = this;
    m_before = qInstallMessageHandler(&Log::handle);
}

Log::~Log()
{
    qInstallMessageHandler(m_before);
    s_log = nullptr;
}

void Log::handle(QtMsgType type, const QMessageLogContext &context, const QString &message)
{
    if (auto *log = s_log.load())
        log->write(type, context.category, message);
}

void Log::write(QtMsgType type, const char *category, const QString &message)
{
    const auto name = QLatin1StringView(category ? category : "default");
    // What Qt says in detail about its own network could be bodies and headers.
    const bool isOurs = name.startsWith("wxm."_L1);
    const int least = isOurs ? severity(m_options.least) : severity(QtWarningMsg);
    if (severity(type) < least)
        return;
    const auto time = QDateTime::currentDateTimeUtc().toString(Qt::ISODateWithMs);
    const QString line =
        time + u' ' + QLatin1StringView(word(type)) + u' ' + name + u": "_s + redacted(message);
    const QMutexLocker lock(&m_mutex);
    m_recent.append(line);
    if (m_recent.size() > kRecent)
        m_recent.remove(0, kRecent / 4);
    const auto bytes = line.toUtf8() + '\n';
    crashLines().add(QByteArrayView(bytes).chopped(1));
    if (m_options.toStderr)
        std::fwrite(bytes.constData(), 1, size_t(bytes.size()), stderr);
    if (!m_file.isOpen())
        return;
    if (m_file.size() + bytes.size() > m_options.maxBytes)
        rotate();
    m_file.write(bytes);
}

void Log::rotate()
{
    m_file.close();
    const auto numbered = [this](int n) { return m_options.fileName + u".%1"_s.arg(n); };
    QFile::remove(numbered(m_options.kept));
    for (int n = m_options.kept - 1; n >= 1; --n)
        QFile::rename(numbered(n), numbered(n + 1));
    QFile::rename(m_options.fileName, numbered(1));
    if (m_file.open(QIODevice::WriteOnly | QIODevice::Append | QIODevice::Unbuffered))
        m_file.setPermissions(kOwnerOnly);
}

QStringList Log::tail(int lines) const
{
    const QMutexLocker lock(&m_mutex);
    return m_recent.mid(qMax<qsizetype>(0, m_recent.size() - lines));
}

QStringList Log::files() const
{
    QStringList names;
    for (int n = 0; n <= m_options.kept; ++n) {
        const auto name = n ? m_options.fileName + u".%1"_s.arg(n) : m_options.fileName;
        if (QFile::exists(name))
            names.append(name);
    }
    return names;
}

} // namespace wxm
