// SPDX-License-Identifier: MIT
#include "ui/common/icons.h"

#include "ui/common/resources.h"

#include <QApplication>
#include <QFile>
#include <QHash>
#include <QIconEngine>
#include <QPainter>
#include <QPixmapCache>
#include <QSvgRenderer>

#include <algorithm>

namespace wxm {
using namespace Qt::StringLiterals;

namespace {

// In the order of IconName.
constexpr const char *kSymbols[] = {"support", "messages", "live", "bell", "gear", "search", "more",
    "filter", "clock", "alarm", "check", "checks", "x", "send", "reply", "emoji", "clip", "slash",
    "pltr", "prtl", "panel", "user", "userplus", "people", "copy", "note", "monitor", "lock",
    "warn", "info", "eye", "eyeoff", "heart", "gift", "pin", "unpin", "trash", "ban", "undo",
    "chev", "chevE", "chevE", "down", "up", "plus", "pause", "join", "gap", "mask", "shield", "mic",
    "flag", "link", "ext", "split", "tabs", "refresh", "offline", "pencil", "globe", "key",
    "keyboard", "palette", "plug", "caps", "inbox", "signout", "journal", "target", "text", "sort",
    "quote", "userminus", "away", "folder", "download", "upload", "stack", "spell", "spinner",
    "history", "first", "cup", "grid", "disk", "handover", "top", "snooze", "tag", "view",
    "userdot", "transfer", "hourglass", "file", "image", "translate", "chart", "due", "calendar"};
static_assert(std::size(kSymbols) == kIconNames);

// Qt's SVG reader does not draw <symbol>; each is cut out and becomes a document of its own.
QHash<QByteArray, QByteArray> readSymbols()
{
    initResources();
    QFile file(u":/icons/icons.svg"_s);
    QHash<QByteArray, QByteArray> symbols;
    if (!file.open(QIODevice::ReadOnly))
        return symbols;
    const QByteArray all = file.readAll();
    static constexpr QByteArrayView kStart = "<symbol id=\"";
    for (qsizetype at = 0; (at = all.indexOf(kStart, at)) >= 0;) {
        const qsizetype idStart = at + kStart.size();
        const qsizetype idEnd = all.indexOf('"', idStart);
        const qsizetype bodyStart = all.indexOf('>', idEnd) + 1;
        const qsizetype bodyEnd = all.indexOf("</symbol>", bodyStart);
        symbols.insert(all.mid(idStart, idEnd - idStart), all.mid(bodyStart, bodyEnd - bodyStart));
        at = bodyEnd;
    }
    return symbols;
}

QByteArray documentOf(IconName name, const QColor &color)
{
    static const QHash<QByteArray, QByteArray> symbols = readSymbols();
    QByteArray body = symbols.value(kSymbols[int(name)]);
    Q_ASSERT_X(!body.isEmpty(), "icon", kSymbols[int(name)]);
    const QByteArray tint = color.name(QColor::HexRgb).toLatin1();
    body.replace("currentColor", tint);
    return "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 24 24\" fill=\"none\" stroke=\""
        + tint + "\" stroke-width=\"1.75\" stroke-linecap=\"round\" stroke-linejoin=\"round\">"
        + body + "</svg>";
}

QPixmap rendered(QByteArray document, const QSize &deviceSize, bool mirrored)
{
    QPixmap pixmap(deviceSize);
    pixmap.fill(Qt::transparent);
    QPainter painter(&pixmap);
    painter.setRenderHint(QPainter::Antialiasing);
    if (mirrored) {
        painter.translate(deviceSize.width(), 0);
        painter.scale(-1, 1);
    }
    QSvgRenderer renderer(document);
    renderer.render(&painter, QRectF(QPointF(0, 0), QSizeF(deviceSize)));
    return pixmap;
}

QPixmap tinted(IconName name, const QSize &deviceSize, const QColor &color, bool mirrored)
{
    const QString key = u"wxm-icon/%1/%2x%3/%4/%5"_s.arg(QString::number(int(name)),
        QString::number(deviceSize.width()), QString::number(deviceSize.height()),
        color.name(QColor::HexArgb), mirrored ? u"m"_s : u""_s);
    QPixmap pixmap;
    if (!QPixmapCache::find(key, &pixmap)) {
        pixmap = rendered(documentOf(name, color), deviceSize, mirrored);
        QPixmapCache::insert(key, pixmap);
    }
    return pixmap;
}

//! Whether the symbol is drawn the other way round. Back is the way on, turned.
bool isTurned(IconName name, Qt::LayoutDirection direction)
{
    const bool isRtl = direction == Qt::RightToLeft;
    return name == IconName::ChevronStart ? !isRtl : isRtl && mirrorsIcon(name);
}

// Asks the theme at the time of painting, so that a change of theme needs no new icons.
class ThemedIconEngine : public QIconEngine {
public:
    ThemedIconEngine(IconName name, ColorRole role) : m_name(name), m_role(role) { }

