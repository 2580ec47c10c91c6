// SPDX-License-Identifier: MIT
#include "ui/live/comment_bar.h"

#include "base/then.h"
#include "chat/sent_text.h"
#include "ui/common/accessible.h"
#include "ui/common/buttons.h"
#include "ui/common/error_text.h"
#include "ui/common/foreign_label.h"
#include "ui/common/line_edit.h"
#include "ui/common/paint.h"

#include <QEvent>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QInputMethod>
#include <QPainter>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace wxm::live {

namespace {
const auto kEndpoint = u"lives.comment"_s;
constexpr int kLongest = 2'000;
} // namespace

CommentBar::CommentBar(Live &live, LiveId which, QWidget *parent)
    : QWidget(parent)
    , m_live(live)
    , m_which(which)
    , m_text(new LineEdit(LineEdit::Content::Words, this))
    , m_quick(new IconButton(IconName::Quote, {}, this))
    , m_send(new Button({}, Button::Kind::Tonal, this))
    , m_fault(new TextLabel(TextSize::Meta, ColorRole::Danger, Weight::Regular, this))
{
    auto *row = new QHBoxLayout;
    row->setSpacing(space::k8);
    row->addWidget(m_text, 1);
    row->addWidget(m_quick);
    row->addWidget(m_send);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(space::k12, space::k8, space::k12, space::k8);
    column->setSpacing(space::k4);
    column->addLayout(row);
    column->addWidget(m_fault);
    m_text->setInBar();
    m_text->setMaxLength(kLongest);
    m_fault->setWordWrap(true);
    m_fault->hide();
    m_send->setIconName(IconName::Send);
    setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Fixed);
    connect(m_text, &QLineEdit::returnPressed, this, &CommentBar::send);
    connect(m_text, &QLineEdit::textChanged, this, [this] {
        say({});
        dress();
    });
    connect(m_send, &QAbstractButton::clicked, this, &CommentBar::send);
    connect(m_quick, &QAbstractButton::clicked, this, &CommentBar::quickListWanted);
    connect(&m_live.calls, &ApiCalls::capabilityChanged, this, &CommentBar::dress);
    dress();
}

QString CommentBar::hindrance() const
{
    switch (m_live.actions.capabilityOf(kEndpoint)) {
    case Capability::Absent:
        return tr("Comments: this server does not offer writing them. Ask your administrator.");
    case Capability::Forbidden:
        return tr("Comments: your account may not write them. Ask your administrator.");
    case Capability::Offered:
        break;
    }
    const auto *record = m_live.store.find(m_which);
    return record && record->state().ended ? tr("The stream has ended") : QString();
}

void CommentBar::dress()
{
    const QString why = hindrance();
    m_text->setAccessibleName(tr("Comment"));
    // Said in the field itself: a reason that is seen without pointing at it.
    m_text->setPlaceholderText(why.isEmpty() ? tr("Write a comment…") : why);
    m_text->setAccessibleDescription(why);
    m_text->setToolTip(plainToolTip(why));
    m_text->setReadOnly(!why.isEmpty());
    m_quick->setName(tr("Names, phrases and links"));
    m_quick->setEnabled(why.isEmpty());
    m_send->setText(tr("Send"));
    m_send->setAccessibleName(tr("Send comment"));
    m_send->setToolTip(plainToolTip(why));
    m_send->setBusy(m_isSending);
    m_send->setEnabled(why.isEmpty() && !trimmedAsServersDo(m_text->text()).isEmpty());
}

void CommentBar::paste(const QString &text)
{
    if (m_text->isReadOnly())
        return;
    const auto before = m_text->text().left(m_text->cursorPosition());
    const bool isJoined = !before.isEmpty() && !before.back().isSpace();
    m_text->insert(isJoined ? u' ' + text : text);
    m_text->setFocus();
}

void CommentBar::sendText(const QString &text)
{
    const bool isFree = trimmedAsServersDo(m_text->text()).isEmpty() && !m_isSending;
    paste(text);
    if (isFree)
        send();
    else
        announce(m_text, tr("It stands behind what you are writing. Press Enter to send both."));
}

void CommentBar::send()
{
    if (m_text->hasFocus())
        QGuiApplication::inputMethod()->commit(); // what is shown is meant
    const QString words = trimmedAsServersDo(m_text->text());
    if (words.isEmpty() || m_isSending || !hindrance().isEmpty())
        return;
    if (m_key.isEmpty() || words != m_keyText) {
        m_key = LiveActions::newKey();
        m_keyText = words;
    }
    m_isSending = true;
    say({});
    dress();
    then(m_live.actions.comment(m_which, words, m_key), this,
        [this, words](const Result<Done> &answer) { settle(words, answer); });
}

void CommentBar::settle(const QString &sent, const Result<Done> &answer)
{
    m_isSending = false;
    if (answer) {
        m_key.clear();
        if (trimmedAsServersDo(m_text->text())
            == sent) // else the person writes the next one already
            m_text->clear();
    } else {
        const bool mayHaveGone = answer.error().kind == ApiError::Kind::Ambiguous;
        if (!mayHaveGone)
            m_key.clear();
        say(mayHaveGone
                ? tr("Not confirmed. Look for it in the feed; sending it again does not double it.")
                : errorText(answer.error()));
        const QString detail = errorDetail(answer.error());
        m_fault->setToolTip(plainToolTip(detail));
    }
    dress();
}

void CommentBar::say(const QString &sentence)
{
    m_fault->setText(sentence);
    m_fault->setVisible(!sentence.isEmpty());
    updateGeometry();
    if (!sentence.isEmpty())
        announce(m_text, sentence);
}

void CommentBar::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const auto &theme = Theme::of(this);
    painter.fillRect(rect(), theme.color(ColorRole::Surface));
    paintHairline(&painter, QRect(0, 0, width(), 1), theme.color(ColorRole::Line));
}

void CommentBar::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        dress();
}

} // namespace wxm::live
