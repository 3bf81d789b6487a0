extension EvidenceTable {
  /// French: what the laws of Quebec ask for besides the core disclosures.
  static let frenchProfiles: StaticString = """
    gap 10
    class aucun: ne | n | pas | jamais | aucun | aucune | aucuns | sans
    class joindre: {email} | {phone} | {postal} | {form}

    adm-logic
    class automate: décision automatisée | décisions automatisées | décision entièrement automatisée | décision exclusivement automatisée | décisions exclusivement automatisées | traitement automatisé | traitement exclusivement automatisé | profilage | algorithme | algorithmes
    + (logique | critères | facteurs | paramètres | raisons) ..16 <automate>
    + <automate> ..16 (logique | critères | facteurs | paramètres | raisons)
    + <automate> ..24 (conséquence* | refus* | rejet* | acceptation) ! (droit de ne pas)
    - <aucun> ..8 <automate> ! droit
    ~unspecific <automate>

    qc-person-in-charge
    class charge: responsable de la protection | responsable de la vie privée | responsable des renseignements personnels | responsable de l'accès | chargé de la protection | chargée de la protection | délégué à la protection des données | déléguée à la protection des données
    + <charge> &near <joindre>
    ~role-alone <charge>

    qc-governance
    + (gouvernance | politiques et pratiques | politiques et procédures | programme de protection) ..16 (renseignements | données | vie privée | confidentialité) &block (rôles | responsabilités | formation | plainte* | destruction | cycle de vie)
    +# (gouvernance | nos politiques et pratiques)
    ~unspecific (gouvernance | politiques et pratiques)

    qc-confidentiality-policy
    =policy (politique de confidentialité | politique de protection | politique sur la protection | politique de vie privée | avis de confidentialité | déclaration de confidentialité)
    =amendments (modif* | mise à jour | mises à jour | mettre à jour | changement* | révis*) ..16 (politique | avis | déclaration | page) & (avis* | inform* | publi* | affich* | courriel | vigueur | consult*)
    =amendments (politique | avis | déclaration) ..16 (modif* | mise à jour | mettre à jour | changement* | révis*) & (avis* | inform* | publi* | affich* | courriel | vigueur | consult*)

    qc-tracking-profiling
    class réglage: activ* | désactiv* | refus* | paramètre* | réglage* | permission* | autorisation*
    + (identifi* | localis* | géolocalis* | profil*) ..24 <réglage>
    + <réglage> ..20 (localis* | géolocalis* | profilage | témoin* | cookie*)
    - <aucun> ..8 (identifier | localiser | profiler | profilage | géolocalis*)
    ~unspecific (géolocalis* | profilage)

    ? automated-decisions
    + (nous | notre) ..8 (décision* automatis* | décision* exclusivement | profilage) ! <aucun>
    - <aucun> ..10 (décision* automatis* | décision* exclusivement | profilage)

    ? indirect-collection
    + (recevons | obtenons | recueillons | collectons) ..12 (auprès | de la part | de | par) ..4 (tiers | partenaires | sources publiques | autres sources | réseaux sociaux) ! <aucun>
    - <aucun> ..8 (recueill* | collect* | obten*) ..8 (auprès de tiers | de tiers | d'autres sources)

    ? profiling-technology
    + (géolocalisation | localisation | gps | profilage) ..10 (recueill* | collect* | utilis*) ! <aucun>
    + (recueill* | collect* | utilis*) ..10 (géolocalisation | données de localisation | gps) ! <aucun>

    ? cookies
    + (utilis* | dépos*) ..8 (cookie | cookies | témoin | témoins) ! <aucun>
    - <aucun> ..6 (cookie | cookies | témoin | témoins)

    ? recipients
    + (partag* | communiqu* | divulg* | transm*) ..10 (tiers | fournisseur* | prestataire* | partenaire*) ! <aucun>
    - <aucun> ..8 (partag* | communiqu* | divulg* | transm*) ..10 (tiers | quiconque | personne)

    ? international-transfers
    + (transfér* | transfert* | communiqu* | héberg* | conserv*) ..12 (hors du Québec | extérieur du Québec | étranger | États-Unis | hors de l'Union | hors du Canada) ! <aucun>
    - <aucun> ..8 (transfér* | transfert* | communiqu* | quittent) ..10 (extérieur | étranger | hors)
    """
}
