// SPDX-License-Identifier: MIT
#include "ui/common/error_text.h"

#include "base/foreign_text.h"
#include "ui/common/obstacle_words.h"
#include "ui/common/relative_time.h"

#include <QCoreApplication>
#include <QHash>
#include <QRegularExpression>

#include <algorithm>

namespace wxm {
using namespace Qt::StringLiterals;

namespace {

struct ErrorText {
    Q_DECLARE_TR_FUNCTIONS(ErrorText)
};

QString serverText(const ApiError &error)
{
    if (error.httpStatus == 0)
        return ErrorText::tr("The server could not do this. Try again.");
    return ErrorText::tr("The server answered %1. Try again in a moment.")
        .arg(QString::number(error.httpStatus)); // a code: 0–9 in every language
}

//! A status: 0–9 in every language.
QString statusOf(const ApiError &error) { return QString::number(error.httpStatus); }

QString ambiguousText(const ApiError &error)
{
    if (error.note == ApiError::Note::TooLate)
        return ErrorText::tr("Not confirmed: the server did not answer in time.");
    if (error.httpStatus == 0)
        return ErrorText::tr("Not confirmed: the link dropped before the server answered.");
    if (error.httpStatus < 300)
        return ErrorText::tr("Not confirmed: the server's answer was not understood.");
    return ErrorText::tr(
        "Not confirmed: the server answered %1, so it may or may not have been done.")
        .arg(statusOf(error));
}

QString unavailableText(const ApiError &error)
{
    if (error.note == ApiError::Note::WebPage)
        return ErrorText::tr("The server answered with a web page (%1). Try again in a moment.")
            .arg(statusOf(error));
    return ErrorText::tr("The server is down for maintenance. Try again in a moment.");
}

QString refusedText(const ApiError &error)
{
    if (error.httpStatus == 419)
        return ErrorText::tr(
            "The server took this for one of its web pages (419). Ask your administrator.");
    if (error.httpStatus == 423)
        return ErrorText::tr("This is locked on the server.");
    return ErrorText::tr("The server refused.");
}

QString limitedText(const ApiError &error)
{
    if (error.retryAfterS <= 0)
        return ErrorText::tr("Too many requests. Wait a little and try again.");
    return ErrorText::tr("Too many requests. Try again %1.", "%1: in 8 s")
        .arg(inText(std::chrono::seconds(error.retryAfterS)));
}

const char *kindName(ApiError::Kind kind)
{
    switch (kind) {
    case ApiError::Kind::Offline:
        return "offline";
    case ApiError::Kind::Timeout:
        return "timeout";
    case ApiError::Kind::TlsFailed:
        return "tls";
    case ApiError::Kind::InsecureUrl:
        return "insecure";
    case ApiError::Kind::Unauthorized:
        return "unauthorized";
    case ApiError::Kind::Forbidden:
        return "forbidden";
    case ApiError::Kind::NotFound:
        return "not found";
    case ApiError::Kind::NotOffered:
        return "not offered";
    case ApiError::Kind::Conflict:
        return "conflict";
    case ApiError::Kind::Invalid:
        return "invalid";
    case ApiError::Kind::RateLimited:
        return "rate limited";
    case ApiError::Kind::Refused:
        return "refused";
    case ApiError::Kind::BadReply:
        return "bad reply";
    case ApiError::Kind::Server:
        return "server";
    case ApiError::Kind::Ambiguous:
        return "ambiguous";
    case ApiError::Kind::Cancelled:
        return "cancelled";
    case ApiError::Kind::Unavailable:
        return "unavailable";
    case ApiError::Kind::TooLarge:
        return "too large";
    }
    Q_UNREACHABLE();
}

} // namespace

QString errorText(const ApiError &error)
{
    const bool isAboutTheWay = error.kind == ApiError::Kind::Offline
        || error.kind == ApiError::Kind::Timeout || error.kind == ApiError::Kind::TlsFailed;
    if (isAboutTheWay && error.obstacle)
        return obstacleSentence(error.obstacle);
    switch (error.kind) {
    case ApiError::Kind::Offline:
        return ErrorText::tr("The server cannot be reached. Check the network.");
    case ApiError::Kind::Timeout:
        return ErrorText::tr("The server did not answer in time. Try again.");
    case ApiError::Kind::TlsFailed:
        return ErrorText::tr("The connection is not secure: the server's certificate was refused.");
    case ApiError::Kind::InsecureUrl:
        return ErrorText::tr("This address is not encrypted. Use https.");
    case ApiError::Kind::Unauthorized:
        return ErrorText::tr("You are signed out. Sign in again.");
    case ApiError::Kind::Forbidden:
        return ErrorText::tr("Your account may not do this.");
    case ApiError::Kind::NotFound:
        if (error.note == ApiError::Note::ThingOrRoute)
            return ErrorText::tr("The server does not have this, or does not offer it.");
        return ErrorText::tr("This no longer exists.");
    case ApiError::Kind::NotOffered:
        return ErrorText::tr("This server does not offer it.");
    case ApiError::Kind::Conflict:
        return ErrorText::tr("Someone else changed it in the meantime.");
    case ApiError::Kind::Invalid:
        if (error.note == ApiError::Note::LostOnTheWay)
            return ErrorText::tr("The server did not receive all that was sent: something in "
                                 "between removed it. Ask your administrator.");
        return ErrorText::tr("The server did not accept what was entered.");
    case ApiError::Kind::RateLimited:
        return limitedText(error);
    case ApiError::Kind::Refused:
        return refusedText(error);
    case ApiError::Kind::BadReply:
        return ErrorText::tr("The answer was not understood. Perhaps this is not a WXM server.");
    case ApiError::Kind::Server:
        return serverText(error);
    case ApiError::Kind::Ambiguous:
        return ambiguousText(error);
    case ApiError::Kind::Cancelled:
        return ErrorText::tr("Cancelled.");
    case ApiError::Kind::Unavailable:
        return unavailableText(error);
    case ApiError::Kind::TooLarge:
        if (error.note == ApiError::Note::HeaderTooLong)
            return ErrorText::tr("The sign-in is too long for the web server in front of this "
                                 "server. Ask your administrator.");
        return ErrorText::tr("This is too large for the server.");
    }
    Q_UNREACHABLE();
}

//! Servers name the fields of their forms in what they say; a person knows those by other names.
QString withoutFieldNames(QString sentence)
{
    static const QHash<QString, const char *> names{
        {u"user_id"_s, QT_TRANSLATE_NOOP("ErrorText", "the account number")},
        {u"user id"_s, QT_TRANSLATE_NOOP("ErrorText", "the account number")},
        {u"body"_s, QT_TRANSLATE_NOOP("ErrorText", "the text")},
        {u"phone"_s, QT_TRANSLATE_NOOP("ErrorText", "the phone number")},
        {u"auth"_s, QT_TRANSLATE_NOOP("ErrorText", "the phone number")},
        {u"phone_code"_s, QT_TRANSLATE_NOOP("ErrorText", "the country code")},
        {u"phone code"_s, QT_TRANSLATE_NOOP("ErrorText", "the country code")},
        {u"user_type"_s, QT_TRANSLATE_NOOP("ErrorText", "the account type")},
        {u"user type"_s, QT_TRANSLATE_NOOP("ErrorText", "the account type")},
        {u"media_id"_s, QT_TRANSLATE_NOOP("ErrorText", "the attachment")}};
    // Both in the languages that servers answer in: an article before it stays out of the sentence.
    static const QRegularExpression field(
        u"(?<![\\w@#/.])(?:[Tt]he )?(user_id|user id|body|phone_code|phone code|phone(?! number)|"
        "(?<=حقل )auth|auth(?= field)|user_type|user type|media_id)(?: field)?(?![\\w@/.-])"_s);
    // In the language of the sentence, whatever that of the window is.
    const bool isArabic = std::any_of(sentence.begin(), sentence.end(),
        [](QChar c) { return c.script() == QChar::Script_Arabic; });
    qsizetype from = 0;
    for (auto found = field.match(sentence); found.hasMatch();
         found = field.match(sentence, from)) {
        QString words = isArabic ? ErrorText::tr(names.value(found.captured(1)))
                                 : QString::fromUtf8(names.value(found.captured(1)));
        if (found.capturedStart() == 0 && !words.isEmpty())
            words[0] = words[0].toUpper();
        sentence.replace(found.capturedStart(), found.capturedLength(), words);
        from = found.capturedStart() + words.size();
    }
    return sentence;
}

QString errorDetail(const ApiError &error)
{
    return withoutFieldNames(shownServerSentence(error.serverMessage));
}

QString errorDetailsForCopy(const ApiError &error)
{
    QString text = QString::fromLatin1(kindName(error.kind));
    if (error.httpStatus > 0)
        text += u" "_s + QString::number(error.httpStatus);
    if (!error.serverCode.isEmpty())
        text += u" "_s + shownInLog(error.serverCode);
    return error.detail.isEmpty() ? text : text + u": "_s + shownInLog(error.detail);
}

} // namespace wxm
