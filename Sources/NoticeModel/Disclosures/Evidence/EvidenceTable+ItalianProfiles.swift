extension EvidenceTable {
  /// Italian: what single laws ask for besides the core disclosures, and what answers the questions of profiles.
  static let italianLaws: [StaticString] = [
    italianProfiles, italianProfilesOthers, italianQuestions,
  ]

  /// Italian: what the laws of Europe and of California ask for besides the core disclosures.
  static let italianProfiles: StaticString = """
    gap 8
    class non: non | mai | nessun | nessuna | nessuno | senza | né
    class dati: dati | dato | informazioni
    class fornire: forn* | conferi* | comunic* | inseri* | comunichi

    joint-controllers
    class insieme: contitolare | contitolari | contitolarità | titolari congiunti | titolare congiunto | titolarità congiunta | congiuntamente titolari | congiuntamente responsabili | determiniamo congiuntamente | determinano congiuntamente
    - <non> ..4 <insieme>
    + <insieme> &near (accordo | accordi | contratto | articolo 26 | art 26 | contenuto essenziale | punto di contatto | ripart* | si occupa | è responsabile | è incaricat*)
    ~unspecific <insieme>

    legitimate-interest-named
    class scopo: miglior* | preven* | evitare | proteg* | protezione | tutela* | sicur* | frod* | marketing | promo* | pubblicit* | svilupp* | gestire | gestione | funzionament* | offrire | fornire | fornitura | erog* | rispond* | comunicare | comunicazioni | capire | comprendere | conoscere | analizz* | analisi | ottimizz* | garant* | mant* | manutenzione | rilev* | difend* | difesa | contenzios* | recuper* | amministr* | personalizz* | ricerca | statistic* | misur* | clienti | abus* | efficien* | fideliz* | qualità | soddisfazione | inviare | mostrare
    class interesse: interesse legittimo | legittimo interesse | interessi legittimi | legittimi interessi
    + <interesse> & <scopo> ! (oppor* | opposizione | oppon*)
    + <interesse> &block <scopo> &near (articolo 6 | art 6 | base | basi | finalità | scopi) ! (oppor* | opposizione | oppon*)
    + nostro interesse (a | è | consiste | nel) ..8 <scopo>
    +# <interesse> &section <scopo>
    ~unspecific <interesse>

    transfer-safeguards
    + (clausole contrattuali (tipo | standard | modello) | clausole tipo | clausole standard | clausole modello | norme vincolanti d'impresa | norme aziendali vincolanti | norme vincolanti | (decisione | decisioni) di adeguatezza | decisioni d'adeguatezza | privacy shield | scudo per la privacy | data privacy framework | quadro per la protezione dei dati | standard contractual clauses | binding corporate rules | codice di condotta approvato | meccanismo di certificazione approvato)
    + (livello di protezione (adeguato | sufficiente) | livello di protezione dei dati (adeguato | sufficiente) | livello adeguato | adeguato livello | protezione adeguata | protezione equivalente) & (commissione | decisione | paese | paesi | riconosc*)
    + (articolo | articoli | art | artt) (44 | 45 | 46 | 47 | 49) & (trasfer* | gdpr | garanzie | regolamento)
    + commissione ..10 (adeguat* | adeguatezza)
    + consenso (esplicito | espresso) ..10 trasfer*
    ~unspecific (garanzie | misure | tutele | protezioni) ..2 (adeguate | appropriate | necessarie | idonee | opportune) &block (trasfer* | estero | paesi terzi)
    ~unspecific (adeguate | appropriate | idonee | opportune) (garanzie | misure | tutele) &block (trasfer* | estero | paesi terzi)

    provision-required
    + (conferimento | fornitura | comunicazione | fornire | conferire) ..14 (è | sono | sarà | ha natura | ha carattere) ..4 (obbligatori* | facoltativ* | volontari* | opzional* | necessari* | requisito | obbligo) & (<dati> | campi | modulo) ! (autorità | tribunal* | terzi)
    + (obbligatori* | facoltativ* | volontari* | volontariamente | obbligo (legale | contrattuale) | requisito (legale | contrattuale)) ..8 (<fornire> | conferimento) & (<dati> | campi)
    + (obbligat* | tenut* | obbligo) (a | di) (fornire* | conferire* | comunicare* | fornirci | comunicarci)
    + (mancato | omesso | mancata | rifiuto) ..3 (conferimento | conferire | fornitura | fornire | comunicazione | comunicare) ..24 (non | impossib* | imped* | conseguenz* | comport*)
    + (se | qualora | quando | caso) ..4 non ..4 <fornire> ..24 (non | impossib* | imped* | limit*) ! consenso ..4 genitor*
    + senza (questi | tali | i suoi | i tuoi | i vostri | queste | le) [..1] <dati> ..12 (non | impossibile)
    + (campi | caselle | <dati>) ..6 (contrassegnat* | indicat* | evidenziat* | segnalat*) ..6 (obbligatori* | asterisco)
    + (campi | dati) (obbligatori | facoltativi) & (modul* | asterisco | registrazione)
    + necessari* (per la conclusione | alla conclusione | a concludere | per concludere) ..4 contratto & (<fornire> | conferimento)

    adm-logic
    class macchina: decisione automatizzata | decisioni automatizzate | processo decisionale automatizzato | processi decisionali automatizzati | decisioni individuali automatizzate | trattamento automatizzato | trattamenti automatizzati | profilazione | algoritmo | algoritmi | scoring | credit scoring | punteggio di credito
    + (logica | logiche | criteri | fattori | parametri | tiene conto | tengono conto) ..16 <macchina> ! (diritto | diritti)
    + <macchina> ..16 (logica | logiche | criteri | fattori | parametri | tiene conto | tengono conto) ! (diritto | diritti)
    + <macchina> ..24 (conseguenz* | rifiut* | respint* | approvat* | negat*) ! (diritto | diritti | oppor* | oppon*)
    - <non> ..8 <macchina> ! (diritto | diritti | sottopost* | oppor* | oppon*)
    ~unspecific <macchina>

    special-category-data
    class sensibile: categorie particolari | particolari categorie | categorie speciali | dati particolari | dati sensibili | dati personali sensibili | informazioni sensibili | informazioni personali sensibili | dati sulla salute | dati relativi alla salute | dati sanitari | dati medici | informazioni mediche | informazioni sulla salute | dati biometrici | dati genetici | origine razziale | origine etnica | orientamento sessuale | vita sessuale | opinioni politiche | convinzioni religiose | credenze religiose | appartenenza sindacale
    + <sensibile> ..24 (consenso | acconsent* | articolo 9 | art 9 | interessi vitali | interesse vitale | interesse pubblico rilevante | sede giudiziaria | medicina preventiva | medicina del lavoro | diritto del lavoro | sicurezza sociale)
    + (consenso esplicito | consenso espresso | espressamente | esplicitamente | articolo 9 | art 9 | con il suo consenso | con il tuo consenso) ..24 <sensibile>
    - <non> ..8 (raccogl* | raccolt* | tratt* | chied* | conserv* | richied* | memorizz*) ..10 <sensibile>
    - <non> ..4 (<fornire> | inviare | inviarci | condividere) ..8 <sensibile>
    ~unspecific <sensibile>

    cookie-durations
    class biscotto: cookie | cookies | tracciatore | tracciatori | pixel | local storage | archiviazione locale
    =lifetime <biscotto> ..24 ({period} | scad* | durata | periodo di conservazione | (chiusura | chiude* | chiudi | fine | termine) ..4 (sessione | browser | visita) | fino a quando ..3 (elimin* | cancell*) | restano | rimangono)
    =lifetime ({period} | scadono | durata | sessione del browser) ..24 <biscotto> ! (anni di età | minor* di)
    =lifetime ({period} | sessione | persistent* | scadenza | durata) &heading (<biscotto> | tracciamento)
    =third-party-access (terzi | terze | terza | terza parte | google | facebook | meta | partner | inserzionisti | fornitori | altre società) ..16 <biscotto>
    =third-party-access <biscotto> ..16 (terzi | terze | terza | google | facebook | meta | partner | inserzionisti | fornitori | altre società | prima parte)
    =third-party-access (solo noi | nessun altro | nessun terzo | nessun soggetto terzo) & <biscotto>

    uk-complaint-to-controller
    class reclamo: reclamo | reclami | lamentela | lamentele | lamentarsi | insoddisf*
    class guardiano: autorità | garante | ico | commissari* | controllo | vigilanza
    + <reclamo> ..16 (contattarci | contattateci | contattaci | ci contatti | scriverci | scriveteci | scrivici | ci scriva | presso di noi | a noi | nostro servizio | {email} | {form}) ! <guardiano> ..10 ({email} | {form} | scriv*) ! <reclamo> ..10 <guardiano>
    + (contattarci | contattateci | contattaci | scriverci | scriveteci | rivolgersi a noi | rivolgerti a noi | ci contatti | ci scriva) ..16 <reclamo> ! <reclamo> ..8 <guardiano> ! (diritto d'autore | diritti d'autore | violazione)
    + (presentare | inviare | inoltrare | proporre | inviarci) ..3 <reclamo> ..6 (a noi | presso di noi | direttamente | {email} | {form} | nostro | nostra) ! <guardiano>
    + (risponderemo | tratteremo | esamineremo | gestiremo | valuteremo | confermeremo) ..8 <reclamo>
    + <reclamo> ..10 (prima di) ..8 <guardiano> &block (noi | {email} | {form})
    +# (procedura di reclamo | come (reclamare | presentare un reclamo a noi))

    ccpa-collected-12m
    class anno: (ultimi | precedenti | passati) (12 | dodici) [12] mesi | (12 | dodici) [12] mesi (precedenti | passati) | ultimo anno | anno (precedente | scorso | passato)
    class raccolto: raccogl* | raccolt* | ottenut*
    + <raccolto> ..20 <anno> ! (diritto | richiest* | gratuit* | <non>)
    + <anno> ..30 <raccolto> ! (diritto | richiest* | gratuit* | <non>)
    ~unspecific categorie ..8 <dati> ..8 <raccolto>
    ~unspecific <raccolto> ..10 categorie

    ccpa-sold-shared-12m
    class venduto: vend* | vendita | vendite
    - <non> ..8 (<venduto> | condivis*) ..24 <anno>
    - <anno> ..12 <non> ..8 (<venduto> | condivis*)
    + <venduto> ..24 <anno> ! (richiest* | gratuit*)
    + <anno> ..24 (<venduto> | condivis* ..6 (terzi | terze)) ! (richiest* | gratuit*)
    ~unspecific <venduto> ..8 <dati>
    ~unspecific <dati> ..6 <venduto>

    ccpa-disclosed-12m
    class divulgato: divulg* | comunicat* | rivelat* | ced*
    - <non> ..6 <divulgato> ..24 <anno>
    - <anno> ..8 <non> ..6 <divulgato>
    + <divulgato> ..24 <anno> ! (diritto | richiest* | gratuit* | 1798 83)
    + <anno> ..24 <divulgato> ! (diritto | richiest* | gratuit* | 1798 83)
    + (fini | finalità | scopi | scopo) (commercial* | aziendal*) &block <anno> &block (<divulgato> | condivi*)
    + (condivis* | fornit*) ..24 <anno> & (terzi | terze | fornitori | categorie) ! (<venduto> | diritto | richiest*)
    + <anno> ..24 condivi* & (fornitori | prestatori | categorie) ! (<venduto> | diritto | richiest*)
    ~unspecific (<divulgato> | divulgare | condivi*) ..14 (fini | finalità | scopi) (commercial* | aziendal*)

    ccpa-know-delete-correct
    class può: diritto | diritti | può | puoi | potete | possono | chied* | richied* | richiest*
    =right-to-know (diritto di (sapere | conoscere | accesso | accedere | essere informat* | richiedere l'accesso | ottenere l'accesso) | diritto all'informazione | richiest* di accesso)
    =right-to-know <può> ..8 (divulg* | acced* | accesso | sapere | conoscere | copia | conferma*) ..10 <dati>
    =right-to-delete (diritto (di | alla) (cancellazione | cancellare | eliminare | eliminazione | richiedere la cancellazione) | diritto all'oblio | richiest* di (cancellazione | eliminazione))
    =right-to-delete <può> ..8 (elimin* | cancell*) ..10 (<dati> | account)
    =right-to-correct (diritto (di | alla) (rettifica | rettificare | correggere | correzione | richiedere la rettifica) | richiest* di (rettifica | correzione))
    =right-to-correct <può> ..8 (corregg* | correzione | rettific* | aggiorn* | modific*) ..10 (<dati> | account | inesatt*)

    ccpa-limit-sensitive
    + (limitare | limiti | limitazione | limitarne) ..10 (uso | utilizzo | divulgazione | trattamento) ..12 sensibili
    + diritto di limitare
    + sensibili ..12 (limitare | limitazione) ..6 (uso | utilizzo | divulgazione)
    - <non> ..10 (us* | utilizz* | divulg* | raccogl* | tratt* | condivid*) ..10 sensibili ..24 (dedurre | inferire | caratteristiche | divers* da | 7027 | 1798 121 | limitare)
    - sensibili ..20 (<non> | solo | soltanto) ..10 (dedurre | inferire | consentit* | 7027 | 1798 121 | altri scopi)
    - <non> ..4 (raccogl* | tratt* | utilizz*) ..5 sensibili

    ccpa-non-discrimination
    + (<non> | contro) ..8 (discrimin* | ritorsion* | penalizz* | svantaggi* | trattamento diverso) ! (impiego | genere | disabilità | sesso)
    + diritto ..6 (non discriminazione | non essere discriminat* | non subire discriminazion* | parità di servizio)
    + <non> ..4 (negheremo | nega* | rifiut*) ..6 (beni | servizio | servizi) ..12 (diritt* | eserci* | prezz*)
    + (non discriminazione | stesso prezzo | stessi prezzi | stesso servizio) & (diritt* | eserci*)

    ccpa-request-methods
    class richiesta: richiesta | richieste | esercitare | esercizio | eserciti
    =methods <richiesta> ..24 ({email} | {phone} | {form} | {link} | {url} | telefon* | modulo | contatt* | scriv* | via mail | per posta | portale)
    =methods ({email} | {phone} | {form} | modulo web | numero verde) &near <richiesta> &near (diritt* | privacy | richiest*)
    =verification (verific* | conferm* | comprov* | autentic*) ..8 (identità | <richiesta> | richiedente | consumator*)
    =verification (richiest* ..2 verificabil* | <richiesta> ..10 (verific* | autentic*) | identità ..8 (verific* | comprov* | accert*))
    =authorized-agents (agent* | rappresentant* | delegat* | persona) (autorizzat* | designat*)
    =authorized-agents (agent* | rappresentant* | altra persona | delegato) ..8 (per suo conto | per tuo conto | in suo nome | in tuo nome | per vostro conto)
    =authorized-agents (autorizz* | design* | deleg*) ..4 (agente | rappresentante)

    ccpa-minors-sale
    class giovane: (meno | minor* | inferiore | età inferiore) (di | a | ai) (16 | sedici | 13 | tredici | 18) | minori | minorenni | bambini | (13 | 16) anni | 13 e 16 | 13 e i 16
    - <non> ..14 (<venduto> | condivid* | condivis*) ..16 <giovane>
    - <giovane> ..14 <non> ..6 <venduto>
    + <venduto> ..6 <dati> ..16 <giovane>
    + (opt in | accett* | autorizz* | acconsent*) ..10 <venduto> &near <giovane>

    ccpa-financial-incentive
    class incentivo: incentivo finanziario | incentivi finanziari | incentivo economico | incentivi economici | programma fedeltà | programmi fedeltà | programma di fidelizzazione | programmi di fidelizzazione | programma di premi | programma a premi | raccolta punti | differenza di prezzo | differenze di prezzo
    - <non> ..6 (offr* | forn* | propon*) ..6 <incentivo>
    + (incentiv* finanziar* | incentiv* economic*) &block (valore | partecip* | iscri* | ritir* | recedere | condizioni | ader*)
    + <incentivo> &block (valore ..4 <dati> | accettare di partecipare | termini dell'incentivo)
    ~unspecific <incentivo>

    ccpa-metrics
    + (metriche | statistiche | indicatori) ..12 richieste
    + numero ..6 richieste & (ricevut* | evas* | accolt* | respint* | negat* | median* | medi*)
    + richieste ..10 (metriche | statistiche)
    + (mediana | media | medio) ..10 giorni ..10 (rispo* | richiest*)
    + richieste (ricevute | accolte | evase | respinte) &near (respint* | negat* | median* | medi* | {number})

    caloppa-review
    class cambiare: modificare | modifichi | modifica | cambiare | aggiornare | aggiorni | aggiorna | correggere | corregga | correggi | rettificare | modificarli | aggiornarli | correggerli | modificarle
    + (consultare | consulti | verificare | rivedere | esaminare | accedere | acceda | visualizzare | vedere) ..12 <cambiare> ..12 (<dati> | account | profilo) ! (informativa | possiamo | terzi | hacker | non autorizzat* | altri utenti)
    + (consultare | verificare | rivedere | visualizzare) ..4 (<dati> | account | profilo) ..6 <cambiare>
    + <cambiare> ..4 (suoi | sue | tuoi | tue | i | le | vostri | propri | proprie | suo | tuo) ..4 (<dati> | account | profilo) ..16 ({email} | {link} | {form} | contatt* | scriv* | impostazioni | account | richied* | in qualsiasi momento | tramite)
    + (può | puoi | potete | possono) ..8 <cambiare> ..8 (<dati> | account | profilo) ! (informativa | browser)
    - <non> ..6 (offr* | mant* | dispon*) ..6 (processo | procedura) ..8 (consult* | modific*)
    ~unspecific (accedere | accesso | consultare) ..8 <dati> & (diritt* | richied* | può | puoi)

    caloppa-third-party-tracking
    class altro: terzi | terze | terza | altre società | altre aziende | partner | inserzionisti | reti pubblicitarie | fornitori | google | facebook | meta
    class altrove: altri siti | altre pagine | altre applicazioni | altre app | (diversi | vari | differenti) siti | (diverse | varie) (pagine | applicazioni | app) | nel corso del tempo | nel tempo | siti web che visita* | siti che visita* | tra siti | su internet | sul web
    - <non> ..12 (tracc* | segu* | monitor*) ..16 <altrove>
    - <non> ..6 (permett* | consent* | autorizz*) ..10 (terzi | terze | altri) ..10 (tracc* | segu* | monitor* | raccogl*)
    - <non> ..4 (tracciamento | tracciatori | cookie) di (terzi | terze parti | terza parte)
    + <altro> ..24 <altrove> & (tracc* | raccogl* | raccolt* | monitor* | attività | profil* | visit*) ! (collegamenti a | link a | responsabil* d*)
    + <altrove> ..24 <altro> & (tracc* | raccogl* | raccolt* | monitor* | attività | profil*) ! (collegamenti a | link a | responsabil* d*)
    + (permett* | consent*) ..6 (terzi | terze) ..6 (tracciare | tracciamento | monitorare | raccogliere)
    + (pubblicità | annunci | inserzioni) ..4 (interess* | comportament* | personalizzat* | mirat*) &near <altro> &near (cookie* | tracc* | visit* | identificat* | raccogl*)
    + (remarketing | retargeting | doubleclick)
    ~unspecific <altro> ..10 (cookie* | tracciamento | pubblicità)

    shine-the-light
    + (shine the light | 1798 83)
    + (terzi | terze parti) ..8 (marketing diretto | fini di marketing | finalità di marketing) &block (california* | richied* | richiesta | scelt*)
    + california* ..40 marketing diretto
    - <non> ..8 (condivid* | divulg* | comunic* | vend* | ced* | forn*) ..18 (terzi | terze | altre società | partner) ..10 ((fini | finalità | scopi) ..4 (marketing | pubblicitar* | promozional*) | marketing diretto)

    minor-content-removal
    + 22581
    + (meno di (18 | diciotto) | minori | minorenni) ..40 (rimoz* | rimuov* | rimoss* | elimin* | cancell*) ..16 (contenut* | pubblicat* | post)
    + (rimoz* | rimuov* | rimoss* | elimin* | cancell*) ..16 (contenut* | pubblicat* | post) ..30 (meno di (18 | diciotto) | minori | minorenni)
    """
}
