// SPDX-License-Identifier: MIT
#pragma once

#include <QCache>
#include <QPixmap>
#include <QString>
#include <QTextLayout>

namespace wxm {

//! UTF-16 units of the emoji that begins at `at`: a whole sequence with its flags, key caps, skin
//! tones and joiners; 0 if none begins there.
qsizetype emojiLength(QStringView text, qsizetype at);

//! Where emoji of several characters are, each with a format that names fonts of emoji. Qt 6.4 asks
//! for a font letter by letter: a heart that asks to be red would be drawn black, a skin tone
//! beside its hand, a key cap in three parts. Empty for nearly every text.
QList<QTextLayout::FormatRange> emojiFormats(QStringView text);

//! As long as the text and drawn alike, by what Qt 6.4 can do: no font of emoji holds the sign that
//! asks for colour, so that in the midst of an emoji it would be taken from another font, and the
//! emoji come apart. Beside the rest of a sequence a joiner says as little, and is in the font.
QString laidOutEmoji(const QString &text);

//! The same within emoji alone, so that writtenEmoji() gives back what was: for a text that is
//! edited.
QString editedEmoji(const QString &text);
QString writtenEmoji(const QString &edited);

//! UTF-16 units of the emoji of several characters that ends at `end`; 0 if none does.
qsizetype emojiLengthBefore(QStringView text, qsizetype end);

//! An emoji and where its stand-in is.
struct EmojiPlace {
    qsizetype at = 0;
    QString cluster;
};

//! A text whose emoji are single stand-ins, which lay out fast: Qt decodes a colour glyph anew at
//! each layout. The stand-in is as neutral to direction as an emoji, and is never drawn.
struct PlainedText {
    static constexpr QChar kStandIn{0x2014};

    QString text;
    QList<EmojiPlace> emoji;

    //! Where a position of the original text is now.
    qsizetype mapped(qsizetype original) const;

private:
    friend PlainedText withoutEmoji(const QString &text);
    struct Cut {
        qsizetype from;
        qsizetype removed;
    };
    QList<Cut> m_cuts;
};
PlainedText withoutEmoji(const QString &text);

//! Emoji as pictures, drawn once a size. GUI thread.
class EmojiCache {
public:
    QPixmap picture(const QString &cluster, int pixels, qreal devicePixelRatio);

private:
    QCache<QString, QPixmap> m_pictures{512};
};

} // namespace wxm
