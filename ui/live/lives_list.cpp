// SPDX-License-Identifier: MIT
#include "ui/live/lives_list.h"

#include "base/foreign_text.h"
#include "ui/common/empty_state.h"
#include "ui/common/error_text.h"
#include "ui/common/foreign_label.h"
#include "ui/common/relative_time.h"
#include "ui/live/lists.h"
#include "ui/live/live_words.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QPainter>
#include <QStackedWidget>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace wxm::live {

namespace {
constexpr int kRow = 64;
constexpr int kWidest = 720;
} // namespace

LivesList::LivesList(Live &live, QWidget *parent)
    : QWidget(parent)
    , m_live(live)
    , m_words(new WordsModel(
          live.lives, [this](const QModelIndex &index) { return rowWords(index); }, this))
    , m_title(new TextLabel(TextSize::Title, ColorRole::Text, Weight::Bold, this))
    , m_hint(new TextLabel(TextSize::Ui, ColorRole::Text2, Weight::Regular, this))
    , m_stack(new QStackedWidget(this))
    , m_list(makeList({}, this))
    , m_empty(new EmptyState(this))
    , m_skeleton(new Skeleton(this))
{
    auto *column = new QVBoxLayout;
    column->setSpacing(space::k4);
    column->setContentsMargins(space::k8, space::k24, space::k8, space::k16);
    auto *head = new QVBoxLayout;
    head->setContentsMargins(space::k16, 0, space::k16, 0);
    head->addWidget(m_title);
    head->addWidget(m_hint);
    column->addLayout(head);
    column->addSpacing(space::k12);
    column->addWidget(m_stack, 1);
    auto *middle = new QWidget(this);
    middle->setLayout(column);
    middle->setMaximumWidth(kWidest);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->addStretch(1);
    row->addWidget(middle, 1000);
    row->addStretch(1);
    for (auto *page : std::initializer_list<QWidget *>{m_list, m_empty, m_skeleton})
        m_stack->addWidget(page);
    m_list->setModel(m_words);
    m_list->setItemDelegate(new TwoLineDelegate(
        [this](const QModelIndex &index) {
            const auto *one = m_live.lives.at(index);
            TwoLines look;
            if (!one)
                return look;
            look.name = one->streamerName;
            look.userId = one->streamerId.value;
            const QString title = shownTitle(one->title);
            look.first = title.isEmpty() ? u"#"_s + one->id.toString() : title;
            look.firstWeight = Weight::Bold;
            QStringList parts{isolateLtr(u"#"_s + one->id.toString())};
            if (!one->streamerName.isEmpty())
                parts.append(isolate(shownName(one->streamerName, one->streamerId.value)));
            if (one->viewers)
                parts.append(tr("%Ln viewers", nullptr, int(*one->viewers)));
            look.second = parts.join(u" · "_s);
            look.secondIsOurs = true; // whatever script the streamer's name is in
            if (one->startedMs > 0)
                look.trailing = durationText(std::chrono::seconds(
                    std::max<std::int64_t>(m_live.clock.wallMs() - one->startedMs, 0) / 1000));
            return look;
        },
        kRow, this));
    const auto choose = [this](const QModelIndex &index) {
        if (const auto *one = m_live.lives.at(m_words->mapToSource(index)))
            Q_EMIT chosen(one->id);
    };
    connect(m_list, &QListView::clicked, this, choose);
    connect(m_list, &QListView::activated, this, choose);
    connect(m_empty, &EmptyState::primaryTriggered, this, &LivesList::numberWanted);
    connect(m_empty, &EmptyState::secondaryTriggered, &m_live.running, [this] {
        m_live.calls.forgetCapabilities(); // a person asks for it
        m_live.running.refresh();
    });
    connect(&m_live.running, &RunningLives::changed, this, &LivesList::refresh);
    retranslate();
}

QString LivesList::rowWords(const QModelIndex &index) const
{
    const auto *one = m_live.lives.at(index);
    if (!one)
        return {};
    QStringList parts{shownTitle(one->title), shownName(one->streamerName, one->streamerId.value)};
    if (one->viewers)
        parts.append(tr("%Ln viewers", nullptr, int(*one->viewers)));
    parts.removeAll(QString());
    return parts.join(u", "_s);
}

void LivesList::focusList()
{
    m_list->setFocus();
    if (!m_list->currentIndex().isValid() && m_words->rowCount() > 0)
        m_list->setCurrentIndex(m_words->index(0, 0));
}

void LivesList::refresh()
{
    const auto fault = m_live.running.fault();
    m_hint->setText(fault && m_live.lives.rowCount() > 0
            ? tr("This list is not up to date.") + u' ' + errorText(*fault)
            : tr("Pick one, or type the number of a live."));
    if (m_live.lives.rowCount() > 0) {
        m_stack->setCurrentWidget(m_list);
    } else if (fault && fault->kind == ApiError::Kind::NotOffered) {
        m_empty->setWords(IconName::Live, ColorRole::Text3, tr("No live is open"),
            tr("This server does not list running lives. Type the number of a live."),
            tr("Watch a live"), tr("Try again"));
        m_stack->setCurrentWidget(m_empty);
    } else if (fault) {
        m_empty->setWords(IconName::Warn, ColorRole::Warn, tr("The running lives did not load"),
            errorText(*fault), tr("Watch a live"), tr("Try again"));
        m_stack->setCurrentWidget(m_empty);
    } else if (m_live.running.wasRead()) {
        m_empty->setWords(IconName::Live, ColorRole::Text3, tr("No live is running"),
            tr("New ones appear here automatically. You can also type the number of a live."),
            tr("Watch a live"), tr("Refresh"));
        m_stack->setCurrentWidget(m_empty);
    } else {
        m_stack->setCurrentWidget(m_skeleton);
    }
}

void LivesList::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    if (m_live.session.state() == Session::State::SignedIn)
        m_live.running.setActive(true);
}

void LivesList::hideEvent(QHideEvent *event)
{
    QWidget::hideEvent(event);
    m_live.running.setActive(false);
}

void LivesList::paintEvent(QPaintEvent *)
{
    QPainter(this).fillRect(rect(), Theme::of(this).color(ColorRole::Surface));
}

void LivesList::retranslate()
{
    m_title->setText(tr("Running now"));
    m_list->setAccessibleName(tr("Lives"));
    m_skeleton->setWords(tr("Loading lives…"));
    m_words->retranslate();
    refresh();
}

void LivesList::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

} // namespace wxm::live
