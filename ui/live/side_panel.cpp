// SPDX-License-Identifier: MIT
#include "ui/live/side_panel.h"

#include "base/folding.h"
#include "base/foreign_text.h"
#include "ui/common/accessible.h"
#include "ui/common/buttons.h"
#include "ui/common/foreign_label.h"
#include "ui/common/line_edit.h"
#include "ui/common/paint.h"
#include "ui/common/relative_time.h"
#include "ui/live/guest_list.h"
#include "ui/live/journal_export.h"
#include "ui/live/lists.h"
#include "ui/live/live_words.h"
#include "ui/live/person_card.h"
#include "ui/live/pinned_list.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QPainter>
#include <QScrollArea>
#include <QStackedWidget>
#include <QTabBar>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace wxm::live {

namespace {

constexpr int kTwoLineRow = 52;
constexpr int kPeopleMs = 1'000;
constexpr int kLeastLists = 120; //!< Below the tabs, at 100 % text.
enum PanelTab { GuestsTab, PeopleTab, PinnedTab, JournalTab };

QWidget *scrolled(QWidget *widget, QWidget *parent)
{
    auto *area = new QScrollArea(parent);
    area->setFrameShape(QFrame::NoFrame);
    area->setWidgetResizable(true);
    area->setFocusPolicy(Qt::NoFocus); // what is in it has the keyboard, and draws that
    area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    area->setWidget(widget);
    area->viewport()->setAutoFillBackground(false);
    widget->setAutoFillBackground(false);
    return area;
}

QString withCount(const QString &words, qsizetype count)
{
    return count > 0 ? words + u"  "_s + numberText(count) : words;
}

} // namespace

SidePanel::SidePanel(Live &live, QWidget *parent)
    : QWidget(parent)
    , m_live(live)
    , m_journalWords(new WordsModel(
          m_journal,
          [this](const QModelIndex &index) {
              const auto *row = m_journal.at(index);
              return row ? clockAt(row->entry.atMs) + u", "_s + journalText(row->entry)
                      + (row->entry.reason.isEmpty() ? QString() : u", "_s + row->entry.reason)
                         : QString();
          },
          this))
    , m_peopleWords(new WordsModel(
          m_people,
          [this](const QModelIndex &index) {
              const auto *row = m_people.at(index);
              return row ? shownName(row->name, row->id.value) + u", "_s
                      + tr("%Ln comments", nullptr, row->comments)
                         : QString();
          },
          this))
    , m_tabs(new QTabBar(this))
    , m_stack(new QStackedWidget(this))
    , m_guests(new GuestList(live, this))
    , m_pinned(new PinnedList(live, this))
    , m_peopleSearch(new LineEdit(LineEdit::Content::Words, this))
    , m_peopleOrder(new TextLabel(TextSize::Meta, ColorRole::Text2, Weight::Regular, this))
    , m_peopleList(makeList({}, this))
    , m_journalList(makeList({}, this))
    , m_export(new Button({}, Button::Kind::Plain, this))
    , m_exportAll(new Button({}, Button::Kind::Ghost, this))
    , m_exported(new TextLabel(TextSize::Meta, ColorRole::Text2, Weight::Regular, this))
    , m_card(new PersonCard(live, this))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(1, 0, 1, 0); // room for the hairline at either end
    column->setSpacing(0);
    m_tabs->setDrawBase(false);
    m_tabs->setExpanding(false);
    m_tabs->setUsesScrollButtons(false);
    m_tabs->setElideMode(Qt::ElideNone);
    for (int i = 0; i <= JournalTab; ++i)
        m_tabs->addTab(QString());
    m_stack->addWidget(scrolled(m_guests, this));
    m_stack->addWidget(makePeople());
    m_stack->addWidget(scrolled(m_pinned, this));
    m_stack->addWidget(makeJournal());
    column->addWidget(m_tabs);
    column->addWidget(m_stack, 1);
    column->addWidget(m_card);
    m_peopleFound.setSourceModel(m_peopleWords);
    m_peopleFound.setFilterRole(PeopleModel::FoldedRole);
    m_peopleList->setModel(&m_peopleFound);
    m_journalList->setModel(m_journalWords);
    m_peopleList->setItemDelegate(new TwoLineDelegate(
        [this](const QModelIndex &index) {
            const auto *row = m_people.at(m_peopleWords->mapToSource(index));
            TwoLines look;
            if (!row)
                return look;
            look.name = row->name;
            look.userId = row->id.value;
            look.first = shownName(row->name, row->id.value);
            look.firstWeight = Weight::Bold;
            look.second = tr("%Ln comments", nullptr, row->comments);
            look.trailing = row->isBlocked ? tr("Blocked")
                : row->isModerator         ? tr("Moderator")
                                           : QString();
            return look;
        },
        kTwoLineRow, this));
    m_journalList->setItemDelegate(new TwoLineDelegate(
        [this](const QModelIndex &index) {
            const auto *row = m_journal.at(index);
            TwoLines look;
            if (!row)
                return look;
            look.icon = journalIcon(row->entry);
            look.iconRole = row->entry.byMe ? ColorRole::AccentText : ColorRole::Text2;
            look.first = journalText(row->entry);
            look.firstIsOurs = true;
            look.second = shownPreview(row->entry.words);
            if (!row->entry.reason.isEmpty()) // why comes first
                look.second = isolate(row->entry.reason)
                    + (look.second.isEmpty() ? QString() : u" · "_s + isolate(look.second));
            look.trailing = clockAt(row->entry.atMs);
            return look;
        },
        kTwoLineRow, this));
    connect(m_tabs, &QTabBar::currentChanged, this, [this](int tab) {
        m_stack->setCurrentIndex(tab);
        tab == PeopleTab ? m_peopleTick.start() : m_peopleTick.stop();
        refresh();
        if (tab == PeopleTab)
            refreshPeople();
    });
    m_peopleTick.setInterval(kPeopleMs);
    connect(&m_peopleTick, &QTimer::timeout, this, &SidePanel::refreshPeople);
    connect(m_guests, &GuestList::liveWanted, this, &SidePanel::liveWanted);
    connect(m_guests, &GuestList::personTriggered, this, &SidePanel::showPerson);
    connect(m_card, &PersonCard::messageTriggered, this, &SidePanel::messageTriggered);
    connect(m_card, &PersonCard::sheetWanted, this, &SidePanel::sheetWanted);
    connect(m_export, &QAbstractButton::clicked, this, [this] { exportJournal(false); });
    connect(m_exportAll, &QAbstractButton::clicked, this, [this] { exportJournal(true); });
    connect(m_peopleSearch, &QLineEdit::textChanged, this, [this](const QString &words) {
        m_peopleFound.setFilterFixedString(foldedForSearch(words).trimmed());
        refreshPeople();
    });
    const auto openPerson = [this](const QModelIndex &index) {
        if (const auto *row = personAt(index))
            showPerson(row->id);
    };
    connect(m_peopleList, &QListView::clicked, this, openPerson);
    connect(m_peopleList, &QListView::activated, this, openPerson);
    connect(m_journalList, &QListView::activated, this, [this](const QModelIndex &index) {
        const auto *row = m_journal.at(m_journalWords->mapToSource(index));
        if (row && row->entry.user.isValid())
            showPerson(row->entry.user);
    });
    connect(&m_live.store, &LiveStore::changed, this, &SidePanel::refresh);
    connect(&m_live.store, &LiveStore::openedChanged, this, &SidePanel::refresh);
    m_card->installEventFilter(this);
    retranslate();
}

