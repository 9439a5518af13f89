import type { DemoArticle } from './demo-article.ts';

/** The French knowledge of the demo shop "Quai des Initiales" (invented, as are its address, numbers and staff). */
export const demoArticlesFr: DemoArticle[] = [
  {
    key: 'delivery-france-fr',
    title: 'Livraison en France métropolitaine',
    language: 'fr',
    body: `Nous livrons partout en France métropolitaine, Corse comprise, à domicile ou en point relais.

- La livraison à domicile par Colissimo coûte 5,90 € et prend 2 à 3 jours ouvrés après l’expédition.
- La livraison en point relais Mondial Relay coûte 4,20 € et prend 3 à 4 jours ouvrés après l’expédition.
- La livraison en France est offerte à partir de 60 € d’achat, à domicile comme en point relais.

Le délai de livraison commence quand le colis quitte l’atelier : ajoutez le temps de fabrication, 2 à 4 jours ouvrés selon l’objet. Les colis partent du mardi au samedi. Le colis à domicile est remis dans la boîte aux lettres ou contre signature au-delà de 100 € d’achat. Un colis en point relais vous attend 14 jours.`,
  },
  {
    key: 'delivery-belgium-luxembourg-fr',
    title: 'Livraison en Belgique et au Luxembourg',
    language: 'fr',
    body: `Oui, nous livrons en Belgique et au Luxembourg, à domicile ou en point relais.

## Délais et tarifs

- En Belgique, la livraison à domicile par bpost coûte 8,90 € et prend 3 à 4 jours ouvrés après l’expédition.
- En Belgique, la livraison en point relais coûte 5,90 € et prend 4 à 5 jours ouvrés après l’expédition.
- Au Luxembourg, la livraison à domicile coûte 9,90 € et prend 3 à 5 jours ouvrés après l’expédition.
- La livraison en Belgique et au Luxembourg est offerte à partir de 90 € d’achat.

La Belgique et le Luxembourg font partie de l’Union européenne : il n’y a ni douane ni frais à la réception. La livraison express n’existe pas vers ces deux pays. Le numéro de suivi vous est envoyé par e-mail le jour du départ.`,
  },
  {
    key: 'delivery-switzerland-fr',
    title: 'Livraison en Suisse et douane',
    language: 'fr',
    body: `Nous livrons en Suisse, à domicile uniquement, par Colissimo puis la Poste suisse. La livraison en Suisse coûte 14,90 € et prend 4 à 6 jours ouvrés après l’expédition. La livraison en Suisse est offerte à partir de 150 € d’achat.

## Douane et taxes

Vos achats pour la Suisse sont facturés hors taxe : la TVA française est déduite du total au moment du paiement. La Suisse peut demander sa propre TVA de 8,1 % et des frais de dédouanement, que le destinataire règle à la réception. Les commandes de moins de 60 € passent en général sans taxe suisse.

Pour un cadeau envoyé directement à un proche en Suisse, prévenez-le de ces frais possibles. Un colis refusé à la douane nous revient : l’objet personnalisé n’est alors pas remboursé.`,
  },
  {
    key: 'delivery-other-countries-fr',
    title: 'Livraison dans les autres pays et outre-mer',
    language: 'fr',
    body: `Nous livrons dans sept autres pays de l’Union européenne : Allemagne, Autriche, Espagne, Irlande, Italie, Pays-Bas et Portugal. La livraison dans ces sept pays coûte 13,90 € et prend 5 à 8 jours ouvrés après l’expédition.

La livraison en Guadeloupe, en Martinique, en Guyane, à Mayotte et à La Réunion coûte 16,90 € et prend 8 à 12 jours ouvrés. L’octroi de mer éventuel reste à la charge du destinataire.

Nous ne livrons pas au Royaume-Uni, aux États-Unis ni au Canada pour le moment : les formalités de douane sont trop lourdes pour notre petite équipe. Si vous habitez l’un de ces pays, vous pouvez faire livrer chez un proche en France ou retirer la commande à la boutique.`,
  },
  {
    key: 'delivery-express-fr',
    title: 'Commande urgente et livraison express',
    language: 'fr',
    body: `La livraison express par Chronopost coûte 12,90 € : le colis arrive le lendemain de l’expédition avant 13 h, du lundi au samedi. La livraison express est possible en France métropolitaine seulement, Corse exclue.

## La fabrication express

Pour une gravure, la fabrication express coûte 9,90 € de plus : une commande passée avant 11 h part le jour même. La broderie et l’impression photo ne peuvent pas être faites en fabrication express. Une commande en fabrication express est lancée sans maquette : relisez bien vos textes.

Exemple : un stylo gravé commandé un mercredi à 10 h avec fabrication et livraison express arrive le jeudi avant 13 h. Après 11 h, la commande express part le jour ouvré suivant. Si notre atelier manque le départ promis, les frais express sont remboursés.`,
  },
  {
    key: 'order-tracking-fr',
    title: 'Suivre mon colis, colis en retard ou perdu',
    language: 'fr',
    body: `Le lien de suivi de votre colis est envoyé par e-mail et par SMS le jour de l’expédition. Vous retrouvez aussi le suivi dans votre compte, rubrique « Mes commandes ».

Si le suivi n’avance plus depuis 5 jours ouvrés, écrivez-nous avec votre numéro de commande, qui commence par QI. Nous ouvrons alors une enquête auprès du transporteur, qui répond en 10 jours ouvrés au plus. Un colis déclaré perdu est refait gratuitement en priorité, ou remboursé si vous préférez.

Un colis indiqué « livré » mais introuvable est souvent chez un voisin ou chez le gardien : vérifiez, puis prévenez-nous dans les 7 jours. L’adresse de livraison peut être corrigée gratuitement tant que le colis n’est pas parti.`,
  },
  {
    key: 'pick-up-fr',
    title: 'Retrait à la boutique',
    language: 'fr',
    body: `Le retrait à la boutique est gratuit. Choisissez « Retrait à Lyon » au moment du paiement ; un e-mail et un SMS vous préviennent dès que la commande est prête, en général 2 jours ouvrés après une commande de gravure.

Pour retirer votre commande, présentez le numéro de commande et une pièce d’identité. Une autre personne peut retirer la commande à votre place avec le numéro de commande et une copie de votre pièce d’identité.

Votre commande vous attend 30 jours à la boutique. Passé ce délai, nous vous appelons avant toute décision. Le retrait se fait pendant les heures d’ouverture, du mardi au samedi, de 10 h à 19 h. Vous pouvez faire emballer votre cadeau sur place.`,
  },
  {
    key: 'returns-fr',
    title: 'Retours et remboursement',
    language: 'fr',
    body: `## Objets personnalisés

Un objet gravé, brodé ou imprimé à votre demande ne peut être ni repris ni remboursé, sauf défaut ou erreur de notre part : le droit de rétractation ne s’applique pas aux biens personnalisés (article L221-28 du Code de la consommation). Si l’erreur vient de nous, nous refaisons l’objet gratuitement ou nous vous remboursons, à votre choix.

## Objets non personnalisés

Vous avez 30 jours après la réception pour retourner un objet non personnalisé, neuf et dans son emballage. Les frais de retour sont à votre charge, sauf erreur de notre part. Le remboursement est fait sur le moyen de paiement d’origine dans les 14 jours qui suivent la réception du retour.

Demandez votre bon de retour à bonjour@quai-des-initiales.example avant d’envoyer le colis.`,
  },
  {
    key: 'exchange-fr',
    title: 'Échanger un article ou une taille',
    language: 'fr',
    body: `Un article non personnalisé s’échange gratuitement à la boutique pendant 30 jours, avec le ticket de caisse ou le ticket cadeau. Le ticket cadeau ne montre aucun prix ; demandez-le à la caisse ou cochez la case au moment de commander en ligne.

Pour un échange par la poste, le retour est à vos frais et nous offrons le second envoi en France. Si le nouvel article coûte moins cher, la différence est rendue en carte cadeau.

Un tablier ou un peignoir déjà brodé ne s’échange pas pour une question de taille. En cas de doute, consultez le guide des tailles ou venez essayer à la boutique. Les tabliers existent en taille enfant (4 à 10 ans) et en taille adulte unique ; les peignoirs vont du S au XXL.`,
  },
  {
    key: 'damaged-parcel-fr',
    title: 'Colis abîmé, objet cassé ou erreur de gravure',
    language: 'fr',
    body: `Si votre objet arrive cassé, envoyez-nous une photo de l’objet et une photo du carton dans les 5 jours qui suivent la réception. Écrivez à bonjour@quai-des-initiales.example en indiquant votre numéro de commande.

Nous refaisons gratuitement tout objet cassé pendant le transport et il repart sous 3 jours ouvrés. Vous n’avez pas besoin de nous renvoyer l’objet cassé. Si vous préférez un remboursement, il est fait sous 5 jours ouvrés.

En cas de faute dans un texte, nous comparons avec la maquette que vous avez validée. Si la faute vient de l’atelier, l’objet est refait à nos frais. Si la faute était dans la maquette validée, nous refaisons l’objet à moitié prix. Gardez l’emballage jusqu’à notre réponse, donnée en 1 jour ouvré.`,
  },
  {
    key: 'order-change-fr',
    title: 'Modifier une commande',
    language: 'fr',
    body: `Vous pouvez modifier gratuitement un prénom, une date, une police ou une couleur tant que vous n’avez pas validé la maquette. Répondez simplement à l’e-mail de la maquette avec la correction.

Après la validation de la maquette, appelez-nous au 04 65 71 20 48 : si la gravure n’a pas commencé, la modification coûte 5 €. Une fois l’objet gravé ou brodé, la modification n’est plus possible.

L’adresse de livraison et le mode de livraison peuvent changer jusqu’à l’expédition. Ajouter un article à une commande en cours est possible avant la validation de la maquette ; les deux articles partent alors dans le même colis, sans nouveaux frais de port.

Les commandes en fabrication express ne peuvent plus être modifiées après le paiement.`,
  },
  {
    key: 'order-cancellation-fr',
    title: 'Annuler une commande',
    language: 'fr',
    body: `Une commande peut être annulée sans frais tant que la maquette n’est pas validée. L’annulation se fait dans votre compte, rubrique « Mes commandes », ou par e-mail avec le numéro de commande. Le remboursement d’une commande annulée arrive sur votre compte bancaire sous 5 jours ouvrés.

Après la validation de la maquette, une commande personnalisée ne peut plus être annulée, car la fabrication est lancée. Une commande d’objets non personnalisés peut être annulée jusqu’à l’expédition.

Si nous ne pouvons pas fabriquer votre objet, par exemple en rupture de stock, nous vous proposons un objet équivalent ou le remboursement complet. Un acompte versé pour une commande d’entreprise est rendu jusqu’à la validation du bon à tirer.`,
  },
  {
    key: 'production-times-fr',
    title: 'Délais de fabrication',
    language: 'fr',
    body: `Les délais de fabrication comptent en jours ouvrés, du mardi au samedi, à partir de la validation de votre maquette.

- Gravure sur bois, métal ou verre : 2 jours ouvrés.
- Impression photo (mugs, coussins, puzzles) : 3 jours ouvrés.
- Broderie : 4 jours ouvrés.
- Objet que vous nous confiez : 5 jours ouvrés.
- Commande de plus de 20 pièces : 10 jours ouvrés.

Du 25 novembre au 24 décembre, ajoutez 2 jours ouvrés à chaque délai de fabrication. Pour recevoir un cadeau avant Noël, commandez avant le 12 décembre pour une broderie et avant le 16 décembre pour une gravure. Une commande qui mêle plusieurs techniques part quand l’objet le plus long est prêt, sauf si vous demandez deux envois.`,
  },
  {
    key: 'proof-fr',
    title: 'La maquette avant fabrication',
    language: 'fr',
    body: `Pour chaque objet personnalisé, nous vous envoyons par e-mail une maquette gratuite, en 1 jour ouvré. La maquette montre le texte, la police, la taille et l’emplacement exacts. Rien n’est gravé ni brodé avant votre accord écrit.

Deux séries de corrections sont comprises dans le prix. À partir de la troisième, chaque nouvelle maquette coûte 5 €. Nous vous envoyons un rappel au bout de 2 jours sans réponse ; au bout de 15 jours, la commande est annulée et remboursée.

Relisez les accents, les traits d’union et les dates : la maquette validée fait foi. Les couleurs à l’écran peuvent varier légèrement de celles de l’objet. La maquette n’est pas proposée pour les commandes en fabrication express.`,
  },
  {
    key: 'engraving-prices-fr',
    title: 'Prix de la gravure',
    language: 'fr',
    body: `La gravure d’un texte de 30 caractères au plus est comprise dans le prix de l’objet. Les options s’ajoutent au prix de l’objet :

- Un texte de 31 à 120 caractères coûte 9 € de plus.
- La gravure d’une seconde face coûte 6 € de plus.
- La gravure d’un dessin, d’un logo ou d’une écriture manuscrite coûte 15 € de plus.
- Un symbole de notre catalogue (cœur, étoile, ancre, feuille) est offert.

Quelques prix avec gravure comprise : stylo 24 €, porte-clés en cuir 19 €, verre à vin 17 €, paire de flûtes 38 €, planche à découper en noyer 39 €, médaille en argent 45 €. Il n’y a pas de frais de dossier. Le prix exact s’affiche à l’écran pendant que vous écrivez votre texte.`,
  },
  {
    key: 'engraving-fonts-fr',
    title: 'Longueur des textes et polices de gravure',
    language: 'fr',
    body: `Chaque objet a sa longueur maximale de gravure, espaces compris :

- Médaille ou bracelet : 2 lignes de 12 caractères.
- Stylo : 1 ligne de 25 caractères.
- Verre ou flûte : 1 ligne de 20 caractères.
- Porte-clés : 2 lignes de 15 caractères.
- Planche à découper : 4 lignes de 30 caractères.

Nous proposons six polices de gravure : Garamond, Bodoni, Anglaise, Bâton, Machine à écrire et Écolier. La police Anglaise demande des lettres d’au moins 4 mm et ne convient pas aux petites médailles. Les accents, les chiffres, l’esperluette et les traits d’union sont acceptés ; les émojis ne le sont pas. Les textes en alphabet grec, arabe ou hébreu sont possibles sans supplément, avec 3 jours ouvrés de plus.`,
  },
  {
    key: 'engraving-own-object-fr',
    title: 'Graver un objet que vous apportez',
    language: 'fr',
    body: `Nous gravons les objets que vous nous apportez à la boutique, à partir de 18 € pour un texte de 30 caractères. Les métaux (argent, or, laiton, acier, étain) et le verre plat sont acceptés. Nous ne gravons pas le cristal, la céramique, la pierre ni les bijoux creux, qui risquent de se fendre.

L’objet confié est rendu en 5 jours ouvrés. Bastien, notre graveur, l’examine avec vous au comptoir avant d’accepter le travail. Un objet confié est assuré jusqu’à 300 € pendant qu’il est à l’atelier.

Les montres sont acceptées si le fond a déjà été ouvert par un horloger. Nous n’acceptons pas d’objets à graver par la poste. Une alliance se grave à l’intérieur pour 32 €, avec 20 caractères au plus.`,
  },
  {
    key: 'photo-quality-fr',
    title: 'Qualité des photos à imprimer',
    language: 'fr',
    body: `Une bonne photo est nette, claire et envoyée en taille d’origine. Nous acceptons les fichiers JPG, PNG et HEIC, jusqu’à 25 Mo par photo.

- Pour un mug ou un puzzle, la photo doit mesurer au moins 1500 × 1500 pixels.
- Pour un coussin de 40 × 40 cm, la photo doit mesurer au moins 2500 × 2500 pixels.
- Pour un tirage sur bois, la photo doit mesurer au moins 3000 × 2000 pixels.

Les photos reçues par une messagerie comme WhatsApp sont compressées : envoyez plutôt l’original par e-mail. Le passage en noir et blanc et le recadrage sont gratuits. Le détourage d’une personne ou d’un animal coûte 6 € par photo. Si une photo est trop petite, nous vous prévenons avec la maquette et rien n’est imprimé sans votre accord. Nous pouvons numériser une photo papier à la boutique pour 4 €.`,
  },
  {
    key: 'embroidery-fr',
    title: 'Broderie : textes, couleurs et tarifs',
    language: 'fr',
    body: `La broderie d’un prénom de 12 caractères au plus est comprise dans le prix de nos textiles. Une seconde ligne de broderie coûte 7 € de plus. Un petit motif brodé (étoile, lapin, olivier) coûte 5 €.

Vous choisissez parmi 24 couleurs de fil et quatre écritures. Les lettres brodées mesurent de 1,5 à 8 cm de haut. La broderie d’un logo demande un programme de piquage, facturé 35 € une seule fois, puis conservé pour vos prochaines commandes.

Maud peut broder un textile que vous apportez, à partir de 14 €, s’il est lavé et repassé. Le cuir, la soie et la maille très fine ne peuvent pas être brodés chez nous. Quelques prix avec broderie comprise : serviette de bain 32 €, tablier 34 €, peignoir 69 €.`,
  },
  {
    key: 'care-mugs-glass-fr',
    title: 'Mugs et verres : lave-vaisselle, micro-ondes, entretien',
    language: 'fr',
    body: `Nos mugs en céramique passent au lave-vaisselle, jusqu’à 60 °C, et au micro-ondes. Le mug en céramique contient 33 cl et coûte 16,90 € avec une photo ou un prénom. L’impression des mugs en céramique est garantie 500 lavages.

Le mug en métal émaillé contient 35 cl et coûte 18,90 €. Le mug émaillé se lave à la main et ne va jamais au micro-ondes ; il supporte en revanche un feu de camp.

Les verres et les flûtes gravés passent au lave-vaisselle en cycle court, à 45 °C au plus. La gravure du verre ne s’efface pas : elle creuse la matière. Évitez les éponges abrasives sur les mugs imprimés et ne laissez pas tremper les verres une nuit entière.`,
  },
  {
    key: 'care-wood-jewellery-fr',
    title: 'Bois, cuir et bijoux : matières et entretien',
    language: 'fr',
    body: `Nos planches à découper sont en noyer français massif, 34 × 22 cm, épaisseur 2 cm. La planche en noyer se lave à la main et se nourrit à l’huile de lin deux fois par an. Une planche en bois ne va ni au lave-vaisselle ni au four.

Nos médailles existent en argent 925 et en laiton doré à l’or fin, 3 microns. Nos bijoux ne contiennent pas de nickel. Retirez un bijou doré avant la douche, la piscine et le parfum ; nettoyez-le avec un chiffon doux et sec. L’argent noirci retrouve son éclat avec un chiffon spécial, vendu 5 €.

Nos porte-clés sont en cuir de vachette à tannage végétal, fait dans le Tarn. Le cuir fonce avec le temps et n’aime pas l’eau.`,
  },
  {
    key: 'care-textiles-fr',
    title: 'Textiles brodés : matières et lavage',
    language: 'fr',
    body: `Nos serviettes et nos peignoirs sont en coton biologique éponge de 500 g/m², tissé au Portugal. Les tabliers sont en lin et coton. Les couvertures de bébé sont en double gaze de coton, 75 × 100 cm, certifiées Oeko-Tex classe 1, qui convient à la peau des nouveau-nés.

Les textiles brodés se lavent à 40 °C, sur l’envers, sans javel. Le sèche-linge est possible à basse température pour les serviettes et les peignoirs, mais pas pour les couvertures de bébé. Repassez la broderie sur l’envers, avec un linge entre le fer et le fil. Nos fils de broderie sont en polyester et ne déteignent pas.

Les housses de coussin photo sont en polyester effet velours et se lavent à 30 °C.`,
  },
  {
    key: 'wedding-fr',
    title: 'Cadeaux de mariage et d’invités',
    language: 'fr',
    body: `Pour un mariage, nous gravons des cadeaux d’invités à partir de 3,20 € pièce, dès 20 exemplaires : marque-place en bois, mini-pot de miel, dessous de verre ou sachet de dragées en lin.

- La boîte à alliances en noyer coûte 36 €.
- Le livre d’or à couverture gravée, 80 pages, coûte 46 €.
- La paire de flûtes gravées coûte 38 €.

Envoyez-nous la liste des prénoms dans un tableau : nous la relisons avec vous sans supplément. Comptez 10 jours ouvrés de fabrication après la maquette, et passez commande au moins 5 semaines avant la cérémonie. Un échantillon gravé coûte 8 €, déduits de la commande. Jusqu’à trois pièces oubliées peuvent être ajoutées au même prix dans le mois qui suit.`,
  },
  {
    key: 'birth-fr',
    title: 'Cadeaux de naissance et de baptême',
    language: 'fr',
    body: `Notre coffret de naissance coûte 69 € : il réunit une couverture de bébé brodée, un doudou lapin brodé et une carte. Chaque pièce existe aussi seule : la couverture à 49 €, le doudou à 29 €.

Pour un baptême, la timbale en métal argenté gravée coûte 58 € et la médaille en argent 45 €. On peut graver le prénom, la date, l’heure et le poids de naissance.

Si le bébé n’est pas encore né, commandez dès maintenant : nous gardons le coffret prêt et nous brodons le prénom le jour où vous nous l’annoncez. Le prénom est alors brodé en 2 jours ouvrés. Les doudous conviennent dès la naissance et portent le marquage CE. Nous pouvons envoyer le coffret directement à la maternité si vous connaissez le numéro de chambre.`,
  },
  {
    key: 'business-fr',
    title: 'Cadeaux d’entreprise et devis',
    language: 'fr',
    body: `Les entreprises reçoivent un devis gratuit à partir de 20 pièces. Écrivez à pro@quai-des-initiales.example en indiquant l’objet, la quantité, la date et votre logo en PDF ou en SVG. Le devis est envoyé en 1 jour ouvré et reste valable 30 jours.

La remise pour les entreprises est de 10 % dès 50 pièces, 15 % dès 100 pièces et 20 % dès 250 pièces. Un échantillon gravé avec votre logo coûte 25 €, déduits de la commande. Le délai d’une commande d’entreprise est de 10 jours ouvrés après le bon à tirer.

La première commande se règle avec un acompte de 40 % ; les suivantes se règlent par virement à 30 jours. Nous pouvons livrer chaque salarié à son adresse pour 2 € de préparation par colis, frais de port en plus.`,
  },
  {
    key: 'gift-wrapping-fr',
    title: 'Emballage cadeau et carte de message',
    language: 'fr',
    body: `L’emballage cadeau coûte 4,50 € par objet : une boîte en carton kraft, un papier de soie et un ruban vert ou terracotta. L’emballage cadeau est offert dès 80 € d’achat, et toujours offert à la boutique.

La carte de message est gratuite : Solène la recopie à la plume, avec un texte de 200 caractères au plus. Écrivez votre message au moment de commander, dans le champ « Un mot pour accompagner ».

Aucun prix ni facture ne se trouve dans le colis ; la facture vous est envoyée par e-mail. Le colis peut partir directement chez la personne à qui vous faites le cadeau, sous votre nom. Nous pouvons aussi choisir avec vous une date d’envoi, jusqu’à trois mois à l’avance.`,
  },
  {
    key: 'gift-cards-fr',
    title: 'Cartes cadeaux',
    language: 'fr',
    body: `Nos cartes cadeaux vont de 20 € à 200 €, au montant de votre choix. La carte cadeau numérique arrive par e-mail dans l’heure, ou à la date que vous choisissez. La carte cadeau imprimée, glissée dans une enveloppe gaufrée, est vendue à la boutique ou envoyée par la poste pour 2 €.

La carte cadeau est valable 24 mois, à la boutique comme sur le site, en une ou plusieurs fois. Pour l’utiliser en ligne, saisissez son code au moment du paiement. Le solde s’affiche avec le code, ou sur simple appel.

Une carte cadeau ne peut être ni échangée contre de l’argent ni prolongée. En cas de perte, nous la rééditons si vous avez gardé la preuve d’achat.`,
  },
  {
    key: 'payment-fr',
    title: 'Moyens de paiement',
    language: 'fr',
    body: `Sur le site, nous acceptons les cartes CB, Visa et Mastercard, PayPal, Apple Pay et nos cartes cadeaux. Le paiement en trois fois sans frais est possible de 120 € à 800 €, avec une carte française. Le virement bancaire est réservé aux entreprises et aux commandes de plus de 300 €.

À la boutique, vous pouvez payer par carte, sans contact, en espèces jusqu’à 1 000 € ou avec une carte cadeau. Nous n’acceptons ni les chèques, ni American Express, ni les cryptomonnaies.

Le paiement en ligne est protégé par l’authentification de votre banque (3-D Secure) et nous ne voyons jamais votre numéro de carte. Votre carte est débitée au moment de la commande. Si votre paiement est refusé, attendez 15 minutes avant d’essayer de nouveau ou appelez votre banque.`,
  },
  {
    key: 'invoices-vat-fr',
    title: 'Facture et TVA',
    language: 'fr',
    body: `La facture est envoyée par e-mail le jour de l’expédition. Vous pouvez aussi télécharger toutes vos factures dans votre compte, rubrique « Mes commandes », pendant 10 ans.

Tous nos prix sont affichés TVA comprise : 20 % sur les objets et 5,5 % sur les chocolats. Pour une facture au nom d’une société, indiquez la raison sociale, le SIRET et l’adresse au moment de commander. Une facture peut être corrigée dans les 30 jours, par e-mail à bonjour@quai-des-initiales.example.

Une entreprise de l’Union européenne hors de France qui donne un numéro de TVA valide est facturée hors taxe. Nous déposons les factures des administrations sur Chorus Pro. À la boutique, une facture est faite sur demande, à partir du ticket de caisse.`,
  },
  {
    key: 'opening-hours-fr',
    title: 'Horaires d’ouverture',
    language: 'fr',
    body: `La boutique est ouverte du mardi au samedi, de 10 h à 19 h, sans interruption. La boutique est fermée le dimanche et le lundi.

En décembre, la boutique ouvre aussi le dimanche, de 11 h à 18 h, et le lundi, de 14 h à 19 h. Le jeudi soir, l’atelier reste ouvert jusqu’à 20 h 30 pour les ateliers de gravure, sur réservation ; la caisse ferme à 19 h.

Le comptoir de gravure prend les objets jusqu’à 18 h 30. Le moment le plus calme pour un conseil est le matin, entre 10 h et 12 h. Il n’est pas nécessaire de prendre rendez-vous, sauf pour un projet de mariage : comptez alors 45 minutes avec Solène.`,
  },
  {
    key: 'closures-fr',
    title: 'Jours fériés et fermeture d’été',
    language: 'fr',
    body: `La boutique et l’atelier sont fermés du 1er au 15 août inclus. Les commandes passées pendant la fermeture d’été sont fabriquées à partir du 16 août, dans l’ordre d’arrivée.

La boutique est fermée le 1er janvier, le 1er mai et le 25 décembre. Les autres jours fériés, si le jour tombe entre le mardi et le samedi, la boutique ouvre de 11 h à 18 h. Les 24 et 31 décembre, la boutique ferme à 17 h. Le 8 décembre, pour la Fête des lumières, la boutique reste ouverte jusqu’à 21 h.

Pendant les jours fériés, le site prend les commandes mais aucun colis ne part. Les e-mails reçus un jour de fermeture ont une réponse le premier jour d’ouverture qui suit.`,
  },
  {
    key: 'find-us-fr',
    title: 'Adresse, accès, stationnement et accessibilité',
    language: 'fr',
    body: `La boutique se trouve au 212 quai Saint-Vincent, 69001 Lyon, côté Saône, derrière une devanture vert bouteille.

- En métro : station Hôtel de Ville – Louis Pradel (lignes A et C), puis 12 minutes à pied.
- À vélo : une station Vélo’v se trouve à 80 mètres, et trois arceaux devant la porte.
- En voiture : le parking des Terreaux est à 10 minutes à pied ; un arrêt minute gratuit de 20 minutes est possible devant la boutique.

L’entrée est de plain-pied et la porte mesure 90 cm de large : un fauteuil roulant passe sans aide. Le comptoir a une partie basse et une boucle magnétique pour les appareils auditifs. Il n’y a pas de toilettes publiques. Les chiens en laisse sont les bienvenus.`,
  },
  {
    key: 'contact-fr',
    title: 'Nous joindre : téléphone, e-mail, rendez-vous',
    language: 'fr',
    body: `Par téléphone, appelez le 04 65 71 20 48, du mardi au vendredi, de 10 h à 12 h 30 et de 14 h à 18 h. L’appel est au prix d’un appel local.

Par e-mail, écrivez à bonjour@quai-des-initiales.example : nous répondons en 1 jour ouvré. Les entreprises écrivent à pro@quai-des-initiales.example. Donnez votre numéro de commande, qui commence par QI et compte six chiffres : votre réponse arrivera plus vite.

Solène tient la boutique et les projets de mariage, Bastien grave et Maud brode. La conversation de ce site est tenue par un assistant, qui répond à partir de nos fiches et passe la main à l’équipe dès qu’il n’est pas sûr.`,
  },
  {
    key: 'loyalty-fr',
    title: 'Le Carnet, notre programme de fidélité',
    language: 'fr',
    body: `Le Carnet est notre programme de fidélité, gratuit et sans carte : votre e-mail suffit. Chaque euro dépensé donne 1 point, à la boutique comme sur le site. À 100 points, vous recevez un bon de 5 €, à utiliser en une fois sans minimum d’achat.

Les points du Carnet sont valables 18 mois. Nous ajoutons 20 points le jour de votre anniversaire si vous nous l’avez indiqué. Un ami que vous parrainez reçoit 5 € sur sa première commande de plus de 40 €, et vous recevez 50 points.

Les frais de port, les cartes cadeaux et les commandes d’entreprise ne donnent pas de points. Vous pouvez quitter le Carnet à tout moment depuis votre compte.`,
  },
  {
    key: 'workshop-visits-fr',
    title: 'Visites et cours de gravure à l’atelier',
    language: 'fr',
    body: `L’atelier se visite le premier samedi du mois, à 15 h, gratuitement et sur réservation. La visite de l’atelier dure 45 minutes, pour 8 personnes au plus. Les enfants sont les bienvenus à partir de 6 ans, accompagnés d’un adulte.

Le cours de gravure a lieu le jeudi, de 18 h 30 à 20 h 30, et coûte 48 € par personne. Vous repartez avec la médaille en laiton que vous avez gravée. Le cours de gravure est ouvert dès 14 ans et se limite à 6 places.

L’annulation d’un cours est gratuite jusqu’à 48 heures avant. Pour un groupe (anniversaire, équipe), nous ouvrons l’atelier le lundi sur devis, à partir de 5 personnes. Réservez par téléphone ou par e-mail.`,
  },
  {
    key: 'personal-data-fr',
    title: 'Vos données et vos photos',
    language: 'fr',
    body: `Vos photos servent uniquement à fabriquer votre commande et sont effacées 60 jours après l’expédition. Nous ne publions jamais une photo ou un texte gravé sans votre accord écrit.

Vos coordonnées sont conservées 3 ans après votre dernière commande ; les factures sont conservées 10 ans, comme la loi le demande. Nous ne vendons ni ne louons aucune donnée. Le transporteur reçoit seulement le nom, l’adresse et le téléphone du destinataire.

Pour consulter, corriger ou effacer vos données, écrivez à donnees@quai-des-initiales.example : nous répondons en 30 jours au plus. Vous pouvez aussi vous adresser à la CNIL. La lettre d’information part une fois par mois et chaque envoi contient un lien de désinscription.`,
  },
  {
    key: 'warranty-fr',
    title: 'Garanties',
    language: 'fr',
    body: `Tous nos objets sont couverts par la garantie légale de conformité pendant 2 ans à partir de la livraison, et par la garantie contre les vices cachés. La garantie couvre les objets personnalisés comme les autres.

Si un défaut apparaît, envoyez-nous une photo et votre numéro de commande : l’objet est réparé ou remplacé sous 30 jours, sans frais. Si ce n’est pas possible, il est remboursé.

En plus de la loi, nous redorons gratuitement les médailles dorées pendant 12 mois, et nous recousons les broderies pendant 3 ans. La garantie ne couvre pas la casse accidentelle, l’usure normale ni un entretien contraire à nos conseils. Une planche fendue après un passage au lave-vaisselle, par exemple, n’est pas couverte.`,
  },
  {
    key: 'chocolates-fr',
    title: 'Chocolats : composition, allergènes, conservation',
    language: 'fr',
    body: `Notre ballotin de 250 g, au couvercle en bois gravé, coûte 27 €. Les chocolats sont faits par un artisan de Villeurbanne, moitié noir, moitié lait.

## Allergènes

Les chocolats contiennent du lait, des noisettes, des amandes et du soja. Ils peuvent contenir des traces de gluten, d’œuf, de pistache et d’arachide. Ils ne contiennent ni alcool ni gélatine. Il n’existe pas encore de ballotin végane.

Les chocolats se gardent 8 semaines, entre 16 et 18 °C, à l’abri de la lumière ; la date figure sous la boîte. Du 15 juin au 31 août, les chocolats ne sont pas expédiés, à cause de la chaleur : ils se retirent à la boutique. Le couvercle en bois se garde et devient un dessous de plat.`,
  },
  {
    key: 'jobs-fr',
    title: 'Emplois, renforts de Noël et stages',
    language: 'fr',
    body: `Chaque année, nous cherchons deux personnes en renfort du 15 novembre au 24 décembre, à temps plein, pour l’emballage et la vente. Les candidatures pour les renforts de Noël se font avant le 15 octobre.

Envoyez votre CV et quelques lignes à emploi@quai-des-initiales.example. Nous répondons à tout le monde en 15 jours, même pour dire non.

Nous accueillons un stagiaire à la fois : élèves de troisième pendant une semaine, étudiants des métiers d’art pendant 4 à 8 semaines. L’atelier forme aussi un apprenti graveur tous les deux ans. Aucun poste permanent n’est ouvert en dehors de ces périodes. La boutique n’a pas de poste à distance.`,
  },
];
