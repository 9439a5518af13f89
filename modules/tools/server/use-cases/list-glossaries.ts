import type { Scope } from '#kernel/scope';
import { type GlossarySummary, mostGlossaries } from '../../contract/index.ts';
import { selectGlossaries } from '../repo/glossary.repo.ts';
import { presentGlossarySummary } from './present-glossary-summary.ts';

export async function listGlossaries(scope: Scope): Promise<{ items: GlossarySummary[] }> {
  return { items: (await selectGlossaries(scope, mostGlossaries)).map(presentGlossarySummary) };
}
