// SPDX-License-Identifier: MIT
#include "ui/live/replay_window.h"

#include "base/foreign_text.h"
#include "base/on_pool.h"
#include "ui/common/accessible.h"
#include "ui/common/buttons.h"
#include "ui/common/empty_state.h"
#include "ui/common/flow_layout.h"
#include "ui/common/foreign_label.h"
#include "ui/live/feed_view.h"

#include <QComboBox>
#include <QDateTime>
#include <QKeyEvent>
#include <QSlider>
#include <QTimer>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace wxm::live {

namespace {

constexpr QSize kReplaySize(720, 720);
constexpr QSize kReplayLeast(420, 360);
constexpr int kStep = 10;         //!< Seconds, of an arrow.
constexpr int kPage = 60;         //!< Of a page and of the buttons.
constexpr int kReplaySoonMs = 40; //!< While the slider is dragged.

QString timeText(EpochMs at)
{
    return isolateLtr(QDateTime::fromMSecsSinceEpoch(at).toString(u"yyyy-MM-dd HH:mm:ss"_s));
}

} // namespace

ReplayWindow::ReplayWindow(Live &live, LiveId which, QWidget *parent)
    : QWidget(parent, Qt::Window)
    , m_live(live)
    , m_lives(new QComboBox(this))
    , m_what(new TextLabel(TextSize::Meta, ColorRole::Text2, Weight::Regular, this))
    , m_empty(new EmptyState(this))
    , m_view(nullptr)
    , m_time(new QSlider(Qt::Horizontal, this))
    , m_back(new Button({}, Button::Kind::Plain, this))
    , m_on(new Button({}, Button::Kind::Plain, this))
    , m_at(new TextLabel(TextSize::Ui, ColorRole::Text, Weight::Bold, this))
    , m_soon(new QTimer(this))
{
    setAttribute(Qt::WA_DeleteOnClose);
    setMinimumSize(kReplayLeast);
    resize(kReplaySize);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(space::k12, space::k12, space::k12, space::k12);
    column->setSpacing(space::k8);
    column->addWidget(m_lives);
    column->addWidget(m_what);
    column->addWidget(m_empty, 1);
    m_what->setWordWrap(true);
    m_time->setLayoutDirection(Qt::LeftToRight); // time runs so in both languages
    m_time->setSingleStep(kStep);
    m_time->setPageStep(kPage);
    column->addWidget(m_time);
    auto *foot = new FlowLayout;
    foot->setSpacing(space::k8);
    foot->addWidget(m_at);
    foot->addWidget(m_back);
    foot->addWidget(m_on);
    column->addLayout(foot);
    m_soon->setSingleShot(true);
    m_soon->setInterval(kReplaySoonMs);
    connect(m_soon, &QTimer::timeout, this, &ReplayWindow::goToSlider);
    connect(m_time, &QSlider::valueChanged, this, [this] {
        if (!m_soon->isActive())
            m_soon->start();
    });
    connect(m_back, &QAbstractButton::clicked, this, [this] { goBy(-kPage); });
    connect(m_on, &QAbstractButton::clicked, this, [this] { goBy(kPage); });
    m_live.logs.flush();
    auto lives = m_live.logs.recorded();
    if (which.isValid() && lives.removeAll(which) > 0)
        lives.prepend(which);
    for (const auto one : std::as_const(lives)) {
        const auto &recents = m_live.desk.recents();
        const auto known = std::find_if(recents.begin(), recents.end(),
            [one](const RecentLive &recent) { return recent.id == one; });
        const auto title = known == recents.end() ? QString() : shownTitle(known->title);
        m_lives->addItem((title.isEmpty() ? QString() : isolate(title) + u' ')
                + isolateLtr(u'#' + one.toString()),
            qint64(one.value));
    }
    connect(m_lives, &QComboBox::currentIndexChanged, this,
        [this](int at) { choose(LiveId{m_lives->itemData(at).toLongLong()}); });
    retranslate();
    choose(lives.isEmpty() ? LiveId{} : lives.first());
}

ReplayWindow::~ReplayWindow()
{
    delete m_view; // before what it shows
}

