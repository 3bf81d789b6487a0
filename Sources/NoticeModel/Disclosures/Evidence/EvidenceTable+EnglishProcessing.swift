extension EvidenceTable {
  /// What is collected, why, on what basis, from whom, for whom, where and how long.
  static let englishProcessing: StaticString = """
    data-categories
    class kind: name | names | surname | email | email address | phone number | telephone number | postal address | mailing address | billing address | ip | ip address | ip addresses | location | geolocation | gps | device | devices | browser | age | gender | birth | birthday | birthdate | photo | photos | picture | pictures | image | images | payment | credit card | bank account | username | usernames | password | passwords | usage | log | logs | cookies | operating system | crash | diagnostics | demographic | zip code | postcode | contacts | purchase | purchases | transaction | transactions | order | orders | profile | messages | health | biometric | fingerprint | nationality | employer | education | cv | resume | referrer | referring | user agent | screen | language | user id | identifier | identifiers | imei | advertising id | survey | feedback | correspondence | voice | audio | video | camera | microphone | calendar | steps | weight | heart | score | scores | server id | message content | guild id | wallet | public key | url | urls | pages visited | pages you visit | time zone | timezone | tax | passport | licence | license | ssn | social security
    class collect: sends us | send us | collect* | gather* | receive* | obtain* | store* | stored | process* | record* | log | logs | logged | provide* | provid* | ask* | submit* | enter* | transmit* | keep* | access* | save* | request* | include* | including | such as | like | track* | capture* | hold | holds | use | uses
    + <collect> ..12 <kind> ! (sending | send) ..2 request ! <collect> ..3 (by email | an email)
    + ^ ..3 (account | performance | campaign | technical | server | game | app | application | event | chat | command | content | activity | contact | registration | login | billing | financial | search | analytics) (information | data | metrics | details | settings | preferences) &heading (collect* | data | information)
    + <kind> ... (is | are | may be | will be) [..2] (collected | stored | processed | recorded | logged | transmitted | gathered | received | sent | saved)
    + <kind> &heading (collect* | data | information | process* | gather*)
    + ^ <kind> &near <collect>
    - <not> ..4 (collect | collects | collecting | store* | gather* | transmit* | process* | record* | request* | track* | log | save* | access* | receive* | have access | obtain* | retain* | acquire*) ..8 (data | information | anything | details | info | pii)
    - (no | zero) ..5 (data | information | info) ..6 (collected | gathered | stored | transmitted | recorded | logged | sent | collection | processed | saved | tracked)
    - (data | information) ... (is | are) <not> ..3 (collected | gathered | stored | transmitted | recorded | processed | tracked)
    ~no-kind (collect* | process* | store*) ..6 <data>

    purposes
    class use: use | uses | used | using | process | processes | processed | processing | collect | collects | collected | collecting | need | needs | needed | required | utilize* | utilise* | share | necessary | help | helps | allow | allows | enable | enables | store | stored | request | ask | purpose | purposes
    class aim: send* | contact* | respond* | communicat* | fulfil* | process ..2 (order* | payment* | transaction* | request* | application* | booking*) | deliver* | personali* | customi* | tailor* | analyz* | analys* | prevent* | detect* | protect* | comply* | verif* | authenticat* | identif* | market* | promot* | advertis* | notify* | inform you | bill* | charge* | ship* | register* | troubleshoot* | diagnos* | debug* | fix* | monitor* | research* | understand* | investigat* | administer* | manage* | creat* | display* | show* | sync* | answer* | enforce* | resolve* | track* | measur* | evaluat* | recommend* | complete | conduct* | determin* | secur* | assist* | establish* | remember* | recogni* | count* | estimat* | calculat* | generat* | play* | login | log you | log in | connect* | match* | arrang* | book* | deal with | handl* | organi* | email* | call you | carry out | keep you | keep track | target* | statistic* | newsletter* | transaction* | payment* | fraud* | security | safety | billing | shipping | orders | customer service | customer support | customer care | technical support | support requests | support you | reply | remind* | store your | save your | backup | restore | moderat* | translat* | navigat* | locat* | follow up | plan* | train* | host* | render* | synchroni* | crash* | bug* | performance | quality | safe | unlock* | perform* | facilitat* | deduplicat* | limit* | rate limit* | review* | test*
    class self: access to your payment | access to payment | access to your credit | nothing to track | nothing for us | does not ask | do not use any | does not use any | extension that allows | app that allows | application that allows | for purposes of ..3 law* | for the purposes of ..3 law* | do not ask | disclosure is necessary | commercially acceptable means | feel free to contact | if you have any questions | facilitate our service | facilitate the service | on our behalf | service related services | assist us in analyz* | used to identify | want to inform you | third party services that | subpoena | for a better experience | hosting facilitat* | this page | this policy | this privacy | this notice | privacy policy applies | this statement | compiled to | intended for use
    + <use> ..8 (to | for | in order to | so that | so we can | purposes | purpose | in connection with) ..4 <aim> ! <self>
    + (to | for) ..3 <aim> &heading (use* | using | purpose* | why | how we | process*) ! <self>
    + (to | for) ..3 <aim> &near (<use> ..12 (to | following | purposes | purpose | for | reasons | ways)) &near (data | information | we) ! <self>
    + ^ (to | for | in order to) <aim> ! <self>
    + ^ <aim> &near (<use> ..10 (to | for | following | purposes | purpose | ways)) ! ^ (security | safety | billing | shipping | payments | answers | orders | login | log in | statistics | newsletter | newsletters) $ ! <self>
    + ^ <aim> &heading (use* | using | purpose* | why) ! <self>
    + purpose* (is | are | of | include | including | for) ..10 <aim> ! <self>
    + (help* | allow* | enable*) (us | me) ..4 <aim> ! <self>
    + (which | that | this) (help* | allow* | enable*) ..4 <aim> ! <self>
    + (we | us | {name}) ..12 (receive | receives) ..5 <kind> ..2 to ..2 <aim> ! <self>
    + (let | lets) us ..3 <aim> ! (let us know) ! <self>
    + (we | i) ..2 (analy* | personali* | ship) ..8 (usage | information | data | traffic | order* | experience) ! <not> ..4 (analy* | personali*) ! <self>
    + (used | use | processed | collected) ..3 (solely | only | exclusively) ..4 (for | to) ..3 <aim> ! <self>
    - <not> ..4 (use | process*) ..6 (data | information) ..3 (for any | at all) ! (obligated | other purpose)
    ~vague-purpose <use> ..8 (provid* | improv*) ..6 <thing>

    legal-basis
    + (legal | lawful) (basis | bases | ground | grounds | justification | justifications | foundation) &near (consent | contract* | legitimate | obligation* | interest* | art | article) ! (sell | any other legal basis for the disclosure | if we need to rely | state our legal basis | legal obligation or lawful basis to) ! (right to | entitled to) ! ^ (legal | legal basis | lawful basis) $
    +# (legal | lawful) (basis | bases | grounds) &section (consent | contract | legitimate | obligation)
    + legitimate (interest | interests | business interest | business interests) & (process* | basis | use | necessary | data | information | rely | pursue* | our | legal | purpose*) ! (right to object | object* to | object to | right to)
    + basis (of | for) ..6 (consent | contract | process* | legitimate) ! (if we need to rely)
    + (performance | execution | fulfilment | fulfillment | perform | fulfil | fulfill) [of] ..3 contract & (process* | necessary | basis | data | information | need) ! (liable | damages | decision* | right)
    + (art | article) [..1] (6 | 9 | 6 1) ..8 (gdpr | general data protection | dsgvo | uk gdpr) & (process* | basis | consent | interest* | contract* | legal)
    + (consent | contract | legal obligation | legitimate interest | vital interest | public interest) ..4 ((art | article) 6)
    + (rely on | based on | relies on | relying on | basis is | bases are | on the basis of) ..6 (consent | legitimate | contract* | legal obligation*) & (process* | data | information | use | collect* | stor*) ! (withdraw* | object* | revoke | if we need to rely)
    + process* ..6 (necessary | required) ..6 (legal obligation | legal obligations | vital interests | public interest | our legitimate) ! (right | object)
    + process* ..10 (based on | on the basis of | pursuant to) ..6 (consent | contract | legitimate | legal)
    + (where | because | if | when) [we | it] (is | have) [..2] (necessary | needed | required | your consent | a legitimate interest | a legal obligation) ..8 (contract | legal obligation | legitimate interest*) & (process* | collect*) ! (right | retain | delet*)
    ~implied-consent (by using | by accessing | by visiting | your use of | by continuing | by providing | by submitting) ..12 (consent | agree | accept)
    ~implied-consent (your | prior | explicit | express) consent

    recipients
    class share: share | shares | shared | sharing | disclose | discloses | disclosed | disclosing | disclosure | disclosures | provide | provides | provided | transfer | transfers | transferred | sell | sells | sold | rent | rents | rented | trade | traded | pass | passed | release | released | send | sent | give | given | transmit | transmitted | available | accessible | communicated | forwarded | exchange | exchanged | reveal | revealed | lease
    class recipient: 3rd party | 3rd parties | service provider | service providers | vendor | vendors | affiliate | affiliates | subsidiary | subsidiaries | partner | partners | contractor | contractors | subcontractor | subcontractors | law enforcement | authority | authorities | regulator | regulators | court | courts | advertiser | advertisers | processor | processors | subprocessors | sub processors | supplier | suppliers | agent | agents | consultant | consultants | auditor | auditors | advisor | advisors | advisers | lawyers | insurers | bank | banks | payment provider | payment processors | payment processor | payment gateway | carriers | hosting provider | hosting providers | cloud providers | analytics provider | analytics providers | ad networks | ad network | advertising networks | advertising network | government | police | public bodies | other users | other members | parent company | group companies | companies within | employees | staff | acquirer | successor | buyer | purchaser | merchants | sellers | schools | physicians | hospitals | researchers | sponsors | distributors | dealers | franchisees | credit bureaus | credit agencies | social networks | third party companies | third party services | third party service | third party providers | third party vendors | third party analytics | companies and individuals | companies that | organizations that | organisations that | individuals who | public officials | business transfer | merger | acquisition | sale of | google | facebook | firebase | admob | stripe | paypal | amazon | aws | microsoft | cloudflare | apple | mailchimp | sentry | openai | shopify | publishers
    + <share> ..12 (with | to | by | between | among | from) ..12 <recipient> ! (hacker* | cybercriminal* | criminals | steal)
    + <share> ..3 <recipient>
    + <recipient> ..8 (may | will | who | that | which | can | have | has) ..5 (access | receive | process | obtain | handle | perform | assist) ! (means any | refers to | receive information from)
    + (employ | use | uses | using | engage | hire | utilize | utilise | rely on | work with | partner with | retain | contract with | appoint | outsource) ..5 (third party | third parties | <recipient> | other companies | (external | outside) (provider* | service* | compan* | vendor* | partner* | part* | consultant* | contractor*)) ! (allow* | enable* | lets) you to ! (<not> ..3 (use | engage | third part*) | employed by the company | means any | refers to)
    + (give* | given | grant* | provide* | provided | allow*) ..8 access ..4 to ..4 <recipient>
    + <recipient> to (process | perform | assist | handle | help)
    + <recipient> &heading (shar* | disclos* | recipient* | third part* | who | transfer*)
    + {name} &heading (third part* (service* | provider* | processor* | vendor*) | recipient* | sub processors | subprocessors | service providers)
    + (required | compelled | necessary) ..4 (by law | law | legal process | court | subpoena) & <share>
    + (subprocessors | sub processors) ..4 (are | include | includes | listed | used)
    + (third party | third parties) [..2] (such as | including | like) ..2 {name} & (use | serve* | collect* | process* | provid* | host* | set)
    + (acquired | merger | merged | bankrupt*) ..16 (new owner | acquirer | successor | transferred)
    + (visible | viewable | displayed | shown) to ..3 <recipient>
    + (third party services | third party code | third party libraries | third party sdks | third party service providers) & (used | use | uses | link* | following | collect*) ! (allow* | enable*) you to
    + (processed | hosted | stored | handled | operated | powered) (by | on | with | through | using) [..2] <vendor>
    + (use | uses | using) [..2] <vendor> ! (on device | locally | on your device)
    + (share | shares | shared | sharing | disclose*) ..8 with {name} & (data | information | details | address* | email | identifier* | it | this | them) ! with (us | you | me | your | our) ! <not> ..5 (share* | disclose*)
    + (sent | send | sends | transmit* | passed) ..3 to ..4 (provider | providers | vendor | vendors | partner | partners | manufacturer | manufacturers) ! (by | when | if) you
    + our ..4 (provider* | vendor* | processor* | subprocessor*) [..2] {name}
    + our ..2 (vendor | vendors | processor | processors | subprocessors)
    + {name} [..1] our ..3 (provider | vendor | processor | partner)
    + payment* ..4 (processed | handled | managed) by ..4 (provider* | {name} | third part* | processor* | compan*)
    + payment* ..2 (through | via) ..8 (provider* | processor*)
    - <not> ..5 (share | sharing | sell | sells | disclose* | rent* | trade* | transfer* | distribut*) ..12 (third part* | 3rd part* | anyone | others | anybody | other part* | other companies | other people | parties | external | outside | other organi* | any* | person)
    - <not> ..5 (pass* | give | release* | provide* | send | transmit* | exchange*) ..12 (third part* | 3rd part* | anyone | others | anybody | other part* | other companies | other people | parties | external | outside | other organi* | any person | any company) ! (require | ask | you ..3 provide | user to)
    - <not> ..4 (shared | sold | disclosed | transferred | given | passed | transmitted | sent | rented | traded | distributed | released | provided | forwarded | accessible | available) ..6 (third part* | anyone | others | anybody | parties | us | any* | external | other)
    - <not> ..3 (share* | sell | disclose* | transmit* | transfer*) ..4 (data | information)
    - (no | without | zero) ..4 (third part* | sharing | data sharing | external server* | external service* | other part*) ..6 (shar* | access* | receive* | transfer* | disclos* | involved | used | collect*)
    - (remain* | stay* | stored | kept | saved | processed) ..4 (only | locally | solely | exclusively | entirely) ..3 (on | in | within) [your | the | user*] ..2 (device | devices | computer | phone | browser | machine) & (never | not | no | only)
    - never (leaves | leave) [..2] (device | computer | phone | browser | machine)
    - ^ ..3 (share | disclose | sell) ..10 (third part* | anyone | others | <data>) &near (do | does | will | we) <not> $
    + (service | services | server | servers) operated by ..6 (manufacturer | carrier | provider | operator)
    ~unnamed-recipients <share> ..10 (third part* | others)
    ~unnamed-recipients third part* ! (unauthori* | hacker* | cybercriminal*)

    international-transfers
    class land: eu | eea | e u | european union | european economic area | europe | uk | united kingdom | united states | us | u s | usa | switzerland | canada | australia | india | brazil | your country | your home country | your state | your jurisdiction | your region | your own country | the country | country of residence | country where | country in which | country | country you | jurisdiction | province | singapore | china | germany | ireland
    class abroad: outside [of] [the | your | of your | of the | your own] <land> | overseas | abroad | another country | other countries | different countries | different country | foreign countr* | third countr* | countries other than | other jurisdiction* | countries where | countries in which | country other than | countries with | countries outside | countries which | any country | countries around | across borders | various countries | multiple countries | countries that
    + (transfer* | transmit* | sent | send | export* | moved | process* | stored | store | maintained | accessed | hosted | shared | share | disclosed | held | located | kept | operate*) ..12 <abroad> & (data | information | pii | personal | details | files | content)
    + (outside [of] [the | your] <land>) ..8 (transfer* | process* | stored | sent | transmit*) & (data | information | personal)
    + (transfer* | transmit* | sent | export*) ..12 (united states | usa | u s | us servers | singapore | india | canada | china | germany | ireland | united kingdom) & (data | information | pii | personal) ! (to us | unlawful)
    + (transfer* | processed | stored | hosted | maintained | process* | transmitted) ..8 (in | to) [the] (united states | usa | u s | us | uk) & (data | information) & (consent | outside | transfer* | countr* | laws | residen* | international* | europe* | jurisdiction)
    + (transmitted | transferred | sent) ..8 server* ..3 in [the] (us | usa | united states)
    + outside [of] [the] (eu | eea | european union | european economic area | uk | united kingdom) & (data | information | recipient* | parties | organisations | organizations | servers | transfer* | provider* | processor*) ! (if you | users | visitors | residents | accessing)
    + (international | cross border | overseas | third country) [data] (transfer | transfers | data transfers | transmission | transmissions)
    + transfer* ..4 (internationally | globally | across borders | worldwide)
    + (standard contractual clauses | standard data protection clauses | model clauses | model contract* | standard contract* clauses | sccs | binding corporate rules | adequacy decision* | adequacy regulation* | international data transfer agreement | idta | trans border | transborder)
    + (adequate level | adequate protection | appropriate safeguards) & (transfer* | countr* | eea | outside | third)
    + (privacy shield | data privacy framework | eu us | safe harbor | safe harbour) & (certif* | comply | complies | complied | adher* | participat* | transfer* | rely | principles | accordance | self | basis | pursuant)
    +# (transfer* ..6 (abroad | outside | countr* | eea | eu | international*) | international* ..4 transfer* | cross border | overseas transfer*)
    + (operat* | server* | service* | business* | computers) ..8 (located | based | hosted) ..4 (united states | usa | u s | other countr*) & (data | information) & (transfer* | consent* | understand | acknowledg* | agree* | countr* | process*)
    + (transferred | stored | processed) ..6 within [the] countries
    + received ..6 in the (united states | usa | us) from ..8 (european union | eu | eea | europe | united kingdom | switzerland)
    + (located | facilities | processed | stored) ..10 (different | another | other) jurisdiction* & (provider* | data | information)
    - <not> ..4 (transfer* | leave* | export* | store* | process*) ..8 <abroad>
    - (no | without) ..4 (international | cross border | third country | overseas) ..3 transfer*
    - (transfer* | transmission) ..6 (third countr* | countr*) ..6 (not | no)
    ~server-place (server* | hosted | hosting | stored | data cent* | located) ..8 (in | within) ..3 {name}

    retention
    class keep: keep | keeps | kept | keeping | retain | retains | retained | retaining | retention | store | stores | stored | storing | storage | hold | holds | held | maintain | maintains | maintained | preserve | preserved | save | saved | archive | archived | remain | remains | persist | persists
    class erase: delete | deletes | deleted | deleting | deletion | erase | erased | erasing | purge | purged | remove | removed | removing | removal | destroy | destroyed | discard | discarded | anonymi* | expire | expires | wiped | cleared | overwritten | rotate | rotated | dispose | disposed
    class crumb: cookie | cookies | beacon*
    class ask: process your request | respond | reply | years old | years of age | age of | under {number} | under the age | children under | business days | working days | confirmation | right to | envisaged | trial period | free trial | unless you cancel | app store account
    + <keep> ..14 {period} ! <crumb> ! <ask> ! (warranty | refund | at least {number} years)
    + {period} ..10 (<keep> | <erase>) & (data | information | account* | record* | log* | profile* | file* | backup* | they | it | personal | message* | we) ! <ask> ! <crumb>
    + <erase> ..12 {period} & (data | information | account* | record* | log* | profile* | file* | backup* | it | they | personal | message* | automatically) ! <ask> ! <crumb>
    + (retention | storage) (period | periods | time | duration) ..16 {period} ! <crumb>
    + {period} &heading (retention | how long | storage period | keep | retain | storage duration | deletion) ! <crumb> ! <ask> ! (trial | subscription)
    + <keep> ..14 (until | till) ..4 (you | user* | account | deleted | delet* | uninstall* | request* | withdraw* | remov* | purpose | end | terminat* | customer | close* | the app | their | contract | expir*) ! <crumb> ! (deletion is possible | anonymi* is possible | it can be deleted | isolat*)
    + (until | till) (you | the user | user) ..4 (delet* | uninstall* | request* | withdraw* | remov* | close* | cancel* | clear* | terminat* | unsubscrib* | revok* | ask* | tell* | instruct*) & (<keep> | data | information) ! <crumb> ! (consent | policy)
    + <keep> ..14 (as long as | so long as | while | duration of | period of | life of | lifetime of | throughout | for the time) ..6 (account | accounts | customer | client | member | user | subscri* | register* | active | relationship | contract | you use | your use | you are | you have | you remain | you continue | you keep | employ* | membership | installed | session | exists | running | visit | project | conversation | the request | game | event | trial) ! <crumb> ! (storage (system | of) | screen on)
    + (as long as | while | for as long as) (you | your) ..4 (account | active | member | customer | use | subscri* | have | remain | are | register* | installed | exists) & (<keep>) ! <crumb>
    + (<keep> | <erase>) ..10 (after | following | upon | once | when | if) ..5 (terminat* | clos* | delet* | cancel* | deactivat* | inactiv* | end | ends | expires | expired | expiration | withdraw* | complet* | unsubscrib* | leave | session) & (data | information | account* | profile* | records | storage | files | copies | uploads | images) ! <crumb> ! (even after | still | residual | may (remain | retain) | backup | right | your request | request ..6 delet* | would like | wish* | want)
    + (after | upon | once | when) ..5 (terminat* | clos* | delet* | cancel* | uninstall* | end | expir* | complet* | inactiv*) ..10 (data | information | records | it | they) ..6 (<erase>) ! <crumb> ! (even after | request | retention period | retention periods)
    + (retention | storage) (period | periods | time | times | schedule) ..10 (until | determined | criteria | depend* | based on | vary | varies) ! <crumb> ! (right | rights | confirmation)
    + (criteria | factors) ..12 (retention | retain | how long | period | keep)
    + (how long | length of time | period) ..8 (depend* | vary | varies | determined) & (<keep> | data | information) ! <crumb>
    + (consider | depend* on | determined by | taking into account) ..10 (amount | nature | sensitivity) & (<keep> | period)
    + (erased | deleted | removed | cleared | lost) [automatically] (when | once | upon | after | by | if) ..3 (uninstall* | (delet* | remov*) ..2 (account | app | application | extension)) ! (you can | may) ! (can be | may be)
    + <erase> ..4 (after | if) ..8 (not use | no longer use | stop using | inactiv*) & (data | information | account* | records)
    + (indefinite* | forever | permanently) & (<keep>) & (data | information | records | we | metadata | comment* | content | logs) ! (delet* | remov* | eras*) ! <crumb>
    + (statutory | legal | legally | tax | commercial | mandatory) ..3 (retention | storage | archiving) [..1] (period | periods) & (<keep> | <erase> | data | expir* | after)
    + <erase> ..2 (after | immediately after | once | upon | as soon as) ..4 (process* | render* | conver* | generat* | analy* | deliver* | transcri* | verif* | send* | sent) ! (request | consent)
    + <keep> ..4 (during | for the duration of) the (meeting | session | call | conversation | visit | event)
    + <keep> ..4 (current | your | active) session
    + (in memory | in ram) & (process* | discard* | held | kept | exist*) & (never | not | only | discard* | until | then)
    + session ..6 (ends | expire* | close* | over) & (<keep> | <erase>) & (data | information) ! <crumb>
    - <not> ..3 (retain | keep | retained | kept | persist | archive*) ..6 (data | information | it | them | anything | messages | images | content | logs | any | personal | e mail addresses | email addresses) ! (longer | beyond | necessary | third part* | except | more than | collect | have to keep) ! ^ ..3 if
    - <not> ..4 (store | stored | stores | save | saved | retain* | keep) &heading (retention | how long | storage period | keep | retain | storage)
    - (no | zero) [data] (retention | persistent storage)
    + (deleting | uninstalling | removing) ..2 (your | the) ..3 (account | app | application) ..4 (will | also) ..3 (delete* | remove* | erase*)
    + if you ..3 (delete | uninstall | remove) ..2 (app | application | account | extension) ..14 (deleted | erased | removed | lost) ! <crumb> ! request*
    + (erased | deleted | removed | cleared) from ..4 (when | once | if) you ..3 (uninstall* | delete the (app | application | account))
    + (uninstalling | deleting | removing) (the | your | this) ..2 (app | application | extension | account) ..3 (deletes | removes | erases | clears | delete | remove | erase) ! (can be | may be | cookie*) ! <not> ..2 (delete | remove | erase)
    ~no-period (as long as | so long as | for as long as | only for | period | no longer than) ..6 (necess* | need* | required | reasonabl* | fulfil* | appropriate)
    ~no-period <keep> ..6 (data | information) ! keep* ..3 (anonymous | private | safe | secure | confidential) ! <not> ..4 <keep>
    ~deletion-only <erase> ..6 (data | information | account | profile)

    sources-of-data
    class origin: apple or google | google or apple | apple and google | third party | third parties | third party sources | partners | business partners | affiliates | subsidiaries | other sources | other companies | publicly | public sources | public records | public databases | public registers | public directories | data broker | data brokers | data providers | social media | social network | social networks | social networking | facebook | google account | twitter | linkedin | github | instagram | plex | shopify | other users | other people | other individuals | other members | others who | service providers | sub processors | subprocessors | processors | vendors | clients | publishers | suppliers | credit reference | credit bureaus | credit agencies | credit reporting | marketing companies | advertisers | your employer | employers | your school | schools | educational institutions | referrals | referees | references | list providers | resellers | distributors | other parties | government | registers | registries | agencies | parents | friends | family | organisations | organizations | publicly available | commercially available | outside sources | external sources | oauth provider | single sign on | payment processor* | payment provider* | payment services | identity provider* | recruitment agenc* | recruiters | travel agen* | insurers | banks | financial institutions | healthcare providers | your bank | app stores | app store | commercial sources | these apps | these services | these platforms | these networks | another person | someone else | third persons
    + (receive | receives | received | obtain | obtains | obtained | collect | collects | collected | gather | gathers | gathered | get | gets | acquire | acquires | acquired | derived | purchase | buy | license | retrieve | retrieved | fetch | fetches | fetched | sourced | imported) ..10 from [..3] <origin> & (data | information | details | profile | pii | email | name | address* | account | identifiers) ! <not> ..4 (receive* | obtain* | collect* | gather* | get) ! from you to !  (protect* | prevent*) ..6 from
    + (third party | third parties | other | external | public) sources & (collect* | receive* | obtain* | information | data) ! (not | filter* | links)
    + (information | data | details) (from | provided by | supplied by | received from | obtained from | we receive from | we obtain from | we collect from | we get from) [our | other | the | any | your | certain] (third | affiliat* | social | business partner* | partners | external sources | other sources | publicly available | public sources | <origin>) ! (<not> ..4 (collect* | shar* | sell* | combin*)) ! (protect* | prevent* | safeguard* | secur*) ..6 from ! (collect* | provid* | shar* | sell) ..6 to
    + (log in | login | logging in | sign in | signin | signing in | sign up | register | registering | connect | link | authenticate | log on | create an account | creating an account | account) ..6 (with | using | through | via) ..6 (facebook | google | apple | twitter | linkedin | github | discord | social | steam | microsoft | patreon | third party service | third party account | oauth) & (data | information | profile | name | email | receive* | access* | share* | collect*) & (we | us | our | app | application | {name} ..2 (receive* | collect* | access*))
    + access ..2 your {name} account & (retriev* | fetch* | obtain*)
    + (link | linking | connect | connecting | import | importing | sync) (your | their | a) ..3 (account | accounts | contacts) & (data | information | receive* | collect*) & (we | us | our | {name})
    + (combine | combines | combined | supplement | supplemented | merge | append | enrich | augment) ..14 (from | with) ..8 (other sources | third part* | partners | public* | other companies | other information | obtain* | receive*) ! <not> ..3 (combine* | merge)
    + (third parties | partners | business partners | affiliates | social networks | advertisers | other users | your employer | your school | your friends | providers | plex | apple | google | the platform | processor | processors) [..2] (provide | provides | share | shares | send | sends | give | gives | disclose | supply | transmit | returns) ..10 (to us | with us) ! (<not> | you (share | provide))
    + (third parties | partners | business partners | affiliates | social networks | advertisers | other users | your employer | your school | your friends | providers | plex | apple | google | the platform | processor | processors) [..2] (provide | provides | share | shares | send | sends | give | gives | disclose | supply | transmit | returns) (us | to us | information to us | data to us | with us)
    + (publicly (available | accessible) | public) (sources | records | registers | databases | registries | information about you | data sources) ! (public records (act | law | request*)) & (information | data | collect* | obtain* | receive* | details)
    + (provided | given | submitted | shared | supplied | sent) ..4 (to us) [..2] (by | from) [..3] (someone else | other users | another | a friend | friends | your employer | other people | your organization | your organisation | third part* | parent* | representative* | payment)
    + (provided | submitted | supplied) (by | from) [a | your | the | another | other] (someone else | other users | another person | another user | friend | friends | employer | other people | representative | customers)
    + (provided | supplied | submitted) ..8 or by [the | a | your] (person | parent | parents | guardian | legal representative | representative)
    + sources [of | from | where] ..8 (data | information) ..16 (third part* | public* | partner* | other sources | affiliates | social)
    + ^ [information | data | details] from ..4 <origin> &near (collect* | receive* | obtain* | gather* | information | data) ! (protect* | prevent* | access)
    + (your employer | your organi* | your school | your administrator | the administrator | friends | other users | a friend | someone else) ..14 (give | gives | provide | provides | send | sends | share | shares | submit | submits | upload*) (us | to us | your) & (data | email | e mail | address* | name | information | contact* | photo*)
    + (agencies | bureaus | banks | insurers | retailers | dealers | merchants | your doctor | your bank | your insurer) ..3 (provide | provides | give | gives | send | sends | share | shares | supply) [..1] us
    + (categories | types) of sources
    + (schools | employers | teachers | administrators) ..2 (upload | provide | submit | enter | give | send) ..10 (data | information | rosters | records | names)
    + provided by third parties & (information | data) ! (apply | applies)
    + (google workspace | google account | your google | apple id | facebook account) &sentence (collect* | obtain* | receive*) ..10 from
    + (matched | match) with ..2 publicly
    + (not | aside from) [..3] (obtained | collected | provided) [directly] (from | by) you ..10 (source | sources | from)
    + (indirectly | third part* ..4 indirect*) ..6 (from | via | through) & (data | information) & (collect* | obtain* | receive*)
    + via ..3 (discord | reddit | plex | github | twitter | spotify | steam | strava | shopify | google) [..3] api ! integrity
    + (discord | reddit | plex | github | twitter | spotify | steam | strava | shopify | fivem) [..3] (api | sdk | account) & (data | information | access* | fetch* | receive* | obtain* | collect*)
    + (access* | receive* | obtain*) ..6 (information | data) ..3 from your ..3 (account | employer | bank | device contacts | profile on) ! (revoke | disconnect)
    +# (third part* sources | other sources | information ..4 from (third | other | partner*) | data ..4 from (third | other | partner*) | sources of ..3 (information | data))
    +# ^ (sources | source)
    + ^ (source | sources | source of ..2 (data | information) | sources of ..2 (data | information)) $
    + (basic | public) profile (information | data) & (google | facebook | apple | twitter | github | social) & (access* | receive* | obtain* | collect* | verif*)
    + social login ..4 (information | id | ids | data | identifier*)
    + (google | apple | facebook | social | kakao | naver) [..3] (login | sign in | signin) ..10 (identifier | unique id | user id | profile) & (collect* | receive* | store*)
    + (information | data) received from [the] google
    ~own-sources-only (you (provide | submit | enter | give) | automatically | directly from you)
    ~own-sources-only (collect* | gather*) ..8 (data | information)
    """
}
