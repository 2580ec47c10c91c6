// SPDX-License-Identifier: MIT
// What strangers wrote, on its way to the screen, the clipboard, the log and a file.
#include "base/folded_text.h"
#include "base/folding.h"
#include "base/foreign_text.h"
#include "base/names.h"
#include "base/redact.h"
#include "base/shown_body.h"
#include "base/stripped.h"
#include "fuzz.h"

using namespace wxm;

namespace {

bool isControl(QChar c)
{
    return c.unicode() < 0x20 || (c.unicode() >= 0x7F && c.unicode() < 0xA0);
}

void lines(const QString &text)
{
    for (const auto &shown : {shownName(text, 7), shownTitle(text), shownFileName(text),
             shownPreview(text), shownServerSentence(text), shownInNotification(text, false)}) {
        FUZZ_CHECK(shown.size() <= limits::kServerSentence);
        for (const QChar c : shown) {
            FUZZ_CHECK(!isControl(c));
            FUZZ_CHECK(c.unicode() != 0x2028 && c.unicode() != 0x2029);
        }
    }
    FUZZ_CHECK(!shownName(text, 7).isEmpty());
    FUZZ_CHECK(!shownFileName(text).contains(u'/') && !shownFileName(text).contains(u'\\'));
    const auto once = strippedLine(text);
    FUZZ_CHECK(once.source.size() == once.text.size() + 1);
    FUZZ_CHECK(strippedLine(once.text).text == once.text);
    for (const QChar c : once.text)
        FUZZ_CHECK(!isBidiControl(c.unicode()));
}

//! Isolates and embeddings end within their paragraph, so that no message turns its neighbour
//! round.
void bodies(const QString &text)
{
    for (const auto inherited : {TextDirection::Ltr, TextDirection::Rtl}) {
        const auto body = shownBody(text, limits::kFirstView, inherited);
        FUZZ_CHECK(body.source.size() == body.text.size() + 1);
        QList<QChar> open;
        for (const QChar c : body.text) {
            switch (c.unicode()) {
            case 0x2066:
            case 0x2067:
            case 0x2068:
            case 0x202A:
            case 0x202B:
            case 0x202D:
            case 0x202E:
                open.append(c);
                break;
            case 0x2069:
            case 0x202C:
                FUZZ_CHECK(!open.isEmpty());
                open.removeLast();
                break;
            case u'\n':
                FUZZ_CHECK(open.isEmpty());
                break;
            default:
                FUZZ_CHECK(!isControl(c) || c == u'\t');
            }
        }
        FUZZ_CHECK(open.isEmpty());
        for (const auto &link : body.links) {
            FUZZ_CHECK(
                link.start >= 0 && link.length > 0 && link.start + link.length <= body.text.size());
            FUZZ_CHECK(link.url.scheme() == QLatin1String("http")
                || link.url.scheme() == QLatin1String("https"));
            FUZZ_CHECK(!link.url.host().isEmpty() && link.url.userInfo().isEmpty());
        }
        const auto copied = body.originalText(text, 0, body.text.size());
        FUZZ_CHECK(text.startsWith(copied) || text.contains(QChar(0)) || body.hidden > 0);
    }
}

void files(const QString &text)
{
    const auto logged = shownInLog(text);
    for (const QChar c : logged + redacted(text))
        FUZZ_CHECK(!isControl(c));
    const auto cell = csvCell(text);
    FUZZ_CHECK(cell.size() >= 2 && cell.startsWith(u'"') && cell.endsWith(u'"'));
    const auto inner = QStringView(cell).mid(1, cell.size() - 2);
    FUZZ_CHECK(inner.isEmpty() || !QStringLiteral("=+-@\t\r").contains(inner.front()));
    FUZZ_CHECK(inner.toString().remove(QStringLiteral("\"\"")).count(u'"') == 0);
}

void foldings(const QString &text)
{
    const auto folded = foldedForSearch(text);
    FUZZ_CHECK(foldedForSearch(folded) == folded);
    FoldedText once(text);
    const auto utf8 = text.toUtf8();
    FoldedText other;
    other.assign(std::string_view(utf8.constData(), std::size_t(utf8.size())));
    FUZZ_CHECK(once.text() == other.text() || text.toUtf8() != QString::fromUtf8(utf8).toUtf8()
        || QString::fromUtf8(utf8) != text);
    (void)FoldedPhrase(text.left(12)).findIn(once);
    (void)nameSkeleton(text);
    (void)mixesAlphabets(text);
    FUZZ_CHECK(initials(text).size() <= 12);
    FUZZ_CHECK(clamped(text, 40).size() <= 40);
}

} // namespace

void fuzzOne(std::string_view bytes)
{
    const auto text = QString::fromUtf8(bytes.data(), qsizetype(bytes.size()));
    lines(text);
    bodies(text);
    files(text);
    foldings(text);
}
