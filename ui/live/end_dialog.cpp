// SPDX-License-Identifier: MIT
#include "ui/live/end_dialog.h"

#include "base/foreign_text.h"
#include "base/then.h"
#include "ui/common/foreign_label.h"

#include <QBoxLayout>

using namespace Qt::StringLiterals;

namespace wxm::live {

EndDialog::EndDialog(Live &live, LiveId which, QWidget *parent)
    : Dialog(parent)
    , m_live(live)
    , m_which(which)
    , m_key(LiveActions::newKey())
    , m_title(new ForeignLabel(ForeignLabel::Kind::Title, this))
    , m_sentence(new TextLabel(TextSize::Ui, ColorRole::Text2, Weight::Regular, this))
{
    m_title->setWeight(Weight::Bold);
    m_sentence->setWordWrap(true);
    contents()->addWidget(m_title);
    contents()->addWidget(m_sentence);
    const auto *record = live.store.find(which);
    m_title->setForeignText(record ? record->state().title : QString());
    m_title->setVisible(!m_title->originalText().isEmpty());
    setAcceptKind(Button::Kind::DangerFill);
    setDefault(Default::Cancel);
    EndDialog::retranslate();
}

void EndDialog::apply()
{
    then(m_live.actions.end(m_which, m_key), this, [this](const Result<Done> &ended) {
        if (ended) {
            applied();
            return;
        }
        if (ended.error().kind == ApiError::Kind::Ambiguous)
            m_live.watch.refresh(m_which);
        applyFailed(ended.error());
    });
}

void EndDialog::retranslate()
{
    setWords(tr("End live %1?").arg(isolateLtr(u"#"_s + m_which.toString())), tr("End live"));
    m_sentence->setText(
        tr("The stream stops at once for the streamer and everyone watching. This cannot be "
           "undone."));
}

} // namespace wxm::live
