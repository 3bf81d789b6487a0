extension ProfileSentences {
  static let swedish = ProfileSentences(
    language: "sv",
    list: """
      joint-controllers
      present Föreningen och stugan är gemensamt personuppgiftsansvariga enligt en överenskommelse.
      denied Det finns inga gemensamt personuppgiftsansvariga.
      partial Föreningen och stugan är gemensamt personuppgiftsansvariga.
      legitimate-interest-named
      present Vårt berättigade intresse är att förhindra bedrägerier.
      partial Behandlingen stöds på ett berättigat intresse.
      transfer-safeguards
      present Vi använder standardavtalsklausuler.
      present Kommissionen har fattat beslut om adekvat skyddsnivå.
      partial När uppgifter skickas till tredjeländer vidtar vi lämpliga skyddsåtgärder.
      provision-required
      present Det är frivilligt att lämna uppgifterna.
      present Om du inte uppger din adress kan vi inte skicka kartan.
      absent Vi lämnar inte ut några kartor.
      adm-logic
      present Kreditvärdering tar hänsyn till tidigare beställningar.
      denied Vi använder inte automatiserat beslutsfattande.
      partial Du har rätt att inte bli föremål för profilering.
      special-category-data
      present Hälsouppgifter behandlas bara efter ditt uttryckliga samtycke.
      denied Vi samlar inte in känsliga personuppgifter.
      partial Hälsouppgifter är ömtåliga.
      cookie-durations
      present Våra kakor löper ut efter 30 dagar. Tredje part kan inte läsa kakorna.
      partial Våra kakor löper ut efter 30 dagar.
      uk-complaint-to-controller
      present Vill du klaga kan du vända dig med klagomålet till oss på a@b.example
      absent Du kan lämna klagomål till tillsynsmyndigheten.
      ccpa-collected-12m
      present Under de senaste 12 månaderna har vi samlat in dessa kategorier av uppgifter.
      partial Vi samlar in dessa kategorier av uppgifter.
      ccpa-sold-shared-12m
      present Under de senaste 12 månaderna har vi sålt e-postadresser.
      denied Under de senaste tolv månaderna har vi inte sålt några uppgifter.
      partial Vi säljer inte personuppgifter.
      ccpa-disclosed-12m
      present Under de senaste 12 månaderna har vi lämnat ut e-postadresser.
      partial Vi lämnar ut adresser för affärsändamål.
      ccpa-know-delete-correct
      present Du har rätt till tillgång, rätt till radering och rätt till rättelse.
      partial Du har rätt till radering.
      ccpa-limit-sensitive
      present Du kan begränsa användningen av känsliga personuppgifter.
      absent Du kan begränsa behandlingen.
      ccpa-non-discrimination
      present Vi diskriminerar inte den som utövar sina rättigheter.
      absent Leden är öppen för alla.
      ccpa-request-methods
      present Skicka din begäran till a@b.example. Vi kontrollerar först din identitet. Även ett ombud kan göra det.
      partial Skicka din begäran till a@b.example.
      ccpa-minors-sale
      present Vi säljer uppgifter om personer under 16 år bara efter samtycke.
      denied Vi säljer inte uppgifter om personer under 16 år.
      absent Den som är under 16 år vandrar med en vuxen.
      ccpa-financial-incentive
      present Ett ekonomiskt incitament motsvarar uppgifternas uppskattade värde.
      denied Vi erbjuder inga ekonomiska incitament.
      partial Vi har ett lojalitetsprogram.
      ccpa-metrics
      present Förra året tog vi emot 12 begäranden.
      absent Vi tog emot många brev.
      caloppa-review
      present Du kan se och rätta dina uppgifter i profilen.
      absent Vi kan ändra vår integritetspolicy.
      caloppa-third-party-tracking
      present Partner samlar uppgifter om besök på andra webbplatser.
      denied Vi spårar inte någon på andra webbplatser.
      absent Vår karta visar olika leder.
      shine-the-light
      present Enligt lagen Shine the Light kan du fråga oss.
      denied Vi lämnar inte ut uppgifter till tredje part för direktmarknadsföring.
      absent Vi skickar föreningens reklam.
      minor-content-removal
      present Den som är under 18 år kan få publicerade inlägg borttagna.
      absent Inlägg kan tas bort.
      us-state-appeal
      present Du kan överklaga vårt beslut.
      absent Du kan överklaga till en domstol, som fattar beslut.
      tx-sensitive-sale-notice
      present Vi kan komma att sälja dina känsliga personuppgifter.
      denied Vi säljer inte känsliga personuppgifter.
      absent Vi skyddar känsliga personuppgifter.
      coppa-operators
      present Stigen AB, Skogsvägen 5, 111 22 Stockholm, telefon +46 8 123 45 67, barn@stigen.example
      partial Stigen AB, barn@stigen.example
      coppa-practices
      present Från barn samlar vi bara in ett smeknamn. Uppgifter om barn används i spelet. Uppgifter om barn delas med lägret.
      denied Vi samlar inte medvetet in uppgifter från barn.
      absent Barn tycker om kartor.
      coppa-parent-rights
      present Föräldrar kan ta del av barnets uppgifter, få dem raderade och motsätta sig fortsatt insamling.
      partial Föräldrar kan ta del av barnets uppgifter.
      coppa-retention-policy
      present Uppgifter om barn sparas i 30 dagar.
      denied Vi sparar inga uppgifter om barn.
      partial Vi raderar uppgifter om barn.
      lgpd-encarregado
      present Encarregada: Ana Lima, ana@b.example
      partial Föreningen har ett dataskyddsombud.
      lgpd-agents-responsibility
      present Personuppgiftsbiträdet ansvarar för sina egna överträdelser.
      absent Personuppgiftsansvarig är föreningen.
      pipeda-openness
      present Dataskyddsombud: a@b.example. Du kan skriftligen begära en kopia av dina uppgifter. Vi samlar in namn och adress.
      partial Vi samlar in namn och adress.
      qc-person-in-charge
      present Ansvarig för dataskyddet: Eva Lind, a@b.example
      partial Ansvarig för dataskyddet är Eva Lind.
      qc-governance
      present Våra interna riktlinjer fastställer roller, utbildning och hur papper förstörs.
      partial Vi har interna riktlinjer.
      qc-confidentiality-policy
      present Om denna integritetspolicy ändras meddelar vi det via e-post.
      partial Denna integritetspolicy gäller kartor.
      qc-tracking-profiling
      present Du kan stänga av platsdata i inställningarna.
      denied Vi spårar inte våra användare.
      absent Stugans plats syns på kartan.
      fadp-destination-state
      present Uppgifterna överförs till Tyskland och till Kanada.
      partial Uppgifterna överförs utomlands.
      appi-joint-use
      present Ändamålet med gemensam användning av uppgifter är bokningen, och föreningen ansvarar.
      denied Det finns ingen gemensam användning av uppgifter.
      absent Stugan har ett gemensamt kök.
      appi-disclosure-procedure
      present En begäran om rättelse av personuppgifter lämnas på ett formulär.
      absent Du har rätt till rättelse.
      appi-complaint-desk
      present Klagomål tas emot på a@b.example.
      absent Klagomål är sällsynta.
      pipa-outsourcing
      present Vi anlitar ett företag för utskicken.
      denied Vi anlitar inga företag för behandlingen.
      absent Vi skickar kartorna själva.
      pipa-destruction
      present Filer raderas permanent.
      partial Uppgifter raderas efter ett år.
      pipa-cpo
      present Chief Privacy Officer: Jan Lind, a@b.example
      partial Här finns ett dataskyddsombud.
      pipa-auto-collection
      present Kakor kan du blockera i webbläsaren.
      denied Vi använder inga kakor.
      partial Vi använder kakor.
      pipl-separate-consent
      present Vi ber om ditt separata samtycke och inhämtar ett särskilt samtycke.
      absent Vi ber om ditt samtycke.
      pipl-cross-border
      present I bokningssyfte går uppgifter för att boka till en mottagare utomlands, Pfad GmbH: a@b.example
      denied Vi för inte ut uppgifter utomlands.
      partial Uppgifter går till en mottagare utomlands.
      dpdp-itemised
      present Vi samlar in följande uppgifter: namn och telefonnummer. Ändamålet är att behandla uppgifter för bokningen. Du kan återkalla ditt samtycke. Klaga hos Data Protection Board.
      partial Vi samlar in följande uppgifter: namn och telefonnummer.
      apple-third-party-protection
      present Tredje part ger samma skydd.
      present Leverantörer är enligt avtal bundna av sekretess.
      absent Leverantörer får ditt namn.
      play-privacy-contact
      present Frågor om integritet: a@b.example
      partial Kontakta oss.
      play-deletion
      present Du kan radera kontot i inställningarna.
      denied Vi lagrar inga uppgifter.
      partial Efter ett år raderas uppgifter.
      ? officer-appointed
      yes Vårt dataskyddsombud heter Eva Lind.
      no Vi är inte skyldiga att utse ett dataskyddsombud.
      ? representative-appointed
      yes Vår företrädare i EU är Eva Lind.
      ? joint-controllers
      yes Vi är gemensamt personuppgiftsansvariga.
      no Det finns inga gemensamt personuppgiftsansvariga.
      ? consent
      yes Behandlingen grundas på ditt samtycke.
      open Utan samtycke skickar vi ingenting.
      ? legitimate-interest
      yes Det är vårt berättigade intresse.
      ? recipients
      yes Uppgifter delas med leverantörer.
      no Vi delar inte uppgifter med tredje part.
      ? international-transfers
      yes Uppgifter överförs till tredjeland.
      no Uppgifter överförs inte till tredjeland.
      ? automated-decisions
      yes Vi använder automatiserat beslutsfattande.
      no Vi använder inte automatiserat beslutsfattande.
      ? indirect-collection
      yes Vi får uppgifter från tredje part.
      ? special-categories
      yes Vi behandlar hälsouppgifter.
      no Vi behandlar inte känsliga personuppgifter.
      ? children
      yes Appen riktar sig till barn.
      no Appen riktar sig inte till barn.
      ? cookies
      yes Vi använder kakor.
      no Vi använder inga kakor.
      ? sale
      yes Vi säljer personuppgifter.
      no Vi säljer inte personuppgifter.
      ? cross-site-tracking
      yes Vi visar personanpassad reklam.
      ? financial-incentives
      yes Vi erbjuder ekonomiska incitament.
      ? sensitive-uses
      yes Vi använder känsliga uppgifter för reklam.
      no Vi samlar inte in känsliga uppgifter.
      ? sensitive-sale
      yes Vi säljer biometriska uppgifter.
      no Vi säljer inte biometriska uppgifter.
      ? marketing-disclosure
      yes Vi lämnar uppgifter till partner för direktmarknadsföring.
      no Vi lämnar inte uppgifter till partner för direktmarknadsföring.
      ? review-offered
      yes Du kan rätta dina uppgifter.
      ? ten-million-consumers
      yes Vi behandlar uppgifter om 10 miljoner konsumenter.
      ? joint-use
      yes Gemensam användning av uppgifter sker.
      ? profiling-technology
      yes Vi samlar in platsdata.
      no Vi spårar inte våra användare.
      """)
}
