// SPDX-License-Identifier: MIT
#pragma once

#include "base/bidi.h"
#include "chat/chat.h"
#include "ui/common/buttons.h"

#include <QWidget>

class QMenu;

namespace wxm {

class Banner;
class CollisionHead;
class EarlierReplies;
class ForeignLabel;
class HeldStrip;
class IconMark;
class LaterStrip;
class RelatedStrip;
class ReplyEdit;
class ReplyFiles;
class ReplyFinder;
class SpellMarks;
class TextLabel;
class TranslationPreview;

//! Where a reply is written: the draft of one thread at a time, and the notice when a colleague has
//! answered meanwhile. Keeps its text over every change of thread, language and theme.
class Composer final : public QWidget {
    Q_OBJECT

public:
    Composer(Chat &chat, const Settings &settings, QWidget *parent = nullptr);

    void setThread(ThreadKey thread);
    void setInherited(std::optional<TextDirection> direction);
    //! Before setThread(): that of the thread, as far as it is known.
    void expectInherited(std::optional<TextDirection> direction);
    //! Why nothing can be sent here; empty: it can.
    void setLocked(const QString &reason);
    //! The answer of a colleague that came while the person was writing, if there is one.
    bool hasCollision() const { return m_isColliding; }
    void insertTyped(const QString &text);
    //! Puts lines of another message above the reply, each behind ">".
    void quote(const QString &text);
    //! Whom the reply is for, and about what: `{name}` and `{subject}` of a saved reply. Foreign
    //! text.
    void setCustomer(const QString &name, const QString &subject = {});
    void openLibrary();
    //! Files that are dropped anywhere on it are put to the reply.
    void takeDropsOn(QWidget *pane);
    void pickFiles();
    //! Of this thread; nothing where there is no engine.
    void toggleTranslation();
    //! When the reply is to be sent is chosen from a menu; a banner says where it cannot be.
    void openLater();
    //! The reply as a careful person would have typed it stands beside it, to be approved; where
    //! there is nothing to tidy, the line below the field says so.
    void openTidy(); // composer_tidy.cpp
    //! Whose this thread is, where it is not ours: said once a thread, with the first key. Foreign
    //! text.
    void setColleague(const QString &name) { m_colleague = name; }
    ReplyEdit *editor() const { return m_editor; }
    //! What an input method still holds goes into the draft: before the thread or the session ends.
    void commitComposed();

    //! The longest reply; above kCounterFrom what is left is counted.
    static constexpr int kLongest = 16'000;
    static constexpr int kCounterFrom = 15'000;

Q_SIGNALS:
    //! Escape: back to the messages.
    void leaveWanted();
    void sent();
    //! The thread is to be assigned to the person who writes in it.
    void assignWanted();

protected:
    bool event(QEvent *event) override;
    void changeEvent(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override; // composer_paint.cpp
    void hideEvent(QHideEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    QWidget *makeColumns(); // these two: composer_parts.cpp
    QWidget *makeTools();
    void loadDraft(ThreadKey thread);
    void storeDraft();
    enum class SendOverride { No, AsItStands, Stale, Unsaved, Assign, Keep, Restore };
    void send(SendOverride anyway = SendOverride::No);
    bool asksForText(const QString &text);
    void sayNotSaved();
    void takeBack();
    void tellOfColleague();
    void offerToKeep(const QString &text);
    void onBanner();
    bool holdsAnything() const; // these five: composer_files.cpp
    void sayOfFiles(const QString &title, const QString &sentence);
    bool asksForFiles();
    void followFiles();
    void onAwaiting(ThreadKey thread, bool isSent);
    bool previewsFirst(const QString &text); // these five: composer_translation.cpp
    QString outgoing(const QString &text);
    bool takesPreviewKey(const QKeyEvent &event);
    void updateTranslation();
    bool sendsTranslation() const;
    void connectLater(); // these five: composer_later.cpp
    void sayOfLater(const QString &title, const QString &sentence);
    bool canSendLater();
    void sendLater(EpochMs due);
    void cancelLater();
    void takeTidied(ThreadKey thread, const QString &before, // these four: composer_tidy.cpp
        const QString &after);
    void sayInHint(const QString &sentence);
    void endHint();
    void updateHint();
    bool asksFirst();
    MessageId newestOfOthers() const;
    void onStaleChanged();
    void updateCollision();
    void updateState();
    void updateHeight();
    void retranslate();
    QString colleague(const Message &message) const;

    Chat &m_chat;
    const Settings &m_settings;
    ThreadKey m_thread;
    QString m_lock;
    QString m_colleague;
    QSet<ThreadKey> m_toldOf; //!< Threads of colleagues in which that was said.
    bool m_isColliding = false;
    bool m_isLoading = false;
    bool m_saysHint = false; //!< The line below the field says something else than its keys.
    SendOverride m_asked = SendOverride::No; //!< What the banner's button would do.
    bool m_hasAsked = false; //!< Whether to send though the thread may be out of date.
    bool m_isAsking = false; //!< That is what the banner says.
    struct {
        QString text;
        MessageId newest;
    } m_pressed;            //!< What the person had before their eyes when they pressed.
    Message m_answer;       //!< Of the colleague.
    QString m_often;        //!< What the banner offers to keep.
    LaterReply m_cancelled; //!< What the banner offers to write on.
    QString m_broken;       //!< How the banner says that files broke off, when it was last said.

    Banner *m_banner;
    LaterStrip *m_later;
    HeldStrip *m_held;
    QMenu *m_laterMenu = nullptr;
    RelatedStrip *m_related;
    QWidget *m_box;
    CollisionHead *m_head;
    QWidget *m_answerColumn;
    TextLabel *m_answerTitle;
    TextLabel *m_answerTime;
    ForeignLabel *m_answerText;
    TextLabel *m_draftTitle;
    TextLabel *m_draftNote;
    ReplyEdit *m_editor;
    ReplyFiles *m_files;
    IconButton *m_emoji;
    IconButton *m_clip;
    IconButton *m_slash;
    IconButton *m_spell;
    ReplyFinder *m_finder;
    EarlierReplies *m_earlier;
    SpellMarks *m_marks;
    IconButton *m_translate;
    TranslationPreview *m_preview;
    bool m_sendsOriginal = false; //!< By this press, though a preview stands.
    IconButton *m_ltr;
    IconButton *m_rtl;
    Button *m_edit;
    Button *m_sendToo;
    Button *m_discard;
    TextLabel *m_counter;
    IconMark *m_waitsMark;
    TextLabel *m_waits;
    Button *m_send;
    TextLabel *m_hint;
    TextLabel *m_saved;
};

} // namespace wxm
