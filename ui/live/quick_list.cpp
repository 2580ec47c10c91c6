// SPDX-License-Identifier: MIT
#include "ui/live/quick_list.h"

#include "ui/common/accessible.h"
#include "ui/common/buttons.h"
#include "ui/common/flow_layout.h"
#include "ui/common/foreign_label.h"
#include "ui/common/line_edit.h"
#include "ui/common/segments.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QListWidget>

#include <algorithm>

namespace wxm::live {

namespace {
constexpr QSize kQuickListSize(340, 420);
} // namespace

QuickList::QuickList(Settings &settings, QWidget *parent)
    : QWidget(parent, Qt::Tool)
    , m_settings(settings)
    , m_kind(new Segments(this))
    , m_list(new QListWidget(this))
    , m_hint(new TextLabel(TextSize::Meta, ColorRole::Text2, Weight::Regular, this))
    , m_new(new LineEdit(LineEdit::Content::Words, this))
    , m_add(new Button({}, Button::Kind::Plain, this))
    , m_paste(new Button({}, Button::Kind::Primary, this))
    , m_send(new Button({}, Button::Kind::Tonal, this))
    , m_remove(new Button({}, Button::Kind::Ghost, this))
    , m_where(new TextLabel(TextSize::Meta, ColorRole::Text2, Weight::Regular, this))
{
    resize(kQuickListSize);
    for (int i = 0; i < QuickTexts::kKinds; ++i)
        m_kind->addSegment({});
    m_kind->setCurrent(int(QuickTexts::Kind::Phrase));
    m_list->setWordWrap(true);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->installEventFilter(this);
    m_hint->setWordWrap(true);
    m_new->setMaxLength(int(QuickTexts::kLongest));
    m_new->setInBar();
    m_new->installEventFilter(this);
    m_where->setWordWrap(true);
    auto *fresh = new QHBoxLayout;
    fresh->setSpacing(space::k8);
    fresh->addWidget(m_new, 1);
    fresh->addWidget(m_add);
    auto *foot = new FlowLayout;
    foot->setSpacing(space::k8);
    for (auto *button : {m_add, m_paste, m_send, m_remove})
        button->setButtonSize(Button::Size::Small);
    foot->addWidget(m_paste);
    foot->addWidget(m_send);
    foot->addWidget(m_remove);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(space::k12, space::k12, space::k12, space::k12);
    column->setSpacing(space::k8);
    column->addWidget(m_kind);
    column->addWidget(m_list, 1);
    column->addWidget(m_hint);
    column->addWidget(m_where);
    column->addLayout(foot);
    column->addLayout(fresh);
    m_add->setIconName(IconName::Plus);
    m_send->setIconName(IconName::Send);
    connect(m_kind, &Segments::chosen, this, [this] { fill(); });
    connect(m_list, &QListWidget::currentRowChanged, this, [this] { dress(); });
    connect(m_list, &QListWidget::itemDoubleClicked, this, [this] { give(false); });
    connect(m_new, &QLineEdit::textChanged, this, [this] { dress(); });
    connect(m_add, &QAbstractButton::clicked, this, &QuickList::add);
    connect(m_paste, &QAbstractButton::clicked, this, [this] { give(false); });
    connect(m_send, &QAbstractButton::clicked, this, [this] { give(true); });
    connect(m_remove, &QAbstractButton::clicked, this, &QuickList::removeChosen);
    setFocusProxy(m_list);
    retranslate();
    m_settings.quickTexts.follow(this, [this](const QStringList &kept) {
        m_texts = QuickTexts::of(kept);
        fill();
    });
}

void QuickList::setWhere(const QString &live)
{
    m_live = live;
    dress();
}

//! What was chosen stays so, where it is still there.
void QuickList::fill()
{
    const auto held = chosen();
    const QSignalBlocker quiet(m_list);
    m_list->clear();
    for (const auto &one : m_texts.ofKind(QuickTexts::Kind(std::max(m_kind->current(), 0)))) {
        auto *row = new QListWidgetItem(one, m_list);
        row->setTextAlignment(Qt::AlignLeading | Qt::AlignVCenter);
        row->setData(Qt::AccessibleTextRole, spokenText(one));
    }
    const auto same = m_list->findItems(held, Qt::MatchExactly | Qt::MatchCaseSensitive);
    m_list->setCurrentRow(same.isEmpty() ? 0 : m_list->row(same.first()));
    dress();
}

QString QuickList::chosen() const
{
    const auto *row = m_list->currentItem();
    return row ? row->text() : QString();
}

void QuickList::dress()
{
    const bool isFixed = m_settings.quickTexts.isFixed();
    const bool canGive = !chosen().isEmpty() && !m_live.isEmpty();
    m_paste->setEnabled(canGive);
    m_send->setEnabled(canGive);
    m_remove->setEnabled(!isFixed && !chosen().isEmpty());
    m_new->setEnabled(!isFixed);
    const auto fresh = QuickTexts::cleaned(m_new->text());
    m_add->setEnabled(!isFixed && !fresh.isEmpty() && !m_texts.contains(fresh));
    m_hint->setVisible(m_list->count() == 0 || isFixed);
    m_hint->setText(isFixed ? tr("Your administrator keeps these.")
                            : tr("A name begins with @, a link with https://; all else is a "
                                 "phrase."));
    m_where->setText(m_live.isEmpty() ? tr("Open a live to write in it.")
                                      : tr("Goes into live %1.").arg(m_live));
}

void QuickList::add()
{
    const auto fresh = QuickTexts::cleaned(m_new->text());
    auto texts = m_texts;
    if (!texts.add(fresh))
        return announce(m_new, tr("There is no room for it, or it is there already."));
    m_kind->setCurrent(int(QuickTexts::kindOf(fresh)));
    m_settings.quickTexts.set(texts.kept());
    m_new->clear();
    for (int i = 0; i < m_list->count(); ++i) {
        if (m_list->item(i)->text() == fresh)
            m_list->setCurrentRow(i);
    }
}

void QuickList::removeChosen()
{
    if (m_settings.quickTexts.isFixed() || chosen().isEmpty())
        return;
    auto texts = m_texts;
    texts.remove(chosen());
    m_settings.quickTexts.set(texts.kept());
}

void QuickList::give(bool isSent)
{
    if (chosen().isEmpty() || m_live.isEmpty())
        return;
    if (isSent)
        Q_EMIT sendWanted(chosen());
    else
        Q_EMIT pasteWanted(chosen());
}

bool QuickList::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() != QEvent::KeyPress)
        return QWidget::eventFilter(watched, event);
    const auto *key = static_cast<QKeyEvent *>(event);
    const bool isEnter = key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter;
    if (watched == m_new && isEnter && m_add->isEnabled()) {
        add();
        return true;
    }
    if (watched == m_list && isEnter && !key->isAutoRepeat()) {
        give(key->modifiers().testFlag(Qt::ControlModifier));
        return true;
    }
    if (watched == m_list && key->key() == Qt::Key_Delete && !key->isAutoRepeat()) {
        removeChosen();
        return true;
    }
    return QWidget::eventFilter(watched, event);
}

void QuickList::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape)
        hide();
    else
        QWidget::keyPressEvent(event);
}

void QuickList::retranslate()
{
    setWindowTitle(tr("Names, phrases and links"));
    m_kind->setSegmentWords(int(QuickTexts::Kind::Name), tr("Names"));
    m_kind->setSegmentWords(int(QuickTexts::Kind::Phrase), tr("Phrases"));
    m_kind->setSegmentWords(int(QuickTexts::Kind::Link), tr("Links"));
    m_kind->setAccessibleName(tr("Which"));
    m_list->setAccessibleName(tr("Texts at hand"));
    m_new->setAccessibleName(tr("New text"));
    m_new->setPlaceholderText(tr("New text"));
    const std::pair<Button *, QString> names[] = {{m_add, tr("Add")},
        {m_paste, tr("Put into the comment")}, {m_send, tr("Send")}, {m_remove, tr("Remove")}};
    for (const auto &[button, name] : names) {
        button->setText(name);
        button->setAccessibleName(name);
    }
    m_send->setAccessibleName(tr("Send as a comment"));
    dress();
}

void QuickList::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

} // namespace wxm::live
