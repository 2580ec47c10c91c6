// SPDX-License-Identifier: MIT
#include "ui/chat/search_page.h"

#include "base/foreign_text.h"
#include "base/then.h"
#include "ui/chat/search_chips.h"
#include "ui/chat/search_results.h"
#include "ui/common/accessible.h"
#include "ui/common/buttons.h"
#include "ui/common/empty_state.h"
#include "ui/common/foreign_label.h"
#include "ui/common/keys.h"
#include "ui/common/line_edit.h"
#include "ui/common/paint.h"
#include "ui/common/relative_time.h"

#include <QDateTime>
#include <QKeyEvent>
#include <QListView>
#include <QScrollBar>
#include <QVBoxLayout>

namespace wxm {

namespace {

//! So many stand in the list before it waits until it is scrolled to its end,
constexpr qsizetype kFirst = 50;
//! and so many at most: who needs more narrows the search.
constexpr qsizetype kMost = 1'000;
constexpr qsizetype kLongestField = 400;

//! As the plural forms of tr() take it.
int said(std::int64_t count) { return int(qMin<std::int64_t>(count, 999'999'999)); }

} // namespace

SearchPage::SearchPage(
    MessageSearch &search, const People &people, const ChatStore &store, QWidget *parent)
    : ShellPage(parent)
    , m_search(search)
    , m_results(new SearchResults(
          {.ofPlace =
                  [&search, &people](SearchPlace place) {
                      if (place.isLive())
                          return SearchResults::Person{{}, search.titleOf(place.live())};
                      const auto user = search.personIn(place.thread());
                      return SearchResults::Person{user, people.name(user)};
                  },
              .ofPerson = [&search](UserId user) { return search.nameOf(user); },
              .me = [&store] { return store.me(); }},
          this))
    , m_field(new LineEdit(LineEdit::Content::Words, this))
    , m_chips(new SearchChips(this))
    , m_found(new TextLabel(TextSize::Meta, ColorRole::Text2, Weight::Regular, this))
    , m_list(new QListView(this))
    , m_empty(new EmptyState(this))
    , m_recentPlace(new QWidget(this))
    , m_recentColumn(new QVBoxLayout(m_recentPlace))
    , m_recentHead(new TextLabel(TextSize::Meta, ColorRole::Text2, Weight::Regular, m_recentPlace))
    , m_reach(new TextLabel(TextSize::Meta, ColorRole::Text2, Weight::Regular, this))
{
    build();
    connectParts();
    connect(&people, &People::changed, m_list->viewport(), qOverload<>(&QWidget::update));
    retranslate();
}

void SearchPage::build()
{
    m_field->setMaxLength(int(kLongestField));
    m_field->setClearButtonEnabled(true);
    m_field->addAction(icon(IconName::Search, ColorRole::Text3), QLineEdit::LeadingPosition);
    m_field->installEventFilter(this);
    m_list->setModel(m_results);
    m_list->setItemDelegate(new SearchResultDelegate(*m_results, m_list));
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_list->setMouseTracking(true);
    m_list->installEventFilter(this);
    m_found->setWordWrap(true);
    m_reach->setWordWrap(true);
    m_recentColumn->setContentsMargins(0, 0, 0, 0);
    m_recentColumn->setSpacing(space::k4);
    m_recentColumn->addWidget(m_recentHead);
    m_recentColumn->addStretch(1);
    auto *head = new QVBoxLayout;
    head->setContentsMargins(space::k16, space::k16, space::k16, space::k8);
    head->setSpacing(space::k8);
    head->addWidget(m_field);
    head->addWidget(m_chips);
    head->addWidget(m_found);
    head->addWidget(m_recentPlace, 1);
    auto *foot = new QVBoxLayout;
    foot->setContentsMargins(space::k16, space::k8, space::k16, space::k12);
    foot->addWidget(m_reach);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addLayout(head);
    column->addWidget(m_list, 1);
    column->addWidget(m_empty, 1);
    column->addLayout(foot);
}

void SearchPage::connectParts()
{
    connect(m_field, &QLineEdit::textChanged, this, &SearchPage::ask);
    connect(m_chips, &SearchChips::removed, this, [this](const SearchPart &part) {
        auto text = m_field->text();
        m_field->setText(text.remove(part.start, part.length).simplified());
        m_field->setFocus();
    });
    connect(m_chips, &SearchChips::added, this, [this](const QString &name) {
        const auto text = m_field->text().trimmed();
        m_field->setText(text.isEmpty() ? name : text + QLatin1Char(' ') + name);
        m_field->setFocus();
    });
    connect(
        m_list, &QListView::clicked, this, [this](const QModelIndex &index) { open(index.row()); });
    connect(m_list->verticalScrollBar(), &QScrollBar::valueChanged, this, [this](int value) {
        if (value >= m_list->verticalScrollBar()->maximum())
            askOn();
    });
    connect(&m_search, &MessageSearch::reachChanged, this, [this] {
        if (!isVisible())
            return; // activate() says it
        refreshReach();
        if (m_query.isEmpty() || m_results->hitCount() == 0)
            refresh();
    });
    connect(&m_search, &MessageSearch::forgotten, this, &SearchPage::forget);
}

QString SearchPage::title() const { return tr("Search messages"); }

void SearchPage::activate()
{
    m_field->setFocus();
    m_field->selectAll();
    m_results->retranslate(); // "today" may be another day
    if (!m_query.isEmpty() && m_results->hitCount() == 0)
        return ask(); // more may have been read since
    refresh();
}

QList<KeyHelp> SearchPage::keyHelp() const { return Keys::of(this).help(KeyGroup::Search); }

void SearchPage::ask()
{
    m_query = parseSearch(m_field->text(), QDate::currentDate());
    m_chips->setQuery(m_query);
    ++m_asked;
    m_older = 0;
    m_isAsking = false;
    if (m_query.isEmpty()) {
        m_results->clear();
        return refresh();
    }
    m_terms = m_search.termsOf(m_query);
    askFor(0);
}

void SearchPage::askFor(std::int64_t older)
{
    m_isAsking = true;
    then(m_search.find(m_terms, older), this,
        [this, asked = m_asked, older](const SearchHits &found) {
            if (asked == m_asked)
                take(found, older > 0);
        });
}

void SearchPage::take(const SearchHits &found, bool isMore)
{
    m_isAsking = false;
    m_older = found.older;
    const auto *current = m_results->hit(m_list->currentIndex().row());
    const auto kept = isMore && current ? std::pair(current->place, current->message)
                                        : std::pair(SearchPlace{}, MessageId{});
    const int scrolled = isMore ? m_list->verticalScrollBar()->value() : 0;
    m_results->take(m_terms, found.hits, isMore);
    const int row = m_results->rowOf(kept.first, kept.second);
    select(row >= 0 ? row : m_results->next(-1, 1, false));
    m_list->verticalScrollBar()->setValue(scrolled);
    if (m_older > 0 && !m_isAsking && m_results->hitCount() < kFirst)
        askFor(m_older); // a look that took long came back with what it had
    refresh();
    if (!isMore || !m_isAsking)
        announceState(m_found, m_found->isHidden() ? m_empty->title() : m_found->text());
}

//! The end of the list is in sight.
void SearchPage::askOn()
{
    if (m_older > 0 && !m_isAsking && m_results->hitCount() < kMost)
        askFor(m_older);
}

void SearchPage::forget()
{
    m_recent.clear();
    m_field->clear();
    ask();
}

QString SearchPage::placesWords(std::int64_t threads, std::int64_t lives)
{
    const QString inThreads = tr("in %n threads", nullptr, said(threads));
    const QString inLives = tr("in %n lives", nullptr, said(lives));
    if (lives == 0)
        return inThreads;
    return threads == 0
        ? inLives
        : tr("%1 and %2", "%1: in 4 threads, %2: in 2 lives").arg(inThreads, inLives);
}

QString SearchPage::foundWords() const
{
    const QString messages = tr("%n messages", nullptr, int(m_results->hitCount()));
    const QString threads = placesWords(m_results->threadCount(), m_results->liveCount());
    if (m_older > 0 && m_results->hitCount() >= kMost)
        return tr("The newest %1 %2; a narrower search finds older ones",
            "%1: 1,000 messages, %2: in 90 threads")
            .arg(messages, threads);
    if (m_older > 0)
        return tr("The newest %1 %2; older ones as you scroll", "%1: 50 messages, %2: in 3 threads")
            .arg(messages, threads);
    return tr("%1 %2, newest first", "%1: 7 messages, %2: in 4 threads").arg(messages, threads);
}

void SearchPage::refresh()
{
    const bool hasHits = m_results->hitCount() > 0;
    const bool showsRecent = m_query.isEmpty() && !m_recent.isEmpty() && !m_search.isAbsent();
    m_found->setText(hasHits ? foundWords() : QString());
    m_found->setVisible(hasHits);
    m_list->setVisible(hasHits);
    if (showsRecent)
        refreshRecent();
    m_recentPlace->setVisible(showsRecent);
    m_empty->setVisible(!hasHits && !showsRecent);
    m_chips->setVisible(!m_search.isAbsent());
    if (!hasHits && !showsRecent)
        sayEmpty();
    refreshReach();
}

void SearchPage::sayEmpty()
{
    if (m_search.isAbsent())
        return m_empty->setWords(IconName::Search, ColorRole::Text3,
            tr("This build does not search messages"),
            tr("It was made without SQLite, or its driver is not installed."));
    if (m_query.isEmpty())
        return m_empty->setWords(IconName::Search, ColorRole::Text3, tr("What was written?"),
            tr("The beginning of a word is enough, in any spelling. Words in quotes are found as "
               "they stand; a minus before a word leaves it out."));
    if (m_isAsking)
        return m_empty->setWords(
            IconName::Search, ColorRole::Text3, tr("Searching…"), tr("Older messages are read."));
    m_empty->setWords(IconName::Search, ColorRole::Text3, tr("Nothing was found"),
        tr("Only what was read since the start is searched: open a thread, and read it back, to "
           "have more."));
}

void SearchPage::refreshReach()
{
    const auto reach = m_search.reach();
    QStringList lines;
    if (reach.messages > 0) {
        const QString messages =
            tr("%n messages read since the start", nullptr, said(reach.messages));
        const QString threads = placesWords(reach.threads, reach.lives);
        const auto oldest = QDateTime::fromMSecsSinceEpoch(reach.oldest).date();
        lines << (reach.oldest == kUnknownTime
                ? tr("%1 %2", "%1: 812 messages, %2: in 40 threads").arg(messages, threads)
                : tr("%1 %2, back to %3", "%1: 812 messages, %2: in 40 threads, %3: 31 May")
                      .arg(messages, threads, dateText(oldest, QDate::currentDate())));
    }
    if (reach.dropped > 0)
        lines << tr("%n messages that were read earlier are no longer found: the memory for "
                    "searching is full",
            nullptr, said(reach.dropped));
    if (lines.isEmpty() && !m_search.isAbsent())
        lines << tr("Nothing was read yet");
    m_reach->setText(lines.join(u'\n'));
}

void SearchPage::refreshRecent()
{
    while (m_recentButtons.size() > m_recent.size()) {
        auto *gone = m_recentButtons.takeLast();
        gone->hide();
        gone->deleteLater();
    }
    while (m_recentButtons.size() < m_recent.size()) {
        auto *button = new Button({}, Button::Kind::Ghost, m_recentPlace);
        button->setIconName(IconName::History);
        connect(button, &Button::clicked, this, [this, button] {
            const auto at = m_recentButtons.indexOf(button);
            if (at >= 0 && at < m_recent.size())
                m_field->setText(m_recent[at]);
            m_field->setFocus();
        });
        m_recentColumn->insertWidget(int(m_recentButtons.size()) + 1, button, 0, Qt::AlignLeading);
        m_recentButtons.append(button);
    }
    for (qsizetype at = 0; at < m_recent.size(); ++at) {
        const QString shown = shownTitle(m_recent[at]).left(60);
        m_recentButtons[at]->setText(literalMnemonic(isolate(shown)));
        m_recentButtons[at]->setAccessibleName(tr("Search again"));
        m_recentButtons[at]->setAccessibleDescription(withoutBidiControls(shown));
    }
}

void SearchPage::select(int row)
{
    m_list->setCurrentIndex(row < 0 ? QModelIndex() : m_results->index(row));
}

void SearchPage::move(int step, bool byThread)
{
    const int from = m_list->currentIndex().row();
    const int row = m_results->next(from, step, byThread);
    if (row == from || row < 0)
        return;
    select(row);
    if (m_results->next(row, -1, false) == row)
        m_list->verticalScrollBar()->setValue(0); // with its head
    if (m_results->next(row, 1, false) == row)
        askOn();
    announceState(m_list, m_results->index(row).data(Qt::AccessibleTextRole).toString());
}

void SearchPage::open(int row)
{
    const auto *hit = m_results->hit(row);
    if (!hit)
        return;
    const QString typed = m_field->text().simplified();
    m_recent.removeAll(typed);
    m_recent.prepend(typed);
    m_recent = m_recent.first(qMin<qsizetype>(m_recent.size(), kRecent));
    if (hit->place.isLive())
        Q_EMIT commentWanted(hit->place.live(), CommentId{hit->message.value});
    else
        Q_EMIT openWanted(hit->place.thread(), hit->message);
}

void SearchPage::sayCommentIsGone()
{
    m_found->setText(tr("This comment is no longer in a feed: its live is not watched now, older "
                        "rows were dropped, or the comment was removed."));
    announceState(m_found, m_found->text());
}

bool SearchPage::eventFilter(QObject *watched, QEvent *event)
{
    if ((watched != m_field && watched != m_list) || event->type() != QEvent::KeyPress)
        return ShellPage::eventFilter(watched, event);
    const auto *key = static_cast<QKeyEvent *>(event);
    const bool byThread = key->modifiers().testFlag(Qt::ControlModifier);
    const int page = watched == m_field ? 5 : 0; // the list has its own
    switch (key->key()) {
    case Qt::Key_Down:
    case Qt::Key_Up:
        move(key->key() == Qt::Key_Down ? 1 : -1, byThread);
        return true;
    case Qt::Key_PageDown:
    case Qt::Key_PageUp:
        for (int step = 0; step < page; ++step)
            move(key->key() == Qt::Key_PageDown ? 1 : -1, false);
        return page > 0;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        open(m_list->currentIndex().row());
        return true;
    case Qt::Key_Escape:
        Q_EMIT leaveWanted();
        return true;
    default:
        return false;
    }
}

void SearchPage::retranslate()
{
    m_field->setAccessibleName(tr("Search messages"));
    m_field->setPlaceholderText(tr("Search in everything that was read"));
    m_list->setAccessibleName(tr("Found messages"));
    m_reach->setAccessibleName(tr("Search reach"));
    m_recentHead->setText(tr("Recent searches"));
    m_results->retranslate();
    refresh();
}

void SearchPage::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    ShellPage::changeEvent(event);
}

} // namespace wxm
