// SPDX-License-Identifier: MIT
#include "chat/draft_files.h"

#include "base/on_pool.h"
#include "base/record_lines.h"
#include "base/then.h"
#include "chat/file_check.h"
#include "net/file_upload.h"

#include <QFileInfo>
#include <QUuid>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace wxm {

using FileState = DraftFile::State;
using Fault = DraftFile::Fault;

namespace {

constexpr std::int64_t kTellEveryMs = 100;
constexpr int kMostResumes = 3; //!< By the program; what still breaks then has to do with the file.

QByteArray freshKey() { return QUuid::createUuid().toByteArray(QUuid::WithoutBraces); }

//! The network was in the way, and the same try may do later.
bool isOfTheLink(const ApiError &error)
{
    using Kind = ApiError::Kind;
    return error.kind == Kind::Offline || error.kind == Kind::Timeout
        || error.kind == Kind::Ambiguous;
}

} // namespace

DraftFiles::DraftFiles(const QString &path, const QString &folder, DiskWriter &disk,
    const Clock &clock, Attachments &attachments, QObject *parent)
    : QObject(parent)
    , m_folder(folder)
    , m_disk(disk)
    , m_clock(clock)
    , m_attachments(attachments)
    , m_file(path, disk, clock, [this] { return content(); })
{
    load();
}

DraftFiles::~DraftFiles() { endUpload(); }

void DraftFiles::setAccount(const QString &account)
{
    if (account == m_account)
        return;
    endUpload();
    if (m_file.isSaving())
        saveNow();
    m_account = account;
    auto &files = m_files[account];
    for (auto it = files.begin(); it != files.end(); ++it) {
        for (auto &file : *it) {
            if (file.isUnderWay())
                check(file); // it may be another by now
        }
        Q_EMIT changed(it.key());
    }
    pump();
}

void DraftFiles::setSignedIn(bool isSignedIn)
{
    if (std::exchange(m_isSignedIn, isSignedIn) == isSignedIn)
        return;
    if (!isSignedIn)
        endUpload();
    pump();
}

void DraftFiles::setLinkUp(bool isUp)
{
    if (std::exchange(m_isLinkUp, isUp) == isUp || !isUp)
        return;
    auto &files = m_files[m_account];
    for (auto it = files.begin(); it != files.end(); ++it) {
        for (auto &file : *it) {
            if (file.state != FileState::Stopped || !file.error || !isOfTheLink(*file.error)
                || file.resumed >= kMostResumes)
                continue;
            ++file.resumed;
            file.state = FileState::Waiting;
        }
        Q_EMIT changed(it.key());
    }
    pump();
}

QList<DraftFile> DraftFiles::files(ThreadKey thread) const
{
    const auto account = m_files.constFind(m_account);
    return account == m_files.cend() ? QList<DraftFile>() : account->value(thread);
}

int DraftFiles::underWay(ThreadKey thread) const
{
    const auto all = files(thread);
    return int(std::count_if(
        all.begin(), all.end(), [](const DraftFile &file) { return file.isUnderWay(); }));
}

int DraftFiles::underWayCount() const
{
    int count = 0;
    for (const auto &thread : threads())
        count += underWay(thread);
    return count;
}

bool DraftFiles::holdsReady(ThreadKey thread) const
{
    const auto all = files(thread);
    return std::any_of(all.begin(), all.end(),
        [](const DraftFile &file) { return file.state == FileState::Ready; });
}

DraftFile *DraftFiles::find(const QByteArray &key, ThreadKey *thread)
{
    auto &files = m_files[m_account];
    for (auto it = files.begin(); it != files.end(); ++it) {
        for (auto &file : *it) {
            if (file.key != key)
                continue;
            if (thread)
                *thread = it.key();
            return &file;
        }
    }
    return nullptr;
}

void DraftFiles::add(ThreadKey thread, const QString &path)
{
    append(thread, {.key = freshKey(), .path = path, .name = QFileInfo(path).fileName()});
}

void DraftFiles::addPicture(ThreadKey thread, const QByteArray &png, const QString &name)
{
    DraftFile file{.key = freshKey(),
        .name = name,
        .mime = "image/png"_ba,
        .size = png.size(),
        .isOurs = true};
    if (m_folder.isEmpty() || png.isEmpty()) {
        file.state = FileState::Refused;
        file.fault = Fault::Unreadable;
        m_files[m_account][thread].append(file);
        return Q_EMIT changed(thread);
    }
    file.path = m_folder + u"/attached-"_s + QString::fromLatin1(file.key) + u".png"_s;
    m_files[m_account][thread].append(file);
    Q_EMIT changed(thread);
    m_disk.replace(file.path, png, this, [this, key = file.key](bool) {
        if (const auto *written = find(key)) // where the disk did not take it, there is no file
            check(*written);
    });
    m_file.change();
}

