// SPDX-License-Identifier: MIT
#include "ui/shell/connection_line.h"

#include "base/bidi.h"
#include "ui/common/accessible.h"
#include "ui/common/buttons.h"
#include "ui/common/foreign_label.h"
#include "ui/common/icons.h"
#include "ui/common/language_box.h"
#include "ui/common/obstacle_words.h"
#include "ui/common/paint.h"
#include "ui/common/relative_time.h"
#include "ui/common/text_painter.h"

#include <QComboBox>
#include <QEvent>
#include <QHBoxLayout>
#include <QPainter>
#include <QPushButton>
#include <QStyle>

namespace wxm {
using namespace Qt::StringLiterals;

namespace {

constexpr int kSlowMs = 500; //!< Slower than anybody should notice.

constexpr int kDot = 8;

struct Mark {
    std::optional<IconName> icon; //!< none: a filled dot
    ColorRole role;
};

Mark markOf(ConnectionView::State state)
{
    switch (state) {
    case ConnectionView::State::Connected:
        return {std::nullopt, ColorRole::OkMark};
    case ConnectionView::State::Connecting:
        return {IconName::Refresh, ColorRole::Text2};
    case ConnectionView::State::Reconnecting:
        return {IconName::Refresh, ColorRole::Warn};
    case ConnectionView::State::Offline:
        return {IconName::Offline, ColorRole::Danger};
    case ConnectionView::State::SignedOut:
        return {IconName::SignOut, ColorRole::Text2};
    }
    Q_UNREACHABLE();
}

std::chrono::seconds secondsFrom(const QDateTime &from, const QDateTime &to)
{
    return std::chrono::seconds(qMax<qint64>(0, from.secsTo(to)));
}

//! A place that is only painted.
QWidget *place(QWidget *parent)
{
    auto *widget = new QWidget(parent);
    widget->setAttribute(Qt::WA_TransparentForMouseEvents);
    return widget;
}

} // namespace

ConnectionLine::ConnectionLine(QWidget *parent)
    : QWidget(parent)
    , m_mark(place(this))
    , m_state(new TextLabel(TextSize::Meta, ColorRole::Text, Weight::Regular, this))
    , m_detail(new TextLabel(TextSize::Meta, ColorRole::Text2, Weight::Regular, this))
    , m_offer(new Button(QString(), Button::Kind::Ghost, this))
    , m_note(new TextLabel(TextSize::Meta, ColorRole::Text2, Weight::Regular, this))
    , m_unsentMark(place(this))
    , m_unsentLabel(new Button({}, Button::Kind::Ghost, this))
    , m_language(new LanguageBox(this))
{
    m_detail->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    m_detail->installEventFilter(this);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(space::k12, 1, space::k12, 0);
    row->setSpacing(space::k4);
    row->addWidget(m_mark);
    row->addWidget(m_state);
    row->addWidget(m_detail, 1000);
    row->addStretch(1); // in the place of the words that are not said
    row->addWidget(m_offer);
    row->addWidget(m_note);
    row->addSpacing(space::k8);
    row->addWidget(m_unsentMark);
    row->addWidget(m_unsentLabel);
    row->addSpacing(space::k8);
    row->addWidget(m_language);
    connect(static_cast<LanguageBox *>(m_language), &LanguageBox::chosen, this,
        &ConnectionLine::languageChosen);
    m_unsentLabel->setButtonSize(Button::Size::Tight);
    connect(m_unsentLabel, &Button::clicked, this, &ConnectionLine::unsentTriggered);
    static_cast<Button *>(m_offer)->setButtonSize(Button::Size::Tight);
    connect(
        m_offer, &QAbstractButton::clicked, this, [this] { Q_EMIT offerTaken(m_view.offer()); });
    retranslate();
}

QSize ConnectionLine::sizeHint() const
{
    return {QWidget::sizeHint().width(), Theme::of(this).scaled(metric::kStatusLine)};
}

void ConnectionLine::setView(const ConnectionView &view, const QDateTime &now)
{
    const bool isNews = view.state != m_view.state && m_now.isValid();
    const bool wasPaused = isPaused(now);
    const bool isNewTrouble = (view.isNotRenewed && !m_view.isNotRenewed)
        || (view.offer() != ConnectionView::Offer::None && view.offer() != m_view.offer());
    m_view = view;
    m_now = now;
    retranslate();
    if (isNewTrouble)
        announceState(m_state, m_state->text() + u' ' + m_detail->text());
    else if (isNews)
        announceState(m_state, m_state->text());
    else if (isPaused(now) && !wasPaused) // once, and not each second of it
        announceState(m_state, m_detail->text());
}

void ConnectionLine::refresh(const QDateTime &now)
{
    m_now = now;
    showDetail();
    tellWhole();
    m_detail->setColorRole(isWarning(now) ? ColorRole::Warn : ColorRole::Text2);
}

void ConnectionLine::showDetail()
{
    QString text = words(m_now);
    const auto style =
        ownCellStyle(Theme::of(this), TextSize::Meta, text, ColorRole::Text2, layoutDirection());
    if (m_detail->isVisible() && cellWidth(text, style.font) > m_detail->width())
        text = words(m_now, Length::Short);
    if (text != m_detail->text())
        m_detail->setText(text);
    m_detail->setVisible(!text.isEmpty()); // a label without words is a thing without a name
}

//! It has what the others leave of the line.
bool ConnectionLine::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_detail && (event->type() == QEvent::Resize || event->type() == QEvent::Show))
        showDetail();
    return QWidget::eventFilter(watched, event);
}

