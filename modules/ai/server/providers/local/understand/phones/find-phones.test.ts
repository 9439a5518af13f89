import { findPhoneNumbersInText } from 'libphonenumber-js/max';
import { describe, expect, it } from 'vitest';
import { findPhones } from './find-phones.ts';

const M = '+33612345678';
const P = '+33123456789';

/** [what it shows, message, numbers, region] */
type Case = [string, string, string[], string?];

const WRITTEN: Case[] = [
  ['pairs with spaces', 'Mon numéro : 06 12 34 56 78', [M]],
  ['dots', '06.12.34.56.78', [M]],
  ['hyphens', '06-12-34-56-78', [M]],
  ['en dashes', '06–12–34–56–78', [M]],
  ['slashes', '06/12/34/56/78', [M]],
  ['commas', '06,12,34,56,78', [M]],
  ['underscores', '06_12_34_56_78', [M]],
  ['spaced slashes', '06 / 12 / 34 / 56 / 78', [M]],
  ['no separator', 'joignable au 0612345678', [M]],
  ['0033', '0033 6 12 34 56 78', [M]],
  ['00 33', '00 33 6 12 34 56 78', [M]],
  ['0033 in a region with another prefix', 'call 0033 6 12 34 56 78', [M], 'US'],
  ['+33 (0)', '+33 (0)6 12 34 56 78', [M]],
  ['+33 0', '+33 06 12 34 56 78', [M]],
  ['(0)', '(0)6 12 34 56 78', [M]],
  ['(06)', '(06) 12 34 56 78', [M]],
  ['glued plus', '+33612345678', [M]],
  ['plus apart', '+ 33 6 12 34 56 78', [M]],
  ['+33 with dots', '+33.6.12.34.56.78', [M]],
  ['+33 with hyphens', '+33-6-12-34-56-78', [M]],
  ['country code without plus', 'whatsapp 33612345678', [M]],
  ['four and threes', '0612 345 678', [M]],
  ['single digits', '0 6 1 2 3 4 5 6 7 8', [M]],
  ['no-break spaces', '06\u00a012\u00a034\u00a056\u00a078', [M]],
  ['narrow no-break spaces', '06\u202f12\u202f34\u202f56\u202f78', [M]],
  ['invisible marks around', '\u202a+33 6 12 34 56 78\u202c', [M]],
  ['full-width digits', '０６１２３４５６７８', [M]],
  ['full-width plus', '＋33612345678', [M]],
  ['Arabic-Indic digits', 'رقمي ٠٦١٢٣٤٥٦٧٨', [M]],
  ['Arabic-Indic digits in pairs', '٠٦ ١٢ ٣٤ ٥٦ ٧٨', [M]],
  ['Persian digits', '۰۶۱۲۳۴۵۶۷۸', [M]],
  ['a full stop behind', 'Appelez le 06 12 34 56 78.', [M]],
  ['brackets', '(06.12.34.56.78)', [M]],
  ['quotes', '"06 12 34 56 78"', [M]],
  ['guillemets', '«06 12 34 56 78»', [M]],
  ['a colon glued', 'Tél:0612345678', [M]],
  ['an abbreviation glued', 'Tél.0612345678', [M]],
  ['a word glued', 'tel0612345678', [M]],
  ['"au" glued', 'rappelez moi au0612345678 merci', [M]],
  ['an emoji glued', '📞06 12 34 56 78', [M]],
  ['a name in brackets glued', '06 12 34 56 78(maman)', [M]],
  ['an extension', '01 23 45 67 89 poste 12', [P]],
  ['a postcode behind', '06 12 34 56 78 75001 Paris', [M]],
  ['a postcode before', '75001 06 12 34 56 78', [M]],
  ['an hour behind', '06 12 34 56 78 après 18h30', [M]],
  ['a date before', 'le 12/06/2024 appelez le 06 12 34 56 78', [M]],
  ['a bare number that says telephone', 'mon portable 612345678', [M]],
  ['the whole message, zero forgotten', '6 12 34 56 78', [M]],
  ['two, "ou" between', '06 12 34 56 78 ou 01 23 45 67 89', [M, P]],
  ['two, slash', '06 12 34 56 78/01 23 45 67 89', [M, P]],
  ['two, comma', '06 12 34 56 78, 01 23 45 67 89', [M, P]],
  ['two, hyphen', '06 12 34 56 78 - 01 23 45 67 89', [M, P]],
  ['two, only a space, solid', '0612345678 0123456789', [M, P]],
  ['two, only a space, pairs', '06 12 34 56 78 01 23 45 67 89', [M, P]],
  ['two lines', 'tel 06 12 34 56 78\n01 23 45 67 89', [M, P]],
  ['the same twice', '06 12 34 56 78, je répète : +33612345678', [M]],
  ['British mobile', 'my number is 07911 123456', ['+447911123456'], 'GB'],
  ['British landline', '(020) 7946 0958', ['+442079460958'], 'GB'],
  ['+44 (0)', '+44 (0)20 7946 0958', ['+442079460958']],
  ['German', '0151/23456789', ['+4915123456789'], 'DE'],
  ['Spanish', 'llámame al 612 34 56 78', ['+34612345678'], 'ES'],
  ['American', '(415) 555-2671', ['+14155552671'], 'US'],
  ['Moroccan abroad', '+212 612-345678', ['+212612345678']],
  ['Belgian abroad', '+32 478 12 34 56', ['+32478123456']],
  ['freephone', 'le 0800 123 456', ['+33800123456']],
  ['WhatsApp link', 'https://wa.me/33612345678', [M]],
  ['no region, with country code', '+33 6 12 34 56 78', [M], 'XX'],
  ['no region, without', '06 12 34 56 78', [], 'XX'],
];

