// SPDX-License-Identifier: MIT
#pragma once

#include "ui/common/icons.h"

#include <QPushButton>
#include <QToolButton>

#include <optional>

class QTimer;

namespace wxm {

//! A push button of the program. Connect to clicked(); a checkable one to toggled(), because
//! assistive technology toggles without clicking.
class Button : public QPushButton {
    Q_OBJECT
public:
    enum class Kind {
        Plain,       //!< outlined
        Primary,     //!< the one thing to do here
        Tonal,       //!< a softer Primary, several on one screen
        Danger,      //!< outlined, red words
        DangerFill,  //!< confirms what cannot be taken back
        Ghost,       //!< words only
        GhostDanger, //!< red words only, beside others
    };
    //! Tight: as high as a small one, for many beside each other.
    enum class Size { Tight, Small, Normal, Large };

    explicit Button(const QString &text, Kind kind = Kind::Plain, QWidget *parent = nullptr);

    Kind kind() const { return m_kind; }
    void setKind(Kind kind);
    void setButtonSize(Size size);
    Size buttonSize() const { return m_size; }
    //! Shown before the words, in their colour.
    void setIconName(std::optional<IconName> name);
    std::optional<IconName> iconName() const { return m_iconName; }
    //! A key cap behind the words ("Z"); it only shows, it does not bind.
    void setKeyCap(const QString &key);
    QString keyCap() const { return m_keyCap; }
    //! A turning ring in place of the icon; the button does not answer while busy.
    void setBusy(bool busy);
    bool isBusy() const { return m_busy; }
    int spinnerAngle() const { return m_angle; }

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    Kind m_kind;
    Size m_size = Size::Normal;
    std::optional<IconName> m_iconName;
    QString m_keyCap;
    bool m_busy = false;
    int m_angle = 0;
    QTimer *m_spinner = nullptr;
};

//! A square button with an icon only. Its name is heard and shown as its tool tip.
class IconButton : public QToolButton {
    Q_OBJECT
public:
    IconButton(IconName name, const QString &accessibleName, QWidget *parent = nullptr);

    void setIconName(IconName name);
    IconName iconName() const { return m_name; }
    //! Accessible name and tool tip; call again on LanguageChange.
    void setName(const QString &name);
    //! 28 instead of 32.
    void setSmall(bool small);
    //! ColorRole of the icon at rest; Text2 by default.
    void setIconRole(ColorRole role);
    ColorRole iconRole() const { return m_role; }

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    IconName m_name;
    ColorRole m_role = ColorRole::Text2;
    bool m_small = false;
};

} // namespace wxm
