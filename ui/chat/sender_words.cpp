// SPDX-License-Identifier: MIT
#include "ui/chat/sender_words.h"

#include "base/foreign_text.h"
#include "base/shown_body.h"
#include "chat/sent_text.h"
#include "ui/common/error_text.h"
#include "ui/common/relative_time.h"

#include <QCoreApplication>

namespace wxm {
using namespace Qt::StringLiterals;

namespace {

struct ChatWords {
    Q_DECLARE_TR_FUNCTIONS(ChatWords)
};

QString refusedWords(const MessageRow &row)
{
    if (!row.error)
        return ChatWords::tr("Refused by the server");
    const QString detail = errorDetail(*row.error);
    return ChatWords::tr("Refused: %1")
        .arg(detail.isEmpty() ? errorText(*row.error) : isolate(detail));
}

//! Why a reply that is queued does not go out at once.
QString waitingWords(const MessageRow &row)
{
    const QString at = isolateLtr(clockText(QDateTime::fromMSecsSinceEpoch(row.waitsUntil)));
    if (row.error && row.error->kind == ApiError::Kind::RateLimited)
        return ChatWords::tr("The server asks to wait, sent by itself at %1").arg(at);
    if (row.error && row.error->kind == ApiError::Kind::Unavailable
        && row.error->note == ApiError::Note::None)
        return ChatWords::tr("The server is down for maintenance, next try at %1").arg(at);
    return ChatWords::tr("The server is not available, next try at %1").arg(at);
}

QString notConfirmedWords(const MessageRow &row)
{
    if (row.error && row.error->note == ApiError::Note::TooLate)
        return ChatWords::tr("Not confirmed: the server did not answer in time");
    if (!row.error || row.error->httpStatus == 0)
        return ChatWords::tr("Not confirmed: the link dropped before the server answered");
    if (row.error->httpStatus < 300)
        return ChatWords::tr("Not confirmed: the server's answer was not understood");
    return ChatWords::tr(
        "Not confirmed: the server answered %1, so it may or may not have been sent")
        .arg(QString::number(row.error->httpStatus));
}

} // namespace

QString senderWords(const MessageRow &row, const People &people)
{
    if (row.side == MessageRow::Side::Own)
        return ChatWords::tr("You");
    return shownName(people.name(row.senderId), row.senderId.value);
}

QString attachmentWords(MediaId media, const QString &name)
{
    if (!name.isEmpty())
        return shownFileName(name);
    return ChatWords::tr("Attachment %1").arg(isolateLtr(u'#' + media.toString()));
}

QString stateWords(const MessageRow &row)
{
    switch (row.state) {
    case MessageRow::State::Received:
        return {};
    case MessageRow::State::Sent:
        return row.sentBody.isEmpty() ? QString()
                                      : ChatWords::tr("The server saved less than was sent");
    case MessageRow::State::Queued:
        if (row.waitsUntil > 0)
            return waitingWords(row);
        return row.error && row.error->kind == ApiError::Kind::Unauthorized
            ? ChatWords::tr("Queued until the sign-in is renewed")
            : ChatWords::tr("Queued");
    case MessageRow::State::Sending:
        return row.waitsUntil > 0 ? waitingWords(row) : ChatWords::tr("Sending…");
    case MessageRow::State::Checking:
        return ChatWords::tr("Checking…");
    case MessageRow::State::NotConfirmed:
        return notConfirmedWords(row);
    case MessageRow::State::Refused:
        return refusedWords(row);
    }
    Q_UNREACHABLE();
}

QString startWords(ThreadKey thread)
{
    if (!thread.isSupport())
        return ChatWords::tr("The conversation begins here");
    return ChatWords::tr("Thread %1 opened, no older messages")
        .arg(isolateLtr(u'#' + QString::number(thread.id)));
}

QString newMessagesWords(int count) { return ChatWords::tr("%n new message(s)", nullptr, count); }

QString gapWords(const LoggedGap &gap)
{
    const auto clock = [](EpochMs time) {
        return isolateLtr(clockText(QDateTime::fromMSecsSinceEpoch(time)));
    };
    const QString from = clock(gap.gap.fromMs), to = clock(gap.gap.toMs);
    QString what;
    switch (gap.gap.cause) {
    case ConnectionStatus::Cause::StoodStill:
        what = ChatWords::tr("The computer slept from %1 to %2");
        break;
    case ConnectionStatus::Cause::EventsMissed:
        what = ChatWords::tr("No events from the server, %1 to %2");
        break;
    case ConnectionStatus::Cause::ServerClosed:
        what = ChatWords::tr("The server closed the link, %1 to %2");
        break;
    case ConnectionStatus::Cause::PingTimeout:
        what = ChatWords::tr("The server stopped answering, %1 to %2");
        break;
    case ConnectionStatus::Cause::None:
    case ConnectionStatus::Cause::LinkLost:
    case ConnectionStatus::Cause::BadServer:
    case ConnectionStatus::Cause::Tls:
    case ConnectionStatus::Cause::Proxy:
    case ConnectionStatus::Cause::NoNetwork:
    case ConnectionStatus::Cause::Refused:
    case ConnectionStatus::Cause::SignInRefused:
    case ConnectionStatus::Cause::UsedElsewhere:
        what = ChatWords::tr("Link lost %1 to %2");
        break;
    }
    QString end;
    switch (gap.fill) {
    case GapFill::Filling:
        end = ChatWords::tr("not compared yet");
        break;
    case GapFill::Filled:
        end = gap.recovered > 0 ? ChatWords::tr("%n message(s) read again", nullptr, gap.recovered)
                                : ChatWords::tr("nothing was missed");
        break;
    case GapFill::Partly:
        end = ChatWords::tr("not everything could be recovered");
        break;
    case GapFill::NotOffered:
        end = ChatWords::tr("not recoverable");
        break;
    }
    return ChatWords::tr("%1 · %2", "what happened, what became of it")
        .arg(what.arg(from, to), end);
}

QString spokenRow(const MessageRow &row, const People &people, ThreadKey thread, QDate today)
{
    switch (row.kind) {
    case MessageRow::Kind::Start:
        return withoutBidiControls(startWords(thread));
    case MessageRow::Kind::Day:
        return dayText(row.day, today);
    case MessageRow::Kind::Gap:
        return withoutBidiControls(gapWords(row.gap));
    case MessageRow::Kind::Unread:
        return newMessagesWords(row.count);
    case MessageRow::Kind::Message:
        break;
    }
    const auto time =
        row.time == kUnknownTime ? QDateTime() : QDateTime::fromMSecsSinceEpoch(row.time);
    QString text = isTrimmedAway(row.body) && row.mediaId.isValid()
        ? attachmentWords(row.mediaId, row.mediaName)
        : shownBody(row.body).text;
    text = senderWords(row, people) + ", "_L1 + clockText(time) + ", "_L1 + text;
    if (const QString state = stateWords(row); !state.isEmpty())
        text += ", "_L1 + state;
    return withoutBidiControls(text);
}

} // namespace wxm
