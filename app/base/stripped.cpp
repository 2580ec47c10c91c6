// SPDX-License-Identifier: MIT
#include "base/stripped.h"

#include "base/bidi.h"
#include "base/characters.h"
#include "base/foreign_text.h"

#include <QVarLengthArray>

namespace wxm {
namespace {

constexpr char32_t kPdf = 0x202C;
constexpr char32_t kIsolateEnd = 0x2069;
constexpr int kDeepestNesting = 16;
constexpr int kViramaClass = 9; // joins the letters of Indic scripts

bool isSkinTone(char32_t c) { return c >= 0x1F3FB && c <= 0x1F3FF; }

bool isTag(char32_t c) { return c >= 0xE0020 && c <= 0xE007F; }

bool opensIsolate(char32_t c) { return c >= 0x2066 && c <= 0x2068; }

bool opensEmbedding(char32_t c) { return c == 0x202A || c == 0x202B || c == 0x202D || c == 0x202E; }

class Stripper {
public:
    enum class Mode { Line, Body };

    Stripper(QStringView original, Mode mode) : m_original(original), m_mode(mode)
    {
        m_out.text.reserve(original.size());
        m_out.source.reserve(original.size() + 1);
    }

    Stripped run()
    {
        for (qsizetype i = 0; i < m_original.size();) {
            m_at = codePointAt(m_original, i);
            i = m_at.end();
            take(m_at.value);
        }
        m_at = {0, m_original.size(), 0};
        finish();
        return std::move(m_out);
    }

private:
    void take(char32_t c)
    {
        if (isLineBreak(c))
            takeLineBreak(c);
        else if (isBlank(c) && (c != '\t' || m_mode == Mode::Line))
            takeBlank(c);
        else if (c != '\t' && isControl(c))
            ++m_out.hidden;
        else if (isBidiControl(c))
            takeBidi(c);
        else if (isVariationSelector(c))
            takeVariation(c);
        else if (isMark(c))
            takeMark(c);
        else if (isInvisible(c))
            takeInvisible(c);
        else
            takeVisible(c);
    }

    void takeLineBreak(char32_t c)
    {
        const bool isCrLf =
            c == '\r' && m_at.end() < m_original.size() && m_original[m_at.end()] == u'\n';
        if (isCrLf)
            return;
        if (m_mode == Mode::Line)
            return takeBlank(' ');
        closeAll();
        put('\n');
        startBase(0);
    }

    void takeBlank(char32_t c)
    {
        startBase(0);
        if (m_mode == Mode::Body)
            return put(c);
        if (!m_out.text.isEmpty() && m_out.text.back() != u' ')
            put(' ');
    }

    void takeBidi(char32_t c)
    {
        if (m_mode == Mode::Line) {
            ++m_out.hidden;
            return;
        }
        if (opensIsolate(c) || opensEmbedding(c)) {
            if (m_open.size() >= kDeepestNesting) {
                ++m_out.hidden;
                return;
            }
            m_open.append(opensIsolate(c) ? kIsolateEnd : kPdf);
        } else if (c == kIsolateEnd) {
            return closeIsolate();
        } else if (c == kPdf) {
            if (m_open.isEmpty() || m_open.back() != kPdf) {
                ++m_out.hidden;
                return;
            }
            m_open.removeLast();
        }
        put(c);
    }

    // A closer without its opener would close ours.
    void closeIsolate()
    {
        if (!m_open.contains(kIsolateEnd)) {
            ++m_out.hidden;
            return;
        }
        while (m_open.back() != kIsolateEnd) {
            put(kPdf);
            m_open.removeLast();
        }
        m_open.removeLast();
        put(kIsolateEnd);
    }

    void closeAll()
    {
        while (!m_open.isEmpty()) {
            put(m_open.back());
            m_open.removeLast();
        }
    }

    void takeVariation(char32_t c)
    {
        const bool fits = m_last != 0 && !isVariationSelector(m_last)
            && (m_mode == Mode::Body || isEmoji(m_last) || m_last == '#' || m_last == '*'
                || (m_last >= '0' && m_last <= '9'));
        if (!fits) {
            ++m_out.hidden;
            return;
        }
        put(c);
        m_last = c;
    }

    void takeMark(char32_t c)
    {
        if (++m_marks > limits::kMarks) {
            ++m_out.hidden;
            return;
        }
        put(c);
        m_last = c;
    }

    void takeInvisible(char32_t c)
    {
        const bool isFlagTag = isTag(c) && (m_base == 0x1F3F4 || isTag(m_last));
        const bool isJoiner = c == kZwj || c == kZwnj;
        const bool fits = m_mode == Mode::Body || isFlagTag || (isJoiner && joins(c));
        if (!fits || ++m_joiners > limits::kJoiners) {
            ++m_out.hidden;
            if (fits)
                m_last = c; // the sequence goes on, so its joiners go on being counted
            return;
        }
        put(c);
        m_last = c;
    }

    bool joins(char32_t c) const
    {
        const char32_t next = nextBase();
        if (isJoiningLetter(m_base) && isJoiningLetter(next))
            return true;
        if (c == kZwj && isEmoji(m_base) && isEmoji(next))
            return true;
        return QChar::combiningClass(m_last) == kViramaClass;
    }

    char32_t nextBase() const
    {
        for (qsizetype i = m_at.end(); i < m_original.size();) {
            const CodePoint c = codePointAt(m_original, i);
            if (!isMark(c.value) && !isVariationSelector(c.value))
                return isSkinTone(c.value) ? 0 : c.value;
            i = c.end();
        }
        return 0;
    }

    void takeVisible(char32_t c)
    {
        if (isSkinTone(c) && isEmoji(m_base)) {
            put(c);
            m_last = c;
            return;
        }
        if (m_last != kZwj && m_last != kZwnj)
            m_joiners = 0;
        put(c);
        startBase(c);
        m_out.isBlank = false;
    }

    void startBase(char32_t c)
    {
        m_base = c;
        m_last = c;
        m_marks = 0;
    }

    void put(char32_t c)
    {
        appendCodePoint(m_out.text, c);
        m_out.source.append(m_at.start);
        if (c > 0xFFFF)
            m_out.source.append(m_at.start + 1);
    }

    void finish()
    {
        closeAll();
        if (m_mode == Mode::Line && m_out.text.endsWith(u' ')) {
            m_out.text.chop(1);
            m_out.source.removeLast();
        }
        m_out.source.append(m_original.size());
    }

    QStringView m_original;
    Mode m_mode;
    Stripped m_out;
    CodePoint m_at;
    QVarLengthArray<char32_t, kDeepestNesting> m_open; //!< closers wanted, innermost last
    char32_t m_base = 0; //!< the letter or emoji that marks and joiners belong to
    char32_t m_last = 0; //!< the last character put, marks included
    int m_marks = 0;
    int m_joiners = 0;
};

} // namespace

Stripped strippedLine(QStringView original)
{
    return Stripper(original, Stripper::Mode::Line).run();
}

Stripped strippedBody(QStringView original)
{
    return Stripper(original, Stripper::Mode::Body).run();
}

} // namespace wxm
