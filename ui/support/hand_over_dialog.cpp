// SPDX-License-Identifier: MIT
#include "ui/support/hand_over_dialog.h"

#include "base/folding.h"
#include "base/foreign_text.h"
#include "ui/common/accessible.h"
#include "ui/common/foreign_label.h"
#include "ui/common/line_edit.h"
#include "ui/common/plain_edit.h"

#include <QBoxLayout>
#include <QKeyEvent>
#include <QListWidget>
#include <QPointer>

namespace wxm::support {

namespace {
constexpr int kRows = 4;
constexpr int kRow = 32;
constexpr int kNoteHeight = 84;
} // namespace

HandOverDialog::HandOverDialog(
    const QList<std::pair<UserId, QString>> &colleagues, Assign assign, QWidget *parent)
    : Dialog(parent)
    , m_colleagues(colleagues)
    , m_assign(std::move(assign))
    , m_findLabel(new TextLabel(TextSize::Ui, ColorRole::Text2, Weight::Regular, this))
    , m_field(new LineEdit(LineEdit::Content::Words, this))
    , m_list(new QListWidget(this))
    , m_noteLabel(new TextLabel(TextSize::Ui, ColorRole::Text2, Weight::Regular, this))
    , m_note(new PlainEdit(this))
    , m_where(new TextLabel(TextSize::Meta, ColorRole::Text2, Weight::Regular, this))
{
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setFocusPolicy(Qt::NoFocus); // the keys stay in the field
    m_field->installEventFilter(this);
    m_note->setTabChangesFocus(true);
    m_where->setWordWrap(true);
    for (QWidget *part : {static_cast<QWidget *>(m_findLabel), static_cast<QWidget *>(m_field),
             static_cast<QWidget *>(m_list), static_cast<QWidget *>(m_noteLabel),
             static_cast<QWidget *>(m_note), static_cast<QWidget *>(m_where)})
        contents()->addWidget(part);
    connect(m_field, &QLineEdit::textChanged, this, &HandOverDialog::find);
    HandOverDialog::retranslate();
}

//! By name; a number is that of an account, known here or not.
void HandOverDialog::find()
{
    const auto words = foldedForSearch(m_field->text()).simplified();
    const auto number = westernDigits(words).remove(u'#').toLongLong();
    m_list->clear();
    const auto add = [this](UserId id, const QString &name) {
        auto *item = new QListWidgetItem(name, m_list);
        item->setData(Qt::UserRole, qlonglong(id.value));
    };
    bool isListed = false;
    for (const auto &[id, name] : m_colleagues) {
        if (id.value != number && !foldedForSearch(name).contains(words))
            continue;
        isListed = isListed || id.value == number;
        add(id, shownName(name, id.value));
    }
    if (number > 0 && !isListed)
        add(UserId{number}, tr("Account number %1").arg(isolateLtr(QString::number(number))));
    m_list->setCurrentRow(0);
    if (m_list->currentItem())
        announceState(m_list, spokenText(m_list->currentItem()->text()));
}

UserId HandOverDialog::colleague() const
{
    const auto *item = m_list->currentItem();
    return UserId{item ? item->data(Qt::UserRole).toLongLong() : 0};
}

QString HandOverDialog::validate() const
{
    if (!colleague().isValid())
        return tr("No colleague of this name has answered here. Try the number of the account.");
    return m_note->text().size() > kLongestNote
        ? tr("The note is too long: %n characters at most", nullptr, kLongestNote)
        : QString();
}

void HandOverDialog::apply()
{
    const auto to = colleague();
    m_assign(to, [self = QPointer(this), to](const Result<Done> &outcome) {
        if (!self)
            return;
        if (!outcome)
            return self->applyFailed(outcome.error());
        Q_EMIT self->handed(to, self->m_note->text().trimmed());
        self->applied();
    });
}

bool HandOverDialog::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_field && event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent *>(event)->key();
        const int step = key == Qt::Key_Down ? 1 : key == Qt::Key_Up ? -1 : 0;
        if (step != 0 && m_list->count() > 0) {
            m_list->setCurrentRow(qBound(0, m_list->currentRow() + step, m_list->count() - 1));
            announceState(m_list, spokenText(m_list->currentItem()->text()));
            return true;
        }
    }
    return Dialog::eventFilter(watched, event);
}

void HandOverDialog::retranslate()
{
    setWords(tr("Hand over"), tr("Hand over"));
    m_findLabel->setText(tr("Find colleague"));
    setBuddy(m_findLabel, m_field, tr("Find colleague"));
    m_list->setAccessibleName(tr("Colleagues"));
    m_list->setFixedHeight(kRows * Theme::of(this).scaled(kRow));
    m_noteLabel->setText(tr("Hand-over note, if there is something to know"));
    setBuddy(m_noteLabel, m_note, tr("Hand-over note"));
    m_note->setFixedHeight(Theme::of(this).scaled(kNoteHeight));
    m_where->setText(tr("The note goes to the colleague as a message in Messages."));
    find();
}

} // namespace wxm::support
