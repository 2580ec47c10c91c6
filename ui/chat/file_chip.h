// SPDX-License-Identifier: MIT
#pragma once

#include "chat/draft_file.h"

#include <QWidget>

namespace wxm {

class ForeignLabel;
class IconButton;
class IconMark;
class TextLabel;

//! One file of a reply that is being written: what it is, how far it is, and what can be done.
class FileChip final : public QWidget {
    Q_OBJECT

public:
    explicit FileChip(QWidget *parent);

    void setFile(const DraftFile &file, qint64 mostBytes);
    const DraftFile &file() const { return m_file; }

Q_SIGNALS:
    void removeWanted(const QByteArray &key);
    void stopWanted(const QByteArray &key);
    void tryAgainWanted(const QByteArray &key);

protected:
    void changeEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void refresh();

    DraftFile m_file;
    qint64 m_mostBytes = 0;
    IconMark *m_icon;
    ForeignLabel *m_name;
    TextLabel *m_state;
    IconButton *m_again;
    IconButton *m_close;
};

} // namespace wxm
