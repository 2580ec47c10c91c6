// SPDX-License-Identifier: MIT
#include "ui/chat/reply_side.h"

#include "ui/chat/reply_edit.h"
#include "ui/common/foreign_label.h"
#include "ui/common/paint.h"
#include "ui/common/relative_time.h"

#include <QBoxLayout>
#include <QEvent>

namespace wxm {
using namespace Qt::StringLiterals;

namespace {
constexpr int kLeastHeight = 170;
} // namespace

ReplySideBox::ReplySideBox(ReplySide side, QWidget *parent)
    : QWidget(parent)
    , m_side(side)
    , m_name(new TextLabel(TextSize::Ui, ColorRole::Text, Weight::Bold, this))
    , m_count(new TextLabel(TextSize::Meta, ColorRole::Text3, Weight::Regular, this))
    , m_edit(new ReplyEdit(this))
{
    const bool isArabic = side == ReplySide::Arabic;
    setLayoutDirection(isArabic ? Qt::RightToLeft : Qt::LeftToRight);
    m_edit->setInherited(isArabic ? TextDirection::Rtl : TextDirection::Ltr);
    m_edit->setEnterSends(false);
    m_edit->setMinimumHeight(kLeastHeight);
    m_edit->installEventFilter(this);
    auto *head = new QHBoxLayout;
    head->setContentsMargins(space::k12, space::k8, space::k12, 0);
    head->addWidget(m_name);
    head->addStretch();
    head->addWidget(m_count);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(2, 2, 2, 2);
    column->setSpacing(0);
    column->addLayout(head);
    column->addWidget(m_edit, 1);
    connect(m_edit, &QTextEdit::textChanged, this, &ReplySideBox::count);
    retranslate();
}

void ReplySideBox::setReadOnly(bool isReadOnly)
{
    m_edit->setReadOnly(isReadOnly);
    m_edit->setTextInteractionFlags(isReadOnly
            ? Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard
            : Qt::TextEditorInteraction);
}

void ReplySideBox::insertValue(ReplyValue value)
{
    m_edit->textCursor().insertText(u'{' + replyWord(value, m_side) + u'}');
    m_edit->setFocus();
}

void ReplySideBox::insertPlace(const QString &word)
{
    // In the language of the side, not of the window.
    const QString wanted = !word.isEmpty() ? word
        : m_side == ReplySide::Arabic      ? u"خانة"_s
                                           : u"place"_s;
    auto cursor = m_edit->textCursor();
    cursor.insertText(u'{' + wanted + u'}');
    if (word.isEmpty()) {
        const int end = cursor.position() - 1;
        cursor.setPosition(end - int(wanted.size()));
        cursor.setPosition(end, QTextCursor::KeepAnchor);
    }
    m_edit->setTextCursor(cursor);
    m_edit->setFocus();
}

void ReplySideBox::count() { m_count->setText(numberText(m_edit->textLength())); }

void ReplySideBox::retranslate()
{
    const bool isArabic = m_side == ReplySide::Arabic;
    m_name->setText(isArabic ? tr("Arabic") : tr("English"));
    m_edit->setAccessibleName(isArabic ? tr("Arabic text") : tr("English text"));
    count();
}

void ReplySideBox::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

bool ReplySideBox::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::FocusIn || event->type() == QEvent::FocusOut)
        update();
    return QWidget::eventFilter(watched, event);
}

void ReplySideBox::paintEvent(QPaintEvent *)
{
    const auto &theme = Theme::of(this);
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const bool hasFocus = m_edit->hasFocus();
    paintBox(&painter, rect(), radius::kNormal,
        theme.color(m_edit->isReadOnly() ? ColorRole::Sunken : ColorRole::Surface),
        theme.color(hasFocus ? ColorRole::AccentText : ColorRole::Field), hasFocus ? 2 : 1);
}

} // namespace wxm
