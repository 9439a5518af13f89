import { fail } from '#kernel/errors';
import type { Scope } from '#kernel/scope';
import { readTerms } from '#modules/ai';
import { type ImportedTerms, toolsErrors } from '../../contract/index.ts';
import { updateGlossary } from '../repo/glossary.repo.ts';
import { getGlossary } from './get-glossary.ts';

/** @throws `tools.glossary_not_found`, `tools.changed_meanwhile` */
export async function importTerms(scope: Scope, id: string, csv: string): Promise<ImportedTerms> {
  const before = await getGlossary(scope, id);
  const { terms: read, problems } = readTerms(csv, new Set(before.terms.map(({ source }) => source)));
  const terms = [...new Map([...before.terms, ...read].map((term) => [term.source, term])).values()];
  const { name, inflect, revision } = before;
  if (!(await updateGlossary(scope, { id, revision }, { name, inflect, terms })))
    fail(toolsErrors.changedMeanwhile);
  return { glossary: await getGlossary(scope, id), added: read.length, problems: [...problems] };
}
