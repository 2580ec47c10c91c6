// SPDX-License-Identifier: MIT
#include "ui/live/live_header.h"

#include "base/foreign_text.h"
#include "ui/common/buttons.h"
#include "ui/common/foreign_label.h"
#include "ui/common/paint.h"
#include "ui/common/relative_time.h"
#include "ui/common/text_painter.h"
#include "ui/live/live_words.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QPainter>
#include <QPainterPath>
#include <QStyle>

#include <utility>

using namespace Qt::StringLiterals;

namespace wxm::live {

namespace {
constexpr int kHeaderHeight = 72;
constexpr int kLowHeaderHeight = 42;
constexpr int kSparkWidth = 100;
constexpr int kFigureWidth = 90; //!< Of one figure with its icon.
constexpr int kBadgePadding = 8;
} // namespace

LiveHeader::LiveHeader(const Clock &clock, QWidget *parent)
    : QWidget(parent)
    , m_clock(clock)
    , m_menu(new IconButton(IconName::More, {}, this))
    , m_close(new IconButton(IconName::Close, {}, this))
{
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(space::k8, 0, space::k8, space::k24);
    row->setSpacing(space::k4);
    row->addStretch();
    row->addWidget(m_menu);
    row->addWidget(m_close);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    connect(m_menu, &QAbstractButton::clicked, this,
        [this] { Q_EMIT menuRequested(m_menu->mapToGlobal(QPoint(0, m_menu->height()))); });
    connect(m_close, &QAbstractButton::clicked, this, &LiveHeader::closeRequested);
    m_tick.setInterval(1'000);
    connect(&m_tick, &QTimer::timeout, this, [this] {
        if (isVisible())
            update();
    });
    retranslate();
}

void LiveHeader::show(const LiveRecord *live)
{
    m_state = live ? live->state() : LiveState{};
    const bool runs = m_state.startedMs > 0 && !m_state.ended;
    if (runs != m_tick.isActive())
        runs ? m_tick.start() : m_tick.stop();
    setAccessibleName(spoken());
    tellWhole();
    update();
}

void LiveHeader::setActive(bool active)
{
    m_isActive = active;
    update();
}

void LiveHeader::setLogged(bool isLogged)
{
    m_isLogged = isLogged;
    setAccessibleDescription(isLogged ? tr("logged to disk") : QString());
    tellWhole();
    update();
}

void LiveHeader::setLow(bool isLow)
{
    if (std::exchange(m_isLow, isLow) == isLow)
        return;
    layout()->setContentsMargins(space::k8, 0, space::k8, isLow ? 0 : space::k24);
    tellWhole();
    updateGeometry();
    update();
}

//! What one line has no room for.
void LiveHeader::tellWhole()
{
    QString whole = m_isLow ? accessibleName() : QString();
    if (m_isLogged)
        whole += (whole.isEmpty() ? QString() : u", "_s) + accessibleDescription();
    setToolTip(plainToolTip(whole));
}

int LiveHeader::heightOf(bool isLow) const
{
    return Theme::of(this).scaled(isLow ? kLowHeaderHeight : kHeaderHeight);
}

QSize LiveHeader::sizeHint() const { return {200, heightOf(m_isLow)}; }

QString LiveHeader::uptime() const
{
    if (m_state.startedMs == kUnknownTime)
        return u"–"_s;
    const auto seconds = std::max<std::int64_t>(m_clock.wallMs() - m_state.startedMs, 0) / 1000;
    return durationText(std::chrono::seconds(seconds));
}

QString LiveHeader::spoken() const
{
    return tr("%1, live %2, %3 viewers, %4 likes, %5 gifts")
        .arg(shownTitle(m_state.title), m_state.id.toString(), shortCount(m_state.viewers),
            shortCount(m_state.likes), shortCount(m_state.gifts));
}

void LiveHeader::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const auto &theme = Theme::of(this);
    painter.fillRect(rect(), theme.color(ColorRole::Surface));
    if (m_isActive)
        painter.fillRect(QRect(0, 0, width(), 2), theme.color(ColorRole::AccentText));
    const int top = theme.scaled(9);
    const QRect inner = rect().adjusted(space::k16, 0, -space::k16, 0);
    const int buttons = m_menu->width() + m_close->width() + space::k16;
    QRect line(inner.left(), top, inner.width() - buttons, theme.scaled(space::k24));
    const int end = paintTitle(painter, line);
    if (m_isLow) {
        line.setLeft(end + space::k16);
        return paintFigures(painter, line);
    }
    paintFigures(painter,
        QRect(inner.left(), top + theme.scaled(30), inner.width(), theme.scaled(space::k24)));
}

int LiveHeader::paintTitle(QPainter &painter, const QRect &line) const
{
    const auto &theme = Theme::of(this);
    const auto direction = layoutDirection();
    const auto place = [&](const QRect &cell) {
        return QStyle::visualRect(direction, rect(), cell);
    };
    int x = line.left();
    const QString badge = m_state.ended ? tr("ENDED") : tr("LIVE");
    const int badgeHeight = theme.scaled(metric::kBadge);
    const int dot = m_state.ended ? 0 : space::k12;
    const QRect box(x, line.top() + (line.height() - badgeHeight) / 2,
        wordsWidth(theme, TextSize::Meta, badge, direction, Weight::Bold) + 2 * kBadgePadding + dot,
        badgeHeight);
    paintBox(&painter, place(box), radius::kSmall,
        theme.color(m_state.ended ? ColorRole::Pressed : ColorRole::DangerFill));
    auto style = cellStyle(theme, TextSize::Meta, badge,
        m_state.ended ? ColorRole::Text2 : ColorRole::OnDanger, direction, Weight::Bold);
    paintCell(
        &painter, place(box.adjusted(kBadgePadding + dot, 0, -kBadgePadding, 0)), badge, style);
    if (dot > 0) {
        painter.setPen(Qt::NoPen);
        painter.setBrush(theme.color(ColorRole::OnDanger));
        painter.drawEllipse(place(QRect(box.left() + kBadgePadding, box.center().y() - 2, 6, 6)));
    }
    x = box.right() + space::k12;
    const QString number = u"#"_s + m_state.id.toString();
    const int numberWidth = wordsWidth(theme, TextSize::Meta, number, direction);
    const QString title = shownTitle(m_state.title);
    const int disk = m_isLogged ? theme.scaled(metric::kIconMeta) + space::k8 : 0;
    int room = line.right() - x - numberWidth - space::k8 - disk;
    if (m_isLow) // how many watch is read beside it
        room -= std::min(room / 3, theme.scaled(kFigureWidth));
    const int used = paintCell(&painter, place(QRect(x, line.top(), room, line.height())), title,
        cellStyle(theme, TextSize::Title, title, ColorRole::Text, direction, Weight::Bold));
    x += used > 0 ? used + space::k8 : 0;
    paintCell(&painter, place(QRect(x, line.top(), numberWidth + 1, line.height())), number,
        cellStyle(theme, TextSize::Meta, number, ColorRole::Text3, direction));
    if (m_isLogged) {
        const int side = theme.scaled(metric::kIconMeta);
        const QRect mark(
            x + numberWidth + space::k8, line.top() + (line.height() - side) / 2, side, side);
        paintIcon(&painter, place(mark), IconName::Disk, theme.color(ColorRole::Text2), direction);
    }
    return x + numberWidth + disk;
}

void LiveHeader::paintFigures(QPainter &painter, const QRect &line) const
{
    const auto &theme = Theme::of(this);
    const auto direction = layoutDirection();
    const auto place = [&](const QRect &cell) {
        return QStyle::visualRect(direction, rect(), cell);
    };
    int x = line.left();
    const auto figure = [&](IconName icon, const QString &words, Weight weight) {
        const int side = theme.scaled(metric::kIconMeta);
        const int width = wordsWidth(theme, TextSize::Ui, words, direction, weight);
        if (x + side + space::k4 + width > line.right() + space::k8)
            return;
        paintIcon(&painter, place(QRect(x, line.top() + (line.height() - side) / 2, side, side)),
            icon, theme.color(ColorRole::Text2), direction);
        x += side + space::k4;
        paintCell(&painter, place(QRect(x, line.top(), width + 1, line.height())), words,
            cellStyle(theme, TextSize::Ui, words, ColorRole::Text, direction, weight));
        x += width + space::k16;
    };
    const QString streamer = shownName(m_state.streamerName, m_state.streamerId.value);
    if (m_state.streamerId.isValid() && !m_isLow) {
        const int room = std::max(line.width() / 3, 60);
        x += space::k16
            + paintCell(&painter, place(QRect(x, line.top(), room, line.height())), streamer,
                cellStyle(theme, TextSize::Ui, streamer, ColorRole::Text2, direction));
    }
    figure(IconName::Eye, shortCount(m_state.viewers), Weight::Bold);
    const int spark = theme.scaled(kSparkWidth);
    if (m_state.history.size() > 1 && x + spark < line.right() && !m_isLow) {
        x -= space::k8;
        paintSpark(painter, place(QRect(x, line.top() + 2, spark, line.height() - 4)));
        x += spark + space::k16;
    }
    figure(IconName::Heart, shortCount(m_state.likes), Weight::Regular);
    figure(IconName::Gift, shortCount(m_state.gifts), Weight::Regular);
    if (!m_state.ended)
        figure(IconName::Clock, uptime(), Weight::Regular);
}

//! Time runs left to right in both languages, as in every chart of the program.
void LiveHeader::paintSpark(QPainter &painter, const QRect &rect) const
{
    const auto &history = m_state.history;
    const auto [low, high] = std::minmax_element(history.begin(), history.end(),
        [](const auto &a, const auto &b) { return a.viewers < b.viewers; });
    const auto span = std::max<double>(double(high->viewers - low->viewers), 1);
    const auto from = history.first().atMs;
    const auto length = std::max<double>(double(history.last().atMs - from), 1);
    const QRectF inner = QRectF(rect).adjusted(2, 3, -4, -3);
    QPainterPath path;
    QPointF last;
    for (const auto &sample : history) {
        last = {inner.left() + inner.width() * double(sample.atMs - from) / length,
            inner.bottom() - inner.height() * double(sample.viewers - low->viewers) / span};
        sample == history.first() ? path.moveTo(last) : path.lineTo(last);
    }
    const QColor color = Theme::of(this).color(ColorRole::Spark);
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen(color, 1.75, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter.drawPath(path);
    painter.setPen(Qt::NoPen);
    painter.setBrush(color);
    painter.drawEllipse(last, 2.5, 2.5);
}

void LiveHeader::retranslate()
{
    m_menu->setName(tr("Actions for this live"));
    m_close->setName(tr("Stop watching"));
    setAccessibleName(spoken());
    tellWhole();
}

void LiveHeader::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

} // namespace wxm::live
