// The system's zlib, which a modulemap can't name by its place alone.
#include <zlib.h>
