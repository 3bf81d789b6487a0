extension EvidenceTable {
  /// Dutch: what further laws and the stores ask for besides the core disclosures.
  static let dutchProfilesOthers: StaticString = """
    class bereik: {email} | {phone} | {postal} | {form} | {link}

    us-state-appeal
    class afwijzing: beslissing | beslissingen | besluit | afwijzing | afwijz* | afgewezen | weiger* | geweigerd | reactie | antwoord
    + (beroep | bezwaar aantekenen | in beroep) ..16 <afwijzing> ! (rechter | rechtbank | gerechtelijk* | arbitrage | autoriteit | beroep op)
    + <afwijzing> ..20 (in beroep | beroep instellen | beroep aantekenen) ! (rechter | rechtbank | gerechtelijk* | arbitrage | autoriteit)
    + (intern beroep | recht (op beroep | om in beroep) | beroepsprocedure) ! (rechter | rechtbank | gerechtelijk* | arbitrage)

    tx-sensitive-sale-notice
    + (kunnen | mogen) ..8 (gevoelig* | biometrische) ..4 verkopen
    - <niet> ..4 (gevoelig* | biometrische) ..6 (verkoop* | verkopen | verkocht)
    - verkopen ..4 <niet> ..4 (gevoelig* | biometrische)
    ~unspecific (verkopen | verkoop | verkocht) ..8 (gevoelig* | biometrische)

    coppa-operators
    =email-address {email}
    =telephone-number {phone}
    =telephone-number (telefoon* | bel | tel) ..6 {number}
    =postal-address {postal}
    =postal-address (postbus | antwoordnummer) {number}
    =name {name} (corporation | limited | bv | b v | nv | n v | vof | bvba | vzw | inc | llc | ltd | gmbh)
    =name (stichting | vereniging) {name}
    =name (beheerd | aangeboden | uitgegeven | geëxploiteerd) door ..2 {name} {name}

    coppa-practices
    class kind: kind | kinderen | minderjarige | minderjarigen | jonger dan 13 | jonger dan dertien | onder de 13
    - <niet> ..4 (bewust | willens | opzettelijk | wetens) ..12 (<kind> | 13 | personen)
    - (bewust | opzettelijk) ..3 <niet> ..10 (<kind> | 13 | personen)
    - (verzamel* | verwerk* | vragen) ..6 <niet> ..8 (van | over) ..6 <kind>
    =collection (verzamel* | vragen | vraag) ..14 <kind>
    =collection <kind> ..14 (verzamel* | vragen | verstrek* | invoer*)
    =collection verzamel* &heading <kind>
    =use (gebruik* | benut*) ..10 (<gegevens> | identificat*) ..16 <kind>
    =use <kind> ..10 <gegevens> ..8 gebruik*
    =use gebruik* ..10 (om | voor) &heading <kind>
    =disclosure (deel | delen | gedeeld | verstrek* | derden | verkop* | verkocht) ..14 <kind>
    =disclosure <kind> ..14 (delen | gedeeld | verstrek* | derden | verkop* | verkocht)
    =disclosure (delen | gedeeld | verstrekt | derden) &heading <kind>

    coppa-parent-rights
    class ouders: ouder | ouders | voogd | voogden | ouderlijk* | verzorger*
    =review <ouders> ..24 (inzien | bekijken | inzage | toegang | opvragen | raadplegen | kopie)
    =review (inzien | bekijken | opvragen) &near <ouders> (kan | kunnen | mag | mogen | heeft | hebben) &near <kind>
    =deletion <ouders> ..30 (verwijder* | wissen | gewist)
    =deletion (verwijder* | wissen) ..20 <ouders> ..8 (verzoek* | vragen | contact*)
    =deletion (verwijderen | wissen) &near <ouders> (kan | kunnen | mag | mogen | heeft | hebben) &near <kind>
    =refusal <ouders> ..30 (weiger* | intrek* | in te trekken | stopzet* | stoppen | verbied* | bezwaar)
    =refusal (weigeren | intrekken) &near <ouders> (kan | kunnen | mag | mogen | heeft | hebben) &near <kind>

    coppa-retention-policy
    class bewaar: bewaar* | bewaren | opgeslagen | opslaan
    + <kind> ..24 <bewaar> ..20 ({period} | zolang | totdat | tot | nodig | noodzakelijk)
    + <kind> ..20 ({period} | zolang | totdat | tot ..4 einde) ..8 <bewaar>
    + <bewaar> ..24 <kind> & ({period} | zolang | totdat | tot | nodig | noodzakelijk | bewaarbeleid | termijn)
    + <bewaar> ..16 ({period} | zolang | totdat | noodzakelijk) &heading <kind>
    - <bewaar> ..6 <niet> ..6 <kind>
    ~no-period (verwijder* | wissen) ..16 <kind> ! <ouders>

    lgpd-encarregado
    class functionaris: functionaris voor gegevensbescherming | functionaris gegevensbescherming | functionaris voor de gegevensbescherming | data protection officer | dpo | fg | privacy officer | encarregado
    + <functionaris> &near <bereik>
    ~role-alone <functionaris>

    lgpd-agents-responsibility
    + (verwerkingsverantwoordelijke | verwerker | verwerkers) ..8 (is verantwoordelijk | zijn verantwoordelijk | aansprakelijk* | verplichting* | verantwoordelijkheden)
    + (aansprakelijk* | verantwoordelijkheden) ..10 (verwerkingsverantwoordelijke | verwerker | verwerkers)
    + wij zijn verantwoordelijk voor ..8 (verwerk* | <gegevens>)
    + zijn wij verantwoordelijk voor ..8 (verwerk* | <gegevens>)

    pipeda-openness
    class verantwoordelijke: privacy officer | privacyfunctionaris | privacyverantwoordelijke | functionaris voor [de] gegevensbescherming | functionaris gegevensbescherming | privacymanager | privacycoördinator | data protection officer | dpo
    =accountable-person <verantwoordelijke> &near <bereik>
    =way-to-get-access (inzage | inzien | toegang | kopie | opvragen) ..12 (<gegevens> | account | profiel) & (verzoek* | vragen | vraag | schrijf* | contact* | mail | recht* | kunt | kan | {email} | {link})
    =way-to-get-access <gegevens> ..10 (inzien | opvragen | inzage) & (verzoek* | vragen | schrijf* | mail | contact* | kunt | kan | {email} | {link})
    =kinds-of-data (verzamel* | bewaar* | bewaren | verwerk* | opslaan | verstrek*) ..14 (naam | namen | mail | email | e-mailadres | adres | telefoonnummer | ip | ip-adres | betaal* | locatie | gebruik | apparaat)
    =kinds-of-data (naam | namen | mail | email | e-mailadres | adres | telefoonnummer | ip) &heading (verzamel* | <gegevens>)

    qc-person-in-charge
    + (<verantwoordelijke> | verantwoordelijke voor de (bescherming | privacy) | verantwoordelijk persoon) &near ({email} | {phone} | {postal} | {form}) ! autoriteit
    ~role-alone (<verantwoordelijke> | verantwoordelijke voor de (bescherming | privacy))

    qc-governance
    + (governance | beleid en praktijken | beleid en procedures | beleidsregels en procedures | privacyprogramma) ..14 (<gegevens> | privacy) &block (rollen | taken | verantwoordelijkheden | opleiding | klachten | vernietiging | levenscyclus)
    +# (governance | ons beleid en onze (praktijken | procedures))
    ~unspecific (beleid en praktijken | beleid en procedures | governance)

    qc-confidentiality-policy
    =policy (privacybeleid | privacyverklaring | privacy statement | privacystatement | vertrouwelijkheidsbeleid | privacy policy | gegevensbeschermingsbeleid | kennisgeving privacy | privacykennisgeving)
    =amendments (wijzig* | aanpass* | aangepast | bijwerk* | bijgewerkt | herzien*) ..14 (beleid | verklaring | privacybeleid | privacyverklaring | pagina | document) & (meld* | melding | berich* | publiceer* | gepubliceerd | informer* | laten weten | mail* | kracht | raadpleeg | raadplegen | op de hoogte)
    =amendments (privacybeleid | privacyverklaring | beleid | verklaring) ..14 (wijzig* | aanpass* | aangepast | bijwerk* | bijgewerkt | herzien*) & (meld* | melding | berich* | publiceer* | gepubliceerd | informer* | laten weten | mail* | kracht | raadpleeg | raadplegen | op de hoogte)

    qc-tracking-profiling
    class schakel: inschakel* | uitschakel* | activer* | deactiver* | aanzetten | uitzetten | instellingen | weiger* | toestemmingen | aan te zetten | uit te zetten
    + (identific* | locatie* | lokalis* | geolocatie | profiler* | volgen) ..24 <schakel>
    + <schakel> ..20 (locatie* | lokalis* | geolocatie | profilering | tracking | cookies)
    + (cookies | tracking | geolocatie | locatie*) ..8 (weigeren | inschakelen | uitschakelen | blokkeren | uitzetten | aanzetten)
    - <niet> ..8 (identificeren | lokaliseren | geïdentificeerd | gelokaliseerd)
    - (identificeren | lokaliseren) ..6 <niet>
    - (identificeren | lokaliseren) ..6 (gebruikers | bezoekers | personen) ..2 <niet>
    ~unspecific (geolocatie | profilering)

    fadp-destination-state
    class staat: verenigde staten | vs | usa | duitsland | frankrijk | ierland | nederland | italië | spanje | oostenrijk | belgië | luxemburg | polen | zweden | denemarken | noorwegen | finland | ijsland | liechtenstein | verenigd koninkrijk | groot brittannië | canada | india | japan | israël | singapore | australië | nieuw zeeland | brazilië | china | filipijnen | zuid afrika | mexico | zuid korea | turkije | oekraïne | servië | roemenië | portugal | hongarije | tsjechië | griekenland | estland | letland | litouwen | slowakije | slovenië | kroatië | bulgarije | malta | cyprus | (in | binnen) de (eu | eer | europese unie | europese economische ruimte)
    + (doorgegeven | doorgeven | doorgifte | overgedragen | overdracht | verstrekt | gestuurd | ontvangers | landen | geven | gaan) ..14 (naar | in | aan | zijn | zoals | waaronder) ..12 <staat> & (<gegevens> | ontvangers | doorg*) ! buiten ..3 <staat> ! (wetten van | wetgeving | rechtbank*)
    + (naar | in) ..8 <staat> ..6 (doorgegeven | overgedragen | verstuurd | verzonden | doorgeven) & (<gegevens> | ontvangers) ! buiten ..3 <staat>
    + (verwerkt | verwerken | opgeslagen | gehost | servers | leveranciers | dienstverleners | ontvangers) ..8 (in | naar) ..4 <staat> & (<gegevens> | leveranciers | servers) ! (wetten van | wetgeving | rechtbank* | buiten ..3 <staat>)
    + in ..4 <staat> ..6 (verwerkt | opgeslagen | gehost) & <gegevens> ! buiten ..3 <staat>
    + (alle landen | elk land | wereldwijd) & (doorg* | overdra* | buitenland)
    ~unspecific (buitenland | buiten zwitserland | andere landen | derde landen) & (doorg* | overdra* | verwerk* | gegevens)

    appi-joint-use
    + (gezamenlijk gebruik | gemeenschappelijk gebruik | gezamenlijk gebruiken | gebruiken gezamenlijk | gezamenlijk gebruikt | gebruiken ..8 gezamenlijk) &near (gegevens | doel* | omvang | verantwoordelijk* | categorieën)
    - <niet> ..4 (gezamenlijk gebruik | gemeenschappelijk gebruik | gezamenlijk gebruikt)
    ~unspecific (gezamenlijk gebruik | gemeenschappelijk gebruik)

    appi-disclosure-procedure
    + (verzoek* | procedure* | aanvraag | aanvragen | vragen) ..16 (inzage | toegang | correctie | corrigeren | rectificatie | stopzet* | verwijdering | verwijderen | wissen | openbaarmaking) ..20 (<gegevens> | {email} | contact* | formulier | identiteit | kosten)
    + (uitoefenen | uitoefening | uit te oefenen) ..14 ({email} | {phone} | {form} | {link} | contact* | schrijf* | mail*)
    + (recht* | inzage) ..12 (uitoefenen | uit te oefenen) ..12 ({email} | {form} | {link} | contact*)
    + (contact ..3 met ons | schrijf ons | mail ons) ..20 (inzage | inzien | corrigeren | verwijderen | wissen) & <gegevens>

    appi-complaint-desk
    + (klacht* | vraag | vragen | opmerking* | verzoek om informatie | inlichtingen) ..24 ({email} | {phone} | {form} | {postal} | loket | contactpunt | klantenservice | klantendienst)
    +# (contact* | klachten | vragen) &section ({email} | {phone} | {form} | {postal})

    pipa-outsourcing
    + (uitbested* | besteden ..8 uit | uitbesteed | uitbesteden | schakelen ..8 in) & (verwerk* | taken | diensten | bedrijven | leveranciers | koeriers* | derden | <gegevens> | verzending)
    + namens ons ..6 (verwerk* | gegevens)
    + (verwerk* | behandel*) ..8 (namens ons | in onze opdracht | in opdracht van ons)
    + (delegeert | delegeren) ..6 verwerking
    - besteden ..8 <niet> ..6 uit
    - <niet> ..6 uitbested*

    pipa-destruction
    class vernietig: vernietig* | vernietigd | vernietiging | versnipper* | verbrand* | wis | wissen | gewist | verwijder* | shredder*
    + <vernietig> ..24 (methode* | procedure* | versnipper* | shredder* | verbrand* | onherstelbaar | onomkeerbaar | niet ..3 (herstel* | terug te halen) | permanent | definitief | op veilige wijze | op een veilige manier | veilig)
    + (op veilige wijze | op een veilige manier | veilig | definitief | permanent | onherstelbaar | onomkeerbaar | versnipperd en) <vernietig>
    + (versnipperd | onherstelbaar gewist | in een shredder)
    ~unspecific <vernietig> ..8 <gegevens>
    ~unspecific <gegevens> ..8 <vernietig>

    pipa-cpo
    + (<functionaris> | <verantwoordelijke> | privacyteam | privacyafdeling | chief privacy officer) &near <bereik>
    ~role-alone (<verantwoordelijke> | <functionaris>)

    pipa-auto-collection
    + (cookie* | automatisch verzameld* | tracking) ..30 (weiger* | blokker* | uitschakel* | uit te schakelen | uitzetten | verwijder* | browserinstelling* | instellingen van (uw | je) browser)
    + (weiger* | blokker* | uitschakel* | verwijder* | browserinstelling* | instellingen van (uw | je) browser) ..14 cookie*
    - (gebruik* | plaats* | maken) ..6 geen ..8 cookie*
    - geen ..3 cookie*
    ~unspecific cookie*

    pipl-separate-consent
    + (afzonderlijke | aparte | separate) toestemming*
    + (apart | afzonderlijk) ..6 toestemming
    + toestemming ..4 (apart | afzonderlijk)
    + (individuele | specifieke | aanvullende | extra) toestemming ..20 (gevoelig* | derde* | buitenland | doorg* | grensoverschrijdend* | openba*)

    pipl-cross-border
    class verweg: buitenland | buitenlandse | grensoverschrijdend* | buiten china | buiten de volksrepubliek | buiten uw land | buiten je land | andere landen
    - <niet> ..8 <verweg> ..6 (doorgegeven | overgedragen | verzonden | opgeslagen)
    - (geven | sturen | dragen | slaan) ..8 <niet> ..6 <verweg>
    - (opgeslagen | bewaard | bewaren) ..6 in ..3 china
    =recipient <verweg> ..24 ({name} | ontvanger*)
    =contact <bereik> &near <verweg>
    =purpose (doel | doeleinden | teneinde | voor het | om ..8 te | categorieën | soorten) &near <verweg>

    dpdp-itemised
    =items (volgende | zoals | bijvoorbeeld | waaronder | onder meer | soorten) ..16 (naam | namen | mail | email | e-mailadres | telefoonnummer | adres | ip | locatie | apparaat | betaal*)
    =items (naam | mail | email | e-mailadres | telefoonnummer) &heading (verzamel* | <gegevens>)
    =purpose ((gebruik* | verwerk*) ..12 (om | voor | doel*) | doeleinden | met als doel) & (<gegevens> | leveren | verlenen)
    =withdrawal (intrek* | in te trekken | herroep*) ..8 toestemming
    =withdrawal toestemming ..12 (intrek* | in te trekken | intrekt | herroep*)
    =complaint-to-the-board (raad voor gegevensbescherming | comité voor gegevensbescherming | data protection board | klachtenfunctionaris) ..20 (klacht* | klagen | {email} | contact* | indienen)
    =complaint-to-the-board (klacht* | klagen) ..16 (raad voor gegevensbescherming | comité voor gegevensbescherming | data protection board | klachtenfunctionaris)

    apple-third-party-protection
    class hulp: derden | derde | leverancier* | partner* | dienstverlener* | verwerker* | onderaannemer* | ontvangers | dochterondernemingen
    + <hulp> ..30 (hetzelfde | dezelfde | gelijkwaardig* | vergelijkbaar* | vergelijkbare | minstens | ten minste | gelijk) ..6 (bescherm* | beschermingsniveau | niveau | normen | waarborgen | mate | vertrouwelijk* | beveilig*)
    + (hetzelfde | dezelfde | gelijkwaardig* | vergelijkbaar*) ..5 (bescherm* | beschermingsniveau | niveau | normen | waarborgen) ..20 <hulp>
    + <hulp> ..16 (verplicht | gehouden | moeten | eisen | contractueel | gebonden | overeenkomst*) ..16 (bescherm* | vertrouwelijk* | beveilig* | waarborgen | privacy | dit beleid)
    + (eisen | verlangen | verplichten | vragen) ..4 <hulp> ..16 (bescherm* | vertrouwelijk* | beveilig* | waarborgen)
    ~unspecific <hulp> ..20 (eigen (privacybeleid | privacyverklaring* | beleid))

    play-privacy-contact
    + (privacy* | vraag | vragen | klacht* | opmerking* | zorgen | gegevens | contact*) ..30 ({email} | {form} | {phone})
    + ({email} | {form} | {phone}) &near (privacy* | vraag | vragen | contact* | suggesties)
    + contactformulier
    ~no-direct-channel (contact ..3 (met ons | op) | schrijf ons | mail ons)

    play-deletion
    class weg: verwijderen | verwijder | verwijdert | verwijdering | wissen | wis | sluiten | opzeggen | opheffen
    + <weg> ..12 (account | <gegevens> | profiel) ..30 ({email} | {link} | {form} | {url} | instellingen | in de app | contact* | schrijf* | verzoek* | knop | op elk moment)
    + (account | <gegevens> | profiel) ..14 (in de instellingen | in de app | via ..4 (instellingen | {email} | {link}) | op elk moment) ..8 <weg>
    + (account | <gegevens> | profiel) ..8 <weg> ..12 ({email} | {link} | {form} | instellingen | in de app | contact* | knop | op elk moment)
    + (verzoek* | vragen | vraag | contact* | schrijf* | recht | kunt | {email}) ..14 <weg> ..12 (account | <gegevens> | profiel)
    + (verzoek* | vragen | vraag | contact* | recht | {email}) ..14 (account | <gegevens> | profiel) ..12 <weg>
    + (de-installeer* | deïnstalleer* | verwijdert de app | de app verwijdert) ..16 (<weg> | verwijderd | gewist)
    - (verzamelen | verzamelt | bewaren | bewaart | slaan) ..4 geen ..6 <gegevens>
    ~unspecific <weg> ..8 (account | <gegevens>)
    ~unspecific (account | <gegevens>) ..8 <weg>
    """
}