//! Where a card leaves the lists no room, it has the panel for itself.
void SidePanel::share()
{
    const bool isAlone = !m_card->isHidden()
        && height() - m_card->minimumSizeHint().height() < Theme::of(this).scaled(kLeastLists);
    m_tabs->setVisible(!isAlone);
    m_stack->setVisible(!isAlone);
}

void SidePanel::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    share();
}

bool SidePanel::eventFilter(QObject *watched, QEvent *event)
{
    const auto type = event->type();
    if (type == QEvent::ShowToParent || type == QEvent::HideToParent)
        share();
    return QWidget::eventFilter(watched, event);
}

//! Three hundred names: found by a part of one, and in an order that is told.
QWidget *SidePanel::makePeople()
{
    auto *page = new QWidget(this);
    m_peopleSearch->setInBar();
    m_peopleSearch->setClearButtonEnabled(true);
    m_peopleSearch->addAction(icon(IconName::Search, ColorRole::Text3), QLineEdit::LeadingPosition);
    auto *head = new QVBoxLayout;
    head->setContentsMargins(space::k16, space::k8, space::k16, space::k4);
    head->setSpacing(space::k4);
    head->addWidget(m_peopleSearch);
    head->addWidget(m_peopleOrder);
    auto *column = new QVBoxLayout(page);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addLayout(head);
    column->addWidget(m_peopleList, 1);
    return page;
}

const PersonRow *SidePanel::personAt(const QModelIndex &index) const
{
    return m_people.at(m_peopleWords->mapToSource(m_peopleFound.mapToSource(index)));
}

