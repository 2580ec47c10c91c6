// SPDX-License-Identifier: MIT
#include "ui/shell/switcher.h"

#include "base/bidi.h"
#include "base/foreign_text.h"
#include "ui/common/accessible.h"
#include "ui/common/empty_state.h"
#include "ui/common/foreign_label.h"
#include "ui/common/key_caps.h"
#include "ui/common/line_edit.h"
#include "ui/common/paint.h"
#include "ui/shell/switcher_delegate.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QListView>
#include <QScrollBar>

namespace wxm {
using namespace Qt::StringLiterals;

namespace {

constexpr int kWidth = 680;
constexpr int kField = 52;
constexpr int kFoot = 40;

//! A hairline above.
class Foot final : public QWidget {
public:
    using QWidget::QWidget;

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        paintHairline(&painter, {1, 0, width() - 2, 1}, Theme::of(this).color(ColorRole::Line));
    }
};

} // namespace

Switcher::Switcher(QWidget *window, std::function<QList<Place>()> entries)
    : Overlay(window)
    , m_entries(std::move(entries))
    , m_field(new LineEdit(LineEdit::Content::Words, panel()))
    , m_hint(new TextLabel(TextSize::Meta, ColorRole::Text3, Weight::Regular, panel()))
    , m_list(new QListView(panel()))
    , m_empty(new EmptyState(panel()))
{
    m_field->setFrame(false);
    m_field->addAction(icon(IconName::Search, ColorRole::Text3), QLineEdit::LeadingPosition);
    m_field->installEventFilter(this);
    m_list->setModel(&m_model);
    m_list->setItemDelegate(new SwitcherDelegate(m_model, m_list));
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setMouseTracking(true);
    m_list->viewport()->setAutoFillBackground(false);
    m_list->setFocusPolicy(Qt::NoFocus); // the keys stay in the field
    auto *head = new QHBoxLayout;
    head->setContentsMargins(space::k12, 0, space::k12, 0);
    head->addWidget(m_field, 1);
    head->addWidget(m_hint);
    auto *foot = new Foot(panel());
    m_closeWords = new TextLabel(TextSize::Meta, ColorRole::Text2, Weight::Regular, foot);
    auto *feet = new QHBoxLayout(foot);
    feet->setContentsMargins(space::k16, 1, space::k16, 0);
    feet->setSpacing(space::k8);
    const QString keys[] = {u"↑ / ↓"_s, u"⏎"_s, u"Ctrl+⏎"_s, u">"_s};
    for (int index = 0; index < kFeet; ++index) {
        m_foot[index] = new TextLabel(TextSize::Meta, ColorRole::Text2, Weight::Regular, foot);
        feet->addWidget(new KeyCaps(keys[index], foot));
        feet->addWidget(m_foot[index]);
        feet->addSpacing(space::k8);
    }
    feet->addStretch();
    feet->addWidget(new KeyCaps(u"Esc"_s, foot));
    feet->addWidget(m_closeWords);
    auto *column = new QVBoxLayout(panel());
    column->setContentsMargins(1, 1, 1, 1);
    column->setSpacing(0);
    column->addLayout(head);
    column->addWidget(m_list, 1);
    column->addWidget(m_empty, 1);
    column->addWidget(foot);
    m_footLine = foot;
    connect(m_field, &QLineEdit::textChanged, this, &Switcher::search);
    connect(
        m_list, &QListView::clicked, this, [this](const QModelIndex &index) { open(index.row()); });
    retranslate();
}

QSize Switcher::panelSize(const QSize &window) const
{
    const auto &theme = Theme::of(this);
    const int width = theme.scaled(kWidth);
    // As tall as its rows, so that a few hits stand close to what was typed.
    int rows = 0;
    for (int row = 0; row < m_model.rowCount(); ++row)
        rows += SwitcherDelegate::rowHeight(m_model, row, theme);
    const int around =
        qMax(theme.scaled(kField), m_field->sizeHint().height()) + theme.scaled(kFoot) + space::k16;
    const int wanted = around + qMax(rows, theme.scaled(m_model.isEmpty() ? 180 : 0));
    return {width, qMin(wanted, window.height() * 3 / 4)};
}

