// SPDX-License-Identifier: MIT
#pragma once

#include "ui/common/theme.h"

#include <QWidget>

class QPainter;

namespace wxm {

enum class PresenceMark { Unknown, Online, Offline, Away };

//! Initials on a tint picked by the user's id; no picture is ever fetched. `behind`: the colour of
//! the row, for the ring of the presence dot.
void paintAvatar(QPainter *painter, const QRect &rect, const Theme &theme, const QString &name,
    qint64 userId, PresenceMark presence, const QColor &behind, Qt::LayoutDirection direction);

//! The dot alone: filled when online, a ring when offline, so that it never is colour alone.
void paintPresence(
    QPainter *painter, const QRectF &rect, const Theme &theme, PresenceMark presence);

class Avatar : public QWidget {
    Q_OBJECT
public:
    explicit Avatar(int side, QWidget *parent = nullptr);

    void setPerson(const QString &name, qint64 userId);
    void setPresence(PresenceMark presence);
    void setBehind(ColorRole role);
    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    int m_side; //!< At 100 %.
    QString m_name;
    qint64 m_userId = 0;
    PresenceMark m_presence = PresenceMark::Unknown;
    ColorRole m_behind = ColorRole::Surface;
};

} // namespace wxm
