// SPDX-License-Identifier: MIT
#pragma once

#include "live/live_store.h"
#include "live/moderation_rules.h"
#include "live/viewer_book.h"
#include "live/wave_folds.h"
#include "moderation/wave_detector.h"

#include <QTimer>

#include <deque>
#include <map>

namespace wxm::live {

//! A kept comment that rules apply to.
struct Flagged {
    static constexpr std::uint32_t kNoRule = 0xFFFF'FFFF;

    std::uint64_t row = 0; //!< Its number in the feed.
    CommentId comment;
    moderation::Hit hit;             //!< Of the weightiest rule; in the set of the moment.
    std::uint32_t others = 0;        //!< How many more rules apply.
    std::uint32_t atNight = kNoRule; //!< The weightiest that removes at night, in the same set.
};

//! Looks at every comment of the open lives once, as it comes: what the rules say of it, and what
//! wave it belongs to. When the rules are others, all that is kept is looked at again, in steps.
//! How often the same was said is counted as it is said: what a rule of repeats finds goes when the
//! rules change. GUI thread.
class FlaggedComments final : public QObject {
    Q_OBJECT

public:
    //! So many rows are looked at in one go; a full feed takes a second.
    static constexpr std::uint64_t kRowsAStep = 3'000;

    //! Made before whoever shows rows: it hears of new ones first.
    FlaggedComments(LiveStore &store, ModerationRules &rules, QObject *parent = nullptr);

    //! Who is to hear of each viewer that writes; outlives this.
    void setViewers(ViewerBook &viewers) { m_viewers = &viewers; }

    //! The oldest first.
    const std::deque<Flagged> &of(LiveId live) const;
    //! nullptr: no rule applies, or the row was not looked at yet.
    const Flagged *find(LiveId live, std::uint64_t row) const;
    //! Rows before it were looked at.
    std::uint64_t lookedAtEnd(LiveId live) const;
    const moderation::Rule &ruleOf(const Flagged &flagged) const
    {
        return m_set->rules()[qsizetype(flagged.hit.rule)];
    }
    //! Of the rules that apply the weightiest that removes at night; nullptr: none does.
    const moderation::Rule *nightRuleOf(const Flagged &flagged) const
    {
        return flagged.atNight == Flagged::kNoRule ? nullptr
                                                   : &m_set->rules()[qsizetype(flagged.atNight)];
    }
    //! The word that was found; empty for rules without words.
    QString wordOf(const Flagged &flagged) const;
    bool hasRules() const { return !m_set->isEmpty(); }
    const moderation::WaveDetector &waves() const { return m_waves; }
    //! False: the rule that found this comment takes nobody up the ladder.
    bool countsForLadder(LiveId live, CommentId comment) const;
    //! Its words are not shown until a person asks for them.
    bool isBlurred(const Flagged &flagged) const;
    //! The same of words without a row, as the journal keeps them.
    bool blursWords(const QString &words) const;
    //! `off`, `rule`, `all`: of no rule, of those that say so, of all.
    void setBlurs(const QString &which);
    //! What of a live says the same as an earlier comment there; nullptr: nothing was looked at
    //! yet.
    const WaveFolds *folds(LiveId live) const;
    //! Rows of the open lives, of the newest kRowsOfAWave of each, that say the same as `utf8`.
    static constexpr std::uint64_t kRowsOfAWave = 10'000;
    std::vector<std::pair<LiveId, std::uint64_t>> sameAs(std::string_view utf8);
    //! What rules are asked about a comment of a live.
    static std::uint8_t rolesOf(const LiveState &state, UserId user);
    //! Streamer, moderator, or the person who is signed in: no rule acts on them.
    static bool isStaff(const LiveState &state, UserId user);

Q_SIGNALS:
    //! Rows were looked at, and some of them are flagged.
    void found(wxm::LiveId live);
    //! Comments went into a wave, or out of one.
    void folded(wxm::LiveId live);
    //! All of them are forgotten and looked for anew: other rules, other rows.
    void reset(wxm::LiveId live);
    //! More is blurred, or less.
    void blursChanged();

private:
    struct Watched {
        std::deque<Flagged> flagged;
        std::uint64_t end = 0;
        std::uint64_t waveEnd = 0;
        std::uint64_t layoutNumber = 0;
        WaveFolds folds;
        std::unordered_map<std::int64_t, int> said; //!< Comments by person, where a rule asks.
    };

    void look(LiveId live);
    void begin(LiveId live, Watched &watched, const LiveFeed &feed);
    void lookAgain(LiveId live, Watched &watched, const LiveFeed &feed);
    bool lookAt(const LiveRecord &record, LiveId live, Watched &watched, std::uint64_t row);
    int repeats(const LiveRecord &record, LiveId live, Watched &watched, std::uint64_t row);
    void fold(const moderation::Wave &wave, const LiveRecord &record, Watched &watched,
        std::uint64_t row);
    void takeSet();
    void goOn();

    LiveStore &m_store;
    ModerationRules &m_rules;
    std::shared_ptr<const moderation::RuleSet> m_set;
    bool m_countsPeople = false;
    QString m_blurs;
    ViewerBook *m_viewers = nullptr;
    std::map<LiveId, Watched> m_watched;
    moderation::MatchScratch m_scratch;
    std::vector<moderation::Hit> m_hits;
    moderation::WaveDetector m_waves;
    FoldedText m_folded;
    QTimer m_step; //!< Runs while rows wait to be looked at.
};

} // namespace wxm::live
