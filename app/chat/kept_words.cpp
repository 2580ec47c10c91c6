// SPDX-License-Identifier: MIT
#include "chat/kept_words.h"

#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace wxm {

namespace {

bool hasLetters(const QString &text)
{
    return std::any_of(text.begin(), text.end(), [](QChar c) { return c.isLetter(); });
}

//! Links, addresses, braces, marks that look like ours, and every word with a digit in it.
const QRegularExpression &keptPattern()
{
    static const QRegularExpression pattern(
        u"\\{[^{}\\n]{0,80}\\}|⟦[^⟧\\n]{0,20}⟧|[a-zA-Z][a-zA-Z0-9+.-]*://\\S+|www\\.\\S+|"
        "[\\w.+-]+@[\\w-]+(?:\\.[\\w-]+)+|[\\w.-]+\\.(?:com|net|org|sa|ae|io|app)(?:/\\S*)?|"
        "[@#][\\w.-]+|[+]?[\\p{L}\\p{M}_-]*\\p{Nd}[\\p{L}\\p{M}\\p{Nd}_:/.,%٬٫-]*"_s,
        QRegularExpression::UseUnicodePropertiesOption);
    return pattern;
}

QString markOf(qsizetype number) { return u"⟦"_s + QString::number(number) + u'⟧'; }

void addPiece(QList<KeptWords::Piece> &pieces, const QString &text, bool isKept)
{
    if (!text.isEmpty())
        pieces.append({text, isKept});
}

//! Names are whole words, longest first.
QList<KeptWords::Piece> withNames(const QString &text, const QStringList &names)
{
    QStringList sorted = names;
    sorted.removeIf([](const QString &name) { return name.trimmed().size() < 2; });
    std::sort(sorted.begin(), sorted.end(),
        [](const QString &a, const QString &b) { return a.size() > b.size(); });
    QStringList escaped;
    for (const auto &name : std::as_const(sorted))
        escaped.append(QRegularExpression::escape(name.trimmed()));
    QList<KeptWords::Piece> pieces;
    if (escaped.isEmpty()) {
        addPiece(pieces, text, false);
        return pieces;
    }
    const QRegularExpression pattern(
        u"(?<![\\p{L}\\p{M}])(?:%1)(?![\\p{L}\\p{M}])"_s.arg(escaped.join(u'|')),
        QRegularExpression::UseUnicodePropertiesOption | QRegularExpression::CaseInsensitiveOption);
    qsizetype from = 0;
    for (auto it = pattern.globalMatch(text); it.hasNext();) {
        const auto match = it.next();
        addPiece(pieces, text.sliced(from, match.capturedStart() - from), false);
        addPiece(pieces, match.captured(), true);
        from = match.capturedEnd();
    }
    addPiece(pieces, text.sliced(from), false);
    return pieces;
}

} // namespace

QString KeptWords::marked() const
{
    QString text;
    qsizetype number = 0;
    for (const auto &piece : pieces)
        text += piece.isKept ? markOf(number++) : piece.text;
    return text;
}

std::optional<QString> KeptWords::restored(const QString &translated) const
{
    QStringList kept;
    for (const auto &piece : pieces) {
        if (piece.isKept)
            kept.append(piece.text);
    }
    // Some write the number in their digits, or put spaces into the mark.
    static const QRegularExpression mark(
        u"⟦\\s*(\\p{Nd}{1,4})\\s*⟧"_s, QRegularExpression::UseUnicodePropertiesOption);
    QList<bool> seen(kept.size(), false);
    QString text;
    qsizetype from = 0;
    for (auto it = mark.globalMatch(translated); it.hasNext();) {
        const auto match = it.next();
        qsizetype number = 0;
        for (const QChar digit : match.captured(1))
            number = number * 10 + digit.digitValue();
        if (number >= kept.size() || seen[number])
            return {};
        seen[number] = true;
        text += translated.sliced(from, match.capturedStart() - from) + kept[number];
        from = match.capturedEnd();
    }
    text += translated.sliced(from);
    if (seen.contains(false))
        return {};
    return text;
}

bool KeptWords::hasWords() const
{
    return std::any_of(pieces.begin(), pieces.end(),
        [](const Piece &piece) { return !piece.isKept && hasLetters(piece.text); });
}

KeptWords keptWords(const QString &text, const QStringList &names)
{
    KeptWords words;
    qsizetype from = 0;
    for (auto it = keptPattern().globalMatch(text); it.hasNext();) {
        const auto match = it.next();
        words.pieces += withNames(text.sliced(from, match.capturedStart() - from), names);
        addPiece(words.pieces, match.captured(), true);
        from = match.capturedEnd();
    }
    words.pieces += withNames(text.sliced(from), names);
    return words;
}

} // namespace wxm
