// SPDX-License-Identifier: MIT
#include "ui/common/emoji.h"

#include "ui/common/theme.h"

#include <QFontMetricsF>
#include <QPainter>

#include <algorithm>
#include <array>

namespace wxm {

namespace {

constexpr char32_t kJoiner = 0x200D;
constexpr char32_t kTextStyle = 0xFE0E;
constexpr char32_t kEmojiStyle = 0xFE0F;
constexpr char32_t kKeyCap = 0x20E3;

struct Range {
    char32_t first;
    char32_t last;
};

//! Below U+1F000, what is drawn as an emoji without asking for it.
constexpr std::array kOldEmoji{Range{0x231A, 0x231B}, Range{0x23E9, 0x23EC}, Range{0x23F0, 0x23F0},
    Range{0x23F3, 0x23F3}, Range{0x25FD, 0x25FE}, Range{0x2614, 0x2615}, Range{0x2648, 0x2653},
    Range{0x267F, 0x267F}, Range{0x2693, 0x2693}, Range{0x26A1, 0x26A1}, Range{0x26AA, 0x26AB},
    Range{0x26BD, 0x26BE}, Range{0x26C4, 0x26C5}, Range{0x26CE, 0x26CE}, Range{0x26D4, 0x26D4},
    Range{0x26EA, 0x26EA}, Range{0x26F2, 0x26F3}, Range{0x26F5, 0x26F5}, Range{0x26FA, 0x26FA},
    Range{0x26FD, 0x26FD}, Range{0x2705, 0x2705}, Range{0x270A, 0x270B}, Range{0x2728, 0x2728},
    Range{0x274C, 0x274C}, Range{0x274E, 0x274E}, Range{0x2753, 0x2755}, Range{0x2757, 0x2757},
    Range{0x2795, 0x2797}, Range{0x27B0, 0x27B0}, Range{0x27BF, 0x27BF}, Range{0x2B1B, 0x2B1C},
    Range{0x2B50, 0x2B50}, Range{0x2B55, 0x2B55}};

bool isRegional(char32_t c) { return c >= 0x1F1E6 && c <= 0x1F1FF; }

bool isSkinTone(char32_t c) { return c >= 0x1F3FB && c <= 0x1F3FF; }

bool isTag(char32_t c) { return c >= 0xE0020 && c <= 0xE007F; }

bool isEmojiByItself(char32_t c)
{
    if (c >= 0x1F000)
        return c <= 0x1FAFF && !isRegional(c);
    return std::any_of(kOldEmoji.begin(), kOldEmoji.end(),
        [c](Range range) { return c >= range.first && c <= range.last; });
}

//! May become an emoji by U+FE0F, or behind a joiner.
bool isSymbol(char32_t c)
{
    return (c >= 0x2190 && c <= 0x2BFF) || (c >= 0x3030 && c <= 0x3299) || c == 0xA9 || c == 0xAE
        || c == 0x203C || c == 0x2049 || c == 0x2122 || c == 0x2139;
}

struct Walker {
    QStringView text;
    qsizetype at;

