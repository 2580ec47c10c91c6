// SPDX-License-Identifier: MIT
#include "ui/live/journal_view.h"

#include "base/foreign_text.h"
#include "ui/common/accessible.h"
#include "ui/common/buttons.h"
#include "ui/common/dialog_body.h"
#include "ui/common/empty_state.h"
#include "ui/common/flow_layout.h"
#include "ui/common/foreign_label.h"
#include "ui/common/keys.h"
#include "ui/common/line_edit.h"
#include "ui/common/relative_time.h"
#include "ui/common/save_file.h"
#include "ui/live/act_box.h"
#include "ui/live/evidence_dialog.h"
#include "ui/live/live_words.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QKeyEvent>
#include <QLocale>
#include <QTableView>
#include <QVBoxLayout>

#include <utility>

using namespace Qt::StringLiterals;

namespace wxm::live {

namespace {

using End = ActLine::End;
using Kind = JournalEntry::Kind;

constexpr int kSoonMs = 200;
constexpr int kPanelWidth = 336;
constexpr int kPanelFrom = 900; //!< Below it the table has the room.
constexpr EpochMs kDayMs = 24LL * 3'600'000;

constexpr Kind kKinds[] = {Kind::CommentRemoved, Kind::ViewerBlocked, Kind::ViewerUnblocked,
    Kind::CommentPinned, Kind::CommentUnpinned, Kind::GuestApproved, Kind::GuestRejected,
    Kind::GuestKicked, Kind::ModeratorAssigned, Kind::ModeratorRevoked, Kind::Commented,
    Kind::Ended, Kind::EvidencePacked, Kind::HandedOver, Kind::NightBegan, Kind::NightEnded};
constexpr End kEnds[] = {
    End::Done, End::Undone, End::Refused, End::Unconfirmed, End::Sent, End::Seen};

} // namespace

JournalView::JournalView(Live &live, QWidget *parent)
    : QWidget(parent)
    , m_live(live)
    , m_main(new QWidget(this))
    , m_search(new LineEdit(LineEdit::Content::Words, m_main))
    , m_who(new QComboBox(m_main))
    , m_what(new QComboBox(m_main))
    , m_where(new QComboBox(m_main))
    , m_when(new QComboBox(m_main))
    , m_how(new QComboBox(m_main))
    , m_count(new TextLabel(TextSize::Meta, ColorRole::Text2, Weight::Regular, m_main))
    , m_open(new Button({}, Button::Kind::Plain, m_main))
    , m_table(new QTableView(m_main))
    , m_empty(new EmptyState(m_main))
    , m_foot(new TextLabel(TextSize::Meta, ColorRole::Text2, Weight::Regular, m_main))
    , m_panel(new QWidget(this))
    , m_toEntries(new IconButton(IconName::ChevronStart, {}, m_panel))
    , m_title(new TextLabel(TextSize::Title, ColorRole::Text, Weight::Bold, m_panel))
    , m_body(new DialogBody(m_panel))
    , m_whom(new ForeignLabel(ForeignLabel::Kind::Name, m_panel))
    , m_facts(new TextLabel(TextSize::Ui, ColorRole::Text, Weight::Regular, m_panel))
    , m_words(new ForeignLabel(ForeignLabel::Kind::Body, m_panel))
    , m_happened(new TextLabel(TextSize::Meta, ColorRole::Text2, Weight::Regular, m_panel))
    , m_opposite(new TextLabel(TextSize::Meta, ColorRole::Text2, Weight::Regular, m_panel))
    , m_reverse(new Button({}, Button::Kind::Plain, m_panel))
    , m_evidence(new Button({}, Button::Kind::Plain, m_panel))
    , m_export(new Button({}, Button::Kind::Plain, m_main))
    , m_back(new Button({}, Button::Kind::Plain, m_main))
    , m_told(new TextLabel(TextSize::Meta, ColorRole::Text2, Weight::Regular, m_main))
{
    auto *filters = new FlowLayout; // each as wide as its words, in two lines where they are large
    filters->setSpacing(space::k8);
    m_search->setInBar();
    for (auto *box : {m_who, m_what, m_where, m_when, m_how}) {
        box->setSizeAdjustPolicy(QComboBox::AdjustToContents);
        filters->addWidget(box);
    }
    auto *foot = new QHBoxLayout;
    foot->setSpacing(space::k8);
    foot->addWidget(m_foot, 1);
    foot->addWidget(m_told);
    foot->addWidget(m_open);
    foot->addWidget(m_export);
    foot->addWidget(m_back);
    auto *side = new QVBoxLayout(m_main);
    side->setContentsMargins(space::k12, space::k12, space::k12, space::k12);
    side->setSpacing(space::k8);
    side->addWidget(m_search);
    side->addLayout(filters);
    side->addWidget(m_count);
    side->addWidget(m_table, 1);
    side->addWidget(m_empty, 1);
    side->addLayout(foot);
    auto *panel = new QVBoxLayout(m_panel);
    panel->setContentsMargins(space::k16, space::k16, space::k16, space::k16);
    panel->setSpacing(space::k8);
    auto *head = new QHBoxLayout;
    head->setSpacing(space::k8);
    head->addWidget(m_toEntries, 0, Qt::AlignTop);
    head->addWidget(m_title, 1);
    panel->addLayout(head);
    // The buttons below it stay in sight.
    m_body->contents()->setContentsMargins(0, 0, 0, 0);
    for (QWidget *one :
        std::initializer_list<QWidget *>{m_whom, m_facts, m_words, m_happened, m_opposite})
        m_body->contents()->addWidget(one);
    panel->addWidget(m_body);
    panel->addWidget(m_reverse, 0, Qt::AlignLeading);
    panel->addWidget(m_evidence, 0, Qt::AlignLeading);
    panel->addStretch();
    m_whom->setWeight(Weight::Bold);
    m_words->setMaximumLines(8);
    for (auto *label : {m_title, m_facts, m_happened, m_opposite})
        label->setWordWrap(true);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(0);
    row->addWidget(m_main, 1);
    row->addWidget(m_panel);
    setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Ignored); // as small as the feeds may be
    m_foot->setWordWrap(true);
    m_table->setModel(&m_model);
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setShowGrid(false);
    m_table->setWordWrap(false);
    m_table->setTabKeyNavigation(false);
    m_table->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_table->verticalHeader()->hide();
    m_table->horizontalHeader()->setHighlightSections(false);
    m_table->horizontalHeader()->setSectionResizeMode(QHeaderView::Interactive);
    m_table->horizontalHeader()->setSectionResizeMode(JournalTable::Why, QHeaderView::Stretch);
    setFocusProxy(m_table);
    m_table->installEventFilter(this);
    m_reverse->setIconName(IconName::Undo);
    showKeyCap(m_reverse, Command::ReverseAct);
    showKeyCap(m_evidence, Command::Evidence);
    m_back->setKeyCap(u"Esc"_s);
    m_soon.setSingleShot(true);
    m_soon.setInterval(kSoonMs);
    connect(&m_soon, &QTimer::timeout, this, &JournalView::refresh);
    connect(&m_live.log, &ActLog::changed, this, [this] {
        if (isVisible() && !m_soon.isActive())
            m_soon.start();
    });
    connect(m_search, &QLineEdit::textChanged, &m_soon, qOverload<>(&QTimer::start));
    for (auto *box : {m_who, m_what, m_where, m_when, m_how})
        connect(box, &QComboBox::activated, this, &JournalView::refresh);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
        &JournalView::showEntry);
    connect(m_reverse, &QAbstractButton::clicked, this, &JournalView::reverse);
    connect(m_evidence, &QAbstractButton::clicked, this, &JournalView::openEvidence);
    connect(m_export, &QAbstractButton::clicked, this, &JournalView::exportAll);
    connect(m_back, &QAbstractButton::clicked, this, &JournalView::left);
    connect(m_open, &QAbstractButton::clicked, this, [this] { openEntry(true); });
    connect(m_toEntries, &QAbstractButton::clicked, this, [this] { openEntry(false); });
    connect(m_table, &QTableView::activated, this, [this] { openEntry(true); });
    retranslate();
}

