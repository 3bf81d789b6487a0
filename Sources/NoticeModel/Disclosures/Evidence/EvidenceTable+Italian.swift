extension EvidenceTable {
  /// Italian.
  static let italian: StaticString = """
    gap 7
    class non: non | mai | nessun | nessuna | nessuno | senza | ne
    class dati: dati | informazioni | dato
    class forma: incorporated | srl | spa | s r l | s p a | sas | snc | srls | inc | llc | ltd | limited | gmbh | bv | corporation | associazione | fondazione | onlus
    class altrui: google | facebook | meta | microsoft | amazon | apple | twitter | stripe | paypal | cloudflare | sentry | revenuecat | telemetrydeck | supabase | openai | anthropic | hotjar | mailchimp | amplitude | digitalocean | vercel | tencent
    class gruppo: studio | studios | games | apps | app | technology | technologies | tech | labs | lab | software | team | group | media | digital | dev | interactive | entertainment | solutions | systems | project

    controller-identity
    + {name} <forma> ! <altrui> [..2] <forma> ! (per nostro conto | nostro responsabile del trattamento) ! limited use
    + titolare [del] [trattamento] ..10 {name} ! (articolo | art)
    + titolare ..4 (e | è) ..4 {name}
    + {name} ..10 (sede legale | partita iva | p iva | codice fiscale | registro delle imprese)
    + ^ [lo | il | la | l] (sviluppatore | sviluppatrice | editore | gestore) {name} {name} ! {name} <gruppo>
    + (sviluppat* | creata | creato | gestita | gestito | pubblicat*) da {name} {name} ! <altrui> ! {name} <gruppo>
    + (impresa individuale | ditta individuale) ..8 {name}
    + {name} ..4 (impresa individuale | ditta individuale)
    + ^ (persona giuridica | entita legale) {name}
    ~brand-only (noi | nostr*)

    contact-channel
    + {email}
    + {phone}
    + {postal}
    + {form} & (contatt* | modulo | scriv*)
    + modulo di contatto
    ~no-direct-channel (contattarci | contattaci | contattateci | scriverci | scriveteci | scrivici)

    postal-address
    + {postal} ! (garante | google | facebook | autorita)
    + {number} [..3] (@street | @avenue | @road | @boulevard | @drive | @parkway | @lane | @suite) ! (google | facebook | commissioner*)
    + (via | viale | piazza | corso | largo | vicolo) ..6 {number} ! (garante | google | autorita)
    + (casella postale | c p {number})
    + (sede legale | indirizzo postale | posta ordinaria | con sede) ..10 {number} ! (google | garante | ip | server)
    + indirizzo (registrato | della sede) ..6 {number}
    ~foreign-address {postal}

    dpo-or-representative
    class responsabile: responsabile della protezione dei dati | responsabile protezione dati | data protection officer | responsabile per la protezione dei dati | incaricato della protezione dei dati
    + <responsabile> &near ({email} | {phone} | {postal} | {link})
    + <responsabile> & (contatt* | indirizzo | scriv*)
    + (dpo | rpd) &near ({email} | {phone} | {postal} | {link}) & (nostro | il | del | contatt*)
    + rappresentante ..8 (unione | europe* | articolo 27 | ue | regno unito) &near ({email} | {phone} | {postal} | {link} | {form})
    ~role-alone <responsabile>
    ~role-alone dpo

    data-categories
    class tipo: nome | nomi | cognome | email | e mail | posta elettronica | telefono | indirizzo | indirizzi | indirizzo ip | indirizzi ip | ip | posizione | geolocalizzazione | localizzazione | dispositivo | dispositivi | browser | eta | sesso | genere | nascita | foto | fotografi* | immagin* | pagamento | carta di credito | utente | password | utilizzo | registri | log | cookie | sistema operativo | arresti | ordini | acquisti | contatti | messaggi | salute | codice postale | lingua | account | identificativ*
    class raccogliere: raccogl* | raccolt* | ricev* | memorizz* | tratt* | elabor* | registr* | otten* | forn* | chied* | inclu* | comprend* | come | quali | ad esempio | seguenti | conserv* | archiv*
    + <raccogliere> ..12 <tipo>
    + <tipo> ..8 (raccolt* | memorizzat* | trattat* | registrat* | elaborat*)
    + <tipo> &heading (dati | informazioni | raccogl* | raccolt*)
    + ^ [il | la | i | tuo | suo] <tipo> &near <raccogliere>
    - <non> ..6 (raccogl* | memorizz* | tratt* | raccolt* | conserv*) ..8 (dati | informazioni)
    ~no-kind (raccogl* | tratt*) ..6 <dati>

    purposes
    class scopo: rispond* | contatt* | elaborare ..2 (ordini | pagamenti | richieste) | consegn* | invi* | personalizz* | adatt* | analizz* | analisi | preven* | rilev* | protegg* | rispettare | adempi* | verific* | autentic* | identific* | marketing | promoz* | pubblicit* | notific* | inform* | fattur* | pagament* | registr* | risolv* | comprend* | capire | misur* | gesti* | amministr* | esegu* | comunic* | statistic* | frod* | sicurezza | newsletter | ricerc* | assistenza | supporto | ordini | creare | mostrare | diagnos* | corregg* | connetter* | calcol* | mostr* | visualizz* | sblocc* | sincronizz* | stabilita | prestazioni | determin*
    + (us* | utilizz* | tratt* | raccogl* | necessari* | condivid* | consent* | aiut* | serv* | elabor*) ..8 (per | al fine di | allo scopo | fini | finalita | scopi | a fini) ..6 <scopo>
    + per ..4 <scopo> &heading (us* | utilizz* | finalita | perche | come | scop*)
    + ^ (per | al fine di) ..3 <scopo>
    + ^ [la | il | l] <scopo> &near ((us* | utilizz* | tratt* | raccogl*) ..10 (per | fini | finalita | scopi | seguent*))
    + (finalita | fini | scop*) ..8 <scopo>
    ~vague-purpose (us* | utilizz* | tratt*) ..8 (fornire | miglior*)

    legal-basis
    + (si basa | si fonda | basato | basata | fondato) ..4 (consenso | contratto | interesse | obbligo)
    + (base giuridica | basi giuridiche | base legale | basi legali | fondamento giuridico)
    + (interesse legittimo | legittimo interesse | interessi legittimi | legittimi interessi) ! oppo* ! (diritti e interessi | diritti e gli interessi | diritti ed interessi)
    + esecuzione ..4 contratto & (tratt* | base | necessari* | dati)
    + (articolo | art) [..1] (6 | 9) ..10 (gdpr | regolamento)
    + (si basa su | basat* su | sulla base di | sulla base del) ..6 (consenso | contratto | interess* | obbligh*)
    ~implied-consent (consenso | utilizzando)

    recipients
    class destinatario: fornitor* | partner | responsabil* del trattamento | filial* | autorita | tribunal* | inserzionist* | affiliat* | societa del gruppo | terz* | forze dell ordine | pubblica amministrazione | consulent* | banch* | google | apple | revenuecat | firebase | admob | openai | amazon | stripe | paypal | microsoft | facebook | cloudflare | destinatar* | controllat*
    + (condivid* | divulg* | comunic* | trasfer* | ced* | forn* | trasmett* | vend* | accesso | invi* | condivis*) ..12 (a | con | ai | agli | alle | da | ad) ..8 <destinatario>
    + (utilizziamo | ricorr* | avval* | collabor* | usiamo) ..6 (fornitor* | terz* | partner | google | stripe)
    + <destinatario> ..10 (hanno accesso | tratt* | ricev* | acced* | elabor*)
    + <destinatario> &heading (condivi* | destinatar* | comunic* | divulg* | terz*)
    - <non> ..8 (condivid* | vend* | divulg* | comunic* | ced* | trasfer* | affitt* | condivis*) ..10 (terz* | nessuno)
    + (utilizza | usa | utilizziamo | usiamo) ..4 (servizi di terz* | servizi estern* | servizi terzi)
    + {name} &heading (servizi di terz* | fornitori | destinatari)
    + (condivid* | condivis*) ..8 con {name}
    + (reti pubblicitarie | circuiti pubblicitari | partner pubblicitari) ..6 (us* | utilizz* | raccogl* | possono)
    + (utilizzat* | usat*) ..2 da servizi di terz*
    - <non> ..8 (condivid* | vend*) ..6 <dati>
    ~unnamed-recipients (condivid* | terz*)

    international-transfers
    + (trasfer* | trasmess* | memorizz* | tratt* | ospit* | elabor* | conserv*) ..12 (al di fuori | fuori dall | fuori dal | all estero | paesi terzi | stati uniti | altri paesi | paese terzo) ! (computer | dispositivo)
    + (al di fuori | paesi terzi | all estero) ..12 (trasfer* | tratt* | memorizz* | trasmess*)
    + (clausole contrattuali | clausole tipo | decision* di adeguatezza | privacy shield | scudo | data privacy framework | livello di protezione adeguato | livello adeguato di protezione | norme vincolanti | garanzie adeguate | garanzie appropriate)
    + trasferiment* internazional*
    +# trasferiment* ! (file)
    - <non> ..6 trasfer* ..10 (fuori | paesi terzi | estero)
    + trasferiment* transfrontalier*
    + (quadro ..3 privacy | quadro per la protezione dei dati)
    ~server-place server ..8 (ubicat* | situat* | italia | europa)

    retention
    class tenere: conserv* | memorizz* | mant* | archiv* | elimin* | cancell* | distru* | anonimizz* | tratten*
    + <tenere> ..14 {period} ! cookie ! (risposta | rispond*)
    + {period} ..12 <tenere> ! cookie ! rispond*
    + {period} &heading (conserv* | periodo | quanto tempo | durata)
    + <tenere> ..12 (fino | finche | per la durata | per tutta la durata | durante | fintanto) ..8 (account | client* | membro | utent* | elimin* | cancell* | richie* | contratt* | rapporto | registr* | abbonament*)
    + (finche | fino a quando | fino a che) ..6 (account | cancell* | elimin* | richie* | revoc*) & <tenere>
    + <tenere> ..8 (dopo | al termine | alla | successiv*) ..4 (chiusura | cancellazione | cessazione | fine | scadenza | conclusione)
    + (periodo di conservazione | periodi di conservazione | durata della conservazione) ..12 (dipend* | determin* | vari* | criter* | legg*)
    - <non> ..6 (conserv* | memorizz* | tratten*) &heading (conserv* | periodo | quanto | archiviazione | memorizzazione)
    + (rimoss* | eliminat* | cancellat*) ..3 (quando | se | alla | con la | al momento) ..3 (elimin* | cancell* | disinstall* | chiu*) ! (puoi | puo)
    + (quando | se | alla | con la) ..3 (elimin* | cancell* | disinstall* | chiu*) ..12 (rimoss* | eliminat* | cancellat*) ! (puoi | puo)
    + (eliminazione | eliminare | eliminando | cancellando) ..5 (eliminera* | comporta | cancellera*)
    + <tenere> ..4 (finche | per tutta la durata | fintanto) ..6 installa*
    - <non> ..6 (conserv* | tratten*) ..3 (alcun* | copi* | nessun*) ! raccogl*
    + (rimangono | restano | rimane) ..8 (finche | fino) ..6 (elimin* | cancell* | disinstall*)
    + (eliminando | cancellando) (il | l) ..3 (account | app) ..4 (elimin* | cancell*)
    - zero conservazione
    + in memoria & (<non>)
    ~no-period (tempo necessario | per il tempo ..3 necessari* | finche ..3 necessari*)
    ~no-period <tenere> ..6 <dati>

    data-subject-rights
    class diritto: diritto | diritti | puo | puoi | possibilita | richiedere | chiedere | esercit* | ottenere
    class riservare: (riserviamo | si riserva | si riservano | mi riservo | riservarci | riservandoci) ..2 (diritto | diritti | facolta)
    =access <diritto> ..12 (accesso | accedere | copia | consultare | conoscere) ! non ..2 (puo | possiamo | possono | ha | abbiamo) ! (rimuovere | revocare | revoc*) ..2 accesso ! (riserviamo | si riserva) ! <riservare>
    =access diritto di accesso ! <riservare>
    =access ^ [l | diritto | di | d] (accesso | accedere) ..8 &near (diritto | diritti) ! <riservare>
    =correction <diritto> ..14 (rettific* | correg* | correzione | modific* | aggiorn* | edit*) ! (impostazioni | informativa | politica) ! <riservare>
    =correction rettifica ! <riservare>
    =deletion <diritto> ..14 (elimin* | cancell* | oblio) ! <riservare>
    =deletion (diritto alla cancellazione | cancellazione dei | diritto all oblio | cancellazione) ! <riservare>
    =portability portabilita ! <riservare>
    =restriction (limitazione del trattamento | limitazione di trattamento | limitazione | limitare il trattamento | restrizione) ! <riservare>
    =objection (diritto di opposizione | opposizione | opporsi | opporti | opporre) ! <riservare>
    =access ^ (accesso | accedere | visualizza*) ..10 &heading (diritti) ! <riservare>
    =correction ^ (rettific* | correggere | modificare) ..10 &heading (diritti) ! <riservare>
    =deletion ^ (eliminare | cancella* | eliminazione) ..10 &heading (diritti) ! <riservare>
    =access ^ ..6 (accedere) ..8 &near (diritto | diritti) ! <riservare>
    =correction ^ ..6 (rettificare | correggere) ..8 &near (diritto | diritti) ! <riservare>
    =deletion ^ ..6 (eliminare | cancellare) ..8 &near (diritto | diritti) ! <riservare>
    ~one-right (i suoi diritti | i tuoi diritti | diritti dell interessato) ! <riservare>

    withdraw-consent
    + (revoc* | ritir*) ..8 consenso
    + consenso ..14 (revoc* | ritir*)
    ~opt-out-only (annull* ..3 iscrizione | opt out | disiscri*)

    complaint-authority
    class guardiano: autorita | garante | controllo | cnil | ico | aepd | edpb
    + (reclamo | reclami | ricorso | denuncia | lamentela) ..16 <guardiano>
    + <guardiano> ..14 (reclamo | reclami | ricorso)
    ~authority-only (garante | autorita di controllo)

    automated-decisions
    + (decision* | processo decisionale | processi decisionali) ..4 automatizzat* ! (diritto | sottopost* | oppo*)
    + profilazione ..10 (<non> | utilizz* | effettu* | svolg*) ! (diritto | oppo*)
    + <non> ..8 (decision* ..3 automatizzat* | profilazione)
    +# (decision* ..3 automatizzat* | profilazione)
    - <non> ..10 (profilazione | profili) ! diritto
    ~passing-mention (profilazione | automatizzat*)

    sources-of-data
    + (raccogli* | otteni* | ricevi* | acquisi*) ..8 (registri | fonti | elenchi) ..2 (pubblici | pubbliche)
    + (ricev* | otten* | raccogl* | raccolt* | provengono | provenienti) ..10 (da | dai | dalle | presso | tramite) ..5 (terz* | partner | altre fonti | social | fonti pubbliche | facebook | google | pubblicamente | altri utenti | altre societa) ! raccolt* da servizi
    + (fonti pubbliche | fonti pubblicamente | pubblicamente accessibil* | pubblicamente disponibil* | fonti accessibili)
    + (acced* | registr* | login) ..8 (facebook | google | apple | twitter | social) & (dati | informazioni | profilo)
    +# (fonti | fonte dei dati | altre fonti)
    + ({name} [..1] oauth | oauth ..4 {name}) & <dati>
    + ((da | dai) (questi servizi | queste piattaforme) ..4 (riceviamo | otteniamo) | (riceviamo | otteniamo) ..8 da (questi servizi | queste piattaforme))
    + (accesso social | login social | accessi social)
    ~own-sources-only (ci fornisce | automaticamente | direttamente)

    security
    + (personale | persone | dipendenti | soggetti) ..3 autorizzat* ..6 (accesso | accedere | accede*)
    + accesso ..8 (limitat* | ristrett* | riservat*) ..6 (personale | dipendenti | persone)
    + (misur* | precauzion* | garanzi* | procedur*) ..6 (sicurezza | tecniche | organizzative | adeguate | appropriate | ragionevoli | protezione | fisiche) ! responsabil* ..4 dev* ! (consiglia* | raccomand*)
    + (crittograf* | cifrat* | ssl | tls | firewall | controll* degli accessi | pseudonimizz*)
    + (protegg* | protezione) ..12 (non autorizzat* | perdita | uso improprio | divulgazione | alterazione | distruzione)
    + (100 | totalmente | assolut* | completamente) ..5 (sicur* | sicurezza)
    + (tramite | via | su | protocollo | mediante | con) https
    + (soc 2 | iso 27001)
    ~heading-only sicurezza

    children
    + (rivolt* | destinat* | dirett* | rivolge) ..4 (minori | minorenni | bambini)
    + (minor* di | meno di | almeno | maggiore di | sotto i | eta inferiore) ..3 {number} [anni] & (bambin* | minor* | anni)
    + (bambin* | minor* | minorenn*) ..12 (eta | anni | genitor* | tutor* | consapevol* | rivolt* | destinat*)
    + consapevol* ..10 (bambin* | minor*)
    +# (bambin* | minor*)
    + progettat* ..4 bambini
    + (raccogl*) ..8 (bambini | minori)
    +# eta minima
    ~passing-mention (bambin* | minor*)

    cookies-tracking
    class tracciatore: cookie | tracciant* | pixel | beacon | local storage | identificatore pubblicitario | google analytics | matomo | strumenti di analisi | tecnologie di tracciamento | tracciatori
    - (non | nessun | senza) ..3 (traccia | tracciamo | tracciamento)
    + (id pubblicit* | identificator* pubblicit* | identificativ* pubblicit* | advertising id)
    + <tracciatore> ..14 (utilizz* | file | memorizz* | browser | rifiut* | accett* | blocc* | elimin* | disattiv* | necessar* | sessione | consent* | sono | serv* | install* | impost* | us*)
    + (utilizz* | us* | con | mediante | tramite | attraverso) ..8 <tracciatore>
    - <non> ..6 <tracciatore> ! (us* | utilizz*) ..3 dati ..4 per
    - (nessun* | non utilizziamo | non usa | non utilizza) ..6 (analisi | tracciamento | tracker)
    - <non> ..8 (analisi | analitic*) & (pubblicita | terz*)
    + (identificativ* ..2 dispositiv* | identificator* ..2 dispositiv*)
    - <non> ..8 telemetri*
    ~passing-mention <tracciatore>

    changes-to-notice
    + (modific* | aggiorn* | cambi* | rivedere | rivist* | revision*) ..10 (informativa | politica | privacy | avviso | dichiarazione | documento) ! (la tua scelta | le tue scelte | le tue preferenze | la sua scelta)
    + (informativa | politica | avviso | privacy) ..12 (modific* | aggiorn* | cambi* | rivist* | revision*)
    +# (modifich* | aggiornament* | cambiament*)

    effective-date
    + (aggiornament* | aggiornat* | vigore | efficac* | effettiv* | modific* | data | versione | revision* | pubblicat* | valid* | decorr*) ..8 {date} ! (gdpr | regolamento | legge)
    + ^ ..1 {date} ..1 $
    + {date} ..5 (vigore | aggiornamento | modifica)
    ~no-date (ultimo aggiornamento | data di entrata in vigore)

    do-not-track
    + (do not track | dnt | non tracciare | global privacy control | gpc) ..16 (rispond* | rispett* | riconosc* | segnal* | support* | tratt*)
    + (rispond* | rispett* | riconosc* | segnal*) ..14 (do not track | dnt | global privacy control | gpc)
    + (attiv* | invi* | configur* | segnal*) ..14 (do not track | dnt | non tracciare | anti tracciamento | antitracciamento | global privacy control | gpc)
    + (do not track | dnt | global privacy control | gpc) ..14 (attiv* | invi* | configur* | consent* | offr*)
    +# (do not track | global privacy control)
    ~link-only (do not track | dnt)

    sale-opt-out
    + <non> ..8 (vend* | affitt* | nolegg* | cess*)
    + (vend* | vendita) ..6 (dati | informazioni) & (noi | non | rinunci* | opp*)
    - ^ ..6 (vendere | vendiamo) &near (<non> ..1) $ & (dati | informazioni)
    - ^ ..2 (dati | informazioni) ..8 (vendere | vendiamo) &near (<non> ..1) $
    ~right-only vendita
    """
}
