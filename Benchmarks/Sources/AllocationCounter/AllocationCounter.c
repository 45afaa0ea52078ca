#include "AllocationCounter.h"

#include <errno.h>
#include <stdlib.h>

// An executable's own `malloc` is the one that all its libraries use. glibc says how to replace it ("Replacing malloc"
// in its manual) and keeps its own under another name.

#if defined(__GLIBC__)

extern void *__libc_malloc(size_t);
extern void *__libc_calloc(size_t, size_t);
extern void *__libc_realloc(void *, size_t);
extern void *__libc_memalign(size_t, size_t);

static _Thread_local uint64_t count;
static _Thread_local uint64_t byte_count;

static inline void note(size_t size) {
    count += 1;
    byte_count += size;
}

void *malloc(size_t size) {
    note(size);
    return __libc_malloc(size);
}

void *calloc(size_t number, size_t size) {
    note(number * size);
    return __libc_calloc(number, size);
}

void *realloc(void *memory, size_t size) {
    note(size);
    return __libc_realloc(memory, size);
}

void *memalign(size_t alignment, size_t size) {
    note(size);
    return __libc_memalign(alignment, size);
}

void *aligned_alloc(size_t alignment, size_t size) { return memalign(alignment, size); }

int posix_memalign(void **memory, size_t alignment, size_t size) {
    void *found = memalign(alignment, size);
    if (found == NULL) return ENOMEM;
    *memory = found;
    return 0;
}

bool allocation_counter_works(void) { return true; }
uint64_t allocation_count(void) { return count; }
uint64_t allocated_byte_count(void) { return byte_count; }

#else

bool allocation_counter_works(void) { return false; }
uint64_t allocation_count(void) { return 0; }
uint64_t allocated_byte_count(void) { return 0; }

#endif
