extension EvidenceTable {
  /// Danish.
  static let danish: StaticString = """
    gap 7
    class ikke: ikke | aldrig | ingen | intet | uden
    class oplysninger: oplysninger | information | informationer | personoplysninger | data | persondata
    class form: incorporated | aps | a s | i s | ivs | forening | fond | inc | llc | ltd | limited | gmbh | corporation | bv
    class anden: google | facebook | meta | microsoft | amazon | apple | twitter | stripe | paypal | cloudflare | sentry | revenuecat | telemetrydeck | supabase | openai | anthropic | hotjar | mailchimp | amplitude | digitalocean | vercel | tencent
    class gruppe: studio | studios | games | apps | app | technology | technologies | tech | labs | lab | software | team | group | media | digital | dev | interactive | entertainment | solutions | systems | project

    controller-identity
    + {name} <form> ! <anden> [..2] <form> ! (på vores vegne | databehandler*) ! limited use
    + (dataansvarlig* | ansvarlig* for) ..10 {name}
    + {name} ..8 cvr
    + ^ (udvikler | udvikleren | udgiver | udgiveren) {name} {name} ! {name} <gruppe>
    + (udviklet | udvikles | udgivet | drives | drevet) af {name} {name} ! <anden> ! {name} <gruppe>
    + enkeltmandsvirksomhed* ..8 {name}
    + {name} ..4 enkeltmandsvirksomhed*
    ~brand-only (vi | vores)

    contact-channel
    + (ring | telefon | tlf) ..6 {number}
    + {email}
    + {phone}
    + {postal}
    + {form} & (kontakt* | formular)
    + kontaktformular*
    ~no-direct-channel kontakt* ..2 (os | mig)

    postal-address
    + {postal} ! (datatilsynet | google)
    + {number} [..3] (@street | @avenue | @road | @boulevard | @drive | @parkway | @lane | @suite) ! (google | facebook | commissioner*)
    + (vej | gade | allé | plads | postboks) {number} ! (google | datatilsynet)
    + (adresse | postadresse | brev) ..10 {number} ! (ip | e mail* | google | {email} | {period})
    ~foreign-address {postal}

    dpo-or-representative
    class raadgiver: ansvarlig for beskyttelse af person* | ansvarlig for databeskyttelse | databeskyttelsesrådgiver* | databeskyttelsesansvarlig* | data protection officer | dpo
    + <raadgiver> &near ({email} | {phone} | {postal} | {link})
    + <raadgiver> & (kontakt* | adresse*)
    + repræsentant* ..8 (unionen | eu | artikel 27) &near ({email} | {phone} | {postal} | {link} | {form})
    ~role-alone <raadgiver>

    data-categories
    class slags: navn | navne | fornavn | efternavn | e mailadresse* | e mail* | email* | mailadresse* | telefonnummer | adresse* | ip adresse* | ip | placering* | lokation* | lokalitet* | enhed* | browser* | alder | køn | fødselsdato | foto* | billede* | betaling* | kreditkort* | brugernavn | adgangskode* | brug | log* | cookies | styresystem | operativsystem | nedbrud* | ordre* | bestilling* | køb | kontakter | kontaktoplysninger | beskeder | helbred* | sundhed* | postnummer | sprog | konto* | identifikator*
    class samle: indsamle* | indhente* | modtage* | gemme* | gemt | behandle* | registrere* | opbevare* | oplyse* | angive* | herunder | såsom | f eks | for eksempel | følgende | lagre*
    - ingen ..10 (dataindsamling | indsamling)
    + <samle> ..12 <slags>
    + <slags> ..10 (indsamles | gemmes | behandles | registreres | indsamler | behandler)
    + <slags> &heading (oplysninger | information* | indsaml* | data)
    + ^ [dit | din | dine] <slags> &near <samle>
    - (indsamler | gemmer | behandler | opbevarer) <ikke> ..8 <oplysninger>
    - (indsamler | gemmer) <ikke>
    ~no-kind (indsamle* | behandle*) ..6 <oplysninger>

    purposes
    class formaal: besvare* | svare* | kontakt* | levere* | levering* | sende* | tilpasse* | analyse* | forhindre* | forebygge* | opdage* | beskytte* | overholde* | verificere* | bekræfte* | identificere* | markedsfør* | reklame* | annonce* | underrette* | informere* | fakturere* | betaling* | registrere* | løse | forstå | måle | håndtere* | administrere* | opfylde* | kommunikere* | statistik* | svindel* | bedrageri | sikkerhed* | nyhedsbrev* | forskning* | support* | hjælp* | kundeservice | bestilling* | oprette* | vise* | fejlfind* | nedbrud* | rette fejl | abonnement* | forbinde* | beregn* | låse* | synkronisere* | stabilitet* | ydeevne* | bestemme* | afgøre
    + (bruge* | anvende* | behandle* | indsamle* | nødvendig* | dele* | benytte* | bruger) ..8 (til at | for at | til | formål*) ..6 <formaal>
    + (til at | for at) ..4 <formaal> &heading (bruge* | anvende* | formål* | hvorfor | hvordan)
    + ^ (for at | til at) ..3 <formaal>
    + ^ <formaal> &near ((bruge* | anvende* | behandle*) ..10 (til | formål* | følgende))
    + formål* ..8 <formaal>
    ~vague-purpose (bruge* | anvende*) ..8 (levere | forbedre)

    legal-basis
    + (retsgrundlag* | juridisk* grundlag* | lovlig* grundlag* | behandlingsgrundlag* | hjemmel)
    + legitim* interesse* ! indsigelse ! (rettigheder og interesser | rettigheder og legitime)
    + (opfyldelse* | opfylde) ..4 (kontrakt* | aftale*) & (behandl* | nødvendig* | grundlag*)
    + (artikel | art) [..1] 6 ..10 (gdpr | databeskyttelsesforordning*)
    + (baseret på | på grundlag af | på baggrund af) ..6 (samtykke* | kontrakt* | aftale* | legitim* interesse* | forpligtelse*)
    ~implied-consent (samtykke* | ved at bruge)

    recipients
    class modtager: leverandør* | tjenesteudbyder* | udbyder* | partner* | databehandler* | datterselskab* | myndighed* | domstol* | annoncør* | koncern* | tredjepart* | tredjemand | politi* | rådgiver* | bank* | google | apple | revenuecat | firebase | admob | openai | amazon | stripe | paypal | microsoft | facebook | cloudflare | modtager* | underleverandør* | samarbejdspartner*
    + (dele* | deler | videregive* | overføre* | udlever* | adgang | sælge* | videresende* | giver | videregivelse) ..12 (med | til | af) ..8 <modtager>
    + <modtager> ..10 (adgang | behandle* | dele* | overfør* | videregiv*)
    + (bruger | anvender | benytter | samarbejder) ..6 <modtager>
    + <modtager> &heading (dele* | modtager* | videregiv* | tredje*)
    - (deler | sælger | videregiver | udlejer) <ikke> ..10 (tredje* | andre | nogen)
    - <ikke> ..5 (dele* | sælge* | videregive* | sælges | deles)
    + (bruger | anvender | benytter) ..4 (tjenester fra tredjepart* | tredjepartstjenester | eksterne tjenester)
    + (tredjepartstjeneste* | tredjepartsleverandør*) ..6 (bruge* | anvende* | modtager)
    + {name} &heading (tredjepartstjenester | tjenester fra tredjepart | databehandlere | modtagere)
    + (deler | deles | delt) ..6 med {name}
    + (annoncenetværk* | reklamenetværk* | annoncepartner*) ..6 (brug* | anvend* | indsaml* | kan)
    + tredjepartsteknologi*
    - (sælger | deler | videregiver) ..6 (ikke | ingen) ..4 (personlige | oplysninger | data)
    ~unnamed-recipients (deler | tredjepart*)

    international-transfers
    + (overføre* | overførsel* | gemme* | behandle* | lagre*) ..12 (uden for | udlandet | tredjeland* | usa | andre lande | et andet land) ! uden for ..2 (computer* | enhed* | telefon* | app*)
    + sende* ..12 (uden for | udlandet | tredjeland* | usa | andre lande | et andet land) ! uden for ..2 (computer* | enhed* | telefon* | app*) &block <oplysninger>
    + (standardkontrakt* | standardbestemmelse* | tilstrækkelighedsafgørelse* | tilstrækkeligt beskyttelsesniveau | privacy shield | data privacy framework | bindende virksomhedsregler | passende garantier | fornødne garantier)
    + international* (overførsel* | dataoverførsel*)
    +# overførsel* ! (fil | filer)
    - <ikke> ..8 (tredjeland* | uden for eu | uden for eøs)
    - overføre* <ikke> ..8 (uden for | udlandet | tredjeland*)
    + grænseoverskridende ..2 (overfør* | dataoverfør*)
    + (databeskyttelsesramme* | databeskyttelsesrammen)
    ~server-place server* ..6 (i | danmark | eu)

    retention
    class gem: gemme* | gemt | opbevare* | opbevaring* | opbevares | slette* | slettes | sletning | bevare* | beholde* | destruere* | anonymisere* | arkivere* | lagre*
    + <gem> ..14 {period} ! (cookie* | svar*)
    + {period} ..12 <gem> ! (cookie* | svar*)
    + {period} &heading (opbevar* | gemme* | hvor længe | slet* | lagring*)
    + <gem> ..12 (så længe | indtil | i den periode | mens) ..8 (konto* | kunde* | medlem* | bruger | slette* | anmode* | aftale* | kontrakt* | forhold* | registrere* | abonnement* | tilbagekald*)
    + (så længe | indtil) ..6 (konto* | slette* | kunde* | ophør* | tilbagekald*) ..8 <gem>
    + <gem> ..8 (efter | når) ..4 (ophør* | lukke* | lukning | slette* | afslut*)
    + (efter | når) ..4 (ophør* | lukke* | afslut*) ..10 <gem>
    - <ikke> ..4 (gemmes | opbevares | gemme) &heading (opbevar* | gemme* | hvor længe)
    + (slettes | slettet | fjernes | fjernet) ..3 (når | hvis | efter) ..4 (slette* | sletter | afinstallere* | lukker) ! (kan du | du kan)
    + (når | hvis | ved) ..5 (sletter | slette* | sletning | afinstallere* | lukker) ..10 (slettes | slettet | fjernes | fjernet) ! (kan du | du kan)
    + <gem> ..4 (så længe | mens) ..6 installer*
    - (gemmer | beholder | opbevarer) (ingen | ikke) ..3 (kopier | kopi)
    + (sletning | afinstallation) af ..3 (konto* | app*) ..3 (sletter | fjerner)
    + i hukommelsen & (<ikke> | kun)
    ~no-period (så længe | ikke længere end) ..6 (nødvendig* | behov | kræves)
    ~no-period <gem> ..6 <oplysninger>

    data-subject-rights
    class ret: ret | rettighed* | kan | mulighed | anmode | udøve
    class forbeholde: (forbeholder | forbeholde) ..3 (ret | retten | rettigheder)
    =access <ret> ..12 (indsigt | adgang | kopi) ! (ikke | ingen) ..3 adgang ! (fjerne* | tilbagekald*) ..3 adgang ! <forbeholde>
    =access (indsigtsret | ret til indsigt) ! <forbeholde>
    =access ^ [ret] [til] indsigt ..8 &near (ret | rettigheder) ! <forbeholde>
    =correction <ret> ..14 (berigtige* | rette* | opdatere* | ændre* | korriger* | redigere*) ! (dit valg | dine valg | indstillinger*) ! (politik* | privatlivspolitik*) ! <forbeholde>
    =correction berigtigelse ! <forbeholde>
    =deletion <ret> ..14 (slette* | sletning | glemt) ! <forbeholde>
    =deletion (ret til sletning | ret til at blive glemt | sletning) ! <forbeholde>
    =portability (dataportabilitet | portabilitet) ! <forbeholde>
    =restriction (begrænsning* | begrænse*) ! (begrænset tid* | begrænset periode | ansvarsbegrænsning*) ! <forbeholde>
    =objection (indsigelse* | gøre indsigelse) ! <forbeholde>
    =access ^ (adgang | indsigt) ..10 &heading (rettigheder) ! <forbeholde>
    =correction ^ (rette* | berigtige*) ..10 &heading (rettigheder) ! <forbeholde>
    =deletion ^ (slette* | sletning) ..10 &heading (rettigheder) ! <forbeholde>
    =access ^ ..6 (adgang | indsigt | få adgang) ..8 &near (ret | rettigheder) ! <forbeholde>
    =correction ^ ..6 (rette | berigtige) ..8 &near (ret | rettigheder) ! <forbeholde>
    =deletion ^ ..6 (slette) ..8 &near (ret | rettigheder) ! <forbeholde>
    ~one-right (dine rettigheder | registreredes rettigheder) ! <forbeholde>

    withdraw-consent
    + (tilbagekald* | tilbagetræk* | inddrag* | trække) ..8 samtykke*
    + samtykke* ..14 (tilbagekald* | trække* | tilbage)
    ~opt-out-only (afmeld* | framelde* | opt out)

    complaint-authority
    class vagt: databeskyttelsesmyndighed* | datatilsynet | tilsynsmyndighed* | myndighed* | cnil | ico | aepd | edpb
    + (klage* | klager) ..16 <vagt>
    + <vagt> ..14 klage*
    ~authority-only (datatilsynet | tilsynsmyndighed*)

    automated-decisions
    + automatis* ..4 (afgørelse* | beslutning*) ! (ret | genstand | indsigelse)
    + profilering ..10 (<ikke> | bruger | anvend* | sker) ! (ret | indsigelse)
    + <ikke> ..8 (automatis* afgørelse* | profilering)
    +# (automatis* ..3 (afgørelse* | beslutning*) | profilering)
    - (træffer | foretager | bruger) (ingen | ikke) ..3 (automatis* | profiler*)
    - <ikke> ..3 automatis* (afgørelse* | beslutning*)
    - <ikke> ..10 (adfærdsprofil* | profilering) ! ret
    ~passing-mention (profilering | automatis* afgørelse*)

    sources-of-data
    + (oplysninger | data) fra ..2 (tredjepart* | tredjemand | andre) ..4 (behandl* | modtag* | indsaml*)
    + (modtage* | indhente* | indsamle* | få | får) ..10 fra ..5 (tredje* | partner* | andre kilder | sociale | offentlig* | facebook | google | andre brugere | samarbejdspartner*)
    + (offentlige kilder | offentligt tilgængelig* | offentlige registre)
    + (logge* ind | logger ind | registrere*) ..8 (facebook | google | apple | twitter | sociale) & <oplysninger>
    +# (kilder | hvorfra)
    + ({name} [..1] oauth | oauth ..4 {name})
    + (modtager | får) ..8 fra disse (tjenester | platforme)
    ~own-sources-only (du giver | automatisk | direkte)

    security
    + (autoriserede | bemyndigede | betroede) ..3 (medarbejdere | personale | personer) ..6 adgang
    + adgang ..8 (begræns* | kun) ..6 (medarbejdere | personale | personer | autoriserede)
    + (teknisk* | organisatorisk* | passende | rimelig* | sikkerheds* | fysisk*) ..4 (foranstaltning* | sikkerhedsforanstaltning* | tiltag) ! anbefal*
    + sikkerhedsforanstaltning* ! anbefal*
    + (krypter* | ssl | tls | firewall* | adgangskontrol* | adgangsstyring | pseudonymiser*)
    + (beskytte* | beskyttelse) ..12 (uautoriseret* | uvedkommende* | tab | misbrug | offentliggørelse | ændring* | ødelæggelse)
    + (100 | helt | fuldstændig | absolut) ..5 (sikker* | sikre)
    + (via | over | med | protokol*) https
    + (soc 2 | iso 27001)
    ~heading-only sikkerhed*

    children
    + (rette* | beregnet | henvend*) ..5 (børn* | mindreårig*)
    + (under | mindst | yngre end | over | fyldt) ..3 {number} [år] & (børn* | barn* | mindreårig* | år)
    + (børn* | barn* | mindreårig*) ..12 (år | alder | forælder* | forældre* | værge* | bevidst | rette*)
    +# (børn* | mindreårig*)
    + (designet | udviklet) ..4 børn
    + indsaml* ..8 (børn | mindreårig*)
    ~passing-mention (børn* | mindreårig*)

    cookies-tracking
    class spor: cookie | cookies | web beacons | pixels | pixel | lokal lagring | annonce id | google analytics | matomo | sporingsteknologi* | analyseværktøj*
    - (sporer | spore) ..2 ikke
    - (ingen | ikke) ..3 spor*
    + (annonce id | reklame id | advertising id)
    + <spor> ..14 (bruge* | anvend* | fil* | gemme* | browser* | afvise* | acceptere* | blokere* | slette* | deaktivere* | nødvendig* | session* | er | hjælp* | indstilling*)
    + (bruge* | anvend* | med | via | ved | gennem | hjælp) ..8 <spor>
    - <ikke> ..6 <spor>
    - <ikke> ..8 (analyse* | analytics) & (reklame* | annonce* | tredje*)
    + (enhedsidentifikator* | enheds id)
    - <ikke> ..8 telemetri*
    ~passing-mention <spor>

    changes-to-notice
    + (ændre* | ændring* | opdatere* | opdatering* | revidere*) ..10 (politik* | privatlivspolitik* | meddelelse* | erklæring* | dokument* | persondatapolitik*)
    + (politik* | privatlivspolitik* | meddelelse* | erklæring* | persondatapolitik*) ..12 (ændre* | ændring* | opdatere* | revidere*)
    +# (ændring* | opdatering*)

    effective-date
    + (opdateret | opdatering* | gælde* | ændret | dato | version* | revideret | senest | ikrafttræd* | kraft) ..8 {date} ! (gdpr | forordning* | lov)
    + ^ {date} $
    ~no-date (senest opdateret | ikrafttrædelsesdato)

    do-not-track
    + (do not track | dnt | spor ikke | global privacy control | gpc) ..16 (svare* | respekter* | genkend* | signal* | reagere* | understøtte*)
    + (svare* | respekter* | signal* | reagere*) ..14 (do not track | dnt | global privacy control | gpc)
    +# (do not track | global privacy control)
    ~link-only (do not track | dnt)

    sale-opt-out
    + (sælges | udlejes) ..4 <ikke>
    + <ikke> ..8 (sælge* | udleje* | sælges)
    + (sælger | udlejer) <ikke>
    - ^ ..6 (sælger | sælge) &near (<ikke> ..1) $ & (oplysninger | data)
    - ^ ..2 (oplysninger | data) ..8 (sælger | sælge) &near (<ikke> ..1) $
    - (sælger | udlejer) ..6 ikke
    ~right-only (sælge* | salg)
    """
}
