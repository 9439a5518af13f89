import * as z from 'zod';
import type { GivenText } from '#kernel/browser';
import { maxTitleLength } from '../../contract/index.ts';

const givenSchema = z.object({ title: z.string(), body: z.string(), language: z.string().nullable() });

const keyOf = (organisationId: string, id: string): string => `knowledge.given.${organisationId}.${id}`;

/** Lays a text down for the editor of a new article, on this page and until it is closed. */
export function giveText(
  storage: Pick<Storage, 'setItem'>,
  organisationId: string,
  { id, title, text, language }: GivenText,
): void {
  const given = { title: title.slice(0, maxTitleLength), body: text, language };
  try {
    storage.setItem(keyOf(organisationId, id), JSON.stringify(given satisfies z.infer<typeof givenSchema>));
  } catch {
    // Closed or full: the editor opens empty, and the text is where it was.
  }
}

/** What was laid down under an identifier; null where nothing was, or elsewhere. */
export function readGiven(
  storage: Pick<Storage, 'getItem'>,
  organisationId: string,
  id: string,
): z.infer<typeof givenSchema> | null {
  try {
    const parsed = givenSchema.safeParse(JSON.parse(storage.getItem(keyOf(organisationId, id)) ?? 'null'));
    return parsed.success ? parsed.data : null;
  } catch {
    return null;
  }
}
