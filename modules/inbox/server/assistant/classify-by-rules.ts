import { foldText } from '#modules/ai';
import type { Understanding } from '#modules/ai/contract';
import type { ClassReason, ClassRule, Stage } from '#modules/contacts/contract';
import {
  agreement,
  anythingElse,
  asksSomething,
  decisions,
  details,
  smallTalk,
  type WordRule,
  wishes,
} from './class-rules.ts';

export interface ClassedMessage {
  readonly id: string;
  readonly author: string;
  readonly text: string;
  /** Null where nobody has understood it yet. */
  readonly understanding: Understanding | null;
}

type Found = Pick<ClassReason, 'messageId' | 'quote'> & { readonly rule: ClassRule; readonly at: number };

/** Reasons that are worth reading. */
const mostOfEach = 2;
/** A longer sentence is quoted in pieces. */
const longestQuote = 240;

/**
 * The stage at which the customer of a conversation stands, by stated rules (`class-rules.ts`), each reason with the words
 * on which it rests, as they stand in the message. Null where not enough was said yet.
 * @param messages of customer (`visitor`) and shop, oldest first
 */
export function classifyByRules(messages: readonly ClassedMessage[]): {
  readonly stage: Stage | null;
  readonly reasons: ClassReason[];
} {
  const said = messages.flatMap((message, at) =>
    message.author === 'visitor' && !isNoise(message)
      ? sentencesIn(message.text).map((quote) => ({ message, at, quote, folded: foldText(quote) }))
      : [],
  );
  const won = said.flatMap((one) => [...saidIn(decisions.won, one), ...agreed(one, messages)]);
  const lost = said.flatMap((one) => saidIn(decisions.lost, one).filter(() => declines(one, messages)));
  const decided =
    latest(won) >= latest(lost)
      ? { stage: 'won' as const, found: won }
      : { stage: 'lost' as const, found: lost };
  // Who declined and wishes for something later is a prospect again.
  const from = decided.found.length > 0 && decided.stage === 'lost' ? latest(lost) + 1 : 0;
  const wishful = wishesIn(
    said.filter(({ at }) => at >= from),
    messages.slice(from),
    from,
  );
  if (decided.found.length > 0 && (decided.stage === 'won' || wishful.stage !== 'qualified'))
    return {
      stage: decided.stage,
      reasons: asReasons(decided.found.toReversed().slice(0, mostOfEach).toReversed()),
    };
  return { stage: wishful.stage, reasons: asReasons(wishful.found) };
}

interface Sentence {
  readonly message: ClassedMessage;
  /** Of the message. */
  readonly at: number;
  readonly quote: string;
  readonly folded: string;
}

function wishesIn(said: readonly Sentence[], messages: readonly ClassedMessage[], from: number) {
  const wished = once(said.flatMap((one) => saidIn(wishes, one)));
  const detailed = once([
    ...messages.flatMap((message, at) => contactsIn(message, at + from)),
    ...said.flatMap((one) => saidIn(details, one)),
  ]);
  const asked = said
    .filter(({ folded }) => asksSomething.test(folded) && !smallTalk.test(folded))
    .map((one) => foundIn('asked', one));
  if (wished.length > 0 && detailed.length > 0)
    return {
      stage: 'qualified' as const,
      found: [...wished.slice(0, mostOfEach), ...detailed.slice(0, mostOfEach)],
    };
  const found = [...wished, ...detailed.filter(({ rule }) => rule.startsWith('left_')), ...asked].slice(
    0,
    mostOfEach,
  );
  return { stage: found.length > 0 ? ('new' as const) : null, found };
}

const saidIn = (rules: readonly WordRule[], sentence: Sentence): Found[] =>
  rules
    .filter(({ words, unless }) => words.test(sentence.folded) && !unless?.test(sentence.folded))
    .map(({ rule }) => foundIn(rule, sentence));

const foundIn = (rule: ClassRule, { message, at, quote }: Sentence): Found => ({
  rule,
  at,
  quote,
  messageId: message.id,
});

/** A number or an address that was understood, in the words of the message. */
function contactsIn({ id: messageId, author, text, understanding }: ClassedMessage, at: number): Found[] {
  if (author !== 'visitor') return [];
  return (understanding?.spans ?? []).flatMap(({ kind, start, end }) => {
    const quote = text.slice(start, end).trim();
    const rule = kind === 'phone' ? ('left_phone' as const) : ('left_email' as const);
    return quote === '' ? [] : [{ rule, at, messageId, quote }];
  });
}

function agreed(sentence: Sentence, messages: readonly ClassedMessage[]): Found[] {
  const before = messages[sentence.at - 1];
  if (!before || before.author === 'visitor') return [];
  const asked = agreement.asked.test(foldText(before.text));
  const { said, unless } = agreement;
  return asked && said.test(sentence.folded) && !unless.test(sentence.folded)
    ? [foundIn(agreement.rule, sentence)]
    : [];
}

const declines = ({ at }: Sentence, messages: readonly ClassedMessage[]): boolean => {
  const before = messages[at - 1];
  return !before || before.author === 'visitor' || !anythingElse.test(foldText(before.text));
};

const isNoise = ({ understanding }: ClassedMessage): boolean =>
  understanding?.intent === 'spam' || understanding?.intent === 'insult';

const latest = (found: readonly Found[]): number => found.at(-1)?.at ?? -1;

/** Each rule as it was first met. */
const once = (found: readonly Found[]): Found[] =>
  found.filter(({ rule }, place) => found.findIndex((one) => one.rule === rule) === place);

const asReasons = (found: readonly Found[]): ClassReason[] =>
  found.map(({ rule, messageId, quote }) => ({ rule, text: null, messageId, quote }));

const sentencesIn = (text: string): string[] =>
  text
    .split(/(?<=[.!?…])\s+|\n+/u)
    .flatMap((sentence) => sentence.match(pieces) ?? [])
    .map((piece) => piece.trim())
    .filter((piece) => piece !== '');

const pieces = new RegExp(String.raw`[\s\S]{1,${longestQuote}}(?=\s|$)|\S{${longestQuote}}`, 'gu');
