// SPDX-License-Identifier: MIT
#include "ui/live/care_view.h"

#include "base/bidi.h"
#include "ui/common/accessible.h"
#include "ui/common/both_languages.h"
#include "ui/common/buttons.h"
#include "ui/common/flow_layout.h"
#include "ui/common/foreign_label.h"
#include "ui/common/line_edit.h"
#include "ui/common/plain_edit.h"
#include "ui/common/relative_time.h"
#include "ui/common/save_file.h"
#include "ui/common/while_shown.h"
#include "ui/live/exposure_meter.h"
#include "ui/live/live_words.h"

#include <QCheckBox>
#include <QClipboard>
#include <QComboBox>
#include <QGridLayout>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLocale>
#include <QScrollArea>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace wxm::live {

namespace {

constexpr int kSideWidth = 300; //!< At 100 %.
constexpr int kToWidth = 260;
constexpr int kNoteHeight = 64;
constexpr qsizetype kJournalWords = 4'000;
constexpr int kTickMs = 15'000;
const QStringList kBlurs{u"off"_s, u"rule"_s, u"all"_s};
const QStringList kBreaks{u"15"_s, u"30"_s, u"60"_s, u"0"_s};

} // namespace

CareView::CareView(Live &live, QWidget *parent)
    : QWidget(parent)
    , m_live(live)
    , m_say(bothLanguages("HandOver"))
    , m_side(new QScrollArea(this))
    , m_exposureHead(new TextLabel(TextSize::Title, ColorRole::Text, Weight::Bold, this))
    , m_meter(new ExposureMeter(live.exposure, this))
    , m_facts(new TextLabel(TextSize::Ui, ColorRole::Text, Weight::Regular, this))
    , m_blurName(new TextLabel(TextSize::Meta, ColorRole::Text2, Weight::Regular, this))
    , m_blur(new QComboBox(this))
    , m_breakName(new TextLabel(TextSize::Meta, ColorRole::Text2, Weight::Regular, this))
    , m_break(new QComboBox(this))
    , m_alone(new TextLabel(TextSize::Meta, ColorRole::Text2, Weight::Regular, this))
    , m_sheetHead(new TextLabel(TextSize::Title, ColorRole::Text, Weight::Bold, this))
    , m_to(new LineEdit(LineEdit::Content::Words, this))
    , m_columns(new QWidget(this))
    , m_copy(new Button({}, Button::Kind::Primary, this))
    , m_save(new Button({}, Button::Kind::Plain, this))
    , m_end(new Button({}, Button::Kind::Plain, this))
    , m_back(new Button({}, Button::Kind::Plain, this))
    , m_told(new TextLabel(TextSize::Meta, ColorRole::Text2, Weight::Regular, this))
{
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(space::k16, space::k12, space::k16, space::k12);
    row->setSpacing(space::k24);
    row->addWidget(makeSide());
    row->addWidget(makeSheets(), 1);
    setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Ignored); // as small as the feeds may be
    connect(&m_live.exposure, &Exposure::changed, this, [this] {
        if (isVisible())
            showExposure();
    });
    auto *tick = new QTimer(this); // time alone changes them
    tick->setInterval(kTickMs);
    new WhileShown(this, *tick, [this] { showExposure(); });
    m_live.settings.blurs.follow(this,
        [this](const QString &which) { m_blur->setCurrentIndex(int(kBlurs.indexOf(which))); });
    m_live.settings.breakAfter.follow(this,
        [this](const QString &after) { m_break->setCurrentIndex(int(kBreaks.indexOf(after))); });
    connect(m_blur, &QComboBox::activated, this,
        [this](int at) { m_live.settings.blurs.set(kBlurs.value(at)); });
    connect(m_break, &QComboBox::activated, this,
        [this](int at) { m_live.settings.breakAfter.set(kBreaks.value(at)); });
    for (auto *part : m_parts)
        connect(part, &QCheckBox::toggled, this, &CareView::fill);
    for (auto *note : m_notes)
        connect(note, &PlainEdit::textChanged, this, &CareView::fill);
    connect(m_to, &QLineEdit::textChanged, this, &CareView::fill);
    connect(m_copy, &QAbstractButton::clicked, this, &CareView::copy);
    connect(m_save, &QAbstractButton::clicked, this, &CareView::save);
    connect(m_end, &QAbstractButton::clicked, this, &CareView::endShift);
    connect(m_back, &QAbstractButton::clicked, this, &CareView::left);
    retranslate();
}

QWidget *CareView::makeSide()
{
    auto *side = new QWidget(this);
    auto *column = new QVBoxLayout(side);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::k8);
    for (auto *label : {m_facts, m_alone, m_blurName, m_breakName})
        label->setWordWrap(true);
    for (QWidget *one : std::initializer_list<QWidget *>{
             m_exposureHead, m_meter, m_facts, m_blurName, m_blur, m_breakName, m_break, m_alone})
        column->addWidget(one);
    column->addStretch();
    for (auto *box : {m_blur, m_break}) {
        const auto &choices = box == m_blur ? kBlurs : kBreaks;
        for (const auto &one : choices)
            box->addItem(one);
    }
    // In a low window, or at the largest text, it is scrolled.
    m_side->setFrameShape(QFrame::NoFrame);
    m_side->setWidgetResizable(true);
    m_side->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_side->setFocusPolicy(Qt::NoFocus);
    m_side->setWidget(side);
    m_side->viewport()->setAutoFillBackground(false);
    side->setAutoFillBackground(false);
    return m_side;
}

