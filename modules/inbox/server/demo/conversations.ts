export interface DemoMessage {
  author: 'visitor' | 'member' | 'assistant';
  text: string;
  minutesAgo: number;
  /** `quote` is, byte for byte, a part of the body of the demo article that `articleKey` names. */
  evidence?: { articleKey: string; quote: string }[];
}

/** A past conversation of the demo shop. `contactKey` names one of the contacts module’s demo people. */
export interface DemoConversation {
  key: string;
  contactKey: string;
  language: 'fr' | 'en';
  status: 'open' | 'pending' | 'handed_over' | 'resolved';
  sentiment: 'negative' | 'neutral' | 'positive';
  tags: string[];
  /** Oldest first. A member’s message means that the assistant was silent from then on. */
  messages: DemoMessage[];
  /** Private: the visitor never sees them. */
  notes: { text: string; minutesAgo: number }[];
  /** What the visitor said of it once it was resolved, right after the last message. */
  rating?: { stars: 1 | 2 | 3 | 4 | 5; comment?: string };
}

export const demoConversations: DemoConversation[] = [
  {
    key: 'livraison-liege',
    contactKey: 'camille-fontanel',
    language: 'fr',
    status: 'open',
    sentiment: 'positive',
    tags: ['livraison'],
    messages: [
      {
        author: 'visitor',
        minutesAgo: 9,
        text: "Bonjour, livrez-vous en Belgique ? C'est pour ma filleule, à Liège.",
      },
      {
        author: 'assistant',
        minutesAgo: 9,
        text: 'Bonjour, je suis l’assistant de la boutique. Oui, nous livrons en Belgique et au Luxembourg, à domicile ou en point relais. En Belgique, la livraison à domicile par bpost coûte 8,90 € et prend 3 à 4 jours ouvrés après l’expédition.',
        evidence: [
          {
            articleKey: 'delivery-belgium-luxembourg-fr',
            quote: 'Oui, nous livrons en Belgique et au Luxembourg, à domicile ou en point relais.',
          },
          {
            articleKey: 'delivery-belgium-luxembourg-fr',
            quote:
              'En Belgique, la livraison à domicile par bpost coûte 8,90 € et prend 3 à 4 jours ouvrés après l’expédition.',
          },
        ],
      },
      {
        author: 'visitor',
        minutesAgo: 6,
        text: 'super merci. et graver un prénom sur la planche en bois, ca coute combien en plus ?',
      },
      {
        author: 'assistant',
        minutesAgo: 6,
        text: 'La gravure d’un texte de 30 caractères au plus est comprise dans le prix de l’objet.',
        evidence: [
          {
            articleKey: 'engraving-prices-fr',
            quote: 'La gravure d’un texte de 30 caractères au plus est comprise dans le prix de l’objet.',
          },
        ],
      },
      {
        author: 'visitor',
        minutesAgo: 4,
        text: 'Parfait, je commande ce soir. Si besoin, mon numéro : 06 39 98 03 41',
      },
      {
        author: 'assistant',
        minutesAgo: 4,
        text: 'C’est noté, merci. Écrivez-nous ici si une question vient au moment de commander.',
      },
    ],
    notes: [],
  },
  {
    key: 'armoiries-livre-d-or',
    contactKey: 'ines-berthollet',
    language: 'fr',
    status: 'handed_over',
    sentiment: 'positive',
    tags: ['mariage'],
    messages: [
      {
        author: 'visitor',
        minutesAgo: 31,
        text: "Bonjour, nous nous marions en septembre à Annecy et nous aimerions 140 marque-place en bois, avec le prénom de chaque invité. C'est combien, et il faut s'y prendre quand ?",
      },
      {
        author: 'assistant',
        minutesAgo: 31,
        text: 'Bonjour Inès, et toutes nos félicitations. Pour un mariage, nous gravons des cadeaux d’invités à partir de 3,20 € pièce, dès 20 exemplaires : marque-place en bois, mini-pot de miel, dessous de verre ou sachet de dragées en lin. Comptez 10 jours ouvrés de fabrication après la maquette, et passez commande au moins 5 semaines avant la cérémonie.',
        evidence: [
          {
            articleKey: 'wedding-fr',
            quote:
              'Pour un mariage, nous gravons des cadeaux d’invités à partir de 3,20 € pièce, dès 20 exemplaires : marque-place en bois, mini-pot de miel, dessous de verre ou sachet de dragées en lin.',
          },
          {
            articleKey: 'wedding-fr',
            quote:
              'Comptez 10 jours ouvrés de fabrication après la maquette, et passez commande au moins 5 semaines avant la cérémonie.',
          },
        ],
      },
      {
        author: 'visitor',
        minutesAgo: 17,
        text: "Très bien. Et pourriez-vous redessiner le blason de ma grand-mère sur le livre d'or, à partir d'une vieille photo un peu floue ? Vous pouvez m'appeler au 06 39 98 01 14.",
      },
      {
        author: 'assistant',
        minutesAgo: 17,
        text: 'Je n’ai pas de réponse sûre pour un blason à redessiner, et je préfère ne pas deviner. Je transmets votre question à l’équipe, qui vous répond ici ou par téléphone.',
      },
    ],
    notes: [
      {
        minutesAgo: 12,
        text: 'Bastien veut voir la photo avant de promettre. Si le trait est lisible, compter 15 € de dessin.',
      },
    ],
  },
  {
    key: 'lily-avec-un-seul-l',
    contactKey: 'karim-haddouche',
    language: 'fr',
    status: 'handed_over',
    sentiment: 'negative',
    tags: ['réclamation', 'broderie'],
    messages: [
      {
        author: 'visitor',
        minutesAgo: 58,
        text: "Bonjour, la couverture de ma fille est arrivée et il est brodé « Lilly » avec deux L au milieu. Elle s'appelle Lily. Je suis vraiment déçu, la fête est ce week-end.",
      },
      {
        author: 'assistant',
        minutesAgo: 58,
        text: 'Bonjour Karim, je suis désolé de cette déception. En cas de faute dans un texte, nous comparons avec la maquette que vous avez validée. Si la faute vient de l’atelier, l’objet est refait à nos frais. Pour le délai, je préviens l’équipe tout de suite : une personne vous répond.',
        evidence: [
          {
            articleKey: 'damaged-parcel-fr',
            quote: 'En cas de faute dans un texte, nous comparons avec la maquette que vous avez validée.',
          },
          {
            articleKey: 'damaged-parcel-fr',
            quote: 'Si la faute vient de l’atelier, l’objet est refait à nos frais.',
          },
        ],
      },
      {
        author: 'visitor',
        minutesAgo: 54,
        text: "C'est la commande QI204817. Rappelez-moi au 06 39 98 02 27, merci.",
      },
      {
        author: 'assistant',
        minutesAgo: 54,
        text: 'Merci, votre numéro de commande et votre téléphone sont transmis à l’équipe.',
      },
    ],
    notes: [
      {
        minutesAgo: 40,
        text: 'La maquette validée dit bien « Lily » : la faute est chez nous. Maud peut rebroder demain à l’ouverture, envoi en express offert.',
      },
    ],
  },
  {
    key: 'poem-for-geneva',
    contactKey: 'harriet-langley',
    language: 'en',
    status: 'open',
    sentiment: 'positive',
    tags: ['livraison', 'gravure'],
    messages: [
      {
        author: 'visitor',
        minutesAgo: 205,
        text: 'Hello, do you ship to Geneva? And will my parents have anything to pay when the parcel arrives?',
      },
      {
        author: 'assistant',
        minutesAgo: 205,
        text: 'Hello, I am the shop’s assistant. Delivery to Switzerland costs €14.90 and takes 4 to 6 working days after dispatch. Switzerland may charge its own VAT of 8.1% and a clearance fee, which the recipient pays on delivery.',
        evidence: [
          {
            articleKey: 'delivery-switzerland-en',
            quote: 'Delivery to Switzerland costs €14.90 and takes 4 to 6 working days after dispatch.',
          },
          {
            articleKey: 'delivery-switzerland-en',
            quote:
              'Switzerland may charge its own VAT of 8.1% and a clearance fee, which the recipient pays on delivery.',
          },
        ],
      },
      {
        author: 'visitor',
        minutesAgo: 197,
        text: 'Thank you, that is clear. How long can the text on a cutting board be? I have a line from a poem in mind.',
      },
      {
        author: 'assistant',
        minutesAgo: 197,
        text: 'Cutting board: 4 lines of 30 characters. A text of 31 to 120 characters costs €9 more.',
        evidence: [
          { articleKey: 'engraving-fonts-en', quote: 'Cutting board: 4 lines of 30 characters.' },
          { articleKey: 'engraving-prices-en', quote: 'A text of 31 to 120 characters costs €9 more.' },
        ],
      },
      {
        author: 'visitor',
        minutesAgo: 188,
        text: 'Lovely, it fits. It is for their thirtieth anniversary. I will write it out this evening.',
      },
      {
        author: 'assistant',
        minutesAgo: 188,
        text: 'With pleasure. Write to us here if anything comes up while you order.',
      },
    ],
    notes: [],
  },
  {
    key: 'coussin-gaspard',
    contactKey: 'olivier-quesnoy',
    language: 'fr',
    status: 'pending',
    sentiment: 'neutral',
    tags: ['photo'],
    messages: [
      {
        author: 'visitor',
        minutesAgo: 1310,
        text: "Bonjour, la photo de mon chien pour le coussin, je vous l'ai préparée mais elle vient de whatsapp, ça ira pour la qualité ?",
      },
      {
        author: 'assistant',
        minutesAgo: 1310,
        text: 'Bonjour, je suis l’assistant de la boutique. Les photos reçues par une messagerie comme WhatsApp sont compressées : envoyez plutôt l’original par e-mail. Pour un coussin de 40 × 40 cm, la photo doit mesurer au moins 2500 × 2500 pixels.',
        evidence: [
          {
            articleKey: 'photo-quality-fr',
            quote:
              'Les photos reçues par une messagerie comme WhatsApp sont compressées : envoyez plutôt l’original par e-mail.',
          },
          {
            articleKey: 'photo-quality-fr',
            quote: 'Pour un coussin de 40 × 40 cm, la photo doit mesurer au moins 2500 × 2500 pixels.',
          },
        ],
      },
      {
        author: 'visitor',
        minutesAgo: 1302,
        text: 'ah mince. et enlever le canapé derrière lui, vous savez faire ?',
      },
      {
        author: 'assistant',
        minutesAgo: 1302,
        text: 'Le détourage d’une personne ou d’un animal coûte 6 € par photo.',
        evidence: [
          {
            articleKey: 'photo-quality-fr',
            quote: 'Le détourage d’une personne ou d’un animal coûte 6 € par photo.',
          },
        ],
      },
      {
        author: 'member',
        minutesAgo: 1265,
        text: 'Bonjour Olivier, Gaspard prend très bien la pose. Dès que nous avons l’original, nous vous envoyons deux maquettes : avec et sans canapé.',
      },
      {
        author: 'visitor',
        minutesAgo: 1250,
        text: 'Merci ! Je le cherche dans mon ancien téléphone. Au besoin, 06 39 98 07 93.',
      },
    ],
    notes: [
      { minutesAgo: 1245, text: 'Attendre l’original. La photo WhatsApp ne fait que 960 pixels de large.' },
    ],
  },
  {
    key: 'cours-du-jeudi',
    contactKey: 'lucie-marchenoir',
    language: 'fr',
    status: 'open',
    sentiment: 'neutral',
    tags: ['atelier'],
    messages: [
      {
        author: 'visitor',
        minutesAgo: 1720,
        text: "bonjour le cours de gravure c'est combien et jusqu'a quelle heure",
      },
      {
        author: 'assistant',
        minutesAgo: 1720,
        text: 'Bonjour, je suis l’assistant de la boutique. Le cours de gravure a lieu le jeudi, de 18 h 30 à 20 h 30, et coûte 48 € par personne.',
        evidence: [
          {
            articleKey: 'workshop-visits-fr',
            quote: 'Le cours de gravure a lieu le jeudi, de 18 h 30 à 20 h 30, et coûte 48 € par personne.',
          },
        ],
      },
      { author: 'visitor', minutesAgo: 1716, text: 'ok et il reste une place pour le prochain ?' },
      {
        author: 'assistant',
        minutesAgo: 1716,
        text: 'Je ne vois pas le carnet de réservations d’ici. Je demande à l’équipe, qui vous répond dans cette conversation.',
      },
      {
        author: 'member',
        minutesAgo: 1690,
        text: 'Bonjour Lucie, il reste deux places au prochain cours. Voulez-vous que nous vous en gardions une ?',
      },
      {
        author: 'visitor',
        minutesAgo: 1655,
        text: 'Oui volontiers, et peut-être la deuxième pour ma mère, je vous redis',
      },
    ],
    notes: [{ minutesAgo: 1650, text: 'Une place notée au carnet, la seconde en option.' }],
  },
  {
    key: 'soixante-stylos',
    contactKey: 'helene-courtade',
    language: 'fr',
    status: 'pending',
    sentiment: 'positive',
    tags: ['entreprise', 'devis'],
    messages: [
      {
        author: 'visitor',
        minutesAgo: 4590,
        text: 'Bonjour, nous cherchons un cadeau pour nos 60 collaborateurs, par exemple un stylo gravé avec notre logo. Pouvez-vous me faire un devis ? Il nous les faudrait dans six semaines.',
      },
      {
        author: 'assistant',
        minutesAgo: 4590,
        text: 'Bonjour, je suis l’assistant de la boutique. Les entreprises reçoivent un devis gratuit à partir de 20 pièces. La remise pour les entreprises est de 10 % dès 50 pièces, 15 % dès 100 pièces et 20 % dès 250 pièces. Je transmets votre demande à l’équipe, qui prépare le devis.',
        evidence: [
          {
            articleKey: 'business-fr',
            quote: 'Les entreprises reçoivent un devis gratuit à partir de 20 pièces.',
          },
          {
            articleKey: 'business-fr',
            quote:
              'La remise pour les entreprises est de 10 % dès 50 pièces, 15 % dès 100 pièces et 20 % dès 250 pièces.',
          },
        ],
      },
      {
        author: 'member',
        minutesAgo: 4530,
        text: 'Bonjour Madame Courtade, merci de penser à nous. Six semaines nous laissent le temps de bien faire. Pouvez-vous nous envoyer le logo en PDF ou en SVG, et nous dire si vous préférez un étui ?',
      },
      {
        author: 'visitor',
        minutesAgo: 4470,
        text: "Avec étui, oui. Je demande le fichier à notre graphiste et je vous l'envoie. Mon direct : 06 39 98 04 58. Merci pour votre rapidité.",
      },
      {
        author: 'member',
        minutesAgo: 4462,
        text: 'Avec plaisir. Votre devis partira dans la journée où nous recevons le logo.',
      },
    ],
    notes: [
      { minutesAgo: 4460, text: 'Proposer un échantillon à 25 €, déduits de la commande.' },
      { minutesAgo: 1500, text: 'Toujours pas de logo. Relancer demain matin, par e-mail.' },
    ],
  },
  {
    key: 'medaille-de-jeanne',
    contactKey: 'marius-tessandier',
    language: 'fr',
    status: 'resolved',
    rating: { stars: 5, comment: 'La médaille est magnifique. Merci pour la patience au téléphone.' },
    sentiment: 'positive',
    tags: ['gravure', 'fidèle'],
    messages: [
      {
        author: 'visitor',
        minutesAgo: 13010,
        text: "Bonjour, c'est Marius Tessandier. Pour Jeanne, cette année, je voudrais une médaille gravée des deux côtés. Ça fait combien de plus ?",
      },
      {
        author: 'assistant',
        minutesAgo: 13010,
        text: 'Bonjour Monsieur Tessandier. La gravure d’une seconde face coûte 6 € de plus.',
        evidence: [
          { articleKey: 'engraving-prices-fr', quote: 'La gravure d’une seconde face coûte 6 € de plus.' },
        ],
      },
      {
        author: 'visitor',
        minutesAgo: 13001,
        text: 'Et on peut écrire combien de lettres sur une médaille ?',
      },
      {
        author: 'assistant',
        minutesAgo: 13001,
        text: 'Médaille ou bracelet : 2 lignes de 12 caractères.',
        evidence: [
          { articleKey: 'engraving-fonts-fr', quote: 'Médaille ou bracelet : 2 lignes de 12 caractères.' },
        ],
      },
      {
        author: 'member',
        minutesAgo: 12960,
        text: 'Bonjour Monsieur Tessandier, Bastien vous attend mercredi matin, comme chaque année. Le café sera chaud.',
      },
      {
        author: 'visitor',
        minutesAgo: 12940,
        text: 'Alors ce sera « À toi » devant et « encore » derrière. À mercredi.',
      },
      { author: 'member', minutesAgo: 12932, text: 'C’est très beau. À mercredi.' },
    ],
    notes: [
      {
        minutesAgo: 12930,
        text: 'Police Garamond, comme les autres années. Ne pas téléphoner chez lui : c’est une surprise.',
      },
    ],
  },
  {
    key: 'delivery-to-bristol',
    contactKey: 'thomas-ashdown',
    language: 'en',
    status: 'resolved',
    rating: { stars: 3, comment: 'Clear answer, just not the one I hoped for.' },
    sentiment: 'negative',
    tags: ['livraison', 'royaume-uni'],
    messages: [
      { author: 'visitor', minutesAgo: 22950, text: 'Hi, can you deliver two mugs to Bristol, in the UK?' },
      {
        author: 'assistant',
        minutesAgo: 22950,
        text: 'Hello, I am the shop’s assistant. We do not deliver to the United Kingdom, the United States or Canada for the time being: the customs formalities are too heavy for our small team. If you live there, you can have the order delivered to someone in France or collect it at the shop in Lyon.',
        evidence: [
          {
            articleKey: 'delivery-other-countries-en',
            quote:
              'We do not deliver to the United Kingdom, the United States or Canada for the time being: the customs formalities are too heavy for our small team.',
          },
          {
            articleKey: 'delivery-other-countries-en',
            quote:
              'If you live there, you can have the order delivered to someone in France or collect it at the shop in Lyon.',
          },
        ],
      },
      {
        author: 'visitor',
        minutesAgo: 22941,
        text: 'That is a shame, I do not know anyone in France. Never mind.',
      },
      {
        author: 'member',
        minutesAgo: 22890,
        text: 'Hello Thomas, we are sorry about that. If you leave us your e-mail address, we will write to you the day we deliver to the UK.',
      },
      { author: 'visitor', minutesAgo: 22870, text: 'Fair enough: tom.ashdown@mailbox.example' },
    ],
    notes: [
      {
        minutesAgo: 22860,
        text: 'Septième demande du Royaume-Uni ce trimestre. À compter avant de rouvrir le sujet.',
      },
    ],
  },
  {
    key: 'carte-du-tiroir',
    contactKey: 'sophie-delcambre',
    language: 'fr',
    status: 'resolved',
    rating: { stars: 5 },
    sentiment: 'positive',
    tags: ['carte cadeau'],
    messages: [
      {
        author: 'visitor',
        minutesAgo: 30240,
        text: "Bonjour, j'ai retrouvé une carte cadeau de l'an dernier au fond d'un tiroir. Elle est encore valable ?",
      },
      {
        author: 'assistant',
        minutesAgo: 30240,
        text: 'Bonjour Sophie. La carte cadeau est valable 24 mois, à la boutique comme sur le site, en une ou plusieurs fois.',
        evidence: [
          {
            articleKey: 'gift-cards-fr',
            quote:
              'La carte cadeau est valable 24 mois, à la boutique comme sur le site, en une ou plusieurs fois.',
          },
        ],
      },
      { author: 'visitor', minutesAgo: 30236, text: 'Ouf. Merci beaucoup et bonne journée' },
      { author: 'assistant', minutesAgo: 30236, text: 'Merci à vous, et belle journée.' },
    ],
    notes: [],
  },
  {
    key: 'coffret-anselme',
    contactKey: 'awa-diallo',
    language: 'fr',
    status: 'resolved',
    rating: { stars: 4, comment: 'Livré à temps, et le mot a fait plaisir.' },
    sentiment: 'positive',
    tags: ['naissance', 'broderie'],
    messages: [
      {
        author: 'visitor',
        minutesAgo: 47520,
        text: 'Bonjour, ma sœur accouche dans un mois mais le prénom est un secret bien gardé. Je peux quand même commander le coffret de naissance ?',
      },
      {
        author: 'assistant',
        minutesAgo: 47520,
        text: 'Bonjour, je suis l’assistant de la boutique. Si le bébé n’est pas encore né, commandez dès maintenant : nous gardons le coffret prêt et nous brodons le prénom le jour où vous nous l’annoncez. Le prénom est alors brodé en 2 jours ouvrés.',
        evidence: [
          {
            articleKey: 'birth-fr',
            quote:
              'Si le bébé n’est pas encore né, commandez dès maintenant : nous gardons le coffret prêt et nous brodons le prénom le jour où vous nous l’annoncez.',
          },
          { articleKey: 'birth-fr', quote: 'Le prénom est alors brodé en 2 jours ouvrés.' },
        ],
      },
      {
        author: 'visitor',
        minutesAgo: 7230,
        text: "Il s'appelle Anselme, il est né cette nuit. C'est possible en vert sauge ? Mon numéro au cas où : 06 39 98 06 89",
      },
      {
        author: 'member',
        minutesAgo: 7180,
        text: 'Bienvenue à Anselme. Le vert sauge existe, Maud a sorti la bobine. Le coffret part demain.',
      },
      {
        author: 'visitor',
        minutesAgo: 7150,
        text: 'Vous êtes adorables, merci. Ma sœur ne se doute de rien.',
      },
    ],
    notes: [{ minutesAgo: 7170, text: 'Ajouter un mot de toute l’équipe dans le coffret.' }],
  },
  {
    key: 'verres-brasserie',
    contactKey: 'luc-vanderelst',
    language: 'fr',
    status: 'resolved',
    sentiment: 'negative',
    tags: ['entreprise', 'devis'],
    messages: [
      {
        author: 'visitor',
        minutesAgo: 68900,
        text: "Bonjour, il me faut un devis pour 500 verres gravés avec notre logo, livrés dans huit jours. C'est jouable ?",
      },
      {
        author: 'assistant',
        minutesAgo: 68900,
        text: 'Bonjour, je suis l’assistant de la boutique. Le délai d’une commande d’entreprise est de 10 jours ouvrés après le bon à tirer. Pour un délai plus court, je demande à l’équipe, qui vous répond ici.',
        evidence: [
          {
            articleKey: 'business-fr',
            quote: 'Le délai d’une commande d’entreprise est de 10 jours ouvrés après le bon à tirer.',
          },
        ],
      },
      {
        author: 'member',
        minutesAgo: 68840,
        text: 'Bonjour Monsieur Vanderelst, pour 500 verres nous ne tiendrons pas huit jours sans bâcler, et nous préférons vous le dire. Nous pouvons en livrer 120 à temps et le reste deux semaines plus tard.',
      },
      { author: 'visitor', minutesAgo: 68800, text: "Non, c'est trop tard pour nous. Tant pis." },
      {
        author: 'member',
        minutesAgo: 68780,
        text: 'Nous comprenons. Écrivez-nous un mois avant votre prochaine fête : les verres seront prêts.',
      },
    ],
    notes: [],
  },
];
