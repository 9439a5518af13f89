import type * as z from 'zod';
import { fail } from '#kernel/errors';
import type { Scope } from '#kernel/scope';
import { type GlossaryView, type savedGlossarySchema, toolsErrors } from '../../contract/index.ts';
import { updateGlossary } from '../repo/glossary.repo.ts';
import { getGlossary } from './get-glossary.ts';

/** @throws `tools.glossary_not_found`, `tools.changed_meanwhile` */
export async function saveGlossary(
  scope: Scope,
  id: string,
  { revision, ...given }: z.output<typeof savedGlossarySchema>,
): Promise<GlossaryView> {
  await getGlossary(scope, id);
  // Of a term that stands there twice the last translation holds.
  const terms = [...new Map(given.terms.map((term) => [term.source, term])).values()];
  if (!(await updateGlossary(scope, { id, revision }, { ...given, terms })))
    fail(toolsErrors.changedMeanwhile);
  return getGlossary(scope, id);
}
