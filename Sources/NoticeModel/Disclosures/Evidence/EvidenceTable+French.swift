extension EvidenceTable {
  /// French.
  static let french: StaticString = """
    gap 7
    class nous: nous | notre | nos | je | mon
    class non: ne | n | pas | jamais | aucun | aucune | sans | ni
    class donnees: donnees | donnee | informations | renseignements
    class forme: incorporated | sarl | sas | sasu | eurl | snc | gie | sprl | srl | asbl | association | inc | llc | ltd | limited | gmbh | ag | bv | corporation | s a | s a s | s a r l | s r l | @sa | scop
    class tiers: google | facebook | meta | microsoft | amazon | apple | twitter | stripe | paypal | cloudflare | ovh | sentry | revenuecat | telemetrydeck | supabase | openai | anthropic | hotjar | mailchimp | amplitude | digitalocean | vercel | tencent
    class groupe: studio | studios | games | apps | app | technology | technologies | tech | labs | lab | software | team | group | media | digital | dev | interactive | entertainment | solutions | systems | project

    controller-identity
    + {name} <forme> ! <tiers> [..2] <forme> ! (pour notre compte | en notre nom | sous traitant*) ! sous traitant ! limited use
    + <forme> ..4 {name} & (nous | notre | responsable | siege | societe | immatricul*) ! <tiers>
    + (responsable* [du | de] traitement* | responsable des donnees | responsables du traitement) ..10 {name} ! (art* 4 | au sens)
    + (edite* | exploite* | fourni* | gere* | propose* | developpe*) par [la | le | l | les] [societe] {name} ..2 <forme> ! <tiers>
    + {name} ..10 (siege social | rcs | siret | siren | immatricule* | capital)
    + ^ [le | la | l] (developpeur | developpeuse | editeur | editrice | exploitant) {name} {name} ! {name} <groupe>
    + (developpe* | edite* | cree | creee | publie | publiee | exploite*) par {name} {name} ! <tiers> ! {name} <groupe>
    + (entrepreneur individuel | auto entrepreneur | micro entrepreneur) ..8 {name}
    + {name} ..4 (entrepreneur individuel | auto entrepreneur | micro entrepreneur)
    + ^ entite (juridique | legale) {name}
    ~brand-only (nous | notre)

    contact-channel
    + {email}
    + {phone}
    + {postal}
    + {form} & (contact* | formulaire | ecrire)
    + formulaire de contact
    ~no-direct-channel (contact* | ecri* | joindre) [..1] (nous | moi)
    ~no-direct-channel nous ..2 (contacter | contactez | ecrire | joindre)

    postal-address
    + {postal} ! (cnil | google | facebook | autorite)
    + {number} [..3] (@street | @avenue | @road | @boulevard | @drive | @parkway | @lane | @suite) ! (google | facebook | commissioner*)
    + {number} [..3] (rue | avenue | boulevard | place | allee | chemin | quai | route | cours | impasse) ..8 ({number} | {name}) ! (cnil | google | autorite)
    + (boite postale | bp {number} | case postale)
    + (siege social | adresse postale | par courrier | courrier postal | situe*) ..10 {number} ! (cnil | google | ip | serveur*)
    + adresse (enregistree | du siege) ..8 {number}
    ~foreign-address {postal}

    dpo-or-representative
    class delegue: responsable de la protection des informations | delegue* a la protection des donnees | delegue* a la protection | responsable de la protection des donnees | responsable de la protection des renseignements | data protection officer | delegue de la protection
    + <delegue> &near ({email} | {phone} | {postal} | {link})
    + <delegue> & (contact* | adresse* | joindre | ecri*)
    + dpo &near ({email} | {phone} | {postal} | {link}) & (notre | le | du | au | contact*)
    + representant* ..8 (union | europeen* | article 27 | ue | royaume uni) &near ({email} | {phone} | {postal} | {link} | {form})
    ~role-alone <delegue>
    ~role-alone dpo

    data-categories
    class genre: nom | noms | prenom | prenoms | email | e mail | courriel | adresse electronique | numero de telephone | telephone | adresse | adresses | adresse ip | adresses ip | ip | localisation | geolocalisation | appareil | appareils | navigateur | age | sexe | naissance | photo | photos | image* | paiement | carte bancaire | carte de credit | identifiant | identifiants | mot de passe | mots de passe | utilisation | journaux | cookies | systeme d exploitation | plantage* | commandes | achats | contacts | messages | sante | code postal | langue | compte
    class saisir: collect* | recueill* | recevons | stock* | trait* | enregistr* | conserv* | fourni* | demand* | inclu* | comprend* | telles que | tels que | notamment | comme | transmet* | suivantes
    - (aucune | pas | sans | ni) ..8 collecte ..4 (donnees | statistiques | informations)
    + <saisir> ..12 <genre>
    + <genre> ..8 (collecte* | stocke* | traite* | enregistre* | recueilli* | transmis*)
    + <genre> &heading (donnees | informations | collect* | renseignements)
    + ^ [votre | vos | l | le | la | les] <genre> &near <saisir>
    - <non> ..6 (collect* | stock* | recueill* | trait* | conserv*) ..8 (donnees | informations | renseignements)
    ~no-kind (collect* | trait*) ..6 <donnees>

    purposes
    class but: repondre | contacter | traiter vo* | livrer | livraison | personnalis* | adapter | analys* | prevenir | detecter | protege* | respecter | verifier | authentifi* | identifi* | marketing | promo* | public* | notifi* | informer | factur* | paiement* | inscri* | resoudre | comprendre | mesurer | gestion | gerer | executer | envoyer | envoi | communiquer | communications | statistique* | fraude* | securite | newsletter* | recherche* | assistance | support | commande* | satisfaire | creer | afficher | diagnosti* | corriger | enqueter | faire valoir | faire respecter | connect* | calcul* | affich* | verrouill* | deverrouill* | synchronis* | stabilite | performance* | determin*
    + (utilis* | trait* | collect* | necessaire* | besoin | partag* | permet* | servent | aide*) ..8 (pour | afin de | afin d | aux fins | fins | dans le but | de | a) ..6 <but>
    + (pour | afin de | de) ..4 <but> &heading (utilis* | finalite* | pourquoi | comment | objectif*)
    + ^ (pour | afin de | afin d | a des fins) ..3 <but>
    + ^ [l | la | le] <but> &near ((utilis* | trait* | collect*) ..10 (pour | afin | fins | finalites | suivant*))
    + (finalite* | fins | objectif*) ..8 <but>
    ~vague-purpose (utilis* | trait*) ..8 (fournir | ameliorer)

    legal-basis
    + (base legale | bases legales | base juridique | bases juridiques | fondement juridique | fondement legal | fondements juridiques)
    + interet* legitime* ! oppos* ! (droits et interets)
    + (execution | exécution) ..4 contrat & (traite* | base | necessaire | donnees)
    + (article | art) [..1] (6 | 9) ..10 (rgpd | reglement general)
    + (fonde* sur | base* sur | repose* sur | sur la base de) ..6 (consentement | contrat | interet* legitime* | interets vitaux | interet public | obligation*)
    ~implied-consent (consentement | en utilisant)

    recipients
    class destinataire: prestataire* | fournisseur* | partenaire* | sous traitant* | filiale* | autorite* | tribunaux | annonceur* | affilie* | societes du groupe | tiers | forces de l ordre | administration* | conseil* | banque* | hebergeur* | google | apple | revenuecat | firebase | admob | openai | amazon | stripe | paypal | microsoft | facebook | cloudflare | destinataire* | agences
    + (partag* | divulg* | communiqu* | transmet* | transmis* | fourni* | transfer* | vend* | acces | envoy* | confi*) ..12 (a | avec | aux | au | par | de nos | des | nos) ..8 <destinataire>
    + (faisons appel | recour* | utilisons | travaillons) ..6 (prestataire* | fournisseur* | tiers | partenaire* | sous traitant* | google | stripe)
    + <destinataire> ..10 (ont acces | auront acces | traite* | recoivent | recevoir | accede*) ! (internet | pirat* | hacker*)
    + <destinataire> &heading (partag* | destinataire* | communiqu* | divulg* | tiers | transmi*)
    - <non> ..8 (partag* | vend* | divulg* | communiqu* | transmet* | cede* | lou* | transmis*) ..10 (tiers | personne | aucun tiers | quiconque)
    + (utilis* | recour* | fait appel) ..4 (services tiers | services de tiers | services externes | prestataires externes)
    + {name} &heading (services tiers | services de tiers | prestataire* | sous traitant* | destinataire*)
    + (partag* | communiqu*) ..8 avec {name}
    + (reseaux publicitaires | regies publicitaires | partenaires publicitaires) ..6 (utilis* | collect* | peuvent)
    - <non> ..8 (partag* | vend* | transmet*) ..6 <donnees>
    ~unnamed-recipients (partag* | tiers)

    international-transfers
    + (transfer* | transmis* | stock* | trait* | heberge* | communiqu* | conserve*) ..12 (hors de | en dehors | a l etranger | pays tiers | etats unis | autres pays | autre pays | pays autre | hors ue | hors union | pays situes | pays ou | pays dans lesquels) ! (ordinateur | appareil)
    + (hors de l | en dehors de l | pays tiers | a l etranger) ..12 (transfer* | traite* | stock* | transmis*)
    + (clauses contractuelles types | clauses types | decision d adequation | decisions d adequation | bouclier de protection | privacy shield | data privacy framework | niveau de protection adequat | regles d entreprise contraignantes | garanties appropriees)
    + (transfert* international* | transferts internationaux | transferts hors)
    +# transfert* ! (fichier*)
    - <non> ..6 transfer* ..10 (hors | en dehors | pays tiers | etranger)
    + transfert* transfrontalier*
    + cadre de (protection | confidentialite) des donnees
    ~server-place serveur* ..8 (situe* | france | europe)

    retention
    class garder: conserv* | stock* | garde* | gardons | archiv* | supprim* | suppression | efface* | detrui* | anonymis* | retention
    + <garder> ..14 {period} ! cookie* ! (reponse | repondre | ans ou plus)
    + {period} ..12 <garder> ! cookie* ! (repondre)
    + {period} &heading (conserv* | duree | combien de temps | retention)
    + <garder> ..12 (tant que | aussi longtemps | jusqu | pendant la duree | duree de | pour la duree | pendant toute) ..8 (compte | client* | membre | utilis* | supprim* | demand* | contrat | relation | inscri* | desinstall* | abonn* | fermeture)
    + (tant que | jusqu a ce que) ..6 (compte | supprim* | demand* | client*) & <garder>
    + <garder> ..8 (apres | a la | lors de | des) ..4 (cloture | fermeture | suppression | resiliation | fin du | fin de | expiration | cessation)
    + (duree* de conservation | periode de conservation | durees de conservation) ..12 (depend* | determin* | vari* | criteres | legale*)
    - <non> ..6 (conserv* | garde* | stock*) &heading (conserv* | duree | combien | stockage)
    + (supprim* | efface* | perdu* | detruit*) ..3 (lorsque | lorsqu | quand | si | des que | apres que | une fois que) ..3 (supprim* | desinstall* | ferm* | clotur* | resili*) ! (pouvez | demand*)
    + (lorsque | lorsqu | quand | si | des que) vous ..3 (supprim* | desinstall* | ferm* | clotur* | resili*) ..12 (supprime | supprimee | supprimes | supprimees | effacees | effaces | perdues) ! (pouvez | demand*)
    + suppression de votre ..4 (entraine* | supprime*)
    + <garder> ..4 (tant que | pendant que) ..6 installe*
    - <non> ..3 (conserv* | gard*) ..3 (aucun* | pas de | copie*)
    + (restent | reste | demeurent) ..8 jusqu ..6 (supprim* | efface* | desinstall*)
    + (supprimer | supprimant | suppression) [de] votre ..3 (compte | application) ..6 supprimera
    - zero (conservation | retention)
    + en memoire & (<non>)
    ~no-period (aussi longtemps | duree necessaire | tant que ..3 necessaire)
    ~no-period <garder> ..6 <donnees>

    data-subject-rights
    class droit: droit | droits | pouvez | possibilite | demander | exercer | obtenir | souhaitez
    class reserver: (reservons | se reserve | se reservent | me reserve | se reservant | nous reservant | nous reserver) ..2 (droit | droits | possibilite | faculte)
    =access <droit> ..12 (acces | acceder | copie | consulter | connaitre) & (donnees | informations) ! (ne | n) ..2 (peut | pouvons | peuvent | a | avons | ont) ! (nous reservons | se reserve) ! <reserver>
    =access droit d acces ! <reserver>
    =access ^ [le | un] [droit] [d | a] (acces | acceder) ..8 &near (droit | droits) ! <reserver>
    =correction <droit> ..14 (rectif* | corrig* | correction | modifi* | edit* | mettre a jour | mise a jour) & (donnees | informations | compte | profil) ! (votre choix | vos choix | politique) ! <reserver>
    =correction (droit de rectification | rectification) ! <reserver>
    =deletion <droit> ..14 (supprim* | suppression | effac* | effacement | oubli) ! <reserver>
    =deletion (droit a l effacement | droit a l oubli | droit de suppression | effacement) ! <reserver>
    =portability portabilite ! <reserver>
    =restriction (limitation du traitement | limitation | limiter le traitement | restriction) ! <reserver>
    =objection (droit d opposition | opposition | opposer | s opposer) ! <reserver>
    =access ^ (acces | acceder | consulter) ..10 &heading (droits | choix) ! <reserver>
    =correction ^ (rectif* | corriger | modifier) ..10 &heading (droits | choix) ! <reserver>
    =deletion ^ (supprimer | suppression | effacer) ..10 &heading (droits | choix) ! <reserver>
    =access ^ ..6 (acceder) ..8 &near (droit | droits) ! <reserver>
    =correction ^ ..6 (rectifier | corriger) ..8 &near (droit | droits) ! <reserver>
    =deletion ^ ..6 (supprimer | effacer) ..8 &near (droit | droits) ! <reserver>
    ~one-right (vos droits | droits des personnes) ! <reserver>

    withdraw-consent
    + (retir* | retrait | revoqu* | revenir sur | annul*) ..8 consentement
    + consentement ..14 (retir* | retrait | revoqu*)
    ~opt-out-only (desabonn* | desinscri* | opt out | refuser)

    complaint-authority
    class gendarme: cnil | autorite* | commissaire* | commissariat | regulateur* | apd | controle
    + (reclamation* | plainte* | plaindre | recours | saisir) ..16 <gendarme>
    + <gendarme> ..14 (reclamation* | plainte*)
    ~authority-only (cnil | autorite de controle)

    automated-decisions
    + aucune decision ..8 automatis*
    + decision* ..8 (maniere | facon) automatis* ! droit
    + (decision* | prise de decision) ..4 automatise* ! (droit | objet d | oppos*)
    + profilage ..10 (<non> | utilis* | effectu* | procedons | realis*) ! (droit | oppos*)
    + <non> ..8 (decision* ..2 automatise* | profilage)
    +# (decision* ..3 automatise* | profilage)
    - <non> ..10 (profilage | profils) ! droit
    ~passing-mention (profilage | automatise*)

    sources-of-data
    + (recueill* | collect* | obten* | recev* | consult*) ..8 (registres | repertoires | sources) ..2 (publics | publiques | accessibles)
    + (recevons | obtenons | collect* | recueill* | recu* | obtenu* | obtenir | recevoir | proviennent | provenant) ..10 (de | aupres | des | d) ..5 (tiers | partenaire* | autres sources | reseaux sociaux | sources publiques | facebook | google | publiquement | courtiers | autres utilisateurs | autres societes) ! recu d achat
    + (sources accessibles au public | sources publiques | publiquement accessible* | publiquement disponible*)
    + (connect* | inscri*) ..8 (facebook | google | apple | twitter | reseaux sociaux) & (donnees | informations | profil)
    +# (sources | autres sources | donnees ..4 tiers)
    + ({name} [..1] oauth | oauth ..4 {name}) & <donnees>
    + (recevons | obtenons | recoit | obtient) ..8 de ces (services | plateformes) ! recu d achat
    + connexion* sociale*
    ~own-sources-only (vous nous fournissez | automatiquement | directement)

    security
    + (personnel | personnes | employes | collaborateurs) ..3 (autorise* | habilite*) ..6 (acces | acceder | acceden*)
    + acces* ..8 (limite* | restreint* | reserve*) ..6 (personn* | employes | collaborateurs)
    + (mesure* | precaution* | moyen* | dispositif*) ..6 (securite | techniques | organisationnelles | appropriees | raisonnables | protection | physiques) ! sous traitant* ..4 (doivent | tenus) ! (recommand* | conseill*)
    + (chiffr* | crypt* | ssl | tls | pare feu | controle* d acces | pseudonymis* | protege* par mot de passe)
    + (proteg* | securis*) ..12 (non autorise* | perte | abus | divulgation | alteration | destruction)
    + (100 | totalement | absolu* | parfait*) ..5 (sur* | securis* | securite)
    + (via | par | en | protocole | connexion* | avec) https
    + (soc 2 | iso 27001)
    ~heading-only securite

    children
    + (adresse | adressent | destine* | concu* | vise*) ..4 (enfants | mineurs)
    + (moins de | age de | au moins | plus de | ages de) ..3 {number} [ans] & (enfant* | mineur* | ans)
    + (enfant* | mineur*) ..12 (moins de | age | ans | parent* | tuteur* | sciemment | destin* | protection)
    + sciemment ..10 (enfant* | mineur* | moins de)
    +# (enfant* | mineur*)
    + concu* ..4 enfants
    + (collect* | recueill*) ..8 (enfants | mineurs)
    +# age minimum
    ~passing-mention (enfant* | mineur*)

    cookies-tracking
    class traceur: cookie | cookies | traceur* | balise* | pixel* | temoin* | stockage local | identifiant publicitaire | google analytics | matomo | outils d analyse
    - (ne | n | aucun | pas | sans) ..3 (piste | pister | pistage | tracage | traque* | suit)
    + (identifiant publicitaire | identifiants publicitaires | identifiant de publicite | id publicitaire | id de publicite | advertising id)
    + <traceur> ..14 (utilis* | fichier* | stock* | navigateur | refus* | accept* | bloqu* | supprim* | desactiv* | necessaire* | session | permet* | sont | servent | depos* | param*)
    + (utilis* | depos* | avec | via | par | des | aide) ..8 <traceur>
    - <non> ..6 <traceur>
    - (aucun | aucune | sans | pas de | pas d) ..5 (analytique* | suivi | pistage | traceur*) ! donnees ..3 (aucun | pas)
    - (ne | n | aucun* | pas | sans) ..8 (analyse* | analytique*) & (publicite | tiers)
    + (identifiant* ..2 appareil* | identifiant* publicitaire*)
    - (ne | n | aucun* | pas | sans) ..8 telemetrie
    ~passing-mention <traceur>

    changes-to-notice
    + (modif* | mettre a jour | mise* a jour | chang* | revis* | mettons a jour | actualis* | met a jour) ..10 (politique* | declaration | charte | avis | confidentialite | document | notice | presente*) ! (votre choix | vos choix | vos preferences) ! (changer d avis | changez d avis)
    + (politique* | declaration | charte | avis | confidentialite | notice) ..12 (modifi* | mise* a jour | chang* | revis* | evoluer | actualis*)
    +# (modification* | mise* a jour | changement*)

    effective-date
    + (mise a jour | mis a jour | en vigueur | effet | effective | modifie* | modification | date | version | revis* | revision | depuis | publie*) ..8 {date} ! (rgpd | reglement | loi)
    + ^ ..1 {date} ..1 $
    + {date} ..5 (en vigueur | mise a jour | modification)
    ~no-date (derniere mise a jour | date d entree en vigueur)

    do-not-track
    + (do not track | dnt | ne pas suivre | ne pas me suivre | global privacy control | gpc | ne pas me pister | ne pas pister) ..16 (repond* | respect* | prend* en compte | reconn* | signal* | signaux | honor* | trait* | reagi* | support*)
    + (repond* | respect* | reconn* | signaux | signal* | honor*) ..14 (do not track | dnt | ne pas suivre | global privacy control | gpc)
    + (activ* | envoi* | envoy* | configur* | signal*) ..14 (do not track | dnt | ne pas suivre | ne pas me suivre | ne pas pister | ne pas me pister | global privacy control | gpc)
    + (do not track | dnt | ne pas me pister | global privacy control | gpc) ..14 (activ* | envoy* | configur* | permet* | propos*)
    +# (do not track | ne pas suivre | global privacy control)
    ~link-only (do not track | dnt)

    sale-opt-out
    + <non> ..8 (vend* | lou* | revend* | vente | cede* | commercialis*)
    + (vend* | vente | louons) ..6 (donnees | informations) & (nous | refus* | oppos* | ne pas)
    - ^ ..6 (vendre | vendons | louer) &near (<non> ..1) $ & (donnees | informations)
    - ^ ..2 (donnees | informations) ..8 (vendre | vendons | louer) &near (<non> ..1) $
    ~right-only vente
    """
}
