// SPDX-License-Identifier: MIT
#include "ui/live/pop_out.h"

#include "base/foreign_text.h"
#include "ui/common/flow_layout.h"
#include "ui/common/foreign_label.h"
#include "ui/common/relative_time.h"
#include "ui/common/theme.h"
#include "ui/live/feed_pane.h"

#include <QCheckBox>
#include <QCloseEvent>
#include <QSlider>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace wxm::live {

namespace {
constexpr QSize kLeast(400, 320);
constexpr QSize kFirst(520, 640);
constexpr int kStepOpacity = 5; //!< Percent.
} // namespace

PopOut::PopOut(Live &live, LiveId which, QWidget *page, const QString &platform)
    : QWidget(page, Qt::Window)
    , m_live(live)
    , m_which(which)
    , m_pane(new FeedPane(live, which, this))
    , m_onTop(new QCheckBox(this))
    , m_opacityText(new TextLabel(TextSize::Ui, ColorRole::Text, Weight::Regular, this))
    , m_opacity(new QSlider(Qt::Horizontal, this))
{
    setAttribute(Qt::WA_DeleteOnClose);
    setMinimumSize(kLeast);
    resize(kFirst);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_pane, 1);
    if (platform.startsWith("wayland"_L1)) {
        for (auto *one : {static_cast<QWidget *>(m_onTop), static_cast<QWidget *>(m_opacityText),
                 static_cast<QWidget *>(m_opacity)})
            one->hide();
    } else {
        auto *foot = new FlowLayout;
        foot->setContentsMargins(space::k12, space::k4, space::k12, space::k4);
        foot->setSpacing(space::k8);
        column->addLayout(foot);
        addLook(foot);
    }
    connect(&m_live.watch, &LiveWatch::stateChanged, this, [this](LiveId changed) {
        if (changed == m_which)
            retranslate();
    });
    retranslate();
}

//! As it was when the live was in a window the last time.
void PopOut::addLook(QLayout *foot)
{
    foot->addWidget(m_onTop);
    foot->addWidget(m_opacityText);
    foot->addWidget(m_opacity);
    const auto look = m_live.desk.windowLook(m_which);
    m_onTop->setMinimumHeight(Theme::of(this).scaled(metric::kButtonSmall));
    m_onTop->setChecked(look.isOnTop);
    setWindowFlag(Qt::WindowStaysOnTopHint, look.isOnTop);
    m_opacity->setRange(WindowLook::kClearest, WindowLook::kFull);
    m_opacity->setSingleStep(kStepOpacity);
    m_opacity->setPageStep(2 * kStepOpacity);
    m_opacity->setValue(look.opacity);
    setWindowOpacity(look.opacity / 100.0);
    connect(m_onTop, &QCheckBox::toggled, this, [this](bool isOn) {
        setWindowFlag(Qt::WindowStaysOnTopHint, isOn);
        show(); // a flag that changes hides the window
        keepLook();
    });
    connect(m_opacity, &QSlider::valueChanged, this, [this](int percent) {
        setWindowOpacity(percent / 100.0);
        sayOpacity();
        keepLook();
    });
}

void PopOut::keepLook()
{
    m_live.desk.setWindowLook(
        m_which, {.isOnTop = m_onTop->isChecked(), .opacity = m_opacity->value()});
}

void PopOut::sayOpacity()
{
    m_opacityText->setText(tr("Opacity: %1").arg(percentText(m_opacity->value())));
}

void PopOut::retranslate()
{
    const auto *record = m_live.store.find(m_which);
    const QString title = record ? shownTitle(record->state().title) : QString();
    setWindowTitle((title.isEmpty() ? QString() : title + u' ') + u'#' + m_which.toString());
    m_onTop->setText(tr("Stay on top"));
    m_onTop->setAccessibleName(m_onTop->text());
    m_opacity->setAccessibleName(tr("Opacity of this window"));
    sayOpacity();
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
