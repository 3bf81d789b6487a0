extension EvidenceTable {
  /// What California and other states of America ask for besides the core disclosures.
  static let englishProfilesCalifornia: StaticString = """
    ccpa-collected-12m
    class year: (last | past | preceding | previous | prior | within the | during the) [..1] (12 | twelve) [12] (month | months) | (past | preceding | previous | prior | last) [calendar] year
    class collected: collect | collects | collected | collecting | collection
    + <collected> ..20 <year> ! (right | request | once a year | free of charge | <not>)
    + <year> ..30 <collected> ! (right | request | once a year | free of charge | <not>)
    ~unspecific categor* of ..4 (information | data) ..6 <collected>
    ~unspecific <collected> ..10 categor*

    ccpa-sold-shared-12m
    class sold: sell | sells | sold | selling | sale | sales | shared for cross context | share for cross context | sold or shared | sell or share
    - <not> ..8 <sold> ..24 <year>
    - <year> ..12 <not> ..6 (<sold> | shared)
    - <not> ..4 (done so | sold | shared) ..8 <year>
    + <sold> ..24 <year> ! (request | once a year)
    + <year> ..24 (<sold> | shared ..6 third part*) ! (request | once a year)
    ~unspecific <sold> ..8 (data | information)
    ~unspecific (data | information) ..6 <sold>

    ccpa-disclosed-12m
    class disclosed: disclose | discloses | disclosed | disclosing | disclosure | disclosures
    - <not> ..6 <disclosed> ..24 <year>
    + <disclosed> ..24 <year> ! (right | request | once a year | 1798 83)
    + <year> ..24 <disclosed> ! (right | request | once a year | 1798 83)
    + business purpose* &block <year> &block (<disclosed> | shared)
    + (shared | share | provided) ..24 <year> & (third part* | service providers | categor*) ! (<sold> | right | request)
    ~unspecific (<disclosed> | share | shared) ..14 business purpose*

    ccpa-know-delete-correct
    class may: right | rights | request | requests | may | can | entitled | ask | able
    =right-to-know (right to know | right to access | right of access | know about | access request* | request to know | requests to know | know what | right to request access | right to be informed)
    =right-to-know <may> ..8 (disclose | access | know | copy | confirm) ..10 (data | information | you)
    =right-to-delete (right to delete | right to deletion | right to request deletion | right to erasure | request* to delete | deletion request* | deletion right*)
    =right-to-delete <may> ..8 (delete | deletion | erase | erasure | remove) ..10 (data | information | account | it)
    =right-to-correct (right to correct | right to correction | right to rectification | request* to correct | correction request* | right to request correction | right to rectify)
    =right-to-correct <may> ..8 (correct | correction | rectif* | amend | update | change) ..10 (data | information | account | it | inaccura*)

    ccpa-limit-sensitive
    + (limit | restrict) ..10 (use | uses | disclosure | processing) ..12 sensitive
    + right to limit
    + sensitive ..12 (limit | restrict) ..6 (use | uses | disclosure)
    - <not> ..10 (use | uses | used | disclose* | collect* | process* | share*) ..10 sensitive ..24 (infer* | characteristics | other than | purposes ..4 permitted | 7027 | 1798 121 | limit)
    - sensitive ..20 (<not> | only) ..10 (infer* | permitted | 7027 | 1798 121 | other purposes)
    - <not> ..4 (collect | process | use) ..4 sensitive

    ccpa-non-discrimination
    class punish: discriminat* | retaliat* | penali* | disadvantag* | treat you differently | hold it against
    + (<not> | without | free from | non | against) ..8 <punish> ! (employ* | job | disability | grievance* | gender | title ix)
    + right ..4 (non discrimination | nondiscrimination | non retaliation | not to be discriminated | not be discriminated | equal service)
    + <not> ..4 deny ..4 (goods | services | service) ..12 (right* | exercis* | price*)
    + (equal service | equal price | same price*) & (right* | exercis*)

    ccpa-request-methods
    class ask: request | requests | exercise | exercising | submit
    =methods <ask> ..24 ({email} | {phone} | {form} | {link} | {url} | toll free | webform | web form | online form | email us | emailing | calling | call us | contact us | contacting us | by email | by mail | by phone | portal)
    =methods ({email} | {phone} | {form} | toll free | web form) &near <ask> &near (right* | privacy | request*)
    =verification (verif* | confirm* | authenticat*) ..8 (identity | identities | identit* | request | requests | you are | who you | requestor | requester | requesting | consumer*)
    =verification verifiable (consumer | customer) [..1] (request | requests)
    =verification (request | requests | identity) ..10 (verif* | authenticat*)
    =authorized-agents (authori* | designated) [..1] (agent | agents | representative | representatives)
    =authorized-agents (agent | agents | someone else | another person) ..8 (on your behalf | behalf)
    =authorized-agents designate ..4 agent

    ccpa-minors-sale
    class young: under 16 | under sixteen | under the age of 16 | under the age of sixteen | younger than 16 | less than 16 | under 16 years | 16 years | below 16 | below the age of 16 | minors | minor | children | under 13 | under 18 | under the age of 18 | under the age of 13 | 13 and 16 | 13 to 16
    - <not> ..14 (<sold> | shared | share) ..16 <young> & (data | information)
    - <young> ..14 <not> ..6 <sold>
    + <sold> ..6 (data | information) ..16 <young>
    + (opt in) ..10 <sold> &near <young>

    ccpa-financial-incentive
    class incentive: financial incentive | financial incentives | loyalty program | loyalty programs | loyalty programme | rewards program | rewards programs | price or service difference | price or service differences | reward program
    - <not> ..6 (offer | offers | provide | have | give) ..6 <incentive>
    + (financial incentive | financial incentives) &block (value of | opt in | opting in | withdraw | material terms | terms of | participat* | enrol* | estimate*)
    + <incentive> &block (value of ..4 (data | information) | opt in ..8 (program* | incentive*) | incentive terms)
    ~unspecific <incentive>

    ccpa-metrics
    + metrics ..12 (request | requests)
    + number of ..6 requests & (received | complied | denied | fulfilled | median)
    + (request | requests) ..10 metrics
    + median ..10 days ..10 (respond | response | request*)
    + requests (received | complied | denied | fulfilled) &near (complied | denied | average | median | {number})

    caloppa-review
    + (review | access | view | see | check) ..12 (change | changes | update | correct | modify | edit | amend | delete) ..12 (data | information | account | profile | details | it) ! (policy | policies | statement | we may | we will | we can | we collect | collect information | unauthori* | third parties)
    + (change | update | correct | modify | edit | amend) ..10 (your | their | any | the | personal) ..4 (data | information | account | profile | details | pii) ..16 ({email} | {link} | {form} | contact* | by | in | via | through | log* | settings | account | request* | at any time)
    + (review | update | correct | change) ..6 (your | their) ..4 (information | data | profile | account | pii) & (you | visitors | users | may | can | request*)
    - <not> ..6 (maintain | offer | have | provide) ..6 process ..8 (review | change*)
    ~unspecific (access | review) ..8 (data | information) & (right | rights | request | can | may)

    caloppa-third-party-tracking
    class other: third party | third parties | third part* | other parties | other companies | partners | advertisers | ad networks | ad network | advertising networks | analytics providers | vendors | google | facebook | meta | service providers | they | others | twitter | linkedin | tiktok
    class across: over time | across ..5 (site | sites | website | websites | apps | applications | services | platforms | devices | internet | web) | other (site | sites | websites | web sites | apps) | (visits to | visited) ..5 (sites | websites | internet | web)
    - <not> ..12 (<other> | track* | follow*) ..12 (track* | follow* | collect*) ..16 <across>
    - <not> ..6 (track* | follow*) ..12 <across>
    - <not> ..6 (allow* | permit* | authori* | let) ..10 (third part* | others | behavio*) ..10 (track* | behavio*)
    - <not> ..4 (third part* | cross site) ..3 (track* | cookie*)
    + <other> ..24 <across> & (track* | collect* | follow* | monitor* | activit* | profil* | record*) ! (links to | linked | responsible for | privacy polic* of)
    + <across> ..24 <other> & (track* | collect* | follow* | monitor* | activit* | profil* | record*) ! (links to | linked | responsible for | privacy polic* of)
    + (allow* | permit*) ..6 (third part* | behavio*) ..4 track*
    + (third part* | cross site | cross app | behavio*) ..3 (track*) ! (cookie* ..10 list)
    + (interest based | behavio* | targeted | personali* | relevant) ..3 (advertising | advertisements | ads | ad) &near <other> &near (cookie* | track* | visit* | identifier* | collect*)
    + (remarketing | retargeting | doubleclick | dart cookie | cross context)
    ~unspecific <other> ..10 (cookie* | track* | advertis*)

    shine-the-light
    + (shine the light | shine light | 1798 83)
    + (third part* | others | partners) ..8 ((direct marketing | marketing) purposes) &block (california* | request | opt | choice)
    + (california*) ..40 (direct marketing)
    - <not> ..8 (share* | disclos* | sell | sold | provide | rent | trade | release) ..18 (third part* | others | anyone | companies | partners) ..10 (marketing | promotional | advertising) ..2 (purposes | purpose | use)
    - <not> ..8 (share* | disclos*) ..14 (third part* | others) ..8 (direct marketing | their marketing | their own marketing)

    minor-content-removal
    + 22581
    + (under 18 | under the age of 18 | minor | minors | under eighteen | younger than 18) ..40 (remov* | delet*) ..16 (post* | content | publicly | user generated)
    + (remov* | delet*) ..16 (post* | content | publicly) ..30 (under 18 | under the age of 18 | minor | minors | under eighteen)
    + (content | posts | posted) ..30 (remov* | delet*) &block (under 18 | under the age of 18 | minor | minors) &block california*

    us-state-appeal
    class refuse: decision | decisions | denial | deny | denied | denies | refus* | decline | declined | declines | determination | response | inaction | action
    + appeal ..16 <refuse> ! (court | inspectorate | arbitrat* | compelled | enforcement)
    + <refuse> ..20 (appeal | appeals | appealing) ! (court | arbitrat* | subpoena | compelled)
    + (right to appeal | appeal process | appeals process | submit an appeal | file an appeal | appeal a | privacy appeal) ! (court | arbitrat*)

    tx-sensitive-sale-notice
    + we may sell your (sensitive | biometric) [personal] (data | information)
    - <not> ..6 (sell | sold) ..8 (sensitive | biometric)
    ~unspecific (sell | sale) ..8 (sensitive | biometric)
    """
}
