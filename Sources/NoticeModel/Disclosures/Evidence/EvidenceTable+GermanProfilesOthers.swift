extension EvidenceTable {
  /// German: what the rule on children and the laws of further countries ask for besides the core
  /// disclosures.
  static let germanProfilesOthers: StaticString = """
    class erreichbar: {email} | {phone} | {postal} | {form} | {link}
    class kind: Kind | Kinder | Kindern | Kindes | Minderjährig* | unter 13 | unter dreizehn
    class weg: löschen | löscht | gelöscht | Löschung | Löschen | entfernen | entfernt | Entfernung | schließen | Schließung
    class erfassen: erheben | erhebt | erhoben | Erhebung | sammeln | sammelt | gesammelt | erfassen | erfasst | speichern | speichert | gespeichert
    class vonaußen: Dritte | Dritten | Drittanbieter* | Dienstleister* | Partner | Partnern | Auftragsverarbeiter* | Anbieter | Anbietern | Unterauftragnehmer* | Auftragnehmer* | Empfänger | Empfängern

    us-state-appeal
    class abgelehnt: Entscheidung | Entscheidungen | Ablehnung | abgelehnt | ablehnen | Zurückweisung | Bescheid
    + (Einspruch | Beschwerde | Widerspruch | Berufung) ..6 (gegen | bezüglich | zu | wegen) ..6 <abgelehnt> ! (Gericht* | automatisiert* | Aufsichtsbehörde* | Behörde* | Maßnahme*)
    + <abgelehnt> ..16 (Einspruch | Berufung einlegen | Berufung einzulegen | anfechten | anzufechten) ! (Gericht* | automatisiert* | Behörde*)
    + (Einspruchsverfahren | Recht auf Einspruch | Einspruchsrecht) ! (Gericht* | Behörde*)

    tx-sensitive-sale-notice
    + (können | dürfen | verkaufen) ..6 (sensibl* | biometrisch*) ..4 (Daten | Informationen) [..2] (verkaufen | veräußern) ! <nein>
    + verkaufen [..2] (möglicherweise | gegebenenfalls | eventuell | unter Umständen) ..3 (sensibl* | biometrisch*) ! <nein>
    - (sensibl* | biometrisch*) ..6 <nein> ..4 (verkauft | verkaufen)
    - <nein> ..6 (sensibl* | biometrisch*) ..6 (verkauft | verkaufen | Verkauf)
    - verkaufen ..4 <nein> ..4 (sensibl* | biometrisch*)
    ~unspecific (Verkauf | verkaufen | verkauft) ..8 (sensibl* | biometrisch*)

    coppa-operators
    class rechtsform: GmbH | AG | KG | UG | OHG | GbR | e V | SE | Inc | LLC | Ltd | Limited | BV | Corp | Stiftung | Verein
    =email-address {email}
    =telephone-number {phone}
    =telephone-number (Telefon | Telefonnummer | Tel | gebührenfrei) ..4 {number}
    =postal-address {postal}
    =postal-address Postfach {number}
    =postal-address (Straße | Str | Weg | Platz | Allee | Gasse) ..2 {number} & {number} {name}
    =postal-address {number} [..3] (@street | @avenue | @road | @boulevard | @drive) ..4 {number}
    =name {name} <rechtsform>
    =name (betrieben | angeboten | herausgegeben | bereitgestellt) von [der | dem] {name} {name}

    coppa-practices
    - (wissentlich | bewusst | absichtlich | vorsätzlich) ..6 <nein> ..16 <kind>
    - <nein> ..4 (wissentlich | bewusst | absichtlich | vorsätzlich) ..16 <kind>
    - <nein> ..6 (Daten | Informationen | Angaben) ..4 (von | über) ..4 <kind>
    - (von | über) ..3 <kind> ..8 <nein> ..6 <erfassen>
    =collection <erfassen> ..14 <kind>
    =collection <kind> ..14 (<erfassen> | angeben | eingeben)
    =collection <erfassen> &heading <kind>
    =use (nutzen | nutzt | verwenden | verwendet | genutzt) ..14 <kind>
    =use <kind> ..16 (nutzen | nutzt | verwenden | verwendet | genutzt)
    =use (nutzen | verwenden | verwendet | genutzt) &heading <kind>
    =disclosure (teilen | Weitergabe | weitergegeben | weitergeben | offengelegt | übermittelt | Dritte | Dritten) ..14 <kind>
    =disclosure <kind> ..16 (teilen | Weitergabe | weitergegeben | weitergeben | weiter | offengelegt | übermittelt | Dritte | Dritten)
    =disclosure (teilen | weitergegeben | geben | offengelegt | Dritte | Dritten) &heading <kind>

    coppa-parent-rights
    class eltern: Eltern | Elternteil* | Erziehungsberechtigt* | Sorgeberechtigt* | Vormund*
    =review <eltern> ..24 (einsehen | einzusehen | ansehen | prüfen | Auskunft | Einsicht | Zugang | Kopie)
    =review (einsehen | Auskunft | Einsicht) ..14 <eltern> ! <nein>
    =deletion <eltern> ..30 <weg>
    =deletion <weg> ..14 <eltern> ..6 (verlangen | wünschen | bitten | beantragen)
    =refusal <eltern> ..30 (verweigern | ablehnen | untersagen | widerrufen | widersprechen | weitere Erhebung | Einwilligung zurück*)
    =refusal (verweigern | untersagen | widerrufen | widersprechen) &near <eltern> (können | dürfen | haben) &near <kind>

    coppa-retention-policy
    class behalten: aufbewahren | aufbewahrt | aufbewahrung* | bewahren | speichern | speichert | gespeichert | behalten | Speicherdauer
    + <kind> ..24 <behalten> ..16 ({period} | solange | so lange | bis | nur für | erforderlich)
    + <kind> ..16 ({period} | solange | so lange | bis) ..12 <behalten>
    + <behalten> ..16 <kind> & ({period} | solange | so lange | bis | erforderlich)
    + <behalten> ..14 ({period} | solange | so lange | bis) &heading <kind>
    - <behalten> ..4 <nein> ..8 <kind>
    - (von | über) <kind> ..6 <nein> ..6 <behalten>
    ~no-period <weg> ..12 <kind> ! <eltern>

    lgpd-encarregado
    + (Encarregado | Encarregada | Datenschutzbeauftragte*) ! (Landes* | Bundes*) &near <erreichbar>
    ~role-alone (Encarregado | Encarregada | Datenschutzbeauftragte*)

    lgpd-agents-responsibility
    + (Verantwortliche | Verantwortlicher | Verantwortlichen | Auftragsverarbeiter* | Controller | Operator) ..8 (Verantwortung | haftet | haften | Haftung | Pflichten | zuständig | verpflichtet)
    + (Verantwortlichkeiten | Pflichten | Haftung | Zuständigkeiten) ..8 (Verantwortlichen | Auftragsverarbeiter* | Verarbeitungsakteur*)

    pipeda-openness
    =accountable-person (Datenschutzbeauftragte* | Datenschutzverantwortliche* | Datenschutzkoordinator* | Privacy Officer) ! (Landes* | Bundes*) &near <erreichbar>
    =way-to-get-access (Auskunft | Einsicht | Zugriff | Zugang | Kopie) & (verlangen | anfordern | beantragen | erhalten | schriftlich | können | wenden | Recht | {email})
    =kinds-of-data <erfassen> ..14 (Name | Namen | E-Mail-Adresse* | Anschrift | Telefonnummer* | IP-Adresse* | Zahlungsdaten | Standort* | Kontaktdaten)
    =kinds-of-data (Name | Namen | E-Mail-Adresse* | Anschrift | Telefonnummer* | IP-Adresse* | Kontaktdaten) ..12 <erfassen>
    =kinds-of-data (Name | E-Mail-Adresse | Anschrift | Telefonnummer | IP-Adresse) &heading (Daten | Informationen)

    qc-person-in-charge
    + (Datenschutzbeauftragte* | Datenschutzverantwortliche* | Privacy Officer | verantwortliche Person ..3 Schutz) ! (Landes* | Bundes*) &near <erreichbar>
    + (verantwortlich ..3 Schutz) ..4 (Personendaten | personenbezogene* | Daten | Informationen) &near <erreichbar>
    ~role-alone (Datenschutzbeauftragte* | Datenschutzverantwortliche*)

    qc-governance
    class regelwerk: interne* Richtlinien | Richtlinien und Verfahren | Richtlinien und Praktiken | Grundsätze und Verfahren | Datenschutz-Governance | Governance | Datenschutzprogramm | Datenschutzmanagement*
    + <regelwerk> &block (Rollen | Zuständigkeit* | Verantwortlichkeit* | Schulung* | Beschwerde* | Vernichtung | Lebenszyklus)
    + # (Governance | Richtlinien und Verfahren | Richtlinien und Praktiken)
    ~unspecific <regelwerk>

    qc-confidentiality-policy
    class erklärung: Datenschutzerklärung | Datenschutzhinweis* | Datenschutzrichtlinie* | Datenschutzbestimmung* | Vertraulichkeitsrichtlinie | Datenschutzinformation*
    =policy <erklärung>
    =amendments (ändern | Änderung | Änderungen | aktualisieren | aktualisiert | anpassen | anzupassen) ..8 (<erklärung> | Erklärung | Richtlinie | Hinweise) &near (veröffentlich* | benachrichtig* | informieren | bekannt* | mitteilen | überprüfen)
    =amendments (<erklärung> | Erklärung | Richtlinie | Hinweise) ..8 (ändern | aktualisieren | aktualisiert | anpassen | anzupassen | geändert) &near (veröffentlich* | benachrichtig* | informieren | bekannt* | mitteilen | überprüfen)
    =amendments (ändern | Änderung | Änderungen | geändert | aktualisieren | aktualisiert | Aktualisierung* | anpassen | anzupassen) & (<erklärung> | Erklärung | Richtlinie | Hinweise) & (informier* | benachrichtig* | veröffentlich* | bekannt* | mitteilen | mitgeteilt | hinweisen | E-Mail | Fassung | Seite | regelmäßig | wirksam | gültig)

    qc-tracking-profiling
    class schalter: aktivieren | aktiviert | deaktivieren | deaktiviert | einschalten | ausschalten | eingeschaltet | ausgeschaltet | abschalten | Einstellungen | ablehnen | Berechtigung* | Opt-out | Opt-in
    class ortung: Do Not Track | Verfolgung | Standort* | Ortung* | Geolokalisierung | Lokalisierung | Profilbildung | Profiling | Tracking | Nachverfolgung | identifizieren
    + <ortung> ..20 <schalter>
    + Cookie* ..10 (ablehnen | deaktivieren | abschalten)
    + <schalter> ..16 (<ortung> | Cookie*)
    - (nicht | kein | keine | keinerlei | niemals) ..8 <ortung>
    - (orten | verfolgen | verfolgt | profilieren | identifizieren | tracken) ..6 <nein>
    - (nicht | niemals) ..8 (verfolgt | verfolgen | identifizieren | tracken) & (Sie | dich | Nutzer* | Benutzer* | Aktivität* | Verhalten | Apps)
    ~unspecific (Geolokalisierung | Ortung | Profiling | Profilbildung)

    fadp-destination-state
    class staat: USA | Vereinigte* Staaten | Deutschland | Frankreich | Irland | Niederlande* | Italien | Spanien | Österreich | Belgien | Luxemburg | Polen | Schweden | Dänemark | Norwegen | Finnland | Island | Liechtenstein | Vereinigte* Königreich | Großbritannien | Kanada | Indien | Japan | Israel | Singapur | Australien | Neuseeland | Brasilien | China | Philippinen | Südafrika | Mexiko | Südkorea | Türkei | Ukraine | Serbien | Rumänien | Portugal | Ungarn | Tschechien | Griechenland | Estland | Lettland | Litauen | Slowakei | Slowenien | Kroatien | Bulgarien | Malta | Zypern | in der (EU | Europäischen Union) | im EWR
    class hinüber: übermitt* | übertrag* | weitergegeben | Weitergabe | Bekanntgabe | bekanntgegeben | bekannt geben | exportiert | gesendet | Empfänger | transferiert
    + <hinüber> ..12 <staat> ! (außerhalb ..3 <staat>) ! (Recht | Gerichte | Gesetze) ..2 <staat>
    + <staat> ..12 <hinüber> ! (außerhalb ..3 <staat>) ! (Recht | Gerichte | Gesetze) ..2 <staat>
    + (verarbeitet | gespeichert | gehostet | Server | Servern | Dienstleister* | Rechenzentr*) ..8 <staat> & (Daten | Informationen | Empfänger | Server*) ! (außerhalb ..3 <staat>)
    + <staat> ..6 (verarbeitet | gespeichert | gehostet) ! (außerhalb ..3 <staat>)
    + (jeden Staat | jedem Staat | alle Länder | allen Ländern | jedes Land | jedem Land) & <hinüber>
    ~unspecific (Ausland | außerhalb der Schweiz | andere* Länder* | Drittländer* | Drittstaaten) & (<hinüber> | Daten)

    appi-joint-use
    class zusammen: gemeinsame Nutzung | gemeinsamen Nutzung | gemeinsame Verwendung | gemeinsam genutzt | gemeinsam nutzen
    + <zusammen> &near (Zweck* | Umfang | verantwortlich* | Datenarten | Kategorien | Nutzer der Daten | Nutzerkreis)
    - <nein> ..6 <zusammen>
    - gemeinsam <nein> genutzt
    ~unspecific <zusammen> ..6 (Daten | Informationen)

    appi-disclosure-procedure
    + (Antrag | Anträge | Anfrage | Anfragen | Verfahren | Ersuchen | beantragen) ..12 (Offenlegung | Auskunft | Berichtigung | Löschung | Aussetzung | Einstellung) & (Daten | Formular | Gebühr* | Identität* | schriftlich | {email} | {form})
    + (Auskunft | Zugang | Berichtigung | Löschung | Korrektur) ..8 (verlangen | beantragen | anfordern) & (Daten | Informationen)
    + (verlangen | beantragen | anfordern) ..6 (Auskunft | Zugang | Berichtigung | Löschung | Korrektur) & (Daten | Informationen)
    + (Auskunft | Offenlegung | Berichtigung | Löschung) ..20 (wenden | schreiben | {email} | {phone} | {form} | schriftlich)
    + (wenden | schreiben | kontaktieren) ..20 (Auskunft | Berichtigung | Löschung | einsehen | berichtigen | löschen) & Daten

    appi-complaint-desk
    + (Beschwerden | Beschwerde | Anfragen | Fragen | Anliegen) ..24 ({email} | {phone} | {form} | {postal} | Anlaufstelle | Beschwerdestelle | Kontaktstelle | Ansprechpartner*)
    + (Beschwerden | Fragen | Anfragen | Anliegen) ..20 (kontaktieren | kontaktiere | wenden | wende | schreiben | schreibe | erreichen) &near ({email} | {phone} | {form} | {postal})
    + (Beschwerdestelle | Ansprechpartner | Kontaktstelle) &near ({email} | {phone} | {form} | {postal})
    + # (Kontakt | Beschwerden | Anfragen | Fragen) &section ({email} | {phone} | {form} | {postal})

    pipa-outsourcing
    class betrauen: beauftragen | beauftragt | betrauen | betraut | auslagern | ausgelagert | Auslagerung | Outsourcing | Auftragsverarbeitung | Unterauftrag* | delegiert | Untervergabe
    - <nein> ..6 <betrauen>
    - <betrauen> ..6 <nein>
    + <betrauen> ..16 (Verarbeitung | Aufgaben | Dienste | Leistungen | Unternehmen | Firma | Dienstleister* | Anbieter | Dritte* | Daten)
    + (Dienstleister* | Unternehmen | Firma | Anbieter | Verarbeitung) ..10 <betrauen> ! <nein>
    + in unserem (Auftrag | Namen) ..12 (verarbeit* | durchführ* | durchgeführt | tätig)
    + (verarbeit* | übernehm*) ..8 in unserem (Auftrag | Namen)

    pipa-destruction
    class vernichten: vernichten | vernichtet | Vernichtung | schreddern | geschreddert | zerstört | verbrannt | überschrieben | <weg>
    + <vernichten> ..16 (Verfahren | Methode* | unwiederbringlich | unwiderruflich | endgültig | dauerhaft | sicher | unumkehrbar | technisch* | nicht wiederherstell*) ! (Cookie* | Konto ..3 schließen)
    + (unwiederbringlich | unwiderruflich | endgültig | dauerhaft | unumkehrbar | sicher | datenschutzgerecht) [..1] <vernichten> & (Daten | Informationen | Datei* | Unterlagen | Dokumente)
    + (geschreddert | schreddern | Aktenvernichter)
    ~unspecific <vernichten> & (Daten | Informationen)

    pipa-cpo
    + (Datenschutzbeauftragte* | Datenschutzverantwortliche* | Chief Privacy Officer | CPO | Datenschutzteam | Datenschutzabteilung) ! (Landes* | Bundes*) &near <erreichbar>
    ~role-alone (Datenschutzbeauftragte* | Datenschutzverantwortliche* | Chief Privacy Officer)

    pipa-auto-collection
    + (Cookie* | automatisch | Protokolldaten | Tracking) ..30 (ablehnen | blockieren | deaktivieren | verhindern | unterbinden | abschalten | Opt-out | Browsereinstellung* | Browser so einstellen) & (Cookie* | Daten | Informationen | Tracking | Protokolldaten)
    + (ablehnen | blockieren | deaktivieren | verhindern | unterbinden | löschen) ..14 Cookie*
    - (kein | keine | keinerlei) ..3 Cookie* ! <nein> ..6 (Dritte* | Drittanbieter*)
    ~unspecific Cookie*

    pipl-separate-consent
    + (gesonderte* | separate* | getrennte*) [..1] (Einwilligung* | Zustimmung*) ! <nein>
    + (Einwilligung | Zustimmung) ..4 (gesondert | separat | getrennt) ! <nein>

    pipl-cross-border
    class jenseits: Ausland | ausländische* | grenzüberschreitend* | außerhalb Chinas | außerhalb von China | außerhalb der Volksrepublik
    - <nein> ..8 <jenseits>
    - (nur | ausschließlich) in (China | der Volksrepublik China) (gespeichert | verarbeitet)
    =recipient (ausländische* Empfänger* | Empfänger* ..3 <jenseits>)
    =recipient <jenseits> ..16 (Empfänger* | {name} <rechtsform>)
    =contact <erreichbar> &near <jenseits>
    =purpose (Zweck | Zwecke | Zwecken | um | Kategorien | Arten) &near <jenseits>

    dpdp-itemised
    class posten: Name | Namen | E-Mail-Adresse* | Telefonnummer* | Mobilnummer* | Anschrift | Adresse | IP-Adresse* | Standort* | Zahlungsdaten
    =items (folgende* | insbesondere | wie | nämlich | Arten von Daten) ..16 <posten>
    =items <erfassen> ..14 <posten>
    =items <posten> &heading (Daten | erheben | Informationen)
    =purpose (Zweck | Zwecke | Zwecken | um | zur) & (Daten | Informationen | bereitstellen | verarbeiten)
    =withdrawal (Einwilligung | Zustimmung) ..12 (widerrufen | Widerruf | zurückziehen | zurücknehmen)
    =withdrawal (widerrufen | Widerruf | zurückziehen) ..8 (Einwilligung | Zustimmung)
    =complaint-to-the-board (Data Protection Board | Datenschutzausschuss | Datenschutzrat Indiens | Grievance Officer)
    =complaint-to-the-board (Beschwerde* | beschweren) ..12 (Beschwerdestelle | Beschwerdebeauftragte* | Board)

    apple-third-party-protection
    class ebenso: denselben | demselben | dieselben | dasselbe | gleichen | gleiche | gleiches | gleichwertig* | vergleichbar* | mindestens so | ebenso
    class schutz: Schutz | Schutzniveau | Datenschutzniveau | Datenschutzstandard* | Sicherheitsstandard* | Schutzmaßnahmen | schützen
    + <vonaußen> ..24 <ebenso> ..4 <schutz>
    + <ebenso> ..4 <schutz> ..20 <vonaußen>
    + <vonaußen> ..12 (verpflichtet | verpflichten | vertraglich | müssen) ..16 (<schutz> | vertraulich* | Vertraulichkeit | Geheimhaltung | Sicherheit | Datenschutz)
    + (verpflichten | verpflichtet) ..6 <vonaußen> ..12 (<schutz> | vertraulich* | Vertraulichkeit | Geheimhaltung)
    ~unspecific <vonaußen> ..20 eigene* <erklärung>

    play-privacy-contact
    + (Datenschutz* | Fragen | Anfragen | Anliegen | Anregungen | Kontakt | kontaktieren) ..30 ({email} | {form} | {phone})
    + ({email} | {form} | {phone}) &near (Datenschutz* | Fragen | Anfragen | Kontakt | kontaktieren | Anliegen)
    + Kontaktformular
    ~no-direct-channel (kontaktieren Sie | kontaktiere | wenden Sie sich an | wende dich an) uns

    play-deletion
    class konto: Konto | Kontos | Nutzerkonto | Benutzerkonto | Account | Kundenkonto | Profil
    + (<konto> | Daten) ..14 <weg> & ({email} | {link} | {form} | {url} | Einstellungen | in der App | kontaktieren | schreiben | beantragen | verlangen | jederzeit | Schaltfläche | können | kannst | Recht)
    + <weg> ..10 (<konto> | Daten) & ({email} | {link} | {form} | {url} | Einstellungen | in der App | kontaktieren | schreiben | beantragen | verlangen | jederzeit | Schaltfläche | können | kannst | Recht)
    + (deinstallier* | Deinstallation) ..16 <weg>
    - <nein> ..4 (Daten | Informationen) ..4 (erhoben | gespeichert | gesammelt | erfasst | erfassen | erheben | sammeln | speichern)
    - <erfassen> ..4 <nein> ..4 (Daten | Informationen | Nutzerdaten | Benutzerdaten)
    - (Daten | Informationen) ..2 (nicht | niemals) ..2 (erhoben | gespeichert | gesammelt | erfasst)
    ~unspecific <weg> & (<konto> | Daten)
    """
}
