// SPDX-License-Identifier: MIT
#include "ui/live/filter_bar.h"

#include "ui/common/badge.h"
#include "ui/common/buttons.h"
#include "ui/common/foreign_label.h"
#include "ui/common/line_edit.h"
#include "ui/common/paint.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLocale>
#include <QPainter>

using namespace Qt::StringLiterals;

namespace wxm::live {

namespace {

constexpr int kHeight = 40;
constexpr int kNarrow = 520;

Button *filterButton(IconName icon, QWidget *parent)
{
    auto *button = new Button({}, Button::Kind::Tonal, parent);
    button->setButtonSize(Button::Size::Small);
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
    row->setSpacing(space::k8);
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
        if (on && m_watchWords == 0) {
            m_watched->setChecked(false);
            Q_EMIT watchWordsWanted();
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
    m_search->setFixedHeight(metric::kBarField);
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

void FilterBar::setWatchCount(qsizetype words, int hits)
{
    if (words == m_watchWords && hits == m_hits)
        return;
    m_watchWords = words;
    m_hits = hits;
    if (words == 0)
        m_watched->setChecked(false);
    dressWatched();
}

void FilterBar::dressWatched()
{
    const QString words = tr("Watch words");
    const QString count = m_hits > 0 ? QLocale().toString(m_hits) : QString();
    m_watched->setText(m_isNarrow ? count : (words + u"  "_s + count).trimmed());
    m_watched->setAccessibleName(words);
    m_watched->setAccessibleDescription(m_watchWords == 0 ? tr("None yet: press to name some")
                                                          : tr("%Ln comments", nullptr, m_hits));
    m_watched->setToolTip(plainToolTip(m_watchWords == 0 ? tr("None yet: press to name some")
                                                         : tr("Only comments with a watch word")));
}

void FilterBar::setPaused(bool paused) { m_paused->setVisible(paused && m_search->isHidden()); }

void FilterBar::openSearch()
{
    m_search->show();
    m_paused->hide();
    m_search->setFocus();
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
        .watchedOnly = m_watched->isChecked() && m_watchWords > 0,
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

void FilterBar::dressButtons()
{
    const std::pair<Button *, QString> all[] = {
        {m_comments, tr("Comments")}, {m_gifts, tr("Gifts")}, {m_bursts, tr("Joins and likes")}};
    for (const auto &[button, words] : all) {
        button->setText(m_isNarrow ? QString() : words);
        button->setAccessibleName(words);
        button->setToolTip(m_isNarrow ? plainToolTip(words) : QString());
    }
    dressWatched();
}

void FilterBar::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    const bool isNarrow = width() < Theme::of(this).scaled(kNarrow);
    if (isNarrow != m_isNarrow) {
        m_isNarrow = isNarrow;
        dressButtons();
    }
}

void FilterBar::retranslate()
{
    dressButtons();
    static_cast<Chip *>(m_paused)->setLook({ChipKind::Neutral, tr("Paused"), IconName::Pause});
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
