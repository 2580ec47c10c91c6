// SPDX-License-Identifier: MIT
#include "ui/live/emergency_sheet.h"

#include "base/foreign_text.h"
#include "base/then.h"
#include "ui/common/accessible.h"
#include "ui/common/flow_layout.h"
#include "ui/common/foreign_label.h"
#include "ui/common/paper.h"
#include "ui/common/save_file.h"
#include "ui/live/evidence_dialog.h"
#include "ui/live/live_words.h"
#include "ui/live/watch_word_dialog.h"

#include <QBoxLayout>
#include <QCheckBox>
#include <QDateTime>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace wxm::live {

namespace {

using Step = Emergency::Step;

constexpr int kWidth = 480; //!< At 100 %, like all sizes.
constexpr qsizetype kMatesShown = 6;
constexpr EpochMs kOthersMs = 30LL * 60'000;

} // namespace

EmergencySheet::EmergencySheet(Live &live, LiveId which, QWidget *parent)
    : Dialog(parent)
    , m_live(live)
    , m_which(which)
    , m_rehearser(live.store)
    , m_what(new TextLabel(TextSize::Ui, ColorRole::Text2, Weight::Regular, this))
    , m_mateButtons(new QWidget(this))
    , m_mateRow(new FlowLayout(m_mateButtons))
    , m_word(new Button({}, Button::Kind::Plain, this))
    , m_evidence(new Button({}, Button::Kind::Plain, this))
    , m_back(new Button({}, Button::Kind::Plain, this))
    , m_print(new Button({}, Button::Kind::Plain, this))
    , m_told(new TextLabel(TextSize::Meta, ColorRole::Text2, Weight::Regular, this))
{
    setLeastWidth(kWidth);
    m_what->setWordWrap(true);
    contents()->addWidget(m_what);
    const auto row = [this](Step step) -> Row & { return m_rows[std::size_t(step)]; };
    for (const auto step : {Step::LooseRules, Step::GatherWaves, Step::SlowActs})
        row(step) = addRow(true);
    m_others = addRow(false);
    m_mateRow->setSpacing(space::k8);
    contents()->addWidget(m_mateButtons);
    row(Step::LogLives) = addRow(true);
    m_pack = addRow(false);
    row(Step::StopList) = addRow(true);
    row(Step::StopList).head->addWidget(m_word);
    m_pack.head->addWidget(m_evidence);
    auto *foot = new FlowLayout;
    foot->setSpacing(space::k8);
    for (auto *button : {m_word, m_evidence, m_back, m_print}) {
        button->setButtonSize(Button::Size::Small);
        button->setAutoDefault(false);
    }
    foot->addWidget(m_back);
    foot->addWidget(m_print);
    contents()->addLayout(foot);
    m_told->setWordWrap(true);
    m_told->hide();
    contents()->addWidget(m_told);
    m_word->setIconName(IconName::Plus);
    m_evidence->setIconName(IconName::Journal);
    m_back->setIconName(IconName::Undo);
    m_print->setIconName(IconName::Download);
    for (const auto step : Emergency::kSteps)
        connect(row(step).box, &QAbstractButton::clicked, this,
            [this, step](bool isOn) { m_live.emergency.setOn(step, isOn); });
    connect(m_word, &QAbstractButton::clicked, this,
        [this] { (new WatchWordDialog(m_live, this, ModerationRules::stopListId()))->open(); });
    connect(m_evidence, &QAbstractButton::clicked, this, &EmergencySheet::openEvidence);
    connect(m_back, &QAbstractButton::clicked, this, [this] { m_live.emergency.allBack(); });
    connect(m_print, &QAbstractButton::clicked, this, &EmergencySheet::save);
    connect(&m_live.emergency, &Emergency::changed, this, &EmergencySheet::dress);
    connect(&m_live.rules, &ModerationRules::changed, this, &EmergencySheet::rehearse);
    connect(&m_live.log, &ActLog::changed, this, &EmergencySheet::tellOthers);
    connect(&m_live.presence, &Presence::changed, this, &EmergencySheet::dressMates);
    connect(&m_live.presence, &Presence::reset, this, &EmergencySheet::dressMates);
    cancelButton()->hide(); // every switch has acted already
    EmergencySheet::retranslate();
}

EmergencySheet::~EmergencySheet() { m_live.presence.unwatch(m_watched); }

EmergencySheet::Row EmergencySheet::addRow(bool hasSwitch)
{
    Row row;
    row.head = new QHBoxLayout;
    row.head->setSpacing(space::k8);
    if (hasSwitch) {
        row.box = new QCheckBox(this);
        row.box->setMinimumHeight(Theme::of(this).scaled(metric::kButtonSmall)); // dots of a ي
        row.head->addWidget(row.box);
    } else {
        row.name = new TextLabel(TextSize::Ui, ColorRole::Text, Weight::Regular, this);
        row.head->addWidget(row.name);
    }
    row.head->addStretch();
    row.state = new TextLabel(TextSize::Meta, ColorRole::Text2, Weight::Regular, this);
    row.state->setWordWrap(true);
    contents()->addLayout(row.head);
    contents()->addWidget(row.state);
    return row;
}

