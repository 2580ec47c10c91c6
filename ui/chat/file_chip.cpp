// SPDX-License-Identifier: MIT
#include "ui/chat/file_chip.h"

#include "base/bidi.h"
#include "base/foreign_text.h"
#include "ui/chat/file_words.h"
#include "ui/common/accessible.h"
#include "ui/common/buttons.h"
#include "ui/common/foreign_label.h"
#include "ui/common/icon_mark.h"
#include "ui/common/paint.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QPainter>
#include <QStyle>

namespace wxm {

using FileState = DraftFile::State;

namespace {
constexpr int kChipHeight = 52;
constexpr int kBar = 4;
} // namespace

FileChip::FileChip(QWidget *parent)
    : QWidget(parent)
    , m_icon(new IconMark(IconName::File, ColorRole::Text2, this))
    , m_name(new ForeignLabel(ForeignLabel::Kind::FileName, this))
    , m_state(new TextLabel(TextSize::Meta, ColorRole::Text2, Weight::Regular, this))
    , m_again(new IconButton(IconName::Refresh, {}, this))
    , m_close(new IconButton(IconName::Close, {}, this))
{
    setFocusPolicy(Qt::TabFocus);
    auto *words = new QVBoxLayout;
    words->setSpacing(0);
    words->addWidget(m_name);
    words->addWidget(m_state);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(space::k8, space::k4, space::k8, space::k4);
    row->setSpacing(space::k8);
    row->addWidget(m_icon);
    row->addLayout(words, 1);
    for (auto *button : {m_again, m_close}) {
        button->setSmall(true);
        row->addWidget(button);
    }
    connect(m_again, &IconButton::clicked, this, [this] { Q_EMIT tryAgainWanted(m_file.key); });
    connect(m_close, &IconButton::clicked, this, [this] {
        if (m_file.isUnderWay())
            Q_EMIT stopWanted(m_file.key);
        else
            Q_EMIT removeWanted(m_file.key);
    });
    refresh();
}

void FileChip::setFile(const DraftFile &file, qint64 mostBytes)
{
    m_file = file;
    m_mostBytes = mostBytes;
    refresh();
}

void FileChip::refresh()
{
    const bool isWrong = m_file.state == FileState::Refused || m_file.state == FileState::Stopped;
    const auto state = fileStateWords(m_file, m_mostBytes);
    m_icon->setMark(isWrong ? IconName::Warn : fileIcon(m_file.mime),
        isWrong ? ColorRole::Danger : ColorRole::Text2);
    m_name->setForeignText(m_file.name);
    m_state->setText(state);
    m_state->setToolTip(plainToolTip(state));
    m_state->setColorRole(isWrong ? ColorRole::Danger : ColorRole::Text2);
    const bool isSame = m_file.fault == DraftFile::Fault::TooMany
        || m_file.fault == DraftFile::Fault::Program; // no try makes it another
    m_again->setVisible(isWrong && !isSame && !m_file.path.isEmpty());
    m_again->setName(tr("Try upload again"));
    m_close->setName(m_file.isUnderWay() ? tr("Cancel upload") : tr("Remove file"));
    setAccessibleName(spokenText(tr("%1, %2").arg(shownFileName(m_file.name), state)));
    setMinimumHeight(Theme::of(this).scaled(kChipHeight));
    update();
}

void FileChip::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Delete || event->key() == Qt::Key_Backspace) {
        Q_EMIT removeWanted(m_file.key);
        return;
    }
    QWidget::keyPressEvent(event);
}

void FileChip::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange || event->type() == QEvent::PaletteChange)
        refresh();
    QWidget::changeEvent(event);
}

void FileChip::paintEvent(QPaintEvent *)
{
    const auto &theme = Theme::of(this);
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const bool isWrong = m_file.state == FileState::Refused || m_file.state == FileState::Stopped;
    paintBox(&painter, rect(), radius::kNormal, theme.color(ColorRole::Surface),
        theme.color(isWrong ? ColorRole::Danger : ColorRole::Line2));
    if (hasFocus())
        paintInnerFocus(&painter, rect(), theme);
    if (m_file.state != FileState::Sending || m_file.size <= 0)
        return;
    // Fills from the start, as one reads.
    const QRect track(m_name->x(), height() - kBar - 3, m_name->width(), kBar);
    const QRect done(
        track.x(), track.y(), int(track.width() * double(m_file.sent) / double(m_file.size)), kBar);
    paintBox(&painter, track, kBar / 2.0, theme.color(ColorRole::Sunken));
    paintBox(&painter, QStyle::visualRect(layoutDirection(), track, done), kBar / 2.0,
        theme.color(ColorRole::Accent));
}

} // namespace wxm
