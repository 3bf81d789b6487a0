extension EvidenceTable {
  /// Italian: what further laws and the stores ask for besides the core disclosures.
  static let italianProfilesOthers: StaticString = """
    class contatto: {email} | {phone} | {postal} | {form} | {link}

    us-state-appeal
    class rifiuto: decisione | decisioni | rifiut* | diniego | respin* | neg* | risposta
    + (ricorso | appello | impugn* | ricorrere | appellarsi) ..16 <rifiuto> ! (tribunal* | giudiziar* | arbitrat* | autorità | garante)
    + <rifiuto> ..20 (ricorso | appello | impugn* | ricorrere) ! (tribunal* | giudiziar* | arbitrat* | autorità | garante | diritto di contestare)
    + (ricorso interno | appello interno | diritto di (appello | ricorso | ricorrere) | procedura di (ricorso | appello)) ! (tribunal* | giudiziar* | arbitrat* | autorità | garante)

    tx-sensitive-sale-notice
    + (possiamo | potremmo) vendere ..5 (sensibili | biometric*)
    - <non> ..6 vend* ..8 (sensibili | biometric*)
    ~unspecific (vend* | vendita) ..8 (sensibili | biometric*)

    coppa-operators
    =email-address {email}
    =telephone-number {phone}
    =telephone-number (telefono | chiam* | tel) ..6 {number}
    =postal-address {postal}
    =postal-address (via | viale | piazza | corso | largo | vicolo | strada | street | avenue) ..6 {number}
    =postal-address casella postale
    =name {name} (corporation | limited | srl | spa | s r l | s p a | sas | snc | srls | inc | llc | ltd | gmbh | onlus)
    =name (associazione | fondazione | società) {name}
    =name (gestit* | offert* | pubblicat* | esercit*) da ..2 {name} {name}

    coppa-practices
    class bambino: bambino | bambina | bambini | minore | minori | minorenni | meno di 13 | meno di tredici
    - <non> ..6 (consapevolmente | deliberatamente | intenzionalmente | scientemente | volontariamente) ..8 (<bambino> | 13 | persone)
    - <non> ..4 (raccogl* | richied* | tratt*) ..10 (di | da | dai | su) ..6 <bambino>
    =collection (raccogl* | raccolt* | chiediamo) ..14 <bambino>
    =collection <bambino> ..14 (raccogl* | raccolt* | chiediamo | fornisc* | inserisc*)
    =collection (raccogl* | raccolt*) &heading <bambino>
    =use (us* | utilizz*) ..10 (<dati> | identificat*) ..16 <bambino>
    =use <bambino> ..10 <dati> ..8 (us* | utilizz*)
    =use (us* | utilizz*) ..10 per &heading <bambino>
    =disclosure (divulg* | condivi* | comunic* | terzi | terze | vend*) ..14 <bambino>
    =disclosure <bambino> ..14 (divulg* | condivi* | comunic* | terzi | terze | vend*)
    =disclosure (divulg* | condivi* | comunic* | terzi | terze) &heading <bambino>

    coppa-parent-rights
    class genitori: genitore | genitori | padre | madre | tutore | tutori | genitoriale
    =review <genitori> ..24 (consult* | acced* | accesso | vedere | esamin* | copia | visualizz* | riveder*)
    =review (consultare | accedere | vedere | esaminare) &near <genitori> (può | possono | ha | hanno) &near <bambino>
    =deletion <genitori> ..30 (elimin* | cancell*)
    =deletion (elimin* | cancell*) ..20 <genitori> ..8 (richied* | richiest* | contatt*)
    =deletion (eliminare | cancellare) &near <genitori> (può | possono | ha | hanno) &near <bambino>
    =refusal <genitori> ..30 (rifiut* | revoc* | ritir* | cess* | viet* | oppor* | interromp* | impedire)
    =refusal (rifiutare | revocare | ritirare) &near <genitori> (può | possono | ha | hanno) &near <bambino>

    coppa-retention-policy
    class conserva: conserv* | mantenut* | tratten* | memorizz* | archivi*
    + <bambino> ..24 <conserva> ..20 ({period} | finché | fino | tempo | necessari* | durata)
    + <conserva> ..24 <bambino> & ({period} | finché | fino | tempo | necessari* | durata | politica di conservazione)
    + <conserva> ..16 ({period} | finché | fino | necessari*) &heading <bambino>
    - <non> ..3 <conserva> ..12 <bambino>
    ~no-period (elimin* | cancell*) ..16 <bambino> ! <genitori>

    lgpd-encarregado
    class delegato: responsabile della protezione dei dati | responsabile per la protezione dei dati | responsabile della protezione | delegat* alla protezione dei dati | incaricat* della protezione dei dati | data protection officer | dpo | rpd | encarregado
    + <delegato> &near <contatto>
    ~role-alone <delegato>

    lgpd-agents-responsibility
    + (titolare del trattamento | responsabile del trattamento | responsabili del trattamento | agenti del trattamento | titolare) ..8 (risponde | rispondono | responsabilità | obbligh* | obbligat* | è responsabile | sono responsabili)
    + (responsabilità | risponde | rispondono) ..10 (titolare del trattamento | responsabile del trattamento | responsabili del trattamento | agenti del trattamento)
    + siamo responsabili (del | dei) [..2] (trattamento | trattamenti) ! <non> ..2 siamo

    pipeda-openness
    class responsabile: responsabile della privacy | responsabile privacy | responsabile della protezione | responsabile per la protezione | responsabile della riservatezza | delegat* alla protezione | incaricat* della privacy | data protection officer | privacy officer | dpo
    =accountable-person <responsabile> &near <contatto>
    =way-to-get-access (acced* | accesso | copia | consult*) ..12 (<dati> | account | profilo) & (richied* | richiest* | scriv* | contatt* | mail | diritt* | può | puoi | {email} | {link})
    =kinds-of-data (raccogl* | raccolt* | tratt* | conserv* | forn* | memorizz*) ..14 (nome | nomi | cognome | mail | email | indirizzo | telefono | ip | pagamento | posizione | utilizzo | dispositivo)
    =kinds-of-data (nome | nomi | cognome | mail | email | indirizzo | telefono | ip) &heading (raccogl* | raccolt* | <dati>)

    qc-person-in-charge
    + (<responsabile> | persona responsabile | persona incaricata) &near ({email} | {phone} | {postal} | {form}) ! (garante | autorità)
    ~role-alone (<responsabile> | persona responsabile)

    qc-governance
    + (governance | politiche e prassi | politiche e pratiche | politiche e procedure | programma per la privacy) ..14 (<dati> | privacy) &block (ruoli | responsabilità | formazione | reclami | distruzione | ciclo di vita)
    +# (governance | le nostre politiche e (prassi | pratiche))
    ~unspecific (politiche e (prassi | pratiche | procedure) | governance)

    qc-confidentiality-policy
    =policy (informativa (sulla | in materia di | per la) (privacy | riservatezza) | informativa privacy | politica (sulla | di | in materia di) (privacy | riservatezza) | politica di confidenzialità | norme sulla privacy | dichiarazione sulla privacy | privacy policy | informativa sul trattamento)
    =amendments (modific* | cambi* | aggiorn* | revision*) ..14 (informativa | politica | norme | pagina | documento | policy) & (notific* | avvis* | pubblic* | inform* | comunic* | vigore | consult* | mail) ! (vostr* | suoi dati)
    =amendments (informativa | politica | norme | policy) ..14 (modific* | cambi* | aggiorn* | revision*) & (notific* | avvis* | pubblic* | informer* | comunic* | vigore | consult* | mail)

    qc-tracking-profiling
    class comando: attiv* | disattiv* | abilit* | disabilit* | (nelle | le | dalle | alle | tue | sue) impostazioni | rifiut* | autorizzazion* | permess*
    + (identific* | posizione | localizz* | geolocalizz* | profil* | tracc*) ..24 <comando>
    + <comando> ..20 (posizione | localizz* | geolocalizz* | profilazione | tracc* | cookie*)
    - <non> ..8 (identific* | localizz* | geolocalizz* | tracciamo) ..8 (utent* | visitator* | person* | nessuno | lei)
    ~unspecific (geolocalizz* | profilazione)

    fadp-destination-state
    class stato: stati uniti | usa | germania | francia | irlanda | paesi bassi | olanda | italia | spagna | austria | belgio | lussemburgo | polonia | svezia | danimarca | norvegia | finlandia | islanda | liechtenstein | regno unito | gran bretagna | canada | india | giappone | israele | singapore | australia | nuova zelanda | brasile | cina | filippine | sudafrica | messico | corea del sud | turchia | ucraina | serbia | romania | portogallo | ungheria | repubblica ceca | grecia | estonia | lettonia | lituania | slovacchia | slovenia | croazia | bulgaria | malta | cipro | (nell | dell | all'interno dell | all'interno dello) (ue | see | unione europea | spazio economico europeo)
    + (trasf* | comunic* | divulg* | invi* | esport* | destinatari | paesi) ..12 (in | a | negli | nei | verso | sono | tra cui | agli) ..12 <stato> & (<dati> | destinatari | trasf*) ! (fuori | esterno | di fuori) ..2 <stato> ! (leggi | legge | tribunali)
    + (trattati | trattiamo | archiviat* | ospitat* | conservat* | memorizzat* | server | fornitori | responsabili | destinatari) ..8 (in | negli | nei | a) ..4 <stato> & (<dati> | fornitori | server) ! (leggi | legge | tribunali | (fuori | esterno | di fuori) ..2 <stato>)
    + (tutti i paesi | qualsiasi paese | tutto il mondo) & (trasf* | comunic* | estero)
    ~unspecific (estero | fuori dalla svizzera | altri paesi | paesi terzi) & (trasf* | comunic* | tratt* | dati)

    appi-joint-use
    + (uso congiunto | utilizzo congiunto | utilizz* congiuntamente | usa* congiuntamente) &near (dati | finalità | scopi | ambito | responsabile | categorie)
    - <non> ..6 (uso congiunto | utilizzo congiunto | utilizz* congiuntamente)
    ~unspecific (uso congiunto | utilizzo congiunto)

    appi-disclosure-procedure
    + (richiedere | richiesta di | richieste di) ..6 (accesso | rettifica | cancellazione | eliminazione) ..20 ({email} | {phone} | {form} | {link} | contatt* | scriv* | modulo) ! (terzi | terze)
    + (richied* | chiedere | richiest* | procedur* | domand*) ..16 (divulgazione | comunicazione | rettific* | correzione | correggere | sospen* | cancellazione | cancellare | eliminazione | eliminare | cessazione) ..20 (<dati> | {email} | contatt* | modulo | identità | tariff*)
    + (esercitare | eserciti | esercizio) ..8 (diritt* | accesso) ..20 ({email} | {phone} | {form} | {link} | contatt* | scriv* | rivolg*)
    + (contattarci | contattateci | contattaci | scriverci | scriveteci) ..20 (acced* | accesso | rettific* | correggere | eliminare | cancellare) ..10 <dati>

    appi-complaint-desk
    + (reclam* | domand* | quesit* | richieste di informazioni | dubbi | chiariment* | segnalazion*) ..24 ({email} | {phone} | {form} | {postal} | sportello | punto di contatto | servizio clienti | assistenza clienti)
    +# (contatt* | reclami | domande) &section ({email} | {phone} | {form} | {postal})

    pipa-outsourcing
    + (esternalizz* | subappalt* | affida | affidano | affidiamo | deleghiamo | commission* a) ..16 (trattamento | elaborazione | compiti | serviz* | aziende | società | fornitori | corrier* | terzi | <dati>)
    + (tratt* | elabor*) ..8 (per nostro conto | per conto nostro | per conto della)
    - <non> ..6 (esternalizz* | subappalt* | affidiamo)

    pipa-destruction
    class distruggere: distru* | tritur* | inceneri* | cancell* | elimin*
    + <distruggere> ..24 (metod* | procedur* | tritur* | inceneri* | irrecuperabil* | irreversibil* | non ..3 (recuper* | ripristin* | ricostru*) | formattazione | definitiv* | permanente* | in modo sicuro | in maniera sicura | in sicurezza)
    + (in modo sicuro | definitivamente | permanentemente | irreversibilmente) <distruggere>
    ~unspecific <distruggere> ..8 <dati>

    pipa-cpo
    + (<delegato> | <responsabile> | ufficio privacy | team privacy | chief privacy officer) &near <contatto>
    ~role-alone (<responsabile> | <delegato>)

    pipa-auto-collection
    + (cookie* | automaticamente | tracciamento) ..30 (rifiut* | blocc* | disattiv* | disabilit* | impostazioni del [suo | tuo] browser)
    + (rifiut* | blocc* | disattiv* | disabilit* | elimin* | cancell* | impost* ..3 browser | configur* ..3 browser) ..14 cookie*
    - <non> ..6 (us* | utilizz* | install* | impieg*) ..8 (cookie* | automatic*)
    ~unspecific cookie*

    pipl-separate-consent
    + consens* (separat* | distint* | autonom*)
    + separatamente ..6 consenso
    + consenso (individuale | specifico | ulteriore | aggiuntivo) ..20 (sensibil* | terz* | estero | trasfer* | transfrontalier* | pubblic*)

    pipl-cross-border
    class fuori: estero | transfrontalier* | fuori dalla cina | fuori della cina | al di fuori della cina | fuori dal suo paese | altri paesi | al di fuori della repubblica popolare
    - <non> ..8 (trasfer* | invi* | forn* | archivi* | conserv*) ..12 <fuori>
    - (archivi* | conserv* | memorizz*) ..6 in ..3 cina
    =recipient <fuori> ..24 ({name} | destinatari*)
    =contact <contatto> &near <fuori>
    =purpose (finalità | al fine di | per fornire | scopo | scopi | categorie | tipi di) &near <fuori>

    dpdp-itemised
    =items (seguenti | quali | come | ad esempio | inclu* | tipi di | compres*) ..16 (nome | nomi | mail | email | telefono | indirizzo | ip | posizione | dispositivo | pagamento)
    =items (nome | mail | email | telefono) &heading (raccogl* | raccolt* | <dati>)
    =purpose ((us* | utilizz* | tratt*) ..6 (per | al fine | scopi | finalità) | finalità | allo scopo) & (<dati> | fornire | fornitura)
    =withdrawal (revoc* | ritir*) ..8 consenso
    =withdrawal consenso ..12 (revoc* | ritir*)
    =complaint-to-the-board (consiglio per la protezione dei dati | comitato per la protezione dei dati | data protection board | responsabile dei reclami) ..20 (reclam* | {email} | contatt*)
    =complaint-to-the-board reclam* ..16 (consiglio per la protezione | comitato per la protezione | data protection board | responsabile dei reclami)

    apple-third-party-protection
    class aiuto: terzi | terze | terza | fornitor* | partner | prestator* | responsabili esterni | appaltatori | destinatari | affiliat*
    + <aiuto> ..30 (stess* | medesim* | ugual* | pari | equivalent* | analog* | almeno | non inferior*) ..6 (protezione | protegg* | livell* | standard | garanzie | grado | riservatezza | sicurezza)
    + (stesso | stessa | stessi | stesse | medesim* | equivalent* | pari) ..5 (protezione | livell* | standard | garanzie) ..20 <aiuto>
    + <aiuto> ..16 (obbligat* | obblighi | tenut* | devono | richiediamo | contrattualmente | si impegnano | vincolat* | contratto) ..16 (proteg* | protezione | riservat* | sicur* | garanzie | privacy | presente informativa)
    + (richiediamo | imponiamo | esigiamo | chiediamo) ..4 <aiuto> ..16 (proteg* | protezione | riservat* | sicur* | garanzie)
    ~unspecific <aiuto> ..20 (propri* (informativ* | politic* | norm*))

    play-privacy-contact
    + (privacy | riservatezza | domand* | dubbi | quesit* | richiest* | comment* | dati | contatt*) ..30 ({email} | {form} | {phone})
    + ({email} | {form} | {phone}) &near (privacy | riservatezza | domand* | contatt* | richiest* | suggeriment*)
    + modulo di contatto
    ~no-direct-channel (contattarci | contattateci | contattaci | scriverci | scriveteci | scrivici)

    play-deletion
    class togliere: eliminare | elimini | elimina | eliminazione | cancellare | cancelli | cancella | cancellazione | chiudere | chiusura
    + <togliere> ..12 (account | <dati> | profilo) ..30 ({email} | {link} | {form} | {url} | impostazioni | nell'app | dall'app | nell'applicazione | contatt* | scriv* | richied* | pulsante | in qualsiasi momento)
    + (richied* | chiedere | richiest* | contatt* | scriv* | diritto | {email}) ..14 <togliere> ..12 (account | <dati> | profilo)
    + disinstall* ..16 <togliere>
    - <non> ..4 (raccogliamo | raccoglie | memorizziamo | memorizza | conserviamo) ..6 <dati>
    ~unspecific <togliere> ..8 (account | <dati>)
    """
}
