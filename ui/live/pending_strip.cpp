// SPDX-License-Identifier: MIT
#include "ui/live/pending_strip.h"

#include "base/foreign_text.h"
#include "ui/common/accessible.h"
#include "ui/common/buttons.h"
#include "ui/common/error_text.h"
#include "ui/common/foreign_label.h"
#include "ui/common/keys.h"
#include "ui/common/paint.h"
#include "ui/common/relative_time.h"
#include "ui/common/text_painter.h"
#include "ui/live/live_words.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QPainter>
#include <QScrollArea>
#include <QScrollBar>
#include <QStyle>

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace wxm::live {

namespace {
constexpr int kRowHeight = 44;
constexpr int kStripTickMs = 100;
constexpr int kMostRows = 5;
} // namespace

PendingRow::PendingRow(LiveActions &actions, QWidget *parent)
    : QWidget(parent)
    , m_actions(actions)
    , m_undo(new Button({}, Button::Kind::Plain, this))
    , m_check(new Button({}, Button::Kind::Plain, this))
    , m_dismiss(new Button({}, Button::Kind::Plain, this))
{
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(space::k8, 0, space::k8, 0);
    row->setSpacing(space::k8);
    row->addStretch();
    for (auto *button : {m_undo, m_check, m_dismiss}) {
        button->setButtonSize(Button::Size::Small);
        row->addWidget(button);
    }
    showKeyCap(m_undo, Command::UndoAct);
    connect(m_undo, &QAbstractButton::clicked, this, [this] { undo(); });
    connect(
        m_check, &QAbstractButton::clicked, this, [this] { m_actions.checkAgain(m_action.id); });
    connect(m_dismiss, &QAbstractButton::clicked, this, [this] { m_actions.dismiss(m_action.id); });
}

void PendingRow::undo()
{
    if (m_shown.isGroup())
        m_actions.undoGroup(m_action.group);
    else
        m_actions.undo(m_action.id);
}

bool PendingRow::isAbout(const PendingShown &shown) const
{
    return m_shown.isGroup() == shown.isGroup()
        && (shown.isGroup() ? m_action.group == shown.action.group
                            : m_action.id == shown.action.id);
}

void PendingRow::show(const PendingShown &shown)
{
    const auto &action = shown.action;
    const bool isNews = m_action.id == 0 || m_action.state != action.state;
    m_shown = shown;
    m_action = action;
    dress();
    if (isNews && action.state != PendingAction::State::Waiting
        && action.state != PendingAction::State::Sending)
        announce(this, accessibleName());
    update();
}

QString PendingRow::verbText() const
{
    if (m_shown.isGroup()) {
        QStringList parts;
        if (m_shown.blocks > 0)
            parts << tr("%Ln blocks", nullptr, m_shown.blocks);
        if (m_shown.comments > 0)
            parts << tr("%Ln removals", nullptr, m_shown.comments);
        return parts.join(u" · "_s);
    }
    switch (m_action.action) {
    case Action::RemoveComment:
        return tr("Remove comment by");
    case Action::PinComment:
        return tr("Pin comment by");
    case Action::UnpinComment:
        return tr("Unpin comment by");
    case Action::BlockViewer:
    case Action::UnblockViewer:
    case Action::ApproveGuest:
    case Action::RejectGuest:
    case Action::KickGuest:
    case Action::AssignModerator:
    case Action::RevokeModerator:
        break;
    }
    return actionText(m_action.action);
}

QString PendingRow::stateText() const
{
    switch (m_action.state) {
    case PendingAction::State::Waiting:
        if (m_actions.isBraked())
            return tr("held");
        return inText(std::chrono::seconds((m_actions.waitMs(m_action) + 999) / 1000));
    case PendingAction::State::Sending:
        return tr("sending…");
    case PendingAction::State::Unconfirmed:
        return m_action.isChecking ? tr("checking…") : tr("not confirmed yet");
    case PendingAction::State::Refused:
        if (m_action.error && m_action.error->kind == ApiError::Kind::Ambiguous)
            return tr("not done: it did not reach the server");
        return m_action.error ? errorText(*m_action.error) : QString();
    }
    return {};
}

void PendingRow::dress()
{
    const auto state = m_action.state;
    m_undo->setText(tr("Undo"));
    m_undo->setAccessibleName(tr("Undo"));
    m_undo->setVisible(state == PendingAction::State::Waiting);
    m_check->setText(tr("Check again"));
    m_check->setVisible(state == PendingAction::State::Unconfirmed);
    m_check->setBusy(m_action.isChecking);
    m_dismiss->setText(tr("Dismiss"));
    m_dismiss->setVisible(state == PendingAction::State::Refused
        || (state == PendingAction::State::Unconfirmed && m_action.checks >= 3));
    const auto &target = m_action.target;
    const QString why = target.reason.isEmpty() ? QString() : u", "_s + target.reason;
    setAccessibleName(spokenText(verbText() + u' ' + shownName(target.name, target.user.value) + why
        + u", "_s + stateText()));
    const auto detail = m_action.error ? errorDetail(*m_action.error) : QString();
    setToolTip(plainToolTip(detail));
}

QSize PendingRow::sizeHint() const { return {200, Theme::of(this).scaled(kRowHeight)}; }

void PendingRow::paintMark(QPainter &painter, const QRect &rect) const
{
    const auto &theme = Theme::of(this);
    if (m_action.state == PendingAction::State::Unconfirmed
        || m_action.state == PendingAction::State::Refused) {
        const bool refused = m_action.state == PendingAction::State::Refused;
        paintIcon(&painter, rect, refused ? IconName::Close : IconName::Warn,
            theme.color(refused ? ColorRole::Danger : ColorRole::Warn), layoutDirection());
        return;
    }
    // The ring turns clockwise in both languages.
    const QRectF ring = QRectF(rect).adjusted(2, 2, -2, -2);
    const double left =
        m_action.undoMs > 0 ? double(m_actions.waitMs(m_action)) / double(m_action.undoMs) : 0;
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen(theme.color(ColorRole::Pressed), 2.5));
    painter.drawEllipse(ring);
    painter.setPen(QPen(theme.color(ColorRole::Spark), 2.5, Qt::SolidLine, Qt::RoundCap));
    painter.drawArc(ring, 90 * 16, -int(360 * 16 * left));
}

