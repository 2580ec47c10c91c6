// SPDX-License-Identifier: MIT
#include "ui/live/filter_line_dialog.h"

#include "base/foreign_text.h"
#include "base/then.h"
#include "chat/sent_text.h"
#include "ui/common/accessible.h"
#include "ui/common/both_languages.h"
#include "ui/common/foreign_label.h"

#include <QBoxLayout>
#include <QListWidget>

namespace wxm::live {

namespace {
constexpr qsizetype kMost = 20;
constexpr qsizetype kLongestLine = 500;
constexpr int kListHeight = 160; //!< At 100 %, like the next.
constexpr int kFilterLineWidth = 440;
} // namespace

FilterLineDialog::FilterLineDialog(Live &live, LiveId which, QWidget *parent)
    : Dialog(parent)
    , m_live(live)
    , m_which(which)
    , m_what(new TextLabel(TextSize::Ui, ColorRole::Text2, Weight::Regular, this))
    , m_lines(new QListWidget(this))
{
    setLeastWidth(kFilterLineWidth);
    m_what->setWordWrap(true);
    m_lines->setWordWrap(true);
    m_lines->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_lines->setMinimumHeight(Theme::of(this).scaled(kListHeight));
    contents()->addWidget(m_what);
    contents()->addWidget(m_lines, 1);
    connect(m_lines, &QListWidget::itemDoubleClicked, this, &FilterLineDialog::accept);
    FilterLineDialog::retranslate();
}

QStringList FilterLineDialog::lines(const Settings &settings)
{
    QStringList known;
    for (const auto &one : settings.filterLines()) {
        const auto line = shownTitle(one).trimmed().left(kLongestLine);
        if (!line.isEmpty() && !known.contains(line) && known.size() < kMost)
            known.append(line);
    }
    if (!known.isEmpty())
        return known;
    // What viewers speak does not depend on the language of the window.
    const auto say = bothLanguages("FilterLine");
    const char *const usual[] = {
        QT_TRANSLATE_NOOP("FilterLine",
            "Comments here are filtered: insults, links and repeated messages are removed."),
        QT_TRANSLATE_NOOP("FilterLine",
            "Filters are on because of many unwanted comments. Thank you for your patience."),
    };
    for (const auto *one : usual) {
        for (const auto &in : say)
            known.append(in(one));
    }
    return known;
}

void FilterLineDialog::load()
{
    const auto all = lines(m_live.settings);
    for (const auto &one : all) {
        auto *row = new QListWidgetItem(one, m_lines);
        row->setTextAlignment(Qt::AlignLeading | Qt::AlignVCenter);
        row->setData(Qt::AccessibleTextRole, spokenText(one));
    }
    m_lines->setCurrentRow(0);
}

QString FilterLineDialog::chosen() const
{
    const auto *row = m_lines->currentItem();
    return row ? trimmedAsServersDo(row->text()) : QString();
}

QString FilterLineDialog::validate() const
{
    const auto *record = m_live.store.find(m_which);
    if (!record || record->state().ended)
        return tr("The stream has ended");
    return chosen().isEmpty() ? tr("Choose a comment.") : QString();
}

void FilterLineDialog::apply()
{
    if (m_key.isEmpty() || chosen() != m_keyText) {
        m_key = LiveActions::newKey();
        m_keyText = chosen();
    }
    then(m_live.actions.comment(m_which, m_keyText, m_key), this, [this](const Result<Done> &sent) {
        if (sent)
            return applied();
        if (sent.error().kind != ApiError::Kind::Ambiguous)
            m_key.clear();
        applyFailed(sent.error());
    });
}

void FilterLineDialog::retranslate()
{
    setWords(tr("Tell viewers of the filters"), tr("Write the comment"));
    m_what->setText(tr("The chosen line is written as your comment in live %1, for everyone to "
                       "see. Your own lines stand in the settings.")
                        .arg(isolateLtr(u'#' + m_which.toString())));
    m_lines->setAccessibleName(tr("Lines about filters"));
}

} // namespace wxm::live
