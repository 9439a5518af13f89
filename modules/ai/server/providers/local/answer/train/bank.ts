import { readdirSync, readFileSync } from 'node:fs';
import * as z from 'zod';

const texts = z.array(z.string());
const themeSchema = z.object({
  theme: z.string(),
  frames: z.array(
    z.object({ id: z.string(), fr: texts, en: texts, statesFr: texts, statesEn: texts, near: texts }),
  ),
});
export type Frame = z.infer<typeof themeSchema>['frames'][number];

const FOLDER = new URL('./bank/', import.meta.url);

/** What customers ask of any shop, by frame: ways of asking it, and of stating the answer, in French and English. */
export function readBank(): Frame[] {
  return readdirSync(FOLDER)
    .filter((file) => file.endsWith('.json'))
    .sort()
    .flatMap((file) => themeSchema.parse(JSON.parse(readFileSync(new URL(file, FOLDER), 'utf8'))).frames);
}
