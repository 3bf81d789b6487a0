#ifndef POLICYC_CPROCESS_H
#define POLICYC_CPROCESS_H

/* The arguments of the process, the program's name first, as the C library handed them over: Swift reads them from
   /proc/self/cmdline. The number is 0 where the C library hands none to what runs before main. */
int policyc_argument_count(void);

/* An argument by its index; NULL where there is none. */
const char *policyc_argument(int index);

/* Gives memory back to the system that the process has got and does not use: what is free in the part of the heap that
   one thread has is of no use to the others. */
void policyc_give_back_memory(void);

#endif
