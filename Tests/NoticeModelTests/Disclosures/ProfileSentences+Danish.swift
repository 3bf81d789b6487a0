extension ProfileSentences {
  static let danish = ProfileSentences(
    language: "da",
    list: """
      joint-controllers
      present Foreningen og hytten er fælles dataansvarlige efter en skriftlig aftale.
      denied Der er ingen fælles dataansvarlige.
      partial Foreningen og hytten er fælles dataansvarlige.
      legitimate-interest-named
      present Vores legitime interesse er at forhindre svindel.
      partial Behandlingen hviler på en legitim interesse.
      transfer-safeguards
      present Vi bruger standardkontraktbestemmelser.
      present Kommissionen har truffet en tilstrækkelighedsafgørelse.
      partial Når oplysninger sendes til tredjelande, træffer vi passende foranstaltninger.
      provision-required
      present Det er frivilligt at afgive oplysningerne.
      present Hvis du ikke oplyser din adresse, kan vi ikke sende kortet.
      absent Vi giver ikke kort væk.
      adm-logic
      present Kreditvurderingen tager hensyn til tidligere bestillinger.
      denied Vi træffer ikke automatiske afgørelser.
      partial Du har ret til ikke at være genstand for profilering.
      special-category-data
      present Helbredsoplysninger behandler vi kun med dit udtrykkelige samtykke.
      denied Vi indsamler ikke følsomme personoplysninger.
      partial Helbredsoplysninger er sårbare.
      cookie-durations
      present Vores cookies udløber efter 30 dage. Tredjeparter kan ikke læse vores cookies.
      partial Vores cookies udløber efter 30 dage.
      uk-complaint-to-controller
      present Du kan sende din klage direkte til os på a@b.example
      absent Du kan klage til Datatilsynet.
      ccpa-collected-12m
      present I de seneste 12 måneder har vi indsamlet disse kategorier af oplysninger.
      partial Vi indsamler disse kategorier af oplysninger.
      ccpa-sold-shared-12m
      present I de seneste 12 måneder har vi solgt e-mailadresser.
      denied I de seneste tolv måneder har vi ikke solgt oplysninger.
      partial Vi sælger ikke personoplysninger.
      ccpa-disclosed-12m
      present I de seneste 12 måneder har vi videregivet e-mailadresser.
      denied I de seneste 12 måneder har vi ikke videregivet oplysninger.
      partial Vi videregiver adresser til forretningsformål.
      ccpa-know-delete-correct
      present Du har ret til indsigt, ret til sletning og ret til berigtigelse.
      partial Du har ret til sletning.
      ccpa-limit-sensitive
      present Du kan begrænse brugen af følsomme oplysninger.
      denied Vi behandler ikke følsomme oplysninger.
      absent Du kan begrænse behandlingen.
      ccpa-non-discrimination
      present Vi diskriminerer ikke dem, der udøver deres rettigheder.
      absent Stien er åben for alle.
      ccpa-request-methods
      present Send din anmodning til a@b.example. Vi kontrollerer først din identitet. Også en repræsentant kan gøre det.
      partial Send din anmodning til a@b.example.
      ccpa-minors-sale
      present Vi sælger oplysninger om personer under 16 år, når de har sagt ja.
      denied Vi sælger ikke oplysninger om personer under 16 år.
      absent Den, der er under 16 år, vandrer med en voksen.
      ccpa-financial-incentive
      present Et økonomisk incitament svarer til oplysningernes anslåede værdi.
      denied Vi tilbyder ingen økonomiske incitamenter.
      partial Vi har et loyalitetsprogram.
      ccpa-metrics
      present Sidste år modtog vi 12 anmodninger.
      absent Vi modtog mange breve.
      caloppa-review
      present Du kan se og rette dine oplysninger i profilen.
      absent Vi kan ændre vores privatlivspolitik.
      caloppa-third-party-tracking
      present Partnere indsamler oplysninger om besøg på andre websteder.
      denied Vi sporer ikke nogen på andre websteder.
      absent Vores kort viser forskellige stier.
      shine-the-light
      present Efter loven Shine the Light kan du spørge os.
      denied Vi videregiver ikke oplysninger til tredjeparter til direkte markedsføring.
      absent Vi sender foreningens reklamer.
      minor-content-removal
      present Den, der er under 18 år, kan få fjernet offentliggjort indhold.
      absent Indhold kan fjernes.
      us-state-appeal
      present Du kan klage over vores afslag.
      absent Du kan appellere en afgørelse til domstolene.
      tx-sensitive-sale-notice
      present Vi kan sælge dine følsomme personoplysninger.
      denied Vi sælger ikke biometriske oplysninger.
      absent Vi beskytter biometriske oplysninger.
      coppa-operators
      present Stien ApS, Skovvej 5, 2100 København, telefon +45 33 12 34 56, barn@stien.example
      partial Stien ApS, barn@stien.example
      coppa-practices
      present Fra børn indsamler vi kun et kælenavn. Oplysninger om børn bruges i spillet. Oplysninger om børn deles med lejren.
      denied Vi indsamler ikke bevidst oplysninger fra børn.
      absent Børn kan lide kort.
      coppa-parent-rights
      present Forældre kan gennemse barnets oplysninger, få dem slettet og modsætte sig yderligere indsamling.
      partial Forældre kan gennemse barnets oplysninger.
      coppa-retention-policy
      present Oplysninger om børn gemmes i 30 dage.
      denied Vi gemmer ingen oplysninger om børn.
      partial Vi sletter oplysninger om børn.
      lgpd-encarregado
      present Encarregada: Ana Lima, ana@b.example
      partial Foreningen har en databeskyttelsesrådgiver.
      lgpd-agents-responsibility
      present Databehandleren er ansvarlig for sine egne overtrædelser.
      absent Foreningen er dataansvarlig.
      pipeda-openness
      present Databeskyttelsesrådgiver: a@b.example. Du kan skriftligt anmode om en kopi af dine oplysninger. Vi indsamler navn og adresse.
      partial Vi indsamler navn og adresse.
      qc-person-in-charge
      present Ansvarlig for databeskyttelsen: Eva Lind, a@b.example
      partial Ansvarlig for databeskyttelsen er Eva Lind.
      qc-governance
      present Vores interne retningslinjer fastlægger roller, undervisning og makulering.
      partial Vi har interne retningslinjer.
      qc-confidentiality-policy
      present Hvis denne privatlivspolitik ændres, oplyser vi om det pr. e-mail.
      partial Denne privatlivspolitik gælder kort.
      qc-tracking-profiling
      present Du kan slå placeringsdata fra i indstillingerne.
      denied Vi sporer ikke vores brugere.
      absent Kortet viser hyttens beliggenhed.
      fadp-destination-state
      present Oplysningerne overføres til Tyskland og til Canada.
      partial Oplysningerne overføres til udlandet.
      appi-joint-use
      present Formålet med den fælles brug af oplysninger er bookingen, og foreningen er ansvarlig.
      denied Der er ingen fælles brug af oplysninger.
      absent Hytten har et fælles køkken.
      appi-disclosure-procedure
      present En anmodning om berigtigelse af personoplysninger indgives på en formular.
      absent Du har ret til berigtigelse.
      appi-complaint-desk
      present Klager modtages på a@b.example.
      absent Klager er sjældne.
      pipa-outsourcing
      present Vi overlader udsendelsen til en virksomhed i Aarhus.
      denied Vi overlader ikke behandlingen til nogen.
      absent Vi sender selv kortene.
      pipa-destruction
      present Filer slettes permanent.
      present Dokumenter på papir makuleres.
      partial Oplysninger slettes efter et år.
      pipa-cpo
      present Chief Privacy Officer: Jan Lind, a@b.example
      partial Her er en databeskyttelsesrådgiver.
      pipa-auto-collection
      present Cookies kan du blokere i browseren.
      denied Vi bruger ingen cookies.
      partial Vi bruger cookies.
      pipl-separate-consent
      present Vi beder om dit særskilte samtykke, altså et særskilt samtykke.
      absent Vi beder om dit samtykke.
      pipl-cross-border
      present For at booke sendes oplysninger til en modtager i udlandet, Pfad GmbH: a@b.example
      denied Vi sender ikke oplysninger til udlandet.
      partial Oplysninger sendes til en modtager i udlandet.
      dpdp-itemised
      present Vi indsamler følgende oplysninger: navn og telefonnummer. Formålet er at behandle oplysninger til bookingen. Du kan trække dit samtykke tilbage. Klag til Data Protection Board.
      partial Vi indsamler følgende oplysninger: navn og telefonnummer.
      apple-third-party-protection
      present Tredjeparter giver samme beskyttelse.
      present Leverandører er efter kontrakt bundet af tavshedspligt.
      absent Leverandører får dit navn.
      play-privacy-contact
      present Spørgsmål om privatliv: a@b.example
      partial Kontakt os.
      play-deletion
      present Du kan slette kontoen i indstillingerne.
      denied Vi gemmer ingen oplysninger.
      partial Efter et år slettes oplysninger.
      ? officer-appointed
      yes Vores databeskyttelsesrådgiver hedder Eva Lind.
      no Vi har ikke pligt til at udpege en databeskyttelsesrådgiver.
      ? representative-appointed
      yes Vores repræsentant i EU er Eva Lind.
      ? joint-controllers
      yes Vi er fælles dataansvarlige.
      no Der er ingen fælles dataansvarlige.
      ? consent
      yes Behandlingen er baseret på dit samtykke.
      open Uden samtykke sender vi intet.
      ? legitimate-interest
      yes Det er vores legitime interesse.
      ? recipients
      yes Oplysninger deles med leverandører.
      no Vi deler ikke oplysninger med tredjeparter.
      ? international-transfers
      yes Oplysninger overføres til tredjelande.
      no Oplysninger overføres ikke til tredjelande.
      ? automated-decisions
      yes Vi træffer automatiske afgørelser.
      no Vi træffer ikke automatiske afgørelser.
      ? indirect-collection
      yes Vi modtager oplysninger fra tredjeparter.
      ? special-categories
      yes Vi behandler helbredsoplysninger.
      no Vi behandler ikke følsomme personoplysninger.
      ? children
      yes Appen er rettet mod børn.
      no Appen er ikke rettet mod børn.
      ? cookies
      yes Vi bruger cookies.
      no Vi bruger ikke cookies.
      ? sale
      yes Vi sælger personoplysninger.
      no Vi sælger ikke personoplysninger.
      ? cross-site-tracking
      yes Vi viser målrettede annoncer.
      ? financial-incentives
      yes Vi tilbyder økonomiske incitamenter.
      ? sensitive-uses
      yes Vi bruger følsomme oplysninger til reklame.
      no Vi indsamler ikke følsomme oplysninger.
      ? sensitive-sale
      yes Vi sælger biometriske oplysninger.
      no Vi sælger ikke biometriske oplysninger.
      ? marketing-disclosure
      yes Vi videregiver oplysninger til partnere til direkte markedsføring.
      no Vi videregiver ikke oplysninger til partnere til direkte markedsføring.
      ? review-offered
      yes Du kan rette dine oplysninger.
      ? ten-million-consumers
      yes Vi behandler oplysninger om 10 millioner forbrugere.
      ? joint-use
      yes Der sker fælles brug af oplysninger.
      ? profiling-technology
      yes Vi indsamler placeringsdata.
      no Vi sporer ikke vores brugere.
      """)
}
