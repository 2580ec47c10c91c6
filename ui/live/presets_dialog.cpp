// SPDX-License-Identifier: MIT
#include "ui/live/presets_dialog.h"

#include "base/foreign_text.h"
#include "ui/common/foreign_label.h"
#include "ui/common/key_caps.h"
#include "ui/common/line_edit.h"
#include "ui/live/live_words.h"

#include <QComboBox>
#include <QGridLayout>

namespace wxm::live {

PresetsDialog::PresetsDialog(Live &live, LiveId which, QWidget *parent)
    : Dialog(parent)
    , m_live(live)
    , m_which(which)
    , m_what(new TextLabel(TextSize::Ui, ColorRole::Text2, Weight::Regular, this))
{
    if (const auto *record = live.store.find(which)) {
        m_streamer = record->state().streamerId;
        m_name = record->state().streamerName;
    }
    m_what->setWordWrap(true);
    contents()->addWidget(m_what);
    auto *grid = new QGridLayout;
    grid->setHorizontalSpacing(space::k8);
    grid->setVerticalSpacing(space::k8);
    grid->setColumnStretch(2, 1);
    for (int i = 0; i < int(m_rows.size()); ++i) {
        auto &row = m_rows[std::size_t(i)];
        row = {new QComboBox(this), new LineEdit(LineEdit::Content::Words, this)};
        for (const auto act : {Preset::Act::None, Preset::Act::Remove, Preset::Act::Block,
                 Preset::Act::RemoveAndBlock})
            row.act->addItem(QString(), int(act));
        row.act->setSizeAdjustPolicy(QComboBox::AdjustToContents);
        row.reason->setMaxLength(int(Reasons::kLongest));
        row.reason->setMinimumWidth(Theme::of(this).scaled(180));
        grid->addWidget(new KeyCaps(QString::number(i + 1), this), i, 0);
        grid->addWidget(row.act, i, 1);
        grid->addWidget(row.reason, i, 2);
    }
    contents()->addLayout(grid);
    PresetsDialog::retranslate();
}

void PresetsDialog::load()
{
    const auto presets = m_live.desk.presets(m_which, m_streamer);
    for (std::size_t i = 0; i < presets.size(); ++i) {
        m_rows[i].act->setCurrentIndex(m_rows[i].act->findData(int(presets[i].act)));
        m_rows[i].reason->setText(presets[i].reason);
    }
}

Presets PresetsDialog::chosen() const
{
    Presets all;
    for (std::size_t i = 0; i < all.size(); ++i)
        all[i] = {Preset::Act(m_rows[i].act->currentData().toInt()),
            Reasons::cleaned(m_rows[i].reason->text())};
    return all;
}

QString PresetsDialog::validate() const
{
    for (const auto &one : chosen()) {
        if (!one.isSet() && !one.reason.isEmpty())
            return tr("Choose what is done for “%1”.").arg(isolate(one.reason));
    }
    return {};
}

void PresetsDialog::apply()
{
    m_live.desk.setPresets(m_which, m_streamer, chosen());
    applied();
}

void PresetsDialog::retranslate()
{
    setWords(tr("Presets of this live"), tr("Save"));
    const QString name = shownTitle(m_name);
    m_what->setText((m_streamer.isValid() && !name.isEmpty()
                            ? tr("In every live of %1, on this computer.").arg(isolate(name))
                            : tr("In this live, on this computer."))
        + QLatin1Char(' ')
        + tr("The key does it to the comment in hand; it goes out after your time to undo."));
    for (int i = 0; i < int(m_rows.size()); ++i) {
        const auto &row = m_rows[std::size_t(i)];
        row.act->setAccessibleName(tr("What key %1 does").arg(i + 1));
        row.reason->setAccessibleName(tr("Reason of key %1").arg(i + 1));
        row.reason->setPlaceholderText(tr("Reason"));
        for (int at = 0; at < row.act->count(); ++at)
            row.act->setItemText(at, presetActText(Preset::Act(row.act->itemData(at).toInt())));
    }
}

} // namespace wxm::live
