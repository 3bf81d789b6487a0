extension EvidenceTable {
  /// Danish: what the laws of Europe and of California ask for besides the core disclosures.
  static let danishProfiles: StaticString = """
    gap 6
    class nej: ikke | aldrig | ingen | intet | uden | hverken | ej

    joint-controllers
    class fælles: fælles dataansvarlig* | fælles dataansvar | fælles ansvar* | fastlægger i fællesskab | i fællesskab fastlægger | fællesskab dataansvarlige
    - <nej> ..4 <fælles>
    + <fælles> &near (ordning* | aftale* | artikel 26 | art 26 | kontaktpunkt* | fordel* | ansvarlig for)
    ~unspecific <fælles>

    legitimate-interest-named
    class hensigt: forbedr* | forhindr* | forebyg* | beskyt* | sikker* | sikre | svig | svindel | bedrageri* | misbrug* | markedsfør* | reklam* | udvikl* | drift* | drive | levere* | administr* | besvar* | svare | kommunik* | analys* | forstå | statistik* | oprethold* | opdage | forsvar* | gøre gældende | retskrav* | optimer* | tilpas* | personlig* tilpas* | forsk* | kundeservice* | kundepleje* | salg* | måle | måling* | fejlfind* | inkasso* | netværk* | informere
    class interesse: legitim interesse | legitime interesse | legitime interesser | legitim interesser | berettiget interesse | berettigede interesse | berettigede interesser
    + <interesse> ..14 <hensigt>
    + <hensigt> ..14 <interesse>
    + vores interesse (i | er | er at | at) ..6 <hensigt>
    + <hensigt> &block <interesse>
    + <hensigt> &heading <interesse>
    ~unspecific <interesse>

    transfer-safeguards
    + (standardkontrakt* | standardbestemmelse* om databeskyttelse | standardklausul* | modelkontrakt* | modelklausul* | tilstrækkelighedsafgørelse* | afgørelse* om tilstrækkelig* | tilstrækkeligt beskyttelsesniveau | tilstrækkeligt databeskyttelsesniveau | privacy shield | data privacy framework | bindende virksomhedsregler | binding corporate rules)
    + (tilsvarende | passende | sikkert) beskyttelsesniveau & (kommissionen | afgørelse* | land | lande | overfør*)
    + (artikel | art) (44 | 45 | 46 | 47 | 49) & (gdpr | overfør* | databeskyttelsesforordning*)
    + udtrykkelig* samtykke ..10 overfør*
    ~unspecific (fornødne | passende | nødvendige | tilstrækkelige) ..2 (garantier | foranstaltninger | sikkerhedsforanstaltninger) &block (overfør* | tredjeland* | uden for eu | uden for eøs | udlandet)

    provision-required
    + (afgive* | give | oplyse* | afgivelse* | oplysning* ..2 er) ..8 (frivillig* | obligatorisk* | lovpligtig* | kontraktmæssig* | krav ..3 (lov* | kontrakt*)) ! (myndighed* | politi* | domstol*)
    + (frivilligt | obligatorisk) ..4 at (afgive | oplyse | give)
    + (pligt | forpligtet | pligtig | nødt) ..3 at (afgive | give | oplyse | udlevere) ..6 (oplysning* | personoplysning* | data | dem)
    + (skal | behøver) ..2 (afgive | oplyse) ..6 (oplysning* | personoplysning* | navn | adresse*)
    + (lovpligtigt | kontraktmæssigt | lovmæssigt) [..3] krav
    + (hvis | når | uden at) ..4 (ikke | undlader) ..3 (oplyser | afgiver | giver | oplyse | afgive | vil give) ..16 (ikke | umulig* | begræns* | kan vi) ! samtykke*
    + uden (disse | de) (oplysninger | personoplysninger | data) ..10 (ikke | umulig*)
    + (felter* | oplysninger*) ..6 (obligatorisk* | frivillig* | valgfri*) & (felt* | formular* | afgiv* | stjerne | registrer*)

    adm-logic
    class maskine: automatiske afgørelser | automatisk afgørelse | automatiserede afgørelser | automatiseret afgørelse | automatiske individuelle | automatiske beslutninger | automatiseret beslutning* | automatisk beslutning* | automatisk behandling | profilering* | algoritme* | kreditvurdering* | scoring
    - <nej> ..8 <maskine> ! (ret | retten | genstand | indsigelse | underlagt)
    - (anvender | bruger | foretager | træffer) <nej> ..6 <maskine>
    - <maskine> ..4 (finder | sker | anvendes) <nej>
    + (logik* | kriteri* | faktor* | parametre* | tager hensyn til | hensyn) ..14 <maskine> ! ret til ikke
    + <maskine> ..20 (logik* | kriteri* | faktor* | parametre* | tager hensyn til | hensyn | konsekvens* | afslag* | afvis* | fører til | betyder at) ! (ret til | retsvirkning | indsigelse)
    ~unspecific <maskine>

    special-category-data
    class følsomt: særlige kategorier | følsomme personoplysninger | følsomme oplysninger | følsomme data | helbredsoplysning* | helbredsdata | sundhedsoplysning* | sundhedsdata | oplysninger om (helbred | sundhed) | biometrisk* | genetisk* | etnisk* | race eller | racemæssig* | religiøs* | politisk* (overbevisning | holdning* | opfattelse*) | seksuel* | fagforening* | fagforeningsmæssig*
    - (indsamler | behandler | beder | lagrer | opbevarer | send | giv | oplys | deler | modtager | gemmer) ..3 <nej> ..8 <følsomt>
    - <nej> ..4 (indsamle* | behandle* | bede | gemme*) ..8 <følsomt>
    - <følsomt> ..6 (indsamles | behandles | gemmes) <nej>
    + <følsomt> ..24 (udtrykkelig* samtykke | samtykke* | artikel 9 | art 9 | vitale interesser | retskrav* | arbejdsret*)
    + (udtrykkelig* samtykke | artikel 9 | art 9 | med dit samtykke) ..24 <følsomt>
    ~unspecific <følsomt>

    cookie-durations
    class småkage: cookie | cookies | cookien | cookiesene | cookiefil* | pixel | pixels | lokal lagring | lokallager
    =lifetime <småkage> ..24 ({period} | udløber | udløb* | levetid* | opbevaringstid* | indtil du sletter | lukker ..2 browser* | browser* lukkes | sessionen slutter | slutningen af sessionen | sessionscookies | slettes når | afslutter besøget)
    =lifetime (sessionscookies | permanente cookies | vedvarende cookies | midlertidige cookies) ..24 (lukker | lukkes | {period} | indtil | udløber | slettes)
    =lifetime ({period} | levetid | opbevaringstid | udløbstid) ..16 <småkage>
    =lifetime ({period} | session | sessionen | udløber | levetid | opbevaringstid | varighed) &heading (<småkage> | sporing* | analyse*)
    =third-party-access (tredjepart* | tredjemand | google | facebook | meta | partner* | annoncører* | leverandør*) ..16 <småkage>
    =third-party-access <småkage> ..16 (tredjepart* | tredjemand | google | facebook | meta | partner* | annoncører* | leverandør* | førstepart*)
    =third-party-access (tredjepartscookies | førstepartscookies)
    =third-party-access (kun vi | ingen andre) & <småkage>

    uk-complaint-to-controller
    class klage: klage | klager | klagen | klages | utilfreds | reklamation*
    + <klage> ..12 (til os | hos os | kontakte os | kontakt os | direkte til | {email} | {form} | skriv til os) ! (datatilsynet | tilsynsmyndighed* | myndighed*)
    + (kontakt os | skriv til os | kontakte os | henvende dig til os) ..14 <klage> ! (datatilsynet | tilsynsmyndighed* | myndighed*)
    + (behandler | besvarer | undersøger | bekræfter) ..3 (klager | klagen | din klage)
    + # (klager til os | sådan klager du | klageprocedure | klagebehandling)

    ccpa-collected-12m
    class år: (seneste | sidste | foregående | forudgående) (12 | tolv) måneder | (12 | tolv) (seneste | foregående) måneder | (seneste | sidste | forrige | foregående) år
    class indsamlet: indsamlet | indsamlede | indsamler | indhentet | indsamles
    + <indsamlet> ..20 <år> ! (ret | anmodning*)
    + <år> ..24 <indsamlet> ! (ret | anmodning*)
    ~unspecific kategorier ..6 (oplysninger | personoplysninger | data) ..8 (indsamle* | indhente*)
    ~unspecific indsamler ..8 kategorier

    ccpa-sold-shared-12m
    class solgt: solgt | solgte | sælger | sælge | sælges | salg
    - <år> ..10 <nej> ..6 (<solgt> | delt)
    - <nej> ..6 <solgt> ..20 <år>
    - <solgt> <nej> ..20 <år>
    + <år> ..20 <solgt> ! (anmodning* | <nej> ..6 <solgt>)
    + <solgt> ..20 <år> ! (anmodning* | <nej> ..6 <solgt> | <solgt> <nej>)
    ~unspecific <solgt> ..8 (oplysninger | personoplysninger | data)

    ccpa-disclosed-12m
    class videregivet: videregivet | videregav | videregiver | videregives | afsløret | delt | delte
    - <år> ..10 <nej> ..4 <videregivet>
    - <nej> ..4 <videregivet> ..20 <år>
    + <år> ..20 <videregivet> ! (ret | anmodning* | <nej> ..4 <videregivet>)
    + <videregivet> ..20 <år> ! (ret | anmodning* | <nej> ..4 <videregivet>)
    ~unspecific (videregiv* | deler | deles) ..14 (forretningsformål* | forretningsmæssige formål | erhvervsmæssige formål)

    ccpa-know-delete-correct
    class må: ret | retten | kan | må | anmode | anmodning | rettighed* | bede
    =right-to-know (ret til indsigt | retten til indsigt | ret til at vide | ret til at få at vide | retten til at vide | indsigtsret* | ret til adgang)
    =right-to-know <må> ..6 (indsigt | adgang | kopi | vide) ..8 (oplysninger* | personoplysninger* | data)
    =right-to-delete (ret til sletning | retten til sletning | ret til at slette | ret til at få slettet | anmodning om sletning)
    =right-to-delete <må> ..8 (slette* | sletning | slettet | fjerne*) ..8 (oplysninger* | personoplysninger* | data | konto* | dem)
    =right-to-delete <må> ..6 (oplysninger* | personoplysninger* | data | konto*) ..3 (slettet | fjernet)
    =right-to-correct (ret til berigtigelse | retten til berigtigelse | ret til at rette | ret til at få rettet | anmodning om berigtigelse)
    =right-to-correct <må> ..8 (rette | rettet | berigtige* | korrigere* | opdatere) ..8 (oplysninger* | personoplysninger* | data | dem)
    =right-to-correct <må> ..6 (oplysninger* | personoplysninger* | data) ..3 (rettet | berigtiget | korrigeret)

    ccpa-limit-sensitive
    + (begrænse | begrænsning* | indskrænke) ..10 følsom*
    + følsom* ..14 (begrænse | begrænsning* | begrænses)
    - (bruger | anvender | indsamler | behandler) ..3 <nej> ..6 følsom*
    - <nej> ..4 (bruge* | anvende* | indsamle* | behandle*) ..6 følsom*

    ccpa-non-discrimination
    class straf: diskriminer* | straf* | forskelsbehandl* | ringere | dårligere | repressalier | gengæld*
    + <nej> ..6 <straf> & (rettighed* | ret | udøve* | anmod* | derfor | service | behandl*)
    + <straf> ..4 <nej> & (rettighed* | ret | udøve* | anmod* | derfor)
    + (ikke diskrimination | forbud mod diskrimination | ret til ligebehandling | ikke forskelsbehandling)

    ccpa-request-methods
    class anmodning: anmodning | anmodninger | anmodningen | anmode | henvendelse | udøve
    =methods <anmodning> ..24 ({email} | {phone} | {form} | {link} | {url} | formular* | ringe | telefon* | via e-mail | pr e-mail | med post | kontakte os | kontakt os)
    =methods ({email} | {phone} | {form} | formular*) &near <anmodning>
    =verification (verificer* | kontroller* | bekræft* | dokumenter*) ..8 (identitet* | anmodning*)
    =verification identitet* ..8 (verificer* | kontroller* | bekræft* | dokumenter*)
    =authorized-agents (repræsentant* | befuldmægtig* | fuldmagt* | fuldmægtig | bemyndiget)
    =authorized-agents (en anden | andre) ..6 på dine vegne

    ccpa-minors-sale
    class ung: under 16 | under seksten | yngre end 16 | under 18 | under 13 | mindreårig* | mellem 13 og 16
    - <nej> ..4 <solgt> ..14 <ung>
    - <solgt> ..2 <nej> ..14 <ung>
    - <ung> ..12 <solgt> <nej>
    + <solgt> ..16 <ung> ! (<nej> ..4 <solgt> | <solgt> ..2 <nej>)

    ccpa-financial-incentive
    class lokkemad: økonomisk* incitament* | finansiel* incitament* | loyalitetsprogram* | bonusprogram* | kundeklub* | prisforskel*
    - (tilbyder | giver | har) ..2 <nej> ..4 <lokkemad>
    - <nej> ..4 (tilbyd* | giver) ..4 <lokkemad>
    + (økonomisk* | finansiel*) incitament* &block (værdi* | samtyk* | trække | vilkår* | delta* | anslå*) ! <nej> ..3 (økonomisk* | finansiel*) incitament*
    + <lokkemad> &block (værdien ..4 oplysninger* | vilkår* ..4 program*)
    ~unspecific <lokkemad>

    ccpa-metrics
    + antal* ..6 (anmodninger | henvendelser) & (modtag* | imødekom* | afvis* | afslag* | median*)
    + (statistik* | nøgletal | måltal) ..8 (anmodninger | henvendelser)
    + (modtog | modtog vi | fik | fik vi) {number} [..2] anmodninger
    + anmodninger ..12 (median* | statistik*)

    caloppa-review
    + (gennemse | se | få vist | kontrollere | gennemgå | tilgå) ..10 (ændre | opdatere | rette | redigere | slette) ..10 (oplysninger* | personoplysninger* | konto* | profil*) ! (politik* | uautoriser* | uvedkommende*)
    + (ændre | opdatere | rette | redigere) ..6 (din | dine | dit | egne) ..3 (oplysninger* | personoplysninger* | data | konto* | profil*) ! (politik* | uautoriser* | uvedkommende*)
    + (få adgang | tilgå) ..6 (rette | berigtige | opdatere | ændre) ..8 (oplysninger* | personoplysninger* | data*) ! (politik* | uautoriser* | uvedkommende*)
    - <nej> ..6 (mulighed* | procedure*) ..8 (gennemse | ændre)
    ~unspecific (adgang til | indsigt i) ..6 (oplysninger* | personoplysninger* | data) & (ret | kan | anmod*)

    caloppa-third-party-tracking
    class andre: tredjepart* | tredjemand | partner* | annoncører* | annoncenetværk* | google | facebook | meta | leverandør* | twitter | linkedin
    class overalt: (andre | forskellige | flere) (websteder* | websites | hjemmesider* | sider | apps | tjenester*) | over tid | på tværs af (websteder* | websites | hjemmesider* | apps | tjenester*) | andre steder på nettet
    - (sporer | følger) ..3 <nej> ..12 <overalt>
    - <nej> ..4 (spore* | følge*) ..12 <overalt>
    - (tillader | lader) <nej> ..10 (spore* | sporing*)
    + <andre> ..24 <overalt> & (spor* | følg* | indsaml* | aktivitet* | profil* | registrer* | besøg*) ! (links til | ikke ansvarlig*)
    + <overalt> ..24 <andre> & (spor* | følg* | indsaml* | aktivitet* | profil* | registrer* | besøg*) ! (links til | ikke ansvarlig*)
    + (personaliser* | adfærdsbaser* | interessebaser* | målrett* | personlige | tilpassede) ..1 (reklame* | annonce*) &near <andre> &near (<småkage> | spor* | identifi* | indsaml*)
    + (relevante | personlige | tilpassede | personaliserede) annoncer &near <andre> &near (identifi* | annonce id)
    - (ingen | ikke | intet) ..6 (sporing* | trackere | sporingskode) ..3 tredjepart*
    - (ingen | ikke) ..6 (tredjepartssporing* | tredjepartstrack* | tredjepartsspor* | tredjepartssporere)
    + (sporing* | trackere) ..2 (fra | af) tredjepart*
    + (remarketing | retargeting | doubleclick)
    ~unspecific <andre> ..10 (<småkage> | spor* | annonce*)

    shine-the-light
    class hvervning: direkte markedsføring | markedsføringsformål | reklameformål | egen markedsføring
    + (shine the light | 1798 83)
    + <andre> ..12 <hvervning> &block (californi* | anmod* | fravælge)
    + californi* ..30 direkte markedsføring
    - (deler | videregiver | sælger | overdrager) ..3 <nej> ..14 <andre> ..8 <hvervning>
    - <nej> ..4 (delt | videregivet | videregives | deles | sælges) ..14 <andre> ..8 <hvervning>

    minor-content-removal
    + 22581
    + (under 18 | mindreårig*) ..30 (fjerne* | slette* | fjernet | slettet) & (indhold* | opslag* | offentliggjort*)
    + (indhold* | opslag*) ..12 (fjernes | fjernet | slettes | slettet) ..24 (under 18 | mindreårig*)

    us-state-appeal
    class afslag: afslag* | afgørelse* | afviser | afvist | afvisning* | beslutning*
    + (klage over | klag over | anke | appellere | påklage) ..8 <afslag> ! (domstol* | automatisk* | automatiser* | datatilsynet | myndighed*)
    + <afslag> ..14 (anke* | appel* | påklage* | klage over) ! (domstol* | automatisk* | automatiser* | datatilsynet | myndighed*)
    + (ret til at anke | ret til at appellere | appelprocedure | ankeprocedure) ! (domstol* | myndighed*)

    tx-sensitive-sale-notice
    + (kan | må) [eventuelt] sælge ..3 (følsom* | biometrisk*) ! <nej>
    + sælger ..2 (følsom* | biometrisk*) ! <nej>
    - sælger <nej> ..4 (følsom* | biometrisk*)
    - <nej> ..3 (sælge | sælges | solgt) ..6 (følsom* | biometrisk*)
    - (følsom* | biometrisk*) ..4 sælges <nej>
    ~unspecific (sælge* | salg*) ..6 (følsom* | biometrisk*)
    """
}