void JournalView::begin()
{
    fillChoices();
    refresh();
    if (!current() && m_model.rowCount() > 0)
        choose(0);
    m_told->setText({});
    openEntry(false);
    m_table->setFocus();
}

//! The lives are those that have entries; what was chosen stays chosen.
void JournalView::fillChoices()
{
    const auto fill = [](QComboBox *box, const QList<std::pair<QString, QVariant>> &choices) {
        const auto chosen = box->currentData();
        box->clear();
        for (const auto &[words, value] : choices)
            box->addItem(words, value);
        box->setCurrentIndex(std::max(box->findData(chosen), 0));
    };
    fill(m_who, {{tr("Anyone"), {}}, {tr("You"), true}, {tr("Others"), false}});
    QList<std::pair<QString, QVariant>> kinds{{tr("Everything"), {}}};
    for (const auto kind : kKinds)
        kinds.append({actName(kind), int(kind)});
    fill(m_what, kinds);
    QList<std::pair<QString, QVariant>> lives{{tr("All lives"), {}}};
    for (const auto live : m_live.log.lives())
        lives.append({isolateLtr(u'#' + live.toString()), qint64(live.value)});
    fill(m_where, lives);
    fill(m_when,
        {{tr("Any time"), {}}, {tr("Last 24 hours"), 1}, {tr("Last 7 days"), 7},
            {tr("Last 30 days"), 30}});
    QList<std::pair<QString, QVariant>> ends{{tr("Any outcome"), {}}};
    for (const auto end : kEnds)
        ends.append({endText(end), int(end)});
    fill(m_how, ends);
}

