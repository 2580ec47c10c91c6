// SPDX-License-Identifier: MIT
#include "program/single_instance.h"

#include <QFile>
#include <QLocalSocket>
#include <QStandardPaths>
#include <QTimer>

#ifdef Q_OS_UNIX
#include <sys/socket.h>
#include <sys/stat.h>
#include <unistd.h>
#else
#include <windows.h>

#include <array>
#include <cstddef>
#endif

using namespace Qt::StringLiterals;

namespace wxm {

namespace {

constexpr int kAskAgainMs = 100;
constexpr int kAnswerMs = 1'000; //!< What does not answer by then is no console.
constexpr int kGuestMs = 2'000;  //!< A guest that has not said its line by then is sent away.
constexpr int kMaxGuests = 16;
constexpr qsizetype kMaxLine = kMaxAddressBytes + 8;
const auto kTaken = "taken\n"_ba;

//! True for a socket of ours, or nothing at all, at this path. What anybody else has put there, a
//! link or a file, is left alone.
bool isFree(const QString &path)
{
#ifdef Q_OS_UNIX
    struct stat status = {};
    if (::lstat(QFile::encodeName(path).constData(), &status) != 0)
        return true;
    return S_ISSOCK(status.st_mode) && status.st_uid == ::getuid();
#else
    Q_UNUSED(path)
    return true;
#endif
}

#ifdef Q_OS_WIN

//! Room for a SID, and for what the system puts before it.
using UserOfToken = std::array<std::byte, sizeof(TOKEN_USER) + SECURITY_MAX_SID_SIZE>;

bool readUser(HANDLE process, UserOfToken &user)
{
    HANDLE token = nullptr;
    if (!OpenProcessToken(process, TOKEN_QUERY, &token))
        return false;
    DWORD size = 0;
    const bool isRead =
        GetTokenInformation(token, TokenUser, user.data(), DWORD(user.size()), &size) != 0;
    CloseHandle(token);
    return isRead;
}

//! The process at the other end of a pipe runs for the user that this one runs for. The name of a
//! pipe is free to the first program that takes it.
bool isOwnProcess(DWORD id)
{
    const HANDLE process = OpenProcess(PROCESS_QUERY_LIMITED_INFORMATION, FALSE, id);
    if (!process)
        return false;
    alignas(TOKEN_USER) UserOfToken theirs{};
    alignas(TOKEN_USER) UserOfToken ours{};
    const bool areRead = readUser(process, theirs) && readUser(GetCurrentProcess(), ours);
    CloseHandle(process);
    return areRead
        && EqualSid(reinterpret_cast<const TOKEN_USER *>(theirs.data())->User.Sid,
               reinterpret_cast<const TOKEN_USER *>(ours.data())->User.Sid)
        != 0;
}

#endif

} // namespace

SingleInstance::SingleInstance(const QString &profile, const QString &folder, QObject *parent)
    : QObject(parent)
{
    const QString name = u"wxm-console-"_s + profile;
#ifdef Q_OS_WIN
    Q_UNUSED(folder)
    m_path = name + u'-' + qEnvironmentVariable("USERNAME"); // pipes have one name space
#else
    const QString place = folder.isEmpty()
        ? QStandardPaths::writableLocation(QStandardPaths::RuntimeLocation)
        : folder;
    m_path = place.isEmpty() ? QString() : place + u'/' + name;
    if (!m_path.isEmpty()) {
        m_lock = std::make_unique<QLockFile>(m_path + u".lock"_s);
        m_lock->setStaleLockTime(0); // only the end of its program frees it
    }
#endif
    m_server.setSocketOptions(QLocalServer::UserAccessOption);
    m_server.setMaxPendingConnections(kMaxGuests);
    connect(&m_server, &QLocalServer::newConnection, this, [this] {
        while (auto *socket = m_server.nextPendingConnection())
            take(socket);
    });
}

void SingleInstance::start(const std::optional<WxmAddress> &address)
{
    if (m_path.isEmpty() || !isFree(m_path)) {
        QTimer::singleShot(0, this, [this] { decide(true); });
        return;
    }
    const QByteArray line =
        address ? "open " + address->toString().toLatin1() + '\n' : "raise\n"_ba;
    auto *socket = new QLocalSocket(this);
    connect(socket, &QLocalSocket::connected, this, [socket, line] { socket->write(line); });
    connect(socket, &QLocalSocket::readyRead, this, [this, socket] {
        if (socket->peek(kTaken.size()) == kTaken && isOurs(*socket))
            decide(false);
    });
    connect(socket, &QLocalSocket::errorOccurred, this, [this, address] { claim(address); });
    QTimer::singleShot(kAnswerMs, this, [this] { decide(true); });
    socket->connectToServer(m_path);
}

void SingleInstance::claim(const std::optional<WxmAddress> &address)
{
    if (m_isDecided)
        return;
    if (!m_lock || m_lock->isLocked() || m_lock->tryLock(0)
        || m_lock->error() != QLockFile::LockFailedError)
        decide(true);
    else // its owner is about to listen; ask again, until the time for an answer is over
        QTimer::singleShot(kAskAgainMs, this, [this, address] {
            if (!m_isDecided)
                start(address);
        });
}

void SingleInstance::decide(bool isFirst)
{
    if (std::exchange(m_isDecided, true))
        return;
    if (isFirst)
        listen();
    isFirst ? Q_EMIT first() : Q_EMIT handedOver();
}

void SingleInstance::listen()
{
    if (m_path.isEmpty() || !isFree(m_path))
        return;
    if (m_lock && !m_lock->isLocked() && !m_lock->tryLock(0))
        return; // its owner lives and does not answer: its socket is not ours to take away
    QLocalServer::removeServer(m_path); // of a program that was killed
    m_server.listen(m_path);
}

void SingleInstance::take(QLocalSocket *socket)
{
    connect(socket, &QLocalSocket::disconnected, socket, &QObject::deleteLater);
    connect(socket, &QObject::destroyed, this, [this] { --m_guests; });
    if (++m_guests > kMaxGuests || !isOurs(*socket)) {
        socket->abort();
        socket->deleteLater();
        return;
    }
    socket->setReadBufferSize(kMaxLine);
    QTimer::singleShot(kGuestMs, socket, &QLocalSocket::abort);
    const auto read = [this, socket] {
        const auto line = socket->peek(kMaxLine);
        if (const auto end = line.indexOf('\n'); end >= 0)
            understand(socket, line.left(end));
        else if (line.size() >= kMaxLine)
            socket->abort();
    };
    connect(socket, &QLocalSocket::readyRead, this, read);
    if (socket->bytesAvailable() > 0)
        read();
}

void SingleInstance::understand(QLocalSocket *socket, const QByteArray &line)
{
    socket->disconnect(this);
    connect(socket, &QObject::destroyed, this, [this] { --m_guests; });
    const auto address =
        line.startsWith("open ") ? readWxmAddress(QString::fromLatin1(line.mid(5))) : std::nullopt;
    if (line != "raise" && !address) {
        socket->abort();
        return;
    }
    socket->write(kTaken);
    socket->disconnectFromServer();
    if (address)
        Q_EMIT openRequested(*address);
    Q_EMIT raiseRequested();
}

bool SingleInstance::isOurs(const QLocalSocket &socket) const
{
#ifdef Q_OS_LINUX
    struct ucred peer = {};
    socklen_t size = sizeof peer;
    return ::getsockopt(int(socket.socketDescriptor()), SOL_SOCKET, SO_PEERCRED, &peer, &size) == 0
        && peer.uid == ::getuid();
#elif defined(Q_OS_UNIX)
    uid_t user = 0;
    gid_t group = 0;
    return ::getpeereid(int(socket.socketDescriptor()), &user, &group) == 0 && user == ::getuid();
#else
    const auto pipe = reinterpret_cast<HANDLE>(socket.socketDescriptor());
    DWORD flags = 0;
    ULONG peer = 0;
    if (!GetNamedPipeInfo(pipe, &flags, nullptr, nullptr, nullptr))
        return false;
    const bool isServer = (flags & PIPE_SERVER_END) != 0;
    const bool isKnown = isServer ? GetNamedPipeClientProcessId(pipe, &peer) != 0
                                  : GetNamedPipeServerProcessId(pipe, &peer) != 0;
    return isKnown && isOwnProcess(peer);
#endif
}

} // namespace wxm
