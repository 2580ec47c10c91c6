// SPDX-License-Identifier: MIT
#include "ui/live/act_box.h"

#include "base/foreign_text.h"
#include "live/person_acts.h"
#include "ui/common/accessible.h"
#include "ui/common/foreign_label.h"
#include "ui/common/key_caps.h"
#include "ui/common/line_edit.h"
#include "ui/live/live_words.h"

#include <QButtonGroup>
#include <QCheckBox>
#include <QGridLayout>
#include <QKeyEvent>
#include <QRadioButton>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace wxm::live {

namespace {

constexpr int kShownReasons = 8; //!< Keys 1 to 8; 9 is another one, 0 none.
constexpr int kOtherKey = 9;

} // namespace

QStringList usualReasons()
{
    return {ActBox::tr("scam link"), ActBox::tr("another channel"), ActBox::tr("contact outside"),
        ActBox::tr("insult")};
}

Target withLastReason(const Live &live, Action action, Target target)
{
    if (target.reason.isEmpty())
        target.reason = live.reasons.last(target.live, action);
    return target;
}

ActBox::ActBox(Live &live, Action action, const Target &target, QWidget *parent)
    : Dialog(parent)
    , m_live(live)
    , m_action(action)
    , m_target(target)
    , m_name(new ForeignLabel(ForeignLabel::Kind::Name, this))
    , m_words(new ForeignLabel(ForeignLabel::Kind::Body, this))
    , m_reasonHead(new TextLabel(TextSize::Meta, ColorRole::Text2, Weight::Regular, this))
    , m_reasonGroup(new QButtonGroup(this))
    , m_none(new QRadioButton(this))
    , m_otherButton(new QRadioButton(this))
    , m_other(new LineEdit(LineEdit::Content::Words, this))
    , m_livesHead(new TextLabel(TextSize::Meta, ColorRole::Text2, Weight::Regular, this))
    , m_whereGroup(new QButtonGroup(this))
    , m_here(new QRadioButton(this))
    , m_everywhere(new QRadioButton(this))
    , m_some(new QRadioButton(this))
    , m_grid(new QGridLayout)
    , m_removes(new QCheckBox(this))
    , m_foot(new TextLabel(TextSize::Meta, ColorRole::Text2, Weight::Regular, this))
{
    m_name->setWeight(Weight::Bold);
    m_name->setForeignText(target.name, target.user.value);
    m_words->setForeignText(target.words);
    m_words->setMaximumLines(2);
    m_words->setColorRole(ColorRole::Text2);
    m_words->setVisible(!target.words.isEmpty());
    m_other->setMaxLength(int(Reasons::kLongest));
    m_foot->setWordWrap(true);
    m_grid->setSpacing(space::k4);
    m_grid->setColumnStretch(0, 1);
    contents()->addWidget(m_name);
    contents()->addWidget(m_words);
    contents()->addLayout(m_grid);
    addReasons();
    addLives();
    const bool isHard = action == Action::BlockViewer || action == Action::RemoveComment;
    setAcceptKind(isHard ? Button::Kind::DangerFill : Button::Kind::Primary);
    acceptButton()->setKeyCap(u"Enter"_s);
    ActBox::retranslate();
    for (auto *one : findChildren<QAbstractButton *>()) {
        one->installEventFilter(this);
        if (qobject_cast<QRadioButton *>(one) || qobject_cast<QCheckBox *>(one)) // the dots of a ي
            one->setMinimumHeight(Theme::of(this).scaled(metric::kButtonSmall));
    }
    m_other->installEventFilter(this);
}

