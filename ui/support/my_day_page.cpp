// SPDX-License-Identifier: MIT
#include "ui/support/my_day_page.h"

#include "base/foreign_text.h"
#include "ui/common/accessible.h"
#include "ui/common/buttons.h"
#include "ui/common/empty_state.h"
#include "ui/common/flow_layout.h"
#include "ui/common/foreign_label.h"
#include "ui/common/keys.h"
#include "ui/common/popup.h"
#include "ui/common/relative_time.h"
#include "ui/common/save_file.h"
#include "ui/support/day_plot.h"
#include "ui/support/day_tile.h"
#include "ui/support/my_day_file.h"
#include "ui/support/my_day_pdf.h"

#include <QHeaderView>
#include <QKeyEvent>
#include <QMenu>
#include <QScrollArea>
#include <QTableWidget>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>

namespace wxm::support {
using namespace Qt::StringLiterals;

namespace {

constexpr int kSideBySideFrom = 1'000;
constexpr int kThreadRows = 18;

QTableWidget *makeTable(QWidget *parent)
{
    auto *table = new QTableWidget(parent);
    table->setSelectionBehavior(QAbstractItemView::SelectRows);
    table->setSelectionMode(QAbstractItemView::SingleSelection);
    table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    table->setShowGrid(false);
    table->setWordWrap(false);
    table->setTabKeyNavigation(false);
    table->setFrameShape(QFrame::NoFrame);
    table->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    table->verticalHeader()->hide();
    table->horizontalHeader()->setHighlightSections(false);
    table->horizontalHeader()->setSectionsClickable(false);
    table->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    return table;
}

void put(QTableWidget *table, int row, int column, const QString &text)
{
    auto *item = new QTableWidgetItem(text); // of the table
    item->setTextAlignment((column == 0 ? Qt::AlignLeading : Qt::AlignTrailing) | Qt::AlignVCenter);
    item->setData(Qt::AccessibleTextRole, spokenText(text));
    table->setItem(row, column, item);
}

void setHeads(QTableWidget *table, const QStringList &heads)
{
    table->setColumnCount(int(heads.size()));
    table->setHorizontalHeaderLabels(heads);
    for (int column = 0; column < table->columnCount(); ++column)
        table->horizontalHeaderItem(column)->setTextAlignment(
            (column == 0 ? Qt::AlignLeading : Qt::AlignTrailing) | Qt::AlignVCenter);
    table->horizontalHeader()->setSectionResizeMode(QHeaderView::Stretch);
}

//! "3:40"; "–" where there is none.
QString lengthText(EpochMs ms)
{
    return ms < 0 ? u"–"_s : durationText(std::chrono::seconds(ms / 1000));
}

QString countText(int count) { return count < 0 ? u"–"_s : numberText(count); }

QString clockOf(EpochMs at) { return clockText(QDateTime::fromMSecsSinceEpoch(at)); }

} // namespace

MyDayPage::MyDayPage(DayBook &book, Support &support, const People &people, QWidget *parent)
    : ShellPage(parent)
    , m_book(book)
    , m_support(support)
    , m_people(people)
    , m_day(book.today())
    , m_title(new TextLabel(TextSize::Head, ColorRole::Text, Weight::Bold, this))
    , m_back(new IconButton(IconName::ChevronStart, {}, this))
    , m_date(new TextLabel(TextSize::Title, ColorRole::Text, Weight::Bold, this))
    , m_next(new IconButton(IconName::ChevronEnd, {}, this))
    , m_today(new Button({}, Button::Kind::Plain, this))
    , m_counted(new TextLabel(TextSize::Meta, ColorRole::Text2, Weight::Regular, this))
    , m_export(new Button({}, Button::Kind::Plain, this))
    , m_told(new TextLabel(TextSize::Meta, ColorRole::Text2, Weight::Regular, this))
    , m_late(new Button({}, Button::Kind::Ghost, this))
    , m_empty(new EmptyState(this))
    , m_body(new QWidget(this))
    , m_sides(new QBoxLayout(QBoxLayout::LeftToRight))
    , m_plotTitle(new TextLabel(TextSize::Body, ColorRole::Text, Weight::Bold, m_body))
    , m_plot(new DayPlot(m_body))
    , m_gaps(new TextLabel(TextSize::Meta, ColorRole::Text2, Weight::Regular, m_body))
    , m_hoursTitle(new TextLabel(TextSize::Body, ColorRole::Text, Weight::Bold, m_body))
    , m_hours(makeTable(m_body))
    , m_threadsTitle(new TextLabel(TextSize::Body, ColorRole::Text, Weight::Bold, m_body))
    , m_threads(makeTable(m_body))
{
    setFocusPolicy(Qt::StrongFocus);
    auto *scroll = new QScrollArea(this);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    auto *whole = new QWidget(scroll);
    auto *column = new QVBoxLayout(whole);
    column->setContentsMargins(space::k24, space::k16, space::k24, space::k16);
    column->setSpacing(space::k12);
    column->addLayout(makeHead());
    auto *tiles = new QWidget(whole);
    auto *flow = new FlowLayout(tiles);
    flow->setContentsMargins(0, 0, 0, 0);
    flow->setSpacing(space::k16);
    for (auto &tile : m_tiles) {
        tile = new DayTile(tiles);
        flow->addWidget(tile);
    }
    column->addWidget(tiles);
    column->addWidget(m_late, 0, Qt::AlignLeading);
    column->addWidget(m_empty, 1);
    column->addWidget(makeBody());
    column->addStretch();
    scroll->setWidget(whole);
    auto *page = new QVBoxLayout(this);
    page->setContentsMargins(0, 0, 0, 0);
    page->addWidget(scroll);
    connectParts();
    retranslate();
}

//! Two lines, so that nothing is cut in the largest text.
QLayout *MyDayPage::makeHead()
{
    auto *titles = new QHBoxLayout;
    titles->setSpacing(space::k12);
    titles->addWidget(m_title);
    titles->addStretch();
    titles->addWidget(m_export);
    auto *days = new QHBoxLayout;
    days->setSpacing(space::k8);
    for (QWidget *part : std::initializer_list<QWidget *>{m_back, m_date, m_next, m_today})
        days->addWidget(part);
    days->addStretch();
    auto *head = new QVBoxLayout;
    head->setSpacing(space::k8);
    head->addLayout(titles);
    head->addLayout(days);
    head->addWidget(m_counted);
    head->addWidget(m_told);
    m_counted->setWordWrap(true);
    m_told->setWordWrap(true);
    m_export->setIconName(IconName::Upload);
    m_late->setButtonSize(Button::Size::Small);
    m_late->setCheckable(true);
    return head;
}

QWidget *MyDayPage::makeBody()
{
    auto *main = new QVBoxLayout;
    main->setSpacing(space::k8);
    for (QWidget *part :
        std::initializer_list<QWidget *>{m_plotTitle, m_plot, m_gaps, m_hoursTitle, m_hours})
        main->addWidget(part);
    main->addStretch();
    auto *side = new QVBoxLayout;
    side->setSpacing(space::k8);
    side->addWidget(m_threadsTitle);
    side->addWidget(m_threads);
    side->addStretch();
    m_gaps->setWordWrap(true);
    m_sides->setContentsMargins(0, 0, 0, 0);
    m_sides->setSpacing(space::k24);
    m_sides->addLayout(main, 3);
    m_sides->addLayout(side, 2);
    m_body->setLayout(m_sides);
    return m_body;
}

void MyDayPage::connectParts()
{
    connect(m_back, &QAbstractButton::clicked, this, [this] { showDay(m_day.addDays(-1)); });
    connect(m_next, &QAbstractButton::clicked, this, [this] { showDay(m_day.addDays(1)); });
    connect(m_today, &QAbstractButton::clicked, this, [this] { showDay(m_book.today()); });
    connect(m_export, &QAbstractButton::clicked, this, &MyDayPage::showFormats);
    connect(m_late, &QAbstractButton::toggled, this, [this](bool on) {
        m_onlyLate = on;
        refresh();
    });
    connect(m_threads, &QTableWidget::itemActivated, this, &MyDayPage::openCurrent);
    connect(&m_book, &DayBook::changed, this, [this] {
        if (isVisible() && (m_day == m_book.today() || m_shownOn != m_book.today()))
            refresh();
    });
    bindKey(this, Command::ExportDay, Qt::WidgetWithChildrenShortcut, [this] { exportDay(); });
}

void MyDayPage::activate()
{
    refresh();
    setFocus();
}

QList<Place> MyDayPage::places()
{
    return {action(tr("Export my day"), IconName::Upload, Keys::of(this).text(Command::ExportDay),
                [this] { exportDay(); }),
        action(tr("Export my day as PDF"), IconName::Upload, {}, [this] { exportPdf(); })};
}

QList<KeyHelp> MyDayPage::keyHelp() const { return Keys::of(this).help(KeyGroup::MyDay); }

void MyDayPage::showDay(QDate day)
{
    m_day = std::clamp(day, m_book.firstDay(), m_book.today());
    m_told->setText({});
    m_late->setChecked(false);
    refresh();
    announceState(this, spokenText(m_date->text()));
}

//! The arrows are those of the window: what points back goes back.
void MyDayPage::keyPressEvent(QKeyEvent *event)
{
    if (Keys::of(this).isKey(*event, Command::Today))
        return showDay(m_book.today());
    if (event->modifiers() != Qt::NoModifier)
        return ShellPage::keyPressEvent(event);
    const bool isRtl = layoutDirection() == Qt::RightToLeft;
    switch (event->key()) {
    case Qt::Key_Left:
        return showDay(m_day.addDays(isRtl ? 1 : -1));
    case Qt::Key_Right:
        return showDay(m_day.addDays(isRtl ? -1 : 1));
    default:
        return ShellPage::keyPressEvent(event);
    }
}

void MyDayPage::changeEvent(QEvent *event)
{
    ShellPage::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    else if (event->type() == QEvent::PaletteChange || event->type() == QEvent::FontChange)
        refresh();
}

void MyDayPage::showEvent(QShowEvent *event)
{
    ShellPage::showEvent(event);
    refresh();
}

void MyDayPage::resizeEvent(QResizeEvent *event)
{
    ShellPage::resizeEvent(event);
    const bool isWide = width() >= Theme::of(this).scaled(kSideBySideFrom);
    m_sides->setDirection(isWide ? QBoxLayout::LeftToRight : QBoxLayout::TopToBottom);
    fitThreads();
}

void MyDayPage::retranslate()
{
    m_title->setText(title());
    m_back->setName(tr("Previous day"));
    m_next->setName(tr("Next day"));
    m_today->setText(tr("Today"));
    m_export->setText(tr("Export…"));
    m_export->setAccessibleName(tr("Export my day"));
    m_counted->setText(tr("Counted on this computer, seen by nobody else"));
    m_plotTitle->setText(tr("Waiting over the day"));
    m_hoursTitle->setText(tr("By hour"));
    m_hours->setAccessibleName(tr("By hour"));
    m_threads->setAccessibleName(tr("Handled threads"));
    setHeads(m_hours,
        {tr("Hour"), tr("Replies"), tr("Threads"), tr("First reply"), tr("Next reply"),
            tr("Most waiting")});
    setHeads(m_threads, {tr("Customer"), tr("Replies"), tr("First after")});
    m_plot->retranslate();
    refresh();
}

void MyDayPage::refresh()
{
    const auto today = m_book.today();
    if (m_day == std::exchange(m_shownOn, today))
        m_day = today; // it went on with the day
    const auto record = m_book.day(m_day);
    const bool isToday = m_day == today;
    m_date->setText(dayText(m_day, today));
    m_back->setEnabled(m_day > m_book.firstDay());
    m_next->setEnabled(m_day < today);
    m_today->setEnabled(!isToday);
    showTiles(record);
    const bool isKnown = record.hours().has_value();
    m_empty->setVisible(!isKnown);
    m_body->setVisible(isKnown);
    m_export->setEnabled(isKnown || record.totals);
    if (record.totals)
        m_empty->setWords(IconName::Chart, ColorRole::Text3, tr("Only the totals of this day"),
            tr("The details of a day are kept for 90 days."));
    else if (isToday)
        m_empty->setWords(IconName::Chart, ColorRole::Text3, tr("Your first reply starts the day"),
            tr("What you answer and how many wait stands here, hour by hour."));
    else
        m_empty->setWords(IconName::Chart, ColorRole::Text3, tr("Nothing is known of this day"),
            tr("The console was closed, or not connected."));
    m_told->setVisible(!m_told->text().isEmpty());
    m_plot->setRecord(record);
    showGaps(record);
    showHours(record);
    showThreads(record);
}

void MyDayPage::showTiles(const DayRecord &record)
{
    const auto numbers = record.numbers();
    const auto &targets = m_support.model.targets();
    const auto target = [](int minutes) { return tr("target %n min", nullptr, minutes); };
    m_tiles[Replies]->setWords(tr("Replies"), numberText(numbers.replies),
        tr("%n to customers who waited", nullptr, numbers.timed));
    m_tiles[Threads]->setWords(tr("Threads handled"), numberText(numbers.threads), {});
    m_tiles[FirstReply]->setWords(
        tr("First reply, median"), lengthText(numbers.firstMedianMs), target(targets.firstMinutes));
    m_tiles[NextReply]->setWords(
        tr("Next reply, median"), lengthText(numbers.nextMedianMs), target(targets.nextMinutes));
    m_tiles[Within]->setWords(tr("Within the target"),
        numbers.timed == 0 ? u"–"_s
                           : tr("%1 of %2", "replies within the target")
                                 .arg(numberText(numbers.within), numberText(numbers.timed)),
        {});
    const auto longest = std::chrono::seconds(numbers.longestMs / 1000);
    m_tiles[Longest]->setWords(tr("Longest wait"),
        numbers.longestMs < 0 ? u"–"_s : waitingText(longest),
        numbers.longestMs < 0 ? QString()
                              : tr("at %1, thread %2", "when it was answered, its number")
                                    .arg(clockOf(numbers.longestAt),
                                        isolateLtr(u'#' + numbers.longestThread.toString())));
    const int late = numbers.timed - numbers.within;
    m_late->setVisible(late > 0 && !record.totals);
    m_late->setText(
        m_onlyLate ? tr("Show all threads") : tr("Show the %n after the target", nullptr, late));
}

void MyDayPage::showGaps(const DayRecord &record)
{
    QStringList lines;
    const auto gaps = record.gaps();
    for (const auto &gap : gaps)
        lines.append((gap.wasClosed ? tr("Console closed %1 to %2, not counted")
                                    : tr("Link lost %1 to %2, not counted"))
                         .arg(clockOf(gap.from), clockOf(gap.to)));
    m_gaps->setText(lines.join(u'\n'));
    m_gaps->setVisible(!lines.isEmpty());
}

//! As high as its rows, so that the page scrolls and not the table in it.
void MyDayPage::fitTable(QTableWidget *table, int mostRows) const
{
    const auto &theme = Theme::of(this);
    const int row = theme.lineHeight(TextSize::Ui) + space::k8;
    table->verticalHeader()->setDefaultSectionSize(row);
    const int rows = std::clamp(table->rowCount(), 1, mostRows);
    table->setFixedHeight(table->horizontalHeader()->sizeHint().height() + rows * row + 2);
}

//! As many rows as the page has room for, or as stand beside them: a high window is no reason to
//! scroll.
void MyDayPage::fitThreads()
{
    const int row = Theme::of(this).lineHeight(TextSize::Ui) + space::k8;
    const int room = height() - m_body->y() - 3 * row;
    const int beside = m_plot->sizeHint().height() + m_hours->height();
    fitTable(m_threads, std::max({kThreadRows, room / row, beside / row}));
}

void MyDayPage::showHours(const DayRecord &record)
{
    const auto hours = record.hours();
    const int first = hours ? hours->first : 0;
    const int rows = hours ? hours->second - first + 1 : 0;
    const int current = m_hours->currentRow();
    const auto fill = [this](int row, const QString &name, const DayNumbers &numbers) {
        put(m_hours, row, 0, name);
        put(m_hours, row, 1, numberText(numbers.replies));
        put(m_hours, row, 2, numberText(numbers.threads));
        put(m_hours, row, 3, lengthText(numbers.firstMedianMs));
        put(m_hours, row, 4, lengthText(numbers.nextMedianMs));
        put(m_hours, row, 5, countText(numbers.mostWaiting));
    };
    m_hours->setRowCount(rows == 0 ? 0 : rows + 1);
    for (int row = 0; row < rows; ++row)
        fill(
            row, clockText(QDateTime(m_day, QTime(first + row, 0))), record.numbersOf(first + row));
    if (rows > 0)
        fill(rows, tr("Day", "the sum of a table"), record.numbers());
    if (current >= 0 && current < m_hours->rowCount())
        m_hours->setCurrentCell(current, 0);
    fitTable(m_hours, 25);
}

QString MyDayPage::threadName(ThreadId id) const
{
    const auto thread = m_support.store.thread(id);
    const QString number = isolateLtr(u'#' + id.toString());
    if (!thread)
        return number;
    const QString name =
        thread->userName.isEmpty() ? m_people.name(thread->userId) : thread->userName;
    return isolate(shownName(name, thread->userId.value)) + u' ' + number;
}

void MyDayPage::showThreads(const DayRecord &record)
{
    auto threads = record.threads();
    if (m_onlyLate)
        threads.removeIf([&](const HandledThread &one) {
            return std::none_of(
                record.replies.begin(), record.replies.end(), [&](const DayReply &reply) {
                    return reply.thread == one.thread && reply.isTimed() && !reply.isWithin;
                });
        });
    const auto *held = m_threads->currentItem();
    const auto heldThread = held ? m_threads->item(held->row(), 0)->data(Qt::UserRole) : QVariant();
    m_threads->setRowCount(int(threads.size()));
    for (int row = 0; row < int(threads.size()); ++row) {
        const auto &one = threads[row];
        put(m_threads, row, 0, threadName(one.thread));
        put(m_threads, row, 1, numberText(one.replies));
        put(m_threads, row, 2, lengthText(one.firstAfterMs));
        m_threads->item(row, 0)->setData(Qt::UserRole, qint64(one.thread.value));
        if (heldThread.isValid() && heldThread.toLongLong() == one.thread.value)
            m_threads->setCurrentCell(row, 0);
    }
    m_threadsTitle->setText(tr("Threads handled · %1").arg(numberText(int(threads.size()))));
    fitThreads();
}

void MyDayPage::openCurrent()
{
    const auto *item = m_threads->item(m_threads->currentRow(), 0);
    if (item)
        Q_EMIT threadWanted(ThreadId{item->data(Qt::UserRole).toLongLong()});
}

void MyDayPage::exportDay()
{
    if (!m_export->isEnabled())
        return;
    saveFile(
        this, tr("Export my day"), u"wxm-my-day-%1.csv"_s.arg(m_day.toString(Qt::ISODate)),
        myDayCsv(m_book.day(m_day)), [this](bool isSaved) { tellSaved(isSaved); },
        tr("Table (*.csv)"));
}

MyDayWords MyDayPage::paperWords() const
{
    const auto record = m_book.day(m_day);
    const auto threads = record.threads();
    MyDayWords words{.title = tr("My day, %1").arg(m_date->text()),
        .counted = m_counted->text(),
        .gaps = m_gaps->text().split(u'\n', Qt::SkipEmptyParts),
        .hours = tr("By hour"),
        .threads = tr("Threads handled · %1").arg(numberText(int(threads.size())))};
    for (const auto *tile : m_tiles)
        words.facts.append(tile->words());
    for (const auto *table : {m_hours, m_threads}) {
        auto &sheet = table == m_hours ? words.hoursTable : words.threadsTable;
        for (int column = 0; column < table->columnCount(); ++column)
            sheet.heads.append(table->horizontalHeaderItem(column)->text());
    }
    for (int row = 0; row < m_hours->rowCount() && record.hours(); ++row) {
        QStringList cells;
        for (int column = 0; column < m_hours->columnCount(); ++column)
            cells.append(m_hours->item(row, column)->text());
        words.hoursTable.rows.append(cells);
    }
    // Not as the page shows them now, which may be the late ones alone. As in the table: numbers,
    // no names.
    for (const auto &one : threads)
        words.threadsTable.rows.append(QStringList{isolateLtr(u'#' + one.thread.toString()),
            numberText(one.replies), lengthText(one.firstAfterMs)});
    return words;
}

void MyDayPage::exportPdf()
{
    if (!m_export->isEnabled())
        return;
    saveMade(
        this, tr("Export my day"), u"wxm-my-day-%1.pdf"_s.arg(m_day.toString(Qt::ISODate)),
        [words = paperWords(), isRtl = layoutDirection() == Qt::RightToLeft] {
            return myDayPdf(words, isRtl);
        },
        [this](bool isSaved) { tellSaved(isSaved); }, u"PDF (*.pdf)"_s);
}

void MyDayPage::showFormats()
{
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->addAction(
        withKey(tr("As a table (CSV)…"), this, Command::ExportDay), this, &MyDayPage::exportDay);
    menu->addAction(tr("As PDF…"), this, &MyDayPage::exportPdf);
    popUp(menu, m_export, PopupSide::Below);
}

void MyDayPage::tellSaved(bool isSaved)
{
    m_told->setText(isSaved
            ? tr("Exported")
            : tr("The file could not be written to disk, or it is a link to another file."));
    m_told->show();
    m_told->setColorRole(isSaved ? ColorRole::Text2 : ColorRole::Danger);
    announceState(this, m_told->text());
}

} // namespace wxm::support
