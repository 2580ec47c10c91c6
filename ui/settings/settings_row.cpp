// SPDX-License-Identifier: MIT
#include "ui/settings/settings_row.h"

#include "base/folding.h"
#include "settings/settings_file.h"
#include "ui/common/accessible.h"
#include "ui/common/foreign_label.h"
#include "ui/common/paint.h"
#include "ui/common/style.h"
#include "ui/settings/lock_mark.h"
#include "ui/settings/setting_editor.h"
#include "ui/settings/setting_words.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QPainter>
#include <QVBoxLayout>

#include <algorithm>

namespace wxm {

SettingsRow::SettingsRow(SettingsFile &file, const SettingInfo &info, QWidget *parent)
    : QWidget(parent)
    , m_file(file)
    , m_info(info)
    , m_editor(makeSettingEditor(info, this))
    , m_row(new QHBoxLayout(this))
    , m_name(new TextLabel(TextSize::Body, ColorRole::Text, Weight::Regular, this))
    , m_help(new TextLabel(TextSize::Meta, ColorRole::Text2, Weight::Regular, this))
    , m_fault(new TextLabel(TextSize::Meta, ColorRole::Danger, Weight::Regular, this))
    , m_lock(new TextLabel(TextSize::Meta, ColorRole::Text2, Weight::Regular, this))
    , m_lockIcon(new LockMark(this))
{
    auto *lock = new QHBoxLayout;
    lock->setSpacing(space::k4);
    lock->addWidget(m_lockIcon);
    lock->addWidget(m_lock, 1);
    auto *wordsPlace = new QWidget(this);
    wordsPlace->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    auto *words = new QVBoxLayout(wordsPlace);
    words->setContentsMargins(0, 0, 0, 0);
    words->setSpacing(0);
    for (TextLabel *label : {m_name, m_help, m_fault}) {
        label->setWordWrap(true);
        words->addWidget(label);
    }
    words->addLayout(lock);
    m_lock->setWordWrap(true);
    m_row->setContentsMargins(0, space::k8, 0, space::k8);
    m_row->setSpacing(space::k16);
    m_row->addWidget(wordsPlace, 1, Qt::AlignVCenter);
    // As wide as it wants to be, so that all that is left belongs to the words.
    m_editor->widget()->setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    m_row->addWidget(m_editor->widget(), 0, Qt::AlignVCenter);
    connect(m_editor, &SettingEditor::edited, this, &SettingsRow::take);
    connect(&m_file, &SettingsFile::changed, this, [this](QLatin1StringView key) {
        if (key == m_info.key)
            refresh();
    });
    retranslate();
}

QWidget *SettingsRow::control() const
{
    QWidget *widget = m_editor->widget();
    return widget->focusProxy() ? widget->focusProxy() : widget;
}

//! No fixed minimum: that would let the words be squeezed below what they need.
QSize SettingsRow::minimumSizeHint() const
{
    return QWidget::minimumSizeHint().expandedTo({0, Theme::of(this).scaled(metric::kSettingsRow)});
}

bool SettingsRow::isLocked() const { return m_file.isFixed(m_info.key); }

QString SettingsRow::fault() const { return m_fault->isHidden() ? QString() : m_fault->text(); }

void SettingsRow::take(const QJsonValue &value)
{
    const bool isGood = m_info.accepts(value);
    m_fault->setText(settingText(m_info.face.fault));
    m_fault->setVisible(!isGood && m_info.face.fault);
    setFault(control(), !isGood);
    if (isGood)
        m_file.setValue(m_info.key, value);
    else
        announceState(control(), m_fault->text());
}

void SettingsRow::refresh()
{
    m_editor->showValue(m_file.effective(m_info));
    m_editor->widget()->setEnabled(!isLocked());
    m_lock->setVisible(isLocked());
    m_lockIcon->setVisible(isLocked());
    const char *reason = m_file.lockReason(m_info.key);
    m_lock->setText(reason ? settingText(reason) : tr("Fixed by the policy of this computer"));
    const QString why = isLocked() ? m_lock->text() : QString();
    m_editor->widget()->setToolTip(plainToolTip(why));
    const QString help = settingText(m_info.face.help);
    control()->setAccessibleDescription(QStringList{help, why}.join(QLatin1Char('\n')).trimmed());
}

void SettingsRow::retranslate()
{
    const QString help = settingText(m_info.face.help);
    m_help->setText(help);
    m_help->setVisible(!help.isEmpty());
    m_fault->setText(settingText(m_info.face.fault));
    m_fault->hide();
    setFault(control(), false);
    setBuddy(m_name, control(), settingText(m_info.face.name));
    m_editor->retranslate();
    refresh();
}

bool SettingsRow::matches(const QStringList &words) const
{
    QString text = settingText(m_info.face.name) + QLatin1Char('\n') + settingText(m_info.face.help)
        + QLatin1Char('\n') + settingText(m_info.face.group);
    for (const auto &option : m_info.options)
        text += QLatin1Char('\n') + optionText(option);
    return std::all_of(words.begin(), words.end(),
        [folded = foldedForSearch(text)](const QString &word) { return folded.contains(word); });
}

void SettingsRow::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    paintHairline(&painter, {0, height() - 1, width(), 1}, Theme::of(this).color(ColorRole::Line));
}

void SettingsRow::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

void SettingsRow::setNarrow(bool isNarrow)
{
    m_row->setDirection(isNarrow ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight);
    m_row->setSpacing(isNarrow ? space::k8 : space::k16);
}

} // namespace wxm