void ActBox::addReasons()
{
    m_reasons = m_live.reasons.all(usualReasons()).mid(0, kShownReasons);
    int row = 0;
    m_grid->addWidget(m_reasonHead, row++, 0, 1, 2);
    const auto add = [&](QRadioButton *button, QWidget *beside, int key) {
        m_reasonGroup->addButton(button);
        if (beside) {
            auto *line = new QHBoxLayout;
            line->setSpacing(space::k4);
            line->addWidget(button);
            line->addWidget(beside, 1);
            m_grid->addLayout(line, row, 0);
        } else {
            m_grid->addWidget(button, row, 0);
        }
        m_grid->addWidget(new KeyCaps(QString::number(key), this), row++, 1);
    };
    for (int i = 0; i < int(m_reasons.size()); ++i) {
        auto *button = new QRadioButton(this);
        // Words of staff, which may hold what a button takes for a shortcut.
        button->setText(isolate(QString(m_reasons[i]).replace(u'&', u"&&"_s)));
        button->setAccessibleName(spokenText(m_reasons[i]));
        m_reasonButtons.append(button);
        add(button, nullptr, i + 1);
    }
    add(m_otherButton, m_other, kOtherKey);
    add(m_none, nullptr, 0);
    connect(m_reasonGroup, &QButtonGroup::buttonToggled, this, &ActBox::dress);
    connect(m_other, &QLineEdit::textEdited, this, [this] {
        m_otherButton->setChecked(true);
        dress();
    });
}

//! Where else the block counts: of the lives that are open.
void ActBox::addLives()
{
    int row = m_grid->rowCount();
    const auto opened = m_live.store.opened();
    const bool isAsked = m_action == Action::BlockViewer && opened.size() > 1;
    m_grid->addWidget(m_livesHead, row++, 0, 1, 2);
    for (auto *button : {m_here, m_everywhere, m_some}) {
        m_whereGroup->addButton(button);
        m_grid->addWidget(button, row, 0);
        if (button == m_everywhere && isAsked)
            m_grid->addWidget(new KeyCaps(u"A"_s, this), row, 1);
        button->setVisible(isAsked);
        ++row;
    }
    m_livesHead->setVisible(isAsked);
    m_here->setChecked(true);
    for (const auto live : opened) {
        const auto *record = m_live.store.find(live);
        if (!isAsked || !record)
            continue;
        auto *check = new QCheckBox(this);
        QString words = isolate(shownTitle(record->state().title).replace(u'&', u"&&"_s)) + u' '
            + isolateLtr(u'#' + live.toString());
        check->setChecked(live == m_target.live);
        check->setAccessibleName(spokenText(words));
        // Where the person was not seen it is offered, and said.
        if (!record->feed().findPerson(m_target.user))
            words += u" · "_s + tr("not seen here");
        check->setText(words);
        m_grid->addWidget(check, row++, 0, 1, 2);
        m_lives.append({live, check});
        connect(check, &QCheckBox::toggled, this, &ActBox::dress);
    }
    m_grid->addWidget(m_removes, row++, 0, 1, 2);
    m_removes->setVisible(m_action == Action::BlockViewer);
    m_grid->addWidget(m_foot, row, 0, 1, 2);
    connect(m_removes, &QCheckBox::toggled, this, &ActBox::dress);
    connect(m_whereGroup, &QButtonGroup::buttonToggled, this, &ActBox::dress);
}

//! With the reason in hand that was used last, and not in a field: a digit chooses another.
void ActBox::open()
{
    Dialog::open();
    const auto last = m_live.reasons.last(m_target.live, m_action);
    const auto known = m_reasons.indexOf(last);
    choose(known >= 0 ? int(known) + 1 : m_reasons.isEmpty() ? kOtherKey : 1);
    dress();
}

void ActBox::choose(int reason)
{
    auto *button = reason == 0 ? m_none
        : reason == kOtherKey  ? m_otherButton
                               : m_reasonButtons.value(reason - 1);
    if (!button)
        return;
    button->setChecked(true);
    if (button == m_otherButton)
        m_other->setFocus();
    else
        button->setFocus();
}

QString ActBox::reason() const
{
    if (m_otherButton->isChecked())
        return Reasons::cleaned(m_other->text());
    for (int i = 0; i < int(m_reasonButtons.size()); ++i) {
        if (m_reasonButtons[i]->isChecked())
            return m_reasons[i];
    }
    return {};
}

QList<LiveId> ActBox::chosenLives() const
{
    if (m_here->isChecked())
        return {m_target.live};
    QList<LiveId> chosen;
    for (const auto &[live, check] : m_lives) {
        if (m_everywhere->isChecked() || check->isChecked())
            chosen.append(live);
    }
    return chosen;
}

