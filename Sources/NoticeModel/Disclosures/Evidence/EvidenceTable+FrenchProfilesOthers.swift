extension EvidenceTable {
  /// French: what further laws and the stores ask for besides the core disclosures.
  static let frenchProfilesOthers: StaticString = """
    class atteindre: {email} | {phone} | {postal} | {form} | {link}

    us-state-appeal
    class rejet: décision | décisions | refus | refuse* | refusé* | refusons | rejet* | rejeté* | réponse
    + (appel | recours | contester) ..16 <rejet> ! (tribunal | tribunaux | judiciaire* | arbitrage | autorité | contester la décision)
    + <rejet> ..20 (faire appel | interjeter appel | appel de | appel auprès | un appel) ! (tribunal | tribunaux | judiciaire* | arbitrage | autorité)
    + (recours interne | appel interne | droit d'appel | droit de faire appel | procédure d'appel | processus d'appel) ! (tribunal | tribunaux | judiciaire* | arbitrage)

    tx-sensitive-sale-notice
    + (pouvons | sommes susceptibles de) vendre ..5 (sensible | sensibles | biométrique*)
    - <pas> ..6 vend* ..8 (sensible | sensibles | biométrique*)
    ~unspecific (vend* | vente) ..8 (sensible | sensibles | biométrique*)

    coppa-operators
    =email-address {email}
    =telephone-number {phone}
    =telephone-number (téléphone | appel* | tél) ..6 {number}
    =postal-address {postal}
    =postal-address {number} [..3] (rue | avenue | boulevard | chemin | place | quai | allée | route | impasse | street | road)
    =postal-address (boîte postale | case postale)
    =name {name} (corporation | limited | sarl | sas | sasu | sa | s a | eurl | snc | srl | asbl | inc | llc | ltd | gmbh | ltée)
    =name (association | société | fondation) {name}
    =name (exploité* | géré* | édité* | proposé* | publié*) par ..2 {name} {name}

    coppa-practices
    class enfant: enfant | enfants | mineur | mineurs | moins de 13 | moins de treize
    - <pas> ..6 (sciemment | délibérément | intentionnellement | volontairement) ..8 (<enfant> | 13 | personnes)
    - <pas> ..6 (collect* | recueill* | sollicit* | trait*) ..10 (auprès | sur | concernant | d | de) ..6 <enfant>
    =collection (collect* | recueill* | demandons) ..14 <enfant>
    =collection <enfant> ..14 (collect* | recueill* | demandons | fourni* | saisi*)
    =collection (collect* | recueill*) &heading <enfant>
    =use (utilis* | servent) ..10 (<données> | identifiant*) ..16 <enfant>
    =use <enfant> ..10 <données> ..8 (utilis* | servent)
    =use (utilis* | servent) ..10 (pour | à | afin) &heading <enfant>
    =disclosure (divulg* | partag* | communiqu* | transm* | tiers | vend*) ..14 <enfant>
    =disclosure <enfant> ..14 (divulg* | partag* | communiqu* | transm* | tiers | vend*)
    =disclosure (divulg* | partag* | communiqu* | transm* | tiers) &heading <enfant>

    coppa-parent-rights
    class parents: parent | parents | mère | père | tuteur | tuteurs | tutrice | parental | parentale
    =review <parents> ..24 (consult* | accéd* | accès | voir | examin* | copie | vérifi*)
    =review (consulter | accéder | voir | examiner) &near <parents> (peu* | ont | a | pourr*) &near <enfant>
    =deletion <parents> ..30 (supprim* | suppression | effac*)
    =deletion (supprim* | suppression | effac*) ..20 <parents> ..8 (demand* | contact* | écri*)
    =deletion (supprimer | effacer) &near <parents> (peu* | ont | a | pourr*) &near <enfant>
    =refusal <parents> ..30 (refus* | révoqu* | retir* | cess* | interdi* | oppos* | mettre fin)
    =refusal (refuser | révoquer | retirer) &near <parents> (peu* | ont | a | pourr*) &near <enfant>

    coppa-retention-policy
    class garder: conserv* | gard* | stock*
    + <enfant> ..24 <garder> ..20 ({period} | tant que | jusqu | temps | nécessaire* | durée)
    + <garder> ..24 <enfant> & ({period} | tant que | jusqu | temps | nécessaire* | durée | politique de conservation)
    + <garder> ..16 ({period} | tant que | jusqu | nécessaire*) &heading <enfant>
    - <pas> ..4 <garder> ..12 <enfant>
    ~no-period (supprim* | effac*) ..16 <enfant> ! <parents>

    lgpd-encarregado
    class délégué: délégué à la protection | déléguée à la protection | délégué* à la protection des données | responsable de la protection des données | chargé* de la protection des données | data protection officer | dpo | dpd | encarregado
    + <délégué> &near <atteindre>
    ~role-alone <délégué>

    lgpd-agents-responsibility
    + (responsable du traitement | responsable de traitement | sous traitant | sous traitants | agents de traitement | contrôleur) ..8 (répond de | répond des | répond du | répondent | responsabilité* | obligation* | est tenu | sont tenus | est responsable de)
    + (responsabilité* | répond* de | répond* des) ..10 (responsable du traitement | responsable de traitement | sous traitant | sous traitants | agents de traitement)
    + sommes responsables (du | de votre | des) [..2] (traitement | traitements) ! <pas> ..2 sommes

    pipeda-openness
    class responsable: responsable de la protection | responsable de la vie privée | responsable de la confidentialité | agent de protection de la vie privée | agent de la protection | chef de la protection | délégué* à la protection | chargé* de la protection | data protection officer | dpo
    =accountable-person <responsable> &near <atteindre>
    =way-to-get-access (accéd* | accès | copie | consult*) ..12 (<données> | compte | profil) & (demand* | écri* | contact* | courriel | droit* | pouvez | {email} | {link})
    =kinds-of-data (collect* | recueill* | trait* | conserv* | fourni* | détenons) ..14 (nom | noms | prénom | courriel | mail | adresse | téléphone | ip | paiement | localisation | utilisation | appareil)
    =kinds-of-data (nom | noms | prénom | courriel | adresse | téléphone | ip) &heading (collect* | recueill* | <données>)

    fadp-destination-state
    class état: états unis | usa | allemagne | france | irlande | pays bas | italie | espagne | autriche | belgique | luxembourg | pologne | suède | danemark | norvège | finlande | islande | liechtenstein | royaume uni | grande bretagne | canada | inde | japon | israël | singapour | australie | nouvelle zélande | brésil | chine | philippines | afrique du sud | mexique | corée du sud | turquie | ukraine | serbie | roumanie | portugal | hongrie | république tchèque | tchéquie | grèce | estonie | lettonie | lituanie | slovaquie | slovénie | croatie | bulgarie | malte | chypre | (dans l | au sein de l | en | de l) (ue | eee | union européenne | espace économique européen | europe)
    + (transf* | communiqu* | divulg* | envoy* | export* | destinataires | pays) ..12 (à | au | aux | en | vers | dans | sont | notamment | suivants) ..12 <état> & (<données> | destinataires | transf*) ! ((hors | extérieur | dehors) ..3 <état>) ! (lois de | droit de | tribunaux)
    + (traités | traitées | traitons | stock* | héberg* | conserv* | serveurs | prestataires | fournisseurs | destinataires) ..8 (en | au | aux | à | dans) ..4 <état> & (<données> | prestataires | fournisseurs | serveurs) ! (lois de | droit de | tribunaux | (hors | extérieur | dehors) ..3 <état>)
    + (tous les pays | tout pays | monde entier | n'importe quel pays) & (transf* | communiqu* | étranger)
    ~unspecific (étranger | hors de suisse | autres pays | pays tiers | états tiers) & (transf* | communiqu* | trait* | données)

    appi-joint-use
    + (utilisation conjointe | usage conjoint | utilis* conjointement) &near (données | finalité* | fins | étendue | responsable | catégories)
    - <pas> ..6 (utilisation conjointe | usage conjoint | utilis* conjointement)
    ~unspecific (utilisation conjointe | usage conjoint)

    appi-disclosure-procedure
    + (demander | demande de | demandes de | demande d' | demandes d') ..6 (accès | rectification | suppression | effacement) ..20 ({email} | {phone} | {form} | {link} | contact* | écri* | formulaire) ! tiers
    + (demand* | procédure* | requête*) ..16 (divulgation | communication | rectifi* | correction | corriger | suspen* | suppression | supprimer | effacement | cessation) ..20 (<données> | {email} | contact* | formulaire | identité | frais)
    + (exercer | exercez) ..8 (droit* | accès) ..20 ({email} | {phone} | {form} | {link} | contact* | écri* | adress*)
    + (contactez nous | écrivez nous | nous contacter | nous écrire) ..20 (accé* | accès | rectifi* | corriger | supprimer | effacer) ..10 <données>

    appi-complaint-desk
    + (plainte* | réclamation* | question | questions | demande de renseignements | préoccupation*) ..24 ({email} | {phone} | {form} | {postal} | guichet | point de contact | service client | service clientèle)
    +# (contact* | plaintes | réclamations | questions) &section ({email} | {phone} | {form} | {postal})

    pipa-outsourcing
    + (sous trait* | externalis* | confions | confie | confié à | confiés à | confiée à | confiées à | confier à | déléguons) ..16 (traitement | tâches | service* | sociétés | entreprises | fournisseurs | prestataires | tiers | <données>)
    + (trait* | gèr*) ..8 (en notre nom | pour notre compte)
    - <pas> ..6 (sous trait* | externalis* | confions)

    pipa-destruction
    class détruire: détrui* | destruction | déchiquet* | broy* | incinér* | effac* | supprim* | suppression
    + <détruire> ..24 (méthode* | procédure* | déchiquet* | broy* | incinér* | irrécupérable* | irréversible* | irrémédiable* | ne ..4 (récupér* | restaur* | reconstitu*) | formatage | définitive* | de manière sécurisée | de façon sécurisée)
    + (de manière sécurisée | de façon sécurisée | définitivement | irréversiblement) [et] <détruire>
    ~unspecific <détruire> ..8 <données>

    pipa-cpo
    + (<délégué> | <responsable> | directeur de la protection | directrice de la protection | service de la protection des données | chief privacy officer) &near <atteindre>
    ~role-alone (<responsable> | <délégué>)

    pipa-auto-collection
    + (cookie* | témoin* | traceur* | automatiquement | suivi) ..30 (refus* | bloqu* | désactiv* | paramètres (du | de votre) navigateur | réglages (du | de votre) navigateur)
    + (refus* | bloqu* | désactiv* | supprim* | paramétr* ..3 navigateur | configur* ..3 navigateur) ..14 (cookie* | témoin* | traceur*)
    - <pas> ..6 (utilis* | install* | dépos* | employ*) ..8 (cookie* | témoin* | traceur* | automatique*)
    ~unspecific (cookie* | témoin | témoins)

    pipl-separate-consent
    + consentement* (séparé* | distinct* | à part)
    + (séparément | de manière distincte) ..6 consentement
    + consentement ..8 séparément
    + consentement (individuel | spécifique | supplémentaire) ..20 (sensible* | tiers | étranger | transf* | transfrontal* | public*)

    pipl-cross-border
    class dehors: étranger | transfrontal* | hors de [la] chine | extérieur de la chine | hors de votre pays | autres pays | hors de [la] république populaire
    - <pas> ..8 (transf* | envoy* | fourni* | stock* | conserv*) ..12 <dehors>
    - (stock* | conserv* | héberg*) ..6 en ..3 chine
    =recipient <dehors> ..24 ({name} | destinataire*)
    =contact <atteindre> &near <dehors>
    =purpose (finalité* | afin de | aux fins | dans le but | catégories | types de) &near <dehors>

    dpdp-itemised
    =items (suivant* | tels que | telles que | comme | par exemple | inclu* | notamment | types de | comprennent) ..16 (nom | noms | courriel | email | téléphone | adresse | ip | localisation | appareil | paiement)
    =items (nom | courriel | email | téléphone) &heading (collect* | recueill* | <données>)
    =purpose ((utilis* | trait*) ..6 (pour | afin | fins | finalité*) | finalité* | dans le but) & (<données> | fournir | fourniture)
    =withdrawal (retir* | révoqu* | retrait) ..8 consentement
    =withdrawal consentement ..12 (retir* | révoqu* | retrait)
    =complaint-to-the-board (conseil de protection des données | comité de protection des données | data protection board | responsable des réclamations) ..20 (plainte* | réclam* | {email} | contact*)
    =complaint-to-the-board (plainte* | réclam* | plaindre) ..16 (conseil de protection | comité de protection | data protection board | responsable des réclamations)

    apple-third-party-protection
    class aide: tiers | tierces | fournisseur* | partenaire* | prestataire* | sous traitant* | destinataires | filiales | affilié*
    + <aide> ..30 (même* | égal* | équivalent* | comparable* | au moins | pas moins) ..6 (protection | protég* | niveau* | norme* | garanties | degré | confidentialité | sécurité)
    + (même | mêmes | égal | équivalent*) ..5 (protection | niveau* | norme* | garanties) ..20 <aide>
    + <aide> ..16 (tenus | tenu | obligés | obligation* | doivent | exigeons | contractuellement | s'engagent | contrat*) ..16 (protéger | protection | confidential* | sécuri* | garanties | vie privée | présente politique)
    + (exigeons | imposons | demandons) ..4 <aide> ..16 (proté* | protection | confidential* | sécuri* | garanties)
    ~unspecific <aide> ..20 (propre* politique* | leur politique | leurs politiques)

    play-privacy-contact
    + (confidentialité | vie privée | question* | demande* | préoccupation* | commentaire* | données | contact*) ..30 ({email} | {form} | {phone})
    + ({email} | {form} | {phone}) &near (confidentialité | vie privée | question* | contact* | demande* | suggestion*)
    + formulaire de contact
    ~no-direct-channel (contactez nous | nous contacter | écrivez nous | nous écrire)

    play-deletion
    class ôter: supprimer | supprimez | supprimé* | suppression | effacer | effacez | effacement | clôturer | fermer | fermeture
    + <ôter> ..12 (compte | <données> | profil) ..30 ({email} | {link} | {form} | {url} | paramètres | réglages | dans l'application | depuis l'application | contact* | écri* | demand* | bouton | à tout moment)
    + (demand* | contact* | écri* | droit | {email}) ..14 <ôter> ..12 (compte | <données> | profil)
    + (désinstall*) ..16 <ôter>
    - <pas> ..4 (collectons | collecte | stockons | stocke | recueillons | recueille | conservons) ..6 <données>
    ~unspecific <ôter> ..8 (compte | <données>)
    """
}
