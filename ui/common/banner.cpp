// SPDX-License-Identifier: MIT
#include "ui/common/banner.h"

#include "ui/common/accessible.h"
#include "ui/common/buttons.h"
#include "ui/common/foreign_label.h"
#include "ui/common/paint.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QStyle>
#include <QVBoxLayout>

namespace wxm {
using namespace Qt::StringLiterals;

namespace {

struct BannerTint {
    ColorRole fill;
    ColorRole ink;
};

BannerTint tintOf(Banner::Kind kind)
{
    switch (kind) {
    case Banner::Kind::Ok:
        return {ColorRole::OkSoft, ColorRole::Ok};
    case Banner::Kind::Warn:
        return {ColorRole::WarnSoft, ColorRole::Warn};
    case Banner::Kind::Danger:
        return {ColorRole::DangerSoft, ColorRole::Danger};
    }
    Q_UNREACHABLE();
}

} // namespace

Banner::Banner(QWidget *parent)
    : QWidget(parent)
    , m_iconPlace(new QWidget(this))
    , m_title(new TextLabel(TextSize::Ui, ColorRole::Text, Weight::Bold, this))
    , m_sentence(new TextLabel(TextSize::Ui, ColorRole::Text2, Weight::Regular, this))
    , m_action(new Button({}, Button::Kind::Plain, this))
{
    m_title->setWordWrap(true);
    m_sentence->setWordWrap(true);
    m_action->setButtonSize(Button::Size::Small);
    connect(m_action, &Button::clicked, this, &Banner::actionTriggered);
    auto *words = new QVBoxLayout;
    words->setSpacing(0);
    words->addStretch(); // a title alone stands beside its icon and its button
    words->addWidget(m_title);
    words->addWidget(m_sentence);
    words->addStretch();
    auto *row = new QHBoxLayout(this);
    // Margins do not mirror; a spacing at the leading end does.
    row->setContentsMargins(space::k8, space::k8, space::k8, space::k8);
    row->setSpacing(space::k12);
    row->addWidget(m_iconPlace);
    row->addLayout(words, 1);
    row->addWidget(m_action, 0, Qt::AlignVCenter);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Maximum);
    fit();
    hide();
}

void Banner::fit()
{
    m_iconPlace->setFixedWidth(Theme::of(this).scaled(metric::kIcon) + space::k4);
}

void Banner::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::PaletteChange) // the size of text, too
        fit();
    QWidget::changeEvent(event);
}

void Banner::say(
    Kind kind, IconName icon, const QString &title, const QString &sentence, const QString &action)
{
    const bool isNews = isHidden() || title != m_title->text();
    m_kind = kind;
    m_icon = icon;
    m_title->setText(title);
    m_sentence->setText(sentence);
    m_sentence->setVisible(!sentence.isEmpty());
    m_action->setText(action);
    m_action->setAccessibleName(action);
    m_action->setVisible(!action.isEmpty());
    show();
    update();
    if (isNews)
        announceState(this, sentence.isEmpty() ? title : title + u". "_s + sentence);
}

void Banner::dismiss() { hide(); }

QString Banner::title() const { return m_title->text(); }

void Banner::paintEvent(QPaintEvent *)
{
    const Theme &theme = Theme::of(this);
    const BannerTint tint = tintOf(m_kind);
    QPainter painter(this);
    paintBox(&painter, rect(), radius::kNormal, theme.color(tint.fill));
    const int side = theme.scaled(metric::kIcon);
    const QRect logical(space::k12, (height() - side) / 2, side, side);
    paintIcon(&painter, QStyle::visualRect(layoutDirection(), rect(), logical), m_icon,
        theme.color(tint.ink), layoutDirection());
}

} // namespace wxm
