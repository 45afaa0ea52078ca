#include "HeapMeter.h"

#include <stdatomic.h>
#include <stdbool.h>

// Of the address sanitizer's runtime (sanitizer/allocator_interface.h).
extern int __sanitizer_install_malloc_and_free_hooks(
    void (*allocated)(const volatile void *, size_t), void (*freed)(const volatile void *));
extern size_t __sanitizer_get_allocated_size(const volatile void *);

// The meter itself is no code under test.
#define UNSEEN __attribute__((no_sanitize("address", "coverage")))

static atomic_llong in_use;
static atomic_llong peak;
static long long base;
static bool installed;

UNSEEN static void allocated(const volatile void *start, size_t size) {
    if (!start) return;
    long long now = atomic_fetch_add_explicit(&in_use, (long long)size, memory_order_relaxed) + (long long)size;
    long long most = atomic_load_explicit(&peak, memory_order_relaxed);
    while (now > most
        && !atomic_compare_exchange_weak_explicit(&peak, &most, now, memory_order_relaxed, memory_order_relaxed)) {
    }
}

UNSEEN static void freed(const volatile void *start) {
    if (!start) return;
    long long size = (long long)__sanitizer_get_allocated_size(start);
    atomic_fetch_sub_explicit(&in_use, size, memory_order_relaxed);
}

UNSEEN void heap_meter_begin(void) {
    if (!installed) installed = __sanitizer_install_malloc_and_free_hooks(allocated, freed) != 0;
    base = atomic_load_explicit(&in_use, memory_order_relaxed);
    atomic_store_explicit(&peak, base, memory_order_relaxed);
}

UNSEEN size_t heap_meter_peak(void) {
    long long most = atomic_load_explicit(&peak, memory_order_relaxed);
    return most > base ? (size_t)(most - base) : 0;
}
