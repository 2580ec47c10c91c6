// SPDX-License-Identifier: MIT
#include "ui/live/pinned_list.h"

#include "base/foreign_text.h"
#include "ui/common/buttons.h"
#include "ui/common/foreign_label.h"
#include "ui/live/action_bar.h"

#include <QEvent>
#include <QHBoxLayout>

using namespace Qt::StringLiterals;

namespace wxm::live {

PinnedRowWidget::PinnedRowWidget(Live &live, const Target &target, QWidget *parent)
    : ListRow(parent)
    , m_live(live)
    , m_name(new ForeignLabel(ForeignLabel::Kind::Name, this))
    , m_words(new ForeignLabel(ForeignLabel::Kind::Body, this))
    , m_unpin(new IconButton(IconName::Unpin, {}, this))
{
    m_name->setWeight(Weight::Bold);
    m_words->setMaximumLines(4);
    m_unpin->setSmall(true);
    auto *column = new QVBoxLayout;
    column->setSpacing(0);
    column->addWidget(m_name);
    column->addWidget(m_words);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(space::k12, space::k8, space::k12, space::k8);
    row->addSpacing(space::k4); // margins do not mirror, a leading spacing does
    row->addLayout(column, 1);
    row->addWidget(m_unpin, 0, Qt::AlignTop);
    connect(m_unpin, &QAbstractButton::clicked, this,
        [this] { m_live.actions.start(Action::UnpinComment, m_target); });
    connect(&m_live.calls, &ApiCalls::capabilityChanged, this, &PinnedRowWidget::dress);
    setTarget(target);
}

void PinnedRowWidget::setTarget(const Target &target)
{
    m_target = target;
    dress();
}

void PinnedRowWidget::dress()
{
    m_name->setForeignText(m_target.name, m_target.user.value);
    m_name->setVisible(m_target.user.isValid());
    // Words that nobody knows any more: at least which comment it is.
    m_words->setForeignText(m_target.words.isEmpty()
            ? tr("Comment #%1").arg(m_target.comment.toString())
            : m_target.words);
    dressButton(*m_unpin, m_live.actions, Action::UnpinComment);
    setAccessibleName(
        shownName(m_target.name, m_target.user.value) + u", "_s + shownPreview(m_target.words));
}

PinnedList::PinnedList(Live &live, QWidget *parent)
    : QWidget(parent)
    , m_live(live)
    , m_box(new ListBox(this))
    , m_none(new TextLabel(TextSize::Ui, ColorRole::Text2, Weight::Regular, this))
{
    installFeedAccessibility();
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, space::k8, 0, space::k8);
    column->setSpacing(0);
    m_none->setWordWrap(true);
    auto *rows = new QVBoxLayout(m_box);
    rows->setContentsMargins(0, 0, 0, 0);
    rows->setSpacing(0);
    auto *none = new QHBoxLayout;
    none->setContentsMargins(space::k16, space::k8, space::k16, space::k4);
    none->addWidget(m_none);
    column->addLayout(none);
    column->addWidget(m_box);
    column->addStretch();
    connect(&m_live.store, &LiveStore::changed, this, [this](LiveId live_) {
        if (live_ == m_which)
            refresh();
    });
    retranslate();
}

void PinnedList::show(LiveId live)
{
    m_which = live;
    m_shown = {};
    qDeleteAll(m_box->findChildren<PinnedRowWidget *>(QString(), Qt::FindDirectChildrenOnly));
    refresh();
}

void PinnedList::refresh()
{
    const auto *record = m_live.store.find(m_which);
    const auto pinned = record ? record->state().pinned : QList<CommentId>{};
    m_none->setVisible(pinned.isEmpty());
    if (pinned == m_shown)
        return;
    m_shown = pinned;
    qDeleteAll(m_box->findChildren<PinnedRowWidget *>(QString(), Qt::FindDirectChildrenOnly));
    for (auto id = pinned.crbegin(); id != pinned.crend(); ++id) {
        const auto comment = record->comment(*id).value_or(Comment{});
        m_box->layout()->addWidget(new PinnedRowWidget(
            m_live, {m_which, *id, comment.userId, comment.userName, comment.body}, m_box));
    }
}

void PinnedList::retranslate()
{
    m_box->setAccessibleName(tr("Pinned comments"));
    m_none->setText(tr("No pinned comments. Point at a comment and press P."));
    for (auto *row : findChildren<PinnedRowWidget *>())
        row->dress();
    refresh();
}

void PinnedList::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

} // namespace wxm::live
