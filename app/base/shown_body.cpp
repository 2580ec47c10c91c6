// SPDX-License-Identifier: MIT
#include "base/shown_body.h"

#include "base/characters.h"
#include "base/foreign_text.h"
#include "base/stripped.h"

#include <algorithm>

namespace wxm {
namespace {

constexpr QChar kBodyFsi{0x2068};
constexpr QChar kBodyPdi{0x2069};

class BodyWriter {
public:
    BodyWriter(const Stripped &stripped, TextDirection inherited)
        : m_stripped(stripped)
        , m_inherited(inherited)
    {
    }

    void write(ShownBody &body)
    {
        const QStringView text = m_stripped.text;
        for (qsizetype from = 0; from <= text.size();) {
            qsizetype end = text.indexOf(u'\n', from);
            if (end < 0)
                end = text.size();
            writeParagraph(body, from, end);
            if (end < text.size())
                put(body, u'\n', end);
            from = end + 1;
        }
        body.source.append(m_stripped.source.back());
    }

private:
    void writeParagraph(ShownBody &body, qsizetype from, qsizetype end)
    {
        const QStringView paragraph = QStringView(m_stripped.text).sliced(from, end - from);
        if (paragraph.isEmpty())
            return;
        // A paragraph without an opinion follows the thread.
        const TextDirection wanted = paragraphDirection(paragraph, m_inherited);
        put(body, kBodyFsi, from);
        const QList<IsolatedGroup> groups = groupsToIsolate(paragraph);
        // Isolated groups do not count for U+2068, as they do not for us.
        if (const auto mark = directionMark(
                groups.isEmpty() ? paragraph.toString() : isolateGroups(paragraph), wanted))
            put(body, *mark, from);
        qsizetype done = from;
        for (const IsolatedGroup &group : groups) {
            copy(body, done, from + group.start);
            put(body, group.opener, from + group.start);
            copy(body, from + group.start, from + group.start + group.length);
            done = from + group.start + group.length;
            put(body, kBodyPdi, done);
        }
        copy(body, done, end);
        put(body, kBodyPdi, end);
    }

    void copy(ShownBody &body, qsizetype from, qsizetype end)
    {
        body.text += QStringView(m_stripped.text).sliced(from, end - from);
        body.source += m_stripped.source.sliced(from, end - from);
    }

    void put(ShownBody &body, QChar c, qsizetype at)
    {
        body.text += c;
        body.source += m_stripped.source[at];
    }

    const Stripped &m_stripped;
    TextDirection m_inherited;
};

// From places in the original to places in the shown text.
void placeLinks(ShownBody &body, const QList<TextLink> &links, qsizetype cut)
{
    for (const TextLink &link : links) {
        if (link.start + link.length > cut)
            break;
        auto first = std::lower_bound(body.source.begin(), body.source.end(), link.start);
        const auto last = std::lower_bound(first, body.source.end(), link.start + link.length);
        qsizetype start = first - body.source.begin();
        const qsizetype end = last - body.source.begin();
        while (start < end && isBidiControl(body.text[start].unicode()))
            ++start;
        body.links.append({start, end - start, link.url});
    }
}

} // namespace

ShownBody shownBody(QStringView original, qsizetype limit, TextDirection inherited)
{
    ShownBody body;
    const QStringView whole = original.first(std::min(original.size(), limits::kBody));
    const QString cut = clamped(whole, std::min(limit, limits::kBody));
    body.isCut = cut.size() < original.size();
    const Stripped stripped = strippedBody(cut);
    body.hidden = stripped.hidden;
    body.text.reserve(stripped.text.size() + 16);
    BodyWriter(stripped, inherited).write(body);
    placeLinks(body, findLinks(whole), cut.size());
    return body;
}

void markCut(ShownBody &body)
{
    if (!body.isCut)
        return;
    body.text += u'\u2026';
    body.source.append(body.source.back());
}

QString ShownBody::originalText(QStringView original, qsizetype start, qsizetype length) const
{
    const bool isEverything = start == 0 && length == text.size();
    if ((length <= 0 && !isEverything) || start < 0 || start + length >= source.size() + 1)
        return {};
    // What was stripped before the first visible character belongs to the whole.
    const qsizetype from = start == 0 ? 0 : source[start];
    const qsizetype end = source[std::min(start + length, source.size() - 1)];
    QString copied = original.sliced(from, std::max<qsizetype>(0, end - from)).toString();
    copied.remove(QChar(u'\0'));
    return copied;
}

} // namespace wxm
