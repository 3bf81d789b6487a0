extension EvidenceTable {
  /// French: what the laws of Europe and of California ask for besides the core disclosures.
  static let frenchProfilesEurope: StaticString = """
    gap 8
    class pas: ne | n | pas | jamais | aucun | aucune | aucuns | aucunes | sans | ni | personne ne
    class données: données | donnée | informations | renseignements
    class fournir: fourni | fournir | fournis | fournie | fournies | fournissez | fournissiez | fourniture | communiqu* | transmett* | renseign* | remplir | saisir | donner | donnez | indiqu*

    joint-controllers
    class ensemble: responsables conjoints | responsable conjoint | responsables conjointes | coresponsable | coresponsables | co responsable | co responsables | coresponsabilité | responsabilité conjointe | conjointement responsables | déterminons conjointement | déterminent conjointement
    - <pas> ..4 <ensemble>
    + <ensemble> &near (accord | accords | contrat | convention | entente | article 26 | art 26 | grandes lignes | point de contact | répartit | répartition | réparti | répartissent | se charge de | est responsable de | est chargé de | est chargée de)
    ~unspecific <ensemble>

    legitimate-interest-named
    class but: amélior* | préven* | prévoir | éviter | proté* | protection | sécuri* | fraud* | marketing | promo* | publicit* | prospection | développ* | exploit* | fonctionn* | fournir | fourniture | offrir | gérer | gestion | répondre | communiquer | communications | comprendre | connaître | analys* | optimis* | garantir | maintenir | maintenance | détect* | défen* | réclam* | recouvr* | administr* | personnalis* | recherche | statistiq* | mesur* | clients | clientèle | abus | efficac* | fidélis* | qualité | satisfaction | envoyer | envoi | offres | afficher
    class intérêt: intérêt légitime | intérêts légitimes | intérêt commercial légitime | intérêts commerciaux légitimes | intérêt prépondérant
    + <intérêt> & <but> ! (oppos* | opposition)
    + <intérêt> &block <but> &near (article 6 | art 6 | base | bases | fondement | finalité* | fins) ! (oppos* | opposition)
    + notre intérêt (à | est | consiste | réside) ..8 <but>
    +# <intérêt> &section <but>
    ~unspecific <intérêt>

    transfer-safeguards
    + (clauses contractuelles types | clauses contractuelles standard | clauses contractuelles standards | clauses types | clauses modèles | règles d'entreprise contraignantes | décision d'adéquation | décisions d'adéquation | décision d'adéquat* | privacy shield | bouclier de protection | bouclier de confidentialité | data privacy framework | cadre de protection des données | cadre de confidentialité des données | standard contractual clauses | binding corporate rules | code de conduite approuvé | mécanisme de certification approuvé)
    + (niveau de protection (adéquat | suffisant | approprié) | niveau de protection des données (adéquat | suffisant | approprié) | niveau (adéquat | suffisant) de protection | niveau adéquat | protection adéquate | protection équivalente | protection comparable) & (commission | décision | pays | reconn*)
    + (article | articles | art) (44 | 45 | 46 | 47 | 49) & (transf* | rgpd | garantie* | règlement)
    + commission ..10 (adéquat* | adéquation)
    + (consentement explicite | consentement exprès) ..10 transf*
    ~unspecific (garanties | mesures | protections) ..2 (appropriées | adéquates | adaptées | nécessaires | suffisantes | raisonnables) &block (transfert* | transfér* | étranger | hors de)

    provision-required
    + (<fournir> | collecte) ..12 (est | sont | sera | seront | revêt | a un caractère | présente un caractère) ..4 (obligatoire* | facultati* | volontaire | optionnel* | exigé* | requis* | exigence | obligation | nécessaire à la conclusion) & (<données> | champs | formulaire*) ! (autorités | tribuna* | tiers)
    + (obligatoire* | facultati* | volontaire | volontairement | caractère réglementaire | exigence (légale | contractuelle | réglementaire)) ..6 <fournir> & (<données> | champs)
    + (tenu | tenue | tenus | obligé | obligée | obligés) ..1 (de | d') ..2 (fournir | communiquer | nous | transmettre | donner) ..6 (<données> | communiquer | fournir)
    + (si | lorsque | quand | au cas où) ..4 (ne | n) ..6 (<fournir> | fournit | remplissez | souhaitez) ..24 (ne | n | pas | impossib* | empêch* | limit*) ! consentement ..4 parent*
    + (refus de | défaut de | absence de | non) ..3 <fournir> ..20 (ne | n | pas | impossib* | empêch* | conséquence* | entraîn*)
    + (à défaut | sans (ces | cette | vos | de telles | ces dernières)) ..2 <données> ..12 (ne | n | pas | impossible)
    + à défaut ..8 (ne | n) ..6 (pourr* | peut | pouvons | seront) &near <fournir>
    + (champs | cases | <données>) ..6 (marqué* | signalé* | indiqué* | suivi*) ..6 (obligatoire* | astérisque)
    + (champs | données | informations) (obligatoires | facultatives | facultatifs) & (formulaire* | astérisque | inscription | collecte)
    + nécessaire* à la conclusion ..4 contrat & <fournir>

    adm-logic
    class machine: décision automatisée | décisions automatisées | décision individuelle automatisée | décisions individuelles automatisées | décision entièrement automatisée | décision exclusivement automatisée | décisions exclusivement automatisées | traitement automatisé | profilage | algorithme | algorithmes | notation de crédit | score de crédit | scoring
    + (logique | critères | facteurs | paramètres | raisons | tient compte | tiennent compte | prend en compte | prennent en compte) ..16 <machine> ! (droit de ne pas | droit d'accès | droit d'obtenir)
    + <machine> ..16 (logique | critères | facteurs | paramètres | raisons | tient compte | tiennent compte | prend en compte | prennent en compte) ! (droit de ne pas | droit d'accès | droit d'obtenir)
    + <machine> ..24 (conséquence* | refus* | rejet* | acceptation | accepté*) ! (droit | droits | oppos*)
    - <pas> ..8 <machine> ! (droit | droits | objet d'une | soumis* | oppos*)
    ~unspecific <machine>

    special-category-data
    class sensible: catégories particulières | catégorie particulière | catégories spéciales | données sensibles | données personnelles sensibles | données à caractère personnel sensibles | informations sensibles | informations personnelles sensibles | renseignements sensibles | renseignements personnels sensibles | données de santé | données relatives à la santé | données concernant la santé | données médicales | informations médicales | informations de santé | données biométriques | données génétiques | origine raciale | origine ethnique | orientation sexuelle | vie sexuelle | opinions politiques | convictions religieuses | croyances religieuses | appartenance syndicale
    + <sensible> ..24 (consentement | consentez | consenti | accord exprès | article 9 | art 9 | intérêts vitaux | intérêt vital | intérêt public important | droits en justice | médecine préventive | médecine du travail | droit du travail | sécurité sociale)
    + (consentement explicite | consentement exprès | expressément | article 9 | art 9 | avec votre consentement) ..24 <sensible>
    - <pas> ..8 (collect* | recueill* | trait* | demand* | conserv* | stock* | sollicit*) ..10 <sensible> ! chiffr*
    - <pas> ..6 (<fournir> | envoyer | envoyez | partager | divulguer) ..8 <sensible>
    ~unspecific <sensible>

    cookie-durations
    class témoin: cookie | cookies | témoin | témoins | traceur | traceurs | pixel | pixels | stockage local
    =lifetime <témoin> ..24 ({period} | expir* | durée de vie | durée de conservation | durée | (fermet* | fermez | fermer | fin) ..4 (session | navigateur | visite) | jusqu'à ce que vous ..2 (supprim* | effac*) | demeur*)
    =lifetime ({period} | expirent | durée de vie | durée de conservation | session du navigateur) ..24 <témoin> ! (ans | âge)
    =lifetime ({period} | session | persistant* | expiration | durée) &heading (<témoin> | suivi)
    =third-party-access (tiers | tierces | google | facebook | meta | partenaires | annonceurs | prestataires | fournisseurs | autres sociétés) ..16 <témoin>
    =third-party-access <témoin> ..16 (tiers | tierces | google | facebook | meta | partenaires | annonceurs | prestataires | fournisseurs | autres sociétés | internes | propriétaires)
    =third-party-access (nous seuls | personne d'autre | aucun tiers) & <témoin>

    uk-complaint-to-controller
    class plainte: plainte | plaintes | plaindre | réclamation | réclamations | mécontent* | insatisfait*
    class gardien: autorité* | cnil | ico | commissaire | commission | commissariat | régulateur | apd | contrôle
    + <plainte> ..16 (contactez nous | contacter | écrivez nous | écrire | auprès de nous | auprès de notre | à nous | adressez vous à nous | {email} | {form}) ! <gardien> ..10 ({email} | {form} | contacter | écrire) ! <plainte> ..10 <gardien>
    + (contactez nous | nous contacter | écrivez nous | nous écrire | adresser à nous | adressez vous à nous) ..16 <plainte> ! <plainte> ..8 <gardien> ! (droit d'auteur | droits d'auteur | contrefaçon)
    + (déposer | adresser | envoyer | présenter | soumettre | formuler) ..3 <plainte> ..6 (auprès de nous | auprès de notre | directement | {email} | {form} | notre service | nos services) ! <gardien>
    + (répondrons | traiterons | examinerons | étudierons | traitons | accuserons réception) ..8 <plainte>
    + <plainte> ..10 (avant de | avant d') ..8 <gardien> &block (nous | {email} | {form})
    +# (procédure de (plainte | réclamation) | comment (se plaindre | porter plainte))

    ccpa-collected-12m
    class an: (12 | douze) [12] derniers mois | (derniers | précédents) (12 | douze) [12] mois | (12 | douze) [12] mois (précédents | écoulés | précédant) | (année | an) (dernière | précédente | écoulée | dernier) | dernière année
    class collecté: collect* | recueill* | obtenu*
    + <collecté> ..20 <an> ! (droit | demande* | gratuit* | <pas>)
    + <an> ..30 <collecté> ! (droit | demande* | gratuit* | <pas>)
    ~unspecific catégories ..8 <données> ..8 <collecté>
    ~unspecific <collecté> ..10 catégories

    ccpa-sold-shared-12m
    class vendu: vend* | vente | ventes
    - <pas> ..8 (<vendu> | partagé*) ..24 <an>
    - <an> ..12 <pas> ..8 (<vendu> | partagé*)
    + <vendu> ..24 <an> ! (demande* | gratuit*)
    + <an> ..24 (<vendu> | partagé* ..6 tiers) ! (demande* | gratuit*)
    ~unspecific <vendu> ..8 <données>
    ~unspecific <données> ..6 <vendu>

    ccpa-disclosed-12m
    class divulgué: divulg* | communiqué* | révél*
    - <pas> ..6 <divulgué> ..24 <an>
    - <an> ..8 <pas> ..6 <divulgué>
    + <divulgué> ..24 <an> ! (droit | demande* | gratuit* | 1798 83)
    + <an> ..24 <divulgué> ! (droit | demande* | gratuit* | 1798 83)
    + (fins | finalité* | but | objectif*) (commercial* | professionnelle* | d'affaires) &block <an> &block (<divulgué> | partag*)
    + (partagé* | transmis*) ..24 <an> & (tiers | prestataires | catégories) ! (<vendu> | droit | demande*)
    + <an> ..24 partag* & (prestataires | fournisseurs | catégories) ! (<vendu> | droit | demande*)
    ~unspecific (<divulgué> | partag*) ..14 (fins | finalité*) (commercial* | professionnelle*)

    ccpa-know-delete-correct
    class peut: droit | droits | pouvez | demand*
    =right-to-know (droit de savoir | droit de connaître | droit d'accès | droit d'accéder | droit à l'information | droit d'être informé* | droit de demander l'accès | demande* d'accès)
    =right-to-know <peut> ..8 (divulg* | accé* | accès | savoir | connaître | copie | confirm*) ..10 <données>
    =right-to-delete (droit (à l'effacement | de suppression | à la suppression | d'effacement | à l'oubli | de supprimer | de faire supprimer | de demander la suppression) | demande* (de suppression | d'effacement))
    =right-to-delete <peut> ..8 (supprim* | suppression | effac*) ..10 (<données> | compte)
    =right-to-correct (droit (de rectification | de correction | de corriger | de rectifier | de faire corriger | à la rectification | à la correction) | demande* (de correction | de rectification))
    =right-to-correct <peut> ..8 (corrig* | correction | rectifi* | mettre à jour | mise à jour | modifi*) ..10 (<données> | compte | inexact*)

    ccpa-limit-sensitive
    + (limiter | limitez | limitation | restreindre) ..10 (utilisation | usage | divulgation | traitement) ..12 (sensible | sensibles)
    + droit de limiter
    + (sensible | sensibles) ..12 (limiter | limitez | limitation | restreindre) ..6 (utilisation | usage | divulgation)
    - <pas> ..10 (utilis* | divulg* | collect* | trait* | partag*) ..10 (sensible | sensibles) ..24 (dédui* | inférer | caractéristiques | autre* que | 7027 | 1798 121 | limiter)
    - (sensible | sensibles) ..20 (<pas> | seulement | uniquement) ..10 (dédui* | inférer | autoris* | permis* | 7027 | 1798 121 | autres fins)
    - <pas> ..4 (collect* | trait* | recueill*) ..5 (sensible | sensibles)

    ccpa-non-discrimination
    + (<pas> | contre) ..8 (discrimin* | représailles | pénalis* | désavantag* | traitement différent | différemment) ! (emploi | genre | handicap | sexe)
    + droit ..6 (non discrimination | ne pas faire l'objet de discrimination | ne pas subir ..2 discrimination | ne pas être discriminé* | égalité de service)
    + <pas> ..4 (refus*) ..6 (biens | service | services) ..12 (droit* | exerc* | prix)
    + (non discrimination | même prix | mêmes prix | même service) & (droit* | exerc*)

    ccpa-request-methods
    class demande: demande | demandes | exercer | exercez | exercice
    =methods <demande> ..24 ({email} | {phone} | {form} | {link} | {url} | appel* | formulaire | contact* | écri* | par courriel | par courrier | par téléphone | portail)
    =methods ({email} | {phone} | {form} | formulaire en ligne | numéro gratuit) &near <demande> &near (droit* | confidentialité | demande*)
    =verification (vérifi* | confirm* | justifi* | authentifi* | preuve) ..8 (identité | <demande> | demandeur | consommateur*)
    =verification (demande* ..2 vérifiable* | <demande> ..10 (vérifi* | authentifi*) | identité ..8 (vérifi* | justifi*))
    =authorized-agents (agent* | représentant* | mandataire* | personne) (autorisé* | désigné* | habilité* | agréé*)
    =authorized-agents (agent* | représentant* | mandataire* | autre personne | tierce personne) ..8 (en votre nom | pour votre compte)
    =authorized-agents (autoris* | désign* | mandat*) ..4 (agent | représentant | mandataire)

    ccpa-minors-sale
    class jeune: moins de (16 | seize | 13 | treize | 18) | mineur | mineurs | mineures | enfants | (13 | 16) ans | 13 et 16 | 13 à 16
    - <pas> ..14 (<vendu> | partag*) ..16 <jeune>
    - <jeune> ..14 <pas> ..6 <vendu>
    + <vendu> ..6 <données> ..16 <jeune>
    + (opt in | accepter | autoris* | consent*) ..10 <vendu> &near <jeune>

    ccpa-financial-incentive
    class prime: incitation financière | incitations financières | incitatif financier | incitatifs financiers | avantage financier | avantages financiers | programme de fidélité | programmes de fidélité | programme de récompenses | différence de prix | différences de prix
    - <pas> ..6 (offr* | propos* | fourni*) ..6 <prime>
    + (incitation* financière* | incitatif* financier* | avantage* financier*) &block (valeur | particip* | inscri* | retir* | conditions | adhér* | désinscri*)
    + <prime> &block (valeur ..4 <données> | accepter de participer | conditions de l'incitation)
    ~unspecific <prime>

    ccpa-metrics
    + (indicateurs | statistiques | mesures chiffrées | métriques) ..12 demandes
    + nombre de ..6 demandes & (reçu* | traité* | satisfait* | refusé* | rejeté* | médian* | moyen*)
    + demandes ..10 (métriques | statistiques)
    + (médian* | moyen*) ..10 (jours | délai) ..10 (répon* | demande*)
    + demandes (reçues | traitées | refusées) &near (refusé* | rejeté* | médian* | moyen* | {number})

    caloppa-review
    class changer: modifier | modifiez | changer | changez | corriger | corrigez | rectifier | rectifiez | mettre à jour | mettez à jour | éditer
    + (consulter | consultez | vérifier | revoir | examiner | accéder | voir) ..12 <changer> ..12 (<données> | compte | profil) ! (politique | pouvons | tiers | pirates | non autorisé* | autres utilisateurs)
    + <changer> ..4 (vos | votre | les | ces | toute) ..4 (<données> | compte | profil) ..16 ({email} | {link} | {form} | contact* | écri* | paramètres | réglages | compte | demand* | à tout moment | depuis | via)
    + (pouvez | peuvent) ..8 <changer> ..8 (<données> | compte | profil) ! (politique | navigateur)
    - <pas> ..6 (propos* | offr* | dispos*) ..6 (processus | procédure) ..8 (consult* | modifi*)
    ~unspecific (accéder | accès | consulter) ..8 <données> & (droit* | demand* | pouvez)

    caloppa-third-party-tracking
    class autre: tiers | tierces | autres sociétés | autres entreprises | partenaires | annonceurs | régies | réseaux publicitaires | prestataires | fournisseurs | google | facebook | meta
    class ailleurs: autres sites | autres pages | autres applications | (différents | divers | plusieurs) sites | (différentes | diverses | plusieurs) (pages | applications) | au fil du temps | dans le temps | sites web que vous visitez | sites que vous visitez | intersites | entre les sites | entre sites | sur internet | sur le web
    - <pas> ..12 (suiv* | suivi | pist* | traç*) ..16 <ailleurs>
    - <pas> ..6 (permett* | autoris* | laiss*) ..10 (tiers | autres) ..10 (suiv* | pist* | traç* | collect*)
    - <pas> ..4 (suivi | traceur* | cookie* | pistage) ..2 tiers
    + <autre> ..24 <ailleurs> & (suiv* | suivi | collect* | recueill* | activité* | profil* | visit*) ! (liens vers | responsables d*)
    + <ailleurs> ..24 <autre> & (suiv* | suivi | collect* | recueill* | activité* | profil*) ! (liens vers | responsables d*)
    + (permett* | autoris*) ..6 tiers ..6 (suiv* | suivi | pist* | collect*)
    + (publicité | publicités | annonces) ..4 (intérêt | intérêts | comportement* | personnalisé* | ciblé*) &near <autre> &near (cookie* | suivi | visit* | identifiant* | collect*)
    + (remarketing | reciblage | retargeting | doubleclick)
    ~unspecific <autre> ..10 (cookie* | traceur* | suivi | publicité)

    shine-the-light
    + (shine the light | 1798 83)
    + tiers ..8 (marketing direct | prospection | fins de marketing) &block (californi* | demande* | choix)
    + californi* ..40 (marketing direct | prospection)
    - <pas> ..8 (partag* | divulg* | communiqu* | vend* | cédons | fourniss* | transmett*) ..18 (tiers | autres sociétés | partenaires) ..10 ((fins | finalité* | but) ..4 (marketing | publicitaire* | promotionnel* | prospection | commerciale*) | marketing direct | prospection)

    minor-content-removal
    + 22581
    + (moins de (18 | dix huit) | mineur | mineurs) ..40 (supprim* | suppression | retir* | retrait | effac*) ..16 (contenu* | publié* | publication*)
    + (supprim* | suppression | retir* | retrait | effac*) ..16 (contenu* | publié* | publication*) ..30 (moins de (18 | dix huit) | mineur | mineurs)
    """
}