void EmergencySheet::load()
{
    for (const auto &mate : mates())
        m_watched.append(mate.id);
    m_live.presence.watch(m_watched);
    rehearse();
}

//! What the loosest rules would flag among the comments that are kept, before they are in force.
//! Neither the rules are made ready nor the comments looked through on this thread.
void EmergencySheet::rehearse()
{
    const auto rules = m_live.rules.rules();
    const auto turn = ++m_rehearsal;
    m_rehearser.drop();
    then(moderation::RuleSet::make(rules), this,
        [this, rules, turn](const std::shared_ptr<const moderation::RuleSet> &strict) {
            then(moderation::RuleSet::make(ModerationRules::loosened(rules)), this,
                [this, strict, turn](const std::shared_ptr<const moderation::RuleSet> &loose) {
                    if (turn == m_rehearsal) // else the rules are others by now
                        m_rehearser.ask({strict, loose},
                            [this](const std::vector<Rehearsal> &found) { tellRehearsed(found); });
                });
        });
}

void EmergencySheet::tellRehearsed(const std::vector<Rehearsal> &found)
{
    const auto words = [](const Rehearsal &one) {
        return tr("%1 of %2", "7 comments, 3 people")
            .arg(tr("%Ln comments", nullptr, one.comments), tr("%Ln people", nullptr, one.people));
    };
    m_rehearsed = found[1].lookedAt == 0 ? tr("No comment is kept to rehearse it on.")
                                         : tr("As they are they flag %1; at their loosest, %2.")
                                               .arg(words(found[0]), words(found[1]));
    dress();
}

QString EmergencySheet::stateText(Step step) const
{
    const auto &emergency = m_live.emergency;
    switch (emergency.hindrance(step)) {
    case Emergency::Hindrance::Policy:
        return tr("Your administrator decides this.");
    case Emergency::Hindrance::NoDisk:
        return tr("Nothing is kept on this computer.");
    case Emergency::Hindrance::NoWords:
        return tr("It has no words yet. Add what the raid says.");
    case Emergency::Hindrance::None:
        break;
    }
    switch (step) {
    case Step::LooseRules:
        return m_rehearsed;
    case Step::GatherWaves:
        return tr("What many say at once stands in one row, to be acted on as one.");
    case Step::SlowActs:
        return tr("Every action waits %Ln s before it goes out: time to look twice.", nullptr,
            Emergency::kSlowSeconds);
    case Step::LogLives:
        return tr("Every open live, and those that are opened from now on.");
    case Step::StopList:
        return tr("%Ln words, flagged in every live however they are written.", nullptr,
            int(emergency.stopWords()));
    }
    return {};
}

//! Not with each act: it looks through the whole journal.
void EmergencySheet::tellPack()
{
    m_pack.state->setText(packText());
    if (isVisible())
        fit();
}

QString EmergencySheet::packText() const
{
    if (!m_which.isValid())
        return tr("Open a live first: a pack is of one.");
    const auto packed =
        m_live.log.entries({.kind = JournalEntry::Kind::EvidencePacked, .live = m_which});
    if (packed.isEmpty())
        return tr("None of this live yet.");
    return tr("The last one of this live: %1")
        .arg(isolateLtr(QDateTime::fromMSecsSinceEpoch(packed.first().line.atMs)
                            .toString(u"yyyy-MM-dd HH:mm"_s)));
}

void EmergencySheet::dress()
{
    for (const auto step : Emergency::kSteps) {
        auto &row = m_rows[std::size_t(step)];
        row.box->setChecked(m_live.emergency.isOn(step));
        row.box->setEnabled(m_live.emergency.hindrance(step) == Emergency::Hindrance::None);
        row.state->setText(stateText(step));
        row.box->setAccessibleDescription(spokenText(row.state->text()));
    }
    m_evidence->setEnabled(m_which.isValid());
    m_back->setEnabled(m_live.emergency.switchedOn() > 0);
    if (isVisible())
        fit();
}

//! Whom one may ask: those who moderate most of the open lives.
QList<ShiftMate> EmergencySheet::mates() const
{
    auto all = shiftMates(m_live.store);
    return all.first(std::min(kMatesShown, all.size()));
}

void EmergencySheet::tellOthers()
{
    const auto others = m_live.log.lastOfOthers(m_live.clock.wallMs() - kOthersMs);
    QString words = others > 0
        ? tr("Somebody else acted in these lives at %1.").arg(isolateLtr(clockAt(others)))
        : tr("Nobody else acted in these lives for half an hour.");
    if (mates().isEmpty())
        words += u' ' + tr("No other moderator is known.");
    m_others.state->setText(words);
}

