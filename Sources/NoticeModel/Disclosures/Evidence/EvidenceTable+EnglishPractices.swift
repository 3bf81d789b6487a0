extension EvidenceTable {
  /// How data are protected, children, cookies, changes, dates, signals and sales.
  static let englishPractices: StaticString = """
    security
    class measure: measure | measures | safeguard | safeguards | control | controls | procedure | procedures | practices | precautions | mechanisms | techniques | technologies | protections | protection | steps | standards | protocols | methods | efforts
    class other: third parties | third party | service providers | service provider | processors | processor | vendors | providers | partners | recipients | subprocessors | sub processors
    + (security | technical | organisational | organizational | administrative | physical | appropriate | reasonable | electronic | industry standard | protective | suitable | commercially | technological) ..5 <measure> & (protect* | secur* | safeguard* | prevent* | ensure* | implement* | maintain* | against | in place) ! <other> ..8 (must | required | obliged | obligated | agree* | implement* | maintain* | contractually | verified | undertake | warrant) ! (require | requires | ensure | obligate | oblige | choose | verified | contracts with) ..6 <other> ! (transfer* ..4 (outside | eea | countr*) | privacy shield | more information about our security) ! (protecting the device | the device itself | screen lock)
    + (encrypt* | ssl | tls | firewall | firewalls | password protected | hashed | access control* | two factor | secure server* | secured server* | secure socket | (over | via | using | use | uses | through | by | with) https | https (connection* | protocol | encrypt*) | passwords are | security cameras | penetration test* | iso 27001 | soc 2) ! <not> ..3 encrypt* ! (one way hashed | hashed (value | identifier | version)) ..16 (count | identif* | used)
    + (protect* | safeguard* | secure | securing) ..8 (data | information | it | pii | account) ..8 (from | against) & (unauthori* | loss | misuse | theft | access | disclos* | accident* | unlawful* | alter* | attack* | hack*) ! (from <other> | law* ..3 protect*)
    + (keep | keeps | kept | hold | held | store | stored | maintain*) ..8 (secure | securely | safe | safely) & (data | information | records | it | they | them | database | server*) ! (for security | keep our ..3 (safe | secure) | purposes)
    + procedures ..8 (breach | breaches)
    + (commercially | industry) (acceptable | reasonable | standard | accepted) (means | security | measures | practices | methods | ways | efforts)
    + (method | methods | transmission | system | internet | security | server | website | storage | data) ..10 (100 | completely | totally | absolutely | fully | perfectly | entirely) ..3 (secure | security | safe | reliable | guarantee* | protected)
    + (guarantee | ensure | warrant | promise) ..5 (absolute | complete | the) security
    + (stored | kept | held | processed | transmitted) (securely | safely | in a secure | on secure | on a secure | in secure | on our secure)
    + (database | databases | server | servers | data | information | records | account) ..6 (is | are) ..3 (secured | protected | password | safeguarded) & (by | with | from | against | to prevent | behind | using | access) ! (protected by ..3 (law | recaptcha) | rights) ! protected by [the] (os | operating system | platform)
    + (access | accessible) ..8 (limited | restricted | restrict* | only | limit*) ..8 (employees | staff | personnel | authori* | need to know | those who | administrators | members | persons | individuals) ! <other> ..3 (only | limited)
    + (only | limit* | restrict*) ..8 (employees | staff | personnel | authori* | administrators | members of | persons | team) ..8 (access | see | view | read)
    + (unauthori* | unlawful | accidental) ..4 (access | use | disclosure | loss | alteration | process* | destruction) & (prevent* | secur* | safeguard* | measures | guard | procedures) ! <other> ..8 (must | required | obliged | agree)
    + (take | takes | taking | use | uses) ..3 (reasonable | appropriate | all | every | necessary | adequate | great | significant | best) ..3 (steps | care | precautions | measures | efforts) ..6 (protect* | secur* | safeguard* | ensure | keep)
    + (malware scan* | virus scan* | intrusion detection | access is limited | limit access | physical and digital security | security (team | audits | reviews | updates | patches))
    ~heading-only (security | protect* ..3 (data | information | privacy))

    children
    + (under | below | younger than | less than | at least | over | above | age of | older than | ages | aged) [..3] ({number} | thirteen | sixteen | eighteen | fourteen | fifteen) & (child* | minor* | kids | parent* | knowingly | years of age | age of | years old | ages)
    + (users | anyone | persons | individuals | people | those | someone) (under | below) [the age of] ({number} | thirteen | sixteen | eighteen)
    + (children | child | minors | minor | kids | underage) ..12 (under | age | years | below | younger | {number} | parent* | guardian* | knowingly | directed | intended | consent | collect*)
    + <not> ..6 (directed | intended | address | addressed | target* | designed | aimed | market* | meant | suitable | knowingly | intentionally) ..12 (child* | minor* | kid* | under [the] [age] | 13 | 16 | 18)
    + (intended | meant | only | exclusively) for ..3 adults
    + (age of majority | age of consent | legal age | minor dependents)
    + knowingly ..10 (child* | minor* | kid* | under | 13 | 16 | 18)
    + (coppa | children online privacy protection) & (comply | compliance | complies | accordance | requir* | act | rule | applies | law)
    + (parent | parents | guardian | guardians) ..14 (child* | minor*) & (delete* | review | contact | consent | account* | information | data | permission | supervis*)
    + (collect* | provid* | provided | submitted | information | data | account) ..8 (your child | child s | children s | a child | a minor | minors) & (contact | parent* | guardian* | delete* | remove* | learn | aware)
    +# (child* | minor* | kid* | age | young* | parents)
    + (you must be | must be | you are) [at least | over | above] ({number} | eighteen | thirteen | sixteen | of legal age | of age) ..4 (years | old | age | older)
    ~passing-mention (child* | minor* | parental)

    cookies-tracking
    class tracker: cookie | cookies | web beacon | web beacons | beacon | beacons | pixel | pixels | tracking technologies | tracking technology | local storage | localstorage | web storage | session storage | device identifiers | device identifier | advertising identifier | advertising id | advertising ids | persistent identifiers | persistent identifier | clear gifs | clear gif | flash cookies | similar technologies | fingerprinting | unique identifier | unique identifiers | device id | device ids | idfa | gaid | pixel tags | script tags | trackers | tracker | analytics tools | analytics services | matomo | piwik | plausible | remarketing
    + <tracker> ..14 (use | used | uses | set | sets | stored | store | small | file | files | text | browser | track* | remember* | collect* | disable* | refuse* | accept | reject | block* | delete | allow* | enable* | identif* | necessary | essential | functional* | session | persistent | consent | prefer* | help* | to | which | that | are | is | place* | expire* | analy* | tell* | measur* | count* | recogni* | monitor*)
    + (use | uses | using | set | sets | place* | store* | employ* | deploy* | utilize* | utilise* | through | via | of | contain* | with) ..8 <tracker>
    + (disable* | refuse* | reject* | block* | delete* | accept* | manage* | control* | clear* | turn off) ..6 <tracker>
    + (advertising id | advertising identifier | advertising identifiers | advertising ids | advertiser id | idfa | gaid | android id)
    + google analytics ..10 (collect* | cookies | track* | opt | information | data | uses | anonymi* | to understand | to analy*)
    + (cookies | tracking | analytics | tracker*) &section (google analytics)
    +# (cookie* | tracking technolog* | beacons | pixel*) &section (browser | device | use | uses | set | collect*)
    - <not> ..8 (<tracker> | track | tracking | analytics | tracked) ! (use | used | using) ..3 (information | data | it) ..3 for ! (do not track | dnt | not track (feature* | signal* | setting*)) ! (location | gps) ..8 <not> ..3 tracked
    - (cookie | tracking | tracker) free
    ~passing-mention (analytics | <tracker> | tracking)

    changes-to-notice
    class alter: update | updates | updated | updating | change | changes | changed | changing | modify | modifies | modified | modification | modifications | revise | revised | revises | revision | revisions | amend | amended | amends | amendment | amendments | alter | altered | alterations | replace
    + <alter> ..8 (policy | policies | notice | statement | declaration | terms | document | page | guidelines | agreement) ! (right to ..4 (change | update) | contact details | here s a | your data | how we manage | do we make)
    + (policy | notice | statement | declaration | document) ..12 (<alter>) & (may | might | will | can | time to time | reserve* | periodically | any time | notify | post* | version | review | occasion* | becomes | must | should) 
    + <alter> (to | of | in) [..1] (this | our | the | it) & (post* | notif* | notice | effective | announce* | publish* | inform* | email | page | here | review* | check*)
    + (changes | updates | modifications | revisions | amendments) ..4 (will be | are | become | shall be | may be) ..3 (posted | effective | published | announced | notified | communicated | reflected | made | noted | indicated)
    + (material | materially | significant | substantial | important | substantive) [..1] <alter> & (notif* | inform* | email* | e mail | post* | announce* | let you know | notice)
    + (policy | notice | statement | document | terms) ..4 subject to (change | changes | modification | revision)
    + (latest | current | most recent) version ..8 (page | here | available | website | site | online)
    + (check | review | visit | revisit) ..4 (page | policy | notice | statement | back) ..4 (periodically | regularly | frequently | time to time | often | changes | updates | occasionally)
    + (reserve* | right) ..4 (to change | to update | to modify | to amend | to revise | to alter) ..6 (policy | notice | statement | any time | this | our | terms)
    +# (changes | updates | modification* | amendment* | revision* | change | updating | changing | update) [..4] (policy | notice | statement | terms)
    +# ^ (changes | updates | modifications | amendments) $

    effective-date
    class label: updated | effective | revised | modified | revision | reviewed | version | published | posted | date | dated | update | amended | changed | in force | in effect | current as of | edited | valid from | valid | issued | adopted | created | status | release*
    + <label> ..8 {date} ! (copyright | collected | cookie* | expire* | rights request | birth | before | prior to | since {date} ..3 we | act of | law of | regulation | directive | gdpr | regulation | security letter)
    + {date} ..4 (<label>) & (policy | notice | statement | last | version | effective) ! (act | law | regulation | directive)
    + ^ {date} $ !heading (older | previous | prior | past | archiv* | earlier | history)
    + (policy | notice | statement) ..10 (effective | updated | valid | force | effect | applies | written | modified | revised | created) ..8 {date}
    + (policy | notice | statement | terms) ..6 as of {date}
    + ^ {date} ..12 (revision | initial version | first version | added) &heading (history | changelog | revision* | version*)
    + ^ [last] (updated | update | modified | revised | effective | effective date | date | version | last change) ..6 {date} $
    + v {number} ..4 {date}
    class month: jan* | feb* | march | mar | april | apr | may | june | jun | july | jul | aug* | sep* | oct* | nov* | dec*
    + (last (updated | update | revised | modified | reviewed | changed) | effective | effective date | updated) [on | as of | in] ..2 (<month> ..2 {number} | {number} ..1 <month>) & (policy | notice | statement | last | effective) ! (copyright | you may | act)
    + ^ (effective date | last update | last updated | last modified | last revised | updated | effective | date) [on | as of] ..2 {number} $
    ~no-date (last (updated | modified | revised) | effective date)

    do-not-track
    + (do not track signal* | do not track setting* | do not track request* | do not track feature* | dnt | global privacy control | gpc | opt out preference signal* | browser signal* | universal opt out) ..20 (respond* | honor* | honour* | recogni* | support* | process* | signal* | respect* | ignore* | comply | complies | alter | change | act on | react | treat* | take | standard | accept* | disable* | acknowledge* | obey* | follow* | observe* | not | detect* | apply | enable* | setting* | feature*)
    + do not track ..20 (respond* | honor* | honour* | recogni* | support* | respect* | comply | browser* | signal* | header*)
    + (respond* | honor* | honour* | recogni* | support* | respect* | ignore* | comply | acknowledge* | alter | change | detect* | react | obey* | react*) ..12 (do not track | dnt | global privacy control | gpc | opt out preference signal* | browser signal* | signals)
    +# (do not track | dnt | global privacy control | tracking signals)
    ~link-only (do not track | dnt)

    sale-opt-out
    + <not> ..8 (sell | sells | sold | selling | rent | rents | rented | renting | trade | traded | trading | sale | lease | leased) & (data | information | details | pii | personal | lists | list | address* | users | it | them | anything | anyone | any third) ! (trade commission | assets | to minors)
    + (we | {name} | <thing> | company) ..3 (sell | sells | sold | rent | trade) ..6 (data | information | details | pii | it | addresses | list)
    + (do not | right to | opt out of | opt out from | to stop | request that we not | direct us not to) ..3 (sell | sale | selling) ..6 (my | your | personal | data | information) & (click* | visit* | here | email* | form | button | {email} | toggle | select* | submit*)
    + opt out of ..4 (sharing | sale | targeted advertising | selling) & (click* | submit* | visit* | link | you can opt | by | california | form)
    + your privacy choices & (opt out | click* | link | visit | {link})
    + <not> (resell | monetize | monetise | market) ..4 (data | information)
    + (sale | sold | sell) ..6 (data | information) ..16 (12 months | twelve months | preceding | past year | ccpa)
    + (data | information) ..6 (is | are | be | been | was) ..3 (not | never) ..6 (sold | rented | for sale)
    + (no | zero) ..5 (data | information) ..5 (sold | for sale | rented | sale)
    + (do not sell or share | do not sell my | do not share my) & (click* | visit | select | submit | use | form | button | email | contact* | page)
    + (sale | selling | sell) ..2 of ..3 (data | information) ..8 (do not | not engage | never | does not)
    - ^ ..3 (sell | rent | trade) ..8 <data> &near <not> $
    ~right-only (opt out ..4 sale | right to opt out | sale of ..3 (data | information))
    """
}
