export interface DemoShopProduct {
  key: 'board' | 'birth-box' | 'mug';
  name: string;
  blurb: string;
  /** Ready to show, tax included. */
  price: string;
}

/** Everything that the public demo shop page says, apart from the chat itself. */
export interface DemoShopTexts {
  name: string;
  /** The document’s title and description. */
  pageTitle: string;
  pageDescription: string;
  hero: { heading: string; line: string; hint: string };
  productsHeading: string;
  products: [DemoShopProduct, DemoShopProduct, DemoShopProduct];
  delivery: { heading: string; items: { label: string; text: string }[] };
  footer: {
    address: string;
    hours: string;
    phone: { label: string; href: string };
    email: { label: string; href: string };
    /** Says plainly that the shop is invented. */
    notice: string;
  };
}

export const demoShopTexts: Record<'fr' | 'en', DemoShopTexts> = {
  fr: {
    name: 'Quai des Initiales',
    pageTitle: 'Quai des Initiales : cadeaux gravés et brodés à Lyon',
    pageDescription:
      'Cadeaux gravés, brodés et imprimés à votre nom, dans un atelier du quai Saint-Vincent, à Lyon.',
    hero: {
      heading: 'Un prénom, une date, et le cadeau devient le leur.',
      line: 'Nous gravons, brodons et imprimons à la main, au bord de la Saône. Vous validez la maquette ; rien n’est fabriqué avant votre accord.',
      hint: 'Une question sur un délai, un prix, une matière ? Écrivez-nous en bas de la page.',
    },
    productsHeading: 'Trois objets que l’atelier aime faire',
    products: [
      {
        key: 'board',
        name: 'La planche en noyer',
        blurb:
          'Noyer français massif, 34 × 22 cm. Un nom de famille, une recette, la date d’un emménagement : 30 caractères gravés sont compris.',
        price: '39 €',
      },
      {
        key: 'birth-box',
        name: 'Le coffret de naissance',
        blurb:
          'Une couverture en double gaze, un doudou lapin et une carte. Commandez avant l’arrivée du bébé : nous brodons le prénom le jour où vous nous l’annoncez.',
        price: '69 €',
      },
      {
        key: 'mug',
        name: 'Le mug du matin',
        blurb:
          'Céramique, 33 cl, avec une photo ou un prénom. Il passe au lave-vaisselle et au micro-ondes, et tient 500 lavages.',
        price: '16,90 €',
      },
    ],
    delivery: {
      heading: 'Livraison',
      items: [
        { label: 'France', text: 'Dès 4,20 €, offerte à partir de 60 €' },
        { label: 'Belgique', text: 'Dès 5,90 €, en 3 à 5 jours ouvrés' },
        { label: 'Express', text: 'Le lendemain avant 13 h en France, 12,90 €' },
        { label: 'À la boutique', text: 'Retrait gratuit, emballage offert' },
      ],
    },
    footer: {
      address: '212 quai Saint-Vincent, 69001 Lyon',
      hours: 'Du mardi au samedi, de 10 h à 19 h',
      phone: { label: '04 65 71 20 48', href: 'tel:+33465712048' },
      email: {
        label: 'bonjour@quai-des-initiales.example',
        href: 'mailto:bonjour@quai-des-initiales.example',
      },
      notice:
        'Boutique de démonstration : le lieu, l’équipe et les objets sont inventés, et rien n’y est à vendre.',
    },
  },
  en: {
    name: 'Quai des Initiales',
    pageTitle: 'Quai des Initiales: engraved and embroidered gifts in Lyon',
    pageDescription:
      'Gifts engraved, embroidered and printed with your names, in a workshop on quai Saint-Vincent, Lyon.',
    hero: {
      heading: 'A name, a date, and the gift is theirs.',
      line: 'We engrave, embroider and print by hand, beside the Saône. You approve the proof; nothing is made before you agree.',
      hint: 'A question about a time, a price, a material? Write to us at the bottom of the page.',
    },
    productsHeading: 'Three things the workshop loves to make',
    products: [
      {
        key: 'board',
        name: 'The walnut board',
        blurb:
          'Solid French walnut, 34 × 22 cm. A family name, a recipe, the date you moved in: 30 engraved characters are included.',
        price: '€39',
      },
      {
        key: 'birth-box',
        name: 'The birth box',
        blurb:
          'A double-gauze blanket, a soft rabbit and a card. Order before the baby arrives: we embroider the name on the day you tell us.',
        price: '€69',
      },
      {
        key: 'mug',
        name: 'The morning mug',
        blurb:
          'Ceramic, 33 cl, with a photo or a name. It is safe in the dishwasher and the microwave, for 500 washes.',
        price: '€16.90',
      },
    ],
    delivery: {
      heading: 'Delivery',
      items: [
        { label: 'France', text: 'From €4.20, free from €60' },
        { label: 'Belgium', text: 'From €5.90, in 3 to 5 working days' },
        { label: 'Express', text: 'Next day before 1 pm in France, €12.90' },
        { label: 'At the shop', text: 'Free collection, gift wrapping included' },
      ],
    },
    footer: {
      address: '212 quai Saint-Vincent, 69001 Lyon, France',
      hours: 'Tuesday to Saturday, 10 am to 7 pm',
      phone: { label: '+33 4 65 71 20 48', href: 'tel:+33465712048' },
      email: {
        label: 'bonjour@quai-des-initiales.example',
        href: 'mailto:bonjour@quai-des-initiales.example',
      },
      notice:
        'Demonstration shop: the place, the people and the objects are invented, and nothing is for sale.',
    },
  },
};
