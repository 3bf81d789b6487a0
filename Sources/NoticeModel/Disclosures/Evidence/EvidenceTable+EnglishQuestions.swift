extension EvidenceTable {
  /// What answers the questions of profiles.
  static let englishQuestions: StaticString = """
    ? officer-appointed
    + (data protection officer | data protection officers | our dpo | the dpo | privacy officer | data protection officer s) ! (authority | supervisory | commissioner | <not> ..6 (appoint* | designat* | required))
    + dpo & ({email} | contact*)
    - <not> ..8 (appoint* | designat* | required ..3 appoint | obliged) ..8 (data protection officer | dpo)

    ? representative-appointed
    + (representative | representatives) ..8 (eu | european union | union | uk | united kingdom | eea | switzerland | swiss | article 27 | art 27) & (gdpr | appoint* | article 27 | art 27 | data protection | our)
    + (eu | european | uk | gdpr | article 27 | art 27 | swiss) [..2] representative & (appoint* | gdpr | data | privacy | our)

    ? joint-controllers
    + <joint> ! <not> ..4 <joint>
    - <not> ..4 <joint>

    ? consent
    + (based on | on the basis of | basis of | rely on | relies on | with | given | giving | obtain* | subject to | provided | granted) [us] [your | the user s | explicit | express | prior | voluntary] [explicit | express | prior | informed] consent ! (by using | by accessing | by visiting | parental consent | <not> ..10 (consent))
    + consent ..6 (article 6 | art 6 | 6 1 a)
    + (legal basis | lawful basis | legal bases | lawful bases | legal ground*) ..16 consent

    ? legitimate-interest
    + <interest>
    + (art 6 | article 6) ..5 f & (gdpr | basis | process* | dsgvo | 1)

    ? recipients
    + (share* | disclos* | transfer* | provid*) ..10 (third part* | service providers | partners | affiliates | vendors | processors) ! <not>
    - <not> ..6 (share | disclose | transfer | pass | give | provide) ..10 (third part* | anyone | others | any other)

    ? international-transfers
    + (transfer* | transmit* | transmitted | sent | export* | stored | processed | hosted) ..14 (outside | overseas | third countr* | other countries | another country | united states | usa | countries other than) & (data | information) ! (<not> ..10 (transfer* | transmit* | sent | export* | leave))
    + (standard contractual clauses | adequacy decision* | privacy shield | data privacy framework | binding corporate rules)
    - <not> ..6 (transfer* | transmit* | sent | leave* | export*) ..12 (outside | third countr* | abroad | overseas | other countries)

    ? automated-decisions
    + (we | our | {name}) ..4 (use | make | carry out | perform | conduct | employ) ..8 (automated decision* | automated individual decision* | automated credit | credit scor*) ! <not>
    - <not> ..10 (automated decision* | automated individual | automatic decision* | profiling)

    ? indirect-collection
    + (receive | receives | obtain | obtains | collect | collects | get | acquire | purchase) ..10 (data | information | details) ..10 from ..4 (third part* | other sources | public* | data broker* | partners | credit* | social | advertis*) ! <not>
    - <not> ..6 (collect | receive | obtain | use) ..10 (from third part* | from other sources | from public*)

    ? special-categories
    + (collect* | process* | store* | hold | provide | use | receive*) ..14 (health data | health information | medical (data | information | history) | biometric (data | information | identifier*) | genetic data | racial | ethnic* | religious beliefs | sexual orientation | trade union) ! (<not> | such as law)
    - <not> ..8 (collect* | process* | request* | ask* | store | require* | seek | want) ..10 (special categor* | sensitive personal | sensitive data | sensitive information | health | racial)

    ? children
    + (directed to | designed for | intended for | aimed at | made for | targeted at | suitable for | used by) ..3 (children | kids | child | families | schools | students) ! (<not> | over | and above | older)
    + (verifiable parental consent | parental consent) ..20 (obtain* | before | collect*) & (we | our) ! (<not> | without | if we)
    + (parents | parent) ..4 (create | set up | register | sign up) ..10 (child | children)
    - <not> ..8 (directed | intended | address* | target* | designed | aimed | market* | meant | suitable | knowingly | intentionally | for use) ..12 (child* | minor* | kid* | anyone | under | person* | individual* | 13 | 16 | 18)

    ? cookies
    + (use | uses | using | set | sets | place | places | store | stores) ..8 (cookie | cookies | web beacons | pixels | local storage | tracking technologies) ! <not>
    + (google analytics | analytics cookies | session cookies | persistent cookies) ! <not>
    - <not> ..6 (use | set | uses | place | contain) ..6 (cookie | cookies | tracking | trackers)

    ? sale
    + we ..3 (sell | sold) ..8 (data | information) ! (<not> | if we | assets | business)
    + (do not sell or share my | do not sell my) & {link}
    + (sharing | share* | sale) ..14 (cross context | targeted advertising) ! <not>
    - <not> ..8 (sell | sold | selling) ..14 (data | information | it | third part*)

    ? cross-site-tracking
    + (interest based | behavio* | personali* | targeted | retarget* | remarket*) ..3 (advertising | ads | ad | advertisements) ! <not>
    + (over time | across) ..6 (sites | websites | web sites | apps) ! <not>
    + (doubleclick | adsense | admob | facebook pixel | meta pixel | remarketing) ! <not>
    - <not> ..6 (track* | follow*) ..14 (across | over time | other websites | other sites)

    ? financial-incentives
    + (financial incentive* | loyalty program* | rewards program*) ! <not>
    - <not> ..6 (offer | provide) ..6 (financial incentive*)

    ? sensitive-uses
    + (use | process | infer) ..10 sensitive ..20 (infer* | advertis* | market* | profil* | personali*) ! <not>
    + (limit the use | right to limit) ..12 sensitive ! <not>
    - <not> ..10 (use | disclose | collect | process) ..10 sensitive ..24 (infer* | characteristics | other than | permitted)
    - <not> ..4 (collect | process) ..4 sensitive

    ? sensitive-sale
    + we may sell your (sensitive | biometric)
    + (sell | sale of) ..6 (sensitive | biometric) ..4 (data | information) ! <not>
    - <not> ..6 (sell | sold) ..8 (sensitive | biometric)

    ? marketing-disclosure
    + (share | disclose | provide | sell | rent) ..14 (third part* | partners | advertisers | companies) ..10 (marketing | promotional) ..3 (purposes | use) ! <not>
    + (third part* | partners) ..6 (direct marketing) ! <not>
    - <not> ..8 (share* | disclos* | sell | sold | provide | rent) ..18 (third part* | others | companies) ..10 (marketing | promotional)

    ? review-offered
    + (review | access) ..6 (and | or) ..3 (change | update | correct | modify | edit) ..10 (data | information | account | profile) ! (policy | <not>)
    + (you | users | visitors) ..4 (can | may | able) ..4 (review | change | update | correct | edit) ..8 (data | information | account | profile) ! (policy | <not>)
    - <not> ..6 (maintain | offer | provide) ..6 process ..8 (review | change*)

    ? ten-million-consumers
    + (10 million | 10 000 000 | ten million) ..8 (consumers | californi*)
    + requests ..6 metrics

    ? joint-use
    + (joint use | jointly use* | use* jointly | joint utili*) ! <not>
    - <not> ..6 (joint use | jointly use* | use* jointly)

    ? profiling-technology
    + (collect* | use | uses | track* | access*) ..10 (geolocation | precise location | gps | location data) ! <not>
    + (profiling | create* ..4 profile | build* ..4 profile) ! (<not> | right | object)
    - <not> ..8 (identify | locate | profile) ..8 (you | users | visitors | individuals)
    """
}
