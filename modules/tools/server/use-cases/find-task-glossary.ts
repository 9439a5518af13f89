import { fail } from '#kernel/errors';
import type { Principal, Services } from '#kernel/scope';
import { type GlossaryView, type TranslateInput, toolsErrors } from '../../contract/index.ts';
import { getGlossary } from './get-glossary.ts';

/** The glossary that a task names, at its present revision. @throws `tools.glossary_not_found`, `tools.glossary_mismatch` */
export async function findTaskGlossary(
  services: Services,
  principal: Principal,
  { glossaryId, from, to }: TranslateInput,
): Promise<GlossaryView | null> {
  if (glossaryId === undefined) return null;
  const found = await services.scopes.withOrg(principal, (scope) => getGlossary(scope, glossaryId));
  if (found.to !== to || (from !== undefined && found.from !== from)) {
    fail(toolsErrors.glossaryMismatch, { from: found.from, to: found.to });
  }
  return found;
}
