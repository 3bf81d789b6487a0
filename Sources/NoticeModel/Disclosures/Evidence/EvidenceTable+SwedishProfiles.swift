extension EvidenceTable {
  /// Swedish: what the laws of Europe and of California ask for besides the core disclosures.
  static let swedishProfiles: StaticString = """
    gap 6
    class nej: inte | aldrig | ingen | inga | inget | ingenting | utan | ej | varken

    joint-controllers
    class gemensamt: gemensamt personuppgiftsansvar* | gemensamt ansvar* | gemensamma personuppgiftsansvariga | gemensam personuppgiftsansvarig | gemensamt bestämmer | gemensamt fastställer
    - <nej> ..4 <gemensamt>
    + <gemensamt> &near (arrangemang* | överenskommelse* | avtal* | artikel 26 | art 26 | kontaktpunkt* | ansvarar för | fördel*)
    ~unspecific <gemensamt>

    legitimate-interest-named
    class avsikt: förbättr* | förhindr* | förebygg* | skydd* | säker* | bedrägeri* | missbruk* | marknadsför* | reklam* | utveckl* | driv* | drift* | tillhandahåll* | hanter* | besvar* | svara* | kommunic* | analys* | förstå | statistik* | upprätthåll* | upptäck* | försvar* | fastställ* | göra gällande | rättsliga anspråk | optimer* | personanpass* | anpassa* | forsk* | administrer* | kundservice* | kundrelation* | försälj* | uppfölj* | mäta | mätning* | felsök* | inkass* | nätverk* | informera
    class intresse: berättigat intresse | berättigade intresse | berättigade intressen | berättigat intressen | legitimt intresse | legitima intressen | legitima intresse
    + <intresse> ..14 <avsikt>
    + <avsikt> ..14 <intresse>
    + vårt intresse (av | är | är att | att) ..6 <avsikt>
    + <avsikt> &block <intresse>
    + <avsikt> &heading <intresse>
    ~unspecific <intresse>

    transfer-safeguards
    + (standardavtalsklausul* | standardiserade dataskyddsbestämmelser | standardklausul* | modellklausul* | modellavtal* | adekvansbeslut* | beslut om adekvat | adekvat skyddsnivå | adekvat skydd | privacy shield | data privacy framework | bindande företagsbestämmelser | bindande företagsregler | binding corporate rules)
    + (likvärdig | motsvarande | tillräcklig | adekvat) skyddsnivå & (kommissionen | beslut* | land | länder | överför*)
    + (artikel | art) (44 | 45 | 46 | 47 | 49) & (gdpr | överför* | dataskyddsförordning*)
    + uttryckligt samtycke ..10 överför*
    ~unspecific (lämpliga | adekvata | tillräckliga | nödvändiga) ..2 (skyddsåtgärder | åtgärder | garantier) &block (överför* | tredjeland* | tredje land* | utanför eu | utanför ees | utomlands)

    provision-required
    + (lämna* | tillhandahåll* | uppge*) ..6 (uppgifter* | personuppgifter* | information*) ..10 (frivillig* | obligatorisk* | lagstadga* | avtalsenlig* | krav) ! (myndighet* | polis* | domstol*)
    + (frivillig* | obligatorisk*) ..4 att (lämna | uppge | tillhandahålla)
    + (skyldig | skyldighet | tvungen) ..3 att (lämna | uppge | tillhandahålla | dela) ..6 (uppgift* | personuppgift* | information* | dem)
    + (måste | behöver) ..2 (lämna | uppge | tillhandahålla) ..6 (uppgift* | personuppgift* | namn | adress*)
    + (lagstadgat | avtalsenligt | avtalsmässigt) [..3] krav
    + (om | när | utan) ..4 (inte | att) ..2 (lämna* | uppge* | tillhandahåll* | vill lämna | vill uppge) ..16 (inte | omöjlig* | begräns* | kan vi) ! samtycke*
    + (utan (dessa | de här) (uppgifter* | personuppgifter*)) ..10 (inte | omöjlig*)
    + (fält* | uppgifter* | uppgift*) ..6 (obligatorisk* | frivillig*) & (fält* | formulär* | lämna* | uppge* | stjärna | asterisk | registrer*)

    adm-logic
    class maskin: automatiserat beslutsfattande | automatiserade beslut | automatiserat beslut | automatiserad behandling | automatiska beslut | automatiskt beslutsfattande | profilering* | algoritm* | kreditvärdering | kreditbedömning | kreditprövning | scoring
    - <nej> ..8 <maskin> ! (rätt | rätten | föremål | invända)
    - <maskin> ..4 (förekommer | sker | används | görs) <nej>
    + (logik* | kriteri* | faktor* | parametr* | tar hänsyn till | hänsyn) ..14 <maskin> ! rätt att inte
    + <maskin> ..20 (logik* | kriteri* | faktor* | parametr* | tar hänsyn till | hänsyn | följd* | konsekvens* | nekas | avslag* | avslås | leder till | innebär att) ! (rätt att | rättsliga följder | invända)
    ~unspecific <maskin>

    special-category-data
    class känsligt: särskilda kategorier | känsliga personuppgifter | känsliga uppgifter | känslig information | känsliga data | hälsouppgift* | uppgifter om hälsa | hälsodata | hälsotillstånd* | biometrisk* | genetisk* | etnisk* | ras eller | religiös* | politisk* åsikt* | sexuell* läggning | sexualliv* | fackförening* | medlemskap i fack*
    - <nej> ..6 (samla* | behandla* | begär* | lagra* | be | kräv*) ..8 <känsligt>
    - (samlar | behandlar | begär | lagrar | lämna | skicka | ber | delar | tar emot | sparar) ..3 <nej> ..8 <känsligt>
    - <känsligt> ..6 (samlas | behandlas | lagras) <nej>
    + <känsligt> ..24 (uttryckligt samtycke | uttryckliga samtycke | samtycke* | artikel 9 | art 9 | grundläggande intresse* | rättsliga anspråk | arbetsrätt*)
    + (uttryckligt samtycke | uttryckliga samtycke | artikel 9 | art 9 | med ditt samtycke) ..24 <känsligt>
    ~unspecific <känsligt>

    cookie-durations
    class kaka: cookie | cookies | cookien | cookiefil* | kaka | kakan | kakor | kakorna | pixel | pixlar | lokal lagring
    =lifetime <kaka> ..24 ({period} | upphör* | löper ut | går ut | giltig* | livslängd* | lagringstid* | tills du (raderar | tar bort) | stänger ..2 webbläsare* | webbläsare* stängs | sessionen är slut | slutet av sessionen | sessionskak* | avslutar besöket)
    =lifetime (sessionskakor | sessionscookies | varaktiga kakor | beständiga kakor | permanenta kakor) ..24 (stänger | stängs | {period} | tills | upphör | avslutar)
    =lifetime ({period} | lagringstid | livslängd | giltighetstid) ..16 <kaka>
    =lifetime ({period} | session | sessionen | löper ut | går ut | lagringstid | livslängd | varaktighet) &heading (<kaka> | spårning* | analys*)
    =third-party-access (tredje part* | tredjepart* | google | facebook | meta | partner* | annonsörer* | leverantör*) ..16 <kaka>
    =third-party-access <kaka> ..16 (tredje part* | tredjepart* | google | facebook | meta | partner* | annonsörer* | leverantör* | förstapart*)
    =third-party-access (tredjepartscookies | tredjepartskakor | förstapartscookies | förstapartskakor)
    =third-party-access (bara vi | endast vi | ingen annan) & <kaka>

    uk-complaint-to-controller
    class klagan: klaga | klagar | klagomål* | missnöjd | reklamation*
    + <klagan> ..12 (till oss | hos oss | kontakta oss | oss på | oss direkt | vår | {email} | {form} | skriv till oss) ! (tillsynsmyndighet* | myndighet* | imy | integritetsskyddsmyndigheten)
    + (kontakta oss | skriv till oss | vända dig till oss | hör av dig) ..14 <klagan> ! (tillsynsmyndighet* | myndighet* | imy | integritetsskyddsmyndigheten)
    + (hanterar | utreder | besvarar | bekräftar) ..4 <klagan>
    + # (klagomål till oss | så klagar du | klagomålshantering)

    ccpa-collected-12m
    class år: (senaste | föregående | gångna) (12 | tolv) månaderna | (12 | tolv) (senaste | föregående) månaderna | (senaste | föregående) året
    class insamlat: samlat in | samlade in | samlar in | samlats in | samlades in | insamlade | inhämtat
    + <insamlat> ..20 <år> ! (rätt | begäran)
    + <år> ..24 <insamlat> ! (rätt | begäran)
    + <år> har vi samlat ! (rätt | begäran)
    ~unspecific kategorier ..6 (uppgifter | personuppgifter | information) ..8 (samla* | inhämta*)
    ~unspecific samlar ..8 kategorier

    ccpa-sold-shared-12m
    class sålt: sålt | sålde | säljer | sälja | säljs | sålts | såldes | försäljning
    - <år> ..10 <nej> ..6 (<sålt> | delat)
    - <nej> ..6 <sålt> ..20 <år>
    - <sålt> <nej> ..20 <år>
    + <år> ..20 <sålt> ! (begäran | <nej> ..6 <sålt>)
    + <sålt> ..20 <år> ! (begäran | <nej> ..6 <sålt> | <sålt> <nej>)
    ~unspecific <sålt> ..8 (uppgifter | personuppgifter | information | data)

    ccpa-disclosed-12m
    class utlämnat: lämnat ut | lämnade ut | lämnar ut | lämnats ut | utlämnat | delat | röjt | delade
    - <år> ..10 <nej> ..4 <utlämnat>
    - <nej> ..4 <utlämnat> ..20 <år>
    + <år> ..20 <utlämnat> ! (rätt | begäran | <nej> ..4 <utlämnat>)
    + <utlämnat> ..20 <år> ! (rätt | begäran | <nej> ..4 <utlämnat>)
    ~unspecific (lämna* | dela* | utlämna* | röj*) ..14 (affärsändamål | affärsmässiga ändamål | affärssyfte*)

    ccpa-know-delete-correct
    class får: rätt | rätten | kan | får | begära | begäran | rättighet*
    =right-to-know (rätt till tillgång | rätten till tillgång | rätt att få veta | rätt att veta | rätten att veta | rätt till information | rätt till insyn | registerutdrag)
    =right-to-know <får> ..6 (tillgång | veta | ta del | kopia) ..8 (uppgifter* | personuppgifter* | information*)
    =right-to-delete (rätt till radering | rätten till radering | rätt att radera | begäran om radering)
    =right-to-delete <får> ..8 (radera* | radering | ta bort | raderade) ..8 (uppgifter* | personuppgifter* | information* | konto* | dem)
    =right-to-delete <får> ..6 (uppgifter* | personuppgifter* | information* | konto*) ..3 (raderade | raderas | borttagna)
    =right-to-correct (rätt till rättelse | rätten till rättelse | rätt att rätta | begäran om rättelse)
    =right-to-correct <får> ..8 (rätta | rättelse | korrigera* | uppdatera | ändra) ..8 (uppgifter* | personuppgifter* | information* | dem)
    =right-to-correct <får> ..6 (uppgifter* | personuppgifter* | information*) ..3 (rättade | korrigerade)

    ccpa-limit-sensitive
    + (begränsa | begränsning* | inskränka) ..10 känslig*
    + känslig* ..14 (begränsa | begränsning* | begränsas)
    - <nej> ..8 (använd* | lämna* | samla* | behandla*) ..8 känslig*
    - (använder | samlar | behandlar) ..3 <nej> ..6 känslig*

    ccpa-non-discrimination
    class straff: diskriminer* | straff* | bestraff* | missgynn* | sämre | repressali* | negativ* behandl*
    + <nej> ..6 <straff> & (rättighet* | rätt | utöva* | begäran | därför | service | behandl*)
    + <straff> ..4 <nej> & (rättighet* | rätt | utöva* | begäran | därför)
    + (icke diskriminering | diskrimineringsförbud | rätt till likabehandling | förbud mot diskriminering)

    ccpa-request-methods
    class fråga: begäran | begära | förfrågan | förfrågningar | ansökan | utöva
    =methods <fråga> ..24 ({email} | {phone} | {form} | {link} | {url} | formulär* | mejla | ringa | telefon | via e-post | per post | kontakta oss)
    =methods ({email} | {phone} | {form} | formulär*) &near <fråga>
    =verification (verifier* | kontroller* | bekräft* | styrk*) ..8 (identitet* | begäran)
    =verification identitet* ..8 (verifier* | kontroller* | bekräft* | styrk*)
    =authorized-agents (ombud | ombudet | fullmakt* | behörig företrädare | auktoriserat ombud)
    =authorized-agents (någon annan | annan person) ..8 (åt dig | din räkning | dina vägnar)

    ccpa-minors-sale
    class ung: under 16 | under sexton | yngre än 16 | under 18 | under 13 | minderårig* | mellan 13 och 16
    - <nej> ..4 <sålt> ..14 <ung>
    - <sålt> ..2 <nej> ..14 <ung>
    - <ung> ..12 <sålt> <nej>
    + <sålt> ..16 <ung> ! (<nej> ..4 <sålt> | <sålt> ..2 <nej>)

    ccpa-financial-incentive
    class lockelse: ekonomisk* incitament* | finansiell* incitament* | ekonomisk* ersättning för ..4 uppgifter | lojalitetsprogram* | bonusprogram* | prisskillnad*
    - <nej> ..4 (erbjud* | ger | har | lämna*) ..4 <lockelse>
    - (erbjuder | har | ger) <nej> ..3 <lockelse>
    + (ekonomisk* | finansiell*) incitament* &block (värde* | samtyck* | återkalla* | villkor* | delta* | uppskatt*)
    + <lockelse> &block (värdet ..4 uppgifter* | villkor* ..4 program*)
    ~unspecific <lockelse>

    ccpa-metrics
    + antal* ..6 (begäranden | förfrågningar | begäran) & (tog emot | mottag* | beviljad* | avslag* | avslogs | medianti* | uppfyll*)
    + (statistik* | mätvärden | nyckeltal) ..8 (begäranden | förfrågningar)
    + (tog emot | tog vi emot | mottog | mottog vi | fick | fick vi) {number} [..2] (begäranden | förfrågningar)
    + (begäranden | förfrågningar) ..12 (median* | statistik*)

    caloppa-review
    + (granska | se | ta del | visa | kontrollera | kommer åt) ..10 (ändra | uppdatera | korrigera | rätta | redigera) ..10 (uppgifter* | information* | konto* | profil*) ! (policy* | obehörig*)
    + (ändra | uppdatera | korrigera | rätta | redigera) ..6 (din | dina | ditt | egna) ..3 (uppgifter* | personuppgifter* | information* | konto* | profil*) ! (policy* | obehörig*)
    + (ändra | uppdatera | korrigera | rätta | redigera) (uppgifterna | profilen) ..10 (konto* | inställningar* | logga* | profil*)
    + (få tillgång | komma åt) ..6 (rätta | uppdatera | ändra | korrigera) ..8 (uppgifter* | personuppgifter* | information* | data*) ! (policy* | obehörig*)
    - <nej> ..6 (möjlighet* | förfarande*) ..8 (granska | ändra)
    ~unspecific (tillgång till | ta del av) ..6 (uppgifter* | information*) & (rätt | kan | begär*)

    caloppa-third-party-tracking
    class andra: tredje part* | tredjepart* | tredje parter | partner* | annonsörer* | annonsnätverk* | google | facebook | meta | leverantör* | twitter | linkedin
    class överallt: (andra | olika | flera) (webbplatser* | sajter* | sidor* | appar* | tjänster* | webbsidor*) | över tid | över tiden | mellan webbplatser | mellan sajter | på andra håll på nätet
    - <nej> ..6 (spåra* | följ*) ..12 <överallt>
    - (spårar | följer) ..3 <nej> ..12 <överallt>
    - (tillåter | låter) <nej> ..10 (spåra* | spårning*)
    + <andra> ..24 <överallt> & (spåra* | följ* | samla* | aktivitet* | profil* | registrer* | besök*) ! (länkar till | ansvarar inte)
    + <överallt> ..24 <andra> & (spåra* | följ* | samla* | aktivitet* | profil* | registrer* | besök*) ! (länkar till | ansvarar inte)
    + (personanpassa* | beteendestyrd* | intressebasera* | riktad* | personlig*) ..1 (reklam* | annons*) &near <andra> &near (<kaka> | spår* | identifier* | samla*)
    + (relevanta | personliga | anpassade) annonser &near <andra> &near (identifier* | annons id)
    + (annonser* | annons) ..3 relevanta &near identifier*
    - (ingen | inga | inte) ..6 (spårning* | spårare) ..3 (tredje part* | tredjepart*)
    - (ingen | inga) ..4 (tredjepartsspår* | tredjepartspår*)
    + (spårning* | spårare) ..2 (från | av) (tredje part* | tredjepart*)
    + (remarketing | retargeting | doubleclick | återmarknadsföring)
    ~unspecific <andra> ..10 (<kaka> | spår* | annons*)

    shine-the-light
    class värvning: direktmarknadsföring* | marknadsföringsändamål | marknadsföringssyfte* | reklamändamål | egen marknadsföring
    + (shine the light | 1798 83)
    + <andra> ..12 <värvning> &block (kalifornien | kalifornisk* | begär* | välja bort)
    + (kalifornien | kalifornisk*) ..30 direktmarknadsföring*
    - <nej> ..6 (dela* | lämna* | sälja* | säljer) ..12 <andra> ..8 <värvning>
    - (delar | lämnar | säljer | överlåter) ..2 <nej> ..14 <andra> ..8 <värvning>

    minor-content-removal
    + 22581
    + (under 18 | minderårig*) ..30 (ta bort | radera* | raderade | borttag* | bort) & (innehåll* | inlägg* | publicera*)
    + (innehåll* | inlägg*) ..12 (tas bort | ta bort | raderas) ..24 (under 18 | minderårig*)

    us-state-appeal
    class avslag: avslag* | beslut* | avslår | avslagit | nekat | nekar | avvisar
    + (överklaga* | invändning mot) ..10 <avslag> ! (domstol* | automatiser* | tillsynsmyndighet* | myndighet*)
    + <avslag> ..14 överklaga* ! (domstol* | automatiser* | tillsynsmyndighet* | myndighet*)
    + (rätt att överklaga | överklagandeförfarande*) ! (domstol* | myndighet*)

    tx-sensitive-sale-notice
    + (kan | får) [komma att] sälja ..3 (känslig* | biometrisk*) ! <nej>
    + säljer ..2 (känslig* | biometrisk*) ! <nej>
    - <nej> ..3 (säljer | sälja | säljs | sålt) ..6 (känslig* | biometrisk*)
    - säljer <nej> ..4 (känslig* | biometrisk*)
    - (känslig* | biometrisk*) ..4 säljs <nej>
    ~unspecific (sälj* | försäljning*) ..6 (känslig* | biometrisk*)
    """
}