    void paint(QPainter *painter, const QRect &rect, QIcon::Mode mode, QIcon::State) override
    {
        paintIcon(painter, rect, m_name, colorFor(mode), QGuiApplication::layoutDirection());
    }
    QPixmap pixmap(const QSize &size, QIcon::Mode mode, QIcon::State) override
    {
        const bool mirrored = isTurned(m_name, QGuiApplication::layoutDirection());
        return tinted(m_name, size, colorFor(mode), mirrored);
    }
    QPixmap scaledPixmap(const QSize &size, QIcon::Mode mode, QIcon::State state, qreal) override
    {
        return pixmap(size, mode, state);
    }
    QSize actualSize(const QSize &size, QIcon::Mode, QIcon::State) override { return size; }
    QIconEngine *clone() const override { return new ThemedIconEngine(*this); }

private:
    QColor colorFor(QIcon::Mode mode) const
    {
        return Theme::of().color(mode == QIcon::Disabled ? ColorRole::Disabled : m_role);
    }

    IconName m_name;
    ColorRole m_role;
};

//! Draws the mark in a size when Qt asks for that one: a start needs few of them, or none.
class MarkEngine : public QIconEngine {
public:
    void paint(QPainter *painter, const QRect &rect, QIcon::Mode, QIcon::State) override
    {
        painter->drawPixmap(rect, markPixmap(rect.width(), painter->device()->devicePixelRatioF()));
    }
    QPixmap pixmap(const QSize &size, QIcon::Mode, QIcon::State) override
    {
        return markPixmap(std::min(size.width(), size.height()), 1.0);
    }
    QPixmap scaledPixmap(const QSize &size, QIcon::Mode mode, QIcon::State state, qreal) override
    {
        return pixmap(size, mode, state);
    }
    QSize actualSize(const QSize &size, QIcon::Mode, QIcon::State) override { return size; }
    QList<QSize> availableSizes(QIcon::Mode, QIcon::State) override
    {
        QList<QSize> sizes;
        for (const int side : {16, 20, 22, 24, 32, 40, 48, 64, 96, 128, 256})
            sizes.append({side, side});
        return sizes;
    }
    QIconEngine *clone() const override { return new MarkEngine(*this); }
};

} // namespace

QIcon icon(IconName name, ColorRole role) { return QIcon(new ThemedIconEngine(name, role)); }

void paintIcon(QPainter *painter, const QRect &rect, IconName name, const QColor &color,
    Qt::LayoutDirection direction)
{
    const qreal ratio = painter->device()->devicePixelRatioF();
    const bool mirrored = isTurned(name, direction);
    QPixmap pixmap = tinted(name, (QSizeF(rect.size()) * ratio).toSize(), color, mirrored);
    pixmap.setDevicePixelRatio(ratio);
    painter->drawPixmap(rect.topLeft(), pixmap);
}

bool mirrorsIcon(IconName name)
{
    return name == IconName::Send || name == IconName::Reply || name == IconName::Undo
        || name == IconName::External || name == IconName::SignOut || name == IconName::Join
        || name == IconName::Panel || name == IconName::ChevronEnd || name == IconName::ChevronStart
        || name == IconName::Journal || name == IconName::HandOver || name == IconName::Transfer;
}

QPixmap markPixmap(int size, qreal devicePixelRatio)
{
    initResources();
    QFile file(u":/icons/app.svg"_s);
    const QByteArray document = file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    const int side = qRound(size * devicePixelRatio);
    QPixmap pixmap = rendered(document, {side, side}, false);
    pixmap.setDevicePixelRatio(devicePixelRatio);
    return pixmap;
}

QIcon applicationIcon() { return QIcon(new MarkEngine); }

} // namespace wxm
