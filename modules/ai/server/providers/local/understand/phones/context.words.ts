import { wordsOf } from '../fold-text.ts';

/** Words that announce a reference rather than a telephone number: fr, en, es, de, it, pt, nl, ar; folded. */
export const REFERENCE_WORDS: ReadonlySet<string> = new Set(
  wordsOf(`
  commande commandes cmd facture factures reference references ref refs dossier dossiers ticket tickets colis
  suivi siret siren tva iban rib bic compte contrat article articles modele serie imei isbn ean gtin upc sku code
  codes carte licence passeport secu nir police lot transaction paiement virement montant prix rcs ape naf bon avoir
  panier coupon identifiant id postal postale postaux matricule abonnement sinistre cp
  order orders invoice invoices case parcel package tracking vat account acct contract item items
  model serial card license passport policy batch payment amount price zip postcode
  claim part product ssn registration
  pedido pedidos factura facturas referencia expediente paquete seguimiento cuenta contrato
  articulo modelo codigo tarjeta dni nif cif nie albaran importe precio iva
  plz betrag preis preise ust aktenzeichen karte ean iban
  ordine ordini fattura pratica pacco conto codice tessera riferimento
  encomenda fatura processo bestelling bestelnummer factuur factuurnummer klantnummer pakket
  طلب الطلب طلبي طلبية طلبيتي فاتورة الفاتورة مرجع شحنة الشحنة حساب الحساب حسابي تتبع التتبع طرد الطرد طردي
`),
);

/** German builds such words by the dozen (Bestellnummer, Auftragsnr, Rechnungsnummer): their beginnings. */
export const REFERENCE_PREFIX =
  /^(?:bestell|auftrag|rechnung|kundenn|sendung|artikel|serien|vertrag|konto|paket|buchung|vorgang|steuer|tracking|kunden$)/;

/** Occasions that people both number and leave a telephone number for: a reference only if they say "number". */
export const OCCASION_WORDS: ReadonlySet<string> = new Set(
  wordsOf(`
  devis livraison expedition retour reservation reservations quote delivery return booking bookings confirmation receipt
  shipment presupuesto envio reserva preventivo spedizione prenotazione lieferung angebot
`),
);

/** The words and signs that number something. */
export const NUMBERING: ReadonlySet<string> = new Set(
  wordsOf('n no nr num numero numeros number numbers nummer nro رقم # °'),
);

/** What a number is left for ("mon numéro pour la livraison"): what stands before it may still say telephone. */
export const PURPOSE_WORDS: ReadonlySet<string> = new Set(wordsOf('pour for para fur fuer per voor'));

/** Words of people who have both a customer number and a telephone: a reference only if not written like a phone. */
export const CUSTOMER_WORDS: ReadonlySet<string> = new Set(
  wordsOf(
    'client cliente clients adherent membre customer member membership kunde kundin kunden socio abonne subscriber',
  ),
);

/** Words that announce a telephone number, folded. */
export const PHONE_WORDS: ReadonlySet<string> = new Set(
  wordsOf(`
  tel tels mobile mobiles portable portables cell cellphone whatsapp viber telegram signal sms texto fax gsm
  call calls calling ring joindre joignable reach standard ligne line handy rufnummer ruckruf movil moviles celular
  cellulare telemovel ligar bellen موبايل موبايلي جوال جوالي تلفون تلفوني واتساب واتس هاتف هاتفي هاتفك اتصل اتصلوا
`),
);

/** Beginnings of the rest: telephone, telefono, appelez, rappeler, contactez, llamenme, anrufen, chiamatemi ... */
export const PHONE_PREFIX = /^(?:telep|telef|phone|appel|rappel|contact|llam|anruf|chiam)/;

/** Small words that may stand between an announcement and its digits, folded. */
export const FILLER_WORDS: ReadonlySet<string> = new Set(
  wordsOf(`
  n no nr num numero numeros number numbers nummer nummern nro es est is was ist war lautet are sont le la les the el
  los der die das du de des d l of my our your ma mon mes votre notre mi su mein meine meiner en een il mijn minha meu
  suivant suivante following porte has a رقم رقمي رقمها رقمه هو هي
`),
);

/** The verb that must follow a number before a noun after it says what it is ("0612345678 est ma commande"). */
export const VERB_WORDS: ReadonlySet<string> = new Set(wordsOf('est is ist es e هو هي'));