ActQuery JournalView::query() const
{
    ActQuery query;
    query.words = westernDigits(m_search->text()).trimmed();
    if (query.words.startsWith(u'#'))
        query.words.remove(0, 1);
    if (const auto who = m_who->currentData(); who.isValid())
        query.isOwn = who.toBool();
    if (const auto what = m_what->currentData(); what.isValid())
        query.kind = Kind(what.toInt());
    if (const auto where = m_where->currentData(); where.isValid())
        query.live = LiveId{where.toLongLong()};
    if (const auto when = m_when->currentData(); when.isValid())
        query.sinceMs = m_live.clock.wallMs() - when.toInt() * kDayMs;
    if (const auto how = m_how->currentData(); how.isValid())
        query.end = End(how.toInt());
    return query;
}

void JournalView::refresh()
{
    const auto held = current() ? std::optional(*current()) : std::nullopt;
    const auto all = m_live.log.entries(query());
    m_model.show(all, m_live.clock.wallMs());
    const int row = held ? m_model.rowOf(*held) : -1;
    if (row >= 0)
        choose(row);
    m_count->setText(tr("%Ln entries", nullptr, int(all.size())));
    const bool isEmpty = all.isEmpty();
    m_table->setVisible(!isEmpty);
    m_empty->setVisible(isEmpty);
    m_empty->setWords(IconName::Journal, ColorRole::Text3,
        m_live.log.lineCount() == 0 ? tr("Nothing was done yet") : tr("No entry in this range"),
        m_live.log.lineCount() == 0
            ? tr("What you and others do in lives stands here: who, what, whom, when and why.")
            : tr("Choose more, or other words."));
    const auto &log = m_live.log;
    const bool isFault = log.unsaved() > 0 || log.isBroken();
    if (log.unsaved() > 0)
        m_foot->setText(
            tr("The journal cannot be written to disk: %Ln lines are in memory alone. Export them.",
                nullptr, log.unsaved()));
    else if (log.isBroken())
        m_foot->setText(tr("The file of the journal was changed outside this program, or damaged. "
                           "What can be read is shown."));
    else if (!log.isKept())
        m_foot->setText(tr("In memory alone: the journal is gone with the program."));
    else if (log.isLoading())
        m_foot->setText(tr("Being read…"));
    else
        m_foot->setText(
            tr("Kept on this computer since %1, %2")
                .arg(dateText(
                         timeOf(log.sinceMs() > 0 ? log.sinceMs() : m_live.clock.wallMs()).date(),
                         timeOf(m_live.clock.wallMs()).date()),
                    isolateLtr(QLocale().formattedDataSize(log.bytes()))));
    m_foot->setColorRole(isFault ? ColorRole::Danger : ColorRole::Text2);
    m_export->setEnabled(!isEmpty);
    m_open->setEnabled(!isEmpty);
    showEntry();
}

//! Not by selectRow(), which finds no column in a table that is read from the right (Qt 6.4).
void JournalView::choose(int row) { m_table->setCurrentIndex(m_model.index(row, 0)); }

const ActEntry *JournalView::current() const
{
    const auto index = m_table->currentIndex();
    return index.isValid() ? m_model.at(index.row()) : nullptr;
}

