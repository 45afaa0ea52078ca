#ifndef ALLOCATION_COUNTER_H
#define ALLOCATION_COUNTER_H

#include <stdbool.h>
#include <stdint.h>

/// Whether allocations are counted at all: with glibc they are.
bool allocation_counter_works(void);

/// How often the calling thread has asked for memory since it began.
uint64_t allocation_count(void);

/// How many bytes it has asked for.
uint64_t allocated_byte_count(void);

#endif
