// SPDX-License-Identifier: MIT
#pragma once

#include "chat/chat.h"

#include <QList>
#include <QUrl>
#include <QWidget>

class QGridLayout;
class QImage;

namespace wxm {

class DropHint;
class FileChip;
class IconButton;
class ReplyEdit;

//! The files of the reply that is being written: picked, pasted or dropped, each with where it
//! stands. Hidden while there are none.
class ReplyFiles final : public QWidget {
    Q_OBJECT

public:
    //! `clip`: the button that picks; it says why where this server takes no files.
    ReplyFiles(Chat &chat, ReplyEdit *editor, IconButton *clip, QWidget *parent);

    void setThread(ThreadKey thread);
    //! Files may be dropped anywhere on it.
    void takeDropsOn(QWidget *pane);
    //! Asks which ones.
    void pick();
    void addFiles(const QList<QUrl> &urls);

    //! Of the thread: on their way, and those that a person has to look at.
    int underWay() const { return m_chat.files.underWay(m_thread); }
    int stopped() const;
    bool holdsReady() const { return m_chat.files.holdsReady(m_thread); }
    //! What never goes is not carried on to the next reply.
    void clearRefused();

Q_SIGNALS:
    //! Something to be told where the reply is written.
    void sayWanted(const QString &title, const QString &sentence);
    //! There are other ones, or they stand elsewhere.
    void changed();

protected:
    void changeEvent(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    bool takesFiles() const;
    void refusePlainly();
    void addPicture(const QImage &picture);
    void refresh();
    void arrange();
    void updateClip();
    FileChip *chipOf(const QByteArray &key) const;
    void retranslate();

    Chat &m_chat;
    ThreadKey m_thread;
    ReplyEdit *m_editor;
    IconButton *m_clip;
    QGridLayout *m_grid;
    QList<FileChip *> m_chips;
    QWidget *m_pane = nullptr;
    DropHint *m_hint = nullptr;
    int m_columns = 1;
};

} // namespace wxm
