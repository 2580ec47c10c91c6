// SPDX-License-Identifier: MIT
#include "ui/live/filter_bar.h"

#include "base/bidi.h"
#include "ui/common/badge.h"
#include "ui/common/buttons.h"
#include "ui/common/foreign_label.h"
#include "ui/common/line_edit.h"
#include "ui/common/paint.h"
#include "ui/common/relative_time.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLocale>
#include <QPainter>
#include <QResizeEvent>

#include <utility>

using namespace Qt::StringLiterals;

namespace wxm::live {

namespace {

constexpr int kHeight = 40;

Button *filterButton(IconName icon, QWidget *parent)
{
    auto *button = new Button({}, Button::Kind::Tonal, parent);
    button->setButtonSize(Button::Size::Tight);
    button->setIconName(icon);
    button->setCheckable(true);
    button->setChecked(true);
    return button;
}

} // namespace

FilterBar::FilterBar(QWidget *parent)
    : QWidget(parent)
    , m_comments(filterButton(IconName::Messages, this))
    , m_gifts(filterButton(IconName::Gift, this))
    , m_bursts(filterButton(IconName::UserPlus, this))
    , m_watched(filterButton(IconName::Target, this))
    , m_paused(new Chip({}, this))
    , m_searchButton(new IconButton(IconName::Search, {}, this))
    , m_search(new LineEdit(LineEdit::Content::Words, this))
{
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(space::k12, 0, space::k12, 0);
    row->setSpacing(space::k4);
    for (auto *button : {m_comments, m_gifts, m_bursts}) {
        row->addWidget(button);
        connect(button, &QAbstractButton::toggled, this, [this, button](bool on) {
            button->setKind(on ? Button::Kind::Tonal : Button::Kind::Ghost);
            apply();
        });
    }
    // Off at rest: it leaves out all else.
    m_watched->setChecked(false);
    m_watched->setKind(Button::Kind::Ghost);
    row->addWidget(m_watched);
    connect(m_watched, &QAbstractButton::toggled, this, [this](bool on) {
        if (on && m_rules == 0) {
            m_watched->setChecked(false);
            Q_EMIT rulesWanted();
            return;
        }
        m_watched->setKind(on ? Button::Kind::Tonal : Button::Kind::Ghost);
        apply();
    });
    row->addStretch();
    row->addWidget(m_paused);
    row->addWidget(m_search);
    row->addWidget(m_searchButton);
    m_searchButton->setSmall(true);
    m_search->setInBar();
    m_search->setMaximumWidth(220);
    m_search->installEventFilter(this);
    m_search->hide();
    m_paused->hide();
    setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Fixed);
    connect(m_searchButton, &QAbstractButton::clicked, this,
        [this] { m_search->isHidden() ? openSearch() : closeSearch(); });
    connect(m_search, &QLineEdit::textChanged, this, &FilterBar::apply);
    retranslate();
}

void FilterBar::setFlagged(qsizetype rules, int hits)
{
    if (rules == m_rules && hits == m_hits)
        return;
    m_rules = rules;
    m_hits = hits;
    if (rules == 0)
        m_watched->setChecked(false);
    dressWatched();
}

void FilterBar::setKinds(const FeedKinds &kinds)
{
    m_gifts->setVisible(kinds.gifts);
    m_bursts->setVisible(kinds.haveEvents());
    fit();
}

void FilterBar::dressWatched()
{
    const QString none = tr("No rules yet: press to add some");
    m_watched->setAccessibleName(tr("Flagged"));
    m_watched->setAccessibleDescription(m_rules == 0 ? none : tr("%Ln comments", nullptr, m_hits));
    m_watched->setToolTip(
        plainToolTip(m_rules == 0 ? none : tr("Only comments that match a rule")));
    fit();
}

void FilterBar::setPaused(const std::optional<Pause> &pause)
{
    const bool hadWords = m_pause.has_value();
    if (std::exchange(m_pause, pause) != pause || hadWords != pause.has_value())
        fit();
    m_paused->setVisible(pause && m_search->isHidden());
}