QWidget *Switcher::firstFocus() const { return m_field; }

void Switcher::aboutToOpen()
{
    const auto &theme = Theme::of(this);
    m_field->setMinimumHeight(theme.scaled(kField));
    m_footLine->setMinimumHeight(theme.scaled(kFoot));
    m_model.setEntries(m_entries());
    if (m_field->text().isEmpty())
        search();
    else
        m_field->clear();
}

void Switcher::search()
{
    m_model.setQuery(m_field->text());
    m_list->setVisible(!m_model.isEmpty());
    m_empty->setVisible(m_model.isEmpty());
    m_empty->setWords(IconName::Search, ColorRole::Text2,
        tr("Nothing found for “%1”").arg(isolate(shownTitle(m_field->text()))),
        tr("Names, numbers, subjects and actions on this computer were searched."));
    m_list->setCurrentIndex(m_model.index(m_model.next(-1, 1), 0));
    m_list->verticalScrollBar()->setValue(0);
    placePanel();
}

void Switcher::move(int step)
{
    const int row = m_model.next(m_list->currentIndex().row(), step);
    if (row < 0)
        return;
    m_list->setCurrentIndex(m_model.index(row, 0));
    if (m_model.next(row, -1) < 0)
        m_list->verticalScrollBar()->setValue(0); // with its head
    announceState(m_list, m_model.index(row, 0).data(Qt::AccessibleTextRole).toString());
}

void Switcher::open(int row, How how)
{
    // Beside is meant where it can be: not a thread that happens to stand first.
    const auto *at = m_model.row(row);
    if (how == How::Beside && !m_field->text().isEmpty() && !(at && at->entry.openBeside)
        && m_model.firstBeside() >= 0)
        row = m_model.firstBeside();
    const auto *chosen = m_model.row(row);
    if (!chosen || chosen->section || !chosen->entry.open)
        return;
    const bool isBeside = how == How::Beside && chosen->entry.openBeside;
    const auto act = isBeside ? chosen->entry.openBeside : chosen->entry.open;
    closePanel();
    act();
}

bool Switcher::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_field && event->type() == QEvent::KeyPress) {
        switch (static_cast<QKeyEvent *>(event)->key()) {
        case Qt::Key_Down:
            move(1);
            return true;
        case Qt::Key_Up:
            move(-1);
            return true;
        case Qt::Key_PageDown:
        case Qt::Key_PageUp:
            for (int step = 0; step < 5; ++step)
                move(static_cast<QKeyEvent *>(event)->key() == Qt::Key_PageDown ? 1 : -1);
            return true;
        case Qt::Key_Return:
        case Qt::Key_Enter:
            open(m_list->currentIndex().row(),
                static_cast<QKeyEvent *>(event)->modifiers().testFlag(Qt::ControlModifier)
                    ? How::Beside
                    : How::Alone);
            return true;
        default:
            break;
        }
    }
    return Overlay::eventFilter(watched, event);
}

void Switcher::retranslate()
{
    m_field->setAccessibleName(tr("Go to"));
    m_field->setPlaceholderText(tr("Go to a thread, a person, a live…"));
    m_hint->setText(tr("Arabic spellings and Latin names are found, too"));
    m_list->setAccessibleName(tr("Found"));
    m_foot[0]->setText(tr("move"));
    m_foot[1]->setText(tr("open"));
    m_foot[2]->setText(tr("open beside"));
    m_foot[3]->setText(tr("actions only"));
    m_closeWords->setText(tr("close"));
}

void Switcher::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    Overlay::changeEvent(event);
}

} // namespace wxm
