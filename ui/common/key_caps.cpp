// SPDX-License-Identifier: MIT
#include "ui/common/key_caps.h"

#include "ui/common/paint.h"
#include "ui/common/position_keys.h"
#include "ui/common/text_painter.h"

#include <QKeySequence>

namespace wxm {
using namespace Qt::StringLiterals;

namespace {

constexpr int kHeight = 20;
constexpr int kPadding = 5;
constexpr int kGap = 4;

//! "Ctrl", "K", or "/" between two ways.
QStringList partsOf(const QString &keys)
{
    QStringList parts;
    const auto ways = keys.split(u" / "_s);
    for (const QString &way : ways) {
        if (!parts.isEmpty())
            parts.append(QString());
        // "Ctrl++" is Ctrl and plus.
        parts += way.endsWith(u"++") ? way.chopped(2).split(u'+') + QStringList{u"+"_s}
                                     : way.split(u'+');
    }
    return parts;
}

QFont capFont(const Theme &theme) { return theme.font(TextSize::Meta, Qt::LeftToRight); }

int widthOf(const QString &part, const Theme &theme)
{
    if (part.isEmpty())
        return theme.scaled(kGap) * 2;
    return qMax(theme.scaled(kHeight), cellWidth(part, capFont(theme)) + 2 * kPadding);
}

} // namespace

QSize keyCapsSize(const QString &keys, const Theme &theme)
{
    int width = 0;
    for (const QString &part : partsOf(keys))
        width += widthOf(part, theme) + kGap;
    return {qMax(0, width - kGap), theme.scaled(kHeight)};
}

void paintKeyCaps(
    QPainter *painter, const QPoint &topLeft, const QString &keys, const Theme &theme, bool isOnRow)
{
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    int x = topLeft.x();
    for (const QString &part : partsOf(keys)) {
        const QRect cap(x, topLeft.y(), widthOf(part, theme), theme.scaled(kHeight));
        x += cap.width() + kGap;
        auto style = cellStyle(theme, TextSize::Meta, part, ColorRole::Text2, Qt::LeftToRight);
        style.alignment = Qt::AlignHCenter;
        if (part.isEmpty()) {
            paintCell(painter, cap, u"/", style);
            continue;
        }
        paintBox(painter, cap, radius::kSmall,
            theme.color(isOnRow ? ColorRole::Surface : ColorRole::Sunken),
            theme.color(ColorRole::Line2));
        paintCell(painter, cap, part, style);
    }
    painter->restore();
}

KeyCaps::KeyCaps(const QString &keys, QWidget *parent) : QWidget(parent), m_keys(keys)
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    setAccessibleName(keys);
}

void KeyCaps::setKeys(const QString &keys)
{
    m_keys = keys;
    setAccessibleName(keys);
    setVisible(!keys.isEmpty());
    updateGeometry();
    update();
}

QSize KeyCaps::sizeHint() const { return keyCapsSize(m_keys, Theme::of(this)); }

void KeyCaps::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    paintKeyCaps(&painter, {}, m_keys, Theme::of(this));
}

QString keyName(const QKeySequence &keys)
{
    auto parts = partsOf(keys.toString(QKeySequence::PortableText));
    for (QString &part : parts) {
        if (part == u"Del")
            part = u"Delete"_s;
        else if (part == u"Return")
            part = u"Enter"_s;
        else if (part == u"PgUp")
            part = u"Page Up"_s;
        else if (part == u"PgDown")
            part = u"Page Down"_s;
    }
    return parts.join(u'+');
}

QList<QKeySequence> inBothScripts(const QKeySequence &keys)
{
    QList<QKeySequence> all{keys};
    if (keys.count() != 1)
        return all;
    const auto chord = keys[0];
    const bool isChord =
        chord.keyboardModifiers() & (Qt::ControlModifier | Qt::AltModifier | Qt::MetaModifier);
    if (!isChord)
        return all;
    const auto arabic = arabicKeysOf(chord.key());
    for (const int key : arabic)
        all.append(QKeyCombination(chord.keyboardModifiers(), Qt::Key(key)));
    return all;
}

} // namespace wxm
