// SPDX-License-Identifier: MIT
#include "base/foreign_text.h"

#include "base/characters.h"
#include "base/stripped.h"

#include <QTextBoundaryFinder>

#include <algorithm>

namespace wxm {
using namespace Qt::StringLiterals;

namespace {

constexpr QChar kEllipsis{u'\u2026'};

// Cut first: the cost of everything after is bounded by the limit, not by the sender.
QString line(QStringView original, qsizetype limit)
{
    if (original.size() <= limit)
        return strippedLine(original).text;
    const QString cut = strippedLine(clamped(original, limit - 1)).text;
    return cut.isEmpty() ? cut : cut + kEllipsis;
}

QString hex(char32_t c, int width)
{
    return QString::number(uint(c), 16).toUpper().rightJustified(width, u'0');
}

} // namespace

QString clamped(QStringView text, qsizetype units)
{
    if (text.size() <= units)
        return text.toString();
    if (units <= 0)
        return {};
    // A window around the cut is enough, and keeps a long text cheap.
    static constexpr qsizetype kReach = 64;
    const qsizetype from = std::max<qsizetype>(0, units - kReach);
    const QStringView window = text.sliced(from, std::min(text.size() - from, 2 * kReach));
    QTextBoundaryFinder finder(QTextBoundaryFinder::Grapheme, window.data(), window.size());
    finder.setPosition(units - from);
    qsizetype cut = finder.isAtBoundary() ? units - from : finder.toPreviousBoundary();
    if (cut <= 0) // one endless cluster
        cut = text[units - 1].isHighSurrogate() ? units - from - 1 : units - from;
    return text.first(from + cut).toString();
}

QString shownName(QStringView original, std::int64_t id)
{
    const qsizetype limit = limits::kName;
    const QString cut = clamped(original, original.size() > limit ? limit - 1 : limit);
    const Stripped name = strippedLine(cut);
    if (name.isBlank)
        return u'#' + QString::number(id);
    return original.size() > limit ? QString(name.text + kEllipsis) : name.text;
}

QString shownTitle(QStringView original) { return line(original, limits::kName); }

QString shownFileName(QStringView original)
{
    QString name = shownTitle(original);
    name.replace(u'/', u'_').replace(u'\\', u'_');
    return name;
}

QString fileExtension(QStringView original)
{
    const QString name = strippedLine(original.last(std::min(original.size(), limits::kName))).text;
    const qsizetype dot = name.lastIndexOf(u'.');
    return dot < 0 ? QString() : name.sliced(dot + 1).toLower().left(16);
}

QString shownPreview(QStringView original) { return line(original, limits::kName); }

qsizetype hiddenCount(QStringView original)
{
    return strippedLine(clamped(original, limits::kName)).hidden;
}

QString shownServerSentence(QStringView original)
{
    return line(original, limits::kServerSentence);
}

QString shownInNotification(QStringView original, bool serverReadsMarkup)
{
    QString text = isolateGroups(line(original, limits::kNotification));
    if (text.size() > limits::kNotification) // the isolates were too many
        text = line(original, limits::kNotification);
    return serverReadsMarkup ? text.toHtmlEscaped() : text;
}

QString shownInLog(QStringView original)
{
    QString log;
    for (qsizetype i = 0; i < original.size();) {
        const CodePoint c = codePointAt(original, i);
        i = c.end();
        QString piece;
        if (isControl(c.value))
            piece = "\\x"_L1 + hex(c.value, 2);
        else if (isBidiControl(c.value) || isInvisible(c.value) || isLineBreak(c.value))
            piece = "<U+"_L1 + hex(c.value, 4) + u'>';
        else
            appendCodePoint(piece, c.value);
        if (log.size() + piece.size() > limits::kLog)
            break;
        log += piece;
    }
    return log;
}

QString csvCell(QStringView original)
{
    QString cell = strippedLine(original.first(std::min(original.size(), limits::kBody))).text;
    static constexpr QStringView kFormula = u"=+-@\t\r";
    if ((!cell.isEmpty() && kFormula.contains(cell.front()))
        || (!original.isEmpty() && kFormula.contains(original.front())))
        cell.prepend(u'\'');
    cell.replace(u'"', "\"\""_L1);
    return u'"' + cell + u'"';
}

QString csvLine(const QStringList &cells)
{
    QStringList quoted;
    quoted.reserve(cells.size());
    for (const auto &cell : cells)
        quoted.append(csvCell(cell));
    return quoted.join(u',') + "\r\n"_L1;
}

QString westernDigits(QStringView text)
{
    QString western = text.toString();
    for (QChar &c : western) {
        const ushort u = c.unicode();
        if (u >= 0x660 && u <= 0x669)
            c = QChar(char16_t(u'0' + u - 0x660));
        else if (u >= 0x6F0 && u <= 0x6F9)
            c = QChar(char16_t(u'0' + u - 0x6F0));
    }
    return western;
}

} // namespace wxm
