// SPDX-License-Identifier: MIT
#include "ui/live/live_tabs.h"

#include "base/foreign_text.h"
#include "ui/common/accessible.h"
#include "ui/common/badge.h"
#include "ui/common/buttons.h"
#include "ui/common/foreign_label.h"
#include "ui/common/line_edit.h"
#include "ui/common/paint.h"
#include "ui/common/style.h"
#include "ui/common/text_painter.h"
#include "ui/live/exposure_meter.h"
#include "ui/live/live_words.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLocale>
#include <QPainter>

using namespace Qt::StringLiterals;

namespace wxm::live {

namespace {

constexpr int kStrip = 48;
constexpr int kTab = 32;
constexpr int kDot = 8;
constexpr int kTitleAtMost = 180;
constexpr int kNumberWidth = 140;
constexpr int kNarrowNumber = 92;
constexpr int kNarrowestNumber = 64; //!< Beside large text: a number still fits.
constexpr int kTriageWordsFrom = 1100;
constexpr int kCareFrom = 1000;

} // namespace

LiveTab::LiveTab(LiveId live, QWidget *parent) : QAbstractButton(parent), m_live(live)
{
    setCheckable(true);
    setAttribute(Qt::WA_Hover);
    setFocusPolicy(Qt::StrongFocus);
    setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Fixed);
}

void LiveTab::show(const LiveRecord *record)
{
    const QString title = record ? shownTitle(record->state().title) : QString();
    const bool ended = record && record->state().ended;
    if (title == m_title && ended == m_ended && !accessibleName().isEmpty())
        return;
    m_title = title;
    m_ended = ended;
    setAccessibleName(spokenText(
        m_title.isEmpty() ? u"#"_s + m_live.toString() : m_title + u" #"_s + m_live.toString()));
    tell();
    updateGeometry();
    update();
}

void LiveTab::setNews(int count)
{
    if (count == m_news)
        return;
    m_news = count;
    tell();
    updateGeometry();
    update();
}

void LiveTab::setNotShown(bool isNotShown)
{
    if (std::exchange(m_isNotShown, isNotShown) == isNotShown)
        return;
    tell();
    updateGeometry();
    update();
}

void LiveTab::tell()
{
    QStringList parts;
    if (m_isNotShown)
        parts.append(tr("not shown"));
    if (m_news > 0)
        parts.append(tr("%Ln new comments", nullptr, m_news));
    setAccessibleDescription(parts.join(u", "_s));
    setToolTip(plainToolTip(
        m_isNotShown ? accessibleName() + u" – "_s + tr("not shown") : accessibleName()));
}

int LiveTab::leastWidth() const
{
    const auto &theme = Theme::of(this);
    return 2 * space::k12 + kDot + space::k8
        + wordsWidth(theme, TextSize::Meta, u"#"_s + m_live.toString(), layoutDirection());
}

QSize LiveTab::sizeHint() const
{
    const auto &theme = Theme::of(this);
    const QString id = u"#"_s + m_live.toString();
    int width = 2 * space::k12 + kDot + space::k8
        + wordsWidth(theme, TextSize::Meta, id, layoutDirection());
    if (!m_title.isEmpty())
        width += std::min(wordsWidth(theme, TextSize::Ui, m_title, layoutDirection(), Weight::Bold),
                     theme.scaled(kTitleAtMost))
            + space::k8;
    if (m_news > 0)
        width += badgeSize(m_news, theme).width() + space::k8;
    if (m_isNotShown)
        width += theme.scaled(metric::kIconMeta) + space::k8;
    return {width, theme.scaled(kTab)};
}

QSize LiveTab::minimumSizeHint() const
{
    // The number of the live stays whole; all else gives way to it.
    return {std::min(sizeHint().width(), leastWidth()), sizeHint().height()};
}

