// SPDX-License-Identifier: MIT
#include "ui/chat/find_bar.h"

#include "ui/chat/chat_view.h"
#include "ui/common/accessible.h"
#include "ui/common/buttons.h"
#include "ui/common/foreign_label.h"
#include "ui/common/line_edit.h"
#include "ui/common/paint.h"
#include "ui/common/relative_time.h"

#include <QApplication>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QPainter>

namespace wxm {

FindBar::FindBar(ChatView *view, QWidget *parent)
    : QWidget(parent)
    , m_view(view)
    , m_field(new LineEdit(LineEdit::Content::Words, this))
    , m_count(new TextLabel(TextSize::Meta, ColorRole::Text2, Weight::Regular, this))
    , m_older(new IconButton(IconName::Up, {}, this))
    , m_newer(new IconButton(IconName::Down, {}, this))
    , m_close(new IconButton(IconName::Close, {}, this))
{
    m_field->setInBar();
    m_field->addAction(icon(IconName::Search, ColorRole::Text3), QLineEdit::LeadingPosition);
    m_field->installEventFilter(this);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(space::k20, space::k8, space::k20, space::k8 + 1);
    row->setSpacing(space::k4);
    row->addWidget(m_field, 1);
    row->addSpacing(space::k8);
    row->addWidget(m_count);
    row->addSpacing(space::k4);
    row->addWidget(m_older);
    row->addWidget(m_newer);
    row->addWidget(m_close);
    connect(m_field, &QLineEdit::textChanged, m_view, &ChatView::find);
    connect(m_view, &ChatView::foundChanged, this, &FindBar::showFound);
    connect(m_older, &IconButton::clicked, this, [this] { step(-1); });
    connect(m_newer, &IconButton::clicked, this, [this] { step(1); });
    connect(m_close, &IconButton::clicked, this, &FindBar::close);
    hide();
    retranslate();
}

void FindBar::open()
{
    const bool isNew = isHidden();
    show();
    m_field->setFocus();
    m_field->selectAll();
    m_view->find(m_field->text());
    if (isNew)
        Q_EMIT openChanged(true);
}

void FindBar::close()
{
    if (isHidden())
        return;
    const bool hadFocus = isAncestorOf(QApplication::focusWidget());
    hide();
    m_view->find({});
    if (hadFocus)
        m_view->setFocus();
    Q_EMIT openChanged(false);
}

void FindBar::step(int by)
{
    m_view->findNext(by);
    if (m_view->found().which > 0)
        announceState(m_view, m_view->spokenText(m_view->currentRow()));
}

void FindBar::showFound()
{
    const auto [which, count] = m_view->found();
    const bool isAsked = !m_field->text().trimmed().isEmpty();
    m_older->setEnabled(isAsked);
    m_newer->setEnabled(count > 0);
    QString words;
    if (isAsked && count == 0)
        words = tr("Nothing in what was loaded so far");
    else if (count > 0)
        words = tr("%1 of %2", "hits of a search").arg(numberText(which), numberText(count));
    m_count->setText(words);
}

void FindBar::retranslate()
{
    m_field->setAccessibleName(tr("Search in this thread"));
    m_field->setPlaceholderText(tr("Search in this thread"));
    m_older->setName(tr("Older result"));
    m_newer->setName(tr("Newer result"));
    m_close->setName(tr("End search"));
    showFound();
}

bool FindBar::eventFilter(QObject *watched, QEvent *event)
{
    if (watched != m_field || event->type() != QEvent::KeyPress)
        return QWidget::eventFilter(watched, event);
    const auto *key = static_cast<QKeyEvent *>(event);
    switch (key->key()) {
    case Qt::Key_Escape:
        close();
        return true;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        step(key->modifiers().testFlag(Qt::ShiftModifier) ? 1 : -1);
        return true;
    case Qt::Key_Up:
        step(-1);
        return true;
    case Qt::Key_Down:
        step(1);
        return true;
    default:
        return false;
    }
}

void FindBar::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

void FindBar::paintEvent(QPaintEvent *)
{
    const auto &theme = Theme::of(this);
    QPainter painter(this);
    painter.fillRect(rect(), theme.color(ColorRole::Sunken));
    paintHairline(&painter, {0, height() - 1, width(), 1}, theme.color(ColorRole::Line));
}

} // namespace wxm
