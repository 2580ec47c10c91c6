// SPDX-License-Identifier: MIT
#include "socketio/http_message.h"

#include <algorithm>

namespace socketio::http {

using namespace Qt::StringLiterals;

namespace {

bool isProtocolHeader(const QByteArray &name)
{
    return name == "upgrade" || name == "connection" || name == "content-length"
        || name == "transfer-encoding" || name.startsWith("sec-websocket-");
}

bool breaksTheRequest(const QByteArray &text)
{
    return text.contains('\r') || text.contains('\n') || text.contains('\0');
}

QByteArray hostOf(const QUrl &url)
{
    QByteArray host = url.host(QUrl::FullyEncoded).toLatin1();
    if (host.contains(':'))
        host = '[' + host + ']';
    if (url.port() > 0)
        host += ':' + QByteArray::number(url.port());
    return host;
}

bool isDigits(const QByteArray &text)
{
    return !text.isEmpty()
        && std::all_of(text.begin(), text.end(), [](char c) { return c >= '0' && c <= '9'; });
}

} // namespace

QByteArray requestHead(
    const QByteArray &method, const QUrl &url, const Headers &headers, const QByteArray &cookies)
{
    Headers lines{{"Host", hostOf(url)}, {"User-Agent", "socketio-qt"}};
    if (!cookies.isEmpty())
        lines.insert("Cookie", cookies);
    for (auto it = headers.cbegin(); it != headers.cend(); ++it) {
        const QByteArray name = it.key().trimmed();
        if (name.isEmpty() || name.contains(':') || isProtocolHeader(name.toLower())
            || breaksTheRequest(name) || breaksTheRequest(it.value()))
            continue;
        for (auto own = lines.begin(); own != lines.end();) {
            if (own.key().compare(name, Qt::CaseInsensitive) == 0)
                own = lines.erase(own);
            else
                ++own;
        }
        lines.insert(name, it.value());
    }
    QByteArray head = method + ' ' + url.path(QUrl::FullyEncoded).toLatin1() + '?'
        + url.query(QUrl::FullyEncoded).toLatin1() + " HTTP/1.1\r\n";
    for (auto it = lines.cbegin(); it != lines.cend(); ++it)
        head += it.key() + ": " + it.value() + "\r\n";
    return head;
}

int statusOf(const QByteArray &line)
{
    const auto words = line.simplified().split(' ');
    if (words.size() < 2 || !words[0].startsWith("HTTP/1.") || words[1].size() != 3)
        return 0;
    return words[1].toInt();
}

void ResponseReader::fail(const QString &problem)
{
    m_state = State::Fault;
    m_problem = problem;
}

void ResponseReader::feed(QByteArrayView bytes)
{
    m_input.append(bytes);
    while (!isDone() && !isFault() && step()) { }
}

void ResponseReader::connectionEnded()
{
    if (m_state == State::OpenBody)
        m_state = State::Done;
    else if (!isDone() && !isFault())
        fail(u"the connection ended before the answer"_s);
}

//! False when more has to come first.
bool ResponseReader::step()
{
    QByteArray line;
    switch (m_state) {
    case State::Head:
        return readHead();
    case State::FixedBody:
        if (!moveToBody(m_missing) || m_missing > 0)
            return false;
        m_state = State::Done;
        return false;
    case State::OpenBody:
        moveToBody(m_input.size());
        return false;
    case State::ChunkSize:
        return readChunkSize();
    case State::ChunkData:
        if (!moveToBody(m_missing) || m_missing > 0)
            return false;
        m_state = State::ChunkEnd;
        return true;
    case State::ChunkEnd:
        if (!takeLine(line))
            return false;
        if (line.isEmpty())
            m_state = State::ChunkSize;
        else
            fail(u"malformed chunk"_s);
        return true;
    case State::Trailer:
        if (!takeLine(line))
            return false;
        m_trailerBytes += line.size();
        if (line.isEmpty())
            m_state = State::Done;
        else if (m_trailerBytes > kMaxHeadBytes)
            fail(u"the answer does not end"_s);
        return true;
    case State::Done:
    case State::Fault:
        break;
    }
    return false;
}

bool ResponseReader::takeLine(QByteArray &line)
{
    const qsizetype end = m_input.indexOf('\n');
    if (end < 0) {
        if (m_input.size() > kMaxHeadBytes)
            fail(u"the answer does not end"_s);
        return false;
    }
    line = m_input.left(end).trimmed();
    m_input.remove(0, end + 1);
    return true;
}

bool ResponseReader::readHead()
{
    const qsizetype end = m_input.indexOf("\r\n\r\n");
    if (end < 0 || end > kMaxHeadBytes) {
        if (m_input.size() > kMaxHeadBytes)
            fail(u"the head of the answer does not end"_s);
        return false;
    }
    auto lines = m_input.left(end).split('\n');
    m_input.remove(0, end + 4);
    const int status = statusOf(lines.takeFirst());
    if (status == 0) {
        fail(u"the answer is not HTTP"_s);
        return false;
    }
    if (status < 200 && status != 101)
        return true; // the real answer follows
    m_status = status;
    for (const QByteArray &line : lines) {
        const qsizetype colon = line.indexOf(':');
        if (colon > 0)
            readHeader(line.left(colon).trimmed().toLower(), line.mid(colon + 1).trimmed());
    }
    if (!isFault())
        chooseBody();
    return !isDone() && !isFault();
}

void ResponseReader::readHeader(const QByteArray &name, const QByteArray &value)
{
    if (name == "set-cookie") {
        m_cookies.append(value);
    } else if (name == "transfer-encoding") {
        m_isChunked = value.toLower() == "chunked";
        if (!m_isChunked)
            fail(u"unknown transfer encoding"_s);
    } else if (name == "content-encoding" && value.toLower() != "identity") {
        fail(u"compressed though that was not offered"_s);
    } else if (name == "content-length") {
        bool fits = false;
        const qint64 length = value.toLongLong(&fits);
        if (!fits || !isDigits(value) || (m_length >= 0 && m_length != length))
            fail(u"malformed content length"_s);
        else
            m_length = length;
    }
}

void ResponseReader::chooseBody()
{
    if (m_status == 204 || m_status == 304) {
        m_state = State::Done;
    } else if (m_isChunked) {
        m_state = State::ChunkSize;
    } else if (m_length >= 0) {
        m_missing = m_length;
        m_state = m_length == 0 ? State::Done : State::FixedBody;
        if (m_length > m_limit)
            fail(u"answer larger than the limit"_s);
    } else {
        m_state = State::OpenBody;
    }
}

bool ResponseReader::readChunkSize()
{
    QByteArray line;
    if (!takeLine(line))
        return false;
    bool fits = false;
    const qint64 size = line.split(';').first().trimmed().toLongLong(&fits, 16);
    if (!fits || size < 0 || line.startsWith('+')) {
        fail(u"malformed chunk"_s);
    } else if (size > m_limit - m_body.size()) {
        fail(u"answer larger than the limit"_s);
    } else {
        m_missing = size;
        m_state = size == 0 ? State::Trailer : State::ChunkData;
    }
    return !isFault();
}

//! False if the limit was passed.
bool ResponseReader::moveToBody(qint64 most)
{
    const qsizetype count = std::min<qint64>(most, m_input.size());
    if (m_body.size() + count > m_limit) {
        fail(u"answer larger than the limit"_s);
        return false;
    }
    m_body.append(m_input.constData(), count);
    m_input.remove(0, count);
    m_missing -= count;
    return true;
}

} // namespace socketio::http
