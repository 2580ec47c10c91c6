// SPDX-License-Identifier: MIT
#pragma once

#include "ui/common/theme.h"

#include <QList>
#include <QString>
#include <QWidget>

class QPainter;
class QKeySequence;

namespace wxm {

//! What one key, or one chord, does. For the sheet of all keys.
struct KeyHelp {
    QString keys; //!< "Ctrl+K"; several ways with " / " between them.
    QString words;
};

//! "Ctrl+Shift+F" as caps, always in this order: keys are not mirrored.
QSize keyCapsSize(const QString &keys, const Theme &theme);
void paintKeyCaps(QPainter *painter, const QPoint &topLeft, const QString &keys, const Theme &theme,
    bool isOnRow = false);

class KeyCaps final : public QWidget {
    Q_OBJECT

public:
    explicit KeyCaps(const QString &keys, QWidget *parent = nullptr);
    //! None: nothing is shown.
    void setKeys(const QString &keys);
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QString m_keys;
};

//! A key or a chord as the keys are called everywhere here: "Delete" and "Enter", never "Del" or
//! "Return"; always in Latin letters, from the left.
QString keyName(const QKeySequence &keys);

//! The sequence, and the same keys as an Arabic keyboard names them: a shortcut belongs to a place
//! on the keyboard, also where no Latin layout is installed.
QList<QKeySequence> inBothScripts(const QKeySequence &keys);

} // namespace wxm
