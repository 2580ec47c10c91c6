// SPDX-License-Identifier: MIT
#include "ui/settings/key_row.h"

#include "base/folding.h"
#include "base/foreign_text.h"
#include "ui/common/buttons.h"
#include "ui/common/foreign_label.h"
#include "ui/common/paint.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QPainter>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>

namespace wxm {

KeyRow::KeyRow(const CommandInfo &info, QWidget *parent)
    : QWidget(parent)
    , m_info(info)
    , m_name(new TextLabel(TextSize::Ui, ColorRole::Text, Weight::Regular, this))
    , m_note(new TextLabel(TextSize::Meta, ColorRole::Text2, Weight::Regular, this))
    , m_caps(new KeyCaps({}, this))
{
    m_name->setWordWrap(true);
    m_note->setWordWrap(true);
    auto *words = new QVBoxLayout;
    words->setSpacing(0);
    words->addWidget(m_name);
    words->addWidget(m_note);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, space::k4, 0, space::k4 + 1);
    row->setSpacing(space::k8);
    row->addLayout(words, 1);
    row->addWidget(m_caps, 0, Qt::AlignVCenter);
    if (!info.isFixed) {
        m_reset = new IconButton(IconName::Undo, {}, this);
        m_reset->setSmall(true);
        m_change = new Button({}, Button::Kind::Plain, this);
        m_change->setButtonSize(Button::Size::Small);
        row->addWidget(m_reset, 0, Qt::AlignVCenter);
        row->addWidget(m_change, 0, Qt::AlignVCenter);
        connect(
            m_reset, &IconButton::clicked, this, [this] { Q_EMIT resetWanted(m_info.command); });
        connect(m_change, &Button::clicked, this, [this] { Q_EMIT changeWanted(m_info.command); });
    }
    Keys::of(this).follow(this, [this] { refresh(); });
}

bool KeyRow::matches(const QStringList &words) const
{
    const auto text = foldedForSearch(m_name->text() + QLatin1Char(' ')
        + Keys::of(this).text(m_info.command) + QLatin1Char(' ') + groupName(m_info.group));
    return std::all_of(
        words.begin(), words.end(), [&](const QString &word) { return text.contains(word); });
}

void KeyRow::setLocked(bool isLocked)
{
    if (std::exchange(m_isLocked, isLocked) != isLocked)
        refresh(); // of keys and words it hears by itself
}

void KeyRow::focusChange()
{
    if (m_change)
        m_change->setFocus(Qt::OtherFocusReason);
}

void KeyRow::refresh()
{
    const auto &keys = Keys::of(this);
    const QString text = keys.text(m_info.command);
    const bool isChanged = keys.map().isChanged(m_info.command);
    const bool wasUnread = keys.map().unread().contains(m_info.command);
    m_name->setText(commandName(m_info.command));
    m_caps->setKeys(text);
    QStringList notes;
    if (m_info.isFixed)
        notes << tr("Stays as it is");
    if (wasUnread)
        notes << tr("The saved keys could not be used: these are the default keys");
    else if (text.isEmpty())
        notes << tr("No key");
    if (isChanged)
        notes << tr("Changed by you; default: %1")
                     .arg(isolateLtr(keyListText(m_info.keys, m_info.count)));
    m_note->setText(notes.join(QStringLiteral(" · ")));
    m_note->setVisible(!notes.isEmpty());
    if (!m_change)
        return;
    m_reset->setVisible(isChanged || wasUnread);
    m_reset->setEnabled(!m_isLocked);
    m_reset->setName(tr("Restore the keys: %1").arg(m_name->text()));
    m_change->setText(tr("Change"));
    m_change->setEnabled(!m_isLocked);
    m_change->setAccessibleName(tr("Change the keys: %1").arg(m_name->text()));
    m_change->setAccessibleDescription(text.isEmpty() ? tr("No key") : text);
}

void KeyRow::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    paintHairline(&painter, {0, height() - 1, width(), 1}, Theme::of(this).color(ColorRole::Line));
}

void KeyRow::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        refresh();
    QWidget::changeEvent(event);
}

} // namespace wxm
