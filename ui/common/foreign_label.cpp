// SPDX-License-Identifier: MIT
#include "ui/common/foreign_label.h"

#include "base/foreign_text.h"
#include "base/shown_body.h"
#include "ui/common/icons.h"
#include "ui/common/text_painter.h"

#include <QEvent>
#include <QHelpEvent>
#include <QPainter>
#include <QStyle>
#include <QTextDocument>

namespace wxm {
using namespace Qt::StringLiterals;

namespace {

constexpr int kLabelNarrowest = 24;
constexpr int kPreferredWidth = 320;

TextDirection inheritedFrom(const QWidget &widget)
{
    return widget.layoutDirection() == Qt::RightToLeft ? TextDirection::Rtl : TextDirection::Ltr;
}

QString shownBy(
    ForeignLabel::Kind kind, const QString &original, qint64 id, TextDirection inherited)
{
    switch (kind) {
    case ForeignLabel::Kind::Name:
        return shownName(original, id);
    case ForeignLabel::Kind::Title:
        return shownTitle(original);
    case ForeignLabel::Kind::FileName:
        return shownFileName(original);
    case ForeignLabel::Kind::Body: {
        auto body = shownBody(original, limits::kFirstView, inherited);
        markCut(body);
        return body.text;
    }
    }
    Q_UNREACHABLE();
}

void paintBlock(QLabel &label, const BodyLayout &layout, const QColor &color)
{
    QPainter painter(&label);
    const QRect area = label.contentsRect();
    const int x = label.layoutDirection() == Qt::RightToLeft
        ? area.right() + 1 - layout.size().width()
        : area.left();
    painter.setClipRect(area.adjusted(0, -4, 0, 4));
    layout.paint(&painter, {x, area.top()}, color);
}

//! The words are painted inside the margins, so the margins are part of the size.
QSize withMargins(const QSize &size, const QWidget &label)
{
    return size.grownBy(label.contentsMargins());
}

//! Language and theme choose the font; QLabel only knows of its own, and would keep its old width.
bool changesFonts(QEvent::Type type)
{
    return type == QEvent::LanguageChange || type == QEvent::LayoutDirectionChange
        || type == QEvent::PaletteChange || type == QEvent::StyleChange;
}

} // namespace

ForeignLabel::ForeignLabel(Kind kind, QWidget *parent) : QLabel(parent), m_kind(kind)
{
    setTextFormat(Qt::PlainText);
    setSizePolicy(kind == Kind::Body ? QSizePolicy::Preferred : QSizePolicy::Ignored,
        kind == Kind::Body ? QSizePolicy::Preferred : QSizePolicy::Fixed);
}

void ForeignLabel::setForeignText(const QString &original, qint64 id)
{
    m_original = original;
    const QString shown = shownBy(m_kind, original, id, inheritedFrom(*this));
    setText(shown);
    updateToolTip();
    updateGeometry();
}

void ForeignLabel::setWarning(const QString &sentence)
{
    if (m_warning == sentence)
        return;
    m_warning = sentence;
    setAccessibleDescription(withoutBidiControls(sentence));
    updateToolTip();
    updateGeometry();
    update();
}

void ForeignLabel::updateToolTip()
{
    const QString shown = m_kind == Kind::Body ? QString() : text();
    setToolTip(plainToolTip(m_warning.isEmpty() ? shown : shown + u'\n' + m_warning));
}

int ForeignLabel::warningWidth() const
{
    return m_warning.isEmpty() ? 0 : Theme::of(this).scaled(metric::kIconMeta) + space::k4;
}

QString ForeignLabel::originalText() const
{
    QString text = m_original;
    return text.remove(QChar(u'\0'));
}

void ForeignLabel::setTextSize(TextSize size)
{
    m_size = size;
    updateGeometry();
    update();
}

void ForeignLabel::setColorRole(ColorRole role)
{
    m_role = role;
    update();
}

void ForeignLabel::setWeight(Weight weight)
{
    m_weight = weight;
    updateGeometry();
    update();
}

void ForeignLabel::setMaximumLines(int lines)
{
    m_maximumLines = lines;
    updateGeometry();
}

QSize ForeignLabel::sizeHint() const
{
    const Theme &theme = Theme::of(this);
    if (m_kind != Kind::Body)
        return withMargins(
            {cellWidth(
                 text(), cellStyle(theme, m_size, text(), m_role, layoutDirection(), m_weight).font)
                    + warningWidth(),
                theme.cellHeight(m_size) + theme.overhang(m_size)},
            *this);
    const BodyLayout layout(
        text(), theme, {kPreferredWidth, m_size, m_weight, inheritedFrom(*this), m_maximumLines});
    return withMargins(layout.size() + QSize(0, theme.overhang(m_size)), *this);
}

QSize ForeignLabel::minimumSizeHint() const
{
    const Theme &theme = Theme::of(this);
    return withMargins(
        {kLabelNarrowest,
            (m_kind == Kind::Body ? theme.lineHeight(m_size) : theme.cellHeight(m_size))
                + theme.overhang(m_size)},
        *this);
}

int ForeignLabel::heightForWidth(int width) const
{
    if (m_kind != Kind::Body)
        return -1;
    const QMargins margins = contentsMargins();
    const BodyLayout layout(text(), Theme::of(this),
        {width - margins.left() - margins.right(), m_size, m_weight, inheritedFrom(*this),
            m_maximumLines});
    return withMargins(layout.size(), *this).height() + Theme::of(this).overhang(m_size);
}

void ForeignLabel::changeEvent(QEvent *event)
{
    QLabel::changeEvent(event);
    if (changesFonts(event->type()))
        updateGeometry();
}

void ForeignLabel::paintEvent(QPaintEvent *)
{
    const Theme &theme = Theme::of(this);
    const QColor color = theme.color(isEnabled() ? m_role : ColorRole::Disabled);
    if (m_kind == Kind::Body) {
        const BodyLayout layout(text(), theme,
            {contentsRect().width(), m_size, m_weight, inheritedFrom(*this), m_maximumLines});
        paintBlock(*this, layout, color);
        return;
    }
    QPainter painter(this);
    CellStyle style = cellStyle(theme, m_size, text(), m_role, layoutDirection(), m_weight);
    style.color = color;
    const QRect area = contentsRect();
    const auto mirrored = [&](const QRect &logical) {
        return QStyle::visualRect(layoutDirection(), area, logical);
    };
    const QRect words = area.adjusted(0, 0, -warningWidth(), 0);
    const int used = paintLine(&painter, mirrored(words), m_size, text(), style, theme);
    if (m_warning.isEmpty())
        return;
    // Outside of the text's own cell, so that no text can draw or hide it.
    const int side = theme.scaled(metric::kIconMeta);
    const QRect sign(words.left() + used + space::k4, area.center().y() - side / 2, side, side);
    icon(IconName::Warn, ColorRole::Warn).paint(&painter, mirrored(sign));
}

TextLabel::TextLabel(TextSize size, ColorRole role, Weight weight, QWidget *parent)
    : QLabel(parent)
    , m_size(size)
    , m_role(role)
    , m_weight(weight)
{
    setTextFormat(Qt::PlainText);
}

void TextLabel::setTextSize(TextSize size)
{
    m_size = size;
    updateGeometry();
    update();
}

void TextLabel::setColorRole(ColorRole role)
{
    m_role = role;
    update();
}

void TextLabel::setWeight(Weight weight)
{
    m_weight = weight;
    updateGeometry();
    update();
}

QSize TextLabel::sizeHint() const
{
    const Theme &theme = Theme::of(this);
    if (wordWrap()) {
        const BodyLayout layout(text(), theme,
            {.width = kPreferredWidth,
                .size = m_size,
                .weight = m_weight,
                .inherited = inheritedFrom(*this),
                .isOurs = true});
        return withMargins(layout.size() + QSize(0, overhang()), *this);
    }
    return withMargins(
        {cellWidth(
             text(), ownCellStyle(theme, m_size, text(), m_role, layoutDirection(), m_weight).font),
            theme.cellHeight(m_size) + overhang()},
        *this);
}

QSize TextLabel::minimumSizeHint() const
{
    const Theme &theme = Theme::of(this);
    return wordWrap() ? withMargins({kLabelNarrowest, theme.lineHeight(m_size) + overhang()}, *this)
                      : sizeHint();
}

int TextLabel::heightForWidth(int width) const
{
    if (!wordWrap())
        return -1;
    const QMargins margins = contentsMargins();
    const BodyLayout layout(text(), Theme::of(this),
        {.width = width - margins.left() - margins.right(),
            .size = m_size,
            .weight = m_weight,
            .inherited = inheritedFrom(*this),
            .isOurs = true});
    return withMargins(layout.size(), *this).height() + overhang();
}

void TextLabel::changeEvent(QEvent *event)
{
    QLabel::changeEvent(event);
    if (changesFonts(event->type()))
        updateGeometry();
}

void TextLabel::paintEvent(QPaintEvent *)
{
    const Theme &theme = Theme::of(this);
    const QColor color = theme.color(isEnabled() ? m_role : ColorRole::Disabled);
    if (wordWrap()) {
        const BodyLayout layout(text(), theme,
            {.width = contentsRect().width(),
                .size = m_size,
                .weight = m_weight,
                .inherited = inheritedFrom(*this),
                .centred = bool(alignment() & Qt::AlignHCenter),
                .isOurs = true});
        if (!(alignment() & Qt::AlignHCenter))
            return paintBlock(*this, layout, color);
        QPainter painter(this);
        const int x = (width() - layout.size().width()) / 2;
        layout.paint(&painter, {x, contentsRect().top()}, color);
        return;
    }
    QPainter painter(this);
    CellStyle style = ownCellStyle(theme, m_size, text(), m_role, layoutDirection(), m_weight);
    style.color = color;
    if (alignment() & Qt::AlignHCenter)
        style.alignment = Qt::AlignHCenter;
    paintLine(&painter, contentsRect(), m_size, text(), style, theme);
}

int TextLabel::overhang() const { return holdsRtl(text()) ? Theme::of(this).overhang(m_size) : 0; }

QString plainToolTip(const QString &text)
{
    if (text.isEmpty())
        return {};
    static constexpr qsizetype kLongest = 600;
    static constexpr qsizetype kNeedsNoWrapping = 80;
    // Qt takes the first strong character for the direction of a tip.
    if (text.size() <= kNeedsNoWrapping && !text.contains(u'\n') && !Qt::mightBeRichText(text))
        return withCertainDirection(text);
    QString shown = withCertainDirection(clamped(text, kLongest)).toHtmlEscaped();
    shown.replace(u'\n', "<br>"_L1);
    return "<qt>"_L1 + shown + "</qt>"_L1;
}

} // namespace wxm
