// SPDX-License-Identifier: MIT
#include "ui/live/waves_view.h"

#include "base/bidi.h"
#include "base/foreign_text.h"
#include "ui/common/accessible.h"
#include "ui/common/buttons.h"
#include "ui/common/empty_state.h"
#include "ui/common/foreign_label.h"
#include "ui/live/act_box.h"
#include "ui/live/live_words.h"

#include <QAbstractItemView>
#include <QCheckBox>
#include <QComboBox>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QListWidget>
#include <QScrollArea>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace wxm::live {

using moderation::Wave;

namespace {

constexpr int kRefreshMs = 1'000;
constexpr int kWavesPanelWidth = 512;
constexpr int kNarrowPanel = 320;
constexpr int kFewestComments = 3;
constexpr int kFewestPeople = 2;
constexpr EpochMs kShownMs = moderation::WaveDetector::kForgottenMs;

bool isRising(const Wave &wave, EpochMs now)
{
    return now - wave.lastMs < 60'000 && wave.lastMinute >= std::max(3, wave.comments / 4);
}

} // namespace

WavesView::WavesView(Live &live, QWidget *parent)
    : QWidget(parent)
    , m_live(live)
    , m_act(live.store, live.flagged, live.actions)
    , m_head(new TextLabel(TextSize::Title, ColorRole::Text, Weight::Bold, this))
    , m_joins(new QListWidget(this))
    , m_list(new QListWidget(this))
    , m_empty(new EmptyState(this))
    , m_area(new QScrollArea(this))
    , m_panel(new QWidget(m_area))
    , m_sample(new ForeignLabel(ForeignLabel::Kind::Body, m_panel))
    , m_figures(new TextLabel(TextSize::Ui, ColorRole::Text2, Weight::Regular, m_panel))
    , m_removes(new QCheckBox(m_panel))
    , m_blocks(new QCheckBox(m_panel))
    , m_reasonName(new TextLabel(TextSize::Meta, ColorRole::Text2, Weight::Regular, m_panel))
    , m_reason(new QComboBox(m_panel))
    , m_people(new QListWidget(m_panel))
    , m_preview(new TextLabel(TextSize::Ui, ColorRole::Text, Weight::Bold, m_panel))
    , m_progress(new TextLabel(TextSize::Ui, ColorRole::Text2, Weight::Regular, m_panel))
    , m_again(new Button({}, Button::Kind::Ghost, m_panel))
    , m_start(new Button({}, Button::Kind::DangerFill, m_panel))
    , m_stop(new Button({}, Button::Kind::Plain, m_panel))
    , m_back(new Button({}, Button::Kind::Plain, this))
{
    auto *side = new QVBoxLayout;
    side->setContentsMargins(space::k12, space::k12, space::k12, space::k12);
    side->setSpacing(space::k8);
    auto *top = new QHBoxLayout;
    top->addWidget(m_head, 1);
    top->addWidget(m_back);
    side->addLayout(top);
    side->addWidget(m_joins);
    side->addWidget(m_empty, 1);
    side->addWidget(m_list, 1);
    auto *panel = new QVBoxLayout(m_panel);
    panel->setContentsMargins(space::k16, space::k16, space::k16, space::k16);
    panel->setSpacing(space::k12);
    auto *buttons = new QVBoxLayout;
    for (auto *button : {m_start, m_stop, m_again}) {
        button->setAutoDefault(false);
        buttons->addWidget(button, 0, Qt::AlignLeading);
    }
    for (QWidget *one : std::initializer_list<QWidget *>{m_sample, m_figures, m_removes, m_blocks,
             m_reasonName, m_reason, m_preview, m_people, m_progress})
        panel->addWidget(one);
    panel->addLayout(buttons);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->addLayout(side, 1);
    row->addWidget(m_area, 1);
    m_area->setWidget(m_panel);
    m_area->setWidgetResizable(true);
    m_area->setFrameShape(QFrame::NoFrame);
    m_area->setFocusPolicy(Qt::NoFocus);
    m_area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_area->viewport()->setAutoFillBackground(false);
    m_panel->setAutoFillBackground(false);
    m_area->setMinimumWidth(kNarrowPanel);
    m_area->setMaximumWidth(kWavesPanelWidth);
    setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Ignored); // as small as the feeds may be
    m_sample->setMaximumLines(4);
    m_sample->setTextSize(TextSize::Title);
    m_removes->setChecked(true);
    m_back->setKeyCap(u"Esc"_s);
    for (auto *label : {m_figures, m_preview, m_progress})
        label->setWordWrap(true);
    for (auto *list : {m_list, m_people, m_joins})
        list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setFocusProxy(m_list);
    m_refresh.setInterval(kRefreshMs);
    connect(&m_refresh, &QTimer::timeout, this, &WavesView::refresh);
    connect(m_list, &QListWidget::currentRowChanged, this, &WavesView::chooseAt);
    for (auto *check : {m_removes, m_blocks})
        connect(check, &QCheckBox::toggled, this, &WavesView::dress);
    connect(m_again, &QAbstractButton::clicked, this, &WavesView::freeze);
    connect(m_start, &QAbstractButton::clicked, this, &WavesView::start);
    connect(m_stop, &QAbstractButton::clicked, this, &WavesView::stop);
    connect(m_back, &QAbstractButton::clicked, this, &WavesView::left);
    connect(m_joins, &QListWidget::itemActivated, this, [this](const QListWidgetItem *item) {
        Q_EMIT liveWanted(LiveId{item->data(Qt::UserRole).toLongLong()});
    });
    connect(&m_act, &WaveAct::changed, this, &WavesView::dress);
    retranslate();
}

