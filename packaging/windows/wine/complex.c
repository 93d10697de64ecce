/* What numpy wants of Windows' ucrtbase.dll and Wine 10 has not. Microsoft's complex numbers are
   plain structures of two parts. For trying only, never shipped. */
typedef struct { float part[2]; } FloatComplex;
typedef struct { double part[2]; } DoubleComplex;

float crealf(FloatComplex number) { return number.part[0]; }
float cimagf(FloatComplex number) { return number.part[1]; }
double creal(DoubleComplex number) { return number.part[0]; }
double cimag(DoubleComplex number) { return number.part[1]; }
double creall(DoubleComplex number) { return number.part[0]; }
double cimagl(DoubleComplex number) { return number.part[1]; }

int __stdcall DllMainCRTStartup(void *module, unsigned reason, void *reserved) { return 1; }
