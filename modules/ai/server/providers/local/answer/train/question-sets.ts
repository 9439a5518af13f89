import { readdirSync, readFileSync } from 'node:fs';
import * as z from 'zod';

const setSchema = z.object({
  articles: z.array(z.object({ id: z.string(), title: z.string(), body: z.string(), language: z.string() })),
  questions: z.array(
    z.object({
      id: z.string(),
      text: z.string(),
      language: z.string(),
      kind: z.string(),
      expect: z.object({ articles: z.array(z.string()).default([]), mustQuote: z.string().optional() }),
    }),
  ),
});
export type QuestionSet = z.infer<typeof setSchema> & { name: string };

const FOLDER = new URL('../../../../../../../bench/answers/sets/', import.meta.url);

/** The development sets. The held-out ones beside them are for `bench/answers` to judge by and never read here. */
export function developmentSets(): QuestionSet[] {
  return readdirSync(FOLDER)
    .filter((file) => file.startsWith('dev-') && file.endsWith('.json'))
    .sort()
    .map((file) => ({
      name: file.replace(/\.json$/, ''),
      ...setSchema.parse(JSON.parse(readFileSync(new URL(file, FOLDER), 'utf8'))),
    }));
}