void ConnectionLine::setUnsent(int count)
{
    m_unsent = count;
    retranslate();
}

void ConnectionLine::setLanguage(Localizer::Language language)
{
    static_cast<LanguageBox *>(m_language)->setLanguage(language);
}

void ConnectionLine::setNote(const QString &note)
{
    m_note->setText(note);
    m_note->setVisible(!note.isEmpty());
}

QString ConnectionLine::stateText() const { return m_state->text(); }

QString ConnectionLine::detailText() const { return m_detail->text(); }

void ConnectionLine::retranslate()
{
    for (QWidget *mark : {m_mark, m_unsentMark}) {
        const int side = Theme::of(this).scaled(metric::kIconMeta);
        mark->setFixedSize(side, side);
    }
    const auto stateWords = [this] {
        switch (m_view.state) {
        case ConnectionView::State::Connecting:
            return tr("Connecting…");
        case ConnectionView::State::Connected:
            return tr("Connected");
        case ConnectionView::State::Reconnecting:
            return tr("Reconnecting…");
        case ConnectionView::State::Offline:
            return tr("Offline");
        case ConnectionView::State::SignedOut:
            return tr("Signed out");
        }
        Q_UNREACHABLE();
    };
    m_state->setAccessibleName(tr("Connection"));
    m_state->setText(stateWords());
    showDetail();
    m_detail->setColorRole(isWarning(m_now) ? ColorRole::Warn : ColorRole::Text2);
    tellWhole();
    m_note->setVisible(!m_note->text().isEmpty());
    const auto offer = m_view.offer();
    const QString words = offer == ConnectionView::Offer::SignInAgain ? tr("Sign in again")
        : offer == ConnectionView::Offer::ProxyPassword               ? tr("Enter password…")
                                                                      : tr("Connect here");
    m_offer->setText(words);
    m_offer->setAccessibleName(words);
    m_offer->setVisible(offer != ConnectionView::Offer::None);
    m_unsentLabel->setText(tr("%n unsent", nullptr, m_unsent));
    m_unsentLabel->setAccessibleName(m_unsentLabel->text());
    m_unsentLabel->setAccessibleDescription(tr("Shows where it stands"));
    m_unsentLabel->setToolTip(plainToolTip(tr("Shows where it stands")));
    m_unsentLabel->setVisible(m_unsent > 0);
    m_unsentMark->setVisible(m_unsent > 0);
    update();
}

void ConnectionLine::tellWhole()
{
    QString whole = words(m_now, Length::Whole);
    if (whole.startsWith(u'·'))
        whole = whole.mid(1).trimmed();
    m_state->setToolTip(plainToolTip(whole));
    m_detail->setToolTip(m_state->toolTip());
    m_state->setAccessibleDescription(whole);
}

bool ConnectionLine::isPaused(const QDateTime &now) const
{
    return m_view.state != ConnectionView::State::SignedOut && m_view.pausedUntil.isValid()
        && now < m_view.pausedUntil;
}

bool ConnectionLine::isWarning(const QDateTime &now) const
{
    return isPaused(now)
        || (m_view.isNotRenewed && m_view.state != ConnectionView::State::SignedOut);
}

