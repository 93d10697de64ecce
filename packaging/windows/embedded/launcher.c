/* Starts CostDesk from the other layout: python\ holds CPython as it was signed, lib\ the program.
   Compiled twice, with and without a console. */
#include <stdlib.h>
#include <wchar.h>
#include <windows.h>

enum { LONGEST = 32768 };
typedef int (*PythonMain)(int count, wchar_t **words);

static wchar_t folder[LONGEST], library[LONGEST];

static PythonMain load_python(void)
{
    GetModuleFileNameW(NULL, folder, LONGEST);
    *wcsrchr(folder, L'\\') = 0;
    SetDllDirectoryW(L""); /* never a library that lies where the program was started from */
    _snwprintf(library, LONGEST - 1, L"%ls\\python\\python311.dll", folder);
    HMODULE python = LoadLibraryExW(library, NULL, LOAD_WITH_ALTERED_SEARCH_PATH);
    return python ? (PythonMain)(void *)GetProcAddress(python, "Py_Main") : NULL;
}

int wmain(int count, wchar_t **words)
{
    static wchar_t isolated[] = L"-I", module[] = L"-m", name[] = L"costdesk_start";
    PythonMain run = load_python();
    if (!run) {
        MessageBoxW(NULL, L"CostDesk is not complete. Install it again.", L"CostDesk", MB_ICONERROR);
        return 1;
    }
    wchar_t **all = calloc(count + 4, sizeof *all);
    all[0] = words[0];
    all[1] = isolated;
    all[2] = module;
    all[3] = name;
    for (int each = 1; each < count; each++)
        all[each + 3] = words[each];
    return run(count + 3, all);
}

#ifndef CONSOLE
int WINAPI wWinMain(HINSTANCE instance, HINSTANCE before, PWSTR line, int show)
{
    return wmain(__argc, __wargv);
}
#endif
