// SPDX-License-Identifier: MIT
#include "chat/reply_file.h"

#include "base/csv.h"
#include "base/folding.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace wxm {

namespace {

using Why = ReadReplies::Why;

enum Column { Title, Shortcut, Folder, Arabic, English, Text, kColumns };

//! As our own file and those of other help desks call them.
Column columnOf(const QString &name)
{
    static const QHash<QString, Column> known{{u"title"_s, Title}, {u"name"_s, Title},
        {u"العنوان"_s, Title}, {u"shortcut"_s, Shortcut}, {u"short_code"_s, Shortcut},
        {u"folder"_s, Folder}, {u"category"_s, Folder}, {u"arabic"_s, Arabic}, {u"ar"_s, Arabic},
        {u"english"_s, English}, {u"en"_s, English}, {u"text"_s, Text}, {u"content"_s, Text},
        {u"body"_s, Text}, {u"message"_s, Text}};
    return known.value(name.trimmed().toLower(), kColumns);
}

struct Record {
    int line = 1;
    QStringList cells = {};
    bool isClosed = true;
};

//! Records as RFC 4180 has them; line feeds alone are taken as well, and ";" where the first row
//! has no ",", as spreadsheets write it in half of the world.
QList<Record> records(const QString &text)
{
    const auto firstRow = QStringView(text).left(text.indexOf(u'\n'));
    const QChar comma = firstRow.contains(u',') || !firstRow.contains(u';') ? u',' : u';';
    QList<Record> all;
    Record record;
    QString cell;
    bool isQuoted = false;
    int line = 1;
    const auto endCell = [&] { record.cells.append(std::exchange(cell, {})); };
    const auto endRecord = [&] {
        endCell();
        if (record.cells.size() > 1 || !record.cells.first().isEmpty())
            all.append(record);
        record = {.line = line};
    };
    for (qsizetype i = 0; i < text.size(); ++i) {
        const QChar c = text[i];
        line += c == u'\n';
        if (isQuoted) {
            if (c != u'"')
                cell += c;
            else if (i + 1 < text.size() && text[i + 1] == u'"')
                cell += text[++i];
            else
                isQuoted = false;
        } else if (c == u'"' && cell.isEmpty()) {
            isQuoted = true;
        } else if (c == comma) {
            endCell();
        } else if (c == u'\n') {
            endRecord();
        } else if (c != u'\r') {
            cell += c;
        }
    }
    record.isClosed = !isQuoted;
    if (!cell.isEmpty() || !record.cells.isEmpty() || isQuoted)
        endRecord();
    return all;
}

void take(ReadReplies &read, SavedReply reply, int line)
{
    reply.title = reply.title.trimmed();
    if (reply.shortcut.startsWith(u'/'))
        reply.shortcut.remove(0, 1);
    if (reply.title.isEmpty()) // some desks have nothing but the short word
        reply.title = reply.shortcut;
    if (reply.title.isEmpty())
        read.faults.append({line, Why::NoTitle});
    else if (reply.lacks(ReplySide::Arabic) && reply.lacks(ReplySide::English))
        read.faults.append({line, Why::NoText});
    else if (reply.title.size() > SavedReplies::kLongestTitle
        || reply.shortcut.size() > SavedReplies::kLongestShortcut
        || reply.folder.size() > SavedReplies::kLongestFolder
        || reply.arabic.size() > SavedReplies::kLongestText
        || reply.english.size() > SavedReplies::kLongestText)
        read.faults.append({line, Why::TooLong});
    else
        read.replies.append(reply);
}

SavedReply replyOf(const std::array<QString, kColumns> &cells)
{
    SavedReply reply{.title = cells[Title],
        .shortcut = cells[Shortcut],
        .folder = cells[Folder].trimmed(),
        .arabic = cells[Arabic],
        .english = cells[English]};
    if (!cells[Text].isEmpty())
        reply.text(sideOfText(cells[Text])) = cells[Text];
    return reply;
}

ReadReplies fromJson(const QJsonDocument &document)
{
    ReadReplies read;
    const auto rows = document.isArray() ? document.array() : document[u"replies"_s].toArray();
    read.isNone = !document.isArray() && !document[u"replies"_s].isArray();
    int at = 0;
    for (const auto &row : rows) {
        const auto object = row.toObject();
        std::array<QString, kColumns> cells;
        for (auto it = object.begin(); it != object.end(); ++it) {
            if (const auto column = columnOf(it.key()); column != kColumns)
                cells[column] = it.value().toString();
        }
        take(read, replyOf(cells), ++at);
    }
    return read;
}

ReadReplies fromCsv(const QString &text)
{
    ReadReplies read;
    read.isCsv = true;
    const auto all = records(text);
    QList<Column> columns;
    for (const auto &name : all.isEmpty() ? QStringList() : all.first().cells)
        columns.append(columnOf(name));
    const bool hasTitle = columns.contains(Title) || columns.contains(Shortcut);
    const bool hasText =
        columns.contains(Arabic) || columns.contains(English) || columns.contains(Text);
    read.isNone = !hasTitle || !hasText;
    if (read.isNone)
        return read;
    for (const auto &record : all.mid(1)) {
        if (!record.isClosed) {
            read.faults.append({record.line, Why::NotClosed});
            continue;
        }
        std::array<QString, kColumns> cells;
        for (qsizetype i = 0; i < std::min(columns.size(), record.cells.size()); ++i) {
            if (columns[i] != kColumns)
                cells[columns[i]] = unguardedCell(record.cells[i]);
        }
        take(read, replyOf(cells), record.line);
    }
    return read;
}

} // namespace

