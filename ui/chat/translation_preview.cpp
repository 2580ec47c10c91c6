// SPDX-License-Identifier: MIT
#include "ui/chat/translation_preview.h"

#include "base/then.h"
#include "ui/chat/translation_words.h"
#include "ui/common/accessible.h"
#include "ui/common/foreign_label.h"
#include "ui/common/icon_mark.h"
#include "ui/common/paint.h"

#include <QEvent>
#include <QPainter>
#include <QVBoxLayout>

namespace wxm {
using namespace Qt::StringLiterals;

TranslationPreview::TranslationPreview(Translation &translation, QWidget *parent)
    : QWidget(parent)
    , m_translation(translation)
    , m_mark(new IconMark(IconName::Translate, ColorRole::AccentText, this))
    , m_title(new TextLabel(TextSize::Ui, ColorRole::AccentText, Weight::Bold, this))
    , m_note(new TextLabel(TextSize::Meta, ColorRole::Text2, Weight::Regular, this))
    , m_body(new ForeignLabel(ForeignLabel::Kind::Body, this))
    , m_keys(new TextLabel(TextSize::Meta, ColorRole::Text2, Weight::Regular, this))
{
    m_body->setTextSize(TextSize::Body);
    m_body->setMaximumLines(8);
    auto *head = new QHBoxLayout;
    head->setSpacing(space::k8);
    head->addWidget(m_mark);
    head->addWidget(m_title);
    head->addWidget(m_note);
    head->addStretch();
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(space::k12, space::k8, space::k12, space::k8);
    column->setSpacing(space::k4);
    column->addLayout(head);
    column->addWidget(m_body);
    column->addWidget(m_keys);
    m_deadline.setSingleShot(true);
    m_deadline.setInterval(kEngineMs);
    connect(&m_deadline, &QTimer::timeout, this, [this] { setState(State::Failed); });
    refresh();
}

void TranslationPreview::begin(
    const QString &source, Translation::Direction direction, const QStringList &names)
{
    m_source = source;
    m_text.clear();
    m_direction = direction;
    setState(State::Working);
    m_deadline.start();
    then(m_translation.translate(source, direction, names), this,
        [this, round = m_round](const Result<QString> &text) {
            if (round != m_round || m_state != State::Working)
                return;
            if (text)
                m_text = *text;
            setState(text ? State::Ready : State::Failed);
        });
}

void TranslationPreview::setVoid()
{
    if (m_state == State::Working || m_state == State::Ready || m_state == State::Failed)
        setState(State::Void);
}

void TranslationPreview::close() { setState(State::Off); }

void TranslationPreview::setState(State state)
{
    m_deadline.stop();
    if (state != State::Ready)
        ++m_round;
    const bool isNews = std::exchange(m_state, state) != state;
    refresh();
    if (isNews && state != State::Off && state != State::Working)
        announceState(this,
            state == State::Ready ? m_title->text() + u". "_s + m_text + u". "_s + m_keys->text()
                                  : m_title->text() + u". "_s + m_keys->text());
    Q_EMIT changed();
}

void TranslationPreview::refresh()
{
    setAccessibleName(tr("Translation preview"));
    const auto badge = directionBadge(m_direction.from, m_direction.to);
    m_note->setText({});
    m_keys->setText({});
    m_mark->setMark(IconName::Translate, ColorRole::AccentText);
    m_title->setColorRole(ColorRole::AccentText);
    switch (m_state) {
    case State::Off:
        break;
    case State::Working:
        m_mark->setMark(IconName::Spinner, ColorRole::AccentText);
        m_title->setText(tr("Translating %1").arg(badge));
        m_note->setText(translatorPlace(m_translation));
        m_keys->setText(tr("Esc stops"));
        break;
    case State::Ready:
        m_title->setText(tr("Preview %1").arg(badge));
        m_note->setText(tr("The customer sees this; the original stays with you"));
        m_keys->setText(tr("Enter sends the translation · Ctrl+Enter sends the original · Esc goes "
                           "back · any change voids it"));
        break;
    case State::Void:
        m_mark->setMark(IconName::Undo, ColorRole::Text2);
        m_title->setColorRole(ColorRole::Text);
        m_title->setText(tr("You changed the text, the preview is void"));
        m_keys->setText(tr("Enter makes a new preview"));
        break;
    case State::Failed:
        m_mark->setMark(IconName::Warn, ColorRole::Warn);
        m_title->setColorRole(ColorRole::Warn);
        m_title->setText(tr("No translation within 2 s"));
        m_keys->setText(tr("Enter sends it as written · Ctrl+Enter tries again · Esc goes back"));
        break;
    }
    m_body->setForeignText(m_text);
    m_body->setVisible(m_state == State::Ready);
    m_note->setVisible(!m_note->text().isEmpty());
    setVisible(m_state != State::Off);
    update();
}

void TranslationPreview::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        refresh();
    QWidget::changeEvent(event);
}

void TranslationPreview::paintEvent(QPaintEvent *)
{
    const auto &theme = Theme::of(this);
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const auto role = m_state == State::Failed ? ColorRole::WarnSoft
        : m_state == State::Void               ? ColorRole::Sunken
                                               : ColorRole::AccentSoft;
    paintBox(
        &painter, rect().adjusted(space::k8, 0, -space::k8, 0), radius::kNormal, theme.color(role));
}

} // namespace wxm
