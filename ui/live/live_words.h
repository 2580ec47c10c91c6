// SPDX-License-Identifier: MIT
#pragma once

#include "base/folded_text.h"
#include "live/arrival.h"
#include "live/live_actions.h"
#include "live/live_feed.h"
#include "live/live_journal.h"
#include "live/moderation_rules.h"
#include "live/presets.h"
#include "live/wave_folds.h"
#include "ui/common/icons.h"

#include <QDateTime>
#include <QString>

namespace wxm::live {

inline QDateTime timeOf(EpochMs ms) { return QDateTime::fromMSecsSinceEpoch(ms); }
//! In a table; empty: none.
inline QString idText(std::int64_t id) { return id > 0 ? QString::number(id) : QString(); }

//! The words of the live page that are made from data. Names in sentences are isolated.
QString actionText(Action action); //!< "Remove comment"
IconName actionIcon(Action action);
//! Why an action cannot be done here; empty if it can.
QString capabilityText(Capability capability, Action action);

//! "18 joined, 6 left, 240 likes, 3 shares (Noura, Sara)". `sharers`: isolated, the first ones.
QString burstText(const Burst &burst, QStringList sharers = {});
QString presetActText(Preset::Act act);
QString presetText(const Preset &preset); //!< "scam link: remove and block"
QString noticeText(Notice notice, const QString &name);
QString gapText(const Gap &gap, GapFill fill, int recovered); //!< "12 s missed, not recoverable"
QString gapSpanText(const Gap &gap);                          //!< "link lost 21:13:08 to 21:13:20"
QString ruleName(const moderation::Rule &rule);               //!< Foreign text, but for ours.
//! "Scams: “free coins”", or the name alone; `more`: so many other rules apply as well.
QString hitText(const moderation::Rule &rule, const QString &word, int more);
QString foldsText(Folds folds);                //!< "ignored: stretching, marks", or nothing
QString blurredText();                         //!< In place of what is blurred.
QString waveText(const WaveFolds::Fold &fold); //!< "9 people · in 3 lives"
//! "First comment", "Returning · 3 days ago"
QString arrivalText(const Arrival &arrival, EpochMs nowMs);
QString resemblesText(const QString &staffName); //!< "Looks like staff name “Huda”"
QString journalText(const JournalEntry &entry);
//! How it ended, where it did not become so; empty: it did.
QString outcomeText(JournalEntry::Outcome outcome);
IconName journalIcon(const JournalEntry &entry);

//! 1,342 · 48.2K · 1.2M; "–" for what is not known.
QString shortCount(const Count &count);
QString clockAt(EpochMs at); //!< "21:13", or nothing for an unknown time
QString toQString(std::string_view utf8);

//! Width of a one-line cell as cellStyle() will draw it in a window of this direction.
int wordsWidth(const Theme &theme, TextSize size, QStringView words, Qt::LayoutDirection direction,
    Weight weight = Weight::Regular);

} // namespace wxm::live
