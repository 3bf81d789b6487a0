extension ProfileSentences {
  static let dutch = ProfileSentences(
    language: "nl",
    list: """
      joint-controllers
      present Wij zijn samen met de berghut gezamenlijke verwerkingsverantwoordelijken; in een overeenkomst is de taakverdeling vastgelegd.
      partial De berghut en wij zijn gezamenlijke verwerkingsverantwoordelijken.
      legitimate-interest-named
      present Wij verwerken deze gegevens op grond van ons gerechtvaardigd belang om fraude te voorkomen.
      present Het sturen van aanbiedingen over soortgelijke producten dient het gerechtvaardigd belang van het bedrijf bij marketing.
      partial U kunt bezwaar maken tegen verwerking op grond van het gerechtvaardigd belang, ook tegen direct marketing.
      partial De grondslag is het gerechtvaardigd belang van de verantwoordelijke (artikel 6.1 f AVG).
      transfer-safeguards
      present Deze doorgiften berusten op de modelcontractbepalingen van de Europese Commissie.
      present Voor dat land geldt een adequaatheidsbesluit van de Commissie.
      partial Bij doorgifte naar het buitenland gelden passende waarborgen.
      absent Wij geven niets door.
      provision-required
      present Als u uw adres niet verstrekt, kunnen wij de kaart niet opsturen.
      present Velden met een sterretje zijn verplichte velden.
      present Het verstrekken van deze gegevens is vrijwillig.
      present U bent niet verplicht uw persoonsgegevens aan ons te verstrekken.
      absent U geeft uw adres op wanneer u een kaart bestelt.
      absent Wij verstrekken u binnen een maand een kopie van de gegevens.
      absent Wij verstrekken gegevens aan autoriteiten als de wet dat eist.
      absent Wij bewaren de gegevens die u geeft vanwege een wettelijke plicht.
      adm-logic
      present De geautomatiseerde besluitvorming houdt rekening met deze criteria: het aantal bestellingen en openstaande bedragen.
      present Een algoritme beoordeelt uw betaalgeschiedenis; bij een lage score wordt de bestelling geweigerd.
      partial U hebt het recht niet te worden onderworpen aan geautomatiseerde besluitvorming.
      partial U kunt bezwaar maken tegen profilering.
      special-category-data
      present Wij verwerken gezondheidsgegevens alleen met uw uitdrukkelijke toestemming.
      denied Wij verzamelen geen gevoelige gegevens.
      partial Gezondheidsgegevens verdienen bijzondere zorg.
      absent Wij verwerken uw naam en e-mailadres.
      cookie-durations
      present De taalcookie verloopt na 30 dagen. Derden lezen deze cookie niet.
      present Cookies van derden, zoals die van Google, blijven twee jaar op uw apparaat staan.
      partial De cookie voor uw taal verloopt na 30 dagen.
      absent De site gebruikt cookies.
      uk-complaint-to-controller
      present U kunt een klacht rechtstreeks sturen naar klachten@kaarten.example.
      present Bent u ontevreden over ons antwoord, neem dan contact met ons op om een klacht te melden.
      absent U kunt een klacht indienen bij de Autoriteit Persoonsgegevens.
      absent U hebt het recht een klacht in te dienen bij de AP (www.ap.example).
      ccpa-collected-12m
      present In de afgelopen 12 maanden hebben wij deze categorieën gegevens verzameld: identificatiegegevens en bestellingen.
      present Hieronder staan de categorieën persoonlijke informatie die wij in de voorgaande twaalf maanden hebben verzameld.
      partial Wij verzamelen verschillende categorieën persoonlijke informatie.
      absent U kunt tweemaal per jaar een verzoek doen om de categorieën die in de afgelopen 12 maanden zijn verzameld; dat is uw recht.
      ccpa-sold-shared-12m
      present In de afgelopen twaalf maanden hebben wij geen persoonsgegevens verkocht of gedeeld.
      partial Wij verkopen uw persoonsgegevens niet.
      ccpa-disclosed-12m
      present In de afgelopen 12 maanden hebben wij identificatiegegevens voor zakelijke doeleinden aan drukkerijen bekendgemaakt.
      present In de afgelopen 12 maanden hebben wij identificatiegegevens gedeeld met dienstverleners.
      absent Wij verstrekken identificatiegegevens voor zakelijke doeleinden aan drukkerijen.
      absent Wij delen identificatiegegevens met dienstverleners.
      ccpa-know-delete-correct
      present U hebt het recht om te weten welke gegevens wij hebben, het recht op verwijdering en het recht op correctie van onjuiste gegevens.
      partial U hebt het recht om te weten welke gegevens wij hebben.
      ccpa-limit-sensitive
      present U kunt het gebruik van uw gevoelige persoonlijke informatie beperken.
      absent Gevoelige informatie ligt in een afgesloten kast.
      ccpa-non-discrimination
      present Wij zullen u niet discrimineren omdat u uw rechten uitoefent.
      present U hebt het recht om niet te worden gediscrimineerd omdat u uw rechten uitoefent.
      absent Wij strijden tegen discriminatie naar geslacht op het werk.
      absent Er is geen discriminatie naar geslacht in plaatsnamen.
      ccpa-request-methods
      present Stuur uw verzoek naar gegevens@kaarten.example. Wij verifiëren uw identiteit voordat wij op het verzoek antwoorden. Een gemachtigde kan het namens u indienen.
      present Wilt u uw rechten uitoefenen, bel dan 020 555 01 02 of vul het formulier in. Wij moeten uw identiteit bevestigen. U kunt een gemachtigde aanwijzen.
      partial Stuur uw verzoek naar gegevens@kaarten.example.
      partial Wilt u uw rechten uitoefenen, bel dan.
      ccpa-minors-sale
      present Wij verkopen of delen geen persoonsgegevens van consumenten jonger dan 16 jaar.
      absent Wij verkopen aan niemand persoonsgegevens.
      ccpa-financial-incentive
      present De financiële stimulans is een gratis kaart; de waarde hangt samen met uw gegevens en u kunt uw deelname stoppen.
      partial Wij hebben een loyaliteitsprogramma voor wandelaars.
      ccpa-metrics
      present Aantal ontvangen verzoeken vorig jaar: 14, waarvan 13 ingewilligd.
      absent Wij beantwoorden verzoeken binnen de wettelijke termijn.
      caloppa-review
      present U kunt uw gegevens inzien en aanpassen op de pagina van uw account.
      present U kunt uw gegevens op elk moment bijwerken of corrigeren in uw account.
      absent Wij kunnen deze privacyverklaring wijzigen.
      absent Raadpleeg het bijgewerkte beleid.
      caloppa-third-party-tracking
      present Wij staan niet toe dat derden uw activiteiten op andere websites volgen.
      present Derden zoals Google kunnen in de loop van de tijd en op verschillende websites informatie over uw activiteiten verzamelen.
      absent De winkel toont advertenties van derden.
      absent De websites van derden hebben hun eigen regels.
      absent De volgende dingen mag u op de website niet doen.
      shine-the-light
      denied Wij verstrekken uw gegevens niet aan derden voor marketingdoeleinden.
      absent Wij sturen u reclame per post.
      minor-content-removal
      present Gebruikers jonger dan 18 kunnen vragen om verwijdering van berichten die zij hebben geplaatst.
      absent Wij kunnen berichten die de regels schenden verwijderen.
      us-state-appeal
      present Als wij uw verzoek afwijzen, kunt u binnen 30 dagen in beroep gaan tegen onze beslissing.
      absent Tegen de beslissing kunt u bij de rechter in beroep gaan.
      tx-sensitive-sale-notice
      present LET OP: wij kunnen uw gevoelige persoonsgegevens verkopen.
      absent Wij gaan zorgvuldig om met uw gevoelige persoonsgegevens.
      coppa-operators
      present Kaarten van het Dal BV, Bronstraat 4, 1011 AB Amsterdam, telefoon 020 555 01 02, hallo@kaarten.example
      partial Schrijf naar hallo@kaarten.example.
      coppa-practices
      denied Wij verzamelen niet bewust gegevens van kinderen jonger dan 13 jaar.
      absent Kinderen houden erg van de bergen.
      coppa-parent-rights
      present Ouders kunnen de gegevens van hun kind inzien, om verwijdering vragen en verdere verzameling weigeren.
      present Een ouder of voogd kan de gegevens van het kind inzien, ze laten verwijderen en verdere verzameling stopzetten.
      partial Ouders kunnen de gegevens van hun kind inzien.
      absent De ouders kiezen de wandeling.
      coppa-retention-policy
      present Gegevens van kinderen worden bewaard tot het einde van de tocht.
      absent Wij bewaren de kaarten zolang ze nuttig zijn.
      lgpd-encarregado
      present Onze functionaris voor gegevensbescherming is Anna Berg: anna@kaarten.example
      partial Wij hebben een functionaris voor gegevensbescherming.
      lgpd-agents-responsibility
      present De verwerkingsverantwoordelijke is aansprakelijk voor schade en de verwerker volgt de instructies.
      absent De verwerkingsverantwoordelijke is Kaarten van het Dal.
      pipeda-openness
      present Onze privacy officer is Anna Berg, anna@kaarten.example. Vraag per e-mail een kopie van uw gegevens op als u inzage in uw gegevens wilt. Wij bewaren uw naam en e-mailadres.
      partial Onze privacy officer is Anna Berg, anna@kaarten.example.
      qc-person-in-charge
      present Onze privacyfunctionaris is Anna Berg, anna@kaarten.example.
      partial In elke hut werkt een privacyfunctionaris.
      qc-governance
      present Ons beleid en procedures voor persoonsgegevens, kortom beleid en procedures voor gegevens, leggen rollen en verantwoordelijkheden vast.
      partial Wij hebben beleid en procedures voor bijna alles.
      qc-confidentiality-policy
      present Dit is ons privacybeleid. Elke wijziging van het beleid melden wij per e-mail.
      partial Dit is ons privacybeleid.
      qc-tracking-profiling
      present U kunt de geolocatie in de instellingen inschakelen of uitschakelen.
      partial De geolocatie is handig voor wandelaars.
      fadp-destination-state
      present De gegevens worden doorgegeven naar Duitsland en Frankrijk.
      partial De gegevens worden doorgegeven naar derde landen.
      appi-joint-use
      present Wij maken met de berghut gezamenlijk gebruik van de gegevens; de categorieën zijn naam en e-mail, en verantwoordelijk is Anna Berg.
      absent De berghut en de winkel delen een dak.
      appi-disclosure-procedure
      present Vul het formulier in voor een verzoek om inzage, correctie of verwijdering van uw gegevens.
      absent U kunt telefonisch een kaart bestellen.
      appi-complaint-desk
      present Richt klachten en vragen aan klachten@kaarten.example.
      absent Wij ontvangen weinig klachten van wandelaars.
      pipa-outsourcing
      present Wij besteden de verzending van pakketten uit aan bedrijven.
      absent Wij versturen de pakketten dezelfde dag.
      pipa-destruction
      present Papieren documenten worden vernietigd door versnippering en bestanden worden onherstelbaar gewist.
      present Na afloop van de termijn worden de gegevens op veilige wijze vernietigd.
      absent De wind vernietigt de wegwijzers.
      partial Wij verwijderen oude gegevens.
      pipa-cpo
      present Onze privacy officer is Anna Berg: anna@kaarten.example
      partial Elke vestiging heeft een privacy officer.
      pipa-auto-collection
      present U kunt cookies weigeren in de instellingen van uw browser.
      partial De cookies onthouden uw taal.
      pipl-separate-consent
      present Wij vragen uw afzonderlijke toestemming voor gevoelige gegevens.
      absent Wij verwerken gegevens met uw toestemming.
      pipl-cross-border
      present De ontvanger in het buitenland, buiten China, is Heldere Wolk, helder@wolk.example, met als doel de gegevens te hosten.
      absent Wij gaan elke zomer naar het buitenland.
      dpdp-itemised
      present Wij verzamelen gegevens zoals uw naam en e-mailadres. Wij gebruiken de gegevens om u kaarten te sturen. U kunt uw toestemming intrekken. U kunt een klacht indienen bij de Raad voor Gegevensbescherming.
      partial Wij verzamelen gegevens zoals uw naam en e-mailadres. Wij gebruiken de gegevens om u kaarten te sturen.
      apple-third-party-protection
      present Wij eisen dat leveranciers hetzelfde beschermingsniveau bieden.
      present Onze leveranciers zijn contractueel verplicht de gegevens te beschermen.
      partial Leveranciers hebben hun eigen privacybeleid.
      absent Onze leveranciers drukken de kaarten.
      play-privacy-contact
      present Heeft u vragen over uw privacy, schrijf dan naar gegevens@kaarten.example.
      partial Neem gerust contact op.
      play-deletion
      present U kunt uw account en gegevens verwijderen in de instellingen van de app.
      present Wilt u uw account verwijderen, schrijf dan naar weg@kaarten.example.
      partial Wij wissen de gegevens van oude accounts.
      absent Wij wissen elke avond het bord.
      ? officer-appointed
      yes Onze functionaris voor gegevensbescherming heet Jan Berg.
      no Wij zijn niet verplicht een functionaris voor gegevensbescherming aan te stellen.
      ? representative-appointed
      yes Wij hebben een vertegenwoordiger in de Unie aangewezen volgens artikel 27 van de AVG.
      open Een vertegenwoordiger van de winkel wacht op u bij de Unie van bergwandelaars.
      ? joint-controllers
      yes De berghut en wij zijn gezamenlijke verwerkingsverantwoordelijken.
      no Wij zijn geen gezamenlijke verwerkingsverantwoordelijken.
      ? consent
      yes De verwerking is gebaseerd op uw toestemming.
      yes Wij verwerken uw e-mailadres met uw voorafgaande toestemming.
      open Wij vragen de toestemming van de ouders voordat wij een leerling inschrijven.
      open Door de site te gebruiken geeft u toestemming.
      ? legitimate-interest
      yes Wij beroepen ons op ons gerechtvaardigd belang.
      open De staat van de paden heeft onze belangstelling.
      ? recipients
      yes Wij delen gegevens met leveranciers van vervoer.
      yes Uw gegevens worden verstrekt aan leveranciers van vervoer.
      no Wij delen uw gegevens niet met derden.
      no Uw gegevens worden niet aan derden verstrekt.
      ? international-transfers
      yes Wij geven de gegevens door naar de Verenigde Staten.
      yes Uw gegevens kunnen worden opgeslagen op servers buiten de Europese Unie.
      no Wij geven uw gegevens niet door naar derde landen.
      no Uw gegevens verlaten de Europese Unie niet en gaan niet naar het buitenland.
      ? automated-decisions
      yes Wij nemen geautomatiseerde besluiten over uitgestelde betaling.
      no Wij nemen geen geautomatiseerde besluiten.
      ? indirect-collection
      yes Wij ontvangen gegevens van derden, zoals de toeristenbureaus.
      no Wij verkrijgen geen persoonsgegevens van derden.
      ? special-categories
      yes Wij verzamelen gezondheidsgegevens van wie zich voor de tocht aanmeldt.
      no Wij verwerken geen bijzondere categorieën gegevens.
      ? children
      yes Deze cursus is bedoeld voor kinderen van zes tot twaalf jaar.
      no De winkel is niet gericht op minderjarigen.
      ? cookies
      yes Wij gebruiken cookies in de winkel.
      no Wij gebruiken geen cookies.
      ? sale
      yes Wij verkopen contactgegevens en andere gegevens aan uitgevers.
      no Wij verkopen uw gegevens niet.
      ? cross-site-tracking
      yes Wij tonen gepersonaliseerde advertenties met remarketing.
      no Wij volgen u niet op andere websites.
      ? financial-incentives
      yes Wij hebben een loyaliteitsprogramma.
      no Wij bieden geen financiële stimulansen.
      ? sensitive-uses
      yes Wij gebruiken gevoelige informatie om profielen te maken en voor reclame.
      no Wij gebruiken geen gevoelige informatie.
      ? sensitive-sale
      yes De verkoop van gevoelige gegevens financiert ons.
      no Wij verkopen geen gevoelige gegevens.
      ? marketing-disclosure
      yes Wij verstrekken gegevens aan partners voor marketingdoeleinden.
      no Wij verstrekken geen gegevens aan derden voor marketingdoeleinden.
      ? review-offered
      yes U kunt de gegevens in uw profiel aanpassen.
      open Wij kunnen dit beleid zo nodig wijzigen.
      ? ten-million-consumers
      yes Wij verwerken gegevens van meer dan tien miljoen consumenten.
      open Wij hebben tien miljoen kaarten verkocht.
      ? joint-use
      yes Wij maken met de berghut gezamenlijk gebruik van de gegevens.
      no Wij maken geen gezamenlijk gebruik van de gegevens.
      ? profiling-technology
      yes De app gebruikt locatiegegevens.
      no Wij lokaliseren de gebruikers van de app niet.
      """)
}
