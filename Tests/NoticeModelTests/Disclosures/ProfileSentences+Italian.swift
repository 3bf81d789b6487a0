extension ProfileSentences {
  static let italian = ProfileSentences(
    language: "it",
    list: """
      joint-controllers
      present Siamo contitolari del trattamento insieme al rifugio; un accordo ripartisce gli obblighi.
      partial Il rifugio e noi siamo contitolari del trattamento.
      legitimate-interest-named
      present Trattiamo questi dati sulla base del nostro legittimo interesse a prevenire le frodi.
      present L'invio di offerte su prodotti analoghi risponde al legittimo interesse della società.
      partial Può opporsi al trattamento basato sul legittimo interesse, compreso il marketing diretto.
      partial Il fondamento è il legittimo interesse del titolare (articolo 6.1 f del GDPR).
      transfer-safeguards
      present Questi trasferimenti si fondano sulle clausole contrattuali tipo della Commissione europea.
      present Il paese è oggetto di una decisione di adeguatezza della Commissione.
      partial Adottiamo garanzie adeguate per ogni trasferimento all'estero.
      absent Non facciamo trasferimenti.
      provision-required
      present Il conferimento dei dati è facoltativo, ma senza indirizzo non spediamo mappe.
      present I campi contrassegnati da un asterisco sono obbligatori.
      present Il mancato conferimento dei dati comporta l'impossibilità di evadere l'ordine.
      present Lei non è tenuto a fornire i suoi dati personali.
      absent Lei ci fornisce l'indirizzo quando ordina una mappa.
      absent Le forniamo copia dei dati entro un mese.
      absent Comunichiamo i dati alle autorità quando è obbligatorio per legge.
      absent Conserviamo i dati che ci fornisce per obbligo di legge.
      adm-logic
      present Il processo decisionale automatizzato tiene conto dei criteri seguenti: numero di ordini e importi dovuti.
      present Un algoritmo valuta lo storico dei pagamenti; se il punteggio è basso, l'ordine è respinto.
      partial Lei ha il diritto di non essere sottoposto a una decisione automatizzata.
      partial Può opporsi alla profilazione.
      special-category-data
      present Trattiamo dati sulla salute solo con il suo consenso esplicito.
      denied Non raccogliamo dati sensibili.
      partial I dati sulla salute meritano un'attenzione particolare.
      absent Trattiamo nome ed e-mail.
      cookie-durations
      present Il cookie della lingua scade dopo 30 giorni. Nessun soggetto terzo legge questo cookie.
      present I cookie di terze parti, come quelli di Google, restano sul dispositivo per due anni.
      partial Il cookie della lingua scade dopo 30 giorni.
      absent Il sito utilizza cookie.
      uk-complaint-to-controller
      present Può inviare un reclamo direttamente a reclami@mappe.example.
      present Se vuole fare un reclamo, ci scriva: risponderemo in un mese.
      absent Può presentare un reclamo al Garante per la protezione dei dati personali.
      absent Ha il diritto di proporre reclamo al Garante (www.garante.example).
      ccpa-collected-12m
      present Negli ultimi 12 mesi abbiamo raccolto le seguenti categorie di dati: identificativi e ordini.
      present Di seguito le categorie di informazioni personali che abbiamo raccolto nei dodici mesi precedenti.
      partial Raccogliamo varie categorie di informazioni personali.
      absent Può richiedere due volte l'anno le categorie raccolte negli ultimi 12 mesi; è un suo diritto.
      ccpa-sold-shared-12m
      present Negli ultimi dodici mesi non abbiamo venduto né condiviso dati personali.
      partial Non vendiamo i suoi dati personali.
      ccpa-disclosed-12m
      present Negli ultimi 12 mesi abbiamo divulgato identificativi a tipografie per finalità commerciali.
      present Negli ultimi 12 mesi abbiamo condiviso identificativi con fornitori di servizi.
      partial Divulghiamo identificativi a tipografie per finalità commerciali.
      absent Condividiamo identificativi con fornitori.
      ccpa-know-delete-correct
      present Lei ha il diritto di sapere quali informazioni abbiamo, il diritto di cancellare i suoi dati e il diritto di correggere i dati inesatti.
      partial Lei ha il diritto di sapere quali informazioni abbiamo su di lei.
      ccpa-limit-sensitive
      present Può limitare l'uso e la divulgazione delle sue informazioni personali sensibili.
      absent Le informazioni sensibili stanno in un armadio chiuso.
      ccpa-non-discrimination
      present Non la discrimineremo per aver esercitato i suoi diritti.
      present Lei ha il diritto di non subire discriminazioni per aver esercitato i suoi diritti.
      absent Lottiamo contro la discriminazione di genere sul lavoro.
      absent Non c'è discriminazione di genere nei nomi dei luoghi.
      ccpa-request-methods
      present Invii la richiesta a dati@mappe.example. Verifichiamo la sua identità prima di rispondere alla richiesta. Un agente autorizzato può presentarla per suo conto.
      present Per esercitare i suoi diritti telefoni al numero 0461 555 010 o compili il modulo. Dovremo confermare la sua identità. Può designare un rappresentante autorizzato.
      partial Invii la richiesta a dati@mappe.example.
      absent Per esercitare i suoi diritti, ci chiami.
      ccpa-minors-sale
      present Non vendiamo né condividiamo i dati personali dei minori di 16 anni.
      absent Non vendiamo dati personali a nessuno.
      ccpa-financial-incentive
      present L'incentivo finanziario è una mappa gratuita; il valore dipende dai suoi dati e può recedere quando vuole.
      partial Abbiamo un programma fedeltà per escursionisti.
      ccpa-metrics
      present Numero di richieste ricevute l'anno scorso: 14, di cui 13 accolte.
      absent Rispondiamo alle richieste nei termini di legge.
      caloppa-review
      present Può consultare e modificare i suoi dati nella pagina del suo account.
      present Può aggiornare o correggere i suoi dati in qualsiasi momento dal suo account.
      absent Possiamo modificare la presente informativa.
      absent Consulti l'informativa aggiornata.
      caloppa-third-party-tracking
      present Non permettiamo a terzi di tracciare la sua attività su altri siti.
      present Terzi come Google possono raccogliere informazioni sulle sue attività nel tempo e su diversi siti web.
      absent Il negozio mostra pubblicità di terzi.
      absent I siti di terzi hanno regole proprie.
      shine-the-light
      denied Non comunichiamo i suoi dati a terzi per finalità di marketing.
      absent Le inviamo pubblicità per posta.
      minor-content-removal
      present I minori possono chiedere la rimozione dei contenuti che hanno pubblicato.
      absent Possiamo rimuovere i contenuti che violano le regole.
      us-state-appeal
      present Se respingiamo la richiesta, può presentare ricorso contro la nostra decisione entro 30 giorni.
      absent Può impugnare la decisione davanti al tribunale.
      tx-sensitive-sale-notice
      present AVVISO: possiamo vendere i suoi dati personali sensibili.
      absent Trattiamo con cura i suoi dati personali sensibili.
      coppa-operators
      present Mappe della Valle srl, via Sorgente 4, 38100 Trento, telefono 0461 555 010, ciao@mappe.example
      partial Scriva a ciao@mappe.example.
      coppa-practices
      denied Non raccogliamo consapevolmente dati di bambini di età inferiore a 13 anni.
      absent I bambini amano molto la montagna.
      coppa-parent-rights
      present I genitori possono consultare i dati del figlio, chiederne la cancellazione e rifiutare ogni ulteriore raccolta.
      present Un genitore o tutore può accedere alle informazioni del minore, chiederne la cancellazione e opporsi a nuove raccolte.
      partial I genitori possono consultare i dati del figlio.
      absent I genitori scelgono l'escursione.
      coppa-retention-policy
      present I dati dei bambini sono conservati fino alla fine dell'escursione.
      absent Le mappe restano in archivio finché servono.
      lgpd-encarregado
      present La nostra responsabile della protezione dei dati è Anna Rossi: anna@mappe.example
      partial Abbiamo nominato una responsabile della protezione dei dati.
      lgpd-agents-responsibility
      present Il titolare del trattamento risponde dei danni e il responsabile segue le istruzioni.
      absent Il titolare del trattamento è Mappe della Valle.
      pipeda-openness
      present La nostra responsabile della privacy è Anna Rossi, anna@mappe.example. Per accedere ai suoi dati, scriva e richieda una copia. Conserviamo nome ed e-mail.
      partial La nostra responsabile della privacy è Anna Rossi, anna@mappe.example.
      qc-person-in-charge
      present La responsabile della privacy è Anna Rossi, anna@mappe.example.
      partial In ogni rifugio c'è una persona responsabile.
      qc-governance
      present Le politiche e prassi sui dati personali fissano ruoli e responsabilità del personale.
      partial Abbiamo politiche e prassi per quasi tutto.
      qc-confidentiality-policy
      present Questa è la nostra informativa sulla privacy. Ogni modifica dell'informativa sarà comunicata via e-mail.
      partial Questa è la nostra informativa sulla privacy.
      qc-tracking-profiling
      present Può attivare o disattivare la geolocalizzazione nelle impostazioni.
      partial La geolocalizzazione serve agli escursionisti.
      fadp-destination-state
      present I dati sono trasferiti in Germania e nei Paesi Bassi.
      partial I dati sono trasferiti in paesi terzi.
      appi-joint-use
      present Facciamo un uso congiunto dei dati con il rifugio; le categorie sono nome ed e-mail e la responsabile è Anna Rossi.
      absent Il rifugio e il negozio condividono un tetto.
      absent Riceverà i dati in un formato di uso comune e leggibile.
      appi-disclosure-procedure
      present Per richiedere l'accesso, la rettifica o la cancellazione dei suoi dati, compili il modulo.
      absent Può chiedere una mappa per telefono.
      appi-complaint-desk
      present Rivolga reclami e domande a reclami@mappe.example.
      absent Riceviamo pochi reclami dagli escursionisti.
      pipa-outsourcing
      present Affidiamo la spedizione dei pacchi a corrieri e fornitori.
      absent Spediamo i pacchi il giorno stesso.
      pipa-destruction
      present I documenti cartacei sono distrutti mediante triturazione e i file cancellati in modo irreversibile.
      present Alla scadenza i dati sono cancellati in modo sicuro.
      absent Il vento distrugge i segnali del sentiero.
      partial Cancelliamo i vecchi dati.
      pipa-cpo
      present La responsabile della privacy è Anna Rossi: anna@mappe.example
      partial Ogni sede ha una responsabile della privacy.
      pipa-auto-collection
      present Può rifiutare i cookie nelle impostazioni del browser.
      partial I cookie ricordano la lingua.
      pipl-separate-consent
      present Le chiederemo un consenso separato per i dati sensibili.
      absent Trattiamo i dati con il suo consenso.
      pipl-cross-border
      present Il destinatario all'estero, al di fuori della Cina, è Nuvola Chiara, chiara@nuvola.example, al fine di ospitare i dati.
      absent Andiamo all'estero ogni estate.
      dpdp-itemised
      present Raccogliamo dati come il nome e l'e-mail. Utilizziamo i dati per inviarle mappe. Può revocare il consenso. Può presentare reclamo al Consiglio per la protezione dei dati.
      partial Raccogliamo dati come il nome e l'e-mail. Utilizziamo i dati per inviarle mappe.
      apple-third-party-protection
      present Richiediamo ai fornitori di garantire lo stesso livello di protezione dei dati.
      present I nostri fornitori sono contrattualmente obbligati a proteggere i dati.
      partial I fornitori hanno proprie informative sulla privacy.
      absent I nostri fornitori stampano le mappe.
      play-privacy-contact
      present Per domande sulla privacy scriva a dati@mappe.example.
      partial Contattateci quando volete.
      play-deletion
      present Può eliminare il suo account e i suoi dati nelle impostazioni dell'app.
      present Per cancellare l'account scriva a uscita@mappe.example.
      absent Eliminiamo i dati dei vecchi account.
      absent Cancelliamo la lavagna ogni sera.
      ? officer-appointed
      yes Il nostro responsabile della protezione dei dati si chiama Marco Rossi.
      no Non siamo tenuti a nominare un responsabile della protezione dei dati.
      ? representative-appointed
      yes Abbiamo nominato un rappresentante nell'Unione ai sensi dell'articolo 27 del GDPR.
      open Un rappresentante del negozio la attende all'Unione degli alpinisti.
      ? joint-controllers
      yes Il rifugio e noi siamo contitolari del trattamento.
      no Non siamo contitolari del trattamento con nessuno.
      ? consent
      yes Il trattamento si basa sul suo consenso.
      yes Trattiamo l'e-mail con il suo previo consenso.
      open Chiediamo il consenso dei genitori prima di iscrivere un alunno.
      open Utilizzando il sito lei presta il consenso.
      ? legitimate-interest
      yes Ci basiamo sul nostro legittimo interesse.
      open Ci interessa molto lo stato dei sentieri.
      ? recipients
      yes Condividiamo dati con fornitori di spedizioni.
      yes I dati sono comunicati a fornitori di spedizioni.
      no Non condividiamo i suoi dati con terzi.
      no I dati non saranno ceduti a terzi.
      ? international-transfers
      yes Trasferiamo i dati negli Stati Uniti.
      yes I dati possono essere conservati su server situati al di fuori dell'Unione europea.
      no Non trasferiamo i suoi dati verso paesi terzi.
      no I dati non sono trasferiti fuori dall'Unione europea.
      ? automated-decisions
      yes Adottiamo decisioni automatizzate sui pagamenti dilazionati.
      no Non adottiamo decisioni automatizzate.
      ? indirect-collection
      yes Riceviamo dati da terzi, come gli uffici turistici.
      no Non otteniamo dati personali da terzi.
      ? special-categories
      yes Raccogliamo dati sulla salute di chi si iscrive alla traversata.
      no Non trattiamo categorie particolari di dati.
      ? children
      yes Questo corso è rivolto a bambini dai sei ai dodici anni.
      no Il negozio non è rivolto ai minori.
      ? cookies
      yes Utilizziamo cookie nel negozio.
      no Non utilizziamo cookie.
      ? sale
      yes Vendiamo dati di contatto a editori.
      no Non vendiamo i suoi dati.
      ? cross-site-tracking
      yes Mostriamo annunci personalizzati con il remarketing.
      no Non tracciamo la sua attività su altri siti.
      ? financial-incentives
      yes Abbiamo un programma fedeltà.
      no Non offriamo incentivi finanziari.
      ? sensitive-uses
      yes Utilizziamo informazioni sensibili per creare profili e fare pubblicità.
      no Non utilizziamo informazioni sensibili.
      ? sensitive-sale
      yes La vendita di dati sensibili ci finanzia.
      no Non vendiamo dati sensibili.
      ? marketing-disclosure
      yes Comunichiamo dati a partner per finalità promozionali.
      no Non comunichiamo dati a terzi per finalità di marketing.
      ? review-offered
      yes Può modificare i dati del suo profilo.
      open Possiamo modificare questa informativa se necessario.
      ? ten-million-consumers
      yes Trattiamo i dati di oltre dieci milioni di consumatori.
      open Abbiamo venduto dieci milioni di mappe.
      ? joint-use
      yes Facciamo un uso congiunto dei dati con il rifugio.
      no Non facciamo alcun uso congiunto dei dati.
      ? profiling-technology
      yes L'applicazione utilizza dati di posizione.
      no Non localizziamo gli utenti dell'applicazione.
      """)
}
