// SPDX-License-Identifier: MIT
#include "live/evidence.h"

#include "base/code_points.h"
#include "base/foreign_text.h"

#include <QCryptographicHash>
#include <QDateTime>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace wxm::live {

namespace {

constexpr auto kManifest = "manifest.sha256"_L1;

QString sumOf(const QByteArray &bytes)
{
    return QString::fromLatin1(QCryptographicHash::hash(bytes, QCryptographicHash::Sha256).toHex());
}

QString utc(EpochMs ms)
{
    return QDateTime::fromMSecsSinceEpoch(ms, Qt::UTC).toString(Qt::ISODate);
}

QString local(EpochMs ms, const EvidenceWish &wish)
{
    return QDateTime::fromMSecsSinceEpoch(ms, Qt::OffsetFromUTC, wish.utcOffset)
        .toString(Qt::ISODate);
}

template <class Each>
void forEachRow(const LiveRecord &live, const EvidenceWish &wish, FeedRow::Kind kind, Each each)
{
    const auto &feed = live.feed();
    for (auto number = feed.firstRow(); number < feed.endRow(); ++number) {
        const auto &row = feed.row(number);
        if (row.kind != kind)
            continue;
        if (kind == FeedRow::Kind::Gap) {
            const auto gap = feed.gap(row);
            if (gap.toMs >= wish.fromMs && gap.fromMs <= wish.toMs)
                each(row);
        } else if (row.atMs() >= wish.fromMs && row.atMs() <= wish.toMs) {
            each(row);
        }
    }
}

//! Names of people whom it is not about: the same number for the same person in all of the pack.
class Masks {
public:
    Masks(const LiveState &state, const EvidenceWish &wish) : m_state(state), m_wish(wish) { }

