#include "startup.h"

#include <stdlib.h>
#include <unistd.h>

/* Swift's runtime looks for its own folder when it is loaded, by /proc/self/exe in a static executable, and aborts
   without it. In a chroot or container that has no /proc nobody would get to see why. The folder is of no use to a
   program that holds the runtime itself, so that any will do. The priority puts this before the runtime's own start. */
__attribute__((constructor(101))) static void policyc_start_without_proc(void) {
#ifdef __linux__
  char first;
  if (readlink("/proc/self/exe", &first, 1) < 0) {
    setenv("SWIFT_ROOT", "/", 0);
  }
#endif
}
