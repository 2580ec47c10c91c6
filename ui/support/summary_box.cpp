// SPDX-License-Identifier: MIT
#include "ui/support/summary_box.h"

#include "base/bidi.h"
#include "ui/common/foreign_label.h"
#include "ui/common/icon_mark.h"
#include "ui/common/relative_time.h"
#include "ui/support/panel_parts.h"

#include <QEvent>
#include <QVBoxLayout>

#include <algorithm>

namespace wxm::support {

namespace {
constexpr int kFirstLines = 2;
} // namespace

SummaryBox::SummaryBox(QWidget *parent)
    : QWidget(parent)
    , m_title(new TextLabel(TextSize::Meta, ColorRole::Text2, Weight::Regular, this))
    , m_newsMark(new IconMark(IconName::UserDot, ColorRole::AccentText, this))
    , m_news(new TextLabel(TextSize::Meta, ColorRole::AccentText, Weight::Regular, this))
    , m_firstTitle(new TextLabel(TextSize::Ui, ColorRole::Text2, Weight::Regular, this))
    , m_first(new ForeignLabel(ForeignLabel::Kind::Body, this))
    , m_questionsTitle(new TextLabel(TextSize::Ui, ColorRole::Text2, Weight::Regular, this))
    , m_dates(new FactRow(this))
    , m_theirs(new FactRow(this))
    , m_ours(new FactRow(this))
{
    auto *rows = new QVBoxLayout(this);
    rows->setContentsMargins(0, 0, 0, 0);
    rows->setSpacing(2);
    rows->addWidget(m_title);
    auto *news = new QHBoxLayout;
    news->setSpacing(space::k4);
    news->addWidget(m_newsMark);
    news->addWidget(m_news, 1);
    rows->addLayout(news);
    for (auto *label : {m_news, m_firstTitle, m_questionsTitle})
        label->setWordWrap(true);
    m_first->setMaximumLines(kFirstLines);
    rows->addWidget(m_firstTitle);
    rows->addWidget(m_first);
    rows->addWidget(m_questionsTitle);
    for (qsizetype at = 0; at < ThreadSummary::kMostQuestions; ++at) {
        m_questions.append(new ForeignLabel(ForeignLabel::Kind::Title, this));
        rows->addWidget(m_questions.last());
    }
    for (auto *row : {m_dates, m_theirs, m_ours})
        rows->addWidget(row);
    hide();
    retranslate();
}

void SummaryBox::setThread(ThreadKey thread)
{
    if (thread == m_thread)
        return;
    if (m_newest.isValid())
        m_seen[m_thread] = m_newest;
    m_thread = thread;
    m_newest = {};
    m_made = {};
    m_openedAt = QDateTime::currentMSecsSinceEpoch();
}

//! The panel asks at each tick of its clock: only what came is a reason to read.
bool SummaryBox::isOtherThan(const Timeline &timeline, QDate today)
{
    const Made made{.thread = m_thread,
        .newest = timeline.newestId(),
        .messages = timeline.messages.size(),
        .isWhole = timeline.isLoaded && !timeline.older,
        .day = today};
    return std::exchange(m_made, made) != made;
}

void SummaryBox::setTimeline(const Timeline &timeline, UserId me, QDate today)
{
    if (!isOtherThan(timeline, today))
        return;
    m_newest = timeline.newestId();
    m_summary = summaryOf(timeline, today);
    m_isWorth = timeline.messages.size() >= kWorthMessages;
    const auto seen = m_seen.value(m_thread);
    m_hasNews = seen.isValid()
        && std::any_of(
            timeline.messages.crbegin(), timeline.messages.crend(), [&](const Message &one) {
                return one.id > seen && one.senderId != me && one.createdAt <= m_openedAt;
            });
    retranslate();
}

void SummaryBox::retranslate()
{
    setVisible(m_isWorth);
    if (!m_isWorth)
        return;
    m_title->setText(tr("Key lines"));
    m_news->setText(tr("Others wrote since you were here"));
    m_news->setVisible(m_hasNews);
    m_newsMark->setVisible(m_hasNews);
    m_firstTitle->setText(tr("It began with"));
    m_first->setForeignText(m_summary.first);
    m_firstTitle->setVisible(!m_summary.first.isEmpty());
    m_first->setVisible(!m_summary.first.isEmpty());
    const auto count = m_summary.questions.size();
    m_questionsTitle->setText(tr("Questions since the last reply"));
    m_questionsTitle->setVisible(count > 0);
    for (qsizetype at = 0; at < m_questions.size(); ++at) {
        m_questions[at]->setForeignText(at < count ? m_summary.questions[at] : QString());
        m_questions[at]->setVisible(at < count);
    }
    QStringList days;
    for (const auto day : std::as_const(m_summary.dates))
        days.append(isolate(dateText(day, QDate::currentDate())));
    m_dates->setFact(tr("Days named"), days.join(tr(", ")));
    const auto counted = [this](int messages) {
        return m_summary.isWhole ? numberText(messages)
                                 : tr("%1 or more", "messages").arg(numberText(messages));
    };
    m_theirs->setFact(tr("From the customer"), counted(m_summary.theirs));
    m_ours->setFact(tr("From staff"), counted(m_summary.ours));
}

void SummaryBox::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

} // namespace wxm::support
