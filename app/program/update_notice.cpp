// SPDX-License-Identifier: MIT
#include "program/update_notice.h"

#include "base/program_id.h"
#include "program/ed25519.h"

#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace wxm {

namespace {

tl::unexpected<ApiError> bad(const QString &why)
{
    return failure(ApiError::Kind::BadReply, u"update notice: "_s + why);
}

QByteArray base64(const QJsonValue &value)
{
    const auto decoded = QByteArray::fromBase64Encoding(value.toString().toLatin1(),
        QByteArray::Base64Encoding | QByteArray::AbortOnBase64DecodingErrors);
    return decoded ? *decoded : QByteArray();
}

EpochMs time(const QJsonValue &value) { return readIsoTime(value.toString().toStdString()); }

bool isPageOf(const QUrl &page, const QString &host)
{
    return page.isValid() && page.scheme() == "https"_L1 && page.host() == host
        && page.userInfo().isEmpty() && page.port(443) == 443;
}

Result<UpdateNotice> readSigned(const QByteArray &text, const QString &host)
{
    const QJsonObject object = QJsonDocument::fromJson(text).object();
    // The signing key may serve other programs too; a notice for one must not be used for another.
    if (object.value("program"_L1).toString() != kProgramId)
        return bad(u"not for this program"_s);
    const auto version = readProgramVersion(object.value("version"_L1).toString());
    if (!version)
        return bad(u"unreadable version"_s);
    const QJsonObject notes = object.value("notes"_L1).toObject();
    UpdateNotice notice{.channel = object.value("channel"_L1).toString(),
        .version = *version,
        .published = time(object.value("published"_L1)),
        .expires = time(object.value("expires"_L1)),
        .page = QUrl(object.value("page"_L1).toString(), QUrl::StrictMode),
        .notesArabic = notes.value("ar"_L1).toString().left(2'000),
        .notesEnglish = notes.value("en"_L1).toString().left(2'000)};
    if (notice.channel != "stable"_L1 && notice.channel != "beta"_L1)
        return bad(u"unknown channel"_s);
    if (notice.published == kUnknownTime || notice.expires <= notice.published)
        return bad(u"unreadable times"_s);
    if (!isPageOf(notice.page, host))
        return bad(u"page on another host"_s);
    return notice;
}

} // namespace

Result<UpdateNotice> readUpdateNotice(
    const QByteArray &file, const QByteArray &publicKey, const QString &host)
{
    if (file.size() > kMaxNoticeBytes)
        return bad(u"too long"_s);
    const QJsonObject envelope = QJsonDocument::fromJson(file).object();
    const QByteArray text = base64(envelope.value("signed"_L1));
    if (text.isEmpty())
        return bad(u"nothing signed"_s);
    if (!ed25519::verify(text, base64(envelope.value("signature"_L1)), publicKey))
        return bad(ed25519::isAvailable() ? u"wrong signature"_s : u"built without libsodium"_s);
    return readSigned(text, host);
}

} // namespace wxm
