extension EvidenceTable {
  /// Dutch: what answers the questions of profiles.
  static let dutchQuestions: StaticString = """
    ? officer-appointed
    + (<functionaris> | privacyfunctionaris | privacyverantwoordelijke) ! (autoriteit | <niet> ..8 (aangesteld | benoemd | verplicht | aan te stellen))
    - <niet> ..8 (functionaris voor | functionaris gegevensbescherming | dpo | fg) & (aangesteld | benoemd | verplicht | aan te stellen | benoemen)

    ? representative-appointed
    + vertegenwoordiger* ..8 (eu | unie | europ* | verenigd koninkrijk | zwitserland | artikel 27 | art 27) & (avg | aangesteld | aangewezen | benoemd | artikel 27 | art 27 | gegevensbescherming | onze)

    ? joint-controllers
    + <samen> ! <niet> ..4 <samen>
    - <niet> ..4 <samen>

    ? consent
    + (gebaseerd op | op basis van | op grond van | grondslag* | rechtsgrond* | berust op | met | vragen | verkregen | gegeven) ..3 toestemming ! (door gebruik | door ..4 te gebruiken | <niet> ..3 toestemming | ouder*)
    + (voorafgaande | uitdrukkelijke) toestemming ! (<niet> ..3 toestemming | ouder*)
    + toestemming ..8 (artikel 6 | art 6 | 6 1 a) ! (<niet> ..8 toestemming | ouder*)

    ? legitimate-interest
    + <belang>
    + (artikel 6 | art 6) ..6 f & (avg | verordening | grondslag* | gdpr | dsgvo)

    ? recipients
    + (delen | deelt | gedeeld | verstrekken | verstrekt | doorgegeven | geven) ..10 (derden | leverancier* | dienstverlener* | partner* | verwerkers | derde partijen) ! <niet>
    + (derden | leverancier* | dienstverlener* | partner*) ..8 (delen | gedeeld | verstrekt | doorgegeven) ! <niet>
    - <niet> ..8 (derden | anderen | derde partijen) & (delen | deel* | gedeeld | verstrek* | doorg* | verkopen | verkocht)
    - (derden | anderen) ..6 <niet> ..4 (gedeeld | verstrekt | doorgegeven)

    ? international-transfers
    + (doorgegeven | doorgeven | doorgifte | overgedragen | overdracht | opgeslagen | verwerkt | verstuurd | geven | gehost) ..14 (buiten de | buitenland | derde landen | andere landen | verenigde staten | vs) & <gegevens> ! (<niet> ..14 (doorg* | overdra* | overgedragen | verl*) | niet)
    + (buiten de | derde landen | verenigde staten) ..12 (doorgegeven | overgedragen | verwerkt | opgeslagen | doorgeven) & <gegevens> ! <niet>
    + (modelcontractbepaling* | standaardcontractbepaling* | adequaatheidsbesluit* | privacy shield | data privacy framework | bindende bedrijfsvoorschriften)
    - <niet> ..10 (buiten | buitenland | derde landen | andere landen) & (doorg* | geven | overdra* | overgedragen | verl*)
    - (buiten de | buitenland | derde landen) ..6 <niet> ..4 (doorgegeven | overgedragen | verzonden)

    ? automated-decisions
    + (nemen | gebruiken | maken | hanteren | passen) ..8 (geautomatiseerde besluiten | geautomatiseerde besluitvorming | geautomatiseerde beslissingen | kredietscore* | scoring) ! <niet>
    - <niet> ..10 (geautomatiseerde besluiten | geautomatiseerde besluitvorming | geautomatiseerde beslissingen | geautomatiseerde individuele | profilering | geautomatiseerde verwerking) ! (recht | onderworpen)
    - (geautomatiseerde besluiten | geautomatiseerde besluitvorming | profilering) ..6 <niet>

    ? indirect-collection
    + (ontvangen | krijgen | verkrijgen | verzamelen | ontvangt) ..10 <gegevens> ..10 (van | uit | via) ..4 (derden | andere bronnen | openbare bronnen | publieke bronnen | partners | sociale media) ! <niet>
    + (ontvangen | krijgen | verkrijgen | verzamelen) ..6 (van | uit | via) ..4 (derden | andere bronnen | openbare bronnen | partners) ..6 <gegevens> ! <niet>
    - (ontvangen | krijgen | verkrijgen | verzamelen) ..6 geen ..8 (van derden | uit andere bronnen | uit openbare)

    ? special-categories
    + (verzamel* | verwerk* | bewaren | bewaar* | gebruik*) ..14 (gezondheidsgegevens | medische gegevens | biometrische gegevens | genetische gegevens | religieuze overtuiging* | etnische afkomst | seksuele geaardheid) ! <niet>
    + (gezondheidsgegevens | medische gegevens | biometrische gegevens) ..8 (verzamel* | verwerk* | verwerken) ! <niet>
    - <niet> ..10 (<gevoelig> | gezondheid) & (verwerk* | verzamel* | vragen | vraag | bewaren | slaan) ! toegang

    ? children
    + (gericht op | bestemd voor | bedoeld voor | gemaakt voor | richt zich op) ..3 (kinderen | kind | gezinnen | leerlingen | scholieren) ! <niet>
    + (ouderlijke toestemming | toestemming van ..3 ouders) ..20 (verkrijg* | vooraf | voordat | verifi*) ! (<niet> | als)
    + (ouders | ouder | voogd) ..8 (aanmaken | registreren | aanmelden) & (kind | kinderen)
    - <niet> ..8 (gericht | bestemd | bedoeld | bewust | opzettelijk | kinderen | minderjarigen) ..12 (kind* | minderjarig* | jonger | 13 | 16 | 18)
    - niet ..2 (op | voor) ..2 (kinderen | minderjarigen)
    - (kinderen | minderjarigen) ..3 niet

    ? cookies
    + (gebruik* | plaats* | zetten | maken ..4 gebruik) ..8 (cookie | cookies | webbakens | pixels | lokale opslag | trackingtechnologie*) ! <niet>
    + (google analytics | sessiecookies | permanente cookies | analytische cookies) ! <niet>
    - <niet> ..4 (cookie* | tracker* | tracking)

    ? sale
    + (verkopen | verkochten) ..8 <gegevens> ! (<niet> | activa | bedrijf)
    + (verkoop mijn ..4 niet | mijn ..4 niet verkopen) & {link}
    + (delen | verkoop) ..14 (gerichte reclame | gerichte advertenties | gedragsgerichte) ! <niet>
    - <niet> ..14 (verkopen | verkocht | verkoop)
    - verkopen ..10 <niet>

    ? cross-site-tracking
    + (gepersonaliseerde | gerichte | interessegebaseerde | gedragsgerichte | op interesses gebaseerde) ..1 (advertenties | reclame) ! <niet>
    + <elders> & (volgen | gevolgd | track* | activiteit* | reclame) ! <niet>
    + (remarketing | retargeting | doubleclick | adsense | admob | facebook pixel | meta pixel) ! <niet>
    - <niet> ..6 (volgen | gevolgd | track*) ..14 (in de loop | andere websites | andere sites | andere apps)
    - (volgen | tracken) ..10 <niet>

    ? financial-incentives
    + <prikkel> ! <niet>
    - <niet> ..6 (financiële prikkel* | financiële stimulans*)

    ? sensitive-uses
    + (gebruik* | verwerk*) ..10 gevoelig* ..20 (afleid* | reclame | marketing | profiel* | profiler* | personalis*) ! <niet>
    + (gebruik ..12 gevoelig* ..8 beperken | beperken ..12 gevoelig*) ! <niet>
    - <niet> ..10 gevoelig* & (gebruik* | verwerk* | verzamel*) ! toegang

    ? sensitive-sale
    + (verkopen | verkoop van) ..6 (gevoelig* | biometrische) ! <niet>
    - <niet> ..6 (gevoelig* | biometrische) & (verkopen | verkocht | verkoop)

    ? marketing-disclosure
    + (delen | verstrekken | geven | verkopen) ..14 (derden | partners | adverteerders | andere bedrijven) ..10 (marketing* | promotie* | reclame* | directmarketing*) ! <niet>
    - <niet> ..18 (derden | andere bedrijven | partners) ..12 (marketing* | promotie* | reclame* | directmarketing*)
    - (derden | partners) ..8 <niet> ..10 (marketing* | reclame*)

    ? review-offered
    + (inzien | bekijken | raadplegen) ..8 <wijzig> & (<gegevens> | account | profiel) ! (beleid | <niet>)
    + (kunt | kan | kunnen) ..10 (<gegevens> | account | profiel) ..12 <wijzig> ! (beleid | verklaring | <niet>)
    - <niet> ..4 (proces | procedure) ..12 (inzien | wijzigen | inzage)

    ? ten-million-consumers
    + (10 miljoen | 10 000 000 | tien miljoen) ..8 (consumenten | californi*)
    + (statistieken | kengetallen) ..4 verzoeken

    ? joint-use
    + (gezamenlijk gebruik | gemeenschappelijk gebruik | gebruiken ..8 gezamenlijk) ! <niet>
    - <niet> ..6 (gezamenlijk gebruik | gemeenschappelijk gebruik | gezamenlijk)

    ? profiling-technology
    + (verzamel* | gebruik* | toegang) ..10 (geolocatie | precieze locatie | exacte locatie | gps | locatiegegevens) ! <niet>
    + (maken | stellen | aanmaken) ..4 (profiel | profielen) ! (<niet> | recht | bezwaar | account)
    - <niet> ..8 (identific* | lokalis* | volgen | gevolgd | profiler*) ..8 (gebruikers | bezoekers | personen | u)
    - (identificeren | lokaliseren | volgen) ..6 (gebruikers | bezoekers | personen | u) ..6 <niet>
    """
}
