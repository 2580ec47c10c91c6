// SPDX-License-Identifier: MIT
#pragma once

#include "chat/chat.h"
#include "support/support.h"
#include "ui/chat/person_panel.h"

class QVBoxLayout;

namespace wxm {
class Avatar;
class Button;
class ChecklistBox;
class ForeignLabel;
class IconButton;
class TextLabel;
} // namespace wxm

namespace wxm::support {

class FactRow;
class LanguageBar;
class NotesBox;
class SummaryBox;
class WriterBox;

//! What is known of the customer beside the thread, or beside a conversation with them.
class CustomerPanel final : public PersonPanel {
    Q_OBJECT

public:
    CustomerPanel(
        Support &support, Chat &chat, const Settings &settings, QWidget *parent = nullptr);

    void setThread(ThreadId thread);
    void setTalk(ThreadKey talk, UserId user, const QString &name) override;

protected:
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void makeHead(); // these three: customer_panel_parts.cpp
    void makeFacts();
    void makeEarlier();
    void connectParts();
    QWidget *section();
    void refresh();
    void refreshPerson(UserId user, const QString &told);
    void countLanguages(const Timeline &timeline);
    void refreshWriter(UserId user);
    void refreshFacts(const SupportThread &thread);
    void refreshEarlier(UserId user, ThreadId but);
    void retranslate();

    Support &m_support;
    Chat &m_chat;
    const Settings &m_settings;
    ThreadKey m_thread;
    UserId m_talkUser; //!< Of a conversation.
    QString m_talkName;
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
    Button *m_call;   //!< Only where the policy allows it.
    QString m_number; //!< As the customer has it: foreign text.
    FactRow *m_since;
    TextLabel *m_languagesTitle;
    LanguageBar *m_languages;
    WriterBox *m_writer;
    SummaryBox *m_summary;
    QWidget *m_here; //!< What is said of the support thread.
    TextLabel *m_threadTitle;
    ForeignLabel *m_subject;
    FactRow *m_opened;
    FactRow *m_firstReply;
    FactRow *m_waiting;
    NotesBox *m_notes;
    ChecklistBox *m_checklist;
    TextLabel *m_earlierTitle;
    QVBoxLayout *m_earlier;
    Button *m_allEarlier;
    Button *m_olderEarlier;
    UserId m_earlierOf;
    bool m_showsAllEarlier = false;
    QList<ThreadId> m_earlierShown;
    //! What was counted so far, and of what.
    ThreadKey m_counted;
    TimelineMark m_mark;
    int m_arabic = 0;
    int m_latin = 0;
};

} // namespace wxm::support
