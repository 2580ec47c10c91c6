// SPDX-License-Identifier: MIT
#include "ui/support/day_plot.h"

#include "ui/common/accessible.h"
#include "ui/common/paint.h"
#include "ui/common/relative_time.h"
#include "ui/common/text_painter.h"

#include <QKeyEvent>
#include <QLocale>
#include <QMouseEvent>
#include <QPainter>
#include <QPainterPath>

#include <algorithm>

namespace wxm::support {

namespace {

constexpr int kWaitingHeight = 236;
constexpr int kBarsHeight = 72;
constexpr int kBar = 36;
constexpr int kRing = 9;
constexpr int kLineWidth = 2;
constexpr int kStepsOfHour = 60 / DayRecord::kStepMinutes;
constexpr int kLeastScale = 5;

QString textOf(QTime time)
{
    return clockText(QDateTime(QDate(2026, 1, 1), time)); // of any day
}

//! As a share of the day, in steps.
qreal stepsAt(EpochMs at)
{
    return QDateTime::fromMSecsSinceEpoch(at).time().msecsSinceStartOfDay()
        / (DayRecord::kStepMinutes * 60'000.0);
}

} // namespace

//! Where the parts stand, for one painting.
struct DayPlot::Places {
    QRect waiting;
    QRect bars;
    int hours = 0; //!< The line of the hours.
    qreal firstStep = 0;
    qreal stepWidth = 1;
    int most = kLeastScale;

