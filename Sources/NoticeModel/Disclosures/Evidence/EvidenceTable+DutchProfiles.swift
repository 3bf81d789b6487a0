extension EvidenceTable {
  /// Dutch: what single laws ask for besides the core disclosures, and what answers the questions of profiles.
  static let dutchLaws: [StaticString] = [
    dutchProfiles, dutchProfilesOthers, dutchQuestions,
  ]

  /// Dutch: what the laws of Europe and of California ask for besides the core disclosures.
  static let dutchProfiles: StaticString = """
    gap 8
    class niet: niet | geen | nooit | zonder | noch | niemand | nimmer
    class gegevens: gegevens | informatie | persoonsgegevens | data
    class verstrekken: verstrek* | opge* | aanlever* | geef* | geven | geeft | gegeven | invul* | ingevuld | verschaf*

    joint-controllers
    class samen: gezamenlijke verwerkingsverantwoordelijk* | gezamenlijk verwerkingsverantwoordelijk* | gezamenlijke verantwoordelijk* | gezamenlijk verantwoordelijk* | gezamenlijke verantwoordelijkheid | medeverantwoordelijk* | mede verantwoordelijk* | medeverwerkingsverantwoordelijk* | samen verwerkingsverantwoordelijk* | gezamenlijk bepalen | bepalen gezamenlijk
    - <niet> ..4 <samen>
    + <samen> &near (overeenkomst* | afspra* | afgesproken | regeling | artikel 26 | art 26 | wezenlijke inhoud | contactpunt | vastgelegd | is verantwoordelijk voor | zorgt voor)
    ~unspecific <samen>

    legitimate-interest-named
    class doel: verbeter* | voorkom* | bescherm* | beveilig* | veilig* | fraude* | marketing | direct marketing | promot* | reclame* | advert* | ontwikkel* | exploit* | functioner* | aanbied* | aan te bieden | beher* | beheer | beantwoord* | communic* | begrijp* | inzicht | analys* | optimalis* | waarborg* | onderhoud* | opspor* | verdedig* | rechtsvordering* | incass* | administr* | personalis* | onderzoek* | statisti* | meten | meting | klanten | klantrelatie* | misbruik | efficiën* | bedrijfsvoering | kwaliteit | tevredenheid | versturen | toezenden | tonen
    class belang: gerechtvaardigd belang | gerechtvaardigde belang | gerechtvaardigde belangen | legitiem belang | legitieme belang | legitieme belangen | rechtmatig belang | rechtmatige belangen | gerechtvaardigd zakelijk belang | gerechtvaardigde zakelijke belangen | gerechtvaardigde bedrijfsbelangen
    + <belang> & <doel> ! bezwaar
    + <belang> &block <doel> &near (artikel 6 | art 6 | grondslag* | rechtsgrond* | basis | doel | doeleinden) ! bezwaar
    + ons belang (bij | om | is | in) ..8 <doel>
    +# <belang> &section <doel>
    ~unspecific <belang>

    transfer-safeguards
    + (modelcontractbepaling* | standaardcontractbepaling* | modelcontract* | modelclausule* | standaardclausule* | standaard contractbepaling* | standaard contractuele (clausules | bepalingen) | standaardcontractclausule* | standaard contractbepaling* | standaardcontractvoorwaarden | modelbepalingen | standaardbepalingen inzake | standaardcontract* | model contractbepalingen | eu modelcontract* | bindende bedrijfsvoorschriften | adequaatheidsbesluit* | adequaatheidsbeslissing* | adequaatheidsbevinding* | privacy shield | privacyschild | data privacy framework | standard contractual clauses | binding corporate rules | goedgekeurde gedragscode | goedgekeurd certificeringsmechanisme)
    + (passend | adequaat | gelijkwaardig | vergelijkbaar) ..1 (beschermingsniveau | niveau ..3 bescherming | niveau ..3 gegevensbescherming) & (commissie | besluit | land | landen)
    + (artikel | artikelen | art) (44 | 45 | 46 | 47 | 49) & (doorg* | avg | waarborg* | gdpr)
    + commissie ..10 (adequa* | passend beschermingsniveau)
    + uitdrukkelijke toestemming ..10 (doorg* | overdracht)
    ~unspecific (passende | gepaste | adequate | geschikte | nodige | toereikende) ..2 (waarborgen | maatregelen | garanties) &block (doorg* | overdracht* | buitenland | buiten)

    provision-required
    + (verstrekk* | verstrekt* | opgeven | aanleveren | invullen | opgave) ..12 (is | zijn | wordt) ..4 (verplicht | vrijwillig | optioneel | facultatief | vereist | noodzakelijk | verplichting) & (<gegevens> | velden | formulier) ! (autoriteiten | rechtbank* | derden)
    + (is | zijn) ..2 (verplicht | vrijwillig) ..10 (verstrekken | op te geven | aan te leveren | te geven | in te vullen)
    + verplicht ..10 <gegevens> ..8 (verstrekken | geven | leveren | op te geven)
    + (wettelijke | contractuele) (verplichting | vereiste | eis) ..14 (verstrekk* | verstrekt* | te geven) & <gegevens>
    + (vrijwillig | niet verplicht) & (verstrekk* | verstrekt | geven) & <gegevens>
    + (als | indien | wanneer | mocht) ..14 (niet | geen | weiger*) ..8 (verstrekt | verstrekken | opgeeft | geeft | invult | deelt | aanlevert | levert | verschaft) ..24 (niet | geen | onmogelijk | kunnen we | beperk*) ! toestemming ..4 ouder*
    + (weigering | nalaten | niet) ..3 (verstrekken | verstrekt | geven) ..20 (gevolg | gevolgen | betekent | onmogelijk)
    + zonder (deze | die | uw | je | dergelijke) [persoonlijke] <gegevens> ..12 (niet | geen | onmogelijk)
    + (velden | gegevens) ..6 (gemarkeerd | aangeduid | aangegeven | voorzien) ..8 (verplicht | sterretje | asterisk)
    + (verplichte | optionele | vrijwillige) (velden | gegevens) & (formulier* | sterretje | registratie | asterisk)
    + (noodzakelijk | nodig) ..6 (sluiten | aangaan) ..4 overeenkomst & (verstrekk* | verstrekt)

    adm-logic
    class machine: geautomatiseerd besluit | geautomatiseerde besluiten | geautomatiseerde besluitvorming | geautomatiseerde individuele besluitvorming | geautomatiseerde beslissing | geautomatiseerde beslissingen | geautomatiseerde verwerking | automatische besluitvorming | profilering | algoritme | algoritmes | algoritmen | kredietscore | kredietscores | scoring
    + (logica | criteria | factoren | parameters | houdt rekening | houden rekening) ..16 <machine> ! (recht | rechten)
    + <machine> ..16 (logica | criteria | factoren | parameters | rekening) ! (recht | rechten)
    + <machine> ..24 (gevolg | gevolgen | afgewezen | geweigerd | goedgekeurd | leidt ertoe | leiden ertoe) ! (recht | rechten | bezwaar)
    - <niet> ..8 <machine> ! (recht | rechten | onderworpen | bezwaar)
    - (geautomatiseerd* | automatisch*) ..3 (besluiten | beslissingen | besluitvorming) ..4 <niet> ! (recht | rechten)
    ~unspecific <machine>

    special-category-data
    class gevoelig: bijzondere categorieën | bijzondere categorie | bijzondere persoonsgegevens | bijzondere gegevens | gevoelige gegevens | gevoelige persoonsgegevens | gevoelige informatie | gevoelige persoonlijke informatie | gevoelige persoonlijke gegevens | gezondheidsgegevens | gegevens over gezondheid | gegevens over uw gezondheid | gegevens over je gezondheid | medische gegevens | medische informatie | biometrische gegevens | biometrische informatie | genetische gegevens | ras of etnische | etnische afkomst | etnische afstamming | raciale afkomst | seksuele geaardheid | seksuele gerichtheid | seksuele voorkeur | politieke opvattingen | religieuze overtuiging* | godsdienst* | lidmaatschap van een vakbond | vakbondslidmaatschap
    + <gevoelig> ..24 (toestemming | artikel 9 | art 9 | vitale belangen | zwaarwegend algemeen belang | rechtsvordering* | preventieve geneeskunde | arbeidsgeneeskunde | arbeidsrecht | sociale zekerheid | socialezekerheidsrecht)
    + (uitdrukkelijke toestemming | expliciete toestemming | uitdrukkelijk | artikel 9 | art 9 | met uw toestemming | met je toestemming) ..24 <gevoelig>
    - <niet> ..10 <gevoelig> ! (kunnen niet | toegang | onbevoegd* | versleutel* | niet versleutel*) & (verwerk* | verzamel* | vragen | vraag | bewaren | bewaar* | verstrek* | deel | stuur | slaan)
    - <gevoelig> ..10 <niet> ..4 (verwerk* | verzamel* | opgeslagen)
    ~unspecific <gevoelig>

    cookie-durations
    class koekje: cookie | cookies | sessiecookie* | trackingcookie* | advertentiecookie* | analysecookie* | voorkeurscookie* | taalcookie* | tracker | trackers | pixel | pixels | lokale opslag
    =lifetime <koekje> ..24 ({period} | verloop* | verlopen | vervalt | vervallen | vervaldatum | levensduur | bewaartermijn | geldigheidsduur | looptijd | (einde | sluiten | sluit | afsluit* | afloop | beëindig*) ..4 (sessie | browser | bezoek) | browser ..2 (sluit | afsluit) | totdat u | tot je ze)
    =lifetime ({period} | verlopen | levensduur | geldigheidsduur | bewaartermijn | browsersessie) ..24 <koekje> ! (jaar oud | leeftijd)
    =lifetime ({period} | sessie | inlogsessie | persistent* | vervaldatum | levensduur | bewaartermijn | looptijd) &heading (<koekje> | tracking)
    =third-party-access (derden | derde | google | facebook | meta | partners | adverteerders | leveranciers | andere bedrijven) ..16 <koekje>
    =third-party-access <koekje> ..16 (derden | derde | google | facebook | meta | partners | adverteerders | leveranciers | andere bedrijven | first party | eigen)
    =third-party-access (alleen wij | niemand anders | geen derde*) & <koekje>

    uk-complaint-to-controller
    class klacht: klacht | klachten | klagen | ontevreden | klachtenformulier
    class waakhond: autoriteit* | ap | ico | toezichthoud* | toezichthouder | commissaris | gegevensbeschermingsautoriteit
    + <klacht> ..16 (contact ..3 met ons | contact op | schrijf ons | mail ons | bij ons | aan ons | onze klachten* | ons klachten* | {email} | {form}) ! <waakhond> ..10 ({email} | {form} | contact) ! <klacht> ..10 <waakhond>
    + (neem contact | contact met ons | contact opnemen | schrijf ons | mail ons | bij ons | aan ons) ..16 <klacht> ! (auteursrecht* | inbreuk) ! <klacht> ..8 <waakhond> ! <waakhond> ..8 <klacht>
    + (indienen | stuur | stuurt | sturen | richten | meld | melden) ..3 <klacht> ..6 (bij ons | aan ons | rechtstreeks | {email} | {form} | onze) ! <waakhond>
    + <klacht> ..6 (beantwoorden | behandelen | onderzoeken) we
    + (behandelen | onderzoeken | beantwoorden) ..8 <klacht> ! <waakhond>
    + <klacht> ..10 (voordat | alvorens) ..8 <waakhond> &block (ons | {email} | {form})
    +# (klachtenprocedure | klachtenregeling)

    ccpa-collected-12m
    class jaar: (afgelopen | laatste | voorgaande | voorafgaande | voorbije) (12 | twaalf) [12] maanden | (12 | twaalf) [12] maanden voorafgaand* | (afgelopen | vorig | voorgaande) jaar
    class verzameld: verzamel* | ingezameld | vergaard | verkregen
    + <verzameld> ..20 <jaar> ! (recht | verzoek* | gratis | kosteloos | <niet>)
    + <jaar> ..30 <verzameld> ! (recht | verzoek* | gratis | kosteloos | <niet>)
    ~unspecific categorieën ..8 <gegevens> ..8 <verzameld>
    ~unspecific <verzameld> ..10 categorieën

    ccpa-sold-shared-12m
    class verkocht: verkoop* | verkocht* | verkopen
    - <niet> ..8 (<verkocht> | gedeeld) ..24 <jaar>
    - <jaar> ..24 <niet> ..8 (<verkocht> | gedeeld)
    + <verkocht> ..24 <jaar> ! (verzoek* | gratis | kosteloos)
    + <jaar> ..24 (<verkocht> | derden ..6 gedeeld | gedeeld ..6 derden) ! (verzoek* | gratis | kosteloos)
    ~unspecific <verkocht> ..8 <gegevens>
    ~unspecific <gegevens> ..6 <verkocht>

    ccpa-disclosed-12m
    class onthuld: bekendgemaakt | bekend gemaakt | openbaar gemaakt | vrijgegeven | verstrekt | doorgegeven | meegedeeld | bekendmak*
    - <niet> ..6 <onthuld> ..24 <jaar>
    - <jaar> ..16 <niet> ..12 <onthuld>
    + <onthuld> ..24 <jaar> ! (recht | verzoek* | gratis | 1798 83)
    + <jaar> ..24 <onthuld> ! (recht | verzoek* | gratis | 1798 83)
    + (zakelijk* doel* | zakelijke redenen | bedrijfsdoeleinden) &block <jaar> &block (<onthuld> | gedeeld | delen)
    + gedeeld ..24 <jaar> & (derden | leveranciers | dienstverleners | categorieën) ! (<verkocht> | recht | verzoek*)
    + <jaar> ..24 gedeeld & (leveranciers | dienstverleners | categorieën) ! (<verkocht> | recht | verzoek*)
    ~unspecific (<onthuld> | delen | gedeeld) & (zakelijk* doel* | bedrijfsdoeleinden)

    ccpa-know-delete-correct
    class mag: recht | rechten | kunt | kan | mag | verzoek* | vragen
    =right-to-know (recht (op inzage | op kennisname | op toegang | op informatie | om te weten | om inzage | van inzage | om toegang | te weten) | inzagerecht | inzageverzoek* | verzoek* om inzage)
    =right-to-know <mag> ..14 (inzage | inzien | toegang | opvragen | kopie) & <gegevens>
    =right-to-delete (recht (op (verwijdering | wissing | verwijderen | vergetelheid | gegevenswissing | het wissen) | om ..6 (verwijderen | wissen) | om vergeten | om te verwijderen) | verwijderingsverzoek* | verzoek* om verwijdering)
    =right-to-delete <mag> ..14 (verwijder* | wissen | gewist | wissing) & (<gegevens> | account)
    =right-to-correct (recht (op (rectificatie | correctie | verbetering) | om ..6 (corrigeren | rectificeren | verbeteren)) | correctieverzoek* | verzoek* om (correctie | rectificatie))
    =right-to-correct <mag> ..14 (corriger* | gecorrigeerd | rectific* | correctie | aanpassen | wijzigen | verbeteren | bijwerken) & (<gegevens> | account | onjuist*)

    ccpa-limit-sensitive
    + (beperk* | inperk*) ..10 (gebruik | verwerking | openbaarmaking | bekendmaking) ..12 gevoelig*
    + gevoelig* ..14 (beperken | te beperken | beperking)
    + (recht op beperking van het gebruik | recht om ..8 gebruik ..8 beperken)
    - <niet> ..10 gevoelig* ..24 (afleid* | af te leiden | kenmerken | andere dan | 7027 | 1798 121)
    - gevoelig* ..20 (<niet> | alleen | uitsluitend) ..10 (afleid* | af te leiden | toegestaan | 7027 | 1798 121 | andere doeleinden)
    - <niet> ..3 gevoelig* ..6 (verzamel* | verwerk* | gebruik*)
    - (verzamelen | verwerken | gebruiken) ..2 geen gevoelig*

    ccpa-non-discrimination
    + (<niet> | tegen) ..10 (discrimin* | represaille* | vergelding* | benadel* | benadeeld | bestraf* | anders behandel*) ! (werk | gender | geslacht | handicap)
    + recht ..6 (non discriminatie | niet ..3 gediscrimineerd | gelijke dienstverlening | gelijke behandeling)
    + <niet> ..6 (diensten | dienst | goederen) ..6 (weiger* | ontzeg*) & (recht* | uitoefen* | prij*)
    + (discrimineren | benadelen) ..4 (u | je) ..4 niet & (recht* | uitoefen*)
    + (non discriminatie | dezelfde prijs | dezelfde prijzen | dezelfde dienst*) & (recht* | uitoefen*)

    ccpa-request-methods
    class verzoek: verzoek | verzoeken | aanvraag | aanvragen | uitoefenen | uitoefening
    =methods <verzoek> ..24 ({email} | {phone} | {form} | {link} | {url} | bel* | formulier | contact* | schrijf* | per e-mail | per post | telefonisch | portaal)
    =methods ({email} | {phone} | {form} | webformulier | gratis nummer) &near <verzoek> &near (recht* | privacy | <verzoek>)
    =verification (verifi* | bevestig* | controler* | authentic* | vaststel* | aanton*) ..8 (identiteit | <verzoek> | verzoeker | consument*)
    =verification (identiteit | identiteits*) ..10 (verifi* | geverifieerd | bevestig* | controler* | gecontroleerd | vaststel* | vast te stellen)
    =verification (verifieerba* ..1 <verzoek>)
    =authorized-agents (gemachtigd* | gevolmachtigd* | geautoriseerde (vertegenwoordiger* | agent* | tussenpersoon) | bevoegde vertegenwoordiger*)
    =authorized-agents (vertegenwoordiger | iemand anders | agent | ander persoon) ..8 (namens u | namens jou | in uw naam | uit uw naam)
    =authorized-agents namens (u | jou) ..8 (verzoek | indienen)

    ccpa-minors-sale
    class jong: (jonger dan | onder de | onder | beneden de) (16 | zestien | 13 | dertien | 18) | minderjarige* | kinderen | (13 | 16) jaar | 13 en 16 | 13 tot 16
    - <niet> ..14 <jong> ..10 (<verkocht> | gedeeld | delen)
    - (<verkocht> | delen) ..14 <jong> ..8 <niet>
    - (<verkocht> | delen) ..12 <niet> ..10 <jong>
    - <niet> ..14 (<verkocht> | gedeeld) ..16 <jong>
    + <verkocht> ..6 <gegevens> ..16 <jong>
    + (opt in | toestemming*) ..10 <verkocht> &near <jong>

    ccpa-financial-incentive
    class prikkel: financiële prikkel | financiële prikkels | financiële stimulans | financiële stimulansen | financieel voordeel | financiële voordelen | loyaliteitsprogramma* | spaarprogramma* | beloningsprogramma* | klantenkaart* | prijsverschil | prijsverschillen
    - <niet> ..4 <prikkel>
    + (financiële prikkel* | financiële stimulans* | financieel voordeel) &block (waarde | deelnem* | deelname | aanmeld* | intrekken | voorwaarden | uitschrijven | afmelden)
    + <prikkel> &block (waarde ..4 <gegevens> | voorwaarden van de stimulans)
    ~unspecific <prikkel>

    ccpa-metrics
    + (statistieken | kengetallen | cijfers) ..12 verzoeken
    + aantal ..6 verzoeken & (ontvangen | ingewilligd | afgewezen | geweigerd | mediaan | gemiddeld*)
    + (mediaan | mediane | gemiddeld*) ..10 dagen ..10 (antwoord* | beantwoord* | reactie | verzoek*)
    + (ontvangen | ingewilligde | afgewezen) verzoeken &near (afgewezen | geweigerd | mediaan | gemiddeld* | {number})

    caloppa-review
    class wijzig: wijzigen | wijzig | wijzigt | aanpassen | aan te passen | bijwerken | corrigeren | corrigeer | verbeteren | bewerken
    + (inzien | bekijken | raadplegen | bekijk | controleren | openen) ..12 <wijzig>  & (<gegevens> | account | profiel) ! (beleid | verklaring | derden | onbevoegd*)
    + <wijzig> ..4 (uw | je | de | jouw) ..4 (<gegevens> | account | profiel) ..16 ({email} | {link} | {form} | contact* | instellingen | account | verzoek* | op elk moment | via) ! (beleid | verklaring)
    + (kunt | kan | kunnen) ..10 (<gegevens> | account | profiel) ..12 <wijzig> ! (beleid | verklaring | derden | browser)
    - <niet> ..4 (proces | procedure) ..12 (inzien | wijzigen | inzage)
    ~unspecific (inzage | inzien | toegang) ..8 <gegevens> & (recht* | verzoek* | kunt | kan)

    caloppa-third-party-tracking
    class ander: derden | derde partijen | andere bedrijven | partners | adverteerders | advertentienetwerk* | leveranciers | google | facebook | meta
    class elders: andere websites | andere sites | andere pagina's | andere apps | andere toepassingen | (verschillende | diverse) (websites | sites | apps) | in de loop van de tijd | door de tijd heen | meerdere websites | websites die u bezoekt | sites die u bezoekt | op internet | op het internet
    - <niet> ..16 (volgen | gevolgd | track* | getrackt)
    - (volgen | tracken) ..12 <elders> ..4 <niet>
    - <elders> ..8 <niet> ..6 (volgen | gevolgd | track*)
    - (volgen | tracken) ..4 <niet> ..8 <elders>
    - (<niet> ..6 derden ..6 toe | staan ..4 derden ..4 niet toe | staan ..4 niet toe ..4 derden) & (volgen | gevolgd | track* | verzamel*)
    + <ander> ..24 <elders> & (volgen | gevolgd | track* | verzamel* | activiteit* | profiel* | bezoek*) ! (links naar | verantwoordelijk voor)
    + <elders> ..24 <ander> & (volgen | gevolgd | track* | verzamel* | activiteit* | profiel*) ! (links naar | verantwoordelijk voor)
    + (gepersonaliseerde | gerichte | interessegebaseerde | gedragsgerichte | op interesses gebaseerde) ..1 (advertenties | reclame) &near <ander> &near (cookie* | volgen | gevolgd | track* | bezoek* | identificat* | verzamel*)
    + (remarketing | retargeting | doubleclick)
    ~unspecific <ander> ..10 (cookie* | tracking | advertenties)

    shine-the-light
    + (shine the light | 1798 83)
    + derden ..8 (direct marketing | directmarketing* | marketingdoeleinden) &block (californi* | verzoek* | keuze)
    + californi* ..40 (direct marketing | directmarketing*)
    - <niet> ..18 (derden | andere bedrijven | partners) ..12 (marketing* | direct marketing* | directmarketing* | reclame* | promotie*)
    - (derden | partners) ..8 <niet> ..10 (marketing* | directmarketing* | reclame*)
    - (marketing* | directmarketing* | reclame*) ..8 <niet> ..8 (derden | partners)

    minor-content-removal
    + 22581
    + (jonger dan (18 | achttien) | onder de (18 | achttien) | minderjarig*) ..40 (verwijder* | wissen) & (inhoud | berichten | geplaatst* | gepubliceerd* | content)
    + (inhoud | berichten | content) ..20 (verwijder* | wissen) ..30 (jonger dan (18 | achttien) | onder de (18 | achttien) | minderjarig*)
    + (inhoud | berichten | content) & (verwijder* | wissen) & (minderjarigen kunnen | minderjarige gebruikers)
    """
}
