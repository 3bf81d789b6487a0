extension EvidenceTable {
  /// What the rule on children and the laws of further countries ask for besides the core disclosures.
  static let englishProfilesOthers: StaticString = """
    class reached: {email} | {phone} | {postal} | {form} | {link}

    coppa-operators
    =email-address {email}
    =telephone-number {phone}
    =telephone-number (call us | toll free | telephone | phone) ..6 {number}
    =postal-address {postal}
    =postal-address {number} [..4] (street | st | road | rd | avenue | ave | lane | drive | blvd | boulevard | parkway | highway | plaza | square | terrace | court | way) & {name} {number}
    =postal-address (p o box | po box)
    =name {name} <form>
    =name (operated | owned | run | provided | published) by [the] {name} {name}

    coppa-practices
    class kid: child | children | kid | kids | minor | minors | under 13 | under the age of 13 | under thirteen
    - <not> ..6 (knowingly | intentionally) ..4 (collect* | solicit* | request* | gather* | receive* | market* | allow* | maintain* | process* | store*) ..12 (<kid> | 13 | under | persons | anyone | individuals)
    - <not> ..4 (collect* | gather* | solicit* | request*) ..10 (from | of | about | on) ..6 <kid>
    =collection (collect* | gather* | ask*) ..14 <kid>
    =collection <kid> ..14 (collect* | asked | provide | enter | submit) ! parent* may
    =collection (collect* | gather*) &heading <kid>
    =use (use | uses | used) ..10 (information | data | identifier*) ..16 <kid>
    =use <kid> ..10 (data | information) ..8 (used | use) 
    =use (use | uses | used) ..10 (to | for) &heading <kid>
    =disclosure (disclos* | share | shared | sharing | third part* | sell | sold) ..14 <kid>
    =disclosure <kid> ..14 (disclos* | shared | share | third part* | sell | sold)
    =disclosure (disclos* | share | shared | third part*) &heading <kid>

    coppa-parent-rights
    class parents: parent | parents | guardian | guardians | parental
    =review <parents> ..24 (review | access | see | inspect | view | obtain | copy)
    =review (review | access | view) &near <parents> (may | can | have | has) &near <kid>
    =deletion <parents> ..30 (delet* | remov* | eras*)
    =deletion (delet* | remov* | eras*) ..20 <parents> ..8 (request* | contact* | ask*)
    =deletion (delet* | remov* | eras*) &near <parents> (may | can | have | has) &near <kid>
    =refusal <parents> ..30 (refus* | stop | revok* | withdraw* | withdrawn | no longer | prohibit | opt out | further collection | not permit | object)
    =refusal (refus* | stop collecting | revok* | withdraw*) &near <parents> (may | can | have | has) &near <kid>

    coppa-retention-policy
    class retain: retain | retains | retained | retention | keep | keeps | kept | stored
    + <kid> ..24 <retain> ..20 ({period} | long as | until | necessary | indefinite*)
    + <retain> ..24 <kid> & ({period} | long as | until | necessary | indefinite* | policy | timeframe)
    + <retain> ..16 ({period} | long as | until | necessary) &heading <kid>
    - <not> ..3 (retain | keep | store) ..12 <kid>
    ~no-period (delet* | remov*) ..16 <kid> ! <parents>

    lgpd-encarregado
    + (encarregado | encarregada | data protection officer | dpo | person in charge) &near <reached>
    ~role-alone (encarregado | encarregada | data protection officer | dpo)

    lgpd-agents-responsibility
    + (controller | controllers | operator | operators | processor | processors | processing agents | treatment agents) ..8 (responsib* | liable | liability | accountable)
    + (responsib* | liab*) ..10 (controller | operator | operators | processor | processors | processing agents)

    pipeda-openness
    class accountable: privacy officer | chief privacy officer | data protection officer | privacy commissioner s office | accountable | person in charge | privacy manager | privacy coordinator | privacy lead | compliance officer
    =accountable-person <accountable> &near <reached>
    =way-to-get-access (access | copy | review | view) ..12 (information | data | account | profile) & (request* | write | writing | contact* | email* | right | obtain | you (may | can) | {email} | {link})
    =kinds-of-data (collect* | hold | holds | store | stores | provide | receive*) ..14 (name | names | email | email address | address | phone | ip | payment | location | contact information | usage | device)
    =kinds-of-data (name | names | email | address | phone | ip) &heading (collect* | information | data)

    qc-person-in-charge
    + (person in charge | person responsible | responsible ..3 protection | privacy officer | chief privacy officer | data protection officer) ..10 (personal information | privacy | protection | quebec | contact* | {email} | {phone}) &near <reached>
    + (privacy officer | person in charge) &near ({email} | {phone} | {postal} | {form})
    ~role-alone (person in charge of | privacy officer)

    qc-governance
    + (governance | policies and practices | policies and procedures | (privacy | governance) (program | programme)) ..14 (personal information | privacy | data | information) &block (roles | responsibilities | training | complaint* process | complaints | destruction | lifecycle | life cycle)
    + # (governance | our policies and practices)
    ~unspecific (policies and practices | policies and procedures | governance)

    qc-confidentiality-policy
    =policy (confidentiality policy | privacy policy | privacy notice | privacy statement | confidentiality notice)
    =amendments (amend* | change | changes | update | updates | modif* | revis*) ..8 (policy | notice | statement) &near (notif* | post* | publish* | announce* | review ..4 (policy | page | periodically))
    =amendments (amend* | change | changes | changed | update | updates | updated | modif* | revis*) ..14 (policy | notice | statement | it | page) & (notif* | notice | post* | publish* | inform* | announce* | email | effective | review | check)

    qc-tracking-profiling
    class switch: activat* | deactivat* | enable* | disable* | turn on | turn off | switch on | switch off | opt in | opt out | settings | refuse | permission | permissions | off by default
    + (identif* | locat* | geolocat* | profil* | track*) ..24 <switch>
    + <switch> ..20 (locat* | geolocat* | profil* | track* | cookie*)
    - <not> ..8 (identify | locate | profile | track) ..6 (you | users | visitors | individuals | person* | anyone)
    ~unspecific (geolocat* | profiling | track you)

    fadp-destination-state
    class state: united states | usa | u s | germany | france | ireland | netherlands | italy | spain | austria | belgium | luxembourg | poland | sweden | denmark | norway | finland | iceland | liechtenstein | united kingdom | uk | great britain | canada | india | japan | israel | singapore | australia | new zealand | brazil | china | philippines | south africa | mexico | south korea | turkey | ukraine | serbia | romania | portugal | hungary | czech republic | czechia | greece | estonia | latvia | lithuania | slovakia | slovenia | croatia | bulgaria | malta | cyprus | (within | in) the (eu | eea | european union | european economic area)
    + (transfer* | disclos* | sent | export* | shared | recipients | countries) ..12 (to | in | are | include* | including | namely) ..12 <state> & (data | information | recipients | transfer*) ! (outside [of] [the] <state>) ! ^ (if you are | users in | residents of) ! (laws of | courts of | governed by)
    + (processed | stored | hosted | servers | providers | processors | recipients) ..8 (in | located in | based in | established in) ..4 <state> & (data | information | recipients | providers | servers) ! ^ (if you are | users in | residents of) ! (laws of | courts of | governed by)
    + (every country | any country | all countries | worldwide | any state) & (transfer* | disclos* | process* | abroad)
    ~unspecific (abroad | outside switzerland | other countries | third countries | foreign countries) & (transfer* | disclos* | process* | data)

    appi-joint-use
    + (joint use | jointly use* | use* jointly | shared use | joint utili*) &near (items | purpose* | scope | responsible | manage* | users | categories)
    - <not> ..6 (joint use | jointly use* | use* jointly)
    ~unspecific (joint use | jointly use* | use* jointly)

    appi-disclosure-procedure
    + (request* | procedure* | demand* | apply | application) ..16 (disclos* | correct* | suspen* | cease | ceasing | deletion | delete | notification of ..3 purpose*) ..20 (retained | personal | data | information | {email} | contact* | form | fee | identity)
    + (to request | requests for) ..6 (disclosure | access | correction | deletion) ..20 ({email} | {phone} | {form} | {link} | contact* | writing)
    + (contact us | write to us | email us) ..20 (access | disclos* | correct* | delet*) ..10 (data | information)

    appi-complaint-desk
    + (complaint* | inquir* | enquir* | question* | consultation*) ..24 ({email} | {phone} | {form} | {postal} | desk | window | contact point | help desk | contact us at)
    + # (contact ..4 | complaint* | inquir* | enquir*) &section ({email} | {phone} | {form} | {postal})

    pipa-outsourcing
    + (outsourc* | entrust* | consign* | delegat* | subcontract* | commission*) ..16 (process* | task* | work* | service* | compan* | vendor* | contractor* | third part* | data | information) ! (commissioner | commission s)
    + (process* | handle*) ..8 on (our | its) behalf
    - <not> ..6 (outsourc* | entrust* | consign* | delegat*)

    pipa-destruction
    class destroy: destroy* | destruction | destruct | shred* | incinerat* | dispos* | erase* | delet* | wip*
    + <destroy> ..24 (method* | procedure* | shred* | incinerat* | unrecover* | irrecover* | irrevers* | not be (restored | recovered | reproduced) | low level format* | permanently | securely | technical)
    + (securely | permanently | irrevers*) [..1] <destroy> & (data | information | file* | record* | document*)
    ~unspecific <destroy> ..8 (data | information)

    pipa-cpo
    + (chief privacy officer | cpo | privacy officer | data protection officer | personal information protection manager | personal information manager | person in charge of ..4 personal information | privacy department | privacy team) &near <reached>
    ~role-alone (chief privacy officer | privacy officer | personal information manager | cpo)

    pipa-auto-collection
    + (cookie* | automatic* | log data | tracking) ..30 (refus* | reject* | block* | disabl* | opt out | deactivat* | turn off | browser settings)
    + (refus* | reject* | block* | disabl* | opt out of | turn off | delet* | set your browser) ..14 cookie*
    - <not> ..6 (use | install | operate | set) ..8 (cookie* | automatic*)
    ~unspecific cookie*

    pipl-separate-consent
    + separate* ..3 consent*
    + (individual | specific | additional) consent ..20 (sensitive | third part* | overseas | abroad | cross border | transfer* | public*)

    pipl-cross-border
    class overseas: overseas | abroad | cross border | outside china | outside of china | outside the prc | outside mainland china | outside the territory | foreign recipient | foreign recipients | outside your country
    - <not> ..8 (transfer* | provid* | store* | send) ..12 <overseas>
    - (stored | kept) ..4 (in | within) ..3 (china | prc | mainland)
    =recipient <overseas> ..24 ({name} | recipient*)
    =contact <reached> &near <overseas>
    =purpose (purpose* | for the purpose | in order to | categories | types of) &near <overseas>

    dpdp-itemised
    =items (itemi* | following ..4 (data | information | categories) | such as | include* | including | types of ..3 (data | information)) ..16 (name | email | phone | address | mobile | ip | location | device | payment | contact)
    =items (name | email | phone | mobile) &heading (collect* | data | information)
    =purpose (purpose* | used to | use ..6 to | in order to) & (data | information | provid* | process*)
    =withdrawal (withdraw* | revok*) ..8 consent
    =withdrawal consent ..12 (withdraw* | revok*)
    =complaint-to-the-board (data protection board | the board | grievance* | grievance officer) ..20 (complain* | redress* | {email} | contact* | officer | board)
    =complaint-to-the-board (complain* | complaint*) ..16 (board | grievance*)

    apple-third-party-protection
    + (third part* | service provider* | partners | vendors | processors | contractors | suppliers | providers | recipients | affiliates) ..30 (same | equal | equivalent | comparable | at least as | no less | as protective) ..5 (protect* | level | levels | standard | standards | safeguard* | degree | privacy | confidential* | security | policy | obligations)
    + (same | equal | equivalent | comparable) ..5 (protect* | level | standard | standards | safeguard* | obligations) ..20 (third part* | service provider* | partners | vendors | processors | contractors | providers)
    + (third part* | service provider* | vendors | processors | contractors | providers | agents | partners | affiliates) ..16 (required | obligated | obliged | must | contractually | bound by ..4 obligations) ..16 (protect* | confidential* | secur* | safeguard* | privacy | this policy | these obligations)
    ~unspecific (third part* | service provider*) ..20 (own privacy polic* | privacy polic* of | their privacy polic*)

    play-privacy-contact
    + (privacy | question* | inquir* | enquir* | concern* | comment* | data | contact*) ..30 ({email} | {form} | {phone})
    + ({email} | {form} | {phone}) &near (privacy | question* | inquir* | contact* | concern* | suggestions)
    + contact form
    ~no-direct-channel (contact | email | reach) us

    play-deletion
    class wipe: delete | deleted | deleting | deletion | erase | erased | erasure | remove | removed | removal | close | closing
    + <wipe> ..12 (account | data | information | profile) ..30 ({email} | {link} | {form} | {url} | settings | in the app | within the app | contact* | email* | request* | by | button | at any time)
    + (request* | contact* | email* | ask* | right | {email}) ..14 <wipe> ..12 (account | data | information | profile | it)
    + (uninstall*) ..16 <wipe>
    - <not> ..4 (collect* | store* | gather*) ..6 (data | information)
    ~unspecific <wipe> ..8 (account | data | information)
    """
}
