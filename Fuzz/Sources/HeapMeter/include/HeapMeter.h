#ifndef TETRA_HEAP_METER_H
#define TETRA_HEAP_METER_H

#include <stddef.h>

/// Begins to follow what is allocated, if the address sanitizer is there to tell; the first call installs the hooks.
void heap_meter_begin(void);

/// The most bytes that were in use at once since `heap_meter_begin`, less what was in use then.
size_t heap_meter_peak(void);

#endif
