// SPDX-License-Identifier: MIT
#include "program/diagnostics.h"

#include "api/api_calls.h"
#include "base/log.h"
#include "base/redact.h"

#include <QDateTime>
#include <QRegularExpression>
#include <QSslSocket>
#include <QSysInfo>

using namespace Qt::StringLiterals;

namespace wxm {

namespace {

constexpr int kMaxNotes = 200;
constexpr int kLogLines = 1'000;

QString moment(EpochMs ms)
{
    return QDateTime::fromMSecsSinceEpoch(ms, Qt::UTC).toString(Qt::ISODateWithMs);
}

QLatin1StringView capabilityName(Capability capability)
{
    switch (capability) {
    case Capability::Offered:
        return "offered"_L1;
    case Capability::Absent:
        return "absent"_L1;
    case Capability::Forbidden:
        return "forbidden"_L1;
    }
    return {};
}

QString section(const QString &title, const QList<Diagnostics::Note> &notes)
{
    QString text = u"\n## "_s + title + u"\n"_s;
    for (const auto &note : notes)
        text += moment(note.at) + u' ' + note.text
            + (note.reason.isEmpty() ? QString() : u": "_s + note.reason) + u'\n';
    return text;
}

} // namespace

QString kindName(ApiError::Kind kind)
{
    using K = ApiError::Kind;
    switch (kind) {
    case K::Offline:
        return u"offline"_s;
    case K::Timeout:
        return u"timeout"_s;
    case K::TlsFailed:
        return u"tls-failed"_s;
    case K::InsecureUrl:
        return u"insecure-url"_s;
    case K::Unauthorized:
        return u"unauthorized"_s;
    case K::Forbidden:
        return u"forbidden"_s;
    case K::NotFound:
        return u"not-found"_s;
    case K::NotOffered:
        return u"not-offered"_s;
    case K::Conflict:
        return u"conflict"_s;
    case K::Invalid:
        return u"invalid"_s;
    case K::RateLimited:
        return u"rate-limited"_s;
    case K::Refused:
        return u"refused"_s;
    case K::BadReply:
        return u"bad-reply"_s;
    case K::Server:
        return u"server"_s;
    case K::Ambiguous:
        return u"ambiguous"_s;
    case K::Cancelled:
        return u"cancelled"_s;
    case K::Unavailable:
        return u"unavailable"_s;
    case K::TooLarge:
        return u"too-large"_s;
    }
    return {};
}

void Diagnostics::note(QList<Note> &notes, const QString &text, const QString &reason)
{
    notes.append({m_clock.wallMs(), redacted(text), redacted(reason)});
    if (notes.size() > kMaxNotes)
        notes.removeFirst();
}

void Diagnostics::noteConnection(const QString &words, const QString &reason)
{
    note(m_connections, words, reason);
}

QStringList Diagnostics::logLines() const { return m_log ? m_log->tail(kLogLines) : QStringList(); }

void Diagnostics::noteError(const ApiError &error, const QString &endpoint)
{
    // The server's sentences may quote anybody; its code is taken only if it looks like one.
    static const QRegularExpression code(u"\\A[A-Z][A-Z_]{1,31}\\z"_s);
    QString text = endpoint.isEmpty() ? QString() : endpoint + u' ';
    text += kindName(error.kind);
    if (error.httpStatus)
        text += u" HTTP "_s + QString::number(error.httpStatus);
    if (code.match(error.serverCode).hasMatch())
        text += u' ' + error.serverCode;
    if (!error.detail.isEmpty())
        text += u": "_s + error.detail;
    note(m_errors, text);
}

Diagnostics::Facts Diagnostics::programFacts(const QString &version)
{
    return {{u"WXM Console"_s, version}, {u"Qt"_s, QString::fromLatin1(qVersion())},
        {u"TLS"_s, QSslSocket::sslLibraryVersionString()},
        {u"System"_s, QSysInfo::prettyProductName() + u' ' + QSysInfo::currentCpuArchitecture()},
        {u"Kernel"_s, QSysInfo::kernelType() + u' ' + QSysInfo::kernelVersion()}};
}

QString Diagnostics::bundle(const Facts &facts, const ApiCalls &calls) const
{
    QString text = u"# WXM Console diagnostics, "_s + moment(m_clock.wallMs()) + u"\n\n"_s;
    for (const auto &[name, value] : facts)
        text += name + u": "_s + redacted(value) + u'\n';
    text += u"\n## Endpoints\n"_s;
    for (const auto &id : calls.endpointIds())
        text += id + u": "_s + capabilityName(calls.capability(id)) + u'\n';
    text += section(u"Connection"_s, m_connections) + section(u"Errors"_s, m_errors);
    text += u"\n## Log\n"_s;
    if (m_log)
        text += logLines().join(u'\n') + u'\n';
    return text;
}

} // namespace wxm
