// SPDX-License-Identifier: MIT
// The door of libFuzzer, in the preset `fuzz`.
#include "fuzz.h"

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size);

int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    fuzzOne({reinterpret_cast<const char *>(data), size});
    return 0;
}
