// SPDX-License-Identifier: MIT
#include "ui/common/empty_state.h"

#include "ui/common/accessible.h"
#include "ui/common/buttons.h"
#include "ui/common/error_text.h"
#include "ui/common/foreign_label.h"
#include "ui/common/paint.h"
#include "ui/common/text_painter.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QStyle>
#include <QVBoxLayout>

namespace wxm {
namespace {

constexpr int kWidestSentence = 320;

} // namespace

EmptyState::EmptyState(QWidget *parent)
    : QWidget(parent)
    , m_iconPlace(new QWidget(this))
    , m_title(new TextLabel(TextSize::Body, ColorRole::Text, Weight::Bold, this))
    , m_sentence(new TextLabel(TextSize::Ui, ColorRole::Text2, Weight::Regular, this))
    , m_primary(new Button({}, Button::Kind::Primary, this))
    , m_secondary(new Button({}, Button::Kind::Plain, this))
{
    m_iconPlace->setFixedSize(metric::kIconEmpty, metric::kIconEmpty);
    m_iconPlace->setAttribute(Qt::WA_TransparentForMouseEvents);
    for (TextLabel *label : {m_title, m_sentence}) {
        label->setWordWrap(true);
        label->setAlignment(Qt::AlignHCenter);
    }
    fit();
    connect(m_primary, &Button::clicked, this, &EmptyState::primaryTriggered);
    connect(m_secondary, &Button::clicked, this, &EmptyState::onSecondary);

    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(space::k8);
    buttons->addStretch();
    buttons->addWidget(m_primary);
    buttons->addWidget(m_secondary);
    buttons->addStretch();
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(space::k16, space::k24, space::k16, space::k24);
    column->setSpacing(0);
    column->addStretch(2);
    column->addWidget(m_iconPlace, 0, Qt::AlignHCenter);
    column->addSpacing(space::k8);
    const auto addCentred = [&](QWidget *widget) {
        auto *row = new QHBoxLayout;
        row->addStretch(1);
        row->addWidget(widget, 100);
        row->addStretch(1);
        column->addLayout(row);
    };
    addCentred(m_title);
    column->addSpacing(space::k4);
    addCentred(m_sentence);
    column->addSpacing(space::k16);
    column->addLayout(buttons);
    column->addStretch(3);
}

void EmptyState::setWords(IconName icon, ColorRole iconRole, const QString &title,
    const QString &sentence, const QString &primary, const QString &secondary)
{
    m_details.clear();
    m_icon = icon;
    m_iconRole = iconRole;
    m_title->setText(title);
    m_sentence->setText(sentence);
    m_primary->setText(primary);
    m_primary->setVisible(!primary.isEmpty());
    m_secondary->setText(secondary);
    m_secondary->setVisible(!secondary.isEmpty());
    m_secondary->setIconName({});
    update();
}

void EmptyState::setFault(const QString &title, const ApiError &error)
{
    setWords(IconName::Warn, ColorRole::Warn, title, errorText(error), tr("Try again"),
        tr("Copy details"));
    m_details = errorDetailsForCopy(error);
    m_secondary->setIconName(IconName::Copy);
}

void EmptyState::onSecondary()
{
    if (m_details.isEmpty())
        return void(Q_EMIT secondaryTriggered());
    QGuiApplication::clipboard()->setText(m_details);
    m_secondary->setText(tr("Copied"));
    m_secondary->setIconName(IconName::Check);
    announce(this, tr("Copied"));
}

//! As many words on a line at every size of the text.
void EmptyState::fit()
{
    for (TextLabel *label : {m_title, m_sentence})
        label->setMaximumWidth(Theme::of(this).scaled(kWidestSentence));
}

void EmptyState::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::PaletteChange)
        fit();
    QWidget::changeEvent(event);
}

QString EmptyState::title() const { return m_title->text(); }

void EmptyState::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    paintIcon(&painter, m_iconPlace->geometry(), m_icon, Theme::of(this).color(m_iconRole),
        layoutDirection());
}

Skeleton::Skeleton(QWidget *parent) : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Expanding);
}

void Skeleton::setWords(const QString &words)
{
    m_words = words;
    setAccessibleName(words);
    update();
}

QSize Skeleton::sizeHint() const { return {metric::kThreadList, 4 * metric::kThreadRow}; }

void Skeleton::paintEvent(QPaintEvent *)
{
    static constexpr int kRows = 3;
    static constexpr int kBar = 10;
    static constexpr qreal kShares[kRows][2] = {{0.45, 0.80}, {0.33, 0.62}, {0.50, 0.72}};
    const Theme &theme = Theme::of(this);
    const QColor tint = theme.color(ColorRole::Pressed);
    QPainter painter(this);
    const auto place = [&](const QRect &logical) {
        return QStyle::visualRect(layoutDirection(), rect(), logical);
    };
    const int round = theme.scaled(40), rowHeight = theme.scaled(metric::kThreadRow);
    const int bar = theme.scaled(kBar);
    const int textLeft = space::k16 + round + space::k12;
    const int room = qMax(0, width() - textLeft - space::k16);
    for (int row = 0; row < kRows; ++row) {
        const int top = space::k12 + row * rowHeight;
        const auto line = [&](int below, qreal share) {
            paintBox(&painter, place({textLeft, top + theme.scaled(below), int(room * share), bar}),
                bar / 2.0, tint);
        };
        paintBox(&painter, place({space::k16, top, round, round}), round / 2.0, tint);
        line(6, kShares[row][0]);
        line(25, kShares[row][1]);
    }
    if (m_words.isEmpty())
        return;
    const int top = space::k12 + kRows * rowHeight;
    const int side = theme.scaled(metric::kIconMeta);
    paintIcon(&painter, place({space::k16, top, side, side}), IconName::Clock,
        theme.color(ColorRole::Text3), layoutDirection());
    const int wordsLeft = space::k16 + side + space::k8;
    const int over = theme.overhang(TextSize::Meta);
    paintCell(&painter,
        place({wordsLeft, top - over, width() - wordsLeft - space::k16, side + 2 * over}), m_words,
        ownCellStyle(theme, TextSize::Meta, m_words, ColorRole::Text2, layoutDirection()));
}

} // namespace wxm