//! "Paused 0:42 · 1,204 new · 18 flagged"
QString FilterBar::pauseWords() const
{
    QString words = tr("Paused");
    if (!m_pause)
        return words;
    if (m_pause->seconds > 0)
        words += u' ' + isolateLtr(durationText(std::chrono::seconds(m_pause->seconds)));
    if (m_pause->news > 0)
        words += u" · "_s + tr("%Ln new", nullptr, m_pause->news);
    if (m_pause->flagged > 0)
        words += u" · "_s + tr("%Ln flagged", nullptr, m_pause->flagged);
    return words;
}

void FilterBar::openSearch()
{
    m_search->show();
    m_paused->hide();
    m_search->setFocus();
}

void FilterBar::showComments()
{
    m_comments->setChecked(true);
    m_watched->setChecked(false);
    closeSearch();
    apply();
}

void FilterBar::closeSearch()
{
    m_search->clear();
    m_search->hide();
}

void FilterBar::apply()
{
    Q_EMIT filterChanged({.comments = m_comments->isChecked(),
        .gifts = m_gifts->isChecked(),
        .bursts = m_bursts->isChecked(),
        .watchedOnly = m_watched->isChecked() && m_rules > 0,
        .words = m_search->text().trimmed()});
}

QSize FilterBar::sizeHint() const { return {200, Theme::of(this).scaled(kHeight)}; }

bool FilterBar::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::KeyPress
        && static_cast<QKeyEvent *>(event)->key() == Qt::Key_Escape) {
        closeSearch();
        return true;
    }
    return QWidget::eventFilter(watched, event);
}

void FilterBar::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const auto &theme = Theme::of(this);
    painter.fillRect(rect(), theme.color(ColorRole::Surface));
    paintHairline(&painter, QRect(0, height() - 1, width(), 1), theme.color(ColorRole::Line));
}

void FilterBar::fit()
{
    const auto &theme = Theme::of(this);
    const QString count = m_hits > 0 ? QLocale().toString(m_hits) : QString();
    const std::pair<Button *, QString> all[] = {{m_comments, tr("Comments")},
        {m_gifts, tr("Gifts")}, {m_bursts, tr("Joins and likes")},
        {m_watched, (tr("Flagged") + u"  "_s + count).trimmed()}};
    const ChipLook counted{ChipKind::Warn, pauseWords(), IconName::Pause};
    const ChipLook paused{ChipKind::Warn, tr("Paused"), IconName::Pause};
    const ChipLook pausedShort{ChipKind::Warn, {}, IconName::Pause};
    int wanted = 2 * space::k12 + m_searchButton->sizeHint().width() + space::k4;
    for (const auto &[button, words] : all) {
        button->setText(words);
        wanted += button->isHidden() ? 0 : button->sizeHint().width() + space::k4;
    }
    // Room for the chip is kept while it is hidden: a pause moves nothing under the mouse.
    const bool hasWords = wanted + chipSize(pausedShort, theme).width() + space::k4 <= width();
    const bool hasLongChip = wanted + chipSize(paused, theme).width() + space::k4 <= width();
    const bool hasCount = wanted + chipSize(counted, theme).width() + space::k4 <= width();
    for (const auto &[button, words] : all) {
        if (!hasWords)
            button->setText(button == m_watched ? count : QString());
        if (button == m_watched)
            continue;
        button->setAccessibleName(words);
        button->setToolTip(hasWords ? QString() : plainToolTip(words));
    }
    m_paused->setLook(hasCount ? counted : hasLongChip || !hasWords ? paused : pausedShort);
    m_paused->setAccessibleName(counted.text);
    m_paused->setToolTip(hasCount ? QString() : plainToolTip(counted.text));
}

void FilterBar::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    if (event->oldSize().width() != width())
        fit();
}

void FilterBar::retranslate()
{
    dressWatched();
    m_searchButton->setName(tr("Search in this feed"));
    m_search->setAccessibleName(tr("Words to look for"));
    m_search->setPlaceholderText(tr("Words to look for"));
}

void FilterBar::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

} // namespace wxm::live
