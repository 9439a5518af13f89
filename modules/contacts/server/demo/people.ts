export type DemoInterestCode =
  | 'asked_price'
  | 'asked_quote'
  | 'asked_delivery'
  | 'left_phone'
  | 'left_email'
  | 'gave_date'
  | 'came_back'
  | 'positive_tone'
  | 'negative_tone';

/** A contact of the demo shop. All are invented: phones lie in Arcep’s range for fiction, e-mails under `.example`. */
export interface DemoPerson {
  /** Names the contact in other modules' demo data. */
  key: string;
  name: string;
  language: 'fr' | 'en';
  email?: string;
  /** E.164. */
  phone?: string;
  company?: string;
  stage: 'new' | 'qualified' | 'won' | 'lost';
  /** 0-100; always the sum of the points of `reasons`. */
  interest: number;
  reasons: { code: DemoInterestCode; points: number }[];
  tags: string[];
  /** Under the names that a French shop gives them. Dates are `YYYY-MM-DD`; the rest is free text. */
  customFields: Partial<Record<'naissance' | 'mariage' | 'ville' | 'police', string>>;
  notes: string[];
  /** Age of the contact when the demo is seeded. */
  firstSeenDaysAgo: number;
}

export const demoPeople: DemoPerson[] = [
  {
    key: 'ines-berthollet',
    name: 'Inès Berthollet',
    language: 'fr',
    email: 'ines.berthollet@boite.example',
    phone: '+33639980114',
    stage: 'qualified',
    interest: 95,
    reasons: [
      { code: 'asked_price', points: 20 },
      { code: 'gave_date', points: 20 },
      { code: 'left_phone', points: 25 },
      { code: 'positive_tone', points: 10 },
      { code: 'came_back', points: 20 },
    ],
    tags: ['mariage'],
    customFields: { ville: 'Annecy', police: 'Anglaise' },
    notes: ['Mariage en septembre au bord du lac, 140 invités. Aime le noyer, pas le doré.'],
    firstSeenDaysAgo: 9,
  },
  {
    key: 'karim-haddouche',
    name: 'Karim Haddouche',
    language: 'fr',
    email: 'karim.haddouche@boite.example',
    phone: '+33639980227',
    stage: 'won',
    interest: 30,
    reasons: [
      { code: 'came_back', points: 20 },
      { code: 'left_phone', points: 25 },
      { code: 'negative_tone', points: -15 },
    ],
    tags: ['naissance', 'à rappeler'],
    customFields: { naissance: '1988-11-02', ville: 'Villeurbanne' },
    notes: ['Papa de Lily depuis peu. Troisième commande chez nous.'],
    firstSeenDaysAgo: 420,
  },
  {
    key: 'camille-fontanel',
    name: 'Camille Fontanel',
    language: 'fr',
    email: 'camille.fontanel@boite.example',
    phone: '+33639980341',
    stage: 'new',
    interest: 60,
    reasons: [
      { code: 'asked_delivery', points: 15 },
      { code: 'asked_price', points: 20 },
      { code: 'left_phone', points: 25 },
    ],
    tags: ['belgique'],
    customFields: { ville: 'Liège' },
    notes: [],
    firstSeenDaysAgo: 0,
  },
  {
    key: 'helene-courtade',
    name: 'Hélène Courtade',
    language: 'fr',
    email: 'h.courtade@pont-neuf-conseil.example',
    phone: '+33639980458',
    company: 'Pont-Neuf Conseil',
    stage: 'qualified',
    interest: 90,
    reasons: [
      { code: 'asked_quote', points: 35 },
      { code: 'gave_date', points: 20 },
      { code: 'left_phone', points: 25 },
      { code: 'positive_tone', points: 10 },
    ],
    tags: ['entreprise', 'devis'],
    customFields: { ville: 'Lyon' },
    notes: [
      'Cabinet de 60 personnes, cadeaux pour le séminaire. Elle décide avec son associé.',
      'Préfère être jointe par e-mail le matin.',
    ],
    firstSeenDaysAgo: 12,
  },
  {
    key: 'harriet-langley',
    name: 'Harriet Langley',
    language: 'en',
    email: 'harriet.langley@mailbox.example',
    stage: 'qualified',
    interest: 55,
    reasons: [
      { code: 'asked_delivery', points: 15 },
      { code: 'asked_price', points: 20 },
      { code: 'left_email', points: 10 },
      { code: 'positive_tone', points: 10 },
    ],
    tags: ['suisse', 'anniversaire'],
    customFields: { ville: 'Genève', mariage: '1996-05-18' },
    notes: ['Habite Genève, écrit en anglais. Cadeau pour les trente ans de mariage de ses parents.'],
    firstSeenDaysAgo: 3,
  },
  {
    key: 'marius-tessandier',
    name: 'Marius Tessandier',
    language: 'fr',
    email: 'marius.tessandier@boite.example',
    phone: '+33639980572',
    stage: 'won',
    interest: 60,
    reasons: [
      { code: 'asked_price', points: 20 },
      { code: 'came_back', points: 20 },
      { code: 'positive_tone', points: 10 },
      { code: 'left_email', points: 10 },
    ],
    tags: ['fidèle'],
    customFields: {
      naissance: '1957-02-19',
      mariage: '1983-06-25',
      ville: 'Lyon',
      police: 'Garamond',
    },
    notes: ['Offre un objet gravé à sa femme chaque 25 juin. Passe toujours un mercredi matin.'],
    firstSeenDaysAgo: 1130,
  },
  {
    key: 'awa-diallo',
    name: 'Awa Diallo',
    language: 'fr',
    email: 'awa.diallo@boite.example',
    phone: '+33639980689',
    stage: 'won',
    interest: 65,
    reasons: [
      { code: 'asked_price', points: 20 },
      { code: 'left_phone', points: 25 },
      { code: 'gave_date', points: 20 },
    ],
    tags: ['naissance'],
    customFields: { ville: 'Saint-Étienne' },
    notes: ['Coffret gardé prêt pour sa sœur : prénom à broder dès la naissance.'],
    firstSeenDaysAgo: 34,
  },
  {
    key: 'thomas-ashdown',
    name: 'Thomas Ashdown',
    language: 'en',
    email: 'tom.ashdown@mailbox.example',
    stage: 'lost',
    interest: 10,
    reasons: [
      { code: 'asked_delivery', points: 15 },
      { code: 'left_email', points: 10 },
      { code: 'negative_tone', points: -15 },
    ],
    tags: ['royaume-uni'],
    customFields: { ville: 'Bristol' },
    notes: ['À prévenir si nous livrons un jour au Royaume-Uni.'],
    firstSeenDaysAgo: 16,
  },
  {
    key: 'lucie-marchenoir',
    name: 'Lucie Marchenoir',
    language: 'fr',
    email: 'lucie.marchenoir@boite.example',
    stage: 'new',
    interest: 30,
    reasons: [
      { code: 'left_email', points: 10 },
      { code: 'asked_price', points: 20 },
    ],
    tags: ['atelier'],
    customFields: { naissance: '1994-07-30' },
    notes: [],
    firstSeenDaysAgo: 2,
  },
  {
    key: 'olivier-quesnoy',
    name: 'Olivier Quesnoy',
    language: 'fr',
    email: 'olivier.quesnoy@boite.example',
    phone: '+33639980793',
    stage: 'new',
    interest: 35,
    reasons: [
      { code: 'left_phone', points: 25 },
      { code: 'left_email', points: 10 },
    ],
    tags: ['photo'],
    customFields: { ville: 'Dijon' },
    notes: ['Très attaché à son chien Gaspard, qui figure sur toutes ses commandes.'],
    firstSeenDaysAgo: 1,
  },
  {
    key: 'noemie-vasseur',
    name: 'Noémie Vasseur',
    language: 'fr',
    email: 'noemie@fleurs-du-plateau.example',
    phone: '+33639980846',
    company: 'Fleurs du Plateau',
    stage: 'qualified',
    interest: 65,
    reasons: [
      { code: 'asked_quote', points: 35 },
      { code: 'came_back', points: 20 },
      { code: 'left_email', points: 10 },
    ],
    tags: ['entreprise', 'voisine'],
    customFields: { ville: 'Lyon' },
    notes: [
      'Fleuriste de la Croix-Rousse. Propose un partenariat bouquet et médaille pour la fête des mères.',
    ],
    firstSeenDaysAgo: 60,
  },
  {
    key: 'sophie-delcambre',
    name: 'Sophie Delcambre',
    language: 'fr',
    email: 'sophie.delcambre@boite.example',
    stage: 'won',
    interest: 50,
    reasons: [
      { code: 'asked_price', points: 20 },
      { code: 'came_back', points: 20 },
      { code: 'positive_tone', points: 10 },
    ],
    tags: ['fidèle', 'carte cadeau'],
    customFields: { naissance: '1971-12-05', ville: 'Lille' },
    notes: [],
    firstSeenDaysAgo: 260,
  },
  {
    key: 'luc-vanderelst',
    name: 'Luc Vanderelst',
    language: 'fr',
    email: 'l.vanderelst@brasserie-des-ecluses.example',
    company: 'Brasserie des Écluses',
    stage: 'lost',
    interest: 20,
    reasons: [
      { code: 'asked_quote', points: 35 },
      { code: 'negative_tone', points: -15 },
    ],
    tags: ['entreprise', 'devis'],
    customFields: { ville: 'Namur' },
    notes: ['500 verres pour dans huit jours : délai impossible. À recontacter avant l’été prochain.'],
    firstSeenDaysAgo: 48,
  },
  {
    key: 'bastienne-arroyo',
    name: 'Bastienne Arroyo',
    language: 'fr',
    email: 'b.arroyo@boite.example',
    stage: 'new',
    interest: 10,
    reasons: [{ code: 'left_email', points: 10 }],
    tags: ['candidature'],
    customFields: {},
    notes: ['Cherche un renfort de Noël, a déjà travaillé trois saisons en librairie.'],
    firstSeenDaysAgo: 5,
  },
];
