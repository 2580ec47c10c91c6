// SPDX-License-Identifier: MIT
#include "moderation/word_automaton.h"

#include <algorithm>

namespace wxm::moderation {

std::uint16_t WordAutomaton::makeClass(char16_t unit)
{
    if (const auto known = classOf(unit))
        return known;
    auto &page = m_page[unit >> 8U];
    if (page == 0) {
        page = std::uint16_t(m_pages.size());
        m_pages.emplace_back();
    }
    return m_pages[page][unit & 0xFFU] = std::uint16_t(m_classes++);
}

WordAutomaton::Word WordAutomaton::add(std::size_t root, std::u16string_view text)
{
    m_used[root] = true;
    auto at = std::uint32_t(root);
    for (const auto unit : text) {
        const auto letter = makeClass(unit);
        auto &edges = m_growing[at].edges;
        const auto found = std::find_if(edges.begin(), edges.end(),
            [letter](const Edge &edge) { return edge.letter == letter; });
        if (found != edges.end()) {
            at = found->target;
            continue;
        }
        const auto target = std::uint32_t(m_growing.size());
        edges.push_back({letter, target});
        m_growing.emplace_back();
        at = target;
    }
    auto &word = m_growing[at].word;
    if (word == kNone) {
        word = Word(m_lengths.size());
        m_lengths.push_back(std::uint32_t(text.size()));
    }
    return word;
}

//! Gives the states new numbers by their depth: whatever a state falls back to has a lower one.
void WordAutomaton::layOutByBreadth()
{
    std::vector<std::uint32_t> order;
    order.reserve(m_growing.size());
    for (std::uint32_t root = 0; root < kRoots; ++root)
        order.push_back(root);
    std::vector<std::uint32_t> number(m_growing.size());
    for (std::size_t i = 0; i < order.size(); ++i) {
        auto &edges = m_growing[order[i]].edges;
        std::sort(edges.begin(), edges.end(),
            [](const Edge &a, const Edge &b) { return a.letter < b.letter; });
        number[order[i]] = std::uint32_t(i);
        for (const auto &edge : edges)
            order.push_back(edge.target);
    }
    m_nodes.resize(order.size());
    for (std::size_t i = 0; i < order.size(); ++i) {
        const auto &grown = m_growing[order[i]];
        m_nodes[i].firstEdge = std::uint32_t(m_edges.size());
        m_nodes[i].edgeCount = std::uint32_t(grown.edges.size());
        m_nodes[i].word = grown.word;
        for (const auto &edge : grown.edges)
            m_edges.push_back({edge.letter, number[edge.target]});
    }
    m_growing = {};
}

std::uint32_t WordAutomaton::edge(std::uint32_t state, std::uint16_t letter) const
{
    const auto first = m_edges.begin() + m_nodes[state].firstEdge;
    const auto last = first + m_nodes[state].edgeCount;
    const auto found = std::lower_bound(first, last, letter,
        [](const Edge &one, std::uint16_t wanted) { return one.letter < wanted; });
    return found != last && found->letter == letter ? found->target : kNone;
}

void WordAutomaton::linkFails()
{
    std::vector<std::uint32_t> rootOf(m_nodes.size());
    for (std::uint32_t root = 0; root < kRoots; ++root) {
        m_nodes[root].fail = root;
        rootOf[root] = root;
    }
    for (std::uint32_t state = 0; state < m_nodes.size(); ++state) {
        const auto node = m_nodes[state];
        for (auto at = node.firstEdge; at < node.firstEdge + node.edgeCount; ++at) {
            const auto [letter, target] = m_edges[at];
            rootOf[target] = rootOf[state];
            auto fail = state;
            auto found = kNone;
            while (fail >= kRoots && found == kNone) {
                fail = m_nodes[fail].fail;
                found = edge(fail, letter);
            }
            m_nodes[target].fail = found == kNone ? rootOf[state] : found;
        }
    }
    m_ends.resize(m_nodes.size());
    for (std::uint32_t state = 0; state < m_nodes.size(); ++state) {
        auto &node = m_nodes[state];
        const auto below = state < kRoots ? kNone : m_ends[node.fail];
        node.shorter = below;
        m_ends[state] = node.word == kNone ? below : state;
    }
}

void WordAutomaton::fillTable()
{
    m_tableRows = std::uint32_t(std::min(m_nodes.size(), kTableEntries / m_classes));
    m_tableRows = std::max(m_tableRows, std::uint32_t(kRoots));
    m_table.resize(m_tableRows * m_classes);
    for (std::uint32_t state = 0; state < m_tableRows; ++state) {
        auto *row = &m_table[state * m_classes];
        if (state < kRoots)
            std::fill(row, row + m_classes, state);
        else
            std::copy_n(&m_table[m_nodes[state].fail * m_classes], m_classes, row);
        for (auto at = m_nodes[state].firstEdge;
             at < m_nodes[state].firstEdge + m_nodes[state].edgeCount; ++at)
            row[m_edges[at].letter] =
                m_edges[at].target | (m_ends[m_edges[at].target] == kNone ? 0 : kEnds);
    }
}

void WordAutomaton::build()
{
    layOutByBreadth();
    linkFails();
    fillTable();
}

std::size_t WordAutomaton::memory() const
{
    return m_nodes.size() * sizeof(Node) + m_edges.size() * sizeof(Edge)
        + (m_ends.size() + m_table.size() + m_lengths.size()) * sizeof(std::uint32_t)
        + m_pages.size() * sizeof(m_pages[0]);
}

} // namespace wxm::moderation
