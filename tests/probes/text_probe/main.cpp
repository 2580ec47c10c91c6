// SPDX-License-Identifier: MIT

// The console's text path behind standard input and output, one JSON object a line:
//   {"surface":"name"|"body"|"title"|"file"|"notification"|"csv"|"log", "text":…,
//   "thread":"ltr"|"rtl",
//    "id":…}
// answers {"shown":…, "direction":"ltr"|"rtl", "links":[…], "hidden":N}, or {"error":…}.
// "id" is optional and shown where a name has nothing visible.

#include "base/foreign_text.h"
#include "base/shown_body.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <cstdio>
#include <optional>

using namespace wxm;
using namespace Qt::StringLiterals;

namespace {

struct Shown {
    QString text;
    qsizetype hidden = 0;
    QJsonArray links = {};
};

Shown shownAsBody(const QString &text, TextDirection thread)
{
    const ShownBody body = shownBody(text, limits::kBody, thread);
    Shown shown{body.text, body.hidden};
    for (const TextLink &link : body.links)
        shown.links.append(QString::fromLatin1(link.url.toEncoded()));
    return shown;
}

std::optional<Shown> shownOn(
    const QString &surface, const QString &text, qint64 id, TextDirection thread)
{
    if (surface == "body"_L1)
        return shownAsBody(text, thread);
    if (surface == "name"_L1)
        return Shown{shownName(text, id), hiddenCount(text)};
    if (surface == "title"_L1)
        return Shown{shownTitle(text), hiddenCount(text)};
    if (surface == "file"_L1)
        return Shown{shownFileName(text), hiddenCount(text)};
    if (surface == "notification"_L1)
        // As for a server that reads markup, which most do.
        return Shown{shownInNotification(text, true), hiddenCount(text)};
    if (surface == "csv"_L1)
        return Shown{csvCell(text), hiddenCount(text)};
    if (surface == "log"_L1)
        return Shown{shownInLog(text)};
    return std::nullopt;
}

QJsonObject answerTo(const QJsonObject &asked)
{
    const TextDirection thread =
        asked.value("thread"_L1).toString() == "rtl"_L1 ? TextDirection::Rtl : TextDirection::Ltr;
    const QString text = asked.value("text"_L1).toString();
    const auto shown = shownOn(
        asked.value("surface"_L1).toString(), text, asked.value("id"_L1).toInteger(), thread);
    if (!shown || !asked.value("text"_L1).isString())
        return {{u"error"_s, u"surface and text are needed"_s}};
    const bool rtl = paragraphDirection(text, thread) == TextDirection::Rtl;
    return {{u"shown"_s, shown->text}, {u"direction"_s, rtl ? u"rtl"_s : u"ltr"_s},
        {u"links"_s, shown->links}, {u"hidden"_s, shown->hidden}};
}

} // namespace

int main()
{
    QFile in;
    QFile out;
    if (!in.open(stdin, QIODevice::ReadOnly) || !out.open(stdout, QIODevice::WriteOnly))
        return 1;
    for (QByteArray line = in.readLine(); !line.isEmpty(); line = in.readLine()) {
        if (line.trimmed().isEmpty())
            continue;
        const QJsonDocument asked = QJsonDocument::fromJson(line);
        const QJsonObject answer = asked.isObject()
            ? answerTo(asked.object())
            : QJsonObject{{u"error"_s, u"not a JSON object"_s}};
        out.write(QJsonDocument(answer).toJson(QJsonDocument::Compact) + '\n');
        out.flush();
    }
    return 0;
}
