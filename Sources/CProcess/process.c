#include "process.h"

#include <stddef.h>
#include <stdint.h>
#include <stdlib.h>
#include <unistd.h>

#if defined(__linux__) && defined(__GLIBC__)
#include <malloc.h>
#include <sys/mman.h>
#endif

static int argument_count = 0;
static char **arguments = NULL;

/* Swift's runtime looks for its own folder when it is loaded, by /proc/self/exe in a static executable, and aborts
   without it. In a chroot or container that has no /proc nobody would get to see why. The folder is of no use to a
   program that holds the runtime itself, so that any will do. The priority puts this before the runtime's own start. */
__attribute__((constructor(101))) static void policyc_start_without_proc(int count, char **values) {
#if defined(__linux__) && defined(__GLIBC__)
  argument_count = count;
  arguments = values;
#else
  (void)count;
  (void)values;
#endif
#ifdef __linux__
  char first;
  if (readlink("/proc/self/exe", &first, 1) < 0) {
    setenv("SWIFT_ROOT", "/", 0);
  }
#endif
}

#if defined(__linux__) && defined(__GLIBC__)
extern char __bss_start[] __attribute__((weak));
extern char _end[] __attribute__((weak));

static const uintptr_t most_populated = 4 << 20;

/* Takes over the pages of a part of memory in one piece. A system that cannot (before Linux 5.14) takes them at a fault
   each, as ever. */
static void policyc_populate(uintptr_t start, uintptr_t end) {
#ifdef MADV_POPULATE_WRITE
  const int advice = MADV_POPULATE_WRITE;
#else
  const int advice = 23;
#endif
  const uintptr_t page = (uintptr_t)sysconf(_SC_PAGESIZE);
  start = (start + page - 1) / page * page;
  end = end / page * page;
  /* Another allocator has its memory elsewhere. */
  if (start < end && end - start <= most_populated) {
    madvise((void *)start, end - start, advice);
  }
}

/* A run over one notice takes milliseconds, a fifth of which would be faults for pages that every run writes to: the
   zeroed data of the program, and the first megabyte of the heap. */
__attribute__((constructor(102))) static void policyc_prepare_memory(void) {
  mallopt(M_TOP_PAD, 1 << 20);
  mallopt(M_TRIM_THRESHOLD, 4 << 20);
  mallopt(M_MMAP_THRESHOLD, 1 << 18);
  /* The heap has begun already; what does not fit into it makes it grow. */
  void *first = malloc(1);
  void *volatile large = malloc(3 << 16);
  policyc_populate((uintptr_t)first, (uintptr_t)sbrk(0));
  free(large);
  free(first);
  policyc_populate((uintptr_t)__bss_start, (uintptr_t)_end);
}
#endif

void policyc_give_back_memory(void) {
#if defined(__linux__) && defined(__GLIBC__)
  malloc_trim(0);
#endif
}

int policyc_argument_count(void) { return argument_count; }

const char *policyc_argument(int index) {
  return index >= 0 && index < argument_count ? arguments[index] : NULL;
}
