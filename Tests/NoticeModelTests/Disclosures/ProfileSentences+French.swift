extension ProfileSentences {
  static let french = ProfileSentences(
    language: "fr",
    list: """
      joint-controllers
      present Nous sommes responsables conjoints du traitement avec le refuge ; un accord répartit les obligations.
      partial Le refuge et nous sommes responsables conjoints du traitement.
      legitimate-interest-named
      present Nous traitons ces données sur la base de notre intérêt légitime à prévenir la fraude.
      present L'envoi d'offres sur des produits analogues répond à l'intérêt légitime de la société.
      partial Vous pouvez vous opposer au traitement fondé sur l'intérêt légitime, y compris au marketing direct.
      partial Le fondement est l'intérêt légitime du responsable (article 6.1 f du RGPD).
      transfer-safeguards
      present Ces transferts reposent sur les clauses contractuelles types de la Commission européenne.
      present Ce pays bénéficie d'une décision d'adéquation de la Commission.
      partial Des garanties appropriées s'appliquent à chaque transfert vers l'étranger.
      absent Nous ne faisons pas de transferts.
      provision-required
      present Si vous ne nous fournissez pas votre adresse, nous ne pourrons pas vous envoyer la carte.
      present Les champs signalés par un astérisque sont obligatoires.
      present À défaut de réponse aux champs obligatoires, votre demande ne pourra pas être traitée si vous ne fournissez pas ces informations.
      present Vous n'êtes pas tenu de nous communiquer vos données personnelles.
      present La fourniture de ces données est facultative.
      absent Vous nous fournissez votre adresse lorsque vous commandez une carte.
      absent Nous vous fournissons une copie des données sous un mois.
      absent Nous communiquons vos données aux autorités lorsque la loi l'exige.
      absent Nous conservons les données que vous nous fournissez en vertu d'une obligation légale.
      absent La collecte a lieu en ligne.
      adm-logic
      present La décision automatisée tient compte des critères suivants : nombre de commandes et montants dus.
      present Un algorithme évalue votre historique de paiement ; si le score est bas, la commande est refusée.
      partial Vous avez le droit de ne pas faire l'objet d'une décision automatisée.
      partial Vous pouvez vous opposer au profilage.
      special-category-data
      present Nous ne traitons des données de santé qu'avec votre consentement explicite.
      denied Nous ne recueillons pas de données sensibles.
      partial Les données de santé méritent une attention particulière.
      absent Nous traitons votre nom et votre courriel.
      cookie-durations
      present Le cookie de langue expire après 30 jours. Aucun tiers ne lit ce cookie.
      present Les cookies tiers, comme ceux de Google, sont conservés pendant 13 mois.
      partial Le cookie de langue expire après 30 jours.
      absent Le site utilise des cookies.
      uk-complaint-to-controller
      present Vous pouvez adresser une réclamation directement à plaintes@cartes.example.
      present Si vous êtes mécontent de notre réponse, contactez-nous avant de saisir l'autorité.
      absent Vous pouvez déposer une réclamation auprès de la CNIL.
      absent Vous avez le droit d'introduire une réclamation auprès de la CNIL (www.cnil.example).
      ccpa-collected-12m
      present Au cours des 12 derniers mois, nous avons recueilli les catégories suivantes : identifiants et commandes.
      present Voici les catégories d'informations personnelles que nous avons collectées au cours des douze mois précédents.
      partial Nous recueillons plusieurs catégories d'informations personnelles.
      absent Vous pouvez demander deux fois par an les catégories collectées au cours des 12 derniers mois ; c'est votre droit.
      ccpa-sold-shared-12m
      present Au cours des douze derniers mois, nous n'avons ni vendu ni partagé de données personnelles.
      partial Nous ne vendons pas vos données personnelles.
      ccpa-disclosed-12m
      present Au cours des 12 derniers mois, nous avons divulgué des identifiants à des imprimeurs à des fins commerciales.
      present Au cours des 12 derniers mois, nous avons partagé des identifiants avec des prestataires de services.
      partial Nous divulguons des identifiants à des imprimeurs à des fins commerciales.
      absent Nous partageons des identifiants avec des prestataires.
      ccpa-know-delete-correct
      present Vous avez le droit de savoir ce que nous détenons, le droit de supprimer vos données et le droit de corriger des données inexactes.
      partial Vous avez le droit de savoir ce que nous détenons sur vous.
      ccpa-limit-sensitive
      present Vous pouvez limiter l'utilisation et la divulgation de vos informations personnelles sensibles.
      absent Les informations sensibles sont gardées dans une armoire fermée.
      ccpa-non-discrimination
      present Nous ne vous discriminerons pas si vous exercez vos droits.
      present Vous avez le droit de ne pas subir de discrimination pour avoir exercé vos droits.
      absent Nous luttons contre la discrimination fondée sur le genre à l'emploi.
      absent Le genre des noms de lieux ne crée aucune discrimination.
      ccpa-request-methods
      present Envoyez votre demande à donnees@cartes.example. Nous vérifions votre identité avant de traiter la demande. Un mandataire autorisé peut la présenter en votre nom.
      present Pour exercer vos droits, appelez le 04 76 55 01 02 ou remplissez ce formulaire. Nous devrons confirmer votre identité. Vous pouvez aussi désigner un représentant autorisé.
      partial Envoyez votre demande à donnees@cartes.example.
      partial Pour exercer vos droits, appelez-nous.
      ccpa-minors-sale
      present Nous ne vendons ni ne partageons les données personnelles des moins de 16 ans.
      absent Nous ne vendons de données personnelles à personne.
      ccpa-financial-incentive
      present L'incitation financière est une carte gratuite ; sa valeur dépend de vos données et vous pouvez vous en retirer.
      partial Nous avons un programme de fidélité pour les randonneurs.
      ccpa-metrics
      present Nombre de demandes reçues l'année passée : 14, dont 13 ont été traitées.
      absent Nous répondons aux demandes dans le délai légal.
      caloppa-review
      present Vous pouvez consulter et modifier vos données sur la page de votre compte.
      present Pour mettre à jour ou corriger vos informations personnelles, connectez-vous à votre compte à tout moment : vous pouvez modifier votre profil.
      absent Nous pouvons modifier la présente politique de confidentialité.
      absent Consultez la politique mise à jour.
      absent Il est interdit de consulter ou de modifier les données d'autres utilisateurs.
      caloppa-third-party-tracking
      present Nous ne permettons pas à des tiers de suivre votre activité sur d'autres sites.
      present Des tiers comme Google peuvent recueillir des informations sur vos activités au fil du temps et sur différents sites web.
      absent Notre boutique affiche la publicité de tiers.
      absent Les sites de tiers ont leurs propres règles.
      shine-the-light
      denied Nous ne communiquons pas vos données à des tiers à des fins de prospection.
      absent Nous vous envoyons de la publicité par la poste.
      minor-content-removal
      present Les moins de 18 ans peuvent demander la suppression du contenu qu'ils ont publié.
      absent Nous pouvons supprimer un contenu qui enfreint nos règles.
      us-state-appeal
      present Si nous rejetons votre demande, vous pouvez faire appel de notre décision dans les 30 jours.
      absent Vous pouvez faire appel de la décision devant le tribunal.
      tx-sensitive-sale-notice
      present AVIS : nous pouvons vendre vos données personnelles sensibles.
      absent Nous traitons avec soin vos données personnelles sensibles.
      coppa-operators
      present Cartes du Val SARL, 4 rue des Sources, 38000 Grenoble, téléphone 04 76 55 01 02, bonjour@cartes.example
      partial Écrivez à bonjour@cartes.example.
      coppa-practices
      denied Nous ne recueillons pas sciemment de données auprès d'enfants de moins de 13 ans.
      absent Les enfants aiment beaucoup la montagne.
      coppa-parent-rights
      present Les parents peuvent consulter les données de leur enfant, en demander la suppression et refuser toute nouvelle collecte.
      present Un parent ou tuteur peut accéder aux informations de l'enfant, demander leur effacement et s'opposer à toute nouvelle collecte.
      partial Les parents peuvent consulter les données de leur enfant.
      absent Les parents choisissent la randonnée.
      coppa-retention-policy
      present Les données des enfants sont conservées jusqu'à la fin de la randonnée.
      absent Nous gardons les cartes aux archives tant qu'elles sont utiles.
      lgpd-encarregado
      present Notre déléguée à la protection des données est Anne Roche : anne@cartes.example
      partial Nous avons désigné une déléguée à la protection des données.
      lgpd-agents-responsibility
      present Le responsable du traitement répond des dommages et le sous-traitant suit ses instructions.
      absent Le responsable du traitement est Cartes du Val.
      pipeda-openness
      present Notre responsable de la protection de la vie privée est Anne Roche, anne@cartes.example. Pour avoir accès à vos renseignements, écrivez et demandez une copie. Nous conservons votre nom et votre courriel.
      partial Notre responsable de la protection de la vie privée est Anne Roche, anne@cartes.example.
      qc-person-in-charge
      present La responsable de la protection des renseignements personnels est Anne Roche, anne@cartes.example.
      partial Une responsable de la protection veille sur chaque refuge.
      qc-governance
      present Nos politiques et pratiques sur les renseignements personnels fixent les rôles et responsabilités du personnel.
      partial Nous avons des politiques et pratiques pour presque tout.
      qc-confidentiality-policy
      present Voici notre politique de confidentialité. Toute modification de la politique sera annoncée par courriel.
      partial Voici notre politique de confidentialité.
      qc-tracking-profiling
      present Vous pouvez activer ou désactiver la géolocalisation dans les paramètres.
      partial La géolocalisation sert aux randonneurs.
      fadp-destination-state
      present Les données sont transférées en Allemagne et aux Pays-Bas.
      partial Les données sont transférées dans des pays tiers.
      appi-joint-use
      present Nous faisons une utilisation conjointe des données avec le refuge ; les catégories sont le nom et le courriel, et la responsable est Anne Roche.
      absent Le refuge et la boutique partagent un toit.
      appi-disclosure-procedure
      present Pour demander l'accès, la rectification ou la suppression de vos données, remplissez le formulaire.
      absent Vous pouvez demander une carte par téléphone.
      appi-complaint-desk
      present Adressez vos plaintes et questions à plaintes@cartes.example.
      absent Nous recevons peu de plaintes de randonneurs.
      pipa-outsourcing
      present Nous sous-traitons l'envoi des colis à des entreprises de messagerie.
      absent Nous envoyons les colis le jour même.
      pipa-destruction
      present Les documents papier sont détruits par déchiquetage et les fichiers effacés de manière irréversible.
      present À l'expiration du délai, les données sont supprimées de manière sécurisée.
      absent Le vent détruit les balises du sentier.
      partial Nous supprimons les anciennes données.
      pipa-cpo
      present La responsable de la confidentialité est Anne Roche : anne@cartes.example
      partial Chaque site a une responsable de la confidentialité.
      pipa-auto-collection
      present Vous pouvez refuser les cookies dans les paramètres de votre navigateur.
      partial Les cookies retiennent votre langue.
      pipl-separate-consent
      present Nous vous demanderons un consentement séparé pour les données sensibles.
      absent Nous traitons vos données avec votre consentement.
      pipl-cross-border
      present Le destinataire à l'étranger, hors de Chine, est Nuage Clair, clair@nuage.example, aux fins de l'hébergement.
      absent Nous partons à l'étranger chaque été.
      dpdp-itemised
      present Nous recueillons des données telles que votre nom et votre courriel. Nous utilisons les données pour vous envoyer des cartes. Vous pouvez retirer votre consentement. Vous pouvez porter plainte auprès du Conseil de protection des données.
      partial Nous recueillons des données telles que votre nom et votre courriel. Nous utilisons les données pour vous envoyer des cartes.
      apple-third-party-protection
      present Nous exigeons des prestataires qu'ils offrent le même niveau de protection des données.
      present Nos prestataires sont tenus contractuellement de protéger les données.
      partial Les prestataires ont leurs propres politiques de confidentialité.
      absent Nos prestataires impriment les cartes.
      play-privacy-contact
      present Pour toute question sur la confidentialité, écrivez à donnees@cartes.example.
      partial Contactez-nous quand vous voulez.
      play-deletion
      present Vous pouvez supprimer votre compte et vos données dans les paramètres de l'application.
      present Pour supprimer votre compte, écrivez-nous à depart@cartes.example.
      absent Nous supprimons les données des anciens comptes.
      absent Nous effaçons le tableau chaque soir.
      ? officer-appointed
      yes Notre délégué à la protection des données s'appelle Jean Roche.
      no Nous ne sommes pas tenus de désigner un délégué à la protection des données.
      ? representative-appointed
      yes Nous avons désigné un représentant dans l'Union au titre de l'article 27 du RGPD.
      open Un représentant de la boutique vous attend à l'Union des alpinistes.
      ? joint-controllers
      yes Le refuge et nous sommes responsables conjoints du traitement.
      no Nous ne sommes responsables conjoints avec personne.
      ? consent
      yes Le traitement est fondé sur votre consentement.
      yes Nous traitons votre courriel avec votre consentement préalable.
      open Nous demandons le consentement des parents avant d'inscrire un élève.
      open En utilisant le site, vous donnez votre consentement.
      ? legitimate-interest
      yes Nous nous appuyons sur notre intérêt légitime.
      open L'état des sentiers nous intéresse beaucoup.
      ? recipients
      yes Nous partageons des données avec des prestataires de livraison.
      yes Vos données sont transmises à des prestataires de livraison.
      no Nous ne partageons pas vos données avec des tiers.
      no Vos données ne sont pas cédées à des tiers.
      ? international-transfers
      yes Nous transférons les données aux États-Unis.
      yes Vos données peuvent être stockées sur des serveurs situés en dehors de l'Union européenne, hors de l'Espace économique européen.
      no Nous ne transférons pas vos données vers des pays tiers.
      no Vos données ne quittent pas l'Union européenne et ne partent pas à l'étranger.
      ? automated-decisions
      yes Nous prenons des décisions automatisées sur les paiements différés.
      no Nous ne prenons aucune décision automatisée.
      ? indirect-collection
      yes Nous recevons des données de tiers, comme les offices de tourisme.
      no Nous n'obtenons pas de données auprès de tiers.
      ? special-categories
      yes Nous recueillons des données de santé auprès des inscrits à la traversée.
      no Nous ne traitons aucune catégorie particulière de données.
      ? children
      yes Ce cours est destiné aux enfants de six à douze ans.
      no La boutique ne s'adresse pas aux mineurs.
      ? cookies
      yes Nous utilisons des cookies dans la boutique.
      no Nous n'utilisons pas de cookies.
      ? sale
      yes Nous vendons des données de contact à des éditeurs.
      no Nous ne vendons pas vos données.
      ? cross-site-tracking
      yes Nous montrons des annonces personnalisées par reciblage.
      no Nous ne suivons pas votre activité sur d'autres sites.
      ? financial-incentives
      yes Nous avons un programme de fidélité.
      no Nous n'offrons aucune incitation financière.
      ? sensitive-uses
      yes Nous utilisons des informations sensibles pour établir des profils et faire de la publicité.
      no Nous n'utilisons pas d'informations sensibles.
      ? sensitive-sale
      yes La vente de données sensibles nous finance.
      no Nous ne vendons pas de données sensibles.
      ? marketing-disclosure
      yes Nous communiquons des données à des partenaires à des fins promotionnelles.
      no Nous ne communiquons pas de données à des tiers à des fins de marketing.
      ? review-offered
      yes Vous pouvez modifier les données de votre profil.
      open Nous pouvons modifier cette politique si nécessaire.
      ? ten-million-consumers
      yes Nous traitons les données de plus de dix millions de consommateurs.
      open Nous avons vendu dix millions de cartes.
      ? joint-use
      yes Nous faisons une utilisation conjointe des données avec le refuge.
      no Nous ne faisons aucune utilisation conjointe des données.
      ? profiling-technology
      yes L'application utilise des données de localisation.
      no Nous ne localisons pas les utilisateurs de l'application.
      """)
}