void DraftFiles::append(ThreadKey thread, DraftFile file)
{
    auto &files = m_files[m_account][thread];
    if (files.size() >= kMostFiles) {
        file.state = FileState::Refused;
        file.fault = Fault::TooMany;
        if (files.size() > kMostFiles)
            return; // said already
        files.append(file);
        return Q_EMIT changed(thread);
    }
    files.append(file);
    m_file.change();
    Q_EMIT changed(thread);
    check(file);
}

void DraftFiles::check(const DraftFile &file)
{
    onPool(
        this, [file, most = m_mostBytes] { return checkedFile(file, most); },
        [this](const DraftFile &found) { checked(found); });
}

void DraftFiles::checked(const DraftFile &found)
{
    ThreadKey thread;
    auto *file = find(found.key, &thread);
    if (!file || !file->isUnderWay())
        return;
    *file = found;
    m_file.change();
    if (found.state == FileState::Refused)
        Q_EMIT ended(thread, found);
    Q_EMIT changed(thread);
    pump();
}

void DraftFiles::pump()
{
    if (m_upload || !m_isLinkUp || !m_isSignedIn || m_account.isEmpty())
        return;
    auto &files = m_files[m_account];
    for (auto it = files.begin(); it != files.end(); ++it) {
        for (auto &file : *it) {
            if (file.state == FileState::Waiting)
                return send(it.key(), file);
        }
    }
}

void DraftFiles::send(ThreadKey thread, DraftFile &file)
{
    file.state = FileState::Sending;
    file.fault = Fault::None;
    file.error.reset();
    file.sent = 0;
    m_uploadKey = file.key;
    m_upload = std::make_shared<FileUpload>(file.path, file.size, file.name, file.mime);
    const auto upload = m_upload;
    connect(upload.get(), &FileUpload::progressed, this,
        [this, thread, key = file.key, total = upload->totalBytes()](qint64 bytes) {
            auto *sending = find(key);
            if (!sending || key != m_uploadKey)
                return;
            sending->sent =
                std::min(bytes * sending->size / std::max<qint64>(total, 1), sending->size);
            const auto now = m_clock.monotonicMs();
            if (now - m_toldMs < kTellEveryMs && bytes < total)
                return;
            m_toldMs = now;
            Q_EMIT progressed(thread, key);
        });
    Q_EMIT changed(thread);
    then(m_attachments.upload(upload, file.key), this,
        [this, key = file.key, upload](
            const Result<MediaId> &answer) { answered(upload, key, answer); });
}

void DraftFiles::answered(
    const std::shared_ptr<FileUpload> &upload, const QByteArray &key, const Result<MediaId> &answer)
{
    if (upload != m_upload)
        return; // taken away, stopped, or begun anew
    m_upload.reset();
    m_uploadKey.clear();
    ThreadKey thread;
    auto *file = find(key, &thread);
    if (!file)
        return pump();
    if (answer) {
        file->state = FileState::Ready;
        file->media = *answer;
        file->sent = file->size;
        m_file.change();
        m_file.saveNow(); // its number is worth an upload
    } else {
        file->error = answer.error();
        file->state = FileState::Stopped;
        file->fault = upload->isFileGone() ? Fault::Unreadable : Fault::Server;
        if (answer.error().kind == ApiError::Kind::NotOffered)
            file->fault = Fault::NotOffered;
        if (file->fault == Fault::NotOffered || file->fault == Fault::Unreadable
            || answer.error().kind == ApiError::Kind::TooLarge
            || answer.error().kind == ApiError::Kind::Invalid)
            file->state = FileState::Refused;
    }
    const auto told = *file;
    Q_EMIT changed(thread);
    Q_EMIT ended(thread, told);
    pump();
}

void DraftFiles::endUpload()
{
    if (const auto upload = std::exchange(m_upload, nullptr)) {
        if (auto *file = find(std::exchange(m_uploadKey, {})))
            file->state = FileState::Waiting;
        upload->cancel();
    }
}

void DraftFiles::drop(const DraftFile &file)
{
    if (file.isOurs)
        m_disk.remove(file.path);
}

