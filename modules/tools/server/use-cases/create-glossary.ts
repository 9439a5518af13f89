import type * as z from 'zod';
import { fail } from '#kernel/errors';
import { newId } from '#kernel/ids';
import type { Scope } from '#kernel/scope';
import {
  type GlossaryView,
  mostGlossaries,
  type newGlossarySchema,
  toolsErrors,
} from '../../contract/index.ts';
import { insertGlossary, selectGlossaries } from '../repo/glossary.repo.ts';
import { getGlossary } from './get-glossary.ts';

/** @throws `tools.too_many_glossaries` */
export async function createGlossary(
  scope: Scope,
  { name, from, to, inflect }: z.output<typeof newGlossarySchema>,
): Promise<GlossaryView> {
  const known = await selectGlossaries(scope, mostGlossaries);
  if (known.length >= mostGlossaries) fail(toolsErrors.tooManyGlossaries, { most: mostGlossaries });
  const id = newId();
  const languages = { source_language: from, target_language: to };
  await insertGlossary(scope, { id, name, ...languages, inflect, created_at: scope.now() });
  return getGlossary(scope, id);
}