    bool isMasked(UserId user) const
    {
        return m_wish.masksBystanders && !m_wish.subjects.contains(user)
            && user != m_state.streamerId && !m_state.moderators.contains(user)
            && user != m_state.self;
    }
    int numberOf(UserId user)
    {
        const auto known = m_numbers.constFind(user);
        return known != m_numbers.cend() ? *known
                                         : *m_numbers.insert(user, int(m_numbers.size()) + 1);
    }

private:
    const LiveState &m_state;
    const EvidenceWish &m_wish;
    QHash<UserId, int> m_numbers;
};

QByteArray commentLines(const EvidenceSource &source, const EvidenceWish &wish)
{
    QByteArray lines;
    Masks masks(source.state, wish);
    for (const auto &comment : source.comments) {
        QStringList codes;
        for (const auto &one : codePointsOf(comment.body, comment.body.size()))
            codes << one.code();
        QJsonObject line{{u"id"_s, qint64(comment.id.value)}, {u"utc"_s, utc(comment.createdMs)},
            {u"local"_s, local(comment.createdMs, wish)}, {u"text"_s, comment.body},
            {u"codepoints"_s, codes.join(u' ')},
            {u"removed"_s, source.state.removed.contains(comment.id)}};
        if (masks.isMasked(comment.userId)) {
            line.insert(u"viewer"_s, masks.numberOf(comment.userId));
        } else {
            line.insert(u"user"_s, qint64(comment.userId.value));
            line.insert(u"name"_s, comment.userName);
            line.insert(u"subject"_s, wish.subjects.contains(comment.userId));
        }
        lines += QJsonDocument(line).toJson(QJsonDocument::Compact) + '\n';
    }
    return lines;
}

QByteArray gapLines(const EvidenceSource &source)
{
    QByteArray lines = "from_utc,to_utc,seconds\r\n";
    for (const auto &gap : source.gaps)
        lines += (utc(gap.fromMs) + u',' + utc(gap.toMs) + u','
            + QString::number((gap.toMs - gap.fromMs) / 1000) + "\r\n"_L1)
                     .toUtf8();
    return lines;
}

QString cell(const QString &text)
{
    return u"<bdi>"_s + shownTitle(text).toHtmlEscaped() + u"</bdi>"_s;
}

QString coverColumn(const EvidenceSource &source, const EvidenceCount &count,
    const EvidenceWish &wish, const Say &say, const QList<PackedFile> &files)
{
    QString html;
    const auto row = [&](const char *name, const QString &value) {
        if (!value.isEmpty())
            html += u"<dt>"_s + say(name).toHtmlEscaped() + u"</dt><dd>"_s + value + u"</dd>\n"_s;
    };
    const auto number = [](int value) { return QString::number(value); };
    html += u"<h1>"_s + say(QT_TRANSLATE_NOOP("Evidence", "Evidence pack")).toHtmlEscaped()
        + u"</h1><dl>\n"_s;
    row(QT_TRANSLATE_NOOP("Evidence", "Made"),
        utc(wish.madeMs) + u"<br>"_s + local(wish.madeMs, wish));
    row(QT_TRANSLATE_NOOP("Evidence", "By"), cell(wish.byName));
    row(QT_TRANSLATE_NOOP("Evidence", "Case"),
        wish.caseWords.isEmpty() ? QString() : cell(wish.caseWords));
    row(QT_TRANSLATE_NOOP("Evidence", "Live"),
        cell(source.state.title) + u" <bdi>#"_s + source.state.id.toString() + u"</bdi>"_s);
    QStringList people;
    for (const auto user : wish.subjects) {
        people << cell(source.names.value(user)) + u" <bdi>#"_s + user.toString() + u"</bdi>"_s;
    }
    people.sort();
    row(QT_TRANSLATE_NOOP("Evidence", "About"), people.join(u"<br>"_s));
    row(QT_TRANSLATE_NOOP("Evidence", "From"),
        utc(wish.fromMs) + u"<br>"_s + local(wish.fromMs, wish));
    row(QT_TRANSLATE_NOOP("Evidence", "To"), utc(wish.toMs) + u"<br>"_s + local(wish.toMs, wish));
    row(QT_TRANSLATE_NOOP("Evidence", "Comments"), number(count.comments));
    row(QT_TRANSLATE_NOOP("Evidence", "Of them removed, with their text"), number(count.removed));
    row(QT_TRANSLATE_NOOP("Evidence", "Actions of staff"), number(count.acts));
    row(QT_TRANSLATE_NOOP("Evidence", "Missing, in seconds"), number(count.gapSeconds));
    row(QT_TRANSLATE_NOOP("Evidence", "Names of bystanders"),
        say(wish.masksBystanders ? QT_TRANSLATE_NOOP("Evidence", "masked; their words are not")
                                 : QT_TRANSLATE_NOOP("Evidence", "shown"))
            .toHtmlEscaped());
    for (const auto &file : files)
        row(QT_TRANSLATE_NOOP("Evidence", "SHA-256"),
            u"<code dir=ltr>"_s + file.name.toHtmlEscaped() + u"<br>"_s + sumOf(file.bytes)
                + u"</code>"_s);
    html += u"</dl><p>"_s
        + say(
            QT_TRANSLATE_NOOP("Evidence",
                "Anybody can check it: sha256sum -c manifest.sha256. There is no password: who has "
                "to judge it must be able to open it."))
              .toHtmlEscaped()
        + u"</p>\n"_s;
    return html;
}

QByteArray cover(const EvidenceSource &source, const EvidenceCount &count, const EvidenceWish &wish,
    const std::array<Say, 2> &say, const QList<PackedFile> &files)
{
    const QString html =
        u"<!doctype html><meta charset=utf-8><title>Evidence</title>"
        "<style>body{font:15px/1.5 sans-serif;display:flex;gap:3em;max-width:60em;margin:2em auto}"
        "section{flex:1;min-width:0}dt{color:#556}dd{margin:0 0 .8em}code{font-size:12px;"
        "overflow-wrap:anywhere}</style>\n<section lang=en dir=ltr>\n"_s
        + coverColumn(source, count, wish, say[0], files)
        + u"</section>\n<section lang=ar dir=rtl>\n"_s
        + coverColumn(source, count, wish, say[1], files) + u"</section>\n"_s;
    return html.toUtf8();
}

} // namespace

