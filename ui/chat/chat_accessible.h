// SPDX-License-Identifier: MIT
#pragma once

namespace wxm {

class ChatView;

//! Makes every ChatView a list with one item a row for assistive technology. Any number of times.
void installChatAccessibility();
//! Tells that the keyboard moved to this row.
void noteCurrentRow(ChatView &view, int row);

} // namespace wxm
