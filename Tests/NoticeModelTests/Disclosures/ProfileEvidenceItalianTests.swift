import Testing

@testable import NoticeModel

/// What Italian notices say about what single laws ask for.
@Suite struct ProfileEvidenceItalianTests {
  private static let others = """
    I sentieri e le sorgenti figurano sulle mappe che disegniamo \
    ogni primavera insieme agli abitanti della valle.
    """

  private static let statements = ProfileStatement.all(
    in: """
      joint-controllers
      + Siamo contitolari del trattamento insieme al rifugio; un accordo ripartisce gli obblighi.
      - Il rifugio e noi siamo contitolari del trattamento.
      legitimate-interest-named
      + Trattiamo questi dati sulla base del nostro legittimo interesse a prevenire le frodi.
      + L'invio di offerte su prodotti analoghi risponde al legittimo interesse della società.
      - Può opporsi al trattamento basato sul legittimo interesse, compreso il marketing diretto.
      - Il fondamento è il legittimo interesse del titolare (articolo 6.1 f del GDPR).
      transfer-safeguards
      + Questi trasferimenti si fondano sulle clausole contrattuali tipo della Commissione europea.
      + Il paese è oggetto di una decisione di adeguatezza della Commissione.
      - Adottiamo garanzie adeguate per ogni trasferimento all'estero.
      - Non facciamo trasferimenti.
      provision-required
      + Il conferimento dei dati è facoltativo, ma senza indirizzo non spediamo mappe.
      + I campi contrassegnati da un asterisco sono obbligatori.
      + Il mancato conferimento dei dati comporta l'impossibilità di evadere l'ordine.
      + Lei non è tenuto a fornire i suoi dati personali.
      - Lei ci fornisce l'indirizzo quando ordina una mappa.
      - Le forniamo copia dei dati entro un mese.
      - Comunichiamo i dati alle autorità quando è obbligatorio per legge.
      - Conserviamo i dati che ci fornisce per obbligo di legge.
      adm-logic
      + Il processo decisionale automatizzato tiene conto dei criteri seguenti: numero di ordini e importi dovuti.
      + Un algoritmo valuta lo storico dei pagamenti; se il punteggio è basso, l'ordine è respinto.
      - Lei ha il diritto di non essere sottoposto a una decisione automatizzata.
      - Può opporsi alla profilazione.
      special-category-data
      + Trattiamo dati sulla salute solo con il suo consenso esplicito.
      + Non raccogliamo dati sensibili.
      - I dati sulla salute meritano un'attenzione particolare.
      - Trattiamo nome ed e-mail.
      cookie-durations
      + Il cookie della lingua scade dopo 30 giorni. Nessun soggetto terzo legge questo cookie.
      + I cookie di terze parti, come quelli di Google, restano sul dispositivo per due anni.
      - Il cookie della lingua scade dopo 30 giorni.
      - Il sito utilizza cookie.
      uk-complaint-to-controller
      + Può inviare un reclamo direttamente a reclami@mappe.example.
      + Se vuole fare un reclamo, ci scriva: risponderemo in un mese.
      - Può presentare un reclamo al Garante per la protezione dei dati personali.
      - Ha il diritto di proporre reclamo al Garante (www.garante.example).
      ccpa-collected-12m
      + Negli ultimi 12 mesi abbiamo raccolto le seguenti categorie di dati: identificativi e ordini.
      + Di seguito le categorie di informazioni personali che abbiamo raccolto nei dodici mesi precedenti.
      - Raccogliamo varie categorie di informazioni personali.
      - Può richiedere due volte l'anno le categorie raccolte negli ultimi 12 mesi; è un suo diritto.
      ccpa-sold-shared-12m
      + Negli ultimi dodici mesi non abbiamo venduto né condiviso dati personali.
      - Non vendiamo i suoi dati personali.
      ccpa-disclosed-12m
      + Negli ultimi 12 mesi abbiamo divulgato identificativi a tipografie per finalità commerciali.
      + Negli ultimi 12 mesi abbiamo condiviso identificativi con fornitori di servizi.
      - Divulghiamo identificativi a tipografie per finalità commerciali.
      - Condividiamo identificativi con fornitori.
      ccpa-know-delete-correct
      + Lei ha il diritto di sapere quali informazioni abbiamo, il diritto di cancellare i suoi dati e il diritto di correggere i dati inesatti.
      - Lei ha il diritto di sapere quali informazioni abbiamo su di lei.
      ccpa-limit-sensitive
      + Può limitare l'uso e la divulgazione delle sue informazioni personali sensibili.
      - Le informazioni sensibili stanno in un armadio chiuso.
      ccpa-non-discrimination
      + Non la discrimineremo per aver esercitato i suoi diritti.
      + Lei ha il diritto di non subire discriminazioni per aver esercitato i suoi diritti.
      - Lottiamo contro la discriminazione di genere sul lavoro.
      - Non c'è discriminazione di genere nei nomi dei luoghi.
      ccpa-request-methods
      + Invii la richiesta a dati@mappe.example. Verifichiamo la sua identità prima di rispondere alla richiesta. Un agente autorizzato può presentarla per suo conto.
      + Per esercitare i suoi diritti telefoni al numero 0461 555 010 o compili il modulo. Dovremo confermare la sua identità. Può designare un rappresentante autorizzato.
      - Invii la richiesta a dati@mappe.example.
      - Per esercitare i suoi diritti, ci chiami.
      ccpa-minors-sale
      + Non vendiamo né condividiamo i dati personali dei minori di 16 anni.
      - Non vendiamo dati personali a nessuno.
      ccpa-financial-incentive
      + L'incentivo finanziario è una mappa gratuita; il valore dipende dai suoi dati e può recedere quando vuole.
      - Abbiamo un programma fedeltà per escursionisti.
      ccpa-metrics
      + Numero di richieste ricevute l'anno scorso: 14, di cui 13 accolte.
      - Rispondiamo alle richieste nei termini di legge.
      caloppa-review
      + Può consultare e modificare i suoi dati nella pagina del suo account.
      + Può aggiornare o correggere i suoi dati in qualsiasi momento dal suo account.
      - Possiamo modificare la presente informativa.
      - Consulti l'informativa aggiornata.
      caloppa-third-party-tracking
      + Non permettiamo a terzi di tracciare la sua attività su altri siti.
      + Terzi come Google possono raccogliere informazioni sulle sue attività nel tempo e su diversi siti web.
      - Il negozio mostra pubblicità di terzi.
      - I siti di terzi hanno regole proprie.
      shine-the-light
      + Non comunichiamo i suoi dati a terzi per finalità di marketing.
      - Le inviamo pubblicità per posta.
      minor-content-removal
      + I minori possono chiedere la rimozione dei contenuti che hanno pubblicato.
      - Possiamo rimuovere i contenuti che violano le regole.
      us-state-appeal
      + Se respingiamo la richiesta, può presentare ricorso contro la nostra decisione entro 30 giorni.
      - Può impugnare la decisione davanti al tribunale.
      tx-sensitive-sale-notice
      + AVVISO: possiamo vendere i suoi dati personali sensibili.
      - Trattiamo con cura i suoi dati personali sensibili.
      coppa-operators
      + Mappe della Valle srl, via Sorgente 4, 38100 Trento, telefono 0461 555 010, ciao@mappe.example
      - Scriva a ciao@mappe.example.
      coppa-practices
      + Non raccogliamo consapevolmente dati di bambini di età inferiore a 13 anni.
      - I bambini amano molto la montagna.
      coppa-parent-rights
      + I genitori possono consultare i dati del figlio, chiederne la cancellazione e rifiutare ogni ulteriore raccolta.
      + Un genitore o tutore può accedere alle informazioni del minore, chiederne la cancellazione e opporsi a nuove raccolte.
      - I genitori possono consultare i dati del figlio.
      - I genitori scelgono l'escursione.
      coppa-retention-policy
      + I dati dei bambini sono conservati fino alla fine dell'escursione.
      - Le mappe restano in archivio finché servono.
      lgpd-encarregado
      + La nostra responsabile della protezione dei dati è Anna Rossi: anna@mappe.example
      - Abbiamo nominato una responsabile della protezione dei dati.
      lgpd-agents-responsibility
      + Il titolare del trattamento risponde dei danni e il responsabile segue le istruzioni.
      - Il titolare del trattamento è Mappe della Valle.
      pipeda-openness
      + La nostra responsabile della privacy è Anna Rossi, anna@mappe.example. Per accedere ai suoi dati, scriva e richieda una copia. Conserviamo nome ed e-mail.
      - La nostra responsabile della privacy è Anna Rossi, anna@mappe.example.
      qc-person-in-charge
      + La responsabile della privacy è Anna Rossi, anna@mappe.example.
      - In ogni rifugio c'è una persona responsabile.
      qc-governance
      + Le politiche e prassi sui dati personali fissano ruoli e responsabilità del personale.
      - Abbiamo politiche e prassi per quasi tutto.
      qc-confidentiality-policy
      + Questa è la nostra informativa sulla privacy. Ogni modifica dell'informativa sarà comunicata via e-mail.
      - Questa è la nostra informativa sulla privacy.
      qc-tracking-profiling
      + Può attivare o disattivare la geolocalizzazione nelle impostazioni.
      - La geolocalizzazione serve agli escursionisti.
      fadp-destination-state
      + I dati sono trasferiti in Germania e nei Paesi Bassi.
      - I dati sono trasferiti in paesi terzi.
      appi-joint-use
      + Facciamo un uso congiunto dei dati con il rifugio; le categorie sono nome ed e-mail e la responsabile è Anna Rossi.
      - Il rifugio e il negozio condividono un tetto.
      - Riceverà i dati in un formato di uso comune e leggibile.
      appi-disclosure-procedure
      + Per richiedere l'accesso, la rettifica o la cancellazione dei suoi dati, compili il modulo.
      - Può chiedere una mappa per telefono.
      appi-complaint-desk
      + Rivolga reclami e domande a reclami@mappe.example.
      - Riceviamo pochi reclami dagli escursionisti.
      pipa-outsourcing
      + Affidiamo la spedizione dei pacchi a corrieri e fornitori.
      - Spediamo i pacchi il giorno stesso.
      pipa-destruction
      + I documenti cartacei sono distrutti mediante triturazione e i file cancellati in modo irreversibile.
      + Alla scadenza i dati sono cancellati in modo sicuro.
      - Il vento distrugge i segnali del sentiero.
      - Cancelliamo i vecchi dati.
      pipa-cpo
      + La responsabile della privacy è Anna Rossi: anna@mappe.example
      - Ogni sede ha una responsabile della privacy.
      pipa-auto-collection
      + Può rifiutare i cookie nelle impostazioni del browser.
      - I cookie ricordano la lingua.
      pipl-separate-consent
      + Le chiederemo un consenso separato per i dati sensibili.
      - Trattiamo i dati con il suo consenso.
      pipl-cross-border
      + Il destinatario all'estero, al di fuori della Cina, è Nuvola Chiara, chiara@nuvola.example, al fine di ospitare i dati.
      - Andiamo all'estero ogni estate.
      dpdp-itemised
      + Raccogliamo dati come il nome e l'e-mail. Utilizziamo i dati per inviarle mappe. Può revocare il consenso. Può presentare reclamo al Consiglio per la protezione dei dati.
      - Raccogliamo dati come il nome e l'e-mail. Utilizziamo i dati per inviarle mappe.
      apple-third-party-protection
      + Richiediamo ai fornitori di garantire lo stesso livello di protezione dei dati.
      + I nostri fornitori sono contrattualmente obbligati a proteggere i dati.
      - I fornitori hanno proprie informative sulla privacy.
      - I nostri fornitori stampano le mappe.
      play-privacy-contact
      + Per domande sulla privacy scriva a dati@mappe.example.
      - Contattateci quando volete.
      play-deletion
      + Può eliminare il suo account e i suoi dati nelle impostazioni dell'app.
      + Per cancellare l'account scriva a uscita@mappe.example.
      - Eliminiamo i dati dei vecchi account.
      - Cancelliamo la lavagna ogni sera.
      ? officer-appointed
      + Il nostro responsabile della protezione dei dati si chiama Marco Rossi.
      - Non siamo tenuti a nominare un responsabile della protezione dei dati.
      ? representative-appointed
      + Abbiamo nominato un rappresentante nell'Unione ai sensi dell'articolo 27 del GDPR.
      - Un rappresentante del negozio la attende all'Unione degli alpinisti.
      ? joint-controllers
      + Il rifugio e noi siamo contitolari del trattamento.
      - Non siamo contitolari del trattamento con nessuno.
      ? consent
      + Il trattamento si basa sul suo consenso.
      + Trattiamo l'e-mail con il suo previo consenso.
      - Chiediamo il consenso dei genitori prima di iscrivere un alunno.
      - Utilizzando il sito lei presta il consenso.
      ? legitimate-interest
      + Ci basiamo sul nostro legittimo interesse.
      - Ci interessa molto lo stato dei sentieri.
      ? recipients
      + Condividiamo dati con fornitori di spedizioni.
      + I dati sono comunicati a fornitori di spedizioni.
      - Non condividiamo i suoi dati con terzi.
      - I dati non saranno ceduti a terzi.
      ? international-transfers
      + Trasferiamo i dati negli Stati Uniti.
      + I dati possono essere conservati su server situati al di fuori dell'Unione europea.
      - Non trasferiamo i suoi dati verso paesi terzi.
      - I dati non sono trasferiti fuori dall'Unione europea.
      ? automated-decisions
      + Adottiamo decisioni automatizzate sui pagamenti dilazionati.
      - Non adottiamo decisioni automatizzate.
      ? indirect-collection
      + Riceviamo dati da terzi, come gli uffici turistici.
      - Non otteniamo dati personali da terzi.
      ? special-categories
      + Raccogliamo dati sulla salute di chi si iscrive alla traversata.
      - Non trattiamo categorie particolari di dati.
      ? children
      + Questo corso è rivolto a bambini dai sei ai dodici anni.
      - Il negozio non è rivolto ai minori.
      ? cookies
      + Utilizziamo cookie nel negozio.
      - Non utilizziamo cookie.
      ? sale
      + Vendiamo dati di contatto a editori.
      - Non vendiamo i suoi dati.
      ? cross-site-tracking
      + Mostriamo annunci personalizzati con il remarketing.
      - Non tracciamo la sua attività su altri siti.
      ? financial-incentives
      + Abbiamo un programma fedeltà.
      - Non offriamo incentivi finanziari.
      ? sensitive-uses
      + Utilizziamo informazioni sensibili per creare profili e fare pubblicità.
      - Non utilizziamo informazioni sensibili.
      ? sensitive-sale
      + La vendita di dati sensibili ci finanzia.
      - Non vendiamo dati sensibili.
      ? marketing-disclosure
      + Comunichiamo dati a partner per finalità promozionali.
      - Non comunichiamo dati a terzi per finalità di marketing.
      ? review-offered
      + Può modificare i dati del suo profilo.
      - Possiamo modificare questa informativa se necessario.
      ? ten-million-consumers
      + Trattiamo i dati di oltre dieci milioni di consumatori.
      - Abbiamo venduto dieci milioni di mappe.
      ? joint-use
      + Facciamo un uso congiunto dei dati con il rifugio.
      - Non facciamo alcun uso congiunto dei dati.
      ? profiling-technology
      + L'applicazione utilizza dati di posizione.
      - Non localizziamo gli utenti dell'applicazione.
      """)

  @Test(arguments: statements)
  func isTakenAsMeant(_ statement: ProfileStatement) {
    #expect(statement.isFound(in: "it", besides: Self.others) == statement.isMade)
  }

  @Test func hasStatementsForEachLaw() {
    #expect(ProfileStatement.gaps(in: Self.statements) == [])
  }
}
