extension EvidenceTable {
  /// Swedish: what the rule on children and the laws of further countries ask for besides the core
  /// disclosures.
  static let swedishProfilesOthers: StaticString = """
    class nås: {email} | {phone} | {postal} | {form} | {link}
    class barn: barn | barnet | barnen | barnets | barns | minderårig* | under 13 | under tretton
    class hämta: samlar | samla | samlas | insamling | inhämtar | lagrar | lagras | behandlar | behandlas | registrerar
    class bort: radera | raderar | raderas | raderade | radering | raderat | ta bort | tar bort | tas bort | borttag* | avsluta | stänga
    class utomstående: tredje part* | tredjepart* | tredje parter | leverantör* | tjänsteleverantör* | partner* | samarbetspartner* | personuppgiftsbiträde* | underleverantör* | mottagare*

    coppa-operators
    class bolag: ab | hb | kb | aktiebolag | ideell förening | stiftelse | inc | llc | ltd | limited | gmbh | corporation | bv
    =email-address {email}
    =telephone-number {phone}
    =telephone-number (telefon | tel | telefonnummer) ..4 {number}
    =postal-address {postal}
    =postal-address (@box | postbox) {number}
    =postal-address {name} {number} ..3 {number} {name}
    =postal-address {number} [..3] (@street | @avenue | @road | @boulevard | @drive | @floor) ..4 {number}
    =name {name} <bolag>
    =name (drivs | tillhandahålls | utges) av {name} {name}

    coppa-practices
    - <nej> ..3 (medvetet | avsiktligt | med vilje) ..14 <barn>
    - (medvetet | avsiktligt) ..2 <nej> ..12 <barn>
    - (samlar | behandlar | lagrar) ..2 <nej> ..8 (från | om | av) ..2 <barn>
    - <nej> ..2 (uppgifter | personuppgifter | information) ..2 (från | om) ..2 <barn>
    - (från | om) <barn> ..3 (samlar | behandlar | lagrar) ..3 <nej>
    =collection <hämta> ..12 <barn>
    =collection <barn> ..12 (<hämta> | lämna* | uppge*)
    =collection <hämta> &heading <barn>
    =use (använder | används | använda) ..12 <barn>
    =use <barn> ..14 (använder | används | använda)
    =use (använder | används | använda) &heading <barn>
    =disclosure (delar | lämnar ut | lämnas ut | delas | säljer | tredje part* | tredjepart*) ..14 <barn>
    =disclosure <barn> ..14 (delar | lämnar | lämnas | delas | säljer | tredje part* | tredjepart*)
    =disclosure (delar | lämnar ut | lämnas ut | delas) &heading <barn>

    coppa-parent-rights
    class förälder: förälder | föräldern | föräldrar | föräldrarna | föräldrars | vårdnadshavare*
    =review <förälder> ..24 (granska | se | ta del | tillgång | kopia | få veta)
    =review (granska | ta del | tillgång) &near <förälder> (kan | får | har) &near <barn>
    =deletion <förälder> ..30 <bort>
    =deletion <bort> ..14 (på begäran av | om) ..2 <förälder>
    =refusal <förälder> ..30 (vägra | neka | återkalla | invända | stoppa | förbjuda | motsätta | fortsatt insamling)
    =refusal (vägra | neka | återkalla | motsätta) &near <förälder> (kan | får | har) &near <barn>

    coppa-retention-policy
    class spara: sparar | sparas | spara | lagrar | lagras | bevarar | bevaras | behåller | lagringstid*
    - <spara> ..2 <nej> ..8 <barn>
    - (om | från) <barn> ..3 <spara> ..2 <nej>
    + <barn> ..16 <spara> ..14 ({period} | så länge | tills | fram till | längre än)
    + <spara> ..12 <barn> ..14 ({period} | så länge | tills | fram till | längre än)
    + <spara> ..14 ({period} | så länge | tills) &heading <barn>
    ~no-period <bort> ..10 <barn> ! <förälder>

    lgpd-encarregado
    class ombud: dataskyddsombud* | data protection officer | dpo | personuppgiftsombud* | dataskyddsansvarig*
    + (encarregado | encarregada | <ombud>) &near <nås>
    ~role-alone (encarregado | encarregada | <ombud>)

    lgpd-agents-responsibility
    + (personuppgiftsansvarige | personuppgiftsansvariges | personuppgiftsbiträde* | personuppgiftsbiträdets) ..8 (ansvarar | ansvar | skyldig* | ansvarig | ansvara)
    + (ansvaret | skyldigheter | ansvarsfördelning*) ..8 (personuppgiftsansvarig* | personuppgiftsbiträde*)

    pipeda-openness
    =accountable-person (<ombud> | ansvarig* för ..2 (dataskydd* | integritet* | personuppgifter) | privacy officer) &near <nås>
    =way-to-get-access (tillgång | ta del | kopia | registerutdrag) & (begär* | skriftlig* | kontakta | kan | rätt | skriva | {email}) & (uppgifter* | personuppgifter* | information* | registerutdrag)
    =kinds-of-data <hämta> ..14 (namn | e-post* | adress* | telefonnummer | ip* | plats* | betalning* | kontaktuppgifter)
    =kinds-of-data (namn | e-postadress | telefonnummer | ip-adress) &heading (uppgifter* | information* | samla*)

    qc-person-in-charge
    + (<ombud> | ansvarig* för ..2 (dataskydd* | integritet* | skydd*) | privacy officer | integritetsansvarig*) &near <nås>
    ~role-alone (<ombud> | integritetsansvarig* | ansvarig* för ..2 dataskydd*)

    qc-governance
    class styrning: interna riktlinjer | interna policyer | interna regler | policyer och rutiner | riktlinjer och rutiner | policyer och praxis | dataskyddsprogram* | styrning av personuppgifter | integritetsprogram*
    + <styrning> &block (roller | ansvar* | utbildning* | klagomål* | förstör* | livscykel*)
    + # (styrning | policyer och rutiner | riktlinjer och rutiner)
    ~unspecific <styrning>

    qc-confidentiality-policy
    class policy: integritetspolicy* | sekretesspolicy* | dataskyddspolicy* | personuppgiftspolicy* | integritetsmeddelande* | sekretessmeddelande* | dataskyddsinformation* | integritetsinformation* | dataskyddsmeddelande*
    =policy <policy>
    =amendments (ändra | ändrar | ändras | ändringar* | uppdatera | uppdaterar | uppdateras) ..8 (<policy> | policy* | meddelande*) &near (publicer* | meddela* | informera* | underrätta* | granska* | kontrollera)
    =amendments (ändra | ändrar | ändras | ändringar* | uppdatera* | uppdatering* | revidera*) & (<policy> | policyn | meddelandet | informationen | sidan | dokumentet) & (informera* | meddela* | publicer* | underrätta* | e-post* | tillkännag* | gäller | träder | läsa | kontrollera)

    qc-tracking-profiling
    class knapp: aktivera* | inaktivera* | avaktivera* | slå på | slå av | slår på | slår av | stäng* av | inställningar* | välja bort | neka | vägra | tillstånd | behörighet*
    class läge: do not track | analysspårning | plats* | platsdata | position* | geolokaliser* | lokaliser* | profilering* | spårning* | identifiera*
    + <läge> ..16 <knapp> ! webbplats* ..6 <knapp>
    + <knapp> ..14 (platsdata | platsuppgifter | platstjänster | position* | geolokaliser* | profilering* | spårning* | <kaka>)
    - (spårar | profilerar | lokaliserar | identifierar | följer) ..2 (inte | aldrig | inga | ingen) ..6 (dig | användar* | person* | besökare* | någon | aktivitet* | beteende*)
    - (inte | aldrig) ..8 (spåra | profilera | identifiera) ..6 (dig | användar* | person* | besökare* | aktivitet* | beteende*)
    ~unspecific (geolokaliser* | profilering*)

    fadp-destination-state
    class stat: usa | förenta staterna | tyskland | frankrike | irland | nederländerna | italien | spanien | österrike | belgien | luxemburg | polen | sverige | danmark | norge | finland | island | liechtenstein | storbritannien | förenade kungariket | kanada | indien | japan | israel | singapore | australien | nya zeeland | brasilien | kina | filippinerna | sydafrika | mexiko | sydkorea | turkiet | ukraina | serbien | rumänien | portugal | ungern | tjeckien | grekland | estland | lettland | litauen | slovakien | slovenien | kroatien | bulgarien | inom (eu | ees)
    class föra: överför* | lämnas ut | skickas | skickar | förs över | mottagare* | utlämn* | exporter*
    + <föra> ..10 (till | i | inom) ..6 <stat> & (uppgift* | personuppgift* | information* | mottagare*) ! (utanför | lag | lagar | domstolar) ..3 <stat>
    + (behandlas | lagras | servrar* | leverantör* | mottagare*) ..6 (i | inom) ..4 <stat> & (uppgift* | personuppgift* | information* | servrar*) ! (utanför | lag | lagar | domstolar) ..3 <stat>
    + (alla länder | varje land | hela världen | världen över) & <föra>
    ~unspecific (utomlands | utanför schweiz | andra länder | tredjeland* | tredje land*) & (<föra> | behandlas)

    appi-joint-use
    class ihop: gemensam användning | gemensamma användningen | gemensamt utnyttjande | används gemensamt | använder ..3 gemensamt | delad användning
    - <nej> ..6 <ihop>
    + <ihop> &near (ändamål* | syfte* | omfattning* | ansvarig* | ansvarar | kategori*) & (uppgift* | personuppgift* | information* | data)
    ~unspecific <ihop> & (uppgift* | personuppgift* | information* | data)

    appi-disclosure-procedure
    + (begäran | ansökan | förfarande* | rutin*) ..10 (utlämnande | tillgång | rättelse | radering | upphörande | registerutdrag) & (uppgift* | personuppgift* | formulär* | avgift* | identitet* | skriftlig* | {email} | {form})
    + (begära | begäran) ..6 (tillgång | rättelse | radering | registerutdrag) & (uppgift* | personuppgift* | information* | data*)
    + (tillgång | rättelse | radering | registerutdrag) ..20 ({email} | {phone} | {form} | skriftlig* | kontakta | skriv)
    + (kontakta | skriv | mejla) ..20 (tillgång | rätta* | rättelse | radera* | registerutdrag) ..8 (uppgift* | personuppgift* | information*)

    appi-complaint-desk
    + (klagomål* | förfrågningar | frågor | synpunkter) ..24 ({email} | {phone} | {form} | {postal} | kundtjänst* | kontaktpunkt* | klagomålsfunktion*)
    + (klagomål* | förfrågningar | frågor | synpunkter | funderingar) ..20 (kontakta | kontaktar | skriv | mejla | når | nå) &near ({email} | {phone} | {form} | {postal})
    + # (kontakt* | klagomål* | frågor) &section ({email} | {phone} | {form} | {postal})

    pipa-outsourcing
    class lägga: anlitar | anlitas | anlitat | lägger ut | lagts ut | utkontrakter* | outsourc* | uppdrar | uppdragit
    - <lägga> ..2 <nej>
    - <nej> ..4 (<lägga> | anlita)
    + <lägga> ..14 (behandl* | uppgift* | uppdrag* | tjänst* | företag* | leverantör* | bolag* | biträd*) ! <nej>
    + (för vår räkning | på vårt uppdrag | å våra vägnar) & (behandla* | hantera* | utför* | sköt*)

    pipa-destruction
    class förstöra: förstör* | makuler* | dokumentförstörare | strimla* | skriva över | skrivs över | <bort>
    + <förstöra> ..14 (metod* | rutin* | permanent | oåterkallelig* | slutgiltig* | säkert | säkert sätt | inte kan återskapas | inte går att återskapa | tekniskt)
    + (permanent | oåterkalleligt | slutgiltigt | säkert) [..1] <förstöra> & (uppgift* | personuppgift* | information* | filer* | handlingar*)
    + (dokumentförstörare | makuleras | strimlas) & (papper* | handlingar* | dokument*)
    ~unspecific <förstöra> & (uppgift* | personuppgift* | information*)

    pipa-cpo
    + (<ombud> | chief privacy officer | cpo | integritetsansvarig* | dataskyddsteam* | integritetsteam* | dataskyddsavdelning*) &near <nås>
    ~role-alone (<ombud> | chief privacy officer | integritetsansvarig*)

    pipa-auto-collection
    - (använder | sätter | lagrar) ..2 <nej> ..3 <kaka>
    - (inga | ingen) ..2 <kaka> ..6 (används | sätts | lagras)
    + (<kaka> | automatiskt | loggdata | spårning*) ..30 (avvisa | neka | blockera* | inaktivera* | stäng* av | avböja | välja bort | webbläsarinställning* | inställningar* ..3 webbläsare*) & (<kaka> | uppgift* | information* | data | loggdata)
    + (avvisa | neka | blockera* | inaktivera* | avböja | radera | ta bort) ..12 <kaka>
    ~unspecific <kaka>

    pipl-separate-consent
    + (separat | särskilt | enskilt) [..1] samtycke* ! <nej>
    + samtycke* ..2 (separat | särskilt) ! <nej>

    pipl-cross-border
    class utland: utomlands | utlandet | utländsk* | gränsöverskridande | utanför kina
    - <nej> ..6 <utland>
    - (endast | bara) ..3 i kina
    =recipient <utland> ..12 (mottagare* | {name} <bolag>)
    =recipient mottagare* ..6 <utland>
    =contact <nås> &near <utland>
    =purpose (syfte* | ändamål* | för att | kategori* | typer av) &near <utland>

    dpdp-itemised
    class post: namn | e-post* | telefonnummer | mobilnummer | adress | postadress | ip-adress* | platsdata | betalning*
    =items (följande | såsom | till exempel | bland annat | inklusive) ..14 <post>
    =items <hämta> ..12 <post>
    =items <post> &heading (uppgifter* | samla* | information*)
    =purpose (syfte* | ändamål* | för att) & (uppgift* | personuppgift* | tjänst* | behandl*)
    =withdrawal (återkalla* | dra tillbaka | ta tillbaka) ..8 samtycke*
    =withdrawal samtycke* ..12 (återkalla* | tillbaka)
    =complaint-to-the-board (data protection board | dataskyddsnämnden | grievance officer)
    =complaint-to-the-board (klaga* | klagomål*) ..12 (nämnd* | board)

    apple-third-party-protection
    class lika: samma | likvärdig* | motsvarande | jämförbar* | minst lika
    class skydd: skydd* | skyddsnivå* | säkerhetsnivå* | standard* | nivå av skydd | integritetsskydd*
    + <utomstående> ..24 <lika> ..3 <skydd>
    + <lika> ..3 <skydd> ..20 <utomstående>
    + <utomstående> ..14 (skyldiga | förbinder | bundna | måste | avtal*) ..14 (<skydd> | sekretess* | tystnadsplikt* | säkerhet* | konfidentiell*)
    + (kräver | förpliktar) ..6 <utomstående> ..12 (<skydd> | sekretess* | säkerhet*)
    ~unspecific <utomstående> ..14 (egna | egen) ..2 <policy>

    play-privacy-contact
    + (integritet* | frågor | förfrågningar | synpunkter | kontakt* | personuppgifter) ..30 ({email} | {form} | {phone})
    + ({email} | {form} | {phone}) &near (integritet* | frågor | förfrågningar | kontakt* | synpunkter)
    + kontaktformulär*
    ~no-direct-channel kontakta oss

    play-deletion
    class begära: {email} | {link} | {form} | {url} | inställningar* | i appen | kontakta | mejla | begär* | när som helst | knappen | kan | rätt
    + <bort> ..10 (konto* | uppgifter* | personuppgifter* | information* | profil*) & <begära>
    + (konto* | uppgifter* | personuppgifter* | profil*) ..8 <bort> & <begära>
    + avinstaller* ..12 <bort>
    + (när | om) ..3 avinstaller* ..12 <bort>
    - (samlar | lagrar | sparar) ..8 <nej> ..6 (uppgifter | personuppgifter | information | data) ! (känslig* | biometrisk* | hälso*)
    - <nej> ..2 (samlar | lagrar | sparar) ..8 (uppgifter | personuppgifter | information | data) ! (känslig* | biometrisk* | hälso*)
    - (inga | ingen) ..4 (uppgifter | personuppgifter | information | data) ..3 (samlas | lagras | sparas)
    ~unspecific <bort> ..8 (konto* | uppgifter* | personuppgifter* | information*)
    """
}
