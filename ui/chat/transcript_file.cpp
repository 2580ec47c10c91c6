// SPDX-License-Identifier: MIT
#include "ui/chat/transcript_file.h"

#include "base/foreign_text.h"
#include "base/shown_body.h"
#include "chat/chat.h"
#include "ui/common/banner.h"
#include "ui/common/icons.h"
#include "ui/common/localizer.h"
#include "ui/common/paper.h"
#include "ui/common/relative_time.h"
#include "ui/common/save_file.h"
#include "ui/common/theme.h"

#include <QCoreApplication>
#include <QMenu>
#include <QPointer>

#include <algorithm>

namespace wxm {
using namespace Qt::StringLiterals;

namespace {

struct TranscriptFile {
    Q_DECLARE_TR_FUNCTIONS(TranscriptFile)
};

enum class Kind { Text, Page, Table, Pdf };

struct Format {
    Kind kind;
    QString words;
    QString suffix;
};

QByteArray written(Kind kind, const Transcript &transcript)
{
    switch (kind) {
    case Kind::Text:
        return transcriptText(transcript);
    case Kind::Page:
        return transcriptHtml(transcript);
    case Kind::Table:
        return transcriptCsv(transcript);
    case Kind::Pdf:
        break;
    }
    return transcriptPdf(transcript);
}

void saveAs(
    QWidget *parent, const Chat &chat, ThreadKey thread, const Format &format, Banner *fault)
{
    const QString name =
        u"wxm-%1-%2.%3"_s.arg(thread.isSupport() ? u"support"_s : u"conversation"_s,
            QString::number(thread.id), format.suffix);
    saveMade(
        parent, TranscriptFile::tr("Save transcript"), name,
        [kind = format.kind, transcript = transcriptOf(chat, thread)] {
            return written(kind, transcript);
        },
        [fault = QPointer(fault)](bool isSaved) {
            if (!fault)
                return;
            if (isSaved)
                return fault->dismiss();
            fault->say(Banner::Kind::Danger, IconName::Warn, TranscriptFile::tr("Not saved"),
                TranscriptFile::tr(
                    "The file could not be written to disk, or it is a link to another file."));
        },
        u"*."_s + format.suffix);
}

} // namespace

Transcript transcriptOf(const Chat &chat, ThreadKey thread)
{
    Transcript transcript;
    const auto &timeline = chat.store.timeline(thread);
    QString customer;
    UserId person;
    for (const auto &message : timeline.messages) {
        const bool isStaff = message.isStaff || message.senderId == chat.store.me();
        const QString who = shownName(chat.people.name(message.senderId), message.senderId.value);
        if (!isStaff && customer.isEmpty())
            customer = who;
        if (!isStaff && !person.isValid())
            person = message.senderId;
        transcript.lines.append({.at = message.createdAt == kUnknownTime
                ? QDateTime()
                : QDateTime::fromMSecsSinceEpoch(message.createdAt),
            .who = who,
            .isStaff = isStaff,
            .body = message.body,
            .media = message.mediaId,
            .id = message.id,
            .sender = message.senderId});
    }
    if (const auto note = chat.notes.note(person); !note.text.isEmpty())
        transcript.addNote({.at = QDateTime::fromMSecsSinceEpoch(note.changedAt),
            .who = shownName(chat.people.name(chat.store.me()), chat.store.me().value),
            .body = note.text,
            .sender = chat.store.me()});
    auto &words = transcript.words;
    const QString number = u'#' + QString::number(thread.id);
    words.title = customer.isEmpty()
        ? TranscriptFile::tr("Conversation")
        : TranscriptFile::tr("Conversation with %1").arg(isolate(customer));
    const QString saved = isolateLtr(Transcript::stamp(QDateTime::currentDateTime()));
    words.subtitle = thread.isSupport()
        ? TranscriptFile::tr("Support thread %1, saved %2").arg(isolateLtr(number), saved)
        : TranscriptFile::tr("Conversation %1, saved %2").arg(isolateLtr(number), saved);
    if (timeline.older)
        words.cut = TranscriptFile::tr("Older messages were not read, and are not in this file.");
    words.staff = TranscriptFile::tr("staff");
    words.note = TranscriptFile::tr("note, not sent", "beside a name");
    words.attached = TranscriptFile::tr("attachment %1");
    words.noTime = TranscriptFile::tr("no time");
    words.isRtl = QLocale().textDirection() == Qt::RightToLeft;
    words.language = words.isRtl ? u"ar"_s : u"en"_s;
    return transcript;
}

QByteArray transcriptPdf(const Transcript &transcript)
{
    const auto &words = transcript.words;
    const auto own = words.isRtl ? TextDirection::Rtl : TextDirection::Ltr;
    const Paper::Look quiet{.size = TextSize::Meta, .role = ColorRole::Text2};
    Paper paper(words.title, own);
    paper.add(words.title, {.size = TextSize::Title, .weight = Weight::Bold});
    paper.add(words.subtitle, quiet);
    if (!words.cut.isEmpty())
        paper.add(words.cut, quiet);
    for (const auto &line : transcript.lines) {
        QString head = isolateLtr(line.at.isValid() ? Transcript::stamp(line.at) : words.noTime)
            + u" · "_s + isolate(line.who);
        if (const auto role = transcript.roleOf(line); !role.isEmpty())
            head += u" ("_s + role + u')';
        paper.add(head, {.size = TextSize::Meta, .role = ColorRole::Text2, .above = space::k12});
        for (const auto &paragraph :
            shownBody(transcript.bodyOf(line), limits::kBody).text.split(u'\n'))
            paper.add(paragraph, paragraphDirection(withoutBidiControls(paragraph), own), {});
    }
    return paper.written();
}

void saveTranscript(QWidget *parent, const Chat &chat, ThreadKey thread, Banner *fault)
{
    saveAs(parent, chat, thread, {Kind::Text, {}, u"txt"_s}, fault);
}

void addTranscriptActions(
    QMenu *menu, QWidget *parent, const Chat &chat, ThreadKey thread, Banner *fault)
{
    auto *formats = menu->addMenu(icon(IconName::Download), TranscriptFile::tr("Save transcript"));
    formats->setEnabled(!chat.store.timeline(thread).messages.isEmpty());
    const Format all[] = {{Kind::Text, TranscriptFile::tr("As text…"), u"txt"_s},
        {Kind::Page, TranscriptFile::tr("As a web page…"), u"html"_s},
        {Kind::Table, TranscriptFile::tr("As a table (CSV)…"), u"csv"_s},
        {Kind::Pdf, TranscriptFile::tr("As PDF…"), u"pdf"_s}};
    for (const auto &format : all)
        formats->addAction(format.words, parent, [parent, &chat, thread, format, fault] {
            saveAs(parent, chat, thread, format, fault);
        });
}

} // namespace wxm
