import type { ResponseOf } from '#kernel/contract';
import type { Scope } from '#kernel/scope';
import { memberNames } from '#modules/accounts';
import {
  type EngineAbility,
  type EngineSource,
  type EngineVendor,
  engineModelsSchema,
  type getEnginesContract,
} from '../../contract/index.ts';
import { accessBy } from '../own-access.ts';
import { enginesIn } from './engines-in.ts';
import { storedKeys } from './stored-keys.ts';

const writing: EngineVendor[] = ['anthropic', 'mistral', 'openai', 'compatible'];

/** By whose keys each of them is done. */
const VENDORS: Readonly<Record<EngineAbility, readonly EngineVendor[]>> = {
  answer: writing,
  write: writing,
  translate: ['deepl', ...writing],
  transcribe: ['assemblyai', 'deepgram', 'mistral', 'openai', 'compatible'],
  draw: ['openai', 'compatible'],
  read: [],
  feel: [],
};

/** Who does the organisation's work, and what it keeps of keys of its own. */
export async function getEngines(scope: Scope): Promise<ResponseOf<typeof getEnginesContract>> {
  const { sources, writer, translators, drawer, transcriber, answerer } = await enginesIn(scope);
  const by = (ability: EngineAbility, engine: string | null, source: EngineSource | null) => ({
    ability,
    engine: source === null ? null : engine,
    source,
    vendors: [...VENDORS[ability]],
  });
  return {
    abilities: [
      by('answer', answerer.engine, sources.answer),
      by('write', writer?.engine ?? null, sources.write),
      by('translate', translators[0]?.engine ?? null, sources.translate),
      by('transcribe', transcriber.engine, sources.transcribe),
      by('draw', drawer?.engine ?? null, sources.draw),
      by('read', 'local.read.1', 'machine'),
      by('feel', 'local.feel.1', 'machine'),
    ],
    keys: await presentKeys(scope),
  };
}

async function presentKeys(scope: Scope) {
  const rows = await storedKeys(scope);
  const names = await memberNames(
    scope,
    rows.flatMap(({ saved_by }) => saved_by ?? []),
  );
  return rows.map((row) => ({
    vendor: row.vendor,
    lastFour: row.last_four,
    baseUrl: row.base_url,
    models: engineModelsSchema.parse(row.models),
    readable: accessBy(scope.services, scope.orgId, row) !== null,
    savedAt: row.saved_at.toISOString(),
    savedBy: (row.saved_by !== null && names.get(row.saved_by)) || null,
  }));
}
