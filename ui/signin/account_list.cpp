// SPDX-License-Identifier: MIT
#include "ui/signin/account_list.h"

#include "base/foreign_text.h"
#include "ui/common/avatar.h"
#include "ui/common/buttons.h"
#include "ui/common/foreign_label.h"
#include "ui/common/paint.h"
#include "ui/common/text_painter.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QPainter>
#include <QPushButton>
#include <QStyle>
#include <QVBoxLayout>

namespace wxm {
namespace {

constexpr int kRowHeight = 48;
constexpr int kAvatar = 32;

class AccountRow final : public QPushButton {
public:
    AccountRow(const AccountChoice &choice, QWidget *parent) : QPushButton(parent), m_choice(choice)
    {
        setAutoDefault(false);
        setAttribute(Qt::WA_Hover);
        setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    }
    QSize sizeHint() const override { return {200, Theme::of(this).scaled(kRowHeight)}; }

protected:
    void paintEvent(QPaintEvent *) override
    {
        const Theme &theme = Theme::of(this);
        QPainter painter(this);
        const auto fill = isDown() ? ColorRole::Pressed
            : underMouse()         ? ColorRole::Hover
                                   : ColorRole::Surface;
        paintBox(
            &painter, rect(), radius::kNormal, theme.color(fill), theme.color(ColorRole::Line2));
        const int side = theme.scaled(kAvatar);
        const auto place = [&](const QRect &logical) {
            return QStyle::visualRect(layoutDirection(), rect(), logical);
        };
        paintAvatar(&painter, place({space::k8, (height() - side) / 2, side, side}), theme,
            m_choice.name, m_choice.id, PresenceMark::Unknown, theme.color(fill),
            layoutDirection());
        const int left = space::k8 + side + space::k12;
        const int width = this->width() - left - space::k8;
        const QString name = m_choice.name.isEmpty() && m_choice.id == 0
            ? m_choice.detail
            : shownName(m_choice.name, m_choice.id);
        const bool isTwoLines = name != m_choice.detail;
        const int line = theme.cellHeight(TextSize::Ui);
        const int below = theme.lineHeight(TextSize::Meta);
        const int top = isTwoLines ? (height() - line - below) / 2 : (height() - line) / 2;
        const int over = theme.overhang(TextSize::Meta);
        paintCell(&painter, place({left, top - over, width, line + 2 * over}), name,
            cellStyle(theme, TextSize::Ui, name, ColorRole::Text, layoutDirection(), Weight::Bold));
        if (isTwoLines)
            paintCell(&painter, place({left, top + line - over, width, below + 2 * over}),
                m_choice.detail,
                cellStyle(
                    theme, TextSize::Meta, m_choice.detail, ColorRole::Text2, layoutDirection()));
    }

private:
    const AccountChoice m_choice;
};

} // namespace

AccountList::AccountList(QWidget *parent)
    : QWidget(parent)
    , m_head(new TextLabel(TextSize::Ui, ColorRole::Text2, Weight::Regular, this))
    , m_rows(new QVBoxLayout)
{
    m_rows->setSpacing(space::k4);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, space::k16);
    column->setSpacing(space::k4);
    column->addWidget(m_head);
    column->addLayout(m_rows);
    hide();
}

void AccountList::setAccounts(const QList<AccountChoice> &accounts)
{
    m_accounts = accounts;
    rebuild();
    setVisible(!accounts.isEmpty());
}

void AccountList::rebuild()
{
    m_head->setText(tr("Continue as"));
    while (QLayoutItem *item = m_rows->takeAt(0)) {
        if (QWidget *row = item->widget()) {
            row->hide();
            row->deleteLater(); // its own click may be the reason
        }
        delete item;
    }
    for (int i = 0; i < int(m_accounts.size()); ++i) {
        const auto &choice = m_accounts.at(i);
        auto *line = new QWidget(this);
        auto *row = new AccountRow(choice, line);
        const QString spoken =
            choice.name.isEmpty() ? choice.detail : shownName(choice.name, choice.id);
        row->setAccessibleName(tr("Continue as %1").arg(spoken));
        row->setAccessibleDescription(choice.detail);
        auto *remove =
            new IconButton(IconName::Close, tr("Forget %1 on this computer").arg(spoken), line);
        auto *place = new QHBoxLayout(line);
        place->setContentsMargins(0, 0, 0, 0);
        place->setSpacing(space::k4);
        place->addWidget(row, 1);
        place->addWidget(remove);
        m_rows->addWidget(line);
        connect(row, &QPushButton::clicked, this, [this, i] { Q_EMIT chosen(i); });
        connect(remove, &IconButton::clicked, this, [this, i] { Q_EMIT removed(i); });
    }
}

void AccountList::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        rebuild();
    QWidget::changeEvent(event);
}

} // namespace wxm
