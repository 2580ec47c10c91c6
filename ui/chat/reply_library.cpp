// SPDX-License-Identifier: MIT
#include "ui/chat/reply_library.h"

#include "base/foreign_text.h"
#include "ui/chat/reply_editor.h"
#include "ui/chat/reply_folders.h"
#include "ui/common/accessible.h"
#include "ui/common/banner.h"
#include "ui/common/dialog.h"
#include "ui/common/foreign_label.h"
#include "ui/common/keys.h"
#include "ui/common/line_edit.h"
#include "ui/common/paint.h"
#include "ui/common/popup.h"
#include "ui/common/relative_time.h"

#include <QBoxLayout>
#include <QKeyEvent>
#include <QListView>
#include <QMenu>
#include <QScreen>
#include <QScrollArea>

#include <utility>

namespace wxm {
using namespace Qt::StringLiterals;

namespace {

constexpr QSize kSize{1280, 760};
constexpr int kFolders = 204;
constexpr int kLibraryList = 320;
constexpr int kEditor = 660; //!< Narrower than this it is tight.
constexpr int kLeastList = 200;
constexpr int kLibraryRow = 60;

using Kept = SavedReplies::Kept;

//! Asked before what was written is lost.
class LeaveQuestion final : public Dialog {
public:
    LeaveQuestion(QWidget *parent)
        : Dialog(parent)
        , m_sentence(new TextLabel(TextSize::Body, ColorRole::Text2, Weight::Regular, this))
    {
        m_sentence->setWordWrap(true);
        contents()->addWidget(m_sentence);
        setAcceptKind(Button::Kind::DangerFill);
        setDefault(Default::Cancel);
        LeaveQuestion::retranslate();
    }

protected:
    void retranslate() override
    {
        setWords(ReplyLibrary::tr("Leave without saving?"), ReplyLibrary::tr("Discard changes"));
        cancelButton()->setText(ReplyLibrary::tr("Go on writing"));
        m_sentence->setText(ReplyLibrary::tr("What you changed in this reply is not saved yet."));
    }

private:
    TextLabel *m_sentence;
};

} // namespace

ReplyLibrary::ReplyLibrary(SavedReplies &replies, const ReplyContext &context, QWidget *parent)
    : QDialog(parent)
    , m_replies(replies)
    , m_context(context)
    , m_banner(new Banner(this))
    , m_editor(new ReplyEditor)
{
    setAttribute(Qt::WA_DeleteOnClose);
    setBackgroundRole(QPalette::Base);
    setAutoFillBackground(true);
    auto *right = new QScrollArea(this); // a small screen with large text has less room
    right->setWidget(m_editor);
    right->setWidgetResizable(true);
    right->setFrameShape(QFrame::NoFrame);
    right->setFocusPolicy(Qt::NoFocus);
    auto *edited = new QVBoxLayout;
    edited->setSpacing(0);
    edited->addWidget(right, 1);
    edited->addWidget(makeFoot());
    auto *columns = new QHBoxLayout;
    columns->setSpacing(1);
    columns->addWidget(makeLists());
    columns->addLayout(edited, 1);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(makeHead());
    column->addWidget(m_banner);
    column->addLayout(columns, 1);
    m_editor->setContext(context);
    connect(m_editor, &ReplyEditor::edited, this, &ReplyLibrary::dress);
    connect(m_banner, &Banner::actionTriggered, this, &ReplyLibrary::onBanner);
    connect(&m_replies, &SavedReplies::changed, this, [this] {
        m_folders->fill(m_replies);
        list();
    });
    m_undo.setSingleShot(true);
    m_undo.setInterval(kUndoMs);
    connect(&m_undo, &QTimer::timeout, m_banner, &Banner::dismiss);
    addKeys();
    retranslate();
    const auto found = m_model.reply(0);
    showReply(found ? *found : SavedReply{});
}

QWidget *ReplyLibrary::makeHead()
{
    auto *head = new QWidget(this);
    m_title = new TextLabel(TextSize::Title, ColorRole::Text, Weight::Bold, head);
    m_subtitle = new TextLabel(TextSize::Meta, ColorRole::Text2, Weight::Regular, head);
    m_importButton = new Button({}, Button::Kind::Ghost, head);
    m_importButton->setIconName(IconName::Download);
    m_exportButton = new Button({}, Button::Kind::Ghost, head);
    m_exportButton->setIconName(IconName::Upload);
    m_exportMenu = new QMenu(this);
    m_close = new IconButton(IconName::Close, {}, head);
    for (auto *button : {m_importButton, m_exportButton})
        button->setAutoDefault(false);
    connect(m_importButton, &Button::clicked, this, &ReplyLibrary::askForFile);
    connect(m_exportButton, &Button::clicked, this,
        [this] { popUp(m_exportMenu, m_exportButton, PopupSide::Below); });
    connect(m_close, &IconButton::clicked, this, &ReplyLibrary::reject);
    auto *row = new QHBoxLayout(head);
    row->setContentsMargins(space::k16, space::k12, space::k16, space::k12);
    row->setSpacing(space::k12);
    row->addWidget(m_title);
    row->addWidget(m_subtitle, 1);
    row->addWidget(m_importButton);
    row->addWidget(m_exportButton);
    row->addWidget(m_close);
    return head;
}

QWidget *ReplyLibrary::makeLists()
{
    auto *lists = new QWidget(this);
    m_side = new QWidget(lists);
    m_folders = new ReplyFolders(m_side);
    m_side->setFixedWidth(Theme::of(this).scaled(kFolders));
    auto *first = new QVBoxLayout(m_side);
    first->setContentsMargins(0, space::k8, 0, space::k8);
    first->addWidget(m_folders);
    m_middle = new QWidget(lists);
    m_middle->setFixedWidth(Theme::of(this).scaled(kLibraryList));
    m_search = new LineEdit(LineEdit::Content::Words, m_middle);
    m_search->setInBar();
    m_search->setClearButtonEnabled(true);
    m_search->addAction(icon(IconName::Search, ColorRole::Text3), QLineEdit::LeadingPosition);
    m_new = new IconButton(IconName::Plus, {}, m_middle);
    m_where = new TextLabel(TextSize::Meta, ColorRole::Text2, Weight::Regular, m_middle);
    m_list = new QListView(m_middle);
    m_list->setModel(&m_model);
    m_list->setItemDelegate(new ReplyDelegate(m_model, kLibraryRow, m_list));
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setMouseTracking(true);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_list->viewport()->setAutoFillBackground(false);
    m_list->installEventFilter(this);
    m_nothing = new TextLabel(TextSize::Ui, ColorRole::Text2, Weight::Regular, m_middle);
    m_nothing->setWordWrap(true);
    auto *bar = new QHBoxLayout;
    bar->setContentsMargins(space::k12, 0, space::k12, 0);
    bar->setSpacing(space::k8);
    bar->addWidget(m_search, 1);
    bar->addWidget(m_new);
    auto *where = new QHBoxLayout;
    where->setContentsMargins(space::k16, space::k8, space::k16, space::k4);
    where->addWidget(m_where);
    auto *nothing = new QHBoxLayout;
    nothing->setContentsMargins(space::k16, space::k8, space::k16, space::k8);
    nothing->addWidget(m_nothing);
    auto *second = new QVBoxLayout(m_middle);
    second->setContentsMargins(0, space::k12, 0, space::k8);
    second->setSpacing(0);
    second->addLayout(bar);
    second->addLayout(where);
    second->addLayout(nothing);
    second->addWidget(m_list, 1);
    auto *row = new QHBoxLayout(lists);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(1);
    row->addWidget(m_side);
    row->addWidget(m_middle);
    connect(m_folders, &ReplyFolders::chosen, this, &ReplyLibrary::list);
    connect(m_search, &QLineEdit::textChanged, this, &ReplyLibrary::list);
    connect(m_new, &IconButton::clicked, this, [this] { writeNew({}); });
    connect(m_list->selectionModel(), &QItemSelectionModel::currentChanged, this,
        [this](const QModelIndex &now) {
            if (const auto *reply = m_model.reply(now.row()); reply && !m_isListing)
                choose(reply->id);
        });
    return lists;
}

QWidget *ReplyLibrary::makeFoot()
{
    m_foot = new QWidget(this);
    m_usage = new TextLabel(TextSize::Meta, ColorRole::Text2, Weight::Regular, m_foot);
    m_dot = new TextLabel(TextSize::Ui, ColorRole::Warn, Weight::Bold, m_foot);
    m_dot->setText(u"\u25CF"_s);
    m_unsaved = new TextLabel(TextSize::Meta, ColorRole::Text2, Weight::Regular, m_foot);
    m_delete = new Button({}, Button::Kind::GhostDanger, m_foot);
    m_delete->setIconName(IconName::Trash);
    m_discard = new Button({}, Button::Kind::Plain, m_foot);
    m_copy = new Button({}, Button::Kind::Plain, m_foot);
    m_copy->setIconName(IconName::Copy);
    m_save = new Button({}, Button::Kind::Primary, m_foot);
    for (auto *button : {m_delete, m_discard, m_copy, m_save})
        button->setAutoDefault(false); // Enter is for the fields
    connect(m_delete, &Button::clicked, this, &ReplyLibrary::remove);
    connect(m_discard, &Button::clicked, this, &ReplyLibrary::discard);
    connect(m_copy, &Button::clicked, this, &ReplyLibrary::copyAsOwn);
    connect(m_save, &Button::clicked, this, &ReplyLibrary::save);
    auto *row = new QHBoxLayout(m_foot);
    row->setContentsMargins(space::k20, space::k12, space::k20, space::k12);
    row->setSpacing(space::k8);
    row->addWidget(m_usage);
    row->addStretch();
    row->addWidget(m_dot);
    row->addWidget(m_unsaved);
    row->addWidget(m_delete);
    row->addWidget(m_discard);
    row->addWidget(m_copy);
    row->addWidget(m_save);
    return m_foot;
}

void ReplyLibrary::addKeys()
{
    static_assert(kReplyValues == 5, "as many digits as the table of commands has");
    const auto key = [this](Command command, auto act, int index = -1) {
        bindKey(this, command, Qt::WindowShortcut, act, index);
    };
    key(Command::NewReply, [this] { writeNew({}); });
    key(Command::SaveReply, [this] { save(); });
    key(Command::NextPane, [this] { nextPane(true); });
    key(Command::PreviousPane, [this] { nextPane(false); });
    key(Command::OtherSide, [this] { m_editor->toOtherSide(); });
    key(Command::InsertPlace, [this] { m_editor->insertPlace(); });
    for (int i = 0; i < kReplyValues; ++i)
        key(
            Command::InsertValue, [this, i] { m_editor->insertValue(ReplyValue(i)); }, i);
}

void ReplyLibrary::open()
{
    const QSize room = screen()->availableSize() - QSize(2 * space::k32, 2 * space::k32);
    const auto &theme = Theme::of(this);
    resize(QSize(theme.scaled(kSize.width()), theme.scaled(kSize.height())).boundedTo(room));
    QDialog::open();
    m_search->setFocus(Qt::OtherFocusReason);
}

//! What the folder and the search leave, the most used first; the chosen one stays chosen.
void ReplyLibrary::list()
{
    if (std::exchange(m_isListing, true))
        return;
    const auto folder = m_folders->current();
    const auto found = ReplyFolders::in(folder, m_replies.found(m_search->text()));
    const auto side = layoutDirection() == Qt::RightToLeft ? ReplySide::Arabic : ReplySide::English;
    m_model.setReplies(found, m_search->text(), side);
    m_where->setText(isolate(m_folders->title(folder)) + u" · "_s + numberText(found.size()));
    const bool isEmpty = m_replies.replies().isEmpty();
    m_nothing->setVisible(found.isEmpty());
    m_nothing->setText(isEmpty ? tr("No replies yet. Write one, or import a file.")
            : m_search->text().isEmpty()
            ? tr("Nothing in this folder")
            : tr("Nothing for “%1”").arg(isolate(shownTitle(m_search->text()))));
    m_list->setCurrentIndex(m_model.index(m_model.rowOf(m_current.id), 0));
    m_isListing = false;
}

//! Fills the fields.
void ReplyLibrary::showReply(const SavedReply &reply)
{
    m_current = reply;
    m_editor->setReply(reply, m_replies.folders(false));
    m_isListing = true;
    m_list->setCurrentIndex(m_model.index(m_model.rowOf(reply.id), 0));
    m_isListing = false;
    dress();
}

void ReplyLibrary::choose(const QString &id)
{
    if (id == m_current.id)
        return;
    leaveThen([this, id] {
        if (const auto reply = m_replies.find(id))
            showReply(*reply);
    });
    m_isListing = true; // stays where it is until that is decided
    m_list->setCurrentIndex(m_model.index(m_model.rowOf(m_current.id), 0));
    m_isListing = false;
}

bool ReplyLibrary::isChanged() const { return m_editor->isChanged(); }

void ReplyLibrary::leaveThen(std::function<void()> go)
{
    if (!isChanged())
        return go();
    auto *question = new LeaveQuestion(this);
    connect(question, &QDialog::accepted, this, go);
    question->open();
}

void ReplyLibrary::reject()
{
    leaveThen([this] { QDialog::reject(); });
}

void ReplyLibrary::writeNew(const QString &text)
{
    leaveThen([this, text] {
        SavedReply fresh;
        const auto folder = m_folders->current();
        showReply(fresh);
        if (folder.kind == ReplyFolders::Kind::Own)
            fresh.folder = folder.name;
        fresh.text(sideOfText(text)) = text;
        m_editor->setReply(fresh, m_replies.folders(false));
        m_editor->markUnsaved(); // though nobody has typed here
        m_editor->focusTitle();
        dress();
    });
}

void ReplyLibrary::save()
{
    auto reply = m_editor->reply();
    if (reply.isShared)
        return;
    // Uses that were counted meanwhile stay.
    if (const auto now = m_replies.find(reply.id)) {
        reply.uses = now->uses;
        reply.lastUsed = now->lastUsed;
    }
    QString id;
    const auto kept = m_replies.save(reply, &id);
    if (kept != Kept::Yes)
        return refuse(kept);
    if (m_offer != Offer::Undo)
        m_banner->dismiss();
    if (m_model.rowOf(id) < 0) { // it is to be seen where it went
        m_search->clear();
        m_folders->setCurrentRow(0);
    }
    if (const auto now = m_replies.find(id))
        showReply(*now);
    announce(m_save, tr("Saved"));
}

void ReplyLibrary::discard()
{
    if (m_current.id.isEmpty()) {
        const auto *first = m_model.reply(0);
        return showReply(first ? *first : SavedReply{});
    }
    showReply(m_current);
}

void ReplyLibrary::remove()
{
    if (m_current.isShared || m_current.id.isEmpty())
        return;
    const auto gone = m_current;
    const int row = m_model.rowOf(gone.id);
    if (!m_replies.remove(gone.id))
        return refuse(Kept::NotOnDisk);
    m_removed = gone;
    const auto *next = m_model.reply(qMin(row, m_model.rowCount() - 1));
    showReply(next ? *next : SavedReply{});
    say(tr("Deleted: %1").arg(isolate(shownTitle(gone.title))), {}, Offer::Undo, tr("Undo"));
    m_undo.start();
}

void ReplyLibrary::copyAsOwn()
{
    auto copy = m_current;
    copy.id.clear();
    copy.isShared = false;
    copy.uses = 0;
    copy.lastUsed = 0;
    m_editor->setReply(copy, m_replies.folders(false));
    m_editor->markUnsaved();
    m_current = {};
    m_editor->focusTitle();
    dress();
}

void ReplyLibrary::say(
    const QString &title, const QString &sentence, Offer offer, const QString &action)
{
    m_undo.stop();
    m_offer = offer;
    m_banner->say(Banner::Kind::Ok, IconName::Info, title, sentence, action);
}

void ReplyLibrary::refuse(const QString &title, const QString &sentence)
{
    m_undo.stop();
    m_offer = Offer::None;
    m_banner->say(Banner::Kind::Danger, IconName::Warn, title, sentence);
}

void ReplyLibrary::refuse(Kept kept)
{
    const QString title = tr("Not saved");
    switch (kept) {
    case Kept::Yes:
        return;
    case Kept::NoTitle:
        m_editor->focusTitle();
        return refuse(title, tr("Give it a title, so that you can find it again."));
    case Kept::NoText:
        m_editor->focusSide();
        return refuse(title, tr("Write what it says, on one side at least."));
    case Kept::TooLong:
        return refuse(title,
            tr("A side holds %Ln characters at most.", nullptr, int(SavedReplies::kLongestText)));
    case Kept::TitleTaken:
        m_editor->focusTitle();
        return refuse(title, tr("There is a reply of this title already."));
    case Kept::Full:
        return refuse(tr("The library is full"),
            tr("It holds %Ln replies of your own. Delete one, or export them, to make room.",
                nullptr, int(SavedReplies::kMost)));
    case Kept::NotOnDisk:
        return refuse(tr("Not saved: the disk could not be written"),
            tr("Your text stays here. Free some space, then save again."));
    }
}

void ReplyLibrary::onBanner()
{
    const auto offer = std::exchange(m_offer, Offer::None);
    m_undo.stop();
    m_banner->dismiss();
    if (offer == Offer::Import)
        return import();
    if (offer != Offer::Undo)
        return;
    if (const auto kept = m_replies.saveAll({m_removed}); kept != Kept::Yes)
        return refuse(kept);
    choose(m_removed.id);
}

void ReplyLibrary::nextPane(bool isForward)
{
    QList<QWidget *> panes{m_list, m_editor};
    if (m_side->isVisible())
        panes.prepend(m_folders);
    const bool isInMiddle =
        m_middle->isAncestorOf(focusWidget()); // the search stands over the list
    qsizetype at = isInMiddle ? panes.indexOf(m_list) : 0;
    for (qsizetype i = 0; i < panes.size(); ++i) {
        if (panes[i] == focusWidget() || panes[i]->isAncestorOf(focusWidget()))
            at = i;
    }
    at = (at + (isForward ? 1 : panes.size() - 1)) % panes.size();
    if (panes[at] == m_editor)
        m_editor->focusSide();
    else
        panes[at]->setFocus(Qt::TabFocusReason);
}

QString ReplyLibrary::usage(const SavedReply &reply) const
{
    if (reply.isShared && reply.uses == 0)
        return tr("From your administrator: it can be copied, not changed");
    if (reply.id.isEmpty())
        return tr("A new reply");
    if (reply.uses == 0)
        return tr("Not used yet");
    return tr("Used %Ln time(s), last %1", nullptr, reply.uses)
        .arg(isolate(stampText(
            QDateTime::fromMSecsSinceEpoch(reply.lastUsed), QDateTime::currentDateTime())));
}

void ReplyLibrary::dress()
{
    const bool isDirty = isChanged();
    const bool isOwn = !m_current.isShared;
    m_dot->setVisible(isDirty);
    m_unsaved->setVisible(isDirty);
    m_usage->setText(usage(m_current));
    m_delete->setVisible(isOwn && !m_current.id.isEmpty());
    m_discard->setVisible(isOwn && isDirty);
    m_copy->setVisible(!isOwn);
    m_save->setVisible(isOwn);
    m_save->setEnabled(isDirty);
    m_exportButton->setEnabled(!m_replies.own().isEmpty());
}

void ReplyLibrary::retranslate()
{
    setWindowTitle(tr("Saved replies"));
    m_title->setText(tr("Saved replies"));
    m_subtitle->setText(tr("Each reply has an Arabic and an English side"));
    m_importButton->setText(tr("Import…"));
    m_importButton->setAccessibleName(tr("Import replies"));
    m_exportButton->setText(tr("Export…"));
    m_exportButton->setAccessibleName(tr("Export replies"));
    m_exportMenu->clear();
    connect(m_exportMenu->addAction(tr("As JSON, for this program…")), &QAction::triggered, this,
        [this] { exportAs(false); });
    connect(m_exportMenu->addAction(tr("As CSV, for spreadsheets…")), &QAction::triggered, this,
        [this] { exportAs(true); });
    m_close->setName(tr("Close"));
    m_folders->setAccessibleName(tr("Folders"));
    m_search->setPlaceholderText(tr("Search both sides"));
    m_search->setAccessibleName(tr("Search replies"));
    m_new->setName(tr("New reply"));
    m_list->setAccessibleName(tr("Replies"));
    m_unsaved->setText(tr("Changed, not saved"));
    m_usage->setAccessibleName(tr("Usage"));
    m_delete->setAccessibleName(tr("Delete reply"));
    m_discard->setText(tr("Discard changes"));
    m_copy->setText(tr("Copy as my own"));
    m_save->setText(tr("Save"));
    m_save->setAccessibleName(tr("Save reply"));
    m_folders->fill(m_replies);
    list();
    dress();
    fold();
}

void ReplyLibrary::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    if (event->type() == QEvent::PaletteChange && m_side) // the size of text, too
        fold();
    QDialog::changeEvent(event);
}