void LiveTab::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const auto &theme = Theme::of(this);
    const auto direction = layoutDirection();
    if (isChecked() || underMouse())
        paintBox(&painter, rect(), radius::kNormal,
            theme.color(isChecked() ? ColorRole::Pressed : ColorRole::Hover));
    const auto place = [&](const QRect &cell) {
        return QStyle::visualRect(direction, rect(), cell);
    };
    int x = space::k12;
    const QRect dot = place(QRect(x, (height() - kDot) / 2, kDot, kDot));
    if (m_ended) {
        painter.setPen(QPen(theme.color(ColorRole::Text3), 1.5));
        painter.setBrush(Qt::NoBrush);
        painter.drawEllipse(QRectF(dot).adjusted(1, 1, -1, -1));
    } else {
        painter.setPen(Qt::NoPen);
        painter.setBrush(theme.color(ColorRole::DangerFill));
        painter.drawEllipse(dot);
    }
    x += kDot + space::k8;
    int end = width() - space::k12;
    int spare = width() - leastWidth();
    if (const QSize size = badgeSize(m_news, theme);
        m_news > 0 && size.width() + space::k8 <= spare) {
        paintBadge(&painter,
            place(QRect(QPoint(end - size.width(), (height() - size.height()) / 2), size)), m_news,
            BadgeKind::Neutral, theme);
        end -= size.width() + space::k8;
        spare -= size.width() + space::k8;
    }
    if (const int side = theme.scaled(metric::kIconMeta);
        m_isNotShown && side + space::k8 <= spare) {
        paintIcon(&painter, place(QRect(end - side, (height() - side) / 2, side, side)),
            IconName::EyeOff, theme.color(ColorRole::Text2), direction);
        end -= side + space::k8;
    }
    const QString id = u"#"_s + m_live.toString();
    const int idWidth = wordsWidth(theme, TextSize::Meta, id, layoutDirection());
    if (!m_title.isEmpty()) {
        const int room = end - x - idWidth - space::k8;
        const auto weight = isChecked() ? Weight::Bold : Weight::Regular;
        if (room > 0)
            x += space::k8
                + paintCell(&painter, place(QRect(x, 0, room, height())), m_title,
                    cellStyle(theme, TextSize::Ui, m_title,
                        isChecked() ? ColorRole::Text : ColorRole::Text2, direction, weight));
    }
    paintCell(&painter, place(QRect(x, 0, idWidth + 1, height())), id,
        cellStyle(theme, TextSize::Meta, id, ColorRole::Text3, direction));
    if (hasFocus())
        paintInnerFocus(&painter, rect(), theme);
}

LiveTabs::LiveTabs(Live &live, QWidget *parent)
    : QWidget(parent)
    , m_live(live)
    , m_tabRow(new QHBoxLayout)
    , m_list(new IconButton(IconName::Plus, {}, this))
    , m_triage(new Button({}, Button::Kind::Ghost, this))
    , m_waves(new IconButton(IconName::People, {}, this))
    , m_journal(new IconButton(IconName::Journal, {}, this))
    , m_care(new IconButton(IconName::Cup, {}, this))
    , m_layouts(new IconButton(IconName::Grid, {}, this))
    , m_number(new LineEdit(LineEdit::Content::Code, this))
    , m_watch(new Button({}, Button::Kind::Primary, this))
    , m_single(new IconButton(IconName::Tabs, {}, this))
    , m_split(new IconButton(IconName::Split, {}, this))
    , m_panel(new IconButton(IconName::Panel, {}, this))
{
    m_tabRow->setSpacing(space::k8);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(space::k12, 0, space::k12, 0);
    row->addSpacing(space::k4); // margins do not mirror, a leading spacing does
    row->setSpacing(space::k8);
    row->addLayout(m_tabRow);
    row->addWidget(m_list);
    row->addWidget(m_triage);
    row->addWidget(m_waves);
    row->addWidget(m_journal);
    row->addWidget(m_care);
    row->addStretch();
    row->addWidget(m_number);
    row->addWidget(m_watch);
    row->addSpacing(space::k8);
    row->addWidget(m_layouts);
    row->addWidget(m_single);
    row->addWidget(m_split);
    row->addWidget(m_panel);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    // The strip holds no window wider open than it was without the journal.
    m_number->setMinimumWidth(kNarrowNumber);
    m_number->setMaximumWidth(kNumberWidth);
    m_number->setInBar();
    m_number->setValidator(new DigitsValidator({}, 19, m_number));
    m_list->setCheckable(true);
    m_single->setCheckable(true);
    m_split->setCheckable(true);
    m_single->setChecked(true);
    m_triage->setIconName(IconName::Flag);
    m_triage->setCheckable(true);
    connect(m_triage, &QAbstractButton::clicked, this, &LiveTabs::triageRequested);
    m_waves->setCheckable(true);
    connect(m_waves, &QAbstractButton::clicked, this, &LiveTabs::wavesRequested);
    m_journal->setCheckable(true);
    m_care->setCheckable(true);
    connect(m_journal, &QAbstractButton::clicked, this, &LiveTabs::journalRequested);
    connect(m_care, &QAbstractButton::clicked, this, &LiveTabs::careRequested);
    connect(
        m_layouts, &QAbstractButton::clicked, this, [this] { Q_EMIT layoutsRequested(m_layouts); });
    connect(m_list, &QAbstractButton::clicked, this, &LiveTabs::listRequested);
    connect(m_number, &QLineEdit::returnPressed, this, &LiveTabs::watch);
    connect(m_number, &QLineEdit::textEdited, this, [this] { setFault({}); });
    connect(m_watch, &QAbstractButton::clicked, this, &LiveTabs::watch);
    connect(m_single, &QAbstractButton::clicked, this, [this] { Q_EMIT splitChanged(false); });
    connect(m_split, &QAbstractButton::clicked, this, [this] { Q_EMIT splitChanged(true); });
    connect(m_panel, &QAbstractButton::clicked, this, &LiveTabs::panelToggled);
    connect(&m_live.store, &LiveStore::openedChanged, this, &LiveTabs::refresh);
    connect(&m_live.store, &LiveStore::changed, this, [this](LiveId live_) {
        for (auto *tab : std::as_const(m_tabs)) {
            if (tab->live() == live_)
                tab->show(m_live.store.find(live_));
        }
    });
    retranslate();
    refresh();
}

