extension EvidenceTable {
  /// Italian: what answers the questions of profiles.
  static let italianQuestions: StaticString = """
    ? officer-appointed
    + (<delegato> | responsabile della privacy | responsabile privacy | privacy officer) ! (garante | autorità | <non> ..6 (nomin* | design* | obblig* | tenut*))
    - <non> ..8 (nomin* | design* | obblig* | tenut*) ..8 (responsabile della protezione | dpo | rpd)

    ? representative-appointed
    + rappresentant* ..8 (ue | unione | europe* | regno unito | svizzera | articolo 27 | art 27) & (gdpr | nomin* | design* | articolo 27 | art 27 | protezione dei dati | nostro)

    ? joint-controllers
    + <insieme> ! <non> ..4 <insieme>
    - <non> ..4 <insieme>

    ? consent
    + (basat* su | basa su | basa sul | basat* sul | fond* sul | base del | base al | base giuridica | basi giuridiche | con | previo | ottien* | ottenut* | otten* | richied* | chied* | prestat* | rilasci* | dato | fornito | conced*) ..5 consenso ! (utilizzando | accedendo | <non> ..3 consenso | genitor* | tutore)
    + consenso ..8 (articolo 6 | art 6 | 6 1 a)
    + (base giuridica | basi giuridiche | base legale) ..16 consenso

    ? legitimate-interest
    + <interesse>
    + (articolo 6 | art 6) ..6 f & (gdpr | regolamento | base | dsgvo)

    ? recipients
    + (condivid* | condivis* | divulg* | comunic* | trasfer* | ced* | forn*) ..10 (terzi | terze | fornitori | partner | affiliate | responsabili esterni | prestatori) ! <non>
    - <non> ..6 (condivid* | divulg* | comunic* | ced* | trasfer* | trasmett* | forn*) ..10 (terzi | terze | nessuno | altri)

    ? international-transfers
    + (trasf* | trasmett* | invi* | esport* | archiviat* | trattat* | ospitat* | conservat* | memorizzat*) ..14 (al di fuori | fuori dall | estero | paesi terzi | paese terzo | altri paesi | stati uniti) & <dati> ! (<non> ..10 (trasf* | invi* | esport* | lasc*))
    + (clausole contrattuali (tipo | standard) | (decisione | decisioni) di adeguatezza | privacy shield | data privacy framework | norme vincolanti d'impresa)
    - <non> ..6 (trasf* | invi* | esport* | lasc*) ..12 (fuori | estero | paesi terzi | altri paesi)

    ? automated-decisions
    + (adottiamo | prendiamo | utilizziamo | usiamo | effettuiamo | ricorriamo | impieghiamo) ..8 (decisioni automatizzate | decisione automatizzata | processi decisionali automatizzati | processo decisionale automatizzato | credit scoring | scoring) ! <non>
    - <non> ..10 (decisioni automatizzate | decisione automatizzata | processi decisionali automatizzati | processo decisionale automatizzato | profilazione | trattamento automatizzato) ! (diritto | sottopost*)

    ? indirect-collection
    + (ricev* | otten* | raccogl* | acquis*) ..10 <dati> ..10 (da | dai | dalle | tramite | attraverso) ..4 (terz* | altre fonti | fonti pubbliche | fonti accessibili | partner | social | soggetti terzi) ! <non>
    - <non> ..6 (raccogl* | ricev* | otten*) ..10 (da terz* | da altre fonti | da fonti)

    ? special-categories
    + (raccogl* | tratt* | conserv* | utilizz* | memorizz*) ..14 (dati sulla salute | dati relativi alla salute | dati sanitari | dati medici | dati biometrici | dati genetici | origine razziale | origine etnica | convinzioni religiose | orientamento sessuale) ! <non>
    - <non> ..8 (raccogl* | tratt* | chied* | richied* | conserv*) ..10 (<sensibile> | salute)

    ? children
    + (rivolt* a | destinat* a | pensat* per | progettat* per | rivolg* a | rivolt* ai | destinat* ai) ..3 (bambini | bambine | minori | famiglie | alunni | ragazzi) ! <non>
    + consenso ..3 (genitor* | dei genitori) ..20 (otten* | prima | verific*) ! (<non> | se)
    + (genitori | genitore | tutore) ..4 (creare | creano | registr*) ..10 (bambin* | minor* | figli*)
    - <non> ..8 (rivol* | destin* | consapevolmente | deliberatamente | intenzionalmente | raccogl* | pensat*) ..12 (bambin* | minor* | 13 | 14 | 16 | 18)

    ? cookies
    + (utilizz* | usa | usiamo | usano | uso di | impieg* | install*) ..8 (cookie | cookies | web beacon | pixel | archiviazione locale | tecnologie di tracciamento) ! <non>
    + (google analytics | cookie di sessione | cookie persistenti | cookie analitici) ! <non>
    - <non> ..6 (utilizz* | usa* | usiamo | install* | impieg* | contien*) ..6 (cookie* | tracciator* | tracciamento)

    ? sale
    + (vendiamo | abbiamo venduto) ..8 <dati> ! (<non> | beni | azienda)
    + non vendere [o condividere | né condividere] (i miei | le mie) & {link}
    + (condivi* | vendita) ..14 (pubblicità mirata | pubblicità comportamentale | tra contesti) ! <non>
    - <non> ..8 vend* ..14 (<dati> | li | terz*)

    ? cross-site-tracking
    + (pubblicità | annunci | inserzioni) ..4 (interess* | comportament* | personalizzat* | mirat*) ! <non>
    + <altrove> & (tracc* | monitor* | attività | pubblicità) ! <non>
    + (remarketing | retargeting | doubleclick | adsense | admob | pixel di facebook | pixel di meta) ! <non>
    - <non> ..6 (tracc* | segu* | monitor*) ..14 (nel tempo | altri siti | altre pagine | tra siti)

    ? financial-incentives
    + <incentivo> ! <non>
    - <non> ..6 (offr* | forn*) ..6 (incentiv* finanziar* | incentiv* economic*)

    ? sensitive-uses
    + (us* | utilizz* | tratt* | deduc*) ..10 sensibili ..20 (deduc* | pubblicit* | marketing | profil* | personalizz*) ! <non>
    + (limitare l'uso | limitare l'utilizzo | diritto di limitare) ..12 sensibili ! <non>
    - <non> ..10 (us* | utilizz* | raccogl* | tratt* | divulg*) ..10 sensibili

    ? sensitive-sale
    + (vendiamo | vendere | vendita di) ..6 (sensibili | biometric*) ! <non>
    - <non> ..6 vend* ..8 (sensibili | biometric*)

    ? marketing-disclosure
    + (condivid* | divulg* | ced* | comunic* | vend*) ..14 (terz* | partner | inserzionisti | altre società) ..10 ((fini | finalità | scopi) ..4 (marketing | promozional* | pubblicitar*) | marketing diretto) ! <non>
    - <non> ..8 (condivid* | divulg* | vend* | ced* | comunic*) ..18 (terz* | altre società | partner) ..10 ((fini | finalità | scopi) ..4 (marketing | promozional* | pubblicitar*) | marketing diretto)

    ? review-offered
    + (consultare | verificare | accedere) ..8 <cambiare> ..10 (<dati> | account | profilo) ! (informativa | altri utenti | <non>)
    + (può | puoi | potete | possono) ..4 <cambiare> ..8 (<dati> | account | profilo) ! (informativa | <non>)
    - <non> ..6 (offr* | mant* | dispon*) ..6 (processo | procedura) ..8 (consult* | modific*)

    ? ten-million-consumers
    + (10 milioni | 10 000 000 | dieci milioni) ..8 (consumatori | california*)
    + metriche ..4 richieste

    ? joint-use
    + (uso congiunto | utilizzo congiunto | utilizz* congiuntamente) ! <non>
    - <non> ..6 (uso congiunto | utilizzo congiunto | utilizz* congiuntamente)

    ? profiling-technology
    + (raccogl* | utilizz* | us* | acced*) ..10 (geolocalizzazione | posizione precisa | gps | dati di posizione | dati sulla posizione | dati di localizzazione) ! <non>
    + (elabor* | cre*) ..4 (profilo | profili) ! (<non> | diritto | oppor* | account)
    - <non> ..8 (identific* | localizz* | tracc* | profil*) ..8 (utent* | visitator* | person* | lei)
    """
}
