// SPDX-License-Identifier: MIT
#pragma once

#include <cstddef>
#include <cstdint>
#include <cstdio>
#include <cstdlib>
#include <string_view>

//! One try: any bytes. Nothing to return; what is wrong ends the program, which is how both
//! libFuzzer and replay.cpp notice.
void fuzzOne(std::string_view bytes);

//! A property that holds for every input; says which one did not.
#define FUZZ_CHECK(condition)                                                                      \
    do {                                                                                           \
        if (!(condition)) {                                                                        \
            std::fprintf(stderr, "%s:%d: does not hold: %s\n", __FILE__, __LINE__, #condition);    \
            std::abort();                                                                          \
        }                                                                                          \
    } while (false)

//! Takes the first byte as a choice among `count`; 0 for an empty text.
inline int takeChoice(std::string_view &bytes, int count)
{
    if (bytes.empty())
        return 0;
    const int choice = static_cast<unsigned char>(bytes.front()) % count;
    bytes.remove_prefix(1);
    return choice;
}
