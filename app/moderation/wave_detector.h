// SPDX-License-Identifier: MIT
#pragma once

#include "base/folded_text.h"
#include "base/id.h"
#include "base/iso_time.h"

#include <array>
#include <cstdint>
#include <string>
#include <vector>

namespace wxm::moderation {

//! One thing that many say at about the same time, in one live or over several.
struct Wave {
    std::uint32_t id = 0; //!< Never given to another wave; 0: none.
    std::string sample;   //!< UTF-8: the comment that made it a wave, cut at WaveDetector::kSample.
    int comments = 0;
    int people = 0; //!< At least; exact up to WaveDetector::kPeople.
    int lives = 0;  //!< At least; exact up to WaveDetector::kLives.
    EpochMs firstMs = 0;
    EpochMs lastMs = 0;
    int lastMinute = 0;          //!< Comments of the minute before lastMs.
    LiveId firstLive = {};       //!< Where it was said first, as far as it was told,
    CommentId firstComment = {}; //!< and by which comment.
};

//! Finds comments that are nearly the same: by the letters of their folded text, every letter once.
//! Digits, signs and emoji make no difference, nor does what is put in front of a long text or
//! behind it; a row of emoji without a letter is the same as a longer one of the same. Constant
//! memory, however much is said, and constant time a comment. One thread.
class WaveDetector {
public:
    static constexpr std::size_t kFewestLetters = 6; //!< "hello" is no wave, whoever says it.
    static constexpr std::size_t kFewestSigns = 6;   //!< Nor are three hearts.
    static constexpr std::size_t kSample = 96;       //!< Bytes.
    static constexpr std::size_t kPeople = 24;
    static constexpr std::size_t kLives = 12;
    static constexpr EpochMs kForgottenMs = 10 * 60'000; //!< Not said for so long: another wave.

    WaveDetector();

    //! The wave that the comment belongs to, itself included; nullptr for the first time that
    //! something is said, and for short texts. Valid until the next call.
    const Wave *add(const FoldedText &text, std::string_view utf8, LiveId live, UserId user,
        EpochMs nowMs, CommentId comment = {});
    //! Those of at least so many comments and people that grew since `sinceMs`, the largest first.
    std::vector<Wave> waves(int comments, int people, EpochMs sinceMs) const;
    //! Whether two texts are the same in a wave.
    bool isSame(const FoldedText &a, const FoldedText &b);
    //! Bytes; does not change.
    std::size_t memory() const;

private:
    static constexpr std::size_t kSaid = std::size_t{1} << 16U; //!< Keys remembered,
    static constexpr std::size_t kWays = 4;                     //!< each in one of so many places.
    static constexpr std::size_t kWaves = 2'048;
    static constexpr std::size_t kCandidates = 8; //!< Waves that are looked at for the room of one.

    //! Keys of a text: all of it, and of a long one its front and its back. 0: none.
    using Keys = std::array<std::uint64_t, 3>;
    //! What was said with such a key last.
    struct Said {
        std::uint64_t key = 0;
        Keys all = {}; //!< Of the same text.
        EpochMs atMs = 0;
        UserId user = {};
        LiveId live = {};
        CommentId comment = {};
        std::uint32_t slot = 0;
        std::uint32_t wave = 0; //!< Its id: the slot may hold another one by now.
    };
    struct Slot {
        Wave wave;
        std::array<UserId, kPeople> people = {};
        std::array<LiveId, kLives> lives = {};
        std::array<std::uint16_t, 60> seconds = {};
    };

    Keys keysOf(const FoldedText &text);
    Keys keysOfSigns(const FoldedText &text);
    Said *find(std::uint64_t key);
    void remember(const Said &said);
    Slot *waveOf(const Said &said);
    Slot &makeWave(const Said &first, std::string_view utf8);
    static void count(Slot &slot, LiveId live, UserId user, EpochMs atMs);

    std::u16string m_letters;
    std::vector<Said> m_said;
    std::vector<Slot> m_slots;
    std::size_t m_hand = 0;
    std::uint32_t m_lastId = 0;
};

} // namespace wxm::moderation
