#include "startup.h"

#include <stddef.h>
#include <stdlib.h>
#include <unistd.h>

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

int policyc_argument_count(void) { return argument_count; }

const char *policyc_argument(int index) {
  return index >= 0 && index < argument_count ? arguments[index] : NULL;
}
