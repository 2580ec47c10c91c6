// SPDX-License-Identifier: MIT
#include "ui/support/notes_box.h"

#include "ui/chat/reply_edit.h"
#include "ui/common/accessible.h"
#include "ui/common/foreign_label.h"
#include "ui/common/icons.h"
#include "ui/common/paint.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QPainter>

namespace wxm::support {

namespace {
constexpr int kMostLines = 8;
}

NotesBox::NotesBox(Notes &notes, QWidget *parent)
    : QWidget(parent)
    , m_notes(notes)
    , m_title(new TextLabel(TextSize::Meta, ColorRole::Text2, Weight::Regular, this))
    , m_mark(new QWidget(this))
    , m_where(new TextLabel(TextSize::Meta, ColorRole::Text2, Weight::Regular, this))
    , m_editor(new ReplyEdit(this))
    , m_fault(new TextLabel(TextSize::Meta, ColorRole::Danger, Weight::Regular, this))
{
    m_mark->setAttribute(Qt::WA_TransparentForMouseEvents);
    m_editor->setEnterSends(false);
    m_editor->setTextSize(TextSize::Ui);
    m_editor->installEventFilter(this);
    m_fault->setWordWrap(true);
    m_fault->hide();
    auto *head = new QHBoxLayout;
    head->setSpacing(space::k4);
    head->addWidget(m_title);
    head->addStretch(1);
    head->addWidget(m_mark);
    head->addWidget(m_where);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::k4);
    column->addLayout(head);
    column->addWidget(m_editor);
    column->addWidget(m_fault);
    connect(m_editor, &QTextEdit::textChanged, this, [this] {
        if (!m_isLoading)
            m_notes.setText(m_user, m_editor->text());
    });
    connect(m_editor, &ReplyEdit::heightChanged, this, &NotesBox::updateHeight);
    connect(&m_notes, &Notes::changed, this, [this](UserId user) {
        if (user == m_user && m_editor->text() != m_notes.text(user))
            load();
    });
    connect(&m_notes, &Notes::lastWords, m_editor, &ReplyEdit::commitComposed);
    connect(&m_notes, &Notes::reset, this, &NotesBox::load);
    connect(&m_notes, &Notes::savedChanged, this, [this] {
        const bool isNews = !m_notes.isSaved() && m_fault->isHidden();
        m_fault->setVisible(!m_notes.isSaved());
        if (isNews)
            announceState(m_fault, m_fault->text());
    });
    retranslate();
}

void NotesBox::setUser(UserId user)
{
    if (user == m_user)
        return;
    m_editor->commitComposed(); // into the note of the person it is about
    m_user = user;
    load();
}

void NotesBox::load()
{
    m_isLoading = true;
    m_editor->load(m_notes.text(m_user));
    m_isLoading = false;
    m_editor->setEnabled(m_user.isValid());
    updateHeight();
}

void NotesBox::updateHeight()
{
    const int line = Theme::of(this).lineHeight(TextSize::Ui);
    const int wanted = m_editor->contentHeight();
    m_editor->setFixedHeight(qBound(line + 2 * space::k8, wanted, kMostLines * line));
    m_editor->setVerticalScrollBarPolicy(
        wanted > kMostLines * line ? Qt::ScrollBarAsNeeded : Qt::ScrollBarAlwaysOff);
}

void NotesBox::retranslate()
{
    const int side = Theme::of(this).scaled(metric::kIconMeta);
    m_mark->setFixedSize(side, side);
    m_title->setText(tr("Notes"));
    m_where->setText(tr("this computer only"));
    m_fault->setText(tr("Not saved: the disk could not be written"));
    m_editor->setAccessibleName(tr("Notes"));
    m_editor->setHint(tr("Write a note…"));
    updateHeight();
}

void NotesBox::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange || event->type() == QEvent::PaletteChange)
        retranslate();
    QWidget::changeEvent(event);
}

bool NotesBox::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::FocusIn || event->type() == QEvent::FocusOut)
        update();
    return QWidget::eventFilter(watched, event);
}

void NotesBox::paintEvent(QPaintEvent *)
{
    const auto &theme = Theme::of(this);
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    paintIcon(&painter, m_mark->geometry(), IconName::Monitor, theme.color(ColorRole::Text2),
        layoutDirection());
    const bool hasFocus = m_editor->hasFocus();
    paintBox(&painter, m_editor->geometry(), radius::kNormal, theme.color(ColorRole::Surface),
        theme.color(hasFocus ? ColorRole::AccentText : ColorRole::Line2), hasFocus ? 2 : 1);
}

} // namespace wxm::support
