/* Windows 10 has an icuuc.dll, Wine 10 has none, and Qt imports it. Every converter that Qt asks
   for is "not supported" here, whereupon Qt takes its own. For trying only, never shipped. */
#include <stddef.h>

enum { NOT_SUPPORTED = 16 }; /* U_UNSUPPORTED_ERROR */
#define OFFERED __declspec(dllexport)

OFFERED void *ucnv_open(const char *name, int *error) { *error = NOT_SUPPORTED; return NULL; }
OFFERED const char *ucnv_getName(void *converter, int *error) { *error = NOT_SUPPORTED; return NULL; }
OFFERED const char *ucnv_getStandardName(const char *name, const char *standard, int *error)
{
    *error = NOT_SUPPORTED;
    return NULL;
}
OFFERED int ucnv_countAvailable(void) { return 0; }
OFFERED const char *ucnv_getAvailableName(int number) { return NULL; }

/* Never called without a converter, but there must be an entry for each name. */
OFFERED void ucnv_close(void) {}
OFFERED void ucnv_reset(void) {}
OFFERED int ucnv_getMaxCharSize(void) { return 1; }
OFFERED void ucnv_getToUCallBack(void) {}
OFFERED void ucnv_getFromUCallBack(void) {}
OFFERED void ucnv_setToUCallBack(void) {}
OFFERED void ucnv_setFromUCallBack(void) {}
OFFERED void ucnv_cbToUWriteUChars(void) {}
OFFERED void ucnv_toUnicode(void) {}
OFFERED void ucnv_fromUnicode(void) {}
OFFERED int ucnv_toUCountPending(void) { return 0; }
OFFERED void UCNV_FROM_U_CALLBACK_SUBSTITUTE(void) {}
OFFERED void UCNV_TO_U_CALLBACK_SUBSTITUTE(void) {}

int __stdcall DllMainCRTStartup(void *module, unsigned reason, void *reserved) { return 1; }
