// SPDX-License-Identifier: MIT
#include "moderation/wave_detector.h"

#include <QChar>

#include <algorithm>
#include <utility>

namespace wxm::moderation {

namespace {

constexpr std::size_t kLong = 24; //!< Letters of a text whose front and back count by themselves.
constexpr std::size_t kEndLetters = 20; //!< So many of them.

std::uint64_t hashOf(std::u16string_view letters, std::uint64_t seed)
{
    // FNV-1a over units, finished so that all bits depend on all letters.
    auto hash = 0xCBF29CE484222325ULL ^ seed;
    for (const auto unit : letters)
        hash = (hash ^ unit) * 0x100000001B3ULL;
    hash ^= hash >> 29U;
    hash *= 0xBF58476D1CE4E5B9ULL;
    hash ^= hash >> 32U;
    return hash == 0 ? 1 : hash;
}

template <class Known, class One> int addKnown(Known &known, int count, One one)
{
    const auto last = known.begin() + std::min(count, int(known.size()));
    if (std::find(known.begin(), last, one) != last)
        return count;
    if (last == known.end())
        return count; // "at least" from here on
    *last = one;
    return count + 1;
}

std::string_view cut(std::string_view utf8, std::size_t most)
{
    if (utf8.size() <= most)
        return utf8;
    while (most > 0 && (static_cast<unsigned char>(utf8[most]) & 0xC0U) == 0x80)
        --most;
    return utf8.substr(0, most);
}

} // namespace

WaveDetector::WaveDetector() : m_said(kSaid), m_slots(kWaves)
{
    for (auto &slot : m_slots)
        slot.wave.sample.reserve(kSample);
}

WaveDetector::Keys WaveDetector::keysOf(const FoldedText &text)
{
    m_letters.clear();
    for (const auto unit : text.squeezed()) {
        if (QChar(unit).isLetter() && (m_letters.empty() || m_letters.back() != unit))
            m_letters.push_back(unit);
    }
    const std::u16string_view letters = m_letters;
    if (letters.empty())
        return keysOfSigns(text);
    if (letters.size() < kFewestLetters)
        return {};
    Keys keys{hashOf(letters, 0), 0, 0};
    if (letters.size() >= kLong) {
        keys[1] = hashOf(letters.substr(0, kEndLetters), 1);
        keys[2] = hashOf(letters.substr(letters.size() - kEndLetters), 2);
    }
    return keys;
}

//! Of emoji and other signs, in their order, each in a row once.
WaveDetector::Keys WaveDetector::keysOfSigns(const FoldedText &text)
{
    std::size_t count = 0;
    char32_t last = 0;
    const auto units = text.squeezed();
    for (std::size_t at = 0; at < units.size(); ++at) {
        char32_t sign = units[at];
        if (QChar::isHighSurrogate(sign) && at + 1 < units.size()
            && QChar::isLowSurrogate(units[at + 1])) {
            sign = QChar::surrogateToUcs4(units[at], units[at + 1]);
            ++at;
        }
        if (QChar::category(sign) != QChar::Symbol_Other)
            continue;
        ++count;
        if (std::exchange(last, sign) == sign)
            continue;
        m_letters.push_back(QChar::highSurrogate(sign));
        m_letters.push_back(QChar::lowSurrogate(sign));
    }
    return count < kFewestSigns ? Keys{} : Keys{hashOf(m_letters, 3), 0, 0};
}

bool WaveDetector::isSame(const FoldedText &a, const FoldedText &b)
{
    const auto one = keysOf(a);
    const auto other = keysOf(b);
    for (std::size_t i = 0; i < one.size(); ++i) {
        if (one[i] != 0 && one[i] == other[i])
            return true;
    }
    return false;
}

WaveDetector::Said *WaveDetector::find(std::uint64_t key)
{
    const auto set = (key % (kSaid / kWays)) * kWays;
    for (auto at = set; at < set + kWays; ++at) {
        if (m_said[at].key == key)
            return &m_said[at];
    }
    return nullptr;
}

//! Takes the place of the same key, else of the oldest that is no wave, else of the oldest.
void WaveDetector::remember(const Said &said)
{
    if (auto *known = find(said.key)) {
        *known = said;
        return;
    }
    const auto set = (said.key % (kSaid / kWays)) * kWays;
    auto *chosen = &m_said[set];
    for (auto at = set + 1; at < set + kWays; ++at) {
        auto *other = &m_said[at];
        const bool isWave = waveOf(*other) != nullptr;
        const bool isChosenWave = waveOf(*chosen) != nullptr;
        if (isWave != isChosenWave ? isChosenWave : other->atMs < chosen->atMs)
            chosen = other;
    }
    *chosen = said;
}

WaveDetector::Slot *WaveDetector::waveOf(const Said &said)
{
    return said.wave != 0 && m_slots[said.slot].wave.id == said.wave ? &m_slots[said.slot]
                                                                     : nullptr;
}

//! A wave of its own for what was said once before; the one of some that grew longest ago goes.
WaveDetector::Slot &WaveDetector::makeWave(const Said &first, std::string_view utf8)
{
    std::size_t chosen = m_hand;
    for (std::size_t i = 1; i < kCandidates; ++i) {
        const auto at = (m_hand + i) % kWaves;
        if (m_slots[at].wave.lastMs < m_slots[chosen].wave.lastMs)
            chosen = at;
    }
    m_hand = (m_hand + kCandidates) % kWaves;
    auto &slot = m_slots[chosen];
    auto sample = std::move(slot.wave.sample);
    slot = {};
    sample.assign(cut(utf8, kSample));
    slot.wave.sample = std::move(sample);
    slot.wave.id = ++m_lastId;
    slot.wave.firstMs = first.atMs;
    slot.wave.lastMs = first.atMs;
    slot.wave.firstLive = first.live;
    slot.wave.firstComment = first.comment;
    count(slot, first.live, first.user, first.atMs);
    for (const auto key : first.all) {
        if (auto *said = key == 0 ? nullptr : find(key)) {
            said->slot = std::uint32_t(chosen);
            said->wave = slot.wave.id;
        }
    }
    return slot;
}

void WaveDetector::count(Slot &slot, LiveId live, UserId user, EpochMs atMs)
{
    auto &wave = slot.wave;
    ++wave.comments;
    wave.people = addKnown(slot.people, wave.people, user);
    wave.lives = addKnown(slot.lives, wave.lives, live);
    // Seconds between the last time and this one were silent.
    const auto size = EpochMs(slot.seconds.size());
    const auto second = atMs / 1000;
    const auto last = wave.lastMs / 1000;
    for (auto at = std::max(last + 1, second - size + 1); at <= second; ++at)
        slot.seconds[std::size_t(at % size)] = 0;
    ++slot.seconds[std::size_t(second % size)];
    wave.lastMs = std::max(wave.lastMs, atMs);
    wave.lastMinute = 0;
    for (const auto said : slot.seconds)
        wave.lastMinute += said;
}

const Wave *WaveDetector::add(const FoldedText &text, std::string_view utf8, LiveId live,
    UserId user, EpochMs nowMs, CommentId comment)
{
    const auto keys = keysOf(text);
    const Said *known = nullptr;
    for (const auto key : keys) {
        const auto *said = key == 0 ? nullptr : find(key);
        if (!said || nowMs - said->atMs > kForgottenMs)
            continue;
        // What is a wave already goes before what was said once.
        if (!known || waveOf(*said))
            known = said;
    }
    Slot *slot = nullptr;
    if (known) {
        slot = waveOf(*known);
        if (!slot)
            slot = &makeWave(Said(*known), utf8);
        count(*slot, live, user, nowMs);
    }
    Said said{0, keys, nowMs, user, live, comment, 0, 0};
    if (slot) {
        said.slot = std::uint32_t(slot - m_slots.data());
        said.wave = slot->wave.id;
    }
    for (const auto key : keys) {
        said.key = key;
        if (key != 0)
            remember(said);
    }
    return slot ? &slot->wave : nullptr;
}

std::vector<Wave> WaveDetector::waves(int comments, int people, EpochMs sinceMs) const
{
    std::vector<Wave> found;
    for (const auto &slot : m_slots) {
        const auto &wave = slot.wave;
        if (wave.id != 0 && wave.comments >= comments && wave.people >= people
            && wave.lastMs >= sinceMs)
            found.push_back(wave);
    }
    std::sort(found.begin(), found.end(), [](const Wave &a, const Wave &b) {
        return a.comments != b.comments ? a.comments > b.comments : a.id < b.id;
    });
    return found;
}

std::size_t WaveDetector::memory() const
{
    return m_said.size() * sizeof(Said) + m_slots.size() * (sizeof(Slot) + kSample);
}

} // namespace wxm::moderation
