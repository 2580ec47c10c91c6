// SPDX-License-Identifier: MIT
#pragma once

#include "chat/reply_file.h"
#include "ui/chat/replies_model.h"
#include "ui/chat/reply_context.h"

#include <QDialog>
#include <QTimer>

#include <functional>

class QListView;
class QMenu;

namespace wxm {

class Banner;
class Button;
class IconButton;
class LineEdit;
class ReplyEditor;
class ReplyFolders;
class TextLabel;

//! The library of saved replies: folders, the replies of one, and both sides of the chosen one.
//! Nothing counts before it is saved, and leaving what is not saved asks.
class ReplyLibrary final : public QDialog {
    Q_OBJECT

public:
    //! `context`: for whom the preview is filled in.
    ReplyLibrary(SavedReplies &replies, const ReplyContext &context, QWidget *parent);

    void open() override;
    //! A new reply that says this on the side of its letters; asks first where one is not saved.
    void writeNew(const QString &text);
    //! Says what a file would change; nothing is changed before the person agrees. Files:
    //! reply_library_file.cpp.
    void importFrom(const QString &path);
    bool isChanged() const;
    ReplyEditor *editor() const { return m_editor; }

    static constexpr int kUndoMs = 10'000;

public Q_SLOTS:
    void reject() override;

protected:
    void changeEvent(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    enum class Offer { None, Import, Undo };
    QWidget *makeHead();
    QWidget *makeLists();
    QWidget *makeFoot();
    void addKeys();
    void list();
    void showReply(const SavedReply &reply);
    void choose(const QString &id);
    void save();
    void discard();
    void remove();
    void copyAsOwn();
    void dress();
    void onBanner();
    void say(const QString &title, const QString &sentence, Offer offer, const QString &action);
    void refuse(const QString &title, const QString &sentence = {});
    void refuse(SavedReplies::Kept kept);
    void import();
    void askForFile();
    void exportAs(bool isCsv);
    void nextPane(bool isForward);
    void fold();
    //! `go` at once, or after the question where what was written would be lost.
    void leaveThen(std::function<void()> go);
    void retranslate();
    QString usage(const SavedReply &reply) const;
    QString sentenceOf(const ReadReplies &read, const ReplyImport &plan) const;

    SavedReplies &m_replies;
    ReplyContext m_context;
    RepliesModel m_model;
    SavedReply m_current; //!< As it was before it was edited; without an id: a new one.
    ReplyImport m_import;
    SavedReply m_removed;
    Offer m_offer = Offer::None;
    QTimer m_undo;
    bool m_isListing = false;
    TextLabel *m_title = nullptr;
    TextLabel *m_subtitle = nullptr;
    Button *m_importButton = nullptr;
    Button *m_exportButton = nullptr;
    QMenu *m_exportMenu = nullptr;
    IconButton *m_close = nullptr;
    Banner *m_banner = nullptr;
    QWidget *m_side = nullptr;
    ReplyFolders *m_folders = nullptr;
    QWidget *m_middle = nullptr;
    LineEdit *m_search = nullptr;
    IconButton *m_new = nullptr;
    TextLabel *m_where = nullptr;
    QListView *m_list = nullptr;
    TextLabel *m_nothing = nullptr;
    ReplyEditor *m_editor = nullptr;
    QWidget *m_foot = nullptr;
    TextLabel *m_usage = nullptr;
    TextLabel *m_dot = nullptr;
    TextLabel *m_unsaved = nullptr;
    Button *m_delete = nullptr;
    Button *m_discard = nullptr;
    Button *m_copy = nullptr;
    Button *m_save = nullptr;
};

} // namespace wxm