int ActBox::commentCount() const
{
    int count = 0;
    for (const auto live : chosenLives())
        count += int(commentsBy(m_live.store, live, m_target.user).size());
    return count;
}

QString ActBox::validate() const
{
    if (m_otherButton->isChecked() && reason().isEmpty())
        return tr("Write the reason, or choose none.");
    if (chosenLives().isEmpty())
        return tr("Choose a live.");
    return {};
}

void ActBox::apply()
{
    auto target = m_target;
    target.reason = reason();
    const auto lives = chosenLives();
    for (const auto live : lives)
        m_live.reasons.use(live, m_action, target.reason, usualReasons());
    m_begun = m_live.actions.startAll(m_action == Action::BlockViewer
            ? blockActs(m_live.store, target, lives, m_removes->isChecked())
            : QList<Wanted>{{m_action, target}});
    applied();
}

void ActBox::dress()
{
    const auto lives = int(chosenLives().size());
    for (const auto &[live, check] : m_lives)
        check->setVisible(m_some->isChecked());
    if (isVisible() && m_some->isChecked()) // the list takes room of its own
        fit();
    const bool isBlock = m_action == Action::BlockViewer;
    const int comments = isBlock ? commentCount() : 0;
    m_removes->setText(tr("Remove their %Ln comments too", nullptr, comments));
    m_removes->setAccessibleName(m_removes->text());
    m_removes->setEnabled(
        comments > 0 && m_live.actions.capability(Action::RemoveComment) == Capability::Offered);
    const QString words = !isBlock ? actionText(m_action)
        : lives > 1                ? tr("Block in %Ln lives", nullptr, lives)
                                   : tr("Block");
    acceptButton()->setText(words);
    acceptButton()->setAccessibleName(words);
    const QString why = capabilityText(m_live.actions.capability(m_action), m_action);
    acceptButton()->setEnabled(why.isEmpty());
    acceptButton()->setToolTip(plainToolTip(why));
}

void ActBox::retranslate()
{
    const bool isBlock = m_action == Action::BlockViewer;
    setWords(actionText(m_action), isBlock ? tr("Block") : actionText(m_action));
    m_reasonHead->setText(tr("Reason, the one used last first"));
    m_none->setText(tr("No reason"));
    m_none->setAccessibleName(m_none->text());
    m_otherButton->setAccessibleName(tr("Another reason"));
    m_other->setAccessibleName(tr("Other reason"));
    m_other->setPlaceholderText(tr("Write a reason, it is kept"));
    m_livesHead->setText(tr("In which lives"));
    m_here->setText(tr("This live"));
    m_everywhere->setText(tr("All %Ln open lives", nullptr, int(m_live.store.opened().size())));
    m_some->setText(tr("Choose"));
    for (auto *button : {m_here, m_everywhere, m_some})
        button->setAccessibleName(button->text());
    m_foot->setText(isBlock ? tr("The reason goes to the server and into the journal. It goes out "
                                 "after your time to undo.")
                            : tr("The reason stays in the journal. It goes out after your time to "
                                 "undo."));
    dress();
}

bool ActBox::chooseByKey(int key)
{
    if (key >= Qt::Key_0 && key <= Qt::Key_9) {
        choose(key - Qt::Key_0);
        return true;
    }
    if (key == Qt::Key_A && m_everywhere->isVisible()) {
        m_everywhere->setChecked(true);
        return true;
    }
    return false;
}

void ActBox::keyPressEvent(QKeyEvent *event)
{
    const bool isPlain =
        event->modifiers() == Qt::NoModifier || event->modifiers() == Qt::KeypadModifier;
    if (isPlain && !event->isAutoRepeat() && !m_other->hasFocus() && chooseByKey(event->key()))
        return;
    Dialog::keyPressEvent(event);
}

//! A click into the field is for a reason of one's own; Tab only passes through, on the way to what
//! stands below.
bool ActBox::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::FocusIn && watched == m_other
        && static_cast<QFocusEvent *>(event)->reason() == Qt::MouseFocusReason)
        m_otherButton->setChecked(true);
    return Dialog::eventFilter(watched, event);
}

} // namespace wxm::live
