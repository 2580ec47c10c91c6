// SPDX-License-Identifier: MIT
#include "ui/common/segments.h"

#include "ui/common/paint.h"
#include "ui/common/text_painter.h"

#include <QButtonGroup>
#include <QHBoxLayout>
#include <QPainter>
#include <QPainterPath>
#include <QPushButton>

namespace wxm {
namespace {

class Segment : public QPushButton {
public:
    explicit Segment(QWidget *parent) : QPushButton(parent)
    {
        setCheckable(true);
        setAutoDefault(false);
        setAttribute(Qt::WA_Hover);
    }

    QSize sizeHint() const override
    {
        const Theme &theme = Theme::of(this);
        const QString words = withoutMnemonic(text());
        return {cellWidth(words, theme.font(TextSize::Ui, words, Weight::Bold)) + 2 * space::k12,
            theme.scaled(metric::kButton)};
    }
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent *) override
    {
        const Theme &theme = Theme::of(this);
        QPainter painter(this);
        const QRectF whole(-pos(), parentWidget()->size());
        QPainterPath corners; // of the whole group, so that only its ends are round
        corners.addRoundedRect(
            whole.adjusted(1, 1, -1, -1), radius::kNormal - 1, radius::kNormal - 1);
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setClipPath(corners);
        painter.fillRect(rect().adjusted(1, 1, -1, -1), theme.color(fill()));
        painter.setClipping(false);
        const QString words = withoutMnemonic(text());
        const ColorRole ink = !isEnabled() ? ColorRole::Disabled
            : isChecked()                  ? ColorRole::AccentText
                                           : ColorRole::Text2;
        CellStyle style = cellStyle(theme, TextSize::Ui, words, ink, layoutDirection(),
            isChecked() ? Weight::Bold : Weight::Regular);
        style.alignment = Qt::AlignHCenter;
        paintCell(&painter, rect(), words, style);
        if (hasFocus())
            paintInnerFocus(&painter, rect(), theme, radius::kNormal - 1);
    }

private:
    ColorRole fill() const
    {
        if (!isEnabled())
            return isChecked() ? ColorRole::Pressed : ColorRole::Sunken;
        if (isChecked())
            return ColorRole::AccentSoft;
        return isDown() ? ColorRole::Pressed : underMouse() ? ColorRole::Hover : ColorRole::Surface;
    }
};

} // namespace

Segments::Segments(QWidget *parent)
    : QWidget(parent)
    , m_row(new QHBoxLayout(this))
    , m_group(new QButtonGroup(this))
{
    m_row->setContentsMargins(0, 0, 0, 0);
    m_row->setSpacing(0);
    m_group->setExclusive(true);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    // Toggled and not clicked: assistive technology toggles without clicking.
    connect(m_group, &QButtonGroup::idToggled, this, [this](int index, bool on) {
        if (on)
            Q_EMIT chosen(index);
    });
}

void Segments::addSegment(const QString &words)
{
    auto *segment = new Segment(this);
    m_group->addButton(segment, count());
    m_row->addWidget(segment);
    setSegmentWords(count() - 1, words);
}

void Segments::setSegmentWords(int index, const QString &words)
{
    auto *segment = m_group->button(index);
    segment->setText(literalMnemonic(words));
    segment->setAccessibleName(words);
    segment->updateGeometry();
}

int Segments::count() const { return int(m_group->buttons().size()); }

int Segments::current() const { return m_group->checkedId(); }

void Segments::setCurrent(int index)
{
    const QSignalBlocker quiet(m_group);
    if (auto *segment = m_group->button(index)) {
        segment->setChecked(true);
    } else if (auto *on = m_group->checkedButton()) {
        m_group->setExclusive(false);
        on->setChecked(false);
        m_group->setExclusive(true);
    }
}

void Segments::paintEvent(QPaintEvent *)
{
    const Theme &theme = Theme::of(this);
    QPainter painter(this);
    paintBox(&painter, rect(), radius::kNormal, theme.color(ColorRole::Surface));
    const QColor line = theme.color(ColorRole::Line2);
    for (int i = 0; i + 1 < count(); ++i) {
        const QRect place = m_group->button(i)->geometry();
        const int x = layoutDirection() == Qt::RightToLeft ? place.left() : place.right() + 1;
        painter.fillRect(QRect(x, 0, 1, height()), line);
    }
    paintBox(&painter, rect(), radius::kNormal, {}, line);
}

} // namespace wxm
