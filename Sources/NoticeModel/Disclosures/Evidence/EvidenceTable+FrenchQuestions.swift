extension EvidenceTable {
  /// French: what answers the questions of profiles.
  static let frenchQuestions: StaticString = """
    ? officer-appointed
    + (<délégué> | responsable de la protection | responsable de la vie privée | responsable de la confidentialité) ! (cnil | autorité | <pas> ..6 (désign* | nomm* | tenu*))
    - <pas> ..8 (désign* | nomm* | tenu* | dispos*) ..8 (délégué* à la protection | dpo | dpd)

    ? representative-appointed
    + représentant* ..8 (ue | union | europe* | royaume uni | suisse | article 27 | art 27) & (rgpd | nomm* | désign* | article 27 | art 27 | protection des données | notre)

    ? joint-controllers
    + <ensemble> ! <pas> ..4 <ensemble>
    - <pas> ..4 <ensemble>

    ? consent
    + (fondé* sur | fonde sur | fondons sur | basé* sur | repos* sur | base de | base légale | bases légales | base juridique | avec | moyennant | sous réserve | obten* | recueill* | demand* | donné* | donnez | accord* | vertu) ..5 consentement ! (en utilisant | en accédant | <pas> ..3 consentement | parental | parents | parent | tuteur)
    + consentement ..8 (article 6 | art 6 | 6 1 a)
    + (base légale | base juridique | bases légales | bases juridiques | fondement juridique) ..16 consentement

    ? legitimate-interest
    + <intérêt>
    + (article 6 | art 6) ..6 f & (rgpd | règlement | base | dsgvo)

    ? recipients
    + (partag* | communiqu* | divulg* | transm* | transfér* | fourniss*) ..10 (tiers | fournisseur* | prestataire* | partenaire* | filiales | sous traitants) ! <pas>
    - <pas> ..8 (partag* | communiqu* | divulg* | transm* | céd*) ..10 (tiers | quiconque | autrui | autre*)

    ? international-transfers
    + (transfér* | transfert* | transm* | communiqu* | envoy* | héberg* | conserv* | stock* | trait*) ..14 (hors du québec | extérieur (du | de) | étranger | états unis | hors de l'union | hors du canada | pays tiers | autres pays | autre pays | dehors du pays | hors de) & <données> ! <pas> ..10 (transf* | transm* | communiqu* | envoy* | quitt*)
    + (clauses contractuelles types | décision d'adéquation | décisions d'adéquation | privacy shield | data privacy framework | règles d'entreprise contraignantes)
    - <pas> ..8 (transfér* | transfert* | communiqu* | quitt* | envoy*) ..10 (extérieur | étranger | hors | pays tiers | autres pays)

    ? automated-decisions
    + (prenons | effectuons | utilisons | recourons | procédons | réalisons | faisons) ..8 (décision* automatis* | décision* individuelle* automatis* | décision* (exclusivement | entièrement | uniquement) | scoring | score de crédit | profilage) ! <pas>
    - <pas> ..10 (décision* automatis* | décision* individuelle* automatis* | décision* (exclusivement | entièrement | uniquement) | profilage | traitement automatisé) ! (droit | objet d'une)

    ? indirect-collection
    + (recevons | obtenons | recueillons | collectons | reçues | obtenues) ..16 (auprès | de la part | de | par | d) ..4 (tiers | partenaires | sources publiques | autres sources | réseaux sociaux | sources accessibles) ! <pas>
    - <pas> ..8 (recueill* | collect* | obten* | recev*) ..8 (auprès de tiers | de tiers | d'autres sources)

    ? special-categories
    + (collect* | recueill* | trait* | conserv* | utilis*) ..14 (données de santé | données médicales | données relatives à la santé | données concernant la santé | données biométriques | données génétiques | origine raciale | origine ethnique | convictions religieuses | orientation sexuelle) ! <pas>
    - <pas> ..8 (collect* | recueill* | trait* | demand* | conserv*) ..10 (<sensible> | santé)

    ? children
    + (destiné* aux | destiné* à des | s'adress* aux | s'adress* à des | conçu* pour) ..3 (enfant | enfants | jeunes | familles | élèves) ! <pas>
    + consentement ..3 (parental | parents) ..20 (obten* | avant | vérifi*) ! (<pas> | si)
    + (parents | parent | tuteur) ..4 (créer | créent | inscri*) ..10 enfant*
    - <pas> ..8 (destin* | adress* | sciemment | délibérément | intentionnellement | collect* | recueill* | conçu*) ..12 (enfant* | mineur* | 13 | 14 | 15 | 16 | 18)

    ? cookies
    + (utilis* | dépos* | recour* | emploi* | employ* | install*) ..8 (cookie | cookies | témoin | témoins | balises | pixels | traceurs | stockage local) ! <pas>
    + (google analytics | cookies de session | cookies persistants | cookies analytiques) ! <pas>
    - <pas> ..6 (cookie | cookies | témoin | témoins | traceur | traceurs)

    ? sale
    + (vendons | avons vendu) ..8 <données> ! (<pas> | actifs | entreprise)
    + (ne pas vendre mes | ne pas vendre ni partager mes | ne vendez pas mes) & {link}
    + (partag* | vente) ..14 (publicité ciblée | publicité comportementale | intercontextuelle* | contextes croisés) ! <pas>
    - <pas> ..8 vend* ..14 (<données> | tiers | quiconque)
    - (ne | n) (les | la) vend*

    ? cross-site-tracking
    + (publicité | publicités | annonces) ..4 (intérêt | intérêts | comportement* | personnalisé* | ciblé*) ! <pas>
    + <ailleurs> & (suiv* | suivi | activité* | publicité*) ! <pas>
    + (remarketing | reciblage | retargeting | doubleclick | adsense | admob | pixel facebook | pixel meta) ! <pas>
    - <pas> ..6 (suiv* | suivi | pist* | traç*) ..14 (au fil du temps | autres sites | entre les sites | autres applications)

    ? financial-incentives
    + <prime> ! <pas>
    - <pas> ..6 (offr* | propos*) ..6 (incitation* financière* | incitatif* financier* | avantage* financier*)

    ? sensitive-uses
    + (utilis* | trait* | dédui*) ..10 (sensible | sensibles) ..20 (dédui* | publicité* | marketing | profil* | personnalis*) ! <pas>
    + (limiter l'utilisation | droit de limiter) ..12 (sensible | sensibles) ! <pas>
    - <pas> ..10 (utilis* | collect* | recueill* | trait* | divulg*) ..10 (sensible | sensibles)

    ? sensitive-sale
    + (vendons | vendre | vente de) ..6 (sensible | sensibles | biométrique*) ! <pas>
    - <pas> ..6 vend* ..8 (sensible | sensibles | biométrique*)

    ? marketing-disclosure
    + (partag* | divulg* | communiqu* | transm* | vend* | cédons) ..14 (tiers | partenaires | annonceurs | autres sociétés) ..10 ((fins | finalité* | but) ..4 (marketing | promotionnel* | prospection | publicitaire*) | marketing direct | prospection) ! <pas>
    - <pas> ..8 (partag* | divulg* | communiqu* | transm* | vend* | cédons) ..18 (tiers | autres sociétés | partenaires) ..10 ((fins | finalité* | but) ..4 (marketing | promotionnel* | prospection | publicitaire*) | marketing direct | prospection)

    ? review-offered
    + (consulter | vérifier | accéder) ..8 <changer> ..10 (<données> | compte | profil) ! (politique | autres utilisateurs | <pas>)
    + (pouvez | peuvent) ..4 <changer> ..8 (<données> | compte | profil) ! (politique | <pas>)
    - <pas> ..6 (propos* | offr* | dispos*) ..6 (processus | procédure) ..8 (consult* | modifi*)

    ? ten-million-consumers
    + (10 millions | 10 000 000 | dix millions) ..8 (consommateurs | californi*)
    + (métriques | statistiques) ..4 demandes

    ? joint-use
    + (utilisation conjointe | usage conjoint | utilis* conjointement) ! <pas>
    - <pas> ..6 (utilisation conjointe | usage conjoint | utilis* conjointement)

    ? profiling-technology
    + (géolocalisation | données de localisation | gps) ..6 (recueillies | collectées | collectée | utilisées | utilisée) ! <pas>
    + (recueill* | collect* | utilis*) ..10 (géolocalisation | données de localisation | gps | position précise) ! <pas>
    - <pas> ..8 (identifi* | localis* | profil* | pist*) ..8 (vous | utilisateur* | visiteur* | personne*)
    """
}
