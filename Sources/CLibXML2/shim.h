#ifndef POLICYC_CLIBXML2_SHIM_H
#define POLICYC_CLIBXML2_SHIM_H

/* Debian builds libxml2 with ICU, whose headers define enums that Foundation's own ICU module also defines. A module
   that sees both fails its first clean build, so ICU is switched off before any header that would include it. */
#include <libxml/xmlversion.h>
#undef LIBXML_ICU_ENABLED

#include <libxml/HTMLparser.h>
#include <libxml/HTMLtree.h>
#include <libxml/c14n.h>
#include <libxml/parser.h>
#include <libxml/relaxng.h>
#include <libxml/tree.h>
#include <libxml/xmlIO.h>
#include <libxml/xmlerror.h>
#include <libxml/xmlsave.h>
#include <libxml/xmlschemas.h>
#include <libxml/xmlschemastypes.h>

#endif
