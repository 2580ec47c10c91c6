// SPDX-License-Identifier: MIT
#ifdef NEEDS_INDIRECT
__declspec(dllimport) int indirect();
extern "C" __declspec(dllexport) int standIn() { return indirect(); }
#else
__declspec(dllexport) int indirect() { return 7; }
#endif