const LABELLED: Case[] = [
  ['order and phone', 'Commande 48213, tél 06 12 34 56 78', [M]],
  ['order, then a sentence', "J'ai reçu ma commande. 06 12 34 56 78 est mon numéro", [M]],
  ['order on the line above', 'Merci pour la commande\n0612345678', [M]],
  ['name between', 'commande de Sophie Martin 0612345678', [M]],
  ['phone for the order', 'le tel de la commande 0612345678', [M]],
  ["customer's telephone", 'téléphone client : 0612345678', [M]],
  ["customer's number in pairs", 'le numéro du client est le 06 12 34 56 78', [M]],
  ['number for order', 'rappelez-moi pour ma commande au 0612345678', [M]],
  ['"my number is"', 'mon n° est le 0612345678', [M]],
  ['country code beats a label', 'commande +33612345678', [M]],
  ['telephone behind a tag', 'TEL-0612345678', [M]],
  ['an order number beside', 'order 0612345679 phone +33612345678', [M]],
  ['number for the delivery', 'N° de téléphone pour la livraison : 0612345678', [M]],
  ['my number for the delivery', 'mon numéro pour la livraison est le 0612345678', [M]],
  ['delivery, a colon', 'Livraison : 06 12 34 56 78', [M]],
  ['waiting for your reply', 'Merci pour votre retour : 06 12 34 56 78', [M]],
  ['a quote', 'devis 06 12 34 56 78 Sophie', [M]],
  ['"is my mobile"', '0612345678 est mon portable', [M]],
];

