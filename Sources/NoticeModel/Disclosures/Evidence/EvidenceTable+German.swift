extension EvidenceTable {
  /// German.
  static let german: StaticString = """
    gap 7
    class wir: wir | uns | unser* | ich | mir
    class nicht: nicht | kein | keine | keinen | keiner | keinerlei | keines | nie | niemals | ohne
    class daten: daten | angaben | information* | personendaten | nutzerdaten | kundendaten
    class form: incorporated | gmbh | ag | kg | ug | ohg | gbr | e v | e k | ev | se | kgaa | mbh | inc | llc | ltd | limited | sarl | sas | bv | b v | corporation | corp | eg | stiftung | verein
    class fremd: google | facebook | meta | microsoft | amazon | apple | twitter | linkedin | youtube | stripe | paypal | cloudflare | hetzner | ionos | strato | matomo | mailchimp | hotjar | sentry | revenuecat | telemetrydeck | supabase | openai | anthropic | amplitude | digitalocean | vercel | tencent
    class gruppe: studio | studios | games | apps | app | technology | technologies | tech | labs | lab | software | team | group | media | digital | dev | interactive | entertainment | solutions | systems | project

    controller-identity
    + {name} <form> ! <fremd> [..2] <form> ! (gehostet | dienstleister* | auftragsverarbeiter* | in unserem auftrag) ! limited use
    + ^ ..6 {name} <form> $ ! <fremd> [..2] <form>
    + (verantwortlich* | verantwortlicher | verantwortliche stelle) ..12 ist ..2 {name} ({name} | <form>)
    + (verantwortlich* | verantwortliche stelle | anbieter* | betreiber* | herausgeber* | diensteanbieter) ..10 ({name} <form> | {email} | {postal})
    + (betrieben | bereitgestellt | angeboten | herausgegeben) (von | durch) [der | die | dem] {name} ..3 <form>
    + ^ [der | die] (entwickler | entwicklerin | herausgeber | herausgeberin | betreiber | betreiberin | anbieter) {name} {name} ! {name} <gruppe>
    + von {name} {name} (entwickelt | betrieben | herausgegeben | bereitgestellt | veröffentlicht) ! <fremd> ! {name} <gruppe>
    + einzelunternehm* ..8 {name}
    + {name} ..4 einzelunternehm*
    + ^ (juristische person | rechtsträger) {name}
    ~brand-only (wir | uns)

    contact-channel
    + {email}
    + {phone}
    + {postal}
    + {form} & (kontakt* | formular | schreiben)
    + kontaktformular
    ~no-direct-channel (kontaktier* | wenden | schreib*) ..4 (uns | mich)
    ~no-direct-channel (uns | mich) ..4 (kontaktier* | wenden | schreib*)

    postal-address
    + {postal} ! (aufsichtsbehörde | landesbeauftragte* | google | facebook | bundesbeauftragte*)
    + {number} [..3] (@street | @avenue | @road | @boulevard | @drive | @parkway | @lane | @suite) ! (google | facebook | commissioner*)
    + (postfach) {number}
    + {name} {number} ..4 {number} {name} ! (aufsichtsbehörde | landesbeauftragte* | google | art | artikel | absatz)
    + {name} (straße | str | weg | platz | allee | gasse) ..2 {number} ! (google | aufsichtsbehörde)
    + (registrierte adresse | geschäftsadresse) ..8 {number}
    ~foreign-address {postal}

    dpo-or-representative
    + (datenschutzbeauftragt* | datenschutzbeauftragte*) ! (landes* | bundes*) &near ({email} | {phone} | {postal} | {link})
    + (datenschutzbeauftragt* | datenschutzkoordinator* | datenschutzverantwortlich*) & (kontakt* | erreich* | wenden | anschrift | e mail | email)
    + (vertreter* | vertreterin) ..8 (union | eu | art 27 | artikel 27 | vereinigten königreich | schweiz) &near ({email} | {phone} | {postal} | {link} | {form})
    + (beauftragt* | verantwortlich*) für den schutz personenbezogen* &near ({email} | {phone} | {postal} | {link})
    ~role-alone (datenschutzbeauftragt*)

    data-categories
    class art: name | namen | vorname* | nachname* | e mail adresse* | email adresse* | emailadresse* | mailadresse* | telefonnummer* | anschrift* | adresse* | ip adresse* | ip adressen | standort* | gerät* | browser* | alter | geschlecht | geburtsdatum | foto* | bild* | zahlungs* | kreditkarte* | bankverbindung* | kontodaten | benutzername* | passwort* | passwörter | nutzungsdaten | logdaten | protokolldaten | logfiles | server log* | cookies | betriebssystem* | absturz* | bestelldaten | kontaktdaten | nachrichten | gesundheitsdaten | postleitzahl | kontoinformationen | sprache | kennung* | bestellung* | kaufdaten
    - (kein | keine | keinerlei) ..10 (datenerfassung | datensammlung | datenerhebung)
    + (erheb* | erhoben | sammeln | gesammelt | verarbeit* | speicher* | gespeichert | erfass* | erfasst | übermittel* | angeben | eingeben | wie | insbesondere | z b | beispielsweise | folgende*) ..14 <art>
    + <art> ..10 (erhoben | gespeichert | verarbeitet | erfasst | übermittelt | gesammelt | erheben | speichern | verarbeiten | erfassen)
    + <art> &heading (daten | information* | erheb* | erfass* | sammeln)
    + ^ [ihr* | deine*] <art> &near (erheb* | erhoben | verarbeit* | speicher* | erfass* | sammel* | folgende*)
    - <nicht> ..5 (daten | information*) ..5 (erhoben | gesammelt | gespeichert | erfasst | erheb* | sammeln | verarbeitet)
    - (erheb* | sammel* | speicher* | erfass*) ..6 <nicht> ..4 (daten | information*)
    ~no-kind (erheb* | verarbeit* | sammeln) ..8 daten

    purposes
    class ziel: beantwort* | kontakt* | liefer* | zustell* | abwickl* | vertrag* | bestell* | personalisier* | anpass* | analysier* | analyse* | auswert* | betrug* | sicherheit* | marketing* | werb* | newsletter* | benachrichtig* | informier* | abrechn* | zahlung* | registrier* | anmeld* | verwalt* | fehler* | erfüll* | nachkomm* | statistik* | forschung* | versand* | kundenservice | support* | kundenbetreuung | authentifizier* | identifizier* | verhinder* | schützen | versteh* | mess* | anzeig* | zusend* | senden | kommunizier* | kommunikation | bearbeit* | durchführ* | aufdeck* | überprüf* | missbrauch* | durchsetz* | verbind* | berechn* | sperren | entsperr* | synchron* | stabilität | leistung | bestimm* | sichern | ermittel*
    + (nutz* | verwend* | verarbeit* | benötig* | erheb* | zweck* | dien* | verwendet | genutzt | brauchen) ..10 (um | zur | zum | für | zu | dazu) ..10 <ziel>
    + (erhalten | empfangen) ..12 (zur | um) ..6 (synchronis* | <ziel>)
    + (um | zur | zum | für | zu) ..6 <ziel> &heading (nutz* | verwend* | zweck* | wofür | warum | wozu)
    + ^ (um | zur | zum | für) ..6 <ziel>
    + ^ ..3 <ziel> &near ((nutz* | verwend* | verarbeit*) ..12 (zweck* | um | folgende*))
    + zweck* ..10 <ziel>
    ~vague-purpose (nutz* | verwend* | verarbeit*) ..8 (bereitstell* | verbesser*)

    legal-basis
    + (verarbeit* | nutzung | grundlage) ..6 (beruht | beruhen | stützt | basiert) ..6 (einwilligung | vertrag* | interesse* | gesetz*)
    + (rechtsgrundlage* | rechtliche grundlage | gesetzliche grundlage) ! ^ rechtsgrundlage* $
    + (berechtigt*) [..2] interesse* ! widersp* ! (rechte und interessen)
    + (art | artikel) [..1] (6 | 9) ..10 (dsgvo | ds gvo | datenschutz grundverordnung | gdpr | dsg)
    + (grundlage | basis) ..6 (einwilligung | vertrag* | interesse*)
    + (erfüllung | durchführung) ..4 (vertrag* | rechtlichen verpflichtung) & (verarbeit* | erforderlich | grundlage | daten)
    ~implied-consent (einwilligung | stimmen sie)

    recipients
    class empfänger: dienstleister* | auftragsverarbeiter* | partner* | behörde* | dritt* | tochtergesellschaft* | konzern* | verbundene* | unternehmen | anbieter* | werbe* | gericht* | strafverfolgung* | berater* | banken | zahlungsdienst* | zahlungsanbieter | hosting* | empfänger* | lieferant* | google | apple | revenuecat | firebase | admob | openai | amazon | stripe | paypal | microsoft | facebook | cloudflare | aws | agentur* | subunternehmer* | rechteinhaber* | versanddienst*
    + (weitergegeben | weitergeb* | weitergabe | weiterleit* | weitergeleitet | übermittel* | übermittelt | teilen | geteilt | offengelegt | offenleg* | geben | bereitgestellt | zugriff | zugang) ..14 <empfänger>
    + <empfänger> ..12 (weitergegeben | weitergeben | weitergeleitet | übermittelt | übermitteln | geteilt | teilen | offengelegt | offenlegen | zugriff | zugang | bereitgestellt | verarbeit* | einsetz* | beauftragt | zusammen)
    + (setzen | nutzen | nutzt | verwenden | verwendet | beauftragen | arbeiten | bedienen | einsetzen) ..8 (aws | dienstleister* | auftragsverarbeiter* | anbieter* | google | amazon | stripe | drittanbieter* | partner*)
    + <empfänger> &heading (empfänger* | weitergabe | dritte* | teilen | offenleg* | weitergeben)
    - <nicht> ..8 (dritt* | anderen | andere) ..6 (weitergegeben | weitergeben | weitergeb* | verkauf* | geteilt | teilen | übermittelt | offengelegt)
    - <nicht> ..6 (weitergegeben | weitergeben | weitergabe | geteilt | verkauft | übermittelt | teilen | verkaufen | verkaufe)
    + (nutzt | verwendet | nutzen | verwenden) ..4 (drittanbieter* | externe* dienste | dienste dritter | drittdienste)
    + {name} &heading (drittanbieter* | dienste dritter | drittdienste | empfänger | auftragsverarbeiter)
    + (werbenetzwerk* | werbepartner* | werbedienst*) ..6 (verwend* | nutz* | erfass* | sammel* | erheb* | können)
    + technologien (von | der) (drittanbieter* | drittdienst*)
    + dritten (wie | z b | beispielsweise | etwa) ..6 (anbieter* | hersteller* | zahlungsdienst* | telekommunikation*)
    - (verkauft | verkaufen | teilt | teilen) ..12 (keine | keinerlei | nicht) ..4 (daten | information* | personenbezogen*)
    ~unnamed-recipients (weitergabe | weitergegeben | dritte*)

    international-transfers
    + (übermittel* | übertrag* | verarbeit* | weitergegeben | transfer* | gespeichert | übermittlung | weiterleit*) ..12 (außerhalb | drittland* | drittländer* | drittstaat* | usa | ausland | vereinigten staaten | ländern | anderen länder* | anderen land | anderem land) ! außerhalb ..2 (gerät* | computer* | telefon* | app)
    + (drittland* | drittländer* | drittstaat* | usa | ausland | außerhalb der | außerhalb des | vereinigten staaten) ..14 (übermittel* | übertragen | verarbeitet | transfer* | übermittlung | gespeichert | weitergegeben)
    + (standardvertragsklauseln | standarddatenschutzklauseln | standard vertragsklauseln | angemessenheitsbeschluss* | angemessenheitsentscheidung | privacy shield | data privacy framework | angemessenes datenschutzniveau | angemessenes schutzniveau | verbindliche interne datenschutz* | eu us)
    +# (drittland* | internationale ..3 (übermittl* | übertrag* | datentransfer*) | ausland | datenübermittlung ..4 (dritt* | usa | ausland))
    - <nicht> ..8 (drittland* | drittländer* | drittstaat* | außerhalb der eu | außerhalb der europ* | ausland)
    + grenzüberschreitend* ..2 (datenübermittl* | übermittl* | datentransfer* | datenübertrag* | transfer*)
    + datenschutzrahmen*
    ~server-place server* ..8 (in | deutschland | eu)

    retention
    class merk: speicher* | gespeichert | aufbewahr* | aufbewahrt | aufbewahrung* | behalten | vorgehalten | lösch* | gelöscht | löschung | löschen | vernichtet | anonymisiert | speicherdauer | aufbewahrungsfrist*
    + <merk> ..14 {period} ! cookie* ! (antwort* | bearbeit* | jahre alt)
    + {period} ..14 <merk> ! cookie* ! (antwort* | jahre alt | widerspruch)
    + {period} &heading (speicherdauer | aufbewahr* | wie lange | dauer | löschung | speicherung)
    + (solange | so lange | bis | sobald | dauer) ..10 (konto | kund* | mitglied* | lösch* | widerruf* | vertrag* | nutzerkonto | account | geschäftsbeziehung | registriert* | kündig* | deinstallier* | installiert | gelöscht | genutzt) & <merk>
    + (nach | bei) ..6 (kündigung | beendigung | löschung | ablauf | wegfall | schließung | abschluss) ..8 <merk> ! ablauf (dieser | der) frist
    + <merk> ..10 (nach | bei | sobald | bis) ..6 (kündigung | beendigung | ende | ablauf | kündig* | abgeschlossen)
    + (gesetzliche* | handelsrechtlich* | steuerrechtlich*) [..3] aufbewahrung* ! <nicht>
    + (speicherdauer | aufbewahrungsfrist | kriterien) ..12 (richtet | bemisst | hängt | kriterien | bestimm*)
    - (speichern | sammeln) ..4 keine* &heading (speicherung | datenspeicherung)
    - <nicht> ..4 (gespeichert | speichern | aufbewahrt) &heading (speicherdauer | aufbewahr* | wie lange | speicherung | datenspeicherung)
    + (gelöscht | entfernt | vernichtet) ..3 (wenn | sobald | falls | nachdem) ..8 (lösch* | deinstallier* | kündig*) ! (können | kannst)
    + (wenn | sobald | bei | nachdem | mit) ..6 (deinstallier* | deinstallation | löschen | löschst | löschung | kündig*) ..10 (gelöscht | entfernt | vernichtet) ! (können | kannst)
    + (löschen | löschung) (ihres | deines | des) ..4 (löscht | entfernt)
    - (speicher* | behält | behalten | bewahr*) ..3 (keine | keinen | keinerlei) ..3 (kopie* | texte | daten | inhalte) ..4 (dauerhaft | danach | nach) 
    + (löschen | löschung) (ihres | deines | des) ..3 (kontos | app) ..10 (gelöscht | entfernt) ! (können | kannst)
    - (null speicherung* | zero retention)
    + im (arbeitsspeicher | speicher) & (nie | niemals | nicht | nur)
    ~no-period (solange | so lange | nur so lange) ..8 (erforderlich | notwendig | nötig | benötig*)
    ~no-period <merk> ..8 daten

    data-subject-rights
    class recht: recht | rechte | können | berechtigt | anspruch | verlangen | beantragen | anfordern | jederzeit | möglichkeit
    class vorbehalt: (behalten | behalt | behalte) ..2 (uns | sich | mir) | (uns | sich | mir) ..6 vorbehalten
    =access <recht> ..12 (auskunft | zugriff | zugang | kopie | einsehen | einsicht) ! (kein* | nicht) ..3 (zugriff | zugang) ! (zugriff | zugang) ..8 (entfern* | entzieh* | widerruf* | deaktivier*) ! (zugriff auf ..3 (gerätefunktion* | kamera | fotos | mikrofon | standort)) ! (behalten | behält) ! <vorbehalt>
    =access (auskunftsrecht* | recht auf auskunft | auskunftsanspruch | auskunftsersuchen) ! <vorbehalt>
    =access ^ (auskunft | zugriff | zugang | recht auf auskunft | einsicht) ..8 &near (recht | rechte) ! <vorbehalt>
    =correction <recht> ..14 (berichtig* | korrigier* | korrektur* | aktualisier* | richtigstellung | ändern | bearbeiten | geändert) ! (datenschutzerklärung* | datenschutzhinweis* | richtlinie*) ! <vorbehalt>
    =correction (recht auf berichtigung | berichtigung) ! <vorbehalt>
    =deletion <recht> ..14 (lösch* | löschung | vergessen*) ! <vorbehalt>
    =deletion (recht auf löschung | löschung ihrer | recht auf vergessenwerden) ! <vorbehalt>
    =portability (datenübertragbarkeit | übertragbarkeit | maschinenlesbar* | daten exportier*) ! <vorbehalt>
    =restriction (einschränkung der verarbeitung | einschränkung | verarbeitung ..4 einschränk* | sperrung) ! <vorbehalt>
    =objection (widerspruchsrecht* | widerspruch | recht ..3 widersprechen | widersprechen) ! <vorbehalt>
    =access (zugang | auskunft | zugriff | einsicht) ..12 (verlangen | beantragen | anfordern | anfragen) ! <vorbehalt>
    =deletion (löschung | löschen) ..8 (verlangen | beantragen | anfordern) ! <vorbehalt>
    =access ^ (auskunft | zugriff | einsehen | einsicht) ..10 &heading (rechte | auswahl*) ! <vorbehalt>
    =correction ^ (berichtig* | korrigier* | ändern) ..10 &heading (rechte | auswahl*) ! <vorbehalt>
    =deletion ^ (löschen | löschung) ..10 &heading (rechte | auswahl*) ! <vorbehalt>
    =access ^ ..6 (zuzugreifen | auskunft) ..8 &near (recht | rechte | folgende*) ! <vorbehalt>
    =correction ^ ..6 (berichtigen | korrigieren) ..8 &near (recht | rechte | folgende*) ! <vorbehalt>
    =deletion ^ ..6 (löschen) ..8 &near (recht | rechte | folgende*) ! <vorbehalt>
    =access (anforderung | antrag | antrag auf) ..2 (einsicht | auskunft) ! <vorbehalt>
    ~one-right (ihre rechte | betroffenenrechte | rechte der betroffenen) ! <vorbehalt>

    withdraw-consent
    + (einwilligung* | zustimmung*) ..14 (widerruf* | zurückzieh* | zurücknehm* | widerrufen)
    + (widerruf* | widerrufen | widerrufsrecht | zurückzieh*) ..10 (einwilligung* | zustimmung*)
    ~opt-out-only (abmelden | abbestell* | opt out | abmeld*)

    complaint-authority
    + (beschwer* | beschwerderecht | beschwerde) ..16 (aufsichtsbehörde* | datenschutzaufsichtsbehörde* | datenschutzbehörde* | behörde* | landesbeauftragte* | bundesbeauftragte* | edöb | cnil | ico | aepd | edpb)
    + (aufsichtsbehörde* | datenschutzaufsichtsbehörde* | datenschutzbehörde* | landesbeauftragte*) ..16 (beschwer* | wenden | beschwerde*)
    + beschwerderecht
    ~authority-only (aufsichtsbehörde | datenschutzbehörde)

    automated-decisions
    + (automatisiert* | automatische*) [..3] (entscheidung* | einzelentscheidung* | entscheidungsfindung*) ! (recht | rechte | unterworfen)
    + (profiling | profilbildung) ..10 (<nicht> | statt | verwend* | nutz* | durchgeführt | erfolgt) ! (recht | widersp*)
    + <nicht> ..8 (automatisiert* entscheidung* | profiling | profilbildung)
    +# (automatisiert* ..3 (entscheid* | einzelentscheid*) | profiling)
    + (nutzerprofile | nutzungsprofile | benutzerprofile) ..8 (erstell* | gebildet | bild*)
    - <nicht> ..8 (verhaltensprofil* | verhaltensprofiling | profile | profiling) ! recht
    ~passing-mention (automatisiert* entscheid* | profiling)

    sources-of-data
    + daten ..1 von ..2 (dritten | drittanbietern | anderen | partnern) ..4 (verarbeit* | erhalt* | empfang* | bezieh*)
    + (erhalten | erheben | beziehen | bekommen | stammen | erhoben | sammeln | übermittelt) ..10 (von | aus | durch) ..6 (dritt* | partner* | öffentlich* | sozialen netzwerk* | facebook | google | anderen quellen | anderen nutzern | auskunftei* | werbepartner* | arbeitgeber* | drittanbieter*) ! (dienste | diensten) von dritt*
    + (von | aus) ..3 (dritten | drittanbieter* | partnern | öffentlich zugänglich* | öffentlichen quellen | anderen quellen | sozialen netzwerken) ..10 (erhalten | erheben | beziehen | bekommen | erhoben | sammeln) ! (dienste | diensten) von dritt*
    + öffentlich (zugängliche* | verfügbare*) [..2] (quellen | register* | verzeichnis*)
    + (anmeld* | registrier* | einlogg*) ..10 (facebook | google | apple | twitter | sozial*) & (daten | profil* | erhalten | übermittel*)
    +# (quellen | herkunft ..3 daten | daten aus ..4 quellen | daten von dritten)
    + ({name} [..1] oauth | oauth ..4 {name}) ! (oauth ablauf | oauth token*)
    + von ..2 (diensten | plattformen | anbietern) ..6 (erhalten | beziehen | empfangen)
    + social login*
    ~own-sources-only (von ihnen | automatisch | direkt)

    security
    + (nur | ausschließlich) ..4 (befugt* | berechtigt* | autorisiert*) ..4 (mitarbeit* | personen | personal | beschäftigt*)
    + (zugriff* | zugang) ..8 (beschränkt | begrenzt | nur ..3 (befugt* | berechtigt*))
    + (technisch* | organisatorisch* | angemessen* | geeignet* | physisch* | administrativ*) ..5 (maßnahmen | sicherheitsmaßnahmen | schutzmaßnahmen | vorkehrungen) ! (auftragsverarbeiter* | dienstleister*) ..4 verpflicht* ! (empfehl* | empfohlen)
    + (verschlüssel* | ssl | tls | firewall* | zugriffskontroll* | zugangskontroll* | passwortgeschützt | pseudonymisier*)
    + (sicherheitsmaßnahmen | schutzmaßnahmen | sicherheitsvorkehrungen | sicherheitsverfahren) ! (empfehl* | empfohlen)
    + (schützen | schutz | sichern | gesichert | geschützt) ..12 (unbefugt* | unberechtigt* | verlust | missbrauch | zerstörung | manipulation)
    + (hundertprozentig* | 100 | vollständig* | absolut*) ..4 (sicher* | schutz)
    + (über | per | via | mittels) https
    + (geschützt | schützt) ..5 (sicherheitsmechanismen | sicherheitsmaßnahmen | sicherheitsfunktionen)
    + (soc 2 | iso 27001)
    ~heading-only (sicherheit | datensicherheit)

    children
    + (richtet | richten | bestimmt | gedacht) ..6 (kinder* | minderjährig*)
    + nicht ..4 (kinder* | minderjährig*)
    + (unter | jünger | mindestens | vollendet*) ..4 {number} & (kind* | jahr* | minderjährig* | jugendlich*) & (kind* | minderjährig* | jugendlich* | personen unter | jahre alt | lebensjahr)
    + (kind* | minderjährig* | jugendlich*) ..12 (unter | jahre* | eltern | erziehungsberechtigt* | wissentlich | alter | richtet | schutz)
    + wissentlich ..10 (kind* | minderjährig* | unter)
    +# (kind* | minderjährig*)
    + (entwickelt | gestaltet | konzipiert) ..4 (kinder | kindern)
    + (sammel* | erheb* | erfass*) ..8 (kinder* | minderjährig*)
    +# mindestalter*
    ~passing-mention (kind* | minderjährig*)

    cookies-tracking
    class spur: cookie | cookies | zählpixel | pixel | web beacons | beacons | tracking* | local storage | werbe id | gerätekennung* | fingerprinting | analyse tools | analysetools | webanalyse* | matomo | google analytics
    - nicht ..3 (track* | verfolg* | nachverfolg* | ausspioniert)
    - (track* | verfolg* | nachverfolg*) ..4 nicht
    - (kein | keine | keinerlei) ..4 (tracking | tracker*)
    + (werbe id | werbekennung* | advertising id | android id)
    + <spur> ..14 (verwend* | nutz* | setz* | speicher* | textdatei* | browser* | ablehn* | akzeptier* | blockier* | lösch* | einstell* | deaktivier* | notwendig* | erforderlich* | sitzung* | session | dien* | helfen | ermöglich* | sind | werden)
    + (verwend* | nutz* | setz* | einsatz | mit | durch | mithilfe | über) ..8 <spur>
    - <nicht> ..6 (<spur> | analyse*) ! daten ..3 für
    - (keine | kein | keinerlei) ..5 (tracking | tracker | analysedienste | analysetools)
    - <nicht> ..8 (analyse* | analytik* | analysedienst*) & (werb* | drittanbieter* | dritt*)
    + (geräte id* | gerätekennung* | werbe id*)
    - <nicht> ..8 telemetrie*
    - (erfass* | sammel* | überträgt) ..5 keine ..3 telemetrie*
    ~passing-mention <spur>

    changes-to-notice
    + (änderung* | ändern | geändert | aktualisier* | anpass* | angepasst | überarbeit* | ergänz*) ..10 (datenschutzerklärung* | datenschutzhinweis* | datenschutzrichtlinie* | datenschutzbestimmung* | erklärung | hinweise | richtlinie* | datenschutzinformation*) ! ergänzende* erklärung
    + (datenschutzerklärung* | datenschutzhinweis* | datenschutzrichtlinie* | datenschutzbestimmung* | erklärung | hinweise | richtlinie*) ..14 (änderung* | ändern | aktualisier* | anpass* | anzupassen | angepasst | überarbeit* | geändert | aktualisiert)
    +# (änderung* | aktualisierung*)

    effective-date
    + (stand | gültig ab | gültig seit | aktualisiert | aktualisierung | geändert | änderung | inkrafttreten | in kraft | tritt | datum | version | wirksam | überarbeitet | letzte) ..8 {date} ! (gdpr | dsgvo | verordnung | gesetz)
    + ^ ..1 {date} ..1 $
    + {date} ..5 (aktualisiert | in kraft | wirksam | gültig | geändert)
    ~no-date (zuletzt aktualisiert | stand | letzte aktualisierung)

    do-not-track
    + (do not track | dnt | global privacy control | gpc) ..16 (reagier* | beacht* | berücksicht* | respektier* | unterstütz* | erkenn* | signal* | ignorier* | standard* | antwort* | befolg*)
    + (reagier* | beacht* | berücksicht* | respektier* | unterstütz* | signal*) ..14 (do not track | dnt | global privacy control | gpc)
    + (aktivier* | sende* | einschalt* | signal* | konfigur* | eingestellt) ..14 (do not track | dnt | global privacy control | gpc)
    + (do not track | dnt | global privacy control | gpc) ..14 (aktivier* | sende* | einschalt* | biet* | einstell*)
    +# (do not track | global privacy control)
    ~link-only (do not track | dnt)

    sale-opt-out
    + (weder | nicht | keine* | niemals | nie) ..4 (verkauft | vermietet | verkaufen | verkauf)
    + <nicht> ..10 (verkauf* | verkaufen | verkauft | vermiet* | vermieten | veräußer*)
    + (verkauf* | verkaufen | verkauft | vermiet*) ..8 (<nicht> | daten | information*) & (<nicht> | wir | opt out | widersprech*)
    - ^ ..6 (verkaufen | vermieten) &near (<nicht> ..1) $ & (daten | information*)
    - ^ ..2 (daten | information*) ..8 (verkaufen | vermieten) &near (<nicht> ..1) $
    ~right-only verkauf*
    """
}
