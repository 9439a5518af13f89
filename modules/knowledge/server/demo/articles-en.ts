import type { DemoArticle } from './demo-article.ts';

/** The English knowledge of the demo shop "Quai des Initiales": the same facts as in French, for most topics. */
export const demoArticlesEn: DemoArticle[] = [
  {
    key: 'delivery-france-en',
    title: 'Delivery in mainland France',
    language: 'en',
    body: `We deliver everywhere in mainland France and Corsica, to your home or to a pick-up point.

- Home delivery in France with Colissimo costs €5.90 and takes 2 to 3 working days after dispatch.
- Delivery to a Mondial Relay pick-up point costs €4.20 and takes 3 to 4 working days after dispatch.
- Delivery in France is free from €60.

The delivery time starts when the parcel leaves the workshop: add the making time, 2 to 4 working days depending on the object. Parcels leave from Tuesday to Saturday. Orders above €100 are handed over against a signature. A parcel waits for you at the pick-up point for 14 days.`,
  },
  {
    key: 'delivery-belgium-luxembourg-en',
    title: 'Delivery to Belgium and Luxembourg',
    language: 'en',
    body: `Yes, we deliver to Belgium and Luxembourg, to your home or to a pick-up point.

- Home delivery to Belgium with bpost costs €8.90 and takes 3 to 4 working days after dispatch.
- Delivery to a pick-up point in Belgium costs €5.90 and takes 4 to 5 working days after dispatch.
- Home delivery to Luxembourg costs €9.90 and takes 3 to 5 working days after dispatch.
- Delivery to Belgium and Luxembourg is free from €90.

There are no customs duties and nothing to pay on receipt in Belgium or Luxembourg. Express delivery is not available to these two countries. The tracking number is sent to you by e-mail on the day of dispatch.`,
  },
  {
    key: 'delivery-switzerland-en',
    title: 'Delivery to Switzerland and customs',
    language: 'en',
    body: `We deliver to Switzerland, to home addresses only. Delivery to Switzerland costs €14.90 and takes 4 to 6 working days after dispatch. Delivery to Switzerland is free from €150.

Orders for Switzerland are invoiced without French VAT, which is taken off your total when you pay. Switzerland may charge its own VAT of 8.1% and a clearance fee, which the recipient pays on delivery. Orders under €60 usually arrive without Swiss tax.

If the parcel is a gift, tell the recipient about these possible fees. A personalised gift that is refused at customs is not refunded.`,
  },
  {
    key: 'delivery-other-countries-en',
    title: 'Delivery to other countries',
    language: 'en',
    body: `We also deliver to seven other countries of the European Union: Austria, Germany, Ireland, Italy, the Netherlands, Portugal and Spain. Delivery to these seven countries costs €13.90 and takes 5 to 8 working days after dispatch.

We do not deliver to the United Kingdom, the United States or Canada for the time being: the customs formalities are too heavy for our small team. If you live there, you can have the order delivered to someone in France or collect it at the shop in Lyon.

Delivery to the French overseas departments costs €16.90 and takes 8 to 12 working days.`,
  },
  {
    key: 'delivery-express-en',
    title: 'Urgent orders and express delivery',
    language: 'en',
    body: `Express delivery with Chronopost costs €12.90: the parcel arrives before 1 pm on the day after dispatch, from Monday to Saturday. Express delivery is available in mainland France only, without Corsica.

Express making costs €9.90 more, for engraving only: an order placed before 11 am leaves the same day. Embroidery and photo printing cannot be made with the express service. An express order is made without a proof, so please read your text twice.

After 11 am, an express order leaves on the next working day. If our workshop misses the promised departure, the express fees are refunded.`,
  },
  {
    key: 'pick-up-en',
    title: 'Collecting your order at the shop',
    language: 'en',
    body: `Collecting your order at the shop is free. Choose "Collect in Lyon" when you pay; an e-mail and a text message tell you as soon as the order is ready, usually 2 working days after an engraving order.

Bring your order number and an identity document to collect your order. Somebody else may collect it for you with the order number and a copy of your identity document.

Your order waits for you at the shop for 30 days. You can collect it from Tuesday to Saturday, from 10 am to 7 pm.`,
  },
  {
    key: 'returns-en',
    title: 'Returns and refunds',
    language: 'en',
    body: `## Personalised objects

An object that was engraved, embroidered or printed for you cannot be returned or refunded, unless it is faulty or we made a mistake: the right of withdrawal does not apply to personalised goods (article L221-28 of the French Consumer Code). If the mistake is ours, we make the object again free of charge or refund you, as you prefer.

## Objects without personalisation

You have 30 days after delivery to return an object without personalisation, unused and in its packaging. You pay for the return, unless the mistake is ours. The refund is made within 14 days after we receive the return, to the same means of payment.`,
  },
  {
    key: 'damaged-parcel-en',
    title: 'Damaged parcel or engraving mistake',
    language: 'en',
    body: `If your object arrives broken, send us a photo of the object and a photo of the box within 5 days of delivery. Write to bonjour@quai-des-initiales.example with your order number.

We remake any object broken in transit free of charge, and it leaves again within 3 working days. You do not need to send the broken object back. If you prefer a refund, it is made within 5 working days.

If a text is wrong, we compare it with the proof that you approved. When the mistake comes from the workshop, we pay for the new object. When the mistake was in the approved proof, we remake the object at half price.`,
  },
  {
    key: 'order-change-cancel-en',
    title: 'Changing or cancelling an order',
    language: 'en',
    body: `You can change a name, a date, a font or a colour free of charge as long as you have not approved the proof. Just answer the proof e-mail with your correction. After approval, a change costs €5 if the engraving has not started; call us on +33 4 65 71 20 48.

An order can be cancelled free of charge until the proof is approved. The refund of a cancelled order reaches your bank account within 5 working days. Once the proof is approved, a personalised order can no longer be cancelled.

The delivery address can be changed until the parcel leaves.`,
  },
  {
    key: 'production-times-proof-en',
    title: 'Making times and proof',
    language: 'en',
    body: `Making times are counted in working days, from Tuesday to Saturday, once you have approved your proof.

- Engraving on wood, metal or glass takes 2 working days.
- Photo printing takes 3 working days.
- Embroidery takes 4 working days.
- Orders of more than 20 pieces take 10 working days.

We send you a free proof by e-mail within 1 working day, and nothing is engraved or embroidered before you approve it in writing. Two rounds of corrections are included; each further proof costs €5. From 25 November to 24 December, add 2 working days. To receive a gift before Christmas, order before 12 December for embroidery and before 16 December for engraving.`,
  },
  {
    key: 'engraving-prices-en',
    title: 'Engraving prices',
    language: 'en',
    body: `Engraving a text of up to 30 characters is included in the price of the object. These options come on top:

- A text of 31 to 120 characters costs €9 more.
- Engraving a second side costs €6 more.
- Engraving a drawing, a logo or handwriting costs €15 more.
- A symbol from our catalogue (heart, star, anchor, leaf) is free.

Some prices with engraving included: pen €24, leather key ring €19, wine glass €17, pair of flutes €38, walnut cutting board €39, silver medal €45. We engrave metal objects that you bring to the shop from €18, within 5 working days.`,
  },
  {
    key: 'engraving-fonts-en',
    title: 'Engraving lengths and fonts',
    language: 'en',
    body: `Each object has its longest engraving, spaces included:

- Medal or bracelet: 2 lines of 12 characters.
- Pen: 1 line of 25 characters.
- Glass or flute: 1 line of 20 characters.
- Key ring: 2 lines of 15 characters.
- Cutting board: 4 lines of 30 characters.

We offer six engraving fonts: Garamond, Bodoni, Anglaise (a round script), Bâton (sans serif), Typewriter and Écolier (school handwriting). The Anglaise font needs letters of at least 4 mm and does not suit small medals. Accents, digits and ampersands are accepted; emoji are not. Texts in Greek, Arabic or Hebrew letters cost nothing more and take 3 more working days.`,
  },
  {
    key: 'photo-quality-en',
    title: 'Photo quality for printing',
    language: 'en',
    body: `A good photo is sharp, bright and sent in its original size. We accept JPG, PNG and HEIC files, up to 25 MB a photo.

- For a mug or a puzzle, the photo must be at least 1500 × 1500 pixels.
- For a 40 × 40 cm cushion, the photo must be at least 2500 × 2500 pixels.
- For a print on wood, the photo must be at least 3000 × 2000 pixels.

Photos received through a messenger such as WhatsApp are compressed: please e-mail the original instead. Black and white and cropping are free. Cutting out a person or a pet costs €6 a photo. If a photo is too small, we tell you with the proof, and nothing is printed before you agree.`,
  },
  {
    key: 'care-en',
    title: 'Materials and care: mugs, glass, wood, jewellery, textiles',
    language: 'en',
    body: `Our ceramic mugs are safe in the dishwasher, up to 60 °C, and in the microwave. The enamelled metal mug is washed by hand and must never go into the microwave. Engraved glasses can go into the dishwasher on a short cycle, at 45 °C at most.

The walnut cutting board is washed by hand and oiled twice a year with linseed oil; it goes neither into the dishwasher nor into the oven.

Our medals are made of 925 silver or of brass plated with 3 microns of gold, and our jewellery contains no nickel. Take gold-plated jewellery off before a shower or a swim.

Embroidered textiles are washed at 40 °C, inside out, without bleach.`,
  },
  {
    key: 'wedding-birth-en',
    title: 'Wedding and birth gifts',
    language: 'en',
    body: `For a wedding, we engrave guest gifts from €3.20 each, from 20 pieces: wooden place cards, small honey jars, coasters or linen bags of sugared almonds. The walnut ring box costs €36 and the guest book with an engraved cover costs €46. Please order guest gifts at least 5 weeks before the ceremony. An engraved sample costs €8, taken off the order.

Our birth box costs €69: it holds an embroidered baby blanket, an embroidered rabbit and a card. The silver-plated christening cup costs €58 with engraving. If the baby is not born yet, order now: we embroider the name on the day you tell us, within 2 working days.`,
  },
  {
    key: 'business-en',
    title: 'Business gifts and quotes',
    language: 'en',
    body: `Companies receive a free quote from 20 pieces. Write to pro@quai-des-initiales.example with the object, the quantity, the date and your logo as a PDF or SVG file. The quote is sent within 1 working day and is valid for 30 days.

The business discount is 10% from 50 pieces, 15% from 100 pieces and 20% from 250 pieces. A sample engraved with your logo costs €25, taken off the order. A business order takes 10 working days after you approve the proof.

The first order is paid with a deposit of 40%; the following ones are paid by bank transfer within 30 days.`,
  },
  {
    key: 'gift-wrapping-cards-en',
    title: 'Gift wrapping, message card and gift cards',
    language: 'en',
    body: `Gift wrapping costs €4.50 per object: a kraft box, tissue paper and a green or terracotta ribbon. Gift wrapping is free from €80, and always free at the shop. The message card is free and written by hand, with up to 200 characters. There is no price and no invoice in the parcel.

Our gift cards go from €20 to €200. A digital gift card arrives by e-mail within the hour, or on the date that you choose. A gift card is valid for 24 months, at the shop and on the website, in one or several purchases. A gift card can be neither exchanged for money nor extended.`,
  },
  {
    key: 'payment-en',
    title: 'Means of payment, invoice and VAT',
    language: 'en',
    body: `On the website we accept Visa, Mastercard and CB cards, PayPal, Apple Pay and our own gift cards. At the shop you can pay by card, contactless, in cash up to €1,000 or with a gift card. We accept neither cheques nor American Express nor cryptocurrencies.

Paying in three instalments without fees is possible from €120 to €800, with a French card. Your card is charged when you order.

The invoice is sent by e-mail on the day of dispatch. All our prices include VAT: 20% on objects and 5.5% on chocolates. A company of the European Union outside France that gives a valid VAT number is invoiced without VAT.`,
  },
  {
    key: 'opening-hours-find-us-en',
    title: 'Opening hours, address and access',
    language: 'en',
    body: `The shop is open from Tuesday to Saturday, from 10 am to 7 pm, without a break. The shop is closed on Sunday and Monday. In December it also opens on Sunday, from 11 am to 6 pm, and on Monday, from 2 pm to 7 pm. The shop and the workshop are closed from 1 to 15 August, on 1 January, 1 May and 25 December.

You find us at 212 quai Saint-Vincent, 69001 Lyon, 12 minutes on foot from the metro station Hôtel de Ville – Louis Pradel (lines A and C). The Terreaux car park is 10 minutes away on foot. The entrance has no step and the door is 90 cm wide, so a wheelchair passes without help. By phone, call +33 4 65 71 20 48, from Tuesday to Friday, from 10 am to 12.30 pm and from 2 pm to 6 pm.`,
  },
  {
    key: 'chocolates-en',
    title: 'Chocolates: allergens and storage',
    language: 'en',
    body: `Our 250 g box of chocolates, with an engraved wooden lid, costs €27. The chocolates are made by a craftsman in Villeurbanne, half dark and half milk.

The chocolates contain milk, hazelnuts, almonds and soya. They may contain traces of gluten, egg, pistachio and peanut. They contain neither alcohol nor gelatine. There is no vegan box yet.

The chocolates keep for 8 weeks, between 16 and 18 °C; the date is under the box. From 15 June to 31 August, we do not ship chocolates because of the heat: they can only be collected at the shop.`,
  },
  {
    key: 'workshop-visits-en',
    title: 'Workshop visits and engraving classes',
    language: 'en',
    body: `You can visit the workshop on the first Saturday of the month, at 3 pm, free of charge, if you book. The visit takes 45 minutes, for 8 people at most, and children are welcome from the age of 6.

The engraving class takes place on Thursday, from 6.30 pm to 8.30 pm, and costs €48 per person. You leave with the brass medal that you engraved yourself. The engraving class is open from the age of 14 and has 6 places. It is taught in French; Bastien speaks English too.

Cancelling a class is free until 48 hours before. Book by phone or by e-mail.`,
  },
];