void PendingRow::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const auto &theme = Theme::of(this);
    const auto direction = layoutDirection();
    painter.fillRect(rect(), theme.color(ColorRole::Sunken));
    paintHairline(&painter, QRect(0, 0, width(), 1), theme.color(ColorRole::Line));
    const auto place = [&](const QRect &cell) {
        return QStyle::visualRect(direction, rect(), cell);
    };
    const int icon = theme.scaled(metric::kIcon);
    int x = space::k16;
    paintMark(painter, place(QRect(x, (height() - icon) / 2, icon, icon)));
    x += icon + space::k12;
    int end = width() - space::k8;
    for (const auto *button : {m_undo, m_check, m_dismiss}) {
        if (!button->isHidden())
            end = std::min(end, QStyle::visualRect(direction, rect(), button->geometry()).left());
    }
    end -= space::k12;
    const QString state = stateText();
    const auto role = m_action.state == PendingAction::State::Unconfirmed ? ColorRole::Warn
        : m_action.state == PendingAction::State::Refused                 ? ColorRole::Danger
                                                                          : ColorRole::Text2;
    const int stateWidth =
        std::min(wordsWidth(theme, TextSize::Meta, state, direction), std::max((end - x) / 2, 60));
    const auto cell = [&](const QString &words, TextSize size, ColorRole color, Weight weight,
                          int room) {
        if (room <= 0 || words.isEmpty())
            return;
        x += space::k8
            + paintCell(&painter, place(QRect(x, 0, room, height())), words,
                cellStyle(theme, size, words, color, direction, weight));
    };
    const int textEnd = end - stateWidth - space::k12;
    const auto &target = m_action.target;
    const QString name = shownName(target.name, target.user.value);
    cell(verbText(), TextSize::Ui, ColorRole::Text, Weight::Regular, textEnd - x);
    cell(name, TextSize::Ui, ColorRole::Text, Weight::Bold, textEnd - x);
    cell(target.reason, TextSize::Ui, ColorRole::Text, Weight::Regular, textEnd - x);
    if (!m_shown.isGroup())
        cell(shownPreview(target.words), TextSize::Ui, ColorRole::Text2, Weight::Regular,
            textEnd - x);
    auto style = cellStyle(theme, TextSize::Meta, state, role, direction);
    style.alignment = Qt::AlignTrailing;
    paintCell(&painter, place(QRect(end - stateWidth, 0, stateWidth + 1, height())), state, style);
}

void PendingRow::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        dress();
}

