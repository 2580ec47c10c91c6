// SPDX-License-Identifier: MIT
#pragma once

#include "ui/common/avatar.h"

#include <QWidget>

class QHBoxLayout;

namespace wxm {

class ForeignLabel;
class IconButton;
class TextLabel;

//! Over a thread: who it is with, the number, whether they are online, and the page's own controls.
class ChatHeader final : public QWidget {
    Q_OBJECT

public:
    explicit ChatHeader(QWidget *parent = nullptr);

    //! `number`: of the thread, 0 shows none.
    //! `staffNames`: what the name should not read like.
    void setPerson(const QString &name, std::int64_t userId, std::int64_t number,
        const QStringList &staffNames = {});
    void setPresence(std::optional<bool> isOnline);
    //! At the trailing end, in this order.
    void addControl(QWidget *control);
    //! A button that leads back to the list, in a narrow window.
    void setBackShown(bool isShown);

Q_SIGNALS:
    void backWanted();

protected:
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void retranslate();
    void fit();

    std::optional<bool> m_isOnline;
    QHBoxLayout *m_row;
    IconButton *m_back;
    Avatar *m_avatar;
    ForeignLabel *m_name;
    TextLabel *m_number;
    QWidget *m_dot;
    TextLabel *m_presence;
};

//! "Online", "Offline", empty while it is not known.
QString presenceWords(std::optional<bool> isOnline);
PresenceMark presenceMark(std::optional<bool> isOnline);

} // namespace wxm
