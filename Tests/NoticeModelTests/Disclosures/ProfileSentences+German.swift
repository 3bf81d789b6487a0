extension ProfileSentences {
  static let german = ProfileSentences(
    language: "de",
    list: """
      us-state-appeal
      present Gegen unsere Ablehnung Ihres Antrags können Sie Einspruch erheben.
      present Sie können Einspruch gegen unsere Entscheidung einlegen.
      absent Sie können eine automatisierte Entscheidung anfechten.
      tx-sensitive-sale-notice
      present HINWEIS: Wir können Ihre sensiblen personenbezogenen Daten verkaufen.
      denied Ihre biometrischen Daten werden nicht verkauft.
      absent Sensible Daten schützen wir besonders.
      coppa-operators
      present Betreiber ist die Bergpfad GmbH, Talweg 5, 80331 München, Telefon +49 89 1234567, kinder@bergpfad.example.
      partial Betreiber ist die Bergpfad GmbH, kinder@bergpfad.example.
      coppa-practices
      denied Wir erheben wissentlich keine Daten von Kindern.
      present Von Kindern erheben wir nur einen Spitznamen. Angaben von Kindern verwenden wir für das Spiel. Daten von Kindern geben wir nicht an Dritte weiter.
      absent Kinder wandern gern.
      coppa-parent-rights
      present Eltern können die Angaben ihres Kindes einsehen, sie löschen lassen und die weitere Erhebung untersagen.
      partial Eltern können die Angaben ihres Kindes einsehen.
      coppa-retention-policy
      present Angaben von Kindern bewahren wir 30 Tage lang auf.
      denied Von Kindern werden keine Daten gespeichert.
      absent Angaben von Kindern löschen wir.
      lgpd-encarregado
      present Unser Encarregado ist Ana Lima: ana@pfad.example.
      partial Wir haben einen Encarregado.
      lgpd-agents-responsibility
      present Der Verantwortliche haftet für Verstöße, der Auftragsverarbeiter nur im Rahmen seines Auftrags.
      absent Verantwortlicher ist der Bergpfad e. V.
      pipeda-openness
      present Unsere Datenschutzbeauftragte erreichen Sie unter a@b.example. Auskunft können Sie schriftlich verlangen. Wir erheben Ihren Namen und Ihre Anschrift.
      partial Auskunft können Sie schriftlich verlangen.
      qc-person-in-charge
      present Unsere Datenschutzverantwortliche ist Anna Berg: a@b.example.
      partial Wir haben eine Datenschutzverantwortliche.
      qc-governance
      present Unsere internen Richtlinien regeln Zuständigkeiten, Schulungen und die Vernichtung von Daten.
      partial Wir haben interne Richtlinien.
      qc-confidentiality-policy
      present Diese Datenschutzerklärung können wir ändern; über Änderungen informieren wir Sie per E-Mail.
      partial Diese Datenschutzerklärung gilt für unsere Karten.
      qc-tracking-profiling
      present Die Standortbestimmung können Sie in den Einstellungen abschalten.
      partial Wir nutzen Profilbildung.
      fadp-destination-state
      present Ihre Daten übermitteln wir nach Kanada und in die USA.
      partial Ihre Daten können ins Ausland gelangen.
      partial Wir übermitteln keine Daten an Empfänger außerhalb der Schweiz.
      appi-joint-use
      present Die gemeinsame Nutzung dient dem Zweck der Buchung; verantwortlich ist der Verein.
      denied Es gibt keine gemeinsame Nutzung von Daten.
      absent Hütten haben eine gemeinsame Küche.
      appi-disclosure-procedure
      present Anträge auf Berichtigung Ihrer Daten nehmen wir schriftlich entgegen.
      absent Sie haben das Recht auf Berichtigung.
      appi-complaint-desk
      present Beschwerden nimmt unsere Anlaufstelle entgegen.
      absent Beschwerden sind selten.
      pipa-outsourcing
      present Mit dem Versand beauftragen wir ein Unternehmen aus Kiel.
      present Ein Rechenzentrum verarbeitet Daten in unserem Auftrag.
      absent Wir versenden Karten selbst.
      pipa-destruction
      present Papierunterlagen werden geschreddert.
      present Dateien werden unwiederbringlich gelöscht.
      partial Wir löschen Ihre Daten nach einem Jahr.
      pipa-cpo
      present Datenschutzverantwortlicher: Jan Berg, a@b.example
      partial Es gibt einen Datenschutzverantwortlichen.
      pipa-auto-collection
      present Cookies können Sie im Browser ablehnen.
      denied Wir setzen keine Cookies.
      partial Wir setzen Cookies.
      pipl-separate-consent
      present Dafür holen wir Ihre gesonderte Einwilligung ein.
      absent Dafür holen wir Ihre Einwilligung ein.
      pipl-cross-border
      present Daten gehen zum Zweck der Buchung an einen Empfänger im Ausland, die Pfad GmbH: a@b.example.
      denied Wir geben keine Daten ins Ausland.
      partial Daten gehen an einen Empfänger im Ausland.
      dpdp-itemised
      present Wir erheben folgende Daten: Name und Telefonnummer. Zweck ist, Ihre Daten für die Buchung zu verarbeiten. Ihre Einwilligung können Sie widerrufen. Beschwerden nimmt das Data Protection Board an.
      partial Wir erheben folgende Daten: Name und Telefonnummer.
      apple-third-party-protection
      present Drittanbieter gewährleisten denselben Schutz Ihrer Daten.
      present Unsere Dienstleister sind vertraglich zur Vertraulichkeit verpflichtet.
      absent Drittanbieter erhalten Ihren Namen.
      play-privacy-contact
      present Fragen zum Datenschutz: a@b.example
      partial Kontaktieren Sie uns.
      play-deletion
      present Ihr Konto können Sie in den Einstellungen löschen.
      partial Nach Jahren werden Daten gelöscht.
      denied Wir speichern keine Daten.
      joint-controllers
      present Mit der Hütte sind wir gemeinsam Verantwortliche und haben das in einer Vereinbarung festgelegt.
      denied Es gibt keine gemeinsam Verantwortlichen.
      partial Verein und Hütte sind gemeinsam verantwortlich.
      legitimate-interest-named
      present Unser berechtigtes Interesse ist der Schutz vor Betrug.
      absent Wir handeln aus berechtigtem Interesse.
      transfer-safeguards
      present Dafür gelten Standardvertragsklauseln.
      absent Wir gehen mit Karten sorgsam um.
      provision-required
      present Die Angabe Ihrer Anschrift ist freiwillig.
      absent Ihre Anschrift steht auf dem Paket.
      adm-logic
      present Das Scoring beruht auf Faktoren wie Ihren früheren Bestellungen.
      denied Es findet kein Profiling statt.
      partial Profiling ist ein Wort aus der DSGVO.
      special-category-data
      present Gesundheitsdaten verarbeiten wir nur mit Ihrer ausdrücklichen Einwilligung.
      denied Wir verarbeiten keine Gesundheitsdaten.
      partial Gesundheitsdaten sind heikel.
      cookie-durations
      present Cookies werden nach 30 Tagen gelöscht. Cookies von Google kann nur dieser Anbieter lesen.
      partial Cookies werden nach 30 Tagen gelöscht.
      uk-complaint-to-controller
      present Sie können sich bei uns beschweren: a@b.example
      absent Sie können sich bei der Aufsichtsbehörde beschweren.
      ccpa-collected-12m
      present In den letzten 12 Monaten haben wir diese Kategorien von Daten erhoben.
      absent Wir erheben diese Kategorien von Daten.
      ccpa-sold-shared-12m
      present In den letzten 12 Monaten haben wir E-Mail-Adressen verkauft.
      denied In den vergangenen zwölf Monaten haben wir keine Daten verkauft.
      partial Wir verkaufen keine Daten.
      ccpa-disclosed-12m
      present In den letzten 12 Monaten haben wir E-Mail-Adressen offengelegt.
      absent Wir legen E-Mail-Adressen offen.
      ccpa-know-delete-correct
      present Sie haben das Recht auf Auskunft, das Recht auf Löschung und das Recht auf Berichtigung.
      partial Sie haben das Recht auf Löschung.
      ccpa-limit-sensitive
      present Sie können die Nutzung sensibler Daten einschränken.
      absent Sie können die Verarbeitung einschränken.
      ccpa-non-discrimination
      present Sie werden deshalb nicht benachteiligt.
      absent Der Weg steht allen offen.
      ccpa-request-methods
      present Anfragen senden Sie an a@b.example. Wir prüfen dann Ihre Identität. Auch Bevollmächtigte können das tun.
      partial Anfragen senden Sie an a@b.example.
      ccpa-minors-sale
      present Wir verkaufen Daten von Personen unter 16 Jahren nur mit Einwilligung.
      absent Wer unter 16 ist, wandert mit den Eltern.
      ccpa-financial-incentive
      present Als finanziellen Anreiz bieten wir einen Rabatt.
      denied Wir haben kein Treueprogramm.
      partial Wir haben ein Treueprogramm.
      ccpa-metrics
      present Die Anzahl der Anfragen war zwölf.
      absent Anfragen sind selten.
      caloppa-review
      present Sie können Ihre Daten einsehen und korrigieren.
      absent Sie können diese Karte lesen.
      caloppa-third-party-tracking
      present Dritte verfolgen Besuche auf anderen Websites.
      denied Wir werden Sie niemals verfolgen.
      partial Dritte setzen eigene Cookies.
      shine-the-light
      present Nach dem Gesetz „Shine the Light“ können Sie uns fragen.
      denied Wir geben nichts an Dritte für deren Werbezwecke weiter.
      absent Wir werben für Karten.
      minor-content-removal
      present Wer unter 18 ist, kann veröffentlichte Beiträge entfernen lassen.
      absent Beiträge können entfernt werden.
      ? officer-appointed
      yes Unser Datenschutzbeauftragter heißt Jan Berg.
      no Wir sind nicht verpflichtet, einen Datenschutzbeauftragten zu benennen, und haben keinen Datenschutzbeauftragten bestellt.
      ? representative-appointed
      yes Unser Vertreter in der EU ist Jan Berg.
      ? joint-controllers
      yes Verein und Hütte sind gemeinsam Verantwortliche.
      no Es gibt keine gemeinsam Verantwortlichen.
      ? consent
      yes Grundlage ist Ihre Einwilligung.
      open Ohne Einwilligung senden wir nichts.
      ? legitimate-interest
      yes Das ist unser berechtigtes Interesse.
      ? recipients
      yes Wir haben Ihre Daten an Dienstleister übermittelt.
      no Es erfolgt keine Weitergabe.
      ? international-transfers
      yes Daten werden in die USA übermittelt.
      no Es gelangen keine Daten in ein Drittland.
      ? automated-decisions
      yes Wir nutzen eine Form von Scoring.
      no Es findet kein Profiling statt.
      ? indirect-collection
      yes Wir erhalten Daten von Dritten.
      ? special-categories
      yes Wir verarbeiten Gesundheitsdaten.
      no Wir verarbeiten keine Gesundheitsdaten.
      ? children
      yes Die App richtet sich an Kinder.
      no Die App richtet sich nicht an Kinder.
      ? cookies
      yes Wir verwenden Cookies.
      no Wir verwenden keine Cookies.
      ? sale
      yes Ja, wir verkaufen Daten.
      no Daten werden nicht verkauft.
      ? cross-site-tracking
      yes Wir zeigen personalisierte Werbung.
      ? financial-incentives
      yes Es gibt finanzielle Anreize.
      ? sensitive-uses
      yes Sensible Daten nutzen wir für Werbung.
      no Wir nutzen keine sensiblen Daten.
      ? sensitive-sale
      yes Wir verkaufen biometrische Daten.
      ? marketing-disclosure
      yes Partner erhalten Daten für Werbezwecke.
      no Wir geben nichts an Dritte für Werbezwecke.
      ? review-offered
      yes Sie können Daten einsehen und korrigieren.
      ? ten-million-consumers
      yes Wir verarbeiten Daten von 10 Millionen Verbrauchern.
      ? joint-use
      yes Eine gemeinsame Nutzung der Daten findet statt.
      ? profiling-technology
      yes Wir erheben Standortdaten.
      """)
}
