// SPDX-License-Identifier: MIT
#include "ui/chat/list_pane.h"

#include "ui/chat/list_foot.h"
#include "ui/chat/thread_list_view.h"
#include "ui/chat/view_button.h"
#include "ui/common/banner.h"
#include "ui/common/buttons.h"
#include "ui/common/empty_state.h"
#include "ui/common/foreign_label.h"
#include "ui/common/line_edit.h"
#include "ui/common/paint.h"
#include "ui/common/relative_time.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QPainter>
#include <QStackedWidget>

#include <utility>

namespace wxm {

ListPane::ListPane(ThreadListModel &model, int filters, QWidget *parent)
    : QWidget(parent)
    , m_title(new TextLabel(TextSize::Title, ColorRole::Text, Weight::Bold, this))
    , m_head(new QHBoxLayout)
    , m_search(new LineEdit(LineEdit::Content::Words, this))
    , m_tabs(new QTabBar(this))
    , m_tabRow(new QHBoxLayout)
    , m_above(new QVBoxLayout)
    , m_below(new QVBoxLayout)
    , m_foot(new ListFoot(this))
    , m_note(new Banner(this))
    , m_stack(new QStackedWidget(this))
    , m_list(new ThreadListView(model, m_stack))
    , m_empty(new EmptyState(m_stack))
    , m_skeleton(new Skeleton(m_stack))
{
    m_head->setContentsMargins(space::k16, 10, space::k16, 10);
    m_head->setSpacing(space::k4);
    m_head->addWidget(m_title);
    m_head->addStretch(1);
    m_head->addWidget(m_search, 4);
    m_search->setInBar();
    m_search->setClearButtonEnabled(true);
    m_search->addAction(icon(IconName::Search, ColorRole::Text3), QLineEdit::LeadingPosition);
    m_search->installEventFilter(this);
    for (int index = 0; index < filters; ++index)
        m_tabs->addTab({});
    m_tabs->setDrawBase(false);
    m_tabs->setExpanding(false);
    m_tabs->setUsesScrollButtons(false);
    m_tabs->setElideMode(Qt::ElideRight);
    m_tabs->setFocusPolicy(Qt::TabFocus);
    m_tabRow->setContentsMargins(space::k8, 0, space::k8, 0);
    m_tabRow->addWidget(m_tabs);
    m_tabRow->addStretch();
    for (QWidget *page : {static_cast<QWidget *>(m_list), static_cast<QWidget *>(m_empty),
             static_cast<QWidget *>(m_skeleton)})
        m_stack->addWidget(page);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addLayout(m_head);
    column->addLayout(m_tabRow);
    column->addLayout(m_above);
    column->addSpacing(1);
    column->addWidget(m_note);
    column->addWidget(m_stack, 1);
    column->addLayout(m_below);
    column->addWidget(m_foot);
    connect(m_foot, &ListFoot::readAgain, this, &ListPane::tryAgain);
    connect(m_note, &Banner::actionTriggered, this, &ListPane::tryAgain);
    connect(m_tabs, &QTabBar::currentChanged, this, &ListPane::filterChanged);
    connect(m_search, &QLineEdit::textChanged, this, &ListPane::searchChanged);
    retranslate();
}

void ListPane::setTitle(const QString &title, const QString &listName)
{
    m_title->setText(title);
    m_list->setAccessibleName(listName);
}

void ListPane::setFilter(int index, const QString &words, int count)
{
    m_tabs->setTabText(index, count < 0 ? words : words + QLatin1String("  ") + numberText(count));
}

QString ListPane::search() const { return m_search->text(); }

void ListPane::show(Shows what)
{
    QWidget *page = m_list;
    if (what == Shows::Empty)
        page = m_empty;
    else if (what == Shows::Loading)
        page = m_skeleton;
    m_stack->setCurrentWidget(page);
    if (page == m_list && std::exchange(m_wantsFocus, false) && m_search->hasFocus()
        && m_search->text().isEmpty())
        m_list->setFocus();
}

void ListPane::setNote(const QString &words, const QString &reason, bool mayTryAgain)
{
    m_note->say(Banner::Kind::Warn, IconName::Warn, words, reason,
        mayTryAgain ? tr("Try again") : QString());
}

void ListPane::clearNote() { m_note->dismiss(); }

void ListPane::focusList()
{
    m_wantsFocus = m_stack->currentWidget() != m_list;
    if (m_wantsFocus)
        m_search->setFocus();
    else
        m_list->setFocus();
}

void ListPane::useViews(ViewButton *button)
{
    m_hasViews = true;
    m_title->hide();
    m_tabs->hide();
    button->setParent(this);
    m_head->removeWidget(m_search);
    m_head->insertWidget(0, button);
    m_head->setContentsMargins(space::k8, space::k8, space::k8, space::k4);
    m_tabRow->setContentsMargins(space::k8, 0, space::k8, space::k8);
    m_tabRow->insertWidget(0, m_search, 1);
    retranslate();
}

void ListPane::addAbove(QWidget *bar)
{
    bar->setParent(this);
    m_above->addWidget(bar);
}

void ListPane::addBelow(QWidget *bar)
{
    bar->setParent(this);
    m_below->addWidget(bar);
}

void ListPane::setSearch(const QString &words) { m_search->setText(words); }

void ListPane::addButton(IconButton *button)
{
    button->setParent(this);
    m_head->addWidget(button);
}

void ListPane::focusSearch()
{
    m_search->setFocus();
    m_search->selectAll();
}

void ListPane::retranslate()
{
    const auto &theme = Theme::of(this);
    m_search->setMaximumWidth(m_hasViews ? QWIDGETSIZE_MAX : theme.scaled(200));
    setMinimumWidth(theme.scaled(240));
    m_search->setAccessibleName(tr("Search"));
    m_search->setPlaceholderText(tr("Search"));
}

void ListPane::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange || event->type() == QEvent::PaletteChange)
        retranslate();
    QWidget::changeEvent(event);
}

bool ListPane::eventFilter(QObject *watched, QEvent *event)
{
    if (watched != m_search || event->type() != QEvent::KeyPress)
        return QWidget::eventFilter(watched, event);
    const int key = static_cast<QKeyEvent *>(event)->key();
    if (key == Qt::Key_Escape) {
        m_search->clear();
        m_list->setFocus();
        return true;
    }
    if (key == Qt::Key_Down || key == Qt::Key_Return || key == Qt::Key_Enter) {
        m_list->setFocus();
        return true;
    }
    return false;
}

void ListPane::paintEvent(QPaintEvent *)
{
    const auto &theme = Theme::of(this);
    QPainter painter(this);
    painter.fillRect(rect(), theme.color(ColorRole::Pane));
    paintHairline(&painter, {0, m_stack->y() - 1, width(), 1}, theme.color(ColorRole::Line));
}

} // namespace wxm