//! It is read on a thread of the pool: a log has up to half a gigabyte.
void ReplayWindow::choose(LiveId live)
{
    delete std::exchange(m_view, nullptr);
    m_flagged.reset();
    m_replay.reset();
    m_isReading = live.isValid();
    if (live.isValid()) {
        m_replay = std::make_unique<Replay>(live);
        onPool(
            this,
            [files = m_live.logs.files(live)] {
                return std::make_shared<Recording>(readRecording(files));
            },
            [this, mine = ++m_reading](const std::shared_ptr<Recording> &recording) {
                if (mine == m_reading)
                    showRecording(std::move(*recording));
            });
    }
    tell();
}

void ReplayWindow::showRecording(Recording recording)
{
    m_isReading = false;
    m_flagged = std::make_unique<FlaggedComments>(m_replay->store(), m_live.rules);
    m_live.settings.blurs.follow(
        m_flagged.get(), [this](const QString &which) { m_flagged->setBlurs(which); });
    m_view = new FeedView(m_replay->store(), this);
    m_view->setFlagged(*m_flagged);
    m_view->setLive(m_replay->live());
    auto *column = static_cast<QVBoxLayout *>(layout());
    column->insertWidget(column->indexOf(m_empty), m_view, 1);
    setTabOrder(m_lives, m_view);
    setTabOrder(m_view, m_time);
    connect(
        m_replay.get(), &Replay::restarted, m_view, [this] { m_view->setLive(m_replay->live()); });
    connect(m_replay.get(), &Replay::moved, m_view, [this] {
        m_view->goToEnd();
        tell();
    });
    m_replay->take(std::move(recording));
    const auto &taken = m_replay->recording();
    m_view->setVisible(!taken.lines.empty());
    const QSignalBlocker quiet(m_time);
    m_time->setRange(0, int((taken.toMs() - taken.fromMs() + 999) / 1000));
    m_time->setValue(m_time->maximum());
    tell();
    Q_EMIT read();
}

void ReplayWindow::goBy(int seconds)
{
    m_time->setValue(m_time->value() + seconds);
    goToSlider();
}

void ReplayWindow::goToSlider()
{
    m_soon->stop();
    if (!m_replay || m_isReading)
        return;
    const auto &recording = m_replay->recording();
    m_replay->seek(
        std::min(recording.fromMs() + EpochMs{m_time->value()} * 1000, recording.toMs()));
    tell(); // where it goes, also while it is on its way
}

void ReplayWindow::tell()
{
    const bool hasRows = m_replay && !m_isReading && !m_replay->recording().lines.empty();
    m_empty->setVisible(!hasRows);
    if (m_isReading)
        m_empty->setWords(IconName::Hourglass, ColorRole::Text3, tr("The log is being read"), {});
    else
        m_empty->setWords(IconName::History, ColorRole::Text3, tr("Nothing is recorded"),
            tr("Switch on Log to disk in the menu of a live; what is said from then on can be "
               "replayed here."));
    for (QWidget *one : std::initializer_list<QWidget *>{m_time, m_back, m_on})
        one->setEnabled(hasRows);
    m_lives->setEnabled(m_lives->count() > 0);
    m_at->setText(hasRows ? timeText(m_replay->atMs()) : QString());
    m_time->setAccessibleDescription(spokenText(m_at->text()));
    QString what = tr("Read only, from the log of this computer. What was removed later is in it.");
    if (hasRows) {
        const auto &recording = m_replay->recording();
        what += u' '
            + tr("From %1 to %2.").arg(timeText(recording.fromMs()), timeText(recording.toMs()));
        if (recording.unreadable > 0)
            what += u' ' + tr("%Ln lines could not be read.", nullptr, recording.unreadable);
    }
    m_what->setText(what);
}

void ReplayWindow::retranslate()
{
    setWindowTitle(tr("Replay of a recorded live"));
    m_lives->setAccessibleName(tr("Recorded live"));
    m_time->setAccessibleName(tr("Time"));
    const std::pair<Button *, QString> names[] = {
        {m_back, tr("One minute back")}, {m_on, tr("One minute on")}};
    for (const auto &[button, name] : names) {
        button->setText(name);
        button->setAccessibleName(name);
    }
    tell();
}

void ReplayWindow::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape)
        close();
    else
        QWidget::keyPressEvent(event);
}

void ReplayWindow::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

} // namespace wxm::live
