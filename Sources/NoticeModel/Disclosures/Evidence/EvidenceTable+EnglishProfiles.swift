extension EvidenceTable {
  /// What the laws of Europe ask for besides the core disclosures.
  static let englishProfiles: StaticString = """
    joint-controllers
    class joint: joint controller | joint controllers | joint data controller | joint data controllers | joint controllership | jointly responsible | joint responsibility | jointly determine | jointly determines | jointly controlled
    + <joint> &near (agreement | arrangement* | essence | article 26 | art 26 | agreed | addendum | allocat* | point of contact | contract | each of us | is responsible for | are responsible for)
    - <not> ..4 <joint>
    ~unspecific <joint>

    legitimate-interest-named
    class goal: improv* | prevent* | protect* | secur* | fraud | market* | develop* | operat* | provid* | manag* | respond* | communicat* | understand* | analy* | promot* | optimi* | ensur* | maintain* | detect* | defend* | enforc* | administ* | running | run | keep* | grow* | personali* | research* | display* | deliver* | answer* | efficien* | econom* | stability | advertis* | sell* | sales | customer* | abuse | abuses | debug* | measur* | statistic* | network | recover* | establish* | know* | direct | debts | presentation | functional* | safe | safety | offer* | record* | support*
    class interest: legitimate interest | legitimate interests | legitimate business interest | legitimate business interests | legitimate commercial interest | legitimate commercial interests | justified interest | justified interests
    + <interest> [..3] (in | is | are | such as | to | include* | consist* | namely | lies | lie | being | of | for | eg) ..8 <goal> ! (object | objection) ..8 <interest>
    + <goal> ..14 (is | are | as | on | pursuant | under | for | in | represents | constitutes | our | based | basis) ..6 <interest>
    + our interest* (is | are | in | lies | to) ..8 <goal>
    + <goal> &block <interest> &near (art 6 | article 6 | basis | bases | lawful | purpose*) ! (object | objection) ..8 <interest>
    + <goal> &heading <interest>
    ~unspecific <interest>

    transfer-safeguards
    + (standard contractual clauses | standard data protection clauses | standard contract clauses | standard contract | model clauses | model contract* | standard contract* clauses | sccs | binding corporate rules | bcrs | adequacy decision* | adequacy regulation* | adequacy finding* | decision on adequacy | privacy shield | data privacy framework | international data transfer agreement | international data transfer addendum | idta | eu approved clauses | approved certification | approved code of conduct)
    + (adequate | appropriate | comparable | essentially equivalent | same) [level of | level] [data] protection ..12 (commission | recogni* | decision | country | countries | adequacy)
    + (article | art) (44 | 45 | 46 | 47 | 49) & (transfer* | gdpr | safeguard* | process*)
    + (commission | government) ..10 (adequate | adequacy)
    + explicit consent ..10 transfer*
    + data processing (agreement* | addendum) & (transfer* | outside | third countr*)
    ~unspecific (appropriate | suitable | adequate | necessary | reasonable) ..2 (safeguard* | steps | protection | measures) &block (transfer* | countr* | outside)

    provision-required
    + (provision | providing | provide | provided | supply | disclosing) ..4 (data | information | details | it | fields) ..14 (statutory | contractual* | mandatory | obligatory | voluntary | voluntarily | optional | required by law | legally required | legal requirement | prescribed) ! (law enforcement | authorit* | court | subpoena | third part*)
    + (statutory | contractual | mandatory | obligatory | voluntary | optional) ..6 (provide | provision | supply | requirement) & (data | information | fields)
    + you ..3 (obliged | obligated | required | not required | not obliged | have | need) to (provide | give | supply | disclose | submit | share) ..8 (data | information | details | it)
    + (if | where | when | unless | should | without | in case) ..6 (not (provide | give | supply | wish to provide | want to provide | disclose | share | submit) | fail to provide | failure to provide | withhold | refuse to provide | refuse to give | decline to provide | choose not to | choose not to provide | providing) ..24 (not | unable | cannot | may not | limited | impossible | prevent* | restrict* | affect* | unavailable) & (data | information | details | fields | consent)
    + (failure to provide | not providing | non provision | refusal to provide | without this data | without this information | without these data | without your data | without such data) ..20 (not | unable | cannot | result | consequence* | mean* | impossible | limited)
    + (fields | data | information | details) ..6 (marked | are | is | labelled | labeled) ..4 (mandatory | required | obligatory | optional | voluntary | necessary for the conclusion) & (form | fields | asterisk | provide* | contract | registration)
    + necessary ..4 (conclusion | entering | enter) ..4 contract & (provid* | provision | without)

    adm-logic
    class machine: automated decision | automated decisions | automated decision making | automated individual decision making | automated processing | automatic decision | automatic decisions | automated means | automated system | automated systems | algorithm | algorithms | profiling | credit scoring | credit score
    + (logic | criteria | factors | parameters | rules | takes into account | based on | depends on | considers) ..16 <machine>
    + <machine> ..16 (logic | criteria | factors | parameters | takes into account | take into account | depends on | considers | based on ..8 (history | information | data | answers | usage | behavio* | purchases)) ! (right not | solely on | based solely)
    + <machine> ..24 (consequence* | outcome | result in | results in | means that | lead to | leads to | refused | declined | rejected | approved | denied) ! (right not | legal effects concerning | object to)
    - <not> ..8 <machine> ! (right | rights | object | subject to | limited to | without)
    ~unspecific <machine>

    special-category-data
    class sensitive: special categor* | sensitive personal | sensitive data | sensitive information | sensitive categories | health data | health information | medical information | medical data | data concerning health | biometric data | biometric information | genetic data | racial | ethnic | ethnicity | religious | religion | sexual orientation | sex life | political opinion | political opinions | trade union
    + <sensitive> ..24 (explicit consent | express consent | expressly consent* | explicitly consent* | separate consent | article 9 | art 9 | article 11 | vital interest* | manifestly | legal claims | substantial public interest | employment law | social security law | your consent | you consent | preventive medicine | occupational medicine | prior consent | written consent)
    + (explicit consent | express consent | expressly consent* | explicitly | separate consent | article 9 | art 9 | with your consent) ..24 <sensitive>
    - <not> ..8 (collect* | process* | request* | ask* | store | stores | gather* | require* | seek | handle | hold | obtain* | receive | use) ..10 <sensitive>
    - <not> ..4 (provide | submit | send | disclose | include | share | upload | transmit) ..8 <sensitive>
    ~unspecific <sensitive>

    cookie-durations
    class crumb: cookie | cookies | tracker | trackers | local storage | session storage | pixel | pixels
    =lifetime <crumb> ..24 ({period} | expire* | expiry | expiration | lifetime | lifespan | until you delete | until you clear | until deleted | close your browser | close the browser | closes the browser | closing the browser | end of ..3 session | end your session | end of ..3 visit | browser session | remain on | retention)
    =lifetime ({period} | expires | end of ..3 session | close ..3 browser | until ..3 (delete | clear) ..3 | browser session) ..24 <crumb> ! (years of age | age of | years old)
    =lifetime ({period} | session | persistent | expires | expiry | expiration | lifetime | duration | storage period) &heading (<crumb> | tracking | analytics)
    =lifetime (expires | expiry | lifetime | duration) &block <crumb>
    =third-party-access (third part* | google | facebook | meta | partners | advertisers | vendors | service providers | analytics providers | other companies) ..16 (<crumb> | set | place | read | access)  &near <crumb>
    =third-party-access <crumb> ..16 (third part* | google | facebook | meta | partners | advertisers | vendors | service providers | analytics providers | other companies | first party)
    =third-party-access (only we | nobody else | no third part* | no one else) & <crumb>

    uk-complaint-to-controller
    + (complain | complaint | complaints | complaining | grievance | dissatisf* | unhappy) ..24 (contact us | write to us | email us | to us | with us | let us know | tell us | contact our | our complaints | complaint* procedure | complaint* form | {email} | {form} | us directly | us first | contact me | using the contact | call us) ! (ico | commissioner | authority) ..3 (using | at | on | by | via) ! (complaint | complain) ..8 (authority | commissioner | supervisory | regulator | ico) ..12 (contact us | {email})
    + (contact | write to | email | tell | call | approach) (us | our) ..16 (complaint | complaints | complain | grievance | unhappy | dissatisf*) ! (complaint | complaints | complain) ..8 (authority | commissioner | supervisory | regulator | ico)
    + (raise | make | submit | send | lodge | file | bring | address) ..4 (complaint | complaints | grievance) ..6 (with us | to us | directly to us | {email} | our | {form} | the controller)
    + we (will | shall) ..4 (acknowledge | respond to | investigate | handle | deal with | look into) ..6 (complaint | complaints)
    + (appreciate | opportunity | chance) ..8 (concerns | complaint*) ..8 (before you | first)
    + # (complaints procedure | how to complain | complain* to us)
    """
}