QWidget *CareView::makeSheets()
{
    auto *sheets = new QWidget(this);
    auto *column = new QVBoxLayout(sheets);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::k8);
    auto *head = new QHBoxLayout;
    head->setSpacing(space::k12);
    head->addWidget(m_sheetHead);
    head->addStretch();
    head->addWidget(m_to);
    m_to->setInBar();
    m_to->setMaxLength(80);
    m_to->setMaximumWidth(kToWidth);
    auto *checks = new FlowLayout;
    checks->setSpacing(space::k12);
    for (auto &part : m_parts) {
        part = new QCheckBox(sheets);
        part->setChecked(true);
        part->setMinimumHeight(Theme::of(this).scaled(metric::kButtonSmall)); // dots of a ي
        checks->addWidget(part);
    }
    auto *grid = new QGridLayout(m_columns);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setSpacing(space::k8);
    grid->setRowStretch(0, 1);
    for (const auto language : {English, Arabic}) {
        auto *&sheet = m_sheets[language];
        auto *&note = m_notes[language];
        sheet = new PlainEdit(m_columns);
        sheet->setReadOnly(true);
        sheet->setTabChangesFocus(true);
        note = new PlainEdit(m_columns);
        note->setFixedHeight(kNoteHeight);
        note->setTabChangesFocus(true);
        for (auto *edit : {sheet, note})
            edit->setLayoutDirection(language == Arabic ? Qt::RightToLeft : Qt::LeftToRight);
    }
    auto *foot = new FlowLayout;
    foot->setSpacing(space::k8);
    for (auto *button : {m_copy, m_save, m_end, m_back})
        foot->addWidget(button);
    m_copy->setIconName(IconName::Copy);
    m_save->setIconName(IconName::Download);
    m_end->setIconName(IconName::SignOut);
    m_back->setKeyCap(u"Esc"_s);
    column->addLayout(head);
    column->addLayout(checks);
    column->addWidget(m_columns, 1);
    column->addLayout(foot);
    column->addWidget(m_told);
    return sheets;
}

//! The window's language stands first.
void CareView::order()
{
    auto *grid = static_cast<QGridLayout *>(m_columns->layout());
    const auto first = layoutDirection() == Qt::RightToLeft ? Arabic : English;
    const auto second = first == Arabic ? English : Arabic;
    grid->addWidget(m_sheets[first], 0, 0);
    grid->addWidget(m_sheets[second], 0, 1);
    grid->addWidget(m_notes[first], 1, 0);
    grid->addWidget(m_notes[second], 1, 1);
    setTabOrder(m_notes[first], m_notes[second]);
}

void CareView::begin()
{
    m_data = handOverOf(m_live, m_live.exposure.shiftSinceMs());
    m_told->setText({});
    fill();
    showExposure();
    m_copy->setFocus();
}

HandOver::Parts CareView::parts() const
{
    return {.items = m_parts[0]->isChecked(),
        .watched = m_parts[1]->isChecked(),
        .streams = m_parts[2]->isChecked(),
        .numbers = m_parts[3]->isChecked()};
}

//! A note is not translated: where there is none in a language, the sheet says where there is one.
void CareView::fill()
{
    for (const auto language : {English, Arabic}) {
        auto sheet = m_data;
        sheet.toName = m_to->text().trimmed();
        sheet.note = m_notes[language]->text().trimmed();
        const auto &other = m_notes[language == English ? Arabic : English];
        if (sheet.note.isEmpty() && !other->text().trimmed().isEmpty())
            sheet.note = m_say[language](language == English
                    ? QT_TRANSLATE_NOOP("HandOver", "(in Arabic only)")
                    : QT_TRANSLATE_NOOP("HandOver", "(in English only)"));
        m_sheets[language]->setPlainText(handOverText(sheet, parts(), m_say[language],
            language == Arabic ? Qt::RightToLeft : Qt::LeftToRight));
    }
}

QString CareView::both() const
{
    const auto first = layoutDirection() == Qt::RightToLeft ? Arabic : English;
    const auto second = first == Arabic ? English : Arabic;
    return m_sheets[first]->text() + u"\n――――――――――\n\n"_s + m_sheets[second]->text();
}

