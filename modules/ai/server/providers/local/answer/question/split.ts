import { fold } from '../text/fold.ts';

export interface Segment {
  text: string;
  /** It asks something, by its mark or its words. */
  asks: boolean;
}

const ASKING_FR =
  "(?:est[- ]ce|combien|cb|quels?|quelles?|quand|o[uù] (?:est|sont|se|puis|peut|dois|faut|etes|êtes|trouver|vous)|comment|pourquoi|peut[- ]on|puis[- ]je|pouvez[- ]vous|pourriez[- ]vous|faut[- ]il|dois[- ]je|doit[- ]on|avez[- ]vous|etes[- ]vous|êtes[- ]vous|faites[- ]vous|y a[- ]t|y'?a[- ]t|ya t|il y a|il faut|vous (?:avez|faites|etes|êtes|livrez|prenez|acceptez|proposez|pouvez|vendez|louez|reprenez|ouvrez|fermez|organisez|offrez|posez|r[eé]parez)|vs |je peux|on peut|puis je|c'?est (?:combien|quoi|possible|quel|quand)|qui |que |qu[' ]|à qui|a qui|à quel|a quel|de quel|sous combien|en combien|jusqu'|depuis|\\p{L}+[- ](?:vous|tu|il|elle|on|je|ils|elles)\\b)";
const ASKING_EN =
  "(?:do|does|did|can|could|is|are|was|will|would|should|may|what|what's|whats|when|where|which|who|whose|how|why|have you|has|any|also do|are there|is there)\\b";
const OPENER = new RegExp(
  `^(?:(?:et|and|ou|or|mais|but|sinon|aussi|also|alors|so|puis|then|ok|bon|svp|please|dites(?:-moi)?|du coup|question|par contre|en fait|au fait|by the way)[\\s,:]+)*(?:${ASKING_FR}|${ASKING_EN})`,
  'iu',
);
const REQUEST =
  /\b(?:savoir|connaitre|renseign\w*|me dire|m'indiquer|m'informer|je cherche|on cherche|nous cherchons|je recherche|j'aimerais|je voudrais|je souhaite\w*|nous (?:souhait|voudr|aimer)\w*|on (?:voudrait|aimerait|souhaite)|besoin d|interesse\w* par|to know|wondering|looking for|i'?d like|i would like|we'?d like|i want|i need|we need|tell me|let me know|interested in|curious|possible de|possible d'|moyen de|est-il possible|combien|prix|tarif|horaires?|price|opening hours|how much|faut[- ]il|quel(?:le)?s?|cb|dispo|avez[- ]vous|svp)\b/;

const SHORT_REQUEST =
  /\b(?:combien|prix|tarifs?|horaires?|quel(?:le)?s?|how much|price|dispo|savoir|connaitre|to know|wondering|je (?:cherche|voudrais|souhaite\w*)|[a-z]+[- ](?:vous|t[- ]on|t[- ]il|t[- ]elle)|est[- ]ce|possible)\b/;

/** Where a second question begins inside a sentence: "... et combien", ", do you". */
const SECOND = new RegExp(
  `(?:\\s*[,;]\\s*|\\s+)(?:et|and|ou|or|puis|ainsi que|also|aussi|\\+|&|mais|but)\\s+(?=(?:aussi |also |sinon |then |svp )?(?:${ASKING_FR}|${ASKING_EN}))|\\s*[,;]\\s+(?=(?:${ASKING_FR}|(?:do|does|can|could|is|are|what|when|where|which|how)\\b))`,
  'giu',
);

function opensQuestion(text: string): boolean {
  return OPENER.test(text.trim()) || SHORT_REQUEST.test(fold(text));
}

function asksSomething(text: string): boolean {
  return /[?]/.test(text) || OPENER.test(text.trim()) || REQUEST.test(fold(text));
}

/** Sentences of a message; dots inside numbers, times and addresses do not end one. */
function sentencesOf(text: string): string[] {
  return (text.match(/[^?!.\n;]+(?:[.](?=\S)[^?!.\n;]*)*[?!.\n;]*/g) ?? [text])
    .map((part) => part.trim())
    .filter((part) => /[\p{L}\p{N}]/u.test(part));
}

/** Cuts a message into what it says and what it asks, one question a segment. */
export function segmentsOf(text: string): Segment[] {
  return sentencesOf(text).flatMap((sentence): Segment[] => {
    if (!asksSomething(sentence)) return [{ text: sentence, asks: false }];
    const mark = /\?/.test(sentence);
    const pieces = sentence
      .split(SECOND)
      .map((piece) => piece.trim())
      .filter((piece) => /[\p{L}\p{N}]/u.test(piece));
    // "Pour un goûter à huit, faut-il réserver ?" is one question: what comes first only sets the scene.
    const joined: string[] = [];
    for (const piece of pieces) {
      const last = joined[joined.length - 1];
      if (last !== undefined && !opensQuestion(last)) joined[joined.length - 1] = `${last}, ${piece}`;
      else joined.push(piece);
    }
    return joined.map((piece) => ({ text: piece, asks: mark || asksSomething(piece) }));
  });
}
