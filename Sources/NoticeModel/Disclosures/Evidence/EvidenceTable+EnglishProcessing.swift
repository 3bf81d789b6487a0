extension EvidenceTable {
  /// What is collected, why, on what basis, from whom, for whom, where and how long.
  static let englishProcessing: StaticString = """
    data-categories
    class kind: name | names | surname | email | email address | phone number | telephone number | postal address | mailing address | billing address | ip | ip address | ip addresses | location | geolocation | gps | device | devices | browser | age | gender | birth | birthday | birthdate | photo | photos | picture | pictures | image | images | payment | credit card | bank account | username | usernames | password | passwords | usage | log | logs | cookies | operating system | crash | diagnostics | demographic | zip code | postcode | contacts | purchase | purchases | transaction | transactions | order | orders | profile | messages | health | biometric | fingerprint | nationality | employer | education | cv | resume | referrer | referring | user agent | screen | language | user id | identifier | identifiers | imei | advertising id | survey | feedback | correspondence | voice | audio | video | camera | microphone | calendar | steps | weight | heart | score | scores | server id | message content | guild id | wallet | public key | url | urls | pages visited | pages you visit | time zone | timezone | tax | passport | licence | license | ssn | social security
    class collect: collect* | gather* | receive* | obtain* | store* | stored | process* | record* | log | logs | logged | provide* | provid* | ask* | submit* | enter* | transmit* | keep* | access* | save* | request* | include* | including | such as | like | track* | capture* | hold | holds | use | uses
    + <collect> ..12 <kind>
    + <kind> ... (is | are | may be | will be) [..2] (collected | stored | processed | recorded | logged | transmitted | gathered | received | sent | saved)
    + <kind> &heading (collect* | data | information | process* | gather*)
    + ^ <kind> &near <collect>
    - <not> ..4 (collect* | store* | gather* | transmit* | process* | record* | request* | track* | log | save* | access* | receive* | have access | obtain* | retain* | acquire*) ..8 (data | information | anything | details | info | pii)
    - (no | zero) ..5 (data | information | info) ..6 (collected | gathered | stored | transmitted | recorded | logged | sent | collection | processed | saved | tracked)
    - (data | information) ... (is | are) <not> ..3 (collected | gathered | stored | transmitted | recorded | processed | tracked)
    ~no-kind (collect* | process* | store*) ..6 <data>

    purposes
    class use: use | uses | used | using | process | processes | processed | processing | collect | collects | collected | collecting | need | needs | needed | required | utilize* | utilise* | share | required | necessary | help | helps | allow | allows | enable | enables
    class aim: send* | contact* | respond* | communicat* | fulfil* | process* | deliver* | personali* | customi* | tailor* | analyz* | analys* | prevent* | detect* | protect* | comply* | verif* | authenticat* | identif* | market* | promot* | advertis* | notify* | inform* | bill* | charge* | ship* | register* | troubleshoot* | diagnos* | debug* | fix* | monitor* | research* | understand* | investigat* | administer* | manage* | creat* | display* | show* | sync* | answer* | support* | enforce* | resolve* | track* | measur* | evaluat* | recommend* | facilitat* | complete | conduct* | determin* | improv* | enhanc* | optimi* | develop* | operat* | maintain* | secur* | assist* | perform* | establish* | remember* | recogni* | count* | estimat* | calculat* | generat* | play* | login | log you | connect* | match* | arrang* | book* | deal* | handl* | organi* | host* | email* | call* | carry out | keep you | provid* | offer* | give | target* | serv* | statistic* | newsletter* | transaction* | payment* | fraud* | security | safety | billing | shipping | functionality | orders
    + <use> ..8 (to | for | in order to | so that | so we can | purposes | purpose | in connection with) ..4 (<aim>) ! ^ (you can | you may use)
    + (to | for) ..3 <aim> &heading (use* | using | purpose* | why | how we | process*)
    + (to | for) ..3 <aim> &near (<use> ..12 (to | following | purposes | purpose | for | reasons | ways)) &near (data | information | we)
    + ^ (to | for | in order to) <aim>
    + ^ <aim> &near (<use> ..10 (to | for | following | purposes | purpose | ways))
    + ^ <aim> &heading (use* | using | purpose* | why)
    + purpose* (is | are | of | include | including | for) ..10 <aim>
    + (help* | allow* | enable*) (us | me) ..4 <aim>
    + (which | that | this) (help* | allow* | enable*) ..4 <aim>
    - <not> ..4 (collect* | use | process* | store* | gather*) ..6 (data | information) ..3 (for any | any | at all | from) ! (third part* | except | without | unless | sell*)
    - <not> ..2 (collect* | store* | gather* | transmit*) ..5 (any | personal | user | your) ..3 (data | information) ! (except | without | unless | from children | from anyone | under | knowingly)
    ~vague-purpose <use> ..8 (provid* | improv*) ..6 <thing>

    legal-basis
    + (legal | lawful) (basis | bases | ground | grounds | justification | justifications | foundation) ! (sell | any other legal basis for the disclosure)
    + legitimate (interest | interests | business interest | business interests) & (process* | basis | use | necessary | data | information | rely | pursue* | our | legal | purpose*)
    + basis (of | for) ..6 (consent | contract | process* | legitimate)
    + (performance | execution | fulfilment | fulfillment | perform | fulfil | fulfill) [of] ..3 contract & (process* | necessary | basis | data | information | need)
    + (art | article) [..1] ({number} | 6) ..8 (gdpr | general data protection | dsgvo | uk gdpr) & (process* | basis | consent | interest* | contract* | legal)
    + (consent | contract | legal obligation | legitimate interest | vital interest | public interest) ..4 ((art | article) 6)
    + (rely on | based on | relies on | relying on | basis is | bases are | on the basis of) ..6 (consent | legitimate | contract* | legal obligation*) & (process* | data | information | use | collect*)
    + process* ..10 (based on | on the basis of | pursuant to) ..6 (consent | contract | legitimate | legal)
    + (where | because | if | when) [we | it] (is | have) [..2] (necessary | needed | required | your consent | a legitimate interest | a legal obligation) ..8 (contract | legal obligation | legitimate interest*) & (process* | data | information)
    ~implied-consent (by using | by accessing | by visiting | your use of | by continuing | by providing | by submitting) ..12 (consent | agree | accept)
    ~implied-consent (your | prior | explicit | express) consent

    recipients
    class share: share | shares | shared | sharing | disclose | discloses | disclosed | disclosing | disclosure | disclosures | provide | provides | provided | transfer | transfers | transferred | sell | sells | sold | rent | rents | rented | trade | traded | pass | passed | release | released | send | sent | give | given | transmit | transmitted | available | access | accessible | communicated | forwarded | exchange | exchanged | reveal | revealed | lease
    class recipient: service provider | service providers | vendor | vendors | affiliate | affiliates | subsidiary | subsidiaries | partner | partners | contractor | contractors | subcontractor | subcontractors | law enforcement | authority | authorities | regulator | regulators | court | courts | advertiser | advertisers | processor | processors | subprocessors | sub processors | supplier | suppliers | agent | agents | consultant | consultants | auditor | auditors | advisor | advisors | advisers | lawyers | insurers | bank | banks | payment provider | payment processors | payment processor | payment gateway | carriers | hosting provider | hosting providers | cloud providers | analytics provider | analytics providers | ad networks | ad network | advertising networks | advertising network | government | police | public bodies | other users | other members | parent company | group companies | companies within | employees | staff | acquirer | successor | buyer | purchaser | merchants | sellers | schools | physicians | hospitals | researchers | sponsors | distributors | dealers | franchisees | credit bureaus | credit agencies | social networks | third party companies | third party services | third party service | third party providers | third party vendors | third party analytics | companies and individuals | companies that | organizations that | organisations that | individuals who | public officials | business transfer | merger | acquisition | sale of | google | facebook | firebase | admob | stripe | paypal | amazon | aws | microsoft | cloudflare | apple | mailchimp | sentry | openai | shopify | publishers
    + <share> ..12 (with | to | by | between | among | from) ..12 <recipient>
    + <share> ..3 <recipient>
    + <recipient> ..8 (to | may | will | who | that | which | can) ..5 (access | receive | process | collect | obtain | handle | perform | assist | help | provide)
    + (employ | use | uses | using | engage | hire | utilize | utilise | rely on | work with | partner with | retain | contract with | appoint | outsource) ..5 (third party | third parties | <recipient> | other companies | external | outside) ! (<not> ..3 (use | engage | third part*))
    + <recipient> &heading (shar* | disclos* | recipient* | third part* | who | transfer*)
    + {name} &heading (third part* (service* | provider* | processor* | vendor*) | recipient* | sub processors | subprocessors | service providers)
    + (required | compelled | necessary) ..4 (by law | law | legal process | court | subpoena) & <share>
    + (third party services | third party code | third party libraries | third party sdks | third party service providers) & (used | use | uses | link* | following | collect*)
    + (processed | hosted | stored | handled | operated | powered) (by | on | with | through | using) [..2] <vendor>
    + (use | uses | using) [..2] <vendor>
    - <not> ..5 (share* | sharing | sell | sells | disclose* | rent* | trade* | transfer* | pass* | give | release* | distribut* | provide* | send | transmit* | exchange*) ..12 (third part* | anyone | others | anybody | other part* | other companies | other people | parties | external | outside | other organi* | any* | person)
    - <not> ..4 (shared | sold | disclosed | transferred | given | passed | transmitted | sent | rented | traded | distributed | released | provided | forwarded | accessible | available) ..6 (third part* | anyone | others | anybody | parties | us | any* | external | other)
    - <not> ..3 (share* | sell | disclose* | transmit* | transfer*) ..4 (data | information)
    - (no | without | zero) ..4 (third part* | sharing | data sharing | external server* | external service* | other part*) ..6 (shar* | access* | receive* | transfer* | disclos* | involved | used | collect*)
    - (remain* | stay* | stored | kept | saved | processed) ..4 (only | locally | solely | exclusively | entirely) ..3 (on | in | within) [your | the | user*] ..2 (device | devices | computer | phone | browser | machine) & (never | not | no | only)
    - never (leaves | leave) [..2] (device | computer | phone | browser | machine)
    ~unnamed-recipients <share> ..10 (third part* | others)
    ~unnamed-recipients third part*

    international-transfers
    class abroad: outside | overseas | abroad | another country | other countries | foreign countr* | third countr* | countries other than | jurisdictions | international* | cross border | globally | around the world | worldwide | other jurisdiction*
    + (transfer* | transmitted | sent | export* | moved | processed | stored | maintained | accessed | hosted | shared | disclosed) ..12 (outside | overseas | abroad | another country | other countr* | foreign countr* | third countr* | countries other than | other jurisdiction* | countries where | countries in which | country other than | countries outside | any country) & (data | information | pii | personal)
    + (transfer* | transmit* | sent | export*) ..12 (united states | usa | u s | us servers | european union | eea | singapore | india | canada | china | germany | ireland | united kingdom | uk) & (data | information | pii | personal) ! ^ (outside users | if you are located outside)
    + (transfer* | processed | stored | hosted | maintained) ..8 (in | to) [the] (united states | usa | u s | us) & (data | information) & (consent | outside | transfer* | countr* | laws | residen* | international* | europe* | visit* | jurisdiction | users)
    + (international | cross border | overseas | global | third country) [data] (transfer | transfers | data transfers | transmission | transmissions | processing | operations) ! (not | no)
    + (standard contractual clauses | standard data protection clauses | model clauses | model contract* | standard contract* clauses | sccs | binding corporate rules | adequacy decision* | adequacy regulation* | adequate level | adequate protection | privacy shield | data privacy framework | eu us | safe harbor | safe harbour | international data transfer agreement | idta | appropriate safeguards | trans border | transborder)
    + # (transfer* ..6 (data | information | abroad | outside | countr* | eea | eu | international*) | international* ..4 transfer* | international (users | visitors | data | processing) | cross border | overseas)
    + (operat* | server* | service* | business*) ..8 (located | based | hosted) ..4 (united states | usa | u s) & (data | information) & (transfer* | consent* | understand | acknowledg* | agree* | countr*)
    - <not> ..4 (transfer* | sent | leave* | send | share* | process* | export* | store*) ..8 (outside | abroad | overseas | third countr* | other countr* | internationally | countries)
    - (no | without) ..4 (international | cross border | third country | overseas) ..3 transfer*
    - (transfer* | transmission) ..6 (third countr* | countr*) ..6 (not | no)
    ~server-place (server* | hosted | hosting | stored | data cent* | located) ..8 (in | within) ..3 {name}

    retention
    class keep: keep | keeps | kept | keeping | retain | retains | retained | retaining | retention | store | stores | stored | storing | storage | hold | holds | held | maintain | maintains | maintained | preserve | preserved | save | saved | archive | archived | remain | remains | persist | persists
    class erase: delete | deletes | deleted | deleting | deletion | erase | erased | erasing | purge | purged | remove | removed | removing | removal | destroy | destroyed | discard | discarded | anonymi* | expire | expires | wiped | cleared | overwritten | rotated | dispose | disposed
    + <keep> ..14 {period} ! (warranty | refund | years old | years of age | at least ..2 years old)
    + {period} ..10 (<keep> | <erase>) & (data | information | account* | record* | log* | profile* | file* | backup* | they | it | personal | message* | we) ! (respond | reply | years old | years of age | age of | under)
    + <erase> ..10 {period} & (data | information | account* | record* | log* | profile* | file* | backup* | it | they | personal | message* | automatically) ! (respond | reply | contact us | age of | years old)
    + <keep> ..14 (until | till) ..4 (you | user* | account | deleted | delet* | uninstall* | request* | withdraw* | remov* | purpose | end | terminat* | customer | close* | the app | they | their | it is | contract | expir*)
    + (until | unless) (you | the user | user) ..4 (delet* | uninstall* | request* | withdraw* | remov* | close* | cancel* | clear* | terminat* | unsubscrib* | revok* | ask* | tell* | instruct* | opt*) & (<keep> | data | information)
    + <keep> ..14 (as long as | so long as | while | duration of | period of | life of | lifetime of | throughout | for the time) ..6 (account | accounts | customer | client | member | user | subscri* | register* | active | relationship | contract | you use | you are | you have | you remain | you continue | you keep | employ* | membership | installed | session | open | visit | exists)
    + (as long as | while | for as long as) (you | your) ..4 (account | active | member | customer | use | subscri* | have | remain | are | register* | installed | exists) & (<keep> | data | information)
    + (<keep> | <erase>) ..10 (after | following | upon | once | when | if) ..5 (terminat* | clos* | delet* | cancel* | deactivat* | inactiv* | uninstall* | end | ends | expir* | withdraw* | complet* | unsubscrib* | leave | session | remov*) & (data | information | account* | profile* | records | we)
    + (after | upon | once | when) ..5 (terminat* | clos* | delet* | cancel* | uninstall* | end | expir* | complet* | inactiv*) ..10 (data | information | records | it | they) ..6 (<erase> | <keep>)
    + (retention | storage) (period | periods | time | times | schedule) ..10 ({period} | until | determined | criteria | depend* | based on | vary | varies)
    + (criteria | factors | consider) ..12 (retention | retain | how long | period | keep)
    + (uninstall* | remov* | delet* | clear*) ..6 (app | application | extension | browser | cache | plugin | software | account) ..8 (data | information | everything | settings) ..4 (<erase> | removed | lost | gone | is | will)
    + (erased | deleted | removed | cleared) (by | when | if | once | upon) ..3 (uninstall* | clear* | delet* | remov* | you)
    + (indefinite* | forever | permanently | not ..3 longer than {period}) & (<keep> | data | information) ! (delet* permanently | permanently delet* | permanently remov*)
    + (statutory | legal | legally | tax | commercial | mandatory) ..3 (retention | storage | archiving) [..1] (period | periods | obligation | obligations | requirements) & (<keep> | <erase> | data | expir* | after)
    + session ..6 (ends | expire* | close* | over) & (<keep> | <erase> | cookie*)
    - <not> ..3 (store | retain | keep | save | hold | stored | retained | kept | saved | persist | archive*) ..6 (data | information | it | them | anything | messages | images | content | logs | any | personal) ! (longer | necessary | third part* | except | more than)
    - (no | zero) [data] (retention | storage)
    ~no-period (as long as | so long as | for as long as | only for | period | no longer than) ..6 (necess* | need* | required | reasonabl* | fulfil* | appropriate)
    ~no-period <keep> ..6 (data | information)
    ~deletion-only <erase> ..6 (data | information | account | profile)

    sources-of-data
    class origin: third party | third parties | third party sources | partner | partners | affiliate | affiliates | subsidiaries | other sources | other companies | public | publicly | data broker | data brokers | social media | social network | social networks | social networking | facebook | google | apple | twitter | linkedin | github | discord | instagram | other users | other people | others | vendors | service providers | suppliers | credit reference | credit bureaus | credit agencies | credit reporting | marketing companies | advertisers | employer | employers | school | schools | referral | referrals | referees | references | list providers | resellers | distributors | other parties | government | registers | registries | agencies | parent | friends | family | organisations | organizations | customers | clients | publicly available | commercially available | outside sources | external sources | oauth | single sign on
    + (receive* | obtain* | collect* | gather* | get | gets | acquire* | access* | derive* | purchase* | retrieve* | source*) ..10 (from | through | via | by) ..4 <origin> & (data | information | details | profile | pii | email | name | address) ! (<not> ..3 (receive | obtain | collect | gather | get) ..8 (from third | from other)) ! (collected by third | withdrawal | without)
    + (from | by) (third party | third parties | other) sources
    + (information | data) (from | provided by | supplied by) (third | other | our partner* | publicly | affiliat* | social | business partner* | external | advertis* | <origin>) ! (<not> ..3 (collect | share | sell))
    + (log in | login | sign in | signin | register | sign up | connect*) ..4 (with | using | through | via) ..5 (facebook | google | apple | twitter | linkedin | github | discord | social | third part* | steam | microsoft | oauth) & (data | information | profile | name | email | receive* | access* | collect* | share* | us)
    + (combine* | supplement* | merge* | append* | enrich*) ..12 (from | with) ..8 (other | third | partner* | public* | sources | companies)
    + (third parties | partners | business partners | affiliates | social networks | advertisers | other users | your employer | your school | your friends | providers) [..2] (provide | share | send | give | disclose | supply | transmit) (us | to us | information | data | with us)
    + (publicly (available | accessible) | public) (sources | records | registers | databases | information | registries | data) ! (<not> ..2 (collect | use))
    + (provided | given | submitted | shared | supplied) ..4 (by | from) [..2] (someone else | other users | another person | another user | a friend | friends | your employer | other people | your organization | your organisation | a third party | third parties | parent* | representative*)
    + (sources of | source of) ..4 (data | information | personal) ..12 (third | public* | partner* | other | include*)
    + # (other sources | third part* sources | sources | information ..4 from (third | other | partner*) | data ..4 from (third | other | partner*) | source of)
    ~own-sources-only (you (provide | submit | enter | give) | automatically | directly from you)
    ~own-sources-only (collect* | gather*) ..8 (data | information)
    """
}
