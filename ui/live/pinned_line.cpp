// SPDX-License-Identifier: MIT
#include "ui/live/pinned_line.h"

#include "base/foreign_text.h"
#include "ui/common/paint.h"
#include "ui/common/text_painter.h"
#include "ui/live/action_bar.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QPainter>
#include <QStyle>

using namespace Qt::StringLiterals;

namespace wxm::live {

namespace {
constexpr int kPinnedLineHeight = 40;
}

PinnedLine::PinnedLine(Live &live, QWidget *parent)
    : QWidget(parent)
    , m_live(live)
    , m_unpin(new IconButton(IconName::Unpin, {}, this))
{
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(space::k8, 0, space::k8, 0);
    row->addStretch();
    row->addWidget(m_unpin);
    m_unpin->setSmall(true);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    dressButton(*m_unpin, m_live.actions, Action::UnpinComment);
    connect(m_unpin, &QAbstractButton::clicked, this, [this] { Q_EMIT unpinTriggered(m_target); });
    connect(&m_live.calls, &ApiCalls::capabilityChanged, this,
        [this] { dressButton(*m_unpin, m_live.actions, Action::UnpinComment); });
    hide();
}

void PinnedLine::show(const LiveRecord *record)
{
    const bool any = record && !record->state().pinned.isEmpty();
    if (any) {
        const auto id = record->state().pinned.last();
        const auto comment = record->comment(id);
        m_target = {record->state().id, id, {}, {}, {}};
        if (comment)
            m_target = {record->state().id, id, comment->userId, comment->userName, comment->body};
        m_more = record->state().pinned.size() - 1;
        setAccessibleName(tr("Pinned") + u", "_s + shownName(m_target.name, m_target.user.value)
            + u", "_s + shownPreview(m_target.words));
        update();
    }
    m_holdsAny = any;
    setVisible(any && !m_isFolded);
}

void PinnedLine::setFolded(bool isFolded)
{
    m_isFolded = isFolded;
    setVisible(m_holdsAny && !isFolded);
}

QSize PinnedLine::sizeHint() const { return {200, Theme::of(this).scaled(kPinnedLineHeight)}; }

void PinnedLine::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const auto &theme = Theme::of(this);
    const auto direction = layoutDirection();
    painter.fillRect(rect(), theme.color(ColorRole::Sunken));
    paintHairline(&painter, QRect(0, height() - 1, width(), 1), theme.color(ColorRole::Line));
    const auto place = [&](const QRect &cell) {
        return QStyle::visualRect(direction, rect(), cell);
    };
    const int side = theme.scaled(metric::kIconMeta);
    int x = space::k16;
    paintIcon(&painter, place(QRect(x, (height() - side) / 2, side, side)), IconName::Pin,
        theme.color(ColorRole::AccentText), direction);
    x += side + space::k8;
    const int end = width() - m_unpin->width() - space::k16;
    const auto cell = [&](const QString &words, ColorRole role, Weight weight, TextSize size) {
        if (words.isEmpty() || x >= end)
            return;
        x += space::k8
            + paintCell(&painter, place(QRect(x, 0, end - x, height())), words,
                cellStyle(theme, size, words, role, direction, weight));
    };
    const QString head =
        m_more > 0 ? tr("Pinned") + u' ' + isolateLtr(u"+%1"_s.arg(m_more)) : tr("Pinned");
    cell(head, ColorRole::AccentText, Weight::Bold, TextSize::Meta);
    if (m_target.user.isValid())
        cell(shownName(m_target.name, m_target.user.value), ColorRole::Text, Weight::Bold,
            TextSize::Ui);
    const QString words = m_target.words.isEmpty() ? u"#"_s + m_target.comment.toString()
                                                   : shownPreview(m_target.words);
    cell(words, ColorRole::Text, Weight::Regular, TextSize::Ui);
}

void PinnedLine::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        dressButton(*m_unpin, m_live.actions, Action::UnpinComment);
}

} // namespace wxm::live
