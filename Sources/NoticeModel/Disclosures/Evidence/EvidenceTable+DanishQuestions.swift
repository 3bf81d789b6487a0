extension EvidenceTable {
  /// Danish: what answers the questions of profiles.
  static let danishQuestions: StaticString = """
    ? officer-appointed
    + (databeskyttelsesrådgiver* | data protection officer | dpo) ! (<nej> ..6 (udpege* | forpligtet | pligt) | ikke en databeskyttelsesrådgiver | ingen databeskyttelsesrådgiver)
    - <nej> ..6 (udpeget | udpege | forpligtet | pligt) ..8 (databeskyttelsesrådgiver* | data protection officer | dpo)
    - (ingen databeskyttelsesrådgiver | ikke en databeskyttelsesrådgiver)

    ? representative-appointed
    + repræsentant* ..8 (unionen | eu | artikel 27 | art 27 | storbritannien | schweiz) & (gdpr | udpege* | artikel 27 | vores | databeskyttelse*)

    ? joint-controllers
    + <fælles> ! <nej> ..4 <fælles>
    - <nej> ..4 <fælles>

    ? consent
    + (baseret på | baseres på | bygger på | på baggrund af | på grundlag af | indhenter | givet | giver | med | efter) [dit | et | udtrykkeligt | dit udtrykkelige | frivilligt] samtykke ! (uden | <nej> | forældre* | værge*)
    + (retsgrundlag* | retlige grundlag | lovlige grundlag | hjemmel) ..14 samtykke*
    + samtykke* ..8 (artikel 6 | art 6)

    ? legitimate-interest
    + <interesse>
    + (artikel 6 | art 6) ..6 f & (gdpr | databeskyttelsesforordning*)

    ? recipients
    + (deler | deles | videregiver | videregives | overlader | overføres) ..10 <fremmede> ! <nej>
    - (deler | videregiver | sælger | overlader) ..2 <nej> ..10 (<fremmede> | nogen | andre)
    - <nej> ..4 (deles | videregives | videregivet) ..8 (<fremmede> | andre)
    - (deles | videregives) <nej>

    ? international-transfers
    + (overfør* | sendes | opbevares | behandles) ..12 (uden for eu | uden for eøs | uden for europ* | udlandet | tredjeland* | usa | andre lande) ! <nej>
    + (standardkontrakt* | tilstrækkelighedsafgørelse* | privacy shield | data privacy framework | bindende virksomhedsregler)
    - (overfør* | sender | sendes) ..4 <nej> ..10 (uden for | tredjeland* | udlandet)
    - <nej> ..4 (overføres | overføre | sendes) ..10 (uden for | tredjeland* | udlandet)

    ? automated-decisions
    + (bruger | træffer | anvender) ..6 (automatiske afgørelser | automatiserede afgørelser | automatiseret beslutning* | kreditvurdering | scoring) ! <nej>
    - (bruger | træffer | anvender | foretager) <nej> ..6 (automatiske afgørelser | automatiserede afgørelser | automatiseret beslutning* | profilering)
    - <nej> ..6 (automatiske afgørelser | automatiserede afgørelser | profilering) ! (ret | genstand)

    ? indirect-collection
    + (får | modtager | indhenter | indsamler) ..10 fra ..3 (tredjepart* | tredjemand | andre kilder | offentlige | offentligt | partner* | kreditoplysning*) ! <nej>
    - (indhenter | modtager | indsamler | får) ..2 <nej> ..8 fra ..2 (tredjepart* | andre kilder)

    ? special-categories
    + (indsamler | behandler | opbevarer) ..10 (helbredsoplysning* | helbredsdata | sundhedsoplysning* | sundhedsdata | biometrisk* | genetisk* | etnisk*) ! <nej>
    - (indsamler | behandler | beder | opbevarer) ..3 <nej> ..8 <følsomt>

    ? children
    + (henvender sig | rettet | beregnet | målrettet | tiltænkt) ..3 (til | mod | børn) ..1 (børn | familier | skoler | elever) ! <nej>
    + (rettet mod | beregnet til | henvender sig til) (børn | familier | skoler | elever) ! <nej>
    + samtykke ..3 (forælder* | forældre* | værge*) ..12 (indhente* | før) ! <nej>
    - (henvender sig | er | indsamler | bevidst) ..3 <nej> ..8 (<barn> | under | yngre) & (<barn> | år)
    - <nej> ..4 (rettet | beregnet | tiltænkt | bevidst | målrettet) ..10 (<barn> | under | yngre)

    ? cookies
    + (bruger | anvender | benytter | sætter | gemmer) ..6 <småkage> ! <nej>
    + <småkage> ..4 (bruges | anvendes | sættes | gemmes) ! <nej>
    + (google analytics | sessionscookies) ! <nej>
    - (bruger | anvender | benytter | sætter) ..2 <nej> ..3 <småkage>

    ? sale
    + vi sælger ..6 (oplysning* | personoplysning* | data) ! <nej>
    - sælger ..2 <nej>
    - <nej> ..3 (sælge | sælges | solgt) ..8 (oplysning* | personoplysning* | data | dem)
    - sælges <nej>

    ? cross-site-tracking
    + (personaliser* | adfærdsbaser* | interessebaser* | målrett*) ..1 (reklame* | annonce*) ! <nej>
    + (doubleclick | adsense | admob | remarketing | retargeting) ! <nej>
    - (sporer | følger) ..3 <nej> ..12 <overalt>

    ? financial-incentives
    + ((økonomisk* | finansiel*) incitament* | loyalitetsprogram* | bonusprogram*) ! <nej>
    - <nej> ..4 (økonomisk* | finansiel*) incitament*

    ? sensitive-uses
    + (bruger | anvender | behandler) ..4 følsom* ..14 (reklame* | annonce* | markedsfør* | profil*) ! <nej>
    - (bruger | anvender | behandler | indsamler) ..3 <nej> ..4 følsom*

    ? sensitive-sale
    + (sælger | sælge) ..4 (følsom* | biometrisk*) ! <nej>
    - sælger <nej> ..4 (følsom* | biometrisk*)

    ? marketing-disclosure
    + (deler | videregiver | overdrager | sælger) ..10 <andre> ..8 <hvervning> ! <nej>
    - (deler | videregiver | sælger | overdrager) ..3 <nej> ..14 <andre> ..8 <hvervning>

    ? review-offered
    + (gennemse | se | få vist) ..6 (ændre | opdatere | rette) ! (politik* | <nej>)
    + (du | brugere) kan ..4 (ændre | opdatere | rette | redigere) ..6 (oplysning* | personoplysning* | data | konto* | profil*) ! (politik* | <nej>)

    ? ten-million-consumers
    + (10 millioner | 10 000 000 | ti millioner) ..6 (forbruger* | indbyggere)

    ? joint-use
    + <sammen> ..6 (oplysning* | personoplysning* | data) ! <nej>
    - <nej> ..6 <sammen>

    ? profiling-technology
    + (indsamler | bruger | anvender | registrerer) ..10 (placeringsdata | placering | lokation* | geolokation* | gps) ! <nej>
    + (profilerer | opretter ..2 profil* | danner ..2 profil*) ! (<nej> | ret)
    - (sporer | profilerer | lokaliserer | identificerer) ..2 (ikke | aldrig | ingen) ..6 (dig | brugere* | person* | besøgende)
    """
}