void DraftFiles::remove(ThreadKey thread, const QByteArray &key)
{
    auto &files = m_files[m_account];
    const auto it = files.find(thread);
    if (it == files.end())
        return;
    const auto found = std::find_if(
        it->begin(), it->end(), [&](const DraftFile &file) { return file.key == key; });
    if (found == it->end())
        return;
    drop(*found);
    it->erase(found);
    if (it->isEmpty())
        files.erase(it);
    if (key == m_uploadKey)
        endUpload();
    m_file.change();
    Q_EMIT changed(thread);
    pump();
}

void DraftFiles::stop(ThreadKey thread, const QByteArray &key)
{
    auto *file = find(key);
    if (!file || !file->isUnderWay())
        return;
    if (key == m_uploadKey)
        endUpload();
    file->state = FileState::Stopped;
    file->fault = Fault::Cancelled;
    file->error.reset();
    m_file.change();
    Q_EMIT changed(thread);
    pump();
}

void DraftFiles::tryAgain(ThreadKey thread, const QByteArray &key)
{
    auto *file = find(key);
    if (!file || (file->state != FileState::Stopped && file->state != FileState::Refused))
        return;
    if (file->fault == Fault::NotOffered)
        m_attachments.calls().forgetCapabilities(); // a person wants it asked again
    file->state = FileState::Checking;
    file->fault = Fault::None;
    file->resumed = 0;
    file->error.reset();
    const auto again = *file;
    Q_EMIT changed(thread);
    check(again);
}

QList<DraftFile> DraftFiles::takeReady(ThreadKey thread)
{
    QList<DraftFile> ready;
    auto &files = m_files[m_account];
    const auto it = files.find(thread);
    if (it == files.end())
        return ready;
    for (const auto &file : std::as_const(*it)) {
        if (file.state == FileState::Ready)
            ready.append(file);
    }
    if (ready.isEmpty())
        return ready;
    it->removeIf([](const DraftFile &file) { return file.state == FileState::Ready; });
    if (it->isEmpty())
        files.erase(it);
    for (const auto &file : std::as_const(ready))
        drop(file);
    m_file.change();
    Q_EMIT changed(thread);
    return ready;
}

void DraftFiles::putBack(ThreadKey thread, const ReplyContent &reply)
{
    if (!reply.media.isValid())
        return;
    m_files[m_account][thread].append({.key = freshKey(),
        .name = reply.mediaName,
        .state = FileState::Ready,
        .media = reply.media});
    m_file.change();
    Q_EMIT changed(thread);
}

void DraftFiles::forget(MediaId media)
{
    auto &files = m_files[m_account];
    for (auto it = files.begin(); it != files.end(); ++it) {
        for (const auto &file : std::as_const(*it)) {
            if (file.media == media)
                return remove(it.key(), QByteArray(file.key));
        }
    }
}

QByteArray DraftFiles::content() const
{
    QByteArray bytes;
    for (auto account = m_files.cbegin(); account != m_files.cend(); ++account) {
        for (auto it = account->cbegin(); it != account->cend(); ++it) {
            for (const auto &file : *it) {
                if (file.state == FileState::Refused && file.fault == Fault::TooMany)
                    continue;
                bytes += sealedLine({{u"account"_s, account.key()},
                    {u"thread"_s, it.key().toString()}, {u"key"_s, QString::fromLatin1(file.key)},
                    {u"path"_s, file.path}, {u"name"_s, file.name},
                    {u"mime"_s, QString::fromLatin1(file.mime)}, {u"size"_s, file.size},
                    {u"ours"_s, file.isOurs}, {u"stopped"_s, file.fault == Fault::Cancelled},
                    {u"media"_s, qint64(file.media.value)}});
            }
        }
    }
    return bytes;
}

void DraftFiles::load()
{
    const auto found = m_file.readLines([this](const QJsonObject &line) {
        const auto thread = ThreadKey::fromString(line[u"thread"_s].toString());
        DraftFile file{.key = line[u"key"_s].toString().toLatin1(),
            .path = line[u"path"_s].toString(),
            .name = line[u"name"_s].toString(),
            .mime = line[u"mime"_s].toString().toLatin1(),
            .size = line[u"size"_s].toInteger(),
            .isOurs = line[u"ours"_s].toBool(),
            .media = MediaId{line[u"media"_s].toInteger()}};
        if (!thread || file.key.isEmpty())
            return false;
        if (file.media.isValid()) {
            file.state = FileState::Ready;
            file.sent = file.size;
        } else if (line[u"stopped"_s].toBool()) {
            file.state = FileState::Stopped;
            file.fault = Fault::Cancelled;
        }
        m_files[line[u"account"_s].toString()][*thread].append(file);
        return true;
    });
    if (found == LinesFound::Damage || found == LinesFound::TornEnd) {
        m_file.setDamaged();
        saveNow();
    }
}

} // namespace wxm
