extension EvidenceTable {
  /// German: what answers the questions of profiles.
  static let germanQuestions: StaticString = """
    ? officer-appointed
    + Datenschutzbeauftragte* ! (Landes* | Bundes* | <nein> ..6 (bestellt | benannt))
    - <nein> ..8 Datenschutzbeauftragte* & (bestell* | benannt | benenn* | verpflichtet)

    ? representative-appointed
    + (Vertreter | Vertreterin) ..6 (EU | Union | Art 27 | Artikel 27 | Vereinigte* Königreich)

    ? joint-controllers
    + <gemeinsam> ! <nein> ..4 <gemeinsam>
    - <nein> ..4 <gemeinsam>
    - <gemeinsam> ..4 <nein>

    ? consent
    + (Einwilligung | Einwilligungen | eingewilligt | Zustimmung) & (Rechtsgrundlage | Grundlage | Art 6 | Artikel 6 | erteil* | ausdrücklich* | holen | beruht | aufgrund | gegeben) ! (ohne | <nein>)

    ? legitimate-interest
    + <interesse>
    + (Art 6 | Artikel 6) ..6 f & (DSGVO | GVO)

    ? recipients
    + (weiterge* | weitergab* | Weitergabe | übermitt* | offengelegt) ..10 (Dritte* | Dienstleister* | Partner* | Auftragsverarbeiter*) ! <nein>
    + an ..3 (Dritte* | Dienstleister* | Partner* | Auftragsverarbeiter*) ..6 (weiter* | übermitt* | offengelegt) ! <nein>
    + (teilen | teilt | geben | gibt) ..8 (Dritte* | Dienstleister* | Partner* | Drittanbieter*) ! <nein>
    - (teilen | teilt | verkaufen | verkauft | geben) ..4 <nein> ..12 (Dritte* | anderen | andere | Werbe*)
    - <nein> ..8 (Weitergabe | weitergeg* | weitergeb* | übermittelt)

    ? international-transfers
    + (Drittland | Drittländer* | Drittstaat* | USA | Vereinigte* Staaten) ..16 (übermitt* | übertrag* | verarbeit* | gespeichert | transfer*) ! <nein>
    + (übermitt* | übertrag* | verarbeit* | transfer*) ..16 (Drittland | Drittländer* | Drittstaat* | USA | Vereinigte* Staaten) ! <nein>
    + (Standardvertragsklauseln | Angemessenheitsbeschluss* | Data Privacy Framework | Privacy Shield)
    - <nein> ..8 (Drittland | Drittländer* | Drittstaat*) & (übermitt* | übertrag* | gelang* | transfer* | weiter* | Übermitt*)

    ? automated-decisions
    + (nutzen | nehmen | führen | setzen) ..8 (automatisierte Entscheidung* | automatisierte Einzelentscheidung* | Scoring) ! <nein>
    - <nein> ..8 <automat>
    - <automat> ..8 (findet | finden | erfolgt) [..4] (nicht | kein*)

    ? indirect-collection
    + (erhalten | beziehen | erheben) ..10 (von Dritten | aus öffentlich* | von Partner* | aus anderen Quellen | Auskunftei*) ! <nein>

    ? special-categories
    + (verarbeit* | erheb* | erhoben | erfass*) ..14 (Gesundheitsdaten | biometrische* | genetische* | religiöse*) ! <nein>
    + (Gesundheitsdaten | biometrische* | genetische*) ..14 (verarbeit* | erheb* | erhoben | erfass*) ! <nein>
    - <nein> ..10 <heikel>

    ? children
    + (richtet sich | richten sich | gerichtet | bestimmt | gemacht) ..4 (Kinder | Kindern | Schüler*) ! <nein>
    - <nein> ..12 (Kinder | Kindern | unter 16 | unter 13 | unter 18 | Minderjährig* | Personen unter)

    ? cookies
    + (verwend* | nutz* | setz* | benutz* | einsetz*) ..8 Cookie* ! <nein>
    + Cookie* ..6 (verwend* | gesetzt | genutzt | eingesetzt | gespeichert) ! <nein>
    + (Google Analytics | Sitzungscookies) ! <nein>
    - <nein> ..4 (Cookie* | Tracking | Tracker)

    ? sale
    + wir verkaufen ..8 (Daten | Informationen) ! <nein>
    - <nein> ..14 (verkauf* | verkauft)
    - verkaufen ..8 <nein>

    ? cross-site-tracking
    + (interessenbezogene | personalisierte | verhaltensbasierte | zielgerichtete) ..2 (Werbung | Anzeigen) ! <nein>
    + <seiten> ! <nein>
    + (Remarketing | Retargeting | Doubleclick | Adsense | AdMob) ! <nein>
    - <nein> ..8 (verfolg* | Tracking) ..8 <seiten>
    - <nein> ..10 (websiteübergreifend* | seitenübergreifend* | appübergreifend*)

    ? financial-incentives
    + (finanzielle* Anreiz* | Treueprogramm* | Bonusprogramm*) ! <nein>
    - <nein> ..4 finanzielle* Anreiz*

    ? sensitive-uses
    + sensible* ..16 (Werbung | Marketing | Profil*) ! <nein>
    - <nein> ..8 sensible*

    ? sensitive-sale
    + (verkaufen | verkauft) ..8 (sensible* | biometrische*) ! <nein>
    - <nein> ..6 (sensible* | biometrische*) ..6 (verkaufen | verkauft)
    - verkaufen <nein> ..3 (sensible* | biometrische*)

    ? marketing-disclosure
    + (Dritte* | Partner*) ..14 (Direktmarketing* | Direktwerbung | Marketingzweck* | Werbezweck*) ! <nein>
    - <nein> ..16 (Dritte* | Partner*) ..10 (Direktmarketing* | Direktwerbung | Marketingzweck* | Werbezweck*)

    ? review-offered
    + (einsehen | prüfen | überprüfen) ..6 (ändern | korrigieren | aktualisieren | berichtigen) & Sie

    ? ten-million-consumers
    + (10 Millionen | zehn Millionen) ..6 Verbraucher*

    ? joint-use
    + gemeinsame Nutzung ..6 (Daten | Informationen) ! <nein>
    - <nein> ..4 gemeinsame Nutzung

    ? profiling-technology
    + (Standortdaten | Geolokalisierung | GPS | Profiling) ..10 (erheb* | erhoben | erfass* | nutz* | verwend*) ! <nein>
    + (erheb* | erfass* | nutz* | verwend*) ..10 (Standortdaten | Geolokalisierung | GPS) ! <nein>
    """
}
