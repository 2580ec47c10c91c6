// SPDX-License-Identifier: MIT
// A window that closes when it is asked to, and writes what the tests want to know to the file that
// its first argument names.
#include <windows.h>

#include <cstdio>
#include <cstring>

extern "C" __declspec(dllimport) int standIn();

namespace {

LRESULT CALLBACK onMessage(HWND window, UINT message, WPARAM word, LPARAM more)
{
    if (message == WM_CLOSE) {
        if (std::FILE *file = std::fopen("C:\\wxm-closed.txt", "w")) {
            std::fputs("asked to close\n", file);
            std::fclose(file);
        }
        DestroyWindow(window);
        return 0;
    }
    if (message == WM_DESTROY)
        PostQuitMessage(0);
    return DefWindowProcA(window, message, word, more);
}

} // namespace

int main(int count, char **arguments)
{
    // As the program empties the credential store before it is removed.
    if (count == 2 && std::strcmp(arguments[1], "--erase") == 0) {
        std::FILE *file = std::fopen("C:\\wxm-erased.txt", "w");
        return file ? std::fclose(file) : 1;
    }
    if (count > 1) {
        std::FILE *file = std::fopen(arguments[1], "w");
        if (!file)
            return 1;
        std::fprintf(file, "stand-in %d code page %u\n", standIn(), GetACP());
        return std::fclose(file);
    }
    WNDCLASSA type{};
    type.lpfnWndProc = onMessage;
    type.hInstance = GetModuleHandleA(nullptr);
    type.lpszClassName = "WxmStandIn";
    RegisterClassA(&type);
    CreateWindowA("WxmStandIn", "WXM Console", WS_OVERLAPPEDWINDOW | WS_VISIBLE, 0, 0, 200, 100, nullptr,
                  nullptr, type.hInstance, nullptr);
    MSG message;
    while (GetMessageA(&message, nullptr, 0, 0) > 0)
        DispatchMessageA(&message);
    return 0;
}
