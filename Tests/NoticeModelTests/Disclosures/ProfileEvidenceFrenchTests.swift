import Testing

@testable import NoticeModel

/// What French notices say about what single laws ask for.
@Suite struct ProfileEvidenceFrenchTests {
  private static let others = """
    Les sentiers et les sources figurent sur les cartes que nous \
    dessinons chaque printemps avec les habitants du val.
    """

  private static let statements = ProfileStatement.all(
    in: """
      joint-controllers
      + Nous sommes responsables conjoints du traitement avec le refuge ; un accord répartit les obligations.
      - Le refuge et nous sommes responsables conjoints du traitement.
      legitimate-interest-named
      + Nous traitons ces données sur la base de notre intérêt légitime à prévenir la fraude.
      + L'envoi d'offres sur des produits analogues répond à l'intérêt légitime de la société.
      - Vous pouvez vous opposer au traitement fondé sur l'intérêt légitime, y compris au marketing direct.
      - Le fondement est l'intérêt légitime du responsable (article 6.1 f du RGPD).
      transfer-safeguards
      + Ces transferts reposent sur les clauses contractuelles types de la Commission européenne.
      + Ce pays bénéficie d'une décision d'adéquation de la Commission.
      - Des garanties appropriées s'appliquent à chaque transfert vers l'étranger.
      - Nous ne faisons pas de transferts.
      provision-required
      + Si vous ne nous fournissez pas votre adresse, nous ne pourrons pas vous envoyer la carte.
      + Les champs signalés par un astérisque sont obligatoires.
      + À défaut de réponse aux champs obligatoires, votre demande ne pourra pas être traitée si vous ne fournissez pas ces informations.
      + Vous n'êtes pas tenu de nous communiquer vos données personnelles.
      + La fourniture de ces données est facultative.
      - Vous nous fournissez votre adresse lorsque vous commandez une carte.
      - Nous vous fournissons une copie des données sous un mois.
      - Nous communiquons vos données aux autorités lorsque la loi l'exige.
      - Nous conservons les données que vous nous fournissez en vertu d'une obligation légale.
      - La collecte a lieu en ligne.
      adm-logic
      + La décision automatisée tient compte des critères suivants : nombre de commandes et montants dus.
      + Un algorithme évalue votre historique de paiement ; si le score est bas, la commande est refusée.
      - Vous avez le droit de ne pas faire l'objet d'une décision automatisée.
      - Vous pouvez vous opposer au profilage.
      special-category-data
      + Nous ne traitons des données de santé qu'avec votre consentement explicite.
      + Nous ne recueillons pas de données sensibles.
      - Les données de santé méritent une attention particulière.
      - Nous traitons votre nom et votre courriel.
      cookie-durations
      + Le cookie de langue expire après 30 jours. Aucun tiers ne lit ce cookie.
      + Les cookies tiers, comme ceux de Google, sont conservés pendant 13 mois.
      - Le cookie de langue expire après 30 jours.
      - Le site utilise des cookies.
      uk-complaint-to-controller
      + Vous pouvez adresser une réclamation directement à plaintes@cartes.example.
      + Si vous êtes mécontent de notre réponse, contactez-nous avant de saisir l'autorité.
      - Vous pouvez déposer une réclamation auprès de la CNIL.
      - Vous avez le droit d'introduire une réclamation auprès de la CNIL (www.cnil.example).
      ccpa-collected-12m
      + Au cours des 12 derniers mois, nous avons recueilli les catégories suivantes : identifiants et commandes.
      + Voici les catégories d'informations personnelles que nous avons collectées au cours des douze mois précédents.
      - Nous recueillons plusieurs catégories d'informations personnelles.
      - Vous pouvez demander deux fois par an les catégories collectées au cours des 12 derniers mois ; c'est votre droit.
      ccpa-sold-shared-12m
      + Au cours des douze derniers mois, nous n'avons ni vendu ni partagé de données personnelles.
      - Nous ne vendons pas vos données personnelles.
      ccpa-disclosed-12m
      + Au cours des 12 derniers mois, nous avons divulgué des identifiants à des imprimeurs à des fins commerciales.
      + Au cours des 12 derniers mois, nous avons partagé des identifiants avec des prestataires de services.
      - Nous divulguons des identifiants à des imprimeurs à des fins commerciales.
      - Nous partageons des identifiants avec des prestataires.
      ccpa-know-delete-correct
      + Vous avez le droit de savoir ce que nous détenons, le droit de supprimer vos données et le droit de corriger des données inexactes.
      - Vous avez le droit de savoir ce que nous détenons sur vous.
      ccpa-limit-sensitive
      + Vous pouvez limiter l'utilisation et la divulgation de vos informations personnelles sensibles.
      - Les informations sensibles sont gardées dans une armoire fermée.
      ccpa-non-discrimination
      + Nous ne vous discriminerons pas si vous exercez vos droits.
      + Vous avez le droit de ne pas subir de discrimination pour avoir exercé vos droits.
      - Nous luttons contre la discrimination fondée sur le genre à l'emploi.
      - Le genre des noms de lieux ne crée aucune discrimination.
      ccpa-request-methods
      + Envoyez votre demande à donnees@cartes.example. Nous vérifions votre identité avant de traiter la demande. Un mandataire autorisé peut la présenter en votre nom.
      + Pour exercer vos droits, appelez le 04 76 55 01 02 ou remplissez ce formulaire. Nous devrons confirmer votre identité. Vous pouvez aussi désigner un représentant autorisé.
      - Envoyez votre demande à donnees@cartes.example.
      - Pour exercer vos droits, appelez-nous.
      ccpa-minors-sale
      + Nous ne vendons ni ne partageons les données personnelles des moins de 16 ans.
      - Nous ne vendons de données personnelles à personne.
      ccpa-financial-incentive
      + L'incitation financière est une carte gratuite ; sa valeur dépend de vos données et vous pouvez vous en retirer.
      - Nous avons un programme de fidélité pour les randonneurs.
      ccpa-metrics
      + Nombre de demandes reçues l'année passée : 14, dont 13 ont été traitées.
      - Nous répondons aux demandes dans le délai légal.
      caloppa-review
      + Vous pouvez consulter et modifier vos données sur la page de votre compte.
      + Pour mettre à jour ou corriger vos informations personnelles, connectez-vous à votre compte à tout moment : vous pouvez modifier votre profil.
      - Nous pouvons modifier la présente politique de confidentialité.
      - Consultez la politique mise à jour.
      - Il est interdit de consulter ou de modifier les données d'autres utilisateurs.
      caloppa-third-party-tracking
      + Nous ne permettons pas à des tiers de suivre votre activité sur d'autres sites.
      + Des tiers comme Google peuvent recueillir des informations sur vos activités au fil du temps et sur différents sites web.
      - Notre boutique affiche la publicité de tiers.
      - Les sites de tiers ont leurs propres règles.
      shine-the-light
      + Nous ne communiquons pas vos données à des tiers à des fins de prospection.
      - Nous vous envoyons de la publicité par la poste.
      minor-content-removal
      + Les moins de 18 ans peuvent demander la suppression du contenu qu'ils ont publié.
      - Nous pouvons supprimer un contenu qui enfreint nos règles.
      us-state-appeal
      + Si nous rejetons votre demande, vous pouvez faire appel de notre décision dans les 30 jours.
      - Vous pouvez faire appel de la décision devant le tribunal.
      tx-sensitive-sale-notice
      + AVIS : nous pouvons vendre vos données personnelles sensibles.
      - Nous traitons avec soin vos données personnelles sensibles.
      coppa-operators
      + Cartes du Val SARL, 4 rue des Sources, 38000 Grenoble, téléphone 04 76 55 01 02, bonjour@cartes.example
      - Écrivez à bonjour@cartes.example.
      coppa-practices
      + Nous ne recueillons pas sciemment de données auprès d'enfants de moins de 13 ans.
      - Les enfants aiment beaucoup la montagne.
      coppa-parent-rights
      + Les parents peuvent consulter les données de leur enfant, en demander la suppression et refuser toute nouvelle collecte.
      + Un parent ou tuteur peut accéder aux informations de l'enfant, demander leur effacement et s'opposer à toute nouvelle collecte.
      - Les parents peuvent consulter les données de leur enfant.
      - Les parents choisissent la randonnée.
      coppa-retention-policy
      + Les données des enfants sont conservées jusqu'à la fin de la randonnée.
      - Nous gardons les cartes aux archives tant qu'elles sont utiles.
      lgpd-encarregado
      + Notre déléguée à la protection des données est Anne Roche : anne@cartes.example
      - Nous avons désigné une déléguée à la protection des données.
      lgpd-agents-responsibility
      + Le responsable du traitement répond des dommages et le sous-traitant suit ses instructions.
      - Le responsable du traitement est Cartes du Val.
      pipeda-openness
      + Notre responsable de la protection de la vie privée est Anne Roche, anne@cartes.example. Pour avoir accès à vos renseignements, écrivez et demandez une copie. Nous conservons votre nom et votre courriel.
      - Notre responsable de la protection de la vie privée est Anne Roche, anne@cartes.example.
      qc-person-in-charge
      + La responsable de la protection des renseignements personnels est Anne Roche, anne@cartes.example.
      - Une responsable de la protection veille sur chaque refuge.
      qc-governance
      + Nos politiques et pratiques sur les renseignements personnels fixent les rôles et responsabilités du personnel.
      - Nous avons des politiques et pratiques pour presque tout.
      qc-confidentiality-policy
      + Voici notre politique de confidentialité. Toute modification de la politique sera annoncée par courriel.
      - Voici notre politique de confidentialité.
      qc-tracking-profiling
      + Vous pouvez activer ou désactiver la géolocalisation dans les paramètres.
      - La géolocalisation sert aux randonneurs.
      fadp-destination-state
      + Les données sont transférées en Allemagne et aux Pays-Bas.
      - Les données sont transférées dans des pays tiers.
      appi-joint-use
      + Nous faisons une utilisation conjointe des données avec le refuge ; les catégories sont le nom et le courriel, et la responsable est Anne Roche.
      - Le refuge et la boutique partagent un toit.
      appi-disclosure-procedure
      + Pour demander l'accès, la rectification ou la suppression de vos données, remplissez le formulaire.
      - Vous pouvez demander une carte par téléphone.
      appi-complaint-desk
      + Adressez vos plaintes et questions à plaintes@cartes.example.
      - Nous recevons peu de plaintes de randonneurs.
      pipa-outsourcing
      + Nous sous-traitons l'envoi des colis à des entreprises de messagerie.
      - Nous envoyons les colis le jour même.
      pipa-destruction
      + Les documents papier sont détruits par déchiquetage et les fichiers effacés de manière irréversible.
      + À l'expiration du délai, les données sont supprimées de manière sécurisée.
      - Le vent détruit les balises du sentier.
      - Nous supprimons les anciennes données.
      pipa-cpo
      + La responsable de la confidentialité est Anne Roche : anne@cartes.example
      - Chaque site a une responsable de la confidentialité.
      pipa-auto-collection
      + Vous pouvez refuser les cookies dans les paramètres de votre navigateur.
      - Les cookies retiennent votre langue.
      pipl-separate-consent
      + Nous vous demanderons un consentement séparé pour les données sensibles.
      - Nous traitons vos données avec votre consentement.
      pipl-cross-border
      + Le destinataire à l'étranger, hors de Chine, est Nuage Clair, clair@nuage.example, aux fins de l'hébergement.
      - Nous partons à l'étranger chaque été.
      dpdp-itemised
      + Nous recueillons des données telles que votre nom et votre courriel. Nous utilisons les données pour vous envoyer des cartes. Vous pouvez retirer votre consentement. Vous pouvez porter plainte auprès du Conseil de protection des données.
      - Nous recueillons des données telles que votre nom et votre courriel. Nous utilisons les données pour vous envoyer des cartes.
      apple-third-party-protection
      + Nous exigeons des prestataires qu'ils offrent le même niveau de protection des données.
      + Nos prestataires sont tenus contractuellement de protéger les données.
      - Les prestataires ont leurs propres politiques de confidentialité.
      - Nos prestataires impriment les cartes.
      play-privacy-contact
      + Pour toute question sur la confidentialité, écrivez à donnees@cartes.example.
      - Contactez-nous quand vous voulez.
      play-deletion
      + Vous pouvez supprimer votre compte et vos données dans les paramètres de l'application.
      + Pour supprimer votre compte, écrivez-nous à depart@cartes.example.
      - Nous supprimons les données des anciens comptes.
      - Nous effaçons le tableau chaque soir.
      ? officer-appointed
      + Notre délégué à la protection des données s'appelle Jean Roche.
      - Nous ne sommes pas tenus de désigner un délégué à la protection des données.
      ? representative-appointed
      + Nous avons désigné un représentant dans l'Union au titre de l'article 27 du RGPD.
      - Un représentant de la boutique vous attend à l'Union des alpinistes.
      ? joint-controllers
      + Le refuge et nous sommes responsables conjoints du traitement.
      - Nous ne sommes responsables conjoints avec personne.
      ? consent
      + Le traitement est fondé sur votre consentement.
      + Nous traitons votre courriel avec votre consentement préalable.
      - Nous demandons le consentement des parents avant d'inscrire un élève.
      - En utilisant le site, vous donnez votre consentement.
      ? legitimate-interest
      + Nous nous appuyons sur notre intérêt légitime.
      - L'état des sentiers nous intéresse beaucoup.
      ? recipients
      + Nous partageons des données avec des prestataires de livraison.
      + Vos données sont transmises à des prestataires de livraison.
      - Nous ne partageons pas vos données avec des tiers.
      - Vos données ne sont pas cédées à des tiers.
      ? international-transfers
      + Nous transférons les données aux États-Unis.
      + Vos données peuvent être stockées sur des serveurs situés en dehors de l'Union européenne, hors de l'Espace économique européen.
      - Nous ne transférons pas vos données vers des pays tiers.
      - Vos données ne quittent pas l'Union européenne et ne partent pas à l'étranger.
      ? automated-decisions
      + Nous prenons des décisions automatisées sur les paiements différés.
      - Nous ne prenons aucune décision automatisée.
      ? indirect-collection
      + Nous recevons des données de tiers, comme les offices de tourisme.
      - Nous n'obtenons pas de données auprès de tiers.
      ? special-categories
      + Nous recueillons des données de santé auprès des inscrits à la traversée.
      - Nous ne traitons aucune catégorie particulière de données.
      ? children
      + Ce cours est destiné aux enfants de six à douze ans.
      - La boutique ne s'adresse pas aux mineurs.
      ? cookies
      + Nous utilisons des cookies dans la boutique.
      - Nous n'utilisons pas de cookies.
      ? sale
      + Nous vendons des données de contact à des éditeurs.
      - Nous ne vendons pas vos données.
      ? cross-site-tracking
      + Nous montrons des annonces personnalisées par reciblage.
      - Nous ne suivons pas votre activité sur d'autres sites.
      ? financial-incentives
      + Nous avons un programme de fidélité.
      - Nous n'offrons aucune incitation financière.
      ? sensitive-uses
      + Nous utilisons des informations sensibles pour établir des profils et faire de la publicité.
      - Nous n'utilisons pas d'informations sensibles.
      ? sensitive-sale
      + La vente de données sensibles nous finance.
      - Nous ne vendons pas de données sensibles.
      ? marketing-disclosure
      + Nous communiquons des données à des partenaires à des fins promotionnelles.
      - Nous ne communiquons pas de données à des tiers à des fins de marketing.
      ? review-offered
      + Vous pouvez modifier les données de votre profil.
      - Nous pouvons modifier cette politique si nécessaire.
      ? ten-million-consumers
      + Nous traitons les données de plus de dix millions de consommateurs.
      - Nous avons vendu dix millions de cartes.
      ? joint-use
      + Nous faisons une utilisation conjointe des données avec le refuge.
      - Nous ne faisons aucune utilisation conjointe des données.
      ? profiling-technology
      + L'application utilise des données de localisation.
      - Nous ne localisons pas les utilisateurs de l'application.
      """)

  @Test(arguments: statements)
  func isTakenAsMeant(_ statement: ProfileStatement) {
    #expect(statement.isFound(in: "fr", besides: Self.others) == statement.isMade)
  }

  @Test func hasStatementsForEachLaw() {
    #expect(ProfileStatement.gaps(in: Self.statements) == [])
  }
}
