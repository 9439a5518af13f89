import * as z from 'zod';
import { defineTool } from '#kernel/tasks';
import { countCharacters, likelyLanguage, localFeeler } from '#modules/ai';
import { type FeelItem, feelInputSchema, feelItemSchema, feelResultSchema } from '../../contract/feel.ts';
import { writeFeelCsv } from './exports/csv.ts';
import { openLines } from './open-lines.ts';
import { rounded } from './rounded.ts';
import { summarise } from './summary.ts';
import type { Line } from './table.ts';

const stepSchema = z.object({ items: z.array(feelItemSchema), engine: z.string() });

/** What is read between two savings: a second or so of work. */
const STEP_CHARACTERS = 60_000;
const STEP_LINES = 500;
/** Measured on one shared core; see `npm run bench -- feel`. */
const CHARACTERS_A_MS = 100;
const minuteMs = 60_000;

export const feelTool = defineTool({
  name: 'feel',
  input: feelInputSchema,
  step: stepSchema,
  result: feelResultSchema,
  maxMs: 30 * minuteMs,
  async measure(services, principal, input) {
    const { lines, title, files } = await openLines(services, principal, input);
    const { engine } = await localFeeler();
    const units = Math.max(1, charactersOf(lines));
    return { title, units, files, engine, expectedMs: Math.ceil(units / CHARACTERS_A_MS) };
  },
  async run({ services, principal, steps, signal, finish }, input) {
    const { lines } = await openLines(services, principal, input);
    const feeler = await localFeeler();
    const languageHint = await likelyLanguage(lines.map(({ text }) => text));
    let at = steps.reduce((sum, { items }) => sum + items.length, 0);
    while (at < lines.length) {
      const part = nextPart(lines, at);
      const texts = part.map(({ text }) => text);
      const { items, engine } = await feeler.feel(
        { texts, language: input.language, languageHint },
        { signal },
      );
      const felt = items.map(
        (item, index): FeelItem => ({
          ...rounded(item),
          text: texts[index] ?? '',
          date: part[index]?.date ?? null,
        }),
      );
      await finish({ items: felt, engine }, charactersOf(part));
      at += part.length;
    }
  },
  assemble(steps) {
    const items = steps.flatMap((step) => step.items);
    return { items, engine: steps[0]?.engine ?? 'none', summary: summarise(items) };
  },
  textOf: ({ items }) => items.map(({ text }) => text).join('\n'),
  exports: {
    csv: { mediaType: 'text/csv; charset=utf-8', write: ({ result }) => writeFeelCsv(result) },
    json: {
      mediaType: 'application/json; charset=utf-8',
      write: ({ result }) => JSON.stringify(result, null, 2),
    },
  },
});

const charactersOf = (lines: readonly Line[]): number =>
  lines.reduce((sum, { text }) => sum + countCharacters(text), 0);

function nextPart(lines: readonly Line[], from: number): readonly Line[] {
  let characters = 0;
  let to = from;
  while (to < lines.length && to - from < STEP_LINES && (to === from || characters < STEP_CHARACTERS)) {
    characters += lines[to]?.text.length ?? 0;
    to += 1;
  }
  return lines.slice(from, to);
}