    char32_t peek() const
    {
        if (at >= text.size())
            return 0;
        const QChar high = text[at];
        if (high.isHighSurrogate() && at + 1 < text.size() && text[at + 1].isLowSurrogate())
            return QChar::surrogateToUcs4(high, text[at + 1]);
        return high.unicode();
    }
    char32_t take()
    {
        const auto c = peek();
        at += c >= 0x10000 ? 2 : 1;
        return c;
    }
};

bool takeKeyCap(Walker &walker)
{
    const auto base = walker.take();
    if (!((base >= '0' && base <= '9') || base == '#' || base == '*'))
        return false;
    if (walker.peek() == kEmojiStyle || walker.peek() == kJoiner) // the joiner: laidOutEmoji()
        walker.take();
    return walker.take() == kKeyCap;
}

void takeModifiers(Walker &walker)
{
    while (walker.peek() == kEmojiStyle || isSkinTone(walker.peek()) || isTag(walker.peek()))
        walker.take();
}

} // namespace

qsizetype emojiLength(QStringView text, qsizetype at)
{
    if (Walker keyCap{text, at}; takeKeyCap(keyCap))
        return keyCap.at - at;
    Walker walker{text, at};
    const auto first = walker.take();
    if (isRegional(first)) {
        if (!isRegional(walker.peek()))
            return 0;
        walker.take();
        return walker.at - at;
    }
    const auto isLaidOut = [](Walker after) { // by laidOutEmoji()
        return after.take() == kJoiner && after.take() == kJoiner;
    };
    const bool asked = isSymbol(first)
        && (walker.peek() == kEmojiStyle || isSkinTone(walker.peek()) || isLaidOut(walker));
    if (!(asked || isEmojiByItself(first)) || walker.peek() == kTextStyle)
        return 0;
    takeModifiers(walker);
    for (Walker joined = walker; joined.peek() == kJoiner; joined = walker) {
        joined.take();
        if (joined.peek() == kJoiner)
            joined.take();
        const auto next = joined.peek();
        if (!isEmojiByItself(next) && !isSymbol(next))
            break;
        joined.take();
        takeModifiers(joined);
        walker = joined;
    }
    return walker.at - at;
}

QList<QTextLayout::FormatRange> emojiFormats(QStringView text)
{
    QList<QTextLayout::FormatRange> ranges;
    for (qsizetype at = 0; at < text.size(); ++at) {
        const char16_t c = text[at].unicode();
        const bool mayBegin = text[at].isHighSurrogate() || (c >= 0x203C && c < 0x3300) || c == 0xA9
            || c == 0xAE
            || (at + 1 < text.size()
                && (text[at + 1] == QChar(char16_t(kEmojiStyle))
                    || text[at + 1] == QChar(char16_t(kJoiner))
                    || text[at + 1] == QChar(char16_t(kKeyCap))));
        const auto length = mayBegin ? emojiLength(text, at) : 0;
        if (length == 0)
            continue;
        static const QTextCharFormat format = [] {
            QTextCharFormat named;
            named.setFontFamilies({QStringLiteral("Noto Color Emoji"),
                QStringLiteral("Segoe UI Emoji"), QStringLiteral("Apple Color Emoji")});
            named.setFontWeight(QFont::Normal); // a picture is not made bold
            return named;
        }();
        ranges.append({int(at), int(length), format});
        at += length - 1;
    }
    return ranges;
}

QString laidOutEmoji(const QString &text)
{
    QString shown = text;
    for (qsizetype at = text.indexOf(QChar(char16_t(kEmojiStyle))); at >= 0;
         at = text.indexOf(QChar(char16_t(kEmojiStyle)), at + 1)) {
        const char16_t next = at + 1 < text.size() ? text[at + 1].unicode() : u'\0';
        if (next == kJoiner || next == kKeyCap)
            shown[at] = QChar(char16_t(kJoiner));
    }
    return shown;
}

namespace {

//! Where an emoji of several characters has the first of two signs in a row, the other takes its
//! place.
QString exchanged(const QString &text, char32_t from, char32_t to)
{
    QString changed = text;
    for (const auto &range : emojiFormats(text)) {
        for (qsizetype at = range.start + 1; at + 1 < range.start + range.length; ++at) {
            const auto next = text[at + 1].unicode();
            if (text[at].unicode() == from && (next == kJoiner || next == kKeyCap))
                changed[at] = QChar(char16_t(to));
        }
    }
    return changed;
}

} // namespace

QString editedEmoji(const QString &text)
{
    return text.contains(QChar(char16_t(kEmojiStyle))) ? exchanged(text, kEmojiStyle, kJoiner)
                                                       : text;
}

QString writtenEmoji(const QString &edited)
{
    return edited.contains(QChar(char16_t(kJoiner))) ? exchanged(edited, kJoiner, kEmojiStyle)
                                                     : edited;
}

qsizetype emojiLengthBefore(QStringView text, qsizetype end)
{
    constexpr qsizetype kLongest = 40; // a flag of tags, a family with tones
    for (const auto &range : emojiFormats(
             text.sliced(std::max<qsizetype>(end - kLongest, 0)).left(std::min(end, kLongest)))) {
        if (std::max<qsizetype>(end - kLongest, 0) + range.start + range.length == end)
            return range.length;
    }
    return 0;
}

PlainedText withoutEmoji(const QString &text)
{
    PlainedText plained;
    const bool mayHold = std::any_of(text.begin(), text.end(), [](QChar c) {
        return c.isHighSurrogate() || (c.unicode() >= 0x2049 && c.unicode() < 0x3300)
            || c.unicode() == kKeyCap || c.unicode() == kEmojiStyle;
    });
    if (!mayHold) {
        plained.text = text;
        return plained;
    }
    plained.text.reserve(text.size());
    for (qsizetype at = 0; at < text.size();) {
        const auto length = emojiLength(text, at);
        if (length == 0) {
            plained.text.append(text[at++]);
            continue;
        }
        plained.emoji.append({plained.text.size(), text.sliced(at, length)});
        plained.text.append(PlainedText::kStandIn);
        plained.m_cuts.append({at, length - 1});
        at += length;
    }
    return plained;
}

qsizetype PlainedText::mapped(qsizetype original) const
{
    qsizetype removed = 0;
    for (const auto &cut : m_cuts) {
        if (cut.from >= original)
            break;
        removed += std::min(cut.removed, original - cut.from - 1);
    }
    return original - removed;
}

QPixmap EmojiCache::picture(const QString &cluster, int pixels, qreal devicePixelRatio)
{
    const int side = qRound(pixels * devicePixelRatio);
    const QString key = cluster + QChar(side);
    if (const auto *known = m_pictures.object(key))
        return *known;
    QPixmap picture(side, side);
    picture.fill(Qt::transparent);
    QPainter painter(&picture);
    painter.setRenderHint(QPainter::SmoothPixmapTransform);
    const QString shown = laidOutEmoji(cluster);
    QFont font = Theme::of().font(TextSize::Body, Qt::LeftToRight);
    if (const auto named = emojiFormats(cluster); !named.isEmpty())
        font.setFamilies(named.constFirst().format.fontFamilies().toStringList());
    font.setPixelSize(side);
    // A colour glyph is wider than its em, by how much depends on the font.
    if (const qreal wide = QFontMetricsF(font).horizontalAdvance(shown); wide > side)
        font.setPixelSize(std::max(int(side * side / wide), 1));
    painter.setFont(font);
    painter.setPen(Theme::of().color(ColorRole::Text));
    painter.drawText(QRectF(0, 0, side, side), int(Qt::AlignCenter) | int(Qt::TextDontClip), shown);
    painter.end();
    picture.setDevicePixelRatio(devicePixelRatio);
    m_pictures.insert(key, new QPixmap(picture));
    return picture;
}

} // namespace wxm