void JournalView::showEntry()
{
    const auto *entry = current();
    fit();
    if (!entry)
        return;
    const auto &line = entry->line;
    m_title->setText(actName(line.kind) + u" · "_s + endText(*entry));
    m_whom->setVisible(line.user.isValid());
    m_whom->setForeignText(line.name, line.user.value);
    QStringList facts;
    const auto fact = [&facts](const QString &name, const QString &value) {
        if (!value.isEmpty())
            facts << tr("%1: %2", "Why: scam link").arg(name, value);
    };
    fact(tr("Number"), line.user.isValid() ? isolateLtr(u'#' + line.user.toString()) : QString());
    if (!line.also.isEmpty()) {
        QStringList all{line.comment.toString()};
        for (const auto one : line.also)
            all << one.toString();
        fact(tr("For the comments"), isolateLtr(u'#' + all.join(u" #"_s)));
    }
    fact(tr("Why"), line.reason.isEmpty() ? QString() : isolate(line.reason));
    const auto title = shownTitle(line.liveTitle);
    if (line.live.isValid()) // else of the whole desk
        fact(tr("Live"),
            (title.isEmpty() ? QString() : isolate(title) + u' ')
                + isolateLtr(u'#' + line.live.toString()));
    fact(tr("By"),
        line.isOwn() ? (line.byName.isEmpty() ? tr("You") : isolate(shownTitle(line.byName)))
                     : tr("Others"));
    fact(tr("Local time"), isolate(fullText(timeOf(line.atMs))));
    fact(tr("UTC"), isolateLtr(utcText(timeOf(line.atMs))));
    m_facts->setText(facts.join(u'\n'));
    m_words->setForeignText(
        !m_isRevealed && m_live.flagged.blursWords(line.words) ? blurredText() : line.words);
    m_words->setVisible(!line.words.isEmpty());
    QStringList happened;
    for (const auto &one : m_live.log.linesOf(line.key))
        happened << isolateLtr(timeOf(one.atMs).toString(u"HH:mm:ss"_s)) + u"  "_s
                + endText(one.end);
    m_happened->setText(happened.join(u'\n'));
    m_happened->setVisible(happened.size() > 1);
    const auto opposite = oppositeOf(line.kind);
    const bool isDone = line.end == End::Done || line.end == End::Seen;
    const bool offers = opposite && isDone && !entry->isReversed;
    m_reverse->setVisible(offers);
    if (offers) {
        m_reverse->setText(actionText(*opposite));
        m_reverse->setAccessibleName(tr("Reverse"));
        const QString why = capabilityText(m_live.actions.capability(*opposite), *opposite);
        m_reverse->setEnabled(why.isEmpty());
        m_reverse->setToolTip(plainToolTip(why));
    }
    // Of lives whose comments are still here.
    m_evidence->setEnabled(m_live.store.find(line.live) != nullptr);
    m_evidence->setToolTip(
        m_evidence->isEnabled() ? QString() : plainToolTip(tr("This live is no longer watched.")));
    m_opposite->setText(line.kind == Kind::CommentRemoved && isDone
            ? tr("A removed comment cannot be put back.")
            : offers ? tr("Asks for a reason, waits for its time to undo, and makes an entry of "
                          "its own.")
                     : QString());
    m_opposite->setVisible(!m_opposite->text().isEmpty());
}

void JournalView::reverse()
{
    const auto *entry = current();
    const auto opposite = entry ? oppositeOf(entry->line.kind) : std::nullopt;
    if (!opposite || m_reverse->isHidden() || !m_reverse->isEnabled())
        return;
    const auto &line = entry->line;
    (new ActBox(
         m_live, *opposite, {line.live, line.comment, line.user, line.name, line.words}, this))
        ->open();
}

void JournalView::openEvidence()
{
    const auto *entry = current();
    if (entry && m_evidence->isEnabled())
        (new EvidenceDialog(
             m_live, entry->line.live, entry->line.atMs, entry->line.user, QPixmap(), this))
            ->open();
}

void JournalView::exportAll()
{
    const auto name =
        u"wxm-journal-%1.csv"_s.arg(QDateTime::currentDateTimeUtc().toString(u"yyyyMMdd-HHmm"_s));
    saveFile(
        this, tr("Export the journal"), name, actsCsv(m_live.log.entries(query())),
        [this](bool isSaved) {
            m_told->setText(
                isSaved ? tr("Exported") : tr("Not saved: the disk could not be written"));
            announce(m_told, m_told->text());
        },
        tr("Table (*.csv)"));
}