int WavesView::rising(const Live &live)
{
    const auto now = live.clock.wallMs();
    const auto waves = live.flagged.waves().waves(kFewestComments, kFewestPeople, now - 60'000);
    return int(live.joins.spikes().size())
        + int(std::count_if(
            waves.begin(), waves.end(), [now](const Wave &one) { return isRising(one, now); }));
}

void WavesView::begin()
{
    m_waves.clear();
    {
        const QSignalBlocker quiet(m_list);
        m_list->clear();
    }
    m_current = -1;
    refresh();
    m_list->setCurrentRow(m_waves.empty() ? -1 : 0);
    m_refresh.start();
    m_list->setFocus();
}

//! Raids begin with people, before anything is said.
void WavesView::showJoins()
{
    const auto spikes = m_live.joins.spikes();
    while (m_joins->count() > int(spikes.size()))
        delete m_joins->takeItem(m_joins->count() - 1);
    while (m_joins->count() < int(spikes.size()))
        m_joins->addItem(new QListWidgetItem);
    for (int i = 0; i < int(spikes.size()); ++i) {
        const auto &spike = spikes[i];
        const auto *record = m_live.store.find(spike.live);
        const auto title = record ? shownTitle(record->state().title) : QString();
        const QString line = tr("%Ln joined in 30 s", nullptr, spike.joined) + u" · "_s
            + tr("usually %Ln", nullptr, spike.usual) + u'\n'
            + (title.isEmpty() ? QString() : isolate(title) + u' ')
            + isolateLtr(u'#' + spike.live.toString());
        auto *item = m_joins->item(i);
        item->setText(line);
        item->setData(Qt::UserRole, qint64(spike.live.value));
        item->setData(Qt::AccessibleTextRole, spokenText(line).replace(u'\n', u", "_s));
        item->setIcon(icon(IconName::UserPlus, ColorRole::Warn));
    }
    m_joins->setVisible(!spikes.isEmpty());
    if (!spikes.isEmpty())
        m_joins->setFixedHeight(
            m_joins->sizeHintForRow(0) * std::min(int(spikes.size()), 3) + 2 * space::k4);
}

//! Figures in place; what is new at the end.
void WavesView::refresh()
{
    showJoins();
    const auto since = m_live.clock.wallMs() - kShownMs;
    for (const auto &wave : m_live.flagged.waves().waves(kFewestComments, kFewestPeople, since)) {
        const auto known = std::find_if(
            m_waves.begin(), m_waves.end(), [&](const Wave &one) { return one.id == wave.id; });
        if (known != m_waves.end())
            *known = wave;
        else
            m_waves.push_back(wave);
    }
    while (m_list->count() < int(m_waves.size()))
        m_list->addItem(new QListWidgetItem);
    for (int i = 0; i < m_list->count(); ++i) {
        const auto text = rowText(m_waves[std::size_t(i)]);
        auto *item = m_list->item(i);
        if (item->text() == text)
            continue;
        item->setText(text);
        item->setData(Qt::AccessibleTextRole, spokenText(text).replace(u'\n', u", "_s));
    }
    dress();
}

//! "rising · 37 comments, 12 people, 3 lives" over what is said.
QString WavesView::rowText(const Wave &wave) const
{
    QString words =
        tr("%1, %2, %3", "37 comments, 12 people, 3 lives")
            .arg(tr("%Ln comments", nullptr, wave.comments), tr("%Ln people", nullptr, wave.people),
                tr("%Ln lives", nullptr, wave.lives));
    if (isRising(wave, m_live.clock.wallMs()))
        words = tr("rising") + u" · "_s + words;
    return words + u'\n' + isolate(shownTitle(toQString(wave.sample)));
}

void WavesView::fillReasons()
{
    const auto chosen = m_reason->currentData();
    m_reason->clear();
    m_reason->addItem(tr("No reason"), QString());
    for (const auto &one : m_live.reasons.all(usualReasons()))
        m_reason->addItem(one, one);
    m_reason->setCurrentIndex(std::max(m_reason->findData(chosen), 0));
}

void WavesView::choose(const Target &target)
{
    const auto *record = m_live.store.find(target.live);
    const auto row = record ? record->feed().find(target.comment) : std::nullopt;
    const auto *folds = m_live.flagged.folds(target.live);
    const auto *fold = row && folds ? folds->of(*row) : nullptr;
    for (int i = 0; fold && i < int(m_waves.size()); ++i) {
        if (m_waves[std::size_t(i)].id == fold->wave)
            m_list->setCurrentRow(i);
    }
}

void WavesView::chooseAt(int at)
{
    m_current = at;
    fillReasons();
    freeze();
}

//! The set that an act is about, as it is now.
void WavesView::freeze()
{
    m_members.clear();
    m_people->clear();
    if (m_current >= 0 && m_current < int(m_waves.size())) {
        const auto &wave = m_waves[std::size_t(m_current)];
        m_members = m_act.membersOf(wave);
        m_sample->setForeignText(toQString(wave.sample));
        QHash<UserId, int> counts;
        for (const auto &one : std::as_const(m_members))
            ++counts[one.user];
        for (const auto &one : std::as_const(m_members)) {
            const int count = counts.take(one.user);
            if (count == 0)
                continue;
            const QString line = isolate(shownName(one.name, one.user.value)) + u" · "_s
                + tr("%Ln comments", nullptr, count);
            auto *item = new QListWidgetItem(line, m_people);
            item->setData(Qt::AccessibleTextRole, spokenText(line));
        }
    }
    dress();
}

void WavesView::start()
{
    // Written once for all of it.
    const auto reason = m_reason->currentData().toString();
    if (m_act.start(m_members, m_removes->isChecked(), m_blocks->isChecked(), reason) == 0)
        return;
    dress();
    announceState(m_progress, m_progress->text());
}

void WavesView::stop()
{
    const int taken = m_act.stop();
    dress();
    announceState(m_progress, tr("%Ln undone", nullptr, taken));
}

void WavesView::dress()
{
    const bool hasWave = m_current >= 0 && m_current < int(m_waves.size());
    m_area->setVisible(hasWave);
    m_list->setVisible(!m_waves.empty());
    m_empty->setVisible(m_waves.empty());
    m_empty->setWords(IconName::Checks, ColorRole::Text3, tr("No wave"),
        tr("What several people say at about the same time appears here."));
    if (!hasWave)
        return;
    m_figures->setText(rowText(m_waves[std::size_t(m_current)]).section(u'\n', 0, 0));
    m_preview->setText(tr("This covers %1 of %2", "37 comments, 12 people")
                           .arg(tr("%Ln comments", nullptr, int(m_members.size())),
                               tr("%Ln people", nullptr, WaveAct::peopleOf(m_members))));
    const int waiting = m_act.waiting();
    const auto offered = [&](QCheckBox *check, Action action) {
        const QString why = capabilityText(m_live.actions.capability(action), action);
        check->setEnabled(why.isEmpty());
        check->setToolTip(plainToolTip(why));
        return why.isEmpty() && check->isChecked();
    };
    const bool removes = offered(m_removes, Action::RemoveComment);
    const bool blocks = offered(m_blocks, Action::BlockViewer);
    m_start->setEnabled(waiting == 0 && !m_members.isEmpty() && (removes || blocks));
    m_stop->setEnabled(waiting > 0);
    m_progress->setText(
        m_act.begun() == 0 ? tr(
            "Staff and the streamer are left out. Nothing is sent before the time to undo is over.")
                           : tr("%Ln wait", nullptr, waiting) + u" · "_s
                + tr("%Ln sent or done", nullptr, m_act.begun() - waiting));
}

void WavesView::retranslate()
{
    m_head->setText(tr("Waves"));
    m_joins->setAccessibleName(tr("Many join at once"));
    m_list->setAccessibleName(tr("Waves"));
    m_people->setAccessibleName(tr("People in the wave"));
    m_removes->setText(tr("Remove the comments"));
    m_blocks->setText(tr("Block the people"));
    for (auto *check : {m_removes, m_blocks})
        check->setAccessibleName(check->text());
    m_reasonName->setText(tr("Reason"));
    m_reason->setAccessibleName(tr("Reason"));
    fillReasons();
    m_start->setText(tr("Start mass action"));
    m_stop->setText(tr("Stop here"));
    m_again->setText(tr("Count again"));
    m_back->setText(tr("Back to feeds"));
    for (auto *button : {m_start, m_stop, m_again, m_back})
        button->setAccessibleName(button->text());
    m_progress->setAccessibleName(tr("Mass action"));
    m_preview->setAccessibleName(tr("What it covers"));
    for (int i = 0; i < m_list->count(); ++i)
        m_list->item(i)->setText({});
    refresh();
    freeze();
}

void WavesView::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape) {
        Q_EMIT left();
        return;
    }
    const bool isEnter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (isEnter && event->modifiers().testFlag(Qt::ControlModifier) && m_start->isEnabled()) {
        start();
        return;
    }
    QWidget::keyPressEvent(event);
}

void WavesView::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void WavesView::hideEvent(QHideEvent *event)
{
    QWidget::hideEvent(event);
    m_refresh.stop();
}

} // namespace wxm::live
