// SPDX-License-Identifier: MIT
#pragma once

namespace wxm {

//! The Latin letter, lower case, that this one reads as (Cyrillic а as a, 0 as o, 1 and l as i);
//! the letter itself where it reads as none. Rather too wide than too narrow: who uses it asks
//! whether two writings may be meant to look alike, not whether they are the same.
char16_t latinLookAlike(char16_t letter);

} // namespace wxm
