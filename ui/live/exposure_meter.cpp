// SPDX-License-Identifier: MIT
#include "ui/live/exposure_meter.h"

#include "ui/common/paint.h"
#include "ui/common/text_painter.h"
#include "ui/common/theme.h"

#include <QPainter>
#include <QStyle>

#include <algorithm>

namespace wxm::live {

namespace {
constexpr int kCell = 10;
constexpr int kCellHeight = 12;
constexpr int kBetween = 3;
constexpr int kBarsHeight = 56;
constexpr qsizetype kBarsShown = 13;
} // namespace

QString exposureText(int level)
{
    return level <= 2 ? ExposureMeter::tr("Calm")
        : level == 3  ? ExposureMeter::tr("Busy")
        : level == 4  ? ExposureMeter::tr("High")
                      : ExposureMeter::tr("Very high");
}

ExposureMeter::ExposureMeter(const Exposure &exposure, QWidget *parent)
    : QWidget(parent)
    , m_exposure(exposure)
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    connect(&exposure, &Exposure::changed, this, [this] { update(); });
}

QSize ExposureMeter::sizeHint() const
{
    const auto &theme = Theme::of(this);
    return {200, theme.scaled(metric::kBadge + space::k8 + kBarsHeight)};
}

void ExposureMeter::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const auto &theme = Theme::of(this);
    const int level = m_exposure.level();
    const auto full = theme.color(level >= Exposure::kHigh ? ColorRole::WarnMark : ColorRole::Ok);
    const int line = theme.scaled(metric::kBadge);
    int x = 0;
    for (int i = 0; i < Exposure::kLevels; ++i) {
        const QRect cell(x, (line - kCellHeight) / 2, kCell, kCellHeight);
        paintBox(&painter, QStyle::visualRect(layoutDirection(), rect(), cell), 2,
            i < level ? full : theme.color(ColorRole::Pressed));
        x += kCell + kBetween;
    }
    const QString words = exposureText(level);
    auto style =
        ownCellStyle(theme, TextSize::Ui, words, ColorRole::Text, layoutDirection(), Weight::Bold);
    paintCell(&painter,
        QStyle::visualRect(
            layoutDirection(), rect(), QRect(x + space::k8, 0, width() - x - space::k8, line)),
        words, style);
    const auto bars = m_exposure.bars();
    const auto shown = std::min(bars.size(), kBarsShown);
    const double most = std::max(*std::max_element(bars.cbegin(), bars.cend()), 15.0);
    const int top = line + space::k8;
    const int room = height() - top;
    const int wide = (width() + kBetween) / int(kBarsShown) - kBetween;
    for (qsizetype i = 0; i < shown; ++i) {
        const double value = bars[bars.size() - shown + i];
        const int high = std::max(int(value / most * room), 2);
        paintBox(&painter, QRect(int(i) * (wide + kBetween), height() - high, wide, high), 2,
            theme.color(value >= 15 ? ColorRole::WarnMark : ColorRole::AccentText));
    }
}

} // namespace wxm::live