void EmergencySheet::dressMates()
{
    while (auto *old = m_mateRow->takeAt(0)) {
        old->widget()->deleteLater();
        delete old;
    }
    const auto all = mates();
    for (const auto &mate : all) {
        const auto name = isolate(shownName(mate.name, mate.id.value));
        const auto isOnline = m_live.presence.isOnline(mate.id);
        auto *ask = new Button(!isOnline ? name
                : *isOnline              ? tr("%1, online").arg(name)
                                         : tr("%1, offline").arg(name),
            isOnline == true ? Button::Kind::Tonal : Button::Kind::Plain, m_mateButtons);
        ask->setButtonSize(Button::Size::Small);
        ask->setAutoDefault(false);
        ask->setIconName(IconName::Messages);
        ask->setAccessibleName(tr("Message %1").arg(spokenText(ask->text())));
        connect(ask, &QAbstractButton::clicked, this, [this, user = mate.id] {
            accept();
            Q_EMIT messageTriggered(user);
        });
        m_mateRow->addWidget(ask);
        ask->show();
    }
    m_mateButtons->setVisible(!all.isEmpty());
}

void EmergencySheet::openEvidence()
{
    auto *dialog = new EvidenceDialog(m_live, m_which, m_live.clock.wallMs(), {}, {}, this);
    connect(dialog, &QDialog::finished, this, &EmergencySheet::tellPack);
    dialog->open();
}

QByteArray EmergencySheet::paper() const { return paperMaker()(); }

//! What stands on the sheet now; written beside the window.
FileMaker EmergencySheet::paperMaker() const
{
    QStringList lines;
    const auto add = [&lines](const QString &name, const QString &state) {
        lines << isolateLtr(QString::number(lines.size() + 1) + u'.') + u' ' + name + u'\n' + state;
    };
    const auto addStep = [&](Step step) {
        const auto &row = m_rows[std::size_t(step)];
        add(row.box->isChecked() ? tr("%1: on").arg(row.box->text())
                                 : tr("%1: off").arg(row.box->text()),
            row.state->text());
    };
    for (const auto step : {Step::LooseRules, Step::GatherWaves, Step::SlowActs})
        addStep(step);
    QStringList others{m_others.state->text()};
    for (const auto &mate : shiftMates(m_live.store))
        others << isolate(shownName(mate.name, mate.id.value));
    add(m_others.name->text(), others.join(u'\n'));
    addStep(Step::LogLives);
    add(m_pack.name->text(), m_pack.state->text());
    addStep(Step::StopList);
    const auto direction =
        layoutDirection() == Qt::RightToLeft ? TextDirection::Rtl : TextDirection::Ltr;
    return [title = tr("Emergency sheet of the live desk"), lines, direction] {
        Paper paper(title, direction);
        paper.add(title, {.size = TextSize::Title, .weight = Weight::Bold});
        for (QString line : lines)
            paper.add(line.replace(u'\n', QChar(QChar::LineSeparator)), {.above = space::k12});
        return paper.written();
    };
}

void EmergencySheet::save()
{
    saveMade(
        this, tr("Save for printing"), u"wxm-emergency-sheet.pdf"_s, paperMaker(),
        [this](bool isSaved) {
            m_told->setText(isSaved ? tr("Saved") : tr("Not saved: the disk could not be written"));
            m_told->show();
            announce(m_told, m_told->text());
        },
        u"*.pdf"_s);
}

void EmergencySheet::retranslate()
{
    setWords(tr("Emergency sheet"), tr("Done"));
    m_what->setText(tr("Many come at once to do harm? From the top down. Each switch acts at once "
                       "and goes back to what it was before."));
    const std::pair<Step, QString> names[] = {
        {Step::LooseRules, tr("Rules at their loosest")},
        {Step::GatherWaves, tr("Gather waves")},
        {Step::SlowActs, tr("Slow acting")},
        {Step::LogLives, tr("Log the lives to disk")},
        {Step::StopList, tr("Stop list")},
    };
    for (const auto &[step, name] : names) {
        auto *box = m_rows[std::size_t(step)].box;
        box->setText(name);
        box->setAccessibleName(name);
    }
    m_others.name->setText(tr("Who else is on shift"));
    m_pack.name->setText(tr("Evidence pack"));
    const std::pair<Button *, QString> buttons[] = {{m_word, tr("Add a word…")},
        {m_evidence, tr("Evidence pack…")}, {m_back, tr("Switch all back")},
        {m_print, tr("Save for printing…")}};
    for (const auto &[button, name] : buttons) {
        button->setText(name);
        button->setAccessibleName(name);
    }
    if (isVisible())
        rehearse();
    dress();
    dressMates();
    tellOthers();
    tellPack();
}

} // namespace wxm::live