QList<ActEntry> actsWithin(const QList<ActEntry> &entries, const EvidenceWish &wish)
{
    QList<ActEntry> found;
    for (const auto &entry : entries) {
        if (entry.line.live == wish.live && entry.line.atMs >= wish.fromMs
            && entry.line.atMs <= wish.toMs)
            found.append(entry);
    }
    return found;
}

namespace {

int secondsWithin(const Gap &gap, const EvidenceWish &wish)
{
    return int((std::min(gap.toMs, wish.toMs) - std::max(gap.fromMs, wish.fromMs)) / 1000);
}

EvidenceCount countOf(
    const EvidenceSource &source, const QList<ActEntry> &acts, const EvidenceWish &wish)
{
    EvidenceCount count{.comments = int(source.comments.size()),
        .acts = int(actsWithin(acts, wish).size()),
        .gaps = int(source.gaps.size())};
    for (const auto &comment : source.comments)
        count.removed += source.state.removed.contains(comment.id) ? 1 : 0;
    for (const auto &gap : source.gaps)
        count.gapSeconds += secondsWithin(gap, wish);
    return count;
}

} // namespace

EvidenceCount countEvidence(
    const LiveRecord &live, const QList<ActEntry> &acts, const EvidenceWish &wish)
{
    EvidenceCount count;
    forEachRow(live, wish, FeedRow::Kind::Comment, [&](const FeedRow &row) {
        ++count.comments;
        count.removed += live.state().removed.contains(CommentId{row.id}) ? 1 : 0;
    });
    forEachRow(live, wish, FeedRow::Kind::Gap, [&](const FeedRow &row) {
        const auto gap = live.feed().gap(row);
        ++count.gaps;
        count.gapSeconds += secondsWithin(gap, wish);
    });
    count.acts = int(actsWithin(acts, wish).size());
    return count;
}

QList<PackedFile> evidenceFiles(const EvidenceSource &source, const QList<ActEntry> &acts,
    const EvidenceWish &wish, const QByteArray &actsCsv, const QByteArray &picture,
    const std::array<Say, 2> &say)
{
    QList<PackedFile> files{{u"comments.jsonl"_s, commentLines(source, wish)},
        {u"gaps.csv"_s, gapLines(source)}, {u"actions.csv"_s, actsCsv}};
    if (!picture.isEmpty())
        files.append({u"picture.png"_s, picture});
    files.prepend({u"cover.html"_s, cover(source, countOf(source, acts, wish), wish, say, files)});
    QByteArray manifest;
    for (const auto &file : std::as_const(files))
        manifest += (sumOf(file.bytes) + u"  "_s + file.name + u'\n').toUtf8();
    files.append({kManifest, manifest});
    return files;
}

QString evidenceName(const EvidenceWish &wish)
{
    return u"evidence-live%1-%2.zip"_s.arg(wish.live.toString(),
        QDateTime::fromMSecsSinceEpoch(wish.fromMs, Qt::UTC).toString(u"yyyyMMdd'T'HHmm'Z'"_s));
}

QString manifestSum(const QList<PackedFile> &files)
{
    for (const auto &file : files) {
        if (file.name == kManifest)
            return sumOf(file.bytes);
    }
    return {};
}

PackFaults checkPack(const QByteArray &zip)
{
    PackFaults faults;
    const auto files = unzipped(zip);
    QHash<QString, QString> sums;
    bool hasManifest = false;
    for (const auto &file : files.value_or(QList<PackedFile>{})) {
        if (file.name != kManifest)
            continue;
        hasManifest = true;
        const auto lines = QString::fromUtf8(file.bytes).split(u'\n', Qt::SkipEmptyParts);
        for (const auto &line : lines)
            sums.insert(line.section(u"  "_s, 1), line.section(u"  "_s, 0, 0));
    }
    if (!files || !hasManifest || sums.isEmpty()) {
        faults.isReadable = false;
        return faults;
    }
    for (const auto &file : *files) {
        if (file.name == kManifest)
            continue;
        const auto sum = sums.take(file.name);
        if (sum.isEmpty())
            faults.added << file.name;
        else if (sum != sumOf(file.bytes))
            faults.changed << file.name;
    }
    faults.missing = sums.keys();
    faults.missing.sort();
    return faults;
}

} // namespace wxm::live
