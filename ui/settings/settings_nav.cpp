// SPDX-License-Identifier: MIT
#include "ui/settings/settings_nav.h"

#include "base/folding.h"
#include "ui/common/foreign_label.h"
#include "ui/common/line_edit.h"
#include "ui/common/paint.h"
#include "ui/common/text_painter.h"
#include "ui/settings/lock_mark.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QListWidget>
#include <QPainter>
#include <QStyledItemDelegate>
#include <QVBoxLayout>

namespace wxm {
namespace {

constexpr int kRowHeight = 36;
constexpr int kIconRole = Qt::UserRole + 1;

//! Icon and words; the chosen one as in the rail.
class NavDelegate final : public QStyledItemDelegate {
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &) const override
    {
        return {0, Theme::of(option.widget).scaled(kRowHeight) + 2};
    }
    void paint(QPainter *painter, const QStyleOptionViewItem &option,
        const QModelIndex &index) const override
    {
        const Theme &theme = Theme::of(option.widget);
        const bool on = option.state.testFlag(QStyle::State_Selected);
        const QRect row = option.rect.adjusted(space::k8, 1, -space::k8, -1);
        if (on || option.state.testFlag(QStyle::State_MouseOver))
            paintBox(painter, row, radius::kNormal,
                theme.color(on ? ColorRole::Select : ColorRole::Hover));
        const int side = theme.scaled(metric::kIcon);
        const QRect logicalIcon(
            row.left() + space::k12, row.top() + (row.height() - side) / 2, side, side);
        const QRect logicalText = row.adjusted(space::k12 + side + space::k12, 0, -space::k8, 0);
        const ColorRole ink = on ? ColorRole::AccentText : ColorRole::Text2;
        paintIcon(painter, QStyle::visualRect(option.direction, row, logicalIcon),
            IconName(index.data(kIconRole).toInt()), theme.color(ink), option.direction);
        const QString text = index.data().toString();
        paintCell(painter, QStyle::visualRect(option.direction, row, logicalText), text,
            cellStyle(theme, TextSize::Ui, text, ink, option.direction,
                on ? Weight::Bold : Weight::Regular));
        if (option.state.testFlag(QStyle::State_HasFocus))
            paintInnerFocus(painter, row, theme);
    }
};

} // namespace

SettingsNav::SettingsNav(QWidget *parent)
    : QWidget(parent)
    , m_title(new TextLabel(TextSize::Title, ColorRole::Text, Weight::Bold, this))
    , m_search(new LineEdit(LineEdit::Content::Words, this))
    , m_list(new QListWidget(this))
    , m_lockRow(new QWidget(this))
    , m_locked(new TextLabel(TextSize::Meta, ColorRole::Text2, Weight::Regular, m_lockRow))
{
    m_search->setInBar();
    m_search->setClearButtonEnabled(true);
    m_search->addAction(icon(IconName::Search, ColorRole::Text3), QLineEdit::LeadingPosition);
    m_search->installEventFilter(this);
    m_list->setItemDelegate(new NavDelegate(m_list));
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setMouseTracking(true);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->viewport()->setAutoFillBackground(false);
    m_locked->setWordWrap(true);
    auto *lock = new QHBoxLayout(m_lockRow);
    lock->setContentsMargins(space::k16, space::k12, space::k16, space::k12);
    lock->setSpacing(space::k8);
    lock->addWidget(new LockMark(m_lockRow), 0, Qt::AlignTop);
    lock->addWidget(m_locked, 1);
    auto *head = new QVBoxLayout;
    head->setContentsMargins(space::k12, 0, space::k12, space::k12);
    head->setSpacing(0);
    auto *titleRow = new QHBoxLayout;
    titleRow->setContentsMargins(space::k4, 0, space::k4, 0);
    titleRow->addWidget(m_title);
    m_title->setMinimumHeight(Theme::of(this).scaled(metric::kPaneHeader));
    head->addLayout(titleRow);
    head->addWidget(m_search);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addLayout(head);
    column->addWidget(m_list, 1);
    column->addWidget(m_lockRow);
    m_lockRow->hide();

    connect(m_list, &QListWidget::currentRowChanged, this, &SettingsNav::currentChanged);
    connect(m_search, &QLineEdit::textChanged, this, &SettingsNav::searchChanged);
    retranslate();
}

void SettingsNav::setTitle(const QString &title) { m_title->setText(title); }

void SettingsNav::setEntries(const QList<std::pair<IconName, QString>> &entries)
{
    const QSignalBlocker quiet(m_list);
    const int before = m_list->count() == entries.size() ? m_list->currentRow() : 0;
    m_list->clear();
    for (const auto &[icon, words] : entries) {
        auto *item = new QListWidgetItem(words, m_list);
        item->setData(kIconRole, int(icon));
    }
    m_list->setCurrentRow(before);
}

void SettingsNav::setLockedCount(int count)
{
    m_lockedCount = count;
    m_locked->setText(
        tr("%n settings are fixed by the policy of this computer and cannot be changed here.",
            nullptr, count));
    m_lockRow->setVisible(count > 0);
}

int SettingsNav::current() const { return m_list->currentRow(); }

void SettingsNav::setCurrent(int index) { m_list->setCurrentRow(index); }

QStringList SettingsNav::words() const
{
    return foldedForSearch(m_search->text()).split(QLatin1Char(' '), Qt::SkipEmptyParts);
}

void SettingsNav::clearSearch() { m_search->clear(); }

void SettingsNav::focusSearch() { m_search->setFocus(Qt::OtherFocusReason); }

void SettingsNav::retranslate()
{
    m_search->setPlaceholderText(tr("Search the settings"));
    m_search->setAccessibleName(tr("Search the settings"));
    m_list->setAccessibleName(tr("Sections of the settings"));
    setLockedCount(m_lockedCount);
}

void SettingsNav::paintEvent(QPaintEvent *)
{
    const Theme &theme = Theme::of(this);
    QPainter painter(this);
    painter.fillRect(rect(), theme.color(ColorRole::Pane));
    const QRect edge(width() - 1, 0, 1, height());
    paintHairline(&painter, QStyle::visualRect(layoutDirection(), rect(), edge),
        theme.color(ColorRole::Line));
    if (m_lockRow->isVisible())
        paintHairline(&painter, {0, m_lockRow->y(), width(), 1}, theme.color(ColorRole::Line));
}

void SettingsNav::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

bool SettingsNav::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::KeyPress) {
        const auto key = static_cast<QKeyEvent *>(event)->key();
        if (key == Qt::Key_Escape && !m_search->text().isEmpty()) {
            m_search->clear();
            return true;
        }
        if (key == Qt::Key_Down) {
            m_list->setFocus(Qt::TabFocusReason);
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

} // namespace wxm
