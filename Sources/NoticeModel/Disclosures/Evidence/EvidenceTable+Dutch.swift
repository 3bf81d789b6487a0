extension EvidenceTable {
  /// Dutch.
  static let dutch: StaticString = """
    gap 7
    class niet: niet | geen | nooit | zonder | noch
    class gegevens: gegevens | informatie | persoonsgegevens | data
    class vorm: incorporated | bv | b v | nv | n v | vof | stichting | vereniging | inc | llc | ltd | limited | gmbh | corporation | bvba | vzw
    class ander: google | facebook | meta | microsoft | amazon | apple | twitter | stripe | paypal | cloudflare | sentry | revenuecat | telemetrydeck | supabase | openai | anthropic | hotjar | mailchimp | amplitude | digitalocean | vercel | tencent
    class groep: studio | studios | games | apps | app | technology | technologies | tech | labs | lab | software | team | group | media | digital | dev | interactive | entertainment | solutions | systems | project

    controller-identity
    + {name} <vorm> ! <ander> [..2] <vorm> ! (namens ons | verwerker | in onze opdracht) ! limited use
    + (verwerkingsverantwoordelijke | verantwoordelijke | verantwoordelijk) ..10 {name} ! artikel
    + {name} ..10 (kvk | kamer van koophandel | gevestigd te | statutair)
    + ^ [de] (ontwikkelaar | uitgever | beheerder) {name} {name} ! {name} <groep>
    + (ontwikkeld | gemaakt | beheerd | uitgegeven) door {name} {name} ! <ander> ! {name} <groep>
    + eenmanszaak ..8 {name}
    + {name} ..4 eenmanszaak
    ~brand-only (wij | ons)

    contact-channel
    + {email}
    + {phone}
    + {postal}
    + {form} & (contact* | formulier | schrijf*)
    + contactformulier
    ~no-direct-channel contact* ..4 (ons | mij)
    ~no-direct-channel (ons | mij) ..3 contact*

    postal-address
    + {postal} ! (autoriteit | google | facebook)
    + {number} [..3] (@street | @avenue | @road | @boulevard | @drive | @parkway | @lane | @suite) ! (google | facebook | commissioner*)
    + (straat | laan | weg | plein | kade | gracht) ..2 {number} ! (autoriteit | google)
    + postbus {number}
    + (gevestigd | postadres | per post | adres) ..10 {number} ! (google | autoriteit | ip | server* | mail*)
    + geregistreerd adres ..6 {number}
    ~foreign-address {postal}

    dpo-or-representative
    class functionaris: functionaris voor gegevensbescherming | functionaris gegevensbescherming | data protection officer | gegevensbeschermingsfunctionaris | functionaris voor de gegevensbescherming | privacy officer
    + <functionaris> &near ({email} | {phone} | {postal} | {link})
    + <functionaris> & (contact* | adres | bereik* | schrijf*)
    + (dpo | fg) &near ({email} | {phone} | {postal} | {link}) & (onze | de | contact*)
    + vertegenwoordiger ..8 (unie | europe* | artikel 27 | eu | verenigd koninkrijk) &near ({email} | {phone} | {postal} | {link} | {form})
    ~role-alone <functionaris>
    ~role-alone dpo

    data-categories
    class soort: naam | namen | voornaam | achternaam | e mailadres | emailadres | email | e mail | mailadres | telefoonnummer | adres | adressen | ip adres | ip adressen | ip | locatie | locatiegegevens | apparaat | apparaten | browser | leeftijd | geslacht | geboortedatum | foto* | afbeelding* | betaal* | creditcard* | gebruikersnaam | wachtwoord* | gebruik | gebruiksgegevens | log* | cookies | besturingssysteem | crash* | bestelling* | aankopen | contacten | contactgegevens | berichten | gezondheid* | postcode | taal | account | identificator*
    class verzamel: verzamel* | ontvang* | sla* | opgeslagen | verwerk* | registre* | verkrijg* | verstrek* | vraag | vragen | inclusief | zoals | bijvoorbeeld | waaronder | volgende | bewaar* | opslaan
    - geen ..12 (gegevensverzameling | dataverzameling | verzameling van gegevens)
    + <verzamel> ..12 <soort>
    + <soort> ..10 (verzameld | opgeslagen | verwerkt | geregistreerd | verzamelen | verwerken)
    + <soort> &heading (gegevens | informatie | verzamel*)
    + ^ [uw | je | de | het] <soort> &near <verzamel>
    - <niet> ..6 (gegevens | informatie | persoonsgegevens) ..6 (verzamel* | opgeslagen | verwerkt)
    - (verzamel* | bewaar* | verwerk*) ..5 <niet> ..5 (gegevens | informatie | persoonsgegevens)
    ~no-kind (verzamel* | verwerk*) ..6 <gegevens>

    purposes
    class doel: beantwoord* | contact* | lever* | bezorg* | stur* | verzend* | personalis* | aanpas* | analys* | analyse* | voorkom* | opspor* | bescherm* | naleven | voldoen | verifi* | authentic* | identific* | marketing* | reclame* | advert* | inform* | factur* | betal* | registr* | oploss* | begrijp* | meten | beheer* | uitvoer* | communic* | statistiek* | fraude* | beveilig* | veiligheid | nieuwsbrief* | onderzoek* | ondersteun* | klantenservice | bestelling* | aanmaken | tonen | weergeven | diagnos* | herstel* | reager* | verbinding | verbinden | bereken* | vergrendel* | ontgrendel* | synchronis* | stabiliteit | prestaties | bepal*
    + (gebruik* | verwerk* | verzamel* | nodig | delen | deel | dien* | helpt | benutt*) ..8 (om | voor | ten behoeve | doeleinde* | doel | zodat) ..10 <doel>
    + (om | voor) ..6 <doel> &heading (gebruik* | doel* | waarom | hoe | waarvoor)
    + ^ (om | voor) ..6 <doel>
    + ^ [de | het] <doel> &near ((gebruik* | verwerk* | verzamel*) ..10 (om | voor | doeleinde* | volgende))
    + (doel | doeleinde*) ..8 <doel>
    ~vague-purpose (gebruik* | verwerk*) ..8 (leveren | verbeter*)

    legal-basis
    + (rechtsgrond* | rechtsgrondslag* | wettelijke grondslag* | grondslag* | juridische grondslag* | wettelijke basis)
    + gerechtvaardigd* belang* ! bezwaar ! (rechten en belangen)
    + uitvoering ..5 overeenkomst & (verwerk* | grond* | noodzakelijk | gegevens)
    + (artikel | art) [..1] (6 | 9) ..10 (avg | gdpr | verordening)
    + (gebaseerd op | op basis van | op grond van) ..6 (toestemming | overeenkomst | belang* | verplichting*) & (verwerk* | gegevens)
    ~implied-consent (toestemming | door gebruik)

    recipients
    class ontvanger: dienstverlener* | leverancier* | partner* | verwerker* | dochter* | autoriteit* | rechtbank* | adverteerder* | gelieerde | groepsmaatschappij* | derde | derden | politie | overheid* | adviseur* | bank* | google | apple | revenuecat | firebase | admob | openai | amazon | stripe | paypal | microsoft | facebook | cloudflare | ontvanger* | toezichthouder*
    + (delen | deel | gedeeld | verstrek* | verstrekt | doorgev* | doorgegeven | bekend* | openbaar* | verkop* | toegang | verzend* | geven | overdrag* | overgedragen) ..12 (met | aan | door | voor | tot) ..8 <ontvanger>
    + (verzonden | gestuurd | doorgestuurd) naar ..6 <ontvanger>
    + <ontvanger> ..12 (delen | gedeeld | verstrekt | verstrekken | doorgegeven | toegang | verwerken | ontvangen)
    + (gebruiken | maken gebruik | schakelen | werken) ..6 (dienstverlener* | derde* | partner* | leverancier* | verwerker* | google | stripe)
    + <ontvanger> &heading (delen | deel | ontvanger* | verstrek* | derde*)
    - <niet> ..8 (delen | gedeeld | verkop* | verkocht | verstrek* | doorgegeven | verhu*)
    - (delen | verkopen | verstrekken | geven) ..8 <niet> ..8 (derde* | andere* | anderen)
    + (gebruikt | gebruiken | maakt gebruik van | maken gebruik van) ..4 (diensten van derden | externe diensten | externe dienstverleners)
    + {name} &heading (diensten van derden | verwerkers | ontvangers)
    + (delen | deelt | gedeeld) ..8 met {name}
    + (advertentienetwerken | reclamenetwerken | advertentiepartners) ..6 (gebruik* | verzamel* | kunnen)
    + (gebruikt) door diensten van derden
    +# externe (verwerkers | dienstverleners | diensten)
    - (verkoop* | verkopen | deelt | delen) ..10 geen ..4 (gegevens | informatie | persoonsgegevens)
    ~unnamed-recipients (delen | derde*)

    international-transfers
    + (doorgegeven | doorgifte* | overgedragen | overdrag* | opgeslagen | verwerk* | gehost | verzonden | doorgev* | doorgeef*) ..12 (buiten de | buiten het | buitenland | derde land* | verenigde staten | andere landen | ander land | vs) ! buiten (je | uw | de) (apparaat | computer | telefoon | app)
    + (buiten de europ* | buiten de eer | buiten de eu | derde landen | buitenland) ..12 (doorgegeven | overgedragen | verwerkt | opgeslagen | doorgifte)
    + (standaardcontractbepalingen | modelcontract* | modelbepalingen | standaard contract* | adequaatheidsbesluit* | privacy shield | data privacy framework | passend beschermingsniveau | adequaat beschermingsniveau | bindende bedrijfsvoorschriften | passende waarborgen)
    + internationale (doorgifte* | overdracht* | gegevensoverdracht*)
    +# (doorgifte* | internationale ..2 overdracht*)
    - <niet> ..8 (buiten de eu | buiten de europ* | buiten de eer | derde landen | buitenland)
    + grensoverschrijdend* ..2 (doorgift* | overdracht* | gegevensoverdracht*)
    + (gegevensbeschermingskader | gegevensprivacykader | kader voor gegevensbescherming)
    ~server-place server* ..8 (in | nederland | europa)

    retention
    class bewaar: bewaar* | bewaren | bewaard | opgeslagen | opslaan | sla* ..2 op | gearchiveerd | verwijder* | gewist | wissen | vernietig* | anonimis* | geanonimiseerd | behoud*
    + <bewaar> ..14 {period} ! cookie* ! (antwoord* | reager*)
    + {period} ..12 <bewaar> ! cookie* ! reager*
    + {period} &heading (bewaar* | bewaren | hoe lang | hoelang | termijn)
    + <bewaar> ..12 (zolang | totdat | tot | gedurende | tijdens | zo lang) ..8 (account | klant* | lid | gebruiker | verwijder* | verzoek* | overeenkomst | relatie | geregistreerd | abonnement* | actief)
    + (zolang | totdat) ..6 (account | verwijder* | klant* | intrek* | opzeg*) ..8 <bewaar>
    + <bewaar> ..8 (na | nadat | wanneer) ..4 (beeindig* | sluit* | verwijder* ..3 account | account ..3 verwijder* | afloop | einde | opzeg*)
    + (na | nadat) ..4 (beeindig* | afloop | einde | sluit* | opzeg*) ..10 <bewaar>
    + (bewaartermijn* | bewaarperiode*) ..12 (afhank* | bepaal* | varieer* | criteria | wettelijk*)
    - <niet> ..4 (bewaard | opgeslagen | bewaren) &heading (bewaar* | hoe lang | hoelang | opslag | gegevensopslag)
    + (verwijderd | gewist) ..3 (wanneer | als | zodra | nadat) ..8 (verwijder* | deinstall* | sluit | opzeg*) ! (kunt | kan)
    + (wanneer | als | zodra | bij) ..6 (verwijder* | deinstall*) ..10 (verwijderd | gewist) ! (kunt | kan)
    + <bewaar> ..4 (zolang | terwijl) ..6 geinstalleerd
    - (bewaart | bewaren | behoudt) ..3 (geen) ..3 (kopie* | tekst* | gegevens)
    + (verwijderen | deinstalleren) van (je | uw | de) ..3 (account | app) ..3 (verwijdert | wist)
    + in het geheugen & (<niet> | alleen)
    ~no-period (zolang | niet langer dan) ..6 (nodig | noodzakelijk)
    ~no-period <bewaar> ..6 <gegevens>

    data-subject-rights
    class recht: recht | rechten | kunt | kan | kun | vragen | mogelijkheid | verzoek* | uitoefen* | opvragen
    class voorbehoud: (behouden | behoudt | behoud) (ons | zich | mij) ..3 (recht | rechten) | (ons | zich | mij) ..6 voorbehouden
    =access <recht> ..12 (inzage | toegang | kopie | inzien | in te zien) ! (geen | niet) ..3 toegang ! toegang ..6 (verwijder* | intrek* | in te trekken) ! <voorbehoud>
    =access (recht op inzage | recht van inzage | inzagerecht | recht op toegang) ! <voorbehoud>
    =access ^ [het | recht | op] (inzage | toegang) ..8 &near (recht | rechten) ! <voorbehoud>
    =correction <recht> ..14 (rectif* | corrig* | correctie | wijzig* | aan te passen | aanpassen | verbeter* | bijwerken | bewerken) ! (instellingen | beleid | privacybeleid | privacyverklaring | appinstellingen | app instellingen) ! <voorbehoud>
    =correction (rectificatie | recht op correctie) ! <voorbehoud>
    =deletion <recht> ..14 (verwijder* | wissen | gewist | vergetelheid | wissing) ! <voorbehoud>
    =deletion (recht op verwijdering | gegevenswissing | recht op vergetelheid | recht op wissing) ! <voorbehoud>
    =portability (overdraagbaarheid | dataportabiliteit | gegevensoverdraagbaarheid) ! <voorbehoud>
    =restriction (beperking van de verwerking | beperking | beperken) ! <voorbehoud>
    =objection (recht van bezwaar | bezwaar) ! <voorbehoud>
    =access ^ (inzage | toegang | inzien) ..10 &heading (rechten) ! <voorbehoud>
    =correction ^ (corrig* | correctie | rectific*) ..10 &heading (rechten) ! <voorbehoud>
    =deletion ^ (verwijder* | wissen) ..10 &heading (rechten) ! <voorbehoud>
    =access ^ ..6 (in te zien | inzien) ..8 &near (recht | rechten) ! <voorbehoud>
    =correction ^ ..6 (corrigeren) ..8 &near (recht | rechten) ! <voorbehoud>
    =deletion ^ ..6 (verwijderen | wissen) ..8 &near (recht | rechten) ! <voorbehoud>
    ~one-right (uw rechten | je rechten | rechten van betrokkenen) ! <voorbehoud>

    withdraw-consent
    + (intrek* | in te trekken | herroep*) ..8 toestemming
    + toestemming ..14 (intrek* | in te trekken | ingetrokken | herroep* | trekken)
    ~opt-out-only (afmeld* | uitschrijv* | opt out)

    complaint-authority
    class waakhond: gegevensbeschermingsautoriteit* | privacytoezichthouder* | autoriteit* | toezichthouder* | toezichthoudende | gegevensbeschermingsautoriteit | cnil | ico | aepd | edpb
    + (klacht* | bezwaar) ..16 <waakhond>
    + <waakhond> ..14 (klacht*)
    ~authority-only (autoriteit persoonsgegevens | toezichthoudende autoriteit)

    automated-decisions
    + (geautomatiseerde* | automatische*) ..3 (besluit* | beslissing* | besluitvorming) ! (recht | onderworpen | bezwaar)
    + profilering ..10 (<niet> | gebruik* | toegepast | maken) ! (recht | bezwaar)
    + <niet> ..8 (geautomatiseerde ..2 besluit* | geautomatiseerde besluitvorming | profilering)
    +# (geautomatiseerde* ..3 (besluit* | beslissing*) | profilering)
    - <niet> ..10 (gedragsprofil* | profilering | profielen) ! recht
    ~passing-mention (profilering | geautomatiseerde)

    sources-of-data
    + gegevens van ..2 (derden | derde partijen | anderen) ..4 (verwerk* | ontvang* | verzamel*)
    + (ontvang* | verkrijg* | verzamel* | krijgen | afkomstig | verkregen) ..10 (van | uit | via) ..5 (derde* | partner* | andere bronnen | sociale | openbare | facebook | google | publiek | andere gebruikers | andere bedrijven)
    + (openbare bronnen | openbaar toegankelijk* | publiek beschikbare | openbare registers)
    + (inlog* | aanmeld* | registr*) ..8 (facebook | google | apple | twitter | sociale) & (gegevens | informatie | profiel)
    +# (bronnen | andere bronnen | herkomst)
    + ({name} [..1] oauth | oauth ..4 {name})
    + (ontvangen | verkrijgen) ..10 van (deze | die) (diensten | platforms)
    + (social login* | sociale login*)
    ~own-sources-only (u verstrekt | automatisch | rechtstreeks)

    security
    + (bevoegd* | geautoriseerd* | gemachtigd*) ..3 (medewerkers | personeel | personen) ..6 toegang
    + toegang ..8 (beperkt | alleen) ..6 (medewerkers | personeel | bevoegd*)
    + (maatregelen | voorzorgsmaatregelen | waarborgen | beveiligingsmaatregelen) & (beveilig* | technische | organisatorische | passende | redelijke | bescherm* | fysieke | veilig*) ! verwerker* ..4 moet* ! (aanbevol* | aanbevel* | aanraden | raden wij)
    + (versleutel* | encryptie | ssl | tls | firewall* | toegangscontrole* | gepseudonimiseerd)
    + (bescherm* | beveilig*) ..12 (ongeoorloofd* | onbevoegd* | verlies | misbruik | openbaarmaking | wijziging | vernietiging)
    + (100 | volledig | absoluut | volkomen) ..5 (veilig* | beveilig*)
    + (via | over | met | protocol) https
    + (soc 2 | iso 27001)
    ~heading-only beveiliging

    children
    + (gericht | bedoeld | bestemd | richt) ..4 (kinderen | minderjarigen)
    + (jonger dan | onder de | ten minste | minstens | ouder dan | beneden) ..3 {number} [jaar] & (kind* | minderjarig* | jaar)
    + (kind* | minderjarig* | jongeren) ..12 (jaar | leeftijd | ouder* | voogd* | bewust | gericht | bescherm*)
    + (bewust | opzettelijk | willens) ..10 (kind* | minderjarig*)
    +# (kind* | minderjarig*)
    + (ontworpen | gemaakt) ..4 kinderen
    + verzamel* ..8 (kinderen | minderjarigen)
    ~passing-mention (kind* | minderjarig*)

    cookies-tracking
    class spoor: cookie | cookies | webbaken* | pixel* | baken* | lokale opslag | advertentie id | google analytics | matomo | analysetools | trackingtechnolog* | trackers
    - (trackt | tracken | volgt | volgen) ..3 niet
    - geen ..4 (tracking | tracker*)
    + (advertentie id | reclame id | advertising id | advertentie identificatie*)
    + <spoor> ..14 (gebruik* | bestand* | opgeslagen | browser | weiger* | accepteer* | blokke* | verwijder* | uitschakel* | noodzakelijk* | sessie* | zijn | plaats* | instel* | worden | helpen)
    + (gebruik* | plaats* | met | via | door | middels) ..8 <spoor>
    - <niet> ..6 <spoor>
    - geen ..5 (tracking* | analytics | trackers)
    - <niet> ..8 (analyse* | analytics) & (reclame | advertenti* | derden)
    + (apparaat identificat* | apparaat id* | apparaatidentificat*)
    - <niet> ..8 telemetrie
    ~passing-mention <spoor>

    changes-to-notice
    + (wijzig* | aanpas* | bijwerk* | bijgewerkt | aangepast | gewijzigd | herzien | verander*) ..10 (privacy* | verklaring | beleid | document | kennisgeving) ! (uw keuze | je keuze | je keuzes | uw voorkeuren | je voorkeuren)
    + (privacy* | verklaring | beleid | kennisgeving) ..12 (wijzig* | aanpas* | aangepast | bijgewerkt | bijwerken | gewijzigd | herzien | verander*)
    +# (wijziging* | aanpassing* | update* | verandering*)

    effective-date
    + (update | bijgewerkt | gewijzigd | ingang* | van kracht | geldig | datum | versie | herzien | laatst | gepubliceerd | sinds | aangepast) ..8 {date} ! (avg | verordening | wet)
    + ^ ..1 {date} ..1 $
    + {date} ..5 (van kracht | gewijzigd | bijgewerkt)
    ~no-date (laatst bijgewerkt | ingangsdatum)

    do-not-track
    + (do not track | dnt | niet volgen | global privacy control | gpc) ..16 (reage* | respecte* | erken* | signa* | honor* | ondersteun* | gehoor*)
    + (reage* | respecte* | erken* | signa*) ..14 (do not track | dnt | niet volgen | global privacy control | gpc)
    + (inschakel* | verzend* | stuur* | signaal* | instel* | ingesteld) ..14 (do not track | dnt | niet volgen | global privacy control | gpc)
    + (do not track | dnt | global privacy control | gpc) ..14 (inschakel* | verzend* | instel* | biedt | fungeert)
    +# (do not track | niet volgen | global privacy control)
    ~link-only (do not track | dnt)

    sale-opt-out
    + <niet> ..8 (verkop* | verkocht | verkoop | verhu*)
    + (verkop* | verkoop | verkoopt | verkocht) ..6 (gegevens | informatie | persoonsgegevens | nooit | niet)
    - ^ ..6 (verkopen) &near (<niet> ..1) $ & (gegevens | informatie)
    - ^ ..2 (gegevens | informatie) ..8 (verkopen) &near (<niet> ..1) $
    ~right-only verkoop
    """
}
