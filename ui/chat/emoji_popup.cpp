// SPDX-License-Identifier: MIT
#include "ui/chat/emoji_popup.h"

#include "ui/common/accessible.h"
#include "ui/common/foreign_label.h"
#include "ui/common/icons.h"
#include "ui/common/line_edit.h"
#include "ui/common/paint.h"
#include "ui/common/text_painter.h"

#include <QGridLayout>
#include <QKeyEvent>
#include <QScreen>
#include <QToolButton>
#include <QVBoxLayout>

#include <array>

namespace wxm {

namespace {

constexpr int kColumns = 8;
constexpr int kCell = 36;
constexpr int kMostCells = 48;
constexpr std::array kEmoji = {u"🌷", u"🌹", u"🌸", u"❤️", u"💙", u"💚", u"🤍", u"✨", u"🙂",
    u"😊", u"😀", u"😂", u"😍", u"😉", u"😅", u"🤝", u"👍", u"👌", u"👏", u"🙏", u"💪", u"👋", u"🙌",
    u"✌️", u"😕", u"😢", u"😞", u"😮", u"🤔", u"😴", u"😎", u"🥳", u"✅", u"❌", u"⚠️", u"⏳",
    u"📞", u"📷", u"💳", u"🎁", u"🎉", u"🔥", u"⭐", u"💯", u"📌", u"🔒", u"🔗", u"☕"};

//! One emoji, as large as the eye needs it.
class Cell final : public QToolButton {
public:
    using QToolButton::QToolButton;

protected:
    void paintEvent(QPaintEvent *) override
    {
        const auto &theme = Theme::of(this);
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        if (hasFocus() || underMouse())
            paintBox(&painter, rect(), radius::kSmall, theme.color(ColorRole::Select));
        auto style = cellStyle(theme, TextSize::Head, text(), ColorRole::Text, layoutDirection());
        style.alignment = Qt::AlignHCenter;
        paintCell(&painter, rect(), text(), style);
    }
};

} // namespace

EmojiPopup::EmojiPopup(const EmojiNames &names, const QStringList &recent, QWidget *parent)
    : QFrame(parent, Qt::Popup)
    , m_names(names)
    , m_recent(recent)
    , m_search(new LineEdit(LineEdit::Content::Words, this))
    , m_cells(new QWidget(this))
    , m_grid(new QGridLayout(m_cells))
    , m_name(new TextLabel(TextSize::Meta, ColorRole::Text2, Weight::Regular, this))
{
    setAttribute(Qt::WA_DeleteOnClose);
    setAttribute(Qt::WA_TranslucentBackground);
    setAccessibleName(tr("Emoji"));
    m_search->setInBar();
    m_search->setVisible(EmojiNames::isBuilt());
    m_search->setPlaceholderText(tr("Search in Arabic or English"));
    m_search->setAccessibleName(tr("Search emoji"));
    m_search->addAction(icon(IconName::Search, ColorRole::Text3), QLineEdit::LeadingPosition);
    m_search->installEventFilter(this);
    m_grid->setContentsMargins(0, 0, 0, 0);
    m_grid->setSpacing(0);
    const int side = Theme::of(this).scaled(kCell);
    m_cells->setFixedSize(kColumns * side, kMostCells / kColumns * side);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(space::k8, space::k8, space::k8, space::k8);
    column->setSpacing(space::k8);
    column->addWidget(m_search);
    column->addWidget(m_cells);
    column->addWidget(m_name);
    m_name->setMaximumWidth(kColumns * side);
    connect(m_search, &QLineEdit::textChanged, this, &EmojiPopup::fill);
    fill();
}

void EmojiPopup::fill()
{
    const auto old = m_cells->findChildren<QToolButton *>();
    for (auto *cell : old) {
        cell->hide();
        cell->setParent(nullptr);
        cell->deleteLater();
    }
    QStringList shown;
    const QString query = m_search->text();
    if (query.trimmed().isEmpty()) {
        shown = m_recent.first(std::min<qsizetype>(m_recent.size(), kColumns));
        for (const auto *emoji : kEmoji) {
            if (const auto one = QString::fromUtf16(emoji); !shown.contains(one))
                shown.append(one);
        }
    } else {
        for (const auto &one : m_names.found(query, kMostCells))
            shown.append(one.text);
    }
    for (int i = 0; i < std::min(int(shown.size()), kMostCells); ++i)
        addCell(shown[i], i);
    m_grid->setRowStretch(kMostCells / kColumns, 1);
    m_grid->setColumnStretch(kColumns, 1);
    if (shown.isEmpty())
        m_name->setText(tr("No emoji of this name"));
    else
        name(shown.first());
}

void EmojiPopup::addCell(const QString &emoji, int index)
{
    auto *cell = new Cell(m_cells);
    cell->setText(emoji);
    const auto named = m_names.named(emoji);
    const bool isArabic = layoutDirection() == Qt::RightToLeft;
    const auto &spoken = isArabic ? named.arabic : named.english;
    cell->setAccessibleName(spoken.isEmpty() ? emoji : spoken);
    const int side = Theme::of(this).scaled(kCell);
    cell->setFixedSize(side, side);
    cell->setAttribute(Qt::WA_Hover);
    cell->installEventFilter(this);
    connect(cell, &QToolButton::clicked, this, [this, emoji] {
        Q_EMIT picked(emoji);
        close();
    });
    m_grid->addWidget(cell, index / kColumns, index % kColumns);
    cell->show();
}

//! Both names, since a search takes either.
void EmojiPopup::name(const QString &emoji)
{
    const auto named = m_names.named(emoji);
    m_name->setText(named.english.isEmpty()
            ? QString()
            : isolate(named.english) + QStringLiteral(" \u00B7 ") + isolate(named.arabic));
}

void EmojiPopup::pickFirst()
{
    if (auto *first = m_cells->findChild<QToolButton *>())
        first->click();
}

void EmojiPopup::openAt(const QWidget *button)
{
    adjustSize();
    const bool isRtl = layoutDirection() == Qt::RightToLeft;
    const QPoint corner = button->mapToGlobal(isRtl ? QPoint(button->width(), 0) : QPoint(0, 0));
    QRect place(corner - QPoint(isRtl ? width() : 0, height() + space::k4), size());
    const QRect screen = button->screen()->availableGeometry();
    place.moveLeft(qBound(screen.left(), place.left(), screen.right() - width()));
    place.moveTop(qMax(screen.top(), place.top()));
    setGeometry(place);
    show();
    if (EmojiNames::isBuilt())
        m_search->setFocus(Qt::PopupFocusReason);
    else
        m_cells->findChild<QToolButton *>()->setFocus(Qt::PopupFocusReason);
}

bool EmojiPopup::move(int key)
{
    const auto cells = m_cells->findChildren<QToolButton *>();
    const int along = layoutDirection() == Qt::RightToLeft ? -1 : 1;
    const auto at = cells.indexOf(qobject_cast<QToolButton *>(focusWidget()));
    const int step = key == Qt::Key_Right ? along
        : key == Qt::Key_Left             ? -along
        : key == Qt::Key_Down             ? kColumns
        : key == Qt::Key_Up               ? -kColumns
                                          : 0;
    if (step == 0 || cells.isEmpty())
        return false;
    if (at + step < 0 && key == Qt::Key_Up && m_search->isVisible()) {
        m_search->setFocus(Qt::BacktabFocusReason);
        return true;
    }
    cells[qBound<qsizetype>(0, at < 0 ? 0 : at + step, cells.size() - 1)]->setFocus(
        Qt::TabFocusReason);
    return true;
}

void EmojiPopup::keyPressEvent(QKeyEvent *event)
{
    const bool isEnter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (isEnter) {
        if (auto *cell = qobject_cast<QToolButton *>(focusWidget()))
            cell->click();
        return;
    }
    if (!move(event->key()))
        QFrame::keyPressEvent(event);
}

bool EmojiPopup::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_search && event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent *>(event)->key();
        if (key == Qt::Key_Return || key == Qt::Key_Enter) {
            pickFirst();
            return true;
        }
        if (key == Qt::Key_Down)
            return move(key);
    }
    // Before the buttons, which go to the next of them whatever the arrow.
    if (watched != m_search && event->type() == QEvent::KeyPress
        && move(static_cast<QKeyEvent *>(event)->key()))
        return true;
    if (event->type() == QEvent::FocusIn || event->type() == QEvent::Enter) {
        if (const auto *cell = qobject_cast<QToolButton *>(watched))
            name(cell->text());
    }
    return QFrame::eventFilter(watched, event);
}

void EmojiPopup::paintEvent(QPaintEvent *)
{
    const auto &theme = Theme::of(this);
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    paintBox(&painter, rect(), radius::kNormal, theme.color(ColorRole::Raised),
        theme.color(ColorRole::Line2));
}

} // namespace wxm