QWidget *SidePanel::makeJournal()
{
    auto *page = new QWidget(this);
    auto *foot = new QHBoxLayout;
    foot->setContentsMargins(space::k16, space::k8, space::k16, space::k8);
    foot->setSpacing(space::k8);
    foot->addWidget(m_export);
    foot->addWidget(m_exportAll);
    foot->addWidget(m_exported, 1);
    m_export->setButtonSize(Button::Size::Small);
    m_exportAll->setButtonSize(Button::Size::Small);
    m_exported->setWordWrap(true);
    auto *column = new QVBoxLayout(page);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_journalList, 1);
    column->addLayout(foot);
    return page;
}

void SidePanel::exportJournal(bool ofAll)
{
    QList<const LiveRecord *> records;
    const auto opened = ofAll ? m_live.store.opened() : QList<LiveId>{m_which};
    for (const auto one : opened) {
        if (const auto *record = m_live.store.find(one))
            records.append(record);
    }
    if (records.isEmpty())
        return;
    m_exported->setText({});
    live::exportJournals(records, this, [this](bool saved) {
        m_exported->setColorRole(saved ? ColorRole::Ok : ColorRole::Danger);
        m_exported->setText(saved ? tr("Exported") : tr("The file could not be written there"));
        announce(m_exported, m_exported->text());
    });
}

QSize SidePanel::sizeHint() const { return {Theme::of(this).scaled(metric::kLivePanel), 400}; }

void SidePanel::show(LiveId live)
{
    if (live == m_which)
        return;
    m_which = live;
    m_guests->show(live);
    m_pinned->show(live);
    m_card->dismiss();
    m_exported->setText({});
    refresh();
    refreshPeople();
}

void SidePanel::showPerson(UserId user) { m_card->show(m_which, user); }

void SidePanel::refresh()
{
    const auto *record = m_live.store.find(m_which);
    m_journal.show(record);
    m_export->setEnabled(record && !record->journal().entries().empty());
    qsizetype waiting = 0, opened = 0; // as the list and the rail count them: of all lives
    for (const auto one : m_live.store.opened()) {
        ++opened;
        waiting += m_live.store.find(one)->state().countOf(Guest::Status::Requested);
    }
    m_exportAll->setVisible(opened > 1);
    const auto pinned = record ? record->state().pinned.size() : 0;
    const auto set = [this](PanelTab tab, const QString &words) {
        if (m_tabs->tabText(tab) != words)
            m_tabs->setTabText(tab, words);
    };
    set(GuestsTab, withCount(tabWords(GuestsTab), waiting));
    set(PeopleTab, tabWords(PeopleTab));
    set(PinnedTab, withCount(tabWords(PinnedTab), pinned));
    set(JournalTab, tabWords(JournalTab));
}

QString SidePanel::tabWords(int tab)
{
    switch (tab) {
    case GuestsTab:
        return tr("Guests");
    case PeopleTab:
        return tr("People");
    case PinnedTab:
        return tr("Pinned");
    default:
        return tr("Journal");
    }
}

void SidePanel::setRevealed(bool revealed) { m_card->setRevealed(revealed); }

int SidePanel::tab() const { return m_tabs->currentIndex(); }

void SidePanel::setTab(int tab) { m_tabs->setCurrentIndex(tab); }

void SidePanel::refreshPeople()
{
    if (m_tabs->currentIndex() == PeopleTab)
        m_people.show(m_live.store.find(m_which),
            m_peopleSearch->text().isEmpty() ? PeopleModel::kShown : PeopleModel::kSearched);
}

void SidePanel::retranslate()
{
    m_peopleList->setAccessibleName(tr("People"));
    m_journalList->setAccessibleName(tr("Journal"));
    m_tabs->setAccessibleName(tr("About this live"));
    m_peopleSearch->setPlaceholderText(tr("Search people"));
    m_peopleSearch->setAccessibleName(tr("Search people"));
    m_peopleOrder->setText(tr("Who spoke last stands first"));
    m_exportAll->setText(tr("Export all lives…"));
    m_exportAll->setAccessibleName(tr("Export the journals of all lives"));
    m_export->setText(tr("Export…"));
    m_export->setAccessibleName(tr("Export the journal"));
    m_exported->setText({});
    m_journalWords->retranslate();
    m_peopleWords->retranslate();
    refresh();
}

void SidePanel::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const auto &theme = Theme::of(this);
    painter.fillRect(rect(), theme.color(ColorRole::Pane));
    const QRect edge = QStyle::visualRect(layoutDirection(), rect(), QRect(0, 0, 1, height()));
    paintHairline(&painter, edge, theme.color(ColorRole::Line));
    paintHairline(
        &painter, QRect(0, m_tabs->geometry().bottom(), width(), 1), theme.color(ColorRole::Line));
}

void SidePanel::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

} // namespace wxm::live
