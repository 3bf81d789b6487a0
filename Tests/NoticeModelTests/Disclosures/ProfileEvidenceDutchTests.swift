import Testing

@testable import NoticeModel

/// What Dutch notices say about what single laws ask for.
@Suite struct ProfileEvidenceDutchTests {
  private static let others = """
    De paden en de bronnen staan op de kaarten die we elk voorjaar \
    tekenen samen met de bewoners van het dal.
    """

  private static let statements = ProfileStatement.all(
    in: """
      joint-controllers
      + Wij zijn samen met de berghut gezamenlijke verwerkingsverantwoordelijken; in een overeenkomst is de taakverdeling vastgelegd.
      - De berghut en wij zijn gezamenlijke verwerkingsverantwoordelijken.
      legitimate-interest-named
      + Wij verwerken deze gegevens op grond van ons gerechtvaardigd belang om fraude te voorkomen.
      + Het sturen van aanbiedingen over soortgelijke producten dient het gerechtvaardigd belang van het bedrijf bij marketing.
      - U kunt bezwaar maken tegen verwerking op grond van het gerechtvaardigd belang, ook tegen direct marketing.
      - De grondslag is het gerechtvaardigd belang van de verantwoordelijke (artikel 6.1 f AVG).
      transfer-safeguards
      + Deze doorgiften berusten op de modelcontractbepalingen van de Europese Commissie.
      + Voor dat land geldt een adequaatheidsbesluit van de Commissie.
      - Bij doorgifte naar het buitenland gelden passende waarborgen.
      - Wij geven niets door.
      provision-required
      + Als u uw adres niet verstrekt, kunnen wij de kaart niet opsturen.
      + Velden met een sterretje zijn verplichte velden.
      + Het verstrekken van deze gegevens is vrijwillig.
      + U bent niet verplicht uw persoonsgegevens aan ons te verstrekken.
      - U geeft uw adres op wanneer u een kaart bestelt.
      - Wij verstrekken u binnen een maand een kopie van de gegevens.
      - Wij verstrekken gegevens aan autoriteiten als de wet dat eist.
      - Wij bewaren de gegevens die u geeft vanwege een wettelijke plicht.
      adm-logic
      + De geautomatiseerde besluitvorming houdt rekening met deze criteria: het aantal bestellingen en openstaande bedragen.
      + Een algoritme beoordeelt uw betaalgeschiedenis; bij een lage score wordt de bestelling geweigerd.
      - U hebt het recht niet te worden onderworpen aan geautomatiseerde besluitvorming.
      - U kunt bezwaar maken tegen profilering.
      special-category-data
      + Wij verwerken gezondheidsgegevens alleen met uw uitdrukkelijke toestemming.
      + Wij verzamelen geen gevoelige gegevens.
      - Gezondheidsgegevens verdienen bijzondere zorg.
      - Wij verwerken uw naam en e-mailadres.
      cookie-durations
      + De taalcookie verloopt na 30 dagen. Derden lezen deze cookie niet.
      + Cookies van derden, zoals die van Google, blijven twee jaar op uw apparaat staan.
      - De cookie voor uw taal verloopt na 30 dagen.
      - De site gebruikt cookies.
      uk-complaint-to-controller
      + U kunt een klacht rechtstreeks sturen naar klachten@kaarten.example.
      + Bent u ontevreden over ons antwoord, neem dan contact met ons op om een klacht te melden.
      - U kunt een klacht indienen bij de Autoriteit Persoonsgegevens.
      - U hebt het recht een klacht in te dienen bij de AP (www.ap.example).
      ccpa-collected-12m
      + In de afgelopen 12 maanden hebben wij deze categorieën gegevens verzameld: identificatiegegevens en bestellingen.
      + Hieronder staan de categorieën persoonlijke informatie die wij in de voorgaande twaalf maanden hebben verzameld.
      - Wij verzamelen verschillende categorieën persoonlijke informatie.
      - U kunt tweemaal per jaar een verzoek doen om de categorieën die in de afgelopen 12 maanden zijn verzameld; dat is uw recht.
      ccpa-sold-shared-12m
      + In de afgelopen twaalf maanden hebben wij geen persoonsgegevens verkocht of gedeeld.
      - Wij verkopen uw persoonsgegevens niet.
      ccpa-disclosed-12m
      + In de afgelopen 12 maanden hebben wij identificatiegegevens voor zakelijke doeleinden aan drukkerijen bekendgemaakt.
      + In de afgelopen 12 maanden hebben wij identificatiegegevens gedeeld met dienstverleners.
      - Wij verstrekken identificatiegegevens voor zakelijke doeleinden aan drukkerijen.
      - Wij delen identificatiegegevens met dienstverleners.
      ccpa-know-delete-correct
      + U hebt het recht om te weten welke gegevens wij hebben, het recht op verwijdering en het recht op correctie van onjuiste gegevens.
      - U hebt het recht om te weten welke gegevens wij hebben.
      ccpa-limit-sensitive
      + U kunt het gebruik van uw gevoelige persoonlijke informatie beperken.
      - Gevoelige informatie ligt in een afgesloten kast.
      ccpa-non-discrimination
      + Wij zullen u niet discrimineren omdat u uw rechten uitoefent.
      + U hebt het recht om niet te worden gediscrimineerd omdat u uw rechten uitoefent.
      - Wij strijden tegen discriminatie naar geslacht op het werk.
      - Er is geen discriminatie naar geslacht in plaatsnamen.
      ccpa-request-methods
      + Stuur uw verzoek naar gegevens@kaarten.example. Wij verifiëren uw identiteit voordat wij op het verzoek antwoorden. Een gemachtigde kan het namens u indienen.
      + Wilt u uw rechten uitoefenen, bel dan 020 555 01 02 of vul het formulier in. Wij moeten uw identiteit bevestigen. U kunt een gemachtigde aanwijzen.
      - Stuur uw verzoek naar gegevens@kaarten.example.
      - Wilt u uw rechten uitoefenen, bel dan.
      ccpa-minors-sale
      + Wij verkopen of delen geen persoonsgegevens van consumenten jonger dan 16 jaar.
      - Wij verkopen aan niemand persoonsgegevens.
      ccpa-financial-incentive
      + De financiële stimulans is een gratis kaart; de waarde hangt samen met uw gegevens en u kunt uw deelname stoppen.
      - Wij hebben een loyaliteitsprogramma voor wandelaars.
      ccpa-metrics
      + Aantal ontvangen verzoeken vorig jaar: 14, waarvan 13 ingewilligd.
      - Wij beantwoorden verzoeken binnen de wettelijke termijn.
      caloppa-review
      + U kunt uw gegevens inzien en aanpassen op de pagina van uw account.
      + U kunt uw gegevens op elk moment bijwerken of corrigeren in uw account.
      - Wij kunnen deze privacyverklaring wijzigen.
      - Raadpleeg het bijgewerkte beleid.
      caloppa-third-party-tracking
      + Wij staan niet toe dat derden uw activiteiten op andere websites volgen.
      + Derden zoals Google kunnen in de loop van de tijd en op verschillende websites informatie over uw activiteiten verzamelen.
      - De winkel toont advertenties van derden.
      - De websites van derden hebben hun eigen regels.
      - De volgende dingen mag u op de website niet doen.
      shine-the-light
      + Wij verstrekken uw gegevens niet aan derden voor marketingdoeleinden.
      - Wij sturen u reclame per post.
      minor-content-removal
      + Gebruikers jonger dan 18 kunnen vragen om verwijdering van berichten die zij hebben geplaatst.
      - Wij kunnen berichten die de regels schenden verwijderen.
      us-state-appeal
      + Als wij uw verzoek afwijzen, kunt u binnen 30 dagen in beroep gaan tegen onze beslissing.
      - Tegen de beslissing kunt u bij de rechter in beroep gaan.
      tx-sensitive-sale-notice
      + LET OP: wij kunnen uw gevoelige persoonsgegevens verkopen.
      - Wij gaan zorgvuldig om met uw gevoelige persoonsgegevens.
      coppa-operators
      + Kaarten van het Dal BV, Bronstraat 4, 1011 AB Amsterdam, telefoon 020 555 01 02, hallo@kaarten.example
      - Schrijf naar hallo@kaarten.example.
      coppa-practices
      + Wij verzamelen niet bewust gegevens van kinderen jonger dan 13 jaar.
      - Kinderen houden erg van de bergen.
      coppa-parent-rights
      + Ouders kunnen de gegevens van hun kind inzien, om verwijdering vragen en verdere verzameling weigeren.
      + Een ouder of voogd kan de gegevens van het kind inzien, ze laten verwijderen en verdere verzameling stopzetten.
      - Ouders kunnen de gegevens van hun kind inzien.
      - De ouders kiezen de wandeling.
      coppa-retention-policy
      + Gegevens van kinderen worden bewaard tot het einde van de tocht.
      - Wij bewaren de kaarten zolang ze nuttig zijn.
      lgpd-encarregado
      + Onze functionaris voor gegevensbescherming is Anna Berg: anna@kaarten.example
      - Wij hebben een functionaris voor gegevensbescherming.
      lgpd-agents-responsibility
      + De verwerkingsverantwoordelijke is aansprakelijk voor schade en de verwerker volgt de instructies.
      - De verwerkingsverantwoordelijke is Kaarten van het Dal.
      pipeda-openness
      + Onze privacy officer is Anna Berg, anna@kaarten.example. Vraag per e-mail een kopie van uw gegevens op als u inzage in uw gegevens wilt. Wij bewaren uw naam en e-mailadres.
      - Onze privacy officer is Anna Berg, anna@kaarten.example.
      qc-person-in-charge
      + Onze privacyfunctionaris is Anna Berg, anna@kaarten.example.
      - In elke hut werkt een privacyfunctionaris.
      qc-governance
      + Ons beleid en procedures voor persoonsgegevens, kortom beleid en procedures voor gegevens, leggen rollen en verantwoordelijkheden vast.
      - Wij hebben beleid en procedures voor bijna alles.
      qc-confidentiality-policy
      + Dit is ons privacybeleid. Elke wijziging van het beleid melden wij per e-mail.
      - Dit is ons privacybeleid.
      qc-tracking-profiling
      + U kunt de geolocatie in de instellingen inschakelen of uitschakelen.
      - De geolocatie is handig voor wandelaars.
      fadp-destination-state
      + De gegevens worden doorgegeven naar Duitsland en Frankrijk.
      - De gegevens worden doorgegeven naar derde landen.
      appi-joint-use
      + Wij maken met de berghut gezamenlijk gebruik van de gegevens; de categorieën zijn naam en e-mail, en verantwoordelijk is Anna Berg.
      - De berghut en de winkel delen een dak.
      appi-disclosure-procedure
      + Vul het formulier in voor een verzoek om inzage, correctie of verwijdering van uw gegevens.
      - U kunt telefonisch een kaart bestellen.
      appi-complaint-desk
      + Richt klachten en vragen aan klachten@kaarten.example.
      - Wij ontvangen weinig klachten van wandelaars.
      pipa-outsourcing
      + Wij besteden de verzending van pakketten uit aan bedrijven.
      - Wij versturen de pakketten dezelfde dag.
      pipa-destruction
      + Papieren documenten worden vernietigd door versnippering en bestanden worden onherstelbaar gewist.
      + Na afloop van de termijn worden de gegevens op veilige wijze vernietigd.
      - De wind vernietigt de wegwijzers.
      - Wij verwijderen oude gegevens.
      pipa-cpo
      + Onze privacy officer is Anna Berg: anna@kaarten.example
      - Elke vestiging heeft een privacy officer.
      pipa-auto-collection
      + U kunt cookies weigeren in de instellingen van uw browser.
      - De cookies onthouden uw taal.
      pipl-separate-consent
      + Wij vragen uw afzonderlijke toestemming voor gevoelige gegevens.
      - Wij verwerken gegevens met uw toestemming.
      pipl-cross-border
      + De ontvanger in het buitenland, buiten China, is Heldere Wolk, helder@wolk.example, met als doel de gegevens te hosten.
      - Wij gaan elke zomer naar het buitenland.
      dpdp-itemised
      + Wij verzamelen gegevens zoals uw naam en e-mailadres. Wij gebruiken de gegevens om u kaarten te sturen. U kunt uw toestemming intrekken. U kunt een klacht indienen bij de Raad voor Gegevensbescherming.
      - Wij verzamelen gegevens zoals uw naam en e-mailadres. Wij gebruiken de gegevens om u kaarten te sturen.
      apple-third-party-protection
      + Wij eisen dat leveranciers hetzelfde beschermingsniveau bieden.
      + Onze leveranciers zijn contractueel verplicht de gegevens te beschermen.
      - Leveranciers hebben hun eigen privacybeleid.
      - Onze leveranciers drukken de kaarten.
      play-privacy-contact
      + Heeft u vragen over uw privacy, schrijf dan naar gegevens@kaarten.example.
      - Neem gerust contact op.
      play-deletion
      + U kunt uw account en gegevens verwijderen in de instellingen van de app.
      + Wilt u uw account verwijderen, schrijf dan naar weg@kaarten.example.
      - Wij wissen de gegevens van oude accounts.
      - Wij wissen elke avond het bord.
      ? officer-appointed
      + Onze functionaris voor gegevensbescherming heet Jan Berg.
      - Wij zijn niet verplicht een functionaris voor gegevensbescherming aan te stellen.
      ? representative-appointed
      + Wij hebben een vertegenwoordiger in de Unie aangewezen volgens artikel 27 van de AVG.
      - Een vertegenwoordiger van de winkel wacht op u bij de Unie van bergwandelaars.
      ? joint-controllers
      + De berghut en wij zijn gezamenlijke verwerkingsverantwoordelijken.
      - Wij zijn geen gezamenlijke verwerkingsverantwoordelijken.
      ? consent
      + De verwerking is gebaseerd op uw toestemming.
      + Wij verwerken uw e-mailadres met uw voorafgaande toestemming.
      - Wij vragen de toestemming van de ouders voordat wij een leerling inschrijven.
      - Door de site te gebruiken geeft u toestemming.
      ? legitimate-interest
      + Wij beroepen ons op ons gerechtvaardigd belang.
      - De staat van de paden heeft onze belangstelling.
      ? recipients
      + Wij delen gegevens met leveranciers van vervoer.
      + Uw gegevens worden verstrekt aan leveranciers van vervoer.
      - Wij delen uw gegevens niet met derden.
      - Uw gegevens worden niet aan derden verstrekt.
      ? international-transfers
      + Wij geven de gegevens door naar de Verenigde Staten.
      + Uw gegevens kunnen worden opgeslagen op servers buiten de Europese Unie.
      - Wij geven uw gegevens niet door naar derde landen.
      - Uw gegevens verlaten de Europese Unie niet en gaan niet naar het buitenland.
      ? automated-decisions
      + Wij nemen geautomatiseerde besluiten over uitgestelde betaling.
      - Wij nemen geen geautomatiseerde besluiten.
      ? indirect-collection
      + Wij ontvangen gegevens van derden, zoals de toeristenbureaus.
      - Wij verkrijgen geen persoonsgegevens van derden.
      ? special-categories
      + Wij verzamelen gezondheidsgegevens van wie zich voor de tocht aanmeldt.
      - Wij verwerken geen bijzondere categorieën gegevens.
      ? children
      + Deze cursus is bedoeld voor kinderen van zes tot twaalf jaar.
      - De winkel is niet gericht op minderjarigen.
      ? cookies
      + Wij gebruiken cookies in de winkel.
      - Wij gebruiken geen cookies.
      ? sale
      + Wij verkopen contactgegevens en andere gegevens aan uitgevers.
      - Wij verkopen uw gegevens niet.
      ? cross-site-tracking
      + Wij tonen gepersonaliseerde advertenties met remarketing.
      - Wij volgen u niet op andere websites.
      ? financial-incentives
      + Wij hebben een loyaliteitsprogramma.
      - Wij bieden geen financiële stimulansen.
      ? sensitive-uses
      + Wij gebruiken gevoelige informatie om profielen te maken en voor reclame.
      - Wij gebruiken geen gevoelige informatie.
      ? sensitive-sale
      + De verkoop van gevoelige gegevens financiert ons.
      - Wij verkopen geen gevoelige gegevens.
      ? marketing-disclosure
      + Wij verstrekken gegevens aan partners voor marketingdoeleinden.
      - Wij verstrekken geen gegevens aan derden voor marketingdoeleinden.
      ? review-offered
      + U kunt de gegevens in uw profiel aanpassen.
      - Wij kunnen dit beleid zo nodig wijzigen.
      ? ten-million-consumers
      + Wij verwerken gegevens van meer dan tien miljoen consumenten.
      - Wij hebben tien miljoen kaarten verkocht.
      ? joint-use
      + Wij maken met de berghut gezamenlijk gebruik van de gegevens.
      - Wij maken geen gezamenlijk gebruik van de gegevens.
      ? profiling-technology
      + De app gebruikt locatiegegevens.
      - Wij lokaliseren de gebruikers van de app niet.
      """)

  @Test(arguments: statements)
  func isTakenAsMeant(_ statement: ProfileStatement) {
    #expect(statement.isFound(in: "nl", besides: Self.others) == statement.isMade)
  }

  @Test func hasStatementsForEachLaw() {
    #expect(ProfileStatement.gaps(in: Self.statements) == [])
  }
}
