// SPDX-License-Identifier: MIT
#include "ui/live/pop_out.h"

#include "base/foreign_text.h"
#include "ui/common/theme.h"
#include "ui/live/feed_pane.h"

#include <QCheckBox>
#include <QCloseEvent>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace wxm::live {

namespace {
constexpr QSize kLeast(400, 320);
constexpr QSize kFirst(520, 640);
} // namespace

PopOut::PopOut(Live &live, LiveId which, QWidget *page)
    : QWidget(page, Qt::Window)
    , m_live(live)
    , m_which(which)
    , m_pane(new FeedPane(live, which, this))
    , m_onTop(new QCheckBox(this))
{
    setAttribute(Qt::WA_DeleteOnClose);
    setMinimumSize(kLeast);
    resize(kFirst);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_pane, 1);
    auto *foot = new QHBoxLayout;
    foot->setContentsMargins(space::k12, space::k4, space::k12, space::k4);
    foot->addStretch();
    foot->addWidget(m_onTop);
    column->addLayout(foot);
    m_onTop->setMinimumHeight(Theme::of(this).scaled(metric::kButtonSmall));
    connect(m_onTop, &QCheckBox::toggled, this, [this](bool isOn) {
        setWindowFlag(Qt::WindowStaysOnTopHint, isOn);
        show(); // a flag that changes hides the window
    });
    connect(&m_live.watch, &LiveWatch::stateChanged, this, [this](LiveId changed) {
        if (changed == m_which)
            retranslate();
    });
    retranslate();
}

void PopOut::retranslate()
{
    const auto *record = m_live.store.find(m_which);
    const QString title = record ? shownTitle(record->state().title) : QString();
    setWindowTitle((title.isEmpty() ? QString() : title + u' ') + u'#' + m_which.toString());
    m_onTop->setText(tr("Stay on top"));
    m_onTop->setAccessibleName(m_onTop->text());
}

void PopOut::closeEvent(QCloseEvent *event)
{
    event->accept();
    Q_EMIT closed(m_which);
}

void PopOut::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

} // namespace wxm::live
