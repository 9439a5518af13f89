import { readdirSync, readFileSync } from 'node:fs';
import * as z from 'zod';

const articleSchema = z.object({ id: z.string(), title: z.string(), body: z.string(), language: z.string() });
const questionSchema = z.object({
  id: z.string(),
  text: z.string(),
  language: z.string(),
  kind: z.enum([
    'answerable',
    'unanswerable',
    'multi',
    'greeting',
    'thanks',
    'insult',
    'spam',
    'offtopic',
    'statement',
    'crosslingual',
  ]),
  expect: z.object({
    action: z.array(z.string()),
    articles: z.array(z.string()).default([]),
    mustQuote: z.string().optional(),
  }),
  tags: z.array(z.string()).default([]),
});
const setSchema = z.object({
  trade: z.string(),
  language: z.string(),
  articles: z.array(articleSchema),
  questions: z.array(questionSchema),
});
export type AnswerSet = z.infer<typeof setSchema> & { name: string };
export type SetQuestion = z.infer<typeof questionSchema>;

const FOLDER = new URL('./sets/', import.meta.url);

/** The question sets by name prefix ("dev-", "heldout-"), or one by its whole name. */
export function loadSets(filter: (name: string) => boolean): AnswerSet[] {
  return readdirSync(FOLDER)
    .filter((file) => file.endsWith('.json') && filter(file.replace(/\.json$/, '')))
    .sort()
    .map((file) => ({
      name: file.replace(/\.json$/, ''),
      ...setSchema.parse(JSON.parse(readFileSync(new URL(file, FOLDER), 'utf8'))),
    }));
}
