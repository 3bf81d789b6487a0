extension EvidenceTable {
  /// French: what single laws ask for besides the core disclosures, and what answers the questions of profiles.
  static let frenchLaws: [StaticString] = [
    frenchProfiles, frenchProfilesEurope, frenchProfilesOthers, frenchQuestions,
  ]

  /// French: what the laws of Quebec ask for besides the core disclosures.
  static let frenchProfiles: StaticString = """
    gap 10
    class aucun: ne | n | pas | jamais | aucun | aucune | aucuns | sans
    class joindre: {email} | {phone} | {postal} | {form}

    qc-person-in-charge
    class charge: responsable de la protection | responsable de la vie privée | responsable de la confidentialité | responsable des renseignements personnels | responsable de l'accès | chargé de la protection | chargée de la protection | délégué à la protection des données | déléguée à la protection des données
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
    """
}
