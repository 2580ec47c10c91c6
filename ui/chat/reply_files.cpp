// SPDX-License-Identifier: MIT
#include "ui/chat/reply_files.h"

#include "base/on_pool.h"
#include "ui/chat/drop_hint.h"
#include "ui/chat/file_chip.h"
#include "ui/chat/file_words.h"
#include "ui/chat/reply_edit.h"
#include "ui/common/accessible.h"
#include "ui/common/buttons.h"
#include "ui/common/pasted.h"

#include <QBuffer>
#include <QDropEvent>
#include <QFileDialog>
#include <QGridLayout>
#include <QImage>
#include <QMimeData>
#include <QStandardPaths>

#include <algorithm>

namespace wxm {
using namespace Qt::StringLiterals;

namespace {
constexpr int kTwoColumnsFrom = 620;
} // namespace

ReplyFiles::ReplyFiles(Chat &chat, ReplyEdit *editor, IconButton *clip, QWidget *parent)
    : QWidget(parent)
    , m_chat(chat)
    , m_editor(editor)
    , m_clip(clip)
    , m_grid(new QGridLayout(this))
{
    m_grid->setContentsMargins(space::k8, space::k8, space::k8, 0);
    m_grid->setSpacing(space::k8);
    connect(m_clip, &IconButton::clicked, this, &ReplyFiles::pick);
    connect(m_editor, &ReplyEdit::filesOffered, this, &ReplyFiles::addFiles);
    connect(m_editor, &ReplyEdit::pictureOffered, this, &ReplyFiles::addPicture);
    connect(&m_chat.files, &DraftFiles::changed, this, [this](ThreadKey thread) {
        if (thread == m_thread)
            refresh();
    });
    connect(&m_chat.files, &DraftFiles::progressed, this,
        [this](ThreadKey thread, const QByteArray &key) {
            if (auto *chip = thread == m_thread ? chipOf(key) : nullptr) {
                for (const auto &file : m_chat.files.files(m_thread)) {
                    if (file.key == key)
                        chip->setFile(file, m_chat.files.mostBytes());
                }
            }
        });
    connect(
        &m_chat.files, &DraftFiles::ended, this, [this](ThreadKey thread, const DraftFile &file) {
            if (auto *chip = thread == m_thread ? chipOf(file.key) : nullptr)
                announce(chip, chip->accessibleName());
        });
    connect(
        &m_chat.attachments.calls(), &ApiCalls::capabilityChanged, this, &ReplyFiles::updateClip);
    hide();
    retranslate();
}

void ReplyFiles::setThread(ThreadKey thread)
{
    m_thread = thread;
    refresh();
    updateClip();
}

void ReplyFiles::takeDropsOn(QWidget *pane)
{
    m_pane = pane;
    m_hint = new DropHint(pane);
    pane->setAcceptDrops(true);
    pane->installEventFilter(this);
}

bool ReplyFiles::takesFiles() const
{
    return m_chat.attachments.uploadCapability() == Capability::Offered;
}

void ReplyFiles::refusePlainly()
{
    const bool isForbidden = m_chat.attachments.uploadCapability() == Capability::Forbidden;
    Q_EMIT sayWanted(isForbidden ? tr("Your account may not send files")
                                 : tr("This server does not accept files"),
        tr("Nothing was attached, and what you wrote is as it was."));
}

void ReplyFiles::pick()
{
    if (!m_thread.isValid())
        return;
    if (!takesFiles())
        return refusePlainly();
    auto *dialog = new QFileDialog(this, tr("Attach files"),
        QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFiles);
    connect(dialog, &QFileDialog::filesSelected, this, [this](const QStringList &paths) {
        QList<QUrl> urls;
        for (const auto &path : paths)
            urls.append(QUrl::fromLocalFile(path));
        addFiles(urls);
    });
    dialog->open();
}

void ReplyFiles::addFiles(const QList<QUrl> &urls)
{
    if (!m_thread.isValid())
        return;
    if (!takesFiles())
        return refusePlainly();
    for (const auto &url : urls) {
        if (url.isLocalFile())
            m_chat.files.add(m_thread, url.toLocalFile());
    }
    m_editor->setFocus();
}

//! Made a file by a thread of the pool: a large one takes longer than a frame.
void ReplyFiles::addPicture(const QImage &picture)
{
    if (!m_thread.isValid() || picture.isNull())
        return;
    if (!takesFiles())
        return refusePlainly();
    const auto name =
        u"image-%1.png"_s.arg(QDateTime::currentDateTime().toString(u"yyyyMMdd-HHmmss"_s));
    const auto toPng = [picture] {
        QByteArray png;
        QBuffer buffer(&png);
        if (!buffer.open(QBuffer::WriteOnly) || !picture.save(&buffer, "PNG"))
            png.clear();
        return png;
    };
    onPool(this, toPng, [this, name, thread = m_thread](const QByteArray &png) {
        m_chat.files.addPicture(thread, png, name);
    });
}

int ReplyFiles::stopped() const
{
    const auto files = m_chat.files.files(m_thread);
    return int(std::count_if(files.begin(), files.end(),
        [](const DraftFile &file) { return file.state == DraftFile::State::Stopped; }));
}

void ReplyFiles::clearRefused()
{
    const auto files = m_chat.files.files(m_thread);
    for (const auto &file : files) {
        if (file.state == DraftFile::State::Refused)
            m_chat.files.remove(m_thread, file.key);
    }
}

FileChip *ReplyFiles::chipOf(const QByteArray &key) const
{
    const auto it = std::find_if(m_chips.begin(), m_chips.end(),
        [&](const FileChip *chip) { return chip->file().key == key; });
    return it == m_chips.end() ? nullptr : *it;
}

//! Chips stay as they are for files that stay: the focus may be in one.
void ReplyFiles::refresh()
{
    const auto files = m_chat.files.files(m_thread);
    QList<FileChip *> chips;
    bool hadFocus = false;
    for (const auto &file : files) {
        auto *chip = chipOf(file.key);
        if (!chip) {
            chip = new FileChip(this);
            connect(chip, &FileChip::removeWanted, this,
                [this](const QByteArray &key) { m_chat.files.remove(m_thread, key); });
            connect(chip, &FileChip::stopWanted, this,
                [this](const QByteArray &key) { m_chat.files.stop(m_thread, key); });
            connect(chip, &FileChip::tryAgainWanted, this,
                [this](const QByteArray &key) { m_chat.files.tryAgain(m_thread, key); });
        }
        chip->setFile(file, m_chat.files.mostBytes());
        chips.append(chip);
    }
    for (auto *chip : std::as_const(m_chips)) {
        if (chips.contains(chip))
            continue;
        hadFocus = hadFocus || chip->hasFocus() || chip->isAncestorOf(QWidget::focusWidget());
        chip->hide();
        chip->deleteLater(); // it may be the one that was pressed
    }
    m_chips = chips;
    arrange();
    setVisible(!m_chips.isEmpty());
    if (hadFocus)
        m_editor->setFocus();
    Q_EMIT changed();
}

void ReplyFiles::arrange()
{
    m_columns = width() >= Theme::of(this).scaled(kTwoColumnsFrom) ? 2 : 1;
    int place = 0;
    for (auto *chip : std::as_const(m_chips)) {
        m_grid->addWidget(chip, place / m_columns, place % m_columns);
        chip->show();
        ++place;
    }
    m_grid->setColumnStretch(0, 1);
    m_grid->setColumnStretch(1, m_columns == 2 ? 1 : 0);
}

void ReplyFiles::updateClip()
{
    const auto capability = m_chat.attachments.uploadCapability();
    m_clip->setEnabled(capability == Capability::Offered);
    m_clip->setName(tr("Attach file"));
    if (capability != Capability::Offered) {
        m_clip->setToolTip(capability == Capability::Forbidden
                ? tr("Your account may not send files")
                : tr("This server does not accept files"));
    }
    m_clip->setAccessibleDescription(m_clip->isEnabled() ? QString() : m_clip->toolTip());
}

bool ReplyFiles::eventFilter(QObject *watched, QEvent *event)
{
    if (watched != m_pane || !m_thread.isValid())
        return QWidget::eventFilter(watched, event);
    if (event->type() == QEvent::DragEnter || event->type() == QEvent::DragMove) {
        auto *drag = static_cast<QDragMoveEvent *>(event);
        if (pastedKind(drag->mimeData()) != Pasted::File)
            return QWidget::eventFilter(watched, event);
        m_hint->offer(takesFiles(), m_chat.files.mostBytes());
        drag->acceptProposedAction(); // also where they are refused: then a sentence says why
        return true;
    }
    if (event->type() == QEvent::DragLeave)
        m_hint->hide();
    if (event->type() == QEvent::Drop) {
        m_hint->hide();
        auto *drop = static_cast<QDropEvent *>(event);
        if (pastedKind(drop->mimeData()) == Pasted::File) {
            addFiles(drop->mimeData()->urls());
            drop->acceptProposedAction();
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

void ReplyFiles::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    if ((width() >= Theme::of(this).scaled(kTwoColumnsFrom) ? 2 : 1) != m_columns)
        arrange();
}

void ReplyFiles::retranslate()
{
    setAccessibleName(tr("Attachments"));
    updateClip();
}

void ReplyFiles::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

} // namespace wxm
