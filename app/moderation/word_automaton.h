// SPDX-License-Identifier: MIT
#pragma once

#include <array>
#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace wxm::moderation {

//! Finds any number of words in one pass over a text (Aho and Corasick, 1975): the cost of a text
//! does not grow with the number of words. A word belongs to a root, the form of the text that it
//! is looked for in, so that all forms share one machine. Built once, then read by any thread.
class WordAutomaton {
public:
    static constexpr std::size_t kRoots = 8;
    using Word = std::uint32_t; //!< In the order of add(); the same word and root is the same one.

    //! `text` is not empty; `root` < kRoots. Before build() only.
    Word add(std::size_t root, std::u16string_view text);
    void build();

    std::size_t wordCount() const { return m_lengths.size(); }
    std::size_t lengthOf(Word word) const { return m_lengths[word]; }
    bool hasWords(std::size_t root) const { return m_used[root]; }
    //! Bytes that the built machine holds.
    std::size_t memory() const;

    //! Calls `found(word, end)` for each occurrence, `end` being the unit behind it.
    template <class Found> void scan(std::size_t root, std::u16string_view text, Found found) const
    {
        auto state = std::uint32_t(root);
        for (std::size_t at = 0; at < text.size(); ++at) {
            const auto next = step(state, classOf(text[at]), std::uint32_t(root));
            state = next & ~kEnds;
            if ((next & kEnds) == 0)
                continue;
            for (auto node = m_ends[state]; node != kNone; node = m_nodes[node].shorter)
                found(m_nodes[node].word, at + 1);
        }
    }

private:
    static constexpr std::uint32_t kNone = 0xFFFF'FFFF;
    //! Of a state that is stepped to: a word ends there.
    static constexpr std::uint32_t kEnds = 0x8000'0000;
    //! Rows of the first states, the ones that a text is in nearly always, are tables.
    static constexpr std::size_t kTableEntries = std::size_t{1} << 20U;

    struct Node {
        std::uint32_t firstEdge = 0; //!< In m_edges; edges of a node lie together, by class.
        std::uint32_t edgeCount = 0;
        std::uint32_t fail = 0;        //!< The longest other beginning that this state ends with.
        std::uint32_t word = kNone;    //!< That ends here.
        std::uint32_t shorter = kNone; //!< The next node of the chain of fails with a word.
    };
    struct Edge {
        std::uint16_t letter;
        std::uint32_t target;
    };

    std::uint16_t classOf(char16_t unit) const { return m_pages[m_page[unit >> 8U]][unit & 0xFFU]; }
    std::uint32_t step(std::uint32_t state, std::uint16_t letter, std::uint32_t root) const
    {
        if (letter == 0)
            return root; // in no word at all
        while (state >= m_tableRows) {
            if (const auto target = edge(state, letter); target != kNone)
                return target | (m_ends[target] == kNone ? 0 : kEnds);
            state = m_nodes[state].fail;
        }
        return m_table[state * m_classes + letter];
    }
    std::uint32_t edge(std::uint32_t state, std::uint16_t letter) const;
    std::uint16_t makeClass(char16_t unit);
    void layOutByBreadth();
    void linkFails();
    void fillTable();

    std::array<bool, kRoots> m_used{};
    std::vector<std::uint32_t> m_lengths;
    std::array<std::uint16_t, 256> m_page{}; //!< Of the upper byte; 0: no word has such a letter.
    std::vector<std::array<std::uint16_t, 256>> m_pages{1};
    std::size_t m_classes = 1;
    // While words are added.
    struct Growing {
        std::vector<Edge> edges;
        std::uint32_t word = kNone;
    };
    std::vector<Growing> m_growing = std::vector<Growing>(kRoots);
    // Built.
    std::vector<Node> m_nodes;
    std::vector<Edge> m_edges;
    std::vector<std::uint32_t> m_ends; //!< For each state the first node with a word, or kNone.
    std::vector<std::uint32_t> m_table;
    std::uint32_t m_tableRows = 0;
};

} // namespace wxm::moderation
