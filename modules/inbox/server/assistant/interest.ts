import type { Understanding } from '#modules/ai/contract';

/** Why a message says something about a visitor's interest; points as in the contacts' scale of 0 to 100. */
export interface InterestSign {
  readonly code: string;
  readonly points: number;
}

/** Words that tell what a question is about, without accents and in lower case; beginnings are enough. */
const topics: readonly { readonly sign: InterestSign; readonly words: RegExp }[] = [
  {
    sign: { code: 'asked_quote', points: 35 },
    words: /\b(devis|quote|quotation|estimate|estimation|cotizacion|presupuesto|angebot|kostenvoranschlag)/,
  },
  {
    sign: { code: 'asked_price', points: 20 },
    words: /\b(prix|tarif|combien|cout|coute|price|pricing|how much|cost|costs|precio|cuanto|preis|kostet)/,
  },
  {
    sign: { code: 'asked_delivery', points: 15 },
    words:
      /\b(livr|livraison|expedi|envoi|envoy|deliver|shipping|ship\b|ships\b|envio|entrega|liefer|versand)/,
  },
  {
    sign: { code: 'gave_date', points: 20 },
    words:
      /\b(\d{1,2} (janvier|fevrier|mars|avril|mai|juin|juillet|aout|septembre|octobre|novembre|decembre|january|february|march|april|may|june|july|august|september|october|november|december)|(january|february|march|april|may|june|july|august|september|october|november|december) \d{1,2})\b/,
  },
];

const leftPhone: InterestSign = { code: 'left_phone', points: 25 };
const leftEmail: InterestSign = { code: 'left_email', points: 10 };
const positiveTone: InterestSign = { code: 'positive_tone', points: 10 };
const negativeTone: InterestSign = { code: 'negative_tone', points: -15 };

const fold = (text: string) => text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();

/** The signs of interest in one message. Insults, spam and plain courtesy are none. */
export function interestSigns(text: string, understanding: Understanding): InterestSign[] {
  if (understanding.intent === 'spam' || understanding.intent === 'insult') return [];
  const folded = fold(text);
  const courtesy = understanding.intent === 'greeting' || understanding.intent === 'thanks';
  return [
    ...topics.filter(({ words }) => words.test(folded)).map(({ sign }) => sign),
    ...(understanding.phones.length > 0 ? [leftPhone] : []),
    ...(understanding.emails.length > 0 ? [leftEmail] : []),
    ...(understanding.sentiment === 'positive' && !courtesy ? [positiveTone] : []),
    ...(understanding.sentiment === 'negative' ? [negativeTone] : []),
  ];
}