PendingStrip::PendingStrip(Live &live, LiveId which, QWidget *parent)
    : QWidget(parent)
    , m_live(live)
    , m_which(which)
    , m_area(new QScrollArea(this))
    , m_rows(nullptr)
    , m_most(kMostRows)
    , m_held(new QWidget(this))
    , m_heldWords(new TextLabel(TextSize::Ui, ColorRole::Warn, Weight::Bold, m_held))
    , m_goOn(new Button({}, Button::Kind::Plain, m_held))
    , m_undoHeld(new Button({}, Button::Kind::Plain, m_held))
{
    auto *inside = new QWidget;
    m_rows = new QVBoxLayout(inside);
    m_rows->setContentsMargins(0, 0, 0, 0);
    m_rows->setSpacing(0);
    m_area->setWidget(inside);
    m_area->setWidgetResizable(true);
    m_area->setFrameShape(QFrame::NoFrame);
    m_area->setFocusPolicy(Qt::NoFocus);
    m_area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_area->viewport()->setAutoFillBackground(false);
    inside->setAutoFillBackground(false);
    // What came last is what may have been a slip.
    auto *bar = m_area->verticalScrollBar();
    connect(bar, &QScrollBar::rangeChanged, bar, [bar](int, int end) { bar->setValue(end); });
    auto *held = new QHBoxLayout(m_held);
    held->setContentsMargins(space::k8, space::k4, space::k8, space::k4);
    held->setSpacing(space::k8);
    held->addSpacing(space::k8);
    held->addWidget(m_heldWords, 1);
    for (auto *button : {m_goOn, m_undoHeld}) {
        button->setButtonSize(Button::Size::Small);
        held->addWidget(button);
    }
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_held);
    column->addWidget(m_area);
    connect(m_goOn, &QAbstractButton::clicked, this, [this] { m_live.actions.goOn(); });
    connect(m_undoHeld, &QAbstractButton::clicked, this, [this] { m_live.actions.undoHeld(); });
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    m_tick.setInterval(kStripTickMs);
    connect(&m_tick, &QTimer::timeout, this, &PendingStrip::refresh);
    connect(&m_live.actions, &LiveActions::changed, this, &PendingStrip::refresh);
    refresh();
}

//! What was begun as one is one row for as long as it can be taken back or goes out; what did not
//! end well stands by itself.
QList<PendingShown> PendingStrip::shown() const
{
    QList<PendingShown> all;
    for (const auto &action : m_live.actions.pending()) {
        if (action.target.live != m_which)
            continue;
        const bool isOnItsWay = action.state == PendingAction::State::Waiting
            || action.state == PendingAction::State::Sending;
        if (action.group == 0 || !isOnItsWay) {
            all.append({action});
            continue;
        }
        auto known = std::find_if(all.begin(), all.end(), [&](const PendingShown &one) {
            return one.isGroup() && one.action.group == action.group;
        });
        if (known == all.end()) {
            all.append({action});
            known = std::prev(all.end());
        }
        known->action = action;
        ++(action.action == Action::RemoveComment ? known->comments : known->blocks);
    }
    return all.size() > kMostRows ? all.last(kMostRows) : all;
}

void PendingStrip::showHeld()
{
    const auto &all = m_live.actions.pending();
    const auto held = int(std::count_if(all.begin(), all.end(),
        [](const auto &one) { return one.state == PendingAction::State::Waiting; }));
    m_held->setVisible(m_live.actions.isBraked());
    m_heldWords->setText(tr("%Ln actions are held, none of them sent", nullptr, held));
    m_goOn->setText(tr("Go on"));
    m_goOn->setAccessibleName(m_goOn->text());
    m_undoHeld->setText(tr("Undo all"));
    m_undoHeld->setAccessibleName(m_undoHeld->text());
}

void PendingStrip::refresh()
{
    const auto wanted = shown();
    auto rows = m_area->widget()->findChildren<PendingRow *>(QString(), Qt::FindDirectChildrenOnly);
    bool counts = false;
    for (const auto &one : wanted) {
        const auto known = std::find_if(
            rows.begin(), rows.end(), [&](const PendingRow *row) { return row->isAbout(one); });
        auto *row = known == rows.end() ? new PendingRow(m_live.actions, m_area->widget()) : *known;
        if (known == rows.end())
            m_rows->addWidget(row);
        else
            rows.erase(known);
        row->show(one);
        counts = counts
            || (one.action.state == PendingAction::State::Waiting && !m_live.actions.isBraked());
    }
    for (auto *row : std::as_const(rows)) {
        m_rows->removeWidget(row);
        row->hide();
        row->deleteLater();
        row->setParent(nullptr);
    }
    showHeld();
    counts ? (m_tick.isActive() ? void() : m_tick.start()) : m_tick.stop();
    if (std::exchange(m_count, int(wanted.size())) != int(wanted.size()))
        fit();
    setVisible(!wanted.isEmpty());
}

int PendingStrip::rowHeight() const { return Theme::of(this).scaled(kRowHeight); }

int PendingStrip::heightOf(int rows) const
{
    const int held = m_held->isHidden() ? 0 : m_held->sizeHint().height();
    return held + std::min(rows, m_count) * rowHeight();
}

void PendingStrip::setMostRows(int most)
{
    if (std::exchange(m_most, most) != most)
        fit();
}

void PendingStrip::fit()
{
    m_area->widget()->setMinimumHeight(m_count * rowHeight());
    m_area->setFixedHeight(std::min(m_most, m_count) * rowHeight());
}

void PendingStrip::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange) // the size of text, too
        fit();
}

} // namespace wxm::live
