// SPDX-License-Identifier: MIT
// The same targets without a fuzzer, for every test run: all seeds and what was once found, each as
// it is and then damaged in ways that a fixed number draws.
#include "fuzz.h"

#include <algorithm>
#include <filesystem>
#include <fstream>
#include <iterator>
#include <random>
#include <string>
#include <vector>

namespace {

using Random = std::mt19937;

std::size_t below(Random &random, std::size_t end)
{
    return std::uniform_int_distribution<std::size_t>(0, end - 1)(random);
}

std::string damaged(std::string text, const std::vector<std::string> &seeds, Random &random)
{
    static constexpr std::string_view kPieces[] = {"\"", "\\u0000", "\\ud800", "{", "}", "[", "]",
        ",", "-", "1e999", "9223372036854775807", "9223372036854775808", "null", "\xff",
        "\xe2\x80\xae", "\xe2\x81\xa6", "\xe2\x80\x8d", "\xf0\x9f\x87\xb8", "\xd9\x8b", "\r\n",
        "\x1e", std::string_view("\0", 1)};
    for (auto changes = 1 + below(random, 4); changes > 0; --changes) {
        const auto at = below(random, text.size() + 1);
        const auto length = std::min(text.size() - at, 1 + below(random, 9));
        switch (below(random, 5)) {
        case 0:
            if (at < text.size())
                text[at] = static_cast<char>(below(random, 256));
            break;
        case 1:
            text.erase(at, length);
            break;
        case 2:
            text.insert(at, kPieces[below(random, std::size(kPieces))]);
            break;
        case 3:
            text.insert(at, text.substr(at, length));
            break;
        default: {
            const auto &other = seeds[below(random, seeds.size())];
            const auto from = below(random, other.size() + 1);
            text.replace(at, length, other.substr(from, 1 + below(random, 64)));
        }
        }
    }
    return text;
}

} // namespace

//! replay ROUNDS FOLDER…
int main(int argc, char **argv)
{
    std::vector<std::string> seeds;
    for (int i = 2; i < argc; ++i) {
        if (!std::filesystem::is_directory(argv[i]))
            continue;
        std::vector<std::filesystem::path> files;
        for (const auto &entry : std::filesystem::directory_iterator(argv[i]))
            files.push_back(entry.path());
        std::sort(files.begin(), files.end());
        for (const auto &path : files) {
            std::ifstream file(path, std::ios::binary);
            seeds.emplace_back(
                std::istreambuf_iterator<char>(file), std::istreambuf_iterator<char>());
        }
    }
    if (seeds.empty()) {
        std::fprintf(stderr, "no seeds\n");
        return 2;
    }
    for (const auto &seed : seeds)
        fuzzOne(seed);
    Random random(20'260'606);
    const int rounds = std::atoi(argv[1]);
    for (int i = 0; i < rounds; ++i) {
        const auto text = damaged(seeds[below(random, seeds.size())], seeds, random);
        std::ofstream("last-input", std::ios::binary) << text; // what to look at after a crash
        fuzzOne(text);
    }
    std::printf("%zu seeds, %d damaged ones\n", seeds.size(), rounds);
    return 0;
}
