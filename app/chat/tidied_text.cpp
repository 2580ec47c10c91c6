// SPDX-License-Identifier: MIT
#include "chat/tidied_text.h"

#include "base/characters.h"

#include <QList>
#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace wxm {

namespace {

constexpr QChar kTatweel = u'\u0640';
constexpr char16_t kArabicZero = u'\u0660';
constexpr int kMostDots = 3;

bool isArabicDigit(QChar c) { return c >= kArabicZero && c <= QChar(kArabicZero + 9); }
bool isWesternDigit(QChar c) { return c >= u'0' && c <= u'9'; }
bool isArabicLetter(QChar c) { return c != kTatweel && isRtlLetter(c.unicode()); }
bool isLatinLetter(QChar c) { return c.isLetter() && c.script() == QChar::Script_Latin; }
bool isStop(QChar c) { return u".,!?:;\u060C\u061B\u061F"_s.contains(c); }

//! Which units are nobody's to change.
QList<bool> keptUnits(const QString &text)
{
    static const QRegularExpression pattern(
        u"\\{[^{}\\n]{0,60}\\}"                         // a place, a value
        "|`[^`\\n]{0,200}`"                             // code
        "|(?<!\\S)\\S*(?:://|www\\.|[@#_\\\\/=<>])\\S*" // links, addresses, tags, paths
        "|(?<!\\S)(?=\\S*[A-Za-z])(?=\\S*[0-9])\\S+"    // codes: A-10452
        "|\\+?[0-9\u0660-\u0669](?:[ ().-]{0,2}[0-9\u0660-\u0669]){4,}"
        "|(?<![\\w.])\\.[A-Za-z]\\S*|\\w+(?:\\.\\w+)+"_s, // .net, config.json, 1.5
        QRegularExpression::UseUnicodePropertiesOption);
    QList<bool> kept(text.size(), false);
    for (auto it = pattern.globalMatch(text); it.hasNext();) {
        const auto match = it.next();
        for (auto i = match.capturedStart(); i < match.capturedEnd(); ++i)
            kept[i] = true;
    }
    return kept;
}

class TextTidier {
public:
    explicit TextTidier(const QString &text) : m_text(text), m_kept(keptUnits(text))
    {
        int arabic = 0;
        int latin = 0;
        bool hasArabicDigits = false;
        bool hasWesternDigits = false;
        for (qsizetype i = 0; i < text.size(); ++i) {
            if (m_kept[i])
                continue;
            arabic += isArabicLetter(text[i]) ? 1 : 0;
            latin += isLatinLetter(text[i]) ? 1 : 0;
            hasArabicDigits |= isArabicDigit(text[i]);
            hasWesternDigits |= isWesternDigit(text[i]);
        }
        m_isArabic = arabic > latin;
        m_isMixed = hasArabicDigits && hasWesternDigits;
    }

    QString tidied()
    {
        for (qsizetype i = 0; i < m_text.size(); ++i) {
            const QChar c = m_text[i];
            if (isArabicLetter(c) || isLatinLetter(c))
                m_isBehindArabic = isArabicLetter(c);
            if (m_kept[i])
                m_out += c;
            else if (c == u' ')
                i = takeSpaces(i);
            else if (isStop(c))
                takeStop(i);
            else if (c != kTatweel || !m_out.endsWith(kTatweel))
                m_out += digit(c);
        }
        return m_out;
    }

private:
    bool isFree(qsizetype i) const { return i < m_text.size() && !m_kept[i]; }

    //! To the last space of the row. Those at the start of a line are its indentation.
    qsizetype takeSpaces(qsizetype from)
    {
        qsizetype end = from;
        while (isFree(end) && m_text[end] == u' ')
            ++end;
        qsizetype behind = end;
        while (isFree(behind) && isStop(m_text[behind]))
            ++behind;
        // Not before ":)" and the like: there it is no punctuation.
        const bool isBeforeStop =
            behind > end && (behind == m_text.size() || m_text[behind].isSpace());
        if (m_out.isEmpty() || m_out.endsWith(u'\n'))
            m_out += m_text.mid(from, end - from);
        else if (!isBeforeStop)
            m_out += u' ';
        return end - 1;
    }

    void takeStop(qsizetype i)
    {
        QChar c = m_text[i];
        const bool isInNumber =
            i > 0 && m_text[i - 1].isDigit() && i + 1 < m_text.size() && m_text[i + 1].isDigit();
        if (m_isArabic && m_isBehindArabic && !isInNumber)
            c = c == u',' ? QChar(u'\u060C') : c == u'?' ? QChar(u'\u061F') : c;
        const bool isDot = c == u'.';
        const auto most = isDot ? kMostDots : 1;
        if (c != u':' && m_out.endsWith(QString(most, c)) && !m_kept[i - 1])
            return;
        m_out += c;
    }

    QChar digit(QChar c) const
    {
        if (!m_isMixed)
            return c;
        if (m_isArabic && isWesternDigit(c))
            return QChar(kArabicZero + (c.unicode() - u'0'));
        if (!m_isArabic && isArabicDigit(c))
            return QChar(u'0' + (c.unicode() - kArabicZero));
        return c;
    }

    const QString &m_text;
    QList<bool> m_kept;
    QString m_out;
    bool m_isArabic = false;
    bool m_isMixed = false;
    bool m_isBehindArabic = false;
};

} // namespace

QString tidiedText(const QString &text)
{
    return text.size() > kMostTidied ? text : TextTidier(text).tidied();
}

} // namespace wxm
