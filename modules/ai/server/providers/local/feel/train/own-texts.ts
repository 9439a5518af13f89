import { readFileSync } from 'node:fs';
import * as z from 'zod';
import { readBank } from '../../answer/train/bank.ts';
import { random } from '../../answer/train/random.ts';
import { type FeltLanguage, LABELS } from '../rows.ts';
import type { Label, Labelled } from './sources.ts';

type Lines = readonly [readonly string[], readonly string[], readonly string[]];

const BUT: Readonly<Record<FeltLanguage, readonly string[]>> = {
  fr: ['mais', 'par contre', 'cependant'],
  en: ['but', 'however', 'although'],
};
/** Made of the lines of one language; of the neutral ones so many are something good and something bad together. */
const MADE = 4_000;
const MIXED = 0.45;
const SEED = 7;

/** Lines under `# negative`, `# neutral`, `# positive`. */
export function readLines(file: URL): Lines {
  const found: [string[], string[], string[]] = [[], [], []];
  let at = 0;
  for (const line of readFileSync(file, 'utf8').split('\n')) {
    if (line.startsWith('# ')) at = (LABELS as readonly string[]).indexOf(line.slice(2));
    else if (line) found[at]?.push(line);
  }
  return found;
}

/** What customers write, by our own hand: the lines of bank/, alone and put together. */
export function ownFeelings(language: FeltLanguage): Labelled[] {
  const lines = readLines(new URL(`./bank/feelings.${language}.txt`, import.meta.url));
  const draw = random(SEED);
  const pick = (list: readonly string[]) => list[Math.floor(draw() * list.length)] ?? '';
  const source = `own ${language}`;
  const alone = lines.flatMap((list, label) =>
    list.map((text) => ({ text, label: label as Label, language, source })),
  );
  const mixed = () => {
    const [first, second] = draw() < 0.5 ? ([0, 2] as const) : ([2, 0] as const);
    const tail = pick(lines[second]);
    const text = `${pick(lines[first])}, ${pick(BUT[language])} ${tail.charAt(0).toLowerCase()}${tail.slice(1)}`;
    return draw() < 0.3 ? [text, pick(lines[1])] : [text];
  };
  const together = Array.from({ length: MADE }, () => {
    const label = Math.floor(draw() * 3) as Label;
    const parts =
      label === 1 && draw() < MIXED
        ? mixed()
        : [
            pick(lines[label]),
            ...Array.from({ length: Math.floor(draw() * 3) }, () => pick(lines[draw() < 0.8 ? label : 1])),
          ];
    const text = `${parts.join(draw() < 0.7 ? '. ' : ', ')}${draw() < 0.2 ? ' !' : '.'}`;
    return { text, label, language, source };
  });
  return [...alone, ...together];
}

/** Questions and statements of the answer engine's bank: what customers write without feeling anything. */
export function ownQuestions(): Labelled[] {
  const neutral = (language: FeltLanguage, list: readonly string[]): Labelled[] =>
    list.map((text) => ({ text, label: 1, language, source: `questions ${language}` }));
  return readBank().flatMap(({ fr, en, statesFr, statesEn }) => [
    ...neutral('fr', fr),
    ...neutral('en', en),
    ...neutral('fr', statesFr),
    ...neutral('en', statesEn),
  ]);
}

const messagesSchema = z.array(
  z.object({ text: z.string(), language: z.enum(['fr', 'en']), sentiment: z.enum(LABELS) }),
);

/** The messages that `npm run bench -- understanding` asks: to choose settings by, as short as customers write. */
export function ownMessages(): Labelled[] {
  const file = new URL('../../../../../../../bench/understanding/sentiments.json', import.meta.url);
  return messagesSchema
    .parse(JSON.parse(readFileSync(file, 'utf8')))
    .map(({ text, language, sentiment }) => ({
      text,
      label: LABELS.indexOf(sentiment) as Label,
      language,
      source: `messages ${language}`,
    }));
}
