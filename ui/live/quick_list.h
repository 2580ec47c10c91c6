// SPDX-License-Identifier: MIT
#pragma once

#include "live/quick_texts.h"
#include "settings/settings.h"

#include <QWidget>

class QListWidget;

namespace wxm {
class Button;
class LineEdit;
class Segments;
class TextLabel;
} // namespace wxm

namespace wxm::live {

//! Names, phrases and links in a small window that stays over the desk: Enter puts one into the
//! comment that is being written, Ctrl+Enter sends it.
class QuickList final : public QWidget {
    Q_OBJECT

public:
    QuickList(Settings &settings, QWidget *parent);

    //! Into which live it goes; empty: none is open.
    void setWhere(const QString &live);

Q_SIGNALS:
    void pasteWanted(const QString &text);
    void sendWanted(const QString &text);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void fill();
    void dress();
    void add();
    void removeChosen();
    void give(bool isSent);
    QString chosen() const;
    void retranslate();

    Settings &m_settings;
    QuickTexts m_texts;
    QString m_live;
    Segments *m_kind;
    QListWidget *m_list;
    TextLabel *m_hint;
    LineEdit *m_new;
    Button *m_add;
    Button *m_paste;
    Button *m_send;
    Button *m_remove;
    TextLabel *m_where;
};

} // namespace wxm::live
