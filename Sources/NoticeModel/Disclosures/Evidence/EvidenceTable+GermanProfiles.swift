extension EvidenceTable {
  /// German: what the laws of Europe and of California ask for besides the core disclosures.
  static let germanProfiles: StaticString = """
    gap 6
    class nein: nicht | kein | keine | keinen | keiner | keinem | keinerlei | nie | niemals | nichts | ohne | weder

    joint-controllers
    class gemeinsam: gemeinsam Verantwortliche* | gemeinsame Verantwortlich* | gemeinsam verantwortlich* | gemeinsamen Verantwortlich* | gemeinsamer Verantwortlich*
    - <nein> ..4 <gemeinsam>
    - <gemeinsam> ..4 <nein>
    + <gemeinsam> &near (Vereinbarung* | vereinbart | Art 26 | Artikel 26 | Vertrag | festgelegt | Anlaufstelle)
    ~unspecific <gemeinsam>

    legitimate-interest-named
    class ziel: verbesser* | verhinder* | schutz | schützen | sicher* | betrug* | werbung | direktwerbung | marketing | betrieb* | optimier* | bereitstell* | analyse* | darstell* | wirtschaftlich* | effizien* | funktion* | stabil* | beantwort* | kommunikation* | kundenbindung | durchsetz* | abwehr* | missbrauch* | auswert* | nutzerverhalten* | reibungslos* | fehlerfrei* | technisch* | rechtsanspr* | statistisch* | verteidig* | geltendmach*
    class interesse: berechtigtes Interesse | berechtigten Interesse | berechtigte Interesse | berechtigten Interessen | berechtigte Interessen | berechtigter Interessen | berechtigten Interesses | überwiegende Interesse | überwiegenden Interesse
    + <interesse> ..14 <ziel>
    + <ziel> ..14 <interesse>
    + unser* Interesse (an | liegt | besteht | ist) ..8 <ziel>
    + <ziel> &block <interesse>
    ~unspecific <interesse>

    transfer-safeguards
    + (Standardvertragsklauseln | Standarddatenschutzklauseln | EU Standardvertrag* | Angemessenheitsbeschluss* | Angemessenheitsentscheidung* | Privacy Shield | Data Privacy Framework | Datenschutzrahmen | verbindliche interne Datenschutzvorschriften | Binding Corporate Rules)
    + (angemessenes | angemessenen | vergleichbares) [..1] (Datenschutzniveau | Schutzniveau) & (Kommission | Beschluss | Land | Länder | Staat*)
    + (Art | Artikel) (44 | 45 | 46 | 47 | 49) & (DSGVO | Übermittlung* | Drittl*)
    + ausdrücklich* Einwilligung ..10 (Übermittlung | Drittl*)
    ~unspecific (geeignete* | angemessene* | ausreichende*) ..2 (Garantien | Schutzmaßnahmen | Maßnahmen) &block (Drittl* | Übermitt* | Ausland | außerhalb)

    provision-required
    + (Bereitstellung | Angabe | Bereitstellen | Mitteilung) ..20 (gesetzlich* | vertraglich* | freiwillig* | verpflichtend | erforderlich | vorgeschrieben | Pflicht) ! (zur | für die) Bereitstellung
    + (verpflichtet | gezwungen) ..14 (bereitzustellen | anzugeben | mitzuteilen | zur Verfügung)
    + (verpflichtet | gezwungen) ..3 (Daten | Angaben) ..8 (bereitzustellen | anzugeben | zu machen)
    + (bereitstellen | bereitzustellen | angeben | anzugeben | mitteilen) ..8 (verpflichtet | müssen) & (Daten | Angaben)
    + (ohne | wenn | falls | sofern | soweit) ..10 (Daten | Angaben | bereitstell* | angeb* | mitteil*) ..20 (nicht | unmöglich | eingeschränkt | keine) ..8 (möglich | können | kann | abschließen | bearbeiten | bereitstellen | anbieten | nutzen | werden)
    + (Pflichtfeld* | Pflichtangaben | freiwillige Angaben | Angaben sind freiwillig)
    + Nichtbereitstellung

    adm-logic
    class automat: automatisierte Entscheidung* | automatisierten Entscheidung* | automatisierter Entscheidung* | automatisierte Einzelentscheidung* | automatisierten Einzelentscheidung* | Profiling | Profilbildung | Verhaltensprofil* | Scoring | Algorithm* | Bonitätsprüfung*
    - <nein> ..8 <automat> ! (Recht | unterworfen | widersprechen)
    - <automat> ..8 (findet | finden | erfolgt | wird) [..4] (nicht | kein*)
    - (verzichten | sehen ..3 ab) ..8 <automat>
    + (Logik | Kriterien | Faktoren | Parameter | berücksichtigt | beruht) ..16 <automat>
    + <automat> ..20 (Logik | Kriterien | Faktoren | Parameter | Tragweite | Auswirkungen | Folge* | abgelehnt | führt dazu) ! (Recht ..4 nicht)
    ~unspecific <automat>

    special-category-data
    class heikel: besondere Kategorien | besonderen Kategorien | besonderer Kategorien | besondere Arten | sensible Daten | sensiblen Daten | sensibler Daten | Gesundheitsdaten | biometrische* | genetische* | ethnische* | religiöse* | weltanschaulich* | politische Meinung* | sexuelle* | Gewerkschaft*
    + <heikel> ..24 (ausdrücklich* | Einwilligung* | eingewilligt | Art 9 | Artikel 9 | lebenswichtig* | Rechtsanspr*)
    + (ausdrücklich* | Einwilligung | Art 9 | Artikel 9) ..24 <heikel>
    - <nein> ..10 <heikel>
    - <heikel> ..10 <nein> ..6 (verarbeitet | erhoben | erfasst | gespeichert | erheben | verarbeiten)
    ~unspecific <heikel>

    cookie-durations
    =lifetime Cookie* ..24 ({period} | Speicherdauer | Lebensdauer | Laufzeit | Ablauf* | gelöscht | Ende ..3 (Sitzung | Besuchs) | Schließen ..3 Browser* | Browser schließen | bis Sie diese löschen | verbleiben)
    =lifetime ({period} | Speicherdauer | Lebensdauer | Laufzeit | Sitzung*) ..24 Cookie*
    =lifetime ({period} | Sitzung | Speicherdauer | Laufzeit | Ablauf) &heading (Cookie* | Tracking | Analyse*)
    =third-party-access (Dritte* | Drittanbieter* | Google | Facebook | Partner* | Drittunternehmen | Anbieter*) ..16 Cookie*
    =third-party-access Cookie* ..16 (Dritte* | Drittanbieter* | Google | Facebook | Partner* | Drittunternehmen | Erstanbieter*)

    uk-complaint-to-controller
    + (Beschwerde* | beschweren) ..16 (an uns | bei uns | kontaktieren Sie uns | wenden Sie sich | {email} | {form}) ! (Aufsichtsbehörde | Behörde | ICO)
    + (kontaktieren Sie uns | wenden Sie sich ..2 an uns | schreiben Sie uns) ..16 (Beschwerde* | beschweren)
    + (bei uns | an uns) ..8 (beschweren | Beschwerde*) ! (Aufsichtsbehörde ..6 (beschweren | Beschwerde*))

    ccpa-collected-12m
    class jahr: (letzten | vergangenen | vorangegangenen | vorhergehenden) (12 | zwölf) Monaten | (letzten | vergangenen | vorangegangenen) Jahr
    + <jahr> ..24 (erhoben | gesammelt | erfasst | erheben)
    + (erhoben | gesammelt | erfasst | erheben) ..24 <jahr>
    ~unspecific Kategorien ..6 (Daten | Informationen) ..10 (erheben | erhoben | sammeln | gesammelt | erfassen | erfasst)

    ccpa-sold-shared-12m
    - <jahr> ..16 <nein> ..12 (verkauft | verkaufen | geteilt)
    - <nein> ..12 <jahr> ..8 (verkauft | geteilt)
    + <jahr> ..24 (verkauft | geteilt) ! <nein>
    + (verkauft | geteilt) ..24 <jahr> ! <nein>
    ~unspecific (verkaufen | verkauft | Verkauf) & (Daten | Informationen)

    ccpa-disclosed-12m
    - <jahr> ..16 <nein> ..12 (offengelegt | weitergegeben | mitgeteilt | übermittelt)
    + <jahr> ..24 (offengelegt | weitergegeben | mitgeteilt | übermittelt) ! <nein>
    + (offengelegt | weitergegeben | mitgeteilt | übermittelt) ..24 <jahr>
    ~unspecific Geschäftszweck* & (offengelegt | weitergegeben | offenlegen | weitergeben)

    ccpa-know-delete-correct
    =right-to-know (Recht | Rechte | können) ..8 (Auskunft | zugreifen | zuzugreifen | Zugang zu) & (Daten | Informationen)
    =right-to-know (Auskunftsrecht | Recht auf Auskunft | Recht zu erfahren | Recht ..2 Auskunft | Recht zu wissen | Auskunft ..8 verlangen)
    =right-to-delete (Recht | Rechte | können) ..14 (Löschung | löschen) & (Daten | Informationen)
    =right-to-delete (Recht auf Löschung | Löschungsrecht | Recht ..4 (Löschung | löschen) | Löschung ..8 verlangen)
    =right-to-correct (Recht | Rechte | können) ..14 (Berichtigung | berichtigen | Korrektur | korrigieren | aktualisieren) & (Daten | Informationen)
    =right-to-correct (Recht auf Berichtigung | Berichtigungsrecht | Recht ..4 (Berichtigung | berichtigen | Korrektur) | Berichtigung ..8 verlangen)

    ccpa-limit-sensitive
    + (einschränken | beschränken | Einschränkung | Beschränkung) ..10 (sensible* | sensiblen)
    + (sensible* | sensiblen) ..14 (einschränken | beschränken | Einschränkung | Beschränkung)
    - <nein> ..8 (sensible* | sensiblen)

    ccpa-non-discrimination
    + <nein> ..8 (diskriminier* | benachteilig* | schlechter)
    + (diskriminier* | benachteilig*) ..6 <nein>
    + (Nichtdiskriminierung | Diskriminierungsverbot)

    ccpa-request-methods
    =methods (Anfrage* | Antrag | Anträge | Rechte | ausüben | Ausübung) ..24 ({email} | {phone} | {form} | {link} | Webformular | Formular | per E-Mail | telefonisch | kontaktieren)
    =methods ({email} | {phone} | {form}) &near (Anfrage* | Antrag | ausüben)
    =verification (Identität | Identitäts*) ..8 (prüf* | überprüf* | bestätig* | nachweis* | verifizier*)
    =verification (prüf* | überprüf* | bestätig* | nachweis* | verifizier*) ..8 Identität
    =authorized-agents (bevollmächtigt* | Bevollmächtigte* | Vertreter ..6 (Anfrage | Antrag | Namen))

    ccpa-minors-sale
    - <nein> ..20 (unter 16 | unter sechzehn | Minderjährig*) &  (verkauf* | verkauft)
    - (verkauf* | verkauft) ..16 (unter 16 | unter sechzehn | Minderjährig*) ..6 <nein>
    + (verkaufen | verkauft) ..20 (unter 16 | unter sechzehn | Minderjährig*)

    ccpa-financial-incentive
    - <nein> ..6 (finanzielle* Anreiz* | Treueprogramm)
    + finanzielle* Anreiz*
    + (Treueprogramm* | Bonusprogramm*) &block (Wert | widerrufen | teilnehm* | Bedingungen)
    ~unspecific (Treueprogramm* | Bonusprogramm*)

    ccpa-metrics
    + (Kennzahlen | Anzahl ..3 Anfragen | Statistik*) & Anfragen

    caloppa-review
    + (zugreifen | zuzugreifen) ..8 (ändern | korrigieren | aktualisieren | berichtigen | zu aktualisieren | zu berichtigen) ! (Dritte* | unbefugt*)
    + (einsehen | prüfen | überprüfen | abrufen) ..8 (ändern | korrigieren | aktualisieren | berichtigen | löschen)
    + (ändern | korrigieren | aktualisieren | berichtigen) ..10 (Daten | Angaben | Profil | Konto) & (Sie | können | Konto)
    + (Daten | Angaben | Profil) ..10 (ändern | korrigieren | aktualisieren | berichtigen) & (Sie | können)

    caloppa-third-party-tracking
    class seiten: andere Websites | anderen Websites | andere Webseiten | anderen Webseiten | verschiedene Websites | verschiedenen Websites | verschiedene Webseiten | anderer Websites | andere Apps | anderen Apps | über längere Zeit | seitenübergreifend* | geräteübergreifend* | websiteübergreifend*
    - <nein> ..12 (verfolg* | nachverfolg* | tracken)
    - <seiten> ..8 <nein> ..4 (verfolg* | nachverfolg*)
    + (Dritte* | Drittanbieter* | Google | Facebook | Partner* | Werbenetzwerk*) ..24 <seiten>
    + <seiten> ..24 (Dritte* | Drittanbieter* | Google | Facebook | Partner* | Werbenetzwerk*)
    + (interessenbezogene | personalisierte | verhaltensbasierte | nutzungsbasierte | zielgerichtete) ..2 (Werbung | Anzeigen)
    + (personalisierte* | relevante* | interessenbezogene*) ..1 (Werbung | Anzeigen) &near (Google | AdMob | Partner* | Werbenetzwerk*) &near (Kennung* | Werbe ID | Tracking | Cookie* | identifi*)
    - (kein | keine | keinerlei) ..6 (Tracking | Tracker*) ..3 (von | durch) (Dritten | Drittanbietern)
    - (kein | keine | keinerlei) ..6 (Drittanbieter Tracking | Drittanbieter Tracker* | Werbe Tracking)
    - <nein> ..12 (websiteübergreifend* | seitenübergreifend* | appübergreifend*)
    + (Tracking | Tracker* | Verfolgung) ..2 (von | durch) (Dritte* | Drittanbieter*)
    + (Remarketing | Retargeting | Doubleclick)
    ~unspecific (Dritte* | Drittanbieter*) ..10 (Cookie* | Tracking)

    shine-the-light
    + (Shine the Light | 1798 83)
    + (Dritte* | Dritten) ..8 Direktmarketing* &block (Kalifornien | kalifornisch*)
    - <nein> ..16 (Dritte* | Dritten) ..10 (Direktmarketing* | Direktwerbung | Marketingzweck* | Werbezweck*)
    - (Dritte* | Dritten) ..10 (Direktmarketing* | Direktwerbung | Marketingzweck* | Werbezweck*) ..8 <nein>

    minor-content-removal
    + (unter 18 | Minderjährig*) ..30 (Inhalte | Beiträge | veröffentlicht*) ..12 (entfern* | lösch*)
    + (Inhalte | Beiträge) ..12 (entfern* | lösch*) ..30 (unter 18 | Minderjährig*)
    """
}
