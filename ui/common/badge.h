// SPDX-License-Identifier: MIT
#pragma once

#include "ui/common/icons.h"

#include <QWidget>

#include <optional>

class QPainter;

namespace wxm {

enum class BadgeKind { Accent, Danger, Neutral };

QString badgeText(int count); //!< "99+" from 100 on
QSize badgeSize(int count, const Theme &theme, int height = metric::kBadge);
void paintBadge(
    QPainter *painter, const QRect &rect, int count, BadgeKind kind, const Theme &theme);

//! A count; hides itself at 0.
class Badge : public QWidget {
    Q_OBJECT
public:
    explicit Badge(BadgeKind kind = BadgeKind::Accent, QWidget *parent = nullptr);
    void setCount(int count);
    int count() const { return m_count; }
    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    BadgeKind m_kind;
    int m_count = 0;
};

enum class ChipKind { Neutral, Accent, Ok, Warn, Danger };

struct ChipLook {
    ChipKind kind = ChipKind::Neutral;
    QString text;
    std::optional<IconName> icon = {};
};
QSize chipSize(const ChipLook &look, const Theme &theme);
void paintChip(QPainter *painter, const QRect &rect, const ChipLook &look, const Theme &theme,
    Qt::LayoutDirection direction);

//! A short mark with words; also says itself to assistive technology.
class Chip : public QWidget {
    Q_OBJECT
public:
    explicit Chip(const ChipLook &look = {}, QWidget *parent = nullptr);
    void setLook(const ChipLook &look);
    const ChipLook &look() const { return m_look; }
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    ChipLook m_look;
};

} // namespace wxm