QString ConnectionLine::words(const QDateTime &now, Length length) const
{
    const auto reason = [this, length] {
        switch (m_view.reason) {
        case ConnectionView::Reason::None:
            return QString();
        case ConnectionView::Reason::ServerClosed:
            return tr("the server closed the link");
        case ConnectionView::Reason::NoAnswer:
            return tr("the server does not answer");
        case ConnectionView::Reason::NoNetwork:
            return tr("no network");
        case ConnectionView::Reason::NotReachable:
            return tr("the server cannot be reached");
        case ConnectionView::Reason::ServerBusy:
            return tr("the server asks to wait");
        case ConnectionView::Reason::Obstacle:
            return length == Length::Short ? shortObstacleWords(m_view.obstacle)
                                           : obstacleWords(m_view.obstacle);
        case ConnectionView::Reason::Keychain:
            return tr("waiting for the keychain of this computer");
        case ConnectionView::Reason::WaitsForLive:
            return tr("waiting for the live server");
        case ConnectionView::Reason::SignInRefused:
            return tr("the live server does not accept this sign-in");
        case ConnectionView::Reason::UsedElsewhere:
            return tr("this account is in use elsewhere");
        }
        Q_UNREACHABLE();
    };
    QStringList parts;
    if (isPaused(now))
        parts << (m_view.isMaintained
                ? tr("the server is down for maintenance, next try %1", "%1: in 8 s")
                : tr("the server asks for a pause, next try %1", "%1: in 8 s"))
                     .arg(inText(secondsFrom(now, m_view.pausedUntil)));
    const bool isSignedOut = m_view.state == ConnectionView::State::SignedOut;
    if (m_view.isNotRenewed && !isSignedOut)
        parts << (m_view.nextRenewal.isValid()
                ? tr("the sign-in cannot be renewed, next try %1", "%1: in 8 s")
                      .arg(inText(secondsFrom(now, m_view.nextRenewal)))
                : tr("the sign-in cannot be renewed"));
    switch (m_view.state) {
    case ConnectionView::State::Connected:
        if (m_view.unheard > 0)
            parts << tr("%n place(s) without live events, tried again", nullptr, m_view.unheard);
        if (m_view.isPolling)
            parts << tr("by plain requests");
        // While all is well nobody wants to know more; who does, points at it.
        if (length != Length::Whole && m_view.latencyMs.value_or(0) < kSlowMs)
            break;
        if (m_view.latencyMs)
            parts << isolate(tr("%1 ms").arg(*m_view.latencyMs));
        if (m_view.lastChecked.isValid())
            parts << tr("last checked %1").arg(agoText(secondsFrom(m_view.lastChecked, now)));
        break;
    case ConnectionView::State::Connecting:
    case ConnectionView::State::Reconnecting:
    case ConnectionView::State::Offline:
        if (m_view.state == ConnectionView::State::Offline && m_view.since.isValid())
            parts << tr("since %1").arg(clockText(m_view.since));
        if (m_view.nextTry.isValid() && now.isValid())
            parts << inText(secondsFrom(now, m_view.nextTry));
        if (const QString why = reason(); !why.isEmpty())
            parts << why;
        break;
    case ConnectionView::State::SignedOut:
        parts << tr("sign in to continue");
        break;
    }
    QString text;
    for (const QString &part : parts)
        text += u"· "_s + part + u' ';
    return text.trimmed();
}

void ConnectionLine::paintEvent(QPaintEvent *)
{
    const Theme &theme = Theme::of(this);
    QPainter painter(this);
    painter.fillRect(rect(), theme.color(ColorRole::Window));
    paintHairline(&painter, {0, 0, width(), 1}, theme.color(ColorRole::Line));
    const Mark mark = markOf(m_view.state);
    const QRect area = m_mark->geometry();
    if (mark.icon) {
        paintIcon(&painter, area, *mark.icon, theme.color(mark.role), layoutDirection());
    } else {
        const int side = theme.scaled(kDot);
        const QRectF dot =
            QStyle::alignedRect(layoutDirection(), Qt::AlignCenter, {side, side}, area);
        paintBox(&painter, dot, side / 2.0, theme.color(mark.role));
    }
    if (m_unsent > 0)
        paintIcon(&painter, m_unsentMark->geometry(), IconName::Warn, theme.color(ColorRole::Warn),
            layoutDirection());
}

void ConnectionLine::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange || event->type() == QEvent::PaletteChange)
        retranslate();
    QWidget::changeEvent(event);
}

} // namespace wxm