const NOT_PHONES: Case[] = [
  ['order', 'commande 0612345678', []],
  ['order n°', 'commande n° 0612345678', []],
  ['order n° in pairs', 'ma commande n° 06 12 34 56 78', []],
  ['order with hash', 'Order #0612345678', []],
  ['hash alone', '#0612345678', []],
  ['order number is', 'my order number is 0612345678', []],
  ['number of the order', 'mon numéro de commande est le 0612345678', []],
  ['order behind', '0612345678 est mon numéro de commande', []],
  ['order behind, English', '07911123456 is my order number', [], 'GB'],
  ['reference glued', 'REF-0612345678', []],
  ['tag glued', 'CMD_0612345678', []],
  ['letters glued', 'CMD0612345678', []],
  ['suffix glued', '0612345678-FR', []],
  ['booking number', 'numéro de réservation 0612345678', []],
  ['booking number, English', 'booking no. 07911123456', [], 'GB'],
  ['quote number', 'devis n° 0612345678', []],
  ['invoice', 'facture : 0123456789', []],
  ['quote', 'Devis n°0123456789', []],
  ['tracking', 'numéro de suivi : 0612345678', []],
  ['tracking of La Poste', 'mon colis 6A12345678901', []],
  ['tracking of DHL', 'Sendungsnummer 00340434161094021501', [], 'DE'],
  ['German order', 'Bestellnummer: 015123456789', [], 'DE'],
  ['German order abbreviated', 'Bestell-Nr. 015123456789', [], 'DE'],
  ['German customer', 'Kundennummer 015123456789', [], 'DE'],
  ['Spanish order', 'pedido 612345678', [], 'ES'],
  ['Spanish order number', 'número de pedido: 612345678', [], 'ES'],
  ['Arabic order', 'رقم الطلب 0612345678', []],
  ['customer', 'client n° 0612345678', []],
  ['bare nine digits', '612345678 ne marche pas', []],
  ['nine digits of an order', 'Ma commande 712345678', []],
  ['date', '20/11/2024', []],
  ['date with time', '2024-11-20 15:30:00', []],
  ['two dates', 'du 01.02.2024 au 05.02.2024', []],
  ['two dates and a dash', '01-02-2024 - 05-02-2024', []],
  ['short date', 'le 06.12.24 10:30', []],
  ['years', 'saison 2024-2025', []],
  ['price', '1 234 567,89 €', []],
  ['price like a phone', '0612345678€', []],
  ['price apart', '06 12 34 56 78 €', []],
  ['price before', '€ 612345678', []],
  ['price in words', '612 345 678 euros', []],
  ['American price', '$4,155,552,671', [], 'US'],
  ['IBAN', 'FR76 3000 6000 0112 3456 7890 189', []],
  ['IBAN solid', 'FR7630006000011234567890189', []],
  ['German IBAN', 'DE89 3704 0044 0532 0130 00', [], 'DE'],
  ['British IBAN', 'GB29 NWBK 6016 1331 9268 19', [], 'GB'],
  ['SIRET', '732 829 320 00074', []],
  ['SIRET solid', 'SIRET 73282932000074', []],
  ['SIRET in Spain', '732 829 320 00074', [], 'ES'],
  ['SIREN', 'SIREN 732 829 320', []],
  ['SIREN alone', '732 829 320', []],
  ['SIREN solid alone', '732829320', []],
  ['French VAT', 'TVA FR40 303 265 045', []],
  ['French VAT solid', 'FR40303265045', []],
  ['Belgian VAT', 'BE 0403.170.701', []],
  ['Belgian VAT in Belgium', 'BTW BE0403170701', [], 'BE'],
  ['card', '4242 4242 4242 4242', []],
  ['card solid', '4242424242424242', []],
  ['American Express', '3782 822463 10005', []],
  ['social security', '2 55 08 14 168 025 38', []],
  ['postcodes', '75001 ou 69002', []],
  ['labelled postcodes', 'codes postaux 06000 69002', []],
  ['ISBN', '978-2-07-036822-8', []],
  ['IPv4', 'mon IP est 192.168.10.254', [], 'ES'],
  ['coordinates', '48.856613, 2.352222', []],
  ['UUID', '3f2504e0-4f89-11d3-9a0c-0305e82c3301', []],
  ['URL', 'https://exemple.fr/p/0612345678', []],
  ['bare domain', 'exemple.fr/suivi/0612345678', []],
  ['e-mail', '0612345678@orange.fr', []],
  ['quantity', '612345678 pièces', []],
  ['EAN', 'EAN 3612345678906', []],
  ['serial', 'numéro de série 0612345678', []],
  ['account', 'account number: 07911123456', [], 'GB'],
  ['sizes', 'tailles 36 38 40 42 44', []],
  ['too long', '06 12 34 56 78 90 12', []],
  ['too short', '06 12 34 56', []],
];

describe('telephone numbers of a running text', () => {
  it.each(WRITTEN)('are found however they are written: %s', (_, text, phones, region = 'FR') => {
    expect(findPhones(text, region).map((span) => span.value)).toEqual(phones);
  });

  it.each(LABELLED)('are told from references beside them: %s', (_, text, phones, region = 'FR') => {
    expect(findPhones(text, region).map((span) => span.value)).toEqual(phones);
  });

  it.each(NOT_PHONES)('are not invented: %s', (_, text, phones, region = 'FR') => {
    expect(findPhones(text, region).map((span) => span.value)).toEqual(phones);
  });

  it('are never fewer than what libphonenumber finds, references aside', () => {
    for (const [, text, , region = 'FR'] of [
      ...WRITTEN,
      ...LABELLED.filter(([name]) => name !== 'an order number beside'),
    ]) {
      if (region === 'XX') continue;
      const theirs = findPhoneNumbersInText(text, region as 'FR').map(
        ({ number }) => number.number as string,
      );
      const ours = findPhones(text, region).map((span) => span.value);
      expect(ours, text).toEqual(expect.arrayContaining(theirs));
    }
  });

  it('carry the place where they stand in the message as it was sent', () => {
    const text = 'رقمي ٠٦١٢٣٤٥٦٧٨ شكرا';
    const [span] = findPhones(text, 'FR');
    expect(span && text.slice(span.start, span.end)).toBe('٠٦١٢٣٤٥٦٧٨');
  });
});

describe('a range that is not assigned', () => {
  it.each([
    ['Mon numéro : 06 39 98 01 23', '+33639980123'],
    ['rappelez moi au 0639980123', '+33639980123'],
    ['+33 6 39 98 01 23', '+33639980123'],
  ])('counts where it is written as a phone: %s', (text, expected) => {
    expect(findPhones(text, 'FR').map(({ value }) => value)).toEqual([expected]);
  });

  it.each(['commande 0639980123', 'facture n° 06 39 98 01 23', 'dossier 0099887766'])(
    'is no phone in: %s',
    (text) => {
      expect(findPhones(text, 'FR')).toEqual([]);
    },
  );
});
