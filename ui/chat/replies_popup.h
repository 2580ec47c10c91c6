// SPDX-License-Identifier: MIT
#pragma once

#include "ui/chat/replies_model.h"
#include "ui/chat/reply_context.h"

#include <QFrame>

class QKeyEvent;
class QListView;

namespace wxm {

class Button;
class ForeignLabel;
class IconMark;
class KeyCaps;
class ReplyPreview;
class Segments;
class TextLabel;

//! Above the reply that is being written: `/` and a few letters find a saved reply, on the side of
//! the customer's language. The keyboard stays in the reply; arrows move here, Tab takes the other
//! side, Enter inserts.
class RepliesPopup final : public QFrame {
    Q_OBJECT

public:
    RepliesPopup(SavedReplies &replies, QWidget *parent);

    //! Shows what `query` finds. The side is that of the customer whenever it opens anew, until a
    //! person chooses another.
    void showFor(const QString &query, const ReplyContext &context);
    //! True: the key was for this list.
    bool takeKey(const QKeyEvent &key);
    bool isEmpty() const { return m_model.rowCount() == 0; }
    //! As high as there is room for.
    void setMostHeight(int height);
    int wholeHeight() const;

    enum class Choice { English, Arabic, Both };
    Choice choice() const { return m_choice; }
    //! It is shown, and another than the customer writes.
    bool isMismatch() const;

Q_SIGNALS:
    //! `sends`: at once, as it is.
    void chosen(const QString &id, const wxm::FilledReply &filled, bool sends);
    //! What was typed is to become one, or there is none yet.
    void newWanted(const QString &words);

protected:
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    QWidget *makeHead();
    QWidget *makeWarning();
    QWidget *makeBody();
    QWidget *makeFoot();
    void fit();
    void choose(Choice choice);
    void search();
    void update();
    void updateWarning(const SavedReply *reply);
    void updatePreview(const SavedReply *reply);
    void move(int step);
    void take();
    void sendBoth();
    void retranslate();
    const SavedReply *current() const;
    ReplySide wantedSide() const;
    FilledReply filledFor(const SavedReply &reply, Choice choice) const;
    bool hasNone() const { return m_replies.replies().isEmpty(); }

    SavedReplies &m_replies;
    RepliesModel m_model;
    ReplyContext m_context;
    QString m_query;
    QString m_lastQuery; //!< That the rows were found for.
    Choice m_choice = Choice::English;
    int m_related = 0; //!< Rows from the first on that fit what the customer wrote.
    TextLabel *m_title;
    TextLabel *m_count;
    Segments *m_sides;
    QWidget *m_warning;
    TextLabel *m_warningText;
    Button *m_otherSide;
    QWidget *m_body;
    QListView *m_list;
    QWidget *m_previews;
    TextLabel *m_goes;
    ReplyPreview *m_preview;
    TextLabel *m_goesToo;
    ReplyPreview *m_previewToo;
    QWidget *m_nothing;
    TextLabel *m_none;
    Button *m_new;
    QWidget *m_foot = nullptr;
    QWidget *m_legend;
    QList<TextLabel *> m_legendWords;
    TextLabel *m_open;
    Button *m_both;
    Button *m_insert;
    int m_most = 0;
};

} // namespace wxm
