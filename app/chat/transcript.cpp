// SPDX-License-Identifier: MIT
#include "chat/transcript.h"

#include "base/bidi.h"
#include "base/csv.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace wxm {

namespace {

QString withoutNul(QString text) { return text.remove(QChar(0)); }

QString escaped(const QString &text) { return withoutNul(text).toHtmlEscaped(); }

QString stampOf(const Transcript &transcript, const Transcript::Line &line)
{
    return line.at.isValid() ? Transcript::stamp(line.at) : transcript.words.noTime;
}

} // namespace

QString Transcript::stamp(const QDateTime &time)
{
    return QLocale::c().toString(time, u"yyyy-MM-dd HH:mm"_s);
}

void Transcript::addNote(Line note)
{
    note.isNote = true;
    const auto later = std::find_if(lines.cbegin(), lines.cend(),
        [&note](const Line &line) { return line.at.isValid() && line.at > note.at; });
    lines.insert(later - lines.cbegin(), std::move(note));
}

QString Transcript::roleOf(const Line &line) const
{
    return line.isNote ? words.note : line.isStaff ? words.staff : QString();
}

QString Transcript::bodyOf(const Line &line) const
{
    QString body = withoutNul(line.body);
    if (!line.media.isValid())
        return body;
    const QString attached = u'[' + words.attached.arg(line.media.toString()) + u']';
    return body.isEmpty() ? attached : body + u'\n' + attached;
}

QByteArray transcriptText(const Transcript &transcript)
{
    const auto &words = transcript.words;
    QString text = words.title + u'\n' + words.subtitle + u'\n';
    if (!words.cut.isEmpty())
        text += words.cut + u'\n';
    for (const auto &line : transcript.lines) {
        text += u'\n' + stampOf(transcript, line) + u"  "_s + isolate(line.who);
        if (const auto role = transcript.roleOf(line); !role.isEmpty())
            text += u" ("_s + role + u')';
        text += u'\n' + transcript.bodyOf(line) + u'\n';
    }
    return text.toUtf8();
}

QByteArray transcriptHtml(const Transcript &transcript)
{
    const auto &words = transcript.words;
    const QString direction = words.isRtl ? u"rtl"_s : u"ltr"_s;
    QString page =
        u"<!DOCTYPE html>\n<html lang=\"%1\" dir=\"%2\">\n<head>\n<meta charset=\"utf-8\">\n"
        "<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; "
        "style-src 'unsafe-inline'\">\n<title>%3</title>\n<style>\n"
        "body{font:15px/1.5 'Noto Sans','Noto Sans Arabic','Segoe UI',sans-serif;"
        "max-width:46em;margin:2em auto;padding:0 1em;color:#171a21;background:#fff}\n"
        "h1{font-size:1.3em;margin:0}.quiet{color:#4e5563;font-size:.85em;margin:0}\n"
        "article{margin:1em 0}.body{white-space:pre-wrap;unicode-bidi:plaintext;"
        "background:#f0f2f5;border-radius:8px;padding:.4em .8em;margin:.2em 0;"
        "overflow-wrap:anywhere}\n.staff .body{background:#e1e9fc}\n"
        ".note .body{background:#fff4d6;border:1px dashed #8a6d1f}\n"
        "@media print{article{break-inside:avoid}}\n</style>\n</head>\n<body>\n"_s.arg(
            words.language.toHtmlEscaped(), direction, escaped(words.title));
    page += u"<h1 dir=\"auto\">%1</h1>\n<p class=\"quiet\">%2</p>\n"_s.arg(
        escaped(words.title), escaped(words.subtitle));
    if (!words.cut.isEmpty())
        page += u"<p class=\"quiet\">%1</p>\n"_s.arg(escaped(words.cut));
    for (const auto &line : transcript.lines) {
        page += line.isNote ? u"<article class=\"note\">"_s
            : line.isStaff  ? u"<article class=\"staff\">"_s
                            : u"<article>"_s;
        // Piece by piece: a body may hold "%1".
        page += u"<p class=\"quiet\"><bdi dir=\"ltr\">"_s + escaped(stampOf(transcript, line))
            + u"</bdi> · <bdi>"_s + escaped(line.who) + u"</bdi>"_s;
        if (const auto role = transcript.roleOf(line); !role.isEmpty())
            page += u" ("_s + escaped(role) + u')';
        page += u"</p><div class=\"body\" dir=\"auto\">"_s + escaped(transcript.bodyOf(line))
            + u"</div></article>\n"_s;
    }
    return (page + u"</body>\n</html>\n"_s).toUtf8();
}

QByteArray transcriptCsv(const Transcript &transcript)
{
    QString table = u"\uFEFFtime,message_id,sender_id,sender,role,body,media_id\r\n"_s;
    for (const auto &line : transcript.lines) {
        const auto time = line.at.isValid()
            ? line.at.toOffsetFromUtc(line.at.offsetFromUtc()).toString(Qt::ISODate)
            : QString();
        table += csvRecord({time, line.isNote ? QString() : line.id.toString(),
            line.sender.toString(), withoutNul(line.who),
            line.isNote        ? u"note"_s
                : line.isStaff ? u"staff"_s
                               : u"customer"_s,
            withoutNul(line.body), line.media.isValid() ? line.media.toString() : QString()});
    }
    return table.toUtf8();
}

} // namespace wxm
