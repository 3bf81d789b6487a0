#ifndef POLICYC_CSTARTUP_H
#define POLICYC_CSTARTUP_H

/* Nothing to call: what is done is done before the program starts. */

#endif