void LiveTabs::refresh()
{
    const auto wanted = m_live.store.opened();
    for (auto *tab : QList(m_tabs)) {
        if (wanted.contains(tab->live()))
            continue;
        m_tabs.removeOne(tab);
        tab->hide();
        tab->deleteLater();
    }
    for (const auto live : wanted) {
        const bool known = std::any_of(m_tabs.begin(), m_tabs.end(),
            [live](const LiveTab *tab) { return tab->live() == live; });
        if (known)
            continue;
        auto *tab = new LiveTab(live, this);
        tab->show(m_live.store.find(live));
        m_tabRow->addWidget(tab);
        m_tabs.append(tab);
        connect(tab, &QAbstractButton::clicked, this, [this, live] { Q_EMIT chosen(live); });
    }
    m_single->setEnabled(wanted.size() > 1);
    m_split->setEnabled(wanted.size() > 1);
    m_list->setVisible(!wanted.isEmpty());
    setCurrent(m_current);
}

void LiveTabs::setCurrent(LiveId live)
{
    m_current = live;
    for (auto *tab : std::as_const(m_tabs)) {
        tab->setChecked(tab->live() == live);
        if (tab->live() == live)
            tab->setNews(0);
    }
    m_list->setChecked(!live.isValid());
}

bool LiveTabs::isSplit() const { return m_split->isChecked(); }

void LiveTabs::setSplit(bool split)
{
    m_split->setChecked(split);
    m_single->setChecked(!split);
}

void LiveTabs::setNews(LiveId live, int count)
{
    for (auto *tab : std::as_const(m_tabs)) {
        if (tab->live() == live)
            tab->setNews(count);
    }
}

void LiveTabs::setShown(const QList<LiveId> &lives)
{
    for (auto *tab : std::as_const(m_tabs))
        tab->setNotShown(isSplit() && m_tabs.size() > 1 && !lives.contains(tab->live()));
}

void LiveTabs::focusNumber() { m_number->setFocus(); }

void LiveTabs::setFault(const QString &sentence)
{
    wxm::setFault(m_number, !sentence.isEmpty());
    m_number->setToolTip(plainToolTip(sentence));
    if (!sentence.isEmpty())
        announceState(m_number, sentence);
}

void LiveTabs::setWaiting(int count)
{
    if (std::exchange(m_waiting, count) != count)
        dressTriage();
}

void LiveTabs::setRising(int count)
{
    if (std::exchange(m_rising, count) != count)
        dressTriage();
}