void JournalView::retranslate()
{
    m_search->setAccessibleName(tr("Search journal"));
    m_search->setPlaceholderText(tr("Name, number, reason or words"));
    m_who->setAccessibleName(tr("Who"));
    m_what->setAccessibleName(tr("What"));
    m_where->setAccessibleName(tr("Live"));
    m_when->setAccessibleName(tr("When"));
    m_how->setAccessibleName(tr("Outcome"));
    m_table->setAccessibleName(tr("Journal entries"));
    m_evidence->setText(tr("Evidence pack…"));
    m_evidence->setAccessibleName(m_evidence->text());
    m_export->setText(tr("Export…"));
    m_export->setAccessibleName(tr("Export journal"));
    m_back->setText(tr("Back to feeds"));
    m_back->setAccessibleName(m_back->text());
    m_panel->setAccessibleName(tr("Entry"));
    m_open->setText(tr("Entry…"));
    m_open->setAccessibleName(tr("Show the whole entry"));
    m_toEntries->setName(tr("Back to the entries"));
    fillChoices();
    m_model.retranslate();
    refresh();
}

void JournalView::fit()
{
    const auto &theme = Theme::of(this);
    const bool isWide = width() >= theme.scaled(kPanelFrom);
    m_isEntryOpen = m_isEntryOpen && !isWide && current();
    m_panel->setVisible(current() && (isWide || m_isEntryOpen));
    m_panel->setMinimumWidth(isWide ? theme.scaled(kPanelWidth) : 0);
    m_panel->setMaximumWidth(isWide ? theme.scaled(kPanelWidth) : QWIDGETSIZE_MAX);
    m_main->setVisible(!m_isEntryOpen);
    m_open->setVisible(!isWide);
    m_toEntries->setVisible(!isWide);
    m_table->verticalHeader()->setDefaultSectionSize(theme.scaled(36));
    const std::pair<int, int> widths[] = {{JournalTable::Time, 96}, {JournalTable::Outcome, 116},
        {JournalTable::What, 148}, {JournalTable::Whom, 150}, {JournalTable::Where, 150},
        {JournalTable::By, 72}};
    for (const auto &[column, width] : widths)
        m_table->setColumnWidth(column, theme.scaled(width));
    // Where it is narrow, the panel or a wider window tells the rest.
    m_table->setColumnHidden(JournalTable::Where, width() < theme.scaled(1100));
    m_table->setColumnHidden(JournalTable::By, width() < theme.scaled(800));
}

void JournalView::openEntry(bool isOpen)
{
    const bool wasOpen = std::exchange(m_isEntryOpen, isOpen);
    fit();
    if (m_isEntryOpen)
        m_toEntries->setFocus();
    else if (wasOpen && !isOpen)
        m_table->setFocus();
}

bool JournalView::actByKey(const QKeyEvent &event)
{
    if (event.key() == Qt::Key_Escape) {
        if (m_isEntryOpen)
            openEntry(false);
        else
            Q_EMIT left();
        return true;
    }
    if (event.isAutoRepeat())
        return false;
    const auto &keys = Keys::of(this);
    if (keys.isKey(event, Command::Reveal))
        setRevealed(true);
    else if (keys.isKey(event, Command::ReverseAct))
        reverse();
    else if (keys.isKey(event, Command::Evidence))
        openEvidence();
    else
        return false;
    return true;
}

void JournalView::setRevealed(bool revealed)
{
    if (std::exchange(m_isRevealed, revealed) != revealed)
        showEntry();
}

//! A table takes letters to search by: here they act.
bool JournalView::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::KeyPress && actByKey(*static_cast<QKeyEvent *>(event)))
        return true;
    if (event->type() == QEvent::FocusOut)
        setRevealed(false);
    if (event->type() == QEvent::KeyRelease) {
        const auto *key = static_cast<QKeyEvent *>(event);
        if (Keys::of(this).isRelease(*key, Command::Reveal))
            setRevealed(false);
    }
    return QWidget::eventFilter(watched, event);
}

void JournalView::keyPressEvent(QKeyEvent *event)
{
    if (Keys::of(this).isKey(*event, Command::Find)) {
        m_search->setFocus();
        return;
    }
    if (!actByKey(*event))
        QWidget::keyPressEvent(event);
}

void JournalView::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    fit();
}

void JournalView::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

} // namespace wxm::live
