extension EvidenceTable {
  /// Danish: what the rule on children and the laws of further countries ask for besides the core
  /// disclosures.
  static let danishProfilesOthers: StaticString = """
    class nået: {email} | {phone} | {postal} | {form} | {link}
    class barn: barn | barnet | barnets | børn | børns | børnene | mindreårig* | under 13 | under tretten
    class hente: indsamler | indsamle | indsamles | indsamling | indhenter | lagrer | gemmer | behandler | registrerer | opbevarer
    class væk: slette | sletter | slettes | slettet | sletning | fjerne | fjerner | fjernes | fjernet | lukke
    class fremmede: tredjepart* | tredjemand | leverandør* | tjenesteudbyder* | udbyder* | partner* | samarbejdspartner* | databehandler* | underleverandør* | modtagere | modtager

    coppa-operators
    class selskab: aps | a s | i s | ivs | forening | fond | inc | llc | ltd | limited | gmbh | corporation | bv
    =email-address {email}
    =telephone-number {phone}
    =telephone-number (telefon | tlf | telefonnummer) ..4 {number}
    =postal-address {postal}
    =postal-address postboks {number}
    =postal-address {name} {number} ..3 {number} {name}
    =postal-address {number} [..3] (@street | @avenue | @road | @boulevard | @drive | @floor) ..4 {number}
    =name {name} <selskab>
    =name (drives | leveres | udgives) af {name} {name}

    coppa-practices
    - (bevidst | forsætligt | med vilje) ..2 <nej> ..12 <barn>
    - <nej> ..3 (bevidst | forsætligt | med vilje) ..14 <barn>
    - (indsamler | behandler | gemmer) ..2 <nej> ..8 (fra | om) ..2 <barn>
    - (fra | om) <barn> ..3 (indsamler | behandler | gemmer) ..3 <nej>
    =collection <hente> ..12 <barn>
    =collection <barn> ..12 (<hente> | oplyse* | angive*)
    =collection <hente> &heading <barn>
    =use (bruger | anvender | bruges | anvendes) ..12 <barn>
    =use <barn> ..14 (bruger | anvender | bruges | anvendes)
    =use (bruger | anvender | bruges | anvendes) &heading <barn>
    =disclosure (deler | deles | videregiver | videregives | sælger | tredjepart*) ..14 <barn>
    =disclosure <barn> ..14 (deler | deles | videregiver | videregives | sælger | tredjepart*)
    =disclosure (deler | deles | videregiver | videregives) &heading <barn>

    coppa-parent-rights
    class forælder: forælder | forældre | forældrene | forældres | værge | værger | forældremyndighed*
    =review <forælder> ..24 (gennemse | se | indsigt | adgang | kopi | gennemgå)
    =review (gennemse | indsigt | adgang) &near <forælder> (kan | må | har) &near <barn>
    =deletion <forælder> ..30 <væk>
    =deletion <væk> ..10 efter anmodning fra ..2 <forælder>
    =refusal <forælder> ..30 (nægte | afvise | tilbagekalde | trække | modsætte | forbyde | fortsat indsamling | yderligere indsamling)
    =refusal (nægte | tilbagekalde | modsætte | forbyde) &near <forælder> (kan | må | har) &near <barn>

    coppa-retention-policy
    class gemme: gemmer | gemmes | gemme | opbevarer | opbevares | opbevaring* | lagrer | lagres | beholder
    - <gemme> ..2 <nej> ..8 <barn>
    - (om | fra) <barn> ..3 <gemme> ..2 <nej>
    + <barn> ..16 <gemme> ..14 ({period} | så længe | indtil | ikke længere end)
    + <gemme> ..12 <barn> ..14 ({period} | så længe | indtil | ikke længere end)
    + <gemme> ..14 ({period} | så længe | indtil) &heading <barn>
    ~no-period <væk> ..10 <barn> ! <forælder>

    lgpd-encarregado
    class rådgiver: databeskyttelsesrådgiver* | databeskyttelsesansvarlig* | data protection officer | dpo | persondataansvarlig*
    + (encarregado | encarregada | <rådgiver>) &near <nået>
    ~role-alone (encarregado | encarregada | <rådgiver>)

    lgpd-agents-responsibility
    + (dataansvarlige | dataansvarliges | databehandler | databehandleren | databehandlerens | databehandlere) ..8 (ansvarlig | ansvar | hæfter | forpligtet | forpligtelse* | ansvaret)
    + (ansvaret | forpligtelser | ansvarsfordeling*) ..8 (dataansvarlig* | databehandler*)

    pipeda-openness
    =accountable-person (<rådgiver> | ansvarlig* for ..2 (databeskyttelse* | privatliv* | beskyttelse*) | privacy officer) &near <nået>
    =way-to-get-access (adgang | indsigt | kopi) & (anmod* | skriftlig* | kontakt* | kan | ret | skriv* | {email}) & (oplysninger* | personoplysninger* | data)
    =kinds-of-data <hente> ..14 (navn | e-mail* | adresse* | telefonnummer | ip* | placering* | betaling* | kontaktoplysninger)
    =kinds-of-data (navn | e-mailadresse | telefonnummer | ip-adresse) &heading (oplysninger* | indsaml* | data)

    qc-person-in-charge
    + (<rådgiver> | ansvarlig* for ..2 (databeskyttelse* | privatliv* | beskyttelse*) | privacy officer) &near <nået>
    ~role-alone (<rådgiver> | ansvarlig* for ..2 databeskyttelse*)

    qc-governance
    class styring: interne retningslinjer | interne politikker | interne regler | politikker og procedurer | politikker og praksis | retningslinjer og procedurer | databeskyttelsesprogram* | privatlivsprogram*
    + <styring> &block (roller | ansvar* | uddannelse* | undervisning* | klager | klagebehandl* | destru* | makuler* | livscyklus*)
    + # (politikker og procedurer | retningslinjer og procedurer | politikker og praksis)
    ~unspecific <styring>

    qc-confidentiality-policy
    class politik: privatlivspolitik* | persondatapolitik* | databeskyttelsespolitik* | fortrolighedspolitik* | privatlivsmeddelelse* | databeskyttelseserklæring* | fortrolighedserklæring* | databeskyttelsesmeddelelse*
    =policy <politik>
    =amendments (ændre | ændrer | ændres | ændring* | opdatere | opdaterer | opdateres) ..8 (<politik> | politik* | meddelelse* | erklæring*) &near (offentliggør* | meddele* | informer* | underret* | gennemgå* | publicer*)
    =amendments (ændre | ændrer | ændres | ændring* | opdatere* | opdatering* | revider*) & (<politik> | politikken | meddelelsen | erklæringen | siden | dokumentet) & (informer* | oplyse* | offentliggør* | meddele* | underret* | e-mail | træder | gælder | bekendtgør* | læse)

    qc-tracking-profiling
    class knap: aktiver* | deaktiver* | slå fra | slå til | slår fra | slår til | slås fra | indstillinger* | fravælge | afvise | tilladelse* | samtyk*
    class sted: do not track | analysesporing | annoncesporing | placering* | placeringsdata | lokation* | lokalisering* | geolokation* | geolokaliser* | profilering* | sporing* | identificer*
    + <sted> ..16 <knap>
    + <knap> ..14 (placeringsdata | placeringstjenester | lokation* | geolokation* | geolokaliser* | profilering* | sporing* | <småkage>)
    - (sporer | profilerer | lokaliserer | identificerer | følger) ..2 (ikke | aldrig | ingen) ..6 (dig | bruger* | brugen | person* | besøgende | nogen | aktivitet* | adfærd*)
    - (ikke | aldrig) ..8 (spore | profilere | identificere) ..6 (dig | bruger* | person* | besøgende | aktivitet* | adfærd*)
    - (sporer | profilerer | lokaliserer | identificerer) ..4 (brugere* | besøgende) ikke
    ~unspecific (geolokation* | geolokaliser* | profilering*)

    fadp-destination-state
    class stat: usa | forenede stater | tyskland | frankrig | irland | nederlandene | holland | italien | spanien | østrig | belgien | luxembourg | polen | sverige | danmark | norge | finland | island | liechtenstein | storbritannien | forenede kongerige | canada | indien | japan | israel | singapore | australien | new zealand | brasilien | kina | filippinerne | sydafrika | mexico | sydkorea | tyrkiet | ukraine | serbien | rumænien | portugal | ungarn | tjekkiet | grækenland | estland | letland | litauen | slovakiet | slovenien | kroatien | bulgarien | inden for (eu | eøs)
    class føre: overfør* | videregives | sendes | sender | modtagere | modtager | videregiv* | eksporter*
    + <føre> ..10 (til | i | inden) ..6 <stat> & (oplysning* | personoplysning* | data | modtagere) ! (uden for | lov* | domstole) ..3 <stat>
    + (behandles | opbevares | lagres | servere* | leverandør* | modtagere) ..6 (i | inden) ..4 <stat> & (oplysning* | personoplysning* | data | servere*) ! (uden for | lov* | domstole) ..3 <stat>
    + (alle lande | ethvert land | hele verden | verden over) & <føre>
    ~unspecific (udlandet | uden for schweiz | andre lande | tredjeland*) & (<føre> | behandles)

    appi-joint-use
    class sammen: fælles brug | fælles anvendelse | fælles benyttelse | bruges i fællesskab | anvendes i fællesskab
    - <nej> ..6 <sammen>
    + <sammen> &near (formål* | omfang* | ansvarlig* | kategori*) & (oplysning* | personoplysning* | data) ! <nej> ..6 <sammen>
    ~unspecific <sammen> & (oplysning* | personoplysning* | data)

    appi-disclosure-procedure
    + (anmodning* | ansøgning* | procedure* | fremgangsmåde*) ..10 (indsigt | udlevering | berigtigelse | sletning | ophør | rettelse) & (oplysning* | personoplysning* | formular* | gebyr* | identitet* | skriftlig* | {email} | {form})
    + (anmode om | anmodning om | bede om | kræve) ..6 (indsigt | adgang | berigtigelse | sletning | rettelse) & (oplysning* | personoplysning* | data*)
    + (indsigt | berigtigelse | sletning | rettelse) ..20 ({email} | {phone} | {form} | skriftlig* | kontakt* | skriv*)
    + (kontakt | kontakte | skriv) ..20 (indsigt | rettet | berigtige* | berigtigelse | slette* | sletning) ..8 (oplysning* | personoplysning* | data)

    appi-complaint-desk
    + (klager | klage | henvendelser | spørgsmål) ..24 ({email} | {phone} | {form} | {postal} | kundeservice* | kontaktpunkt* | klageinstans*)
    + (klager | henvendelser | spørgsmål) ..20 (kontakt | kontakte | kontakter | skriv | skrive) &near ({email} | {phone} | {form} | {postal})
    + # (kontakt* | klager | spørgsmål) &section ({email} | {phone} | {form} | {postal})

    pipa-outsourcing
    class overlade: overlader | overlades | overladt | outsourc* | udliciter* | hyrer | antager | pålægger
    - <overlade> ..2 <nej>
    - <nej> ..4 (<overlade> | overlade)
    + <overlade> ..14 (behandl* | opgave* | tjeneste* | virksomhed* | leverandør* | firma* | selskab*) ! <nej>
    + (på vores vegne | for os | efter vores instruks) & (behandler | udfører | håndterer | databehandler* | varetager)

    pipa-destruction
    class destruere: destruer* | makuler* | tilintetgør* | overskriv* | <væk>
    + <destruere> ..14 (metode* | procedure* | permanent | uigenkaldelig* | endeligt | sikkert | sikker måde | forsvarligt | ikke kan genskabes | ikke kan gendannes | teknisk)
    + (permanent | uigenkaldeligt | endeligt | sikkert | forsvarligt) [..1] <destruere> & (oplysning* | personoplysning* | data | filer* | dokumenter*)
    + (makuler*) & (papir* | dokumenter*)
    ~unspecific <destruere> & (oplysning* | personoplysning* | data)

    pipa-cpo
    + (<rådgiver> | chief privacy officer | cpo | databeskyttelsesteam* | databeskyttelsesafdeling*) &near <nået>
    ~role-alone (<rådgiver> | chief privacy officer)

    pipa-auto-collection
    - (bruger | anvender | sætter | benytter) ..2 <nej> ..3 <småkage>
    - (ingen | intet) ..2 <småkage> ..6 (bruges | sættes | anvendes)
    + (<småkage> | automatisk | logdata | sporing*) ..30 (afvise | nægte | blokere* | deaktiver* | slå fra | fravælge | browserindstilling* | indstillinger* ..3 browser*) & (<småkage> | oplysning* | data | logdata)
    + (afvise | nægte | blokere* | deaktiver* | fravælge | slette) ..12 <småkage>
    ~unspecific <småkage>

    pipl-separate-consent
    + (særskilt | separat | selvstændigt) [..1] samtykke* ! <nej>
    + samtykke* ..2 (særskilt | separat) ! <nej>

    pipl-cross-border
    class udland: udlandet | udenlandsk* | grænseoverskridende | uden for kina
    - <nej> ..6 <udland>
    - kun ..3 i kina
    =recipient <udland> ..12 (modtager* | {name} <selskab>)
    =recipient modtager* ..6 <udland>
    =contact <nået> &near <udland>
    =purpose (formål* | for at | med henblik på | kategori* | typer af) &near <udland>

    dpdp-itemised
    class post: navn | e-mail* | telefonnummer | mobilnummer | adresse* | ip-adresse* | placeringsdata | betaling*
    =items (følgende | såsom | for eksempel | herunder | blandt andet) ..14 <post>
    =items <hente> ..12 <post>
    =items <post> &heading (oplysninger* | indsaml* | data)
    =purpose (formål* | for at | med henblik på) & (oplysning* | personoplysning* | tjenest* | behandl*)
    =withdrawal (tilbagekalde* | trække | trækker) ..8 samtykke*
    =withdrawal samtykke* ..12 (tilbagekalde* | tilbage)
    =complaint-to-the-board (data protection board | databeskyttelsesrådet | grievance officer)
    =complaint-to-the-board (klage | klager) ..12 (nævn* | board)

    apple-third-party-protection
    class lige: samme | tilsvarende | sammenlignelig* | mindst lige | lige så
    class værn: beskyttelse* | beskyttelsesniveau* | sikkerhedsniveau* | standard* | niveau af beskyttelse
    + <fremmede> ..24 <lige> ..3 <værn>
    + <lige> ..3 <værn> ..20 <fremmede>
    + <fremmede> ..14 (forpligtet | forpligter | bundet | skal | kontrakt* | aftale*) ..14 (<værn> | beskytte | fortrolig* | tavshedspligt* | sikkerhed*)
    + (kræver | forpligter) ..6 <fremmede> ..12 (<værn> | beskytte* | fortrolig* | sikkerhed*)
    ~unspecific <fremmede> ..14 (egne | egen) ..2 <politik>

    play-privacy-contact
    + (privatliv* | spørgsmål | henvendelser | kontakt* | personoplysninger) ..30 ({email} | {form} | {phone})
    + ({email} | {form} | {phone}) &near (privatliv* | spørgsmål | henvendelser | kontakt*)
    + kontaktformular*
    ~no-direct-channel kontakt os

    play-deletion
    class bede: {email} | {link} | {form} | {url} | indstillinger* | i appen | kontakt* | anmod* | når som helst | knappen | kan | ret
    + <væk> ..10 (konto* | oplysning* | personoplysning* | data | profil*) & <bede>
    + (konto* | oplysning* | personoplysning* | data | profil*) ..8 <væk> & <bede>
    + afinstaller* ..12 <væk>
    - (indsamler | gemmer | lagrer | opbevarer) ..8 <nej> ..6 (oplysninger | personoplysninger | data) ! (følsom* | biometrisk* | sundhed* | helbred*)
    - <nej> ..2 (indsamler | gemmer | lagrer | opbevarer) ..8 (oplysninger | personoplysninger | data) ! (følsom* | biometrisk* | sundhed* | helbred*)
    - ingen ..4 (oplysninger | personoplysninger | data) ..3 (indsamles | gemmes | lagres)
    ~unspecific <væk> ..8 (konto* | oplysning* | personoplysning* | data)
    """
}