void LiveTabs::setFront(Front front)
{
    const bool isTriage = front == Front::Triage;
    m_triage->setChecked(isTriage);
    m_triage->setKind(isTriage ? Button::Kind::Tonal : Button::Kind::Ghost);
    m_waves->setChecked(front == Front::Waves);
    m_journal->setChecked(front == Front::Journal);
    m_care->setChecked(front == Front::Care);
}

void LiveTabs::dressTriage()
{
    // Words where there is room for them; the name is heard and shown as its tip anyway.
    const auto &theme = Theme::of(this);
    const QString words = width() >= theme.scaled(kTriageWordsFrom) ? tr("Triage") : QString();
    const QString count = m_waiting > 0 ? QLocale().toString(m_waiting) : QString();
    m_triage->setText((words + u"  "_s + count).trimmed());
    // The tabs give way to it, and not its count to the tabs.
    m_triage->setMinimumWidth(0);
    m_triage->setMinimumWidth(
        qMax(m_triage->sizeHint().width(), theme.scaled(metric::kButton + space::k4)));
    m_triage->setAccessibleName(tr("Triage"));
    m_waves->setName(tr("Waves"));
    m_waves->setIconRole(m_rising > 0 ? ColorRole::Warn : ColorRole::Text2);
    const QString rising = tr("%Ln waves rising", nullptr, m_rising);
    m_waves->setAccessibleDescription(rising);
    m_waves->setToolTip(plainToolTip(tr("Waves") + u": "_s + rising));
    const bool isWide = width() >= theme.scaled(kCareFrom);
    for (auto *button : {m_care, m_layouts}) // else by Ctrl+K
        button->setVisible(isWide);
    m_number->setMinimumWidth(isWide ? kNarrowNumber : kNarrowestNumber);
    m_layouts->setName(tr("Layouts"));
    m_care->setName(tr("Exposure"));
    m_care->setIconRole(m_exposure >= Exposure::kHigh ? ColorRole::Warn : ColorRole::Text2);
    const QString level = m_exposure > 0
        ? tr("%1, %2 of %3", "High, 4 of 5")
              .arg(exposureText(m_exposure), QLocale().toString(m_exposure),
                  QLocale().toString(Exposure::kLevels))
        : tr("not counted");
    m_care->setAccessibleDescription(level);
    m_care->setToolTip(plainToolTip(tr("Exposure and hand-over of the shift") + u": "_s + level));
    m_triage->setAccessibleDescription(tr("%Ln comments wait", nullptr, m_waiting));
    m_triage->setToolTip(plainToolTip(
        tr("Triage") + u": "_s + tr("Flagged comments of all open lives, one after the other")));
}

void LiveTabs::setExposure(int level)
{
    if (std::exchange(m_exposure, level) != level)
        dressTriage();
}

void LiveTabs::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    dressTriage();
}

void LiveTabs::watch()
{
    const LiveId live{westernDigits(m_number->text()).toLongLong()};
    if (!live.isValid()) {
        setFault(tr("Enter the number of a live"));
        m_number->setFocus();
        return;
    }
    m_number->clear();
    Q_EMIT watchRequested(live);
}

QSize LiveTabs::sizeHint() const { return {400, Theme::of(this).scaled(kStrip)}; }

void LiveTabs::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const auto &theme = Theme::of(this);
    painter.fillRect(rect(), theme.color(ColorRole::Pane));
    paintHairline(&painter, QRect(0, height() - 1, width(), 1), theme.color(ColorRole::Line));
}

void LiveTabs::retranslate()
{
    for (auto *tab : std::as_const(m_tabs))
        tab->tell();
    dressTriage();
    m_journal->setName(tr("Journal of all lives"));
    m_list->setName(tr("Running lives"));
    m_number->setAccessibleName(tr("Live number"));
    m_number->setPlaceholderText(tr("Live number"));
    m_watch->setText(tr("Watch"));
    m_watch->setAccessibleName(tr("Watch"));
    m_single->setName(tr("One live at a time"));
    m_split->setName(tr("Side by side"));
    m_panel->setName(tr("Show or hide the side panel"));
}

void LiveTabs::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

} // namespace wxm::live
