// SPDX-License-Identifier: MIT
#pragma once

#include "chat/chat.h"
#include "support/support.h"

#include <QWidget>

class QVBoxLayout;

namespace wxm {
class Avatar;
class Button;
class ForeignLabel;
class IconButton;
class TextLabel;
} // namespace wxm

namespace wxm::support {

class FactRow;
class LanguageBar;
class NotesBox;

//! What is known of the customer beside the thread.
class CustomerPanel final : public QWidget {
    Q_OBJECT

public:
    CustomerPanel(Support &support, Chat &chat, QWidget *parent = nullptr);

    void setThread(ThreadId thread);

Q_SIGNALS:
    void closeWanted();
    void threadWanted(wxm::ThreadId thread);

protected:
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void makeHead();
    void makeFacts();
    void makeEarlier();
    void connectParts();
    QWidget *section();
    void refresh();
    void countLanguages(const Timeline &timeline);
    void refreshFacts(const SupportThread &thread);
    void refreshEarlier(const SupportThread &thread);
    void retranslate();

    Support &m_support;
    Chat &m_chat;
    ThreadId m_thread;
    QTimer m_clock;

    QWidget *m_body;
    QVBoxLayout *m_sections; //!< Of the body.
    TextLabel *m_title;
    IconButton *m_close;
    Avatar *m_avatar;
    ForeignLabel *m_name;
    TextLabel *m_id;
    FactRow *m_phone;
    IconButton *m_copy;
    FactRow *m_since;
    TextLabel *m_languagesTitle;
    LanguageBar *m_languages;
    TextLabel *m_threadTitle;
    ForeignLabel *m_subject;
    FactRow *m_opened;
    FactRow *m_firstReply;
    FactRow *m_waiting;
    NotesBox *m_notes;
    TextLabel *m_earlierTitle;
    QVBoxLayout *m_earlier;
    QList<ThreadId> m_earlierShown;
    //! What was counted so far, and of what.
    ThreadId m_counted;
    TimelineMark m_mark;
    int m_arabic = 0;
    int m_latin = 0;
};

} // namespace wxm::support
