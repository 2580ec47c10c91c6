// SPDX-License-Identifier: MIT
#include "ui/chat/emoji_popup.h"

#include "ui/common/paint.h"
#include "ui/common/text_painter.h"

#include <QGridLayout>
#include <QKeyEvent>
#include <QScreen>
#include <QToolButton>

#include <array>

namespace wxm {

namespace {

constexpr int kColumns = 8;
constexpr int kCell = 36;
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

EmojiPopup::EmojiPopup(QWidget *parent) : QFrame(parent, Qt::Popup)
{
    setAttribute(Qt::WA_DeleteOnClose);
    setAttribute(Qt::WA_TranslucentBackground);
    auto *grid = new QGridLayout(this);
    grid->setContentsMargins(space::k8, space::k8, space::k8, space::k8);
    grid->setSpacing(0);
    setAccessibleName(tr("Emoji"));
    for (int index = 0; index < int(kEmoji.size()); ++index)
        addCell(index);
}

void EmojiPopup::addCell(int index)
{
    auto *cell = new Cell(this);
    const QString emoji = QString::fromUtf16(kEmoji[std::size_t(index)]);
    cell->setText(emoji);
    cell->setAccessibleName(emoji);
    const int side = Theme::of(this).scaled(kCell);
    cell->setFixedSize(side, side);
    cell->setAttribute(Qt::WA_Hover);
    connect(cell, &QToolButton::clicked, this, [this, emoji] {
        Q_EMIT picked(emoji);
        close();
    });
    static_cast<QGridLayout *>(layout())->addWidget(cell, index / kColumns, index % kColumns);
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
    findChild<QToolButton *>()->setFocus();
}

void EmojiPopup::move(int step)
{
    const auto cells = findChildren<QToolButton *>();
    const auto at = cells.indexOf(qobject_cast<QToolButton *>(focusWidget()));
    const auto next = qBound<qsizetype>(0, at + step, cells.size() - 1);
    cells[next]->setFocus(Qt::TabFocusReason);
}

void EmojiPopup::keyPressEvent(QKeyEvent *event)
{
    const int along = layoutDirection() == Qt::RightToLeft ? -1 : 1;
    switch (event->key()) {
    case Qt::Key_Right:
        return move(along);
    case Qt::Key_Left:
        return move(-along);
    case Qt::Key_Down:
        return move(kColumns);
    case Qt::Key_Up:
        return move(-kColumns);
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (auto *cell = qobject_cast<QToolButton *>(focusWidget()))
            cell->click();
        return;
    default:
        QFrame::keyPressEvent(event);
    }
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
