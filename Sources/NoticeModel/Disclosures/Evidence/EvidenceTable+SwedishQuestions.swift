extension EvidenceTable {
  /// Swedish: what answers the questions of profiles.
  static let swedishQuestions: StaticString = """
    ? officer-appointed
    + (dataskyddsombud* | data protection officer) ! (<nej> ..4 (utse* | utnämn* | skyldig*) | har ..1 inte | inget dataskyddsombud)
    - <nej> ..6 (utsett | utse | utnämnt | skyldig*) ..8 (dataskyddsombud* | data protection officer)
    - (inget dataskyddsombud | inte något dataskyddsombud)

    ? representative-appointed
    + (företrädare | representant) ..8 (unionen | eu | artikel 27 | art 27 | storbritannien | schweiz) & (gdpr | utse* | artikel 27 | vår | dataskydd*)

    ? joint-controllers
    + <gemensamt> ! <nej> ..4 <gemensamt>
    - <nej> ..4 <gemensamt>

    ? consent
    + (grundas på | baseras på | bygger på | med stöd av | stödjer | inhämtar | lämnat | lämnar | gett | med | efter) [ditt | ett | uttryckligt | ditt uttryckliga | frivilligt] samtycke ! (utan | <nej> | förälder* | vårdnadshavare*)
    + (rättslig grund | rättsliga grunden | laglig grund) ..14 samtycke*
    + samtycke* ..6 (artikel 6 | art 6)

    ? legitimate-interest
    + <intresse>
    + (artikel 6 | art 6) ..6 f & (gdpr | dataskyddsförordning*)

    ? recipients
    + (delar | delas | lämnar | lämnas | överför* | vidarebefordra*) ..10 <utomstående> ! <nej>
    - (delar | lämnar | överför | säljer) ..2 <nej> ..10 (<utomstående> | någon | andra)
    - <nej> ..4 (delas | lämnas | överförs) ..8 (<utomstående> | andra)

    ? international-transfers
    + (överför* | skickas | lagras | behandlas) ..12 (utanför eu | utanför ees | utanför europ* | utomlands | tredjeland* | tredje land* | usa | andra länder) ! <nej>
    + (standardavtalsklausul* | adekvansbeslut* | privacy shield | data privacy framework | bindande företagsbestämmelser)
    - (överför* | skickar | skickas) ..4 <nej> ..10 (utanför | tredjeland* | tredje land* | utomlands)
    - <nej> ..4 (överförs | överföra | skickas) ..10 (utanför | tredjeland* | tredje land* | utomlands)

    ? automated-decisions
    + (använder | fattar | tillämpar) ..6 (automatiserat beslutsfattande | automatiserade beslut | kreditvärdering | scoring) ! <nej>
    - <nej> ..8 (automatiserat beslutsfattande | automatiserade beslut | profilering) ! (rätt | föremål)

    ? indirect-collection
    + (får | inhämtar | hämtar | samlar) ..10 från ..3 (tredje part* | tredjepart* | andra källor | offentliga | partner* | kreditupplysning*) ! <nej>
    - (inhämtar | hämtar | samlar | får) ..2 <nej> ..8 från ..2 (tredje part* | tredjepart* | andra källor)

    ? special-categories
    + (samlar | behandlar | lagrar) ..10 (hälsouppgift* | uppgifter om hälsa | hälsodata | biometrisk* | genetisk* | etnisk*) ! <nej>
    - (samlar | behandlar | begär | lagrar) ..3 <nej> ..8 <känsligt>

    ? children
    + (riktar sig | riktad | avsedd | avsett | vänder sig) ..3 (till | för) ..2 (barn | familjer | skolor | elever) ! <nej>
    + samtycke ..3 (förälder* | föräldrar* | vårdnadshavare*) ..12 (inhämta* | innan) ! <nej>
    - (riktar sig | riktad | avsedd | avsett | vänder sig | samlar | medvetet) ..3 <nej> ..10 (<barn> | under | yngre)
    - <nej> ..4 (riktad* | avsedd* | avsett | medvetet) ..10 (<barn> | under | yngre)

    ? cookies
    + (använder | används | sätter | lagrar) ..6 <kaka> ! <nej>
    + <kaka> ..4 (används | sätts | lagras) ! <nej>
    + (google analytics | sessionskakor | sessionscookies) ! <nej>
    - (använder | sätter | lagrar) ..2 <nej> ..3 <kaka>

    ? sale
    + vi säljer ..6 (uppgifter* | personuppgifter* | information* | data) ! <nej>
    - säljer <nej>
    - <nej> ..3 (säljer | sälja | säljs | sålt) ..8 (uppgifter* | personuppgifter* | information* | data | dem)
    - (säljs | sålts) ..1 <nej>

    ? cross-site-tracking
    + (personanpassa* | beteendestyrd* | intressebasera* | riktad*) ..1 (reklam* | annons*) ! <nej>
    + (doubleclick | adsense | admob | remarketing | retargeting) ! <nej>
    - (spårar | följer) ..2 <nej> ..12 <överallt>

    ? financial-incentives
    + ((ekonomisk* | finansiell*) incitament* | lojalitetsprogram* | bonusprogram*) ! <nej>
    - <nej> ..4 (ekonomisk* | finansiell*) incitament*

    ? sensitive-uses
    + (använder | behandlar) ..4 känslig* ..14 (reklam* | annons* | marknadsför* | profil*) ! <nej>
    - (använder | behandlar | samlar) ..3 <nej> ..4 känslig*

    ? sensitive-sale
    + (säljer | sälja) ..4 (känslig* | biometrisk*) ! <nej>
    - säljer <nej> ..4 (känslig* | biometrisk*)

    ? marketing-disclosure
    + (delar | lämnar | överför | säljer) ..10 <andra> ..8 <värvning> ! <nej>
    - (delar | lämnar | säljer | överlåter) ..2 <nej> ..14 <andra> ..8 <värvning>

    ? review-offered
    + (granska | se | ta del) ..6 (ändra | uppdatera | korrigera | rätta) ! (policy* | <nej>)
    + (du | användare) kan ..4 (ändra | uppdatera | korrigera | rätta | redigera) ..6 (uppgifter* | personuppgifter* | information* | konto* | profil*) ! (policy* | <nej>)

    ? ten-million-consumers
    + (10 miljoner | 10 000 000 | tio miljoner) ..6 (konsument* | invånare)

    ? joint-use
    + <ihop> ..6 (uppgift* | personuppgift* | information* | data) ! <nej>
    - <nej> ..6 <ihop>

    ? profiling-technology
    + (samlar | använder | hämtar) ..10 (platsdata | platsuppgift* | positionsdata | geolokaliser* | gps) ! <nej>
    + (profilerar | bygger ..2 profil* | skapar ..2 profil*) ! (<nej> | rätt)
    - (spårar | profilerar | lokaliserar | identifierar) ..2 (inte | aldrig | inga | ingen) ..6 (dig | användare* | person* | besökare*)
    """
}
