import { fail } from '#kernel/errors';
import type { Scope } from '#kernel/scope';
import { type GlossaryView, toolsErrors } from '../../contract/index.ts';
import { findGlossary } from '../repo/glossary.repo.ts';
import { presentGlossary } from './present-glossary.ts';

/** @throws `tools.glossary_not_found` */
export async function getGlossary(scope: Scope, id: string): Promise<GlossaryView> {
  const row = await findGlossary(scope, id);
  return row ? presentGlossary(row) : fail(toolsErrors.glossaryNotFound);
}