QByteArray repliesToJson(const QList<SavedReply> &replies)
{
    QJsonArray rows;
    for (const auto &one : replies)
        rows.append(QJsonObject{{u"title"_s, one.title}, {u"shortcut"_s, one.shortcut},
            {u"folder"_s, one.folder}, {u"arabic"_s, one.arabic}, {u"english"_s, one.english}});
    return QJsonDocument(rows).toJson(QJsonDocument::Indented);
}

QByteArray repliesToCsv(const QList<SavedReply> &replies)
{
    QString text = u"\uFEFFtitle,shortcut,folder,arabic,english\r\n"_s;
    for (const auto &one : replies)
        text += csvRecord({one.title, one.shortcut, one.folder, one.arabic, one.english});
    return text.toUtf8();
}

ReadReplies readReplies(const QByteArray &bytes)
{
    ReadReplies none;
    none.isNone = true;
    if (bytes.size() > kMostReplyFileBytes)
        return none;
    QString text = QString::fromUtf8(bytes);
    if (text.startsWith(u'\uFEFF'))
        text.remove(0, 1);
    const auto document = QJsonDocument::fromJson(text.toUtf8());
    if (!document.isNull())
        return fromJson(document);
    const auto begin = QStringView(text).trimmed();
    return begin.startsWith(u'[') || begin.startsWith(u'{') ? none : fromCsv(text);
}

ReplyImport planImport(const QList<SavedReply> &read, const SavedReplies &library)
{
    const auto keyOf = [](const SavedReply &reply) {
        return foldedForSearch(reply.title).simplified();
    };
    ReplyImport plan;
    QHash<QString, SavedReply> own;
    for (const auto &one : library.own())
        own.insert(keyOf(one), one);
    QHash<QString, qsizetype> freshAt;
    for (auto reply : read) {
        const auto key = keyOf(reply);
        if (const auto same = own.constFind(key); same != own.cend()) {
            // What the file does not tell stays: it may have a column for one side alone.
            for (auto field : {&SavedReply::shortcut, &SavedReply::folder, &SavedReply::arabic,
                     &SavedReply::english}) {
                if ((reply.*field).isEmpty())
                    reply.*field = (*same).*field;
            }
            reply.id = same->id;
            reply.uses = same->uses;
            reply.lastUsed = same->lastUsed;
            if (reply.saysTheSame(*same)) {
                ++plan.same;
                continue;
            }
            plan.changed.removeIf([&](const SavedReply &one) { return one.id == reply.id; });
            plan.changed.append(reply);
        } else if (const auto at = freshAt.constFind(key); at != freshAt.cend()) {
            plan.fresh[*at] = reply; // twice in the file: the last word counts
        } else {
            freshAt.insert(key, plan.fresh.size());
            plan.fresh.append(reply);
        }
    }
    plan.withoutRoom = int(std::max<qsizetype>(0, plan.fresh.size() - library.room()));
    return plan;
}

} // namespace wxm
