// SPDX-License-Identifier: MIT
#include "ui/chat/drop_hint.h"

#include "ui/chat/file_words.h"
#include "ui/common/icons.h"
#include "ui/common/paint.h"
#include "ui/common/text_painter.h"

#include <QPainter>

namespace wxm {

namespace {
constexpr int kHeight = 52;
} // namespace

DropHint::DropHint(QWidget *pane) : QWidget(pane)
{
    setAttribute(Qt::WA_TransparentForMouseEvents);
    hide();
}

void DropHint::offer(bool isOffered, qint64 mostBytes)
{
    m_isOffered = isOffered;
    m_title = isOffered ? tr("Drop to attach") : tr("This server does not accept files");
    m_sentence = isOffered ? tr("At most %1 per file").arg(sizeWords(mostBytes)) : QString();
    const int height = Theme::of(this).scaled(kHeight);
    setGeometry(space::k20, space::k12, parentWidget()->width() - 2 * space::k20, height);
    raise();
    show();
    update();
}

void DropHint::paintEvent(QPaintEvent *)
{
    const auto &theme = Theme::of(this);
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const auto role = m_isOffered ? ColorRole::AccentText : ColorRole::Warn;
    paintBox(&painter, rect(), radius::kNormal,
        theme.color(m_isOffered ? ColorRole::AccentSoft : ColorRole::WarnSoft));
    QPen dashed(theme.color(role), 1, Qt::DashLine);
    painter.setPen(dashed);
    painter.drawRoundedRect(
        QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), radius::kNormal, radius::kNormal);
    const QString words =
        m_sentence.isEmpty() ? m_title : m_title + QStringLiteral(" · ") + m_sentence;
    auto style = cellStyle(theme, TextSize::Ui, words, role, layoutDirection(), Weight::Bold);
    style.alignment = Qt::AlignHCenter;
    paintCell(&painter, rect().adjusted(space::k12, 0, -space::k12, 0), words, style);
}

} // namespace wxm