void ReplyLibrary::resizeEvent(QResizeEvent *event)
{
    QDialog::resizeEvent(event);
    fold();
}

//! The folders go first where there is little room; the list is never more than a third.
void ReplyLibrary::fold()
{
    const auto &theme = Theme::of(this);
    const bool isWide = width() >= theme.scaled(kFolders + kLibraryList + kEditor);
    const int list = qMin(theme.scaled(kLibraryList), qMax(width() / 3, kLeastList));
    m_side->setVisible(isWide);
    m_side->setFixedWidth(theme.scaled(kFolders));
    m_middle->setFixedWidth(list);
    const bool isTight = width() - list - (isWide ? m_side->width() : 0) < theme.scaled(kEditor);
    m_editor->setNarrow(isTight);
    m_usage->setVisible(!isTight);
    m_delete->setText(isTight ? QString() : tr("Delete")); // its icon says it, too
    m_subtitle->setVisible(isWide);
}

bool ReplyLibrary::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_list && event->type() == QEvent::KeyPress
        && static_cast<QKeyEvent *>(event)->key() == Qt::Key_Delete) {
        remove();
        return true;
    }
    return QDialog::eventFilter(watched, event);
}

void ReplyLibrary::paintEvent(QPaintEvent *)
{
    const auto &theme = Theme::of(this);
    QPainter painter(this);
    painter.fillRect(rect(), theme.color(ColorRole::Surface));
    for (const auto *pane : {m_side, m_middle}) {
        const QRect place(pane->mapTo(this, QPoint()), pane->size());
        painter.fillRect(place, theme.color(ColorRole::Pane));
        const int x = layoutDirection() == Qt::RightToLeft ? place.left() - 1 : place.right() + 1;
        paintHairline(&painter, {x, place.top(), 1, place.height()}, theme.color(ColorRole::Line));
        paintHairline(&painter, {0, place.top() - 1, width(), 1}, theme.color(ColorRole::Line));
    }
    const QRect foot(m_foot->mapTo(this, QPoint()), m_foot->size());
    paintHairline(
        &painter, {foot.left(), foot.top(), foot.width(), 1}, theme.color(ColorRole::Line));
}

} // namespace wxm
