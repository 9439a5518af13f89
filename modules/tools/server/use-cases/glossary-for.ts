import type { Scope } from '#kernel/scope';
import { findGlossaryOf } from '../repo/glossary.repo.ts';

/** The organisation's glossary of a pair of languages: of several that have terms the one that was changed last. */
export async function glossaryFor(
  scope: Scope,
  pair: { readonly from: string; readonly to: string },
): Promise<{ readonly id: string; readonly changedAt: Date } | null> {
  const found = await findGlossaryOf(scope, pair);
  return found ? { id: found.id, changedAt: found.updated_at } : null;
}