    qreal x(qreal step) const { return waiting.left() + (step - firstStep) * stepWidth; }
    qreal y(int count) const
    {
        return waiting.bottom() - qreal(count) / most * (waiting.height() - 1);
    }
};

DayPlot::DayPlot(QWidget *parent) : QWidget(parent)
{
    setFocusPolicy(Qt::StrongFocus);
    setMouseTracking(true);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setLayoutDirection(Qt::LeftToRight);
    retranslate();
}

void DayPlot::setRecord(const DayRecord &record)
{
    const bool isOther = record.day != m_record.day;
    m_record = record;
    const auto hours = record.hours();
    m_firstStep = hours ? hours->first * kStepsOfHour : 0;
    m_steps = hours ? (hours->second - hours->first + 1) * kStepsOfHour : 0;
    if (isOther || m_step >= m_firstStep + m_steps || m_step < m_firstStep)
        m_step = -1;
    retranslate();
    update();
}

void DayPlot::retranslate()
{
    setAccessibleName(tr("Waiting over the day"));
    setAccessibleDescription(
        m_step >= 0 ? spokenText(stepWords(m_step)) : tr("The arrow keys go by ten minutes."));
}

QString DayPlot::stepWords(int step) const
{
    const QString time = textOf(DayRecord::timeOf(step));
    const int waiting = m_record.waiting[step];
    const QString replies = tr("%n replies in these 10 minutes", nullptr, m_record.repliesIn(step));
    if (waiting == DayRecord::kNotSeen)
        return tr("%1: not seen, %2", "a time, replies").arg(time, replies);
    return tr("%1: %2, %3", "a time, how many wait, replies")
        .arg(time, tr("%n waiting", nullptr, waiting), replies);
}

QSize DayPlot::minimumSizeHint() const
{
    const auto &theme = Theme::of(this);
    return {theme.scaled(300),
        kWaitingHeight + kBarsHeight + 4 * theme.lineHeight(TextSize::Meta) + space::k16};
}

QSize DayPlot::sizeHint() const { return minimumSizeHint().expandedTo({640, 0}); }

DayPlot::Places DayPlot::places() const
{
    const auto &theme = Theme::of(this);
    const int line = theme.lineHeight(TextSize::Meta);
    const int side = theme.scaled(32);
    Places at;
    at.waiting = QRect(side, line + space::k4, width() - side - space::k16, kWaitingHeight);
    at.bars = QRect(at.waiting.left(), at.waiting.bottom() + line + space::k12, at.waiting.width(),
        kBarsHeight);
    at.hours = at.bars.bottom() + space::k4;
    at.firstStep = m_firstStep;
    at.stepWidth = qreal(at.waiting.width()) / std::max(1, m_steps);
    const int most = *std::max_element(m_record.waiting.begin(), m_record.waiting.end());
    at.most = std::max(kLeastScale, (most + kLeastScale - 1) / kLeastScale * kLeastScale);
    return at;
}

void DayPlot::paintWords(QPainter &painter, const QRect &rect, const QString &words, ColorRole role,
    Qt::AlignmentFlag alignment) const
{
    auto style = ownCellStyle(Theme::of(this), TextSize::Meta, words, role, Qt::LeftToRight);
    style.alignment = alignment;
    paintCell(&painter, rect, words, style);
}

void DayPlot::paintScale(QPainter &painter, const Places &at) const
{
    const auto &theme = Theme::of(this);
    const int line = theme.lineHeight(TextSize::Meta);
    for (const int count : {0, at.most / 2, at.most}) {
        const int y = int(at.y(count));
        paintHairline(&painter, QRect(at.waiting.left(), y, at.waiting.width(), 1),
            theme.color(ColorRole::Line));
        paintWords(painter,
            QRect(0, y - line / 2 - space::k4, at.waiting.left() - space::k8, line + space::k8),
            numberText(count), ColorRole::Text2, Qt::AlignTrailing);
    }
    paintHairline(&painter, QRect(at.bars.left(), at.bars.bottom(), at.bars.width(), 1),
        theme.color(ColorRole::Line));
    // As many hours as have room, beginning with the first.
    const int widest =
        cellWidth(textOf(QTime(20, 0)), theme.font(TextSize::Meta, textOf(QTime(20, 0))))
        + space::k8;
    const qreal hour = at.stepWidth * kStepsOfHour;
    const int apart = std::max(1, int(widest / std::max<qreal>(1, hour)) + 1);
    for (int step = m_firstStep; step <= m_firstStep + m_steps - kStepsOfHour;
         step += apart * kStepsOfHour)
        paintWords(painter,
            QRect(int(at.x(step)), at.hours, std::max(widest, int(hour)), line + space::k8),
            textOf(DayRecord::timeOf(step)), ColorRole::Text2, Qt::AlignLeading);
}

//! A line and what lies below it; where nothing was seen, neither.
void DayPlot::paintWaiting(QPainter &painter, const Places &at) const
{
    const auto &theme = Theme::of(this);
    const int end = m_firstStep + m_steps;
    for (int from = m_firstStep; from < end;) {
        if (m_record.waiting[from] == DayRecord::kNotSeen) {
            ++from;
            continue;
        }
        QPainterPath line(QPointF(at.x(from), at.y(m_record.waiting[from])));
        int to = from;
        for (; to < end && m_record.waiting[to] != DayRecord::kNotSeen; ++to) {
            line.lineTo(at.x(to), at.y(m_record.waiting[to]));
            line.lineTo(at.x(to + 1), at.y(m_record.waiting[to]));
        }
        QPainterPath area = line;
        area.lineTo(at.x(to), at.y(0));
        area.lineTo(at.x(from), at.y(0));
        area.closeSubpath();
        painter.fillPath(area, theme.color(ColorRole::AccentSoft));
        painter.strokePath(line, QPen(theme.color(ColorRole::Accent), kLineWidth));
        from = to;
    }
    for (const auto &reply : m_record.replies) {
        if (!reply.isTimed() || reply.isWithin)
            continue;
        const int waiting = std::max(0, m_record.waiting[DayRecord::stepOf(reply.at)]);
        painter.setPen(QPen(theme.color(ColorRole::Text2), kLineWidth));
        painter.setBrush(theme.color(ColorRole::Surface));
        painter.drawEllipse(
            QPointF(at.x(stepsAt(reply.at)), at.y(waiting)), kRing / 2.0, kRing / 2.0);
    }
}

void DayPlot::paintGaps(QPainter &painter, const Places &at) const
{
    const auto &theme = Theme::of(this);
    const auto gaps = m_record.gaps();
    for (const auto &gap : gaps) {
        const qreal from = at.x(stepsAt(gap.from));
        const qreal to = at.x(stepsAt(gap.to));
        const QRectF rect(
            from, at.waiting.top(), std::max<qreal>(1, to - from), at.waiting.height());
        painter.fillRect(rect, theme.color(ColorRole::Sunken));
        painter.setPen(QPen(theme.color(ColorRole::Text3), 1, Qt::DashLine));
        painter.drawLine(rect.topLeft(), rect.bottomLeft());
        painter.drawLine(rect.topRight(), rect.bottomRight());
    }
}

void DayPlot::paintBars(QPainter &painter, const Places &at) const
{
    const auto &theme = Theme::of(this);
    const int line = theme.lineHeight(TextSize::Meta);
    int most = 1;
    const int firstHour = m_firstStep / kStepsOfHour;
    const int endHour = (m_firstStep + m_steps) / kStepsOfHour;
    for (int hour = firstHour; hour < endHour; ++hour)
        most = std::max(most, m_record.numbersOf(hour).replies);
    const qreal hourWidth = at.stepWidth * kStepsOfHour;
    const int width = std::max(4, std::min(theme.scaled(kBar), int(hourWidth) - space::k4));
    for (int hour = firstHour; hour < endHour; ++hour) {
        const int replies = m_record.numbersOf(hour).replies;
        if (replies == 0)
            continue;
        const int height = std::max(2, replies * (kBarsHeight - line) / most);
        const int middle = int(at.x((hour + 0.5) * kStepsOfHour));
        const QRect bar(middle - width / 2, at.bars.bottom() - height, width, height);
        const bool isLit = m_step >= 0 && m_step / kStepsOfHour == hour;
        paintBox(&painter, bar, 2, theme.color(isLit ? ColorRole::Accent : ColorRole::Line2));
        paintWords(painter,
            QRect(middle - int(hourWidth) / 2, bar.top() - line - space::k4, int(hourWidth),
                line + space::k4),
            numberText(replies), ColorRole::Text2, Qt::AlignHCenter);
    }
}

void DayPlot::paintStep(QPainter &painter, const Places &at) const
{
    if (m_step < 0)
        return;
    const auto &theme = Theme::of(this);
    const int x = int(at.x(m_step + 0.5));
    painter.fillRect(QRect(x, at.waiting.top(), 1, at.bars.bottom() - at.waiting.top()),
        theme.color(ColorRole::Text3));
    if (const int waiting = m_record.waiting[m_step]; waiting != DayRecord::kNotSeen) {
        painter.setPen(Qt::NoPen);
        painter.setBrush(theme.color(ColorRole::Accent));
        painter.drawEllipse(QPointF(x + 0.5, at.y(waiting)), kRing / 2.0, kRing / 2.0);
    }
}

void DayPlot::paintEvent(QPaintEvent *)
{
    const auto &theme = Theme::of(this);
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const auto at = places();
    paintGaps(painter, at);
    paintScale(painter, at);
    paintWaiting(painter, at);
    paintBars(painter, at);
    paintStep(painter, at);
    // The words of the step above everything, where they cover nothing.
    if (m_step >= 0) {
        const QString words = stepWords(m_step);
        auto style = ownCellStyle(theme, TextSize::Meta, words, ColorRole::Text, Qt::LeftToRight);
        if (QLocale().textDirection() == Qt::RightToLeft)
            style.direction = Qt::RightToLeft;
        style.alignment = Qt::AlignHCenter;
        paintCell(&painter, QRect(0, 0, width(), at.waiting.top()), words, style);
    }
    if (hasFocus())
        paintInnerFocus(&painter, rect(), theme);
}

void DayPlot::setStep(int step)
{
    if (m_step == step)
        return;
    m_step = step;
    retranslate();
    update();
}

void DayPlot::keyPressEvent(QKeyEvent *event)
{
    if (m_steps == 0 || event->modifiers() != Qt::NoModifier)
        return QWidget::keyPressEvent(event);
    const int last = m_firstStep + m_steps - 1;
    int step = m_step;
    switch (event->key()) {
    case Qt::Key_Left: // earlier stands there in both directions
        step = m_step < 0 ? last : m_step - 1;
        break;
    case Qt::Key_Right:
        step = m_step < 0 ? m_firstStep : m_step + 1;
        break;
    case Qt::Key_Home:
        step = m_firstStep;
        break;
    case Qt::Key_End:
        step = last;
        break;
    default:
        return QWidget::keyPressEvent(event);
    }
    setStep(std::clamp(step, m_firstStep, last));
    announceState(this, spokenText(stepWords(m_step)));
}

void DayPlot::mouseMoveEvent(QMouseEvent *event)
{
    const auto at = places();
    const auto x = event->position().x() - at.waiting.left();
    const int step = m_firstStep + int(x / at.stepWidth);
    setStep(x < 0 || step >= m_firstStep + m_steps ? -1 : step);
}

void DayPlot::leaveEvent(QEvent *)
{
    if (!hasFocus())
        setStep(-1);
}

void DayPlot::focusInEvent(QFocusEvent *event)
{
    QWidget::focusInEvent(event);
    update();
}

void DayPlot::focusOutEvent(QFocusEvent *event)
{
    QWidget::focusOutEvent(event);
    setStep(-1);
    update();
}

} // namespace wxm::support