void CareView::showExposure()
{
    const auto &exposure = m_live.exposure;
    const auto now = m_live.clock.wallMs();
    const auto length = [&](EpochMs sinceMs) {
        return isolateLtr(durationText(std::chrono::seconds((now - sinceMs) / 1000)));
    };
    QStringList facts;
    const auto fact = [&facts](const QString &name, const QString &value) {
        facts << tr("%1: %2", "Last break: 1:05").arg(name, value);
    };
    if (exposure.highSinceMs() > 0)
        fact(tr("High for"), length(exposure.highSinceMs()));
    fact(tr("At the desk"), length(exposure.shiftSinceMs()));
    const auto count = [](int value) { return isolate(QLocale().toString(value)); };
    fact(tr("Abusive comments in front of you"), count(exposure.seen()));
    fact(tr("of them blurred"), count(exposure.blurred()));
    fact(tr("Revealed by holding V"), count(exposure.revealed()));
    fact(tr("Last break"),
        exposure.lastBreakMs() > 0 ? tr("%1 ago", "1:05 ago").arg(length(exposure.lastBreakMs()))
                                   : tr("none"));
    m_facts->setText(exposure.isCounted()
            ? facts.join(u'\n')
            : tr("Nothing is counted: it is switched off in the settings."));
    m_meter->setVisible(exposure.isCounted());
    m_meter->setAccessibleDescription(
        tr("%1, %2 of %3", "High, 4 of 5")
            .arg(exposureText(exposure.level()), QLocale().toString(exposure.level()),
                QLocale().toString(Exposure::kLevels)));
}

void CareView::copy()
{
    QGuiApplication::clipboard()->setText(both());
    tell(tr("Both are in the clipboard"));
}

void CareView::save()
{
    const auto name = u"hand-over-%1.txt"_s.arg(
        QDateTime::fromMSecsSinceEpoch(m_data.toMs).toString(u"yyyyMMdd-HHmm"_s));
    saveFile(this, tr("Save the hand-over"), name, both().toUtf8(), [this](bool isSaved) {
        tell(isSaved ? tr("Saved") : tr("Not saved: the disk could not be written"));
    });
}

//! Its sheet stays in the journal; what was counted is nobody's any more.
void CareView::endShift()
{
    m_live.log.add({.kind = JournalEntry::Kind::HandedOver,
        .name = m_to->text().trimmed(),
        .words = both().left(kJournalWords)});
    m_live.exposure.beginShift();
    for (auto *note : m_notes)
        note->setPlainText({});
    m_to->clear();
    begin();
    tell(tr("The shift has ended. The sheet is in the journal."));
}

void CareView::tell(const QString &sentence)
{
    m_told->setText(sentence);
    announce(m_told, sentence);
}

void CareView::retranslate()
{
    m_exposureHead->setText(tr("Exposure this shift"));
    m_meter->setAccessibleName(tr("Exposure"));
    m_blurName->setText(tr("Blur until held"));
    setBuddy(m_blurName, m_blur, tr("Blur until held"));
    m_breakName->setText(tr("Suggest a break when high for"));
    setBuddy(m_breakName, m_break, tr("Suggest a break when high for"));
    const QStringList blurs{tr("Off"), tr("By rule"), tr("All hits")};
    const QStringList breaks{tr("15 minutes"), tr("30 minutes"), tr("60 minutes"), tr("Never")};
    for (int i = 0; i < m_blur->count(); ++i)
        m_blur->setItemText(i, blurs[i]);
    for (int i = 0; i < m_break->count(); ++i)
        m_break->setItemText(i, breaks[i]);
    m_alone->setText(tr("Counted on this computer for you alone. Nobody else sees it, and it "
                        "starts at zero with each shift."));
    m_sheetHead->setText(tr("Shift hand-over"));
    m_to->setPlaceholderText(tr("To whom"));
    m_to->setAccessibleName(tr("To whom"));
    const QStringList parts{
        tr("Open items"), tr("Watch-list"), tr("Lives and gaps"), tr("Numbers")};
    for (std::size_t i = 0; i < m_parts.size(); ++i) {
        m_parts[i]->setText(parts[qsizetype(i)]);
        m_parts[i]->setAccessibleName(m_parts[i]->text());
    }
    m_sheets[Arabic]->setAccessibleName(tr("Hand-over, Arabic"));
    m_sheets[English]->setAccessibleName(tr("Hand-over, English"));
    m_notes[Arabic]->setAccessibleName(tr("Note, Arabic"));
    m_notes[English]->setAccessibleName(tr("Note, English"));
    m_notes[Arabic]->setPlaceholderText(tr("Your note in Arabic; it is not translated"));
    m_notes[English]->setPlaceholderText(tr("Your note in English; it is not translated"));
    const std::pair<Button *, QString> names[] = {{m_copy, tr("Copy both")},
        {m_save, tr("Save hand-over…")}, {m_end, tr("End the shift")},
        {m_back, tr("Back to feeds")}};
    for (const auto &[button, name] : names) {
        button->setText(name);
        button->setAccessibleName(name);
    }
    order();
    if (m_data.toMs > 0)
        fill();
    showExposure();
}

void CareView::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape)
        Q_EMIT left();
    else
        QWidget::keyPressEvent(event);
}

void CareView::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    m_side->setFixedWidth(std::min(Theme::of(this).scaled(kSideWidth), width() * 2 / 5));
}

void CareView::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    else if (event->type() == QEvent::LayoutDirectionChange)
        order();
}

} // namespace wxm::live
